/// A file compressed with zstd.
struct ZstdContainer: ContainerFormat {
    private let file = CompressedFile(compression: .zstd, endings: [:])

    let name = "zstd"
    let summary = "any of these files compressed with zstd (.zst)"
    let fileExtensions = ["zst", "zstd"]

    func recognises(_ file: SourceFile) -> Bool { self.file.isOne(file) }

    func read(_ file: SourceFile, into output: ContainerOutput) throws { try self.file.read(file, into: output) }
}
