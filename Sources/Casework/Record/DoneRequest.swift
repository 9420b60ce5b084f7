public import Mechanism
public import Registry

/// A request that led to an act, as it was made, so that it can be made again: by who got no answer, or by who tries the record.
public struct DoneRequest: Sendable {
    /// What was done, and to what.
    public enum Deed: Sendable {
        case inReview(any ReviewAct, StateCode)
        case inCycle(any CycleAct)
    }

    /// What was done.
    public let deed: Deed
    /// Who did it.
    public let author: Author
    /// When, in milliseconds since 1970 UTC.
    public let instant: Int64
    /// The caller's name for the request.
    public let request: String
    /// The place of the act in the whole record.
    public let position: Int64

    /// Makes the request, in this record or in another one, under its own name or another one.
    ///
    /// - Parameter other: another name for the request; with it an act that was done already is another act.
    @discardableResult
    public func make(by record: RecordAct, requestedAs other: String? = nil) async throws -> Receipt {
        switch deed {
        case .inReview(let act, let state): try await record(act, in: state, by: author, at: instant, request: other ?? request)
        case .inCycle(let act): try await record(act, by: author, at: instant, request: other ?? request)
        }
    }

    /// The address of the sealed file that the act brings; none where it brings none.
    public var address: String? {
        guard case .inReview(let act, _) = deed else { return nil }
        return act.addressOfFile
    }
}
