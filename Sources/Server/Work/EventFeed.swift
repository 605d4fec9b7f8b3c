#if Serve
    import NIOCore
    import ServiceLifecycle
    import Store
    import Synchronization

    /// Watches a store for new events and wakes those who listen.
    ///
    /// A listener keeps the number of its last event and asks for what came after it, so that none is lost, however slow it is
    /// and whatever happens between. The latest events are kept in memory, so that many listeners cost one query.
    final class EventFeed: Service, Sendable {
        private struct State {
            var recent: [StoreEvent] = []
            /// All events with a higher number are in ``recent``.
            var dropped = 0
            /// The number of the latest event that was seen; `nil` before the first look.
            var latest: Int?
            /// Clients, and under negative numbers parts of the service.
            var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
            var nextListener = 0
            var isClosed = false

            var clientCount: Int { listeners.keys.count { $0 > 0 } }
        }

        private let store: Store
        private let work: WorkQueue
        private let limit: Int
        private let interval: Duration
        private let state = Mutex(State())
        /// How many events are kept in memory.
        private static let capacity = 5_000
        /// After how many looks without an event listeners are woken all the same.
        private static let beat = 60

        /// - Parameters:
        ///   - limit: the most listeners.
        ///   - interval: time between two looks at the store.
        init(store: Store, work: WorkQueue, limit: Int, interval: Duration = .milliseconds(250)) {
            self.store = store
            self.work = work
            self.limit = limit
            self.interval = interval
        }

        /// How many clients listen.
        var listenerCount: Int { state.withLock { $0.clientCount } }

        /// Looks until the service ends, then ends all streams. A look that fails is tried again.
        func run() async throws {
            await cancelWhenGracefulShutdown {
                var looks = 0
                while !Task.isCancelled {
                    let found = await self.look()
                    looks = found ? 0 : looks + 1
                    if found || looks.isMultiple(of: Self.beat) { self.wake() }
                    do { try await Task.sleep(for: self.interval) } catch { break }
                }
            }
            close()
        }

        /// Reads new events.
        ///
        /// - Returns: whether there may be some for listeners.
        func look() async -> Bool {
            let store = store
            let known = state.withLock { $0.latest }
            do {
                guard let known else {
                    let latest = try await work.run { try store.lastEvent() }
                    state.withLock { ($0.latest, $0.dropped) = (latest, latest) }
                    return true
                }
                let events = try await work.run { try store.events(after: known) }
                guard let last = events.last else { return false }
                state.withLock { state in
                    state.recent += events
                    state.latest = last.number
                    let excess = state.recent.count - Self.capacity
                    guard excess > 0 else { return }
                    state.dropped = state.recent[excess - 1].number
                    state.recent.removeFirst(excess)
                }
                return true
            } catch {
                return false
            }
        }

        private func wake() {
            for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield() }
        }

        private func close() {
            let listeners = state.withLock { state in
                state.isClosed = true
                defer { state.listeners = [:] }
                return Array(state.listeners.values)
            }
            for listener in listeners { listener.finish() }
        }

        /// What wakes a listener: after new events, now and then without, and once at the start. Several wakings that come
        /// while it is busy are one.
        ///
        /// - Throws: ``Problem`` if too many listen, or the service ends.
        func wakings() throws(Problem) -> AsyncStream<Void> {
            guard let stream = listen(limit: limit) else { throw .busy }
            return stream
        }

        /// The same for a part of the service, which is not counted.
        func ownWakings() -> AsyncStream<Void> { listen(limit: nil) ?? AsyncStream { $0.finish() } }

        private func listen(limit: Int?) -> AsyncStream<Void>? {
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            let number: Int? = state.withLock { state in
                guard !state.isClosed, limit.map({ state.clientCount < $0 }) ?? true else { return nil }
                state.nextListener += 1
                let number = limit == nil ? -state.nextListener : state.nextListener
                state.listeners[number] = continuation
                return number
            }
            guard let number else { return nil }
            continuation.onTermination = { _ in self.state.withLock { _ = $0.listeners.removeValue(forKey: number) } }
            continuation.yield()
            return stream
        }

        /// The number of the latest event.
        func latest() async throws -> Int {
            if let latest = state.withLock({ $0.latest }) { return latest }
            let store = store
            return try await work.run { try store.lastEvent() }
        }

        /// Events after a number, in order: from memory where it reaches back so far, else from the store.
        func events(after number: Int) async throws -> [StoreEvent] {
            let kept: [StoreEvent]? = state.withLock { state in
                guard let latest = state.latest else { return nil }
                if number >= latest { return [] }
                return number >= state.dropped ? Array(state.recent.drop { $0.number <= number }) : nil
            }
            if let kept { return kept }
            let store = store
            return try await work.run { try store.events(after: number) }
        }
    }
#endif
