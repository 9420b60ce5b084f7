import Foundation
import HTTP
import Testing

/// What outside bytes can do to the readers: documents are damaged at random places, the same ones for the same seed.
@Suite struct `Damaged bytes` {
    private static let rounds = ProcessInfo.processInfo.environment["PALERMO_SOAK"] != nil ? 1_000_000 : 5_000

    @Test func `of targets never hurt, and what is read is written and read again alike`() throws {
        let sources = ["/reviews/FRA/phases/1?year=2026&q=%C3%A9+b", "/%D8%B9/%E4%B8%AD?a=%26&&=", "/a/.b/..c/%2E.d/?x"]
        for bytes in Damage.of(sources, count: Self.rounds, seed: 1) {
            guard let target = try? Target(reading: bytes) else { continue }
            #expect(try Target(reading: Array(target.text.utf8)) == target)
            #expect(!target.text.hasPrefix("//") && !target.segments.contains("..") && HeaderValue(target.text) != nil)
        }
    }

    @Test func `of forms never hurt, and keep the limits`() throws {
        let limits = FormLimits(fields: 4, nameBytes: 6, valueBytes: 12)
        for bytes in Damage.of(["a=1&b=%C3%A9+x&c=&d=1%2B1", "name=value&=&&x=%F0%9F%95%8A"], count: Self.rounds, seed: 2) {
            guard let fields = try? Fields(reading: bytes, limits: limits) else { continue }
            #expect(fields.all.count <= 4 && fields.all.allSatisfy { $0.name.utf8.count <= 6 && $0.value.utf8.count <= 12 })
            #expect(try Fields(reading: Array(fields.encoded.utf8)) == fields)
        }
    }

    @Test func `of forms with files never hurt, and keep the limits`() throws {
        let type = try MediaType(reading: "multipart/form-data; boundary=XX")
        let limits = MultipartLimits(parts: 3, partBytes: 20, headerBytes: 150, headers: 3, nameBytes: 20)
        let source = """
            --XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue é\r\n--XX\r\ncontent-disposition: form-data; name=b; \
            filename="c\\"d.pdf"\r\nContent-Type: application/pdf; x="y"\r\n\r\n\r\n--X\r\n--XX--\r\n
            """
        var readable = 0
        for bytes in Damage.of([source], count: Self.rounds, seed: 3) {
            guard let form = try? MultipartForm(reading: bytes, type: type, limits: limits) else { continue }
            readable += 1
            #expect(
                form.fields.all.count + form.files.count <= 3 && form.files.allSatisfy { $0.bytes.count <= 20 && !$0.name.contains("/") })
        }
        #expect(readable > 0)
    }

    @Test func `of headers never hurt`() throws {
        let sources = ["text/html; charset=\"a\\\"b\"; x=y", "fr-CH, fr;q=0.9, *;q=0.001", "W/\"a\", \"b\"", "__Host-a=b; c=\"d\""]
        for bytes in Damage.of(sources, count: Self.rounds, seed: 4) {
            guard let value = HeaderValue(String(decoding: bytes, as: UTF8.self)) else { continue }
            #expect(!value.text.utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 })
            if let type = try? MediaType(reading: value.text) { #expect(try MediaType(reading: type.headerValue.text) == type) }
            _ = try? LanguagePreferences(reading: value.text).best(of: ["en", "fr"])
            _ = try? EntityTags(reading: value.text)
            _ = try? Cookies(reading: Headers([.init("cookie", value)]))
        }
    }
}
