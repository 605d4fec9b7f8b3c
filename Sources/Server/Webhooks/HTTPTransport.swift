#if Serve
    import AsyncHTTPClient
    import NIOCore

    /// Posts to webhooks.
    enum HTTPTransport {
        private static let client = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: .init(redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10))))
        /// The longest time for an attempt, as Standard Webhooks recommends at least.
        private static let timeout = TimeAmount.seconds(20)

        /// Posts a body and gives the status of the answer. Redirects are not followed.
        static func post(
            url: String, headers: [(name: String, value: String)], body: String
        ) async throws -> Int {
            var request = HTTPClientRequest(url: url)
            request.method = .POST
            for header in headers { request.headers.add(name: header.name, value: header.value) }
            request.body = .bytes(ByteBuffer(string: body))
            return Int(try await client.execute(request, timeout: timeout).status.code)
        }
    }
#endif
