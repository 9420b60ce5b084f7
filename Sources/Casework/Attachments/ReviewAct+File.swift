internal import Mechanism

extension ReviewAct {
    /// The address of the sealed file that the act brings; none where it brings none.
    var addressOfFile: String? {
        guard let address = (self as? FileDocument)?.address ?? (self as? Nominate)?.note, !address.isEmpty else { return nil }
        return address
    }
}
