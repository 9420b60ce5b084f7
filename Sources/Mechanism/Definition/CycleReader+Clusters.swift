internal import JSONText
internal import Law
internal import Lots
internal import Registry

extension CycleReader {
    /// The codes of the instruments, the Convention first.
    mutating func instruments(_ node: Node) -> [InstrumentCode] {
        let nodes = list(node)
        noteDuplicates(nodes)
        let codes = nodes.map { InstrumentCode(text($0)) }
        if codes.first != .convention, node.value?.elements != nil { note(.conventionNotFirst, at: nodes.first ?? node) }
        return codes
    }

    /// The clusters, numbered from 1 without a gap; no article of an instrument stands in two of them.
    mutating func clusters(_ node: Node, _ instruments: [InstrumentCode]) -> [Cluster] {
        let nodes = list(node)
        for (index, node) in nodes.enumerated() {
            guard let number = node["number"].value?.integer, number != index + 1 else { continue }
            note(any: CycleFault.clusterOutOfOrder(index + 1), at: node["number"])
        }
        let clusters = nodes.map { cluster($0, instruments) }
        for instrument in instruments { noteRepeated(nodes.flatMap { $0["articles"][instrument.text].elements }) }
        return clusters
    }

    private mutating func cluster(_ node: Node, _ instruments: [InstrumentCode]) -> Cluster {
        expect(["number", "name", "articles", "onlyOutsideUNCAC"], in: node)
        let number = number(1...100, node["number"]) ?? 0
        return Cluster(number: number, names: names(node["name"]), articles: articles(node, instruments))
    }

    private mutating func names(_ node: Node) -> MultilingualText {
        expect(MultilingualText.languageCodes, in: node)
        return MultilingualText(MultilingualText.languageCodes.map { text(node[$0]) })
    }

    private mutating func articles(_ node: Node, _ instruments: [InstrumentCode]) -> [InstrumentCode: [Cluster.Article]] {
        let (articles, marks) = (node["articles"], node["onlyOutsideUNCAC"])
        expect(instruments.map(\.text), in: articles)
        if marks.value != nil { expect(instruments.map(\.text), in: marks) }
        var listed: [InstrumentCode: [Cluster.Article]] = [:]
        for instrument in instruments {
            let marked = self.marked(marks[instrument.text], among: articles[instrument.text])
            let numbers = list(articles[instrument.text]).compactMap { number(1...1000, $0) }
            listed[instrument] = numbers.map { Cluster.Article($0, onlyOutsideUNCAC: marked.contains($0)) }
        }
        return listed
    }

    /// The articles that are reviewed only for States that are not party to the Convention against Corruption.
    private mutating func marked(_ node: Node, among articles: Node) -> Set<Int> {
        guard node.value != nil else { return [] }
        let known = Set(articles.elements.compactMap(\.value?.integer))
        var marked: Set<Int> = []
        for element in list(node) {
            guard let number = number(1...1000, element) else { continue }
            if known.contains(Int64(number)) { marked.insert(number) } else { note(any: CycleFault.articleNotListed, at: element) }
        }
        return marked
    }

    private mutating func noteRepeated(_ nodes: [Node]) {
        var places: [Int64: String] = [:]
        for node in nodes {
            guard let number = node.value?.integer else { continue }
            if let first = places[number] { note(.duplicate(of: first), at: node) } else { places[number] = node.path }
        }
    }
}
