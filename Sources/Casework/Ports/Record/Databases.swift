/// Who opens databases, and looks after their files.
public protocol Databases: Sendable {
    /// Makes a database where nothing stands yet, readable by its owner alone.
    func create(_ path: String) async throws -> any Records
    /// Opens a database; one of an earlier form of the tables is brought to the present one.
    func open(_ path: String) async throws -> any Records
    /// Copies a database to a place where nothing stands yet while others go on using it; the copy holds every act that was recorded
    /// when it began, and is checked before it takes its name.
    func backUp(_ path: String, to copy: String) async throws
    /// What is wrong with the pages, tables and constraints of a database as a file, in the words of the engine; nothing where it is sound.
    func damage(of path: String) async throws -> [String]
    /// The names of the master keys under which the keys of the streams are sealed, each once; the database is left as it is.
    func masterKeys(of path: String) async throws -> [String]
}

/// Why the database could not do what was asked; nothing of the act was recorded then, unless the case says otherwise.
public enum DatabaseFault: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(path: String)
    /// Something stands where a database was to be made.
    case exists(path: String)
    /// It is no database of Palermo.
    case foreign(path: String)
    /// Its tables have a later form than this program knows.
    case newer(found: Int, known: Int)
    /// It, or its folder, may not be read or written by who runs the program.
    case notAllowed(path: String)
    /// There is no room left on the disk.
    case diskFull
    /// Another process writes for longer than can be waited.
    case busy
    /// A page of the file is damaged.
    case corrupted(detail: String)
    /// A constraint of the tables, by its name, does not allow what was to be written.
    case constraint(name: String)
    /// Whether the act was recorded is not known: the disk failed while it was being made to last.
    case uncertain(detail: String)
    /// Anything else, in the words of the engine.
    case other(code: Int, detail: String)
}
