internal import ArchiveModel

/// Reads, beside a place, the name of what it is in: `Tripoli, Lebanon`, `Athens, Ga.`, `the Libyan capital Tripoli`,
/// `Iran's Kurdistan province`, `Limerick, in western Ireland`.
struct PlaceSurroundings {
    /// A name of something that contains the place, and where it stands.
    struct Container {
        let tokens: Range<Int>
        let bearers: [PlaceBearer]
        /// Whether words between the two say so; a comma alone may part what a list names.
        var isSaid = true
    }

    let text: TokenisedText

    private var tokens: [Token] { text.tokens }

    /// What the place is said to be in, after it or before it.
    func containers(of place: Range<Int>) -> [Container] {
        [after(place), owner(of: place), people(before: place)].compactMap(\.self)
    }

    /// Whether it is called a part of a country: `Niger state`, `the province of Limburg`.
    func isCalledRegion(_ place: Range<Int>) -> Bool {
        if isWord(place.upperBound, among: Self.regionWords) { return true }
        let before = place.lowerBound - 1
        return isWord(before, "of") && isWord(before - 1, among: Self.regionWords)
    }

    // MARK: After it

    private func after(_ place: Range<Int>) -> Container? {
        let next = place.upperBound
        guard next + 1 < tokens.count else { return nil }
        if tokens[next].isMark(",") || tokens[next].isMark("(") {
            guard let name = name(from: next + 1) else { return apposition(next + 1) }
            return Container(tokens: name.tokens, bearers: name.bearers, isSaid: false)
        }
        return isWord(next, "in") ? name(from: afterDirections(next + 1)) : nil
    }

    /// `in northern Lebanon`, `the Libyan capital`, `a port in Spain`, `Peru's second city`.
    private func apposition(_ start: Int) -> Container? {
        guard isWord(start, among: Self.appositionWords) else { return nil }
        var hasHead = false
        for index in start..<min(start + 7, tokens.count) {
            guard tokens[index].kind == .word else { return nil }
            if isWord(index, among: Self.placeWords) || isWord(index, "in") { hasHead = true }
            guard tokens[index].isCapitalised else { continue }
            let isFollowedByHead = (index + 1...index + 4).contains { isWord($0, among: Self.placeWords) }
            return hasHead || isFollowedByHead ? name(from: index, orPeople: true) : nil
        }
        return nil
    }

    // MARK: Before it

    /// `Iran's Kurdistan`, `Pakistan's southern Sindh`.
    private func owner(of place: Range<Int>) -> Container? {
        var index = place.lowerBound - 1
        while index > place.lowerBound - 4, index > 0, tokens[index].kind == .word, !tokens[index].isCapitalised {
            index -= 1
        }
        guard index > 0, tokens[index].kind == .possessive else { return nil }
        return name(before: index)
    }

    /// `the Libyan capital, Tripoli`, `the Belgian province of Luxembourg`, `Greek Macedonia`.
    private func people(before place: Range<Int>) -> Container? {
        var index = place.lowerBound - 1
        var hasHead = index >= 0 && tokens[index].isCapitalised
        while index > place.lowerBound - 8, index >= 0 {
            let token = tokens[index]
            if token.isCapitalised {
                guard hasHead, token.classes.contains(.demonym) else { return nil }
                let bearers = bearers(index..<index + 1).filter { $0.kind == .people }
                return bearers.isEmpty ? nil : Container(tokens: index..<index + 1, bearers: bearers, isSaid: false)
            }
            guard token.kind == .word || token.isMark(",") || token.isMark("-") else { return nil }
            if isWord(index, among: Self.placeWords) || token.classes.contains(.direction) { hasHead = true }
            index -= 1
        }
        return nil
    }

    // MARK: Names

    /// The longest name of a country or of a part of one that begins here.
    private func name(from start: Int, orPeople takesPeople: Bool = false) -> Container? {
        guard start < tokens.count, tokens[start].isCapitalised else { return nil }
        for end in stride(from: min(start + 4, tokens.count), to: start, by: -1) where tokens[end - 1].kind == .word {
            let bearers = bearers(start..<end).filter {
                $0.isContainer && ($0.kind != .abbreviation || isAbbreviation(start..<end))
                    || takesPeople && $0.kind == .people
            }
            if !bearers.isEmpty { return Container(tokens: start..<end, bearers: bearers) }
        }
        return nil
    }

    /// The longest name of a country or of a part of one that ends here.
    private func name(before end: Int) -> Container? {
        for start in max(end - 4, 0)..<end where tokens[start].isCapitalised {
            let bearers = bearers(start..<end).filter(\.isContainer)
            if !bearers.isEmpty { return Container(tokens: start..<end, bearers: bearers) }
        }
        return nil
    }

    private func bearers(_ range: Range<Int>) -> [PlaceBearer] { PlaceTable.bearers(of: text.string(range)) }

    private func isAbbreviation(_ range: Range<Int>) -> Bool {
        range.allSatisfy { !tokens[$0].shape.isDisjoint(with: [.abbreviation, .allCapitals, .initial]) }
            || range.upperBound < tokens.count && tokens[range.upperBound].isMark(".")
    }

    private func afterDirections(_ start: Int) -> Int {
        var index = start
        while index < start + 3, index < tokens.count, !tokens[index].isCapitalised,
            tokens[index].classes.contains(.direction) || isWord(index, among: Self.positionWords)
        {
            index += 1
        }
        return index
    }

    // MARK: Words

    private func isWord(_ index: Int, _ word: String) -> Bool {
        tokens.indices.contains(index) && text.folded(index).elementsEqual(word.utf8)
    }

    private func isWord(_ index: Int, among words: KeySet) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && !tokens[index].isCapitalised
            && words.contains(tokens[index].key)
    }

    private static let regionWords = KeySet(
        Lexicon.keys("state province region governorate department prefecture canton oblast"))
    private static let placeWords = KeySet(
        Lexicon.keys(
            """
            capital city town port village municipality suburb resort state province region governorate department
            district county island peninsula enclave territory prefecture oblast city's
            """))
    private static let appositionWords = KeySet(Lexicon.keys("in the a an capital near"))
    private static let positionWords = KeySet(
        Lexicon.keys("the central southeastern southwestern northeastern northwestern upper lower rural coastal"))
}
