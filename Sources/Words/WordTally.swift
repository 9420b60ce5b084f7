/// The count of words, segment after segment, each in UTF-16.
struct WordTally {
    /// The words so far.
    private(set) var count = 0
    /// The segments before were a number, or a number and a no-break space: digits that follow belong to it.
    private var group = Group.none

    private enum Group { case none, number, numberAndSpace }

    /// Passes over what stands between words; a single no-break space after a number may go on with it.
    mutating func addGap(_ segment: UnsafeBufferPointer<UInt16>) {
        let goesOn = group == .number && segment.count == 1 && segment[0] == Self.noBreakSpace
        group = goesOn ? .numberAndSpace : .none
    }

    /// Counts a segment: each Han character as one, any other segment as one where it holds a letter or a digit.
    mutating func addWord(_ segment: UnsafeBufferPointer<UInt16>) {
        switch Content(segment) {
        case .number:
            if group != .numberAndSpace { count += 1 }
            group = .number
        case .letters:
            (count, group) = (count + 1, .none)
        case .han(let characters):
            (count, group) = (count + characters, .none)
        case .neither:
            group = .none
        }
    }

    private static var noBreakSpace: UInt16 { 0xA0 }
}
