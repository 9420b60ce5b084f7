import HTTP
import Testing

@Suite struct `A form with files` {
    private static let type = try? MediaType(reading: "multipart/form-data; boundary=\"XX\"")

    private static func part(_ head: String, _ content: String) -> String { "--XX\r\n\(head)\r\n\r\n\(content)\r\n" }

    private static func field(_ name: String, _ content: String) -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"", content)
    }

    private static func read(_ text: String, _ limits: MultipartLimits = MultipartLimits()) throws -> MultipartForm {
        try MultipartForm(reading: Array(text.utf8), type: type, limits: limits)
    }

    @Test func `is read into fields and files`() throws {
        let file = Self.part(
            "content-disposition: form-data; name=\"paper\"; filename=\"C:\\files\\ré\\\"sumé.pdf\"\r\nContent-Type: application/pdf",
            "%PDF\r\n--X\r\n--\0")
        let none = Self.part("Content-Disposition: form-data; name=\"none\"; filename=\"\"\r\nContent-Type: application/octet-stream", "")
        let form = try Self.read(Self.field("a", "é\r\n") + file + none + Self.field("a", "") + "--XX--\r\n")
        #expect(form.fields == Fields([Fields.Field("a", "é\r\n"), Fields.Field("a", "")]))
        #expect(form.files.map(\.name) == ["ré\"sumé.pdf"] && form.files[0].type == .pdf)
        #expect(form.files[0].bytes == Array("%PDF\r\n--X\r\n--\0".utf8))
        #expect(try Self.read("--XX--").fields.isEmpty)
    }

    private static let refused: [(String, MultipartFault.Reason)] = [
        ("", MultipartFault.Reason.expectedBoundary), ("hello\r\n--XX--", .expectedBoundary), ("--XX", .unexpectedEnd),
        ("--XX\r\n", .unexpectedEnd), ("--XXab", .expectedBoundary), ("--XX \r\n", .expectedBoundary), (field("a", "b"), .unexpectedEnd),
        (field("a", "b") + "--XX-a", .expectedBoundary), (field("a", "b") + "--XX--\r\nmore", .trailingBytes),
        (field("a", "x\r\n--XXy") + "--XX--", .expectedBoundary), (field("a", "\0") + "--XX--", .zero),
        (part("Content-Type: text/plain", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: attachment; name=a", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: form-data", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: form-data; name=a; name=b", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: form-data; name=a; filename*=UTF-8''b", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: form-data; name=\"a", "b") + "--XX--", .badDisposition),
        (part("Content-Disposition: form-data; name=a\r\n folded: yes", "b") + "--XX--", .badHeader),
        (part("Content-Disposition : form-data; name=a", "b") + "--XX--", .badHeader),
        (
            part("Content-Disposition: form-data; name=a\r\nContent-disposition: form-data; name=b", "") + "--XX--",
            .repeatedHeader("content-disposition")
        ),
        (part("Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64", "YQ==") + "--XX--", .encodedContent),
    ]

    @Test(arguments: refused) func `is refused with the reason`(text: String, reason: MultipartFault.Reason) {
        let fault = #expect(throws: MultipartFault.self) { try Self.read(text) }
        #expect(fault?.reason == reason)
    }

    @Test func `has limits`() {
        let limits = MultipartLimits(parts: 2, partBytes: 5, headerBytes: 100, headers: 2, nameBytes: 6)
        let many = "Content-Disposition: form-data; name=a\r\nA: b\r\nC: d"
        for (text, reason) in [
            (String(repeating: Self.field("a", "b"), count: 3), MultipartFault.Reason.tooManyParts(limit: 2)),
            (Self.field("a", "123456"), .partTooLong(limit: 5)), (Self.field("aaaaaaa", ""), .nameTooLong(limit: 6)),
            (Self.part(many, ""), .tooManyHeaders(limit: 2)),
            (Self.field(String(repeating: "a", count: 100), ""), .headersTooLong(limit: 100)),
        ] {
            let fault = #expect(throws: MultipartFault.self) { try Self.read(text + "--XX--", limits) }
            #expect(fault?.reason == reason)
        }
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=\"a;b\"", "text/plain"])
    func `needs its type and a boundary`(type: String) throws {
        #expect(throws: MultipartFault.self) { try MultipartForm(reading: Array("--a--".utf8), type: try MediaType(reading: type)) }
    }
}
