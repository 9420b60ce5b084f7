internal import Casework

extension SodiumMasterKey {
    /// The key in 18 groups of four letters and digits, hyphens between them.
    public var text: String { groups.joined(separator: "-") }

    /// The key that a text carries.
    init(_ text: String, chance: any Chance) throws(MasterKeyFault) {
        var bytes = try CheckedGroups.key.bytes(of: text)
        self.init(Secret(taking: &bytes), chance: chance)
    }

    var groups: [String] { secret.withBytes { CheckedGroups.key.groups(of: $0) } }
}
