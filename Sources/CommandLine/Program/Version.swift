/// The version of the program.
package enum Version {
    /// The number by semantic versioning.
    package static let text = "0.1.0"
}
