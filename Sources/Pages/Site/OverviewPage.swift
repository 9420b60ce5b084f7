public import Casework
internal import Localization
public import Markup
internal import Mechanism

/// Where a review stands, and who has a part in it.
public struct OverviewPage: Sendable {
    private let dossier: ReviewDossier
    private let context: PageContext

    /// The page of a review as its reader may see it.
    public init(_ dossier: ReviewDossier, _ context: PageContext) {
        self.dossier = dossier
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let step = Step(rawValue: dossier.status.step) ?? .notStarted
        return "<p class=\"status\"><span class=\"mark\">\(context.say(step.phrase))</span></p>"
    }
}
