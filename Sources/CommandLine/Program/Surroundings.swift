/// Where the program is and what its surroundings say.
package struct Surroundings: Sendable {
    /// The folder of the executable, where it is known.
    package let executableFolder: String?
    /// The folder that the environment names in `PALERMO_DATA`.
    package let dataFolder: String?

    /// What is known of the surroundings.
    package init(executableFolder: String? = nil, dataFolder: String? = nil) {
        self.executableFolder = executableFolder
        self.dataFolder = dataFolder
    }
}
