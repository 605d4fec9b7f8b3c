#if Store
    import Foundation
    import Incidents
    import Testing

    @testable import Store
    @testable import Vorfall

    @Suite("Evidence in records")
    struct EvidenceReadingTests {
        @Test("all evidence is found that a JSON parser finds, in the records of every report of the corpus")
        func corpus() async throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().path
            let pipeline = try Pipeline()
            var count = 0
            for file in InputFile.files(of: [root + "/corpus"]) {
                guard let input = try? file.read(limit: 1_000_000), let records = try? pipeline.records(from: input)
                else { continue }
                for record in records {
                    let entry = try RecordEntry(record)
                    let tree = try JSONSerialization.jsonObject(with: Data(entry.json.utf8))
                    #expect(entry.proofs == proofs(in: tree, field: ""))
                    count += entry.proofs.count
                }
            }
            #expect(count > 500)
        }

        @Test("quotes, line feeds and braces in the words are kept")
        func escapes() {
            let json = #"""
                {"a":{"evidence":[{"block":1,"end":9,"exact":"sagt: \"{]\n\u00e4\\","start":2}]},"b":"{\"evidence\":["}
                """#
            let words = "sagt: \"{]\nä\\"
            #expect(
                EvidenceReading.proofs(in: json) == [
                    RecordEntry.Proof(field: "a", block: 1, range: 2..<9, exact: words)
                ])
        }

        @Test("JSON that is cut off anywhere ends the reading, and nothing else")
        func cut() {
            let json = #"{"a":[{"evidence":[{"block":1,"end":9,"exact":"ePA \" x","start":2}]}],"c":-1.5}"#
            for length in 0..<json.utf8.count {
                #expect(EvidenceReading.proofs(in: String(json.prefix(length))).count <= 1)
            }
        }

        private func proofs(in value: Any, field: String) -> [RecordEntry.Proof] {
            if let list = value as? [Any] { return list.flatMap { proofs(in: $0, field: field) } }
            guard let object = value as? [String: Any] else { return [] }
            return object.keys.sorted().flatMap { key -> [RecordEntry.Proof] in
                guard key == "evidence", let list = object[key] as? [[String: Any]] else {
                    return object[key].map { proofs(in: $0, field: field.isEmpty ? key : field + "." + key) } ?? []
                }
                return list.compactMap { item in
                    guard let block = item["block"] as? Int, let start = item["start"] as? Int,
                        let end = item["end"] as? Int, let exact = item["exact"] as? String
                    else { return nil }
                    return RecordEntry.Proof(field: field, block: block, range: start..<end, exact: exact)
                }
            }
        }
    }
#endif
