import Foundation
import Incidents
import Testing

@testable import Exports

@Suite("VERIS")
struct VERISTests {
    private func incident(_ record: IncidentRecord) throws -> [String: Any] {
        let text = try ExportFormat.veris.export([record]).text
        let incidents = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        return try #require(incidents.first)
    }

    @Test("the corpus is valid under the schema, by python3-jsonschema; a broken incident is not")
    func schema() throws {
        #expect(
            try Samples.problems(in: ExportFormat.veris.export(Samples.corpus).text, schema: "veris.schema.json") == "")
        #expect(
            try Samples.problems(in: ExportFormat.veris.export([Samples.record()]).text, schema: "veris.schema.json")
                == "")
        #expect(try Samples.problems(in: #"[{"schema_version": "1.4.1"}]"#, schema: "veris.schema.json") != "")
    }

    @Test(
        "a leak that is denied or not established has no field, for No would call it settled",
        arguments: [
            ("confirmed", "Yes"), ("suspected", "Potentially"), ("denied", nil), ("notEstablished", nil),
            ("notStated", nil),
        ] as [(String, String?)])
    func leak(verdict: String, disclosure: String?) throws {
        let record = try Samples.record([(#""verdict": "confirmed""#, #""verdict": "\#(verdict)""#)])
        let incident = try incident(record)
        let attribute = try #require(incident["attribute"] as? [String: [String: Any]])
        #expect(attribute["confidentiality"]?["data_disclosure"] as? String == disclosure)
        #expect((incident["summary"] as? String)?.contains("data leak: \(verdict)") == true)
    }

    @Test("insurers that are hit through a provider are secondary victims")
    func secondary() throws {
        let victim = try #require(incident(Samples.record())["victim"] as? [String: Any])
        #expect(victim["victim_id"] as? String == "Rechenhaus")
        #expect(victim["industry"] as? String == "541")
        #expect((victim["secondary"] as? [String: Any])?["victim_id"] as? [String] == ["BARMER;524114"])
    }

    @Test("an insurer of which it is denied is no victim")
    func denied() throws {
        let victim = try #require(incident(Samples.record().denyingInsurers)["victim"] as? [String: Any])
        #expect(victim["secondary"] == nil)
    }

    @Test("without an organisation a single insurer is the victim")
    func single() throws {
        var record = try Samples.record()
        record.organisation = nil
        let victim = try #require(incident(record)["victim"] as? [String: Any])
        #expect(victim["victim_id"] as? String == "BARMER")
        #expect(victim["country"] as? [String] == ["DE"])
        #expect(victim["secondary"] == nil)
    }

    @Test("the day is as fine as the record tells it", arguments: [("day", 3), ("month", 2), ("year", 1)])
    func day(granularity: String, parts: Int) throws {
        let record = try Samples.record([
            (
                #""until": "2023-04-25",\#n  "granularity": "day""#,
                #""until": "2023-04-25", "granularity": "\#(granularity)""#
            )
        ])
        let timeline = try #require(incident(record)["timeline"] as? [String: [String: Int]])
        #expect(timeline["incident"]?.count == parts)
    }

    @Test("a year that the report does not tell is called the report's")
    func assumedYear() throws {
        var record = try Samples.record()
        record.timeline = []
        record.affectedInsurers[0].since = nil
        let incident = try incident(record)
        #expect((incident["timeline"] as? [String: [String: Int]])?["incident"] == ["year": 2023])
        #expect((incident["notes"] as? String)?.hasPrefix("timeline: the report gives no day") == true)
    }
}
