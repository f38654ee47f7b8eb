/// How text is set off on a terminal: ANSI escapes, or nothing.
struct Colour {
    let isEnabled: Bool

    init(isEnabled: Bool) {
        self.isEnabled = isEnabled
    }

    /// The colours for standard output, as they are wished for and as it can show them.
    init(_ choice: ColourChoice) {
        let console = Console.current
        isEnabled =
            switch choice {
            case .always: true
            case .never: false
            case .auto:
                console.terminalWidth != nil && (console.variable("NO_COLOR") ?? "").isEmpty
                    && console.variable("TERM") != "dumb"
            }
    }

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func dim(_ text: String) -> String { wrapped(text, "2") }
    func match(_ text: String) -> String { wrapped(text, "1;33") }
    func entity(_ text: String) -> String { wrapped(text, "36") }
    func warning(_ text: String) -> String { wrapped(text, "33") }

    /// A snippet with its `<b>` marks turned into colour, or taken out where there is none.
    func marked(_ snippet: String) -> String {
        snippet.split(separator: "<b>", omittingEmptySubsequences: false).enumerated().map { index, part in
            guard index > 0, let end = part.firstRange(of: "</b>") else { return String(part) }
            return match(String(part[..<end.lowerBound])) + part[end.upperBound...]
        }.joined()
    }

    private func wrapped(_ text: String, _ code: String) -> String {
        isEnabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
