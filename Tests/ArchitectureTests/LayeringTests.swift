import Testing

@Suite struct `Layering` {
    private let table: ImportTable
    private let targets: [String: [(file: String, modules: [String])]]

    init() throws {
        table = ImportTable(page: try SourceTree.page("docs/ARCHITECTURE.md"))
        targets = try SourceTree.imports()
    }

    @Test func `every target stands in the table once, and nothing else does`() {
        #expect(table.rows.map(\.target).sorted() == targets.keys.sorted())
    }

    @Test func `a target may import only what stands above it`() {
        var above: Set<String> = []
        for row in table.rows {
            #expect(above.isSuperset(of: row.ours), "the row of \(row.target) points down or to nothing")
            above.insert(row.target)
        }
    }

    @Test func `every file imports only what the table allows`() {
        for row in table.rows {
            for (file, modules) in targets[row.target] ?? [] {
                let forbidden = modules.filter { !row.allowed.contains($0) }
                #expect(forbidden.isEmpty, "\(file) imports \(forbidden.joined(separator: ", "))")
            }
        }
    }

    @Test func `a C library is imported by exactly one target`() throws {
        let package = try SourceTree.page("Package.swift")
        for library in package.matches(of: /systemLibrary\(name: "(\w+)"/).map({ String($0.output.1) }) {
            let mayImport = table.rows.filter { $0.outside.contains(library) }.map(\.target)
            #expect(mayImport.count == 1, "\(library) may be imported by \(mayImport)")
        }
    }
}
