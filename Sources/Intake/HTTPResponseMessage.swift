/// Status line and header fields of an HTTP/1 message (RFC 9112).
struct HTTPHead: Sendable, Hashable {
    let status: Int
    /// By their names in lower case; the last of equal ones counts.
    let fields: [String: String]
    /// Where the body begins.
    let end: Int

    /// Reads the head of a response; `nil` if there is none.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
        var position = 0
        var status: Int?
        var fields: [String: String] = [:]
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[position..<end]
            if line.last == 0x0D { line = line.dropLast() }
            position = min(end + 1, bytes.count)
            if line.isEmpty { break }
            if status == nil {
                let parts = line.split(separator: 0x20, maxSplits: 2)
                guard parts.count > 1, let number = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
                status = number
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                fields[String(decoding: line[..<colon], as: UTF8.self).lowercased()] = Self.trimmed(
                    line[(colon + 1)...])
            }
        }
        guard let status else { return nil }
        self.status = status
        self.fields = fields
        end = position
    }

    /// The head of a message that was taken apart already.
    ///
    /// - Parameter fields: by their names in lower case.
    init(status: Int, fields: [String: String]) {
        self.status = status
        self.fields = fields
        end = 0
    }

    /// A field's value without the white space around it.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        var value = bytes.drop(while: isSpace)
        while let last = value.last, isSpace(last) { value.removeLast() }
        return String(decoding: value, as: UTF8.self)
    }
}

/// The body of an HTTP response as a page.
enum HTTPBody {
    /// Undoes transfer and content codings of a stored response.
    ///
    /// Crawlers that store the decoded body leave the header fields as they were. So a coding that the body plainly
    /// does not have is passed over.
    static func decoded(_ message: [UInt8], head: HTTPHead, limit: Int) throws(IntakeError) -> [UInt8] {
        var body = Array(message[head.end...])
        if head.fields["transfer-encoding"]?.lowercased().contains("chunked") == true, let joined = unchunked(body) {
            body = joined
        }
        let codings = (head.fields["content-encoding"] ?? "").lowercased().split { $0 == "," || $0 == " " }
        for coding in codings.reversed() { body = try decoded(body, coding: String(coding), limit: limit) }
        return body
    }

    /// Undoes one content coding.
    static func decoded(_ body: [UInt8], coding: String, limit: Int) throws(IntakeError) -> [UInt8] {
        switch coding {
        case "gzip", "x-gzip":
            guard body.starts(with: [0x1F, 0x8B]) else { return body }
            return try Decompression.inflate(body, [.gzip], limit: limit)
        case "deflate":
            guard body.first != UInt8(ascii: "<") else { return body }
            return try Decompression.inflate(body, [.zlib, .raw], limit: limit)
        case "br":
            // Brotli has no mark at its beginning, so only trying tells whether the page was stored decoded.
            do throws(IntakeError) { return try Decompression.brotli(body, limit: limit) } catch {
                guard error.code == .archive, body.first == UInt8(ascii: "<") else { throw error }
                return body
            }
        case "zstd":
            guard body.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { return body }
            return try Decompression.zstandard(body, limit: limit)
        case "identity", "": return body
        default:
            guard body.first != UInt8(ascii: "<") else { return body }
            throw IntakeError(.encoding, "content encoding \(coding) is not supported")
        }
    }

    /// The data of a chunked body (RFC 9112, 7.1); `nil` if it is not chunked after all.
    private static func unchunked(_ body: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var position = 0
        while let end = body[position...].firstIndex(of: 0x0A) {
            let size = body[position..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
            guard !size.isEmpty, size.count < 9, let length = Int(String(decoding: size, as: UTF8.self), radix: 16)
            else {
                return nil
            }
            if length == 0 { return result }
            let start = end + 1
            result += body[start..<min(start + length, body.count)]
            position = start + length + 2
            guard position < body.count else { return result }
        }
        return result.isEmpty ? nil : result
    }

    /// The charset of a content type, such as `iso-8859-1`.
    static func charset(of contentType: String?) -> String? {
        guard let contentType, let range = contentType.lowercased().firstRange(of: "charset=") else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" && $0 != "," }
        let charset = value.filter { $0 != "\"" && $0 != "'" && $0 != " " }
        return charset.isEmpty ? nil : charset.lowercased()
    }

    /// Whether a content type is that of a page, or not given.
    static func isPage(_ contentType: String?) -> Bool {
        guard let contentType = contentType?.lowercased(), !contentType.isEmpty else { return true }
        return contentType.contains("html") || contentType.hasPrefix("text/plain")
    }
}
