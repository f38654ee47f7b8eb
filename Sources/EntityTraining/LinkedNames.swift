internal import ArchiveModel
internal import EntityRecognition
internal import Foundation

/// Documents of which only the names are known, each with what it names: offset, name, entity, address and document, a
/// tab between them, a name a line (AIDA-EE, Hoffart and others, 2014).
struct LinkedNames {
    /// The names of each document in reading order, each with what it names; nil where that is not known.
    private var documents: [[(name: String, entity: String?)]] = []

    init(at path: String) throws {
        let lines = try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let rows = lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
            .filter { $0.count > 4 }
        for row in Dictionary(grouping: rows, by: { $0[4] }).sorted(by: { $0.key < $1.key }).map(\.value) {
            let inOrder = row.sorted { (Int($0[0]) ?? 0) < (Int($1[0]) ?? 0) }
            documents.append(inOrder.map { ($0[1], $0[2].hasPrefix("--") ? nil : $0[2]) })
        }
    }

    /// How well names are put together by their letters, and as the archive does.
    ///
    /// Names of what is not known are read but not scored, for they say nothing of what else they belong to.
    var report: String {
        let spelt = Clusters(documents) { $0.map { $0.lowercased() } }
        let linked = Clusters(documents) { names in
            zip(names, NameLinker.entities(of: names)).map { name, entity in
                entity.map { "\($0.kind) \(SpellingKey($0.name, kind: $0.kind).text)" } ?? "none \(name.lowercased())"
            }
        }
        return "as spelt: \(spelt.line)\nresolved: \(linked.line)"
    }

    /// Prints what is put together wrongly, a line a name and document.
    var mistakes: [String] {
        documents.enumerated().flatMap { number, names in
            zip(names, NameLinker.entities(of: names.map(\.name))).map { name, entity in
                let key = entity.map { "\($0.kind)\t\(SpellingKey($0.name, kind: $0.kind).text)\t\($0.name)" }
                return "\(number)\t\(name.name)\t\(name.entity ?? "-")\t\(key ?? "none")"
            }
        }
    }
}

/// Names with what they name and what they are taken to name.
private struct Clusters {
    private var names: [(document: Int, gold: String, found: String)] = []

    init(_ documents: [[(name: String, entity: String?)]], _ find: ([String]) -> [String]) {
        for (number, document) in documents.enumerated() {
            for (name, found) in zip(document, find(document.map(\.name))) {
                if let gold = name.entity { names.append((number, gold, found)) }
            }
        }
    }

    /// B³ (Bagga and Baldwin, 1998) within documents and across them.
    var line: String {
        let within = Dictionary(grouping: names, by: \.document).values.map(Self.sums)
        let sums = within.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        return "within documents \(percent(sums)), across \(percent(Self.sums(names))), \(names.count) names"
    }

    /// The sums of precision and recall over all names.
    private static func sums(_ names: [(document: Int, gold: String, found: String)]) -> (Double, Double) {
        let gold = Dictionary(grouping: names, by: \.gold).mapValues(\.count)
        let found = Dictionary(grouping: names, by: \.found).mapValues(\.count)
        let both = Dictionary(grouping: names, by: { $0.gold + "\t" + $0.found }).mapValues(\.count)
        return names.reduce((0, 0)) { sums, name in
            let shared = Double(both[name.gold + "\t" + name.found] ?? 0)
            return (
                sums.0 + shared / Double(found[name.found] ?? 1), sums.1 + shared / Double(gold[name.gold] ?? 1)
            )
        }
    }

    private func percent(_ sums: (Double, Double)) -> String {
        let count = Double(max(1, names.count))
        let (precision, recall) = (sums.0 / count, sums.1 / count)
        let f1 = 2 * precision * recall / max(.leastNonzeroMagnitude, precision + recall)
        return "F \(Self.rounded(f1)) (P \(Self.rounded(precision)), R \(Self.rounded(recall)))"
    }

    private static func rounded(_ share: Double) -> Double { (1_000 * share).rounded() / 10 }
}
