public import Law

/// Each instrument of a State is reviewed by one party to it from its own group and by one from another group (¶26, ¶28 b).
public enum EveryInstrumentFromBothSides: ResultRule {
    public static let basis = Provision(.procedures, 28, "b")

    public static func breaches(in position: Position) -> [String] {
        let field = position.field
        return (0..<field.count).flatMap { reviewed in
            Side.allCases.compactMap { side in
                let missing = position.missing(reviewed: reviewed, side: side) ?? field.instruments[reviewed]
                let codes = field.codes(missing).joined(separator: " ")
                return missing.isEmpty ? nil : "\(field.code(reviewed)), \(side.word) side: \(codes) (\(basis))"
            }
        }
    }
}
