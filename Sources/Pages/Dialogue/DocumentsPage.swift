public import Casework
internal import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// The documents of a phase: what is on file, the form with which more is filed, and the examination (¶20, ¶36).
public struct DocumentsPage: Sendable {
    private let state: StateCode
    private let phase: PhaseDossier
    private let files: Bool
    private let examines: Bool
    private let context: PageContext

    /// The documents that the reader may know of.
    ///
    /// - Parameters:
    ///   - files: whether the reader may file more.
    ///   - examines: whether the reader decides whether others may read them.
    public init(_ state: StateCode, _ phase: PhaseDossier, files: Bool, examines: Bool, _ context: PageContext) {
        self.state = state
        self.phase = phase
        self.files = files
        self.examines = examines
        self.context = context
    }

    private var pieces: DeskPieces { DeskPieces(context: context) }
    private var path: String { SitePaths.documents(phase.number, state) }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        \(pieces.help([DocumentPhrases.help, DocumentPhrases.helpOnExamination], rule: "¶36"))
        \(pieces.refusal { $0 == "file" || names.contains($0) })\(waiting)\(table)\(form)
        """
    }

    private var table: HTML {
        guard !phase.documents.isEmpty else { return "<p class=\"note\">\(context.say(DocumentPhrases.none))</p>" }
        let columns = [
            DocumentPhrases.filedBy, DocumentPhrases.day, DocumentPhrases.type, DocumentPhrases.size, DocumentPhrases.stage,
        ]
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(ReviewTabPhrases.documents))">
            <table>
            <thead><tr><th scope="col">\(context.say(DocumentPhrases.document))</th>\
            \(columns.map { column -> HTML in "<th scope=\"col\">\(context.say(column))</th>" })</tr></thead>
            <tbody>
            \(phase.documents.map(row))</tbody>
            </table>
            </div>

            """
    }

    private func row(_ document: DocumentEntry) -> HTML {
        """
        <tr id="document-\(document.name)"><th scope="row">\(DocumentLink(document: document, phase: phase.number, state: state).html)</th>
        <td>\(pieces.speaker(document.state))</td><td>\(context.day(document.day))</td>
        <td><bdi dir="ltr">\(KindOfFile(mediaType: document.mediaType).name)</bdi></td>
        <td><bdi>\(context.words.formats.fileSize(document.size))</bdi></td><td>\(stage(document))</td></tr>

        """
    }

    private func stage(_ document: DocumentEntry) -> HTML? {
        DocumentStage(rawValue: document.stage).map { stage in
            pieces.mark(stage.phrase, stage == .cleared ? .good : stage == .quarantined ? .warn : .plain)
        }
    }

    private var toExamine: [DocumentEntry] { examines ? phase.documents.filter { $0.stage == DocumentStage.quarantined.rawValue } : [] }

    /// The forms of the examination that are shown.
    private var names: [String] { toExamine.flatMap { ["clear-\($0.name)", "reject-\($0.name)"] } }

    /// What the case officer is to examine.
    private var waiting: HTML? {
        let documents = toExamine
        guard !documents.isEmpty else { return nil }
        return """
            <section class="panel" id="waiting"><h2>\(context.say(DocumentPhrases.waiting)) \(pieces.rule("¶20"))</h2>
            <p>\(context.say(DocumentPhrases.examinationHelp))</p>
            \(documents.map(examination))
            </section>

            """
    }

    private func examination(_ document: DocumentEntry) -> HTML {
        let (clear, reject) = (
            context.form("clear-\(document.name)", to: to(document)), context.form("reject-\(document.name)", to: to(document))
        )
        return """
            <h3>\(DocumentLink(document: document, phase: phase.number, state: state).html)</h3>
            <div class="actions">
            \(clear.html(button: DocumentPhrases.clear, clear.hidden("isFit", "yes")))
            \(reject.html(button: DocumentPhrases.reject, style: .grave, reject.hidden("isFit", "no")))
            </div>

            """
    }

    private func to(_ document: DocumentEntry) -> String { "\(path)/\(document.name)/examination" }

    private var form: HTML? {
        guard files else { return nil }
        let form = context.form("file", to: path)
        let again: HTML? = form.wasRefused ? "<p class=\"note warn\">\(context.say(DocumentPhrases.chooseAgain))</p>" : nil
        return """
            <section class="panel" id="file"><h2>\(context.say(DocumentPhrases.file)) \(pieces.rule("¶36"))</h2>
            \(again)\(form.html(
                button: Buttons.upload, takesFiles: true,
                """
                \(form.file("file", DocumentPhrases.bytes, help: DocumentPhrases.bytesHelp, isNeeded: true))\
                \(form.line("title", DocumentPhrases.title, help: DocumentPhrases.titleHelp, completes: "off"))\
                \(context.writing(form))
                """))
            </section>

            """
    }
}

/// What people call a type of file, and how the names of such files end.
public struct KindOfFile: Sendable {
    private let mediaType: String

    /// The kind of a media type.
    public init(mediaType: String) { self.mediaType = mediaType }

    private static let endings = [
        "application/pdf": "pdf", "text/plain": "txt", "text/rtf": "rtf", "application/rtf": "rtf", "image/png": "png", "image/jpeg": "jpg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
        "application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "application/vnd.oasis.opendocument.presentation": "odp",
    ]

    /// How names end; none for a type that is not taken.
    public var ending: String? { Self.endings[mediaType] }

    /// What people call it.
    public var name: String { ending?.uppercased() ?? mediaType }

    /// A name for a file that is fetched: without folders, control characters and a dot at its beginning, not long, with the ending of its type.
    public func fileName(_ title: String) -> String {
        let forbidden: Set<Unicode.Scalar> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
        let kept = title.unicodeScalars.map { scalar in
            forbidden.contains(scalar) || scalar.properties.generalCategory.isInvisible ? "_" : Character(scalar)
        }
        let plain = String(String(kept).drop { $0 == "." || $0 == " " }.prefix(80))
        let ending = ending ?? "bin"
        let name = plain.isEmpty ? "document" : plain
        return name.lowercased().hasSuffix(".\(ending)") ? name : "\(name).\(ending)"
    }
}

extension Unicode.GeneralCategory {
    /// Whether it is of characters that nobody sees, among them those that turn the direction of a name around.
    fileprivate var isInvisible: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
