internal import Mechanism
internal import Registry

/// What is going to happen, the earliest first.
struct Agenda {
    /// One thing that is going to happen.
    struct Entry {
        let instant: Int64
        let order: Int
        let item: Item
    }

    private var heap: [Entry] = []
    private var order = 0

    var isEmpty: Bool { heap.isEmpty }
    var next: Int64? { heap.first?.instant }

    /// Puts something on the agenda; of two things at one instant the one that was put first comes first.
    mutating func put(_ item: Item, at instant: Int64) {
        heap.append(Entry(instant: instant, order: order, item: item))
        order += 1
        var child = heap.count - 1
        while child > 0, Self.isEarlier(heap[child], heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the earliest thing off.
    mutating func take() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
            guard let child = children.min(by: { Self.isEarlier(heap[$0], heap[$1]) }), Self.isEarlier(heap[child], heap[parent]) else {
                return first
            }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private static func isEarlier(_ one: Entry, _ other: Entry) -> Bool { (one.instant, one.order) < (other.instant, other.order) }
}

/// What people do in a simulated review, and around it.
enum Item {
    /// The secretariat and the Conference look whether a cohort can enter its next phase.
    case considerCohort(Int)
    /// The case officer opens the next phase of a review whose cohort has entered it.
    case openPhase(StateCode)
    /// Something happens in a review.
    case review(StateCode, ReviewItem)
    /// The case officer goes through the reviews and reminds those who are late.
    case remind
}

/// What people do in one review.
enum ReviewItem {
    case nominate(StateCode, DesignatedRole, leaver: Int)
    case invite(Int)
    case renewLink(Int)
    case submitProfile(Int)
    case approve(Int)
    case leave(StateCode)
    case propose
    case agreeToArrangements(StateCode)
    case answer(sitting: Int)
    case submitAnswers
    case comment(StateCode, sitting: Int)
    case submitFeedback(StateCode)
    case askClarification(StateCode)
    case clarify
    case consultReviewer(StateCode)
    case declareFailed(Int)
    case drawAgain(insteadOf: StateCode)
    case openRound
    case say(StateCode, left: Int)
    case examine(Int)
    case closeRound
    case proposeItems(StateCode)
    case agreeToList(StateCode)
    case draftSummary
    case agreeToSummary(StateCode)
    case translate(phase: Int)
    case publish
    case followUp(phase: Int)
    case disclose(phase: Int)
}
