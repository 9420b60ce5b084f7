extension FactsWriter {
    /// An article of an instrument.
    mutating func put(_ topic: Topic) {
        put("instrument", topic.instrument)
        put("article", topic.article)
    }
}

extension FactsReader {
    /// An article of an instrument.
    mutating func topic() throws(FactsFault) -> Topic {
        let instrument = try instrument("instrument")
        return Topic(instrument, article: try number("article"))
    }
}
