internal import Mechanism

/// The last acts of a stream that is in use, without their texts, so that pages that tell what is new open none of them again.
struct RecentActs<State: RecordedState>: Sendable {
    /// One act.
    struct Entry: Sendable {
        let act: State.Act
        let mark: ActMark
        /// Its place in the whole record.
        let position: Int64
    }

    /// How many are kept at least, once there are so many.
    static var least: Int { 64 }

    private(set) var entries: [Entry] = []

    /// Adds the next act.
    mutating func take(_ act: State.Act, as mark: ActMark, at position: Int64) {
        entries.append(Entry(act: act, mark: mark, position: position))
        // Not one at a time, so that the others are not moved for each.
        if entries.count >= 2 * Self.least { entries.removeFirst(entries.count - Self.least) }
    }

    /// Those after a number of the stream; none where acts are missing that come after it.
    func entries(after number: Int) -> ArraySlice<Entry>? {
        guard let first = entries.first, first.mark.number <= number + 1 else { return nil }
        return entries[min(entries.count, number + 1 - first.mark.number)...]
    }

    /// Those after a position of the record; none where acts may be missing that come after it.
    func entries(afterPosition position: Int64) -> ArraySlice<Entry>? {
        guard let first = entries.first, first.mark.number == 1 || first.position <= position else { return nil }
        return entries.drop { $0.position <= position }
    }
}
