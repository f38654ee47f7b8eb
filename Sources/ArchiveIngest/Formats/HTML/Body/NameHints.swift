/// What the words in an element's `class` or `id` tell: `post-content`, `relatedArticles`, `sidebar__inner`.
struct NameHints {
    private(set) var context: BlockContext = []
    /// Whether the names say that the element is not shown at any width: `hidden` without a `md:block` beside it.
    private(set) var hides = false

    /// Reads the names in an attribute's value.
    init(_ names: UnsafeRawBufferPointer) {
        var hasUtility = false
        for name in names.split(whereSeparator: { $0 <= 0x20 }) {
            if Self.isUtility(name) {
                hasUtility = true
                continue
            }
            hides = hides || name.elementsEqual("hidden".utf8)
            if names.count < 2_000 { read(name) }
        }
        if hasUtility { hides = false }
    }

    private mutating func read(_ name: Slice<UnsafeRawBufferPointer>) {
        let words = Self.words(in: name)
        // What a name says of the state of the page or of what comes beside is no word on its own content.
        guard let first = words.first, !Self.modifiers.contains(first) else { return }
        context.formUnion(Self.context(ofWords: words))
    }

    /// Whether a name is one of those that state a style, `md:hidden`, `w-[50%]`, and nothing of the content.
    private static func isUtility(_ name: Slice<UnsafeRawBufferPointer>) -> Bool {
        name.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "!") }
    }

    private static func context(ofWords words: [String]) -> BlockContext {
        var context: BlockContext = []
        for (index, word) in words.enumerated() {
            if let hint = hint(of: word) { context.formUnion(hint) }
            guard index + 1 < words.count, paired.contains(word) else { continue }
            context.formUnion(pairs[word + " " + words[index + 1]] ?? [])
        }
        if words.contains(where: subjects.contains), words.contains(where: texts.contains),
            context.isDisjoint(with: .apart)
        {
            context.insert(.body)
        }
        return context
    }

    /// The words with which ``pairs`` begin.
    private static let paired = Set(pairs.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

    /// The hint of a word, or of the part of it that has one and stands for the compound.
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
        let found = utf8.withContiguousStorageIfAvailable { own in
            text.utf8.withContiguousStorageIfAvailable { wanted in
                own.indices.contains { start in
                    own[start] == wanted[0] && own[start...].starts(with: wanted)
                }
            }
        }
        return found == .some(.some(true))
    }
}
