internal import NewsArchive

/// Reads the command line of a plain `search` or `list`.
///
/// The argument parser looks every option up by reflection, which takes longer than the search itself. This reads the
/// same options, and leaves to the parser whatever it does not take: help, mistakes, anything with a single letter.
struct QuickSearch {
    private var settings = SearchSettings()
    private var dates: (from: String?, to: String?)
    private var query: [String] = []

    /// The search that a command line asks for; nil if the parser has to read it.
    static func settings(_ arguments: [String]) -> SearchSettings? {
        var quick = QuickSearch()
        var rest = arguments[...]
        guard quick.readProgramOptions(&rest), let verb = rest.popFirst(), verb == "search" || verb == "list",
            quick.read(rest)
        else { return nil }
        quick.settings.request.query = quick.query.joined(separator: " ")
        quick.settings.request.filters.insert(
            contentsOf: FilterOptions.dates(from: quick.dates.from, to: quick.dates.to), at: 0)
        let isBlank = quick.query.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        return verb == "search" && isBlank && quick.settings.request.filters.isEmpty ? nil : quick.settings
    }

    /// Reads the options that may stand before the verb.
    private mutating func readProgramOptions(_ rest: inout ArraySlice<String>) -> Bool {
        while let argument = rest.first, argument.hasPrefix("-") {
            rest.removeFirst()
            guard let (name, value) = Self.option(argument, &rest), name == "--archive" || name == "--color",
                set(name, value)
            else { return false }
        }
        return true
    }

    private mutating func read(_ arguments: ArraySlice<String>) -> Bool {
        var rest = arguments
        while let argument = rest.popFirst() {
            if argument == "--" {
                query += rest
                return true
            }
            guard argument.hasPrefix("-") else {
                query.append(argument)
                continue
            }
            guard argument.hasPrefix("--") else { return false }
            if setFlag(argument) { continue }
            guard let (name, value) = Self.option(argument, &rest), set(name, value) else { return false }
        }
        return true
    }

    /// An option's name and value, which follows it or an equals sign.
    private static func option(_ argument: String, _ rest: inout ArraySlice<String>) -> (String, String)? {
        if let equals = argument.firstIndex(of: "=") {
            let value = argument[argument.index(after: equals)...]
            return value.isEmpty ? nil : (String(argument[..<equals]), String(value))
        }
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        return (argument, value)
    }

    private mutating func setFlag(_ name: String) -> Bool {
        switch name {
        case "--count": settings.request.countsOnly = true
        case "--full": settings.request.isFull = true
        case "--explain": settings.explains = true
        default: return false
        }
        return true
    }

    /// Takes the value of an option; false if it has no such value, or if there is no such option.
    private mutating func set(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--archive": settings.archive = value
        case "--after": settings.request.after = value
        case "--facets": settings.request.facets = SearchSettings.facets(value)
        case "--from": dates.from = value
        case "--to": dates.to = value
        case "--country", "--agency", "--tag", "--person", "--org", "--place":
            settings.request.filters.append(.init(field: String(name.dropFirst(2)), value: value))
        case "--color": return Self.set(&settings.colour, ColourChoice(rawValue: value))
        case "--format": return Self.set(&settings.format, OutputFormat(rawValue: value))
        case "--sort": return Self.set(&settings.request.sort, SortOrder(rawValue: value)?.order)
        case "--limit": return Self.set(&settings.request.limit, Int(value).flatMap { $0 >= 0 ? $0 : nil })
        default: return false
        }
        return true
    }

    private static func set<Value>(_ option: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        option = value
        return true
    }

    private static func set<Value>(_ option: inout Value?, _ value: Value?) -> Bool {
        option = value
        return value != nil
    }
}
