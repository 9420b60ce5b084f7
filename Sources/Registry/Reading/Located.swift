/// A value, and the row that it was read from.
struct Located<Value> {
    let value: Value
    let record: Record
}

extension Sheet {
    /// Reads the rows one by one; those that are sound come back, and what is wrong with the others is noted.
    mutating func read<Value>(_ row: (inout RecordReader) -> Value?) -> [Located<Value>] {
        var values: [Located<Value>] = []
        values.reserveCapacity(rows.count)
        for record in records {
            var reader = RecordReader(record)
            let value = row(&reader)
            corrections += reader.corrections
            if reader.isSound, let value { values.append(Located(value: value, record: record)) }
        }
        return values
    }
}
