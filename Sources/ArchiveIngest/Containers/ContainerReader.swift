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
        self.warning = { warning($0, $1, TextCleaning.warning($2), $3) }
    }

    /// Reads a file on disk; throws what `article` throws.
    package func read(_ file: SourceFile, as container: any ContainerFormat) throws {
        let budget = UnpackingBudget(fileSize: file.bytes.count)
        let output = ContainerOutput(
            budget: budget,
            member: { [self] in try read($0, Surroundings(budget: budget, mapping: file.mapping)) },
            warning: { [self] in warning(file.name, $0, $1, $2) })
        try container.read(file, into: output)
        if let (offset, message) = unread.warning { warning(file.name, offset, message, false) }
    }

    /// What a file stands in.
    private struct Surroundings {
        let budget: UnpackingBudget
        /// What the person says of the names that fields have.
        let mapping: FieldMapping
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
        var member = member
        member.file.mapping = around.mapping
        do {
            switch try FormatDetection.reading(of: member.file, as: format) {
            case .container(let container): try open(member, as: container, around)
            case .format(let format, _):
                let reading = MemberReading(
                    member, named: around.name(of: member), at: place, as: format, article: article, warning: warning)
                guard try reading.isFruitful() else { throw IngestError.noArticle(in: member.file.name) }
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
}
