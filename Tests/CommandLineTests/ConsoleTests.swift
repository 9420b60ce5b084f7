import CommandLine
import Foundation
import Testing

@Suite struct `The console` {
    @Test func `progress is one line on a terminal, written only when it changes, and taken away`() {
        let terminal = RecordedStream(isTerminal: true)
        let progress = ProgressLine("drawing lots", total: 300, on: terminal)
        for done in 0...4 { progress.update(done) }
        progress.finish()
        progress.finish()
        let clear = "\r\u{1B}[K"
        #expect(terminal.text == "\(clear)drawing lots: 0 %\(clear)drawing lots: 1 %\(clear)")
    }

    @Test func `there is no progress in a pipe`() {
        let pipe = RecordedStream()
        let progress = ProgressLine("drawing lots", total: 2, on: pipe)
        progress.update(1)
        progress.finish()
        #expect(pipe.text.isEmpty)
    }

    @Test func `a reader that has gone is no fault, a full disk is`() throws {
        let pipe = Pipe()
        let toNobody = StandardStream(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        try pipe.fileHandleForReading.close()
        toNobody.write("text")
        #expect(toNobody.fault == nil)

        let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        let toFullDisk = StandardStream(descriptor: full.fileDescriptor)
        toFullDisk.write("text")
        #expect(toFullDisk.fault == "No space left on device")
        #expect(!toFullDisk.isTerminal && toFullDisk.width == 80)
    }

    @Test func `a stream writes all of a long text`() async throws {
        let pipe = Pipe()
        let text = String(repeating: "0123456789", count: 50_000)
        let writing = Task.detached {
            StandardStream(descriptor: pipe.fileHandleForWriting.fileDescriptor).write(text)
            try pipe.fileHandleForWriting.close()
        }
        let read = try pipe.fileHandleForReading.readToEnd()
        try await writing.value
        #expect(read?.count == 500_000)
    }
}
