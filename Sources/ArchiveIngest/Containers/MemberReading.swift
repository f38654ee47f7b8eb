internal import ArchiveModel

/// The reading of one file of a container.
final class MemberReading {
    private let member: ContainerMember
    private let name: String?
    private let place: MemberPlace
    private let format: any IngestFormat
    private let article: (ContainedArticle) throws -> Void
    private let warning: (_ file: String, _ offset: Int?, _ message: String, _ isRejection: Bool) -> Void

    private var articles = 0
    private var rejections = 0
    /// The first article, until it is known whether it is the only one.
    private var first: ParsedArticle?
    /// The warnings before the first article.
    private var warnings: [(offset: Int, message: String, isRejection: Bool)] = []

    /// Prepares the reading of a file that stands at `place` on disk and is called `name` in its container.
    init(
        _ member: ContainerMember, named name: String?, at place: MemberPlace, as format: any IngestFormat,
        article: @escaping (ContainedArticle) throws -> Void,
        warning: @escaping (_ file: String, _ offset: Int?, _ message: String, _ isRejection: Bool) -> Void
    ) {
        self.member = member
        self.name = name
        self.place = place
        self.format = format
        self.article = article
        self.warning = warning
    }

    /// Reads the file; whether there was an article in it, or a warning that says why not.
    ///
    /// A crawl fetches much that is no article: what was fetched and has none gets no warnings.
    func isFruitful() throws -> Bool {
        try format.read(
            member.file,
            into: ParseOutput(
                article: { [self] in try take($0) },
                warning: { [self] in take(offset: $0, message: $1, isRejection: $2) }))
        if !member.isFetched { handWarnings() }
        if var alone = first {
            // The address of a page is that of its article; the articles of a feed have their own.
            alone.url = alone.url ?? member.file.address
            try hand(alone)
        }
        return articles > 0 || rejections > 0 && !member.isFetched
    }

    private func take(_ parsed: ParsedArticle) throws {
        articles += 1
        handWarnings()
        guard articles > 1 else {
            first = parsed
            return
        }
        if let held = first { try hand(held) }
        first = nil
        try hand(parsed)
    }

    private func take(offset: Int?, message: String, isRejection: Bool) {
        rejections += isRejection ? 1 : 0
        let about = member.file.address.map { $0 + ": " } ?? ""
        warnings.append((place.part(at: offset), about + message, isRejection))
        if articles > 0 { handWarnings() }
    }

    private func hand(_ parsed: ParsedArticle) throws {
        let address = member.file.address
        let origin = member.isFetched ? address ?? "" : member.file.name
        let place = place.part(parsed.range)
        try article(
            ContainedArticle(
                article: parsed, format: format.name, member: name, address: address, origin: origin, place: place))
    }

    private func handWarnings() {
        for (offset, message, isRejection) in warnings { warning(member.file.name, offset, message, isRejection) }
        warnings = []
    }
}
