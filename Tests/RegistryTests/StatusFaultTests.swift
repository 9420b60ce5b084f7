import Registry
import Testing

@Suite struct `Rows of treaty_status` {
    @Test(arguments: [
        Change(
            .treatyStatus, "ARC,UNCAC", "ARK,UNCAC",
            "treaty_status.csv:4: code: “ARK”: the code is not known; expected one of ARC, LEA, LYO, THU, UTO"),
        Change(
            .treatyStatus, "ARC,UNCAC", "ARC,UNCAK",
            "treaty_status.csv:4: instrument: “UNCAK”: the code is not known; expected one of FA, UNCAC, UNTOC"),
        Change(.treatyStatus, "ARC,UNCAC", ",UNCAC", "treaty_status.csv:4: code: “”: the value is empty; expected a value"),
        Change(
            .treatyStatus, "2002-05-21", "2002-02-30",
            "treaty_status.csv:2: bound_on: “2002-02-30”: there is no such day; expected a day of the calendar as YYYY-MM-DD"),
        Change(
            .treatyStatus, "ratification,high", "ratified,sure",
            "treaty_status.csv:2: action: “ratified”: the word is not known; expected one of ratification, acceptance, approval, "
                + "accession, succession, formal_confirmation, signature_only",
            "treaty_status.csv:2: confidence: “sure”: the word is not known; expected one of high, medium, low"),
        Change(
            .treatyStatus, "LYO,UNTOC", "ARC,UNCAC",
            "treaty_status.csv:5: code: “ARC,UNCAC”: the same stands in line 4; expected each code and instrument once",
            "treaty_status.csv:6: instrument: “FA”: the State is party to the Protocol and not to the Convention; "
                + "expected a row by which the State is party to the Convention (art. 37(2))"),
    ])
    func `a value that the column does not take is found`(change: Change) {
        #expect(change.found() == change.faults)
    }

    @Test(arguments: [
        Change(
            .treatyStatus, "2000-12-12", "2000-11-14",
            "treaty_status.csv:2: signed_on: “2000-11-14”: the day comes before adoption (2000-11-15); "
                + "expected 2000-11-15 or later, the day of adoption"),
        Change(
            .treatyStatus, "2010-01-31", "2000-11-14",
            "treaty_status.csv:5: bound_on: “2000-11-14”: the day comes before adoption (2000-11-15); "
                + "expected 2000-11-15 or later, the day of adoption"),
        Change(
            .treatyStatus, "2002-05-21", "2000-12-11",
            "treaty_status.csv:2: bound_on: “2000-12-11”: the day comes before signature (2000-12-12); "
                + "expected 2000-12-12 or later, the day of signature"),
        Change(
            .treatyStatus, "UNTOC,2000-12-12", "UNTOC,",
            "treaty_status.csv:2: signed_on: “”: ratification needs a signature first; "
                + "expected a day of signature, or another action (art. 36(3))"),
        Change(
            .treatyStatus, "LYO,UNTOC,", "LYO,UNTOC,2000-12-12",
            "treaty_status.csv:5: action: “accession”: a State that has signed ratifies and does not accede; "
                + "expected ratification, acceptance or approval, or a note that explains the accession (art. 36(4))"),
        Change(
            .treatyStatus, "UNCAC,2003-12-09,", "UNCAC,,2004-01-01",
            "treaty_status.csv:4: signed_on: “”: the value is empty; expected a value",
            "treaty_status.csv:4: bound_on: “2004-01-01”: the value does not belong here; expected nothing, as the State only signed"),
    ])
    func `acts in an order that cannot be are found`(change: Change) {
        #expect(change.found() == change.faults)
    }

    @Test(arguments: [
        Change(
            .treatyStatus, "accession,medium,,Deposited in 2011 or later", "accession,high,,",
            "treaty_status.csv:6: bound_on: “”: the State is party, on a day that is not given; "
                + "expected a day, or a note that says what is known of it"),
        Change(
            .treatyStatus, "2010-01-31,accession,high,Gazette", "2010-01-31,accession,low,",
            "treaty_status.csv:5: confidence: “low”: the row is of low confidence, without source and note; expected a source or a note"),
        Change(
            .treatyStatus, "LYO,UNTOC,,2010-01-31,accession", "LYO,UNTOC,2001-01-01,,signature_only",
            "treaty_status.csv:6: instrument: “FA”: the State is party to the Protocol and not to the Convention; "
                + "expected a row by which the State is party to the Convention (art. 37(2))"),
    ])
    func `a party without ground is found`(change: Change) {
        #expect(change.found() == change.faults)
    }

    @Test func `an accession after signature that a note explains is a doubt and no fault`() throws {
        let change = Change(
            .treatyStatus, "LYO,UNTOC,,2010-01-31,accession,high,Gazette,", "LYO,UNTOC,2000-12-12,2010-01-31,accession,high,,Came back")
        let registry = try TreatyRegistry(reading: change.tables())
        #expect(registry.doubts.contains { $0.kind == .accessionAfterSignature && $0.state.text == "LYO" && $0.note == "Came back" })
    }
}
