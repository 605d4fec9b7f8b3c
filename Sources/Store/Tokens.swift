import Foundation
import Incidents

/// A bearer token of the HTTP service, without its secret, which nobody can read again.
public struct AccessToken: Sendable, Hashable, Encodable {
    /// What names it to people; no two tokens that are in force have the same.
    public let name: String
    /// When it was made (ISO 8601).
    public let created: String
    /// From when on it is refused (ISO 8601); `nil` if it does not run out.
    public let expires: String?
    /// When it was revoked (ISO 8601).
    public let revoked: String?
}

extension Store {
    /// Makes a token.
    ///
    /// - Parameters:
    ///   - expires: from when on it is refused, an instant in UTC (ISO 8601).
    ///   - now: the time (ISO 8601).
    /// - Returns: the token: `vorfall_` and 64 hexadecimal digits, 256 random bits. The store keeps only its SHA-256.
    /// - Throws: ``StoreError/other(_:detail:)`` if a token of this name is in force.
    public func createToken(name: String, expires: String? = nil, now: String) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<4).map { _ in
            let word = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }
        let token = "vorfall_" + digits.joined()
        try database.write { session in
            let same = try session.row(
                "SELECT name FROM access_token WHERE name = ?1 AND revoked IS NULL", [.text(name)])
            guard same == nil else { throw StoreError.other(self.name, detail: "there is a token named \(name)") }
            try session.run(
                "INSERT INTO access_token (hash, name, created, expires) VALUES (?1, ?2, ?3, ?4)",
                [.text(SHA256.hexadecimal(of: token.utf8)), .text(name), .text(now), SQLValue(expires)])
        }
        return token
    }

    /// All tokens, the oldest first.
    public func tokens() throws -> [AccessToken] {
        try database.read { session in
            try session.rows(
                "SELECT name, created, expires, revoked FROM access_token ORDER BY created, name", []
            ).map(AccessToken.init)
        }
    }

    /// The token with a secret, if it is in force; `nil` otherwise.
    ///
    /// - Parameter now: the time (ISO 8601, UTC).
    public func token(secret: String, now: String) throws -> AccessToken? {
        try database.read { session in
            try session.row(
                """
                SELECT name, created, expires, revoked FROM access_token
                WHERE hash = ?1 AND revoked IS NULL AND (expires IS NULL OR expires > ?2)
                """, [.text(SHA256.hexadecimal(of: secret.utf8)), .text(now)]
            ).map(AccessToken.init)
        }
    }

    /// Revokes the token of a name.
    ///
    /// - Returns: whether one was in force.
    public func revokeToken(name: String, now: String) throws -> Bool {
        try database.write { session in
            try session.row(
                "UPDATE access_token SET revoked = ?2 WHERE name = ?1 AND revoked IS NULL RETURNING name",
                [.text(name), .text(now)]) != nil
        }
    }
}

extension AccessToken {
    fileprivate init(_ row: SQLRow) {
        self.init(
            name: row.text("name") ?? "", created: row.text("created") ?? "", expires: row.text("expires"),
            revoked: row.text("revoked"))
    }
}
