public import Localization
public import Markup
internal import Mechanism

extension PageContext {
    /// The choice of the language in which a text is written, at first the one of the page.
    public func writing(_ form: SiteForm, _ label: Phrase = FormPhrases.language, chosen: String? = nil) -> HTML {
        form.choice("language", label, workingLanguages, chosen: chosen ?? words.language.code)
    }

    /// The working languages (¶49), as a field offers them.
    var workingLanguages: [(value: String, label: String)] {
        WorkingLanguage.allCases.map { (value: $0.rawValue, label: text($0.phrase)) }
    }
}
