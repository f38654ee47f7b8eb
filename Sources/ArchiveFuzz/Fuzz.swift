internal import Glibc
internal import IngestChecks

// scripts/fuzz compiles this with libFuzzer; without it, the files named are read once.

/// The reader that is tried: the one that the environment names, or whatever the bytes are taken for; `list` names
/// them all.
private let reader = getenv("ARCHIVE_FUZZ_READER").map { String(cString: $0) } ?? "any"

/// Ends the program where a reading has a fault, so that libFuzzer keeps the bytes.
private func check(_ bytes: UnsafeRawBufferPointer) {
    let faults = ReadingCheck.faults(of: bytes, readBy: reader)
    guard !faults.isEmpty else { return }
    for fault in faults { print("\(reader): \(fault)") }
    fflush(nil)
    abort()
}

#if FUZZING
    private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// libFuzzer's loop, which reads its options from the arguments and calls `test` with each input.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
        _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// Where the package manager expects the program to begin.
    @_cdecl("archive_fuzz_main")
    public func main(count: CInt, arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
        guard reader != "list" else {
            print(ReadingCheck.readers.joined(separator: "\n"))
            return 0
        }
        var count = count
        var arguments = arguments
        return runDriver(&count, &arguments) { start, count in
            check(UnsafeRawBufferPointer(start: start, count: count))
            return 0
        }
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
