import Testing

@testable import ArchiveIngest

@Suite struct LanguageGuesserTests {
    @Test(arguments: [
        ("Minister says the bridge will not open before spring", "en"),
        ("America's farmers are holding back their grain without saying why", "en"),
        ("Der Hafen soll im Herbst wieder öffnen, sagt die Stadt", "de"),
        ("L’accord sur les ports n’est pas encore signé, selon le ministre", "fr"),
        ("L'accordo sui porti non è stato ancora firmato, dice il ministro dell'Interno", "it"),
        ("Satama avataan uudelleen syksyllä, mutta lauttoja ei vielä ole", "fi"),
        ("Sadam avatakse sügisel uuesti, kuid parvlaevu veel ei ole", "et"),
        ("Hamnen öppnar igen i höst, men färjorna är inte klara än", "sv"),
        ("Liman payızda yenidən açılacaq, lakin bərələr hələ hazır deyil", "az"),
        ("Pelabuhan akan dibuka lagi bulan depan karena kapal belum bisa masuk, kata menteri", "id"),
        ("Pelabuhan akan dibuka semula bulan depan kerana kapal belum boleh masuk, kata beliau", "ms"),
        ("Die hawe sal in die herfs weer oopmaak, maar die veerbote is nog nie gereed nie", "af"),
        ("O porto abrirá de novo no outono, mas as balsas ainda não estão prontas", "pt"),
        ("O porto abrirá de novo no outono, pero os transbordadores aínda non están listos", "gl"),
        ("पोर्ट पुन्हा सुरू होणार आहे आणि बोटी तयार नाहीत असे त्यांनी सांगितले", "mr"),
    ])
    func aSentenceOrTwoTellTheLanguage(text: String, language: String) {
        #expect(LanguageGuesser.language(of: [text]) == language)
    }

    @Test(arguments: [
        ("港口将于秋季重新开放", "zh"), ("港は秋に再開へ", "ja"), ("항구 가을에 다시 연다", "ko"), ("Το λιμάνι ανοίγει ξανά", "el"),
        ("ท่าเรือเปิดอีกครั้ง", "th"), ("הנמל ייפתח שוב בסתיו", "he"),
    ])
    func aScriptOfOneLanguageTellsItFromAHeadline(text: String, language: String) {
        #expect(LanguageGuesser.language(of: [text]) == language)
    }

    @Test func hyphensThatOnlyShowAtTheEndOfALinePartNoWords() {
        let plain = "Die Verfassungsbeschwerde wird nicht vor dem Herbst entschieden"
        let hinted = plain.replacing("nicht", with: "ni\u{AD}cht").replacing("wird", with: "wi\u{AD}rd")
        #expect(LanguageGuesser.language(of: [hinted]) == "de")
    }

    @Test func aTextThatCouldBeSeveralLanguagesIsNone() {
        #expect(LanguageGuesser.language(of: ["Oslo – København 2–1"]) == nil)
        #expect(LanguageGuesser.language(of: ["Novak, Marin, Ilic"]) == nil)
        #expect(LanguageGuesser.language(of: []) == nil)
    }

    @Test func everyLanguageOfASharedScriptHasWordsOfItsOwn() {
        for (script, candidates) in FunctionWords.byScript where candidates.languages.count > 1 {
            for (index, language) in candidates.languages.enumerated() {
                let own = candidates.byWord.values.filter { $0.contains(index) && $0.count < 3 }
                #expect(own.count >= 3, "\(language) of \(script)")
            }
        }
    }
}
