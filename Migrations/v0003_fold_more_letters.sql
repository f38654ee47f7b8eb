-- More letters that are folded for the full-text indexes: presentation forms, breathings, digits and vowel signs of other
-- scripts. The views look up the letters that a text has, not whether it has each of the letters, so that they are no
-- slower for it. The indexes, and the keys of names, are made anew.

DROP VIEW articles_searched;
DROP VIEW entity_names_searched;
DROP TABLE folded_letters;
CREATE TABLE folded_letters (
    letter TEXT PRIMARY KEY,
    plain TEXT NOT NULL
) WITHOUT ROWID;

-- What stands for letters, and those letters.
INSERT INTO folded_letters (letter, plain)
WITH RECURSIVE letter_groups (plain, letters) AS (VALUES
    ('a', 'ªƏǠǡəẚ'), ('ae', 'ÆæǢǣǼǽ'), ('b', 'Ɓɓ'), ('d', 'ÐðĐđƊɗ'), ('dz', 'ǄǅǆǱǲǳ'), ('e', 'Ǝǝ'), ('ff', 'ﬀ'),
    ('ffi', 'ﬃ'), ('ffl', 'ﬄ'), ('fi', 'ﬁ'), ('fl', 'ﬂ'), ('h', 'Ħħ'), ('i', 'İı'), ('ij', 'Ĳĳ'), ('k', 'ĸƘƙ'),
    ('l', 'ĿŀŁł'), ('lj', 'Ǉǈǉ'), ('n', 'ŉŊŋ'), ('nj', 'Ǌǋǌ'), ('o', 'ºØøǾǿ'), ('oe', 'Œœ'), ('s', 'ſ'),
    ('ss', 'ßẞ'), ('st', 'ﬅﬆ'), ('t', 'Ŧŧ'), ('th', 'Þþ'), ('ʒ', 'Ǯǯ'),
    ('α', 'ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ'), ('ε', 'ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ'),
    ('η', 'ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ'), ('ι', 'ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίῐῑῒΐῖῗῘῙῚΊ'),
    ('ο', 'ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ'), ('ρ', 'ῤῥῬ'), ('σ', 'ςϲϹ'), ('υ', 'ΎΫΰϋύϒϓϔὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ'),
    ('ω', 'ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ'), ('ϳ', 'Ϳ'), ('а', 'ӐӑӒӓ'), ('г', 'ЃѓҐґ'),
    ('е', 'ЀЁѐёӖӗ'), ('ж', 'ӁӂӜӝ'), ('з', 'Ӟӟ'), ('и', 'ЍЙйѝӢӣӤӥ'), ('к', 'Ќќ'), ('о', 'Ӧӧ'), ('у', 'ЎўӮӯӰӱӲӳ'),
    ('ч', 'Ӵӵ'), ('ы', 'Ӹӹ'), ('э', 'Ӭӭ'), ('і', 'Її'), ('ѵ', 'Ѷѷ'), ('ә', 'Ӛӛ'), ('ө', 'Ӫӫ'), ('ԩ', 'Ԩ'),
    ('ԫ', 'Ԫ'), ('ԭ', 'Ԭ'), ('ԯ', 'Ԯ'), ('եւ', 'և'), ('ა', 'Ა'), ('ბ', 'Ბ'), ('გ', 'Გ'), ('დ', 'Დ'), ('ე', 'Ე'),
    ('ვ', 'Ვ'), ('ზ', 'Ზ'), ('თ', 'Თ'), ('ი', 'Ი'), ('კ', 'Კ'), ('ლ', 'Ლ'), ('მ', 'Მ'), ('ნ', 'Ნ'), ('ო', 'Ო'),
    ('პ', 'Პ'), ('ჟ', 'Ჟ'), ('რ', 'Რ'), ('ს', 'Ს'), ('ტ', 'Ტ'), ('უ', 'Უ'), ('ფ', 'Ფ'), ('ქ', 'Ქ'), ('ღ', 'Ღ'),
    ('ყ', 'Ყ'), ('შ', 'Შ'), ('ჩ', 'Ჩ'), ('ც', 'Ც'), ('ძ', 'Ძ'), ('წ', 'Წ'), ('ჭ', 'Ჭ'), ('ხ', 'Ხ'), ('ჯ', 'Ჯ'),
    ('ჰ', 'Ჰ'), ('ჱ', 'Ჱ'), ('ჲ', 'Ჲ'), ('ჳ', 'Ჳ'), ('ჴ', 'Ჴ'), ('ჵ', 'Ჵ'), ('ჶ', 'Ჶ'), ('ჷ', 'Ჷ'), ('ჸ', 'Ჸ'),
    ('ჹ', 'Ჹ'), ('ჺ', 'Ჺ'), ('ჽ', 'Ჽ'), ('ჾ', 'Ჾ'), ('ჿ', 'Ჿ'), ('ء', 'ﺀ'), ('ا', 'آأإٱٲٳٵﭐﭑﴼﴽﺁﺂﺃﺄﺇﺈﺍﺎ'),
    ('ب', 'ﺏﺐﺑﺒ'), ('ت', 'ﺕﺖﺗﺘ'), ('ث', 'ﺙﺚﺛﺜ'), ('ج', 'ﺝﺞﺟﺠ'), ('ح', 'ﺡﺢﺣﺤ'), ('خ', 'ﺥﺦﺧﺨ'), ('د', 'ﺩﺪ'),
    ('ذ', 'ﱛﺫﺬ'), ('ر', 'ﱜﺭﺮ'), ('ز', 'ﺯﺰ'), ('س', 'ﺱﺲﺳﺴ'), ('ش', 'ﺵﺶﺷﺸ'), ('ص', 'ﺹﺺﺻﺼ'), ('ض', 'ﺽﺾﺿﻀ'),
    ('ط', 'ﻁﻂﻃﻄ'), ('ظ', 'ﻅﻆﻇﻈ'), ('ع', 'ﻉﻊﻋﻌ'), ('غ', 'ﻍﻎﻏﻐ'), ('ف', 'ﻑﻒﻓﻔ'), ('ق', 'ﻕﻖﻗﻘ'), ('ك', 'کڪﮎﮏﮐﮑﻙﻚﻛﻜ'),
    ('ل', 'ﻝﻞﻟﻠ'), ('م', 'ﻡﻢﻣﻤ'), ('ن', 'ﻥﻦﻧﻨ'), ('ه', 'ةھۀہۂۃەﮤﮥﮦﮧﮨﮩﮪﮫﮬﮭﳙﺓﺔﻩﻪﻫﻬ'), ('و', 'ؤٶﺅﺆﻭﻮ'),
    ('ي', 'ئىٸیﯨﯩﯼﯽﯾﯿﱝﲐﺉﺊﺋﺌﻯﻰﻱﻲﻳﻴ'), ('ٹ', 'ﭦﭧﭨﭩ'), ('ٺ', 'ﭞﭟﭠﭡ'), ('ٻ', 'ﭒﭓﭔﭕ'), ('پ', 'ﭖﭗﭘﭙ'), ('ٿ', 'ﭢﭣﭤﭥ'),
    ('ڀ', 'ﭚﭛﭜﭝ'), ('ڃ', 'ﭶﭷﭸﭹ'), ('ڄ', 'ﭲﭳﭴﭵ'), ('چ', 'ﭺﭻﭼﭽ'), ('ڇ', 'ﭾﭿﮀﮁ'), ('ڈ', 'ﮈﮉ'), ('ڌ', 'ﮄﮅ'),
    ('ڍ', 'ﮂﮃ'), ('ڎ', 'ﮆﮇ'), ('ڑ', 'ﮌﮍ'), ('ژ', 'ﮊﮋ'), ('ڤ', 'ﭪﭫﭬﭭ'), ('ڦ', 'ﭮﭯﭰﭱ'), ('ڭ', 'ﯓﯔﯕﯖ'), ('گ', 'ﮒﮓﮔﮕ'),
    ('ڱ', 'ﮚﮛﮜﮝ'), ('ڳ', 'ﮖﮗﮘﮙ'), ('ں', 'ﮞﮟ'), ('ڻ', 'ﮠﮡﮢﮣ'), ('ۅ', 'ﯠﯡ'), ('ۆ', 'ﯙﯚ'), ('ۇ', 'ٷﯗﯘﯝ'), ('ۈ', 'ﯛﯜ'),
    ('ۉ', 'ﯢﯣ'), ('ۋ', 'ﯞﯟ'), ('ې', 'ﯤﯥﯦﯧ'), ('ے', 'ۓﮮﮯﮰﮱ'), ('بج', 'ﰅﲜ'), ('بح', 'ﰆﲝ'), ('بخ', 'ﰇﲞ'), ('بر', 'ﱪ'),
    ('بز', 'ﱫ'), ('بم', 'ﰈﱬﲟﳡ'), ('بن', 'ﱭ'), ('به', 'ﲠﳢ'), ('بي', 'ﰉﰊﱮﱯ'), ('تج', 'ﰋﲡ'), ('تح', 'ﰌﲢ'),
    ('تخ', 'ﰍﲣ'), ('تر', 'ﱰ'), ('تز', 'ﱱ'), ('تم', 'ﰎﱲﲤﳣ'), ('تن', 'ﱳ'), ('ته', 'ﲥﳤ'), ('تي', 'ﰏﰐﱴﱵ'), ('ثج', 'ﰑ'),
    ('ثر', 'ﱶ'), ('ثز', 'ﱷ'), ('ثم', 'ﰒﱸﲦﳥ'), ('ثن', 'ﱹ'), ('ثه', 'ﳦ'), ('ثي', 'ﰓﰔﱺﱻ'), ('جح', 'ﰕﲧ'), ('جم', 'ﰖﲨ'),
    ('جي', 'ﴁﴂﴝﴞ'), ('حج', 'ﰗﲩ'), ('حم', 'ﰘﲪ'), ('حي', 'ﳿﴀﴛﴜ'), ('خج', 'ﰙﲫ'), ('خح', 'ﰚ'), ('خم', 'ﰛﲬ'),
    ('خي', 'ﴃﴄﴟﴠ'), ('سج', 'ﰜﲭﴴ'), ('سح', 'ﰝﲮﴵ'), ('سخ', 'ﰞﲯﴶ'), ('سر', 'ﴎﴪ'), ('سم', 'ﰟﲰﳧ'), ('سه', 'ﳨﴱ'),
    ('سي', 'ﳻﳼﴗﴘ'), ('شج', 'ﴉﴥﴭﴷ'), ('شح', 'ﴊﴦﴮﴸ'), ('شخ', 'ﴋﴧﴯﴹ'), ('شر', 'ﴍﴩ'), ('شم', 'ﳩﴌﴨﴰ'), ('شه', 'ﳪﴲ'),
    ('شي', 'ﳽﳾﴙﴚ'), ('صح', 'ﰠﲱ'), ('صخ', 'ﲲ'), ('صر', 'ﴏﴫ'), ('صم', 'ﰡﲳ'), ('صي', 'ﴅﴆﴡﴢ'), ('ضج', 'ﰢﲴ'),
    ('ضح', 'ﰣﲵ'), ('ضخ', 'ﰤﲶ'), ('ضر', 'ﴐﴬ'), ('ضم', 'ﰥﲷ'), ('ضي', 'ﴇﴈﴣﴤ'), ('طح', 'ﰦﲸ'), ('طم', 'ﰧﴳﴺ'),
    ('طي', 'ﳵﳶﴑﴒ'), ('ظم', 'ﰨﲹﴻ'), ('عج', 'ﰩﲺ'), ('عم', 'ﰪﲻ'), ('عي', 'ﳷﳸﴓﴔ'), ('غج', 'ﰫﲼ'), ('غم', 'ﰬﲽ'),
    ('غي', 'ﳹﳺﴕﴖ'), ('فج', 'ﰭﲾ'), ('فح', 'ﰮﲿ'), ('فخ', 'ﰯﳀ'), ('فم', 'ﰰﳁ'), ('في', 'ﰱﰲﱼﱽ'), ('قح', 'ﰳﳂ'),
    ('قم', 'ﰴﳃ'), ('قي', 'ﰵﰶﱾﱿ'), ('كا', 'ﰷﲀ'), ('كج', 'ﰸﳄ'), ('كح', 'ﰹﳅ'), ('كخ', 'ﰺﳆ'), ('كل', 'ﰻﲁﳇﳫ'),
    ('كم', 'ﰼﲂﳈﳬ'), ('كي', 'ﰽﰾﲃﲄ'), ('لا', 'ﻵﻶﻷﻸﻹﻺﻻﻼ'), ('لج', 'ﰿﳉ'), ('لح', 'ﱀﳊ'), ('لخ', 'ﱁﳋ'), ('لم', 'ﱂﲅﳌﳭ'),
    ('له', 'ﳍ'), ('لي', 'ﱃﱄﲆﲇ'), ('ما', 'ﲈ'), ('مج', 'ﱅﳎ'), ('مح', 'ﱆﳏ'), ('مخ', 'ﱇﳐ'), ('مم', 'ﱈﲉﳑ'), ('مي', 'ﱉﱊ'),
    ('نج', 'ﱋﳒ'), ('نح', 'ﱌﳓ'), ('نخ', 'ﱍﳔ'), ('نر', 'ﲊ'), ('نز', 'ﲋ'), ('نم', 'ﱎﲌﳕﳮ'), ('نن', 'ﲍ'), ('نه', 'ﳖﳯ'),
    ('ني', 'ﱏﱐﲎﲏ'), ('هج', 'ﱑﳗ'), ('هم', 'ﱒﳘ'), ('هي', 'ﱓﱔ'), ('يا', 'ﯪﯫ'), ('يج', 'ﰀﱕﲗﳚ'), ('يح', 'ﰁﱖﲘﳛ'),
    ('يخ', 'ﱗﲙﳜ'), ('ير', 'ﱤﲑ'), ('يز', 'ﱥﲒ'), ('يم', 'ﰂﱘﱦﲓﲚﳝﳟﳰ'), ('ين', 'ﱧﲔ'), ('يه', 'ﯬﯭﲛﳞﳠﳱ'), ('يو', 'ﯮﯯ'),
    ('يي', 'ﯹﯺﯻﰃﰄﱙﱚﱨﱩﲕﲖ'), ('يۆ', 'ﯲﯳ'), ('يۇ', 'ﯰﯱ'), ('يۈ', 'ﯴﯵ'), ('يې', 'ﯶﯷﯸ'), ('بحي', 'ﷂ'), ('بخي', 'ﶞ'),
    ('تجم', 'ﵐ'), ('تجي', 'ﶟﶠ'), ('تحج', 'ﵑﵒ'), ('تحم', 'ﵓ'), ('تخم', 'ﵔ'), ('تخي', 'ﶡﶢ'), ('تمج', 'ﵕ'),
    ('تمح', 'ﵖ'), ('تمخ', 'ﵗ'), ('تمي', 'ﶣﶤ'), ('جحي', 'ﶦﶾ'), ('جمح', 'ﵘﵙ'), ('جمي', 'ﶥﶧ'), ('حجي', 'ﶿ'),
    ('حمي', 'ﵚﵛ'), ('سجح', 'ﵝ'), ('سجي', 'ﵞ'), ('سحج', 'ﵜ'), ('سخي', 'ﶨﷆ'), ('سمج', 'ﵡ'), ('سمح', 'ﵟﵠ'),
    ('سمم', 'ﵢﵣ'), ('شجي', 'ﵩ'), ('شحم', 'ﵧﵨ'), ('شحي', 'ﶪ'), ('شمخ', 'ﵪﵫ'), ('شمم', 'ﵬﵭ'), ('صحح', 'ﵤﵥ'),
    ('صحي', 'ﶩ'), ('صلي', 'ﷹ'), ('صلے', 'ﷰ'), ('صمم', 'ﵦﷅ'), ('ضحي', 'ﵮﶫ'), ('ضخم', 'ﵯﵰ'), ('طمح', 'ﵱﵲ'),
    ('طمم', 'ﵳ'), ('طمي', 'ﵴ'), ('عجم', 'ﵵﷄ'), ('عمم', 'ﵶﵷ'), ('عمي', 'ﵸﶶ'), ('غمم', 'ﵹ'), ('غمي', 'ﵺﵻ'),
    ('فخم', 'ﵼﵽ'), ('فمي', 'ﷁ'), ('قلے', 'ﷱ'), ('قمح', 'ﵾﶴ'), ('قمم', 'ﵿ'), ('قمي', 'ﶲ'), ('كمم', 'ﶻﷃ'),
    ('كمي', 'ﶷ'), ('لجج', 'ﶃﶄ'), ('لجم', 'ﶺﶼ'), ('لجي', 'ﶬ'), ('لحم', 'ﶀﶵ'), ('لحي', 'ﶁﶂ'), ('لخم', 'ﶅﶆ'),
    ('لمح', 'ﶇﶈ'), ('لمي', 'ﶭ'), ('مجح', 'ﶌ'), ('مجخ', 'ﶒ'), ('مجم', 'ﶍ'), ('مجي', 'ﷀ'), ('محج', 'ﶉ'), ('محم', 'ﶊ'),
    ('محي', 'ﶋ'), ('مخج', 'ﶎ'), ('مخم', 'ﶏ'), ('مخي', 'ﶹ'), ('ممي', 'ﶱ'), ('نجح', 'ﶸﶽ'), ('نجم', 'ﶗﶘ'),
    ('نجي', 'ﶙﷇ'), ('نحم', 'ﶕ'), ('نحي', 'ﶖﶳ'), ('نمي', 'ﶚﶛ'), ('همج', 'ﶓ'), ('همم', 'ﶔ'), ('يجي', 'ﶯ'),
    ('يحي', 'ﶮ'), ('يمم', 'ﶜﶝ'), ('يمي', 'ﶰ'), ('اكبر', 'ﷳ'), ('الله', 'ﷲ'), ('رسول', 'ﷶ'), ('صلعم', 'ﷵ'),
    ('عليه', 'ﷷ'), ('محمد', 'ﷴ'), ('وسلم', 'ﷸ'), ('א', 'ﬡאַאָאּ'), ('אל', 'ﭏ'), ('ב', 'בּבֿ'), ('ג', 'גּ'), ('ד', 'ﬢדּ'),
    ('ה', 'ﬣהּ'), ('ו', 'וּוֹ'), ('וו', 'װ'), ('וי', 'ױ'), ('ז', 'זּ'), ('ט', 'טּ'), ('י', 'יִיּ'), ('יי', 'ײײַ'),
    ('כ', 'ךﬤךּכּכֿ'), ('ל', 'ﬥלּ'), ('מ', 'םﬦמּ'), ('נ', 'ןנּ'), ('ס', 'סּ'), ('ע', 'ﬠ'), ('פ', 'ףףּפּפֿ'), ('צ', 'ץצּ'),
    ('ק', 'קּ'), ('ר', 'ﬧרּ'), ('ש', 'שׁשׂשּׁשּׂשּ'), ('ת', 'ﬨתּ'), ('न', 'ऀँंऩ'), ('र', 'ऱ'), ('ळ', 'ऴ'), ('आ', 'ा'),
    ('इ', 'ि'), ('ई', 'ी'), ('उ', 'ु'), ('ऊ', 'ू'), ('ऋ', 'ृ'), ('ॠ', 'ॄ'), ('ऍ', 'ॅ'), ('ऎ', 'ॆ'), ('ए', 'ेॕ'),
    ('ऐ', 'ैॖ'), ('ऑ', 'ॉ'), ('ऒ', 'ॊ'), ('ओ', 'ो'), ('औ', 'ौॗ'), ('क', 'क़'), ('ख', 'ख़'), ('ग', 'ग़'), ('ज', 'ज़'),
    ('ड', 'ड़'), ('ढ', 'ढ़'), ('फ', 'फ़'), ('य', 'य़'), ('ऌ', 'ॢ'), ('ॡ', 'ॣ'), ('ন', 'ঁ'), ('ঙ', 'ং'), ('আ', 'া'),
    ('ই', 'ি'), ('ঈ', 'ী'), ('উ', 'ু'), ('ঊ', 'ূ'), ('ঋ', 'ৃ'), ('ৠ', 'ৄ'), ('এ', 'ে'), ('ঐ', 'ৈ'), ('এআ', 'ো'),
    ('এঔ', 'ৌ'), ('ত', 'ৎ'), ('ঔ', 'ৗ'), ('ড', 'ড়'), ('ঢ', 'ঢ়'), ('য', 'য়'), ('ঌ', 'ৢ'), ('ৡ', 'ৣ'), ('ਨ', 'ਁਂੰ'),
    ('ਲ', 'ਲ਼'), ('ਸ', 'ਸ਼'), ('ਆ', 'ਾ'), ('ਇ', 'ਿ'), ('ਈ', 'ੀ'), ('ਉ', 'ੁ'), ('ਊ', 'ੂ'), ('ਏ', 'ੇ'), ('ਐ', 'ੈ'),
    ('ਓ', 'ੋ'), ('ਔ', 'ੌ'), ('ਖ', 'ਖ਼'), ('ਗ', 'ਗ਼'), ('ਜ', 'ਜ਼'), ('ਫ', 'ਫ਼'), ('ન', 'ઁં'), ('આ', 'ા'), ('ઇ', 'િ'),
    ('ઈ', 'ી'), ('ઉ', 'ુ'), ('ઊ', 'ૂ'), ('ઋ', 'ૃ'), ('ૠ', 'ૄ'), ('ઍ', 'ૅ'), ('એ', 'ે'), ('ઐ', 'ૈ'), ('ઑ', 'ૉ'),
    ('ઓ', 'ો'), ('ઔ', 'ૌ'), ('ઌ', 'ૢ'), ('ૡ', 'ૣ'), ('ନ', 'ଁଂ'), ('ଆ', 'ା'), ('ଇ', 'ି'), ('ଈ', 'ୀ'), ('ଉ', 'ୁ'),
    ('ଊ', 'ୂ'), ('ଋ', 'ୃ'), ('ୠ', 'ୄ'), ('ଏ', 'େ୕'), ('ଏଐ', 'ୈ'), ('ଏଆ', 'ୋ'), ('ଏଔ', 'ୌ'), ('ଐ', 'ୖ'), ('ଔ', 'ୗ'),
    ('ଡ', 'ଡ଼'), ('ଢ', 'ଢ଼'), ('ଌ', 'ୢ'), ('ୡ', 'ୣ'), ('ம', 'ஂ'), ('ஒள', 'ஔ'), ('ஆ', 'ா'), ('இ', 'ி'), ('ஈ', 'ீ'),
    ('உ', 'ு'), ('ஊ', 'ூ'), ('எ', 'ெ'), ('ஏ', 'ே'), ('ஐ', 'ை'), ('எஆ', 'ொ'), ('ஏஆ', 'ோ'), ('எள', 'ௌ'), ('ள', 'ௗ'),
    ('న', 'ఀఁ'), ('మ', 'ం'), ('ఆ', 'ా'), ('ఇ', 'ి'), ('ఈ', 'ీ'), ('ఉ', 'ు'), ('ఊ', 'ూ'), ('ఋ', 'ృ'), ('ౠ', 'ౄ'),
    ('ఎ', 'ె'), ('ఏ', 'ేౕ'), ('ఎఐ', 'ై'), ('ఒ', 'ొ'), ('ఓ', 'ో'), ('ఔ', 'ౌ'), ('ఐ', 'ౖ'), ('ఌ', 'ౢ'), ('ౡ', 'ౣ'),
    ('ನ', 'ಁ'), ('ಮ', 'ಂ'), ('ಆ', 'ಾ'), ('ಇ', 'ಿ'), ('ಇಏ', 'ೀ'), ('ಉ', 'ು'), ('ಊ', 'ೂ'), ('ಋ', 'ೃ'), ('ೠ', 'ೄ'),
    ('ಎ', 'ೆ'), ('ಎಏ', 'ೇ'), ('ಎಐ', 'ೈ'), ('ಎಊ', 'ೊ'), ('ಎಊಏ', 'ೋ'), ('ಔ', 'ೌ'), ('ಏ', 'ೕ'), ('ಐ', 'ೖ'), ('ಌ', 'ೢ'),
    ('ೡ', 'ೣ'), ('മ', 'ഀഁം'), ('ആ', 'ാ'), ('ഇ', 'ി'), ('ഈ', 'ീ'), ('ഉ', 'ു'), ('ഊ', 'ൂ'), ('ഋ', 'ൃ'), ('ൠ', 'ൄ'),
    ('എ', 'െ'), ('ഏ', 'േ'), ('ഐ', 'ൈ'), ('എആ', 'ൊ'), ('ഏആ', 'ോ'), ('എഔ', 'ൌ'), ('ഔ', 'ൗ'), ('ഌ', 'ൢ'), ('ൡ', 'ൣ'),
    ('ണ', 'ൺ'), ('ന', 'ൻ'), ('ര', 'ർ'), ('ല', 'ൽ'), ('ള', 'ൾ'), ('ക', 'ൿ'), ('ම', 'ං'), ('ආ', 'ා'), ('ඇ', 'ැ'),
    ('ඈ', 'ෑ'), ('ඉ', 'ි'), ('ඊ', 'ී'), ('උ', 'ු'), ('ඌ', 'ූ'), ('ඍ', 'ෘ'), ('එ', 'ෙේ'), ('ඓ', 'ෛ'), ('එආ', 'ොෝ'),
    ('එඏ', 'ෞ'), ('ඏ', 'ෟ'), ('ඎ', 'ෲ'), ('ඐ', 'ෳ'), ('0', '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐⁰₀꘠꣐꤀꧐꧰꩐꯰０'),
    ('1', '¹١۱߁१১੧૧୧௧౧೧൧෧๑໑༡၁႑១᠑᥇᧑᪁᪑᭑᮱᱁᱑₁꘡꣑꤁꧑꧱꩑꯱１'), ('2', '²٢۲߂२২੨૨୨௨౨೨൨෨๒໒༢၂႒២᠒᥈᧒᪂᪒᭒᮲᱂᱒₂꘢꣒꤂꧒꧲꩒꯲２'),
    ('3', '³٣۳߃३৩੩૩୩௩౩೩൩෩๓໓༣၃႓៣᠓᥉᧓᪃᪓᭓᮳᱃᱓₃꘣꣓꤃꧓꧳꩓꯳３'), ('4', '٤۴߄४৪੪૪୪௪౪೪൪෪๔໔༤၄႔៤᠔᥊᧔᪄᪔᭔᮴᱄᱔⁴₄꘤꣔꤄꧔꧴꩔꯴４'),
    ('5', '٥۵߅५৫੫૫୫௫౫೫൫෫๕໕༥၅႕៥᠕᥋᧕᪅᪕᭕᮵᱅᱕⁵₅꘥꣕꤅꧕꧵꩕꯵５'), ('6', '٦۶߆६৬੬૬୬௬౬೬൬෬๖໖༦၆႖៦᠖᥌᧖᪆᪖᭖᮶᱆᱖⁶₆꘦꣖꤆꧖꧶꩖꯶６'),
    ('7', '٧۷߇७৭੭૭୭௭౭೭൭෭๗໗༧၇႗៧᠗᥍᧗᪇᪗᭗᮷᱇᱗⁷₇꘧꣗꤇꧗꧷꩗꯷７'), ('8', '٨۸߈८৮੮૮୮௮౮೮൮෮๘໘༨၈႘៨᠘᥎᧘᪈᪘᭘᮸᱈᱘⁸₈꘨꣘꤈꧘꧸꩘꯸８'),
    ('9', '٩۹߉९৯੯૯୯௯౯೯൯෯๙໙༩၉႙៩᠙᥏᧙᪉᪙᭙᮹᱉᱙⁹₉꘩꣙꤉꧙꧹꩙꯹９'), ('a', 'Ａａ'), ('b', 'Ｂｂ'), ('c', 'Ｃｃ'), ('d', 'Ｄｄ'),
    ('e', 'Ｅｅ'), ('f', 'Ｆｆ'), ('g', 'Ｇｇ'), ('h', 'Ｈｈ'), ('i', 'Ｉｉ'), ('j', 'Ｊｊ'), ('k', 'Ｋｋ'), ('l', 'Ｌｌ'),
    ('m', 'Ｍｍ'), ('n', 'Ｎｎ'), ('o', 'Ｏｏ'), ('p', 'Ｐｐ'), ('q', 'Ｑｑ'), ('r', 'Ｒｒ'), ('s', 'Ｓｓ'), ('t', 'Ｔｔ'),
    ('u', 'Ｕｕ'), ('v', 'Ｖｖ'), ('w', 'Ｗｗ'), ('x', 'Ｘｘ'), ('y', 'Ｙｙ'), ('z', 'Ｚｚ'), ('ヲ', 'ｦ'), ('ァ', 'ｧ'),
    ('ィ', 'ｨ'), ('ゥ', 'ｩ'), ('ェ', 'ｪ'), ('ォ', 'ｫ'), ('ャ', 'ｬ'), ('ュ', 'ｭ'), ('ョ', 'ｮ'), ('ッ', 'ｯ'), ('ー', 'ｰ'),
    ('ア', 'ｱ'), ('イ', 'ｲ'), ('ウ', 'ｳ'), ('エ', 'ｴ'), ('オ', 'ｵ'), ('カ', 'ｶ'), ('キ', 'ｷ'), ('ク', 'ｸ'), ('ケ', 'ｹ'),
    ('コ', 'ｺ'), ('サ', 'ｻ'), ('シ', 'ｼ'), ('ス', 'ｽ'), ('セ', 'ｾ'), ('ソ', 'ｿ'), ('タ', 'ﾀ'), ('チ', 'ﾁ'), ('ツ', 'ﾂ'),
    ('テ', 'ﾃ'), ('ト', 'ﾄ'), ('ナ', 'ﾅ'), ('ニ', 'ﾆ'), ('ヌ', 'ﾇ'), ('ネ', 'ﾈ'), ('ノ', 'ﾉ'), ('ハ', 'ﾊ'), ('ヒ', 'ﾋ'),
    ('フ', 'ﾌ'), ('ヘ', 'ﾍ'), ('ホ', 'ﾎ'), ('マ', 'ﾏ'), ('ミ', 'ﾐ'), ('ム', 'ﾑ'), ('メ', 'ﾒ'), ('モ', 'ﾓ'), ('ヤ', 'ﾔ'),
    ('ユ', 'ﾕ'), ('ヨ', 'ﾖ'), ('ラ', 'ﾗ'), ('リ', 'ﾘ'), ('ル', 'ﾙ'), ('レ', 'ﾚ'), ('ロ', 'ﾛ'), ('ワ', 'ﾜ'), ('ン', 'ﾝ'),
    (' ', '₺₼₽₾₿ﷺﷻ'), ('''', 'ʻʼ')
),
each (letter, plain, rest) AS (
    SELECT substr(letters, 1, 1), plain, substr(letters, 2) FROM letter_groups
    UNION ALL
    SELECT substr(rest, 1, 1), plain, substr(rest, 2) FROM each WHERE rest <> '')
SELECT letter, plain FROM each;

-- Marks that are dropped: first and last of each run.
INSERT INTO folded_letters (letter, plain)
WITH RECURSIVE runs (first, last) AS (VALUES
    (0x00AD, 0x00AD), (0x02B9, 0x02BA), (0x02BD, 0x02BF), (0x0305, 0x0305), (0x030D, 0x030E), (0x0310, 0x0310),
    (0x0312, 0x031A), (0x031C, 0x0322), (0x0329, 0x032C), (0x032F, 0x032F), (0x0332, 0x036F), (0x0374, 0x0374),
    (0x0483, 0x0487), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),
    (0x0610, 0x061A), (0x061C, 0x061C), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x0674, 0x0674),
    (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED), (0x0903, 0x0903), (0x093C, 0x093C), (0x094D, 0x094D),
    (0x0983, 0x0983), (0x09BC, 0x09BC), (0x09CD, 0x09CD), (0x0A03, 0x0A03), (0x0A3C, 0x0A3C), (0x0A4D, 0x0A4D),
    (0x0A71, 0x0A71), (0x0A83, 0x0A83), (0x0ABC, 0x0ABC), (0x0ACD, 0x0ACD), (0x0B03, 0x0B03), (0x0B3C, 0x0B3C),
    (0x0B4D, 0x0B4D), (0x0BCD, 0x0BCD), (0x0C03, 0x0C03), (0x0C3C, 0x0C3C), (0x0C4D, 0x0C4D), (0x0C83, 0x0C83),
    (0x0CBC, 0x0CBC), (0x0CCD, 0x0CCD), (0x0D03, 0x0D03), (0x0D3C, 0x0D3C), (0x0D4D, 0x0D4D), (0x0D83, 0x0D83),
    (0x0DCA, 0x0DCA), (0x200D, 0x200F), (0x202A, 0x202E), (0x2060, 0x2060), (0x2066, 0x2069), (0xFC5E, 0xFC63),
    (0xFCF2, 0xFCF4), (0xFE70, 0xFE72), (0xFE74, 0xFE74), (0xFE76, 0xFE7F), (0xFEFF, 0xFEFF)
),
each (scalar, last) AS (
    SELECT first, last FROM runs
    UNION ALL
    SELECT scalar + 1, last FROM each WHERE scalar < last)
SELECT char(scalar), '' FROM each;

-- The characters that stay as they are, the most frequent first.
CREATE VIEW ascii AS SELECT
    ' etaoinsrhldcumfpgwybvkxjqz,.-0123456789TSACMIPBWHDERNFLGOJUKVYQZX:;()?!$%&/+@#*=_[]{}<>|^~`\' || '''"'
    || char(10, 13, 9, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31, 127) AS characters;

-- Step by step the first letter beyond ASCII of the rest of a text is replaced everywhere and taken out of the rest.
CREATE VIEW articles_searched AS
SELECT rowid,
    iif(length(CAST(title AS BLOB)) > length(title), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT title, ltrim(title, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), title) AS title,
    iif(length(CAST(summary AS BLOB)) > length(summary), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT summary, ltrim(summary, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), summary) AS summary,
    iif(length(CAST(body AS BLOB)) > length(body), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT body, ltrim(body, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), body) AS body,
    iif(length(CAST(captions AS BLOB)) > length(captions), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT captions, ltrim(captions, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), captions) AS captions,
    iif(length(CAST(people AS BLOB)) > length(people), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT people, ltrim(people, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), people) AS people,
    iif(length(CAST(organisations AS BLOB)) > length(organisations), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT organisations, ltrim(organisations, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), organisations) AS organisations,
    iif(length(CAST(places AS BLOB)) > length(places), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT places, ltrim(places, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), places) AS places
FROM articles;
CREATE VIEW entity_names_searched AS
SELECT id AS rowid,
    iif(length(CAST(alias AS BLOB)) > length(alias), (
        WITH RECURSIVE folding (text, rest) AS (
            SELECT alias, ltrim(alias, (SELECT characters FROM ascii))
            UNION ALL
            SELECT
                ifnull((SELECT replace(text, letter, plain) FROM folded_letters WHERE letter = substr(rest, 1, 1)), text),
                ltrim(replace(rest, substr(rest, 1, 1), ''), (SELECT characters FROM ascii))
            FROM folding WHERE substr(rest, 1, 1) <> '')
        SELECT text FROM folding WHERE substr(rest, 1, 1) = ''), alias) AS alias
FROM entity_aliases;

-- Where two names become one, the first has the key.
UPDATE OR IGNORE entities SET key = folded_key(name) WHERE length(CAST(name AS BLOB)) > length(name);
UPDATE OR IGNORE entity_aliases SET key = folded_key(alias) WHERE length(CAST(alias AS BLOB)) > length(alias);
UPDATE OR IGNORE tags SET key = folded_key(name) WHERE length(CAST(name AS BLOB)) > length(name);
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');
-- The words are cut anew, so that their number is another.
DELETE FROM packed_fields;
