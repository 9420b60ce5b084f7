import Registry
import Testing

@Suite struct `Form of a table` {
    @Test func `a well-formed registry is read as it was written`() throws {
        #expect(try TreatyRegistry(reading: Cast.tables()) == Cast.registry)
    }

    @Test(arguments: [
        Change(
            .states, "ARC,901,", "\u{FEFF}ARC,901,",
            "states.csv:2: code: “\\u{FEFF}ARC”: the value holds the invisible character U+FEFF; expected one line of visible characters"),
        Change(
            .states, "code,", "\u{FEFF}code,",
            "states.csv:1: “EF BB BF”: the table begins with a byte order mark; expected UTF-8 without a byte order mark"),
        Change(
            .states, ",member_state,\nLYO", ",member_state,\r\nLYO",
            "states.csv:2: “\\r\\n”: one line ends in CR LF; expected lines that end in LF alone"),
        Change(
            .states, "Arcadia en", "Arcadia\u{1B}en",
            "states.csv:2: name_en: “Arcadia\\u{1B}en”: the value holds the invisible character U+001B; "
                + "expected one line of visible characters"),
        Change(
            .states, "Lyonesse en", "\"Lyon\nesse\"",
            "states.csv:3: name_en: “Lyon\\nesse”: the value holds the invisible character LF, the end of a line; "
                + "expected one line of visible characters"),
        Change(
            .states, "Arcadia en", "Arcadia en ",
            "states.csv:2: name_en: “Arcadia en ”: a blank stands before or after the value; expected the value without blanks around it"),
        Change(
            .states, "Arcadia en", "Arc\"adia",
            "states.csv:2: name_en: “Arc\"adia”: a quote stands within a value that is not in quotes; "
                + "expected the whole value in quotes, and each quote in it doubled"),
        Change(
            .states, "Arcadia en", "\"Arc\"adia",
            "states.csv:2: name_en: “Arc”: something follows the closing quote; "
                + "expected a comma or the end of the line; a quote within the value is doubled"),
        Change(
            .states, "Arcadia en", "\"Arcadia en",
            "states.csv:2: name_en: “Arcadia en,Arcadia fr,Arcadia es,Arcadia…”: the quote is never closed; "
                + "expected a closing quote before the end of the file"),
    ])
    func `a value that breaks the form is found`(change: Change) {
        #expect(change.found() == change.faults)
    }

    @Test(arguments: [
        Change(
            .treatyStatus, "signed_on", "signed",
            "treaty_status.csv:1: signed_on: the column is missing; expected a column of this name in the header",
            "treaty_status.csv:1: signed: “signed”: the table has no such column; "
                + "expected only code, instrument, signed_on, bound_on, action, confidence, source, note"),
        Change(
            .treatyStatus, "source,note", "source,source",
            "treaty_status.csv:1: source: “source”: the column stands in the header twice; expected each column once",
            "treaty_status.csv:1: note: the column is missing; expected a column of this name in the header"),
        Change(
            .treatyStatus, "high,Gazette,\n", "high,Gazette\n",
            "treaty_status.csv:2: “7”: the number of values is not that of the columns; expected 8 values"),
        Change(
            .treatyStatus, "high,Gazette,\n", "high,Gazette,,\n",
            "treaty_status.csv:2: “9”: the number of values is not that of the columns; expected 8 values"),
        Change(
            .treatyStatus, "ARC,UNCAC", "\nARC,UNCAC",
            "treaty_status.csv:4: “”: the line is empty; expected a row, or the end of the file"),
    ])
    func `a header or a row of another shape is found`(change: Change) {
        #expect(change.found() == change.faults)
    }

    @Test func `columns may stand in another order`() {
        let tables = Cast.tables { $0 == .regionalGroups ? $1.replacingFirst("name_en,name_fr", with: "name_fr,name_en") : $1 }
        #expect(Cast.faults(tables) == [])
    }

    @Test func `the last line may lack its end`() {
        #expect(Cast.faults(Cast.tables { String($1.dropLast()) }) == [])
    }

    @Test func `lines that all end in CR LF are told once for each table`() {
        let faults = Cast.faults(Cast.tables { $1.split(separator: "\n").map { $0 + "\r\n" }.joined() })
        #expect(faults.count == RegistryTable.allCases.count)
        #expect(faults.last == "treaty_status.csv:1: “\\r\\n”: 8 lines end in CR LF; expected lines that end in LF alone")
    }
}
