internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

/// One request on its way: who asks, in which language, for what.
struct Visit: Sendable {
    let site: Site
    let request: Request
    let parameters: [String: String]
    /// When it came, in milliseconds since 1970 UTC.
    let now: Int64
    let language: Language
    /// Who asks; none where nobody is signed in.
    let session: Session?
    /// The review that the path names, with the capacities of who asks.
    var place: Place?
    /// The offices that who asks holds, and the States for which they speak.
    var held: [Capacity] = []
    /// What a form brings; nothing for a page.
    var form = PostedForm()

    /// A session with its token.
    struct Session: Sendable {
        let token: SecretToken
        let signedIn: SignedIn
    }

    /// The words of the language.
    var words: Catalogue { site.parts.catalogues[language] }
    /// The names of the language.
    var names: SiteNames { SiteNames(site.parts.registry, in: language) }
    /// The day in Vienna.
    var today: Day { ViennaDay.at(millisecondsSince1970: now) }
    /// The path that was asked for, without the query.
    var path: String { request.target.path }

    /// Who is signed in.
    var person: PersonID? { session?.signedIn.person }

    /// The review that the path names.
    ///
    /// - Throws: `SiteFault.notFound` for a route without one.
    func here() throws(SiteFault) -> Place {
        guard let place else { throw .notFound }
        return place
    }

    /// A number that the path names.
    func number(_ name: String) throws(SiteFault) -> Int {
        guard let text = parameters[name], let number = Int(text), "\(number)" == text else { throw .notFound }
        return number
    }

    /// An instrument of the phase that the path names.
    func instrument() throws(SiteFault) -> InstrumentCode {
        guard let text = parameters["instrument"], let phase = place?.phase,
            let instrument = phase.instruments.first(where: { $0.text == text })
        else { throw .notFound }
        return instrument
    }
}

/// A review that a path names, as it concerns who asks.
struct Place: Sendable {
    /// The review with all capacities of who asks.
    let part: ReviewPart
    /// The phase that the path names.
    let phase: PhaseReview?
    /// In which capacity the page is read, or the act is done.
    let author: Author

    var review: Review { part.review }
    var state: StateCode { part.review.state }

    /// The phase that the path names.
    ///
    /// - Throws: `SiteFault.notFound` for a route without one.
    func openPhase() throws(SiteFault) -> PhaseReview {
        guard let phase else { throw .notFound }
        return phase
    }
}

/// Why a request is not answered as asked.
enum SiteFault: Error, Hashable, Sendable {
    /// There is nothing here that who asks may know of.
    case notFound
    /// What was sent is no form of ours.
    case malformed
    /// It was sent from another site.
    case foreign
}
