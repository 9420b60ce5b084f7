public import Casework

extension SodiumMasterKey {
    /// Shares of the key as texts; 2 to 16 of them, of which 2 or more are needed.
    public func shares(_ count: Int, needed: Int) throws(MasterKeyFault) -> [String] {
        guard count <= KeyShare.most, needed >= 2, needed <= count else { throw .badNumbers(count: count, needed: needed) }
        let making = KeyShare.Making(keyName: Self.nameBytes(of: secret), identifier: chance.bytes(4), needed: needed)
        let data = SecretSharing.split(secret, count: count, needed: needed, chance: chance)
        return data.enumerated().map { KeyShare(making: making, number: $0.offset + 1, data: $0.element).text }
    }

    /// The key of some shares; more than are needed do no harm, and one that is given twice counts once.
    init(shares texts: [String], chance: any Chance) throws(MasterKeyFault) {
        let shares = Set(try Self.read(texts)).sorted { $0.number < $1.number }
        guard let making = shares.first?.making else { throw .tooFewShares(needed: 2, atHand: 0) }
        guard shares.allSatisfy({ $0.making == making }) else { throw .sharesOfDifferentKeys }
        guard shares.count >= making.needed else { throw .tooFewShares(needed: making.needed, atHand: shares.count) }
        let chosen = shares.prefix(making.needed).map { (number: UInt8($0.number), bytes: $0.data) }
        guard Set(chosen.map(\.number)).count == making.needed else { throw .sharesOfDifferentKeys }
        self.init(SecretSharing.join(chosen, chance: chance), chance: chance)
        guard Self.nameBytes(of: secret) == making.keyName else { throw .sharesOfDifferentKeys }
    }

    private static func read(_ texts: [String]) throws(MasterKeyFault) -> [KeyShare] {
        var shares: [KeyShare] = []
        for (place, text) in texts.enumerated() {
            do throws(MasterKeyFault) {
                shares.append(try KeyShare(text))
            } catch {
                guard case .malformed(let group) = error else { throw error }
                throw .malformedShare(number: place + 1, group: group)
            }
        }
        return shares
    }
}
