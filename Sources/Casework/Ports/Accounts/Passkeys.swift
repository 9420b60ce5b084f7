/// Who verifies what an authenticator signed (Web Authentication Level 2, sections 7.1 and 7.2).
public protocol Passkeys: Sendable {
    /// The credential of a registration; none where it is not for this challenge and origin, or the user was not verified.
    func credential(of registration: PasskeyRegistration, challenge: [UInt8]) -> PasskeyCredential?
    /// The number of signatures that the authenticator counts; none where the assertion does not hold.
    func signatures(of assertion: PasskeyAssertion, by credential: PasskeyCredential, challenge: [UInt8]) -> UInt32?
}

/// What a browser gives after it registered a passkey.
public struct PasskeyRegistration: Hashable, Sendable {
    /// The bytes of `clientDataJSON`.
    public let clientData: [UInt8]
    /// The bytes of `authenticatorData`, as `getAuthenticatorData()` gives them.
    public let authenticatorData: [UInt8]

    /// A registration.
    public init(clientData: [UInt8], authenticatorData: [UInt8]) {
        self.clientData = clientData
        self.authenticatorData = authenticatorData
    }
}

/// What a browser gives after a passkey was used.
public struct PasskeyAssertion: Hashable, Sendable {
    /// The identifier of the credential.
    public let credential: [UInt8]
    /// The bytes of `clientDataJSON`.
    public let clientData: [UInt8]
    /// The bytes of `authenticatorData`.
    public let authenticatorData: [UInt8]
    /// The signature over both.
    public let signature: [UInt8]

    /// An assertion.
    public init(credential: [UInt8], clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
        self.credential = credential
        self.clientData = clientData
        self.authenticatorData = authenticatorData
        self.signature = signature
    }
}

/// A passkey as it is kept.
public struct PasskeyCredential: Hashable, Sendable {
    /// The algorithms that are taken, by their numbers in COSE (RFC 9053).
    public enum Algorithm: Int64, Hashable, Sendable {
        case es256 = -7
        case edDSA = -8
    }

    /// Its identifier, as the authenticator gave it.
    public let identifier: [UInt8]
    /// The algorithm of its key.
    public let algorithm: Algorithm
    /// The public key: both coordinates of ES256, 64 bytes; or the 32 bytes of EdDSA.
    public let publicKey: [UInt8]
    /// How many signatures the authenticator had counted; 0 where it does not count.
    public let signatures: UInt32

    /// A passkey.
    public init(identifier: [UInt8], algorithm: Algorithm, publicKey: [UInt8], signatures: UInt32) {
        self.identifier = identifier
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.signatures = signatures
    }
}
