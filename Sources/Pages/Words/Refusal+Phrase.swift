public import Law
public import Localization

extension Refusal {
    /// Why something is refused, under which paragraph, and what can be done, in the names of the reader's language.
    public func phrase(_ names: SiteNames, _ words: Catalogue) -> Phrase { RefusalPhrases.refused(by: basis) }
}
