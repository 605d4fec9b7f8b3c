import Foundation
import Incidents
import Testing

@testable import Exports

@Suite("Feeds")
struct FeedTests {
    @Test("the Atom feed of the corpus is well formed and has what RFC 4287 requires")
    func atom() throws {
        let script = """
            import sys, re, xml.etree.ElementTree as tree
            ns = "{http://www.w3.org/2005/Atom}"
            feed = tree.fromstring(sys.stdin.buffer.read())
            utc = re.compile(r"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$")
            entries = feed.findall(ns + "entry")
            assert feed.tag == ns + "feed" and feed.find(ns + "author/" + ns + "name") is not None
            for node in [feed] + entries:
                for name in ["id", "title", "updated"]:
                    assert len(node.findall(ns + name)) == 1, name
                assert utc.match(node.findtext(ns + "updated"))
            for entry in entries:
                assert entry.findtext(ns + "content").strip()
                assert len([l for l in entry.findall(ns + "link") if l.get("rel") == "alternate"]) <= 1
            assert len({e.findtext(ns + "id") for e in entries}) == len(entries) > 15
            print("valid", end="")
            """
        #expect(try Samples.python(script, input: ExportFormat.atom.export(Samples.corpus).text) == "valid")
    }

    @Test("the JSON Feed of the corpus is valid under the schema, by python3-jsonschema; a broken one is not")
    func jsonFeed() throws {
        #expect(
            try Samples.problems(in: ExportFormat.jsonfeed.export(Samples.corpus).text, schema: "json-feed.schema.json")
                == "")
        #expect(try Samples.problems(in: #"{"items": [{"title": "a"}]}"#, schema: "json-feed.schema.json") != "")
    }

    @Test("reports of one incident are one entry, dated by the latest")
    func stories() throws {
        let first = try Samples.record()
        var second = first
        second.id = "incident-1123456789abcdef01234567"
        second.article.id = "article-2"
        second.article.canonicalURL = "https://b.example/2"
        second.article.published?.value = "2023-05-02"
        let feed = Feed(records: [second, first], options: ExportOptions())
        #expect(feed.entries.count == 1)
        #expect(feed.entries.first?.updated.utc == "2023-05-02T00:00:00Z")
        #expect(feed.entries.first?.published.utc == "2023-04-27T00:00:00Z")
        #expect(feed.entries.first?.addresses.contains("https://b.example/2") == true)
    }

    @Test("a feed for one insurer says so, has an identifier of its own and only its incidents")
    func insurer() throws {
        let all = try ExportFormat.atom.export(Samples.corpus).text
        let options = ExportOptions(insurer: "barmer", feedURL: "https://feeds.example/barmer?a=1&b=2")
        let own = try ExportFormat.atom.export(Samples.corpus, options: options)
        #expect(own.text.contains("<title>IT-Vorfälle: BARMER</title>"))
        #expect(own.text.contains(#"href="https://feeds.example/barmer?a=1&amp;b=2""#))
        #expect(own.recordCount > 0 && own.recordCount < Samples.corpus.count)
        let ids = [all, own.text].map { $0.split(separator: "\n").first { $0.contains("<id>") } }
        #expect(ids[0] != ids[1])
    }

    @Test(
        "text cannot break out of the XML",
        arguments: [
            ("a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;"), ("]]>", "]]&gt;"),
            ("x\u{0}\u{1B}y", "x\u{FFFD}\u{FFFD}y"),
            ("\u{FFFE}", "\u{FFFD}"), ("Ä\n😀", "Ä\n😀"),
        ])
    func escaping(text: String, escaped: String) { #expect(XMLText.escaped(text) == escaped) }

    @Test("a denial is told as one, with who says it")
    func denial() throws {
        let record = try Samples.record([
            (
                #""verdict": "confirmed", "what": ["Adressen"], "modality": "asserted""#,
                #""verdict": "denied", "what": [], "modality": "denied""#
            )
        ])
        #expect(try ExportFormat.atom.export([record]).text.contains("data leak: denied, says Sprecherin"))
    }
}
