internal import ArgumentParser
internal import NewsArchive

/// What `search` and `list` do: ask, then write the answer in the format asked for.
struct SearchRun {
    let settings: SearchSettings

    /// Runs the search; exits 1 when nothing matches.
    func run() throws {
        let request = settings.request
        let archive = try ArchivePath.open(settings.archive, for: .reading)
        if settings.explains {
            Console.current.output(try archive.explanation(of: request) + "\n")
            if try archive.count(request) == 0 { throw ExitCode(1) }
            return
        }
        let result = try archive.search(request)
        for note in result.notes + (result.advice?.lines ?? []) { Console.current.note("archive: \(note)") }
        request.countsOnly ? writeCount(result) : write(result)
        if result.total == 0 { throw ExitCode(1) }
    }

    private var format: OutputFormat { settings.format ?? .standard }
    private var colour: Colour { Colour(settings.colour) }

    private func write(_ result: SearchResult) {
        let console = Console.current
        switch format {
        case .json: console.output(result.json(full: settings.request.isFull).serialised + "\n")
        case .jsonl:
            for hit in result.hits { console.output(hit.json(full: settings.request.isFull).serialised + "\n") }
            if !result.facets.isEmpty { console.note("archive: jsonl has no place for facets: take json, or --count") }
        case .table: ArticleTable(result, colour: colour).write()
        case .text, .csv, .markdown:
            HitRows(hits: result.hits).table.write(as: format, colour: colour)
            guard !result.facets.isEmpty else { return }
            if !result.hits.isEmpty { console.output("\n") }
            result.facetRows.write(as: format, colour: colour)
        }
    }

    /// The number alone, and the facets if they are asked for.
    private func writeCount(_ result: SearchResult) {
        let console = Console.current
        guard !result.facets.isEmpty else {
            console.output("\(result.total)\n")
            return
        }
        switch format {
        case .json, .jsonl: console.output(result.countJSON.serialised + "\n")
        case .csv, .markdown: result.facetRows.write(as: format, colour: colour)
        case .table, .text:
            console.output("\(result.total)\n")
            result.facetRows.write(as: format, colour: colour)
        }
    }
}
