internal import Casework
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

/// The form with which a message is written; it leads to where the message is shown once more.
struct MessageForm {
    let talk: DialoguePage.Talk
    let context: PageContext

    /// Which form it is, as `TypedForm` names it.
    static let name = "message"

    var html: HTML? {
        guard !talk.topics.isEmpty else { return nil }
        let path = SitePaths.dialogue(talk.phase.number, talk.state)
        let form = context.form(Self.name, to: "\(path)/messages")
        return """
            <section class="panel" id="write">
            <h2>\(context.say(DialoguePhrases.write))</h2>
            \(form.html(button: DialoguePhrases.preview, script: "compose", fields(form)))
            </section>
            """
    }

    private func fields(_ form: SiteForm) -> HTML {
        """
        \(form.hidden("step", "preview"))\(form.choice("topic", DialoguePhrases.topic, topics, chosen: talk.thread?.key ?? ""))\
        \(form.area("text", DialoguePhrases.text, help: DialoguePhrases.textHelp, rows: 6))\
        \(context.writing(form))\(documents(form))
        """
    }

    /// With several articles none is chosen beforehand, so that nothing is said about the wrong one.
    private var topics: [(value: String, label: String)] {
        let all = talk.topics.map { topic in
            let name = ReviewPhrases.article(topic.article, of: context.names.instrument(topic.instrument.text))
            return (value: topic.key, label: context.text(name))
        }
        return all.count > 1 ? [(value: "", label: "–")] + all : all
    }

    private func documents(_ form: SiteForm) -> HTML {
        let options = talk.attachable.map { document -> (value: String, label: HTML) in
            ("\(document.act ?? 0)", "<span lang=\"\(document.title.language)\" dir=\"auto\">\(document.title.body)</span>")
        }
        let link: HTML = """
            <p><a href="\(SitePaths.documents(talk.phase.number, talk.state))">\(context.say(DialoguePhrases.fileFirst))</a></p>
            """
        guard !options.isEmpty else { return "<p class=\"quiet\">\(context.say(DialoguePhrases.attachHelp))</p>\(link)" }
        return "\(form.checks("documents", DialoguePhrases.attach, help: DialoguePhrases.attachHelp, options))\(link)"
    }
}
