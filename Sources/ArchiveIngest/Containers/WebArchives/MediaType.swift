/// A media type as HTTP writes it: `text/html; charset=windows-1254`.
struct MediaType {
    /// Type and subtype in lower case; nil if there is none.
    let name: String?
    /// The encoding, as written.
    let charset: String?

    init(_ text: String?) {
        let parts = (text ?? "").split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined() }
        name = parts.first.flatMap { $0.isEmpty ? nil : $0.lowercased() }
        charset = parts.dropFirst().lazy.filter { $0.lowercased().hasPrefix("charset=") }
            .map { $0.dropFirst(8).filter { $0 != "\"" && $0 != "'" } }.first { !$0.isEmpty }
    }
}
