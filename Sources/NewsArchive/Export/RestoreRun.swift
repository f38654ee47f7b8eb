internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore

/// Takes an export in: its records in batches, as they are.
struct RestoreRun {
    /// A batch is written when it holds so many records or so many bytes of lines.
    private static let batchSize = (records: 2_000, bytes: 32 << 20)

    let file: SourceFile
    let restorer: ArchiveRestorer
    let report: (BatchReport) -> Void
    let warn: (IngestWarning) -> Void
    /// Told how many bytes are read; true if the person has asked to stop.
    let progress: (Int) -> Bool

    private struct Batch {
        var records: [ExportRecord] = []
        var places: [(offset: Int, fault: String)] = []
        var bytes = 0
    }

    /// Reads the file; false if it was stopped before the end.
    func run() throws -> Bool {
        var lines = ExportLines(file.bytes)
        guard let header = lines.next()?.json, header["archive_export"]?.integer == 1 else {
            warn(
                IngestWarning(
                    file: file.name, message: "an export of a newer version; update the program to take it in",
                    isRejection: true))
            return true
        }
        var batch = Batch()
        var isWhole = false
        while let line = lines.next() {
            isWhole = line.json?["record"]?.string == "end"
            if isWhole { continue }
            if let record = line.json.flatMap({ ExportRecord($0) }) {
                batch.records.append(record)
                batch.places.append((line.range.lowerBound, lines.fault("its source is not named before it")))
                batch.bytes += line.range.count
            } else {
                reject(line.range.lowerBound, line.fault ?? lines.fault("it is of no kind that is known"))
            }
            if batch.records.count >= Self.batchSize.records || batch.bytes >= Self.batchSize.bytes {
                try write(&batch)
            }
            if progress(line.range.upperBound) {
                try write(&batch)
                return false
            }
        }
        try write(&batch)
        try restorer.finish(isPart: header["part"]?.string != nil)
        if !isWhole {
            warn(IngestWarning(file: file.name, message: "the export is cut off: what follows is not in the file"))
        }
        return true
    }

    private func write(_ batch: inout Batch) throws {
        let places = batch.places
        report(try restorer.restore(batch.records) { reject(places[$0].offset, places[$0].fault) })
        batch = Batch()
    }

    private func reject(_ offset: Int, _ message: String) {
        warn(IngestWarning(file: file.name, offset: offset, message: message, isRejection: true))
    }
}
