import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Answers of web servers")
struct HTTPAnswerTests {
    private let body = WebArchiveSamples.article("Ferry sails")

    private func chunks(_ bytes: [UInt8], size: Int = 20) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: size).flatMap { start in
            let chunk = bytes[start..<min(start + size, bytes.count)]
            return Array((String(chunk.count, radix: 16) + ";note=1\r\n").utf8) + chunk + Array("\r\n".utf8)
        } + Array("0\r\n\r\n".utf8)
    }

    /// The body of an answer as it is read, and what is said of it.
    private func read(_ body: [UInt8], _ fields: String) -> (body: [UInt8], fault: HTTPAnswer.Fault?) {
        WebArchiveSamples.answer(body, fields: fields).withUnsafeBytes { block in
            let answer = HTTPAnswer(block, mediaType: nil, budget: UnpackingBudget(fileSize: 0))
            return (answer.withBody { Array($0) }, answer.fault)
        }
    }

    @Test("Chunks are joined and codings are undone, in any order of both")
    func codings() {
        let codings: [(body: [UInt8], fields: String)] = [
            (chunks(body), "Transfer-Encoding: chunked\r\n"), (Packing.gzip(body), "Content-Encoding: gzip\r\n"),
            (Packing.deflate(body, windowBits: 15), "content-encoding: deflate\r\n"),
            (Packing.deflate(body, windowBits: -15), "Content-Encoding: deflate\r\n"),
            (Packing.zstd(body), "Content-Encoding: zstd\r\n"),
            (chunks(Packing.gzip(body)), "Transfer-Encoding: chunked\r\nContent-Encoding: x-gzip\r\n"),
            (Packing.gzip(Packing.gzip(body)), "Content-Encoding: gzip, gzip\r\n"),
        ]
        for (packed, fields) in codings {
            let read = read(packed, fields)
            #expect(read.body == body, "\(fields)")
            #expect(read.fault == nil, "\(fields)")
        }
    }

    @Test(
        "A body that was stored unpacked is read as it is, whatever the head says",
        arguments: ["Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n"])
    func storedPlain(fields: String) {
        let read = read(body, fields)
        #expect(read.body == body)
        #expect(read.fault == nil)
    }

    @Test("Chunks and codings that are cut off are read as far as they go, and that is said")
    func cutOff() {
        let short = read(Array(chunks(body).dropLast(20)), "Transfer-Encoding: chunked\r\n")
        #expect(short.body.starts(with: body.prefix(40)))
        #expect(short.fault?.isRejection == false)
        let damaged = read(Array(Packing.gzip(body).dropLast(12)), "Content-Encoding: gzip\r\n")
        #expect(body.starts(with: damaged.body))
        #expect(damaged.fault?.isRejection == false)
    }

    @Test("Brotli is refused by name")
    func brotli() {
        let read = read([0x8B, 0x02, 0x80, 0x00, 0x01, 0x02, 0x03], "Content-Encoding: br\r\n")
        #expect(read.fault?.isRejection == true)
        #expect(read.fault?.message.contains("brotli") == true)
    }

    @Test("The type and encoding that the server names are known")
    func mediaType() {
        let block = Array("HTTP/1.0 200 OK\nContent-Type: Text/HTML; Charset=\"windows-1254\"\n\n<p>a".utf8)
        block.withUnsafeBytes { block in
            let answer = HTTPAnswer(block, mediaType: nil, budget: UnpackingBudget(fileSize: 0))
            #expect(answer.mediaType == "text/html")
            #expect(answer.charset == "windows-1254")
            #expect(answer.fileExtension == "html")
            #expect(answer.isDocument)
        }
    }
}
