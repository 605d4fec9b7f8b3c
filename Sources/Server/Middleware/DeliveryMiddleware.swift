#if Serve
    import HTTPTypes
    import Hummingbird
    import HummingbirdCore
    import Incidents
    import NIOCore

    /// How an answer travels: with a validator made from its content, as 304 to who has it already (RFC 9110, 13.1.2), and
    /// compressed for who takes gzip. Streams go as they are.
    struct DeliveryMiddleware: RouterMiddleware {
        /// Shorter answers are not compressed, in bytes.
        private static let leastCompressed = 1_024

        func handle(
            _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
        ) async throws -> Response {
            var response = try await next(request, context)
            response.headers[.xContentTypeOptions] = "nosniff"
            guard let length = response.body.contentLength, length > 0 else { return response }
            let isRead = request.method == .get || request.method == .head
            let takesGzip = length >= Self.leastCompressed && Self.takesGzip(request.headers[.acceptEncoding])
            guard takesGzip || (isRead && response.status == .ok) else { return response }
            let collector = BodyCollector()
            try await response.body.write(collector)
            let bytes = collector.bytes
            if isRead, response.status == .ok {
                // Weak, because the bytes differ with the compression.
                let tag = "W/\"" + SHA256.hexadecimal(of: bytes.readableBytesView).prefix(32) + "\""
                response.headers[.eTag] = tag
                if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "private, no-cache" }
                if let known = request.headers[.ifNoneMatch], Self.names(known, tag) {
                    response.headers[.contentType] = nil
                    response.headers[.contentLength] = nil
                    return Response(status: .notModified, headers: response.headers)
                }
            }
            response.headers[.vary] = "Accept-Encoding"
            response.body = ResponseBody(byteBuffer: bytes)
            guard takesGzip, response.headers[.contentEncoding] == nil,
                let compressed = Gzip.compressed(bytes.readableBytesView)
            else { return response }
            response.headers[.contentEncoding] = "gzip"
            response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: compressed))
            return response
        }

        /// Whether a list of validators holds one, compared as weak ones are.
        private static func names(_ list: String, _ tag: String) -> Bool {
            let plain = tag.dropFirst(2)
            return list.split(separator: ",").contains { entry in
                let entry = entry.drop { $0 == " " }.prefix { $0 != " " }
                return entry == "*" || (entry.hasPrefix("W/") ? entry.dropFirst(2) : entry) == plain
            }
        }

        /// Whether `Accept-Encoding` allows gzip (RFC 9110, 12.5.3).
        static func takesGzip(_ header: String?) -> Bool {
            for entry in (header ?? "").lowercased().split(separator: ",") {
                let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
                guard parts.first == "gzip" || parts.first == "*" else { continue }
                let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
                return weight ?? 1 > 0
            }
            return false
        }
    }

    /// Gathers a body that is written to it.
    private final class BodyCollector: ResponseBodyWriter {
        private(set) var bytes = ByteBuffer()

        func write(_ buffer: ByteBuffer) async throws { bytes.writeImmutableBuffer(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

#endif
