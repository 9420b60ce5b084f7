package import Law

extension Console {
    /// Shows all faults of a form or of the files in a folder, and gives the failure that ends the command.
    ///
    /// In a pipe each fault is one line, as compilers write them; on a terminal it is wrapped.
    package func show(_ corrections: Corrections, in folder: String? = nil, cannot asked: String) -> Failure {
        let start = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
        for correction in corrections.all {
            let line = (start + correction.description).printable
            error.write((error.isTerminal ? line.wrapped(to: error.width, indentingRestBy: 2) : line) + "\n")
        }
        let count = corrections.all.count
        return Failure(
            .dataError, cannot: asked, because: count == 1 ? "one fault was found" : "\(count) faults were found",
            remedy: "Nothing was written. Mend what stands above and try again.")
    }
}
