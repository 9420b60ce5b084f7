/// The types of files that are taken, by content.
///
/// What a reader's program would run or load from elsewhere is not taken, nor what hides other files in it: programs, HTML, SVG, archives.
public struct AcceptedTypes: Hashable, Sendable {
    /// The media types, such as `application/pdf`.
    public let types: Set<String>

    /// Takes these types and no others.
    public init(_ types: Set<String>) { self.types = types }

    /// Documents, tables and slides of the usual office programs, plain text and pictures.
    public static let usual = AcceptedTypes([
        "application/pdf", "text/plain", "text/rtf", "application/rtf", "image/png", "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation", "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation",
    ])

    /// The type of a file that is taken; throws `AttachmentFault.typeNotTaken` for another one.
    @discardableResult
    public func check(_ bytes: [UInt8], by mediaTypes: any MediaTypes) throws(AttachmentFault) -> String {
        let type = mediaTypes.type(of: bytes)
        guard types.contains(type) else { throw .typeNotTaken(type) }
        return type
    }
}
