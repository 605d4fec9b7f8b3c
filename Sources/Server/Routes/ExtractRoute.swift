#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Vorfall

    /// `POST /v1/extract`: a page or a text in, what a stage of the pipeline says of it out. Nothing is stored.
    enum ExtractRoute {
        private static let parameters = ["stage", "url", "published", "fetched"]

        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.post("/v1/extract") { request, _ -> Response in
                let query = try Query(request, allowed: parameters)
                let stage = try query.choice("stage", of: Stage.self) ?? .incidents
                let media = try MediaType(request.headers[.contentType])
                let body = try await bytes(of: request, parts)
                let pipeline = parts.pipeline
                let answer = try await parts.extraction.run {
                    let input = try input(body, media, query)
                    return try JSONLine.string(pipeline.answer(stage, to: input))
                }
                return .json(answer)
            }
        }

        private static func bytes(of request: Request, _ parts: ServiceParts) async throws -> ByteBuffer {
            let limit = parts.configuration.bodyBytes
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
                throw Problem.tooLarge(limit)
            }
            let (body, seconds) = (request.body, parts.configuration.seconds)
            return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
                group.addTask {
                    do {
                        return try await body.collect(upTo: limit)
                    } catch is NIOTooManyBytesError {
                        throw Problem.tooLarge(limit)
                    }
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    throw Problem(.requestTimeout, "timeout", "the body did not come within \(seconds) seconds")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? ByteBuffer()
            }
        }

        private static func input(_ body: ByteBuffer, _ media: MediaType, _ query: Query) throws -> PipelineInput {
            guard media.kind != .json else {
                do {
                    let request = try JSONDecoder().decode(ExtractRequest.self, from: Data(body.readableBytesView))
                    return try request.input(query)
                } catch is DecodingError {
                    throw Problem.badRequest("the body must be a JSON object with html, htmlBase64 or text as a string")
                }
            }
            let dates = try ["published", "fetched"].map { try ExtractRequest.time(query[$0], $0) }
            guard media.kind == .text else {
                return PipelineInput(
                    page: [UInt8](body.readableBytesView), encoding: media.charset, url: query["url"],
                    published: dates[0],
                    fetched: dates[1])
            }
            guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
                throw PipelineError(code: .notText, message: "a plain text must be UTF-8")
            }
            return PipelineInput(text: text, url: query["url"], published: dates[0], fetched: dates[1])
        }

        /// What a body is.
        private struct MediaType: Sendable {
            enum Kind { case page, text, json }
            let kind: Kind
            let charset: String?

            init(_ header: String?) throws(Problem) {
                let parts = (header ?? "").split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
                switch parts.first?.lowercased() {
                case "text/html", "application/xhtml+xml": kind = .page
                case "text/plain": kind = .text
                case "application/json": kind = .json
                default:
                    throw Problem(
                        .unsupportedMediaType, "unsupportedMediaType",
                        "send text/html, application/xhtml+xml, text/plain or application/json as Content-Type")
                }
                charset = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
                    .map { $0.dropFirst(8).trimmingCharacters(in: .init(charactersIn: "\"")) }
            }
        }
    }

    /// A page or a text in JSON, as the worker protocol has it, without `id`.
    private struct ExtractRequest: Decodable {
        let url: String?
        let html: String?
        let htmlBase64: String?
        let text: String?
        let encoding: String?
        let published: String?
        let fetched: String?

        /// - Parameter query: parameters of the address, which the body's own members outweigh.
        func input(_ query: Query) throws(Problem) -> PipelineInput {
            let given = [html, htmlBase64, text].compactMap { $0 }.count
            guard given == 1 else { throw .badRequest("give one of html, htmlBase64 and text, not \(given)") }
            let url = url ?? query["url"]
            let published = try Self.time(published ?? query["published"], "published")
            let fetched = try Self.time(fetched ?? query["fetched"], "fetched")
            if let text { return PipelineInput(text: text, url: url, published: published, fetched: fetched) }
            if let html {
                return PipelineInput(
                    page: Array(html.utf8), encoding: "utf-8", url: url, published: published, fetched: fetched)
            }
            guard let data = Data(base64Encoded: htmlBase64 ?? "") else {
                throw .badRequest("htmlBase64: is no Base64")
            }
            return PipelineInput(
                page: [UInt8](data), encoding: encoding, url: url, published: published, fetched: fetched)
        }

        /// A time that begins with a year.
        static func time(_ text: String?, _ name: String) throws(Problem) -> String? {
            guard let text else { return nil }
            guard text.utf8.count >= 4, text.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw .badRequest("\(name): must be YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 instant")
            }
            return text
        }
    }
#endif
