private import CFIDO2
public import Casework

/// Passkeys of one site, verified by libfido2: ES256 and EdDSA, the user present and verified.
///
/// No attestation is asked for ("none"): which make an authenticator is does not matter here. A registration thus carries no signature, and
/// what vouches for it is the session in which it is made.
public struct FIDO2Passkeys: Passkeys {
    private let site: PasskeySite
    /// Computed once; libfido2 wants it before all else.
    private static let isReady: Bool = {
        fido_init(0)
        return true
    }()

    /// Passkeys of a site.
    public init(_ site: PasskeySite) {
        precondition(Self.isReady, "libfido2 cannot be used on this machine")
        self.site = site
    }

    public func credential(of registration: PasskeyRegistration, challenge: [UInt8]) -> PasskeyCredential? {
        guard site.accepts(registration.clientData, for: "webauthn.create", challenge: challenge),
            site.isVerified(registration.authenticatorData)
        else { return nil }
        return Self.credential(registration.authenticatorData, .es256) ?? Self.credential(registration.authenticatorData, .edDSA)
    }

    /// The credential in the data of an authenticator, where its key is of this algorithm.
    private static func credential(_ data: [UInt8], _ algorithm: PasskeyCredential.Algorithm) -> PasskeyCredential? {
        var credential = fido_cred_new()
        defer { fido_cred_free(&credential) }
        guard let credential, fido_cred_set_type(credential, Int32(algorithm.rawValue)) == FIDO_ERR_SUCCESS,
            fido_cred_set_authdata_raw(credential, data, data.count) == FIDO_ERR_SUCCESS, let identifier = fido_cred_id_ptr(credential),
            let key = fido_cred_pubkey_ptr(credential)
        else { return nil }
        let read = PasskeyCredential(
            identifier: Array(UnsafeBufferPointer(start: identifier, count: fido_cred_id_len(credential))), algorithm: algorithm,
            publicKey: Array(UnsafeBufferPointer(start: key, count: fido_cred_pubkey_len(credential))),
            signatures: fido_cred_sigcount(credential))
        // What is no point of the curve is no key.
        return withKey(of: read) { _ in true } == true ? read : nil
    }

    public func signatures(of assertion: PasskeyAssertion, by credential: PasskeyCredential, challenge: [UInt8]) -> UInt32? {
        guard assertion.credential == credential.identifier,
            site.accepts(assertion.clientData, for: "webauthn.get", challenge: challenge), site.isVerified(assertion.authenticatorData)
        else { return nil }
        return Self.withKey(of: credential) { key in Self.signatures(of: assertion, credential.algorithm, key, at: site) } ?? nil
    }

    private static func signatures(
        of assertion: PasskeyAssertion, _ algorithm: PasskeyCredential.Algorithm, _ key: OpaquePointer, at site: PasskeySite
    ) -> UInt32? {
        var handle = fido_assert_new()
        defer { fido_assert_free(&handle) }
        guard let handle, fido_assert_set_clientdata_hash(handle, site.hash(assertion.clientData), 32) == FIDO_ERR_SUCCESS,
            fido_assert_set_rp(handle, site.name) == FIDO_ERR_SUCCESS, fido_assert_set_count(handle, 1) == FIDO_ERR_SUCCESS,
            fido_assert_set_up(handle, FIDO_OPT_TRUE) == FIDO_ERR_SUCCESS, fido_assert_set_uv(handle, FIDO_OPT_TRUE) == FIDO_ERR_SUCCESS,
            fido_assert_set_authdata_raw(handle, 0, assertion.authenticatorData, assertion.authenticatorData.count) == FIDO_ERR_SUCCESS,
            fido_assert_set_sig(handle, 0, assertion.signature, assertion.signature.count) == FIDO_ERR_SUCCESS,
            fido_assert_verify(handle, 0, Int32(algorithm.rawValue), UnsafeRawPointer(key)) == FIDO_ERR_SUCCESS
        else { return nil }
        return fido_assert_sigcount(handle, 0)
    }

    /// Lends the key of a credential in libfido2's own form; nothing where it is no key.
    private static func withKey<Value>(of credential: PasskeyCredential, _ body: (OpaquePointer) -> Value) -> Value? {
        switch credential.algorithm {
        case .es256:
            var key = es256_pk_new()
            defer { es256_pk_free(&key) }
            guard let key, credential.publicKey.count == 64, es256_pk_from_ptr(key, credential.publicKey, 64) == FIDO_ERR_SUCCESS else {
                return nil
            }
            return body(key)
        case .edDSA:
            var key = eddsa_pk_new()
            defer { eddsa_pk_free(&key) }
            guard let key, credential.publicKey.count == 32, eddsa_pk_from_ptr(key, credential.publicKey, 32) == FIDO_ERR_SUCCESS else {
                return nil
            }
            return body(key)
        }
    }
}
