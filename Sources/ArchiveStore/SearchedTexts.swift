/// The texts of an article that words are sought in, as they are kept.
struct SearchedTexts {
    var title: String?
    var summary: String?
    /// Paragraphs, parted by empty lines.
    var body: String?
    var captions: [String] = []
}
