/// Walks over the body of a form with files.
struct MultipartReader {
    private let body: [UInt8]
    /// A line break, two hyphens and the boundary: what ends a part's content.
    private let delimiter: [UInt8]
    private let limits: MultipartLimits
    private var place = 0
    private var part = 0

    init(body: [UInt8], boundary: String, limits: MultipartLimits) {
        self.body = body
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.limits = limits
    }

    mutating func readParts() throws(MultipartFault) -> [MultipartPart] {
        guard body.starts(with: delimiter.dropFirst(2)) else { throw fault(.expectedBoundary) }
        place = delimiter.count - 2
        var parts: [MultipartPart] = []
        while !skip("--") {
            guard skip("\r\n") else { throw fault(body.count - place < 2 ? .unexpectedEnd : .expectedBoundary) }
            guard parts.count < limits.parts else { throw fault(.tooManyParts(limit: limits.parts)) }
            part += 1
            parts.append(try readPart())
        }
        _ = skip("\r\n")
        guard place == body.count else { throw fault(.trailingBytes) }
        return parts
    }

    private mutating func readPart() throws(MultipartFault) -> MultipartPart {
        let start = place
        let head = try readHead()
        guard let name = head.name else { throw fault(.badDisposition, at: start) }
        let contentStart = place
        let content = try readContent()
        let text = head.fileName == nil ? try self.text(of: content, at: contentStart) : nil
        return MultipartPart(name: name, fileName: head.fileName, type: head.type, content: content, text: text)
    }

    /// The headers up to the empty line and with it.
    private mutating func readHead() throws(MultipartFault) -> MultipartHead {
        var head = MultipartHead()
        let end = min(body.count, place + limits.headerBytes)
        while true {
            let start = place
            guard let lineEnd = firstLineBreak(before: end) else {
                throw fault(end == body.count ? .unexpectedEnd : .headersTooLong(limit: limits.headerBytes))
            }
            place = lineEnd + 2
            if lineEnd == start { return head }
            do { try head.add(body[start..<lineEnd], limits: limits) } catch { throw fault(error, at: start) }
        }
    }

    private func firstLineBreak(before end: Int) -> Int? {
        var index = place
        while index + 1 < end {
            if body[index] == 0x0D, body[index + 1] == 0x0A { return index }
            index += 1
        }
        return nil
    }

    /// The bytes up to the next delimiter, which is passed.
    private mutating func readContent() throws(MultipartFault) -> ArraySlice<UInt8> {
        let start = place
        guard let end = nextDelimiter() else { throw fault(.unexpectedEnd, at: body.count) }
        guard end - start <= limits.partBytes else { throw fault(.partTooLong(limit: limits.partBytes), at: start) }
        place = end + delimiter.count
        return body[start..<end]
    }

    private func nextDelimiter() -> Int? {
        body.withUnsafeBufferPointer { bytes in
            var index = place
            while index + delimiter.count <= bytes.count {
                if bytes[index] == 0x0D, bytes[index...].starts(with: delimiter) { return index }
                index += 1
            }
            return nil
        }
    }

    private func text(of content: ArraySlice<UInt8>, at start: Int) throws(MultipartFault) -> String {
        guard !content.contains(0) else { throw fault(.zero, at: start) }
        guard let text = String(validating: content, as: UTF8.self) else { throw fault(.invalidUTF8, at: start) }
        return text
    }

    private mutating func skip(_ text: String) -> Bool {
        guard body[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    private func fault(_ reason: MultipartFault.Reason, at offset: Int? = nil) -> MultipartFault {
        MultipartFault(reason: reason, part: part, offset: offset ?? place)
    }
}
