extension Transcript {
    /// The position in which a step was drawn: all seats drawn before it.
    public func position(before step: Int) -> Position {
        var position = Position(head.field)
        for earlier in steps[..<step] { position.place(earlier.drawn, at: head.field.slot(earlier.seat)) }
        return position
    }
}
