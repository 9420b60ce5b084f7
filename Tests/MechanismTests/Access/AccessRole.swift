import Mechanism
import Registry

/// Somebody who may want to read or do something, as a column of `docs/access.md`.
struct AccessRole {
    let name: String
    let author: Author
    /// Whether the State has a focal point, which only matters for its mission.
    var hasFocalPoint = true

    /// The columns, in the groups in which they are shown.
    static let groups: [(title: String, roles: [AccessRole])] = [
        ("People of the State under review", people(of: AccessCast.reviewed) + [contributor]),
        ("People of a reviewing State", people(of: AccessCast.reviewing)),
        (
            "Other people of States",
            [
                AccessRole(name: "additional reviewer", author: Author(PersonID("p-EEE"), as: .focalPoint(AccessCast.additional))),
                AccessRole(name: "replaced reviewer", author: Author(PersonID("p-RRR"), as: .focalPoint(AccessCast.replaced))),
                AccessRole(name: "its nominee", author: Author(PersonID("p-nominee-RRR"), as: .nominee(AccessCast.replaced))),
                AccessRole(name: "delegate", author: Author(PersonID("p-DDD"), as: .delegate(Rehearsal.bystander))),
            ]
        ),
        ("Secretariat", Office.allCases.map { AccessRole(name: $0.rawValue, author: Author(PersonID("p-office"), as: .secretariat($0))) }),
        (
            "Others",
            [
                AccessRole(name: "administrator", author: Author(PersonID("p-admin"), as: .administrator)),
                AccessRole(name: "stakeholder", author: Author(PersonID("p-ngo"), as: .stakeholder)),
                AccessRole(name: "anybody", author: Author(PersonID(""), as: .anybody)),
            ]
        ),
    ]

    private static func people(of state: StateCode) -> [AccessRole] {
        [
            AccessRole(name: "mission alone", author: Author(PersonID("p-m"), as: .mission(state)), hasFocalPoint: false),
            AccessRole(name: "mission", author: Author(PersonID("p-m"), as: .mission(state))),
            AccessRole(name: "focal point", author: Author(PersonID("p-\(state)"), as: .focalPoint(state))),
            AccessRole(name: "expert", author: Author(PersonID("p-x"), as: .expert(state))),
            AccessRole(name: "observer", author: Author(PersonID("p-o"), as: .observer(state))),
            AccessRole(name: "nominee", author: Author(PersonID("p-nominee-\(state)"), as: .nominee(state))),
        ]
    }

    private static let contributor = AccessRole(
        name: "contributor", author: Author(PersonID("p-contributor"), as: .contributor(AccessCast.reviewed)))
}
