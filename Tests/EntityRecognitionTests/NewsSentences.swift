/// Sentences and headlines in the shapes of world news, with the names that a reader sees in them.
///
/// A blank line ends a document.
enum NewsSentences {
    static let prose = """
        [LOC BAGHDAD] ([ORG Reuters]) - [LOC Iraq]'s parliament on Tuesday approved a new oil minister, [PER Hayan Abdul-Ghani], two lawmakers said.

        [LOC WASHINGTON] _ [ORG Senate] leaders agreed Monday to delay a vote on the bill.

        [LOC ANKARA], [LOC Turkey] ([ORG AP]) — [LOC Turkey]'s central bank raised its key rate on Thursday.

        [LOC LAGOS], [LOC Nigeria] ([ORG AP]) — Gunmen killed 12 people in [LOC Zamfara] state, police said.

        [LOC MOSCOW], April 3 ([ORG Reuters]) - [ORG Gazprom] said on Friday it had cut flows to [LOC Europe].

        [LOC NEW YORK], Jan 12 ([ORG Reuters]) - [ORG Apple Inc] shares fell 2% after the company cut its forecast.

        The [LOC Lima]-based firm sold its stake in [LOC Peru]'s second-largest copper mine.

        Rebels backed by [LOC Turkey] clashed with [LOC U.S.]-backed fighters near [LOC Manbij].

        The [LOC London]-listed miner said output rose 4%.

        A [LOC Saudi Arabia]-led coalition intervened in [LOC Yemen] in March 2015.

        The [LOC U.S.] said it would send [LOC Ukraine] more missiles.

        The [LOC UK] and the [LOC US] signed a trade deal in [LOC London].

        [PER Martin Luther King Jr.] was born in [LOC Atlanta].

        [PER Robert F. Kennedy Jr.] spoke to the [ORG New York Times] on Sunday.

        [PER J.K. Rowling] and [PER George R.R. Martin] attended the festival in [LOC Edinburgh].

        Flooding hit [LOC St. Louis] and [LOC Fort Worth] on Friday.

        The [ORG White House] declined to comment, but a [ORG Pentagon] spokesman confirmed the strike.

        Lawmakers on [LOC Capitol Hill] questioned [ORG Boeing] executives.

        [ORG JPMorgan Chase & Co] and [ORG Goldman Sachs] reported earnings on Tuesday.

        The [ORG Organization of the Petroleum Exporting Countries] ([ORG OPEC]) meets in [LOC Vienna] next week.

        [PER Anne-Marie Lambert-Roux], a lawyer for the [ORG European Commission], rejected the claim.

        [PER Recep Tayyip Erdogan] met [PER Vladimir Putin] in [LOC Sochi].

        [PER Mahmoud Abbas] told the [ORG U.N. General Assembly] that [LOC Israel] had broken its word.

        The [ORG Turkish Foreign Ministry] summoned the ambassador of [LOC Sweden].

        [LOC Iran]'s [ORG Revolutionary Guards] said the tanker was seized in the [LOC Gulf of Oman].

        The [ORG Popular Mobilization Forces] control the road between [LOC Mosul] and [LOC Tal Afar].

        [PER Ahmed al-Sharaa] flew to [LOC Riyadh] for talks with Crown Prince [PER Mohammed bin Salman].

        [ORG Bank of America] analyst [PER Maria Kowalska] raised her price target.

        Shares in [LOC Tokyo]-based [ORG Sony Group Corp] rose 3 percent.

        [PER Kim Jong Un] watched the launch, [ORG KCNA] reported.

        [PER Aung San Suu Kyi] was moved to house arrest in [LOC Naypyitaw].

        [ORG Hamas] and [ORG Islamic Jihad] rejected the proposal put forward by [LOC Egypt] and [LOC Qatar].

        [PER Nana Akufo-Addo] won a second term in [LOC Ghana], beating [PER John Mahama].

        [ORG Manchester United] beat [ORG Real Sociedad] 1-0 at [LOC Old Trafford].

        [PER Carlos Alcaraz] ([LOC Spain]) beat [PER Jannik Sinner] ([LOC Italy]) 6-3 7-6 4-6 6-2

        1. [PER Lewis Hamilton] ([LOC Britain]) [ORG Mercedes] 1:24.303

        [LOC Germany] drew 1-1 with [LOC Hungary] in [LOC Munich].

        [ORG Chicago Bulls] guard [PER Zach LaVine] scored 31 points.

        The [ORG African Union] has suspended [LOC Burkina Faso], [LOC Mali] and [LOC Niger].

        [PER Luiz Inacio Lula da Silva] said the [LOC Amazon] would be protected.

        [PER Andrés Manuel López Obrador] inaugurated a refinery in [LOC Tabasco].

        The [ORG International Atomic Energy Agency] said its inspectors had left [LOC Fordow].

        [ORG Al Jazeera] correspondent [PER Shireen Abu Akleh] was killed in [LOC Jenin].

        The [ORG Ministry of Health] in [LOC Gaza] put the toll at 45.

        [ORG Tata Steel] will close its [LOC Port Talbot] plant, the [ORG GMB] union said.

        [PER Imran Khan]'s [ORG Pakistan Tehreek-e-Insaf] party called a protest in [LOC Lahore].

        [PER Mahathir Mohamad], 97, lost his seat in [LOC Langkawi].

        [PER Ursula von der Leyen] told [ORG Der Spiegel] that the [ORG EU] must rearm.

        [ORG Human Rights Watch] and [ORG Amnesty International] accused [LOC Ethiopia] of abuses in [LOC Tigray].

        The [ORG National Bank of Kazakhstan] left its rate unchanged.

        [ORG Al-Shabaab] attacked a hotel in [LOC Mogadishu].

        [PER Yoweri Museveni] has ruled [LOC Uganda] since 1986.

        The [ORG Supreme Court] ruled against the [ORG Justice Department].

        [ORG Deutsche Bank AG], [ORG BNP Paribas SA] and [ORG Banco Santander] declined to comment.

        Gov. [PER Gavin Newsom] of [LOC California] visited [LOC Los Angeles County].

        Sen. [PER Ted Cruz], R-[LOC Texas], said he would vote no.

        [PER Volodymyr Zelenskiy] spoke by phone with [PER Olaf Scholz].

        [PER Narendra Modi]'s [ORG Bharatiya Janata Party] lost seats in [LOC Uttar Pradesh].

        [ORG Petrobras] and [ORG Vale] led gains on the [LOC Sao Paulo] exchange.

        [PER Nguyen Phu Trong] led the [ORG Communist Party of Vietnam].

        Police in [LOC Dar es Salaam] arrested [PER Tundu Lissu], leader of [ORG Chadema].

        [PER Cyril Ramaphosa] and the [ORG ANC] lost their majority in [LOC South Africa].

        The [ORG Peshmerga] withdrew from [LOC Kirkuk].

        The [ORG Justice and Development Party] ([ORG AKP]) lost [LOC Istanbul].

        [ORG SDF] commander [PER Mazloum Abdi] met [PER Nechirvan Barzani] in [LOC Duhok].

        [PER Hakan Fidan] said [LOC Ankara] would act against the [ORG PKK].

        The [ORG House of Representatives] passed the bill 221-210.

        [PER Nikol Pashinyan] and [PER Ilham Aliyev] met in [LOC Abu Dhabi].

        [ORG Kuwait Petroleum Corporation] signed with [ORG TotalEnergies].

        [PER Muqtada al-Sadr] told his followers to leave the [LOC Green Zone].

        Sheikh [PER Tamim bin Hamad Al Thani] received the prime minister of [LOC Lebanon], [PER Najib Mikati].

        [ORG Tesla] CEO [PER Elon Musk] denied the report in the [ORG Wall Street Journal].

        The [ORG Bank of Japan] and the [ORG Federal Reserve] both meet this week.

        [ORG Ansar Allah] fired a missile at [LOC Eilat], the [ORG Israel Defense Forces] said.

        [ORG Sinn Fein] leader [PER Mary Lou McDonald] spoke in [LOC Dublin].
        """

    static let headlines = """
        [LOC TURKEY]'S [PER ERDOGAN] SAYS NO TO [LOC SWEDEN]
        [LOC Turkey]'s President [PER Tayyip Erdogan] said on Friday he would not back [LOC Sweden].

        [LOC U.S.] STOCKS SLIDE AS [ORG FED] MINUTES SPOOK INVESTORS
        Stocks fell on Wednesday after minutes of the [ORG Federal Reserve] meeting.

        [ORG IBM] TO BUY [ORG RED HAT] FOR $34 BILLION
        [ORG IBM] said it would buy software maker [ORG Red Hat] for $34 billion.

        SOCCER-[LOC FRANCE] BEAT [LOC BELGIUM] TO REACH WORLD CUP FINAL
        [LOC France] beat [LOC Belgium] 1-0 in [LOC St Petersburg] on Tuesday.

        TENNIS - [PER NADAL] THROUGH TO LAST EIGHT IN [LOC PARIS]
        [PER Rafael Nadal] beat [PER David Goffin] in straight sets on Monday.

        [LOC IRAQ] PM [PER SUDANI] VISITS [LOC TEHRAN] FOR TALKS
        Prime Minister [PER Mohammed Shia al-Sudani] arrived in [LOC Tehran] on Wednesday.

        [PER Biden] Says [LOC U.S.] Will Defend [LOC Taiwan] if [LOC China] Invades

        [PER Rishi Sunak] Meets [PER Emmanuel Macron] in [LOC Paris] as [LOC Channel] Crossings Rise

        [ORG Supreme Court] Hears Challenge to [LOC Texas] Abortion Law

        Oil Rises as [ORG OPEC] Weighs Deeper Cuts

        [ORG White House] Denies [LOC Iran] Prisoner Deal

        [ORG World Bank] Chief [PER David Malpass] to Step Down

        At Least 20 Dead as Ferry Capsizes Off [LOC Lagos]

        [ORG Boeing] Wins $5 Billion Order From [ORG Ryanair]

        [LOC Myanmar] Junta Frees Hundreds of Prisoners

        Ex-President [PER Jacob Zuma] Freed on Medical Parole in [LOC South Africa]

        [LOC KHARTOUM] RESIDENTS FLEE AS ARMY, [ORG RSF] CLASH

        [PER MODI] TO VISIT [LOC WASHINGTON] IN JUNE -[ORG WHITE HOUSE]

        UPDATE 2-[ORG Toyota] raises profit forecast as yen slides

        [ORG EU] leaders meet in [LOC Brussels] to discuss [LOC Ukraine] aid
        """
}
