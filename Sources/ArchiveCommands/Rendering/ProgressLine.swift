internal import NewsArchive

/// The line on a terminal that tells how far the work is; it replaces itself and leaves nothing behind.
final class ProgressLine {
    private let isEnabled: Bool
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?

    init(isEnabled: Bool) {
        self.isEnabled = isEnabled
    }

    /// Draws the line anew for an ingest, ten times a second at most.
    func update(_ progress: IngestProgress) { draw { text(progress, elapsed: $0) } }

    /// The same for articles of which the number is known.
    func update(_ articles: Int, of total: Int) {
        draw { elapsed in
            let seconds = max(0.001, elapsed / .seconds(1))
            let left = Int(seconds * Double(total - articles) / Double(max(articles, 1)))
            return "\(articles) of \(total) articles · \(Int(Double(articles) / seconds))/s · \(left) s left"
        }
    }

    /// The same for the steps of a longer work, whose amounts are known or not.
    func update(_ step: String, _ done: Int, of total: Int) {
        draw { _ in total > 0 ? "\(step) · \(done * 100 / total) %" : done > 0 ? "\(step) · \(done)" : step }
    }

    private func draw(_ text: (Duration) -> String) {
        guard isEnabled else { return }
        let now = ContinuousClock.now
        if let lastDrawn, now - lastDrawn < .milliseconds(100) { return }
        lastDrawn = now
        Console.current.error("\r\u{1B}[K" + TextWidth.cut(text(now - start), to: 78))
    }

    /// Takes the line away.
    func clear() {
        guard isEnabled, lastDrawn != nil else { return }
        Console.current.error("\r\u{1B}[K")
    }

    private func text(_ progress: IngestProgress, elapsed: Duration) -> String {
        let seconds = max(0.001, elapsed / .seconds(1))
        var parts = ["\(progress.articles) articles", "\(Int(Double(progress.articles) / seconds))/s"]
        parts.append("\(progress.bytes / 1_000_000) MB")
        if let total = progress.totalBytes, progress.bytes > 0, total > progress.bytes {
            let left = seconds * Double(total - progress.bytes) / Double(progress.bytes)
            parts.append("\(Int(left)) s left")
        }
        return parts.joined(separator: " · ") + " · " + progress.file
    }
}
