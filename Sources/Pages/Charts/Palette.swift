import Markup

/// Colours that stay apart for people who see no red, no green or no blue, and that stand 3.5 to 1 or more against white.
enum Palette {
    /// The colours of groups, in the order of the groups; with more groups than colours they begin again.
    static let groups: [HTML] = ["#0B3C6F", "#B07D00", "#7A1F3D", "#2E8FCB", "#4D4D00", "#777777"]
    /// Text.
    static let ink: HTML = "#1A1A1A"
    /// Text of less weight, still 7 to 1 against white.
    static let quietInk: HTML = "#4A4A4A"
    /// Lines that help the eye and carry no meaning.
    static let rule: HTML = "#D9D9D9"
    /// Lines that bound something.
    static let boundary: HTML = "#767676"

    /// The colour of the group at a place, or grey for none.
    static func group(_ place: Int?) -> HTML { place.map { groups[$0 % groups.count] } ?? "#777777" }
}
