import Foundation
import Incidents
import Testing
import Vorfall

@testable import Pages

@Suite("Pages")
struct PageTests {
    @Test("nothing that was read becomes a tag or an attribute", arguments: Language.allCases)
    func escaping(language: Language) throws {
        for (name, html) in try Fixtures.pages(language) {
            for tag in ["<script>alert", "<b>fett", "<i>gelesen", "<x>", "<u>", "\"onmouseover", "BARMER <&>"] {
                #expect(!html.contains(tag), "\(name): \(tag)")
            }
        }
    }

    @Test("elements are closed in the order in which they were opened", arguments: Language.allCases)
    func wellFormed(language: Language) throws {
        for (name, html) in try Fixtures.pages(language) { #expect(Tags(html).problem == nil, "\(name)") }
    }

    @Test("an identifier stands once, and every link within a page has its target", arguments: Language.allCases)
    func anchors(language: Language) throws {
        for (name, html) in try Fixtures.pages(language) {
            let ids = Tags(html).values(of: "id")
            #expect(Set(ids).count == ids.count, "\(name)")
            for link in Tags(html).values(of: "href") where link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())), "\(name): \(link)")
            }
            for attribute in ["aria-labelledby", "list", "for"] {
                for reference in Tags(html).values(of: attribute) { #expect(ids.contains(reference), "\(name)") }
            }
        }
    }

    @Test("no style, script or handler is inline, and nothing comes from elsewhere", arguments: Language.allCases)
    func policy(language: Language) throws {
        for (name, html) in try Fixtures.pages(language) where name != "standalone" {
            let tags = Tags(html)
            #expect(!tags.names.contains("style"), "\(name)")
            #expect(!tags.attributes.contains { $0.hasPrefix("on") || $0 == "style" }, "\(name)")
            for address in tags.values(of: "src") { #expect(address.hasPrefix("/assets/"), "\(name): \(address)") }
        }
    }

    @Test("every evidence of a record has its anchor in the text, and its words stand there")
    func evidence() throws {
        let explanation = try Fixtures.explanation(Fixtures.first)
        let html = ArticlePage(explanation).html(in: Fixtures.frame(.german))
        let ids = Set(Tags(html).values(of: "id"))
        #expect(explanation.evidence.count > 5)
        for evidence in explanation.evidence { #expect(ids.contains(EvidenceKey.key(of: evidence))) }
    }

    @Test("the text of an article stands on its page unchanged")
    func text() throws {
        let explanation = try Fixtures.explanation(Fixtures.hostile)
        let html = ArticlePage(explanation).html(in: Fixtures.frame(.english))
        let text = Tags(html).text.filter { !$0.isWhitespace && !$0.isNumber }
        for block in explanation.blocks {
            let words = block.pieces.map(\.text).joined().filter { !$0.isWhitespace && !$0.isNumber }
            #expect(text.contains(words))
        }
    }

    @Test("a reader who may not correct sees no form that changes something")
    func readOnly() throws {
        let page = ArticlePage(try Fixtures.explanation(Fixtures.first))
        #expect(!page.html(in: Fixtures.frame(.german, isWritable: false)).contains("method=\"post\""))
        #expect(page.html(in: Fixtures.frame(.german)).contains("method=\"post\""))
    }

    @Test("a corrected value says so, with who did it")
    func badge() throws {
        let analysis = try Fixtures.analysis(Fixtures.first)
        let record = try #require(try Fixtures.explanation(Fixtures.first).records.first)
        let correction = try CorrectionDraft(
            field: .dataLeak, action: .change, value: "suspected", reason: "Gelesen", by: "Ada"
        ).correction(of: record, at: "2024-01-01T00:00:00Z") { _ in nil }
        let explanation = Explanation(analysis: analysis, records: [record.corrected(by: [correction]).record])
        let html = ArticlePage(explanation).html(in: Fixtures.frame(.english))
        #expect(html.contains("suspected</span>"))
        #expect(html.contains("changed by Ada"))
    }

    @Test("an incident's page tells what the second report adds, changes and contradicts")
    func contributions() throws {
        let records = try Fixtures.records()
        let story = try #require(StoryBuilder().stories(of: records).first)
        let items = Contribution.contributions(to: story, records: records, phrases: Phrases(.english))
        try #require(items.count == 2)
        #expect(items[0].contradicted.isEmpty)
        #expect(items[1].added.contains { $0.contains("300") })
        #expect(items[1].changed.contains { $0.contains("Website: offline → restored") })
        #expect(items[1].contradicted.contains { $0.contains("denied → confirmed") })
        #expect(items[1].contradicted.contains { $0.contains("SBK") && $0.contains("→ affected") })
    }

    @Test("the matrix has a row for each insurer and a column for each service")
    func matrix() throws {
        let story = try #require(StoryBuilder().stories(of: try Fixtures.records()).first)
        let markup = ServiceMatrix(story: story, phrases: Phrases(.english)).markup.html
        for insurer in story.affectedInsurers { #expect(markup.contains("/insurers/\(insurer.id)")) }
        #expect(markup.components(separatedBy: "scope=\"row\"").count - 1 == story.affectedInsurers.count)
        #expect(markup.contains("class=\"status disrupted\""))
    }

    @Test("the picture draws a named link for each insurer that an incident affected")
    func chart() throws {
        let stories = StoryBuilder().stories(of: try Fixtures.records())
        let markup = ImpactChart(stories, phrases: Phrases(.german)).markup.html
        let bars = stories.flatMap(\.affectedInsurers).count
        #expect(markup.components(separatedBy: "class=\"bar").count - 1 == bars)
        #expect(markup.contains("25.04.2023"))
        #expect(ImpactChart([], phrases: Phrases(.german)).markup.isEmpty)
    }
}
