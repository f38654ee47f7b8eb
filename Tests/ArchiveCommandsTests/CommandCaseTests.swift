import Foundation
import Testing

/// Whole sessions, from files to what a person sees; each case is a Markdown file in `Cases/`.
@Suite struct CommandCaseTests {
    @Test(arguments: CommandCase.all)
    func theSessionReadsAsWritten(name: String) throws {
        let test = try CommandCase(named: name)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("archive-case-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in test.files {
            let url = folder.appendingPathComponent(file.name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try file.text.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(!test.steps.isEmpty)
        for step in test.steps {
            let width = name.contains("terminal") ? 100 : nil
            let output = test.output(of: step, in: folder, width: width)
            #expect(output == step.expected, "\(name): \(step.command)")
        }
    }

    @Test func thereAreCases() {
        #expect(!CommandCase.all.isEmpty)
    }
}
