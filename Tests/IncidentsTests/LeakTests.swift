import Testing

@testable import Incidents

@Suite("Whether data got out")
struct LeakTests {
    private static let opening = "Auf den IT-Dienstleister Bitmarck hat es einen Cyberangriff gegeben. "

    @Test(
        "what a sentence says of data gives the verdict",
        arguments: [
            ("Dabei wurden Daten von Versicherten gestohlen.", DataLeak.Verdict.confirmed),
            ("Die Täter erbeuteten Namen und Adressen.", .confirmed),
            ("Kundendaten landeten offen im Netz.", .confirmed),
            ("Es seien Daten abgeflossen, räumte das Unternehmen ein.", .confirmed),
            ("Daten seien nicht abgeflossen, sagte ein Sprecher.", .denied),
            ("Zu keinem Zeitpunkt seien Daten in fremde Hände gelangt.", .denied),
            ("Die Daten der Versicherten sind sicher.", .denied),
            ("Es gebe keine Hinweise darauf, dass Daten abgeflossen sind.", .notEstablished),
            ("Bislang wurden keine Daten gestohlen.", .notEstablished),
            ("Datenabflüsse seien nicht festzustellen.", .notEstablished),
            ("Ob Daten abgeflossen sind, ist unklar.", .notEstablished),
            ("Ob Daten kopiert wurden, wird noch geprüft.", .notEstablished),
            ("Möglicherweise wurden Daten von Versicherten kopiert.", .suspected),
            ("Es könnten Daten abgeflossen sein.", .suspected),
            ("Ein Abfluss von Daten sei nicht auszuschließen.", .suspected),
            ("Die Erpressergruppe behauptet, Daten kopiert zu haben.", .suspected),
            ("Ob Daten gestohlen wurden, sagte der Sprecher nicht.", .notStated),
            ("Die Webseite ist nicht erreichbar.", .notStated),
        ])
    func verdict(sentence: String, expected: DataLeak.Verdict) throws {
        let record = try #require(try Reports.first(of: Self.opening + sentence))
        #expect(record.dataLeak.verdict == expected)
    }

    @Test("what happened outweighs what was denied before, and both stay visible")
    func correction() throws {
        let text =
            Self.opening
            + "Zunächst hieß es, Daten seien nicht abgeflossen. Inzwischen steht fest: Es wurden Daten von Versicherten gestohlen."
        let leak = try #require(try Reports.first(of: text)).dataLeak
        #expect(leak.verdict == .confirmed)
        #expect(leak.statements.map(\.value) == ["denied", "confirmed"])
    }

    @Test("a heading counts only where no sentence says more")
    func heading() throws {
        let text =
            "Datenleck bei der Barmer\n\nBei der Barmer gab es einen Cyberangriff. Ob Daten abgeflossen sind, ist unklar."
        #expect(try Reports.first(of: text)?.dataLeak.verdict == .notEstablished)
    }

    @Test("the kinds of data are named in the words of the text")
    func kinds() throws {
        let text = Self.opening + "Gestohlen wurden Namen, Adressen und Kontonummern von Versicherten."
        #expect(try Reports.first(of: text)?.dataLeak.what == ["Namen", "Adressen", "Kontonummern"])
    }
}
