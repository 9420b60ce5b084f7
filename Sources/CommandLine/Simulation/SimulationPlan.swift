internal import Casework
package import Simulation

/// What a simulation is asked to do.
package struct SimulationPlan: Sendable {
    /// The file of the database.
    package let database: String
    /// The seed as it was given.
    package let seed: String
    /// How States behave.
    package let profile: Profile
    /// How many years pass.
    package let years: Int

    /// A plan.
    package init(database: String, seed: String, profile: Profile, years: Int) {
        self.database = database
        self.seed = seed
        self.profile = profile
        self.years = years
    }

    /// The seed without the zeros before it.
    var shortSeed: String {
        let rest = seed.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }

    /// What a part of the simulation takes its chance from, so that one part does not disturb another.
    enum Part: String { case draw, keys, people }

    /// Zeros before the number make no other seed.
    func seed(_ part: Part, _ ports: Ports) -> [UInt8] {
        ports.digests.sha256(Array("palermo-simulate-1\n\(part.rawValue)\n\(shortSeed)\n".utf8))
    }
}
