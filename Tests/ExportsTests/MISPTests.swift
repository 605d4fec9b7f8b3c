import Foundation
import Incidents
import Testing

@testable import Exports

@Suite("MISP")
struct MISPTests {
    private func events(_ records: [IncidentRecord]) throws -> [[String: Any]] {
        let text = try ExportFormat.misp.export(records).text
        let answer = try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: [String: Any]]]])
        return try #require(answer["response"]).compactMap { $0["Event"] }
    }

    private func objects(_ event: [String: Any]) throws -> [[String: Any]] {
        try #require(event["Object"] as? [[String: Any]])
    }

    private func relations(_ object: [String: Any]) -> [String: String] {
        let attributes = object["Attribute"] as? [[String: Any]] ?? []
        return Dictionary(
            attributes.compactMap { attribute in
                guard let key = attribute["object_relation"] as? String else { return nil }
                return (key, attribute["value"] as? String ?? "")
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("objects of the corpus have what their templates require, and identifiers of their own")
    func templates() throws {
        let required = [
            "incident": ["name"], "availability-impact": ["availability_impact"],
            "confidentiality-impact": ["loss_type"],
            "annotation": ["text"], "organization": ["name"], "news-media": [],
        ]
        for event in try events(Samples.corpus) {
            let objects = try objects(event)
            for object in objects {
                let name = try #require(object["name"] as? String)
                let keys = try #require(required[name], "\(name)")
                #expect(Set(keys).isSubset(of: relations(object).keys) && !relations(object).isEmpty)
            }
            let attributes = objects.flatMap { $0["Attribute"] as? [[String: Any]] ?? [] }
            let ids = (objects + attributes).compactMap { $0["uuid"] as? String }
            #expect(Set(ids).count == ids.count)
            #expect(attributes.allSatisfy { $0["to_ids"] as? Bool == false })
        }
    }

    @Test("an article without publisher and address is known by its identifier, since its template wants a source")
    func source() throws {
        var record = try Samples.record()
        (record.article.publisher, record.article.url, record.article.canonicalURL) = (nil, nil, nil)
        let event = try #require(try events([record]).first)
        let news = try #require(objects(event).first { $0["name"] as? String == "news-media" })
        #expect(relations(news)["source"] == "article-1")
    }

    @Test("references lead to objects of the event")
    func references() throws {
        for event in try events(Samples.corpus) {
            let objects = try objects(event)
            let ids = Set(objects.compactMap { $0["uuid"] as? String })
            let references = objects.flatMap { $0["ObjectReference"] as? [[String: Any]] ?? [] }
            #expect(references.compactMap { $0["referenced_uuid"] as? String }.allSatisfy(ids.contains))
        }
    }

    @Test(
        "only a confirmed or suspected leak is an impact; a denied one is a tag and an annotation",
        arguments: [
            ("confirmed", "confirmed-loss"), ("suspected", "suspected-loss"), ("denied", nil), ("notEstablished", nil),
            ("notStated", nil),
        ] as [(String, String?)])
    func leak(verdict: String, loss: String?) throws {
        let record = try Samples.record([(#""verdict": "confirmed""#, #""verdict": "\#(verdict)""#)])
        let event = try #require(try events([record]).first)
        let impact = try objects(event).first { $0["name"] as? String == "confidentiality-impact" }
        #expect(impact.map { relations($0)["loss_type"] } == loss.map { $0 as String? })
        let tags = try #require(event["Tag"] as? [[String: String]]).compactMap { $0["name"] }
        #expect(tags.contains(#"vorfall:data-leak="\#(verdict)""#))
        let annotations = try objects(event).compactMap { relations($0)["text"] }
        #expect(annotations.contains { $0.hasPrefix("data leak: \(verdict)") && $0.contains("„Worte“") })
    }

    @Test("a service's impact says since when and how fine that is")
    func impact() throws {
        let record = try Samples.record([(#""since": "2023-04-25""#, #""since": "2023-04""#)])
        let event = try #require(try events([record]).first)
        let impact = try #require(objects(event).first { $0["name"] as? String == "availability-impact" })
        #expect(relations(impact)["start_time"] == "2023-04-01T00:00:00Z")
        #expect(relations(impact)["start_time_fidelity"] == "month")
        #expect(relations(impact)["end_time_fidelity"] == "day")
    }

    @Test("a later report extends the event of the oldest")
    func extended() throws {
        let first = try Samples.record()
        var second = first
        second.id = "incident-1123456789abcdef01234567"
        second.article.id = "article-2"
        second.article.published?.value = "2023-04-28"
        let events = try events([second, first])
        #expect(events[0]["extends_uuid"] as? String == events[1]["uuid"] as? String)
        #expect(events[1]["extends_uuid"] == nil)
    }
}
