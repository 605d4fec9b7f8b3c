import Entities
import Foundation
import Incidents

/// The worker protocol: one answer to each line of JSON, in order.
///
/// Request lines:
///
///     {"id": "a1", "url": "https://…", "html": "…" | "htmlBase64": "…" | "text": "…", "published": "2023-04-27", "fetched": "…"}
///
/// A line `{"hello": true}` is answered with versions and hashes. No state passes from one line to the next.
public struct Worker: Sendable {
    private let pipeline: Pipeline
    private let stage: Stage

    public init(pipeline: Pipeline, stage: Stage) {
        self.pipeline = pipeline
        self.stage = stage
    }

    /// The answer to a line, without line feed.
    public func answer(to line: [UInt8]) -> String {
        let limit = pipeline.configuration.limits.pageBytes
        // In JSON a page may take six bytes for one ("\u0000"), in Base64 four for three.
        guard line.count <= limit * 6 + 65_536 else {
            return failure(nil, PipelineError(code: .tooLarge, message: "the line has \(line.count) bytes"))
        }
        let request: WorkerRequest
        do {
            request = try JSONDecoder().decode(WorkerRequest.self, from: Data(line))
        } catch {
            return failure(nil, PipelineError(code: .badRequest, message: Self.reason(error)))
        }
        if request.hello == true { return hello(request.id) }
        do {
            let answer = try pipeline.answer(stage, to: try request.input())
            return try JSONLine.string(Answer(id: request.id, answer: answer))
        } catch let error as PipelineError {
            return failure(request.id, error)
        } catch {
            return failure(request.id, PipelineError(code: .badRequest, message: "\(error)"))
        }
    }

    /// The answer to a line that took longer than the limit.
    public func timeoutAnswer(to line: [UInt8]) -> String {
        let id = (try? JSONDecoder().decode(WorkerRequest.self, from: Data(line)))?.id
        return failure(
            id,
            PipelineError(code: .timeout, message: "no answer within \(pipeline.configuration.limits.seconds) seconds"))
    }

    private func failure(_ id: RequestID?, _ error: PipelineError) -> String {
        return (try? JSONLine.string(WorkerFailure(id: id, error)))
            ?? #"{"error":{"code":"badRequest","message":"unencodable"},"id":null}"#
    }

    private func hello(_ id: RequestID?) -> String {
        let answer = Hello(
            id: id, hello: true, program: Version.current, programHash: Self.programHash,
            lexicon: pipeline.configuration.lexiconHash, configuration: pipeline.configuration.hash,
            schemaVersion: IncidentRecord.schemaVersion, schema: IncidentRecord.schemaHash, stage: stage.rawValue)
        return (try? JSONLine.string(answer)) ?? "{}"
    }

    /// SHA-256 of the running program's file; empty where that cannot be read.
    private static let programHash: String =
        FileManager.default.contents(atPath: "/proc/self/exe").map { SHA256.hexadecimal(of: $0) } ?? ""

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return path.isEmpty ? "the line must be a JSON object" : "\(path): \(context.debugDescription)"
        default: return "the line is no JSON"
        }
    }

    private struct Answer: Encodable {
        let id: RequestID?
        let answer: StageAnswer
        private enum Key: String, CodingKey { case id }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            try answer.encode(to: encoder)
        }
    }

    private struct Hello: Encodable {
        let id: RequestID?
        let hello: Bool
        let program: String
        let programHash: String
        let lexicon: String
        let configuration: String
        let schemaVersion: Int
        let schema: String
        let stage: String
    }
}
