import Law

extension Sheet {
    /// Notes each row that has, in some columns together, the same values as an earlier row; empty and unreadable values are not compared.
    package mutating func requireUnique(_ names: [String]) {
        var lines: [[String]: Int] = [:]
        for record in records {
            let values = names.compactMap { record.text($0) }
            guard values.count == names.count, !values.allSatisfy(\.isEmpty) else { continue }
            let place = record.place(names[0])
            if let first = lines[values] {
                let fault = RegistryFault.duplicate(of: names, line: first)
                corrections.append(Correction(fault, at: place, given: values.joined(separator: ",")))
            } else {
                lines[values] = place.line
            }
        }
    }

    /// Notes each value of a column that stands in an earlier row.
    package mutating func requireUnique(_ name: String) { requireUnique([name]) }
}
