extension PageWords {
    /// The phrases, lower-case, with the part of a page that they tell and where in a line they have to stand.
    static let tables: [(PageCues, Place, String)] = [
        (
            .copyright, .anywhere,
            """
            © 19|© 20|©19|©20|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|tous droits de reproduction
            todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata
            все права защищены|усі права захищені|всі права захищено|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena
            všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır|her hakkı saklıdır|alla rättigheter
            alle rettigheter|alle rettigheder|kaikki oikeudet|öll réttindi áskilin|kõik õigused|visas tiesības|visos teisės|με επιφύλαξη παντός
            جميع الحقوق محفوظة|کلیه حقوق|כל הזכויות|सर्वाधिकार|全著作権|無断転載|無断複製|版权所有|版權所有|무단 전재|무단전재|hak cipta|todos los derechos
            alle rechten voorbehouden|sva prava pridržana|sva prava zadržana|всички права запазени|të gjitha të drejtat|bütün hüquqlar
            """
        ),
        (
            .legal, .start,
            """
            privacy|imprint|impressum|terms of|terms &|terms and conditions|datenschutz|agb|mentions légales|politique de|política de|aviso legal
            condiciones de|informativa|note legali|privacidade|termos de|политика конфиденциальности|пользовательское соглашение|polityka prywatności
            regulamin|ochrana osobních|ochrana údajů|gizlilik|künye|kvkk|kullanım|personuppgift|personvern|privatlivspolitik|cookiepolitik|tietosuoja
            privatumo|privaatsus|プライバシー|利用規約|著作権|個人情報|隐私|隱私|개인정보|이용약관|سياسة الخصوصية|accessibility|cookie|about us|über uns
            contact us|contact|kontakt|contacto|contatti|iletişim|nous contacter|qui sommes|careers|jobs|karriere|advertise|mediadaten|do not sell
            """
        ),
        (
            .skip, .start,
            """
            skip to|skip navigation|jump to|zum inhalt|zum hauptinhalt|direkt zum|aller au contenu|saltar al|ir al contenido|pular para|vai al contenuto
            naar de inhoud|hopp til|gå till innehåll|hoppa till|siirry|przejdź do|přejít|prejsť na|перейти к|içeriğe|本文へ|コンテンツへ|본문 바로가기|뉴스 바로가기|direct naar
            accessibility links|sprungmarken|überspringe das menü|überspringen sie|accéder au contenu|accéder à la navigation|aller à la navigation|ir para o conteúdo
            salta al contenuto|saltar a contenido|spring til|spring naar|zur hauptnavigation|zur navigation|ana içeriğe|pāriet uz|pereiti prie|μετάβαση
            ugrás a|preskoči|salt la|langkau ke|langsung ke|תפריט נגישות|تخطى إلى|انتقل إلى|跳转|跳到主要|메인 콘텐츠로|メインコンテンツ
            """
        ),
        (
            .navigation, .whole,
            """
            menu|menü|menú|search|suche|suchen|log in|login|sign in|register|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi|ara
            logga in|logg inn|zaloguj|přihlásit|войти|вход|menü öffnen|menu öffnen|ログイン|検索|メニュー|로그인|검색|登录|搜索|بحث|home|startseite|accueil
            meny|my account|mein konto|navigation|hauptnavigation|szukaj|hledat|поиск|пошук|zoek|søk|søg|sök|e-paper|epaper|abonnieren|subscribe|abo
            """
        ),
        (
            .sharing, .start,
            """
            share|teilen|artikel teilen|diesen artikel|partager|compartir|compartilhar|condividi|delen|dela|del på|jaa|udostępnij|sdílet|sdílejte|zdieľať
            поделиться|поділитися|paylaş|facebook|twitter|whatsapp|linkedin|telegram|copy link|link kopieren|copier le lien|copiar enlace|print|drucken
            imprimer|imprimir|stampa|e-mail|per e-mail|email|auf facebook|auf twitter|auf x|per whatsapp|シェア|印刷|ツイート|공유|分享|مشاركة|artikel drucken
            instagram|youtube|bluesky|x.com|follow us|folgen sie|suivez-nous|síguenos|bizi takip|add as|artikel merken|merken|save|speichern|bookmark
            gift this|artikel verschenken|listen to this|save article|pinterest|reddit|tweet|link kopiert|dalintis|поширити|compartir en
            """
        ),
        (
            .sharing, .anywhere,
            "공유하기|シェアする|分享到|teilen teilen|share on facebook|auf facebook teilen|über facebook teilen"
        ),
        (
            .related, .start,
            """
            related|read more|read also|also read|see also|more on|more from|more stories|more about|read next|up next|recommended|you may also
            you might also|don't miss|further reading|more like this|more in|more news|watch:|watch more|what to read next|continue reading|keep reading
            mehr zum thema|mehr zu|mehr dazu|mehr lesen|mehr aus|mehr von|mehr über|lesen sie|lesen sie auch|lesetipp|auch interessant|das könnte
            weitere|weiterlesen|verwandte|passend zum|ähnliche|zum thema|zum selben thema|zum artikel|siehe auch|unsere auswahl|interessant
            lire aussi|à lire aussi|à lire|sur le même|lire la suite|voir aussi|en savoir plus|les plus|plus d'articles|articles liés|notre sélection
            lea también|leer más|lee también|más sobre|más información|más noticias|te puede interesar|te recomendamos|relacionado|noticias relacionadas
            leia também|leia mais|veja também|saiba mais|você pode gostar|você também|mais lidas|leggi anche|leggi tutto|approfondisci|potrebbe interessarti|ti potrebbe|articoli correlati
            lees ook|lees meer|meer over|gerelateerd|les også|læs også|les mer|læs mere|läs också|läs även|läs mer|lue myös|lue lisää|lesa meira
            czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj|powiązane|čtěte také|přečtěte si|mohlo by vás|související|čítajte
            читайте также|читать далее|по теме|смотрите также|читайте також|більше по темі|читайте ще|прочетете|pročitajte|opširnije|povezane
            ilgili haber|ilgili|devamını oku|ayrıca|bunlar da|önerilen|daha fazla|skaitykite|taip pat|lasi arī|loe ka|διαβάστε|δείτε επίσης|σχετικά
            関連|あわせて読みたい|続きを読む|おすすめ|こんな記事|관련기사|관련 기사|추천|相关|相關|延伸阅读|推荐|اقرأ أيضا|اقرأ المزيد|مواضيع|שייך|यह भी पढ़ें|ये भी पढ़ें|संबंधित|खबरें और भी
            baca juga|baca lainnya|selengkapnya|soma zaidi|citește și|olvasd el|kapcsolódó|llegiu també|discover more|explore more|from the archive
            """
        ),
        (
            .related, .whole,
            "explore|keep exploring|explore further|mehr|more|trending now|top picks|editors' picks|editor's picks|related stories|entdecken"
        ),
        (
            .popular, .start,
            """
            most read|most popular|most viewed|most recent|trending|latest news|latest stories|latest from|popular|top stories|from around|top news
            today's top|in case you|sponsored|promoted|meistgelesen|meist gelesen|die meistgelesenen|neueste|neuste|aktuelle|am häufigsten|beliebt|top-themen|topthemen
            empfehlungen|nicht verpassen|les plus lus|à la une|dernières|en direct|lo más|últimas|más leído|más leídas|más vistas|le più lette|i più letti|ultime
            mais lidas|últimas notícias|meest gelezen|mest lest|mest læst|mest läst|mest sett|senaste|siste|luetuimmat|najczęściej|najpopularniejsze|popularne
            najnowsze|nejčtenější|nejnovější|najčítanejšie|популярное|самое|последние|лента|останні|популярні|en çok|son dakika|çok okunan|günün
            skaitomiausi|naujausi|アクセスランキング|ランキング|人気|最新|많이 본|인기|实时|排行|热门|熱門|الأكثر|terpopuler|berita terkait|unsere empfehlung
            """
        ),
        (
            .comments, .start,
            """
            comments|comment|leave a comment|join the conversation|post a comment|view comments|kommentare|kommentar|kommentieren|diskussion|diskutieren
            zu den kommentaren|ihre meinung|forum:|leserbrief|commentaires|commenter|réagir|comentarios|comentar|comentários|commenti|reacties|reageer
            kommentarer|keskustelu|komentarze|komentarz|skomentuj|diskuze|komentáře|комментарии|обсуждение|коментарі|yorumlar|yorum yap|komentarai
            コメント|댓글|评论|評論|تعليقات|σχόλια|komentar|discussion|have your say
            """
        ),
        (
            .appeal, .anywhere,
            """
            newsletter|subscribe|subscription|sign up|signing up|your inbox|cookies|cookie policy|abonnieren|abonnement|jetzt testen|kostenlos testen|probeabo
            werbefrei|abonnez-vous|s'abonner|inscrivez-vous|suscríbete|suscribirse|boletín|assine|iscriviti|abbonati|abonneren|prenumerera|nyhetsbrev|nyhedsbrev
            prenumeruj|zapisz się|zasubskrybuj|předplat|odebírat|подпишитесь|подписаться|рассылк|підписуйтесь|підтримайте|abone ol|bülten|prenumeruok
            メールマガジン|会員登録|有料会員|無料会員|会員限定|구독|订阅|訂閱|اشترك|support our|donate|spenden|spende|unterstütze|unabhängiger journalismus|make a donation|our app
            javascript|your browser|dein browser|ihr browser|whatsapp-kanal|whatsapp channel|google news|free trial|cancel anytime|create a free account
            terms of service|privacy policy|datenschutzerklärung|datenschutzbestimmungen|nutzungsbedingungen|politique de confidentialité|adblock|unsubscribe
            artikel verschenken|digital-abo|preferred source|bevorzugte quelle|have an account|déjà un compte|réservé aux abonnés|fehler gefunden|spotted an error|registrieren|leserinnen und leser|externer inhalt|externe inhalte|redaktionell empfohlen|google discover
            """
        ),
        (
            .advertisement, .whole,
            """
            advertisement|advertisements|advert|ad|ads|anzeige|werbung|reklame|publicité|pub|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos
            reklama|реклама|reklam|広告|광고|广告|廣告|إعلان|advertisement - scroll to continue|story continues below advertisement|article continues below|sponsored
            article continues below this ad|placeholder image|continua a leggere|artikkelen fortsetter|artiklen fortsætter|artikeln fortsätter|quảng cáo
            """
        ),
        (
            .author, .start,
            """
            about the author|about author|über den autor|über die autorin|über die autor|zum autor|zur autorin|die autorin|der autor|die autoren|à propos de l'auteur
            sobre el autor|sobre la autora|acerca de|sobre o autor|l'autore|over de auteur|o autorovi|об авторе|про автора|yazar hakkında|meet the author|written by our
            mehr von|more by|autoreninfo
            """
        ),
        (
            .topics, .start,
            """
            topics|tags|tag:|filed under|themen|schlagworte|schlagwörter|kategorie|sur les thèmes|thèmes|temas|etiquetas|archivado en|tópicos|argomenti|temi|onderwerpen
            ämnen|emner|tagi|tematy|témata|související témata|темы|теги|теми|konular|etiketler|temos|žymos|タグ|キーワード|태그|标签|مواضيع ذات
            keywords|stichworte|in this article|più su questi|mehr lesen über|lesen sie mehr zu
            """
        ),
        (
            .credit, .start,
            """
            photo|photos|photograph|picture|image|credit|bild|bilder|bildquelle|foto|fotos|photo credit|image credit|image source|bildrechte|copyright|crédit|crédits
            zdjęcie|fot.|zdroj|фото|снимка|fotoğraf|nuotrauka|valokuva|kuva|写真|사진|图片|صورة|φωτογραφία|kép|fotó|imagem|imagen|immagine|illustration|video:|file photo
            """
        ),
        (
            .source, .start,
            """
            source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|kaynak|источник|джерело|źródło|zdroj|kilde|källa|lähde|bron|šaltinis|avots|allikas|forrás|sursa
            πηγή|来源|來源|出典|출처|المصدر|مصدر|स्रोत|sumber|izvor|additional sources|weitere quellen|with files from|with agencies|additional reporting
            """
        ),
        (
            .duration, .anywhere,
            """
            min read|minute read|minutes read|mins read|lesezeit|lesedauer|min. lesezeit|temps de lecture|minutos de lectura|min de lectura|tempo di lettura|leestijd
            okuma süresi|dk okuma|min. czytania|listen to article|listen to this|artikel anhören|audioversion|vorlesen|reading time|minuti di lettura|min lesing
            écouter l'article|escuchar|ascolta|artikel hören|lesen hören
            """
        ),
        (
            .published, .anywhere,
            """
            published|posted|first published|veröffentlicht|erstveröffentlichung|stand vom|publié|publicado|publicada|pubblicato|gepubliceerd|publicerad|publisert
            publiceret|opublikowano|julkaistu|publikováno|опубликовано|опубліковано|giriş|yayınlanma|yayın|公開|掲載|登録|입력|등록|发布|نشر|created|erstellt|publikuota
            """
        ),
        (
            .updated, .anywhere,
            """
            updated|last updated|modified|last modified|aktualisiert|update|stand|zuletzt|mis à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt
            uppdaterad|oppdatert|opdateret|zaktualizowano|aktualizacja|aktualizováno|обновлено|оновлено|güncelleme|güncellendi|更新|수정|تحديث|päivitetty|atnaujinta
            """
        ),
        (
            .byline, .start,
            """
            by|von|par|por|di|door|af|av|yazan|written by|words by|text|texte de|automatic|autor|autorin|author|auteur|autore|tekst|автор|автори|kirjoittaja|report by
            reported by|by:|von:|kolumne von|gastbeitrag von|ein gastbeitrag von|interview von|eine analyse von|ein kommentar von|aus
            """
        ),
    ]
}
