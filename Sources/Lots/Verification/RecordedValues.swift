import JSONText
import Law
import Registry

extension RecordedObject {
    func party(_ name: String, _ field: Field) throws(TranscriptFault) -> Int {
        let code = try text(name)
        guard let party = field.party(code) else { throw fault("'\(name)' names \(code), which takes no part") }
        return party
    }

    func parties(_ name: String, _ field: Field) throws(TranscriptFault) -> [Int] {
        var parties: [Int] = []
        for code in try texts(name) {
            guard let party = field.party(code) else { throw fault("'\(name)' names \(code), which takes no part") }
            parties.append(party)
        }
        return parties
    }

    func changes(_ name: String, _ field: Field) throws(TranscriptFault) -> [Change] {
        try value(name).changes(at: "\(place), \(name)", field)
    }
}

extension JSON {
    func changes(at place: String, _ field: Field) throws(TranscriptFault) -> [Change] {
        guard let members else { throw TranscriptFault(place, "an object of seats is expected here") }
        var changes: [Change] = []
        for member in members {
            guard let seat = field.seat(member.name) else {
                throw TranscriptFault(place, "'\(member.name)' is not a seat such as FRA.own.0")
            }
            guard let code = member.value.text else { throw TranscriptFault(place, "'\(member.name)' should be followed by a code") }
            let party = code.isEmpty ? nil : field.party(code)
            guard code.isEmpty || party != nil else { throw TranscriptFault(place, "'\(code)' takes no part") }
            changes.append(Change(seat: seat, party: party))
        }
        return changes
    }

    func certificate(at place: String, _ field: Field, depth: Int = 0) throws(TranscriptFault) -> Certificate {
        let object = try RecordedObject(self, at: place)
        if self["weights"] != nil {
            return .shortage(Certificate.Weights(parties: try weights(object, field), pairs: try pairs(object, field)))
        }
        guard let seat = field.seat(try object.text("seat")) else { throw object.fault("'seat' is not a seat such as FRA.own.0") }
        guard depth < 100 else { throw object.fault("the proof is too deep") }
        var cases: [Certificate.Case] = []
        for json in try object.list("cases") {
            let one = try RecordedObject(json, at: place)
            cases.append(
                Certificate.Case(
                    parties: try one.parties("parties", field),
                    certificate: try one.value("certificate").certificate(at: place, field, depth: depth + 1)))
        }
        return .cases(seat, cases)
    }

    private func weights(_ object: RecordedObject, _ field: Field) throws(TranscriptFault) -> [Certificate.Weight] {
        var weights: [Certificate.Weight] = []
        for member in try object.members("weights") {
            guard let party = field.party(member.name), let weight = member.value.integer, (-1000...1000).contains(weight) else {
                throw object.fault("'weights' should give participants whole numbers between -1000 and 1000")
            }
            weights.append(Certificate.Weight(party: party, weight: Int(weight)))
        }
        return weights
    }
}

extension JSON {
    fileprivate func pairs(_ object: RecordedObject, _ field: Field) throws(TranscriptFault) -> [Certificate.PairWeight] {
        var pairs: [Certificate.PairWeight] = []
        for member in try object.members("pairs") {
            let codes = member.name.split(separator: "+", omittingEmptySubsequences: false).map { field.party(String($0)) }
            guard codes.count == 2, let one = codes[0], let other = codes[1], one < other, let weight = member.value.integer,
                (1...1000).contains(weight)
            else { throw object.fault("'pairs' should give pairs of participants, such as FRA+ITA, whole numbers from 1 to 1000") }
            pairs.append(Certificate.PairWeight(one, other, weight: Int(weight)))
        }
        return pairs
    }
}

extension Transcript.Head {
    /// Reads what the head says; whether cohorts and order follow from the seed is checked afterwards.
    init(verifying object: RecordedObject, sha256: Hash) throws(TranscriptFault) {
        guard try object.text("rules") == LotsFormat.rules else { throw object.fault("'rules' should be \(LotsFormat.rules)") }
        origin = try Origin(verifying: object, sha256: sha256)
        day = try object.day("on")
        registry = try object.text("registry")
        mechanism = try object.text("mechanism")
        seed = origin.seed(in: .draw(registry: registry, mechanism: mechanism, on: day), sha256: sha256)
        let instruments = try object.texts("instruments").map { InstrumentCode($0) }
        guard (1...InstrumentSet.mostInstruments).contains(instruments.count), Set(instruments).count == instruments.count else {
            throw object.fault("'instruments' should name 1 to \(InstrumentSet.mostInstruments) instruments")
        }
        let terms = try DrawTerms(verifying: try object.object("terms"), instruments: instruments)
        let parties = try Self.parties(object, instruments)
        field = Field(parties: parties, terms: terms)
        cohorts = []
        order = []
        completion = try object.changes("completion", field)
    }

    private static func parties(_ object: RecordedObject, _ instruments: [InstrumentCode]) throws(TranscriptFault) -> [Party] {
        var parties: [Party] = []
        for json in try object.list("participants") {
            let party = try RecordedObject(json, at: "head, participants")
            var held: InstrumentSet = []
            for code in try party.texts("instruments") {
                guard let position = instruments.firstIndex(of: InstrumentCode(code)) else {
                    throw party.fault("\(code) is not among the instruments")
                }
                held.insert(InstrumentSet(position: position))
            }
            let code = StateCode(try party.text("code"))
            if let last = parties.last, !(last.code < code) { throw party.fault("participants should be in the order of their codes") }
            parties.append(Party(code: code, group: RegionalGroupCode(try party.text("group")), instruments: held))
        }
        guard (1...1000).contains(parties.count) else { throw object.fault("there should be 1 to 1000 participants") }
        return parties
    }
}

extension DrawTerms {
    init(verifying object: RecordedObject, instruments: [InstrumentCode]) throws(TranscriptFault) {
        self.init(instruments: instruments)
        cohorts = try object.number("cohorts")
        guard (1...12).contains(cohorts) else { throw object.fault("'cohorts' should be 1 to 12") }
        leastReviews = try object.number("least")
        mostReviews = try object.number("most")
        requests = try object.number("requests")
        guard leastReviews <= mostReviews, mostReviews <= 1000 else { throw object.fault("'least' should not be above 'most'") }
        for member in try object.members("volunteers") {
            guard let reviews = member.value.integer, (0...1000).contains(reviews) else {
                throw object.fault("'volunteers' should give numbers of reviews")
            }
            volunteers[StateCode(member.name)] = Int(reviews)
        }
        allowingMoreReviewers = Set(try object.texts("allowMoreReviewers").map { StateCode($0) })
        guard let from = AdditionalReviewers(rawValue: try object.text("additionalReviewers")) else {
            throw object.fault("'additionalReviewers' should be 'same side' or 'any group'")
        }
        additionalReviewers = from
    }
}

extension Origin {
    /// Contributions, whose commitments are checked when the link is compared, or the seed of a rehearsal.
    init(verifying object: RecordedObject, sha256: Hash) throws(TranscriptFault) {
        switch try object.text("kind") {
        case "rehearsal": self = .rehearsal(seed: try object.hexadecimal("seed", count: 32))
        case "draw":
            var contributions: [Contribution] = []
            for json in try object.list("contributions") {
                let one = try RecordedObject(json, at: "\(object.place), contributions")
                contributions.append(
                    Contribution(
                        name: try one.text("name"), bytes: try one.hexadecimal("bytes", count: 32),
                        salt: try one.hexadecimal("salt", count: 32)))
            }
            guard !contributions.isEmpty else { throw object.fault("a draw needs contributions") }
            guard contributions.allSatisfy({ !$0.name.isEmpty && !$0.name.unicodeScalars.contains("\n") }) else {
                throw object.fault("'contributions' should each have a name of one line")
            }
            guard Set(contributions.map(\.name)).count == contributions.count else {
                throw object.fault("'contributions' should each have a name of their own")
            }
            self = .contributions(contributions)
        default: throw object.fault("'kind' should be 'draw' or 'rehearsal'")
        }
    }
}

extension RepeatRequest {
    init(verifying object: RecordedObject, _ field: Field) throws(TranscriptFault) {
        let side = try object.text("side")
        guard let seat = field.seat("\(try object.text("reviewed")).\(side).\(try object.number("number"))") else {
            throw object.fault("'reviewed', 'side' and 'number' do not name a seat")
        }
        let reason = try object.text("reason")
        let ground: Ground
        switch try object.text("ground") {
        case "28 d": ground = .request(reason: reason)
        case "28 e": ground = .exceptional(decision: try object.text("decision"), reason: reason)
        case "30": ground = .unable(consultations: try object.day("consultations"), reason: reason)
        default: throw object.fault("'ground' should be '28 d', '28 e' or '30'")
        }
        self.init(seat: seat, asker: try object.party("askedBy", field), ground: ground, day: try object.day("on"))
    }
}
