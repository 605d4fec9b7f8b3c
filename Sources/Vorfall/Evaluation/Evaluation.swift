import Foundation
import Incidents

/// What `vorfall evaluate` measures; the raw values name the fields in `pipeline.json`.
public enum EvaluationField: String, Sendable, CaseIterable, Codable {
    case title, lead, authors, published, paragraphs, subheadings
    case mentions, insurerMentions, dates, dateValues
    case relevance, standing, kinds, organisation
    case affectedInsurers, affectedGroups, notAffectedInsurers, mentionedInsurers
    case services, datesWithMeaning, timeline, dataLeak, peopleAffected, perpetrators, authorities
    case measures, causes, amounts, stories
}

/// Counts of one field: what gold and program agree on, and what only one of them says.
public struct Score: Sendable, Hashable, Codable {
    public internal(set) var truePositives = 0
    public internal(set) var falsePositives = 0
    public internal(set) var falseNegatives = 0

    /// 1 where nothing was to be found and nothing was.
    public var precision: Double { ratio(truePositives, truePositives + falsePositives) }
    public var recall: Double { ratio(truePositives, truePositives + falseNegatives) }
    public var f1: Double { ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives) }

    private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    /// Compares two bags of values.
    mutating func compare(gold: [String], found: [String]) -> (missed: [String], wrong: [String]) {
        var rest = found
        var missed: [String] = []
        for value in gold {
            if let index = rest.firstIndex(of: value) {
                rest.remove(at: index)
                truePositives += 1
            } else {
                missed.append(value)
            }
        }
        falseNegatives += missed.count
        falsePositives += rest.count
        return (missed, rest)
    }
}

/// The result of comparing the program with the gold of a corpus.
public struct Evaluation: Sendable {
    /// A value that gold and program disagree on.
    public struct Difference: Sendable, Hashable, Codable {
        public let report: String
        public let field: EvaluationField
        public let missed: [String]
        public let wrong: [String]
    }

    public private(set) var scores: [EvaluationField: Score] = [:]
    /// The scores of a record's fields over the records that gold and program both have, which tell how well an incident is
    /// read once it is found.
    public private(set) var scoresOfFoundRecords: [EvaluationField: Score] = [:]
    public private(set) var differences: [Difference] = []
    /// Reports that were compared, by their path in the corpus.
    public private(set) var reports: [String] = []
    /// How often records and affected insurers of each confidence are right.
    public private(set) var reliability = Reliability()
    /// What the program's decisions rest on, with what the gold says: lines to train its models on.
    public private(set) var examples: [TrainingExample] = []
    /// The fields that the gold of the report at hand tells of; `nil` for all.
    private var reviewed: Set<EvaluationField>?
    /// The records of all reports, each with the story that the gold says it belongs to.
    private var told: [(record: IncidentRecord, story: String?)] = []

    /// The reports of a corpus that are compared.
    public enum Selection: Sendable, Hashable {
        case all
        /// Those that rules and models may be tuned on.
        case open
        /// Those that were written after the rules were frozen: the figures for reports nobody has seen.
        case blind

        func contains(_ gold: CorpusGold) -> Bool {
            switch self {
            case .all: true
            case .open: gold.blind != true
            case .blind: gold.blind == true
            }
        }
    }

    /// Runs a pipeline over a corpus: each file `NAME.gold.json` and the report `NAME.html` or `NAME.txt` beside it.
    ///
    /// - Throws: ``EvaluationError`` if the folder holds no gold of the selection or a gold file is wrong.
    public init(corpus folder: String, selection: Selection = .all, pipeline: Pipeline) throws(EvaluationError) {
        let golds = Self.goldFiles(in: folder)
        guard !golds.isEmpty else { throw EvaluationError(file: folder, problem: "holds no file NAME.gold.json") }
        for path in golds {
            let gold: CorpusGold
            do {
                guard let data = FileManager.default.contents(atPath: path) else {
                    throw EvaluationError(file: path, problem: "cannot be read")
                }
                gold = try JSONDecoder().decode(CorpusGold.self, from: data)
            } catch let error as EvaluationError {
                throw error
            } catch {
                throw EvaluationError(file: path, problem: "\(error)")
            }
            guard selection.contains(gold) else { continue }
            let stem = String(path.dropLast(".gold.json".count))
            let name = [".html", ".txt"].first { FileManager.default.fileExists(atPath: stem + $0) }
            guard let name, let bytes = FileManager.default.contents(atPath: stem + name) else {
                throw EvaluationError(file: path, problem: "has no report \(stem).html or .txt")
            }
            let report = String((stem + name).dropFirst(folder.count + 1))
            do {
                let input = try PipelineInput(file: [UInt8](bytes), name: name).with(url: gold.url)
                let article = try pipeline.article(from: input)
                let analysis = pipeline.analysis(of: article)
                compare(report, gold, analysis, pipeline.records(of: analysis))
                if gold.isWhole {
                    examples += TrainingExample.examples(
                        of: pipeline.assessments(of: analysis), gold: gold.records, report: report)
                }
            } catch {
                throw EvaluationError(file: stem + name, problem: "\(error)")
            }
            reports.append(report)
        }
        guard !reports.isEmpty else { throw EvaluationError(file: folder, problem: "holds no such report") }
        scores[.stories] = StoryScore(told).score
    }

    /// Fields whose F1 is below the least that the configuration asks for.
    public func below(_ thresholds: [String: Double]) -> [EvaluationField] {
        EvaluationField.allCases.filter { field in
            guard let least = thresholds[field.rawValue] else { return false }
            return (scores[field] ?? Score()).f1 < least
        }
    }

    private static func goldFiles(in folder: String) -> [String] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
        return enumerator.compactMap { $0 as? String }.filter { $0.hasSuffix(".gold.json") }.sorted()
            .map { folder + "/" + $0 }
    }

    // MARK: Comparing

    private mutating func count(_ field: EvaluationField, _ report: String, gold: [String], found: [String]) {
        guard reviewed?.contains(field) ?? true else { return }
        let (missed, wrong) = scores[field, default: Score()].compare(gold: gold, found: found)
        if !missed.isEmpty || !wrong.isEmpty {
            differences.append(Difference(report: report, field: field, missed: missed, wrong: wrong))
        }
    }

    private mutating func compare(
        _ report: String, _ gold: CorpusGold, _ analysis: Analysis, _ records: [IncidentRecord]
    ) {
        reviewed = gold.reviewed.map(Set.init)
        let answer = ArticleAnswer(analysis.article)
        count(.title, report, gold: [gold.article.title].compactMap(\.self), found: [answer.title].compactMap(\.self))
        count(.lead, report, gold: [gold.article.lead].compactMap(\.self), found: [answer.lead].compactMap(\.self))
        count(.authors, report, gold: gold.article.authors ?? [], found: answer.authors)
        count(
            .published, report, gold: [gold.article.published.map { String($0.prefix(10)) }].compactMap(\.self),
            found: [answer.published.map { String($0.prefix(10)) }].compactMap(\.self))
        count(.paragraphs, report, gold: gold.article.paragraphs ?? [], found: answer.paragraphs)
        count(.subheadings, report, gold: gold.article.subheadings ?? [], found: answer.subheadings)
        let entities = gold.entities.flatMap { entity in
            Array(repeating: (entity.kind, entity.exact + " = " + entity.canonical), count: entity.times ?? 1)
        }
        let kinds = Set(CorpusGold.entityKinds)
        let mentions = analysis.mentions.filter { kinds.contains($0.kind.rawValue) }.map {
            ($0.kind.rawValue, analysis.text.string($0.range) + " = " + $0.canonical)
        }
        count(.mentions, report, gold: entities.map(\.1), found: mentions.map(\.1))
        count(
            .insurerMentions, report, gold: entities.filter { $0.0 == "insurer" }.map(\.1),
            found: mentions.filter { $0.0 == "insurer" }.map(\.1))
        let dates = gold.dates.flatMap { Array(repeating: $0, count: $0.times ?? 1) }
        count(.dates, report, gold: dates.map(\.exact), found: analysis.times.map { analysis.text.string($0.range) })
        count(
            .dateValues, report, gold: dates.map { "\($0.exact) = \($0.type) \($0.value)" },
            found: analysis.times.map { "\(analysis.text.string($0.range)) = \($0.kind.rawValue) \($0.value)" })
        compare(report, gold, records)
    }

    private mutating func compare(_ report: String, _ corpus: CorpusGold, _ records: [IncidentRecord]) {
        var rest = records
        var pairs: [(gold: CorpusGold.RecordGold?, record: IncidentRecord?)] = []
        for record in corpus.records {
            let index = rest.indices.max { Self.likeness(record, rest[$0]) < Self.likeness(record, rest[$1]) }
            pairs.append((record, index.map { rest.remove(at: $0) }))
        }
        pairs += rest.map { (nil, $0) }
        for (gold, record) in pairs {
            if let record, corpus.isWhole {
                told.append((record, gold?.story))
                reliability.add(record, gold: gold)
            }
            let facts = gold.map(RecordFacts.init)
            let found = record.map(RecordFacts.init)
            for field in RecordFacts.fields {
                count(field, report, gold: facts?.values[field] ?? [], found: found?.values[field] ?? [])
                guard let facts, let found else { continue }
                _ = scoresOfFoundRecords[field, default: Score()].compare(
                    gold: facts.values[field] ?? [], found: found.values[field] ?? [])
            }
        }
    }

    static func likeness(_ gold: CorpusGold.RecordGold, _ record: IncidentRecord) -> Int {
        (gold.standing == record.standing.rawValue ? 4 : 0) + (gold.organisation == record.organisation?.id ? 2 : 0)
            + Set(gold.kinds).intersection(record.kinds.map(\.rawValue)).count
    }
}

/// A corpus that cannot be evaluated.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
    public let file: String
    public let problem: String
    public var description: String { "\(file): \(problem)" }
}

extension CorpusGold {
    /// Whether the gold tells of every field.
    var isWhole: Bool { reviewed == nil }

    /// The kinds of entity that the gold annotates.
    static let entityKinds = [
        "insurer", "group", "service", "provider", "authority", "association", "medium", "organisation", "perpetrator",
    ]
}

extension PipelineInput {
    func with(url: String?) -> PipelineInput {
        switch content {
        case .page(let bytes, let encoding):
            PipelineInput(page: bytes, encoding: encoding, url: url, published: published, fetched: fetched)
        case .text(let text): PipelineInput(text: text, url: url, published: published, fetched: fetched)
        }
    }
}
