/// A solver for the questions that repair and weights leave open: whether clauses can all be made true.
///
/// It is asked for an answer, never trusted with a proof: an assignment is checked as a completion, and a refusal is proved by cases.
public protocol LastWord: Sendable {
    /// What finds weights where repair does not.
    var weigher: (any Weigher)? { get }
    /// An assignment that makes all clauses true, as the set of true variables; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - clauses: each a list of variables, counted from 1, negative where the variable is to be false.
    ///   - variables: the number of variables.
    func assignment(satisfying clauses: [[Int32]], variables: Int) -> [Bool]?
}
