internal import Glibc

/// Goes through an export line by line.
package struct ExportLines {
    /// A line: its bytes, and what it says.
    package struct Line {
        /// Its bytes in the file, without the line end.
        package let range: Range<Int>
        /// Its value; nil if it is none.
        package let json: JSONValue?
        /// Why it is none.
        package let fault: String?
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var number = 0

    /// Begins at the first line.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next line that is not empty; nil at the end.
    package mutating func next() -> Line? {
        while position < bytes.count {
            let start = position
            let end = lineEnd(from: start)
            position = end + 1
            number += 1
            if start < end { return line(start..<end) }
        }
        return nil
    }

    private func line(_ range: Range<Int>) -> Line {
        var scanner = JSONScanner(bytes, range: range)
        do throws(JSONFault) {
            let value = try scanner.value()
            if scanner.next() != nil { throw JSONFault(offset: scanner.position, message: "there is more after it") }
            return Line(range: range, json: value, fault: nil)
        } catch {
            return Line(range: range, json: nil, fault: fault(error.message))
        }
    }

    /// What is said of the last line when it cannot be taken.
    package func fault(_ message: String) -> String {
        "line \(number) is no record of an export and was left out: \(message)"
    }

    private func lineEnd(from offset: Int) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base + offset, 0x0A, bytes.count - offset)
        else { return bytes.count }
        return UnsafeRawPointer(found) - base
    }
}
