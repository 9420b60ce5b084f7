internal import Casework
internal import Mechanism
internal import Registry

/// Invented people, who carry their State and role in their names.
struct InventedPeople {
    let registry: TreatyRegistry

    static let administrator = Author(PersonID("administrator"), as: .administrator)
    static func officer(_ office: Office) -> Author { Author(PersonID("office-" + office.rawValue), as: .secretariat(office)) }
    static func mission(_ state: StateCode) -> Author { Author(PersonID("\(state)-mission"), as: .mission(state)) }

    /// Who speaks for a State in a review: its focal point, or the mission until there is one (¶18).
    static func speaker(of state: StateCode, in review: Review) -> Author {
        review.focalPoint(of: state).map { Author($0.person, as: .focalPoint(state)) } ?? mission(state)
    }

    /// Who works on texts for a State in a review: an expert, or who speaks where there is none.
    static func writer(of state: StateCode, in review: Review) -> Author {
        let expert = review.nominations.last { $0.state == state && $0.role == .expert && $0.stage == .approved }
        return expert.map { Author($0.person, as: .expert(state)) } ?? speaker(of: state, in: review)
    }

    func name(_ state: StateCode) -> String { registry.state(state)?.names["en"] ?? state.text }

    func particulars(_ role: DesignatedRole, _ number: Int, of state: StateCode) -> Nominate.Particulars {
        let title = "\(role.rawValue) \(number)"
        return Nominate.Particulars(
            name: "\(title) of \(name(state))", title: "invented \(role.rawValue)",
            mail: "\(state)-\(role.rawValue.replacing(" ", with: "-"))-\(number)@example.org", telephone: "+000 \(number)",
            note: "Note verbale \(state)/\(number)")
    }
}
