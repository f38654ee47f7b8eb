internal import ArchiveModel

extension ArticleRecord {
    /// Reads the object that begins at the scanner's position.
    init(_ scanner: inout JSONScanner, mapping: FieldMapping) throws(JSONFault) {
        var record = Self()
        try record.readObject(&scanner, below: nil, mapping)
        self = record
    }

    private mutating func readObject(
        _ scanner: inout JSONScanner, below parent: String?, _ mapping: FieldMapping
    ) throws(JSONFault) {
        var record = self
        try scanner.object { (scanner, name) throws(JSONFault) in
            if record.isOwnShape, parent == nil, WireDetails.names.contains(name) {
                return record.setWire(name, to: try scanner.value())
            }
            let path = parent.map { $0 + "." + name } ?? name
            switch mapping.reading(of: path, isObject: scanner.next() == UInt8(ascii: "{")) {
            case .field(let field, let rank) where record.wants(field, rank: rank):
                record.set(field, to: try scanner.value(), rank: rank)
            case .members: try record.readObject(&scanner, below: path, mapping)
            case .field, .nothing: try scanner.skipValue()
            }
        }
        self = record
    }
}
