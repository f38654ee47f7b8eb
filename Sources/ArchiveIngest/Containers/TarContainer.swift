/// A tar archive (POSIX ustar and pax, GNU), plain or compressed.
struct TarContainer: ContainerFormat {
    let name = "tar"
    let summary = "a tar archive of any of these files, plain or compressed (.tar, .tar.gz, .tgz, .tar.zst)"
    let fileExtensions = ["tar", "tgz"]

    func recognises(_ file: SourceFile) -> Bool {
        UnpackedStream.withHead(of: file, count: TarHeader.size) { TarHeader($0)?.hasSignature == true }
    }

    func read(_ file: SourceFile, into output: ContainerOutput) throws {
        let stream = UnpackedStream(file, budget: output.budget)
        var names = TarNames()
        while true {
            let block = stream.peek(TarHeader.size)
            guard block.count >= TarHeader.size, block.prefix(TarHeader.size).contains(where: { $0 != 0 }) else {
                break
            }
            guard let header = TarHeader(block) else {
                let place = stream.place(of: stream.position..<stream.position, isVerbatim: false)
                output.warning(
                    place.disk.lowerBound, "no tar header where one should stand; the rest was left out", true)
                break
            }
            stream.advance(by: TarHeader.size)
            if header.isExtension {
                names.read(header, UnsafeRawBufferPointer(rebasing: stream.peek(header.size).prefix(header.size)))
                pass(header.size, of: stream)
            } else {
                try hand(header, named: names.take() ?? header.name, stream, file, output)
            }
            pass((TarHeader.size - header.size % TarHeader.size) % TarHeader.size, of: stream)
        }
        for fault in stream.takeFaults() { output.warning(fault.disk, fault.message, fault.isRejection) }
    }

    /// Hands over a file whose bytes come next, and passes them.
    private func hand(
        _ header: TarHeader, named name: String, _ stream: UnpackedStream, _ file: SourceFile,
        _ output: ContainerOutput
    ) throws {
        guard header.isFile, header.size > 0, !MemberName.isHidden(name) else { return pass(header.size, of: stream) }
        let start = stream.position
        let place = stream.place(of: start..<start + header.size, isVerbatim: true)
        var bytes = SpooledBytes(name: file.name)
        var left = header.size
        while left > 0 {
            let piece = UnsafeRawBufferPointer(rebasing: stream.peek(1).prefix(left))
            if piece.isEmpty { break }
            try bytes.append(piece)
            left -= piece.count
            stream.advance(by: piece.count)
        }
        let path = file.name + "/" + name
        if left > 0 {
            let message = "\(path): cut off after \(header.size - left) of \(header.size) bytes; read as far as it goes"
            output.warning(place.disk.lowerBound, message, false)
        }
        try bytes.withFile { bytes, isMapped in
            let inner = SourceFile(name: path, bytes: bytes, isMapped: isMapped)
            try output.member(ContainerMember(name: name, file: inner, place: place))
        }
    }

    private func pass(_ count: Int, of stream: UnpackedStream) {
        var left = count
        while left > 0 {
            let piece = min(left, stream.peek(1).count)
            if piece == 0 { return }
            stream.advance(by: piece)
            left -= piece
        }
    }
}
