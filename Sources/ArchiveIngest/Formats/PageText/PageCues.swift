/// What the words of a line say of its part on a page.
struct PageCues: OptionSet {
    let rawValue: Int

    /// Copyright, all rights reserved: the foot of a page.
    static let copyright = PageCues(rawValue: 1 << 0)
    /// Imprint, privacy, terms: the links of a foot.
    static let legal = PageCues(rawValue: 1 << 1)
    /// Skip to content, menu, search, log in: the head of a page.
    static let navigation = PageCues(rawValue: 1 << 2)
    /// Share, copy link, print.
    static let sharing = PageCues(rawValue: 1 << 3)
    /// Read also, related, more on the topic.
    static let related = PageCues(rawValue: 1 << 4)
    /// Most read, latest news, recommended.
    static let popular = PageCues(rawValue: 1 << 5)
    /// Comments.
    static let comments = PageCues(rawValue: 1 << 6)
    /// Newsletter, subscribe, cookies, sign up.
    static let appeal = PageCues(rawValue: 1 << 7)
    /// Advertisement.
    static let advertisement = PageCues(rawValue: 1 << 8)
    /// About the author.
    static let author = PageCues(rawValue: 1 << 9)
    /// Topics, tags.
    static let topics = PageCues(rawValue: 1 << 10)
    /// Photo, image, credit.
    static let credit = PageCues(rawValue: 1 << 11)
    /// Source: whom the text comes from.
    static let source = PageCues(rawValue: 1 << 12)
    /// Reading time, listen to the article.
    static let duration = PageCues(rawValue: 1 << 13)
    /// Published.
    static let published = PageCues(rawValue: 1 << 14)
    /// Updated.
    static let updated = PageCues(rawValue: 1 << 15)
    /// Skip to content: the very first lines of a page.
    static let skip = PageCues(rawValue: 1 << 17)
    /// By.
    static let byline = PageCues(rawValue: 1 << 16)

    /// What ends an article for good when it stands on a line of its own.
    static let endsArticle: PageCues = [.copyright, .related, .popular, .comments, .author, .topics]
    /// What is never a part of the text when a short line says it.
    static let furniture: PageCues = [
        .copyright, .legal, .navigation, .sharing, .related, .popular, .comments, .appeal, .advertisement, .author,
        .topics, .duration, .skip,
    ]
}
