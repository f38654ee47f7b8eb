/// Reads the command line of a plain `search` or `list`.
///
/// The argument parser looks every option up by reflection, which takes longer than the search itself. This reads the
/// same options, and leaves to the parser whatever it does not take: help, mistakes, anything with a single letter.
struct QuickSearch {
    private var archive: String?
    private var colour = ColourChoice.auto
    private var format: OutputFormat?
    private var sort: SortOrder?
    private var limit = 20
    private var after: String?
    private var facets: String?
    private var count = false
    private var full = false
    private var explain = false
    private var dates: (from: String?, to: String?)
    private var names: [String: [String]] = [:]
    private var query: [String] = []

    /// The search that a command line asks for; nil if the parser has to read it.
    static func run(_ arguments: [String]) -> SearchRun? {
        var quick = QuickSearch()
        var rest = arguments[...]
        guard quick.readProgramOptions(&rest), let verb = rest.popFirst(), verb == "search" || verb == "list",
            quick.read(rest)
        else { return nil }
        let run = SearchRun(options: quick.options, query: quick.query)
        return verb == "search" && run.asksForNothing ? nil : run
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
                query += [argument] + rest
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
        case "--count": count = true
        case "--full": full = true
        case "--explain": explain = true
        default: return false
        }
        return true
    }

    /// Takes the value of an option; false if it has no such value, or if there is no such option.
    private mutating func set(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--archive": archive = value
        case "--after": after = value
        case "--facets": facets = value
        case "--from": dates.from = value
        case "--to": dates.to = value
        case "--country", "--agency", "--tag", "--person", "--org", "--place": names[name, default: []].append(value)
        case "--color": return Self.set(&colour, ColourChoice(rawValue: value))
        case "--format": return Self.set(&format, OutputFormat(rawValue: value))
        case "--sort": return Self.set(&sort, SortOrder(rawValue: value))
        case "--limit": return Self.set(&limit, Int(value).flatMap { $0 >= 0 ? $0 : nil })
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

    /// The options as the parser would give them: every one has to be set.
    private var options: SearchOptions {
        var options = SearchOptions()
        options.archive = ArchiveOptions(archive: archive, color: colour)
        options.filter = filter
        options.output = OutputOptions(format: format)
        options.sort = sort
        options.limit = limit
        options.after = after
        options.count = count
        options.facets = facets
        options.full = full
        options.explain = explain
        return options
    }

    private var filter: FilterOptions {
        var filter = FilterOptions()
        filter.from = dates.from
        filter.to = dates.to
        filter.country = names["--country"] ?? []
        filter.agency = names["--agency"] ?? []
        filter.tag = names["--tag"] ?? []
        filter.person = names["--person"] ?? []
        filter.org = names["--org"] ?? []
        filter.place = names["--place"] ?? []
        return filter
    }
}
