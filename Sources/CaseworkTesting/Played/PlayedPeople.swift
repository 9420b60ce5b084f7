internal import Law
public import Mechanism
internal import Registry

extension PlayedReview {
    /// Who runs the machines, and appoints the others.
    public static let root = Author(PersonID("root"), as: .administrator)
    /// The case officer.
    public static let caseOfficer = Author(PersonID("case"), as: .secretariat(.caseOfficer))
    /// The lots officer.
    public static let lotsOfficer = Author(PersonID("lots"), as: .secretariat(.lotsOfficer))
    /// The translator.
    public static let translator = Author(PersonID("translator"), as: .secretariat(.translation))
    /// The focal point of the State under review.
    public static let focalPoint = Author(PersonID("focal"), as: .focalPoint(state))
    /// Somebody whom the State asks about one question.
    public static let contributor = Author(PersonID("ministry"), as: .contributor(state))
    /// Reviews the Convention and firearms.
    public static let lyonesse = mission("LYO")
    /// Reviews trafficking.
    public static let thule = mission("THU")
    /// Reviews all three.
    public static let arcadia = mission("ARC")
    /// Speaks for a party that has no part in the review.
    public static let bystander = mission("BEN")
    /// Anybody.
    public static let anybody = Author(PersonID("anybody"), as: .anybody)
    /// Those who review.
    static let reviewers = [lyonesse, thule, arcadia]

    /// The mission of a State.
    public static func mission(_ state: String) -> Author { Author(PersonID("mission-\(state)"), as: .mission(StateCode(state))) }

    /// Cast of the nomination: a person, nominated and approved.
    mutating func designate(
        _ author: Author, as role: DesignatedRole, note: String, mail: String, isPublished: Bool
    ) async throws {
        let particulars = Nominate.Particulars(
            name: note, title: "Counsellor", mail: "nominee@example.org", telephone: "+43 1 0", note: "NV/1")
        let id = try await act(
            Nominate(author.person, as: role, of: Self.state, particulars), by: Self.mission(Self.state.text))
        try await act(InviteNominee(id, until: day + 5), by: Self.caseOfficer)
        let nominee = Author(author.person, as: .nominee(Self.state))
        try await act(
            SubmitProfile(id, publishesContact: isPublished, profile: ["Ada Rura", "Counsellor", mail, "+43 1 1"]), by: nominee)
        try await act(ApproveNomination(id), by: Self.caseOfficer)
    }
}
