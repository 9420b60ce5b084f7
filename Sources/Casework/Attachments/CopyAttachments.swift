/// Copies sealed files to another place, each held against its address; nothing is opened, and no key is needed.
public struct CopyAttachments: Sendable {
    private let source: any Attachments
    private let copy: any Attachments

    /// Copies from one place to another.
    public init(_ source: any Attachments, to copy: any Attachments) {
        self.source = source
        self.copy = copy
    }

    /// Copies every file that is there; one that is not what was filed is left out and told.
    ///
    /// - Throws: `FileFault` where a file cannot be read or written.
    public func callAsFunction() throws -> AttachmentCopy {
        var (copied, altered) = (0, [String]())
        for address in try source.addresses() {
            do {
                _ = try copy.keep(sealed: source.sealed(address))
                copied += 1
            } catch is AttachmentFault {
                altered.append(address)
            }
        }
        return AttachmentCopy(copied: copied, altered: altered)
    }
}

/// What became of the files.
public struct AttachmentCopy: Hashable, Sendable {
    /// How many were copied.
    public let copied: Int
    /// The addresses of those that are not what was filed.
    public let altered: [String]

    /// What became of some files.
    public init(copied: Int, altered: [String]) {
        self.copied = copied
        self.altered = altered
    }
}
