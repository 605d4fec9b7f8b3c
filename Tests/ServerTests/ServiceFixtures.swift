#if Serve
    import Articles
    import Foundation
    import Hummingbird
    import HummingbirdTesting
    import Incidents
    import Testing

    @testable import Server
    @testable import Store
    @testable import Vorfall

    let moment = "2024-01-01T00:00:00Z"
    let outage = "Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört."
    let siteOutage = "Seit Mittwoch ist die Website der hkk nach einem DDoS-Angriff nicht erreichbar."

    /// Made once: loading the lexicon takes long without optimisation.
    private let pipeline = Result { try Pipeline() }

    /// What comes of a text under an address.
    func outcome(_ text: String, url: String, published: String = "2023-04-27") throws -> IngestOutcome {
        let pipeline = try pipeline.get()
        let article = try pipeline.article(from: PipelineInput(text: text, url: url, published: published))
        let records = pipeline.records(of: pipeline.analysis(of: article))
        let provenance = Provenance(program: "1", lexicon: "2", configuration: "3")
        let entry = try ArticleEntry(article, records: records, fetched: nil, provenance: provenance)
        return IngestOutcome(key: url, fingerprint: text, url: url, result: .read(entry))
    }

    extension Store {
        func add(_ text: String, url: String, published: String = "2023-04-27") throws {
            let provenance = Provenance(program: "1", lexicon: "2", configuration: "3")
            let run = try beginRun(command: "test", provenance: provenance, now: moment)
            _ = try save([try outcome(text, url: url, published: published)], run: run)
            try rebuildIncidents()
        }
    }

    /// A store in memory with two incidents, and a service over it.
    struct TestService {
        let store: Store
        let service: HTTPService

        init(_ adjust: (inout Configuration.Server) -> Void = { _ in }) throws {
            store = try Store(address: ":memory:", now: moment)
            try store.add(outage, url: "https://a.example/1")
            try store.add(siteOutage, url: "https://b.example/2", published: "2023-05-30")
            var settings = Configuration.Server()
            settings.port = 0
            adjust(&settings)
            service = try HTTPService(pipeline: try pipeline.get(), store: store, configuration: settings)
        }

        /// The answer to one request, made without a network.
        func answer(
            _ method: HTTPRequest.Method = .get, _ uri: String, _ headers: HTTPFields = [:], body: String? = nil
        ) async throws -> Answer {
            try await service.application().test(.router) { client in
                let response = try await client.execute(
                    uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
                return Answer(response: response)
            }
        }
    }

    struct Answer: Sendable {
        let response: TestResponse
        var status: Int { response.status.code }
        var text: String { String(buffer: response.body) }

        /// The body as a JSON object.
        var json: [String: Any] {
            get throws {
                try #require(
                    try JSONSerialization.jsonObject(with: Data(buffer: response.body)) as? [String: Any])
            }
        }

        /// The member `code` of a problem, after checks that it is one.
        var problem: String? {
            get throws {
                #expect(response.headers[.contentType] == "application/problem+json")
                let json = try json
                #expect(json["status"] as? Int == status)
                #expect((json["detail"] as? String)?.isEmpty == false)
                return json["code"] as? String
            }
        }

        func list(_ name: String) throws -> [[String: Any]] { try #require(try json[name] as? [[String: Any]]) }
    }
#endif
