#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import ServiceLifecycle
    import Testing

    @testable import Server
    @testable import Store

    @Suite("Event stream")
    struct StreamTests {
        /// The numbers of the events that a stream gave until the service ended.
        private func numbers(_ answer: Answer) -> [Int] {
            answer.text.split(separator: "\n").compactMap { $0.hasPrefix("id: ") ? Int($0.dropFirst(4)) : nil }
        }

        /// What a listener gets while articles are added and until the service ends.
        private func stream(
            _ uri: String, _ headers: HTTPFields = [:], adding count: Int = 0, in service: TestService
        ) async throws -> Answer {
            let feed = service.service.parts.feed
            let watching = Task { try await feed.run() }
            async let answer = service.answer(.get, uri, headers)
            while feed.listenerCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
            for number in 0..<count { try service.store.add(outage, url: "https://s.example/\(number)") }
            let last = try service.store.lastEvent()
            while try await feed.latest() < last { try await Task.sleep(for: .milliseconds(5)) }
            try await Task.sleep(for: .milliseconds(300))
            watching.cancel()
            return try await answer
        }

        @Test("a listener gets what happens from now on, with links")
        func now() async throws {
            let service = try TestService()
            let before = try service.store.lastEvent()
            let answer = try await stream("/v1/stream", adding: 3, in: service)
            #expect(numbers(answer) == (try service.store.events(after: before).map(\.number)))
            #expect(answer.response.headers[.contentType] == "text/event-stream")
            #expect(answer.text.hasPrefix("retry: 2000\n\n"))
            #expect(answer.text.contains("event: article.added\ndata: {\"number\":"))
            #expect(answer.text.contains("\"href\":\"/v1/articles/article-"))
        }

        @Test("a listener that comes again gets all that came since")
        func resume() async throws {
            let service = try TestService()
            let all = try service.store.events(after: 0).map(\.number)
            #expect(all.count == 4)
            let answer = try await stream("/v1/stream", [.lastEventID: String(all[0])], adding: 1, in: service)
            #expect(numbers(answer) == (try service.store.events(after: all[0]).map(\.number)))
            #expect(numbers(try await stream("/v1/stream?after=0", in: try TestService())) == all)
        }

        @Test("a listener can ask for incidents alone")
        func kind() async throws {
            let answer = try await stream("/v1/stream?after=0&kind=incident", in: try TestService())
            #expect(numbers(answer).count == 2)
            #expect(!answer.text.contains("article.added"))
        }

        @Test("more listeners than allowed are refused")
        func limit() async throws {
            let service = try TestService { $0.listeners = 0 }
            let answer = try await service.answer(.get, "/v1/stream")
            #expect(answer.status == 503)
            #expect(try answer.problem == "busy")
        }

        @Test("a number that is none is refused")
        func wrongNumber() async throws {
            let answer = try await TestService().answer(.get, "/v1/stream", [.lastEventID: "x"])
            #expect(answer.status == 400)
        }

        @Test("events that are older than what is kept in memory come from the store")
        func behind() async throws {
            let service = try TestService()
            let feed = service.service.parts.feed
            _ = await feed.look()
            try service.store.add(outage, url: "https://s.example/1")
            #expect(await feed.look())
            #expect(try await feed.events(after: 0).count == service.store.events(after: 0).count)
            #expect(try await feed.events(after: feed.latest()).isEmpty)
        }
    }

    @Suite("Operation")
    struct OperationTests {
        @Test("metrics count answers by route, method and status")
        func metrics() async throws {
            let service = try TestService()
            _ = try await service.answer(.get, "/v1/incidents/none")
            _ = try await service.answer(.get, "/v1/incidents/other")
            _ = try await service.answer(.get, "/no/route")
            let text = try await service.answer(.get, "/metrics").text
            let line = "{method=\"GET\",route=\"/v1/incidents/{id}\",status=\"404\"} 2"
            #expect(text.contains("vorfall_requests_total" + line))
            #expect(text.contains("vorfall_request_seconds_count{method=\"GET\",route=\"/v1/incidents/{id}\"} 2"))
            #expect(!text.contains("/no/route"))
            #expect(text.contains("\nprocess_resident_memory_bytes "))
        }

        @Test("the description names every route of the API with its methods, and no other")
        func description() async throws {
            let service = try TestService()
            let document = try await service.answer(.get, "/openapi.json").json
            #expect(document["openapi"] as? String == "3.1.0")
            let paths = try #require(document["paths"] as? [String: [String: Any]])
            let described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
            let routes = HTTPService.router(service.service.parts).routes
                .map { "\($0.method.rawValue) \($0.path.description)" }
            let api = routes.filter { $0.contains("/v1/") || paths[String($0.dropFirst(4))] != nil }
            #expect(Set(api) == described)
        }

        @Test("a record's schema is served")
        func schema() async throws {
            let answer = try await TestService().answer(.get, "/v1/schemas/incident-record.json")
            #expect(try answer.json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        }
    }
#endif
