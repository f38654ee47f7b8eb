import Foundation

/// The lines of a file beside the tests, without those that are remarks.
func lines(ofTestFile name: String) throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("#") }.map(String.init)
}

/// The passages of a section of a file: paragraphs, and what is to be found in them.
func passages(of section: String, inTestFile name: String) throws -> [(paragraphs: [String], expected: [String])] {
    let blocks = try lines(ofTestFile: name).split(separator: "")
    guard let heading = blocks.firstIndex(where: { $0.elementsEqual(["= " + section]) }) else { return [] }
    return blocks[(heading + 1)...].prefix { $0.first?.hasPrefix("= ") != true }.map { lines in
        (
            lines.filter { !$0.hasPrefix("> ") },
            lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
        )
    }
}
