internal import ArchiveIngest
internal import ArchiveModel

/// Has bytes read by one reader, and says what in the outcome nobody could rely on.
///
/// A reader is a format or container by its name, or `text`: the decoding alone, `dates`: the
/// dates of a line, or `any`: what the bytes are taken for.
package struct ReadingCheck {
    private let bytes: UnsafeRawBufferPointer
    private var faults: [String] = []
    private var articles = 0
    private var lastStart = 0

    /// The names of all readers.
    package static var readers: [String] { ["text", "dates", "any"] + IngestFormatRegistry.names }

    /// Reads the bytes and returns each fault in one line; none if all is well, or if there is no such reader.
    package static func faults(of bytes: UnsafeRawBufferPointer, readBy reader: String) -> [String] {
        var check = ReadingCheck(bytes)
        switch reader {
        case "text": check.decode()
        case "dates": check.readDates()
        case "any":
            switch try? FormatDetection.reading(of: check.file, as: nil) {
            case .format(let format, _): check.read(by: format)
            case .container(let container): check.open(container)
            case nil: break
            }
        default:
            IngestFormatRegistry.format(named: reader).map { check.read(by: $0) }
            IngestFormatRegistry.container(named: reader).map { check.open($0) }
        }
        return check.faults
    }

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private mutating func decode() {
        guard let text = try? DecodedText(bytes) else { return }
        for warning in text.warnings { check(warning: warning.message, at: warning.offset) }
        let count = text.withUTF8 { utf8 in
            expect(String(validating: utf8, as: UTF8.self) != nil, "the text is not UTF-8")
            return utf8.count
        }
        var last = 0
        for offset in stride(from: 0, to: count, by: max(1, count / 200)) {
            let source = text.sourceOffset(of: offset)
            expect(source >= last && source < bytes.count, "byte \(offset) of the text comes from byte \(source)")
            last = source
        }
        expect(text.sourceOffset(of: count) == bytes.count, "the text's end is not the file's")
    }

    private mutating func readDates() {
        let line = String(decoding: bytes.prefix(400), as: UTF8.self)
        let dates = DateReader.dates(in: line).map(\.date) + [DateReader.date(in: line)].compactMap(\.self)
        for date in dates {
            let again = DateReader.date(in: date.iso8601)
            expect(date.day == nil || again == date, "\(date) is read again as \(again?.iso8601 ?? "none")")
        }
    }

    private var file: SourceFile { SourceFile(name: "input", bytes: bytes) }

    private mutating func read(by format: any IngestFormat) {
        var found: [ParsedArticle] = []
        var warnings: [(offset: Int?, message: String)] = []
        let output = ParseOutput(
            article: { found.append($0) }, warning: { offset, message, _ in warnings.append((offset, message)) })
        let file = file
        expectNoError { try format.read(file, into: output) }
        for warning in warnings { check(warning: warning.message, at: warning.offset) }
        for article in found {
            check(article, format: format.name)
            let range = article.range
            expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, "an article stands at \(range)")
            expectOrder(of: range)
        }
    }

    private mutating func open(_ container: any ContainerFormat) {
        var found: [ContainedArticle] = []
        var warnings: [(offset: Int?, message: String)] = []
        let reader = ContainerReader(
            as: nil, article: { found.append($0) },
            warning: { _, offset, message, _ in warnings.append((offset, message)) })
        let file = file
        expectNoError { try reader.read(file, as: container) }
        for warning in warnings { check(warning: warning.message, at: warning.offset) }
        for contained in found {
            check(contained.article, format: contained.format)
            let disk = contained.place.disk
            expect(disk.lowerBound >= 0 && disk.upperBound <= bytes.count, "an article stands at \(disk)")
        }
    }

    private mutating func expectNoError(_ read: () throws -> Void) {
        do {
            try read()
        } catch let error as IngestError {
            check(warning: error.message, at: nil)
        } catch {
            faults.append("thrown: \(error)")
        }
    }

    private mutating func expectOrder(of range: Range<Int>) {
        let last = lastStart
        expect(range.lowerBound >= last, "an article at \(range.lowerBound) comes after one at \(last)")
        lastStart = range.lowerBound
    }

    private mutating func check(_ article: ParsedArticle, format: String) {
        let normaliser = Normaliser(readDate: { text, _ in DateReader.date(in: text) })
        let shown = normaliser.article(from: article, file: "input", format: format)
        let shownTexts = [shown.title, shown.summary, shown.url, shown.dateline].compactMap(\.self) + shown.body
        expect(!shownTexts.contains { $0.utf8.contains { $0 < 0x20 } }, "a control character in an article")
        expect(article != ParsedArticle(range: article.range), "an article of which nothing is known")
        expect(!article.body.contains { $0.allSatisfy(\.isWhitespace) }, "an empty paragraph")
    }

    private mutating func check(warning: String, at offset: Int?) {
        expect(offset.map { 0...bytes.count ~= $0 } ?? true, "a warning at byte \(offset ?? 0): \(warning)")
        expect(!warning.isEmpty && !warning.utf8.contains(0x0A), "a warning that is no line: \(warning)")
        expect(warning.unicodeScalars.count <= 400, "a warning too long to read: \(warning.prefix(80))")
    }

    private mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { faults.append(fault()) }
    }
}
