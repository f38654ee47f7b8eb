/// The words that roles are made of, beside those that the lexicon knows.
enum RoleWords {
    /// Offices and callings.
    static let heads = KeySet(
        Lexicon.keys(
            """
            academic accountant administrator agent airman anthropologist archaeologist architect auditor baker barber
            baron baroness bartender beekeeper biologist blogger bodyguard broker builder butcher carpenter chair chef
            chemist chieftain choreographer cleaner clerk climatologist co-owner coach conductor consultant critic
            curator cyclist dancer dealer deputy designer developer diver duchess duke earl electrician elder engineer
            executive expert firefighter footballer gardener geologist goalscorer governor-general graduate grocer
            grower guitarist hairdresser headmaster headteacher herder host housewife inspector instructor interpreter
            jockey landlord lecturer legislator librarian lobbyist lawmaker magnate mechanic mediator meteorologist
            midwife miner missionary monk mufti novelist nun nutritionist officer official ombudsman operator organiser
            organizer paramedic parliamentarian pensioner pharmacist philanthropist philosopher physicist pianist
            pitcher player playmaker playwright plumber policeman policewoman politician pollster prefect programmer
            psychiatrist psychologist publisher pupil quarterback rancher receptionist referee refugee sailor salesman
            saleswoman scholar screenwriter sculptor seismologist shepherd shopkeeper skater skier  sociologist
            soldier spokesperson statesman statistician strategist superintendent survivor tailor technician tenant
            theologian therapist trader translator trucker trustee umpire vendor vicar violinist volunteer waiter
            waitress warden watchman welder whistleblower worker
            """))

    /// Words of the lexicon that tell whose kin, peer or match somebody is, and nothing else.
    static let relations = KeySet(
        Lexicon.keys(
            """
            wife husband son daughter brother sister mother father uncle nephew cousin grandson widow colleague
            predecessor successor counterpart rival veteran hon principal
            """))

    /// Words that are a role only with another word before them, because they are more often something else.
    static let weak = KeySet(
        Lexicon.keys(
            """
            head lead star host guard forward private major general chief rep witness champion counsel representative
            elder agent operator official officer executive player chair
            """))

    /// Words that stand in small letters before an office in capitals.
    static let leading = KeySet(
        Lexicon.keys("former acting ex outgoing late interim incoming caretaker then current longtime deputy"))

    /// Words that say of which field an office is.
    static let fields = KeySet(
        Lexicon.keys(
            """
            aid anti-corruption art baseball basketball border budget bus business cabinet campaign cancer central
            charity chess church civil climate club communist community company computer conservation conservative
            consumer county court crime criminal current cybersecurity data defence diplomatic disaster disease dock
            economics emergency factory farm fashion federal film financial fire fishing food football forest freelance
            fuel fund gallery game garage geography government guest heart high history hockey hospital hotel
            independent infantry information intelligence islamist junior kindergarten labor labour landmark law left
            legal legislative liberal literature local marine maritime market marketing mathematics media medical
            middle military monetary museum music naval news newspaper nuclear nursing opera opposition organic
            peace pension physics police policy political power prison private project property prosecution public
            pub rail railway rebel refugee relief republican rescue restaurant retired retail right rights road rugby
            school science sea security senior separatist shop site social socialist software sports state station
            street supply tank tax taxi team tennis theatre tourist town traffic trade traditional train truck tv
            union university urban vegetable veterinary village visiting volunteer war weather welfare wildlife
            women works young youth
            """))

    /// Determiners that may stand before a role.
    static let determiners = KeySet(Lexicon.keys("the a an his her its their our my"))

    /// Prepositions that a role goes on with.
    static let links = KeySet(Lexicon.keys("of for at in from to with on against"))

    /// Verbs whose object one is in charge of: `, who heads the fund,`.
    static let headingVerbs = KeySet(
        Lexicon.keys(
            """
            heads headed leads led chairs chaired runs directs directed commands commanded coaches manages owns founded
            represents oversees edits
            """))

    /// What is done to somebody who is given an office.
    static let appointing = KeySet(
        Lexicon.keys(
            """
            appointed named elected re-elected reelected reappointed nominated chosen picked installed confirmed made
            sworn
            """))

    /// Verbs that join somebody to what he is.
    static let being = KeySet(Lexicon.keys("is was becomes became remains"))
}
