package import Casework

extension Failure {
    /// What a database could not do, with what it was asked for: `audit the record in palermo.db`.
    package static func database(_ fault: DatabaseFault, cannot asked: String) -> Failure {
        switch fault {
        case .missing(let path):
            Failure(.noInput, cannot: asked, because: "there is no database \(path)", remedy: "Check the path.")
        case .exists(let path):
            Failure(
                .cannotCreate, cannot: asked, because: "something stands at \(path) already, and nothing is ever overwritten",
                remedy: "Name a place where nothing stands.")
        case .foreign(let path):
            Failure(.dataError, cannot: asked, because: "\(path) is no database of Palermo", remedy: "Check the path.")
        case .newer(let found, let known):
            Failure(
                .dataError, cannot: asked, because: "its tables have the form \(found), and this program knows those up to \(known)",
                remedy: "Use the program that wrote it, or a later one.")
        case .notAllowed(let path):
            Failure(
                .noPermission, cannot: asked, because: "\(path) or its folder may not be read and written",
                remedy: "Run the command as the owner of the database, or let that user write to file and folder; "
                    + "what can only be read is copied to a folder of one's own first.")
        case .diskFull:
            Failure(
                .ioError, cannot: asked, because: "there is no room left on the disk",
                remedy: "Nothing was recorded, and nothing is lost. Make room, and try again.")
        case .busy:
            Failure(
                .temporaryFailure, cannot: asked, because: "another process writes to it for longer than can be waited",
                remedy: "Try again in a minute.")
        case .corrupted(let detail):
            Failure(
                .dataError, cannot: asked, because: "the file is damaged: \(detail)",
                remedy: "Copy the file away as it is, change nothing in it, and restore the last sound backup with 'palermo restore'.")
        case .constraint(let name):
            Failure(
                .software, cannot: asked, because: "the tables do not allow what was to be written (\(name))",
                remedy: "Nothing was recorded. Please report this with the command line that led to it.")
        case .uncertain(let detail):
            Failure(
                .ioError, cannot: asked, because: "the disk failed while the act was being made to last (\(detail))",
                remedy: "Whether it was recorded is not known. Check the disk, and repeat the same request: nothing is recorded twice.")
        case .other(let code, let detail):
            Failure(
                .ioError, cannot: asked, because: "\(detail)\(code == 0 ? "" : " (SQLite \(code))")",
                remedy: "Check the disk, and what the user may write there; 'palermo audit' says whether the record is whole.")
        }
    }
}
