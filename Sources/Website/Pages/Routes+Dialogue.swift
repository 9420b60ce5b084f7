internal import HTTP

extension Routes {
    /// Threads, rounds and documents (¶36).
    static let dialogue: [Route] = []
}
