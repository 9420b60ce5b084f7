internal import Casework
internal import HTTP

/// The style sheet and the scripts, each under an address that holds its digest, so that browsers may keep it for good.
struct SiteAssets: Sendable {
    private let files: [String: (digest: String, type: MediaType, bytes: [UInt8])]

    init(_ assets: [NamedBytes], _ digests: any Digests) {
        files = Dictionary(
            assets.map { asset in
                let type: MediaType = asset.name.hasSuffix(".css") ? .css : asset.name.hasSuffix(".js") ? .javaScript : .svg
                return (asset.name, (Hex.text(digests.sha256(asset.bytes).prefix(12)), type, asset.bytes))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Where a file is.
    func path(_ name: String) -> String { "/static/\(files[name]?.digest ?? "none")/\(name)" }

    /// The file; none where there is none of this name, or its digest is another.
    func response(_ digest: String, _ name: String) -> Response? {
        guard let file = files[name], file.digest == digest else { return nil }
        return Response(.ok, file.type, file.bytes).cached(.forever)
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
