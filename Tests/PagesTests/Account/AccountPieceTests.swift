import Casework
import Markup
import Testing

@testable import Pages

@Suite struct `Pieces of the account` {
    @Test(arguments: [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"),
        ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1", "Safari, iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"),
        ("curl/8.0", "curl/8.0"),
        ("Windows", "Windows"), ("", ""),
    ])
    func `a device is told by browser and system, or as it was said`(said: String, name: String) {
        #expect(DeviceName(said).text == name)
    }

    @Test func `a QR code has a square for each dark module, and the quiet zone that scanners need`() {
        let drawing = QRPicture(BitMatrix(side: 2, squares: [true, false, false, true]), "a <label>").html.text
        #expect(drawing.contains("viewBox=\"0 0 10 10\""))
        #expect(drawing.contains("d=\"M4 4h1v1h-1zM5 5h1v1h-1z\""))
        #expect(drawing.contains("aria-label=\"a &lt;label&gt;\""))
    }
}
