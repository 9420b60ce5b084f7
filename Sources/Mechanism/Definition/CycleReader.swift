internal import JSONText
internal import Law
internal import Lots

/// Reads the figures of the cycle, each with its paragraph.
struct CycleReader: DefinitionReader {
    let file: String
    var corrections: [Correction] = []

    init(file: String) { self.file = file }

    /// The paragraph that a figure rests on.
    mutating func provision(_ node: Node) -> Provision {
        let text = text(node)
        if let provision = Provision(text) { return provision }
        if !text.isEmpty { note(any: CycleFault.noCitation, at: node) }
        return Provision(.procedures, 1)
    }

    /// A whole number with its paragraph: `{ "value": 70, "basis": "¶10" }`.
    mutating func figure(_ bounds: ClosedRange<Int>, _ node: Node) -> Figure<Int> {
        expect(["value", "basis"], in: node)
        return Figure(number(bounds, node["value"]) ?? bounds.lowerBound, under: provision(node["basis"]))
    }

    /// A period with its paragraph: `{ "months": 6, "basis": "¶34" }`.
    mutating func period(_ node: Node) -> Figure<Period> {
        expect(["months", "days", "basis"], in: node)
        let (months, days) = (node["months"], node["days"])
        let basis = provision(node["basis"])
        switch (months.value, days.value) {
        case (.some, nil): return Figure(.months(number(1...120, months) ?? 1), under: basis)
        case (nil, .some): return Figure(.days(number(1...3650, days) ?? 1), under: basis)
        case (nil, nil), (.some, .some):
            if node.value?.members != nil { note(any: CycleFault.noPeriod, at: node) }
            return Figure(.days(1), under: basis)
        }
    }

    /// A number of days with its paragraph, for what is counted back from a date.
    mutating func days(_ node: Node) -> Figure<Int> {
        expect(["days", "basis"], in: node)
        return Figure(number(1...3650, node["days"]) ?? 1, under: provision(node["basis"]))
    }
}
