internal import JSONText
public import Law
internal import Lots

extension MechanismCycle {
    /// Reads the cycle from a file such as `untoc-cycle.json`; whatever is wrong is found at once, and then nothing is used.
    public init(reading bytes: [UInt8], from file: String) throws(Corrections) {
        let root = Node(try JSON(readingDefinition: bytes, from: file))
        var reader = CycleReader(file: file)
        let mechanism = reader.header(root)
        let nodes = reader.list(root["texts"])
        let texts = reader.texts(nodes, in: root["texts"])
        guard reader.corrections.isEmpty, let texts else { throw Corrections(reader.corrections) }
        self.init(file: file, mechanism: mechanism, texts: texts)
    }
}

extension CycleReader {
    /// The members that the file has beside its texts: the name of the Mechanism is read, the form of the file is checked.
    mutating func header(_ root: Node) -> String {
        expect(["version", "mechanism", "texts"], in: root)
        _ = number(1...1, root["version"])
        return text(root["mechanism"])
    }

    /// The texts, each from a later day than the one before it.
    mutating func texts(_ nodes: [Node], in list: Node) -> Dated<CycleDefinition>? {
        let definitions = nodes.map { definition($0) }
        if definitions.isEmpty, list.value?.elements != nil { note(any: CycleFault.withoutText, at: list) }
        for (index, pair) in zip(definitions, definitions.dropFirst()).enumerated() where pair.1.from <= pair.0.from {
            note(any: CycleFault.notLater(than: pair.0.from), at: nodes[index + 1]["from"], under: Provision(.procedures, 16))
        }
        return Dated(definitions.map { Dated.Text(from: $0.from, decision: $0.decision, value: $0) })
    }
}
