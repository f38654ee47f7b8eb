internal import ArgumentParser
internal import NewsArchive

/// What `search` and `list` do: ask, then write the answer in the format asked for.
struct SearchRun {
    let options: SearchOptions
    let query: [String]

    /// Whether there is neither a word nor a filter.
    var asksForNothing: Bool {
        query.allSatisfy { $0.allSatisfy(\.isWhitespace) } && options.filter.filters.isEmpty
    }

    /// Runs the search; exits 1 when nothing matches.
    func run() throws {
        let request = options.request(try QueryArguments.query(of: query))
        let archive = try NewsArchive.open(at: options.archive.path, for: .reading)
        if options.explain {
            Console.current.output(try archive.explanation(of: request) + "\n")
            if try archive.count(request) == 0 { throw ExitCode(1) }
            return
        }
        let result = try archive.search(request)
        for note in result.notes + (result.advice?.lines ?? []) { Console.current.note("archive: \(note)") }
        options.count ? writeCount(result) : write(result)
        if result.total == 0 { throw ExitCode(1) }
    }

    private func write(_ result: SearchResult) {
        let console = Console.current
        switch options.output.resolved {
        case .json: console.output(result.json(full: options.full).serialised + "\n")
        case .jsonl:
            for hit in result.hits { console.output(hit.json(full: options.full).serialised + "\n") }
            if !result.facets.isEmpty { console.note("archive: jsonl has no place for facets: take json, or --count") }
        case .table: ArticleTable(result, colour: options.archive.colour).write()
        case .text, .csv, .markdown:
            options.output.write(ArticleRows(result.hits.map(\.article)).table, colour: options.archive.colour)
            guard !result.facets.isEmpty else { return }
            if !result.hits.isEmpty { console.output("\n") }
            options.output.write(result.facetRows, colour: options.archive.colour)
        }
    }

    /// The number alone, and the facets if they are asked for.
    private func writeCount(_ result: SearchResult) {
        let console = Console.current
        guard !result.facets.isEmpty else {
            console.output("\(result.total)\n")
            return
        }
        switch options.output.resolved {
        case .json, .jsonl: console.output(result.countJSON.serialised + "\n")
        case .csv, .markdown: options.output.write(result.facetRows, colour: options.archive.colour)
        case .table, .text:
            console.output("\(result.total)\n")
            options.output.write(result.facetRows, colour: options.archive.colour)
        }
    }
}
