/// What the spellings of one name have in common, the same for all that news uses: `Mohammed Shia al-Sudani`,
/// `Muhammad Shia As-Sudani` and `Shia al-Sudani, Mohamed` have one key.
///
/// The key is made part by part: the part is written in Latin letters, titles, articles and company forms are left
/// out, and what transliterations differ in becomes one letter (``LatinSpelling``, ``SpellingClasses``). Then the parts
/// are joined without spaces, for hyphens and spaces come and go: `Kim Jong-un`, `Kim Jongun`. Nothing else is
/// guessed: a middle initial, a second family name, `Jr.` make another name.
package struct SpellingKey: Sendable, Hashable {
    /// The key as the archive keeps it; empty for a name without a letter.
    package let text: String

    /// The key of a name of that kind.
    package init(_ name: String, kind: EntityKind) {
        let name = kind == .place ? ForeignPlaces.english(name) ?? name : name
        let whole = NameParts(name, kind: kind).key
        text = String(decoding: SpellingClasses.shared.whole(whole, kind: kind), as: UTF8.self)
    }
}
