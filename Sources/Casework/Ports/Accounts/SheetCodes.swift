/// Who writes bytes as letters and digits that a person can copy from paper.
public protocol SheetCodes: Sendable {
    /// Groups of four letters and digits with hyphens between them.
    func text(_ bytes: [UInt8]) -> String
    /// The bytes of a text, however it is grouped; none where it has a character that is none of ours.
    func bytes(_ text: String) -> [UInt8]?
}
