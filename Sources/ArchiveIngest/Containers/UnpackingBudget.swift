/// How much the containers in one file on disk may unpack to, so that a small file cannot fill the disk.
final class UnpackingBudget {
    /// Any file may unpack to so many bytes.
    private static let floor = 1 << 30
    /// A larger file may unpack to so many times its size: pages and their markup shrink to a tenth, a crawl of one
    /// page again and again to a two-hundredth.
    private static let ratio = 300

    private var left: Int

    init(fileSize: Int) {
        left = max(Self.floor, fileSize.multipliedReportingOverflow(by: Self.ratio).partialValue)
    }

    /// Whether so many bytes more are within it.
    func take(_ count: Int) -> Bool {
        left -= count
        return left >= 0
    }

    /// What to say of a file that goes beyond it.
    static let message =
        "unpacks to more than \(ratio) times its size, which no news does; the rest was left out. Unpack it yourself "
        + "if you trust it"
}
