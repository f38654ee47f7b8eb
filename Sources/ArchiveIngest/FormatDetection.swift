/// Chooses the format that reads a file.
package enum FormatDetection {
    /// How a file is read: opened if it is a container, else in the given format, else in the one that is surest of it.
    ///
    /// Throws if the file is empty, is no text, or is of no known format.
    package static func reading(
        of file: SourceFile, as format: (any IngestFormat)? = nil
    ) throws(IngestError) -> SourceReading {
        if let container = IngestFormatRegistry.containers.first(where: { $0.recognises(file) }) {
            return .container(container)
        }
        if let format { return .format(format) }
        let choice = try choice(of: file, among: IngestFormatRegistry.formats)
        return .format(choice.format, rivals: choice.rivals)
    }

    /// The format that is surest of the file.
    ///
    /// Among equally sure ones the one whose file extension the name has is taken, then the first of the registry.
    /// Throws if the file is empty, is no text, or is of no known format.
    package static func format(of file: SourceFile) throws(IngestError) -> any IngestFormat {
        try choice(of: file, among: IngestFormatRegistry.formats).format
    }

    /// The same, from a list of formats, with the names of those that are just as sure.
    static func choice(
        of file: SourceFile, among formats: [any IngestFormat]
    ) throws(IngestError) -> (format: any IngestFormat, rivals: [String]) {
        guard !isBlank(file.bytes) else {
            throw IngestError(code: .empty, message: "empty, so there is nothing to read", file: file.name)
        }
        if let binary = BinaryContent(file.head) {
            // A picture may have words in it.
            if let format = formats.first(where: { $0.confidence(in: file) == .certain }) { return (format, []) }
            throw IngestError(code: .binary, message: binary.reason, file: file.name)
        }
        let found = surest(of: file, among: formats)
        guard let best = found.first else {
            let names = formats.map(\.name).joined(separator: ", ")
            throw IngestError(
                code: .unknownFormat, message: "text of no format that is known; name one with --as (\(names))",
                file: file.name)
        }
        return (best, found.dropFirst().map(\.name))
    }

    /// The formats that are surest of a file, in their order.
    ///
    /// Those whose file extension the name has are asked first: where one of them is certain, none of the others can be
    /// surer, and they need not look at the file.
    private static func surest(of file: SourceFile, among formats: [any IngestFormat]) -> [any IngestFormat] {
        let named = formats.map { $0.fileExtensions.contains(file.fileExtension) ? 1 : 0 }
        var best: (rank: Int, places: [Int]) = (0, [])
        for bonus in [1, 0] {
            for (place, format) in formats.enumerated() where named[place] == bonus {
                guard DetectionConfidence.certain.rawValue * 2 + bonus >= best.rank else { continue }
                let confidence = format.confidence(in: file)
                let rank = confidence.rawValue * 2 + bonus
                guard confidence > .no, rank >= best.rank else { continue }
                best = rank > best.rank ? (rank, [place]) : (rank, best.places + [place])
            }
        }
        return best.places.sorted().map { formats[$0] }
    }

    private static func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
    }
}
