/// One step in the life of the tables; once released it is never changed, another one is added.
package struct Migration: Sendable {
    /// Its number, from 1; the version of the tables after it.
    package let number: Int
    /// What it is about.
    package let name: String
    /// Its statements.
    let sql: String
}
