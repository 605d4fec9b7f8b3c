import Foundation
import Testing

@testable import Incidents

@Suite("Sentences that tell of an incident")
struct SentenceTests {
    /// A line of `sentences.tsv`: its group, which begins with `-` for near misses, and its sentence.
    private struct Row {
        let group: String
        let sentence: String
        var isIncident: Bool { !group.hasPrefix("-") }
    }

    private static func rows(file: String = #filePath) throws -> [Row] {
        let table = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("sentences.tsv")
        return try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .compactMap { line in
                let columns = line.split(separator: "\t").map(String.init)
                return columns.count == 2 ? Row(group: columns[0], sentence: columns[1]) : nil
            }
    }

    private static func tellsEvent(_ row: Row) throws -> Bool {
        try Reports.trace(of: row.sentence).sentences.contains { $0.clauses.contains(where: \.isEvent) }
    }

    @Test("of sentences in many wordings at least nine in ten are read as an event")
    func recall() throws {
        let rows = try Self.rows().filter(\.isIncident)
        #expect(rows.count >= 150)
        let missed = try rows.filter { try !Self.tellsEvent($0) }
        #expect(missed.count * 10 <= rows.count, "\(missed.map(\.sentence))")
    }

    @Test("exercises, studies, laws, policies, products and what might happen are read as none")
    func nearMisses() throws {
        let rows = try Self.rows().filter { !$0.isIncident }
        #expect(rows.count >= 100)
        let wrong = try rows.filter(Self.tellsEvent)
        #expect(wrong.count * 20 <= rows.count, "\(wrong.map(\.sentence))")
    }
}
