internal import Mechanism

/// Seals and opens what belongs to one stream, each piece bound to its place in the record.
struct SealedStream: Sendable {
    let stream: StreamName
    let key: any ContentKey

    func seal(facts: [UInt8], ofAct number: Int64) -> [UInt8] { key.seal(facts, context: context("facts", number, 0)) }
    func open(facts: [UInt8], ofAct number: Int64) throws(SealFault) -> [UInt8] {
        try key.open(facts, context: context("facts", number, 0))
    }

    func seal(_ text: String, _ index: Int, ofAct number: Int64) -> [UInt8] {
        key.seal(Array(text.utf8), context: context("text", number, index))
    }

    func open(text: [UInt8], _ index: Int, ofAct number: Int64) throws(SealFault) -> String {
        String(decoding: try key.open(text, context: context("text", number, index)), as: UTF8.self)
    }

    private func context(_ what: StaticString, _ number: Int64, _ index: Int) -> [UInt8] {
        Array("\(what)|\(stream)|\(number)|\(index)".utf8)
    }
}
