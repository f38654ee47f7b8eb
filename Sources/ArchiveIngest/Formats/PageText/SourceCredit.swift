/// The line that tells whom a text comes from: `SOURCE:AA`, `Source: AFP`, `(Quelle: APA/dpa)`, `- Reuters`.
struct SourceCredit {
    /// The agency or agencies as written.
    var name: String

    init?(_ line: PageLine) {
        guard line.shape.weight <= 70, line.shape.words <= 9 else { return nil }
        var text = Substring(line.text)
        while let first = text.first, "([-–—• ".contains(first) { text.removeFirst() }
        while let last = text.last, ")]. ".contains(last) { text.removeLast() }
        guard line.cues.contains(.source), let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "•" })
        else { return nil }
        let name = text[text.index(after: colon)...].drop { $0 == " " }
        guard !name.isEmpty else { return nil }
        self.name = String(name)
    }
}
