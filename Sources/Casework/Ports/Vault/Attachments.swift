/// Files beside the database, each sealed under the key of its review and named by the SHA-256 of its sealed bytes.
public protocol Attachments: Sendable {
    /// Seals and keeps a file, on the disk before this returns; a file that is there already is left as it is.
    func keep(_ bytes: [UInt8], under key: any ContentKey, context: [UInt8]) throws -> String
    /// Opens a file, after its sealed bytes were held against its address.
    func open(_ address: String, under key: any ContentKey, context: [UInt8]) throws -> [UInt8]
    /// Keeps sealed bytes as they are, under the address that they have; none is opened for it.
    func keep(sealed bytes: [UInt8]) throws -> String
    /// The sealed bytes of a file, after they were held against its address.
    func sealed(_ address: String) throws -> [UInt8]
    /// Whether a file is there with the bytes of its address.
    func state(of address: String) throws -> AttachmentState
    /// The addresses of all files that are there, in their order.
    func addresses() throws -> [String]
}

/// What is found where a file should be.
public enum AttachmentState: Hashable, Sendable {
    case sound
    case missing
    case altered
}

/// Why a file cannot be kept or given.
public enum AttachmentFault: Error, Hashable, Sendable {
    /// It is larger than allowed; both in bytes.
    case tooLarge(Int, most: Int)
    /// Its content is of a type that is not taken; the type by content.
    case typeNotTaken(String)
    /// There is no such file.
    case missing(address: String)
    /// It is not what was kept.
    case altered(address: String)
}

/// Who tells the media type of a file by its content, whatever its name says.
public protocol MediaTypes: Sendable {
    /// The type, such as `application/pdf`; `application/octet-stream` where nobody knows.
    func type(of bytes: [UInt8]) -> String
}
