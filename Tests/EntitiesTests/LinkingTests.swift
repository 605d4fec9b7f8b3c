import German
import TestTables
import Testing

@testable import Entities

@Suite("Linking")
struct LinkingTests {
    private static let tagger = EntityTagger()

    private func linked(_ sentence: String, published: String?, kinds: Set<EntityKind>) -> [String] {
        Self.tagger.mentions(in: TokenizedText(sentence), published: published)
            .filter { kinds.contains($0.kind) }.map(\.canonical)
    }

    @Test(
        "insurers, groups and associations are told from what looks like them", arguments: TestTable("traps.tsv").rows)
    func traps(row: TestTable.Row) {
        let expected = row[1]?.split(separator: ",").map(String.init) ?? []
        let found = linked(row.columns[0], published: row[2] ?? "2024-05-02", kinds: [.insurer, .group, .association])
        #expect(found == expected)
    }

    @Test("the table of traps has at least 150 sentences, the other 300")
    func size() {
        #expect(TestTable("traps.tsv").rows.count >= 150)
        #expect(TestTable("no-insurer.tsv").rows.count >= 300)
    }

    @Test(
        "no insurer is found among technicians, alliances, hospitals, streets and products",
        arguments: TestTable("no-insurer.tsv").rows)
    func noInsurer(row: TestTable.Row) {
        #expect(linked(row.columns[0], published: "2024-05-02", kinds: [.insurer, .group]).isEmpty)
    }

    @Test(
        "services, providers and authorities are found in inflected forms",
        arguments: [
            ("Die Telematik-Infrastruktur meldet Störungen.", "ti"),
            ("Zustellung elektronischer Arztbriefe", "earztbrief"),
            ("elektronischen Arbeitsunfähigkeitsbescheinigungen", "eau"),
            ("Die Server von Bitmarck laufen.", "bitmarck"),
            ("Bitmarcks Systeme", "bitmarck"), ("Das BSI ermittelt.", "bsi"),
            ("Die Seite scanacs listet Kassen.", "scanacs"),
            ("Die Webseite von gestern", "website"), ("Prüfung von Zuzahlungsbefreiungen", "zuzahlungspruefung"),
            ("Auf Anfrage von heise online", "heise"), ("Der IT-Dienstleister Bitmark schweigt.", "bitmarck"),
            ("Kranken- und Pflegegeld fließen wieder.", "krankengeld"),
            ("Kranken- und Pflegegeld fließen.", "pflegegeld"),
        ])
    func finds(sentence: String, expected: String) {
        let found = Self.tagger.mentions(in: TokenizedText(sentence), published: nil).map(\.canonical)
        #expect(found.contains(expected))
    }

    @Test(
        "a common word is a service or an authority only where the text says so",
        arguments: [
            ("Die Krankenkasse ist per E-Mail nicht erreichbar.", "email", 1),
            ("Die Krankenkasse schickte die Liste per E-Mail, das Netz steht.", "email", 0),
            ("Betrüger verschicken Mails. Die Mails stehen voller Fehler, sagt die Krankenkasse.", "email", 0),
            ("Bei der Krankenkasse steht die Auszahlung von Krankengeld.", "geldleistungen", 0),
            ("Bei der Krankenkasse steht die Auszahlung von Krankengeld.", "krankengeld", 1),
            ("Die Banking-App ist gestört, nicht die der Krankenkasse.", "kassen-app", 0),
            ("Die App der Krankenkasse ist gestört.", "kassen-app", 1),
            ("Patientenakten lagen im Keller, sagt die Krankenkasse.", "epa", 0),
            ("Die Krankenkasse hat Systeme zur Angriffserkennung.", "interne-systeme", 0),
            ("Das Bundesinnenministerium prüft. Das Innenministerium hilft.", "org-bundesinnenministerium", 2),
            ("Das Bundesinnenministerium prüft. Das Innenministerium in Kiel hilft.", "org-bundesinnenministerium", 1),
            ("Die Berliner Datenschutzbeauftragte ermittelt.", "ldi", 1),
            ("Die Datenschutzbeauftragte der Firma ermittelt.", "ldi", 0),
            ("Das Landeskriminalamt Sachsen ermittelt.", "lka", 1),
            ("Thyssenkrupp wehrt Angreifer ab. TK nennt keine Einzelheiten.", "org-thyssenkrupp", 2),
        ])
    func commonWords(sentence: String, id: String, count: Int) {
        let found = Self.tagger.mentions(in: TokenizedText(sentence), published: nil).map(\.canonical)
        #expect(found.count { $0 == id } == count)
    }

    @Test("mentions and references are found in one reading as they are one after the other")
    func oneReading() {
        let text = TokenizedText("Bitmarck ist offline. Das Unternehmen arbeitet daran, die DAK wartet.")
        let both = Self.tagger.mentionsAndReferences(in: text, published: "2023-04")
        #expect(both.mentions == Self.tagger.mentions(in: text, published: "2023-04"))
        #expect(both.references == Self.tagger.references(in: text, to: both.mentions))
        #expect(both.references.map(\.canonical) == ["bitmarck"])
    }

    @Test("mentions never overlap and stand in order")
    func order() {
        let text = TokenizedText(
            "Die BKK Landesverband Bayern GmbH, AOK Rheinland-Pfalz/Saarland, AOK Rheinland/Hamburg, Chef Max Muster und BKKs: Bosch, Linde."
        )
        let mentions = Self.tagger.mentions(in: text, published: nil)
        #expect(mentions.count >= 5)
        for (one, other) in zip(mentions, mentions.dropFirst()) {
            #expect(one.range.upperBound <= other.range.lowerBound)
        }
    }

    @Test(
        "the range of a mention is the name, without the hyphen's other half and the genitive's ending",
        arguments: [
            ("Die DAK-Sprecherin warnt.", "DAK"), ("Bitmarcks Systeme", "Bitmarck"),
            ("Der Chef des AOK-Bundesverbandes", "AOK-Bundesverband"),
            ("Die IKK – Die Innovationskasse zahlt.", "IKK – Die Innovationskasse"),
        ])
    func range(sentence: String, surface: String) throws {
        let text = TokenizedText(sentence)
        let mention = try #require(Self.tagger.mentions(in: text, published: nil).first)
        #expect(text.string(mention.range) == surface)
    }

    @Test("a finding tells why a name was taken or not")
    func findings() throws {
        let text = TokenizedText("Die Techniker arbeiten, die DAK zahlt.")
        let findings = Self.tagger.findings(in: text, published: nil)
        #expect(findings.map { $0.accepted?.entity } == [nil, "dak-gesundheit"])
        #expect(findings.map(\.reason) == ["plural verb", "short name"])
    }
}
