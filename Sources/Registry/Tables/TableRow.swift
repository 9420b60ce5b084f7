import Law

/// A value that is one row of a table.
public protocol TableRow: Hashable, Sendable {
    /// The names of the columns, in the order in which they are written.
    static var columns: [String] { get }
    /// The values of the row, one for each column; empty where there is none.
    var values: [String] { get }
    /// What tells this row from the others of its table.
    var key: [String] { get }
}

extension State: TableRow {
    public static var columns: [String] { ["code", "m49"] + MultilingualText.columns("name") + ["regional_group", "kind", "note"] }
    public var values: [String] { [code.text, m49 ?? ""] + names.values + [regionalGroup?.text ?? "", kind.rawValue, note] }
    public var key: [String] { [code.text] }
}

extension RegionalGroup: TableRow {
    public static var columns: [String] { ["code"] + MultilingualText.columns("name") }
    public var values: [String] { [code.text] + names.values }
    public var key: [String] { [code.text] }
}

extension Instrument: TableRow {
    public static var columns: [String] {
        ["code"] + MultilingualText.columns("title") + MultilingualText.columns("short")
            + ["mtdsg", "unts_volume", "unts_page", "registration_number", "registered_on"]
            + ["adopted_on", "adopted_by", "entry_into_force", "role"]
    }
    public var values: [String] {
        [code.text] + titles.values + shortTitles.values + publication.values
            + [adoptedOn.description, adoptedBy, entryIntoForce?.description ?? "", role.rawValue]
    }
    public var key: [String] { [code.text] }
}

extension Instrument.Publication {
    var values: [String] {
        [depositaryNumber] + [volume, page, registrationNumber].map { $0.map(String.init) ?? "" } + [registeredOn?.description ?? ""]
    }
}

extension TreatyStatus: TableRow {
    public static var columns: [String] { ["code", "instrument", "signed_on", "bound_on", "action", "confidence", "source", "note"] }
    public var values: [String] {
        [state.text, instrument.text, signedOn?.description ?? "", boundOn?.description ?? ""]
            + [action.rawValue, confidence.rawValue, source, note]
    }
    public var key: [String] { [state.text, instrument.text] }
}

extension Reservation: TableRow {
    public static var columns: [String] { ["code", "instrument", "article", "kind", "made_on", "withdrawn_on", "text", "source"] }
    public var values: [String] {
        [state.text, instrument.text, article, kind.rawValue, madeOn.description, withdrawnOn?.description ?? "", text, source]
    }
    public var key: [String] { [state.text, instrument.text, article, kind.rawValue, madeOn.description] }
}

extension MultilingualText {
    static func columns(_ name: String) -> [String] { languageCodes.map { "\(name)_\($0)" } }
    var values: [String] { Self.languageCodes.map { self[$0] } }
}
