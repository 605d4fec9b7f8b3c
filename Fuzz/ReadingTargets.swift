import Articles
import Foundation
import Incidents
import Vorfall

/// A page to an article: blocks lie inside of the text, and the same page gives the same article.
struct ArticleTarget: FuzzTarget {
    let pipeline: Pipeline

    init() { pipeline = FuzzPipeline.shared }

    func read(_ bytes: [UInt8]) {
        let input = PipelineInput(page: bytes)
        guard let article = try? pipeline.article(from: input) else { return }
        let length = article.text.unicodeScalars.count
        for block in article.blocks {
            require(
                block.range.lowerBound >= 0 && block.range.upperBound <= length, "a block lies outside of the text")
        }
        let again = try? pipeline.article(from: input)
        require(again == article, "the same page gives two articles")
    }
}

/// A text to temporal expressions: offsets lie inside of the text, in order, without overlap.
struct DatesTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let worker = Worker(pipeline: FuzzPipeline.shared, stage: .dates)
        guard let answer = AnswerLine(of: text, from: worker) else { return }
        let length = text.unicodeScalars.count
        var end = 0
        for expression in answer.timex ?? [] {
            require(expression.start >= end, "temporal expressions overlap or are out of order")
            require(expression.end > expression.start && expression.end <= length, "an offset lies outside of the text")
            end = expression.end
        }
    }
}

/// A text to records: every evidence stands in the text where the record says, and records are deterministic.
struct RecordsTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        let pipeline = FuzzPipeline.shared
        let input = PipelineInput(text: String(decoding: bytes, as: UTF8.self), published: "2024-05-17")
        guard let article = try? pipeline.article(from: input), let records = try? pipeline.records(from: input) else {
            return
        }
        let scalars = Array(article.text.unicodeScalars)
        for record in records {
            for evidence in record.allEvidence {
                require(
                    evidence.start >= 0 && evidence.start <= evidence.end && evidence.end <= scalars.count,
                    "an evidence lies outside of the text")
                var exact = String.UnicodeScalarView()
                exact.append(contentsOf: scalars[evidence.start..<evidence.end])
                require(String(exact) == evidence.exact, "an evidence differs from its place in the text")
            }
        }
        require((try? pipeline.records(from: input)) == records, "the same text gives two answers")
    }
}

/// A line of the worker protocol: exactly one line of JSON comes back.
struct WorkerTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        for stage in Stage.allCases {
            let answer = Worker(pipeline: FuzzPipeline.shared, stage: stage).answer(to: bytes)
            require(!answer.utf8.contains(UInt8(ascii: "\n")), "an answer has two lines")
            require((try? JSONSerialization.jsonObject(with: Data(answer.utf8))) != nil, "an answer is no JSON")
        }
    }
}

/// The bytes of a `pipeline.json`: a configuration, or an error that names the file.
struct ConfigurationTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        do {
            _ = try Configuration(json: Data(bytes), file: "pipeline.json")
        } catch {
            require("\(error)".contains("pipeline.json"), "an error does not name the file")
        }
    }
}

/// One pipeline for all inputs of a run.
enum FuzzPipeline {
    static let shared: Pipeline = {
        do { return try Pipeline() } catch { preconditionFailure("the built-in lexicon does not load: \(error)") }
    }()
}

/// The answer of a worker to a text, as far as a target reads it.
private struct AnswerLine: Decodable {
    struct Expression: Decodable {
        let start: Int
        let end: Int
    }

    let timex: [Expression]?

    init?(of text: String, from worker: Worker) {
        let request = ["text": text, "published": "2024-05-17"]
        guard let line = try? JSONEncoder().encode(request) else { return nil }
        let answer = worker.answer(to: [UInt8](line))
        guard let value = try? JSONDecoder().decode(AnswerLine.self, from: Data(answer.utf8)) else {
            preconditionFailure("an answer of the worker cannot be read")
        }
        self = value
    }
}
