/// A whole draw within the rules that agrees with the position: the evidence that the position can be completed.
///
/// While it is being repaired it may break a limit of reviews for a moment; every change is journalled and can be taken back.
struct Witness: Sendable {
    let count: Int
    let seatsPerSide: Int
    /// For each seat the party that holds it, or -1.
    private(set) var holder: [Int16]
    /// For each party the number of seats that it holds.
    private(set) var load: [Int16]
    /// How many seats party `t` holds in the review of `r`, at place `r * count + t`.
    private(set) var seats: [UInt8]
    private var journal: [Entry] = []

    private struct Entry {
        let slot: Int32
        let before: Int16
    }

    init(_ field: Field) {
        count = field.count
        seatsPerSide = field.seatsPerSide
        holder = Array(repeating: -1, count: field.slotCount)
        load = Array(repeating: 0, count: field.count)
        seats = Array(repeating: 0, count: field.count * field.count)
    }

    /// The point in the journal to which later changes can be taken back.
    var mark: Int { journal.count }

    /// Seats a party, or nobody (-1), and notes what was there before.
    @inline(__always) mutating func put(_ party: Int, at slot: Int) {
        guard Int(holder[slot]) != party else { return }
        journal.append(Entry(slot: Int32(slot), before: holder[slot]))
        set(Int16(party), at: slot)
    }

    /// Takes back all changes made since a mark.
    mutating func rollBack(to mark: Int) {
        while journal.count > mark {
            let entry = journal.removeLast()
            set(entry.before, at: Int(entry.slot))
        }
    }

    /// Forgets how the present state was reached.
    mutating func commit() { journal.removeAll(keepingCapacity: true) }

    /// The seats that were changed since a mark; a seat may come more than once.
    func slotsTouched(since mark: Int) -> [Int] { journal[mark...].map { Int($0.slot) } }

    /// The seats that differ from what they were at a mark, in the order of their places.
    func changedSlots(since mark: Int) -> [Int] {
        var first: [Int: Int16] = [:]
        for entry in journal[mark...] where first[Int(entry.slot)] == nil { first[Int(entry.slot)] = entry.before }
        return first.filter { holder[$0.key] != $0.value }.keys.sorted()
    }

    @inline(__always) private mutating func set(_ party: Int16, at slot: Int) {
        let row = ((slot / seatsPerSide) >> 1) * count
        let before = Int(holder[slot])
        if before >= 0 {
            load[before] -= 1
            seats[row + before] -= 1
        }
        if party >= 0 {
            load[Int(party)] += 1
            seats[row + Int(party)] += 1
        }
        holder[slot] = party
    }
}
