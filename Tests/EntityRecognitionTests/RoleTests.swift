import ArchiveModel
import EntityRecognition
import Testing

/// What people are, in passages written before and after the rules.
@Suite struct RoleTests {
    @Test(arguments: ["first half", "second half"])
    func rolesAreThoseOfThePassage(half: String) throws {
        var (wanted, right, wrong) = (0, 0, 0)
        var misses: [String] = []
        for passage in try passages(of: half, inTestFile: "RolePassages.txt") {
            var article = article(body: passage.paragraphs)
            RuleRecogniser().read(&article)
            let found = article.entities.flatMap { entity in
                entity.mentions.compactMap { mention in mention.role.map { "\(entity.name) | \($0)" } }
            }
            wanted += passage.expected.count
            right += passage.expected.count(where: found.contains)
            wrong += found.count { !passage.expected.contains($0) }
            misses += passage.expected.filter { !found.contains($0) }.map { "missed: \($0)" }
            misses += found.filter { !passage.expected.contains($0) }.map { "wrong: \($0)" }
        }
        let list = misses.joined(separator: "\n")
        print("roles, \(half): \(right) of \(wanted), \(wrong) wrong")
        #expect(wanted >= 25)
        #expect(right * 10 >= wanted * 9, "\(right) of \(wanted)\n\(list)")
        #expect(wrong * 20 <= right, "\(wrong) wrong ones\n\(list)")
    }
}
