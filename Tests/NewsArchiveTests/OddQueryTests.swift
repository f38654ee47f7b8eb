import ArchiveModel
import NewsArchive
import Testing

@Suite("Queries that people type")
struct OddQueryTests {
    let folder: TestFolder
    let archive: NewsArchive

    init() throws {
        folder = try TestFolder()
        let text =
            Samples.line("Premier al-Sudani receives the U.S. envoy", body: "They don't agree on AC/DC power lines.")
            + Samples.line("Talks on 2024-05-01 end", body: "The border is shut, he said: it isn't safe.")
        _ = try folder.ingest(try folder.write(text, to: "lines.jsonl"))
        archive = try folder.archive(for: .reading)
    }

    /// How many articles a query finds, or nil when it is refused with one line that tells a person what to do.
    private func total(_ query: String, sort: SearchRequest.Sort? = nil) throws -> Int? {
        do throws(ArchiveError) {
            return try archive.search(SearchRequest(query, sort: sort, facets: ["year"])).total
        } catch {
            #expect(error.code == .usage, "\(query.prefix(80)): \(error.message)")
            #expect(!error.message.contains("\n"))
            for word in ["SQL", "fts5", "syntax"] { #expect(!error.message.contains(word), "\(error.message)") }
            return nil
        }
    }

    @Test(
        "Punctuation within words is no operator",
        arguments: [
            ("al-Sudani", 1), ("U.S.", 1), ("2024-05-01", 1), ("don't", 1), ("don’t", 1), ("AC/DC", 1), ("isn't", 1),
            ("al-Sudani's", 0), ("safe.", 1), ("envoy?", 1), ("(envoy)", 1), ("\"U.S. envoy\"", 1),
            ("envoy, premier", 1), ("C++", 0), ("a&b", 0), ("50%", 0), ("#tag", 0), ("x;y", 0), ("--", 0),
        ])
    func punctuation(query: String, expected: Int) throws {
        let total = try total(query)
        #expect(total == expected || (total == nil && expected == 0), "\(query)")
    }

    @Test(
        "What has operators is understood",
        arguments: [
            ("-talks", 1), ("NOT talks", 1), ("envoy AND NOT talks", 1), ("talks -border", 0), ("talks OR envoy", 2),
            ("talks | envoy", 2), ("\"border is shut", 1), ("“border is shut”", 1), ("(talks OR envoy", 2),
            ("talks or envoy", 0), ("NOT (talks OR envoy)", 0), ("pow*", 1), ("\"power lines\"", 1), ("", 2),
            ("   ", 2),
        ])
    func operators(query: String, expected: Int) throws {
        #expect(try total(query) == expected, "\(query)")
    }

    @Test(
        "What cannot be searched for finds nothing or is refused with one clear line",
        arguments: [
            "\"", "\"\"", "*", "^", "said:", "title:", "title:*", ":", "-", "- talks", "NOT", "AND", "OR", "a OR",
            "OR a", "()",
            "(", ")", "(()", "NEAR", "NEAR/5", "a NEAR/5", "a NEAR/99999999999999999999 b", "\"a b\"~", "a~", "a~9",
            "{", "}", "a{", "person:kalin{0..}", "person:kalin{99999999999999999999..}", "@", "@name", "=", "=\"a\"",
            "date:", "date:never", "date:2024-13", "date:9999999", "date:2025..2024", "date:-1", "country:Atlantis",
            "nofield:x", "has:", "has:x", "id:*", "id:\"", "source:*", "source:[", "tag:'; DROP TABLE articles; --",
            "a'b\"c", "';--", "\\", "%", "_", "a:b:c", "title:body:x", "title:(a OR", "title:\"a", "-title:", "--x",
            "{articles_fts}", "rank MATCH 'x'", "col:{a b}", "+a", "a + b", "🙂", "\u{0}", "a\u{0}b", "\u{FEFF}",
            "\u{202E}abc", "e\u{301}\u{301}\u{301}", "\u{FFFD}", "ﷺ", "日本語",
        ])
    func oddities(query: String) throws {
        _ = try total(query)
        _ = try total("talks " + query)
        _ = try total(query + " talks")
        _ = try total("-" + query)
        _ = try total("(" + query + ")", sort: .relevance)
        _ = try total(query, sort: .newest)
    }

    @Test("An emoji or a zero byte beside a word leaves the word to be found")
    func besideWords() throws {
        #expect(try total("talks 🙂") == 1)
        #expect(try total("talks\u{0}") == 1)
        #expect(try total("talks ^") == 1)
    }

    @Test("Ten thousand words find nothing or are refused, in every way of joining them", .timeLimit(.minutes(1)))
    func tenThousandWords() throws {
        let words = (0..<10_000).map { "word\($0)" }
        for separator in [" ", " OR ", " -", " AND ", " NEAR/3 "] {
            let total = try total(words.joined(separator: separator))
            #expect(total == 0 || total == nil, "\(separator)")
        }
        let phrase = try total("\"" + words.joined(separator: " ") + "\"")
        #expect(phrase == 0 || phrase == nil)
    }

    @Test("Alternatives beyond number still find what is there")
    func manyAlternatives() throws {
        let total = try total((0..<1_000).map { "word\($0)" }.joined(separator: " OR ") + " OR talks")
        #expect(total == 1)
    }

    @Test(
        "Parentheses five hundred deep are understood or refused",
        arguments: [
            ("(", "talks", ")"), ("(x OR (talks ", "talks", "))"), ("-(", "talks", ")"),
            ("NOT (a OR -(", "talks", "))"),
        ])
    func deep(open: String, core: String, close: String) throws {
        for depth in [100, 500, 5_000] {
            _ = try total(String(repeating: open, count: depth) + core + String(repeating: close, count: depth))
            _ = try total(String(repeating: open, count: depth) + core)
        }
        #expect(try total(String(repeating: "(", count: 500) + "talks" + String(repeating: ")", count: 500)) == 1)
    }
}
