internal import ArchiveModel

/// Reads the articles of all files in a container, those in containers within it too.
package final class ContainerReader {
    /// So many containers may stand in each other: a `.gz` of a `.zip` of `.warc` files.
    private static let deepest = 3

    private let format: (any IngestFormat)?
    private let article: (ContainedArticle) throws -> Void
    private let warning: (_ file: String, _ offset: Int?, _ message: String, _ isRejection: Bool) -> Void
    private var unread = UnreadAnswers()

    /// Prepares the reading: every file in `format`, or in the one that it is found to have.
    package init(
        as format: (any IngestFormat)?, article: @escaping (ContainedArticle) throws -> Void,
        warning: @escaping (_ file: String, _ offset: Int?, _ message: String, _ isRejection: Bool) -> Void
    ) {
        self.format = format
        self.article = article
        self.warning = warning
    }

    /// Reads a file on disk; throws what `article` throws.
    package func read(_ file: SourceFile, as container: any ContainerFormat) throws {
        let budget = UnpackingBudget(fileSize: file.bytes.count)
        let output = ContainerOutput(
            budget: budget,
            member: { [self] in try read($0, Surroundings(budget: budget)) },
            warning: { [self] in warning(file.name, $0, $1, $2) })
        try container.read(file, into: output)
        if let (offset, message) = unread.warning { warning(file.name, offset, message, false) }
    }

    /// What a file stands in.
    private struct Surroundings {
        let budget: UnpackingBudget
        /// How many containers stand around its own.
        var depth = 1
        /// The name of its container within the outermost.
        var path: String?
        /// Where its container stands in the outermost.
        var place: MemberPlace?

        func name(of member: ContainerMember) -> String? {
            let parts = [path, member.name].compactMap(\.self)
            return parts.isEmpty ? nil : parts.joined(separator: "/")
        }

        func place(of member: ContainerMember) -> MemberPlace { place ?? member.place }
    }

    private func read(_ member: ContainerMember, _ around: Surroundings) throws {
        let place = around.place(of: member)
        do {
            switch try FormatDetection.reading(of: member.file, as: format) {
            case .container(let container): try open(member, as: container, around)
            case .format(let format):
                guard try read(member, as: format, around) == 0 else { return }
                throw IngestError.noArticle(in: member.file.name)
            }
        } catch let error as IngestError {
            if member.isFetched {
                unread.add(mediaType: member.mediaType, at: place.disk.lowerBound)
            } else {
                warning(member.file.name, place.disk.lowerBound, error.message, true)
            }
        }
    }

    /// Opens a container within a container.
    private func open(_ member: ContainerMember, as container: any ContainerFormat, _ around: Surroundings) throws {
        guard around.depth < Self.deepest else {
            let message = "a container in a container in a container; unpack it first"
            throw IngestError(code: .binary, message: message, file: member.file.name)
        }
        var inner = around
        let place = around.place(of: member)
        inner.depth += 1
        inner.path = around.name(of: member)
        inner.place = place.whole
        let output = ContainerOutput(
            budget: around.budget, member: { [self] in try read($0, inner) },
            warning: { [self] in warning(member.file.name, place.part(at: $0), $1, $2) })
        try container.read(member.file, into: output)
    }

    /// Reads a file of articles; returns how many articles and rejections there were.
    private func read(
        _ member: ContainerMember, as format: any IngestFormat, _ around: Surroundings
    ) throws -> Int {
        let place = around.place(of: member)
        let origin = member.isFetched ? member.file.address ?? "" : member.file.name
        var count = 0
        var first: ParsedArticle?
        let hand = { [self] (parsed: ParsedArticle) in
            let contained = ContainedArticle(
                article: parsed, format: format.name, member: around.name(of: member), origin: origin,
                place: place.part(parsed.range))
            try article(contained)
        }
        let output = ParseOutput(
            article: { parsed in
                count += 1
                // The address of a page is that of its article; the articles of a feed have their own.
                guard count > 1 else {
                    first = parsed
                    return
                }
                if let held = first { try hand(held) }
                first = nil
                try hand(parsed)
            },
            warning: { [self] offset, message, isRejection in
                count += isRejection ? 1 : 0
                let about = member.file.address.map { "\($0): " } ?? ""
                warning(member.file.name, place.part(at: offset), about + message, isRejection)
            })
        try format.read(member.file, into: output)
        if var alone = first {
            alone.url = alone.url ?? member.file.address
            try hand(alone)
        }
        return count
    }
}

/// The answers in a crawl that are no articles that can be read.
private struct UnreadAnswers {
    private var counts: [String: Int] = [:]
    private var first: Int?

    mutating func add(mediaType: String?, at offset: Int) {
        counts[mediaType ?? "no type", default: 0] += 1
        first = first ?? offset
    }

    /// One line for all of them, at the first.
    var warning: (offset: Int, message: String)? {
        guard let first else { return nil }
        let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { $0.key + ($0.value == 1 ? "" : " \($0.value)") }.joined(separator: ", ")
        let total = counts.values.reduce(0, +)
        return (
            first,
            total == 1
                ? "1 answer holds no article that can be read (\(kinds)): this one"
                : "\(total) answers hold no article that can be read (\(kinds)): this is the first"
        )
    }
}
