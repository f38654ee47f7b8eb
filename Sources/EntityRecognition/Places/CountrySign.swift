internal import ArchiveModel

/// A name in a text that speaks of a country: of a place, a people, a body of the state.
struct CountrySign {
    /// Its passage, sentence and first token.
    let passage: Int
    let sentence: Int
    let tokens: Range<Int>
    /// What bears the name.
    let bearers: [PlaceBearer]
    /// The number of the place of which it is a mention; nil for other signs.
    let place: Int?
    /// How much it tells: 1 is the name of a place.
    let strength: Double
}
