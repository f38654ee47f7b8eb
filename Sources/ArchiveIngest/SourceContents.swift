/// The bytes of an open file, kept until nobody needs them any more.
package final class SourceContents: Sendable {
    /// The name as the person gave it; `-` for standard input.
    package let name: String
    private let contents: FileContents

    init(name: String, _ contents: consuming FileContents) {
        self.name = name
        self.contents = contents
    }

    /// How many bytes there are.
    package var size: Int { contents.count }

    /// Lends the file out for as long as `body` runs, and throws an ``IngestError`` if it was changed meanwhile.
    package func withFile<T>(_ body: (SourceFile) throws -> T) throws -> T {
        let isMapped = contents.isMapped
        let result = try contents.withBytes { try body(SourceFile(name: name, bytes: $0, isMapped: isMapped)) }
        try contents.requireUnchanged(name: name)
        return result
    }
}
