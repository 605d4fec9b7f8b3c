#if Serve
    import Foundation
    import Hummingbird
    import Testing

    @testable import Server

    @Suite("Extraction over HTTP")
    struct ExtractTests {
        private let page =
            "<html><body><article><h1>Störung</h1><p>Am Dienstag teilte die Kasse mit: \(outage)</p></article></body></html>"

        private func insurers(_ answer: Answer) throws -> [String] {
            try answer.list("records").flatMap { $0["affectedInsurers"] as? [[String: Any]] ?? [] }
                .compactMap { $0["id"] as? String }
        }

        @Test("pages and texts give records")
        func kinds() async throws {
            let service = try TestService()
            let text = try await service.answer(
                .post, "/v1/extract?published=2023-04-27", [.contentType: "text/plain"], body: outage)
            #expect(text.status == 200)
            #expect(try insurers(text) == ["barmer"])
            let page = try await service.answer(
                .post, "/v1/extract", [.contentType: "text/html; charset=utf-8"], body: page)
            #expect(try insurers(page) == ["barmer"])
        }

        @Test("JSON gives records, with what it says of the page")
        func json() async throws {
            let body = #"{"text": "\#(outage)", "url": "https://c.example/3", "published": "2023-04-27"}"#
            let answer = try await TestService().answer(
                .post, "/v1/extract", [.contentType: "application/json"], body: body)
            let article = try #require(try answer.list("records").first?["article"] as? [String: Any])
            #expect(article["url"] as? String == "https://c.example/3")
            #expect((article["published"] as? [String: Any])?["value"] as? String == "2023-04-27")
        }

        @Test(
            "each stage answers as the worker does",
            arguments: [
                ("article", "paragraphs"), ("entities", "entities"), ("dates", "timex"), ("incidents", "records"),
            ])
        func stages(stage: String, member: String) async throws {
            let answer = try await TestService().answer(
                .post, "/v1/extract?stage=\(stage)", [.contentType: "text/plain"], body: outage)
            #expect(try answer.json[member] is [Any])
        }

        @Test("extraction stores nothing")
        func stateless() async throws {
            let service = try TestService()
            _ = try await service.answer(
                .post, "/v1/extract?url=https://d.example", [.contentType: "text/plain"], body: outage)
            #expect(try service.store.counts().first { $0.table == "article" }?.rows == 2)
        }

        @Test(
            "what cannot be read is a problem that says why",
            arguments: [
                ("text/plain", " \n", "/v1/extract", 422, "noArticle"),
                ("image/png", "x", "/v1/extract", 415, "unsupportedMediaType"),
                ("application/json", "{", "/v1/extract", 400, "badRequest"),
                ("application/json", "{}", "/v1/extract", 400, "badRequest"),
                ("application/json", #"{"html": "a", "text": "b"}"#, "/v1/extract", 400, "badRequest"),
                ("application/json", #"{"htmlBase64": "%"}"#, "/v1/extract", 400, "badRequest"),
                ("text/plain", "x", "/v1/extract?stage=all", 400, "badRequest"),
                ("text/plain", "x", "/v1/extract?published=gestern", 400, "badRequest"),
                ("text/plain", "x", "/v1/extract?stages=dates", 400, "badRequest"),
            ])
        func problems(media: String, body: String, uri: String, status: Int, code: String) async throws {
            let answer = try await TestService().answer(.post, uri, [.contentType: media], body: body)
            #expect(answer.status == status)
            #expect(try answer.problem == code)
        }

        @Test("a body beyond the limit is refused")
        func size() async throws {
            let service = try TestService { $0.bodyBytes = 100 }
            let answer = try await service.answer(
                .post, "/v1/extract", [.contentType: "text/plain"], body: String(repeating: "a ", count: 51))
            #expect(answer.status == 413)
            #expect(try answer.problem == "tooLarge")
        }

        @Test("an answer that takes too long is a problem")
        func time() async throws {
            let service = try TestService { $0.seconds = 0.01 }
            let long = String(repeating: outage + " ", count: 5_000)
            let answer = try await service.answer(.post, "/v1/extract", [.contentType: "text/plain"], body: long)
            #expect(answer.status == 503)
            #expect(try answer.problem == "timeout")
        }
    }

    @Suite("Work off the connections' threads")
    struct WorkQueueTests {
        @Test("what comes while too much waits is refused, and what waits is done")
        func bound() async throws {
            let queue = WorkQueue(threads: 1, waiting: 1, seconds: 10)
            let results = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        do {
                            try await queue.run { Thread.sleep(forTimeInterval: 0.3) }
                            return true
                        } catch {
                            #expect(error as? Problem == .busy)
                            return false
                        }
                    }
                }
                return await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(results.count { $0 } == 2)
            #expect(queue.count == 0)
            await queue.close()
        }

        @Test("work that comes too late is not begun")
        func late() async throws {
            let queue = WorkQueue(threads: 1, waiting: 5, seconds: 0.1)
            let first = Task { try await queue.run { Thread.sleep(forTimeInterval: 0.4) } }
            try await Task.sleep(for: .milliseconds(30))
            await #expect(throws: Problem.timeout(0.1)) { try await queue.run { Issue.record("was begun") } }
            await #expect(throws: Problem.timeout(0.1)) { try await first.value }
            await queue.close()
        }
    }
#endif
