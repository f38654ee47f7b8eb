import Foundation
import Testing

@testable import ArchiveQuery

/// Help, README and the parser say the same.
@Suite struct QueryHelpTests {
    private let written = QueryHelp.sections.flatMap(\.rows).flatMap(\.written)

    @Test func everyQueryInTheTableIsUnderstood() throws {
        let saved = SavedQueries([("name", "kalin")])
        #expect(written.count > 60)
        for query in written {
            _ = try QueryReading.meaning(of: query, saved: saved)
            #expect(try QueryReading.notes(of: query, saved: saved).isEmpty, "\(query)")
        }
    }

    @Test func everyFieldIsInTheTableWithAllOfItsNames() throws {
        let text = QueryHelp.text(width: 80)
        for entry in QueryField.all {
            #expect(entry.examples.allSatisfy { $0.hasPrefix(entry.name + ":") }, "\(entry.name)")
            for name in [entry.name] + entry.otherNames { #expect(text.contains(name + ":"), "\(name)") }
        }
    }

    @Test func whatIsInOneRowMeansTheSame() throws {
        for row in QueryHelp.sections[0].rows where row.means.hasPrefix("either") || row.means.hasPrefix("with") {
            #expect(Set(try row.written.map { try QueryReading.meaning(of: $0) }).count == 1, "\(row.written)")
        }
    }

    @Test(arguments: [40, 80, 120])
    func theTextFitsTheTerminal(width: Int) {
        let lines = QueryHelp.text(width: width).split(separator: "\n")
        let longest = written.map(\.count).max() ?? 0
        #expect(lines.allSatisfy { $0.count <= max(width, longest + 24) && $0.last != " " })
        for query in written { #expect(lines.contains { $0.hasPrefix("  " + query) }, "\(query)") }
    }

    @Test func theReadmeHasTheTable() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains("\n## Queries\n\n" + QueryHelp.markdown + "\n\n## "))
    }
}
