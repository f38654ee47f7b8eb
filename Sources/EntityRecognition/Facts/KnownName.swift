internal import ArchiveModel

/// A name that the gazetteer knows, with its other names.
///
/// A record is the kind (1 byte) and the number of names (2 bytes), then for each name its key (8 bytes), the length of
/// its text (1 byte) and the text in UTF-8. The first name is the canonical one.
struct KnownName: Sendable, Equatable {
    /// Where its record is, from 1.
    let number: UInt32

    private static let kinds: [EntityKind] = [.person, .organisation, .place]

    var kind: EntityKind { Self.kinds[min(Int(record[0]), Self.kinds.count - 1)] }

    /// The canonical name.
    var name: String { names(atMost: 1).first?.text ?? "" }

    /// The name and the other names that a search may use, each with its key; no key twice.
    var names: [(key: NameKey, text: String)] { names(atMost: .max) }

    private var record: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: Gazetteer.records[(Int(number) - 1)...])
    }

    private func names(atMost most: Int) -> [(key: NameKey, text: String)] {
        let record = record
        let count = Int(UInt16(littleEndian: record.loadUnaligned(fromByteOffset: 1, as: UInt16.self)))
        var start = 3
        return (0..<min(count, most)).map { _ in
            let key = UInt64(littleEndian: record.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            let end = start + 9 + Int(record[start + 8])
            defer { start = end }
            return (NameKey(value: key), String(decoding: record[(start + 9)..<end], as: UTF8.self))
        }
    }

    /// The bytes of a record.
    static func record(_ kind: EntityKind, _ names: [(key: NameKey, text: String)]) -> [UInt8] {
        var bytes = [UInt8(kinds.firstIndex(of: kind) ?? 0)] + LittleEndian.bytes(UInt16(names.count))
        for (key, text) in names {
            let text = Array(text.utf8.prefix(255))
            bytes += LittleEndian.bytes(key.value) + [UInt8(text.count)] + text
        }
        return bytes
    }
}
