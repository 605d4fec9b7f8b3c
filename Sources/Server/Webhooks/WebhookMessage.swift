#if Serve
    import Foundation
    import Incidents
    import Store

    /// An event as it is sent to a webhook, signed (Standard Webhooks 1.0.0).
    struct WebhookMessage: Sendable {
        /// The same at each attempt.
        let id: String
        let body: String

        /// - Parameter base: what links begin with, such as `https://vorfall.example.org`.
        init(_ event: StoreEvent, base: String) {
            id = "event-\(event.number)"
            body = JSONText.object([
                ("type", JSONText.string(event.kind.rawValue)), ("timestamp", JSONText.string(event.time)),
                (
                    "data",
                    JSONText.object([
                        ("number", String(event.number)), ("subject", JSONText.string(event.subject)),
                        ("href", JSONText.string(base + event.path)),
                    ])
                ),
            ])
        }

        /// The headers that tell message, time and signature.
        ///
        /// - Parameters:
        ///   - secret: the key in Base64.
        ///   - time: when it is sent, in seconds since 1970.
        func headers(secret: String, time: Int) -> [(name: String, value: String)] {
            let key = [UInt8](Data(base64Encoded: secret) ?? Data())
            let signature = MessageCode.sha256(of: "\(id).\(time).\(body)".utf8, key: key)
            return [
                ("Content-Type", "application/json"), ("webhook-id", id), ("webhook-timestamp", String(time)),
                ("webhook-signature", "v1," + Data(signature).base64EncodedString()),
            ]
        }
    }

    extension StoreEvent {
        /// Where its subject is read.
        var path: String { "/v1/\(kind.topic.rawValue)s/\(subject)" }
    }

    /// A keyed hash of a message: HMAC (RFC 2104) over SHA-256.
    enum MessageCode {
        private static let blockSize = 64

        static func sha256(of message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
            let short = key.count > blockSize ? hash(key) : key
            let padded = short + [UInt8](repeating: 0, count: blockSize - short.count)
            return hash(padded.map { $0 ^ 0x5C } + hash(padded.map { $0 ^ 0x36 } + message))
        }

        private static func hash(_ bytes: [UInt8]) -> [UInt8] {
            let digits = Array(SHA256.hexadecimal(of: bytes).utf8)
            return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
        }

        private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
    }
#endif
