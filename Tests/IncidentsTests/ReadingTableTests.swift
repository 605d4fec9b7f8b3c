import Testing

@testable import Incidents

@Suite("Tables of what sentences say")
struct ReadingTableTests {
    private static let attack = "Auf den IT-Dienstleister Bitmarck hat es einen Cyberangriff gegeben. "

    /// The expectation and the record of a row.
    private func record(_ row: TestTable.Row, after opening: String) throws -> (expected: String, IncidentRecord) {
        (row.columns[0], try #require(try Reports.first(of: opening + row.columns[1])))
    }

    @Test("whether data got out", arguments: TestTable("leak.tsv").rows)
    func leak(row: TestTable.Row) throws {
        let (expected, record) = try record(row, after: Self.attack)
        #expect(record.dataLeak.verdict.rawValue == expected, "\(row.columns[1])")
    }

    @Test("which state services have since when and until when", arguments: TestTable("states.tsv").rows)
    func states(row: TestTable.Row) throws {
        let (expected, record) = try record(
            row, after: "Nach einem Cyberangriff auf den Dienstleister Bitmarck gibt es Probleme. ")
        let owned = record.affectedInsurers.flatMap { insurer in insurer.services.map { (insurer.id, $0) } }
        let told = (owned + record.services.map { ("-", $0) }).map { owner, service in
            [
                "\(owner) \(service.id) \(service.status.rawValue)", service.since.map { "since \($0)" },
                service.until.map { "until \($0)" },
            ].compactMap(\.self).joined(separator: " ")
        }
        #expect(told.sorted() == expected.split(separator: "; ").map(String.init).sorted(), "\(row.columns[1])")
    }

    @Test("how many people are affected", arguments: TestTable("people.tsv").rows)
    func people(row: TestTable.Row) throws {
        let (expected, record) = try record(row, after: Self.attack)
        let told = record.peopleAffected.map { "\($0.qualifier.rawValue) \($0.count)" } ?? ""
        #expect(told == expected, "\(row.columns[1])")
    }

    @Test("what happened when", arguments: TestTable("timeline.tsv").rows)
    func timeline(row: TestTable.Row) throws {
        let (expected, record) = try record(row, after: "Nach einem Cyberangriff auf Bitmarck gibt es Probleme. ")
        let told = record.timeline.map { "\($0.event.rawValue) \($0.value)" }
        #expect(told.sorted() == expected.split(separator: "; ").map(String.init).sorted(), "\(row.columns[1])")
    }

    @Test("what was done", arguments: TestTable("measures.tsv").rows)
    func measures(row: TestTable.Row) throws {
        let (expected, record) = try record(row, after: Self.attack)
        #expect(record.measures.map(\.value).sorted().joined(separator: " ") == expected, "\(row.columns[1])")
    }
}
