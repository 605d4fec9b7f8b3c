import Foundation

/// A line that a ``Worker`` reads.
public struct WorkerRequest: Codable, Sendable {
    let id: RequestID?
    let hello: Bool?
    let url: String?
    let html: String?
    let htmlBase64: String?
    let text: String?
    let encoding: String?
    let published: String?
    /// When it was fetched (ISO 8601).
    public let fetched: String?

    /// An input as a request: a page in Base64, because it may be in any encoding.
    public init(id: String, _ input: PipelineInput) {
        self.id = RequestID(id)
        (hello, html) = (nil, nil)
        (url, published, fetched) = (input.url, input.published, input.fetched)
        switch input.content {
        case .page(let bytes, let charset):
            htmlBase64 = Data(bytes).base64EncodedString()
            encoding = charset
            text = nil
        case .text(let content):
            (htmlBase64, encoding) = (nil, nil)
            text = content
        }
    }

    /// The page or text that the request holds.
    ///
    /// - Parameters:
    ///   - url: the address where the request names none.
    ///   - published: when it was published where the request does not say.
    ///   - fetched: when it was fetched where the request does not say.
    /// - Throws: ``PipelineError`` with code `badRequest` if it holds none or several, or its date is none.
    public func input(
        url: String? = nil, published: String? = nil, fetched: String? = nil
    ) throws(PipelineError) -> PipelineInput {
        let given = [html, htmlBase64, text].compactMap { $0 }.count
        guard given == 1 else {
            throw PipelineError(code: .badRequest, message: "give one of html, htmlBase64 and text, not \(given)")
        }
        let url = self.url ?? url
        let published = try Self.time(self.published ?? published, "published")
        let fetched = self.fetched ?? fetched
        if let text { return PipelineInput(text: text, url: url, published: published, fetched: fetched) }
        if let html {
            return PipelineInput(
                page: Array(html.utf8), encoding: "utf-8", url: url, published: published, fetched: fetched)
        }
        guard let data = Data(base64Encoded: htmlBase64 ?? "") else {
            throw PipelineError(code: .badRequest, message: "htmlBase64: is no Base64")
        }
        return PipelineInput(
            page: [UInt8](data), encoding: encoding, url: url, published: published, fetched: fetched)
    }

    /// A time as requests give it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 instant.
    ///
    /// - Parameter name: the member or parameter that holds it, for the message.
    /// - Throws: ``PipelineError`` with code `badRequest` if it does not begin with a year.
    public static func time(_ text: String?, _ name: String) throws(PipelineError) -> String? {
        guard let text else { return nil }
        guard text.utf8.count >= 4, text.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw PipelineError(
                code: .badRequest, message: "\(name): must be YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 instant")
        }
        return text
    }
}

/// The answer to an input that gives none: `{"id", "error": {"code", "message"}}`.
public struct WorkerFailure: Encodable, Sendable {
    private struct Detail: Encodable {
        let code: PipelineError.Code
        let message: String
    }

    private let id: RequestID?
    private let error: Detail

    private enum Key: String, CodingKey { case id, error }

    public init(id: String, _ error: PipelineError) { self.init(id: RequestID(id), error) }

    init(id: RequestID?, _ error: PipelineError) {
        self.id = id
        self.error = Detail(code: error.code, message: error.message)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(error, forKey: .error)
    }
}

/// The id of a request: a string or a whole number, given back as it came.
struct RequestID: Codable, Sendable {
    private let text: String?
    private let number: Int?

    init(_ text: String) {
        self.text = text
        number = nil
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        text = try? container.decode(String.self)
        number = text == nil ? try container.decode(Int.self) : nil
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let text { try container.encode(text) } else { try container.encode(number) }
    }
}
