import Testing

@testable import Incidents

@Suite("Corrections")
struct CorrectionTests {
    /// A record in which Barmer and hkk are affected, TK is only named, and a leak is suspected.
    private static let text = """
        Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört. Auch die Website der hkk ist seit \
        Mittwoch nicht erreichbar. Möglicherweise wurden Daten von Versicherten gestohlen. Die SBK nutzt \
        ein anderes Rechenzentrum und ist nicht betroffen.
        """

    private static func record() throws -> IncidentRecord {
        try #require(try Reports.first(of: text, published: "2023-04-27"))
    }

    private static func insurer(_ id: String) -> Correction.Insurer? {
        ["barmer", "hkk", "sbk", "dak-gesundheit"].contains(id)
            ? Correction.Insurer(id: id, name: id, kind: "statutory") : nil
    }

    private static func correction(
        _ field: Correction.Field, _ action: Correction.Action, _ subject: String = "", _ value: String = "",
        of record: IncidentRecord
    ) throws(CorrectionError) -> Correction {
        try CorrectionDraft(field: field, action: action, subject: subject, value: value, reason: "Gelesen", by: "Ada")
            .correction(of: record, at: "2024-01-01T00:00:00Z", insurer: insurer)
    }

    /// The record after a correction that fits.
    private static func corrected(
        _ field: Correction.Field, _ action: Correction.Action, _ subject: String = "", _ value: String = ""
    ) throws -> IncidentRecord {
        let record = try record()
        let correction = try correction(field, action, subject, value, of: record)
        let result = record.corrected(by: [correction])
        #expect(result.unmatched.isEmpty)
        #expect(result.record.corrections == [correction])
        return result.record
    }

    @Test("an insurer that was accepted is certain")
    func acceptInsurer() throws {
        let record = try Self.corrected(.affectedInsurer, .accept, "barmer")
        #expect(record.affectedInsurers.first { $0.id == "barmer" }?.confidence == 1)
    }

    @Test("an insurer that was rejected is only named")
    func rejectInsurer() throws {
        let record = try Self.corrected(.affectedInsurer, .reject, "hkk")
        #expect(record.affectedInsurers.map(\.id) == ["barmer"])
        #expect(record.mentionedInsurers.contains { $0.id == "hkk" && !$0.evidence.isEmpty })
    }

    @Test("an insurer put in another's place keeps its services and words")
    func changeInsurer() throws {
        let before = try #require(try Self.record().affectedInsurers.first { $0.id == "hkk" })
        let record = try Self.corrected(.affectedInsurer, .change, "hkk", "dak-gesundheit")
        let after = try #require(record.affectedInsurers.first { $0.id == "dak-gesundheit" })
        #expect(after.services == before.services)
        #expect(after.evidence == before.evidence)
        #expect(!record.affectedInsurers.contains { $0.id == "hkk" })
    }

    @Test("an insurer that was called spared becomes affected, with the words that name it")
    func addInsurer() throws {
        let named = try #require(try Self.record().notAffectedInsurers.first { $0.id == "sbk" })
        let record = try Self.corrected(.affectedInsurer, .add, "sbk")
        #expect(record.affectedInsurers.first { $0.id == "sbk" }?.evidence == named.evidence)
        #expect(!record.notAffectedInsurers.contains { $0.id == "sbk" })
    }

    @Test("a day is changed and removed")
    func day() throws {
        let changed = try Self.corrected(.affectedSince, .change, "barmer", "2023-04-24")
        #expect(changed.affectedInsurers.first { $0.id == "barmer" }?.since == "2023-04-24")
        let removed = try Self.corrected(.affectedSince, .reject, "barmer")
        #expect(removed.affectedInsurers.first { $0.id == "barmer" }?.since == nil)
    }

    @Test(
        "a verdict is changed together with its modality",
        arguments: [("confirmed", Modality.asserted), ("denied", .denied), ("notEstablished", .denied)])
    func verdict(value: String, modality: Modality) throws {
        let record = try Self.corrected(.dataLeak, .change, "", value)
        #expect(record.dataLeak.verdict.rawValue == value)
        #expect(record.dataLeak.modality == modality)
    }

    @Test("a verdict that was rejected leaves none")
    func rejectVerdict() throws {
        #expect(try Self.record().dataLeak.verdict == .suspected)
        let leak = try Self.corrected(.dataLeak, .reject).dataLeak
        #expect(leak.verdict == .notStated)
        #expect(leak.evidence.isEmpty)
    }

    @Test("the date of an event is changed with its days, and an event removed")
    func event() throws {
        let event = try #require(try Self.record().timeline.first)
        let changed = try Self.corrected(.timeline, .change, event.subject, "2023-04")
        let after = try #require(changed.timeline.first { $0.value == "2023-04" })
        #expect([after.begin, after.until] == ["2023-04-01", "2023-04-30"])
        #expect(after.granularity == .month)
        let removed = try Self.corrected(.timeline, .reject, event.subject)
        #expect(!removed.timeline.contains { $0.subject == event.subject })
    }

    @Test("the last correction of a value counts")
    func last() throws {
        let record = try Self.record()
        let corrections = [
            try Self.correction(.dataLeak, .change, "", "denied", of: record),
            try Self.correction(.dataLeak, .change, "", "confirmed", of: record),
        ]
        #expect(record.corrected(by: corrections).record.dataLeak.verdict == .confirmed)
    }

    @Test("an accepted insurer and verdict outlast an extraction that no longer finds them")
    func outlasts() throws {
        let record = try Self.record()
        let corrections = [
            try Self.correction(.affectedInsurer, .accept, "hkk", of: record),
            try Self.correction(.dataLeak, .accept, of: record),
        ]
        var later = record
        later.affectedInsurers.removeAll { $0.id == "hkk" }
        later.dataLeak.verdict = .notStated
        let result = later.corrected(by: corrections)
        #expect(result.record.affectedInsurers.contains { $0.id == "hkk" })
        #expect(result.record.dataLeak.verdict == .suspected)
        later.article.contentHash = "of another text"
        #expect(later.corrected(by: corrections).unmatched.map(\.field) == [.affectedInsurer])
    }

    @Test(
        "what makes no sense is refused",
        arguments: [
            (Correction.Field.affectedInsurer, Correction.Action.accept, "dak-gesundheit", ""),
            (.affectedInsurer, .change, "hkk", "no-such-insurer"), (.affectedInsurer, .add, "dak-gesundheit", ""),
            (.affectedSince, .change, "hkk", "2023-02-30"), (.affectedSince, .change, "hkk", "gestern"),
            (.dataLeak, .change, "", "maybe"), (.dataLeak, .add, "", "denied"), (.record, .change, "", "x"),
            (.timeline, .accept, "attack 1999-01-01", ""),
        ])
    func refused(field: Correction.Field, action: Correction.Action, subject: String, value: String) throws {
        let record = try Self.record()
        #expect(throws: CorrectionError.self) { try Self.correction(field, action, subject, value, of: record) }
    }

    @Test("a correction needs a reason and a name", arguments: [("", "Ada"), (" \n", "Ada"), ("Gelesen", "")])
    func incomplete(reason: String, name: String) throws {
        let record = try Self.record()
        #expect(throws: CorrectionError.self) {
            try CorrectionDraft(field: .dataLeak, action: .accept, reason: reason, by: name)
                .correction(of: record, at: "", insurer: Self.insurer)
        }
    }

    @Test(
        "days are those of the calendar",
        arguments: [
            ("2024-02", "2024-02-01 2024-02-29"), ("2023", "2023-01-01 2023-12-31"),
            ("2023-04-25", "2023-04-25 2023-04-25"),
            ("2023-13", nil), ("2023-02-30", nil), ("+023", nil), ("2023-4-1", nil), ("", nil), ("２０２３", nil),
        ])
    func span(text: String, expected: String?) {
        #expect(CivilSpan(text).map { $0.first + " " + $0.last } == expected)
    }
}
