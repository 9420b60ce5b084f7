internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// Documents on file, and their examination (¶20, ¶36).
    static let documents: [Route] = [
        .get("/reviews/:state/phases/:phase/documents", for: .whoReads(.documents)) { try await $0.documents(nil, .ok) },
        .post("/reviews/:state/phases/:phase/documents", for: .whoDoes(.converse), bodyBytes: 21 << 20) { try await $0.fileDocument() },
        .get("/reviews/:state/phases/:phase/documents/:document", for: .whoReads(.documents)) { try await $0.download() },
        .post("/reviews/:state/phases/:phase/documents/:document/examination", for: .whoDoes(.examine)) { try await $0.examine() },
    ]
}

extension Visit {
    fileprivate func documents(_ typed: TypedForm?, _ status: Status) async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase().number)
        guard let read = try await dossier([.documents]).phases.first else { throw SiteFault.notFound }
        let page = DocumentsPage(
            place.state, read, files: place.part.author(for: .converse) != nil, examines: place.part.author(for: .examine) != nil,
            context(typed))
        return try reviewPage(ReviewTabPhrases.documents, page.html, tab: SitePaths.documents(phase, place.state), status: status)
    }

    /// Gives a document to be kept; browsers never show it in the place of a page of ours.
    fileprivate func download() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase().number)
        let read = ReadDocument(site.parts.record, attachments: site.parts.attachments)
        guard let document = try await read(parameters["document"] ?? "", phase: phase, of: place.state, by: place.author, on: today) else {
            throw SiteFault.notFound
        }
        let kind = KindOfFile(mediaType: document.entry.mediaType)
        let type = kind.ending.flatMap { _ in try? MediaType(reading: document.entry.mediaType) } ?? .bytes
        return .download(document.bytes, type, name: kind.fileName(document.entry.title.body)).cached(.never)
    }

    fileprivate func examine() async throws -> Response {
        let (phase, document) = (try here().openPhase(), try number("document"))
        guard phase.dialogue.documents.contains(where: { $0.id == document }), ["yes", "no"].contains(form["isFit"]) else {
            throw SiteFault.notFound
        }
        let isFit = form.isChosen("isFit")
        let path = SitePaths.documents(phase.number, try here().state)
        return try await act(
            ExamineDocument(phase: phase.number, document, isFit: isFit), form: "\(isFit ? "clear" : "reject")-\(document)", then: path,
            anchor: "document-\(document)"
        ) { try await documents($0, $1) }
    }
}

extension Visit {
    /// Keeps a file and files it; where something stands against it, nothing is kept.
    fileprivate func fileDocument() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase().number)
        guard let session, let author = place.part.author(for: .converse) else { throw SiteFault.notFound }
        let corrections = fileCorrections
        guard corrections.isEmpty, let file = form.file("file") else {
            return try await documents(typedFile(corrections), .unprocessableContent)
        }
        let keep = FileDocuments(site.parts.record, attachments: site.parts.attachments, mediaTypes: site.parts.mediaTypes)
        do {
            let title = title(of: file)
            try await keep(
                file.bytes, title: passage(title, in: writtenLanguage), phase: phase, in: place.state, by: author, at: now,
                request: request(of: session, title, file.bytes))
            return redirect(to: SitePaths.documents(phase, place.state))
        } catch let refusal as Refusal {
            return try await documents(typedFile(notes: [refusal.phrase(names, words)]), refusal.status)
        } catch let fault as AttachmentFault {
            guard let correction = correction(of: fault) else { throw fault }
            return try await documents(typedFile(["file": correction]), .unprocessableContent)
        }
    }

    private var fileCorrections: [String: Phrase] {
        var corrections: [String: Phrase] = [:]
        if let file = form.file("file") {
            if file.bytes.isEmpty { corrections["file"] = DocumentPhrases.fileEmpty }
        } else {
            corrections["file"] = DocumentPhrases.fileMissing
        }
        if form["title"].count > 200 { corrections["title"] = DocumentPhrases.titleTooLong }
        return corrections
    }

    /// What was typed, or else the name of the file; one line.
    private func title(of file: MultipartForm.File) -> String {
        let text = form["title"].isEmpty ? String(file.name.prefix(200)) : form["title"]
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
        return line.isEmpty ? "–" : line
    }

    /// The name of the request, bound to the file: the same form with another file is another request.
    private func request(of session: Session, _ title: String, _ bytes: [UInt8]) -> String {
        let digests = site.parts.digests
        return "web-\(Hex.text(digests.sha256(Array("\(request(of: session))\n\(title)\n".utf8) + digests.sha256(bytes)).prefix(16)))"
    }

    /// What is to be corrected; none for what is our fault.
    private func correction(of fault: AttachmentFault) -> Phrase? {
        switch fault {
        case .typeNotTaken(let type): DocumentPhrases.typeNotTaken(type)
        case .tooLarge(let size, let most): DocumentPhrases.tooLarge(words.formats.fileSize(size), most: words.formats.fileSize(most))
        case .missing, .altered: nil
        }
    }

    private func typedFile(_ corrections: [String: Phrase] = [:], notes: [Phrase] = []) -> TypedForm {
        TypedForm("file", form.typed, corrections: corrections, notes: notes)
    }
}
