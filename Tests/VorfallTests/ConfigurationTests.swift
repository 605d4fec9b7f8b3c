import Foundation
import Testing

@testable import Vorfall

@Suite("pipeline.json")
struct ConfigurationTests {
    @Test("an empty object gives the defaults")
    func defaults() throws {
        let configuration = try Configuration(json: Data("{}".utf8), file: "pipeline.json")
        #expect(configuration.limits == Configuration.Limits())
        #expect(configuration.incidents.background)
    }

    @Test("all keys are read")
    func all() throws {
        let json = """
            {"$schema": "x", "limits": {"pageBytes": 5, "seconds": 0.5}, "incidents": {"background": false},
             "evaluation": {"corpus": "c", "thresholds": {"kinds": 0.9}}, "lexicons": []}
            """
        let configuration = try Configuration(json: Data(json.utf8), file: "folder/pipeline.json")
        #expect(configuration.limits.pageBytes == 5)
        #expect(configuration.limits.seconds == 0.5)
        #expect(!configuration.incidents.background)
        #expect(configuration.evaluation.thresholds == ["kinds": 0.9])
        #expect(configuration.folder == "folder")
    }

    @Test(
        "a wrong key is named with its path",
        arguments: [
            (#"{"limitz": {}}"#, "limitz"), (#"{"limits": {"bytes": 1}}"#, "limits.bytes"),
            (#"{"limits": {"pageBytes": "1"}}"#, "limits.pageBytes"),
            (#"{"limits": {"pageBytes": 0}}"#, "limits.pageBytes"),
            (#"{"limits": {"seconds": true}}"#, "limits.seconds"), (#"{"limits": []}"#, "limits"),
            (#"{"incidents": {"background": 1}}"#, "incidents.background"), (#"{"lexicons": "a"}"#, "lexicons"),
            (#"{"evaluation": {"thresholds": {"kindz": 1}}}"#, "evaluation.thresholds.kindz"),
            (#"{"lexicons": ["no-such-file.tsv"]}"#, "lexicons"), ("[]", ""), ("{", ""),
        ])
    func wrong(json: String, key: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try Configuration(json: Data(json.utf8), file: "pipeline.json")
        }
        #expect(error.key == key)
        #expect(error.description.hasPrefix("pipeline.json: "))
    }
}
