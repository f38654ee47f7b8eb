/// A web archive in the form of WARC, plain or compressed, whole or record by record.
struct WARCContainer: ContainerFormat {
    let name = "warc"
    let summary = "a web archive, WARC 0.17 to 1.1 (.warc, .warc.gz, .warc.zst): the pages that it holds"
    let fileExtensions = ["warc"]

    func recognises(_ file: SourceFile) -> Bool {
        let isNamedSo = file.name.split(separator: ".").suffix(2).contains("warc")
        return WebArchiveHead.recognises(file, WARCSyntax(), searches: isNamedSo)
    }

    func read(_ file: SourceFile, into output: ContainerOutput) throws {
        try WebArchiveReader(file, syntax: WARCSyntax(), output: output).read()
    }
}
