import Casework
import CaseworkTesting
import Mechanism
import Registry
import Testing

@Suite struct `Who will read a message` {
    private func readers(of instrument: String, asking reader: Author) async throws -> Readership {
        let review = try await PlayedReview.played()
        let request = ReadRequest(.dialogue, phase: 1, instrument: InstrumentCode(instrument))
        return try await WhoReads(review.keeper)(request, in: PlayedReview.state, asking: reader, on: review.today)
    }

    @Test func `is asked of Access for each State and office`() async throws {
        let found = try await readers(of: "FA", asking: PlayedReview.focalPoint)
        #expect(found.states.map(\.state) == [StateCode("RUR"), StateCode("LYO"), StateCode("ARC")])
        #expect(found.unread == [StateCode("THU")])
        #expect(found.offices == [.caseOfficer])
        #expect(!found.isForParties && !found.isForEverybody)
    }

    @Test func `names the own people, and of others those who agreed to it`() async throws {
        let own = try await readers(of: "UNTOC", asking: PlayedReview.focalPoint)
        #expect(own.states.first?.people.map(\.name) == ["Ada Rura", "Bela Rura", nil])
        let others = try await readers(of: "UNTOC", asking: PlayedReview.arcadia)
        #expect(others.states.first?.people.map(\.name) == ["Ada Rura", nil, nil])
    }
}
