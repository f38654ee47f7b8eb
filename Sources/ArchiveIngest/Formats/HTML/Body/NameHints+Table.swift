extension NameHints {
    /// Words that begin names which tell of the page's state: `has-sidebar`, `is-hidden`, `with-comments`, `js-share`.
    static let modifiers: Set<String> = [
        "has", "is", "with", "no", "js", "not", "without", "wp", "u", "tag", "category",
    ]

    /// With one of ``texts`` they name the article's text: `article-body`, `entry-content`, `storyText`.
    static let subjects: Set<String> = [
        "article", "articles", "artikel", "articulo", "articolo", "artigo", "story", "post", "entry", "news", "detail",
        "details", "single", "nota", "noticia", "haber", "blog", "rich",
    ]
    static let texts: Set<String> = [
        "body", "content", "contents", "text", "texto", "texte", "testo", "tekst", "copy", "inhalt", "contenido",
        "icerik",
        "paragraph", "paragraphs", "cuerpo", "corpo", "corps", "richtext", "bodytext",
    ]

    /// Two words in a row that say more than each.
    static let pairs: [String: BlockContext] = [
        "read more": .related, "read next": .related, "read also": .related, "most read": .furniture,
        "most viewed": .furniture, "more stories": .related, "more news": .related, "more articles": .related,
        "more from": .related, "more on": .related, "see also": .related, "also read": .related, "also like": .related,
        "latest news": .furniture, "top stories": .furniture, "author bio": .furniture, "author info": .byline,
        "author box": .furniture, "about author": .furniture, "author description": .furniture,
        "sign up": .furniture, "sign in": .furniture, "log in": .furniture, "follow us": .furniture,
        "skip link": .furniture, "sr only": .furniture,
        "screen reader": .furniture, "visually hidden": .furniture, "tag list": .furniture, "tags list": .furniture,
        "post tags": .furniture, "article tags": .furniture, "entry tags": .furniture, "post meta": .byline,
        "entry meta": .byline, "article meta": .byline, "post navigation": .furniture, "next article": .related,
        "up next": .related, "key points": .list,
        "image meta": .caption, "image description": .caption, "image source": .credit, "photo credit": .credit,
        "cat links": .furniture, "tags links": .furniture, "post date": .byline, "article date": .byline,
        "publish date": .byline, "pub date": .byline, "date published": .byline, "call to": .furniture,
        "post footer": .furniture, "entry footer": .furniture, "article footer": .furniture,
    ]

    /// Words that say it when they stand alone between hyphens, capitals or other signs.
    static let whole: [String: BlockContext] = [
        "ad": .furniture, "ads": .furniture, "adv": .furniture, "advert": .furniture, "advertisement": .furniture,
        "advertising": .furniture, "adsense": .furniture, "anzeige": .furniture, "werbung": .furniture,
        "nav": .furniture, "navbar": .furniture, "navigation": .furniture, "menu": .furniture, "breadcrumb": .furniture,
        "breadcrumbs": .furniture, "sidebar": .furniture, "rail": .furniture, "footer": .furniture, "foot": .furniture,
        "masthead": .furniture, "topbar": .furniture, "toolbar": .furniture, "pagination": .furniture,
        "pager": .furniture,
        "share": .furniture, "shares": .furniture, "sharing": .furniture, "sharebar": .furniture, "social": .furniture,
        "socials": .furniture, "follow": .furniture, "newsletter": .furniture, "subscribe": .furniture,
        "subscription": .furniture, "signup": .furniture, "login": .furniture,

        "promo": .furniture, "promos": .furniture, "sponsor": .furniture, "sponsored": .furniture,
        "outbrain": .furniture,
        "taboola": .furniture, "popular": .furniture, "trending": .furniture, "popup": .furniture, "modal": .furniture,
        "overlay": .furniture, "cookie": .furniture, "cookies": .furniture, "consent": .furniture, "gdpr": .furniture,
        "onetrust": .furniture, "cmp": .furniture, "didomi": .furniture,
        "usercentrics": .furniture, "privacy": .furniture,
        "disclaimer": .furniture, "copyright": .furniture, "widget": .furniture, "widgets": .furniture,
        "tags": .furniture, "taglist": .furniture, "tooltip": .furniture, "poll": .furniture, "rating": .furniture,
        "bio": .furniture, "skip": .furniture, "tweet": .furniture, "instagram": .furniture, "tiktok": .furniture,
        "teaser": .related, "teasers": .related, "related": .related, "relacionadas": .related,
        "relacionados": .related,
        "recommended": .related, "recommendation": .related, "recommendations": .related, "recirculation": .related,
        "recirc": .related, "readmore": .related, "readalso": .related, "onward": .related, "upnext": .related,
        "comment": .comment, "comments": .comment, "kommentare": .comment, "comentarios": .comment, "disqus": .comment,
        "commentlist": .comment, "respond": .comment, "reply": .comment, "discussion": .comment,
        "caption": .caption, "captions": .caption, "figcaption": .caption, "legende": .caption,
        "credit": .credit, "credits": .credit, "byline": .byline, "author": .byline, "authors": .byline,
        "autor": .byline, "auteur": .byline, "timestamp": .byline, "dateline": [], "datetime": .byline,
        "standfirst": .standfirst, "dek": .standfirst, "lede": .standfirst, "subtitle": .standfirst,
        "subheadline": .standfirst, "subhead": .standfirst, "chapo": .standfirst, "sapo": .standfirst,
        "intro": .standfirst, "lead": .standfirst, "summary": .standfirst, "excerpt": .standfirst,
        "vorspann": .standfirst, "entradilla": .standfirst, "bajada": .standfirst, "ingress": .standfirst,
        "preamble": .standfirst, "spot": .standfirst, "sommario": .standfirst, "catenaccio": .standfirst,
        "perex": .standfirst, "manchet": .standfirst, "abstract": .standfirst, "deck": .standfirst,
        "articlebody": .body, "storybody": .body, "bodytext": .body, "articletext": .body, "articlecontent": .body,
        "entrycontent": .body, "postcontent": .body, "storytext": .body, "storycontent": .body, "maintext": .body,
    ]

    /// Parts of words that are written without a break: `relatedposts`, `socialmedia`.
    static let parts: [(String, BlockContext)] = [
        ("comment", .comment), ("disqus", .comment), ("related", .related), ("recommend", .related),
        ("newsletter", .furniture), ("sidebar", .furniture), ("social", .furniture), ("breadcrumb", .furniture),
        ("advert", .furniture), ("sponsor", .furniture), ("navigation", .furniture), ("footer", .furniture),
        ("share", .furniture), ("trending", .furniture), ("mostread", .furniture),
        ("cookie", .furniture), ("caption", .caption), ("byline", .byline),
        ("standfirst", .standfirst), ("subtitle", .standfirst),
    ]
}
