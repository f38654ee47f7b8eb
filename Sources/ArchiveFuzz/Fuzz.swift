internal import Glibc
internal import IngestChecks

// scripts/fuzz compiles this with libFuzzer, which brings its own main; without it, the files named are read once.

/// The reader that is tried: the one that the environment names, or whatever the bytes are taken for; `list` names
/// them all.
private let reader = getenv("ARCHIVE_FUZZ_READER").map { String(cString: $0) } ?? "any"

/// Ends the program where a reading has a fault, so that libFuzzer keeps the bytes.
private func check(_ bytes: UnsafeRawBufferPointer) {
    if reader == "list" {
        print(ReadingCheck.readers.joined(separator: "\n"))
        exit(0)
    }
    let faults = ReadingCheck.faults(of: bytes, readBy: reader)
    guard !faults.isEmpty else { return }
    for fault in faults { print("\(reader): \(fault)") }
    fflush(nil)
    abort()
}

#if FUZZING
    /// What libFuzzer calls with each input.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        check(UnsafeRawBufferPointer(start: start, count: count))
        return 0
    }
#else
    @main
    private struct Fuzz {
        static func main() {
            for path in CommandLine.arguments.dropFirst() {
                guard let file = fopen(path, "r") else { continue }
                defer { fclose(file) }
                var bytes: [UInt8] = []
                while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
                bytes.withUnsafeBytes(check)
            }
        }
    }
#endif
