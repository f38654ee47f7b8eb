import ArchiveModel
import ArchiveQuery
import ArchiveStore
import Testing

@Suite("Letters are found by their plain spelling")
struct LetterSearchTests {
    /// A word that has a letter in it, one for each letter that the program or the tokenizer folds.
    private struct Spelling {
        let written: String
        let plain: String
    }

    /// Of letters that part words there is nothing to find; each word has a number of its own.
    private let spellings: [Spelling] =
        ((0xC0...0x17F).compactMap(Unicode.Scalar.init) + (0x1EA0...0x1EF9).compactMap(Unicode.Scalar.init)
        + TextFolding.letterReplacements.map(\.letter))
        .enumerated()
        .map { number, letter in
            let written = "x\(letter)q\(number)"
            return Spelling(written: written, plain: TextFolding.key(written))
        }
        .filter { !$0.plain.contains(" ") && !$0.plain.utf8.elementsEqual($0.written.utf8) }

    @Test("Text with the letter by the plain spelling, and the other way round")
    func bothWays() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest(
            spellings.enumerated().flatMap { number, spelling in
                [
                    Samples.article(2 * number + 1, spelling.written),
                    Samples.article(2 * number + 2, spelling.plain),
                ]
            })
        #expect(spellings.count > 2_000)
        let wrong = try spellings.filter { spelling in
            try store.count(.phrase(spelling.plain, part: nil)) != 2
                || store.count(.phrase(spelling.written, part: nil)) != 2
        }
        #expect(wrong.map(\.written) == [])
    }
}
