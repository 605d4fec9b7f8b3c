/// A database that a ``Store`` keeps its tables in: SQLite or PostgreSQL.
///
/// Statements are written once for both. Parameters stand as `?1`, `?2`, …
package protocol SQLDatabase: Sendable {
    var dialect: SQLDialect { get }

    /// Runs statements in one transaction, which is taken back if the body throws.
    ///
    /// - Throws: ``StoreError``, or what the body throws.
    func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value

    /// Runs statements that change nothing.
    func read<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value
}

/// A connection within a transaction.
package protocol SQLSession {
    var dialect: SQLDialect { get }

    /// Runs a statement and returns its rows.
    func rows(_ statement: String, _ arguments: [SQLValue]) throws -> [SQLRow]

    /// Runs a statement that gives no rows once for each list of arguments.
    func run(_ statement: String, each lists: [[SQLValue]]) throws
}

extension SQLSession {
    package func run(_ statement: String, _ arguments: [SQLValue] = []) throws { _ = try rows(statement, arguments) }
    package func row(_ statement: String, _ arguments: [SQLValue] = []) throws -> SQLRow? {
        try rows(statement, arguments).first
    }
}

/// What the two databases spell differently.
package enum SQLDialect: Sendable { case sqlite, postgres }

/// A value of a parameter or a column.
package enum SQLValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
    package init(_ value: Int) { self = .integer(Int64(value)) }
}

/// A row of a result, by the names of its columns.
package struct SQLRow: Sendable, Hashable {
    private let values: [String: SQLValue]

    package init(_ values: [String: SQLValue]) { self.values = values }

    /// Whether no column holds a value.
    package var isEmpty: Bool { values.isEmpty }

    /// The column as a text; `nil` for NULL.
    package func text(_ column: String) -> String? {
        switch values[column] {
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .null, nil: nil
        }
    }

    /// The column as a whole number; `nil` for NULL and for what is none.
    package func integer(_ column: String) -> Int? {
        if case .integer(let number) = values[column] { return Int(number) }
        return text(column).flatMap(Int.init)
    }
}
