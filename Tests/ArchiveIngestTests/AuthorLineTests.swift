import Testing

@testable import ArchiveIngest

@Suite("Lines of authors")
struct AuthorLineTests {
    @Test(
        "Names are told apart only where each is one",
        arguments: [
            ("By LENA BRANDT and JO MUSTER", ["LENA BRANDT", "JO MUSTER"]),
            ("Lena Brandt, Staff Writer", ["Lena Brandt"]), ("Lena Brandt; Jo Muster", ["Lena Brandt", "Jo Muster"]),
            ("Brandt, Lena", ["Brandt, Lena"]), ("The newsroom of 2024", ["The newsroom of 2024"]),
            ("Ludwig van Dam, Mia Roth & Jo Doe", ["Ludwig van Dam", "Mia Roth", "Jo Doe"]), ("AFP", ["AFP"]),
        ])
    func names(line: String, names: [String]) { #expect(AuthorLine.names(in: line) == names) }
}
