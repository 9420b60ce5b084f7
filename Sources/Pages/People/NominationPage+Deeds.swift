internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism

extension NominationPage {
    /// The profile that the nominated person completes, or the renewal of a link that expired.
    var forOwner: HTML? {
        guard rights.isOwn, stage == .invited || stage == .clarificationAsked else { return nil }
        if let last = entry.linkExpiresOn, context.today > last {
            let form = context.form("renewal", to: "\(path)/renewal")
            return """
                <h2 id="profile">\(say(NominationDeedPhrases.profile))</h2>
                <p class="note warn">\(say(NominationDeedPhrases.expired(on: last)))</p>
                \(form.html(button: NominationDeedPhrases.renew, ""))
                """
        }
        return """
            <h2 id="profile">\(say(NominationDeedPhrases.profile))</h2>
            <p>\(say(NominationDeedPhrases.profileExplained)) <bdi dir="ltr" class="rule">\("\(SubmitProfile.basis)")</bdi></p>
            \(profile)
            """
    }

    private var profile: HTML {
        let (form, known) = (context.form("profile", to: "\(path)/profile"), entry.profile ?? entry.particulars)
        return form.html(
            button: NominationDeedPhrases.submit,
            """
            \(form.line("name", NominationPhrases.name, value: known.name, isNeeded: true, completes: "name"))
            \(form.line("title", NominationPhrases.function, value: known.title, isNeeded: true, completes: "organization-title"))
            \(form.line(
                "mail", FormPhrases.mail, value: known.mail, kind: .email, isNeeded: true, completes: "email",
                direction: .leftToRight))
            \(form.line(
                "telephone", NominationPhrases.telephone, value: known.telephone, kind: .tel, completes: "tel", direction: .leftToRight))
            \(form.check("publishes", NominationDeedPhrases.publish, isChosen: entry.publishesContact))
            """)
    }

    /// What the case officer does with it next.
    var forSecretariat: HTML? {
        guard rights.admits else { return nil }
        let content: HTML? =
            switch stage {
            case .nominated, .invited, .clarificationAsked: link
            case .profileSubmitted: decision
            case .approved, .replaced, .withdrawn: nil
            }
        return content.map { content -> HTML in
            "<section class=\"panel\" id=\"next\">\n<h2>\(say(NominationDeedPhrases.secretariat))</h2>\n\(content)</section>\n"
        }
    }

    private var link: HTML {
        let form = context.form("link", to: "\(path)/link")
        let until = form.line(
            "until", PeoplePhrases.until, help: PeoplePhrases.untilAtTheLatest(rights.lastLinkDay), value: "\(rights.lastLinkDay)",
            kind: .date, isNeeded: true, isShort: true)
        return """
            <p>\(say(NominationDeedPhrases.inviteExplained)) <bdi dir="ltr" class="rule">\("\(InviteNominee.basis)")</bdi></p>
            \(form.html(button: NominationDeedPhrases.invite, until))
            """
    }

    private var decision: HTML {
        let (approval, ask) = (context.form("approval", to: "\(path)/approval"), context.form("question", to: "\(path)/question"))
        return """
            <p>\(say(NominationDeedPhrases.approveExplained)) <bdi dir="ltr" class="rule">\("\(ApproveNomination.basis)")</bdi></p>
            \(approval.html(button: Buttons.approve, ""))
            \(ask.html(
                button: NominationDeedPhrases.ask, style: .second,
                "\(context.writing(ask))\(ask.area("text", NominationDeedPhrases.unclear, rows: 4, isNeeded: true))"))
            """
    }

    /// The State takes the nomination back.
    var withdrawal: HTML? {
        guard rights.withdraws, stage.isLive else { return nil }
        let form = context.form("withdrawal", to: "\(path)/withdrawal")
        return """
            <h2 id="withdrawal">\(say(NominationDeedPhrases.withdraw))</h2>
            <p>\(say(NominationDeedPhrases.withdrawExplained)) <bdi dir="ltr" class="rule">\("\(WithdrawNomination.basis)")</bdi></p>
            \(form.html(button: Buttons.withdraw, style: .grave, ""))
            """
    }
}
