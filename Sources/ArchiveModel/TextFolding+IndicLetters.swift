extension TextFolding {
    /// The signs of the scripts of India and Sri Lanka.
    ///
    /// The tokenizer takes the signs of vowels for what parts words. So a sign becomes the letter of its vowel, the signs
    /// of nasals become a nasal (`हिंदी` and `हिन्दी` are one word), and letters with a dot become those without. A sign
    /// that Unicode decomposes becomes what its parts become.
    static let indic = """
        न:ऀँंऩ र:ऱ ळ:ऴ आ:ा इ:ि ई:ी उ:ु ऊ:ू ऋ:ृ ॠ:ॄ ऍ:ॅ ऎ:ॆ ए:ेॕ ऐ:ैॖ ऑ:ॉ ऒ:ॊ ओ:ो औ:ौॗ क:क़ ख:ख़ ग:ग़ ज:ज़ ड:ड़ ढ:ढ़ फ:फ़
        य:य़ ऌ:ॢ ॡ:ॣ
        ন:ঁ ঙ:ং আ:া ই:ি ঈ:ী উ:ু ঊ:ূ ঋ:ৃ ৠ:ৄ এ:ে ঐ:ৈ এআ:ো এঔ:ৌ ত:ৎ ঔ:ৗ ড:ড় ঢ:ঢ় য:য় ঌ:ৢ ৡ:ৣ
        ਨ:ਁਂੰ ਲ:ਲ਼ ਸ:ਸ਼ ਆ:ਾ ਇ:ਿ ਈ:ੀ ਉ:ੁ ਊ:ੂ ਏ:ੇ ਐ:ੈ ਓ:ੋ ਔ:ੌ ਖ:ਖ਼ ਗ:ਗ਼ ਜ:ਜ਼ ਫ:ਫ਼
        ન:ઁં આ:ા ઇ:િ ઈ:ી ઉ:ુ ઊ:ૂ ઋ:ૃ ૠ:ૄ ઍ:ૅ એ:ે ઐ:ૈ ઑ:ૉ ઓ:ો ઔ:ૌ ઌ:ૢ ૡ:ૣ
        ନ:ଁଂ ଆ:ା ଇ:ି ଈ:ୀ ଉ:ୁ ଊ:ୂ ଋ:ୃ ୠ:ୄ ଏ:େ୕ ଏଐ:ୈ ଏଆ:ୋ ଏଔ:ୌ ଐ:ୖ ଔ:ୗ ଡ:ଡ଼ ଢ:ଢ଼ ଌ:ୢ ୡ:ୣ
        ம:ஂ ஒள:ஔ ஆ:ா இ:ி ஈ:ீ உ:ு ஊ:ூ எ:ெ ஏ:ே ஐ:ை எஆ:ொ ஏஆ:ோ எள:ௌ ள:ௗ
        న:ఀఁ మ:ం ఆ:ా ఇ:ి ఈ:ీ ఉ:ు ఊ:ూ ఋ:ృ ౠ:ౄ ఎ:ె ఏ:ేౕ ఎఐ:ై ఒ:ొ ఓ:ో ఔ:ౌ ఐ:ౖ ఌ:ౢ ౡ:ౣ
        ನ:ಁ ಮ:ಂ ಆ:ಾ ಇ:ಿ ಇಏ:ೀ ಉ:ು ಊ:ೂ ಋ:ೃ ೠ:ೄ ಎ:ೆ ಎಏ:ೇ ಎಐ:ೈ ಎಊ:ೊ ಎಊಏ:ೋ ಔ:ೌ ಏ:ೕ ಐ:ೖ ಌ:ೢ ೡ:ೣ
        മ:ഀഁം ആ:ാ ഇ:ി ഈ:ീ ഉ:ു ഊ:ൂ ഋ:ൃ ൠ:ൄ എ:െ ഏ:േ ഐ:ൈ എആ:ൊ ഏആ:ോ എഔ:ൌ ഔ:ൗ ഌ:ൢ ൡ:ൣ ണ:ൺ ന:ൻ ര:ർ ല:ൽ ള:ൾ ക:ൿ
        ම:ං ආ:ා ඇ:ැ ඈ:ෑ ඉ:ි ඊ:ී උ:ු ඌ:ූ ඍ:ෘ එ:ෙේ ඓ:ෛ එආ:ොෝ එඏ:ෞ ඏ:ෟ ඎ:ෲ ඐ:ෳ
        """
}
