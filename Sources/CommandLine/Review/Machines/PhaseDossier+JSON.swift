internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension PhaseDossier {
    /// The phase for machines.
    var json: JSON {
        [
            "number": .integer(number), "openedOn": .string("\(openedOn)"), "step": .string(step), "since": .string("\(since)"),
            "scope": .array(scope.map(\.json)), "arrangements": .array(arrangements.map(\.json)), "answers": .array(answers.map(\.json)),
            "observations": .array(observations.map(\.json)), "clarifications": .array(clarifications.map(\.json)),
            "rounds": .array(rounds.map(\.json)), "messages": .array(messages.map(\.json)), "documents": .array(documents.map(\.json)),
            "list": list?.json ?? .null, "summary": summary?.json ?? .null, "disclosures": .array(disclosures.map(\.json)),
        ]
    }
}

extension ScopeEntry {
    fileprivate var json: JSON {
        ["instrument": .string(instrument.text), "articles": .array(articles.map { .integer($0) })]
    }
}

extension ArrangementsEntry {
    fileprivate var json: JSON {
        [
            "version": .integer(version), "isAgreed": .boolean(isAgreed), "languages": .strings(languages),
            "answersDue": .optional(answersDue),
            "observationsDue": .optional(commentsDue), "listDue": .optional(listDue), "summaryDue": .optional(summaryDue),
            "text": text.json,
            "agreements": .array(agreements.map(\.json)),
        ]
    }
}

extension DisclosureEntry {
    fileprivate var json: JSON {
        ["record": .string(record), "part": .optional(part), "audience": .string(audience), "day": .string("\(day)")]
    }
}

extension AnswersEntry {
    fileprivate var json: JSON {
        [
            "instrument": .string(instrument.text), "submittedOn": .strings(submittedOn.map(\.description)),
            "articles": .array(articles.map { ["article": .string($0.article), "questions": .array($0.questions.map(\.json))] }),
        ]
    }
}

extension AnsweredQuestion {
    fileprivate var json: JSON {
        ["id": .string(id), "question": .optional(question), "versions": .array(versions.map(\.json))]
    }
}

extension AnswerEntry {
    fileprivate var json: JSON {
        [
            "version": .integer(version), "isSubmitted": .boolean(isSubmitted), "isSupplement": .boolean(isSupplement),
            "choice": .string(choice),
            "day": .string("\(day)"), "text": text.json, "source": source?.json ?? .null,
        ]
    }
}

extension AnswerSourceEntry {
    fileprivate var json: JSON {
        ["reference": .string(reference), "day": .string("\(day)"), "hasChanged": .boolean(hasChanged)]
    }
}
