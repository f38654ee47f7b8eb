extension String {
    /// The text if it has no more bytes than that, else its beginning and `…`, for messages.
    func beginning(of count: Int) -> String {
        utf8.count <= count ? self : String(decoding: utf8.prefix(count), as: UTF8.self) + "…"
    }
}
