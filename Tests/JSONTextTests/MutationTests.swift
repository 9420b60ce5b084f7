import Foundation
import JSONText
import Testing

/// What outside bytes can do to the reader: documents are damaged at random places, and Python's json is asked about each of them.
@Suite struct `Damaged JSON` {
    @Test func `never crashes the reader, and what is read is written and read again alike`() throws {
        for document in Damaged.documents(count: isSoaking ? 2_000_000 : 20_000, seed: 1) {
            guard let value = try? JSON(reading: document) else { continue }
            #expect(try JSON(reading: value.canonicalBytes).canonicalBytes == value.canonicalBytes)
            #expect(try JSON(reading: value.prettyText) == value)
        }
    }

    @Test func `is refused exactly where Python refuses it, and read as Python reads it`() throws {
        let documents = Damaged.documents(count: 5_000, seed: 2)
        let answers = try Python.run(oracle, input: documents.map(\.hexadecimal).joined(separator: "\n"))
        let ours = documents.map { (try? JSON(reading: $0))?.withMarkedDecimals.canonicalText ?? "refused" }
        let differences = zip(documents, zip(ours, answers)).filter { $1.0 != $1.1 }
        #expect(answers.count == documents.count)
        #expect(ours.contains("refused") && ours.contains { $0 != "refused" })
        for (document, (our, python)) in differences.prefix(5) {
            Issue.record("\(String(decoding: document, as: UTF8.self)): we say \(our), Python says \(python)")
        }
    }

    /// Whether `make soak` asks for larger numbers.
    private let isSoaking = ProcessInfo.processInfo.environment["PALERMO_SOAK"] != nil

    private let oracle = """
        import json, sys
        def members(pairs):
            if len(dict(pairs)) < len(pairs): raise ValueError("twice")
            return dict(pairs)
        def whole(text):
            return int(text) if -2**63 <= int(text) < 2**63 else "decimal:" + text
        def constant(text): raise ValueError(text)
        for line in sys.stdin:
            try:
                text = bytes.fromhex(line).decode("utf-8")
                value = json.loads(text, object_pairs_hook=members, parse_int=whole, parse_float="decimal:".__add__, parse_constant=constant)
                answer = json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False).encode("utf-8")
            except (ValueError, RecursionError): answer = b"refused"
            sys.stdout.buffer.write(answer + b"\\n")
        """
}

extension JSON {
    /// The value with decimals as strings, which is how the oracle writes them.
    fileprivate var withMarkedDecimals: JSON {
        switch self {
        case .decimal(let text): .string("decimal:\(text)")
        case .array(let elements): .array(elements.map(\.withMarkedDecimals))
        case .object(let members): .object(members.map { Member($0.name, $0.value.withMarkedDecimals) })
        case .null, .boolean, .integer, .string: self
        }
    }
}
