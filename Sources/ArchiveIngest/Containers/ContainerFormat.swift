/// A kind of file that holds other files: an archive, a crawl, a compressed file.
///
/// A new one is a file in `Containers/`, a line in ``IngestFormatRegistry`` and a folder of fixtures.
package protocol ContainerFormat: Sendable {
    /// The name that `--as` takes: `warc`.
    var name: String { get }
    /// What it is, in one line, for people.
    var summary: String { get }
    /// The endings that its files' names commonly have, without the dot, lower-case.
    var fileExtensions: [String] { get }

    /// Whether the file is one: it has a signature that nothing else has.
    func recognises(_ file: SourceFile) -> Bool
    /// Hands over each file inside, in order. A damaged one is a warning and the rest goes on; what is thrown comes from
    /// `output` and ends the reading.
    func read(_ file: SourceFile, into output: ContainerOutput) throws
}

/// Where a container puts what it holds.
package struct ContainerOutput {
    /// What may still be unpacked.
    let budget: UnpackingBudget
    /// Takes a file of the container; its bytes are valid only meanwhile.
    let member: (ContainerMember) throws -> Void
    /// Takes a warning: the byte of the container, what is wrong, and whether a file was left out.
    let warning: (_ offset: Int?, _ message: String, _ isRejection: Bool) -> Void
}

/// A file in a container.
package struct ContainerMember {
    /// Its name in the container, `2025/a.html`; nil if it has none.
    var name: String?
    /// Its bytes, unpacked.
    var file: SourceFile
    /// Where it stands in the container.
    let place: MemberPlace
    /// What the server called it, for an answer in a crawl: `text/html`.
    ///
    /// A crawl holds much that is no article, so what cannot be read of it is counted, not listed.
    var mediaType: String?
    /// Whether a crawl fetched it.
    var isFetched = false
}
