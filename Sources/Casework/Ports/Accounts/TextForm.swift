/// Who gives texts that look alike the same code points.
public protocol TextForm: Sendable {
    /// The text in Unicode's normalization form C.
    func composed(_ text: String) -> String
}
