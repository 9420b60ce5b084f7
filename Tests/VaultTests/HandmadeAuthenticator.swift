import Casework

/// What an authenticator made by hand registers and signs: one key for each algorithm, for `palermo.example.org`, made with openssl.
///
/// The challenge is 32 times the byte 5, the credential has the bytes 0 to 15, and 3 signatures were counted, then 4.
struct HandmadeAuthenticator {
    let algorithm: PasskeyCredential.Algorithm
    let registered: [UInt8]
    let asserted: [UInt8]
    let signature: [UInt8]

    static let es256 = HandmadeAuthenticator(
        algorithm: .es256,
        registered: hexadecimal(
            "8a7a5f075c059f72b651a33b142ebf09e0d455be8e7e77f388b3f3f93728b9b345000000030000000000000000000000"
                + "00000000000010000102030405060708090a0b0c0d0e0fa501020326200121582065ab417be4bb745b6c3c8bcc6777b1"
                + "34f624c5b0fa97a6469e636b4473d897992258205ef135bbc2954d33d9ff8e406f837e8f6ce2b35ee5fc41f058ea2358"
                + "03697fd2"),
        asserted: hexadecimal("8a7a5f075c059f72b651a33b142ebf09e0d455be8e7e77f388b3f3f93728b9b30500000004"),
        signature: hexadecimal(
            "3045022100cdad0da15c74086b5b5a1ceb9a37ac1d486281f91b8e1847e61d62b945c324ea022033916a60133b24b266"
                + "6091512ce145ef81afcf3b34c42ccbfd8bca51fe0f4437"))

    static let edDSA = HandmadeAuthenticator(
        algorithm: .edDSA,
        registered: hexadecimal(
            "8a7a5f075c059f72b651a33b142ebf09e0d455be8e7e77f388b3f3f93728b9b345000000030000000000000000000000"
                + "00000000000010000102030405060708090a0b0c0d0e0fa4010103272006215820b72f509d04e81c3d812dddad38d1d7"
                + "920d9d3b31911fec53d54a202a19f595ad"),
        asserted: hexadecimal("8a7a5f075c059f72b651a33b142ebf09e0d455be8e7e77f388b3f3f93728b9b30500000004"),
        signature: hexadecimal(
            "b2d9478d9bb4ae2f5036e854ea3498a729be0c315435023eabf4b144d70df2860b7d03c9ddb94dbaffe09cc9e029a6ca"
                + "489e74e292389ebbc16016a56a22f10d"))

    static let challenge = [UInt8](repeating: 5, count: 32)

    static func clientData(
        _ type: String, challenge: String = "BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU", origin: String = "https://palermo.example.org"
    ) -> [UInt8] {
        Array(#"{"type":"\#(type)","challenge":"\#(challenge)","origin":"\#(origin)","crossOrigin":false}"#.utf8)
    }

    var registration: PasskeyRegistration {
        PasskeyRegistration(clientData: Self.clientData("webauthn.create"), authenticatorData: registered)
    }

    var assertion: PasskeyAssertion {
        PasskeyAssertion(
            credential: Array(0..<16), clientData: Self.clientData("webauthn.get"), authenticatorData: asserted, signature: signature)
    }
}

private func hexadecimal(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
