/// A web archive in the form of ARC, plain or compressed.
struct ARCContainer: ContainerFormat {
    let name = "arc"
    let summary = "a web archive, ARC 1 and 2 (.arc, .arc.gz): the pages that it holds"
    let fileExtensions = ["arc"]

    func recognises(_ file: SourceFile) -> Bool {
        let isNamedSo = file.name.split(separator: ".").suffix(2).contains("arc")
        return WebArchiveHead.recognises(file, ARCSyntax(), searches: isNamedSo)
    }

    func read(_ file: SourceFile, into output: ContainerOutput) throws {
        try WebArchiveReader(file, syntax: ARCSyntax(), output: output).read()
    }
}
