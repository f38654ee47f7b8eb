extension SourceFile {
    /// The file's text in UTF-8; throws if it is no text.
    package func decoded() throws(IngestError) -> DecodedText {
        do {
            return try DecodedText(bytes)
        } catch {
            throw IngestError(code: .binary, message: error.reason, file: name)
        }
    }
}
