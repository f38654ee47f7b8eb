/// Two articles that name a person of one name: the name, then of each article its date, the country that it is about,
/// the person's age and role.
enum NamesakeCases {
    /// Two people.
    static let two = """
        Ali Hassan;2024-03-02;QA;;striker;2024-03-09;IQ;;interior minister
        Ali Hassan;2024-03-02;KE;34;teacher;2024-05-01;PK;61;retired colonel
        Mohammed Salah;2023-01-04;GB;;Liverpool forward;2023-02-01;EG;;judge
        Ahmed Hussein;2022-06-01;SD;;opposition politician;2022-08-10;EG;;midfielder
        Ibrahim Mohamed;2021-02-03;MY;;sprinter;2021-04-05;SO;;Somali lawmaker
        Omar Abdi;2020-01-01;SO;;militant;2020-09-01;GB;19;student
        John Smith;2019-04-04;GB;;novelist;2019-05-05;US;;Republican senator
        John Smith;2019-04-04;AU;44;farmer;2019-05-05;US;71;pastor
        David Williams;2018-01-02;GB;;footballer;2018-03-02;US;;U.S. congressman
        James Brown;2006-02-03;US;72;singer;2006-05-05;GB;;MP
        Maria Garcia;2020-07-07;ES;;gymnast;2020-08-08;MX;;governor
        Maria Garcia;2020-07-07;ES;23;nurse;2020-08-08;CO;58;housewife
        Jose Rodriguez;2022-01-01;DO;;pitcher;2022-04-04;VE;;Venezuelan general prosecutor
        Jose Rodriguez;2022-01-01;US;29;driver;2022-02-01;VE;54;engineer
        Juan Perez;2023-05-05;AR;;striker;2023-06-06;GT;;archbishop
        Carlos Sanchez;2014-06-14;CO;;midfielder;2014-07-01;US;;U.S. ambassador
        Luis Hernandez;2010-02-01;MX;;boxer;2010-03-03;SV;;Salvadoran minister
        Kim Young-ho;2023-07-07;KR;;South Korean minister;2023-08-01;JP;;golfer
        Lee Min-ho;2019-06-01;KR;;actor;2019-07-01;CN;;physicist
        Wang Lei;2021-08-01;CN;;swimmer;2021-09-01;SG;;businessman
        Li Na;2014-01-25;AU;;tennis player and athlete;2014-03-02;CN;;virologist
        Zhang Wei;2020-02-02;CN;;surgeon;2020-03-03;US;;pianist
        Chen Wei;2011-12-12;CN;42;activist;2011-12-20;TW;21;student
        Nguyen Van Anh;2018-01-01;VN;;midfielder;2018-02-02;US;;priest
        Rahul Sharma;2017-01-01;IN;;bowler;2017-02-02;GB;;banker
        Amit Kumar;2012-08-01;IN;;wrestler;2012-09-01;NP;;Nepalese lawmaker
        Imran Khan;2013-05-05;US;;film singer;2013-06-06;PK;;Pakistani politician
        Mohammad Yousuf;2006-12-01;PK;;batsman;2006-12-15;AF;;Afghan governor
        Abdul Rahman;2012-02-01;PK;;spinner;2012-03-01;YE;;militant
        Abdullah Khan;2015-01-01;PK;17;student;2015-02-02;AF;48;shopkeeper
        Mehmet Yilmaz;2019-03-03;TR;;goalkeeper;2019-04-04;CY;;Cypriot minister
        Mustafa Demir;2020-01-01;TR;55;mayor;2020-03-03;DE;22;suspect
        Ivan Petrov;2016-08-08;BG;;weightlifter;2016-09-09;RU;;Russian diplomat
        Sergei Ivanov;2007-02-02;RU;;Russian minister;2007-03-03;UZ;;cyclist
        Alexander Popov;2000-09-09;RU;;swimmer;2000-10-10;UA;;Ukrainian mayor
        Jan Kowalski;2015-01-01;PL;;bishop;2015-02-02;DE;;footballer
        Peter Hansen;1999-05-05;DK;;painter;1999-06-06;IL;;U.N. ambassador
        Thomas Müller;2014-07-01;BR;;Germany forward;2014-08-01;DE;;bishop
        Ana Silva;2016-01-01;BR;31;dancer;2016-02-02;PT;67;widow
        Joao Santos;2012-01-01;BR;;defender;2012-02-02;AO;;Angolan governor
        Samuel Johnson;2015-01-01;GH;;striker;2015-02-02;LR;;Liberian senator
        Emmanuel Okafor;2018-01-01;NG;;archbishop;2018-02-02;GB;;defender
        Peter Odhiambo;2014-01-01;KE;;marathoner;2014-02-02;UG;;Ugandan MP
        Abdi Ahmed;2013-01-01;SO;;warlord;2013-02-02;US;;swimmer
        Michael Collins;1999-07-07;US;69;astronaut;1999-08-08;IE;23;clerk
        Fatima Ali;2021-01-01;BH;;sprinter;2021-03-03;IQ;;Iraqi lawmaker
        Hassan Rahimi;2016-08-01;IR;;wrestler;2016-09-01;AF;;Afghan general prosecutor
        Ahmed Musa;2018-06-22;RU;;Nigeria striker;2018-07-01;EG;;imam
        """

    /// One person, in different places and offices.
    static let one = """
        Hakan Fidan;2023-06-05;TR;;Turkish foreign minister;2023-09-10;US;;Turkish foreign minister
        Hakan Fidan;2016-02-05;TR;;intelligence chief;2023-09-10;IQ;;Turkish foreign minister
        Ibrahim Kalin;2019-02-05;TR;;presidential spokesman;2024-01-28;IQ;;intelligence chief
        Recep Tayyip Erdogan;2002-11-05;TR;;party leader;2018-07-10;BE;;Turkish president
        Recep Tayyip Erdogan;2002-11-05;TR;48;leader;2024-07-10;DE;70;president
        Mohammed Shia al-Sudani;2022-10-28;IQ;;prime minister;2023-03-04;DE;;Iraqi premier
        Emmanuel Macron;2016-04-05;FR;38;economy minister;2018-07-15;RU;;French president
        Emmanuel Macron;2012-01-05;FR;;banker;2018-07-15;US;;French president
        Volodymyr Zelensky;2019-04-01;UA;;comedian;2019-06-20;FR;;Ukrainian president
        Volodymyr Zelensky;2019-04-01;UA;41;actor;2023-06-20;US;45;president
        Donald Trump;2014-04-01;US;;businessman;2017-06-20;SA;;U.S. president
        Donald Trump;2014-04-01;US;68;tycoon;2025-06-20;CA;79;President
        Arnold Schwarzenegger;1999-01-01;US;;actor;2005-02-02;US;;California governor
        Ronald Reagan;1984-01-01;US;73;president;2004-06-05;US;93;former president
        George Weah;1995-11-05;LR;;striker;2018-01-22;LR;;Liberian president
        George Weah;1995-11-05;IT;;AC Milan striker;2005-10-10;LR;;former AC Milan striker
        Imran Khan;1992-03-25;PK;;cricketer;2018-08-18;PK;;Pakistani prime minister
        Imran Khan;1992-03-25;AU;;Pakistan captain;2018-08-18;PK;;Pakistani prime minister
        Imran Khan;1996-03-25;PK;43;former cricketer;2018-08-18;SA;65;prime minister
        Manny Pacquiao;2012-12-08;US;;boxer and congressman;2016-05-10;PH;;Philippine senator
        Manny Pacquiao;2010-12-08;PH;31;boxer;2021-05-10;PH;42;senator
        Vitali Klitschko;2012-09-08;RU;;heavyweight champion;2014-05-10;UA;;Kiev mayor
        Vitali Klitschko;2012-09-08;UA;;boxer;2014-05-10;UA;;Kiev mayor
        Garry Kasparov;1997-05-11;US;;chess champion;2007-11-25;RU;;opposition leader
        Romario;1994-07-17;US;;striker;2014-10-10;BR;;Brazilian senator
        Sebastian Coe;1984-08-11;US;;runner;1992-04-10;GB;;MP
        Kakha Kaladze;2008-08-11;IT;;defender;2012-10-25;GE;;Georgian energy minister and former AC Milan defender
        Andriy Shevchenko;2006-08-11;GB;;striker;2012-10-25;UA;;former striker
        Sanna Marin;2019-12-10;FI;34;transport minister;2022-05-12;US;36;Finnish prime minister
        Sanna Marin;2019-12-10;FI;34;minister;2023-05-12;GB;37;former prime minister
        Angela Merkel;2005-11-22;DE;51;chancellor;2021-07-15;US;67;German chancellor
        Angela Merkel;1998-11-22;DE;;physicist;2009-07-15;US;;German chancellor
        Angela Merkel;2014-07-13;BR;;chancellor;2014-07-14;DE;;German chancellor
        Antonio Guterres;2001-01-01;PT;;Portuguese prime minister;2017-01-01;US;;U.N. secretary-general
        Ban Ki-moon;2006-02-01;KR;;South Korean foreign minister;2010-02-01;CH;;U.N. secretary-general
        Kofi Annan;1997-01-01;US;;U.N. secretary-general;2012-03-03;SY;74;envoy
        Tony Blair;1997-05-01;GB;43;prime minister;2003-02-02;US;;British premier
        Tony Blair;1997-05-01;GB;43;prime minister;2011-02-02;IL;;envoy
        Barack Obama;2007-02-02;US;45;senator;2009-06-04;EG;;U.S. president
        Barack Obama;2008-02-02;KE;;Illinois senator;2015-07-25;KE;;president
        Hillary Clinton;2001-02-02;US;;senator;2010-06-04;PK;;U.S. secretary of state
        Joe Biden;1990-02-02;US;;senator;2021-06-04;GB;78;President
        Benjamin Netanyahu;1997-02-02;IL;47;prime minister;2015-03-03;US;;Israeli prime minister
        Shimon Peres;1995-02-02;IL;;foreign minister;2014-03-03;VA;90;Israeli president
        Ariel Sharon;1982-06-06;LB;;Israeli defense minister;2004-02-02;IL;76;prime minister
        Yasser Arafat;1982-06-06;LB;;militant;1994-07-01;PS;;Palestinian president
        Mahmoud Abbas;2003-03-03;PS;;prime minister;2011-09-23;US;76;Palestinian president
        Nouri al-Maliki;2006-05-20;IQ;;prime minister;2014-02-02;US;;Iraqi premier
        Haider al-Abadi;2014-08-11;IQ;62;lawmaker;2016-09-19;US;;Iraqi prime minister
        Muqtada al-Sadr;2004-04-04;IQ;30;cleric;2018-05-05;IQ;44;cleric and politician
        Massoud Barzani;2003-04-04;IQ;;militant;2015-05-05;US;;Kurdish president
        Bashar al-Assad;2000-07-17;SY;34;surgeon;2015-10-20;RU;50;Syrian president
        Moammar Gadhafi;1986-04-15;LY;;colonel;2009-09-23;US;67;Libyan leader
        Hosni Mubarak;1981-10-14;EG;53;general and vice president;2011-02-11;EG;82;Egyptian president
        Mohammed Morsi;2012-06-24;EG;60;engineer;2012-09-25;US;;Egyptian president
        Abdel Fattah el-Sisi;2013-07-03;EG;;Egyptian general;2014-06-08;EG;59;president
        Khalifa Haftar;2014-05-16;LY;;commander;2019-04-04;RU;75;Libyan general
        Mohammed bin Salman;2015-04-29;SA;29;defense minister;2018-03-20;US;32;Saudi crown prince
        Desmond Tutu;1984-10-16;ZA;53;bishop;2010-07-11;ZA;78;archbishop
        Nelson Mandela;1964-06-12;ZA;45;lawyer;1994-05-10;ZA;75;president
        Nelson Mandela;1995-06-24;ZA;76;president;1996-07-07;GB;;South African president
        Jacob Zuma;2005-06-14;ZA;;deputy president;2010-06-11;ZA;;South African president
        Robert Mugabe;1980-04-18;ZW;56;prime minister;2017-11-21;ZW;93;president
        Paul Kagame;1994-07-04;RW;36;general;2012-07-07;US;54;Rwandan president
        Yoweri Museveni;1986-01-29;UG;;commander;2014-02-24;UG;69;Ugandan president
        Abiy Ahmed;2018-04-02;ET;41;lieutenant colonel;2019-12-10;NO;43;Ethiopian prime minister
        Ellen Johnson Sirleaf;2005-11-11;LR;67;banker;2011-10-07;NO;72;Liberian president
        Wole Soyinka;1986-10-16;NG;52;playwright;2014-07-13;US;80;poet
        Goodluck Jonathan;2010-05-05;NG;52;president;2012-02-02;ZA;;Nigerian president
        Mario Vargas Llosa;1990-04-08;PE;54;novelist;2010-10-07;US;74;author
        Gabriel Boric;2012-04-08;CL;26;student;2022-03-11;CL;36;Chilean president
        Lula da Silva;1989-11-08;BR;44;union leader;2003-01-01;BR;57;president
        Evo Morales;2003-10-10;BO;;lawmaker;2006-01-22;BO;46;president
        Evo Morales;2007-06-10;CO;;president;2007-06-12;BO;;Bolivian president
        Hugo Chavez;1992-02-04;VE;37;colonel;1999-02-02;VE;44;Venezuelan president
        Nicolas Maduro;1999-02-04;VE;;bus driver;2013-04-14;VE;50;president
        Pepe Mujica;1994-02-04;UY;;militant;2013-09-09;US;78;Uruguayan president
        Alberto Fujimori;1990-07-28;PE;52;professor;2007-09-22;CL;69;former president
        Michelle Bachelet;2002-01-01;CL;50;surgeon;2014-03-11;CL;62;Chilean president
        Jair Bolsonaro;1993-01-01;BR;38;congressman;2019-01-22;CH;63;Brazilian president
        Aung San Suu Kyi;1991-10-14;MM;46;politician;2016-09-14;US;71;leader
        Narendra Modi;2002-03-03;IN;51;Gujarat chief minister;2014-09-28;US;64;Indian prime minister
        Shashi Tharoor;2006-07-07;US;50;diplomat;2009-05-28;IN;53;minister
        Shashi Tharoor;1989-07-07;US;;novelist;2009-05-28;IN;53;Indian minister
        Manmohan Singh;1991-06-21;IN;58;finance minister;2009-11-24;US;77;Indian premier
        Sachin Tendulkar;1998-04-22;AE;24;batsman;2012-06-04;IN;39;cricketer and lawmaker
        Rahul Gandhi;2004-05-05;IN;33;lawmaker;2017-09-12;US;47;politician
        Benazir Bhutto;1988-12-02;PK;35;prime minister;2007-10-18;AE;54;former prime minister
        Pervez Musharraf;1999-10-12;PK;56;general;2006-09-22;US;63;Pakistani president
        Hamid Karzai;2001-12-05;DE;43;tribal leader;2012-05-20;US;54;Afghan president
        Ashraf Ghani;2002-02-02;AF;;professor;2015-03-24;US;65;Afghan president
        Mullah Omar;1996-09-27;AF;;cleric;2001-10-07;AF;;militant leader
        Xi Jinping;2007-03-24;CN;53;mayor;2013-06-07;US;59;Chinese president
        Jack Ma;1999-03-24;CN;34;entrepreneur;2018-10-24;US;54;tycoon
        Yao Ming;2002-11-20;US;22;basketball player;2016-10-24;CN;36;retired basketball player
        Li Na;2011-06-04;FR;29;athlete;2014-01-25;AU;31;Chinese athlete
        Lee Kuan Yew;1965-08-09;SG;41;prime minister;2011-05-14;SG;87;minister mentor
        Thaksin Shinawatra;1998-03-03;TH;;tycoon;2006-09-19;US;57;Thai prime minister
        Ferdinand Marcos Jr;2010-05-05;PH;52;senator;2022-06-30;PH;64;Philippine president
        Joseph Estrada;1987-05-05;PH;50;actor and senator;1998-06-30;PH;61;president
        Junichiro Koizumi;2001-04-26;JP;59;lawmaker;2004-06-08;US;;Japanese prime minister
        Shinzo Abe;2016-08-21;BR;61;prime minister;2016-08-23;JP;;Japanese premier
        Pope Francis;2013-03-13;VA;76;cardinal;2015-09-24;US;78;pope
        Karol Wojtyla;1978-10-16;PL;58;cardinal;1978-10-22;VA;58;pope
        Lech Walesa;1980-08-31;PL;36;electrician;1990-12-22;PL;47;Polish president
        Vaclav Havel;1979-10-23;CS;43;playwright;1990-02-21;US;53;Czech president
        Vladimir Putin;1999-08-09;RU;46;security chief;2018-07-16;FI;65;Russian president
        Boris Yeltsin;1987-10-21;RU;56;party chief;1997-03-21;FI;66;Russian president
        Mikheil Saakashvili;2004-01-25;GE;36;Georgian president;2015-05-30;UA;47;former Georgian president
        Boris Johnson;2008-05-01;GB;43;journalist;2019-07-24;GB;55;British prime minister
        Silvio Berlusconi;1990-05-01;IT;;tycoon;2003-07-02;FR;66;Italian premier
        Viktor Orban;1989-06-16;HU;26;activist;2018-05-10;BE;54;Hungarian prime minister
        Rishi Sunak;2015-06-16;GB;35;banker;2022-10-25;GB;42;British prime minister
        Justin Trudeau;2007-06-16;CA;35;teacher;2016-03-10;US;44;Canadian prime minister
        Serena Williams;1999-09-11;US;17;athlete;2017-04-20;AU;35;athlete
        Tom Barrack;2025-05-23;SY;;special envoy for Syria;2025-07-01;TR;78;ambassador to Turkey
        Staffan de Mistura;2016-03-01;SY;;envoy for Syria;2022-01-12;MA;74;envoy for Western Sahara
        Roberto Martinez;2018-07-06;BE;;Belgium coach;2023-03-17;PT;49;Portugal coach
        Herve Renard;2022-11-22;SA;;Saudi Arabia coach;2024-07-25;FR;;coach of France's women
        Zalmay Khalilzad;2005-06-21;IQ;;ambassador to Iraq;2019-01-29;AF;67;envoy for Afghanistan
        Nickolay Mladenov;2013-08-02;IQ;;representative for Iraq;2015-02-05;IL;42;coordinator for the Middle East peace process
        Fiona Hill;2016-05-05;US;;Russia expert;2019-11-21;GB;;Ukraine witness
        Usain Bolt;2008-08-16;CN;21;sprinter;2016-08-14;BR;29;Jamaican sprinter
        Lionel Messi;2012-03-07;ES;24;Barcelona forward;2022-12-18;QA;35;Argentina striker
        Cristiano Ronaldo;2008-12-02;GB;23;Manchester United winger;2022-12-30;SA;37;Portugal forward
        Mohamed Salah;2018-04-22;GB;25;Liverpool winger;2018-06-25;RU;26;Egypt striker
        Novak Djokovic;2008-01-27;AU;20;tennis player;2023-09-10;US;36;Serbian champion
        Ahmed Musa;2014-06-25;BR;21;Nigeria forward;2018-06-22;RU;25;striker
        Bobi Wine;2010-06-25;UG;;singer;2021-01-14;UG;38;Ugandan singer-turned-politician
        Youssou N'Dour;2008-06-25;FR;;singer;2012-04-04;SN;52;Senegalese musician and minister
        Gilberto Gil;2000-06-25;US;;musician;2003-01-02;BR;60;Brazilian singer and culture minister
        Ingrid Betancourt;2008-07-02;FR;;French-Colombian politician;2008-07-03;CO;;presidential candidate in Colombia
        Glenda Jackson;1971-04-15;US;34;actress;1992-04-09;GB;55;former actress
        """
}
