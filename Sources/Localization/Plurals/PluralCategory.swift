/// The categories into which CLDR sorts numbers, in its order, which is also that of the forms in a catalogue.
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}
