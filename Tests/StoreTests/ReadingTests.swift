#if Store
    import Foundation
    import Incidents
    import Testing

    @testable import Store

    @Suite("Reading")
    struct ReadingTests {
        private let store: Store

        /// Three articles: two of April 2023 on the Barmer and the hkk, one of May 2023 on the TK.
        init() throws {
            store = try Store(address: ":memory:", now: moment)
            let run = try store.run()
            _ = try store.save(
                [
                    try outcome(outage, url: "https://a.example/1"),
                    try outcome(
                        "Seit Mittwoch ist die Website der hkk nach einem Hackerangriff nicht erreichbar.",
                        url: "https://a.example/2"),
                    try outcome(
                        "Die App der Techniker Krankenkasse ist nach einem DDoS-Angriff seit heute gestört.",
                        url: "https://b.example/3", published: "2023-05-30"),
                ], run: run)
            try store.rebuildIncidents()
        }

        @Test(
            "incidents are chosen by insurer, service, kind, verdict and time",
            arguments: [
                (IncidentFilter(), 3),
                (IncidentFilter(insurer: "barmer"), 1),
                (IncidentFilter(insurer: "aok-bayern"), 0),
                (IncidentFilter(service: "website"), 1),
                (IncidentFilter(insurer: "barmer", service: "website"), 0),
                (IncidentFilter(kind: .ddos), 1),
                (IncidentFilter(dataLeak: .confirmed), 0),
                (IncidentFilter(dataLeak: .notStated), 3),
                (IncidentFilter(since: "2023-05"), 1),
                (IncidentFilter(since: "2023-05-31"), 0),
                (IncidentFilter(until: "2023-04-27"), 2),
                (IncidentFilter(until: "2023-05"), 3),
            ])
        func filters(filter: IncidentFilter, count: Int) throws {
            #expect(try store.incidents(filter).elements.count == count)
        }

        @Test("incidents come with the latest first, part by part, none twice and none left out")
        func parts() throws {
            var seen: [String] = []
            var cursor: Cursor?
            repeat {
                let part = try store.incidents(after: cursor, limit: 1)
                seen += part.elements.map(\.id)
                cursor = part.next
            } while cursor != nil
            let all = try store.incidents().elements
            #expect(seen == all.map(\.id))
            #expect(all.map(\.firstPublished) == ["2023-05-30", "2023-04-27", "2023-04-27"])
        }

        @Test("an incident comes with its records, which can be decoded")
        func incident() throws {
            let listed = try #require(try store.incidents(IncidentFilter(insurer: "hkk")).elements.first)
            let incident = try #require(try store.incident(listed.id))
            #expect(try incident.story().affectedInsurers.map(\.id) == ["hkk"])
            let records = try store.records(ofIncident: incident.id)
            #expect(try records.map { try $0.record().affectedInsurers.map(\.id) } == [["hkk"]])
            #expect(try store.records(IncidentFilter(insurer: "hkk")) == records)
            #expect(try store.incident("story-none") == nil)
        }

        @Test(
            "articles are chosen by insurer and time",
            arguments: [
                (ArticleFilter(), 3), (ArticleFilter(insurer: "hkk"), 1), (ArticleFilter(since: "2023-05-01"), 1),
                (ArticleFilter(until: "2023-04"), 2), (ArticleFilter(hasRecords: false), 0),
                (ArticleFilter(publisher: "none"), 0),
            ])
        func articles(filter: ArticleFilter, count: Int) throws {
            #expect(try store.articles(filter).elements.count == count)
        }

        @Test("articles come part by part")
        func articleParts() throws {
            let first = try store.articles(limit: 2)
            let rest = try store.articles(after: first.next, limit: 2)
            #expect(first.elements.count == 2)
            #expect(rest.elements.count == 1)
            #expect(rest.next == nil)
        }

        @Test("an article comes with its versions, and each version with its text and records")
        func versions() throws {
            _ = try store.save(
                [try outcome(longerOutage, url: "https://a.example/1", fingerprint: "2")], run: try store.run())
            let id = try #require(try store.articles(ArticleFilter(insurer: "barmer")).elements.first?.id)
            #expect(try store.article(id)?.version == 2)
            #expect(try store.versions(ofArticle: id).map(\.version) == [1, 2])
            #expect(try store.text(ofArticle: id, version: 1)?.contains(outage) == true)
            #expect(try store.text(ofArticle: id, version: 2)?.contains("hkk") == true)
            #expect(try store.text(ofArticle: id, version: 3) == nil)
            let record = try #require(try store.records(ofArticle: id, version: 2).first)
            #expect(record.version == 2)
            #expect(try record.record().affectedInsurers.map(\.id).contains("barmer"))
            #expect(try store.changes(ofArticle: id).contains { $0.version == 2 && $0.field == "affectedInsurers" })
        }

        @Test("insurers are listed with how many incidents affected them")
        func insurers() throws {
            #expect(try store.insurers().map(\.id).sorted() == ["barmer", "hkk", "tk"])
            #expect(try store.insurer("tk")?.latest == "2023-05-30")
            #expect(try store.insurer("tk")?.incidentCount == 1)
            #expect(try store.insurer("none") == nil)
        }

        @Test("what is found can be read part by part")
        func search() throws {
            let all = try store.search("gestört")
            #expect(all.count == 2)
            #expect(try store.search("gestört", offset: 1, limit: 1) == [all[1]])
        }

        @Test("a cursor survives being written", arguments: ["", "2023-04-27", "ä/+?"])
        func cursor(key: String) {
            let cursor = Cursor(key: key, id: "story-1")
            #expect(Cursor(text: cursor.text) == cursor)
            #expect(cursor.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
        }

        @Test("what is no cursor is refused", arguments: ["", "x", "////", "YQ", "YQpiCmM", "🤷"])
        func wrongCursor(text: String) { #expect(Cursor(text: text) == nil) }
    }

    @Suite("Events")
    struct EventTests {
        private let store: Store
        private let run: Int

        init() throws {
            store = try Store(address: ":memory:", now: moment)
            run = try store.run()
        }

        @Test("a new article, a new version and what follows for incidents are events, in order")
        func events() throws {
            _ = try store.save([try outcome(outage)], run: run)
            try store.rebuildIncidents()
            _ = try store.save([try outcome(outage)], run: run)
            _ = try store.save([try outcome(longerOutage, fingerprint: "2")], run: run)
            try store.rebuildIncidents()
            let events = try store.events(after: 0)
            #expect(
                events.map(\.kind) == [.articleAdded, .incidentAdded, .articleChanged, .incidentChanged])
            #expect(events.map(\.number) == events.map(\.number).sorted())
            #expect(try store.lastEvent() == events.last?.number)
            #expect(try store.incident(events[1].subject) != nil)
            #expect(events[0].time.hasSuffix("Z") && events[0].time.utf8.count == 20)
        }

        @Test("events are read from any number on")
        func resume() throws {
            for number in 0..<5 {
                _ = try store.save([try outcome(outage, url: "https://a.example/\(number)")], run: run)
            }
            let all = try store.events(after: 0)
            #expect(try store.events(after: all[1].number, limit: 2) == Array(all[2...3]))
            #expect(try store.events(after: all[4].number).isEmpty)
        }

        @Test("an incident that no record tells any more is removed")
        func removal() throws {
            _ = try store.save([try outcome(outage)], run: run)
            try store.rebuildIncidents()
            let text = "Im Stadtpark blühen die Kastanien in diesem Jahr früher als sonst, sagt das Gartenamt."
            _ = try store.save([try outcome(text, fingerprint: "2")], run: run)
            try store.rebuildIncidents()
            #expect(try store.events(after: 0).last?.kind == .incidentRemoved)
        }

        @Test("what is taken back leaves no event")
        func rollback() throws {
            #expect(throws: (any Error).self) { try store.save([try outcome(outage)], run: 99) }
            #expect(try store.events(after: 0).isEmpty)
        }
    }

    @Suite("Tokens")
    struct TokenTests {
        private let store: Store

        init() throws { store = try Store(address: ":memory:", now: moment) }

        @Test("a token is known by its secret until it is revoked")
        func life() throws {
            let secret = try store.createToken(name: "siem", now: moment)
            #expect(secret.hasPrefix("vorfall_") && secret.utf8.count == 72)
            #expect(try store.token(secret: secret, now: moment)?.name == "siem")
            #expect(try store.revokeToken(name: "siem", now: moment))
            #expect(try store.token(secret: secret, now: moment) == nil)
            #expect(try !store.revokeToken(name: "siem", now: moment))
        }

        @Test("a token runs out")
        func expiry() throws {
            let secret = try store.createToken(name: "a", expires: "2024-06-01T00:00:00Z", now: moment)
            #expect(try store.token(secret: secret, now: "2024-05-31T23:59:59Z") != nil)
            #expect(try store.token(secret: secret, now: "2024-06-01T00:00:00Z") == nil)
        }

        @Test("the store holds no secret")
        func hashed() throws {
            let secret = try store.createToken(name: "a", now: moment)
            #expect(try store.texts("SELECT hash AS x FROM access_token") == [SHA256.hexadecimal(of: secret.utf8)])
        }

        @Test("two tokens in force cannot have one name")
        func names() throws {
            _ = try store.createToken(name: "a", now: moment)
            #expect(throws: StoreError.self) { try store.createToken(name: "a", now: moment) }
            _ = try store.revokeToken(name: "a", now: moment)
            _ = try store.createToken(name: "a", now: moment)
            #expect(try store.tokens().map(\.name) == ["a", "a"])
        }
    }
#endif
