internal import Mechanism
internal import Registry

extension ActMark {
    /// The mark of an act in the record.
    init(of entry: StreamAct) throws(RecordFault) {
        guard let capacity = Capacity(word: entry.capacity, state: StateCode(entry.onBehalfOf)) else {
            throw .unknownCapacity(entry.capacity, at: entry.position)
        }
        self.init(number: Int(entry.number), day: entry.day, author: Author(PersonID(entry.person), as: capacity))
    }
}
