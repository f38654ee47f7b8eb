extension Article {
    /// The text of a field: of the body one paragraph, of the captions one, by their numbers from 0; nil if there is none.
    package func passage(_ field: ArticleField, _ paragraph: Int) -> String? {
        switch field {
        case .title: title
        case .summary: summary
        case .body: body.indices.contains(paragraph) ? body[paragraph] : nil
        case .caption: captions.indices.contains(paragraph) ? captions[paragraph].text : nil
        }
    }
}
