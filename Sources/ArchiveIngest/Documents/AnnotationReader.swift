package import ArchiveModel

/// Reads the documents of a file that is to be annotated: one at a time, in order.
package struct AnnotationReader {
    private let kind: AnnotationDocument.Kind
    private let document: (AnnotationDocument) throws -> Void
    private let warning: (IngestWarning) -> Void

    /// Hands each document to `document`, and what is left out or doubtful to `warning`.
    package init(
        _ kind: AnnotationDocument.Kind, document: @escaping (AnnotationDocument) throws -> Void,
        warning: @escaping (IngestWarning) -> Void
    ) {
        self.kind = kind
        self.document = document
        self.warning = warning
    }

    /// Reads a file; throws an ``IngestError`` if it is no text, and whatever `document` throws.
    package func read(_ file: SourceFile) throws {
        let text = try file.decoded()
        for (offset, message) in text.warnings {
            warning(IngestWarning(file: file.name, offset: offset, message: message))
        }
        try text.withUTF8 { bytes in
            guard isJSONLines(bytes, in: file) else {
                let whole = String(decoding: bytes, as: UTF8.self)
                return try document(AnnotationDocument(id: file.name, content: .text(whole)))
            }
            try readLines(bytes) { offset, message in
                let offset = text.sourceOffset(of: offset)
                warning(IngestWarning(file: file.name, offset: offset, message: message, isRejection: true))
            }
        }
    }

    private func isJSONLines(_ bytes: UnsafeRawBufferPointer, in file: SourceFile) -> Bool {
        if kind == .tokens || ["jsonl", "ndjson", "jsonlines"].contains(file.fileExtension) { return true }
        var scanner = JSONScanner(bytes, range: 0..<bytes.count)
        guard scanner.next() == UInt8(ascii: "{") else { return false }
        scanner.position += 1
        return scanner.next() == UInt8(ascii: "\"")
    }

    private func readLines(_ bytes: UnsafeRawBufferPointer, rejection: (Int, String) -> Void) throws {
        var lines = LineScanner(bytes, in: 0..<bytes.count)
        var number = 0
        while let line = lines.next() {
            number += 1
            var scanner = JSONScanner(bytes, range: line)
            guard scanner.next() != nil else { continue }
            let read: AnnotationDocument
            do throws(JSONFault) {
                read = try AnnotationDocument(kind, json: &scanner)
            } catch {
                rejection(error.offset, "line \(number) is no document and was left out: \(error.message)")
                continue
            }
            try document(read)
        }
    }
}
