#if Store
    import Foundation
    import GRDB

    /// A store's database in one SQLite file, in WAL mode: readers never wait for the writer.
    ///
    /// A transaction that was finished outlives the death of the program; after a loss of power the last ones may be
    /// missing (`synchronous = NORMAL`), and the file is whole in any case.
    package final class SQLiteDatabase: SQLDatabase {
        private let queue: DatabaseQueue
        private let name: String

        package var dialect: SQLDialect { .sqlite }

        /// Marks the file as a store of this program (`PRAGMA application_id`): "Vorf" in ASCII.
        private static let applicationID = 0x566F_7266

        /// Opens a file, creates it where there is none, and brings its tables to the latest version.
        ///
        /// - Parameters:
        ///   - path: the file; `:memory:` for a database that nobody keeps.
        ///   - wait: how long to wait for another writer, in seconds.
        package init(path: String, wait: Double = 10, now: String) throws(StoreError) {
            name = path
            do {
                var configuration = GRDB.Configuration()
                configuration.busyMode = .timeout(wait)
                configuration.foreignKeysEnabled = true
                queue = try DatabaseQueue(path: path, configuration: configuration)
                try queue.writeWithoutTransaction { database in
                    let session = SQLiteSession(database: database, name: path)
                    let found = try StoreSchema.version(of: session)
                    guard found <= StoreSchema.version else {
                        throw StoreError.newerSchema(path, found: found, known: StoreSchema.version)
                    }
                    let tables = try StoreSchema.tableNames(of: session)
                    guard found > 0 || tables.isEmpty else { throw StoreError.foreign(path) }
                    try database.execute(
                        sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000")
                    guard found < StoreSchema.version else { return }
                    try database.inTransaction(.immediate) {
                        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
                        try StoreSchema.migrate(session, name: path, now: now)
                        return .commit
                    }
                }
            } catch {
                throw Self.storeError(error, path)
            }
        }

        package func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
            do {
                return try queue.writeWithoutTransaction { database in
                    var value: Value?
                    try database.inTransaction(.immediate) {
                        value = try body(SQLiteSession(database: database, name: name))
                        return .commit
                    }
                    guard let value else { throw StoreError.other(name, detail: "a transaction gave no value") }
                    return value
                }
            } catch let error as DatabaseError {
                throw Self.storeError(error, name)
            }
        }

        package func read<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
            do {
                return try queue.read { try body(SQLiteSession(database: $0, name: name)) }
            } catch let error as DatabaseError {
                throw Self.storeError(error, name)
            }
        }

        /// Checks the whole file; the problems found, none for a sound one.
        package func problems() throws -> [String] {
            try read { session in
                try session.rows("PRAGMA quick_check(10)", []).compactMap { $0.text("quick_check") }.filter {
                    $0 != "ok"
                }
            }
        }

        private static func storeError(_ error: any Error, _ name: String) -> StoreError {
            if let error = error as? StoreError { return error }
            guard let error = error as? DatabaseError else { return .other(name, detail: "\(error)") }
            switch error.resultCode {
            case .SQLITE_FULL: return .diskFull(name)
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: return .diskFull(name)
            case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(name)
            case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(name)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt(name, detail: error.message ?? "unreadable")
            case .SQLITE_CANTOPEN: return .unreachable(name, detail: error.message ?? "cannot be opened")
            default: return .other(name, detail: error.message ?? "\(error.resultCode)")
            }
        }
    }

    private struct SQLiteSession: SQLSession {
        let database: Database
        let name: String
        var dialect: SQLDialect { .sqlite }

        func rows(_ statement: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
            let prepared = try database.cachedStatement(sql: statement)
            let values = StatementArguments(arguments.map(\.databaseValue))
            guard prepared.columnCount > 0 else {
                try prepared.execute(arguments: values)
                return []
            }
            return try Row.fetchAll(prepared, arguments: values).map { row in
                SQLRow(Dictionary(row.map { ($0, SQLValue($1)) }) { first, _ in first })
            }
        }

        func run(_ statement: String, each lists: [[SQLValue]]) throws {
            guard !lists.isEmpty else { return }
            let prepared = try database.cachedStatement(sql: statement)
            for list in lists { try prepared.execute(arguments: StatementArguments(list.map(\.databaseValue))) }
        }
    }

    extension SQLValue {
        fileprivate var databaseValue: DatabaseValue {
            switch self {
            case .null: .null
            case .integer(let number): number.databaseValue
            case .real(let number): number.databaseValue
            case .text(let text): text.databaseValue
            }
        }

        fileprivate init(_ value: DatabaseValue) {
            switch value.storage {
            case .null: self = .null
            case .int64(let number): self = .integer(number)
            case .double(let number): self = .real(number)
            case .string(let text): self = .text(text)
            case .blob(let data): self = .text(String(decoding: data, as: UTF8.self))
            }
        }
    }
#endif
