import Articles
import Foundation
import Incidents
import Testing

@testable import Vorfall

@Suite("Gold from corrections")
struct ReviewedGoldTests {
    private static let pipeline = Result { try Pipeline() }
    private static let text = """
        date 2023-04-27
        Hackerangriff auf Krankenkassen

        Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört. Auch die Website der hkk ist seit \
        Mittwoch nicht erreichbar. Möglicherweise wurden Daten von Versicherten gestohlen.
        """

    /// The gold after decisions, each of a field, an action, a subject and a value.
    private func gold(
        _ decisions: [(Correction.Field, Correction.Action, String, String)]
    ) throws -> ReviewedGold? {
        let pipeline = try Self.pipeline.get()
        let article = try pipeline.article(from: PipelineInput(text: Self.text))
        let record = try #require(pipeline.records(of: pipeline.analysis(of: article)).first)
        let corrections = try decisions.map { field, action, subject, value in
            try CorrectionDraft(field: field, action: action, subject: subject, value: value, reason: "x", by: "Ada")
                .correction(of: record, at: "2024-01-01T00:00:00Z") { _ in nil }
        }
        return try ReviewedGold(
            article: article, extracted: [record], corrected: [record.corrected(by: corrections).record])
    }

    /// What `vorfall evaluate` says of the program held against gold.
    private func evaluation(_ gold: ReviewedGold) throws -> Evaluation {
        let folder = FileManager.default.temporaryDirectory.path + "/vorfall-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.text.write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
        try gold.json.write(toFile: folder + "/a.gold.json", atomically: true, encoding: .utf8)
        return try Evaluation(corpus: folder, pipeline: Self.pipeline.get())
    }

    @Test("a field counts as reviewed once all of its values are decided")
    func fields() throws {
        #expect(try gold([(.affectedInsurer, .accept, "barmer", "")]) == nil)
        let both: [(Correction.Field, Correction.Action, String, String)] = [
            (.affectedInsurer, .accept, "barmer", ""), (.affectedInsurer, .reject, "hkk", ""),
        ]
        #expect(try gold(both)?.fields == [.affectedInsurers])
        #expect(try gold(both + [(.dataLeak, .accept, "", "")])?.fields == [.affectedInsurers, .dataLeak])
        #expect(try gold([(.record, .accept, "", "")])?.fields.contains(.timeline) == true)
    }

    @Test("the program is held against the corrected value, in the reviewed fields only")
    func wrong() throws {
        let gold = try #require(
            try gold([(.affectedInsurer, .accept, "barmer", ""), (.affectedInsurer, .reject, "hkk", "")]))
        let evaluation = try evaluation(gold)
        #expect(evaluation.scores[.affectedInsurers]?.truePositives == 1)
        #expect(evaluation.scores[.affectedInsurers]?.falsePositives == 1)
        #expect(evaluation.differences.map(\.field) == [.affectedInsurers])
        #expect(evaluation.scores[.mentions] == nil)
    }

    @Test("a record that was accepted as a whole agrees with the program in all fields of records")
    func accepted() throws {
        let evaluation = try evaluation(try #require(try gold([(.record, .accept, "", "")])))
        #expect(evaluation.differences.isEmpty)
        #expect(evaluation.scores[.relevance]?.truePositives == 1)
    }

    @Test("a record that was rejected as a whole is one too many")
    func rejected() throws {
        let evaluation = try evaluation(try #require(try gold([(.record, .reject, "", "")])))
        #expect(evaluation.scores[.relevance]?.falsePositives == 1)
    }
}
