import Foundation

/// An address that events are sent to.
public struct Webhook: Sendable, Hashable, Encodable {
    public let number: Int
    public let url: String
    /// What the events that it takes are about; `nil` for all.
    public let kind: StoreEvent.Topic?
    /// The number of the last event that was delivered or given up.
    public let position: Int
    /// When it was made (ISO 8601).
    public let created: String
    /// When it ended, because somebody or its other end wished so (ISO 8601).
    public let ended: String?
    /// The key of its signatures, in Base64.
    package let secret: String

    /// All but the key.
    private enum CodingKeys: String, CodingKey { case number, url, kind, position, created, ended }
}

/// An event that could not be delivered, however often it was tried.
public struct DeadLetter: Sendable, Hashable, Encodable {
    public let webhook: Int
    public let event: Int
    /// What the last attempt met.
    public let reason: String
    /// When it was given up (ISO 8601).
    public let time: String
}

extension Store {
    /// Makes a webhook for what happens from now on.
    ///
    /// - Parameter kind: what its events are about; `nil` for all.
    /// - Returns: its number, and the key of its signatures: `whsec_` and 192 random bits in Base64.
    public func addWebhook(
        url: String, kind: StoreEvent.Topic? = nil, now: String
    ) throws -> (number: Int, secret: String) {
        var generator = SystemRandomNumberGenerator()
        let key = Data((0..<24).map { _ in UInt8.random(in: .min ... .max, using: &generator) }).base64EncodedString()
        return try database.write { session in
            let row = try session.row(
                """
                INSERT INTO webhook (url, kind, secret, position, created)
                SELECT ?1, ?2, ?3, coalesce(max(id), 0), ?4 FROM event RETURNING id
                """, [.text(url), SQLValue(kind?.rawValue), .text(key), .text(now)])
            guard let number = row?.integer("id") else { throw StoreError.other(name, detail: "no webhook was made") }
            return (number, "whsec_" + key)
        }
    }

    /// All webhooks, the oldest first.
    public func webhooks() throws -> [Webhook] {
        try database.read { session in
            try session.rows(
                "SELECT id, url, kind, secret, position, created, ended FROM webhook ORDER BY id", []
            ).map { row in
                Webhook(
                    number: row.integer("id") ?? 0, url: row.text("url") ?? "",
                    kind: row.text("kind").flatMap(StoreEvent.Topic.init),
                    position: row.integer("position") ?? 0, created: row.text("created") ?? "",
                    ended: row.text("ended"), secret: row.text("secret") ?? "")
            }
        }
    }

    /// Ends a webhook.
    ///
    /// - Returns: whether there was one that had not ended.
    public func endWebhook(_ number: Int, now: String) throws -> Bool {
        try database.write { session in
            try session.row(
                "UPDATE webhook SET ended = ?1 WHERE id = \(number) AND ended IS NULL RETURNING id", [.text(now)])
                != nil
        }
    }

    /// Notes that an event was delivered, or given up for a reason.
    package func advanceWebhook(_ number: Int, to event: Int, givenUp reason: String? = nil, now: String) throws {
        try database.write { session in
            try session.run("UPDATE webhook SET position = \(event) WHERE id = \(number)")
            guard let reason else { return }
            try session.run(
                """
                INSERT INTO dead_letter (webhook_id, event_id, reason, time) VALUES (\(number), \(event), ?1, ?2)
                ON CONFLICT DO NOTHING
                """, [.text(reason), .text(now)])
        }
    }

    /// What was given up, by webhook and event.
    public func deadLetters() throws -> [DeadLetter] {
        try database.read { session in
            try session.rows(
                "SELECT webhook_id, event_id, reason, time FROM dead_letter ORDER BY webhook_id, event_id", []
            ).map { row in
                DeadLetter(
                    webhook: row.integer("webhook_id") ?? 0, event: row.integer("event_id") ?? 0,
                    reason: row.text("reason") ?? "", time: row.text("time") ?? "")
            }
        }
    }
}
