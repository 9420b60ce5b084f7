internal import Casework
internal import Law
internal import Lots
internal import Registry

/// Makes requests in their order, and disturbs each of them.
struct RequestRepeater {
    let setting: FaultSetting
    let database: String
    let records: any Records
    let key: any MasterKey
    let record: RecordAct
    /// Where requests are tried without lasting.
    let rehearsal: RecordAct
    var chance: any RandomWords

    private var requests: [DoneRequest] { setting.undisturbed.requests }

    /// Makes a request for the first time, with disturbances before and after it.
    mutating func make(_ request: DoneRequest, _ outcome: inout FaultOutcome) async throws {
        if chance.happens(onceIn: 4) { try await makeEarly(requests(after: request), request, &outcome) }
        try setting.bringFile(of: request, to: database)
        if request.address != nil { try await passNonce(request) }
        expect(try await request.make(by: record), of: request, isRepeated: false, &outcome)
        if chance.happens(onceIn: 2) {
            expect(try await request.make(by: record), of: request, isRepeated: true, &outcome)
            outcome.count("repeated at once: same receipt")
        }
        if chance.happens(onceIn: 4) {
            let earlier = requests[chance.below(Int(request.position))]
            expect(try await earlier.make(by: record), of: earlier, isRepeated: true, &outcome)
            outcome.count("repeated later: same receipt")
        }
        if chance.happens(onceIn: 8) { try await makeOther(request, &outcome) }
    }

    /// Makes all requests again, in another order.
    mutating func makeAllAgain(_ outcome: inout FaultOutcome) async throws {
        var requests = requests
        chance.shuffle(&requests)
        for request in requests {
            expect(try await request.make(by: record), of: request, isRepeated: true, &outcome)
            outcome.count("repeated at the end in another order: same receipt")
        }
    }

    private func expect(_ receipt: Receipt, of request: DoneRequest, isRepeated: Bool, _ outcome: inout FaultOutcome) {
        guard receipt.position != request.position || receipt.isRepeated != isRepeated else { return }
        outcome.fail(request.request, ["led to act \(receipt.position) in place of \(request.position), repeated: \(receipt.isRepeated)"])
    }

    /// One of the requests that come after one.
    private mutating func requests(after request: DoneRequest) -> DoneRequest {
        requests[min(requests.count - 1, Int(request.position) + chance.below(400))]
    }

    /// Makes a request before its turn; where the rules would allow it even then, it is left.
    private func makeEarly(_ early: DoneRequest, _ request: DoneRequest, _ outcome: inout FaultOutcome) async throws {
        guard early.position > request.position else { return }
        let head = try await records.read { try $0.head() }
        do {
            _ = try await early.make(by: rehearsal)
        } catch is RehearsedRecords.Allowed {
            outcome.count("before their turn: allowed by the rules, and not made")
        } catch is Refusal {
            do {
                _ = try await early.make(by: record)
                outcome.fail(early.request, ["was refused when it was tried, and recorded when it was made"])
            } catch is Refusal { outcome.count("before their turn: refused by the rules") }
        }
        if try await records.read({ try $0.head() }) != head { outcome.fail(early.request, ["made before its turn, it left something"]) }
    }

    /// Makes another act under the name of a request that is done.
    private mutating func makeOther(_ request: DoneRequest, _ outcome: inout FaultOutcome) async throws {
        let other = requests[chance.below(requests.count)]
        guard other.position != request.position else { return }
        let head = try await records.read { try $0.head() }
        do {
            let receipt = try await other.make(by: record, requestedAs: request.request)
            let isAlike = "\(other.deed)" == "\(request.deed)" && receipt.isRepeated
            if isAlike {
                outcome.count("another act of the same content under the same name: same receipt")
            } else {
                outcome.fail(request.request, ["another act under its name was answered with act \(receipt.position)"])
            }
        } catch RecordFault.requestUsed { outcome.count("another act under the same name: refused") }
        if try await records.read({ try $0.head() }) != head {
            outcome.fail(request.request, ["another act under its name left something"])
        }
    }

    /// The undisturbed run sealed a file here, which took one nonce; without it all later seals would be others.
    private func passNonce(_ request: DoneRequest) async throws {
        guard case .inReview(_, let state) = request.deed else { return }
        let wrapped = try await records.read { try $0.key(of: StreamName(state.text)) }
        if let wrapped { _ = try key.open(wrapped).seal([], context: []) }
    }
}
