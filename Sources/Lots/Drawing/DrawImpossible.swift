/// The draw cannot take place: some needs cannot be met by anybody, as the certificate proves.
public struct DrawImpossible: Error, Sendable {
    /// The proof.
    public let certificate: Certificate
    /// The position that it is about.
    public let position: Position

    /// A draw that a certificate proves to be impossible.
    public init(certificate: Certificate, position: Position) {
        self.certificate = certificate
        self.position = position
    }
}
