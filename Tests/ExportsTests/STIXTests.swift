import Foundation
import Incidents
import Testing

@testable import Exports

@Suite("STIX 2.1")
struct STIXTests {
    private func objects(_ records: [IncidentRecord]) throws -> [[String: Any]] {
        let text = try ExportFormat.stix.export(records).text
        let bundle = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(bundle["type"] as? String == "bundle")
        return try #require(bundle["objects"] as? [[String: Any]])
    }

    @Test("the corpus gives core objects only, each once, with what the specification requires")
    func core() throws {
        let required = [
            "report": ["name", "published", "object_refs"], "incident": ["name"], "identity": ["name"],
            "relationship": ["relationship_type", "source_ref", "target_ref"], "note": ["content", "object_refs"],
        ]
        let objects = try objects(Samples.corpus)
        #expect(Set(objects.compactMap { $0["type"] as? String }) == Set(required.keys))
        let ids = objects.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == objects.count)
        for object in objects {
            let type = try #require(object["type"] as? String)
            for key in ["spec_version", "created", "modified"] + (required[type] ?? []) {
                #expect(object[key] != nil, "\(type) \(key)")
            }
            #expect((object["id"] as? String)?.hasPrefix(type + "--") == true)
            #expect(try #require(object["created"] as? String) <= #require(object["modified"] as? String))
        }
    }

    @Test("every reference leads to an object of the bundle")
    func references() throws {
        let objects = try objects(Samples.corpus)
        let ids = Set(objects.compactMap { $0["id"] as? String })
        for object in objects {
            let single = ["created_by_ref", "source_ref", "target_ref"].compactMap { object[$0] as? String }
            #expect(Set(single + (object["object_refs"] as? [String] ?? [])).isSubset(of: ids))
        }
    }

    @Test("identifiers do not depend on the other records of an export")
    func deterministic() throws {
        let records = Samples.corpus
        let all = Set(try objects(records).compactMap { $0["id"] as? String })
        for record in records.prefix(5) {
            #expect(Set(try objects([record]).compactMap { $0["id"] as? String }).isSubset(of: all))
        }
    }

    @Test("a denied leak is a label and a note, in the words of the article, and nothing that says no loss")
    func denial() throws {
        let record = try Samples.record([
            (
                #""verdict": "confirmed", "what": ["Adressen"], "modality": "asserted""#,
                #""verdict": "denied", "what": [], "modality": "denied""#
            )
        ])
        let objects = try objects([record])
        let incident = try #require(objects.first { $0["type"] as? String == "incident" })
        #expect((incident["labels"] as? [String])?.contains("data-leak:denied") == true)
        let note = try #require(objects.first { ($0["abstract"] as? String)?.hasPrefix("data leak: denied") == true })
        #expect((note["content"] as? String)?.contains("„Worte“ (block 1, 10–15)") == true)
        #expect(note["authors"] as? [String] == ["Sprecherin"])
    }

    @Test("an insurer is an identity with its Institutionskennzeichen, related to the incident")
    func insurer() throws {
        let objects = try objects([Samples.record()])
        let identity = try #require(objects.first { $0["name"] as? String == "BARMER" })
        let references = try #require(identity["external_references"] as? [[String: String]])
        #expect(references.contains { $0["external_id"] == "104940005" })
        #expect(
            objects.contains {
                $0["target_ref"] as? String == identity["id"] as? String
                    && $0["description"] as? String == "affected insurer"
            })
    }

    @Test("an insurer that is denied to be affected has no relationship")
    func deniedInsurer() throws {
        let objects = try objects([Samples.record().denyingInsurers])
        #expect(!objects.contains { $0["name"] as? String == "BARMER" })
        #expect(objects.contains { ($0["abstract"] as? String)?.hasPrefix("affected insurer: BARMER") == true })
    }

    @Test("reports of one incident are duplicates of the oldest")
    func duplicates() throws {
        let first = try Samples.record()
        var second = first
        second.id = "incident-1123456789abcdef01234567"
        second.article.id = "article-2"
        second.article.published?.value = "2023-04-28"
        let relations = try objects([second, first]).filter { $0["relationship_type"] as? String == "duplicate-of" }
        #expect(relations.count == 1)
        let ids = [first, second].map { "incident--" + NameUUID.text(of: "incident:" + $0.id) }
        #expect(relations.first?["source_ref"] as? String == ids[1])
        #expect(relations.first?["target_ref"] as? String == ids[0])
    }
}

extension IncidentRecord {
    /// The record with its affected insurers denied.
    var denyingInsurers: IncidentRecord {
        var record = self
        for index in record.affectedInsurers.indices { record.affectedInsurers[index].modality = .denied }
        return record
    }
}
