#if Store
    import Foundation
    import Testing

    @testable import Store

    @Suite("Errors of stores")
    struct StoreErrorTests {
        private let folder: TemporaryFolder
        private let path: String

        init() throws {
            folder = try TemporaryFolder()
            path = folder("a.sqlite")
        }

        private func error() throws -> StoreError {
            let before = FileManager.default.contents(atPath: path)
            let error = try #require(throws: StoreError.self) { try Store(address: path, wait: 0.1, now: moment) }
            #expect(FileManager.default.contents(atPath: path) == before, "the file changed")
            #expect(error.description.hasPrefix(path))
            return error
        }

        @Test("a file that is no database is corrupt, and stays as it is")
        func corrupt() throws {
            try Data("This is no database, but a text of some length. ".utf8 + Array(repeating: 65, count: 4_096))
                .write(to: URL(fileURLWithPath: path))
            guard case .corrupt = try error() else { return #expect(Bool(false), "another error") }
        }

        @Test("a store of a later version is refused, and stays as it is")
        func newer() throws {
            do {
                let store = try Store(address: path, now: moment)
                try store.database.write {
                    try $0.run("INSERT INTO schema_migration (version, applied) VALUES (99, 'x')")
                }
            }
            #expect(try error() == .newerSchema(path, found: 99, known: StoreSchema.version))
        }

        @Test("a database of another program is refused, and stays as it is")
        func foreign() throws {
            do {
                let store = try Store(address: path, now: moment)
                try store.database.write { try $0.run("DROP TABLE schema_migration") }
            }
            #expect(try error() == .foreign(path))
        }

        @Test("a folder that is not there is an error")
        func missing() throws {
            let error = try #require(throws: StoreError.self) { try Store(address: folder("b/c.sqlite"), now: moment) }
            guard case .unreachable = error else { return #expect(Bool(false), "\(error)") }
        }

        @Test("a writer that holds the database makes it locked")
        func locked() throws {
            let first = try Store(address: path, now: moment)
            let second = try Store(address: path, wait: 0.1, now: moment)
            try first.database.write { (_: any SQLSession) -> Void in
                #expect(throws: StoreError.locked(path)) { _ = try second.run() }
            }
            _ = try second.run()
        }

        @Test("a store without space for more is full, and keeps what it has")
        func full() throws {
            let store = try Store(address: path, now: moment)
            let run = try store.run()
            _ = try store.save([try outcome(outage)], run: run)
            _ = try store.texts("PRAGMA max_page_count = 1")
            #expect(throws: StoreError.diskFull(path)) {
                for number in 0..<200 {
                    _ = try store.save([try outcome(outage, url: "https://c.example/\(number)")], run: run)
                }
            }
            #expect(try store.problems().isEmpty)
            #expect(try store.texts("SELECT id AS x FROM article WHERE url = 'https://a.example/1'").count == 1)
        }
    }
#endif
