/// An element of a feed with what it takes over from those around it.
struct FeedElement {
    let xml: XMLElement
    /// Its name as ``FeedVocabulary`` has it.
    let name: String
    /// The address against which its links are read, where one is stated.
    let base: String?
    /// The language of its text, where one is stated; empty where it is stated to be none.
    let language: String?
    /// The elements in it, in order.
    let children: [FeedElement]

    /// An element at the top of a document.
    init(_ xml: XMLElement) {
        self.init(xml, in: nil, base: nil, language: nil)
    }

    private init(_ xml: XMLElement, in parent: XMLElement?, base: String?, language: String?) {
        let base = Self.attribute("base", of: xml).map { WebAddress.resolved($0, against: base) } ?? base
        let language = Self.attribute("lang", of: xml) ?? language
        self.xml = xml
        self.base = base
        self.language = language
        name = FeedVocabulary.name(of: xml, in: parent)
        children = xml.elements.flatMap(\.unnested).map { FeedElement($0, in: xml, base: base, language: language) }
    }

    /// The elements in it that have one of the names: those of the first name first.
    func all(_ names: String...) -> [FeedElement] {
        names.flatMap { name in children.filter { $0.name == name } }
    }

    /// All text of it, without white space at its ends; nothing if it is blank.
    var text: String? { xml.text.trimmed.nonEmpty }

    /// The value of the attribute of that name in small letters, nothing if it is blank.
    subscript(attribute: String) -> String? {
        (xml[attribute] ?? xml.attributes.first { $0.name.lowercased() == attribute }?.value)?.trimmed.nonEmpty
    }

    /// An address that it holds, made absolute; where it states no base, that of the feed counts.
    func address(_ text: String?, in feed: String? = nil) -> String? {
        guard let text = text?.filter({ !$0.isNewline }).trimmed.nonEmpty else { return nil }
        return WebAddress.resolved(text, against: base ?? feed)
    }

    /// `xml:base`, `xml:lang`; others of that name mean something else.
    private static func attribute(_ name: String, of element: XMLElement) -> String? {
        element.attributes.first { $0.prefix == "xml" && $0.name == name }?.value.trimmed
    }
}
