import Casework
import Testing
import Vault

@Suite struct `Passkeys` {
    private let passkeys = FIDO2Passkeys(PasskeySite(name: "palermo.example.org", origin: "https://palermo.example.org"))
    private static let authenticators = [HandmadeAuthenticator.es256, .edDSA]

    @Test(arguments: authenticators)
    func `are registered and then recognised by their signature`(made: HandmadeAuthenticator) throws {
        let credential = try #require(passkeys.credential(of: made.registration, challenge: HandmadeAuthenticator.challenge))
        #expect(credential.identifier == Array(0..<16))
        #expect(credential.algorithm == made.algorithm)
        #expect(credential.signatures == 3)
        #expect(passkeys.signatures(of: made.assertion, by: credential, challenge: HandmadeAuthenticator.challenge) == 4)
    }

    @Test(arguments: authenticators)
    func `are registered for this challenge, this origin and by a verified user only`(made: HandmadeAuthenticator) {
        var unverified = made.registered
        unverified[32] = 0x41
        let registrations = [
            PasskeyRegistration(clientData: HandmadeAuthenticator.clientData("webauthn.get"), authenticatorData: made.registered),
            PasskeyRegistration(
                clientData: HandmadeAuthenticator.clientData("webauthn.create", origin: "https://palermo.example.com"),
                authenticatorData: made.registered),
            PasskeyRegistration(
                clientData: HandmadeAuthenticator.clientData("webauthn.create", challenge: "AAAA"), authenticatorData: made.registered),
            PasskeyRegistration(clientData: [], authenticatorData: made.registered),
            PasskeyRegistration(clientData: made.registration.clientData, authenticatorData: unverified),
            PasskeyRegistration(clientData: made.registration.clientData, authenticatorData: Array(made.registered.dropLast())),
            PasskeyRegistration(clientData: made.registration.clientData, authenticatorData: []),
        ]
        for registration in registrations {
            #expect(passkeys.credential(of: registration, challenge: HandmadeAuthenticator.challenge) == nil)
        }
        let elsewhere = FIDO2Passkeys(PasskeySite(name: "example.org", origin: "https://palermo.example.org"))
        #expect(elsewhere.credential(of: made.registration, challenge: HandmadeAuthenticator.challenge) == nil)
    }

    @Test(arguments: authenticators)
    func `do not let anything in an assertion be changed`(made: HandmadeAuthenticator) throws {
        let challenge = HandmadeAuthenticator.challenge
        let credential = try #require(passkeys.credential(of: made.registration, challenge: challenge))
        let right = made.assertion
        func count(_ clientData: [UInt8], _ data: [UInt8], _ signature: [UInt8], _ identifier: [UInt8] = Array(0..<16)) -> UInt32? {
            let assertion = PasskeyAssertion(
                credential: identifier, clientData: clientData, authenticatorData: data, signature: signature)
            return passkeys.signatures(of: assertion, by: credential, challenge: challenge)
        }
        var (counted, signed) = (right.authenticatorData, right.signature)
        counted[36] = 9
        signed[signed.count - 1] ^= 1
        #expect(count(right.clientData, right.authenticatorData, right.signature) == 4)
        #expect(count(right.clientData, counted, right.signature) == nil)
        #expect(count(right.clientData, right.authenticatorData, signed) == nil)
        #expect(count(right.clientData, right.authenticatorData, []) == nil)
        #expect(count(right.clientData, right.authenticatorData, right.signature, [1]) == nil)
        #expect(count(right.clientData + [UInt8(ascii: " ")], right.authenticatorData, right.signature) == nil)
        let other = HandmadeAuthenticator.clientData("webauthn.get", challenge: "AAAA")
        #expect(count(other, right.authenticatorData, right.signature) == nil)
        #expect(passkeys.signatures(of: right, by: credential, challenge: [1]) == nil)
    }
}
