internal import ArchiveModel
internal import ArchiveQuery

struct SnippetMaker {
    init(_ query: QueryNode) {}
    func snippet(of article: Article) -> String? { nil }
}
