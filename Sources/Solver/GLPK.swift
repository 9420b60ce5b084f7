import CGLPK
public import Lots
import Synchronization

/// The solver of linear programs GLPK, asked for weights.
public final class GLPK: Weigher {
    /// The library keeps one state for the process where it was not built for threads, so that one question is asked at a time.
    private let turn = Mutex(())

    /// A solver.
    public init() {}

    public func duals(of program: LinearProgram) -> [Double]? { turn.withLock { _ in solve(program) } }

    private func solve(_ program: LinearProgram) -> [Double]? {
        guard let problem = glp_create_prob() else { return nil }
        defer { glp_delete_prob(problem) }
        glp_term_out(GLP_OFF)
        glp_set_obj_dir(problem, GLP_MIN)
        glp_add_rows(problem, Int32(program.bounds.count))
        glp_add_cols(problem, Int32(program.costs.count))
        for (row, bounds) in program.bounds.enumerated() {
            let kind = bounds.lowerBound == bounds.upperBound ? GLP_FX : GLP_DB
            glp_set_row_bnds(problem, Int32(row + 1), kind, bounds.lowerBound, bounds.upperBound)
        }
        for (column, cost) in program.costs.enumerated() {
            glp_set_col_bnds(problem, Int32(column + 1), GLP_LO, 0, 0)
            glp_set_obj_coef(problem, Int32(column + 1), cost)
        }
        // The library counts from 1: the first place of each list is not read.
        let rows = [0] + program.entries.map { Int32($0.row + 1) }
        let columns = [0] + program.entries.map { Int32($0.column + 1) }
        let values = [0] + program.entries.map(\.value)
        glp_load_matrix(problem, Int32(program.entries.count), rows, columns, values)
        var parameters = glp_smcp()
        glp_init_smcp(&parameters)
        parameters.presolve = GLP_OFF
        parameters.tm_lim = 60_000
        guard glp_simplex(problem, &parameters) == 0, glp_get_status(problem) == GLP_OPT, glp_get_obj_val(problem) > 1e-6 else {
            return nil
        }
        return (1...program.bounds.count).map { glp_get_row_dual(problem, Int32($0)) }
    }
}
