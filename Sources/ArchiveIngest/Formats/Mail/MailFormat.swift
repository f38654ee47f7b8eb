internal import ArchiveModel

/// Mail: one message a file, or a mailbox of many (RFC 4155), each a newsletter or an article that somebody sent.
package struct MailFormat: IngestFormat {
    package let name = "mail"
    package let summary =
        "mail, such as newsletters: a message a file (eml), a mailbox (mbox); a web page saved so (mhtml)"
    package let fileExtensions = ["eml", "mbox", "mbx", "mht", "mhtml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        let head = file.head
        var lines = LineScanner(head, in: 0..<head.count)
        let isMailbox = lines.next().map { Mailbox.isSeparator(head[$0]) } ?? false
        let start = isMailbox ? lines.position : 0
        let names = Set(MIMEHeader(head, in: min(start, head.count)..<head.count).fields.map(\.name))
        guard names.contains("from"), names.contains("date") || names.contains("subject") else { return .no }
        if isMailbox || names.intersection(Self.machineNames).count > 1 { return .certain }
        return names.contains("to") || !names.isDisjoint(with: Self.machineNames) ? .likely : .no
    }

    /// The fields that programs write and people do not.
    private static let machineNames: Set<String> = [
        "message-id", "mime-version", "received", "return-path", "content-type", "delivered-to", "list-id",
        "dkim-signature",
    ]

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        var mailbox = Mailbox(file.bytes)
        while let range = mailbox.next() {
            try Mailbox.withMessage(file.bytes, in: range) { bytes in
                try read(MIMEPart(bytes, in: 0..<bytes.count), range: range, into: output)
            }
        }
    }

    private func read(_ message: MIMEPart, range: Range<Int>, into output: ParseOutput) throws {
        if let article = SavedPage(message)?.article(range: range) { return try output.article(article) }
        let mail = MailMessage(message)
        let name = mail.subject.map { "'\($0)'" } ?? "a message without subject"
        if !mail.attachments.isEmpty {
            let files = mail.attachments.joined(separator: ", ")
            output.warning(range.lowerBound, "\(name) has attachments, which were left out: \(files)", false)
        }
        if mail.subject != nil || !mail.paragraphs.isEmpty {
            try output.article(mail.parsed(range: range))
        } else if mail.forwarded.isEmpty {
            output.warning(range.lowerBound, "a message without subject and text was left out", true)
        }
        for inner in mail.forwarded { try read(inner, range: range, into: output) }
    }
}
