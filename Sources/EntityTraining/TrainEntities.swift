internal import ArchiveModel
internal import EntityRecognition
internal import Foundation

/// Makes the tables of the tagger; `scripts/train-entities` runs it.
@main
struct TrainEntities {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("clusters", 3): try writeClusters(from: arguments[1], to: arguments[2])
        case ("names", 2): try writeNames(in: arguments[1])
        case ("train", 3...): try train(arguments[1], sets: Array(arguments[2...]), holdsOut: false)
        case ("try", 3...): try train(arguments[1], sets: Array(arguments[2...]), holdsOut: true)
        case ("tag", 3): try tag(arguments[2], by: arguments[1])
        case ("link", 2): print(try LinkedNames(at: arguments[1]).report)
        case ("linked", 2): for line in try LinkedNames(at: arguments[1]).mistakes { print(line) }
        default:
            let usage = """
                usage: train-entities clusters WORDS.tsv OUT         the table of words used alike
                       train-entities names FOLDER                  the tables of words, known names and cities
                       train-entities train MODEL SET[=TIMES]…       learns from JSON lines of tagged tokens
                       train-entities try MODEL SET[=TIMES]…         the same without every tenth document, then scored
                       train-entities tag MODEL SET                  prints the names found, a document a line;
                                                                     MODEL rules: by rule, archive: by all together
                       train-entities link NAMES.tsv                 scores how names are put together (B³)

                """
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }

    /// The rows of the table of weights.
    private static let rows = 1 << 18
    private static let rounds = 8
    /// In how many places a feature must stand.
    private static let least = 3

    private static func writeClusters(from source: String, to path: String) throws {
        let lines = try text(of: source).split(separator: "\n")
        let words = lines.compactMap { line -> (word: String, clusters: WordClusters)? in
            let fields = line.split(separator: "\t")
            let numbers = fields.dropFirst().compactMap { Int($0) }
            guard numbers.count == 3 else { return nil }
            return (String(fields[0]), WordClusters(coarse: numbers[0], middle: numbers[1], fine: numbers[2]))
        }
        try write(WordClusters.table(of: words), to: path)
    }

    private static func writeNames(in folder: String) throws {
        try write(LexiconMaker.table(words: text(of: folder + "/words.tsv")), to: folder + "/words.lexicon")
        try write(GazetteerMaker.table, to: folder + "/names.gazetteer")
        try write(CitySizeMaker.table(cities: text(of: folder + "/cities.tsv")), to: folder + "/cities.sizes")
    }

    private static func text(of path: String) throws -> String {
        try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    private static func train(_ path: String, sets: [String], holdsOut: Bool) throws {
        var documents: [ReadDocument] = []
        var held: [ReadDocument] = []
        var maker = HeadlineMaker()
        for set in sets {
            let parts = set.split(separator: "=").map(String.init)
            let times = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
            for (number, document) in try TaggedDocument.documents(at: parts[0]).enumerated() {
                let read = maker.documents(of: document).map { ReadDocument($0) }
                if holdsOut, number % 10 == 7 {
                    held += read
                    continue
                }
                for _ in 0..<times { documents += read }
            }
        }
        let course = Course(documents, least: least)
        report("\(documents.count) documents, \(course.lessons.count) chains, \(course.features.count) features")
        let learner = learn(course)
        let weights = learner.averages
        let writer = ModelWriter(rows: rows, weights: weights)
        let (bytes, lost) = writer.bytes(course.features, weights, transitions: learner.transitionAverages)
        report("\(bytes.count) bytes; \(lost) features find no place")
        try write(bytes, to: path)
        if holdsOut, let tagger = try tagger(path) { reportScores(held, tagger) }
    }

    private static func reportScores(_ held: [ReadDocument], _ tagger: NameTagger) {
        for (text, headlines) in [("prose", false), ("headlines", true)] {
            report("\(text): " + score(held, tagger, headlines).line)
            report("\(text) by rule: " + score(held, nil, headlines).line)
        }
    }

    private static func learn(_ course: Course) -> Perceptron {
        var learner = Perceptron(features: course.features.count)
        var order = Array(course.lessons.indices)
        var random = SplitMix(state: 1)
        for round in 1...rounds {
            order.shuffle(using: &random)
            let wrong = order.count { learner.learn(course.lessons[$0]) }
            report("round \(round): \(wrong) chains wrong")
        }
        return learner
    }

    private static func score(_ documents: [ReadDocument], _ tagger: NameTagger?, _ headlines: Bool) -> Score {
        var score = Score()
        for document in documents { score.add(document.names(tagger), in: document.document, headlines: headlines) }
        return score
    }

    private static func tagger(_ path: String) throws -> NameTagger? {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        return TaggerModel(Array(bytes)).map { NameTagger($0) }
    }

    private static func tag(_ set: String, by recogniser: String) throws {
        let tagger = try ["rules", "archive"].contains(recogniser) ? nil : tagger(recogniser)
        for document in try TaggedDocument.documents(at: set).map({ ReadDocument($0) }) {
            let names = (recogniser == "archive" ? document.namesOfArchive : document.names(tagger)).map { name in
                "[\(name.sentence), \(name.tokens.lowerBound), \(name.tokens.upperBound), \"\(name.kind.rawValue)\"]"
            }
            print("{\"id\": \"\(document.document.id)\", \"entities\": [\(names.joined(separator: ", "))]}")
        }
    }

    private static func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
