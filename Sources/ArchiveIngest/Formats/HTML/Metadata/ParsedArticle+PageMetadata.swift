internal import ArchiveModel

extension ParsedArticle {
    /// Takes over what a page says of the article; what is known already stays.
    mutating func fill(from page: PageMetadata) {
        title = title ?? page.title
        summary = summary ?? page.summary
        if published == nil, let date = page.published {
            published = date.iso8601
            dateEvidence = page.publishedEvidence
        }
        updated = updated ?? page.updated?.iso8601
        if byline.isEmpty { byline = page.authors }
        agency = agency ?? page.agency
        publisher = publisher ?? page.publisher
        section = section ?? page.section
        language = language ?? page.language
        url = url ?? page.url
        if tags.isEmpty { tags = page.tags }
        if captions.isEmpty { captions = page.captions }
        people += page.subjects.people
        organisations += page.subjects.organisations
        places += page.subjects.places
    }
}
