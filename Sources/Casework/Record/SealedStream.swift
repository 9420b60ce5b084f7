internal import Law
internal import Mechanism
internal import Registry

/// Seals and opens what belongs to one stream, each piece bound to its place in the record.
///
/// The facts of an act are bound to its head as well: who changes in the file who did what, or when, can make the chain of hashes anew, but
/// not the seal.
struct SealedStream: Sendable {
    let stream: StreamName
    let key: any ContentKey

    func seal(facts: [UInt8], of head: ActHead) -> [UInt8] { key.seal(facts, context: context(head)) }
    func open(facts: [UInt8], of head: ActHead) throws(SealFault) -> [UInt8] { try key.open(facts, context: context(head)) }

    func seal(_ text: String, _ index: Int, ofAct number: Int64) -> [UInt8] {
        key.seal(Array(text.utf8), context: context(index, number))
    }

    func open(text: [UInt8], _ index: Int, ofAct number: Int64) throws(SealFault) -> String {
        String(decoding: try key.open(text, context: context(index, number)), as: UTF8.self)
    }

    private func context(_ head: ActHead) -> [UInt8] {
        var context = SealContext("facts")
        context.add(stream.text)
        context.add(head.number)
        context.add(head.instant)
        context.add(Int64(head.day.number))
        for text in [head.person, head.capacity, head.onBehalfOf, head.kind] { context.add(text) }
        return context.bytes
    }

    private func context(_ index: Int, _ number: Int64) -> [UInt8] {
        var context = SealContext("text")
        context.add(stream.text)
        context.add(number)
        context.add(Int64(index))
        return context.bytes
    }
}

extension ActHead {
    /// The head of an act that is about to be recorded.
    init(_ kind: String, as number: Int64, _ call: ActCall) {
        self.init(
            number: number, instant: call.instant, day: call.day, person: call.author.person.text, capacity: call.author.capacity.word,
            onBehalfOf: call.author.capacity.state?.text ?? "", kind: kind)
    }
}

/// What a sealed piece is bound to: values one after the other, each text with its length before it, so that no two lists look alike.
private struct SealContext {
    private(set) var bytes: [UInt8] = []

    init(_ what: StaticString) {
        bytes.reserveCapacity(128)
        what.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ number: Int64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }

    mutating func add(_ text: String) {
        add(Int64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }
}
