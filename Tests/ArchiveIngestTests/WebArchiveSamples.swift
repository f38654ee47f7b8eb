/// Web archives made for tests.
enum WebArchiveSamples {
    /// A WARC record; `length` is what it says of itself.
    static func record(
        _ block: [UInt8], type: String = "response", url: String = "https://skerin.example/ferry",
        fields: String = "Content-Type: application/http; msgtype=response\r\n", length: String? = nil
    ) -> [UInt8] {
        let head = """
            WARC/1.1\r
            WARC-Type: \(type)\r
            WARC-Target-URI: \(url)\r
            WARC-Date: 2024-05-09T10:00:00Z\r
            \(fields)Content-Length: \(length ?? String(block.count))\r
            \r

            """
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// What a server sends.
    static func answer(_ body: [UInt8], fields: String = "", status: String = "200 OK") -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(fields)\r\n".utf8) + body
    }

    /// A record of an answer with one article.
    static func page(_ title: String, length: String? = nil) -> [UInt8] {
        record(answer(article(title)), url: "https://skerin.example/\(title.count)", length: length)
    }

    /// An article as JSON.
    static func article(_ title: String) -> [UInt8] {
        Array(#"{"title": "\#(title)", "body": ["The council said so on Monday."]}"#.utf8)
    }
}
