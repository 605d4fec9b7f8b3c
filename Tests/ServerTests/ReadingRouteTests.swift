#if Serve
    import CZlib
    import Foundation
    import Hummingbird
    import Testing

    @testable import Server

    @Suite("Reading over HTTP")
    struct ReadingRouteTests {
        private let service: TestService

        init() throws { service = try TestService() }

        @Test(
            "lists hold what their filters choose",
            arguments: [
                ("/v1/incidents", "incidents", 2), ("/v1/incidents?insurer=hkk", "incidents", 1),
                ("/v1/incidents?kind=ddos", "incidents", 1), ("/v1/incidents?service=website", "incidents", 1),
                ("/v1/incidents?dataLeak=confirmed", "incidents", 0), ("/v1/incidents?since=2023-05", "incidents", 1),
                ("/v1/incidents?until=2023-04", "incidents", 1), ("/v1/articles", "articles", 2),
                ("/v1/articles?insurer=barmer", "articles", 1), ("/v1/articles?hasRecords=false", "articles", 0),
                ("/v1/insurers", "insurers", 2), ("/v1/insurers/hkk", "incidents", 1),
                ("/v1/insurers/hkk?kind=outage", "incidents", 0), ("/v1/search?q=website", "articles", 1),
                ("/v1/search?q=gestoert+BARMER", "articles", 1), ("/v1/search?q=hack*", "articles", 1),
            ])
        func lists(uri: String, member: String, count: Int) async throws {
            let answer = try await service.answer(.get, uri)
            #expect(answer.status == 200)
            #expect(try answer.list(member).count == count)
        }

        @Test(
            "a list goes on where its link points to, to its end",
            arguments: [("/v1/incidents?limit=1", "incidents"), ("/v1/articles?limit=1", "articles")])
        func parts(uri: String, member: String) async throws {
            let first = try await service.answer(.get, uri)
            let next = try #require(try first.json["next"] as? String)
            #expect(first.response.headers[.link] == "<\(next)>; rel=\"next\"")
            let second = try await service.answer(.get, next)
            #expect(try second.json["next"] == nil)
            let ids = try (first.list(member) + second.list(member)).compactMap { $0["id"] as? String }
            #expect(Set(ids).count == 2)
        }

        @Test("search goes on too")
        func searchParts() async throws {
            let first = try await service.answer(.get, "/v1/search?q=seit&limit=1")
            let second = try await service.answer(.get, try #require(try first.json["next"] as? String))
            let hits = try (first.list("articles") + second.list("articles")).compactMap { $0["article"] as? String }
            #expect(Set(hits).count == 2)
        }

        @Test("an incident comes with its records")
        func incident() async throws {
            let id = try #require(try service.store.incidents().elements.first?.id)
            let answer = try await service.answer(.get, "/v1/incidents/\(id)")
            #expect((try answer.json["incident"] as? [String: Any])?["id"] as? String == id)
            #expect(try answer.list("records").count == 1)
        }

        @Test("an article comes with text, versions, records and what later versions changed")
        func article() async throws {
            try service.store.add(outage + " Auch die hkk ist betroffen.", url: "https://a.example/1")
            let id = try #require(try service.store.articles().elements.last?.id)
            let latest = try await service.answer(.get, "/v1/articles/\(id)")
            #expect((try latest.json["text"] as? String)?.contains("hkk") == true)
            #expect(try latest.list("versions").count == 2)
            #expect(try !latest.list("changes").isEmpty)
            let first = try await service.answer(.get, "/v1/articles/\(id)?version=1")
            #expect((try first.json["text"] as? String)?.contains("hkk") == false)
            #expect(try await service.answer(.get, "/v1/articles/\(id)?version=3").status == 404)
        }

        @Test("an insurer that nothing affected is known from the lexicon")
        func unaffected() async throws {
            let answer = try await service.answer(.get, "/v1/insurers/tk")
            #expect((try answer.json["insurer"] as? [String: Any])?["incidentCount"] as? Int == 0)
            #expect(try answer.list("incidents").isEmpty)
        }

        @Test(
            "what is not there is a problem",
            arguments: [
                "/v1/incidents/none", "/v1/articles/none", "/v1/insurers/none", "/v1/insurers/epa", "/v2",
                "/v1/incidents/%FF",
            ])
        func absent(uri: String) async throws {
            let answer = try await service.answer(.get, uri)
            #expect(answer.status == 404)
            #expect(try answer.problem == "notFound")
        }

        @Test(
            "a wrong parameter is a problem that names it",
            arguments: [
                ("/v1/incidents?kind=fire", "kind"), ("/v1/incidents?since=May", "since"),
                ("/v1/incidents?limit=0", "limit"), ("/v1/incidents?limit=201", "limit"),
                ("/v1/incidents?cursor=!", "cursor"), ("/v1/incidents?insurers=hkk", "insurers"),
                ("/v1/incidents?kind=ddos&kind=ddos", "kind"), ("/v1/incidents?insurer=%FF", "query"),
                ("/v1/incidents?insurer=%00", "query"), ("/v1/search", "q"), ("/v1/search?q=%2A", "q"),
                ("/v1/search?q=" + String(repeating: "a", count: 251), "q"),
                ("/v1/export", "format"), ("/v1/export?format=pdf", "format"), ("/v1/stream?after=-1", "after"),
            ])
        func wrong(uri: String, name: String) async throws {
            let answer = try await service.answer(.get, uri)
            #expect(answer.status == 400)
            #expect(try answer.problem == "badRequest")
            #expect((try answer.json["detail"] as? String)?.contains(name) == true)
        }

        @Test("a method that a path does not take is refused with those that it takes")
        func method() async throws {
            let answer = try await service.answer(.post, "/v1/incidents/x")
            #expect(answer.status == 405)
            #expect(try answer.problem == "methodNotAllowed")
            #expect(answer.response.headers[.allow] == "GET, HEAD")
        }

        @Test("what a client has already is not sent again")
        func conditional() async throws {
            let first = try await service.answer(.get, "/v1/incidents")
            let tag = try #require(first.response.headers[.eTag])
            let again = try await service.answer(.get, "/v1/incidents", [.ifNoneMatch: "\"x\", \(tag)"])
            #expect(again.status == 304)
            #expect(again.text.isEmpty)
            try service.store.add(outage, url: "https://c.example/3", published: "2023-06-01")
            let changed = try await service.answer(.get, "/v1/incidents", [.ifNoneMatch: tag])
            #expect(changed.status == 200)
            #expect(changed.response.headers[.eTag] != tag)
        }

        @Test("answers are compressed for who takes gzip, and only then")
        func compression() async throws {
            let plain = try await service.answer(.get, "/v1/incidents", [.acceptEncoding: "br, gzip;q=0"])
            #expect(plain.response.headers[.contentEncoding] == nil)
            let packed = try await service.answer(.get, "/v1/incidents", [.acceptEncoding: "br, gzip;q=0.5"])
            #expect(packed.response.headers[.contentEncoding] == "gzip")
            #expect(packed.response.body.readableBytes < plain.response.body.readableBytes)
            #expect(try unpacked(Array(buffer: packed.response.body)) == plain.text)
        }

        @Test("HEAD gives the head alone")
        func head() async throws {
            let answer = try await service.answer(.head, "/v1/incidents")
            #expect(answer.status == 200)
            #expect(answer.text.isEmpty)
            #expect(answer.response.headers[.eTag] != nil)
        }

        @Test(
            "exports are files in their format that say what they could not hold",
            arguments: ["jsonl", "csv", "effects", "stix", "misp", "veris", "atom", "jsonfeed"])
        func exports(format: String) async throws {
            let answer = try await service.answer(.get, "/v1/export?format=\(format)")
            #expect(answer.status == 200)
            #expect(answer.response.headers[.contentDisposition]?.contains("vorfall-\(format).") == true)
            #expect(answer.response.headers[.losses]?.contains("dropped=") == true)
            #expect(answer.text.lowercased().contains("barmer"))
            let one = try await service.answer(.get, "/v1/export?format=\(format)&insurer=hkk")
            #expect(!one.text.lowercased().contains("barmer"))
            let losses = try await service.answer(.get, "/v1/export?format=\(format)&losses=true")
            #expect(losses.response.headers[.contentType] == "application/x-ndjson")
            #expect(losses.text.isEmpty == (format == "jsonl"))
        }

        /// The text that gzip holds.
        private func unpacked(_ bytes: [UInt8]) throws -> String {
            var stream = z_stream()
            #expect(inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
            defer { inflateEnd(&stream) }
            var (input, output) = (bytes, [UInt8](repeating: 0, count: 1 << 20))
            let status = input.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { target in
                    (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
                    (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                    return inflate(&stream, Z_FINISH)
                }
            }
            #expect(status == Z_STREAM_END)
            return String(decoding: output.prefix(Int(stream.total_out)), as: UTF8.self)
        }
    }
#endif
