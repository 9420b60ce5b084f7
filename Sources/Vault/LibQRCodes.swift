private import CQREncode
public import Casework

/// QR codes by libqrencode, which bear a seventh part of them being unreadable (level M).
public struct LibQRCodes: QRCodes {
    /// Codes.
    public init() {}

    public func matrix(_ text: String) -> BitMatrix? {
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        // The lowest bit says whether a module is dark.
        return BitMatrix(side: side, squares: (0..<side * side).map { code.pointee.data[$0] & 1 == 1 })
    }
}
