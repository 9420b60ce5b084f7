internal import Casework
internal import Markup

/// A QR code as a drawing: dark squares on a light ground in every colour scheme, since cameras expect them so.
struct QRPicture {
    private let matrix: BitMatrix
    private let label: String

    /// The drawing of a code, with what it is for who cannot see it.
    init(_ matrix: BitMatrix, _ label: String) {
        self.matrix = matrix
        self.label = label
    }

    /// The quiet zone that the standard asks for, in modules.
    private static let quiet = 4

    var html: HTML {
        let side = matrix.side + 2 * Self.quiet
        return """
            <svg class="qr" role="img" aria-label="\(label)" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">
            <rect width="\(side)" height="\(side)" fill="#ffffff"/><path fill="#000000" d="\(squares)"/>
            </svg>
            """
    }

    private var squares: String {
        (0..<matrix.side).flatMap { row in
            (0..<matrix.side).filter { matrix[$0, row] }.map { "M\($0 + Self.quiet) \(row + Self.quiet)h1v1h-1z" }
        }.joined()
    }
}
