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
        var best: (format: any IngestFormat, rank: Int)?
        var rivals: [String] = []
        for format in formats {
            let confidence = format.confidence(in: file)
            guard confidence > .no else { continue }
            let rank = confidence.rawValue * 2 + (format.fileExtensions.contains(file.fileExtension) ? 1 : 0)
            if rank > best?.rank ?? 0 {
                best = (format, rank)
                rivals = []
            } else if rank == best?.rank {
                rivals.append(format.name)
            }
        }
        guard let best else {
            let names = formats.map(\.name).joined(separator: ", ")
            throw IngestError(
                code: .unknownFormat, message: "text of no format that is known; name one with --as (\(names))",
                file: file.name)
        }
        return (best.format, rivals)
    }

    private static func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
    }
}
