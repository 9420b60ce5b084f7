package import Casework

/// What the commands on the record need from outside.
package struct RecordPorts: Sendable {
    /// Who opens databases.
    package let databases: any Databases
    /// Who keeps master keys, drawing nonces and keys from some chance.
    package let masterKeys: @Sendable (any Chance) -> any MasterKeys
    /// The attachments in a folder.
    package let attachments: @Sendable (_ folder: String) -> any Attachments
    /// Who tells media types by content.
    package let mediaTypes: @Sendable () throws -> any MediaTypes
    /// Who counts words.
    package let words: @Sendable () throws -> any WordCounting
    /// The master key that the environment gives in `PALERMO_MASTER_KEY`, as a text.
    package let masterKey: String?
    /// What is typed on standard input, up to an empty line or the end.
    package let typedText: @Sendable () -> String

    /// The ports of the record.
    package init(
        databases: any Databases, masterKeys: @escaping @Sendable (any Chance) -> any MasterKeys,
        attachments: @escaping @Sendable (_ folder: String) -> any Attachments, mediaTypes: @escaping @Sendable () throws -> any MediaTypes,
        words: @escaping @Sendable () throws -> any WordCounting, masterKey: String? = nil,
        typedText: @escaping @Sendable () -> String = { "" }
    ) {
        self.databases = databases
        self.masterKeys = masterKeys
        self.attachments = attachments
        self.mediaTypes = mediaTypes
        self.words = words
        self.masterKey = masterKey
        self.typedText = typedText
    }
}
