import Testing

@testable import Incidents

@Suite("Who says it")
struct AttributionTests {
    private func sources(of text: String) throws -> [String] {
        try Reports.trace(of: text).sentences.map { sentence in
            sentence.source.map { "\($0.id ?? $0.name) \($0.role.rawValue)" } ?? "-"
        }
    }

    @Test(
        "a verb of saying names the speaker of its sentence",
        arguments: [
            ("Die App sei gestört, sagte eine Sprecherin der Barmer.", ["barmer spokesperson"]),
            ("Laut Bitmarck sind Daten sicher.", ["bitmarck organisation"]),
            ("Die hkk teilte mit, die Website sei offline.", ["hkk organisation"]),
            ("Die App der Barmer ist gestört.", ["-"]),
            ("Wie heise online berichtet, sind Kassen betroffen.", ["heise medium"]),
        ])
    func speaker(text: String, expected: [String]) throws {
        #expect(try sources(of: text) == expected)
    }

    @Test("a sentence in Konjunktiv goes on with the speaker before it")
    func konjunktiv() throws {
        let text = "Ein Sprecher der hkk bestätigte den Angriff. Daten seien nicht abgeflossen."
        #expect(try sources(of: text) == ["hkk spokesperson", "hkk spokesperson"])
    }

    @Test("a sentence in Konjunktiv that opens a paragraph has the speaker behind it")
    func cataphora() throws {
        let text = "Daten seien nicht abgeflossen. Man arbeite an der Behebung, sagte ein Sprecher der hkk."
        #expect(try sources(of: text).first == "hkk spokesperson")
    }

    @Test("behind a quotation the speaker follows the verb; „eigene Angaben“ are those of the subject")
    func ownWords() throws {
        let text = """
            Die HEK erklärte, sie sei nicht betroffen.

            „Ob Daten kopiert wurden, wissen wir noch nicht“, sagte Bitmarck-Chef Hauke Brandis am Montag. Die Barmer wurde nach \
            eigenen Angaben am Dienstag informiert.
            """
        #expect(try sources(of: text).map { $0.prefix { $0 != " " } } == ["hek", "bitmarck", "barmer"])
    }

    @Test("a noun such as „Versicherte“ is no verb of saying")
    func nouns() throws {
        #expect(try sources(of: "Versicherte der Barmer konnten die App nicht nutzen.") == ["-"])
    }
}

@Suite("Which incident a sentence is about")
struct SeparationTests {
    @Test("what happened long before is an incident of its own")
    func background() throws {
        let text = """
            Bitmarck wurde am Dienstag Opfer eines Cyberangriffs. Die App der hkk ist gestört. Das teilte das Unternehmen mit.

            Bereits im Januar 2023 war Bitmarck gehackt worden. Dabei wurden Daten von rund 300.000 Versicherten gestohlen.
            """
        let records = try Reports.assessments(of: text).filter(\.isIncident).map(\.record)
        #expect(records.map(\.standing) == [.current, .background])
        #expect(records.map(\.peopleAffected?.count) == [nil, 300_000])
        #expect(records.map(\.dataLeak.verdict) == [.notStated, .confirmed])
    }

    @Test("the same text gives the same identifiers")
    func identifiers() throws {
        let text = "Bitmarck wurde am Dienstag Opfer eines Cyberangriffs. Die App der hkk ist gestört."
        #expect(try Reports.first(of: text)?.id == Reports.first(of: text)?.id)
    }

    @Test(
        "a report of what might happen, is sold or is trained gives no record",
        arguments: [
            "Die Barmer informiert über Schutz vor Cyberangriffen. Wer sich absichern will, kann eine Cyberversicherung abschließen.",
            "Die AOK Bayern senkt ihren Zusatzbeitrag. Der Beitragssatz sinkt zum Jahreswechsel.",
            "Mit der neuen Funktion der ePA sehen Versicherte der TK künftig ihre Medikationsliste.",
        ])
    func irrelevant(text: String) throws {
        #expect(try Reports.assessments(of: text).filter(\.isIncident).isEmpty)
    }
}
