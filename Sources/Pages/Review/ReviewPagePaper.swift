public import Casework
internal import Markup
public import Registry

/// Lays out the archive of a review, in English; texts stay in the languages in which they were written.
public struct ReviewPagePaper: ReviewPaper {
    public init() {}

    /// The page as one self-contained file.
    public func page(on dossier: ReviewDossier, _ timeline: ReviewTimeline, names: [StateCode: String]) -> [UInt8] {
        ReviewPage(ReviewOutline(of: dossier, timeline, names: names)).html.bytes
    }
}
