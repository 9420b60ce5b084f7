extension Correction: CustomStringConvertible {
    /// One line that a person can act on: `states.csv:12: m49: “4”: is not three digits; expected three digits such as 004`.
    public var description: String {
        let value = given.map { "“\(Self.visible($0))”: " } ?? ""
        let source = basis.map { " (\($0))" } ?? ""
        return "\(place): \(value)\(reason.wrong); expected \(reason.expected)\(source)"
    }

    /// A value as it can be put on a screen: control and direction characters are written out, such as `\u{1B}`.
    public static func visible(_ value: String) -> String {
        var shown = ""
        for scalar in value.unicodeScalars {
            shown += isInvisible(scalar) ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return shown
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension Correction.Place: CustomStringConvertible {
    /// File, line and column as editors and compilers write them: `states.csv:12: m49`.
    public var description: String {
        file + (line.map { ":\($0)" } ?? "") + (column.map { ": \(Correction.visible($0))" } ?? "")
    }
}
