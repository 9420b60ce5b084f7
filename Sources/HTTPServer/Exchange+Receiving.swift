internal import Synchronization

extension Exchange {
    /// Takes a piece of the body; false where the connection is to be closed.
    ///
    /// The library lets nobody answer before the end of a body that has begun: what is too large is thrown away up to as much again and a
    /// mebibyte, so that a browser sees the refusal, and then the connection is closed.
    func take(_ piece: UnsafeRawBufferPointer, within seconds: Int) -> Bool {
        guard start.duration(to: .now) <= .seconds(seconds) else { return false }
        return stage.withLock { stage in
            switch stage {
            case .receiving(let head, var body, let limit):
                guard body.count + piece.count <= limit else {
                    stage = .overflowing(discarded: piece.count, limit: limit)
                    return true
                }
                // The stage must not hold a second reference, or each piece would copy the whole.
                stage = .begun
                if body.isEmpty { body.reserveCapacity(min(limit, head.declaredLength ?? 0)) }
                body += piece
                stage = .receiving(head, body: body, limit: limit)
                return true
            case .overflowing(let discarded, let limit):
                stage = .overflowing(discarded: discarded + piece.count, limit: limit)
                return discarded + piece.count <= limit + 1 << 20
            case .begun, .waiting, .answered, .sending, .ended:
                return false
            }
        }
    }

    /// What the access log says.
    func record(withAddress: Bool) -> AccessRecord {
        let outcome = outcome.withLock { $0 }
        let microseconds = start.duration(to: .now) / .microseconds(1)
        return AccessRecord(
            method: outcome.method, path: path, status: outcome.status, bytes: outcome.feed?.fed ?? outcome.bytes,
            microseconds: Int(microseconds), remoteAddress: withAddress ? outcome.remoteAddress : nil)
    }

    /// The path without the query; bytes that could break a line of a log are escaped.
    private var path: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = rawTarget.prefix { $0 != UInt8(ascii: "?") }.prefix(1_000).flatMap { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"")
                ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
