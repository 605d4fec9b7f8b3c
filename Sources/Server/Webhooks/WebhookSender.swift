#if Serve
    import Foundation
    import ServiceLifecycle
    import Store
    import Synchronization

    /// Sends events to the webhooks of a store, to each in order and at least once.
    ///
    /// What fails is tried again with growing pauses, after the restart of the service from the first pause on. What fails
    /// each time is given up and stays visible (``Store/deadLetters()``). An end that answers 410 gets no more.
    final class WebhookSender: Service, Sendable {
        /// Sends a message to an address and gives the status of the answer.
        typealias Transport =
            @Sendable (
                _ url: String, _ headers: [(name: String, value: String)], _ body: String
            ) async throws -> Int

        private struct Trial {
            var attempts = 0
            /// In seconds since 1970.
            var next = 0.0
            var isUnderWay = false
        }

        private let store: Store
        private let work: WorkQueue
        private let feed: EventFeed
        private let base: String
        private let transport: Transport
        private let trials = Mutex<[Int: Trial]>([:])

        /// Pauses before an attempt after the first, in seconds.
        static let pauses: [Double] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]

        /// - Parameter base: what links begin with.
        init(store: Store, work: WorkQueue, feed: EventFeed, base: String, transport: @escaping Transport) {
            self.store = store
            self.work = work
            self.feed = feed
            self.base = base
            self.transport = transport
        }

        /// Sends until the feed ends.
        func run() async throws {
            let wakings = feed.ownWakings()
            await withDiscardingTaskGroup { group in
                for await _ in wakings {
                    for hook in await self.due(now: Date.now.timeIntervalSince1970) {
                        group.addTask { await self.send(to: hook) { Date.now } }
                    }
                }
                group.cancelAll()
            }
        }

        /// The webhooks that may be sent to now; they are marked as under way. None while the store cannot be read.
        func due(now: Double) async -> [Webhook] {
            let store = store
            let hooks = (try? await work.run { try store.webhooks() }) ?? []
            return trials.withLock { trials in
                hooks.filter { hook in
                    var trial = trials[hook.number] ?? Trial()
                    guard hook.ended == nil, !trial.isUnderWay, trial.next <= now else { return false }
                    trial.isUnderWay = true
                    trials[hook.number] = trial
                    return true
                }
            }
        }

        /// Sends what a webhook lacks, until all is delivered, an attempt fails, or it ended.
        func send(to hook: Webhook, now: @Sendable () -> Date) async {
            var trial = trials.withLock { $0[hook.number] ?? Trial() }
            var position = hook.position
            defer {
                trial.isUnderWay = false
                trials.withLock { [trial] in $0[hook.number] = trial }
            }
            while !Task.isCancelled {
                guard let events = try? await feed.events(after: position), !events.isEmpty else { return }
                for event in events {
                    position = event.number
                    let isWanted = hook.kind == nil || hook.kind == event.kind.topic
                    let failure = isWanted ? await attempt(event, hook, now()) : nil
                    let moment = now().ISO8601Format()
                    let store = store
                    switch failure {
                    case nil:
                        trial = Trial(isUnderWay: true)
                        guard await isDone({ try store.advanceWebhook(hook.number, to: event.number, now: moment) })
                        else { return }
                    case .gone:
                        _ = await isDone { _ = try store.endWebhook(hook.number, now: moment) }
                        return
                    case .failed(let reason):
                        guard trial.attempts < Self.pauses.count else {
                            trial = Trial(isUnderWay: true)
                            guard
                                await isDone({
                                    try store.advanceWebhook(
                                        hook.number, to: event.number, givenUp: reason, now: moment)
                                })
                            else { return }
                            continue
                        }
                        trial.next = now().timeIntervalSince1970 + Self.pauses[trial.attempts]
                        trial.attempts += 1
                        return
                    }
                }
            }
        }

        private enum Failure {
            case gone
            case failed(String)
        }

        private func attempt(_ event: StoreEvent, _ hook: Webhook, _ now: Date) async -> Failure? {
            let message = WebhookMessage(event, base: base)
            let headers = message.headers(secret: hook.secret, time: Int(now.timeIntervalSince1970))
            do {
                let status = try await transport(hook.url, headers, message.body)
                switch status {
                case 200..<300: return nil
                case 410: return .gone
                default: return .failed("status \(status)")
                }
            } catch {
                return .failed("\(error)")
            }
        }

        /// Does something with the store. What cannot be noted is sent again, which a receiver sees by the id.
        private func isDone(_ body: @escaping @Sendable () throws -> Void) async -> Bool {
            do { try await work.run(body) } catch { return false }
            return true
        }
    }
#endif
