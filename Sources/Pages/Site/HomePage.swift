public import Casework
internal import Law
internal import Localization
public import Markup
internal import Mechanism
internal import Registry

/// What somebody finds on coming back: what there is to do, until when, who waits for whom, and what others did.
public struct HomePage: Sendable {
    private let home: Home
    private let context: PageContext

    /// The page for who comes home on a day.
    public init(_ home: Home, _ context: PageContext) {
        self.home = home
        self.context = context
    }

    private var names: SiteNames { context.names }
    private var words: Catalogue { context.words }
    private var today: Day { context.today }

    /// The content within the frame.
    public var html: HTML {
        let (busy, idle) = (home.reviews.filter { !$0.steps.isEmpty }, home.reviews.filter { $0.steps.isEmpty })
        let empty: HTML? = busy.isEmpty ? "<p class=\"note good\">\(say(SitePhrases.nothingToDo))</p>" : nil
        let others: HTML? = idle.isEmpty ? nil : "<h2>\(say(SitePhrases.others))</h2>\n<div class=\"panels\">\(idle.map(panel))</div>"
        return "\(empty)\n\(busy.map(panel))\n\(others)\(seen)"
    }

    /// What is new stays until its reader says that it was seen: to open the page alone does not.
    private var seen: HTML? {
        guard context.seal != nil, home.reviews.contains(where: { !$0.changes.isEmpty }) else { return nil }
        return """
            <div class="seen">\(context.button(AccountPhrases.seen, to: "/seen", ["position": "\(home.position)"]))
            <p class="quiet">\(say(AccountPhrases.seenHelp))</p></div>

            """
    }

    private func say(_ phrase: Phrase) -> HTML { HTML(phrase, in: words) }

    private func panel(_ review: HomeReview) -> HTML {
        """
        <section class="panel">
        <h2><a href="\(path(of: review))">\(say(ReviewPhrases.review(of: names.state(review.state))))</a></h2>
        <p class="status">\(mark(review))\(waits(review)) <span class="quiet">\(say(SitePhrases.youAre(capacity(review))))</span></p>
        \(tasks(review))
        \(changes(review))
        </section>

        """
    }

    private func path(of review: HomeReview) -> String { SitePaths.review(review.state) }

    private func capacity(_ review: HomeReview) -> Phrase { review.capacity.phrase(state: review.capacity.state.map { names.state($0) }) }

    /// Phase and step, and by how many days somebody is late.
    private func mark(_ review: HomeReview) -> HTML {
        let step = Step(rawValue: review.status.step) ?? .notStarted
        let stands = review.status.phase.map { SitePhrases.stands($0, step.phrase) } ?? step.phrase
        let late = review.status.daysLate.map { days -> HTML in " <span class=\"mark bad\">\(say(.late(days: days)))</span>" }
        return "<span class=\"mark\">\(say(stands))</span>\(late)"
    }

    private func waits(_ review: HomeReview) -> HTML? {
        guard !review.status.waitsFor.isEmpty else { return nil }
        return " \(say(ReviewPhrases.waits(for: review.status.waitsFor.map { names.state($0) })))."
    }

    private func tasks(_ review: HomeReview) -> HTML? {
        guard !review.steps.isEmpty else { return nil }
        let lines = review.steps.map { step -> HTML in
            """
            <li><a href="\(SitePaths.page(for: step, review.state))">\(say(step.task.phrase { names.instrument($0) }))</a>
            <bdi dir="ltr" class="rule">\("\(step.basis)")</bdi> <span class="due">\(due(step))</span></li>

            """
        }
        return "<h3>\(say(SitePhrases.youCan))</h3>\n<ul class=\"tasks\">\(lines)</ul>"
    }

    private func due(_ step: NextStep) -> HTML {
        guard let due = step.due else { return "<span class=\"quiet\">\(say(SitePhrases.noDay))</span>" }
        let phrase = say(Deadline.phrase(due: due, on: today))
        return step.daysLate == nil ? "\(phrase)" : "<span class=\"mark bad\">\(phrase)</span>"
    }

    /// The latest first, alike ones counted, at most so many.
    private func changes(_ review: HomeReview) -> HTML {
        guard !review.changes.isEmpty else { return "<p class=\"quiet\">\(say(SitePhrases.nothingNew))</p>" }
        let shown = review.changes.reversed().prefix(5).map { change -> HTML in
            let phrase = RecordedKind.phrase(change.kind) ?? Phrase("Something was done")
            return "<li>\(say(phrase)) <span class=\"quiet\">\(words.formats.day(change.day))</span></li>"
        }
        let rest = review.changes.count - shown.count
        let more: HTML? =
            review.hasMore
            ? "<li class=\"quiet\">\(say(SitePhrases.muchMore))</li>"
            : rest > 0 ? "<li class=\"quiet\">\(say(SitePhrases.more(rest)))</li>" : nil
        return "<h3 class=\"new\">\(say(SitePhrases.since))</h3>\n<ul>\(shown)\(more)</ul>"
    }
}
