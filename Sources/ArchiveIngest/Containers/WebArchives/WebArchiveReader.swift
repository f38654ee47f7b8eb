/// Reads the records of a web archive one after another, holding no more than one.
final class WebArchiveReader {
    /// A record whose block is longer is no page; it is passed over in pieces.
    private static let largest = 64 << 20
    /// The head of a record is shorter than this.
    private static let largestHead = 1 << 16

    private let syntax: any WebArchiveSyntax
    private let file: SourceFile
    private let stream: UnpackedStream
    private let output: ContainerOutput
    private var saysHowPacked = true
    /// The records whose bytes are not those that their digests are of: how many, and the first byte of the first.
    private var contradicted: (count: Int, first: Int)?

    init(_ file: SourceFile, syntax: any WebArchiveSyntax, output: ContainerOutput) {
        self.file = file
        self.syntax = syntax
        self.output = output
        stream = UnpackedStream(file, budget: output.budget)
    }

    /// Reads all records; throws what `output` throws.
    func read() throws {
        while skipNewlines() {
            let head = stream.peek(Self.largestHead)
            if let record = syntax.record(at: head) {
                try read(record)
            } else {
                passGarbage()
            }
        }
        _ = reportFaults()
        if let contradicted {
            let records =
                contradicted.count == 1
                ? "1 record differs from its" : "\(contradicted.count) records differ from their"
            output.warning(contradicted.first, "\(records) digest, this is the first; read as it is", false)
        }
    }

    /// Passes the lines between records; false at the end.
    private func skipNewlines() -> Bool {
        while true {
            let bytes = stream.peek(1)
            let newlines = bytes.prefix { $0 == 0x0A || $0 == 0x0D }.count
            stream.advance(by: newlines)
            if newlines < bytes.count { return true }
            if bytes.isEmpty { return false }
        }
    }

    private func passGarbage() {
        let start = stream.position
        let place = stream.place(of: start..<start, isVerbatim: false)
        passToRecord()
        if !reportFaults() {
            warn(at: place, "\(stream.position - start) bytes that are no \(syntax.name) record were passed over")
        }
    }

    /// Goes to the next record, or to the end.
    private func passToRecord() {
        while true {
            let bytes = stream.peek(1 << 20)
            if let next = syntax.nextRecord(in: bytes, from: 0) { return stream.advance(by: next) }
            // The last bytes may be the beginning of a head.
            let passed = bytes.count < 1 << 20 ? bytes.count : bytes.count - 1024
            stream.advance(by: passed)
            if passed == bytes.count { return }
        }
    }

    // MARK: One record

    private func read(_ record: WebArchiveRecord) throws {
        let start = stream.position
        let stated = record.length.map { record.headLength + $0 }
        guard let measured = measure(record, stated: stated) else { return passLong(record) }
        let bytes = UnsafeRawBufferPointer(rebasing: stream.peek(measured.length).prefix(measured.length))
        let place = stream.place(of: start..<start + measured.length, isVerbatim: false)
        let block = UnsafeRawBufferPointer(rebasing: bytes[min(record.headLength, bytes.count)...])
        if !reportFaults() {
            if let fault = measured.fault {
                warn(at: place, about(record) + fault)
            } else {
                check(block, of: record, place)
            }
        }
        sayHowPacked(start..<start + measured.length, place)
        if record.holdsDocument { try hand(block, of: record, place) }
        stream.advance(by: measured.length)
    }

    /// How long a record really is, its head among it, and what is wrong with the length that it states; nil if it is too
    /// long to be a page.
    private func measure(_ record: WebArchiveRecord, stated: Int?) -> (length: Int, fault: String?)? {
        let head = record.headLength
        if let stated, stated > Self.largest {
            guard holdsText(record) else { return nil }
            let end = endOfRecord(from: head)
            return end < Self.largest ? (end, tooLong(stated - head, end - head)) : nil
        }
        guard let stated else {
            let end = endOfRecord(from: head)
            return (end, "its length is not given; read up to the next record")
        }
        let bytes = stream.peek(stated + 1024)
        if bytes.count < stated {
            guard let next = syntax.nextRecord(in: bytes, from: head) else {
                return (
                    bytes.count, "cut off after \(bytes.count - head) of \(stated - head) bytes; read as far as it goes"
                )
            }
            return (next, tooLong(stated - head, next - head))
        }
        if isFollowed(bytes, at: stated) { return (stated, nil) }
        if let next = syntax.nextRecord(in: bytes, from: head), next <= stated {
            return (next, tooLong(stated - head, next - head))
        }
        let end = endOfRecord(from: stated)
        return (end, "its length is given as \(stated - head), but it goes on to byte \(end - head); read whole")
    }

    private func tooLong(_ stated: Int, _ real: Int) -> String {
        "its length is given as \(stated), but the next record begins after \(real); read up to there"
    }

    /// Whether newlines and the next record, or the end, follow.
    private func isFollowed(_ bytes: UnsafeRawBufferPointer, at end: Int) -> Bool {
        if let trailer = syntax.trailer, bytes.firstIndex(of: trailer, from: end) == end { return true }
        let rest = bytes[end...].drop { $0 == 0x0A || $0 == 0x0D }
        return rest.isEmpty || syntax.record(at: UnsafeRawBufferPointer(rebasing: rest)) != nil
            || startsUnit(at: stream.position + rest.startIndex)
    }

    /// Whether a block begins as a text does that was found.
    private func holdsText(_ record: WebArchiveRecord) -> Bool {
        let block = UnsafeRawBufferPointer(rebasing: stream.peek(Self.largestHead).dropFirst(record.headLength))
        return record.holdsDocument
            && HTTPAnswer(block, mediaType: record.mediaType, budget: UnpackingBudget(fileSize: 0)).isDocument
    }

    private func startsUnit(at position: Int) -> Bool { stream.startsUnit(within: position..<position + 1) }

    /// Where the next record begins, or the end; no further than a block may be long.
    private func endOfRecord(from start: Int) -> Int {
        var reach = max(start, 1 << 16)
        while true {
            let bytes = stream.peek(reach)
            if let next = syntax.nextRecord(in: bytes, from: start) {
                return next - bytes[start..<next].suffix(4).reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
            }
            if bytes.count < reach || reach >= Self.largest { return bytes.count }
            reach *= 4
        }
    }

    /// Passes over a record that is too long to be a page: a film, or a wrong length.
    private func passLong(_ record: WebArchiveRecord) {
        let start = stream.position
        let place = stream.place(of: start..<start + record.headLength, isVerbatim: false)
        let isText = holdsText(record)
        var left = record.headLength + (record.length ?? 0)
        stream.advance(by: record.headLength)
        left -= record.headLength
        while left > 0 {
            let bytes = stream.peek(1 << 20)
            let piece = min(left, bytes.count)
            if let next = syntax.nextRecord(in: bytes, from: 0), next < piece {
                stream.advance(by: next)
                break
            }
            if bytes.isEmpty { break }
            // The beginning of a head may stand at the end of a piece.
            let passed = piece < left && piece > 1024 ? piece - 1024 : piece
            stream.advance(by: passed)
            left -= passed
        }
        let passed = stream.position - start - record.headLength
        if left > 0 {
            if !reportFaults() { warn(at: place, about(record) + tooLong(record.length ?? 0, passed)) }
        } else if isText {
            warn(at: place, about(record) + "\(passed) bytes are too many for a page; left out", isRejection: true)
        }
    }

    // MARK: Handing over

    private func hand(_ block: UnsafeRawBufferPointer, of record: WebArchiveRecord, _ place: MemberPlace) throws {
        let answer = HTTPAnswer(block, mediaType: record.mediaType, budget: output.budget)
        guard answer.isDocument, !isRobots(record.address) else { return }
        if let fault = answer.fault { warn(at: place, about(record) + fault.message, isRejection: fault.isRejection) }
        guard answer.fault?.isRejection != true else { return }
        try answer.withBody { body in
            var document = SourceFile(name: file.name, bytes: body, fileExtension: answer.fileExtension)
            document.address = record.address
            document.charset = answer.charset
            try output.member(
                ContainerMember(file: document, place: place, mediaType: answer.mediaType, isFetched: true))
        }
    }

    /// Whether it is the file in which a site speaks to crawlers (RFC 9309).
    private func isRobots(_ address: String?) -> Bool {
        guard let path = address?.prefix(while: { $0 != "?" }) else { return false }
        return path.hasSuffix("/robots.txt") && path.split(separator: "/").count == 3
    }

    // MARK: Warnings

    private func check(_ block: UnsafeRawBufferPointer, of record: WebArchiveRecord, _ place: MemberPlace) {
        guard RecordDigest.isWrong(record.blockDigest, of: block) || hasWrongPayload(block, record) else { return }
        contradicted = ((contradicted?.count ?? 0) + 1, contradicted?.first ?? place.disk.lowerBound)
    }

    /// Whether the block's body has another digest than stated; crawlers disagree what that is of a body in chunks.
    private func hasWrongPayload(_ block: UnsafeRawBufferPointer, _ record: WebArchiveRecord) -> Bool {
        guard let digest = record.payloadDigest, digest != record.blockDigest,
            record.mediaType?.hasPrefix("application/http") == true
        else { return false }
        let fields = HeaderFields(block, skippingFirstLine: true)
        guard fields["transfer-encoding"] == nil else { return false }
        return RecordDigest.isWrong(digest, of: UnsafeRawBufferPointer(rebasing: block[fields.length...]))
    }

    /// Reports damages of the compression; whether there were any.
    private func reportFaults() -> Bool {
        let faults = stream.takeFaults()
        for fault in faults { output.warning(fault.disk, fault.message, fault.isRejection) }
        return !faults.isEmpty
    }

    private func about(_ record: WebArchiveRecord) -> String { (record.address ?? "record") + ": " }

    private func warn(at place: MemberPlace, _ message: String, isRejection: Bool = false) {
        output.warning(place.disk.lowerBound, message, isRejection)
    }

    /// Says once of a compressed archive that its records cannot be found alone.
    private func sayHowPacked(_ range: Range<Int>, _ place: MemberPlace) {
        guard saysHowPacked, stream.compression != .none else { return }
        let isSpread = stream.startsUnit(within: range.lowerBound + 1..<range.upperBound)
        guard isSpread || !startsUnit(at: range.lowerBound) else { return }
        saysHowPacked = false
        let unit = stream.compression == .gzip ? "gzip member" : "zstd frame"
        warn(
            at: place,
            isSpread
                ? "a record is spread over several \(unit)s; read whole"
                : "several records in one \(unit): read whole, but slow to show; `warcio recompress` parts them")
    }
}
