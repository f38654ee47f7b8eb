internal import ArchiveModel

/// What is said of a person as of a man or of a woman.
enum Gender: Sendable {
    case female, male
}

/// Which people of an article are said to be men and women: by titles, by offices, by given names.
struct SpeakerGenders {
    private let passages: [NamedPassage]
    private let kinds: [EntityKind]

    init(_ passages: [NamedPassage], _ entities: [ArticleEntity]) {
        self.passages = passages
        kinds = entities.map(\.kind)
    }

    func isPerson(_ entity: Int) -> Bool { kinds[entity] == .person }

    /// The gender that the first of a person's names tells, of those that tell one.
    func gender(of entity: Int) -> Gender? {
        for passage in passages {
            for name in passage.names where name.entity == entity {
                if let gender = Self.gender(of: name, in: passage) { return gender }
            }
        }
        return nil
    }

    func gender(ofPronoun key: NameKey) -> Gender? {
        Self.female.contains(key) ? .female : Self.male.contains(key) ? .male : nil
    }

    private static func gender(of name: NamedPassage.Name, in passage: NamedPassage) -> Gender? {
        let before = passage.tokens[max(0, name.tokens.lowerBound - 1)..<name.tokens.lowerBound]
        let first = passage.tokens[name.tokens.lowerBound]
        for token in Array(before) + (name.role.map { Array(passage.tokens[$0]) } ?? []) + [first] {
            if female.contains(token.key) { return .female }
            if male.contains(token.key) { return .male }
        }
        return nil
    }

    private static let female = KeySet(
        Lexicon.keys(
            """
            she mrs ms miss mme mlle dame lady madame frau senora dona begum spokeswoman chairwoman congresswoman
            businesswoman policewoman saleswoman actress queen princess duchess baroness empress sheikha waitress nun
            housewife midwife mother sister daughter wife widow
            agnes aicha aisha alice alicia amina amanda amelia amy ana andrea angela angelina anita anna anne annie aoife
            astrid barbara beatrice bridget camila carla carmen carol caroline catherine cecilia charlotte chloe christina
            christine claire clara claudia daniela deborah diana dilma dorothy elena eleanor elif elisabeth elizabeth ella
            emily emine emma esra esther eva evelyn fatima fatma fiona florence frances francesca gabriela giorgia gloria
            grace greta hanna hannah hatice heather heidi helen helena helga hillary ines ingrid irene irina isabel isabella
            jacinda jane janet jennifer jessica joan joanna julia julie kamala karen katarina kate katherine kathleen
            laura leila leyla linda lisa lucia lucy magdalena malala margaret maria mariam marie marina marta martha mary
            maryam melania mercedes merve meryem michelle monica nadia nancy natalia natasha nicola nicole nina nora olga
            olivia paola patricia petra priya rachel rebecca rosa ruth samantha sandra sara sarah shirin silvia simone
            sofia sonia sophia sophie susan sushma svetlana tatiana teresa theresa ursula valentina vanessa victoria
            wendy yasmin yulia zainab zeynep zuzana
            """))

    private static let male = KeySet(
        Lexicon.keys(
            """
            he mr sir lord monsieur herr senor don shri spokesman chairman congressman businessman policeman salesman
            king prince emperor duke baron statesman fisherman monk father brother son husband
            abdullah abdul adam adel ahmad ahmed alan albert alberto alejandro alexander alexei ali anders andrew andrei
            antonio anthony arthur asif barack ben benjamin bernard bill boris brian bruno carlos cem charles christopher
            colin daniel david diego dmitry donald edward emmanuel enrique eric erik fahd farid felix fernando francisco
            frank frederick gary george gerhard giovanni giuseppe gordon graham guillermo hakan hamid hans harry hassan
            hazem hector henry hugo hussein ibrahim igor imran ismail ivan jack jacob jair james jan jason javier jean
            jeff jim jiri jiro joe joao john jonathan jorge jose joseph juan julian justin karim keith ken kenneth kevin
            khalid klaus kofi lars lee leonid louis luca luis luke magnus mahmoud manuel marco marcus mario mark martin
            matthew mehmet michael miguel mikhail mohamed mohammad mohammed muhammad murat mustafa narendra nicolas nigel
            oleg olaf oliver omar orhan oscar osman pablo patrick paul paulo pavel pedro peter petr philip pierre rafael
            rashid recep ricardo richard robert roberto roger roland ronald rory russell salim samuel scott sebastian
            sergei sergey sergio simon stefan stephen steve steven stuart suleiman tarek tariq tayyip thomas tim timothy
            tom tomasz tony viktor vincent vladimir volodymyr walid walter werner william wolfgang xavier yasser yusuf
            """))
}
