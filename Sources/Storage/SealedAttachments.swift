public import Casework

/// Sealed files in a folder of their own, each under the first two digits of its address.
///
/// Who keeps the same file twice gets two addresses, because no two sealings are alike: nobody can tell from the folder who has the same file.
public struct SealedAttachments: Attachments {
    /// As large as a file may be where nothing else is said, in bytes: 25 MiB.
    public static let usualMost = 25 << 20

    private let root: String
    private let digests: any Digests
    private let most: Int
    private let files = LocalFiles()

    /// Files in this folder, which is made with the first file, in a folder that is there; none is larger than so many bytes.
    public init(in folder: String, digests: any Digests, most: Int = usualMost) {
        self.root = folder
        self.digests = digests
        self.most = most
    }

    /// Seals and keeps a file; throws `AttachmentFault.tooLarge`, or `FileFault`.
    public func keep(_ bytes: [UInt8], under key: any ContentKey, context: [UInt8]) throws -> String {
        guard bytes.count <= most else { throw AttachmentFault.tooLarge(bytes.count, most: most) }
        return try keep(sealed: key.seal(bytes, context: context))
    }

    /// Keeps sealed bytes under their address; throws `FileFault`.
    public func keep(sealed bytes: [UInt8]) throws -> String {
        let address = address(of: bytes)
        if try state(of: address.text) != .sound { try write(bytes, at: address) }
        return address.text
    }

    /// Opens a file; throws `AttachmentFault` where it is missing or altered, `SealFault` where the key or the context is another, or `FileFault`.
    public func open(_ address: String, under key: any ContentKey, context: [UInt8]) throws -> [UInt8] {
        try key.open(sealed(address), context: context)
    }

    /// The sealed bytes of a file; throws `AttachmentFault` where it is missing or altered, or `FileFault`.
    public func sealed(_ address: String) throws -> [UInt8] {
        guard let sealed = try sealed(at: address) else { throw AttachmentFault.missing(address: address) }
        guard self.address(of: sealed).text == address else { throw AttachmentFault.altered(address: address) }
        return sealed
    }

    /// Whether a file is there with the bytes of its address; throws `FileFault` where that cannot be found out.
    public func state(of address: String) throws -> AttachmentState {
        guard let sealed = try sealed(at: address) else { return .missing }
        return self.address(of: sealed).text == address ? .sound : .altered
    }

    /// The addresses of all files; what a broken write left behind is none. Throws `FileFault`.
    public func addresses() throws -> [String] {
        guard files.exists(root) else { return [] }
        let folders = try files.list(root).filter { $0.utf8.count == 2 }
        return try folders.flatMap { folder in
            try files.list("\(root)/\(folder)").compactMap { AttachmentAddress(folder + $0)?.text }
        }
    }

    private func address(of sealed: [UInt8]) -> AttachmentAddress { AttachmentAddress(digest: digests.sha256(sealed)) }

    private func sealed(at text: String) throws(FileFault) -> [UInt8]? {
        guard let address = AttachmentAddress(text) else { return nil }
        do throws(FileFault) {
            return try files.read("\(root)/\(address.path)")
        } catch {
            guard error.kind == .missing else { throw error }
            return nil
        }
    }

    private func write(_ sealed: [UInt8], at address: AttachmentAddress) throws(FileFault) {
        try makeFolder(root)
        try makeFolder("\(root)/\(address.folder)")
        try files.write(sealed, to: "\(root)/\(address.path)", privately: true)
    }

    /// The name of the folder must outlive a power cut as the file in it does.
    private func makeFolder(_ path: String) throws(FileFault) {
        guard !files.exists(path) else { return }
        try Folder.make(path, mode: 0o700)
        OpenFile.synchronizeFolder(of: path)
    }
}
