extension SourceFile {
    /// The file's text in UTF-8; throws if it is no text.
    ///
    /// The encoding that its server named goes before what the file itself states.
    package func decoded() throws(IngestError) -> DecodedText {
        do {
            return try DecodedText(bytes, charset: charset) { release($0) }
        } catch {
            throw IngestError(code: .binary, message: error.reason, file: name)
        }
    }
}
