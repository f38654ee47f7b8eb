extension SourceFile {
    /// The file's text in UTF-8; throws if it is no text.
    ///
    /// `charset` is the encoding that is stated outside of the file, as in a header of HTTP.
    package func decoded(charset: String? = nil) throws(IngestError) -> DecodedText {
        do {
            return try DecodedText(bytes, charset: charset)
        } catch {
            throw IngestError(code: .binary, message: error.reason, file: name)
        }
    }
}
