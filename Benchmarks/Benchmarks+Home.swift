import Casework
import Foundation
import Law
import Mechanism
import Registry
import Storage
import Vault

extension Benchmarks {
    /// Reads what a focal point, a mission and a case officer find on coming home, in a simulated record.
    static func home(_ path: String) async throws {
        let sodium = Sodium()
        let key = try SodiumMasterKeys(files: PrivateFiles()).read(from: path + ".key")
        let cycle = try MechanismCycle(reading: LocalFiles().read("Data/mechanism/untoc-cycle.json"), from: "untoc-cycle.json")
        let keeper = RecordKeeper(try await SQLiteDatabases().open(path), sealing: key, digests: sodium, definition: cycle)
        let review = try await keeper.review(of: StateCode("FRA"))
        let focalPoint = review.focalPoint(of: StateCode("FRA"))?.person
        let people = [("focal point", focalPoint), ("mission", PersonID("FRA-mission")), ("case officer", PersonID("office-case officer"))]
        for (who, person) in people {
            guard let person else { continue }
            let times = try await times(of: person, keeper)
            print("Home of a \(who), \(times.reviews) reviews: first \(times.first), then median \(median(times.rest))")
        }
    }

    private static func times(
        of person: PersonID, _ keeper: RecordKeeper
    ) async throws -> (first: Duration, rest: [Duration], reviews: Int) {
        let (clock, read, day) = (ContinuousClock(), ReadHome(keeper), Day("2026-11-20") ?? Day(number: 0))
        let seen = try await read(of: person, seen: .max, on: day).position - 500
        var times: [Duration] = []
        var reviews = 0
        for _ in 0..<201 {
            let start = clock.now
            reviews = try await read(of: person, seen: seen, on: day).reviews.count
            times.append(clock.now - start)
        }
        return (times[0], Array(times.dropFirst()), reviews)
    }
}
