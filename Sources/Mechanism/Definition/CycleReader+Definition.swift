internal import JSONText
internal import Law
internal import Lots

extension CycleReader {
    /// One text of the definition.
    mutating func definition(_ node: Node) -> CycleDefinition {
        expect(Self.names, in: node)
        let instruments = instruments(node["instruments"])
        let clusters = clusters(node["clusters"], instruments)
        let phases = phases(node["phases"], of: clusters)
        return CycleDefinition(
            from: day(node["from"]), decision: text(node["decision"]), instruments: instruments, clusters: clusters, phases: phases,
            calendar: calendar(node["calendar"], phases: phases.value.count), gate: figure(1...100, node["gatePercent"]),
            periods: periods(node["periods"]), summaryWords: figure(1...1_000_000, node["summaryWords"]),
            requests: figure(0...100, node["requests"]), languages: languages(node["languages"]), notes: notes(node["notes"]))
    }

    private static let names = [
        "from", "decision", "instruments", "clusters", "phases", "calendar", "gatePercent", "periods", "summaryWords", "requests",
        "languages", "notes",
    ]

    /// The order of the clusters: each of them once.
    private mutating func phases(_ node: Node, of clusters: [Cluster]) -> Figure<[Int]> {
        expect(["clusters", "basis"], in: node)
        let order = list(node["clusters"]).compactMap { number(1...100, $0) }
        let numbers = clusters.map(\.number)
        if node["clusters"].value?.elements != nil, order.isEmpty || order.sorted() != numbers.sorted() {
            note(any: CycleFault.phasesNotClusters(numbers), at: node["clusters"])
        }
        return Figure(order, under: provision(node["basis"]))
    }

    /// The years add up: the last cohort ends its last phase with the cycle.
    private mutating func calendar(_ node: Node, phases: Int) -> CycleDefinition.Calendar {
        expect(["years", "preparatoryYears", "yearsOfPhase", "cohorts"], in: node)
        let known = corrections.count
        let calendar = CycleDefinition.Calendar(
            years: figure(1...100, node["years"]), preparatoryYears: figure(0...100, node["preparatoryYears"]),
            yearsOfPhase: figure(1...100, node["yearsOfPhase"]), cohorts: figure(1...100, node["cohorts"]))
        guard corrections.count == known else { return calendar }
        let years = calendar.preparatoryYears.value + phases * calendar.yearsOfPhase.value + calendar.cohorts.value - 1
        if calendar.years.value != years { note(any: CycleFault.otherYears(years), at: node["years"]["value"]) }
        return calendar
    }

    private mutating func periods(_ node: Node) -> CycleDefinition.Periods {
        expect(["answers", "observations", "focalPoint", "experts", "link", "stakeholderApplications", "stakeholderList"], in: node)
        return CycleDefinition.Periods(
            answers: period(node["answers"]), observations: period(node["observations"]), focalPoint: period(node["focalPoint"]),
            experts: period(node["experts"]), link: period(node["link"]),
            stakeholderApplicationDays: days(node["stakeholderApplications"]), stakeholderListDays: days(node["stakeholderList"]))
    }

    private mutating func languages(_ node: Node) -> CycleDefinition.Languages {
        expect(["working", "encouraged", "usual", "exceptional"], in: node)
        let languages = CycleDefinition.Languages(
            working: working(node["working"]), encouraged: figure(1...100, node["encouraged"]), usual: figure(1...100, node["usual"]),
            exceptional: figure(1...100, node["exceptional"]))
        if languages.usual.value < languages.encouraged.value {
            note(any: CycleFault.fewerLanguages(languages.encouraged.value), at: node["usual"]["value"])
        }
        if languages.exceptional.value < languages.usual.value {
            note(any: CycleFault.fewerLanguages(languages.usual.value), at: node["exceptional"]["value"])
        }
        return languages
    }

    private mutating func working(_ node: Node) -> Figure<[String]> {
        expect(["codes", "basis"], in: node)
        let nodes = list(node["codes"])
        noteDuplicates(nodes)
        return Figure(nodes.map { text($0) }, under: provision(node["basis"]))
    }

    private mutating func notes(_ node: Node) -> [CycleDefinition.ReadingNote] {
        list(node).map { note in
            expect(["basis", "text"], in: note)
            return CycleDefinition.ReadingNote(basis: provision(note["basis"]), text: text(note["text"]))
        }
    }
}
