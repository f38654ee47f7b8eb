internal import ArgumentParser
internal import NewsArchive

/// What `search` and `list` do: ask, then write the answer in the format asked for.
struct SearchRun {
    let options: SearchOptions
    let query: [String]

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
        if options.count {
            Console.current.output("\(result.total)\n")
        } else {
            write(result)
        }
        if result.total == 0 { throw ExitCode(1) }
    }

    private func write(_ result: SearchResult) {
        let console = Console.current
        switch options.output.resolved {
        case .json: console.output(result.json(full: options.full).serialised + "\n")
        case .jsonl:
            for hit in result.hits { console.output(hit.json(full: options.full).serialised + "\n") }
        case .table: ArticleTable(result, colour: options.archive.colour).write()
        case .text, .csv, .markdown:
            options.output.write(ArticleRows(result.hits.map(\.article)).table, colour: options.archive.colour)
            writeFacets(result)
        }
    }

    /// Facets in the formats that are made of rows: a table of their own after the hits.
    private func writeFacets(_ result: SearchResult) {
        guard !result.facets.isEmpty else { return }
        options.output.write(result.facetRows, colour: options.archive.colour)
    }
}
