/// The head of a request as the library gives it, nothing checked.
struct RawHead {
    var method: String
    var version: String
    var target: [UInt8]
    var headers: [(name: [UInt8], value: [UInt8])]
}
