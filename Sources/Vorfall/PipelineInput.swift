/// A page or a text to read.
public struct PipelineInput: Sendable {
    public enum Content: Sendable {
        /// A page in any encoding, with the charset that came with it (the HTTP header's), if any.
        case page([UInt8], encoding: String?)
        case text(String)
    }

    public let content: Content
    public let url: String?
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a longer ISO 8601 instant; used if the input itself gives no date.
    public let published: String?
    /// When it was fetched (ISO 8601).
    public let fetched: String?

    public init(
        page: [UInt8], encoding: String? = nil, url: String? = nil, published: String? = nil, fetched: String? = nil
    ) {
        content = .page(page, encoding: encoding)
        self.url = url
        self.published = published
        self.fetched = fetched
    }

    public init(text: String, url: String? = nil, published: String? = nil, fetched: String? = nil) {
        content = .text(text)
        self.url = url
        self.published = published
        self.fetched = fetched
    }

    /// The bytes of a file whose kind is told by its name (`.txt` and `.md` are plain text), else by its first mark.
    ///
    /// - Throws: ``PipelineError`` with code `notText` if a plain text is no UTF-8.
    public init(file bytes: [UInt8], name: String) throws(PipelineError) {
        let lower = name.lowercased()
        let isPage =
            [".html", ".htm", ".xhtml"].contains { lower.hasSuffix($0) }
            || (![".txt", ".md"].contains { lower.hasSuffix($0) } && Self.looksLikePage(bytes))
        if isPage {
            self.init(page: bytes)
        } else if let text = Self.text(of: bytes) {
            self.init(text: text)
        } else {
            throw PipelineError(code: .notText, message: "the input is neither a page nor a text in UTF-8 or UTF-16")
        }
    }

    var byteCount: Int {
        switch content {
        case .page(let bytes, _): bytes.count
        case .text(let text): text.utf8.count
        }
    }

    private static func looksLikePage(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return bytes.prefix(4).contains(0x3C)
        }
        let first = bytes.prefix(1024).first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        return first == UInt8(ascii: "<")
    }

    private static func text(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                isLittle
                    ? UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 : UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(validating: units, as: UTF16.self)
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return body.contains(0) ? nil : String(validating: body, as: UTF8.self)
    }
}
