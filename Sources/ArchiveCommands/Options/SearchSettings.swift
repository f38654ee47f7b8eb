internal import NewsArchive

/// What a search goes by, however its command line was read.
struct SearchSettings {
    var archive: String?
    var colour = ColourChoice.auto
    var format: OutputFormat?
    var explains = false
    var request = SearchRequest()

    /// The names of facets that are parted by commas.
    static func facets(_ list: String?) -> [String] { list?.split(separator: ",").map { $0.trimmed } ?? [] }
}

extension Substring {
    /// The text without spaces around it.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
