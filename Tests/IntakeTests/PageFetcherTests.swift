#if Fetch
    import Foundation
    import Synchronization
    import Testing

    @testable import Intake

    @Suite("Fetching from a local server", .timeLimit(.minutes(1)))
    struct PageFetcherTests {
        private func options(_ adjust: (inout FetchOptions) -> Void = { _ in }) -> FetchOptions {
            var options = FetchOptions(
                userAgent: "vorfall/test", delay: 0, perHost: 4, seconds: 5, retries: 2, pageLimit: 100_000,
                allowPrivate: true)
            options.backoff = 0.05
            adjust(&options)
            return options
        }

        /// Runs a body with a server and a fetcher, which are ended behind it.
        private func with(
            _ options: FetchOptions? = nil, _ answer: @escaping @Sendable (LocalServer.Request) -> String,
            _ body: (LocalServer, PageFetcher) async throws -> Void
        ) async throws {
            let server = try LocalServer(answer)
            let fetcher = PageFetcher(options: options ?? self.options())
            do { try await body(server, fetcher) } catch {
                await fetcher.close()
                server.stop()
                throw error
            }
            await fetcher.close()
            server.stop()
        }

        private func failure(_ fetcher: PageFetcher, _ address: String) async -> IntakeError? {
            do {
                _ = try await fetcher.fetch(address, known: nil)
                return nil
            } catch { return error as? IntakeError }
        }

        @Test("a page comes with its charset, and the program names itself")
        func page() async throws {
            try await with { _ in
                .message(200, "<p>da", ["Content-Type: text/html; charset=ISO-8859-1"])
            } _: {
                server, fetcher in
                let answer = try await fetcher.fetch(server.origin + "/a", known: nil)
                #expect(answer.body == Array("<p>da".utf8))
                #expect(answer.charset == "iso-8859-1")
                #expect(server.pages.first?.fields["user-agent"] == "vorfall/test")
            }
        }

        @Test("what robots.txt closes is not asked for")
        func robots() async throws {
            try await with { request in
                request.path == "/robots.txt"
                    ? .message(200, "User-agent: vorfall\nDisallow: /zu") : .message(200, "<p>")
            } _: { server, fetcher in
                #expect(await failure(fetcher, server.origin + "/zu/1")?.code == .fetch)
                #expect(await failure(fetcher, server.origin + "/auf") == nil)
                #expect(server.pages.map(\.path) == ["/auf"])
            }
        }

        @Test("without robots.txt all is open, with a broken server nothing", arguments: [(404, true), (500, false)])
        func robotsMissing(status: Int, isOpen: Bool) async throws {
            try await with { request in
                request.path == "/robots.txt" ? .message(status) : .message(200, "<p>")
            } _: {
                server, fetcher in
                #expect((await failure(fetcher, server.origin + "/a") == nil) == isOpen)
            }
        }

        @Test(
            "a page that did not change is not sent again",
            arguments: ["ETag: \"v1\"", "Last-Modified: Thu, 27 Apr 2023 14:12:00 GMT"])
        func conditional(field: String) async throws {
            try await with { request in
                let isKnown = request.fields["if-none-match"] == "\"v1\"" || request.fields["if-modified-since"] != nil
                return isKnown ? .message(304) : .message(200, "<p>", ["Content-Type: text/html", field])
            } _: { server, fetcher in
                let first = try await fetcher.fetch(server.origin + "/a", known: nil)
                #expect(!first.isUnchanged)
                let second = try await fetcher.fetch(server.origin + "/a", known: first.fingerprint)
                #expect(second.isUnchanged)
            }
        }

        @Test("a busy server is asked again, not before the time that it names", arguments: [429, 503])
        func retry(status: Int) async throws {
            let count = Counter()
            try await with { request in
                guard request.path == "/a" else { return .message(404) }
                return count.next() == 1 ? .message(status, "", ["Retry-After: 1"]) : .message(200, "<p>")
            } _: { server, fetcher in
                _ = try await fetcher.fetch(server.origin + "/a", known: nil)
                let times = server.pages.map(\.at)
                #expect(times.count == 2)
                #expect(times[1] - times[0] >= .milliseconds(950))
            }
        }

        @Test("a server that stays broken is given up after the retries")
        func givesUp() async throws {
            try await with {
                $0.path == "/a" ? .message(500) : .message(404)
            } _: { server, fetcher in
                #expect(await failure(fetcher, server.origin + "/a")?.message.contains("HTTP 500") == true)
                #expect(server.pages.count == 3)
            }
        }

        @Test("redirects are followed, but not for ever")
        func redirects() async throws {
            try await with { request in
                switch request.path {
                case "/a": .message(301, "", ["Location: /b"])
                case "/b": .message(200, "<p>b")
                case "/kreis": .message(302, "", ["Location: /kreis"])
                default: .message(404)
                }
            } _: { server, fetcher in
                let answer = try await fetcher.fetch(server.origin + "/a", known: nil)
                #expect(answer.url == server.origin + "/b")
                #expect(await failure(fetcher, server.origin + "/kreis")?.message.contains("redirects") == true)
                #expect(server.pages.filter { $0.path == "/kreis" }.count == 6)
            }
        }

        @Test(
            "private addresses are refused before anything is sent",
            arguments: [
                "127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0177.0.0.1", "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
            ])
        func privateAddress(host: String) async throws {
            try await with(options { $0.allowPrivate = false }) { _ in
                .message(200, "<p>")
            } _: { server, fetcher in
                let refusal = await failure(fetcher, "http://\(host):\(server.port)/a")
                #expect(refusal?.message.contains("private network") == true)
                #expect(server.pages.isEmpty)
            }
        }

        @Test("a body over the limit and one that does not end in time are refused")
        func limits() async throws {
            try await with(options { ($0.pageLimit, $0.seconds, $0.retries) = (10_000, 0.5, 0) }) { request in
                switch request.path {
                case "/gross": .message(200, String(repeating: "x", count: 20_000))
                case "/langsam":
                    {
                        Thread.sleep(forTimeInterval: 3)
                        return LocalServer.message(200, "<p>")
                    }()
                default: .message(404)
                }
            } _: { server, fetcher in
                #expect(await failure(fetcher, server.origin + "/gross")?.code == .tooLarge)
                let start = ContinuousClock.now
                #expect(await failure(fetcher, server.origin + "/langsam")?.code == .fetch)
                #expect(ContinuousClock.now - start < .seconds(2.5))
            }
        }

        @Test("requests to a host keep their distance")
        func pacing() async throws {
            try await with(options { $0.delay = 0.2 }) { _ in
                .message(404)
            } _: { server, fetcher in
                let start = ContinuousClock.now
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<4 {
                        group.addTask { _ = try? await fetcher.fetch(server.origin + "/\(number)", known: nil) }
                    }
                }
                let times = server.pages.map(\.at).sorted()
                #expect(times.count == 4)
                // Whatever delays a request on a busy machine, it cannot come before its turn.
                for (number, time) in times.enumerated() { #expect(time - start >= .milliseconds(200 * number)) }
            }
        }
    }

    /// Counts, from any thread.
    private final class Counter: Sendable {
        private let count = Atomic(0)
        func next() -> Int { count.add(1, ordering: .relaxed).newValue }
    }

    extension String {
        fileprivate static func message(
            _ status: Int, _ body: String = "", _ fields: [String] = ["Content-Type: text/html"]
        ) -> String { LocalServer.message(status, body, fields) }
    }
#endif
