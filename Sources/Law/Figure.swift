/// A figure of the law together with the paragraph that sets it, so that it is never shown or applied without its source.
public struct Figure<Value> {
    /// The figure.
    public let value: Value
    /// The paragraph that sets it, with its mark where it is our reading or a practice.
    public let basis: Provision

    /// A figure under a paragraph.
    public init(_ value: Value, under basis: Provision) {
        self.value = value
        self.basis = basis
    }
}

extension Figure: Sendable where Value: Sendable {}
extension Figure: Equatable where Value: Equatable {}
extension Figure: Hashable where Value: Hashable {}
