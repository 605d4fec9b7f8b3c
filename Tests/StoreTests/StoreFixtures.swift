#if Store
    import Articles
    import Foundation
    import Incidents
    import Testing

    @testable import Store
    @testable import Vorfall

    let moment = "2024-01-01T00:00:00Z"

    /// A folder that is removed with its owner.
    final class TemporaryFolder {
        let path: String

        init() throws {
            path = FileManager.default.temporaryDirectory.path + "/vorfall-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func callAsFunction(_ name: String) -> String { path + "/" + name }
    }

    /// What comes of a text under an address.
    func outcome(
        _ text: String, url: String = "https://a.example/1", key: String? = nil, fingerprint: String = "1",
        published: String = "2023-04-27"
    ) throws -> IngestOutcome {
        let pipeline = try Pipeline()
        let article = try pipeline.article(from: PipelineInput(text: text, url: url, published: published))
        let records = pipeline.records(of: pipeline.analysis(of: article))
        let provenance = Provenance(program: "1", lexicon: "2", configuration: "3")
        let entry = try ArticleEntry(article, records: records, fetched: nil, provenance: provenance)
        return IngestOutcome(key: key ?? url, fingerprint: fingerprint, url: url, result: .read(entry))
    }

    let outage = "Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört."
    let longerOutage = outage + " Auch die Website der hkk ist seit Mittwoch nicht erreichbar."

    extension Store {
        func run() throws -> Int {
            try beginRun(
                command: "test", provenance: Provenance(program: "1", lexicon: "2", configuration: "3"), now: moment)
        }

        func texts(_ statement: String) throws -> [String] {
            try database.read { session in try session.rows(statement, []).map { $0.text("x") ?? "NULL" } }
        }
    }
#endif
