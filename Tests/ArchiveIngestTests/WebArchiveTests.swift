import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Web archives, whole and damaged")
struct WebArchiveTests {
    private let first = WebArchiveSamples.page("Ferry sails")
    private let second = WebArchiveSamples.page("School opens again")
    private let third = WebArchiveSamples.page("Beekeepers count their losses")
    private let titles = ["Ferry sails", "School opens again", "Beekeepers count their losses"]

    @Test("A length that is too long, too short, missing or no number is one warning, and every record is read")
    func wrongLengths() throws {
        for length in ["99999", "400", "100", "-1", "abc", "999999999999"] {
            let damaged = WebArchiveSamples.page("School opens again", length: length)
            let read = try ReadMembers(of: first + damaged + third)
            #expect(read.titles == titles, "\(length)")
            #expect(read.warnings.map(\.offset) == [first.count], "\(length)")
            #expect(read.warnings.allSatisfy { !$0.isRejection && $0.message.contains("length") }, "\(length)")
        }
    }

    @Test("A record that is cut off in the midst of the archive spoils no other")
    func cutInside() throws {
        let read = try ReadMembers(of: first + second.prefix(second.count - 30) + third)
        #expect(read.titles.first == titles.first)
        #expect(read.titles.last == titles.last)
        #expect(read.warnings.contains { $0.offset == first.count })
    }

    @Test("An archive that is cut off keeps what is whole and says where it ends", arguments: [20, 100, 250])
    func cutOff(missing: Int) throws {
        let read = try ReadMembers(of: first + second + third.dropLast(missing))
        #expect(read.titles.prefix(2) == titles.prefix(2))
        #expect(read.warnings.first?.offset == first.count + second.count)
    }

    @Test("Bytes that are no record are passed over with one warning")
    func garbage() throws {
        let read = try ReadMembers(of: first + [UInt8](repeating: 0x61, count: 200_000) + Array("\r\n".utf8) + second)
        #expect(read.titles == Array(titles.prefix(2)))
        #expect(read.warnings.map(\.offset) == [first.count])
        #expect(read.warnings.first?.message.contains("200002 bytes") == true)
    }

    @Test("Lines end in one byte or two, and fields have any case")
    func newlines() throws {
        let text = String(decoding: first, as: UTF8.self).replacing("\r\n", with: "\n").lowercased()
            .replacing("warc/1.1", with: "WARC/1.1").replacing("http/1.1", with: "HTTP/1.1")
        let length = text.split(separator: "\n\n", maxSplits: 1)[1].utf8.count - 2
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("content-length") ? "content-length: \(length)" : $0 }
        let read = try ReadMembers(of: Array(lines.joined(separator: "\n").utf8) + second)
        #expect(read.titles == ["ferry sails", "School opens again"])
        #expect(read.warnings.isEmpty)
    }

    @Test("Records compressed one by one: a damaged one is a warning at its byte, and the others are read")
    func damagedMember() throws {
        var packed = [first, second, third].map(Packing.gzip)
        packed[1][packed[1].count / 2] ^= 0xFF
        packed[1][packed[1].count / 2 + 1] ^= 0xFF
        let read = try ReadMembers(of: Array(packed.joined()))
        #expect(read.titles.first == titles.first)
        #expect(read.titles.last == titles.last)
        #expect(read.warnings.contains { $0.offset == packed[0].count && $0.message.contains("damaged") })
        #expect(read.articles.last?.place.disk.lowerBound == packed[0].count + packed[1].count)
    }

    @Test("An archive compressed as a whole, or cut into pieces at any byte, is read whole, and that is said once")
    func packedOtherwise() throws {
        let whole = first + second + third
        let one = try ReadMembers(of: Packing.gzip(whole))
        #expect(one.titles == titles)
        #expect(one.warnings.count == 1)
        let cut = first.count + 60
        let pieces = Packing.gzip(Array(whole[..<cut])) + Packing.gzip(Array(whole[cut...]))
        let other = try ReadMembers(of: pieces)
        #expect(other.titles == titles)
        #expect(other.warnings.count == 1)
        #expect(try ReadMembers(of: Packing.zstd(whole)).titles == titles)
    }

    @Test("A compressed archive that is cut off keeps what is whole")
    func compressedCutOff() throws {
        let packed = Packing.gzip(first) + Packing.gzip(second)
        let read = try ReadMembers(of: packed.dropLast(40))
        #expect(read.titles.first == "Ferry sails")
        #expect(read.warnings.contains { $0.offset == Packing.gzip(first).count && $0.message.contains("cut off") })
    }

    @Test("A digest that the bytes do not have is told once, at the first")
    func digests() throws {
        let block = WebArchiveSamples.answer(WebArchiveSamples.article("Ferry sails"))
        let right = "WARC-Block-Digest: sha256:AAAA\r\n"
        let wrong = WebArchiveSamples.record(block, fields: right)
        let read = try ReadMembers(of: first + wrong + wrong)
        #expect(read.articles.count == 3)
        #expect(read.warnings.map(\.offset) == [first.count])
        #expect(read.warnings.first?.message.hasPrefix("2 records differ") == true)
    }

    @Test("The page's own address is kept; the one that it was fetched from stands where it gives none")
    func addresses() throws {
        let own = Array(#"{"title": "Ferry sails", "url": "https://skerin.example/a", "body": ["On Monday."]}"#.utf8)
        let feed = WebArchiveSamples.article("One") + [0x0A] + WebArchiveSamples.article("Two")
        let read = try ReadMembers(
            of: WebArchiveSamples.record(WebArchiveSamples.answer(own), url: "https://skerin.example/a?from=feed")
                + first + WebArchiveSamples.record(WebArchiveSamples.answer(feed), url: "https://skerin.example/feed"))
        #expect(
            read.articles.map(\.article.url) == ["https://skerin.example/a", "https://skerin.example/11", nil, nil])
        #expect(read.articles.map(\.address).last == "https://skerin.example/feed")
        #expect(read.articles.allSatisfy { $0.article.published == nil })
    }

    @Test("What a crawl holds besides pages is passed over; what cannot be read is counted")
    func otherAnswers() throws {
        let script = WebArchiveSamples.record(
            Array("HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\n\r\nlet a = 1".utf8))
        let missing = WebArchiveSamples.record(
            WebArchiveSamples.answer(WebArchiveSamples.article("Not here"), status: "404 Not Found"))
        let unread = WebArchiveSamples.record(WebArchiveSamples.answer(Array(#"{"stock": [1, 2]}"#.utf8)))
        let read = try ReadMembers(of: script + missing + unread + first + unread)
        #expect(read.titles == ["Ferry sails"])
        #expect(read.warnings.map(\.offset) == [script.count + missing.count])
        #expect(read.warnings.first?.message.hasPrefix("2 answers") == true)
    }

    @Test("An ARC record whose length is wrong is one warning, and the next is read", arguments: ["-1", "7", "90000"])
    func arc(length: String) throws {
        let date = "10.0.0.1 20010203040506"
        let head = "filedesc://a.arc \(date) text/plain 12\n1 0 Example\n\n"
        let block = WebArchiveSamples.answer(WebArchiveSamples.article("Ferry sails"))
        let damaged = Array("https://skerin.example/a \(date) application/json \(length)\n".utf8) + block + [0x0A]
        let good = Array("https://skerin.example/b \(date) application/json \(block.count)\n".utf8) + block + [0x0A]
        let read = try ReadMembers(of: Array(head.utf8) + damaged + good)
        #expect(read.titles == ["Ferry sails", "Ferry sails"])
        #expect(read.warnings.map(\.offset) == [head.utf8.count])
    }
}
