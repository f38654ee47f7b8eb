import ArchiveModel
import EntityRecognition
import Foundation
import Testing

/// Places whose names several countries have, in passages of news.
struct PlaceCountryTests {
    /// A passage, and the country of a place that it names.
    struct Case: Sendable {
        let name: String
        let country: String
        let article: Article

        init(_ line: Substring) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            (name, country) = (fields[0], fields[1])
            let texts = fields[3].split(separator: "|").map { $0.trimmingPrefix(" ").reversed().drop { $0 == " " } }
                .map { String($0.reversed()) }
            var article = Article(id: "", format: "test")
            article.dateline = fields[2].isEmpty ? nil : fields[2]
            article.title = texts[0]
            article.body = Array(texts.dropFirst())
            self.article = article
        }

        /// The country that the recogniser gives the place.
        var found: String? {
            let key = " " + TextFolding.key(name) + " "
            let places = RuleRecogniser().entities(in: article).filter { $0.kind == .place }
            func names(_ place: ArticleEntity) -> [String] {
                ([place.name] + place.aliases).map { " " + TextFolding.key($0) + " " }
            }
            return
                (places.first { names($0).contains(key) } ?? places.first { names($0).contains { $0.contains(key) } })?
                .country
        }
    }

    static func cases(_ file: String) throws -> [Case] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Case.init)
    }

    /// The first passages were written before the rules, the others after them, to see what they reach on news that they
    /// have not seen.
    @Test(arguments: ["places.tsv", "places-unseen.tsv"])
    func nineInTenPlacesAreInTheRightCountry(file: String) throws {
        let cases = try Self.cases(file)
        let wrong = cases.filter { $0.found != $0.country }
        let report = wrong.map { "\($0.name): \($0.found ?? "nothing") for \($0.country)" }.joined(separator: "\n")
        #expect(wrong.count * 10 <= cases.count, "\(wrong.count) of \(cases.count)\n\(report)")
    }

    /// Each passage is about the country of its place, but some name no country; those stay without one.
    @Test func nineInTenCountriesOfArticlesAreRight() throws {
        let cases = try Self.cases("places.tsv") + Self.cases("places-unseen.tsv")
        let found = cases.map { passage in
            var article = passage.article
            RuleRecogniser().read(&article)
            return (passage.country, article.country, article.title, article.evidence["country"])
        }
        let told = found.filter { $0.1 != nil }
        let wrong = told.filter { $0.1 != $0.0 }
        #expect(told.count * 4 >= cases.count * 3)
        #expect(wrong.count * 10 <= told.count, "\(wrong.count) of \(told.count)")
    }
}
