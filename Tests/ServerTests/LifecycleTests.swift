#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import ServiceLifecycle
    import Testing

    @testable import Server
    @testable import Store

    @Suite("Service")
    struct LifecycleTests {
        @Test("a request that is under way when the service is told to end is answered, and streams end")
        func shutdown() async throws {
            let service = try TestService()
            let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
            let group = try service.service.group(signals: []) { continuation.yield($0) }
            let running = Task { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let text = String(repeating: outage + " ", count: 300)
            let extraction = service.service.parts.extraction
            let feed = service.service.parts.feed
            try await TestClient.withClient(
                host: "127.0.0.1", port: port, configuration: .init(timeout: .seconds(120))
            ) { client in
                async let answer = client.post(
                    "/v1/extract", headers: [.contentType: "text/plain"], body: ByteBuffer(string: text))
                try await TestClient.withClient(
                    host: "127.0.0.1", port: port, configuration: .init(timeout: .seconds(120))
                ) { listener in
                    async let stream = listener.get("/v1/stream")
                    while extraction.count == 0 || feed.listenerCount == 0 {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                    await group.triggerGracefulShutdown()
                    let status = try await stream.status
                    #expect(status == .ok)
                }
                let status = try await answer.status
                #expect(status == .ok)
            }
            try await running.value
        }

        @Test("a connection whose body does not come in time is closed")
        func slowBody() async throws {
            let service = try TestService { $0.seconds = 0.3 }
            let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
            let group = try service.service.group(signals: []) { continuation.yield($0) }
            let running = Task { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let head =
                "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n"
            let answer = try await Task.detached { try Connection(port: port).answer(to: head + "x") }.value
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 408 "))
            let metrics = service.service.parts.metrics.text(gauges: [])
            #expect(metrics.contains("route=\"/v1/extract\",status=\"408\"} 1"))
            await group.triggerGracefulShutdown()
            try await running.value
        }

        @Test("a certificate without its key is refused")
        func certificate() {
            #expect(throws: ServiceError.halfCertificate) { try TestService { $0.certificate = "a.pem" } }
        }

        @Test("a certificate that is not there is refused")
        func noCertificate() throws {
            let service = try TestService { ($0.certificate, $0.key) = ("/none/a.pem", "/none/b.pem") }
            #expect(throws: ServiceError.self) { try service.service.application() }
        }
    }

    /// A connection whose bytes are written by hand.
    private struct Connection {
        private let descriptor: Int32

        init(port: Int) throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            let status = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(status == 0)
        }

        /// Writes some bytes and reads until a head is there or the other end closes.
        func answer(to text: String) -> String {
            defer { close(descriptor) }
            _ = text.withCString { write(descriptor, $0, strlen($0)) }
            var (answer, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 4_096))
            while !String(decoding: answer, as: UTF8.self).contains("\r\n\r\n") {
                let count = read(descriptor, &chunk, chunk.count)
                guard count > 0 else { break }
                answer += chunk.prefix(count)
            }
            return String(decoding: answer, as: UTF8.self)
        }
    }
#endif
