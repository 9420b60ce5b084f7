/// Who lays out the page on a draw that a person shows on a screen.
public protocol SummaryPaper: Sendable {
    /// The page as one self-contained file, `summary.html`.
    func page(on draw: CompletedDraw) -> [UInt8]
}
