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

        /// - Parameter query: parameters of the address, which the members of a JSON body outweigh.
        private static func input(_ body: ByteBuffer, _ media: MediaType, _ query: Query) throws -> PipelineInput {
            let url = query["url"]
            let published = try WorkerRequest.time(query["published"], "published")
            let fetched = try WorkerRequest.time(query["fetched"], "fetched")
            switch media.kind {
            case .page:
                return PipelineInput(
                    page: [UInt8](body.readableBytesView), encoding: media.charset, url: url, published: published,
                    fetched: fetched)
            case .text:
                guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
                    throw PipelineError(code: .notText, message: "a plain text must be UTF-8")
                }
                return PipelineInput(text: text, url: url, published: published, fetched: fetched)
            case .json:
                do {
                    let request = try JSONDecoder().decode(WorkerRequest.self, from: Data(body.readableBytesView))
                    _ = try WorkerRequest.time(request.fetched, "fetched")
                    return try request.input(url: url, published: published, fetched: fetched)
                } catch is DecodingError {
                    throw Problem.badRequest("the body must be a JSON object with html, htmlBase64 or text as a string")
                }
            }
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
#endif
