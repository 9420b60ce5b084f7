internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension ListEntry {
    /// The list for machines.
    var json: JSON {
        [
            "version": .optional(version), "agreements": .array(agreements.map(\.json)), "agreedOn": .optional(agreedOn),
            "symbol": .optional(symbol), "publishedOn": .optional(publishedOn), "items": .array(items.map(\.json)),
            "translations": .array(translations.map(\.json)),
        ]
    }
}

extension ItemEntry {
    fileprivate var json: JSON {
        [
            "number": .integer(number), "kind": .string(kind), "instrument": .string(instrument.text),
            "article": .integer(article), "text": text.json, "evidence": .array(evidence.map(\.json)),
            "isConfidential": .boolean(isConfidential),
            "progress": .array(progress.map(\.json)),
        ]
    }
}

extension EvidenceEntry {
    fileprivate var json: JSON {
        switch self {
        case .answer(let question, let version): ["answer": .string(question), "version": .integer(version)]
        case .message(let number): ["message": .integer(number)]
        case .document(let number): ["document": .integer(number)]
        }
    }
}

extension ProgressEntry {
    fileprivate var json: JSON { ["status": .string(status), "day": .string("\(day)"), "text": text.json] }
}

extension SummaryEntry {
    /// The summary for machines.
    var json: JSON {
        [
            "version": .optional(version), "agreements": .array(agreements.map(\.json)), "agreedOn": .optional(agreedOn),
            "symbol": .optional(symbol), "publishedOn": .optional(publishedOn), "text": .optional(text),
            "translations": .array(translations.map(\.json)),
        ]
    }
}

extension TranslationEntry {
    fileprivate var json: JSON {
        ["language": .string(language), "stage": .string(stage), "since": .string("\(since)"), "text": .optional(text)]
    }
}
