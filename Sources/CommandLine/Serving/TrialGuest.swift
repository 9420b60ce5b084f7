internal import Mechanism
internal import Registry

/// Somebody as whom a newcomer can try the site.
struct TrialGuest {
    /// As what, in words.
    let role: String
    /// The person in the record.
    let person: PersonID
    let name: String
    let mail: String
    /// The review to look at; none for those who look after all.
    let state: StateCode?
}
