import Markup

/// The row of a State: by whom it is reviewed, and whom it reviews.
struct ReviewRow {
    let state: DrawSummary.Participant
    let index: DrawSummaryIndex
    let texts: DrawSummaryTexts

    var html: HTML {
        """
        <tr id="\(state.code)"><td class="place">\(state.place)</td>\
        <th scope="row"><bdi>\(state.name)</bdi> <small>\(state.code)</small></th>\
        <td class="codes">\(state.instruments.joined(separator: " "))</td>\
        <td>\(reviewers(on: .own))</td><td>\(reviewers(on: .other))</td><td>\(reviews)</td></tr>
        """
    }

    private func reviewers(on side: DrawSummary.Side) -> HTML {
        list(state.reviewers.filter { $0.side == side }.map { link(to: $0.code, note: note($0, of: state), isRedrawn: $0.isRedrawn) })
    }

    private var reviews: HTML {
        list(
            index.reviews(by: state.code).map {
                link(to: $0.reviewed.code, note: note($0.reviewer, of: $0.reviewed), isRedrawn: $0.reviewer.isRedrawn)
            })
    }

    private func list(_ items: [HTML]) -> HTML {
        items.isEmpty
            ? "<span class=\"quiet\">\(texts.reviews.nobody)</span>" : "<ul>\(items.map { item -> HTML in "<li>\(item)</li>" })</ul>"
    }

    private func link(to code: String, note: String?, isRedrawn: Bool) -> HTML {
        let name: HTML = "<bdi>\(index.name(of: code))</bdi>"
        let link: HTML = index.takesPart(code) ? "<a href=\"#\(code)\">\(name)</a>" : name
        let mark: HTML? = isRedrawn ? " <span class=\"again\">\(texts.reviews.drawnAgain)</span>" : nil
        return "\(link)\(note.map { note -> HTML in " <span class=\"note\">\(note)</span>" })\(mark)"
    }

    /// What sets a seat apart: that it is an additional one, and its instruments where they are not all of the State's.
    private func note(_ reviewer: DrawSummary.Reviewer, of reviewed: DrawSummary.Participant) -> String? {
        let instruments = reviewer.instruments.joined(separator: " ")
        if reviewer.seat == .additional { return "\(texts.reviews.additional): \(instruments)" }
        return Set(reviewer.instruments) == Set(reviewed.instruments) ? nil : instruments
    }
}
