import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Mail")
struct MailFormatTests {
    private func read(_ text: String) throws -> ReadArticles { try ReadArticles(of: text.utf8, by: MailFormat()) }

    private func choice(_ text: String, named name: String = "dump") throws -> String {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBytes { try FormatDetection.format(of: SourceFile(name: name, bytes: $0)).name }
    }

    @Test(
        "Encoded words are read, joined where only white space parts them",
        arguments: [
            ("=?utf-8?Q?caf=C3=A9_au?= lait", "café au lait"), ("=?utf-8?B?w7w=?=\n =?utf-8?B?w6Q=?=", "üä"),
            ("=?utf-8?Q?a=C3?= =?utf-8?Q?=BC?=", "aü"), ("=?iso-8859-9?Q?=DDstanbul?=", "İstanbul"),
            ("1 =? 2", "1 =? 2"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("a =?utf-8?Q?b?= c", "a b c"),
            ("=?=?utf-8?Q?b?=", "=?b"),
        ])
    func encodedWords(text: String, plain: String) { #expect(EncodedWords.decoded(text) == plain) }

    @Test(
        "Quoted-printable and base64 bear mistakes",
        arguments: [
            ("a=\r\nb=3D=3", "quoted-printable", "ab==3"), ("a= \nb", "quoted-printable", "ab"),
            ("=ZZ", "quoted-printable", "=ZZ"),
            ("YWJj\r\nZGU=", "base64", "abcde"), ("YW Jj!ZA", "base64", "abcd"), ("a=3D", "8bit", "a=3D"),
            ("=", "quoted-printable", ""),
        ])
    func transferEncodings(text: String, encoding: String, plain: String) {
        #expect(String(decoding: TransferEncoding.decoded(text.utf8, by: encoding), as: UTF8.self) == plain)
    }

    @Test("Parameters may be quoted, encoded and in pieces")
    func parameters() {
        let value = MIMEValue(
            "Application/PDF; name=\"a;b.pdf\"; filename*0*=utf-8''%C3%9Cber; filename*1=\"sicht.pdf\"")
        #expect(value.value == "application/pdf")
        #expect(value["name"] == "a;b.pdf")
        #expect(value["filename"] == "Übersicht.pdf")
    }

    @Test("Attachments are named in one warning, and the text is kept")
    func attachments() throws {
        let read = try read(
            """
            From: Jo Muster <jo@post.example>
            Subject: Two files
            Content-Type: multipart/mixed; boundary=x

            --x

            The files are attached.
            --x
            Content-Type: application/pdf; name="plan.pdf"
            Content-Disposition: attachment

            %PDF
            --x
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notes.txt

            not the text
            """)
        #expect(read.articles.map(\.body) == [["The files are attached."]])
        #expect(
            read.warnings.map(\.message) == [
                "'Two files' has attachments, which were left out: plan.pdf (application/pdf), notes.txt (text/plain)"
            ])
    }

    @Test("A mail that a form on a page sent is the article that its fields make up")
    func form() throws {
        let read = try read(
            """
            From: desk@post.example
            Subject: New story from the form
            Message-ID: <7@post.example>
            Date: Tue, 08 Jul 2025 14:03:00 +0200
            Content-Type: text/plain; format=flowed

            {"Category":["Sport"],"Headline":["Rowers win at\u{20}
            last"],"Slugline":["Rowing-Final"],
            "Dateline":["LUCERNE"],"Body":["The crew won by a length.\\n\\nIt had lost twice."]}
            """)
        let article = try #require(read.articles.first)
        #expect(article.title == "Rowers win at last")
        #expect(article.body == ["The crew won by a length.", "It had lost twice."])
        #expect(article.dateline == "LUCERNE")
        #expect(article.section == "Sport")
        #expect(article.wire?.slugline == "Rowing-Final")
        #expect(article.published == "Tue, 08 Jul 2025 14:03:00 +0200")
        #expect(article.id == "7@post.example")
        let other = try self.read("From: a@b.example\nSubject: Settings\n\n{\"width\": 3}\n")
        #expect(other.articles.map(\.title) == ["Settings"])
        #expect(other.articles.map(\.body) == [["{\"width\": 3}"]])
    }

    @Test("A form tells what the desk and the editors need; what has no place of its own is kept beside the text")
    func formForEditors() throws {
        let read = try read(
            """
            From: machine@post.example
            Subject: New story from the form
            Message-ID: <8@post.example>
            Date: Tue, 08 Jul 2025 14:03:00 +0200

            {"Headline":["Rowers win"],"Body":["The crew won."],"News Value":["2"],"Priority":["Urgent"],"Place":["ZH"],
            "Genre":["Feature"],"Username":["lena@post.example"],"Sign off":["LB"],"Legal flag":[""],
            "Ed note":["With map."]}
            """)
        let article = try #require(read.articles.first)
        #expect(article.byline == ["lena@post.example"])
        #expect(article.places == ["ZH"])
        #expect(article.furniture == ["Sign off: LB"])
        #expect(article.wire?.urgency == 2 && article.wire?.priority == 3 && article.wire?.kind == "text")
        #expect(article.wire?.guid == "8@post.example" && article.wire?.genres == ["Feature"])
        #expect(article.wire?.editorNote == "With map.")
    }

    @Test("Plain text stands where the HTML says nothing, and a part without its end is read")
    func emptyAlternative() throws {
        let read = try read(
            "From: a@b.example\nSubject: S\nContent-Type: multipart/alternative; boundary=x\n\n--x\n\nPlain words.\n--x\n"
                + "Content-Type: text/html\n\n<img src=a>\n")
        #expect(read.articles.map(\.body) == [["Plain words."]])
    }

    @Test("A message is told by its header, a mailbox by its first line; a page that says who wrote is none")
    func detection() throws {
        let message = "From: a@b.example\nTo: c@d.example\nSubject: S\nMessage-ID: <1@b>\nMIME-Version: 1.0\n\nText\n"
        #expect(try choice(message) == "mail")
        #expect(try choice("From a@b Tue Jul  8 14:03:00 2025\n" + message) == "mail")
        #expect(
            try choice("From: Lena Brandt\nSubject: harbours\n\nThe harbour opened.\n", named: "a.txt") == "page-text")
    }

    @Test("A message without subject and text is left out, and the next is read")
    func blank() throws {
        let separator = "From a@b Tue Jul  8 14:03:00 2025\n"
        let read = try read(separator + "From: a@b\n\n" + separator + "From: a@b\nSubject: S\n\nText.\n")
        #expect(read.articles.map(\.title) == ["S"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    @Test("A page that a browser saved is read as a page")
    func savedPage() throws {
        let text = """
            From: <Saved by Browser>
            Snapshot-Content-Location: https://post.example/ferry
            Subject: Ferry sails - The Post
            Date: Tue, 8 Jul 2025 14:03:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://post.example/ferry

            <html><head><meta property=3D"og:title" content=3D"Ferry sails"></head><body><nav><a href=3D"/">Home</a></nav>
            <article><h1>Ferry sails</h1><p>The ferry sails again after a long winter, the captain said on Mond=
            ay.</p><p>It had been in the dock for eleven weeks, and the town had missed it.</p></article></body></html>
            --x--
            """
        let read = try read(text)
        #expect(read.articles.map(\.title) == ["Ferry sails"])
        #expect(read.articles.map(\.url) == ["https://post.example/ferry"])
        #expect(read.articles.first?.body.count == 2)
        #expect(try choice(text, named: "ferry.mhtml") == "mail")
    }
}
