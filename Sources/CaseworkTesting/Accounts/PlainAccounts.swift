public import Casework
private import Synchronization

/// One-time codes that are the number of their time step, after the first byte of the seed.
public struct CountedCodes: OneTimeCodes {
    /// Codes.
    public init() {}

    /// The code that a device with this seed shows.
    public func code(seed: [UInt8], at instant: Int64) -> String { "\(seed[0])-\(instant / 30_000)" }

    public func step(of code: String, seed: [UInt8], at instant: Int64) -> Int64? {
        (-1...1).map { instant / 30_000 + $0 }.first { code == "\(seed[0])-\($0)" }
    }

    public func address(seed: [UInt8], holder: String, service: String) -> String { "otpauth:\(seed[0])" }
}

/// Codes on paper as numbers.
public struct NumberedSheet: SheetCodes {
    /// Codes.
    public init() {}

    public func text(_ bytes: [UInt8]) -> String { bytes.map { "\($0)" }.joined(separator: "-") }

    public func bytes(_ text: String) -> [UInt8]? {
        let parts = text.split(separator: "-")
        let bytes = parts.compactMap { UInt8($0) }
        return bytes.count == parts.count ? bytes : nil
    }
}

/// Leaves texts as they are, but for one letter: e and a combining acute become é.
public struct PlainForm: TextForm {
    /// A form.
    public init() {}

    public func composed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\u{301}", scalars.last == "e" {
                scalars.removeLast()
                scalars.append("\u{e9}")
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

/// Messages that stay in memory.
public final class MemoryOutbox: Outbox {
    private let laidDown = Mutex<[OutgoingMessage]>([])
    private let isClosed = Mutex(false)

    /// No messages yet.
    public init() {}

    /// All messages, in their order.
    public var messages: [OutgoingMessage] { laidDown.withLock { $0 } }

    /// Refuses messages, or no longer does.
    public func setClosed(_ closed: Bool) { isClosed.withLock { $0 = closed } }

    public func put(_ message: OutgoingMessage) throws {
        if isClosed.withLock({ $0 }) { throw FileFault(.diskFull, at: "outbox") }
        laidDown.withLock { messages in
            if !messages.contains(where: { $0.identifier == message.identifier }) { messages.append(message) }
        }
    }
}

/// Passkeys that sign by repeating the challenge: the client data of a registration and of an assertion must be it.
public struct EchoPasskeys: Passkeys {
    /// Passkeys.
    public init() {}

    public func credential(of registration: PasskeyRegistration, challenge: [UInt8]) -> PasskeyCredential? {
        guard registration.clientData == challenge else { return nil }
        return PasskeyCredential(
            identifier: registration.authenticatorData, algorithm: .edDSA, publicKey: Array(repeating: 7, count: 32), signatures: 0)
    }

    public func signatures(of assertion: PasskeyAssertion, by credential: PasskeyCredential, challenge: [UInt8]) -> UInt32? {
        assertion.clientData == challenge ? UInt32(assertion.signature.count) : nil
    }
}
