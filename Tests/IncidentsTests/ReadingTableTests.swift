import TestTables
import Testing

@testable import Incidents

/// Tables of sentences with what they say, one a reading. A row that the program is known to get wrong says `known` in its last
/// column.
@Suite("Tables of what sentences say")
struct ReadingTableTests {
    private static let attack = "Auf den IT-Dienstleister Bitmarck hat es einen Cyberangriff gegeben. "

    /// Compares what a row expects with what the program says of its sentence behind an opening.
    private func check(
        _ row: TestTable.Row, after opening: String, told: (IncidentRecord) -> [String]
    ) throws {
        let record = try #require(try Reports.first(of: opening + row.columns[1]))
        let expected = row.columns[0].split(separator: "; ").map(String.init).sorted()
        let found = told(record).sorted()
        if row[2] == "known" {
            withKnownIssue { #expect(found == expected, "\(row.columns[1])") }
        } else {
            #expect(found == expected, "\(row.columns[1])")
        }
    }

    @Test("whether data got out", arguments: TestTable("leak.tsv").rows)
    func leak(row: TestTable.Row) throws {
        try check(row, after: Self.attack) { [$0.dataLeak.verdict.rawValue] }
    }

    @Test("which state services have since when and until when", arguments: TestTable("states.tsv").rows)
    func states(row: TestTable.Row) throws {
        let opening = "Nach einem Cyberangriff auf den Dienstleister Bitmarck gibt es Probleme. "
        try check(row, after: opening) { record in
            let owned = record.affectedInsurers.flatMap { insurer in insurer.services.map { (insurer.id, $0) } }
            return (owned + record.services.map { ("-", $0) }).map { owner, service in
                [
                    "\(owner) \(service.id) \(service.status.rawValue)", service.since.map { "since \($0)" },
                    service.until.map { "until \($0)" },
                ].compactMap(\.self).joined(separator: " ")
            }
        }
    }

    @Test("how many people are affected", arguments: TestTable("people.tsv").rows)
    func people(row: TestTable.Row) throws {
        try check(row, after: Self.attack) { record in
            record.peopleAffected.map { ["\($0.qualifier.rawValue) \($0.count)"] } ?? []
        }
    }

    @Test("what happened when", arguments: TestTable("timeline.tsv").rows)
    func timeline(row: TestTable.Row) throws {
        try check(row, after: "Nach einem Cyberangriff auf Bitmarck gibt es Probleme. ") { record in
            record.timeline.map { "\($0.event.rawValue) \($0.value)" }
        }
    }

    @Test("what was done", arguments: TestTable("measures.tsv").rows)
    func measures(row: TestTable.Row) throws {
        try check(row, after: Self.attack) { record in
            record.measures.isEmpty ? [] : [record.measures.map(\.value).sorted().joined(separator: " ")]
        }
    }
}
