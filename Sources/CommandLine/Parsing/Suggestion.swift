extension Sequence<String> {
    /// The word that was probably meant: the nearest one by edits, or the only one that begins so.
    func nearest(to word: String) -> String? {
        let near = map { (word: $0, distance: $0.editDistance(to: word)) }
            .filter { $0.distance <= Swift.max(1, $0.word.count / 3) }
            .min { $0.distance < $1.distance }
        if let near { return near.word }
        let longer = filter { word.count > 1 && $0.hasPrefix(word) }
        return longer.count == 1 ? longer[0] : nil
    }
}

extension String {
    /// How many letters must be put in, left out, changed or swapped with their neighbour; capitals count as small letters.
    func editDistance(to other: String) -> Int {
        let (one, other) = (Array(lowercased()), Array(other.lowercased()))
        var rows = [Array(0...other.count)]
        for (i, letter) in one.enumerated() {
            var row = [i + 1]
            for (j, otherLetter) in other.enumerated() {
                var best = Swift.min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == otherLetter ? 0 : 1))
                if i > 0, j > 0, letter == other[j - 1], one[i - 1] == otherLetter { best = Swift.min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[one.count][other.count]
    }
}
