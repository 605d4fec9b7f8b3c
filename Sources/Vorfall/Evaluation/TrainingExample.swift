import Incidents

/// What a decision of the program rests on, and what the gold says: a line for `scripts/train-confidence`.
public struct TrainingExample: Sendable, Encodable {
    /// `record`, `affected` or `spared`.
    let model: String
    let report: String
    let features: [String: Double]
    let isTrue: Bool

    /// The examples of a report: one for each possible incident, and for each insurer of those that are one.
    static func examples(
        of assessments: [IncidentExtractor.Assessment], gold: [CorpusGold.RecordGold], report: String
    ) -> [TrainingExample] {
        var examples: [TrainingExample] = []
        var rest = assessments
        for record in gold {
            let index = rest.indices.max {
                Evaluation.likeness(record, rest[$0].record) < Evaluation.likeness(record, rest[$1].record)
            }
            guard let index, rest[index].record.standing.rawValue == record.standing else { continue }
            let assessment = rest.remove(at: index)
            examples.append(TrainingExample("record", report, assessment.features, true))
            let affected = Set(record.affectedInsurers.map(\.id) + (record.affectedGroups ?? []))
            let spared = Set(record.notAffectedInsurers ?? [])
            for (id, features) in assessment.insurers.sorted(by: { $0.key < $1.key }) {
                examples.append(TrainingExample("affected", report, features, affected.contains(id)))
                if !affected.contains(id) {
                    examples.append(TrainingExample("spared", report, features, spared.contains(id)))
                }
            }
        }
        examples += rest.map { TrainingExample("record", report, $0.features, false) }
        return examples
    }

    private init(_ model: String, _ report: String, _ features: Features, _ isTrue: Bool) {
        self.model = model
        self.report = report
        self.features = Dictionary(features.values.map { ($0.name, $0.value) }) { max($0, $1) }
        self.isTrue = isTrue
    }
}
