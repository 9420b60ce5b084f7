extension MechanismSimulation {
    /// The request that was made last; where a run broke off, the one that was not answered.
    public var lastRequest: String { "simulated-\(requests)" }
}
