import Foundation
import Glibc
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

    private func read(_ bytes: some Sequence<UInt8>, charset: String? = nil) throws -> Reading {
        try Array(bytes).withUnsafeBytes { buffer in
            let decoded = try DecodedText(buffer, charset: charset)
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
        #expect(read.text == "Türkiye \u{FFFD} İstanbul’da\nÿ")
        #expect(read.encoding == "UTF-8")
        #expect(read.warnings == [9, 27])
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
        "East Asian text without a statement is told by its characters, and each leads back to its bytes",
        arguments: [
            ("GB18030", "外交部发言人说，两国在上个月的会谈中就这个问题达成了一致，他们不会改变立场。𠮷㐂"),
            ("Big5", "外交部發言人說，兩國在上個月的會談中就這個問題達成了一致，他們不會改變立場。"),
            ("Shift_JIS", "外務省の報道官は、両国が先月の会談でこの問題について合意したと述べました。ｶﾅ"),
            ("EUC-JP", "外務省の報道官は、両国が先月の会談でこの問題について合意したと述べました。"),
            ("EUC-KR", "외교부 대변인은 양국이 지난달 회담에서 이 문제에 대해 합의했다고 밝혔습니다. 똠"),
            ("ISO-2022-JP", "外務省の報道官は、ANKARAで両国が合意した\nと述べました。"),
        ])
    func eastAsia(name: String, text: String) throws {
        let head = "ANKARA, July 9 - "
        let read = try read(Self.encode(head + text, in: name))
        #expect(read.text == head + text)
        #expect(read.encoding == name)
        #expect(read.offsets == read.offsets.sorted())
        // The last character ends where the bytes end, but for a switch back to ASCII.
        #expect(read.offsets[head.utf8.count] == head.utf8.count + (name == "ISO-2022-JP" ? 3 : 0))
        for offset in stride(from: head.utf8.count, to: read.text.utf8.count, by: 7) {
            let rest = String(decoding: Array(read.text.utf8)[offset...], as: UTF8.self)
            guard !rest.hasPrefix("\u{FFFD}") else { continue }
            guard name != "ISO-2022-JP" else { continue }
            #expect(try self.read(Self.encode(rest, in: name), charset: name).text == rest)
            #expect(read.offsets.last == read.offsets[offset] + Self.encode(rest, in: name).count)
        }
    }

    @Test(
        "A name of an encoding is understood as browsers understand it",
        arguments: [
            ("ISO-8859-1", "windows-1252"), ("latin1", "windows-1252"), ("us-ascii", "windows-1252"),
            ("iso-8859-9", "windows-1254"), ("GB2312", "GB18030"), ("gb_2312-80", "GB18030"),
            ("ks_c_5601-1987", "EUC-KR"), ("x-sjis", "Shift_JIS"), ("Windows-31J", "Shift_JIS"), ("utf8", "UTF-8"),
            ("ISO-8859-2", "ISO-8859-2"), ("KOI8-R", "KOI8-R"), (" Big5-HKSCS ", "Big5"), ("x-unheard-of", nil),
        ] as [(String, String?)])
    func labels(label: String, name: String?) {
        #expect(TextEncoding(label: label)?.name == name)
    }

    @Test(
        "A page is read in the encoding that it states",
        arguments: [
            ("<?xml version='1.0' encoding='iso-8859-9'?><a>", CodePage.windows1254, "Dışişleri"),
            ("<html><META CHARSET=windows-1251><title>", .windows1251, "Анкара"),
            (
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1253'>", .windows1253,
                "Αθήνα"
            ),
            ("<meta charset='latin1'>", .windows1252, "He said: “No” — €5"),
        ])
    func stated(head: String, page: CodePage, text: String) throws {
        let read = try read(Array(head.utf8) + bytes(text, in: page))
        #expect(read.text == head + text)
        #expect(read.encoding == page.name)
        #expect(read.warnings.isEmpty)
    }

    @Test("What a header outside states goes before what the page states")
    func hint() throws {
        let text = "<meta charset='iso-8859-1'>Ministři řekli"
        let read = try read(bytes(text, in: .windows1250), charset: "windows-1250")
        #expect(read.text == text)
        #expect(read.warnings.isEmpty)
    }

    @Test(
        "A wrong statement is found out, with one warning",
        arguments: ["utf-8", "utf-16", "iso-8859-1", "iso-8859-2", "gb2312", "x-unheard-of"])
    func wrong(label: String) throws {
        let head = "<html><head><meta charset=\"\(label)\"></head><body><p>"
        let text =
            "Dışişleri Bakanı, görüşmenin Ankara’da yapıldığını söyledi; ayrıntıları daha sonra açıklayacağız, dedi."
        let read = try read(Array(head.utf8) + bytes(text, in: .windows1254))
        #expect(read.text == head + text)
        #expect(read.encoding == "windows-1254")
        #expect(read.warnings == [head.utf8.count + 1])
    }

    @Test(
        "UTF-8 is UTF-8, whatever it says", arguments: ["iso-8859-1", "utf-16", "shift_jis", "windows-1254", "none"])
    func saysOther(label: String) throws {
        let text = "<meta charset=\(label)>İstanbul’da görüştü"
        let read = try read(text.utf8)
        #expect(read.text == text)
        #expect(read.encoding == "UTF-8")
        #expect(read.warnings.isEmpty)
    }

    @Test("A piece of a code page in UTF-8 is read in the letters of the rest, with one warning")
    func mixed() throws {
        let whole = "<p>Dışişleri Bakanı görüştü.</p>"
        let read = try read(Array(whole.utf8) + bytes("<p>Başkan “evet” dedi</p>", in: .windows1254))
        #expect(read.text == whole + "<p>Başkan “evet” dedi</p>")
        #expect(read.warnings == [whole.utf8.count + 5])
        #expect(read.offsets.last == whole.utf8.count + 25)
    }

    @Test("A letter that was cut off in its middle is not taken for another")
    func cutOff() throws {
        let read = try read(
            Array("Türkiye’de görüşüldü, ardından açıklama yap\u{131}".utf8).dropLast() + Array("...".utf8))
        #expect(read.text.hasSuffix("yap\u{FFFD}..."))
        #expect(read.warnings.count == 1)
    }

    @Test("Zero bytes in a page are left out with one warning, and the page is kept")
    func zeros() throws {
        let text = "<p>İlk satır ve birkaç sözcük daha burada duruyor</p>"
        let read = try read(Array(text.utf8) + [0, 0] + Array("<p>Son</p>".utf8))
        #expect(read.text == text + "<p>Son</p>")
        #expect(read.warnings == [text.utf8.count])
        #expect(read.offsets[text.utf8.count] == text.utf8.count + 2)
    }

    /// The bytes of a text in an encoding that the C library knows.
    private static func encode(_ text: String, in name: String) -> [UInt8] {
        let names = ["Shift_JIS": "CP932", "EUC-KR": "CP949", "Big5": "BIG5-HKSCS"]
        guard let converter = iconv_open(names[name] ?? name, "UTF-8"), Int(bitPattern: converter) != -1 else {
            return []
        }
        defer { iconv_close(converter) }
        var input = Array(text.utf8CString.dropLast())
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                var fromLeft = input.count
                var toLeft = output.count
                iconv(converter, &from, &fromLeft, &to, &toLeft)
                iconv(converter, nil, nil, &to, &toLeft)
                return output.count - toLeft
            }
        }
        return output.prefix(written).map(UInt8.init(bitPattern:))
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
