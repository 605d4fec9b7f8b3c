#if Serve
    import Foundation
    import Synchronization
    import Testing

    @testable import Server
    @testable import Store

    @Suite("Webhooks")
    struct WebhookTests {
        /// What an end got, and how it answers.
        private final class End: Sendable {
            struct Message: Sendable {
                let headers: [String: String]
                let body: String
                var id: String { headers["webhook-id"] ?? "" }
            }

            private let statuses: Mutex<[Int]>
            private let got = Mutex<[Message]>([])

            /// - Parameter statuses: of the first answers; then 200.
            init(_ statuses: [Int] = []) { self.statuses = Mutex(statuses) }

            var messages: [Message] { got.withLock { $0 } }

            func post(url: String, headers: [(name: String, value: String)], body: String) throws -> Int {
                let fields = Dictionary(uniqueKeysWithValues: headers.map { ($0.name, $0.value) })
                got.withLock { $0.append(Message(headers: fields, body: body)) }
                return statuses.withLock { $0.isEmpty ? 200 : $0.removeFirst() }
            }
        }

        private let service: TestService
        private let store: Store

        init() throws {
            service = try TestService()
            store = service.store
        }

        private func sender(_ end: End) -> WebhookSender {
            WebhookSender(
                store: store, work: WorkQueue(threads: 1, waiting: 10, seconds: 30), feed: service.service.parts.feed,
                base: "https://v.example"
            ) { try end.post(url: $0, headers: $1, body: $2) }
        }

        /// Sends what is due at a time, in seconds since 1970.
        private func send(_ sender: WebhookSender, at now: Double = 1_700_000_000) async {
            for hook in await sender.due(now: now) { await sender.send(to: hook) { Date(timeIntervalSince1970: now) } }
        }

        @Test("an end gets what happened since it was made, in order, once")
        func order() async throws {
            _ = try store.addWebhook(url: "https://e.example", now: moment)
            let before = try store.lastEvent()
            try store.add(outage, url: "https://s.example/1")
            try store.add(outage, url: "https://s.example/2")
            let end = End()
            let sender = sender(end)
            await send(sender)
            await send(sender)
            #expect(end.messages.map(\.id) == (try store.events(after: before).map { "event-\($0.number)" }))
            #expect(end.messages.first?.body.contains(#""href":"https://v.example/v1/articles/article-"#) == true)
            #expect(end.messages.allSatisfy { $0.body.utf8.count < 1_000 })
        }

        @Test("an end that takes incidents alone gets no articles")
        func kind() async throws {
            _ = try store.addWebhook(url: "https://e.example", kind: .incident, now: moment)
            try store.add(outage, url: "https://s.example/1")
            let end = End()
            await send(sender(end))
            #expect(!end.messages.isEmpty)
            #expect(end.messages.allSatisfy { $0.body.contains(#""type":"incident."#) })
        }

        @Test("what failed is sent again after a pause, with its id, before what came later")
        func retry() async throws {
            _ = try store.addWebhook(url: "https://e.example", now: moment)
            try store.add(outage, url: "https://s.example/1")
            let end = End([500, 301])
            let sender = sender(end)
            await send(sender, at: 1_000)
            await send(sender, at: 1_004)
            #expect(end.messages.count == 1)
            await send(sender, at: 1_005)
            #expect(end.messages.count == 2)
            await send(sender, at: 1_305)
            let ids = end.messages.map(\.id)
            #expect(ids.count >= 4)
            #expect(Set(ids.prefix(3)).count == 1)
            #expect(ids[3] != ids[0])
        }

        @Test("what fails each time is given up and stays visible, and the rest goes on")
        func deadLetter() async throws {
            let number = try store.addWebhook(url: "https://e.example", now: moment).number
            let first = try store.lastEvent() + 1
            try store.add(outage, url: "https://s.example/1")
            let attempts = WebhookSender.pauses.count + 1
            let end = End([Int](repeating: 503, count: attempts))
            let sender = sender(end)
            for attempt in 0..<attempts { await send(sender, at: Double(attempt) * 100_000) }
            #expect(try store.deadLetters().map(\.event) == [first])
            #expect(try store.deadLetters().first?.reason == "status 503")
            #expect(end.messages.count == attempts + (try store.lastEvent()) - first)
            #expect(try store.webhooks().first { $0.number == number }?.position == (try store.lastEvent()))
        }

        @Test("an end that answers 410 gets no more")
        func gone() async throws {
            _ = try store.addWebhook(url: "https://e.example", now: moment)
            try store.add(outage, url: "https://s.example/1")
            let end = End([410])
            let sender = sender(end)
            await send(sender)
            await send(sender)
            #expect(end.messages.count == 1)
            #expect(try store.webhooks().first?.ended != nil)
        }

        @Test("a message is signed over its id, time and body")
        func signature() throws {
            let event = try #require(try store.events(after: 0).first)
            let message = WebhookMessage(event, base: "")
            let headers = message.headers(secret: "AAECAwQFBgcICQoLDA0ODw==", time: 1_700_000_000)
            let fields = Dictionary(uniqueKeysWithValues: headers.map { ($0.name, $0.value) })
            #expect(fields["webhook-id"] == "event-\(event.number)")
            #expect(fields["webhook-timestamp"] == "1700000000")
            let signed = "event-\(event.number).1700000000.\(message.body)"
            let code = MessageCode.sha256(of: signed.utf8, key: Array(0..<16))
            #expect(fields["webhook-signature"] == "v1," + Data(code).base64EncodedString())
        }

        @Test(
            "keyed hashes are those of RFC 4231",
            arguments: [
                (
                    [UInt8](repeating: 0x0B, count: 20), "Hi There",
                    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
                ),
                (
                    Array("Jefe".utf8), "what do ya want for nothing?",
                    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
                ),
                (
                    [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
                ),
            ])
        func code(key: [UInt8], text: String, expected: String) {
            let digits = MessageCode.sha256(of: text.utf8, key: key).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }
            #expect(digits.joined() == expected)
        }
    }
#endif
