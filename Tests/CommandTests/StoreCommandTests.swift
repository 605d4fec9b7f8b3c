#if Store
    import Foundation
    import Testing

    @Suite("Commands over a store")
    struct StoreCommandTests {
        private let fixture: Fixture

        /// A store of two articles, each with an incident.
        init() throws {
            fixture = try Fixture()
            try Call("ingest good", 0, errors: "2 new articles").check(in: fixture.folder)
        }

        private static let listCalls = [
            Call("list", 0, output: "\tcyberattack\t"),
            Call("list", 0, output: "27.04.2023\tCyberangriff\t", locale: "de_DE.UTF-8"),
            Call("list --insurer hkk --kind ddos", 0, output: "hkk"),
            Call("list --insurer hkk --json", 0, output: #""id":"hkk""#),
            Call("list --articles --since 2023-05", 0, output: "2023-05-30"),
            Call("list --articles --limit 1", 0, output: "article-", errors: "more than these 1"),
            Call("list --articles --no-records", 0, errors: "No hits."),
            Call("list --insurers", 0, output: "barmer\tBARMER\tstatutory\t1\t2023-04-27\n"),
            Call("list --insurers --json", 0, output: #""incidentCount":1"#),
            Call("list --kind nonsense", 2, errors: "--kind"),
            Call("list --since gestern", 2, errors: "--since must be"),
            Call("list --articles --kind ddos", 2, errors: "--kind does not choose articles"),
            Call("list --store missing.sqlite", 3, errors: "missing.sqlite is not there yet"),
            Call("list --store missing.sqlite", 3, errors: "gibt es noch nicht", locale: "de_DE.UTF-8"),
        ]

        private static let showCalls = [
            Call("show barmer", 0, output: "story-"),
            Call("show barmer --json", 0, output: #""incidents""#),
            Call("show aok-bayern", 0, output: "No stored incident"),
            Call("show nobody", 1, errors: "Nothing in the store begins with nobody."),
            Call("show article-", 1, errors: "Several things in the store begin with article-:"),
            Call("show", 2, errors: "id"),
            Call("show barmer --store missing.sqlite", 3, errors: "missing.sqlite"),
            Call("search gestört", 0, output: "2023-04-27"),
            Call("search gestoer* hkk --json", 0, output: #""published":"2023-05-30""#),
            Call("search nirgends", 0, errors: "No hits."),
            Call("search", 2, errors: "words"),
        ]

        private static let ingestCalls = [
            Call("ingest good", 0, errors: "2 passed over"),
            Call("ingest --dry-run page.html", 0, output: "page.html"),
            Call("ingest --dry-run good", 0, errors: "0 inputs would be read"),
            Call("ingest", 2, errors: "name a source"),
            Call("ingest good --limit 0", 2, errors: "--limit"),
            Call("ingest good --store good", 3, errors: "good"),
            Call("ingest good --config wrong.json", 2, errors: "limitz"),
            Call("retry --json", 2, errors: "--json needs --list"),
            Call("doctor", 0, output: "2 incident"),
            Call("doctor --json", 0, output: #""isWell":true"#),
            Call("doctor --config wrong.json", 1, output: "PROBLEM"),
            Call("retry --list --store missing.sqlite", 3, errors: "missing.sqlite is not there yet"),
            Call("corrections --store missing.sqlite", 3, errors: "missing.sqlite is not there yet"),
            Call("corrections", 0),
            Call("corrections --gold gold", 0, errors: "gold of 0 articles"),
        ]

        @Test("tell by their exit status how it went, and say why", arguments: listCalls + showCalls + ingestCalls)
        func calls(call: Call) throws { try call.check(in: fixture.folder) }

        @Test("everything that a list names can be shown, also by the beginning of its identifier")
        func show() throws {
            for (list, word) in [("list", "Hackerangriff"), ("list --articles", "Hackerangriff")] {
                let rows = try Program.run(list.split(separator: " ").map(String.init), in: fixture.folder).output
                let row = try #require(rows.split(separator: "\n").last)
                let id = try #require(row.split(separator: "\t").first).description
                let digits = try #require(id.split(separator: "-").last).prefix(12)
                try Call("show \(id)", 0, output: id).check(in: fixture.folder)
                try Call("show \(digits)", 0, output: id).check(in: fixture.folder)
                try Call("show \(digits) --json", 0, output: word).check(in: fixture.folder)
            }
        }

        @Test("a record is shown with the words that prove it")
        func record() throws {
            let json = try Program.run(["list", "--json", "--insurer", "barmer"], in: fixture.folder).output
            let stored = try #require(json.range(of: #"incident-[0-9a-f]{24}"#, options: .regularExpression))
            try Call("show \(json[stored])", 0, output: "“App”").check(in: fixture.folder)
            try Call("show \(json[stored])", 0, output: "„App“", locale: "de_DE.UTF-8").check(in: fixture.folder)
        }

        @Test("what failed is kept, listed and tried again until it is read")
        func failures() throws {
            let page = fixture.folder + "/page.html"
            try FileManager.default.moveItem(atPath: page, toPath: page + ".away")
            for call in [
                Call("ingest page.html", 1, errors: "1 failed"),
                Call("retry --list", 0, output: "page.html\t"),
                Call("retry --list --json", 0, output: #""attempts":1"#),
                Call("doctor", 0, output: "`vorfall retry` tries again"),
                Call("retry", 1, errors: "1 failed"),
                Call("retry --list --json", 0, output: #""attempts":2"#),
            ] {
                try call.check(in: fixture.folder)
            }
            try FileManager.default.moveItem(atPath: page + ".away", toPath: page)
            try Call("retry", 0, errors: "1 new articles").check(in: fixture.folder)
            #expect(try Program.run(["retry", "--list"], in: fixture.folder).output.isEmpty)
        }

        @Test("a dry run makes no store, and a run with a limit leaves the rest to the next")
        func parts() throws {
            for call in [
                Call("ingest good --dry-run --store other.sqlite", 0, errors: "2 inputs would be read"),
                Call("list --store other.sqlite", 3, errors: "is not there yet"),
                Call("ingest good --limit 1 --store other.sqlite", 0, errors: "1 read"),
                Call("ingest good --limit 1 --store other.sqlite", 0, errors: "1 new articles"),
                Call("ingest good --store other.sqlite", 0, errors: "2 passed over"),
            ] {
                try call.check(in: fixture.folder)
            }
        }

        @Test("incidents that a run put off are called stale")
        func stale() throws {
            try Call("ingest page.html --defer-incidents", 0).check(in: fixture.folder)
            try Call("list", 0, output: "story-", errors: "behind the reports").check(in: fixture.folder)
            try Call("list --articles", 0, output: "article-").check(in: fixture.folder)
        }
    }
#endif
