internal import Casework
internal import JSONText
internal import Registry

/// How an archive is written, by the name of its file.
enum ArchiveForm {
    /// A page for people.
    case page(any ReviewPaper)
    /// All of it for machines.
    case machines

    /// The form that the name of a file asks for.
    init(of path: String, _ ports: Ports) throws(Failure) {
        let name = path.lowercased()
        if name.hasSuffix(".json") {
            self = .machines
        } else if name.hasSuffix(".html") || name.hasSuffix(".htm"), let paper = ports.reviewPaper {
            self = .page(paper)
        } else {
            throw Failure(
                .usage, cannot: "write a review to \(path)", because: "the name of the file says nothing of its form",
                remedy: "Let it end with .html for a page, or with .json for machines.")
        }
    }

    /// The content of the file.
    func bytes(_ dossier: ReviewDossier, _ timeline: ReviewTimeline, names: [StateCode: String]) -> [UInt8] {
        switch self {
        case .page(let paper): paper.page(on: dossier, timeline, names: names)
        case .machines: Array((["review": dossier.json, "timeline": timeline.json] as JSON).prettyText.utf8)
        }
    }
}
