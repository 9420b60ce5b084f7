internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension DesignationEntry {
    /// The designation for machines.
    var json: JSON {
        ["state": .string(state.text), "role": .string(role), "since": .string("\(since)"), "contact": contact?.json ?? .null]
    }
}

extension PersonParticulars {
    fileprivate var json: JSON {
        ["name": .string(name), "title": .string(title), "mail": .string(mail), "telephone": .string(telephone)]
    }
}

extension NominationEntry {
    /// The nomination for machines.
    var json: JSON {
        [
            "state": .string(state.text), "role": .string(role), "stage": .string(stage), "since": .string("\(since)"),
            "filedOn": .string("\(filedOn)"), "linkExpiresOn": .optional(linkExpiresOn), "instruments": .instruments(instruments),
            "particulars": particulars.json, "note": .string(note), "profile": profile?.json ?? .null,
        ]
    }
}

extension ContributorEntry {
    /// The contributor for machines.
    var json: JSON {
        [
            "phase": .integer(phase), "name": .string(name), "mail": .string(mail), "questions": .strings(questions),
            "isRevoked": .boolean(isRevoked),
        ]
    }
}

extension ConsultationEntry {
    /// The consultations for machines.
    var json: JSON {
        ["state": .string(reviewer.text), "askedOn": .string("\(askedOn)"), "failedOn": .optional(failedOn), "text": text.json]
    }
}

extension NeedEntry {
    /// The need for machines.
    var json: JSON {
        [
            "number": .integer(number), "phase": .optional(phase), "instrument": .string(instrument.text),
            "article": .integer(article), "stage": .string(stage), "since": .string("\(since)"), "providers": .strings(providers),
            "isConfidential": .boolean(isConfidential), "request": .optional(request),
        ]
    }
}
