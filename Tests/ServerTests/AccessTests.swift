#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import Testing

    @testable import Server
    @testable import Store
    import Vorfall

    @Suite("Access")
    struct AccessTests {
        private func open(_ adjust: (inout Configuration.Server) -> Void = { _ in }) throws -> TestService {
            try TestService { settings in
                settings.host = "0.0.0.0"
                adjust(&settings)
            }
        }

        @Test("beyond loopback nothing is read without a token that is in force")
        func token() async throws {
            let service = try open()
            let secret = try service.store.createToken(name: "siem", now: moment)
            let bearer: HTTPFields = [.authorization: "Bearer \(secret)"]
            #expect(try await service.answer(.get, "/v1/incidents", bearer).status == 200)
            let none = try await service.answer(.get, "/v1/incidents")
            #expect(none.status == 401)
            #expect(try none.problem == "unauthorized")
            #expect(none.response.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
            for wrong in ["Bearer \(secret)0", "Bearer ", "Basic \(secret)", secret] {
                #expect(try await service.answer(.get, "/v1/incidents", [.authorization: wrong]).status == 401)
            }
            _ = try service.store.revokeToken(name: "siem", now: moment)
            #expect(try await service.answer(.get, "/v1/incidents", bearer).status == 401)
        }

        @Test("health and description are open everywhere", arguments: ["/healthz", "/readyz", "/openapi.json"])
        func operation(uri: String) async throws { #expect(try await open().answer(.get, uri).status == 200) }

        @Test("extraction and metrics need a token too")
        func others() async throws {
            #expect(try await open().answer(.get, "/metrics").status == 401)
            #expect(
                try await open().answer(.post, "/v1/extract", [.contentType: "text/plain"], body: outage).status == 401)
        }

        @Test(
            "on loopback, what a proxy forwards or another host's page asks for needs a token",
            arguments: [("X-Forwarded-For", "192.0.2.1"), ("Forwarded", "for=192.0.2.1"), ("Via", "1.1 proxy")])
        func forwarded(name: String, value: String) async throws {
            let field = try #require(HTTPField.Name(name))
            #expect(try await TestService().answer(.get, "/v1/incidents", [field: value]).status == 401)
        }

        @Test(
            "what is loopback",
            arguments: [
                ("127.0.0.1", true), ("127.1.2.3", true), ("::1", true), ("localhost", true), ("LOCALHOST", true),
                ("0.0.0.0", false), ("::", false), ("127.0.0.1.example.org", false), ("10.0.0.1", false), ("", false),
            ])
        func loopback(host: String, expected: Bool) { #expect(AccessMiddleware.isLoopback(host) == expected) }

        @Test("who asks too often is told when to come again")
        func rate() async throws {
            let service = try open { $0.requestsPerSecond = 0.01 }
            let secret = try service.store.createToken(name: "siem", now: moment)
            let bearer: HTTPFields = [.authorization: "Bearer \(secret)"]
            let statuses = try await service.service.application().test(.router) { client in
                var answers: [Answer] = []
                for _ in 0..<3 {
                    answers.append(
                        Answer(response: try await client.execute(uri: "/v1/insurers", method: .get, headers: bearer)))
                }
                return answers
            }
            #expect(statuses.map(\.status) == [200, 429, 429])
            #expect(try statuses[1].problem == "tooManyRequests")
            let wait = try #require(statuses[1].response.headers[.retryAfter].flatMap { Int($0) })
            #expect((50...100).contains(wait))
        }
    }

    @Suite("Rate")
    struct RateLimiterTests {
        @Test("a caller may come twice the rate at once, then as the rate says; others are not hindered")
        func bucket() {
            let limiter = RateLimiter(rate: 2)
            #expect((0..<4).allSatisfy { _ in limiter.take("a", now: 0) == 0 })
            #expect(limiter.take("a", now: 0) == 0.5)
            #expect(limiter.take("b", now: 0) == 0)
            #expect(limiter.take("a", now: 0.5) == 0)
            #expect(limiter.take("a", now: 0.5) > 0)
            #expect((0..<4).allSatisfy { _ in limiter.take("a", now: 100) == 0 })
            #expect(limiter.take("a", now: 100) > 0)
        }
    }
#endif
