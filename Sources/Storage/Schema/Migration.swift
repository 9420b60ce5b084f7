/// One step in the life of the tables; once released it is never changed, another one is added.
package struct Migration: Sendable {
    /// Its number, from 1; the version of the tables after it.
    package let number: Int
    /// What it is about.
    package let name: String
    /// Its statements.
    let sql: String
}

/// What makes a file a database of Palermo.
enum Schema {
    /// "Plrm": marks the file, so that no other database is taken for one of ours.
    static let applicationID: Int64 = 0x506c_726d
}
