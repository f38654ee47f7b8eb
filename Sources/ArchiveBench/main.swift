internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

// archive-bench ARCHIVE RUNS: asks an archive and SQLite the same, in one process.
//
// A line of input is a question, a query and one or more ways to ask SQLite, parted by tabs; a line of output, in the
// same order: milliseconds of CPU of SQLite's quickest way, ours, whether the answers are the same, and how many rows.

let arguments = CommandLine.arguments
guard arguments.count == 3, let runs = Int(arguments[2]), runs > 0,
    let today = NewsDate(iso8601: "2026-01-01")
else {
    throw BenchError("usage: archive-bench ARCHIVE RUNS < questions")
}
let store = try ArchiveStore.open(path: arguments[1], mode: .readOnly)
let floor = try Floor(path: arguments[1])

while let line = readLine() {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count > 2, let question = Question(fields[0]) else { throw BenchError("no question: \(line)") }
    let query = try QueryParser.parse(fields[1], today: today).node
    let times = try mediansOfCPU(
        runs: runs,
        of: [{ _ = try question.answer(store, query) }] + fields[2...].map { sql in { _ = try floor.rows(sql) } })
    let expected = try floor.rows(fields[fields.count - 1])
    let answer = try question.answer(store, query)
    let isSame = try question.identifiesArticles ? floor.rowIDs(answer) == expected : answer == expected
    print(times.dropFirst().min() ?? 0, times[0], isSame, expected.count, separator: "\t")
}
