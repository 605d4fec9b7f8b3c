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
            #expect(try records().map { $0.affectedInsurers.map(\.id) } == [["barmer"]])
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
            let record = try record(longerOutage)
            try saveAndCorrect(record)
            try store.database.write { session in
                try session.run("DELETE FROM affected_insurer")
                try session.run("DELETE FROM evidence")
                try session.run("UPDATE record SET id = 'other', json = replace(json, ?1, 'other')", [.text(record.id)])
            }
            #expect(try records().map { $0.affectedInsurers.map(\.id) } == [["barmer"]])
        }

        @Test("a correction whose record cannot be told among several applies to none")
        func several() throws {
            let record = try record(longerOutage)
            try saveAndCorrect(record)
            let layer = CorrectionLayer(
                try store.corrections(),
                records: ["a", "b"].map { .init(id: $0, article: record.article.id, standing: .current) })
            #expect(layer.homeless.count == 1)
        }

        /// All records of the store, corrected.
        private func records() throws -> [IncidentRecord] {
            try store.articles().elements.flatMap { article in
                try store.records(ofArticle: article.id, version: article.version).map { try $0.record() }
            }
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
            #expect(try records().isEmpty)
            try store.rebuildIncidents()
            #expect(try store.texts("SELECT id AS x FROM incident").isEmpty)
        }
    }
#endif
