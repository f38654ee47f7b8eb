/// Unpacks a part of a member from the bytes on disk that hold it, which come in pieces.
package final class MemberUnpacker {
    /// The unpacked bytes that were asked for, as far as they came.
    package private(set) var bytes: [UInt8] = []

    private let wanted: Range<Int>
    private var position = 0
    /// Bytes that were not enough to begin with: a header that goes on.
    private var held: [UInt8] = []
    private var decoder: (any StreamDecoder)?
    private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    /// Prepares to unpack so many bytes of what a gzip member, a zstd frame or an entry of a zip archive holds.
    package init(wanting wanted: Range<Int>) {
        self.wanted = wanted
    }

    deinit {
        room.deallocate()
    }

    /// Takes the next bytes on disk; whether more are needed.
    package func add(_ piece: UnsafeRawBufferPointer) -> Bool {
        if decoder != nil { return unpack(piece) }
        held += piece
        return held.withUnsafeBytes { held in
            if let entry = ZIPEntry(local: held, at: 0, packedSize: 0) {
                decoder = InflateDecoder(.none)
                return unpack(UnsafeRawBufferPointer(rebasing: held[entry.data.lowerBound...]))
            }
            decoder = Compression(held).decoder()
            return decoder == nil ? held.count < 1 << 17 : unpack(held)
        }
    }

    private func unpack(_ piece: UnsafeRawBufferPointer) -> Bool {
        var rest = piece
        while let decoder, position < wanted.upperBound {
            let step = decoder.step(rest, into: room)
            keep(UnsafeRawBufferPointer(rebasing: room[..<step.produced]))
            rest = UnsafeRawBufferPointer(rebasing: rest[step.consumed...])
            switch step.state {
            case .damaged: return false
            case .ended: decoder.reset()
            case .open: if step.consumed == 0, step.produced == 0 { return true }
            }
            if rest.isEmpty, step.produced < room.count { return true }
        }
        return false
    }

    private func keep(_ piece: UnsafeRawBufferPointer) {
        let first = max(0, wanted.lowerBound - position)
        let end = min(piece.count, wanted.upperBound - position)
        if first < end { bytes += piece[first..<end] }
        position += piece.count
    }
}
