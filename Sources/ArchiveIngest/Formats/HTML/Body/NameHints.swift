/// What the words in an element's `class` or `id` tell: `post-content`, `relatedArticles`, `sidebar__inner`.
///
/// A page gives most of its elements the same few names, so each is looked at once.
struct NameHints {
    private var known: [String: BlockContext] = [:]

    /// The context of the names in an attribute's value.
    mutating func context(of names: UnsafeRawBufferPointer) -> BlockContext {
        guard names.count < 2_000 else { return [] }
        let key = String(decoding: names, as: UTF8.self)
        if let context = known[key] { return context }
        let context = Self.read(names)
        known[key] = context
        return context
    }

    /// Whether the names say that the element is not shown at any width: `hidden` without a `md:block` beside it.
    static func hides(_ names: UnsafeRawBufferPointer) -> Bool {
        let names = names.split(whereSeparator: { $0 <= 0x20 })
        return names.contains { $0.elementsEqual("hidden".utf8) } && !names.contains(where: isUtility)
    }

    private static func read(_ names: UnsafeRawBufferPointer) -> BlockContext {
        var context: BlockContext = []
        for name in names.split(whereSeparator: { $0 <= 0x20 }) where !isUtility(name) {
            // What a name says of the state of the page or of what comes beside is no word on its own content.
            let words = Self.words(in: name)
            guard let first = words.first, !modifiers.contains(first) else { continue }
            context.formUnion(Self.context(ofWords: words))
        }
        return context
    }

    /// Whether a name is one of those that state a style, `md:hidden`, `w-[50%]`, and nothing of the content.
    private static func isUtility(_ name: Slice<UnsafeRawBufferPointer>) -> Bool {
        name.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "!") }
    }

    private static func context(ofWords words: [String]) -> BlockContext {
        var context: BlockContext = []
        for (index, word) in words.enumerated() {
            if let hint = hint(of: word) { context.formUnion(hint) }
            guard index + 1 < words.count else { break }
            context.formUnion(pairs[word + " " + words[index + 1]] ?? [])
        }
        if words.contains(where: subjects.contains), words.contains(where: texts.contains),
            context.isDisjoint(with: .apart)
        {
            context.insert(.body)
        }
        return context
    }

    /// The hint of a word, or of the longest beginning of it that has one and stands for the compound.
    private static func hint(of word: String) -> BlockContext? {
        if let hint = whole[word] { return hint }
        guard word.utf8.count > 5 else { return nil }
        return parts.first { word.holds($0.0) }?.1
    }

    /// `related`, `articles` of `relatedArticles`, `related-articles`, `related_articles`; in small letters.
    private static func words(in name: Slice<UnsafeRawBufferPointer>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasSmall = false
        for byte in name {
            let isCapital = 0x41...0x5A ~= byte
            let isSmall = 0x61...0x7A ~= byte
            if (!isCapital && !isSmall) || (isCapital && wasSmall), !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            if isCapital || isSmall { word.append(byte | 0x20) }
            wasSmall = isSmall
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}

extension String {
    /// Whether the text stands anywhere in it.
    fileprivate func holds(_ text: String) -> Bool {
        var start = utf8[...]
        while start.count >= text.utf8.count {
            if start.starts(with: text.utf8) { return true }
            start = start.dropFirst()
        }
        return false
    }
}
