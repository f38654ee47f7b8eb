/// What files that are compressed as they are have in common: `.gz`, `.zst`.
struct CompressedFile {
    let compression: Compression

    /// The endings of a file's name with which the ending before is of what it holds.
    let endings: [String: String]

    func isOne(_ file: SourceFile) -> Bool { Compression(file.bytes) == compression }

    /// Unpacks the file and hands it over.
    func read(_ file: SourceFile, into output: ContainerOutput) throws {
        let stream = UnpackedStream(file, budget: output.budget)
        if let binary = BinaryContent(stream.peek(1 << 16)), !isContainer(stream.peek(1 << 16)) {
            throw IngestError(code: .binary, message: "holds " + binary.reason, file: file.name)
        }
        var unpacked = SpooledBytes(name: file.name)
        while true {
            let piece = stream.peek(1)
            if piece.isEmpty { break }
            try unpacked.append(piece)
            stream.advance(by: piece.count)
        }
        for fault in stream.takeFaults() { output.warning(fault.disk, fault.message, fault.isRejection) }
        let place = MemberPlace(disk: 0..<file.bytes.count, unpacked: 0..<stream.position, isVerbatim: true)
        try unpacked.withFile { bytes, isMapped in
            let inner = SourceFile(
                name: file.name, bytes: bytes, fileExtension: innerExtension(file), isMapped: isMapped)
            try output.member(ContainerMember(file: inner, place: place))
        }
    }

    private func isContainer(_ head: UnsafeRawBufferPointer) -> Bool {
        let file = SourceFile(name: "", bytes: head)
        return IngestFormatRegistry.containers.contains { $0.recognises(file) }
    }

    /// The ending of `news.jsonl` in `news.jsonl.gz`.
    private func innerExtension(_ file: SourceFile) -> String {
        if let inner = endings[file.fileExtension] { return inner }
        return SourceFile.fileExtension(of: file.name.dropLast(file.fileExtension.utf8.count + 1))
    }
}
