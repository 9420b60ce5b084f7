internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension OverviewPage {
    /// A table that scrolls in its own box.
    private func table(_ label: Phrase, _ columns: [Phrase], _ rows: [HTML]) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(label))">
        <table>
        <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(say(column))</th>" })</tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        </div>

        """
    }

    /// The State under review and those that review it, with who serves.
    var people: HTML {
        let seats = Collation(context.words.language).sorted(dossier.seats, by: { name($0.reviewer) }, then: { $0.seat })
        let own = row(dossier.state, say(ReviewPhrases.stateUnderReview), [])
        let columns = [OverviewPhrases.state, OverviewPhrases.part, ReviewPhrases.instruments, OverviewPhrases.serves]
        let rows = seats.map { seat -> HTML in
            let part = seat.until.map { OverviewPhrases.until($0) } ?? ReviewPhrases.reviewingState
            return row(seat.reviewer, say(part), seat.instruments)
        }
        return "<h2>\(say(OverviewPhrases.people))</h2>\n\(table(OverviewPhrases.people, columns, [own] + rows))"
    }

    private func row(_ state: StateCode, _ part: HTML, _ instruments: [InstrumentCode]) -> HTML {
        let names = context.words.formats.list(instruments.map { context.names.instrument($0.text) })
        let serving = dossier.designations.filter { $0.state == state }
        let people: HTML = serving.isEmpty ? "<span class=\"quiet\">\(say(OverviewPhrases.nobody))</span>" : serving.map(person).joined()
        return "<tr><th scope=\"row\"><bdi>\(name(state))</bdi></th><td>\(part)</td><td>\(names)</td><td>\(people)</td></tr>\n"
    }

    /// Who serves, with what may be published of the person.
    private func person(_ designation: DesignationEntry) -> HTML {
        let role = DesignatedRole(rawValue: designation.role).map { say($0.phrase) } ?? "\(designation.role)"
        guard let contact = designation.contact else {
            return "<div>\(role): <span class=\"quiet\">\(say(OverviewPhrases.unpublished))</span></div>"
        }
        return "<div>\(role): <bdi>\(contact.name)</bdi> · <bdi>\(contact.title)</bdi> · <bdi>\(contact.mail)</bdi></div>"
    }

    /// All days by which something is due, for those who may know them.
    var deadlines: HTML? {
        guard !dossier.deadlines.isEmpty else { return nil }
        let columns = [OverviewPhrases.task, OverviewPhrases.state, OverviewPhrases.standing, OverviewPhrases.basis]
        let (open, met) = (dossier.deadlines.filter { $0.metOn == nil }, dossier.deadlines.filter { $0.metOn != nil })
        let waiting: HTML? = open.isEmpty ? nil : table(OverviewPhrases.deadlines, columns, open.map(row))
        let done: HTML? =
            met.isEmpty
            ? nil
            : """
            <details><summary>\(say(OverviewPhrases.met(met.count)))</summary>
            \(table(OverviewPhrases.met(met.count), columns, met.map(row)))</details>

            """
        return "<h2>\(say(OverviewPhrases.deadlines))</h2>\n\(waiting)\(done)"
    }

    private func row(_ entry: DeadlineEntry) -> HTML {
        let task = Deadline.Task(rawValue: entry.task) ?? .answer
        let standing = say(Deadline.phrase(due: entry.due, metOn: entry.metOn, on: context.today))
        let isMissed = entry.metOn == nil && context.today > entry.due
        let marked: HTML = isMissed ? "<span class=\"mark bad\">\(standing)</span>" : standing
        let agreedUnder: HTML? = entry.isAgreed ? " \(rule(entry.basis))" : nil
        let phase: HTML? = entry.phase.map { phase -> HTML in " <span class=\"quiet\">\(say(ReviewPhrases.phase(phase)))</span>" }
        return """
            <tr><th scope="row">\(say(task.phrase))\(phase)</th><td><bdi>\(name(entry.state))</bdi></td>\
            <td>\(marked)</td><td>\(say(Deadline.phrase(isAgreed: entry.isAgreed, entry.basis)))\(agreedUnder)</td></tr>

            """
    }

    /// Who did what when, the latest first; nothing for those who know the steps only.
    var acts: HTML? {
        guard let timeline, !timeline.acts.isEmpty else { return nil }
        let columns = [OverviewPhrases.day, OverviewPhrases.what, OverviewPhrases.who, OverviewPhrases.rule]
        let more: HTML? =
            isWhole
            ? nil
            : "<p class=\"quiet\">\(say(OverviewPhrases.latest(timeline.acts.count))) <a href=\"?all=yes\">\(say(OverviewPhrases.all))</a></p>\n"
        return """
            <h2 id="timeline">\(say(OverviewPhrases.timeline))</h2>
            \(more)\(table(OverviewPhrases.timeline, columns, alike(timeline.acts.reversed()).map(row)))
            """
    }

    /// Acts of one kind that somebody did on one day, one after the other, are one row with their number.
    private func alike(_ acts: [ActOfTimeline]) -> [(act: ActOfTimeline, count: Int)] {
        var rows: [(act: ActOfTimeline, count: Int)] = []
        for act in acts {
            if let last = rows.last?.act, last.day == act.day, last.kind == act.kind, last.actor == act.actor, last.phase == act.phase {
                rows[rows.count - 1].count += 1
            } else {
                rows.append((act, 1))
            }
        }
        return rows
    }

    private func row(_ act: ActOfTimeline, _ count: Int) -> HTML {
        let times: HTML? = count > 1 ? " <span class=\"quiet\">× \(context.words.formats.number(count))</span>" : nil
        let phase: HTML? = act.phase.map { phase -> HTML in " <span class=\"quiet\">\(say(ReviewPhrases.phase(phase)))</span>" }
        let what = RecordedKind.phrase(act.kind) ?? Phrase("Something was done")
        return """
            <tr><td>\(context.day(act.day))</td><td>\(say(what))\(times)\(phase)</td>\
            <td>\(say(act.actor.phrase(context.names)))</td><td>\(rule(act.basis))</td></tr>

            """
    }
}
