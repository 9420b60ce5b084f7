import Casework
import Testing
import Vault

@Suite struct `The text of a master key` {
    static let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

    private let keys = Keys.masterKeys()
    private let master: any MasterKey
    private let text: String

    init() throws {
        master = try keys.create(at: "key")
        text = master.text
    }

    @Test func `it is eighteen groups of four, and read back exactly`() throws {
        #expect(text.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){17}/) != nil)
        let again = try keys.read(text)
        #expect(again.name == master.name)
        #expect(again.text == text)
        #expect(try again.open(master.newKey(for: Keys.review)).seal([], context: []).count == 41)
    }

    @Test func `capitals, blanks, hyphens and look-alikes do not matter`() throws {
        let lenient = [
            text.lowercased(), text.filter { $0 != "-" }, text.split(separator: "-").joined(separator: "  \n\t"), " \(text)\r\n",
            text.replacing("0", with: "O").replacing("1", with: "I"), text.lowercased().replacing("0", with: "o").replacing("1", with: "l"),
            text.replacing("-", with: "\u{2013}"), text.map { "\($0)" }.joined(separator: " "),
        ]
        for written in lenient { #expect(try keys.read(written).text == text, "\(written)") }
    }

    @Test func `a wrong character is found at any place, and its group is named`() {
        let characters = Array(text)
        for place in characters.indices where characters[place] != "-" {
            for wrong in Self.letters + "U?é" where wrong != characters[place] {
                var slip = characters
                slip[place] = wrong
                #expect(throws: MasterKeyFault.malformed(group: place / 5 + 1)) { try keys.read(String(slip)) }
            }
        }
    }

    @Test func `two characters that changed places are found`() {
        let characters = Array(text)
        for place in characters.indices.dropLast()
        where !characters[place...place + 1].contains("-") && characters[place] != characters[place + 1] {
            var slip = characters
            slip.swapAt(place, place + 1)
            #expect(throws: MasterKeyFault.malformed(group: place / 5 + 1)) { try keys.read(String(slip)) }
        }
    }

    @Test func `two groups that changed places are found`() {
        let groups = text.split(separator: "-")
        for first in groups.indices {
            for second in groups.indices where second > first && groups[first] != groups[second] {
                var slip = groups
                slip.swapAt(first, second)
                #expect(throws: MasterKeyFault.malformed(group: first + 1)) { try keys.read(slip.joined(separator: "-")) }
            }
        }
    }

    @Test func `a text that is too short or too long says where`() {
        #expect(throws: MasterKeyFault.malformed(group: 1)) { try keys.read("") }
        #expect(throws: MasterKeyFault.malformed(group: 18)) { try keys.read(String(text.dropLast(5))) }
        #expect(throws: MasterKeyFault.malformed(group: 18)) { try keys.read(String(text.dropLast())) }
        #expect(throws: MasterKeyFault.malformed(group: 19)) { try keys.read(text + "0") }
    }

    @Test func `a share is no key`() throws {
        let share = try master.shares(2, needed: 2)[0]
        #expect(throws: MasterKeyFault.malformed(group: 1)) { try keys.read(share) }
    }

    @Test func `the bits that are left over are held against the whole`() throws {
        let other = try keys.create(at: "other").text
        let mixed = text.prefix(40) + other.dropFirst(40)
        #expect(throws: MasterKeyFault.malformed(group: nil)) { try keys.read(String(mixed)) }
    }

    @Test func `the recovery sheet carries the name and every group, and its lines fit on paper`() throws {
        let sheet = master.recoverySheet
        #expect(sheet.contains("Key name: \(master.name)\n"))
        let lines = sheet.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ((?:\w{4}  ){5}\w{4})    \(\d+ to \d+\)$/)?.output.1 }
        #expect(try keys.read(lines.joined(separator: "\n")).text == text)
        #expect(sheet.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }
}
