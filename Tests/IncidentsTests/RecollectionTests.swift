import Incidents
import Testing

@Suite("Earlier incidents that a report recalls")
struct RecollectionTests {
    private static let report = """
        Cyberangriff auf den Dienstleister Bitmarck

        Hacker haben am Montag den Dienstleister Bitmarck angegriffen. Die Systeme sind seit dem 11. März vom Netz, sagte eine
        Sprecherin.


        """

    /// The standings of all parts of a report in which an event is read.
    private func standings(of text: String) throws -> [String] {
        try Reports.assessments(of: text).map(\.record.standing.rawValue)
    }

    @Test(
        "a sentence that recalls an earlier incident gets a record of its own",
        arguments: [
            "Im November 2022 hatte es bereits das Klinikum Neustadt getroffen.",
            "Eine ähnliche Attacke hatte im vergangenen Herbst den Anbieter Mustersoft getroffen.",
            "Schon 2021 waren Hacker in das Netz des Unternehmens eingedrungen.",
        ])
    func recalled(sentence: String) throws {
        #expect(try standings(of: Self.report + sentence) == ["current", "background"])
    }

    @Test(
        "what only belongs to the present incident gets none",
        arguments: [
            "Seit dem Wochenende arbeitet das Unternehmen an der Wiederherstellung.",
            "Im November 2022 hatte das Unternehmen ein Büro in Essen eröffnet.",
        ])
    func present(sentence: String) throws {
        #expect(try standings(of: Self.report + sentence) == ["current"])
    }

    @Test(
        "that an incident began earlier than a report tells of makes no other one of it, unless something is dated later",
        arguments: [
            ("Nach dem Angriff auf Bitmarck laufen die Dienste der hkk wieder.", ["current"]),
            ("Bitmarck ist am 20. Mai von Hackern angegriffen worden.", ["current", "background"]),
        ])
    func earlierOnset(opening: String, expected: [String]) throws {
        let between = String(repeating: "Die Techniker arbeiten rund um die Uhr. ", count: 8)
        let text =
            "Cyberangriff auf Bitmarck\n\n\(opening) \(between)Bitmarck wurde laut hkk schon am 26. April angegriffen.\n\n"
            + "Seit dem 24. Mai kommen auch Briefe wieder an."
        let found = try Reports.assessments(of: text, published: "2023-05-25").map(\.record.standing.rawValue)
        #expect(found == expected)
    }

    @Test("a recalled incident of which no kind is told has that of the present one")
    func likeness() throws {
        let records = try Reports.assessments(
            of: Self.report + "Im November 2022 hatte es bereits das Klinikum Neustadt getroffen."
        ).map(\.record)
        #expect(records.last?.kinds == records.first?.kinds)
        #expect(records.last?.kindStatements.allSatisfy { $0.support == .inferred } == true)
    }

    @Test("what a court decides on was long ago, unless it lies before the court at once")
    func trial() throws {
        let text = """
            Urteil nach Datendiebstahl bei der Barmer

            Das Landgericht hat am Dienstag einen Mann verurteilt. Er hatte im Mai 2021 Daten von Versicherten der Barmer gestohlen.
            """
        #expect(try standings(of: text).first == "background")
        #expect(try standings(of: Self.report).first == "current")
    }
}
