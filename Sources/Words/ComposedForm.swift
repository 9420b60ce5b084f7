private import CICU
public import Casework

/// Unicode's normalization form C (UAX #15), as ICU computes it.
public struct ComposedForm: TextForm {
    /// A form.
    public init() {}

    /// The text in normalization form C; as it is where it is in ASCII, or where ICU cannot read its data.
    public func composed(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        let units = Array(text.utf16)
        let count = icu_compose(units, Int32(units.count), nil, 0)
        guard count > 0 else { return text }
        var composed = [UInt16](repeating: 0, count: Int(count))
        guard icu_compose(units, Int32(units.count), &composed, count) == count else { return text }
        return String(decoding: composed, as: UTF16.self)
    }
}
