import Foundation
import Incidents
import Testing

@testable import Vorfall

/// The folder of the repository.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .path(percentEncoded: false)

@Suite("Corpus")
struct CorpusTests {
    @Test("every field reaches its threshold in pipeline.json")
    func thresholds() throws {
        let configuration = try Configuration(file: root + "pipeline.json")
        let evaluation = try Evaluation(
            corpus: root + configuration.evaluation.corpus, selection: .open,
            pipeline: Pipeline(configuration: configuration))
        #expect(evaluation.reports.count >= 24)
        for field in EvaluationField.allCases {
            let least = try #require(
                configuration.evaluation.thresholds[field.rawValue], "no threshold for \(field.rawValue)")
            let score = evaluation.scores[field] ?? Score()
            #expect(score.f1 >= least, "\(field.rawValue)")
        }
    }

    @Test("reports that nothing was tuned on are measured apart")
    func selections() throws {
        let pipeline = try Pipeline()
        func reports(_ selection: Evaluation.Selection) throws -> Set<String> {
            Set(try Evaluation(corpus: root + "corpus", selection: selection, pipeline: pipeline).reports)
        }
        let (all, open, blind) = (try reports(.all), try reports(.open), try reports(.blind))
        #expect(open.isDisjoint(with: blind) && open.union(blind) == all)
        #expect(blind.count >= 20)
    }

    @Test("all records validate against the JSON Schema, by python3-jsonschema, and decode again")
    func schema() async throws {
        let batch = BatchRun(pipeline: try Pipeline(), stage: .incidents)
        var lines: [String] = []
        try await batch.run(over: InputFile.files(of: [root + "corpus"])) { outcome in
            guard case .incidents(let records) = try outcome.result.get() else { return }
            for record in records {
                let line = try JSONLine.string(record)
                #expect(try JSONDecoder().decode(IncidentRecord.self, from: Data(line.utf8)) == record)
                #expect(line.utf8.count < 60_000)
                lines.append(line)
            }
        }
        #expect(lines.count > 10)
        let problems = try validate(lines, schema: root + "Sources/Incidents/Resources/incident-record.schema.json")
        #expect(problems == "")
        let broken = try validate(
            [#"{"schemaVersion": 1}"#], schema: root + "Sources/Incidents/Resources/incident-record.schema.json")
        #expect(broken != "")
    }

    @Test("pipeline.json validates against its schema")
    func configurationSchema() throws {
        let text = try String(contentsOfFile: root + "pipeline.json", encoding: .utf8)
        let line = try JSONLine.string(JSONDecoder().decode(AnyJSON.self, from: Data(text.utf8)))
        #expect(try validate([line], schema: root + "Sources/Vorfall/Resources/pipeline.schema.json") == "")
    }

    @Test("reading no more than needed gives the records that reading all gives")
    func shortcuts() throws {
        let pipeline = try Pipeline()
        for file in InputFile.files(of: [root + "corpus"]) {
            let input = try file.read(limit: 20_000_000)
            let all = pipeline.records(of: pipeline.analysis(of: try pipeline.article(from: input)))
            #expect(try pipeline.records(from: input) == all, "\(file.name)")
        }
    }

    @Test("evidence is exactly the article's words at its offsets, inside of its block")
    func evidence() throws {
        let pipeline = try Pipeline()
        for file in InputFile.files(of: [root + "corpus"]) {
            let analysis = pipeline.analysis(of: try pipeline.article(from: try file.read(limit: 20_000_000)))
            let scalars = Array(analysis.article.text.unicodeScalars)
            for record in pipeline.records(of: analysis) {
                for item in record.allEvidence {
                    let words = String(String.UnicodeScalarView(scalars[item.start..<item.end]))
                    #expect(words == item.exact)
                    let block = analysis.article.blocks[item.block].range
                    #expect(block.contains(item.start) && item.end <= block.upperBound, "\(file.name): \(item)")
                }
            }
        }
    }

    private func validate(_ lines: [String], schema: String) throws -> String {
        let script = """
            import json, sys, jsonschema
            validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
            for line in sys.stdin:
                for error in validator.iter_errors(json.loads(line)):
                    print(list(error.absolute_path), error.message[:200])
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, schema]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        input.fileHandleForWriting.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }
}

/// Any JSON, to put it on one line.
private enum AnyJSON: Codable {
    case object([String: AnyJSON])
    case array([AnyJSON])
    case string(String)
    case number(Double)
    case boolean(Bool)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([AnyJSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: AnyJSON].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .boolean(let value): try container.encode(value)
        }
    }
}
