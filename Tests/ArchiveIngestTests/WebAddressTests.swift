import Testing

@testable import ArchiveIngest

@Suite("Addresses")
struct WebAddressTests {
    @Test(
        "A reference is read against the page that it stands on",
        arguments: [
            ("c", "https://x.example/a/b", "https://x.example/a/c"),
            ("/c", "https://x.example/a/b", "https://x.example/c"),
            ("../../../c", "https://x.example/a/b/d", "https://x.example/c"),
            ("./", "https://x.example/a/b", "https://x.example/a/"),
            ("?q=1", "https://x.example/a?p", "https://x.example/a?q=1"),
            ("#f", "https://x.example/a?p", "https://x.example/a?p#f"),
            ("//y.example/a", "https://x.example/", "https://y.example/a"),
            ("c", "https://x.example", "https://x.example/c"),
            ("https://y.example/a:b", "https://x.example/", "https://y.example/a:b"),
            ("mailto:a@x.example", "https://x.example/", "mailto:a@x.example"),
            ("c", "urn:a:b", "c"), ("c", "relative/", "c"), (" c\n", "https://x.example/", "https://x.example/c"),
        ])
    func isResolved(reference: String, base: String, address: String) {
        #expect(WebAddress.resolved(reference, against: base) == address)
    }
}
