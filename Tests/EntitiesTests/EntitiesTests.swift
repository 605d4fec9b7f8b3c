import German
import Testing

@testable import Entities

@Suite("Linking")
struct LinkingTests {
    private func insurers(_ sentence: String) -> [String] {
        EntityTagger().mentions(in: TokenizedText(sentence), published: "2024-05-02")
            .filter { [.insurer, .group, .association].contains($0.kind) }.map(\.canonical)
    }

    @Test(
        "names are linked by the words around them",
        arguments: [
            ("Betroffen sind die AOKs Bayern, Hessen und PLUS.", ["aok-bayern", "aok-hessen", "aok-plus"]),
            ("Die Techniker arbeiten an der Behebung.", []),
            ("Die Techniker ist nicht betroffen.", ["tk"]),
            ("In der Barmer Innenstadt fiel das Netz aus.", []),
            ("Barmer und DAK meldeten keine Ausfälle.", ["barmer", "dak-gesundheit"]),
            ("Die IKK, die Innovationskasse und die BIG waren offline.", ["ikk-die-innovationskasse", "big-direkt-gesund"]),
            ("Eine Allianz aus Kassen, darunter die Allianz, fordert Aufklärung.", ["pkv-allianz"]),
            ("Die Debeka meldet einen Vorfall, die Debeka BKK nicht.", ["pkv-debeka", "debeka-bkk"]),
            ("Lücke in BIG-IP: BIG direkt gesund hat gepatcht.", ["big-direkt-gesund"]),
            ("BKKs gestört: Bosch, Linde, Bahn", ["bosch-bkk", "bkk-linde", "bahn-bkk"]),
            ("Das KKH Freising und die KKH sind verschiedene Häuser.", ["kkh"]),
            ("Der BKK Dachverband sprach für 66 BKKs.", ["bkk-dachverband", "grp-bkk"]),
            ("Kunden der BKK VBU, die heute mkk heißt", ["mkk-meine-krankenkasse", "mkk-meine-krankenkasse"]),
            ("Über die TK-Anlage der SBK war niemand erreichbar.", ["sbk"]),
            ("Die DAK-Sprecherin und die Barmer-Versicherten warten.", ["dak-gesundheit", "barmer"]),
            ("Bosch hat die Lücke geschlossen, die Bosch BKK auch.", ["bosch-bkk"]),
            ("Die Techniker Krankenkasse (TK) meldet Störungen. Bei der TK fiel die App aus.", ["tk", "tk", "tk"]),
            ("Gestört war die ePA bei der Allianz, hkk, DAK und KKH.", ["pkv-allianz", "hkk", "dak-gesundheit", "kkh"]),
            ("Im Signal Iduna Park ging das Licht aus.", []),
            ("Signal und WhatsApp waren nicht erreichbar.", []),
            ("Die Allianz für Cyber-Sicherheit warnt.", []),
            ("Audi-BKK, AUDI BKK und Audi BKK sind eins.", ["audi-bkk", "audi-bkk", "audi-bkk"]),
            ("Kritik kam von Barmers Chef.", ["barmer"]),
        ])
    func links(sentence: String, expected: [String]) {
        #expect(insurers(sentence) == expected)
    }

    @Test(
        "services, providers and authorities are found in inflected forms",
        arguments: [
            ("Die Telematik-Infrastruktur meldet Störungen.", "ti"), ("Zustellung elektronischer Arztbriefe", "earztbrief"),
            ("elektronischen Arbeitsunfähigkeitsbescheinigungen", "eau"), ("Die Server von Bitmarck laufen.", "bitmarck"),
            ("Bitmarcks Systeme", "bitmarck"), ("Das BSI ermittelt.", "bsi"), ("Die Seite scanacs listet Kassen.", "scanacs"),
            ("Die Webseite von gestern", "website"), ("Prüfung von Zuzahlungsbefreiungen", "zuzahlungspruefung"),
            ("Auf Anfrage von heise online", "heise"),
        ])
    func finds(sentence: String, expected: String) {
        let found = EntityTagger().mentions(in: TokenizedText(sentence), published: nil).map(\.canonical)
        #expect(found.contains(expected))
    }

    @Test(
        "organisations that no list has are found by their form",
        arguments: [
            ("Die Muster Software GmbH wurde angegriffen.", "org-muster-software", EntityKind.organisation),
            ("Das Klinikum Musterstadt ist offline.", "org-klinikum-musterstadt", .organisation),
            ("Der IT-Dienstleister Mustersoft meldet einen Angriff.", "org-mustersoft", .organisation),
            ("Die Ransomware-Gruppe Musterlocker bekannte sich.", "org-musterlocker", .perpetrator),
        ])
    func unlisted(sentence: String, id: String, kind: EntityKind) {
        let mentions = EntityTagger().mentions(in: TokenizedText(sentence), published: nil)
        #expect(mentions.contains { $0.canonical == id && $0.kind == kind && !$0.isLinked })
    }

    @Test("mentions never overlap and stand in order")
    func order() {
        let text = TokenizedText("Die BKK Landesverband Bayern GmbH, AOK Rheinland-Pfalz/Saarland, AOK Rheinland/Hamburg und BKKs: Bosch, Linde.")
        let mentions = EntityTagger().mentions(in: text, published: nil)
        for (one, other) in zip(mentions, mentions.dropFirst()) { #expect(one.range.upperBound <= other.range.lowerBound) }
    }
}

@Suite("Lexicon")
struct LexiconTests {
    @Test("every line of the bundled files is read")
    func complete() {
        let entities = EmbeddedResources.entities.utf8Text.split(separator: "\n").count { !$0.hasPrefix("#") }
        let names = EmbeddedResources.names.utf8Text.split(separator: "\n").count { !$0.hasPrefix("#") }
        #expect(Lexicon.bundled.entities.count == entities)
        #expect(Lexicon.bundled.names.count == names)
    }

    @Test("a user's file adds entities and names")
    func adding() throws {
        let table = "entity\tclinic-x\torganisation\tKlinik X\nname\tclinic-x\tKlinik X\n"
        let lexicon = try Lexicon.bundled.adding(table, file: "own.tsv")
        let found = EntityTagger(lexicon: lexicon).mentions(in: TokenizedText("Die Klinik X ist offline."), published: nil)
        #expect(found.map(\.canonical) == ["clinic-x"])
    }

    @Test(
        "a wrong line is named",
        arguments: ["x\ty", "entity\tid", "entity\tid\tplanet\tX", "name\tnobody\tX", "name\ttk\tX\tsometimes"])
    func wrong(line: String) throws {
        let error = try #require(throws: LexiconError.self) { try Lexicon.bundled.adding("# head\n" + line, file: "own.tsv") }
        #expect(error.line == 2)
        #expect(error.description.hasPrefix("own.tsv:2: "))
    }
}
