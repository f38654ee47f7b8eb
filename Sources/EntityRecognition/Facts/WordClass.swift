/// What the lexicon knows of a word: the parts that it plays in names and around them.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(bit: UInt32) { rawValue = 1 << bit }

    /// Articles, prepositions, conjunctions, pronouns, auxiliaries.
    static let function = WordClass(bit: 0)
    /// A preposition after which places stand.
    static let locative = WordClass(bit: 1)
    /// An office or a calling before a person's name: `minister`, `spokesman`.
    static let role = WordClass(bit: 2)
    /// A word that stands before a role: `deputy`, `foreign`.
    static let roleModifier = WordClass(bit: 3)
    /// `Mr`, `Dr`: nothing but a person follows.
    static let honorific = WordClass(bit: 4)
    /// A verb whose subject speaks: `said`.
    static let speech = WordClass(bit: 5)
    /// The last word of a body's name, or its first before `of`: `ministry`, `university`.
    static let organisationHead = WordClass(bit: 6)
    /// The form of a company: `Ltd`.
    static let companySuffix = WordClass(bit: 7)
    /// The last word of a place's name: `province`, `airport`.
    static let placeHead = WordClass(bit: 8)
    /// The first word of a place's name: `Lake`, `Mount`.
    static let placeLead = WordClass(bit: 9)
    /// Months and weekdays.
    static let calendar = WordClass(bit: 10)
    /// The last word of a name that is none of the three kinds: `Agreement`, `Cup`.
    static let otherHead = WordClass(bit: 11)
    /// A capitalised word that is no name of the three kinds: `Christian`, `Internet`.
    static let other = WordClass(bit: 12)
    /// A word for a country's people or things.
    static let demonym = WordClass(bit: 13)
    /// `Jr`, `III`.
    static let generation = WordClass(bit: 14)
    /// A particle inside a person's name: `al`, `bin`, `van`.
    static let particle = WordClass(bit: 15)
    /// A name before an apostrophe that belongs to the name of a body: `People's Party`.
    static let ownsBody = WordClass(bit: 16)
    /// A family name of Korea or China, where given names have a hyphen and a small letter: `Kim Jong-un`.
    static let eastAsianFamily = WordClass(bit: 17)
    /// A particle with which a family name may begin: `bin Salman said`.
    static let leadingParticle = WordClass(bit: 19)
    /// A role only with its full stop: `Sen.`, but Hun Sen.
    static let pointedRole = WordClass(bit: 20)
    /// A word that newsrooms set before a text: `Breaking`, `Exclusive`.
    static let label = WordClass(bit: 21)
    /// A particle that is a preposition as well where it comes from: `de`.
    static let romanceParticle = WordClass(bit: 22)
    /// An article after a particle: `de la Cruz`.
    static let particleArticle = WordClass(bit: 23)
    /// A particle that stands before a family name in German text: `von`.
    static let noble = WordClass(bit: 24)
    /// A body of the state that names its fields: `Ministry of Hajj and Umrah`.
    static let ministry = WordClass(bit: 25)
    /// `north`, `eastern`.
    static let direction = WordClass(bit: 18)
}
