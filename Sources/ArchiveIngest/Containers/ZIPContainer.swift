/// A zip archive (PKWARE APPNOTE 6.3).
struct ZIPContainer: ContainerFormat {
    let name = "zip"
    let summary = "a zip archive of any of these files (.zip)"
    let fileExtensions = ["zip"]

    /// What the first file of office documents and books is called.
    private static let documents = ["[Content_Types].xml", "mimetype", "_rels/.rels", "META-INF/"]

    func recognises(_ file: SourceFile) -> Bool {
        guard let first = ZIPEntry(local: file.bytes, at: 0) else {
            return file.bytes.starts(with: [0x50, 0x4B, 5, 6])
        }
        return !Self.documents.contains(where: first.name.hasPrefix)
    }

    func read(_ file: SourceFile, into output: ContainerOutput) throws {
        let directory = ZIPDirectory(file.bytes)
        if let fault = directory.fault { output.warning(fault.offset, fault.message, false) }
        for entry in directory.entries where !entry.isFolder && entry.size != 0 && !MemberName.isHidden(entry.name) {
            let path = file.name + "/" + entry.name
            do {
                try hand(entry, path: path, file, output)
            } catch let error as IngestError where error.file == path {
                output.warning(entry.range.lowerBound, path + ": " + error.message, true)
            }
        }
    }

    private func hand(_ entry: ZIPEntry, path: String, _ file: SourceFile, _ output: ContainerOutput) throws {
        guard !entry.isEncrypted else {
            throw IngestError(code: .binary, message: "encrypted; unpack it with its password first", file: path)
        }
        let data = UnsafeRawBufferPointer(rebasing: file.bytes[entry.data])
        switch entry.method {
        case .stored:
            let place = MemberPlace(disk: entry.data, isVerbatim: true)
            try output.member(
                ContainerMember(name: entry.name, file: SourceFile(name: path, bytes: data), place: place))
        case .deflated: try unpack(data, of: entry, path: path, output)
        case .other(let number):
            let message = "compressed by method \(number), which is not read; unpack it first"
            throw IngestError(code: .binary, message: message, file: path)
        }
    }

    private func unpack(_ data: UnsafeRawBufferPointer, of entry: ZIPEntry, path: String, _ output: ContainerOutput)
        throws
    {
        var unpacked = SpooledBytes(name: path)
        let decoder = InflateDecoder(.none)
        let isWhole = try decoder.unpackAll(data) { piece throws(IngestError) in
            guard output.budget.take(piece.count) else {
                throw IngestError(code: .binary, message: UnpackingBudget.message, file: path)
            }
            try unpacked.append(piece)
        }
        if !isWhole {
            output.warning(entry.range.lowerBound, "\(path): its data is damaged; read as far as it goes", false)
        }
        let place = MemberPlace(disk: entry.range, unpacked: 0..<unpacked.count, isVerbatim: true)
        try unpacked.withFile { bytes, isMapped in
            let inner = SourceFile(name: path, bytes: bytes, isMapped: isMapped)
            try output.member(ContainerMember(name: entry.name, file: inner, place: place))
        }
    }
}
