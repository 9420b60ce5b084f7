/// A call that works, with what it is for; the tests read every example with the parser.
package struct Example: Sendable {
    /// What the call does, as a clause without a full stop.
    package let purpose: String
    /// The whole command line.
    package let call: String

    /// A call with its purpose.
    package init(_ purpose: String, _ call: String) {
        self.purpose = purpose
        self.call = call
    }
}
