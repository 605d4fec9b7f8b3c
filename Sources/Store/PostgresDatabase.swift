#if Store
    import CLibPQ
    import Foundation

    /// A store's database on a PostgreSQL server (12 or later), through libpq: one connection, used by one at a time.
    ///
    /// Sendable because the connection is touched only while `lock` is held.
    package final class PostgresDatabase: SQLDatabase, @unchecked Sendable {
        private let lock = NSLock()
        private let connection: PostgresConnection
        /// The address without its password.
        package let name: String

        package var dialect: SQLDialect { .postgres }

        /// Connects, and brings the tables to the latest version.
        ///
        /// - Parameter address: `postgres://user:password@host:port/database?…`, as libpq reads it.
        package init(address: String, now: String) throws(StoreError) {
            let name = Self.withoutPassword(address)
            self.name = name
            connection = try PostgresConnection(address: address, name: name)
            do {
                try write { session in
                    // Several programs may start at once; one of them creates the tables.
                    try session.run("SELECT pg_advisory_xact_lock(1450145382)")
                    let found = try StoreSchema.version(of: session)
                    let ours = try StoreSchema.tableNames(of: session).contains("article")
                    guard found > 0 || !ours else { throw StoreError.foreign(name) }
                    try StoreSchema.migrate(session, name: name, now: now)
                }
            } catch let error as StoreError {
                throw error
            } catch {
                throw .other(name, detail: "\(error)")
            }
        }

        package func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
            try lock.withLock {
                _ = try connection.rows("BEGIN", [])
                do {
                    let value = try body(connection)
                    _ = try connection.rows("COMMIT", [])
                    return value
                } catch {
                    _ = try? connection.rows("ROLLBACK", [])
                    throw error
                }
            }
        }

        package func read<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
            try lock.withLock { try body(connection) }
        }

        private static func withoutPassword(_ address: String) -> String {
            guard var parts = URLComponents(string: address) else { return "postgres://…" }
            parts.password = nil
            parts.query = nil
            return parts.string ?? "postgres://…"
        }
    }

    /// A connection of libpq. Its pointer never leaves it, and is freed with it.
    private final class PostgresConnection: SQLSession {
        private let pointer: OpaquePointer
        private let name: String
        /// The names of the statements that the server has prepared.
        private var prepared: [String: String] = [:]
        var dialect: SQLDialect { .postgres }

        init(address: String, name: String) throws(StoreError) {
            guard let pointer = PQconnectdb(address) else { throw .unreachable(name, detail: "no memory") }
            guard PQstatus(pointer) == CONNECTION_OK else {
                let reason = String(cString: PQerrorMessage(pointer)).trimmingCharacters(in: .whitespacesAndNewlines)
                PQfinish(pointer)
                throw .unreachable(name, detail: reason)
            }
            PQsetNoticeProcessor(pointer, { _, _ in }, nil)
            self.pointer = pointer
            self.name = name
        }

        deinit { PQfinish(pointer) }

        func rows(_ statement: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
            try withTexts(arguments) { count, texts in
                let spelled = statement.replacing("?", with: "$")
                return try rows(of: PQexecParams(pointer, spelled, count, nil, texts, nil, nil, 0))
            }
        }

        func run(_ statement: String, each lists: [[SQLValue]]) throws {
            guard !lists.isEmpty else { return }
            let name = prepared[statement] ?? "statement\(prepared.count)"
            if prepared[statement] == nil {
                let spelled = statement.replacing("?", with: "$")
                _ = try rows(of: PQprepare(pointer, name, spelled, 0, nil))
                prepared[statement] = name
            }
            for list in lists {
                try withTexts(list) { count, texts in
                    _ = try rows(of: PQexecPrepared(pointer, name, count, texts, nil, nil, 0))
                }
            }
        }

        private func withTexts<Value>(
            _ arguments: [SQLValue], _ body: (Int32, [UnsafePointer<CChar>?]) throws -> Value
        ) rethrows -> Value {
            let texts = arguments.map { argument -> UnsafeMutablePointer<CChar>? in
                switch argument {
                case .null: nil
                case .integer(let number): strdup(String(number))
                case .real(let number): strdup(String(number))
                case .text(let text): strdup(text)
                }
            }
            defer { for text in texts { free(text) } }
            return try body(Int32(texts.count), texts.map { UnsafePointer($0) })
        }

        /// The rows of a result, which is freed.
        private func rows(of result: OpaquePointer?) throws -> [SQLRow] {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK: return []
            case PGRES_TUPLES_OK: return values(of: result)
            default: throw error(of: result)
            }
        }

        private func values(of result: OpaquePointer?) -> [SQLRow] {
            let names = (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
            return (0..<PQntuples(result)).map { row in
                var values: [String: SQLValue] = [:]
                for (column, name) in names.enumerated() where PQgetisnull(result, row, Int32(column)) == 0 {
                    values[name] = .text(String(cString: PQgetvalue(result, row, Int32(column))))
                }
                return SQLRow(values)
            }
        }

        private func error(of result: OpaquePointer?) -> StoreError {
            let message = String(cString: PQresultErrorMessage(result)).trimmingCharacters(in: .whitespacesAndNewlines)
            // PG_DIAG_SQLSTATE is a macro that Swift does not see: the character C.
            let code = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
            switch code {
            case "53100": return .diskFull(name)
            case "25006", "42501": return .readOnly(name)
            case "55P03": return .locked(name)
            // A unique key, a deadlock, a serialisation failure: each means that another program was faster.
            case "23505", "40P01", "40001": return .conflict(name)
            case "": return .unreachable(name, detail: message)
            default: return .other(name, detail: "\(message) (\(code))")
            }
        }
    }
#endif
