internal import Glibc

extension UnsafeRawBufferPointer {
    /// The first byte at or after `start` at which the text begins.
    func firstIndex(of text: StaticString, from start: Int) -> Int? {
        guard let baseAddress else { return nil }
        let first = Int32(text.utf8Start.pointee)
        var start = start
        while start + text.utf8CodeUnitCount <= count, let found = memchr(baseAddress + start, first, count - start) {
            let index = baseAddress.distance(to: UnsafeRawPointer(found))
            guard index + text.utf8CodeUnitCount <= count else { return nil }
            if memcmp(found, text.utf8Start, text.utf8CodeUnitCount) == 0 { return index }
            start = index + 1
        }
        return nil
    }
}
