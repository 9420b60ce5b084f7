/// What is known of a table before it is read: the name of its file and its columns.
package struct TableForm: Hashable, Sendable {
    /// The name of the file, to which corrections point.
    package let fileName: String
    /// The names of the columns, in the order in which they are written.
    package let columns: [String]

    /// A table of this name with these columns.
    package init(fileName: String, columns: [String]) {
        self.fileName = fileName
        self.columns = columns
    }
}

extension RegistryTable {
    /// Its form, for the reader of sheets.
    var form: TableForm { TableForm(fileName: fileName, columns: columns) }
}
