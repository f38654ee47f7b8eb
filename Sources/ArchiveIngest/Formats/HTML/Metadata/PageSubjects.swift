/// Whom and what the JSON-LD of a page says that the article is about (`about`, `mentions`, `contentLocation`).
struct PageSubjects {
    private(set) var people: [String] = []
    private(set) var organisations: [String] = []
    private(set) var places: [String] = []

    init(_ data: LinkedData, _ article: JSONValue?) {
        for member in ["about", "mentions", "contentLocation", "spatialCoverage"] {
            if let value = article?[member] { add(value, data) }
        }
    }

    private mutating func add(_ value: JSONValue, _ data: LinkedData) {
        if case .list(let values) = value {
            for value in values { add(value, data) }
            return
        }
        let subject = data.resolved(value)
        guard let name = subject["name"]?.text.flatMap(MarkedText.line) else { return }
        for type in subject.types {
            switch type {
            case "Person": people.append(name)
            case "Place", "City", "Country", "State", "AdministrativeArea": places.append(name)
            case _ where type.hasSuffix("Organization"): organisations.append(name)
            default: continue
            }
            return
        }
    }
}
