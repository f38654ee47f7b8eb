import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Decoding text")
struct DecodedTextTests {
    /// What a text is read as.
    private struct Reading {
        var text: String
        var encoding: String
        var warnings: [Int]
        var offsets: [Int]
    }

    private func read(_ bytes: some Sequence<UInt8>) throws -> Reading {
        try Array(bytes).withUnsafeBytes { buffer in
            let decoded = try DecodedText(buffer)
            return decoded.withUTF8 { utf8 in
                Reading(
                    text: String(decoding: utf8, as: UTF8.self), encoding: decoded.encoding.name,
                    warnings: decoded.warnings.map(\.offset),
                    offsets: (0...utf8.count).map(decoded.sourceOffset(of:)))
            }
        }
    }

    /// The bytes of a text in a code page.
    private func bytes(_ text: String, in page: CodePage) -> [UInt8] {
        text.unicodeScalars.map { scalar in (0...255).first { page.scalar(for: $0) == scalar } ?? 0x3F }
    }

    @Test("UTF-8 is taken as it is, and each byte is its own")
    func utf8() throws {
        let read = try read("Türkiye’s".utf8)
        #expect(read.text == "Türkiye’s")
        #expect(read.encoding == "UTF-8")
        #expect(read.warnings.isEmpty)
        #expect(read.offsets == Array(0...12))
    }

    @Test("No bytes are no text")
    func empty() throws {
        #expect(try read([]).text.isEmpty)
    }

    @Test("A mark before UTF-8 is passed over")
    func marked() throws {
        let read = try read([0xEF, 0xBB, 0xBF] + Array("Ankara".utf8))
        #expect(read.text == "Ankara")
        #expect(read.offsets.first == 3)
        #expect(read.offsets.last == 9)
    }

    @Test(
        "UTF-16 and UTF-32 are read in either order, with a mark and without",
        arguments: [
            (String.Encoding.utf16LittleEndian, "UTF-16LE", [UInt8]([0xFF, 0xFE])),
            (.utf16BigEndian, "UTF-16BE", [0xFE, 0xFF]),
            (.utf32LittleEndian, "UTF-32LE", [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, "UTF-32BE", [0, 0, 0xFE, 0xFF]),
        ])
    func wide(encoding: String.Encoding, name: String, mark: [UInt8]) throws {
        let text = "Erdoğan met Şimşek in Ankara 🇹🇷 on July 9, 2025.\n"
        let data = try #require(text.data(using: encoding))
        for prefix in [[], mark] {
            let read = try read(prefix + Array(data))
            #expect(read.text == text)
            #expect(read.encoding == name)
            #expect(read.warnings.isEmpty)
            #expect(read.offsets.last == prefix.count + data.count)
        }
    }

    @Test("The way back from UTF-16 leads to the unit of the character, in a long text too")
    func wayBack() throws {
        let text = String(repeating: "ğ🇹🇷a ", count: 900) + "Kalın"
        let data = try #require(text.data(using: .utf16LittleEndian))
        let read = try read([0xFF, 0xFE] + Array(data))
        let utf16 = Array(text.utf16)
        for place in ["a", "K", "n"] {
            let index = try #require(text.lastIndex(of: Character(place)))
            let utf8Offset = text.utf8.distance(from: text.startIndex, to: index)
            let unit = (read.offsets[utf8Offset] - 2) / 2
            #expect(utf16[unit] == place.utf16.first)
            #expect(unit == text.utf16.distance(from: text.startIndex, to: index))
        }
    }

    @Test("Half a surrogate pair and half a unit are damage")
    func brokenUTF16() throws {
        let read = try read([0xFF, 0xFE, 0x41, 0x00, 0x3C, 0xD8, 0x42, 0x00, 0x43])
        #expect(read.text == "A\u{FFFD}B\u{FFFD}")
        #expect(read.warnings == [4])
    }

    @Test("Damaged UTF-8 keeps the rest and tells the first place")
    func damaged() throws {
        let read = try read(Array("Türkiye ".utf8) + [0xE2, 0x80] + Array(" İstanbul’da\n".utf8) + [0xFF])
        #expect(read.text == "Türkiye \u{FFFD} İstanbul’da\n\u{FFFD}")
        #expect(read.encoding == "UTF-8")
        #expect(read.warnings == [9])
    }

    @Test(
        "Code pages are told by their letters",
        arguments: [
            (CodePage.windows1252, "Le président a reçu à l’Élysée le ministre des affaires étrangères."),
            (.windows1252, "Die Außenminister haben über die Lage in der Türkei gesprochen."),
            (.windows1252, "El presidente habló en España sobre la situación de los niños."),
            (.windows1254, "Dışişleri Bakanı, görüşmenin Ankara’da yapıldığını söyledi."),
            (.windows1250, "Prezydent powiedział, że współpraca będzie trwać dłużej niż rok."),
            (.windows1250, "Ministři řekli, že příští týden se sejdou v Brně kvůli rozpočtu."),
            (.windows1251, "Министр иностранных дел заявил, что переговоры прошли в Анкаре."),
            (.windows1253, "Ο πρωθυπουργός δήλωσε ότι οι συνομιλίες ήταν εποικοδομητικές."),
            (.windows1255, "ראש הממשלה אמר כי השיחות התקיימו בירושלים ביום רביעי."),
            (.windows1256, "قال وزير الخارجية إن المحادثات جرت في بغداد يوم الأربعاء."),
        ])
    func codePages(page: CodePage, text: String) throws {
        let read = try read(bytes(text, in: page))
        #expect(read.text == text)
        #expect(read.encoding == page.name)
        #expect(read.warnings.count == 1)
        #expect(read.offsets.last == text.unicodeScalars.count)
    }

    @Test("A sign of a currency before an amount is no letter")
    func pounds() throws {
        let text = "It cost £20m, then £30m, he told the café’s owner; ‘£5 more’, she said."
        #expect(try read(bytes(text, in: .windows1252)).text == text)
    }

    @Test("Quotation marks of Windows alone are Western Europe’s")
    func quotes() throws {
        let read = try read(bytes("The minister said: “We will meet again” — today.", in: .windows1252))
        #expect(read.text == "The minister said: “We will meet again” — today.")
    }

    @Test(
        "What is no text says what it is",
        arguments: [
            (Array("%PDF-1.7\n".utf8), "PDF"), ([0x50, 0x4B, 3, 4, 20, 0], "zip"), ([0x1F, 0x8B, 8, 0], "gzip"),
            ([0x89, 0x50, 0x4E, 0x47, 13, 10], "PNG"), (Array("SQLite format 3\0".utf8), "SQLite"),
            ([UInt8](repeating: 0, count: 5000), "binary"), ((0...4000).map { UInt8($0 * 7 % 256) }, "binary"),
        ])
    func binary(bytes: [UInt8], word: String) throws {
        let error = #expect(throws: BinaryContent.self) { try read(bytes) }
        #expect(error?.reason.contains(word) == true)
    }
}
