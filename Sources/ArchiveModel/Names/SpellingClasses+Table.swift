extension SpellingClasses {
    /// Parts of names, a class a line: the vowels of Arabic and Persian names, names that Russian and Ukrainian have in
    /// common, words that British and American English spell apart.
    static let partTable = """
        mohammed mohammad mohamed mohamad muhammad muhammed mohammod mohamud muhamed mohd mhamed mehmed محمد
        mahmoud mahmud mahmood mehmood محمود
        ahmed ahmad ahmet achmed احمد أحمد
        hamed hamid حامد
        hussein hussain husain husayn hossein hosein husein hoseyn housseyn hussien hussin حسين
        hassan hasan hassen hasen حسن
        ali aly علي
        abdullah abdallah abdellah abdulla abdollah عبدالله
        khaled khalid chaled خالد
        nasser nasir naser nassir ناصر
        nasrallah nasrullah nasralla نصرالله
        saleh salih صالح
        saeed said saied sayeed saïd سعيد
        salem salim سليم
        yousef yusuf yousuf youssef yousif yussuf yusef yosef يوسف
        ibrahim ebrahim ibraheem brahim ابراهيم إبراهيم
        ismail esmail ismael ismayil esmaeil اسماعيل
        omar umar omer ömer عمر
        osman othman uthman usman ousmane othmane عثمان
        mustafa mostafa moustafa mustapha moustapha مصطفى
        qasem qassem qasim kassem kasem kasim ghasem قاسم
        jassim jasim jasem jassem جاسم
        suleiman sulaiman soleiman sulayman souleymane slimane süleyman سليمان
        soleimani suleimani sulaimani soleymani سليماني
        fatima fatemeh fatimah fatma fateme فاطمة
        zainab zeinab zaynab zeynab zaineb زينب
        jafar jaafar djafar jaffar jafer جعفر
        jamal gamal djamal جمال
        jamil gamil
        jabir jaber gaber جابر
        bashar بشار
        bashir basheer beshir
        assad asad الاسد الأسد
        gaddafi qaddafi kadhafi gadhafi qadhafi gadafi kaddafi khadafy gheddafi khadafi qathafi ghadafi القذافي
        erdogan erdoğan erdoghan
        rouhani rohani ruhani روحاني روحانی
        ahmadinejad ahmedinejad ahmadinezhad احمدینژاد
        khamenei khameneh khamenai khameneyi خامنئي خامنهای
        khomeini khomeyni khumayni khumeini
        rafsanjani rafsandjani
        raisi raeisi raissi raeesi
        sudani السوداني soudani
        kadhimi kazimi kadhemi kazemi khadimi kadimi kadhmi
        maliki المالكي malki
        abadi ebadi ibadi العبادي
        haniyeh haniya haniyah haniyya hanieh
        mashal meshaal mashaal mishal meshal mishaal
        zawahiri zawahri zawahari
        baghdadi bagdadi
        ladin laden
        haftar hifter heftar hiftar
        sarraj serraj sarradj
        dbeibah dbeibeh dabaiba dbeiba dubeiba dbaiba
        morsi mursi morsy
        mubarak moubarak mobarak
        moallem muallem mouallem moualem mualem
        karim kareem kerim كريم
        rahim raheem rahem رحيم
        rashid rasheed raschid reshid rached rachid راشد رشيد
        walid waleed oualid وليد
        tariq tarek tareq tarik tarq طارق
        khalil khaleel khelil
        nabil nabeel نبيل
        kamal kemal كمال
        othaimeen uthaymeen
        hezbollah hizbollah hizbullah hezbullah hizballah hezbolla
        qaeda qaida kaida qaïda qaedah
        houthi huthi houthis huthis houthie
        taliban taleban
        nahda ennahda nahdha ennahdha
        falah fallah
        ghani ghany
        aziz azeez
        latif lateef letif
        hadi hady هادي
        moussa musa moosa mousa موسى
        issa isa eissa عيسى
        haidar haider haydar hayder heydar حيدر
        sheikh shaikh shaykh cheikh
        bin ibn ben
        aoun awn
        benjamin benyamin binyamin בנימין
        zelensky zelenskiy zelenskyy zelenskyi selenskyj selenski
        vladimir volodymyr wladimir vladymyr
        alexander aleksandr alexandr oleksandr aleksander alexandre alyaksandr aliaksandr alexandar aleksandar
        alexei aleksei alexey aleksey oleksiy oleksii alexi alexej
        andrei andrey andriy andrii andrej
        sergei sergey serhiy serhii serguei sergej
        dmitry dmitri dmitriy dmitrii dimitri dmytro dmitrij
        nikolai nikolay mykola nikolaj mikalai
        mikhail mykhailo mikhael michail
        yuri yury yuriy iouri juri yurii
        yulia julia yuliya iulia yuliia
        yevgeny evgeny yevgeni evgeni yevgeniy yevhen yevgenii eugeny
        pyotr piotr petro petr pjotr
        pavel pavlo
        igor ihor
        oleg oleh
        viktor victor wiktor
        maxim maksim maksym
        arseniy arseni arseny arsenii
        vitaly vitali vitaliy vitalii
        anatoly anatoli anatoliy anatolii
        valery valeri valeriy valerii
        natalia natalya nataliya nataliia
        tatiana tatyana tetiana
        ekaterina yekaterina kateryna
        konstantin kostyantyn constantin
        lukashenko lukashenka loukachenko
        tikhanovskaya tsikhanouskaya tikhanouskaya tsikhanovskaya
        timoshenko tymoshenko timochenko
        yanukovych yanukovich janukovych ianoukovitch
        gorbachev gorbachov gorbatchev gorbachyov gorbatschow
        yeltsin eltsin jelzin
        khrushchev khruschev krushchev chruschtschow
        medvedev medwedew medvedyev
        lavrov lawrow
        putin poutine
        shoigu shoygu choigou
        prigozhin prigojin prigoschin
        navalny nawalny
        tchaikovsky chaikovsky tschaikowsky tchaikovski tchaïkovski
        dostoevsky dostoyevsky dostojewski
        tolstoy tolstoi
        sargsyan sarkisian sarkissian sargsian sarkisyan
        djokovic dokovic đoković djoković
        milosevic milosevich milošević
        karadzic karadzhich
        netanyahu netanyahou netaniahu נתניהו
        yitzhak itzhak yitzchak יצחק
        shlomo schlomo
        rabin רבין
        shimon שמעון
        ehud אהוד
        moshe moshé משה
        yair יאיר
        ariel אריאל
        david דוד داود
        menachem menahem מנחם
        rivlin ריבלין
        herzog הרצוג
        bennett בנט
        gantz ganz גנץ
        lapid לפיד
        sadegh sadeq sadiq sadik صادق
        bagher baqer baqir bakir باقر
        ghalibaf qalibaf galibaf قالیباف
        fouad fuad fouaad fuat فؤاد فواد
        faisal faysal feisal feysal فيصل
        khalifa khalifah خليفة
        masoud massoud masud massud mesud مسعود
        muqtada moqtada mokhtada مقتدى
        sadr الصدر
        qais kais qays kays qaiss قيس
        samir sameer سمير
        majid majed majeed ماجد
        hakim hakeem حكيم
        adel adil عادل
        amir ameer emir أمير امير
        ghannouchi ghannushi ghanouchi الغنوشي
        mahsud mehsud
        suu su
        rajapaksa rajapakse
        berdimuhamedow berdymukhamedov berdimuhamedov berdymuhamedov berdimukhamedov
        vucic vučić вучић
        george giorgos yorgos yiorgos georgios
        constantine konstantinos
        costas kostas
        yannis yanis giannis ioannis
        park pak bak
        roh noh
        yoon yun
        choi choe
        kang gang
        jung jeong chong
        seok suk sok
        hyun hyon hyeon
        geun keun
        yeol yol
        isaias issayas isayas
        afwerki afewerki afeworki
        hailemariam haylemariam
        yogyakarta jogjakarta djokjakarta
        izzat izzet ezzat
        st saint
        mt mount
        ft fort
        jr jnr junior
        sr snr senior
        elisabeth elizabeth
        katherine catherine katharine kathryn
        phillip philip philippe
        centre center
        defence defense
        labour labor
        programme program
        theatre theater
        harbour harbor
        organisation organization
        licence license
        jewellery jewelry
        dept department
        univ university
        intl international
        natl national
        assn association
        bros brothers
        """

    /// People whom news has called by names of more than one language or way of spelling, a person a line.
    static let personTable = """
        Mao Zedong|Mao Tse-tung|Mao Tsetung|Chairman Mao
        Zhou Enlai|Chou En-lai
        Deng Xiaoping|Teng Hsiao-ping
        Zhu De|Chu Teh
        Liu Shaoqi|Liu Shao-chi
        Lin Biao|Lin Piao
        Hua Guofeng|Hua Kuo-feng
        Jiang Qing|Chiang Ching
        Lu Xun|Lu Hsun
        Chiang Kai-shek|Jiang Jieshi
        Chiang Ching-kuo|Jiang Jingguo
        Sun Yat-sen|Sun Zhongshan
        Lee Teng-hui|Li Denghui
        Chen Shui-bian|Chen Shuibian
        Ma Ying-jeou|Ma Yingjiu
        Tsai Ing-wen|Cai Yingwen
        Lai Ching-te|Lai Qingde|William Lai
        Syngman Rhee|Rhee Syngman|Yi Seungman|Lee Seung-man
        Ho Chi Minh|Nguyen Ai Quoc
        Yasser Arafat|Yasir Arafat|Abu Ammar
        Mahmoud Abbas|Abu Mazen
        Pele|Edson Arantes do Nascimento
        Joe Biden|Joseph Biden|Joseph R. Biden|Joseph R. Biden Jr.|Joe Biden Jr.
        Donald Trump|Donald J. Trump
        Bill Clinton|William Jefferson Clinton|William J. Clinton
        Jimmy Carter|James Earl Carter|James E. Carter
        Tony Blair|Anthony Blair
        Pope Francis|Jorge Mario Bergoglio
        Pope Benedict XVI|Joseph Ratzinger|Benedict XVI
        Pope John Paul II|Karol Wojtyla|John Paul II
        """

    /// Other names of cities and regions, a place a line.
    static let placeTable = """
        Kyiv|Kiev|Kyjiv
        Odesa|Odessa
        Kharkiv|Kharkov
        Lviv|Lvov|Lwow|Lemberg
        Dnipro|Dnepr
        Zaporizhzhia|Zaporozhye|Zaporizhzhya|Zaporozhe
        Mykolaiv|Nikolaev|Nikolayev
        Luhansk|Lugansk
        Chernobyl|Chornobyl
        Donbas|Donbass
        Bakhmut|Artyomovsk|Artemivsk
        Mumbai|Bombay
        Kolkata|Calcutta
        Chennai|Madras
        Bengaluru|Bangalore
        Varanasi|Benares
        Beijing|Peking
        Guangzhou|Canton
        Nanjing|Nanking
        Tianjin|Tientsin
        Chongqing|Chungking
        Xinjiang|Sinkiang
        Yangon|Rangoon
        Ho Chi Minh City|Saigon
        Busan|Pusan
        Incheon|Inchon
        Mecca|Makkah|Mekka
        Medina|Madinah|Al-Madinah
        Riyadh|Riyad|Riad
        Jeddah|Jiddah|Jidda
        Aleppo|Halab
        Homs|Hims
        Hama|Hamah
        Deir ez-Zor|Deir al-Zor|Dayr az-Zawr|Deir Ezzor|Deir el-Zour|Deir al-Zour|Deir az-Zor
        Idlib|Edlib
        Raqqa|Rakka|Ar-Raqqah
        Erbil|Irbil|Arbil|Hewler
        Sulaymaniyah|Sulaimaniya|Sulaimani|Slemani|Suleimaniya
        Kirkuk|Karkuk
        Najaf|An-Najaf
        Karbala|Kerbala|Karbela
        Basra|Bassora|Al-Basrah
        Fallujah|Falluja|Faluja|Al-Fallujah
        Dohuk|Duhok
        Tikrit|Takrit
        Benghazi|Bengasi|Banghazi
        Misrata|Misurata|Misratah
        Sirte|Surt
        Sabha|Sebha
        Hodeidah|Hudaydah|Hodeida|Al-Hudaydah|Hudaida
        Taiz|Taizz|Ta'izz
        Marib|Maarib|Ma'rib
        Alexandria|Iskandariya
        Ismailia|Ismailiya
        Omdurman|Umm Durman
        El Fasher|Al-Fashir|El-Fasher
        Tangier|Tangiers|Tanger
        Fez|Fes
        Marrakesh|Marrakech
        Oran|Wahran
        Jerusalem|Al-Quds
        Nablus|Nabulus
        Beersheba|Beer Sheva|Be'er Sheva
        Jaffa|Yafo
        Haifa|Hefa
        Khan Younis|Khan Yunis|Khan Yunus|Khan Yunes
        Beit Lahia|Beit Lahiya|Bayt Lahiya
        Mashhad|Meshed|Mashad
        Isfahan|Esfahan|Ispahan
        Kandahar|Qandahar
        Kunduz|Qunduz|Konduz
        Ghazni|Ghazna
        Istanbul|Constantinople
        Izmir|Smyrna
        Edirne|Adrianople
        Diyarbakir|Diyarbekir
        Nicosia|Lefkosa|Lefkosia
        Thessaloniki|Salonika|Saloniki|Salonica
        Piraeus|Pireas
        Gdansk|Danzig
        Wroclaw|Breslau
        Krakow|Cracow|Kraków
        Cologne|Köln|Koeln
        Munich|München|Muenchen
        Nuremberg|Nürnberg|Nuernberg
        Geneva|Genève|Genf
        Zurich|Zürich|Zuerich
        Basel|Basle|Bâle
        Antwerp|Antwerpen|Anvers
        Bruges|Brugge
        Ghent|Gent|Gand
        The Hague|Den Haag|Hague
        Gothenburg|Göteborg|Goteborg
        Florence|Firenze
        Milan|Milano
        Turin|Torino
        Naples|Napoli
        Venice|Venezia
        Genoa|Genova
        Seville|Sevilla
        Saragossa|Zaragoza
        Lyon|Lyons
        Marseille|Marseilles
        Strasbourg|Strassburg|Straßburg
        Corfu|Kerkyra
        Saint Petersburg|St. Petersburg|St Petersburg|Leningrad
        Volgograd|Stalingrad
        Nizhny Novgorod|Gorky
        Almaty|Alma-Ata
        Bishkek|Frunze
        Chisinau|Kishinev
        Tbilisi|Tiflis
        Sukhumi|Sokhumi
        Stepanakert|Khankendi|Xankendi
        Nagorno-Karabakh|Nagorny Karabakh|Nagorno Karabagh|Mountainous Karabakh
        Crimea|Krym
        Mogadishu|Muqdisho|Mogadiscio
        Kismayo|Kismaayo|Chisimayu
        Hargeisa|Hargeysa
        Mekelle|Mekele|Makale
        Tigray|Tigre
        Rio de Janeiro|Rio
        Bogota|Bogotá|Santa Fe de Bogota
        West Bank|Judea and Samaria
        Falkland Islands|Falklands|Malvinas
        Strait of Hormuz|Straits of Hormuz
        Great Britain|Britain
        United States|America
        Da Nang|Danang
        Daegu|Taegu
        Daejeon|Taejon
        Gwangju|Kwangju
        Gyeongju|Kyongju
        Gyeonggi|Kyonggi
        Jeju|Cheju
        Gangwon|Kangwon
        Jeolla|Cholla|Chŏlla
        Addis Ababa|Addis Abeba
        Asmara|Asmera
        Alabama|Ala.
        Arizona|Ariz.
        Arkansas|Ark.
        California|Calif.|Cal.
        Colorado|Colo.
        Connecticut|Conn.
        Delaware|Del.
        Florida|Fla.
        Illinois|Ill.
        Indiana|Ind.
        Kansas|Kan.|Kans.
        Kentucky|Ky.
        Los Angeles|L.A.|LA
        Maryland|Md.
        Massachusetts|Mass.
        Michigan|Mich.
        Minnesota|Minn.
        Mississippi|Miss.
        Missouri|Mo.
        Montana|Mont.
        Nebraska|Neb.|Nebr.
        Nevada|Nev.
        New Hampshire|N.H.
        New Jersey|N.J.
        New Mexico|N.M.
        New York|N.Y.
        North Carolina|N.C.
        North Dakota|N.D.
        Oklahoma|Okla.
        Oregon|Ore.
        Pennsylvania|Pa.
        Rhode Island|R.I.
        South Carolina|S.C.
        South Dakota|S.D.
        Tennessee|Tenn.
        Texas|Tex.
        Vermont|Vt.
        Virginia|Va.
        Washington State|Wash.
        West Virginia|W.Va.
        Wisconsin|Wis.
        Wyoming|Wyo.
        Alberta|Alta.
        British Columbia|B.C.
        Manitoba|Man.
        New Brunswick|N.B.
        Newfoundland|Nfld.
        Nova Scotia|N.S.
        Ontario|Ont.
        Quebec|Que.
        Saskatchewan|Sask.
        New South Wales|NSW
        """

    /// Other names of bodies, one a line.
    static let organisationTable = """
        al-Qaeda|Al Qaida|Qaeda
        Islamic State|ISIS|ISIL|Daesh|IS|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
        Hezbollah|Hizbullah|Party of God
        Hamas|Islamic Resistance Movement
        Boko Haram|Jama'atu Ahlis Sunna
        al-Shabaab|Al Shabab|Shebab|Shabab
        Kurdistan Workers' Party|PKK|Kurdistan Workers Party
        Justice and Development Party|AKP|AK Party|AK Parti
        Republican People's Party|CHP
        Patriotic Union of Kurdistan|PUK
        Kurdistan Democratic Party|KDP
        Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard
        International Monetary Fund|IMF
        World Bank|The World Bank
        World Health Organization|WHO
        International Atomic Energy Agency|IAEA
        International Criminal Court|ICC
        World Trade Organization|WTO
        UNHCR|UN Refugee Agency|United Nations High Commissioner for Refugees
        UNICEF|United Nations Children's Fund
        UNESCO|United Nations Educational, Scientific and Cultural Organization
        Federal Bureau of Investigation|FBI
        Central Intelligence Agency|CIA
        European Central Bank|ECB
        British Broadcasting Corporation|BBC
        African National Congress|ANC
        Bharatiya Janata Party|BJP
        Christian Democratic Union|CDU
        Social Democratic Party of Germany|SPD
        Palestine Liberation Organization|PLO
        Fatah|Al-Fatah|Fateh
        Organization of the Petroleum Exporting Countries|OPEC
        North Atlantic Treaty Organization|NATO
        Red Cross|International Committee of the Red Cross|ICRC
        Médecins Sans Frontières|Doctors Without Borders|MSF
        National Intelligence Organization|MIT|Turkish National Intelligence Organization
        Chinese Communist Party|Communist Party of China|CCP|CPC
        People's Liberation Army|PLA
        International Olympic Committee|IOC
        World Food Programme|WFP
        Food and Agriculture Organization|FAO
        Organisation for Economic Co-operation and Development|OECD
        International Energy Agency|IEA
        International Labour Organization|ILO
        Amnesty International|Amnesty
        Democratic Party|Democrats|Democrat|Democratic
        Republican Party|Republicans|Republican|GOP|Grand Old Party
        Conservative Party|Tories|Tory|Tory Party|Conservatives
        Labour Party|Labour
        Liberal Democrats|Lib Dems|Liberal Democrat|Lib Dem
        Vatican|Holy See
        Reporters Without Borders|Reporters Sans Frontières|RSF
        New York Times|NY Times|NYT
        Wall Street Journal|WSJ
        Washington Post|WaPo
        Financial Times|FT
        Los Angeles Times|LA Times|L.A. Times
        South China Morning Post|SCMP
        London School of Economics|LSE
        Massachusetts Institute of Technology|M.I.T.
        Harvard University|Harvard
        Yale University|Yale
        Princeton University|Princeton
        Stanford University|Stanford
        Cornell University|Cornell
        Oxford University|Oxford
        Cambridge University|Cambridge
        University of California, Los Angeles|UCLA
        New York University|NYU
        Chicago Cubs|Cubs
        Milwaukee Brewers|Brewers
        Miami Marlins|Marlins|Florida Marlins
        Seattle Mariners|Mariners
        Colorado Rockies|Rockies
        Baltimore Ravens|Ravens
        Green Bay Packers|Packers
        Cincinnati Bengals|Bengals
        Indianapolis Colts|Colts
        Denver Nuggets|Nuggets
        Detroit Pistons|Pistons
        Toronto Raptors|Raptors
        Dallas Mavericks|Mavericks
        Cleveland Cavaliers|Cavaliers|Cavs
        Memphis Grizzlies|Grizzlies|Vancouver Grizzlies
        Los Angeles Clippers|Clippers
        Philadelphia 76ers|Sixers
        Montreal Canadiens|Canadiens|Habs
        Buffalo Sabres|Sabres
        Cleveland Guardians|Cleveland Indians
        Washington Nationals|Montreal Expos
        Oakland Athletics|Oakland A's
        Washington Commanders|Washington Redskins|Redskins|Washington Football Team
        Las Vegas Raiders|Oakland Raiders
        Los Angeles Chargers|San Diego Chargers
        Los Angeles Rams|St. Louis Rams
        Tennessee Titans|Houston Oilers|Tennessee Oilers
        Brooklyn Nets|New Jersey Nets
        New Orleans Pelicans|New Orleans Hornets
        Oklahoma City Thunder|Seattle SuperSonics
        Arizona Coyotes|Phoenix Coyotes
        Manchester United|Man U
        Royal Bank of Scotland|RBS
        Bayern Munich|Bayern München|FC Bayern|FC Bayern München
        Manchester United|Man United|Man Utd
        Manchester City|Man City
        Tottenham Hotspur|Tottenham
        Wolverhampton Wanderers|Wolves
        Borussia Mönchengladbach|Borussia Moenchengladbach
        Paris Saint-Germain|PSG|Paris St Germain
        Inter Milan|Internazionale
        Atletico Madrid|Atlético
        Sporting Lisbon|Sporting CP
        Red Bull Salzburg|RB Salzburg
        Volkswagen|VW
        General Motors|GM
        General Electric|GE
        International Business Machines|IBM
        """
}
