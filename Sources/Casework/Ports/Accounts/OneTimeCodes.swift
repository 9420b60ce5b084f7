/// Who knows the codes that a device shows for half a minute (TOTP, RFC 6238).
public protocol OneTimeCodes: Sendable {
    /// The time step to which a code belongs: the one of the instant, the one before or the one after; none where the code is another.
    ///
    /// - Parameter instant: in milliseconds since 1970 UTC; a step has 30 seconds.
    func step(of code: String, seed: [UInt8], at instant: Int64) -> Int64?
    /// The address (`otpauth://`) by which a device learns the seed; the holder and the service are what it shows.
    func address(seed: [UInt8], holder: String, service: String) -> String
}
