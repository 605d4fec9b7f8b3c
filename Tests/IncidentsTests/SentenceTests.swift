import TestTables
import Testing

@testable import Incidents

@Suite("Sentences that tell of an incident")
struct SentenceTests {
    /// The rows of `sentences.tsv`: a group, which begins with `-` for near misses, and a sentence.
    private static let rows = TestTable("sentences.tsv").rows

    private static func isIncident(_ row: TestTable.Row) -> Bool { !row.columns[0].hasPrefix("-") }

    private static func tellsEvent(_ row: TestTable.Row) throws -> Bool {
        try Reports.trace(of: row.columns[1]).sentences.contains { $0.clauses.contains(where: \.isEvent) }
    }

    @Test("of sentences in many wordings at least nine in ten are read as an event")
    func recall() throws {
        let rows = Self.rows.filter(Self.isIncident)
        #expect(rows.count >= 150)
        let missed = try rows.filter { try !Self.tellsEvent($0) }
        #expect(missed.count * 10 <= rows.count, "\(missed.map(\.columns[1]))")
    }

    @Test("exercises, studies, laws, policies, products and what might happen are read as none")
    func nearMisses() throws {
        let rows = Self.rows.filter { !Self.isIncident($0) }
        #expect(rows.count >= 100)
        let wrong = try rows.filter(Self.tellsEvent)
        #expect(wrong.count * 20 <= rows.count, "\(wrong.map(\.columns[1]))")
    }
}
