extension Lexicon {
    /// The lists, each with the part that its words play; a word may stand in several.
    static let lists: [(WordClass, String)] = [
        (.function, functionWords), (.locative, locatives), (.role, roles), (.roleModifier, roleModifiers),
        (.honorific, honorifics), (.speech, speechVerbs), (.organisationHead, organisationHeads),
        (.companySuffix, companySuffixes), (.placeHead, placeHeads), (.placeLead, placeLeads),
        (.calendar, calendar), (.otherHead, otherHeads), (.other, otherWords), (.demonym, peoples),
        (.generation, "jr sr ii iii iv"), (.particle, particles), (.leadingParticle, "al bin ibn von van"),
        (.romanceParticle, "de del della di da do dos das du"), (.particleArticle, "la las los le lo der den het"),
        (.noble, "von van der de bin ibn al el"),
        (.eastAsianFamily, eastAsianFamilies), (.pointedRole, "sen rep hon"), (.label, labels),
        (.ministry, "ministry department"),
        (
            .ownsBody,
            "people peoples women children magistrate magistrates prosecutor governor workers lord farmers men veterans teachers king queen writers"
        ),
        (.direction, "north south east west northern southern eastern western northeast northwest southeast southwest"),
    ]

    static let abbreviationWords = """
        mr mrs ms dr prof st sen rep gov gen col lt maj capt cmdr sgt cpl adm brig rev hon pres jr sr inc corp ltd co bros
        jan feb mar apr jun jul aug sep sept oct nov dec no vs etc messrs mt ft supt insp det ave blvd
        """

    static let functionWords = """
        a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
        per to under until up upon via with within without about above across after against along amid among around before
        behind below beneath beside besides between beyond despite down during except inside like near outside past since
        through throughout toward towards while whereas because although though unless whether when where who whom whose
        which what why how i we you he she it they me us him her them my our your his its their mine ours yours hers theirs
        myself himself herself itself themselves am is are was were be been being have has had do does did will would shall
        should can could may might must not no yes all any both each every few many more most much other others several some
        such only own same too very just also even still already again once here there now today yesterday tomorrow later
        earlier meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise
        according another either neither one two three four five six seven eight nine ten hundred thousand dozens hundreds
        thousands millions let lets its he's it's i'm don't can't won't didn't isn't last next first second third
        said says asked told added
        """

    static let locatives = "in at from near to into outside across around inside throughout via toward towards"

    static let roles = """
        president premier minister chancellor king queen prince princess sheikh sheikha sultan emir emperor empress pope
        general gen col colonel maj major lt lieutenant capt captain sgt sergeant cpl corporal pvt private brig brigadier
        adm admiral cmdr commander marshal commodore inspector superintendent supt detective constable sheriff
        sen senator rep representative congressman congresswoman mp mps lawmaker gov governor mayor deputy councillor
        councilman alderman minister judge justice magistrate prosecutor lawyer attorney solicitor advocate barrister
        bishop archbishop cardinal rev reverend pastor priest father imam ayatollah hojatoleslam mullah maulana rabbi
        patriarch metropolitan lama swami guru grandmaster
        professor prof chief chiefs director chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder
        cofounder owner secretary ambassador envoy spokesman spokesperson spokeswoman leader speaker commissioner
        coordinator co-ordinator coach manager captain striker midfielder defender goalkeeper winger forward batsman
        bowler skipper analyst economist researcher scientist expert author writer novelist poet actor actress singer
        rapper director filmmaker producer musician composer artist painter photographer journalist reporter
        correspondent columnist editor anchor presenter broadcaster historian activist campaigner businessman
        businesswoman entrepreneur billionaire tycoon investor banker strategist adviser advisor aide negotiator
        diplomat counsel head boss candidate nominee president-elect undersecretary representative rapporteur
        chairman-elect treasurer vice-chairman vice-president dictator strongman warlord militant cleric preacher
        physician surgeon doctor nurse epidemiologist virologist astronaut pilot driver sprinter swimmer wrestler boxer
        golfer champion winner laureate star comedian veteran resident witness teacher student farmer fisherman
        wife husband son daughter brother sister mother uncle nephew cousin grandson widow colleague predecessor
        successor counterpart rival principal dean rector provost chancellor secretary-general
        """

    static let roleModifiers = """
        deputy vice former foreign prime defence defense interior finance health economy trade energy education justice
        environment agriculture transport transportation labour labor housing information communications culture sports
        sport tourism planning development industry commerce welfare science technology home internal external first
        second lady chief senior acting interim caretaker outgoing incoming crown grand executive managing financial
        assistant associate attorney press national regional provincial police army navy military ex ex-president
        opposition lead late then veteran special state permanent under parliamentary federal principal supreme house
        senate majority minority party district state public general affairs security oil water
        petroleum investment migration immigration family youth religious economic political presidential cabinet
        human rights bureau mission election technical head club team fellow top longtime self-styled
        """

    static let honorifics = """
        mr mrs ms miss mme mlle dr sir dame lord lady madame monsieur herr frau senor senora don dona signor hajj haji
        messrs shri smt begum ustaz ustad datuk dato seri madam mdm engr alhaji hajia comrade hrh
        """

    static let speechVerbs = """
        said says say added adds told tells noted stressed warned asked explained insisted argued claimed recalled wrote
        tweeted replied announced emphasised emphasized reiterated remarked acknowledged admitted declared concluded
        """

    static let organisationHeads = """
        ministry ministries department organisation organization service services agency agencies council committee
        subcommittee commission authority board bureau office court tribunal parliament assembly congress senate
        cabinet directorate secretariat administration inspectorate presidency chancellery police gendarmerie army navy
        force forces corps guard guards brigade brigades battalion regiment squadron fleet command intelligence militia
        party parties front alliance coalition movement union unions league federation confederation association
        associations society institute institution foundation fund trust university college school academy faculty
        hospital clinic bank banks group company companies corporation industries enterprises airlines airways motors
        railways petroleum pharmaceuticals laboratories systems technologies technology electronics communications
        telecom media broadcasting television radio tv news times post journal gazette herald tribune daily weekly
        newspaper magazine press network channel studios pictures records entertainment club fc united athletic
        rovers wanderers orchestra museum theatre theater church synod diocese jihad brotherhood resistance
        observatory watch initiative consortium partnership partners associates capital holdings ventures securities
        insurance exchange chamber guild syndicate centre center programme program task taskforce delegation embassy
        consulate mission rangers knights airline committees courts motor lines publications publishers legislature energy
        power steel oil gas mining logistics construction cement foods pharma biotech solutions software semiconductor
        mobility robotics investments trading shipping properties retail supermarkets brewery breweries chemicals
        aerospace aviation engineering telecommunications wireless ventures registry treasury customs observer mirror globe guardian inquirer
        chronicle ombudsman cooperative ministerial secretariat
        """

    static let companySuffixes = """
        inc ltd limited corp co plc llc llp lp gmbh ag sa spa nv bv ab asa oyj sarl bhd pte pvt
        """

    static let placeHeads = """
        province governorate county district state region territory municipality city town village island islands isles
        peninsula river lake sea ocean bay gulf strait straits canal mountain mountains hills hill heights valley desert
        forest park street avenue road boulevard highway bridge square airport airbase port harbour harbor prison camp
        stadium arena palace castle mosque cathedral temple shrine cemetery oblast prefecture canton emirate beach coast
        house zone hotel mall hall market reserve mausoleum lakes garden gardens zoo resort ranch mine junction plateau basin delta creek crossing border station plaza tower towers base quarter neighborhood neighbourhood
        suburb archipelago atoll reef falls glacier dam refinery terminal
        """

    static let placeLeads = """
        lake mount mt cape fort port gulf strait bay sea camp isle san santa santo saint st são river upper lower greater
        """

    static let calendar = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
        march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
        dec
        """

    static let otherHeads = """
        agreement agreements accord accords treaty convention protocol declaration pact deal charter act law bill
        amendment code resolution constitution cup trophy games championship championships tournament olympics open prix
        marathon festival award awards prize medal medals war wars revolution uprising intifada spring day week month year
        decade century night eve era age operation plan project process summit conference forum meeting talks
        series trial case scandal crisis virus disease syndrome fever index report survey poll review study
        award oscar emmy grammy theory effect test programme show model phone initiative vaccine missile rocket
        helicopter jet aircraft ship cruise tank satellite language script calendar religion bible quran book
        product scheme schemes assessment derby final finals semifinal qualifier round stage season episode album song
        """

    static let otherWords = """
        god allah bible quran koran christmas easter ramadan eid islam islamic muslim muslims christian christians
        christianity jew jews jewish judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs catholic
        catholics protestant protestants orthodox sunni sunnis shia shias shiite shiites shi'ite shi'ites alawite druze
        yazidi yazidis coptic copts evangelical methodist presbyterian anglican lutheran mormon jesuit salafi wahhabi
        zionist zionism communist communists marxist nazi nazis fascist republican republicans democrat democrats
        democratic conservative conservatives labour liberal liberals tory tories socialist islamist islamists internet
        web online bitcoin covid coronavirus ebola zika sars aids hiv dna gdp iq ceo tv am pm gmt est bst gps sms pdf
        olympics olympic paralympics covid19 nobel file image images getty reuters/file copyright rights reserved english arabic hebrew latin mandarin
        cantonese farsi urdu hindi pashto dari swahili euro dollar pound yen yuan ruble rouble lira rupee rial dinar
        caucasian asian asians african africans european europeans american americans western westerners westerner
        arab arabs kurd kurds kurdish tamil tamils uighur uighurs uyghur uyghurs rohingya palestinian palestinians
        soviet ottoman roman romans byzantine mongol latino latinos hispanic hispanics aboriginal maori inuit roma gypsy
        hutu tutsi zulu yoruba igbo hausa pashtun tajik hazara turkmen turkmens tatar tatars chechen chechens
        scottish welsh english irish british bavarian catalan basque breton flemish cypriot cypriots
        lng lpg qr ngo ngos usd eur gbp jpy inr zar aed sar ghs ai mw kwh rm sr mou ict it rs ipo mla fdi vpn mri ct
        cctv led atm ebitda eez pcr cpi fir nft nfts lgbt lgbtq dig tds ppe icu ev evs suv suvs gmo gi gis hr pr hh sc
        qc kc phd mba md mbe obe cbe hq pow pows vip vips faq ceos api usb rna mrna vat gst rsvp diy btc eth url
        dvd vhs dui rfp wow android iphone ipad windows linux ios wifi ok id uk-based us-led q&a faq ps pps ii iii
        state government parliament congress cabinet opposition ministry army navy police court council city
        north south east west northern southern eastern western northeast northwest southeast southwest
        """

    static let labels = """
        breaking exclusive update updated read watch video photo photos live opinion analysis editorial comment explainer
        factbox advertisement subscribe newsletter share related source sources click latest trending
        """

    static let peoples = """
        arab arabs kurd kurds kurdish palestinian palestinians african african-american european asian american western
        scottish welsh english catalan basque bavarian tibetan uighur uyghur chechen tatar turkmen soviet ottoman
        balkan latin nordic scandinavian baltic caribbean mediterranean transatlantic anglo franco sino russo
        """

    static let particles = """
        al el bin ibn ben bint abu abd ul ur ud van von ter ten de del della di da do dos das du zu af
        """

    static let eastAsianFamilies = """
        kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh shin seo kwon hwang ahn an song ryu yoo hong
        moon ban no roh ri pak son nam jo ko cha chung chun hyun li lam yeung chan wong cheung leung lau ng ho chow tsang
        tam yip fung kwok law tang tse tung chiu mak tsai chen lin wang ma woo
        """
}
