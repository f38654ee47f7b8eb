/// A file compressed with gzip.
struct GzipContainer: ContainerFormat {
    private let file = CompressedFile(compression: .gzip, endings: ["tgz": "tar"])

    let name = "gzip"
    let summary = "any of these files compressed with gzip (.gz)"
    let fileExtensions = ["gz"]

    func recognises(_ file: SourceFile) -> Bool { self.file.isOne(file) }

    func read(_ file: SourceFile, into output: ContainerOutput) throws { try self.file.read(file, into: output) }
}
