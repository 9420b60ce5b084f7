/// Who keeps the master key, outside the database: 32 bytes under which the keys of all streams are sealed.
public protocol MasterKeys: Sendable {
    /// Makes a key and keeps it in a file that its owner alone may read, where none stands yet.
    func create(at path: String) throws -> any MasterKey
    /// The key in a file; a file that others may read is refused.
    func read(from path: String) throws -> any MasterKey
    /// The key of a text, such as the environment or a recovery sheet gives it: groups of letters and digits with a check.
    func read(_ text: String) throws(MasterKeyFault) -> any MasterKey
    /// Puts shares together to the key that they are of; as many are needed as were said when they were made.
    func combine(_ shares: [String]) throws(MasterKeyFault) -> any MasterKey
    /// Keeps a key in a file, where none stands yet.
    func write(_ key: any MasterKey, to path: String) throws
}

/// The master key.
public protocol MasterKey: ContentSealing {
    /// Its public name: says which key it is, and nothing about it.
    var name: String { get }
    /// The key as a text that a person can copy from paper, in groups of letters and digits, with a check that finds a wrong one.
    var text: String { get }
    /// The text of the sheet that is printed when the key is made, with what it is for and how it is kept.
    var recoverySheet: String { get }
    /// Shares of the key, of which so many are needed to make it up again, and fewer say nothing about it.
    func shares(_ count: Int, needed: Int) throws(MasterKeyFault) -> [String]
    /// Seals the key of a stream under another master key; the content stays as it is.
    func rewrap(_ key: WrappedKey, under other: any MasterKey) throws(SealFault) -> WrappedKey
}

/// Why there is no master key.
public enum MasterKeyFault: Error, Hashable, Sendable {
    /// Others than the owner may read the file; its mode in octal digits.
    case readableByOthers(path: String, mode: String)
    /// The text is no key, or has a slip in it; the group, from 1, where it shows.
    case malformed(group: Int?)
    /// A share has a slip in it, or is none; which of those given, from 1, and the group in it.
    case malformedShare(number: Int, group: Int?)
    /// So many shares are needed, and so many different ones are there.
    case tooFewShares(needed: Int, atHand: Int)
    /// The shares are of different keys or makings.
    case sharesOfDifferentKeys
    /// Shares cannot be made in these numbers.
    case badNumbers(count: Int, needed: Int)
    /// Something stands where the key was to be written.
    case exists(path: String)
}
