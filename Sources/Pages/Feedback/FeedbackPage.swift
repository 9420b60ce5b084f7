public import Casework
public import Law
internal import Localization
public import Markup
public import Mechanism
public import Registry

/// The reviewer's desk on one instrument: answers and observations side by side, article by article (¶35).
public struct FeedbackPage: Sendable {
    let desk: FeedbackDesk
    let context: PageContext

    /// The desk as its reader may see it.
    public init(_ desk: FeedbackDesk, _ context: PageContext) {
        self.desk = desk
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        \(pieces.help([isReviewer ? FeedbackPhrases.helpForReviewers : FeedbackPhrases.helpForReaders, FeedbackPhrases.period], rule: "¶35"))
        \(refused)\(instruments)\(concluded)\(standing)\(anchors)
        \(desk.articles.map(article))
        \(cluster)
        \(submission)
        """
    }

    var pieces: DeskPieces { DeskPieces(context: context) }
    var isReviewer: Bool { desk.own != nil && desk.own != desk.state }

    private var concluded: HTML? {
        desk.isConcluded ? "<p class=\"note\">\(context.say(FeedbackPhrases.concluded))</p>" : nil
    }

    /// Leads to the form that was not taken, which may stand far below.
    private var refused: HTML? {
        guard let form = context.typed?.form else { return nil }
        let place: (anchor: String, name: HTML)
        if let article = form.split(separator: "-").last.flatMap({ Int($0) }), form == "comment-\(article)" {
            place = ("article-\(article)", context.say(FeedbackPhrases.article(article)))
        } else if form.hasPrefix("ask-") {
            place = ("question-\(form.dropFirst(4))", "<bdi dir=\"ltr\">\(String(form.dropFirst(4)))</bdi>")
        } else {
            place = ("submission", context.say(FeedbackPhrases.handingIn))
        }
        return """
            <p class="note bad" role="alert">\(context.say(FeedbackPhrases.notTaken)) <a href="#\(place.anchor)">\(place.name)</a></p>

            """
    }

    private var instruments: HTML? {
        guard desk.instruments.count > 1 else { return nil }
        let links = desk.instruments.map { code -> HTML in
            let here: HTML? = code == desk.instrument ? " aria-current=\"page\"" : nil
            return """
                <li><a href="\(SitePaths.feedback(code, desk.phase.number, desk.state))"\(here)>\
                <bdi>\(context.names.instrument(code.text))</bdi></a></li>
                """
        }
        return "<nav class=\"tabs\" aria-label=\"\(context.text(FeedbackPhrases.otherInstruments))\"><ul>\(links)</ul></nav>\n"
    }

    /// Who has handed in, and until when the others are to.
    private var standing: HTML {
        let rows = pieces.sorted(desk.reviewers).map { state -> HTML in
            "<dt>\(pieces.state(state))</dt><dd>\(stand(of: state))</dd>\n"
        }
        return """
            <h2>\(context.say(FeedbackPhrases.whoHandsIn)) \(pieces.rule("¶35"))</h2>
            <dl class="facts">\(rows)</dl>

            """
    }

    private func stand(of state: StateCode) -> HTML {
        if let day = desk.handedIn[state] { return pieces.mark(FeedbackPhrases.handedIn(on: day), .good) }
        guard let deadline = desk.deadlines.first(where: { $0.state == state }) else {
            return "\(context.say(FeedbackPhrases.notHandedIn)). \(context.say(FeedbackPhrases.noDayYet))"
        }
        let due = context.say(Deadline.phrase(due: deadline.due, on: context.today))
        let isLate = context.today > deadline.due
        return "\(context.say(FeedbackPhrases.notHandedIn)). \(isLate ? "<span class=\"mark warn\">\(due)</span>" : due)"
    }

    private var anchors: HTML {
        let links = desk.articles.map { number -> HTML in
            "<li><a href=\"#article-\(number)\">\(context.say(FeedbackPhrases.article(number)))</a> \(state(of: number))</li>\n"
        }
        return """
            <nav aria-label="\(context.text(FeedbackPhrases.articles))"><ul class="tasks">
            \(links)</ul></nav>

            """
    }

    /// What the reader's State has done on an article.
    func state(of article: Int) -> HTML? {
        guard isReviewer, desk.mayWrite || desk.isHandedIn else { return nil }
        return desk.ownObservation(on: article) == nil
            ? pieces.mark(FeedbackPhrases.notWritten) : pieces.mark(FeedbackPhrases.written, .good)
    }
}

/// What lies on the desk: everything as its reader may see it.
public struct FeedbackDesk: Sendable {
    /// The State under review.
    public let state: StateCode
    /// The phase, with answers, observations, clarifications and the list as the reader may see them.
    public let phase: PhaseDossier
    /// The instrument.
    public let instrument: InstrumentCode
    /// The State of the reader; none for the secretariat.
    public let own: StateCode?
    /// The instruments whose desks the reader can open.
    public let instruments: [InstrumentCode]
    /// The States that review the instrument.
    public let reviewers: [StateCode]
    /// When they handed in.
    public let handedIn: [StateCode: Day]
    /// Until when they are to.
    public let deadlines: [DeadlineEntry]
    /// What the reader may do.
    public let may: Set<Deed>
    /// Whether all answers were received.
    public let isAnswered: Bool
    /// Whether the phase is concluded.
    public let isConcluded: Bool
    /// Whether the second factor is asked for before handing in.
    public let needsStepUp: Bool

    /// What lies on the desk.
    public init(
        state: StateCode, phase: PhaseDossier, instrument: InstrumentCode, own: StateCode?, instruments: [InstrumentCode],
        reviewers: [StateCode], handedIn: [StateCode: Day], deadlines: [DeadlineEntry], may: Set<Deed>, isAnswered: Bool,
        isConcluded: Bool, needsStepUp: Bool
    ) {
        self.state = state
        self.phase = phase
        self.instrument = instrument
        self.own = own
        self.instruments = instruments
        self.reviewers = reviewers
        self.handedIn = handedIn
        self.deadlines = deadlines
        self.may = may
        self.isAnswered = isAnswered
        self.isConcluded = isConcluded
        self.needsStepUp = needsStepUp
    }

    /// The articles under review.
    public var articles: [Int] { phase.scope.first { $0.instrument == instrument }?.articles ?? [] }

    /// Whether the reader's State has handed in.
    public var isHandedIn: Bool { own.map { handedIn[$0] != nil } ?? false }

    /// Whether the reader can write observations now.
    public var mayWrite: Bool { may.contains(.comment) && !isHandedIn && !isConcluded }

    /// What the reader's State observes on an article.
    public func ownObservation(on article: Int) -> ObservationEntry? {
        phase.observations.first { $0.instrument == instrument && $0.article == article && $0.state == own }
    }

    /// The articles on which the reader's State has written nothing.
    public var missing: [Int] { articles.filter { ownObservation(on: $0) == nil } }

    /// The questions on an article, or those on the whole cluster.
    func questions(on article: String?) -> [AnsweredQuestion] {
        let all = phase.answers.first { $0.instrument == instrument }?.articles ?? []
        let numbers = Set(articles.map { "\($0)" })
        return all.filter { entry in article.map { $0 == entry.article } ?? !numbers.contains(entry.article) }.flatMap(\.questions)
    }
}
