public import Registry

/// Who lays out a review as the archive that a person keeps on file or prints (¶21).
public protocol ReviewPaper: Sendable {
    /// One self-contained file with what a reader may see; States are written with the names that are known.
    func page(on dossier: ReviewDossier, _ timeline: ReviewTimeline, names: [StateCode: String]) -> [UInt8]
}
