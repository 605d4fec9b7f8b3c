#if Store
    import Foundation
    import Testing

    @testable import Store

    @Suite("Store")
    struct StoreTests {
        private let folder: TemporaryFolder
        private let store: Store

        init() throws {
            folder = try TemporaryFolder()
            store = try Store(address: folder("a.sqlite"), now: moment)
        }

        @Test("a new article is stored with records, insurers and evidence")
        func new() throws {
            let tally = try store.save([try outcome(outage)], run: try store.run())
            #expect(tally.articles == 1)
            #expect(tally.records == 1)
            #expect(try store.texts("SELECT insurer_id AS x FROM affected_insurer") == ["barmer"])
            #expect(try store.texts("SELECT json AS x FROM record").first?.contains("\"schemaVersion\":1") == true)
            let text = try #require(try store.texts("SELECT text AS x FROM article_version").first)
            let evidence = try store.texts("SELECT exact AS x FROM evidence")
            #expect(!evidence.isEmpty)
            #expect(evidence.allSatisfy(text.contains))
        }

        @Test("the article's id is that of its records")
        func identity() throws {
            _ = try store.save([try outcome(outage)], run: try store.run())
            #expect(
                try store.texts("SELECT id AS x FROM article") == store.texts("SELECT article_id AS x FROM record"))
        }

        @Test("the same bytes twice change nothing")
        func twice() throws {
            let run = try store.run()
            _ = try store.save([try outcome(outage)], run: run)
            let tally = try store.save([try outcome(outage)], run: run)
            #expect(
                tally
                    == {
                        var tally = Tally()
                        tally.unchanged = 1
                        return tally
                    }())
            #expect(try store.texts("SELECT count(*) AS x FROM article_version") == ["1"])
            #expect(try store.texts("SELECT count(*) AS x FROM record") == ["1"])
        }

        @Test("a changed article becomes version 2, with the changes of its records")
        func changed() throws {
            let run = try store.run()
            _ = try store.save([try outcome(outage)], run: run)
            let tally = try store.save([try outcome(longerOutage, fingerprint: "2")], run: run)
            #expect(tally.versions == 1)
            #expect(try store.texts("SELECT version AS x FROM article") == ["2"])
            #expect(try store.texts("SELECT DISTINCT version_id AS x FROM record WHERE is_current = 1") == ["2"])
            #expect(try store.texts("SELECT change AS x FROM record_change WHERE version_id = 2").isEmpty == false)
        }

        @Test("an input that is read again with its old text does not undo a later version")
        func oldInput() throws {
            let run = try store.run()
            _ = try store.save(
                [try outcome(outage, key: "old.html"), try outcome(longerOutage, key: "new.html")], run: run)
            let tally = try store.save([try outcome(outage, key: "old.html", fingerprint: "touched")], run: run)
            // The input's own last version had this text.
            #expect(tally.unchanged == 1)
            #expect(try store.texts("SELECT version AS x FROM article") == ["2"])
        }

        @Test("an input is known by key and fingerprint")
        func known() throws {
            _ = try store.save([try outcome(outage)], run: try store.run())
            #expect(try store.isKnown(key: "https://a.example/1", fingerprint: "1"))
            #expect(try !store.isKnown(key: "https://a.example/1", fingerprint: "2"))
            #expect(try !store.isKnown(key: "https://a.example/2", fingerprint: "1"))
        }

        @Test("a failure is kept with its reason, counts its attempts and goes when the input is read")
        func failure() throws {
            let run = try store.run()
            let failed = IngestOutcome(
                key: "https://a.example/1", fingerprint: "", url: nil, result: .failed(code: "timeout", message: "slow")
            )
            #expect(try store.save([failed, failed], run: run).failures == 2)
            let kept = try #require(try store.failures(code: "timeout").first)
            #expect(kept.message == "slow")
            #expect(kept.attempts == 2)
            #expect(try store.failures(code: "notText").isEmpty)
            _ = try store.save([try outcome(outage)], run: run)
            #expect(try store.failures().isEmpty)
        }

        @Test("incidents join reports, and are computed anew only after changes")
        func incidents() throws {
            let run = try store.run()
            #expect(try !store.rebuildIncidents())
            _ = try store.save([try outcome(outage), try outcome(outage, url: "https://b.example/2")], run: run)
            #expect(try store.rebuildIncidents())
            #expect(try store.texts("SELECT reports AS x FROM incident") == ["2"])
            #expect(try !store.rebuildIncidents())
        }

        @Test("search compares folded spelling", arguments: ["gestoert", "GESTÖRT", "Hackerang*", "app barmer"])
        func search(query: String) throws {
            _ = try store.save([try outcome(outage)], run: try store.run())
            #expect(try store.search(query).count == 1)
        }

        @Test("search finds the latest version only, and nothing for other words")
        func searchVersions() throws {
            let run = try store.run()
            _ = try store.save([try outcome(longerOutage)], run: run)
            _ = try store.save([try outcome(outage, fingerprint: "2")], run: run)
            #expect(try store.search("Website").isEmpty)
            #expect(try store.search("Barmer").map(\.version) == [2])
        }

        @Test("a transaction that fails leaves nothing behind")
        func atomic() throws {
            #expect(throws: (any Error).self) {
                // Run 99 does not exist: the foreign key fails.
                _ = try store.save([try outcome(outage)], run: 99)
            }
            #expect(try store.texts("SELECT count(*) AS x FROM article") == ["0"])
        }
    }
#endif
