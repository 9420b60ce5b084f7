extension String {
    /// The text in lines of at most so many columns, broken at spaces; words that are longer stay whole.
    package func wrapped(to width: Int, indentingRestBy indentation: Int = 0, breaking mark: String = "") -> String {
        let start = prefix { $0 == " " }
        var lines: [String] = []
        var line = String(start)
        var hasWords = false
        for word in split(separator: " ") {
            if hasWords, line.displayWidth + 1 + String(word).displayWidth + mark.displayWidth > width {
                lines.append(line)
                line = String(repeating: " ", count: indentation)
                hasWords = false
            }
            line += (hasWords ? " " : "") + word
            hasWords = true
        }
        return (lines + [line]).joined(separator: mark + "\n")
    }

    /// The text wrapped, with the spaces within its first columns as they are.
    func wrappedKeepingStart(to width: Int, indentingRestBy indentation: Int) -> String {
        let start = firstColumns(indentation)
        let rest = String(dropFirst(start.count)).wrapped(to: width - indentation)
        let space = String(repeating: " ", count: indentation)
        return start + rest.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + space)
    }

    /// The text in lines of at most so many columns; words that are longer are cut.
    func brokenInto(columns width: Int) -> [String] {
        wrapped(to: width).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            var pieces: [String] = []
            var rest = String(line)
            while rest.displayWidth > width, width > 1 {
                let piece = rest.firstColumns(width)
                pieces.append(piece)
                rest.removeFirst(piece.count)
            }
            return pieces + [rest]
        }
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    package func shortened(to width: Int) -> String {
        if displayWidth <= width { return self }
        return firstColumns(width - 1).withoutTrailingSpaces + "…"
    }

    /// As much of the beginning as fits into so many columns.
    func firstColumns(_ width: Int) -> String {
        var used = 0
        return String(
            prefix { character in
                used += character.displayWidth
                return used <= width
            })
    }

    /// The text with spaces at which lines are not broken.
    var keepingTogether: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

    /// The text with plain spaces again.
    var allowingBreaks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }

    /// The text up to its last character that is no space.
    var withoutTrailingSpaces: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }

    /// The text with control characters made visible, so that foreign text cannot steer a terminal.
    package var printable: String {
        let isPlain = unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        if isPlain { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
