/// The words that give speech to a speaker.
enum SpeechWords {
    /// Verbs whose subject speaks, as news writes them beside a quotation; the last lines are those of other languages.
    static let verbs = KeySet(
        Lexicon.keys(
            """
            said says say saying told tells tell telling added adds adding asked asks asking warned warns warning noted
            notes noting stressed stresses stressing insisted insists insisting explained explains explaining argued
            argues arguing announced announces announcing declared declares declaring replied replies replying
            responded responds answered answers wrote writes writing tweeted tweets posted recalled recalls recalling
            remarked remarks observed observes admitted admits admitting conceded concedes conceding confessed
            acknowledged acknowledges acknowledging confirmed confirms confirming promised promises promising pledged
            pledges pledging vowed vows vowing urged urges urging demanded demands demanding pleaded complained complains
            lamented laments joked jokes joking quipped shouted shouts shouting yelled screamed cried whispered murmured
            commented comments commenting concluded concludes concluding suggested suggests suggesting predicted predicts
            predicting emphasised emphasises emphasising emphasized emphasizes emphasizing reiterated reiterates
            reiterating repeated repeats asserted asserts asserting alleged alleges alleging maintained maintains
            contended contends affirmed affirms assured cautioned cautions cautioning countered counters retorted
            testified testifies stated states stating claimed claims claiming denied called calls calling described
            describes describing dubbed branded labelled labeled termed hailed hails condemned condemns condemning
            denounced denounces denouncing slammed criticised criticized dismissed dismisses praised accused accuses
            accusing blamed boasted exclaimed mused opined reflected reasoned reported revealed disclosed thundered
            sagte sagt erklärte betonte warnte meinte schrieb
            déclaré déclare dit affirmé affirme estimé estime ajouté ajoute expliqué explique indiqué assuré souligné
            dijo afirmó declaró señaló agregó añadió aseguró explicó indicó advirtió
            disse afirmou declarou dichiarato detto affermato spiegato dedi söyledi belirtti vurguladı
            zei zegt sade säger sa powiedział
            """))

    /// Verbs that need to be told to whom, or of what: no `“…,” told Okello`.
    static let withObject = KeySet(
        Lexicon.keys(
            """
            told tells tell urged called calls described dubbed branded labelled labeled termed hailed condemned denounced
            slammed criticised criticized dismissed praised accused blamed assured denied
            """))

    /// Verbs that help another.
    static let auxiliaries = KeySet(
        Lexicon.keys(
            "has have had a ont hat ha han did does do would will should could can may might must was were is are been be"
        ))

    /// Verbs that make another passive.
    static let being = KeySet(Lexicon.keys("was were is are been be being"))

    /// Words after which a noun stands and no verb: `from claims`.
    static let beforeNouns = KeySet(
        Lexicon.keys("of to for in with from by about over on despite amid into against such more these those"))

    /// Auxiliaries that belong to the verb as it is written.
    static let perfect = KeySet(Lexicon.keys("has have had a ont hat ha han"))

    /// Pronouns that stand for a speaker.
    static let pronouns = KeySet(Lexicon.keys("he she they it who"))

    /// Words that end the subject or what is said of it.
    static let boundaries = KeySet(
        Lexicon.keys(
            """
            and but or as while when after before because since until if although though that which who whose whom where
            than then during
            """))

    /// Prepositions that go on with what a speaker is: `a spokesman for the rebels`.
    static let links = KeySet(Lexicon.keys("of for from"))

    /// Determiners after which no verb stands.
    static let definite = KeySet(Lexicon.keys("the this that his her its their our my"))

    /// Determiners with which a subject may begin.
    static let determiners = KeySet(
        Lexicon.keys(
            """
            the this that these those his her its their our my a an one another some several many two three four five six
            seven eight nine ten other both each every no
            """))
}
