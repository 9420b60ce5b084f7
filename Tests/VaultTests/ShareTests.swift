import Casework
import Testing
import Vault

@Suite struct `Shares of a master key` {
    private let keys = Keys.masterKeys()
    private let master: any MasterKey
    private let shares: [String]

    init() throws {
        master = try keys.create(at: "key")
        shares = try master.shares(5, needed: 3)
    }

    /// The sublists of the shares, by their count.
    private func sublists(of count: Int) -> [[String]] {
        (0..<32).map { mask in shares.indices.filter { mask >> $0 & 1 == 1 }.map { shares[$0] } }.filter { $0.count == count }
    }

    @Test func `each is twenty-five groups of four, and none is another`() {
        #expect(shares.allSatisfy { $0.wholeMatch(of: /\w{4}(-\w{4}){24}/) != nil })
        #expect(Set(shares).count == 5)
    }

    @Test(arguments: [3, 4, 5])
    func `any three of five make up the key, and more do no harm`(count: Int) throws {
        for sublist in sublists(of: count) {
            let again = try keys.combine(sublist)
            #expect(again.text == master.text)
            #expect(try keys.combine(sublist.reversed()).text == master.text)
        }
    }

    @Test(arguments: [1, 2])
    func `fewer do not, and it is said how many are needed`(count: Int) {
        for sublist in sublists(of: count) {
            #expect(throws: MasterKeyFault.tooFewShares(needed: 3, atHand: count)) { try keys.combine(sublist) }
        }
    }

    @Test func `no shares make up nothing`() {
        #expect(throws: MasterKeyFault.tooFewShares(needed: 2, atHand: 0)) { try keys.combine([]) }
    }

    @Test func `a share that is given twice counts once`() {
        let twice = [shares[0], shares[1], shares[0].lowercased()]
        #expect(throws: MasterKeyFault.tooFewShares(needed: 3, atHand: 2)) { try keys.combine(twice) }
    }

    @Test func `shares of another making or another key are refused`() throws {
        let again = try master.shares(5, needed: 3)
        let other = try keys.create(at: "other").shares(5, needed: 3)
        #expect(throws: MasterKeyFault.sharesOfDifferentKeys) { try keys.combine([shares[0], shares[1], again[2]]) }
        #expect(throws: MasterKeyFault.sharesOfDifferentKeys) { try keys.combine([shares[0], shares[1], other[2]]) }
    }

    @Test func `a slip at any place is found, with the share and the group`() {
        let characters = Array(shares[1])
        for place in characters.indices where characters[place] != "-" {
            var slip = characters
            slip[place] = slip[place] == "7" ? "8" : "7"
            #expect(throws: MasterKeyFault.malformedShare(number: 2, group: place / 5 + 1)) {
                try keys.combine([shares[0], String(slip), shares[2]])
            }
        }
    }

    @Test func `a key is no share`() {
        #expect(throws: MasterKeyFault.malformedShare(number: 1, group: 1)) { try keys.combine([master.text]) }
    }

    @Test(arguments: [(2, 2), (3, 2), (16, 2), (16, 15), (16, 16)])
    func `as few as two of two and as many as sixteen of sixteen can be made`(count: Int, needed: Int) throws {
        let shares = try master.shares(count, needed: needed)
        #expect(shares.count == count)
        #expect(try keys.combine(shares.suffix(needed)).text == master.text)
        #expect(throws: MasterKeyFault.tooFewShares(needed: needed, atHand: needed - 1)) { try keys.combine(shares.suffix(needed - 1)) }
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 1), (3, 4), (17, 2), (2, -1)])
    func `other numbers are refused`(count: Int, needed: Int) {
        #expect(throws: MasterKeyFault.badNumbers(count: count, needed: needed)) { try master.shares(count, needed: needed) }
    }
}
