internal import Casework
internal import Localization
internal import Markup
internal import Mechanism

/// A phase as one audience reads it, piece by piece, and what a disclosure would add.
struct AudienceView {
    let preview: DisclosurePreview
    let context: PageContext

    init(_ preview: DisclosurePreview, _ context: PageContext) {
        self.preview = preview
        self.context = context
    }

    /// What they read now.
    var now: HTML {
        let pieces = pieces(of: preview.now)
        return """
            <div class="seen-by"><p>\(context.say(DisclosurePhrases.seen(by: preview.audience.phrase)))</p>
            \(pieces.isEmpty ? readsNothing : pieces.map { view($0, isNew: false) }.joined())</div>

            """
    }

    private var readsNothing: HTML { "<p>\(context.say(DisclosurePhrases.readsNothing))</p>" }

    /// What they would read and do not read now, then the rest.
    var difference: HTML {
        var known = pieces(of: preview.now)
        var (fresh, read): ([OpenPiece], [OpenPiece]) = ([], [])
        for piece in pieces(of: preview.after) {
            if let place = known.firstIndex(of: piece) {
                known.remove(at: place)
                read.append(piece)
            } else {
                fresh.append(piece)
            }
        }
        let count =
            fresh.isEmpty ? DisclosurePhrases.nothingNew : DisclosurePhrases.count(fresh.count, preview.audience.phrase)
        return """
            <div class="seen-by"><p>\(context.say(count))</p>
            \(fresh.map { view($0, isNew: true) })
            <details><summary>\(context.say(DisclosurePhrases.readAlready))</summary>
            \(read.isEmpty ? readsNothing : read.map { view($0, isNew: false) }.joined())</details></div>

            """
    }

    private func view(_ piece: OpenPiece, isNew: Bool) -> HTML {
        let mark: HTML? = isNew ? "<span class=\"mark secret\">\(context.say(DisclosurePhrases.new))</span>" : nil
        return """
            <div class="entry"><header><span class="who">\(context.say(piece.heading))</span> <span>\(piece.topic)</span> \(mark)</header>
            \(piece.texts.map { OutcomeBlocks(context).text($0) })</div>

            """
    }

    /// Everything that is to be read in a phase, without the numbers that change with what is added.
    private func pieces(of phase: PhaseDossier) -> [OpenPiece] {
        let blocks = OutcomeBlocks(context)
        let answers = phase.answers.flatMap(\.articles).flatMap(\.questions).filter { !$0.versions.isEmpty }.map { question in
            OpenPiece(
                heading: DisclosurePhrases.answer(question.id), topic: question.question.map { "\($0)" } ?? "",
                texts: question.versions.map(\.text))
        }
        let messages = phase.messages.map { message in
            OpenPiece(
                heading: DisclosedRecord.dialogue.phrase,
                topic: "\(blocks.topic(message.instrument, message.article)), \(blocks.name(message.state)), \(context.day(message.day))",
                texts: [message.text])
        }
        let documents = phase.documents.map { document in
            OpenPiece(heading: DisclosedRecord.documents.phrase, topic: context.day(document.day), texts: [document.title])
        }
        return answers + messages + documents + outcome(of: phase, blocks)
    }

    private func outcome(of phase: PhaseDossier, _ blocks: OutcomeBlocks) -> [OpenPiece] {
        let items = (phase.list?.items ?? []).map { item in
            OpenPiece(
                heading: DisclosedRecord.list.phrase,
                topic:
                    "\(context.say(ObservationKind(rawValue: item.kind)?.phrase ?? ReviewPhrases.none)), \(blocks.topic(item.instrument, item.article))",
                texts: [item.text] + item.progress.map(\.text))
        }
        let summary = (phase.summary?.text).map { OpenPiece(heading: DisclosurePhrases.summary, topic: "", texts: [$0]) }
        return items + [summary].compactMap(\.self)
    }
}

/// One thing that an audience reads.
private struct OpenPiece: Hashable {
    let heading: Phrase
    let topic: HTML
    let texts: [DossierText]
}
