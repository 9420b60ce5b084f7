public import Casework
internal import Localization
internal import Markup

/// Lays out the page on a draw, in English.
public struct DrawSummaryPaper: SummaryPaper {
    private let digests: any Digests

    /// Commitments on the page are computed from the contributions.
    public init(digests: any Digests) { self.digests = digests }

    /// The page as one self-contained file.
    public func page(on draw: CompletedDraw) -> [UInt8] {
        DrawSummaryPage(DrawSummary(of: draw, in: .english, sha256: digests.hash)).html.bytes
    }
}
