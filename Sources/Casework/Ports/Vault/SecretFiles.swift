/// Files that their owner alone may read, such as hold a master key.
public protocol SecretFiles: Sendable {
    /// Writes a file that its owner alone may read, on the disk with its name before this returns; what stands there already is never
    /// replaced, and found as `FileFault.Kind.exists`.
    func write(_ bytes: [UInt8], toNew path: String) throws(FileFault)
    /// The bytes of a file, with who may read it, both of the very file that is open.
    func read(_ path: String) throws(FileFault) -> SecretFile
}

/// What a file holds that should be secret, and who may do what with it.
public struct SecretFile: Hashable, Sendable {
    /// What the file holds.
    public let bytes: [UInt8]
    /// The permissions of the file: nine bits, as in `chmod`.
    public let mode: UInt32

    /// The bytes of a file with its permissions.
    public init(_ bytes: [UInt8], mode: UInt32) {
        self.bytes = bytes
        self.mode = mode
    }

    /// Whether nobody but the owner may do anything with it.
    public var isPrivate: Bool { mode & 0o077 == 0 }

    /// The permissions in octal digits, such as `0644`.
    public var modeDigits: String { "0" + String(mode | 0o1000, radix: 8).dropFirst() }
}
