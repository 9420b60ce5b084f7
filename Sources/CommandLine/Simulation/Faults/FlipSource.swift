internal import Casework
internal import Lots

/// A record as the bytes of its files, in copies of which bytes are flipped.
struct FlipSource {
    let database: [UInt8]
    /// The log beside it, where its process was killed.
    let log: [UInt8]?
    let content: RecordContent

    /// The record of the undisturbed run.
    static func finished(_ setting: FaultSetting) async throws -> FlipSource {
        FlipSource(
            database: try setting.ports.files.read(setting.plan.database), log: nil,
            content: try await .of(setting.plan.database, setting.record.databases))
    }

    /// What a process leaves that was killed in the middle.
    static func cutOff(_ setting: FaultSetting, in place: String) async throws -> FlipSource {
        let database = place + "/killed.db"
        let half = setting.undisturbed.acknowledged.count / 2
        _ = try setting.machine.run(setting.call(to: database), dying: .afterLines(half, microseconds: 0), filesUpTo: nil)
        let files = setting.ports.files
        let (bytes, log) = (try files.read(database), try? files.read(database + "-wal"))
        return FlipSource(
            database: bytes, log: log.flatMap { $0.isEmpty ? nil : $0 }, content: try await .of(database, setting.record.databases))
    }

    /// Lays a copy down, with one byte flipped.
    func lay(_ flip: Flip?, inLog: Bool, to place: String, _ setting: FaultSetting) throws {
        let copy = place + "/copy.db"
        for suffix in ["", "-wal", "-shm"] { setting.machine.remove(copy + suffix) }
        try setting.ports.files.write(inLog ? database : flip?.applied(to: database) ?? database, to: copy, privately: true)
        if let log { try setting.ports.files.write(inLog ? flip?.applied(to: log) ?? log : log, to: copy + "-wal", privately: true) }
    }
}

/// A copy of the sealed files, in one of which a byte is flipped.
final class FlippedFiles {
    let folder: String
    private let setting: FaultSetting
    private let addresses: [String]
    private var flipped: (path: String, bytes: [UInt8])?

    init(_ setting: FaultSetting, in place: String) throws {
        self.setting = setting
        folder = place + "/copied.files"
        let copy = setting.record.attachments(folder)
        _ = try CopyAttachments(setting.attachments(of: setting.plan.database), to: copy)()
        addresses = try copy.addresses()
    }

    var isEmpty: Bool { addresses.isEmpty }

    func flip(_ chance: inout any RandomWords) throws -> Flip {
        let address = addresses[chance.below(addresses.count)]
        let path = "\(folder)/\(address.prefix(2))/\(address.dropFirst(2))"
        let bytes = try setting.ports.files.read(path)
        let flip = Flip(at: chance.below(bytes.count), &chance)
        try setting.ports.files.write(flip.applied(to: bytes), to: path, privately: true)
        flipped = (path, bytes)
        return flip
    }

    /// Puts the file back as it was.
    func mend() throws {
        if let (path, bytes) = flipped { try setting.ports.files.write(bytes, to: path, privately: true) }
        flipped = nil
    }
}
