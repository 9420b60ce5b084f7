import Law
import Registry

/// One change to the text of one table of the cast, and the faults that follow from it.
struct Change: Sendable, CustomStringConvertible {
    let table: RegistryTable
    let old: String
    let new: String
    let faults: [String]

    init(_ table: RegistryTable, _ old: String, _ new: String, _ faults: String...) {
        self.table = table
        self.old = old
        self.new = new
        self.faults = faults
    }

    var description: String { "\(table.fileName): \(Correction.visible(old)) → \(Correction.visible(new))" }

    /// The tables of the cast after the change.
    func tables() -> RegistryTables { Cast.tables { $0 == table ? $1.replacingFirst(old, with: new) : $1 } }

    /// What is found wrong with them.
    func found() -> [String] { Cast.faults(tables()) }
}

extension Cast {
    static func tables(_ change: (RegistryTable, String) -> String = { $1 }) -> RegistryTables {
        let written = RegistryTables(writing: registry).contents
        return RegistryTables(
            Dictionary(uniqueKeysWithValues: written.map { ($0, Array(change($0, String(decoding: $1, as: UTF8.self)).utf8)) }))
    }

    static func faults(_ tables: RegistryTables) -> [String] {
        do throws(Corrections) {
            _ = try TreatyRegistry(reading: tables)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }
}

extension String {
    /// The text with the first place at which another one stands replaced; a change that changes nothing is a mistake of the test.
    func replacingFirst(_ old: String, with new: String) -> String {
        let (bytes, wanted) = (Array(utf8), Array(old.utf8))
        for start in 0...(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
            return String(decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + wanted.count)...], as: UTF8.self)
        }
        fatalError("“\(old)” is not there")
    }
}
