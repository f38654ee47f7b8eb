/// The names of the months as datelines spell them, in the languages that news is written in.
enum MonthNames {
    /// The month, 1 to 12, that a lower-case word names; two-word names are joined by a space.
    static func month(_ word: String) -> Int? { numbers[word] }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for line in table.split(separator: "\n") {
            for (index, names) in line.split(separator: "|").enumerated() {
                for name in names.split(separator: "/") { numbers[String(name), default: index + 1] = index + 1 }
            }
        }
        return numbers
    }()

    /// A language a line, a month a column, nominative, genitive and abbreviations between slashes.
    ///
    /// A name that two
    /// languages give to different months (`listopad`) stands only for the one with more speakers.
    private static let table = """
        january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|october/oct|november/nov|december/dec
        januar/jänner|februar/feber|märz/mär/mrz|april|mai|juni|juli|august|september|oktober/okt|november|dezember/dez
        janvier/janv|février/fevrier/févr/fév/fevr|mars|avril/avr|mai|juin|juillet/juil|août/aout|septembre|octobre|novembre|décembre/decembre/déc
        enero/ene|febrero|marzo|abril/abr|mayo|junio|julio|agosto/ago|septiembre/setiembre|octubre|noviembre|diciembre/dic
        janeiro|fevereiro/fev|março/marco|abril|maio|junho|julho|agosto|setembro/set|outubro/out|novembro|dezembro
        gennaio/gen|febbraio|marzo|aprile|maggio/mag|giugno/giu|luglio/lug|agosto|settembre|ottobre/ott|novembre|dicembre
        gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
        xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
        urtarrila/urtarrilaren|otsaila/otsailaren|martxoa/martxoaren|apirila/apirilaren|maiatza/maiatzaren|ekaina/ekainaren|uztaila/uztailaren|abuztua/abuztuaren|iraila/irailaren|urria/urriaren|azaroa/azaroaren|abendua/abenduaren
        ianuarie/ian|februarie|martie|aprilie|mai|iunie/iun|iulie/iul|august|septembrie|octombrie|noiembrie/noi|decembrie
        januari|februari|maart/mrt|april|mei|juni|juli|augustus|september|oktober|november|december
        januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/des
        januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
        januaari/januaarip|februaari/februaarip|marsi/marsip|apriili/aprilip|maaji/maajip|juuni/juunip|juuli/juulip|aggusti/aggustip|septembari/septembarip|oktobari/oktobarip|novembari/novembarip|decembari/decembarip
        tammikuu/tammikuuta|helmikuu/helmikuuta|maaliskuu/maaliskuuta|huhtikuu/huhtikuuta|toukokuu/toukokuuta|kesäkuu/kesäkuuta|heinäkuu/heinäkuuta|elokuu/elokuuta|syyskuu/syyskuuta|lokakuu/lokakuuta|marraskuu/marraskuuta|joulukuu/joulukuuta
        jaanuar/jaan|veebruar/veebr|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember/dets
        janvāris/janvārī|februāris/februārī|marts/martā|aprīlis/aprīlī|maijs/maijā|jūnijs/jūnijā|jūlijs/jūlijā|augusts/augustā|septembris/septembrī|oktobris/oktobrī|novembris/novembrī|decembris/decembrī
        sausis/sausio|vasaris/vasario|kovas/kovo|balandis/balandžio|gegužė/gegužės|birželis/birželio|liepa/liepos|rugpjūtis/rugpjūčio|rugsėjis/rugsėjo|spalis/spalio|lapkritis/lapkričio|gruodis/gruodžio
        styczeń/stycznia/sty|luty/lutego/lut|marzec/marca|kwiecień/kwietnia/kwi|maj/maja|czerwiec/czerwca/cze|lipiec/lipca/lip|sierpień/sierpnia/sie|wrzesień/września/wrz|październik/października/paź|listopad/listopada/lis|grudzień/grudnia/gru
        leden/ledna/led|únor/února/úno|březen/března/bře|duben/dubna/dub|květen/května/kvě|červen/června/čvn|červenec/července/čvc|srpen/srpna/srp|září/zář|říjen/října/říj|listopad/listopadu|prosinec/prosince/pro
        január/januára|február/februára|marec/marca|apríl/apríla|máj/mája|jún/júna|júl/júla|august/augusta|september/septembra|október/októbra|november/novembra|december/decembra
        siječanj/siječnja/sij|veljača/veljače/velj|ožujak/ožujka/ožu|travanj/travnja/tra|svibanj/svibnja/svi|lipanj/lipnja|srpanj/srpnja|kolovoz/kolovoza/kol|rujan/rujna/ruj||studeni/studenoga/studenog/stu|prosinac/prosinca
        januar/januara|februar/februara|mart/marta|april/aprila|maj/maja|jun/juna|jul/jula|avgust/avgusta/avg|septembar/septembra|oktobar/oktobra|novembar/novembra|decembar/decembra
        január|február|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus|szeptember/szept|október|november|december
        janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
        ocak/oca|şubat/şub|mart|nisan/nis|mayıs/mayis|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|ekim/eki|kasım/kasim/kas|aralık/aralik/ara
        yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
        yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr
        january/januwari/ujanuwari|ufebruwari/februwari|umashi/mashi|uapreli/apreli|umeyi/meyi|ujuni|ujulayi/julayi|uagasti/agasti|usepthemba/septhemba|uokthoba/okthoba|unovemba/novemba|udisemba/disemba
        januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember
        januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba
        januari|februari|maret/mac|april|mei|juni/jun|juli/julai|agustus/ogos/agu|september|oktober|november|desember/disember/dis
        enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre
        ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr
        eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|meán fómhair|deireadh fómhair|samhain|nollaig
        январь/января/янв|февраль/февраля/фев/февр|март/марта/мар|апрель/апреля/апр|май/мая|июнь/июня/июн|июль/июля/июл|август/августа/авг|сентябрь/сентября/сен/сент|октябрь/октября/окт|ноябрь/ноября/ноя/нояб|декабрь/декабря/дек
        січень/січня/січ|лютий/лютого/лют|березень/березня/бер|квітень/квітня/кві|травень/травня/тра|червень/червня/чер|липень/липня/лип|серпень/серпня/сер|вересень/вересня/вер|жовтень/жовтня/жов|листопад/листопада/лис|грудень/грудня/гру
        студзень/студзеня|люты/лютага|сакавік/сакавіка|красавік/красавіка|травень/траўня|чэрвень/чэрвеня|ліпень/ліпеня|жнівень/жніўня|верасень/верасня|кастрычнік/кастрычніка|лістапад/лістапада|снежань/снежня
        януари/яну|февруари|март|април|май|юни|юли|август|септември/септ|октомври|ноември|декември
        јануар/јануара/јануари|фебруар/фебруара/февруари|март/марта|април/априла|мај/маја|јун/јуна/јуни|јул/јула/јули|август/августа|септембар/септембра|октобар/октобра|новембар/новембра|децембар/децембра
        қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
        ιανουάριος/ιανουαρίου/ιαν|φεβρουάριος/φεβρουαρίου/φεβ|μάρτιος/μαρτίου/μαρ|απρίλιος/απριλίου/απρ|μάιος/μαΐου/μαϊ/μαι|ιούνιος/ιουνίου/ιουν|ιούλιος/ιουλίου/ιουλ|αύγουστος/αυγούστου/αυγ|σεπτέμβριος/σεπτεμβρίου/σεπ|οκτώβριος/οκτωβρίου/οκτ|νοέμβριος/νοεμβρίου/νοε|δεκέμβριος/δεκεμβρίου/δεκ
        იანვარი/იანვარს|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
        հունվարի/հունվար|փետրվարի/փետրվար|մարտի/մարտ|ապրիլի/ապրիլ|մայիսի/մայիս|հունիսի/հունիս|հուլիսի/հուլիս|օգոստոսի/օգոստոս|սեպտեմբերի/սեպտեմբեր|հոկտեմբերի/հոկտեմբեր|նոյեմբերի/նոյեմբեր|դեկտեմբերի/դեկտեմբեր
        يناير|فبراير|مارس|أبريل/ابريل/إبريل|مايو|يونيو/يونيه|يوليو/يوليه|أغسطس/اغسطس|سبتمبر|أكتوبر/اكتوبر|نوفمبر|ديسمبر
        كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        ינואר/בינואר|פברואר/בפברואר|מרץ/במרץ/מרס/במרס|אפריל/באפריל|מאי/במאי|יוני/ביוני|יולי/ביולי|אוגוסט/באוגוסט|ספטמבר/בספטמבר|אוקטובר/באוקטובר|נובמבר/בנובמבר|דצמבר/בדצמבר
        जनवरी|फ़रवरी/फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर/सितम्बर|अक्टूबर/अक्तूबर|नवंबर/नवम्बर|दिसंबर/दिसम्बर
        जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
        জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
        ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
        జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై/జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్
        જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર
        มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม
        """
}
