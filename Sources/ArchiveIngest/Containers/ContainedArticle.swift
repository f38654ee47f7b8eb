package import ArchiveModel

/// An article in a file in a container.
package struct ContainedArticle {
    /// The article; its range is within the file that it stands in.
    package let article: ParsedArticle
    /// The name of the format that read it.
    package let format: String
    /// The name of its file within the container, `2025/a.html`; nil if it has none.
    package let member: String?
    /// The address from which a crawl fetched it.
    package let address: String?
    /// What names the file for the normaliser: its path, or what a crawl fetched, whose own name tells no date.
    package let origin: String
    /// Where it stands in the file on disk.
    package let place: MemberPlace
}
