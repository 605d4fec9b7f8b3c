import Testing

@testable import Incidents

@Suite("Who and what is affected")
struct EffectTests {
    /// What a record says of insurers and services, as `insurer service status`; services of no insurer begin with `-`.
    private func effects(of text: String) throws -> [String] {
        guard let record = try Reports.first(of: text) else { return [] }
        let owned = record.affectedInsurers.flatMap { insurer in
            insurer.services.isEmpty
                ? [insurer.id] : insurer.services.map { "\(insurer.id) \($0.id) \($0.status.rawValue)" }
        }
        return owned + record.services.map { "- \($0.id) \($0.status.rawValue)" }
    }

    private static let opening = "Nach einem Cyberangriff auf den Dienstleister Bitmarck gibt es Probleme. "

    @Test(
        "a clause gives its insurers and services the state that it tells",
        arguments: [
            ("Die App der Barmer ist nicht erreichbar.", ["barmer kassen-app offline"]),
            ("Bei der DAK ist die elektronische Patientenakte gestört.", ["dak-gesundheit epa disrupted"]),
            ("Die Hotline der hkk ist nur eingeschränkt erreichbar.", ["hkk telefon-hotline restricted"]),
            ("Die Website der KKH ist wieder erreichbar.", ["kkh website restored"]),
            (
                "Gestört ist die ePA bei Barmer, DAK und hkk.",
                ["barmer epa disrupted", "dak-gesundheit epa disrupted", "hkk epa disrupted"]
            ),
            ("Versicherte der Barmer können die App derzeit nicht nutzen.", ["barmer kassen-app disrupted"]),
        ])
    func states(sentence: String, expected: [String]) throws {
        #expect(try effects(of: Self.opening + sentence) == expected)
    }

    @Test("of several states each service takes the one that is told of it")
    func pairs() throws {
        let text = Self.opening + "Bei der Barmer ist die App offline, die Hotline überlastet."
        #expect(try effects(of: text) == ["barmer kassen-app offline", "barmer telefon-hotline restricted"])
    }

    @Test("a list takes the state of the sentence before it")
    func list() throws {
        let text =
            Self.opening
            + "Seit dem 12. März ist die Prüfung der Zuzahlungsbefreiung gestört. Das Portal listet Audi BKK, hkk und BKK Pfalz auf."
        let record = try #require(try Reports.first(of: text))
        #expect(record.affectedInsurers.map(\.id) == ["audi-bkk", "hkk", "bkk-pfalz"])
        #expect(record.affectedInsurers.allSatisfy { $0.services.map(\.since) == ["2024-03-12"] })
    }

    @Test("services with no insurer belong to the only one that is affected")
    func sole() throws {
        let text =
            "Die Novitas BKK ist Opfer eines Cyberangriffs geworden. Die Telefone sind gestört. Krankengeld kann wieder ausgezahlt werden."
        #expect(
            try effects(of: text)
                == ["novitas-bkk telefon-hotline disrupted", "novitas-bkk krankengeld restored"])
    }

    @Test(
        "an insurer that works in an emergency or asks for patience is affected though no service is named",
        arguments: [
            ("Die IKK classic arbeitet im Notbetrieb.", "ikk-classic"),
            ("Auch die Knappschaft hat auf Notbetrieb umgestellt.", "knappschaft"),
            ("Die Mobil Krankenkasse bat ihre Versicherten um Verständnis.", "mobil-krankenkasse"),
            ("Bei der KKH ist niemand zu erreichen.", "kkh"),
        ])
    func emergency(sentence: String, insurer: String) throws {
        let record = try #require(try Reports.first(of: Self.opening + sentence))
        #expect(record.affectedInsurers.map(\.id) == [insurer])
    }

    @Test("whose data were on a lost carrier is affected")
    func carrier() throws {
        let text = """
            Festplatte mit Befunden verschwunden

            Aus dem Büro eines Gutachters in Fulda ist eine Festplatte gestohlen worden. Auf dem Datenträger waren Befunde von
            Versicherten der Barmer.
            """
        let record = try #require(try Reports.first(of: text))
        #expect(record.affectedInsurers.map(\.id) == ["barmer"])
        #expect(record.kinds == [.dataBreach])
    }

    @Test(
        "an insurer that is spared or only named is not affected",
        arguments: [
            ("Die TK ist nicht betroffen.", ["tk"], []),
            ("Keine Auswirkungen gibt es bei der Barmer.", ["barmer"], []),
            ("Zu den Kunden von Bitmarck gehört auch die DAK.", [], ["dak-gesundheit"]),
        ] as [(String, [String], [String])])
    func others(sentence: String, spared: [String], named: [String]) throws {
        let record = try #require(try Reports.first(of: Self.opening + sentence))
        #expect(record.affectedInsurers.isEmpty)
        #expect(record.notAffectedInsurers.map(\.id) == spared)
        #expect(record.mentionedInsurers.map(\.id) == named)
    }

    @Test(
        "a kind of insurers counts only where it is meant as a whole",
        arguments: [
            ("Gestört ist die ePA bei hkk, BKK und IKK.", ["grp-bkk", "grp-ikk"]),
            ("Gestört ist die ePA bei mehreren BKKs.", []),
            ("Gestört ist die ePA bei den AOKs Bayern und Hessen.", []),
        ])
    func groups(sentence: String, expected: [String]) throws {
        let record = try #require(try Reports.first(of: Self.opening + sentence))
        #expect(record.affectedGroups.map(\.id) == expected)
    }
}
