/// What makes a file a database of Palermo.
enum Schema {
    /// "Plrm": marks the file, so that no other database is taken for one of ours.
    static let applicationID: Int64 = 0x506c_726d
}
