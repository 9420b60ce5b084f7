public import Casework
internal import Law
internal import Localization
public import Markup
internal import Mechanism
internal import Registry

/// How far the answers are, by instrument and article.
public struct AnswersPage: Sendable {
    private let dossier: ReviewDossier
    private let phase: Int
    private let sheets: [AnswerSheet]
    private let readsDrafts: Bool
    private let writes: Bool
    private let context: PageContext

    /// A page.
    ///
    /// - Parameters:
    ///   - sheets: the instruments whose answers the reader may read.
    ///   - readsDrafts: whether the reader is told what is missing.
    ///   - writes: whether the reader answers.
    public init(
        _ dossier: ReviewDossier, phase: Int, _ sheets: [AnswerSheet], readsDrafts: Bool, writes: Bool, _ context: PageContext
    ) {
        self.dossier = dossier
        self.phase = phase
        self.sheets = sheets
        self.readsDrafts = readsDrafts
        self.writes = writes
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let words = readsDrafts ? AnswersPhrases.howItGoes : AnswersPhrases.howItIsRead
        let submission: HTML? =
            readsDrafts
            ? "<p><a class=\"button second\" href=\"\(SitePaths.submission(phase, dossier.state))\">\(context.say(AnswersPhrases.toSubmission))</a></p>"
            : nil
        let none: HTML? = sheets.isEmpty ? "<p class=\"note\">\(context.say(AnswersPhrases.nothingSubmitted))</p>" : nil
        return """
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
            <p>\(context.say(words)) <bdi dir="ltr" class="rule">¶34</bdi></p></details>
            \(due)\(none)\(sheets.map(instrument))\(submission)\(contributors)
            """
    }

    private var due: HTML? {
        guard let deadline = dossier.deadlines.first(where: { $0.phase == phase && $0.task == Deadline.Task.answer.rawValue }) else {
            return nil
        }
        let phrase = deadline.metOn.map { AgreementPhrases.submitted(on: $0) } ?? Deadline.phrase(due: deadline.due, on: context.today)
        return """
            <dl class="facts"><dt>\(context.say(AnswersPhrases.due))</dt><dd>\(context.say(phrase)) \
            <bdi dir="ltr" class="rule">\("\(deadline.basis)")</bdi></dd></dl>

            """
    }

    private func instrument(_ sheet: AnswerSheet) -> HTML {
        let path = SitePaths.questionnaire(sheet.instrument, phase, dossier.state)
        let name = context.names.instrument(sheet.instrument.text)
        let last: HTML? = readsDrafts ? "<th scope=\"col\">\(context.say(AnswersPhrases.lastWritten))</th>" : nil
        return """
            <section class="panel"><h2>\(name)</h2>
            <p>\(standing(sheet))</p>
            <div class="scroll" tabindex="0" role="region" aria-label="\(name)">
            <table><thead><tr><th scope="col">\(context.say(AnswersPhrases.articles))</th>\
            <th scope="col">\(context.say(AnswersPhrases.answered))</th>\(last)</tr></thead>
            <tbody>\(sheet.articles.map { row($0, path) })</tbody></table></div>
            <p><a href="\(path)">\(context.say(writes ? AnswersPhrases.toWriting : AnswersPhrases.toReading))</a> · \
            <a href="\(path)/print">\(context.say(AnswersPhrases.toPaper))</a></p>
            </section>

            """
    }

    private func standing(_ sheet: AnswerSheet) -> HTML {
        let days = sheet.submittedOn.map { day -> HTML in
            "<span class=\"mark good\">\(context.say(AgreementPhrases.submitted(on: day)))</span> "
        }
        if sheet.certification != nil { return "\(days)<span class=\"mark warn\">\(context.say(AnswersPhrases.certified))</span>" }
        if days.isEmpty { return "<span class=\"mark\">\(context.say(AgreementPhrases.draft))</span>" }
        let waits: HTML? = sheet.changed.isEmpty ? nil : "<span class=\"mark warn\">\(context.say(AnswersPhrases.supplementWaits))</span>"
        return "\(days)\(waits)"
    }

    private func row(_ article: AnswerSheet.Article, _ path: String) -> HTML {
        let asked = article.questions.filter(\.isAsked)
        let answered = asked.count { $0.answer != nil }
        let count =
            readsDrafts ? context.say(AnswersPhrases.answered(answered, of: asked.count)) : "\(context.words.formats.number(answered))"
        return """
            <tr><th scope="row"><a href="\(path)#\(article.anchor)">\(context.say(QuestionnairePage.title(of: article.name)))</a></th>
            <td class="count">\(count)</td>\(readsDrafts ? lastWritten(article) : nil)</tr>

            """
    }

    private func lastWritten(_ article: AnswerSheet.Article) -> HTML {
        let last = article.questions.compactMap(\.answer).max { $0.day < $1.day }
        return
            "<td>\(last.map { one -> HTML in one.writer.map { context.say(AnswersPhrases.written(by: $0, on: one.day)) } ?? context.day(one.day) })</td>"
    }

    private var contributors: HTML? {
        let asked = dossier.contributors.filter { $0.phase == phase && !$0.isRevoked }
        let link: HTML? =
            writes
            ? "<p><a href=\"\(SitePaths.people(dossier.state))#contributors\">\(context.say(AnswersPhrases.askColleague))</a></p>" : nil
        guard !asked.isEmpty else { return link }
        let answered = Set(sheets.flatMap(\.articles).flatMap(\.questions).filter { $0.answer != nil }.map(\.id.text))
        let lines = asked.map { one -> HTML in
            let count = AnswersPhrases.answered(one.questions.count(where: answered.contains), of: one.questions.count)
            return
                "<li><bdi>\(one.name)</bdi>: \(one.questions.joined(separator: ", ")) <span class=\"quiet\">\(context.say(count))</span></li>"
        }
        return """
            <h2>\(context.say(AnswersPhrases.contributors)) <bdi dir="ltr" class="rule">¶23</bdi></h2>
            <ul>\(lines)</ul>\(link)
            """
    }
}
