public import Casework
public import Law
public import Localization
public import Markup
internal import Mechanism
internal import Registry

/// All reviews, as everybody may know of them: where each stands, for whom it waits, and since when it is late.
public struct ReviewsPage: Sendable {
    private let reviews: [ReviewLine]
    private let names: SiteNames
    private let words: Catalogue
    private let today: Day

    /// The page of a day; States stand in the alphabetical order of the language.
    public init(_ reviews: [ReviewLine], _ names: SiteNames, _ words: Catalogue, today: Day) {
        self.reviews = Collation(words.language).sorted(reviews, by: { names.state($0.state) }, then: { $0.state.text })
        self.names = names
        self.words = words
        self.today = today
    }

    /// The content within the frame.
    public var html: HTML {
        let columns = [ReviewsPhrases.stands, ReviewsPhrases.waitsFor, ReviewsPhrases.due]
        return """
            <p>\(say(ReviewsPhrases.introduction(reviews.count)))</p>
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.text(SitePhrases.reviews))">
            <table>
            <thead><tr><th scope="col">\(say(ReviewPhrases.stateUnderReview))</th><th scope="col" class="number">\(say(ReviewsPhrases.cohort))</th>\
            \(columns.map { column -> HTML in "<th scope=\"col\">\(say(column))</th>" })</tr></thead>
            <tbody>
            \(reviews.map(row))
            </tbody>
            </table>
            </div>
            """
    }

    private func say(_ phrase: Phrase) -> HTML { HTML(phrase, in: words) }

    private func row(_ review: ReviewLine) -> HTML {
        let (status, name) = (review.status, names.state(review.state))
        let step = Step(rawValue: status.step) ?? .notStarted
        let cohort = status.cohort.map { words.formats.number($0) } ?? ""
        return """
            <tr><th scope="row"><a href="/reviews/\(review.state.text)"><bdi>\(name)</bdi></a></th>
            <td class="number">\(cohort)</td>
            <td>\(say(status.phase.map { SitePhrases.stands($0, step.phrase) } ?? step.phrase))</td>
            <td>\(words.formats.list(status.waitsFor.map { names.state($0) }))</td>
            <td>\(due(status))</td></tr>

            """
    }

    private func due(_ status: ReviewStatus) -> HTML? {
        status.due.map { due -> HTML in
            let phrase = say(Deadline.phrase(due: due, on: today))
            return status.daysLate == nil ? phrase : "<span class=\"mark bad\">\(phrase)</span>"
        }
    }
}
