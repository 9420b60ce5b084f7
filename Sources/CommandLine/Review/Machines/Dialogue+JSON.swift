internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension ObservationEntry {
    /// The observation for machines.
    var json: JSON {
        [
            "state": .string(state.text), "instrument": .string(instrument.text), "article": .integer(article),
            "submittedOn": .optional(submittedOn), "text": text.json,
        ]
    }
}

extension ClarificationEntry {
    /// The request with its reply for machines.
    var json: JSON {
        [
            "number": .integer(number), "state": .string(state.text), "question": .string(question),
            "askedOn": .string("\(askedOn)"), "text": text.json, "repliedOn": .optional(repliedOn), "reply": .optional(reply),
        ]
    }
}

extension RoundEntry {
    /// The round for machines.
    var json: JSON { ["number": .integer(number), "openedOn": .string("\(openedOn)"), "closedOn": .optional(closedOn)] }
}

extension MessageEntry {
    /// The message for machines.
    var json: JSON {
        [
            "number": .integer(number), "state": .optional(state?.text), "instrument": .string(instrument.text),
            "article": .integer(article), "round": .optional(round), "day": .string("\(day)"), "text": text.json,
            "documents": .array(documents.map { .integer($0) }),
        ]
    }
}

extension DocumentEntry {
    /// The document for machines.
    var json: JSON {
        [
            "number": .integer(number), "state": .optional(state?.text), "title": title.json,
            "mediaType": .string(mediaType), "size": .integer(size), "day": .string("\(day)"), "stage": .string(stage),
        ]
    }
}
