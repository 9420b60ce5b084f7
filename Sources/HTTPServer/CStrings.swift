private import Glibc

/// Texts with a zero at their end that stay where they are as long as the value lives; overwritten when it ends, for one may be a key.
final class CStrings {
    let pointers: [UnsafeMutableRawPointer]
    private let sizes: [Int]

    init(_ texts: [[UInt8]]) {
        sizes = texts.map { $0.count + 1 }
        pointers = texts.map { text in
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count + 1, alignment: 1)
            memory.copyBytes(from: text + [0])
            return memory.baseAddress!
        }
    }

    deinit {
        for (pointer, size) in zip(pointers, sizes) {
            explicit_bzero(pointer, size)
            pointer.deallocate()
        }
    }
}
