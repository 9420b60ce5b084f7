internal import Mechanism
internal import Registry

extension ActMark {
    /// The mark of an act in the record.
    init(of entry: StreamAct) throws(RecordFault) {
        guard let capacity = Capacity(word: entry.head.capacity, state: StateCode(entry.head.onBehalfOf)) else {
            throw .unknownCapacity(entry.head.capacity, at: entry.position)
        }
        self.init(number: Int(entry.head.number), day: entry.head.day, author: Author(PersonID(entry.head.person), as: capacity))
    }
}
