import Articles
import Entities
import German
import Testing

@testable import Incidents

@Suite("The first look at a report")
struct ReportCuesTests {
    private func mayTellEvent(_ text: String, language: String? = nil) throws -> Bool {
        var article = try ArticleExtractor().article(fromText: text)
        article.language = language ?? article.language
        return IncidentExtractor().cues(of: article, text: TokenizedText(article.text)).mayTellEvent
    }

    @Test(
        "an article may tell an event if its words name one, or a state that a service can be in",
        arguments: [
            ("Hacker haben die Kasse angegriffen.", true),
            ("Die App der Kasse ist nicht erreichbar.", true),
            ("Unbekannte legten die Server lahm.", true),
            ("Die Kasse senkt den Beitrag im neuen Jahr.", false),
            ("Der Verein gewann das Spiel am Samstag mit drei zu eins.", false),
        ])
    func words(text: String, isSeen: Bool) throws {
        #expect(try mayTellEvent(text) == isSeen)
    }

    @Test(
        "a state tells an event only where its sentence names a service",
        arguments: [
            ("Die App der Kasse ist nicht erreichbar.", true),
            ("Der Gipfel ist nicht erreichbar.", false),
            ("Der Gipfel ist nicht erreichbar. Die App der Kasse ist neu.", false),
        ])
    func states(text: String, isEvent: Bool) throws {
        let article = try ArticleExtractor().article(fromText: text)
        let cut = TokenizedText(article.text)
        let extractor = IncidentExtractor()
        let mentions = EntityTagger().mentions(in: cut, published: nil)
        let cues = extractor.cues(of: article, text: cut)
        #expect(cues.mayTellEvent)
        #expect(extractor.tellsEvent(article, text: cut, mentions: mentions, cues: cues) == isEvent)
    }

    @Test("an article in another language tells none")
    func language() throws {
        #expect(try !mayTellEvent("Hacker haben die Kasse angegriffen.", language: "nl"))
    }

    @Test("the number of a word is found by its hash, and no other hash has one")
    func numbers() {
        let hashes = (0..<500).map { FoldedHash.forward(Array("wort\($0)".utf8)[...]) }
        let numbers = HashedNumbers(hashes.prefix(250).enumerated().map { (hash: $1, number: UInt32($0)) })
        #expect(hashes.map { numbers[$0] } == (0..<500).map { $0 < 250 ? UInt32($0) : nil })
    }
}
