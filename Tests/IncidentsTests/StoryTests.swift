import Foundation
import Testing

@testable import Incidents

@Suite("Stories over several reports")
struct StoryTests {
    private static let reports = [
        (
            "2024-03-13",
            "Bitmarck wurde am Dienstag Opfer eines Cyberangriffs. Die App der hkk ist gestört. Daten seien nicht abgeflossen, sagte ein Sprecher von Bitmarck."
        ),
        (
            "2024-03-15",
            "Nach dem Cyberangriff auf Bitmarck am 12. März ist die App der hkk wieder erreichbar. Auch die Website der Barmer war gestört."
        ),
        (
            "2024-06-20",
            "Bei dem Cyberangriff auf Bitmarck am 12. März wurden doch Daten von 40.000 Versicherten der hkk gestohlen."
        ),
        ("2024-05-02", "Die Knappschaft wurde am 30. April Opfer einer DDoS-Attacke. Ihre Website war offline."),
    ]

    private func records() throws -> [IncidentRecord] {
        try Self.reports.enumerated().map { number, report in
            var record = try #require(try Reports.first(of: report.1, published: report.0))
            record.article.id = "article-\(number)"
            record.id = "incident-\(number)"
            return record
        }
    }

    @Test("records of the same organisation and time are one story, others are not")
    func joined() throws {
        let stories = StoryBuilder().stories(of: try records())
        #expect(
            stories.map { $0.reports.map(\.record) } == [["incident-0", "incident-1", "incident-2"], ["incident-3"]])
    }

    @Test("the order in which records arrive does not matter")
    func order() throws {
        let records = try records()
        let expected = StoryBuilder().stories(of: records)
        #expect(StoryBuilder().stories(of: records.reversed()) == expected)
        #expect(StoryBuilder().stories(of: [records[2], records[0], records[3], records[1], records[0]]) == expected)
    }

    @Test("a denial that a later report corrected stays visible")
    func history() throws {
        let story = try #require(StoryBuilder().stories(of: try records()).first)
        #expect(story.dataLeak == .confirmed)
        #expect(story.dataLeakHistory.map(\.value) == ["denied", "confirmed"])
        #expect(story.dataLeakHistory.map(\.record) == ["incident-0", "incident-2"])
    }

    @Test("insurers and states are gathered from all reports")
    func insurers() throws {
        let story = try #require(StoryBuilder().stories(of: try records()).first)
        #expect(story.affectedInsurers.map(\.id) == ["hkk", "barmer"])
        let app = try #require(story.affectedInsurers.first?.services.first)
        #expect(app.status == .restored)
        #expect(app.history.map(\.value) == ["disrupted", "restored"])
    }

    /// Whether two texts, each published at a day, are told as one story.
    private func areOne(_ one: (String, String), _ other: (String, String)) throws -> Bool {
        let records = try [one, other].enumerated().map { number, report in
            var record = try #require(try Reports.first(of: report.1, published: report.0))
            record.article.id = "article-\(number)"
            record.id = "incident-\(number)"
            return record
        }
        return StoryBuilder().stories(of: records).count == 1
    }

    @Test("several affected insurers in common join reports that name nobody hit")
    func sharedInsurers() throws {
        let outage = "ist wegen einer technischen Störung die elektronische Patientenakte ausgefallen."
        #expect(
            try areOne(
                ("2024-03-14", "Bei Barmer, hkk und TK \(outage)"), ("2024-03-20", "Bei hkk, Barmer und TK \(outage)")))
        #expect(
            try !areOne(
                ("2024-03-14", "Bei Barmer, hkk und TK \(outage)"), ("2024-06-20", "Bei hkk und DAK \(outage)")))
    }

    @Test("data that are put on the net weeks later belong to the attack")
    func laterLeak() throws {
        #expect(
            try areOne(
                ("2024-03-14", "Bitmarck wurde am 12. März Opfer eines Cyberangriffs."),
                (
                    "2024-05-04",
                    "Nach dem Cyberangriff auf Bitmarck wurden am 3. Mai Daten von Versicherten im Darknet veröffentlicht."
                )))
    }

    @Test("the same text in two media is one incident, whatever it names")
    func copiedText() throws {
        let text = "Unbekannte haben am Dienstag die Server eines Dienstleisters verschlüsselt, ein Cyberangriff."
        #expect(try areOne(("2024-03-14", text), ("2024-03-15", text)))
    }

    @Test("people can split a story and join records that the program would not")
    func decisions() throws {
        let records = try records()
        let split = StoryBuilder(decisions: [
            StoryDecision(kind: .split, one: "incident-0", other: "incident-2", reason: "two attacks")
        ])
        let parts = split.stories(of: records).map { Set($0.reports.map(\.record)) }
        #expect(!parts.contains { $0.isSuperset(of: ["incident-0", "incident-2"]) })
        let join = StoryBuilder(decisions: [
            StoryDecision(kind: .join, one: "incident-0", other: "incident-3", reason: "one wave")
        ])
        let all = join.stories(of: records).map { Set($0.reports.map(\.record)) }
        #expect(all.contains { $0.isSuperset(of: ["incident-0", "incident-3"]) })
    }

    @Test("two incidents of one report are two stories")
    func oneReport() throws {
        var records = try records()
        records[1].article.id = records[0].article.id
        records[1].article.contentHash = records[0].article.contentHash
        let stories = StoryBuilder().stories(of: Array(records.prefix(2)))
        #expect(stories.count == 2)
    }

    @Test("a copy of a text is listed but not counted twice")
    func copies() throws {
        var records = try records()
        var copy = records[0]
        copy.id = "incident-9"
        copy.article.id = "article-9"
        records.append(copy)
        let story = try #require(StoryBuilder().stories(of: records).first)
        #expect(story.reports.first { $0.record == "incident-9" }?.copyOf == "article-0")
        #expect(story.affectedInsurers.first?.records.contains("incident-9") == false)
    }

    @Test("a story is written and read again")
    func coding() throws {
        let stories = StoryBuilder().stories(of: try records())
        let data = try JSONEncoder().encode(stories)
        #expect(try JSONDecoder().decode([Story].self, from: data) == stories)
    }
}

@Suite("Fingerprints of texts")
struct SimilarityHashTests {
    private static let text = """
        Der Dienstleister hat seine Systeme am Dienstag vom Netz genommen. Betroffen sind nach seinen Angaben mehrere Kassen, \
        darunter zwei große. Die Ermittlungen laufen, ein Ende der Störung ist nicht absehbar, wie ein Sprecher am Abend sagte.
        """

    @Test("a small change moves the fingerprint a little, another text far")
    func distance() {
        let hash = SimilarityHash(of: Self.text)
        let near = SimilarityHash(of: Self.text.replacing("am Abend sagte", with: "am Abend mitteilte"))
        let far = SimilarityHash(
            of:
                "Die Kasse senkt zum Jahreswechsel ihren Beitrag und erweitert das Angebot ihrer Geschäftsstellen in drei Städten."
        )
        #expect(hash.distance(to: near) <= SimilarityHash.copyDistance)
        #expect(hash.distance(to: far) > SimilarityHash.copyDistance)
        #expect(hash == SimilarityHash(of: Self.text))
    }

    @Test("it is written as sixteen hexadecimal digits", arguments: [0, 1, UInt64.max, 0x00FF_00FF_0000_0001])
    func hexadecimal(bits: UInt64) throws {
        let hash = SimilarityHash(bits: bits)
        #expect(hash.hexadecimal.count == 16)
        #expect(try JSONDecoder().decode(SimilarityHash.self, from: JSONEncoder().encode(hash)) == hash)
    }
}

@Suite("Logistic models")
struct LogisticModelTests {
    private let model = LogisticModel(.record, table: "# head\nrecord\tbias\t-1\nrecord\ta\t2\naffected\ta\t9\n")

    @Test("the probability is that of the weighted sum", arguments: [([], 0.269), (["a"], 0.731), (["b"], 0.269)])
    func probability(names: [String], expected: Double) {
        var features = Features()
        for name in names { features.add(name, true) }
        #expect(abs(model.probability(of: features) - expected) < 0.001)
    }

    @Test("each bundled model has weights", arguments: LogisticModel.Name.allCases)
    func bundled(name: LogisticModel.Name) throws {
        let model = try #require(LogisticModel.bundled[name])
        #expect(model.probability(of: Features()) != 0.5)
    }
}
