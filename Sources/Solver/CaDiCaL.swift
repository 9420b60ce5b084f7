import CCaDiCaL
public import Lots

/// The SAT solver CaDiCaL as the last word on whether a draw can be completed.
public struct CaDiCaL: LastWord {
    /// GLPK finds the weights.
    public let weigher: (any Weigher)? = GLPK()

    /// A solver; each question starts a fresh one, so that answers do not depend on earlier questions.
    public init() {}

    public func assignment(satisfying clauses: [[Int32]], variables: Int) -> [Bool]? {
        guard let solver = ccadical_init() else { return nil }
        defer { ccadical_release(solver) }
        for clause in clauses {
            for literal in clause { ccadical_add(solver, literal) }
            ccadical_add(solver, 0)
        }
        guard ccadical_solve(solver) == satisfiable else { return nil }
        return [false] + (1...max(1, variables)).map { ccadical_val(solver, Int32($0)) > 0 }
    }

    /// What the solver returns for clauses that can all be made true.
    private var satisfiable: Int32 { 10 }
}
