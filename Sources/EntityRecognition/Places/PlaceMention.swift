internal import ArchiveModel

/// Where an article names a place.
struct PlaceMention {
    let mention: Mention
    let passage: Int
    let tokens: Range<Int>
    /// The countries that the words beside it tell, as in `Tripoli, Lebanon`; empty if they tell none.
    var told: [String] = []
}

/// A place of an article while its country is being found.
struct PlaceDraft {
    /// The number of its entity; nil of the place of the dateline.
    let entity: Int?
    var mentions: [PlaceMention]
    /// What bears all of its names.
    let bearers: [PlaceBearer]
    /// How likely each country is.
    var shares: CountryShares

    init(entity: Int? = nil, mentions: [PlaceMention] = [], bearers: [PlaceBearer]) {
        self.entity = entity
        self.mentions = mentions
        self.bearers = bearers
        shares = CountryShares(bearers)
    }

    /// Whether it may be in several countries.
    var isAmbiguous: Bool { bearers.count > 1 }
}
