internal import Casework
internal import Law
package import Mechanism

/// The file with the texts of the cycle, read from the data that is shipped.
package enum CycleFile {
    /// The texts; where the file has faults, they are shown.
    package static func read(_ invocation: Invocation, _ ports: Ports) throws(Failure) -> MechanismCycle {
        let path = try DataFolder.find(invocation, ports).cycle
        let file = try LotsFiles(ports.files).read(path, "the texts of the cycle")
        do throws(Corrections) {
            return try MechanismCycle(reading: file.bytes, from: file.name)
        } catch {
            throw invocation.console.show(error, in: path.folder, cannot: "use the texts of the cycle in \(path)")
        }
    }
}
