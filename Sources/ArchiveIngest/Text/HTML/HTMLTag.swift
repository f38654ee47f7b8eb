internal import CHTMLTree

/// The name of an element: `p`, `div`; all names that HTML does not know are one, as text is.
struct HTMLTag: Hashable {
    /// The number that libgumbo gives the name.
    let number: Int32

    /// The element of that name in small letters.
    init(_ name: String) { number = html_tree_tag(name) }

    init(number: Int32) { self.number = number }

    /// What text has in place of a name.
    static let text = Self(number: Int32(HTML_TREE_TEXT))
}

extension HTMLTag {
    /// All names that HTML does not know.
    static let unknown = Self("x-unknown")
    static let a = Self("a")
    static let article = Self("article")
    static let aside = Self("aside")
    static let blockquote = Self("blockquote")
    static let body = Self("body")
    static let br = Self("br")
    static let button = Self("button")
    static let dd = Self("dd")
    static let div = Self("div")
    static let dl = Self("dl")
    static let dt = Self("dt")
    static let figcaption = Self("figcaption")
    static let figure = Self("figure")
    static let footer = Self("footer")
    static let form = Self("form")
    static let h1 = Self("h1")
    static let h2 = Self("h2")
    static let h3 = Self("h3")
    static let h4 = Self("h4")
    static let h5 = Self("h5")
    static let h6 = Self("h6")
    static let head = Self("head")
    static let header = Self("header")
    static let html = Self("html")
    static let iframe = Self("iframe")
    static let img = Self("img")
    static let li = Self("li")
    static let link = Self("link")
    static let main = Self("main")
    static let meta = Self("meta")
    static let nav = Self("nav")
    static let noscript = Self("noscript")
    static let ol = Self("ol")
    static let p = Self("p")
    static let pre = Self("pre")
    static let script = Self("script")
    static let section = Self("section")
    static let select = Self("select")
    static let span = Self("span")
    static let style = Self("style")
    static let table = Self("table")
    static let td = Self("td")
    static let textarea = Self("textarea")
    static let template = Self("template")
    static let th = Self("th")
    static let time = Self("time")
    static let title = Self("title")
    static let tr = Self("tr")
    static let ul = Self("ul")
}
