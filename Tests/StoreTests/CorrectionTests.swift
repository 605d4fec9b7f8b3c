#if Store
    import Incidents
    import Testing

    @testable import Store

    @Suite("Corrections in the store")
    struct StoredCorrectionTests {
        private let folder: TemporaryFolder
        private let store: Store

        init() throws {
            folder = try TemporaryFolder()
            store = try Store(address: folder("a.sqlite"), now: moment)
        }

        private func record(_ text: String) throws -> IncidentRecord {
            guard case .read(let entry) = try outcome(text).result else { throw StoreError.other("", detail: "") }
            return try #require(entry.records.first?.record)
        }

        private func rejection(of insurer: String, in record: IncidentRecord) throws -> Correction {
            try CorrectionDraft(
                field: .affectedInsurer, action: .reject, subject: insurer, reason: "Nur Kunde", by: "Ada"
            ).correction(of: record, at: moment) { _ in nil }
        }

        @Test("what was extracted stays as it was; the correction is laid over it")
        func apart() throws {
            _ = try store.save([try outcome(longerOutage)], run: try store.run())
            let record = try record(longerOutage)
            try store.correct(record, by: try rejection(of: "hkk", in: record))
            #expect(try store.texts("SELECT insurer_id AS x FROM affected_insurer").sorted() == ["barmer", "hkk"])
            #expect(try store.corrected([record]).first?.affectedInsurers.map(\.id) == ["barmer"])
        }

        @Test("incidents are computed anew with the correction, and without it once it is withdrawn")
        func incidents() throws {
            _ = try store.save([try outcome(longerOutage)], run: try store.run())
            let record = try record(longerOutage)
            let id = try store.correct(record, by: try rejection(of: "hkk", in: record))
            #expect(try store.rebuildIncidents())
            #expect(try store.texts("SELECT insurers AS x FROM incident") == ["1"])
            #expect(try store.withdraw(correction: id, by: "Bob", now: moment) == record.article.id)
            #expect(try store.withdraw(correction: id, by: "Bob", now: moment) == nil)
            #expect(try store.rebuildIncidents())
            #expect(try store.texts("SELECT insurers AS x FROM incident") == ["2"])
            #expect(try store.corrections(article: record.article.id).map(\.withdrawnBy) == ["Bob"])
        }

        @Test("a correction outlasts an extraction that gives the record another identifier")
        func another() throws {
            var record = try record(longerOutage)
            try saveAndCorrect(record)
            record.id = "incident-000000000000000000000000"
            #expect(try store.corrected([record]).first?.affectedInsurers.map(\.id) == ["barmer"])
            var other = record
            other.id = "incident-000000000000000000000001"
            // Which of the two it was made for cannot be told any more.
            #expect(try store.corrected([record, other]).allSatisfy { $0.corrections == nil })
            let layer = CorrectionLayer(try store.corrections())
            #expect(layer.article([record, other]).unmatched.count == 1)
        }

        private func saveAndCorrect(_ record: IncidentRecord) throws {
            _ = try store.save([try outcome(longerOutage)], run: try store.run())
            try store.correct(record, by: try rejection(of: "hkk", in: record))
        }

        @Test("a record that a person rejected as a whole is left out")
        func rejected() throws {
            let record = try record(longerOutage)
            _ = try store.save([try outcome(longerOutage)], run: try store.run())
            let rejection = try CorrectionDraft(field: .record, action: .reject, reason: "Übung", by: "Ada")
                .correction(of: record, at: moment) { _ in nil }
            try store.correct(record, by: rejection)
            #expect(try store.corrected([record]).isEmpty)
            try store.rebuildIncidents()
            #expect(try store.texts("SELECT id AS x FROM incident").isEmpty)
        }
    }
#endif
