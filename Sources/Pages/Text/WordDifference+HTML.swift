internal import Markup

extension WordDifference {
    /// The difference as a piece of a page: what was removed struck out, what was added underlined.
    var html: HTML {
        pieces.map { piece -> HTML in
            switch piece.kind {
            case .same: "\(piece.text)"
            case .added: "<ins>\(piece.text)</ins>"
            case .removed: "<del>\(piece.text)</del>"
            }
        }.joined()
    }
}
