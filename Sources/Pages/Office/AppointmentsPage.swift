public import Casework
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// Who is appointed to what, with the form that appoints.
public struct AppointmentsPage: Sendable {
    private let appointments: [NamedAppointment]
    private let states: [StateCode]
    private let context: PageContext

    /// The page.
    ///
    /// - Parameter states: the States whose missions can be appointed.
    public init(_ appointments: [NamedAppointment], states: [StateCode], _ context: PageContext) {
        self.appointments = appointments
        self.states = Collation(context.words.language).sorted(states, by: { context.names.state($0) }, then: { $0.text })
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        <p>\(context.say(OfficePhrases.introduction)) <bdi dir="ltr" class="rule">¶48</bdi></p>
        <h2>\(context.say(OfficePhrases.appoint))</h2>
        \(form)
        <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(OfficePhrases.appointments))">
        <table>
        <thead><tr><th scope="col">\(context.say(OfficePhrases.person))</th><th scope="col">\(context.say(OfficePhrases.capacity))</th>\
        <th scope="col">\(context.say(OfficePhrases.since))</th><td></td></tr></thead>
        <tbody>\(appointments.map(row))</tbody>
        </table>
        </div>
        """
    }

    private func row(_ one: NamedAppointment) -> HTML {
        let capacity = one.appointment.capacity
        let path = "/appointments/\(one.appointment.id)/end"
        return """
            <tr><th scope="row"><bdi>\(one.name)</bdi></th>
            <td>\(context.say(capacity.phrase(state: capacity.state.map { context.names.state($0) })))</td>
            <td>\(context.day(one.appointment.since))</td>
            <td>\(context.button(OfficePhrases.end, to: path))</td></tr>

            """
    }

    private var form: HTML {
        let form = context.form("appoint", to: "/appointments")
        let offices = Office.allCases.map { office in
            (value: office.rawValue, label: context.text(Capacity.secretariat(office).phrase))
        }
        let others: [(value: String, label: String)] = [
            ("mission", context.text(Capacity.mission(StateCode("")).phrase)),
            ("administrator", context.text(Capacity.administrator.phrase)),
        ]
        let places =
            [(value: "", label: context.text(OfficePhrases.noState))] + states.map { (value: $0.text, label: context.names.state($0)) }
        return form.html(
            button: OfficePhrases.appointAndInvite,
            """
            \(form.line("name", OfficePhrases.name, isNeeded: true, completes: "off"))
            \(form.line("mail", FormPhrases.mail, help: OfficePhrases.mailHelp, kind: .email, isNeeded: true, completes: "off", direction: .leftToRight))
            \(form.choice("capacity", OfficePhrases.asWhat, offices + others))
            \(form.choice("state", OfficePhrases.state, places))
            """)
    }
}
