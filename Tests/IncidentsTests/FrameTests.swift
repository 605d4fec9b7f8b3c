import Testing

@testable import Incidents

@Suite("What words tell together")
struct FrameTests {
    private func cues(of text: String) throws -> [String] {
        try Reports.trace(of: text).sentences.flatMap { $0.clauses.flatMap(\.cues) }
    }

    @Test(
        "a word tells an incident only beside the others of its frame",
        arguments: [
            (
                "Unbekannte legten die Server der Kasse lahm.", "Eine Grippe legte die Verwaltung lahm.",
                "kind.cyberattack"
            ),
            ("Die Datenbank der Kasse fiel aus.", "Das Konzert fiel aus.", "kind.outage"),
            ("Diebe stahlen einen Laptop.", "Diebe stahlen ein Fahrrad.", "leak"),
            ("Bescheide gingen an falsche Empfänger.", "Bescheide gingen an die Empfänger.", "leak"),
            ("Eine Sachbearbeiterin verkaufte Adressen.", "Der Vermieter verkaufte Adressen.", "leak"),
            (
                "Nach einem Cyberangriff schließt die Kasse Filialen.",
                "Wegen eines Streiks schließt die Kasse Filialen.",
                "offline"
            ),
            ("Im Umlauf sind gefälschte Mails.", "Im Umlauf sind gefälschte Münzen.", "kind.phishing"),
            ("In der App klafft eine Lücke.", "Im Haushalt klafft eine Lücke.", "kind.vulnerability"),
        ])
    func beside(frame: String, alone: String, category: String) throws {
        #expect(try cues(of: frame).contains { $0.hasPrefix(category + ":") })
        #expect(try !cues(of: alone).contains { $0.hasPrefix(category + ":") })
    }

    @Test("a frame that asks for the report finds what another sentence tells")
    func report() throws {
        let attack = "Die Stadt kämpft mit einem Angriff."
        #expect(try !cues(of: attack).contains { $0.hasPrefix("kind.cyberattack: Angriff") })
        #expect(try cues(of: "Hacker drangen in das Netz ein. " + attack).contains("kind.cyberattack: Angriff"))
    }

    @Test("a verb's separable prefix counts only at the end of its clause")
    func separableVerb() throws {
        #expect(try cues(of: "Sie griffen die Server an.").contains { $0.hasPrefix("kind.cyberattack:") })
        #expect(
            try !cues(of: "Sie griffen an der Theke nach dem Server.").contains { $0.hasPrefix("kind.cyberattack:") })
    }

    @Test(
        "what could happen is no event, what could have happened is one",
        arguments: [
            ("Hacker könnten die Server der Kasse lahmlegen.", false),
            ("Kundendaten könnten gestohlen worden sein.", true),
        ])
    func potential(sentence: String, isEvent: Bool) throws {
        #expect(try Reports.trace(of: sentence).sentences.contains { $0.clauses.contains(where: \.isEvent) } == isEvent)
    }

    @Test("the tables of words and frames name only categories that exist")
    func categories() {
        let words = EmbeddedResources.cues.utf8Text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .compactMap { $0.split(separator: "\t").first }
        let roles = EmbeddedResources.frames.utf8Text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .flatMap { line in
                let fields = line.split(separator: "\t")
                return fields.prefix(2) + fields.dropFirst(2).flatMap { $0.split(separator: " ").dropFirst() }
            }
            .filter { $0 != "service" }
        #expect(!words.isEmpty && !roles.isEmpty)
        #expect(Set(words + roles).filter { CueCategory(rawValue: String($0)) == nil } == [])
    }
}
