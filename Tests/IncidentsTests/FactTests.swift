import Testing

@testable import Incidents

@Suite("People, kinds, causes and amounts")
struct FactTests {
    @Test(
        "the number that tells who is hit is taken, with its qualifier",
        arguments: [
            ("Daten von rund 300.000 Versicherten wurden gestohlen.", "about 300000"),
            ("Betroffen sind mehr als 1,2 Millionen Kunden.", "atLeast 1200000"),
            ("Die Täter erbeuteten Daten von bis zu 45.000 Mitgliedern.", "atMost 45000"),
            ("Gestohlen wurden Daten von 8.412 Patienten.", "exactly 8412"),
            ("Nicht 4.300, sondern 27.000 Versicherte sind betroffen.", "exactly 27000"),
        ])
    func people(sentence: String, expected: String) throws {
        let record = try #require(try Reports.first(of: "Cyberangriff auf die Barmer: " + sentence))
        let people = try #require(record.peopleAffected)
        #expect("\(people.qualifier.rawValue) \(people.count)" == expected)
    }

    @Test(
        "the size of an organisation counts nobody hit",
        arguments: [
            "Die Barmer mit rund 8,7 Millionen Versicherten wurde Opfer eines Cyberangriffs.",
            "Bitmarck betreut 25 Millionen Versicherte. Der Dienstleister wurde angegriffen.",
        ])
    func size(text: String) throws {
        #expect(try Reports.first(of: text)?.peopleAffected == nil)
    }

    @Test(
        "the kinds are those that the text tells",
        arguments: [
            ("Bei der Barmer gab es einen Cyberangriff.", ["cyberattack"]),
            ("Die Server der hkk wurden mit Ransomware verschlüsselt.", ["ransomware", "cyberattack"]),
            ("Die Website der SBK war nach einer DDoS-Attacke offline.", ["ddos", "cyberattack"]),
            ("Die App der TK ist wegen einer technischen Störung ausgefallen.", ["outage"]),
            ("Bei der DAK wurden Daten von Versicherten offen im Netz gefunden, ein Datenleck.", ["dataBreach"]),
            (
                "Kriminelle haben über die Lücke in der Software MOVEit Daten von Barmer-Versicherten erbeutet.",
                ["cyberattack", "dataBreach"]
            ),
            ("Ein Mitarbeiter der Barmer hat Adressen von Versicherten verkauft.", ["dataBreach"]),
            ("Diebe haben bei der Barmer einen Laptop mit Gutachten gestohlen.", ["dataBreach"]),
            ("Erpressungstrojaner bei der Barmer: Server verschlüsselt.", ["ransomware", "cyberattack"]),
        ])
    func kinds(sentence: String, expected: [String]) throws {
        #expect(try Reports.first(of: sentence)?.kinds.map(\.rawValue) == expected)
    }

    @Test(
        "how it came about is told from its words",
        arguments: [
            ("Die Angreifer nutzten gestohlene Zugangsdaten.", Cause.Kind.credentials),
            ("Schuld war ein technischer Defekt.", .fault),
            ("Ursache war menschliches Versagen.", .humanError),
            ("Die Täter kamen über eine Phishing-Mail ins Netz.", .phishing),
            ("Grund war eine Fehlkonfiguration.", .misconfiguration),
        ])
    func causes(sentence: String, expected: Cause.Kind) throws {
        let record = try #require(try Reports.first(of: "Bei der Barmer gab es einen Cyberangriff. " + sentence))
        #expect(record.causes.map(\.kind) == [expected])
    }

    @Test("a provider that was hit is the cause for its insurers")
    func supplier() throws {
        let text = "Bitmarck wurde Opfer eines Cyberangriffs. Die App der hkk ist deshalb gestört."
        let cause = try #require(try Reports.first(of: text)?.causes.first)
        #expect(cause.kind == .supplier && cause.id == "bitmarck" && cause.support == .inferred)
    }

    @Test(
        "money is told apart by what it is for",
        arguments: [
            ("Die Täter fordern 2,5 Millionen Euro Lösegeld.", Amount.What.ransom, 2_500_000, "EUR"),
            ("Der Schaden beläuft sich auf rund 400.000 Euro.", .damage, 400_000, "EUR"),
            ("Die Aufsicht verhängte ein Bußgeld von 90.000 Euro.", .fine, 90_000, "EUR"),
        ])
    func amounts(sentence: String, what: Amount.What, value: Int, currency: String) throws {
        let record = try #require(try Reports.first(of: "Bei der Barmer gab es einen Cyberangriff. " + sentence))
        #expect(record.amounts.map(\.what) == [what])
        #expect(record.amounts.map(\.value) == [value])
        #expect(record.amounts.map(\.currency) == [currency])
    }
}
