#if Store
    import Incidents
    import Testing

    @testable import Store

    @Suite("Identifiers and their beginnings")
    struct IdentifierTests {
        private let store: Store

        /// A store with an article in two versions, the later one with a second insurer.
        init() throws {
            store = try Store(address: ":memory:", now: moment)
            let run = try store.run()
            _ = try store.save([try outcome(outage)], run: run)
            _ = try store.save([try outcome(longerOutage, fingerprint: "2")], run: run)
            try store.rebuildIncidents()
        }

        private func found(_ text: String) throws -> [StoredIdentifier.Kind] {
            try store.identifiers(beginningWith: text).map(\.kind)
        }

        @Test("a whole identifier names its thing")
        func whole() throws {
            let incident = try #require(try store.incidents().elements.first?.id)
            let article = try #require(try store.articles().elements.first?.id)
            let record = try #require(try store.records(ofIncident: incident).first?.id)
            #expect(try found(incident) == [.incident])
            #expect(try found(article) == [.article])
            #expect(try found(record) == [.record])
            #expect(try found("barmer") == [.insurer])
        }

        @Test("so does its beginning, with the word before the digits or without")
        func beginning() throws {
            let article = try #require(try store.articles().elements.first?.id)
            #expect(try found(String(article.prefix(16))) == [.article])
            #expect(try found(StoredIdentifier(kind: .article, id: article).short) == [.article])
            #expect(try found("bar") == [.insurer])
        }

        @Test("a beginning of several things gives all of them, in order, up to the limit of a kind")
        func several() throws {
            _ = try store.save([try outcome(outage, url: "https://b.example/2")], run: try store.run())
            let articles = try store.articles().elements.map(\.id).sorted()
            #expect(articles.count == 2)
            #expect(try store.identifiers(beginningWith: "article-").map(\.id) == articles)
            #expect(try store.identifiers(beginningWith: "article-", limit: 1).map(\.id) == [articles[0]])
        }

        @Test("what an identifier holds is no pattern", arguments: ["", "%", "_", "barmer%", "'", "story_"])
        func noPattern(text: String) throws { #expect(try found(text).isEmpty) }

        @Test("a record is that of the latest version that has it")
        func record() throws {
            let incident = try #require(try store.incidents().elements.first?.id)
            let id = try #require(try store.records(ofIncident: incident).first?.id)
            let record = try #require(try store.record(id))
            #expect(record.version == 2)
            #expect(try record.record().affectedInsurers.map(\.id).contains("hkk"))
            #expect(try store.record("incident-0") == nil)
        }

        @Test("incidents are current until a record changes without them")
        func current() throws {
            #expect(try store.areIncidentsCurrent())
            _ = try store.save([try outcome(outage, fingerprint: "3")], run: try store.run())
            #expect(try !store.areIncidentsCurrent())
        }
    }

    @Suite("Parts of a list")
    struct ListPartTests {
        /// A list of numbers from 0 on, given in parts of up to two.
        private func part(of count: Int, _ cursor: Cursor?, _ limit: Int) -> ListPart<Int> {
            let start = cursor.flatMap { Int($0.id) }.map { $0 + 1 } ?? 0
            let most = min(limit, 2)
            return ListPart(Array((start..<count).prefix(most + 1)), limit: most) { Cursor(key: "", id: String($0)) }
        }

        @Test("are joined up to a limit", arguments: [(0, 3), (1, 3), (3, 3), (4, 3), (7, .max)])
        func joined(count: Int, limit: Int) {
            let whole = ListPart(limit: limit) { part(of: count, $0, $1) }
            #expect(whole.elements == Array(0..<min(count, limit)))
            #expect((whole.next == nil) == (count <= limit))
        }
    }
#endif
