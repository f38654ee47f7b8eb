import ArchiveModel
import Foundation
import Testing

/// Whether two spellings are one name, on names of world news, half of which only look alike.
@Suite("Pairs of names")
struct NamePairTests {
    private struct Pair {
        let names: (String, String)
        let kind: EntityKind
        let isSame: Bool

        /// What the spelling key says.
        var isTakenForSame: Bool { SpellingKey(names.0, kind: kind) == SpellingKey(names.1, kind: kind) }
    }

    private static func pairs() throws -> [Pair] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("NamePairs.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            let fields = $0.split(separator: "\t").map(String.init)
            try #require(fields.count == 4 && ["same", "different"].contains(fields[3]), "\($0)")
            let kind = try #require(EntityKind(rawValue: fields[2]))
            return Pair(names: (fields[0], fields[1]), kind: kind, isSame: fields[3] == "same")
        }
    }

    @Test("Few spellings of one name are missed, and hardly any others are taken for one")
    func pairsOfNames() throws {
        let pairs = try Self.pairs()
        try #require(pairs.count >= 300)
        for pair in pairs where pair.isTakenForSame != pair.isSame {
            print(pair.isSame ? "missed:" : "wrong:", pair.names.0, "|", pair.names.1)
        }
        let taken = pairs.filter(\.isTakenForSame)
        let right = Double(taken.count(where: \.isSame))
        let precision = right / Double(taken.count)
        let recall = right / Double(pairs.count(where: \.isSame))
        print("pairs of names: \(pairs.count), precision \(precision), recall \(recall)")
        #expect(precision >= 0.98)
        #expect(recall >= 0.9)
    }
}
