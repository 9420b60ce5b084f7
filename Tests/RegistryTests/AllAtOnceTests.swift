import Registry
import Testing

@Suite struct `All faults at once` {
    @Test func `faults of all tables are told together, in the order of tables, lines and columns`() {
        let tables = Cast.tables { table, text in
            switch table {
            case .instruments: text.replacingFirst("2001-05-31", with: "2001-05-32")
            case .states: text.replacingFirst("ARC,901", with: "ARC,1").replacingFirst("Arcadia en", with: "")
            case .treatyStatus: text.replacingFirst("high", with: "true").replacingFirst("signature_only", with: "signed")
            case .regionalGroups, .reservations: text
            }
        }
        let places = Cast.faults(tables).map { $0.split(separator: "“")[0] }
        #expect(
            places == [
                "instruments.csv:3: adopted_on: ", "states.csv:2: m49: ", "states.csv:2: name_en: ",
                "treaty_status.csv:2: confidence: ", "treaty_status.csv:4: action: ",
            ])
    }

    @Test func `no table at all is five faults`() {
        #expect(Cast.faults(RegistryTables([:])).count == 5)
    }

    @Test func `a table that could not be read whole raises no false alarm in the others`() {
        let tables = Cast.tables { $0 == .states ? $1.replacingFirst("LYO,902,", with: "LYO,") : $1 }
        #expect(Cast.faults(tables).map { $0.prefix(12) } == ["states.csv:3"])
    }

    @Test func `a row about the Convention that could not be read raises no false alarm about Protocols`() {
        let tables = Cast.tables { $0 == .treatyStatus ? $1.replacingFirst("2010-01-31", with: "2010-01-32") : $1 }
        #expect(Cast.faults(tables).map { $0.prefix(19) } == ["treaty_status.csv:5"])
    }
}
