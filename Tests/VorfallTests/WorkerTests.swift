import Foundation
import Testing

@testable import Vorfall

@Suite("Worker protocol")
struct WorkerTests {
    private func answer(_ stage: Stage, _ line: String, limits: Configuration.Limits? = nil) throws -> [String: Any] {
        var configuration = Configuration()
        if let limits { configuration.limits = limits }
        let worker = Worker(pipeline: try Pipeline(configuration: configuration), stage: stage)
        let answer = worker.answer(to: Array(line.utf8))
        #expect(!answer.contains("\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
    }

    @Test(
        "each stage answers with its key and the id",
        arguments: zip(Stage.allCases, ["text", "entities", "timex", "records"]))
    func stages(stage: Stage, key: String) throws {
        let line = #"{"id": "a1", "text": "Seit Dienstag ist die App der Barmer gestört.", "published": "2023-04-27"}"#
        let answer = try answer(stage, line)
        #expect(answer["id"] as? String == "a1")
        #expect(answer[key] != nil)
        #expect(answer["error"] == nil)
    }

    @Test("offsets count Unicode scalars of the text as it came")
    func offsets() throws {
        let text = "  Ö😀\r\nSeit dem 25. April 2023 gestört.\n"
        let line = try JSONLine.string(["id": "a", "text": text, "published": "2023-04-27"])
        let timex = try #require(try answer(.dates, line)["timex"] as? [[String: Any]])
        let first = try #require(timex.first)
        let start = try #require(first["start"] as? Int)
        let end = try #require(first["end"] as? Int)
        let scalars = Array(text.unicodeScalars)[start..<end]
        #expect(String(String.UnicodeScalarView(scalars)) == "25. April 2023")
    }

    @Test(
        "a bad line is answered with its code",
        arguments: [
            ("no JSON", "badRequest"), ("[1]", "badRequest"), (#"{"id": "x"}"#, "badRequest"),
            (#"{"id": "x", "text": "a", "html": "b"}"#, "badRequest"), (#"{"id": "x", "text": 5}"#, "badRequest"),
            (#"{"id": "x", "htmlBase64": "§"}"#, "badRequest"),
            (#"{"id": "x", "text": "a", "published": "gestern"}"#, "badRequest"),
            (#"{"id": "x", "htmlBase64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"}"#, "notText"),
            (#"{"id": "x", "html": ""}"#, "noArticle"),
        ])
    func bad(line: String, code: String) throws {
        let error = try #require(try answer(.incidents, line)["error"] as? [String: Any])
        #expect(error["code"] as? String == code)
        #expect((error["message"] as? String)?.isEmpty == false)
    }

    @Test("input over the limit is tooLarge")
    func tooLarge() throws {
        let line = #"{"id": "x", "text": "\#(String(repeating: "a", count: 101))"}"#
        let error = try #require(
            try answer(.dates, line, limits: .init(pageBytes: 100, seconds: 1))["error"] as? [String: Any])
        #expect(error["code"] as? String == "tooLarge")
    }

    @Test("hello is answered with versions and hashes")
    func hello() throws {
        let answer = try answer(.incidents, #"{"hello": true}"#)
        for key in ["program", "programHash", "lexicon", "configuration", "schema"] {
            #expect((answer[key] as? String)?.isEmpty == false, "\(key)")
        }
        #expect(answer["hello"] as? Bool == true)
    }
}
