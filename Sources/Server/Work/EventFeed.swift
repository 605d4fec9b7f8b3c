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
            /// The number of the latest event that was seen; `nil` before the first look.
            var latest: Int?
            var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
            var nextListener = 0
            var isClosed = false
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

        /// How many listen.
        var listenerCount: Int { state.withLock { $0.listeners.count } }

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
        /// - Returns: whether there were some.
        func look() async -> Bool {
            let store = store
            let known = state.withLock { $0.latest }
            do {
                guard let known else {
                    let latest = try await work.run { try store.lastEvent() }
                    state.withLock { $0.latest = latest }
                    return false
                }
                let events = try await work.run { try store.events(after: known) }
                guard let last = events.last else { return false }
                state.withLock { state in
                    state.recent = Array((state.recent + events).suffix(Self.capacity))
                    state.latest = last.number
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
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            let number: Int? = state.withLock { state in
                guard !state.isClosed, state.listeners.count < limit else { return nil }
                state.nextListener += 1
                state.listeners[state.nextListener] = continuation
                return state.nextListener
            }
            guard let number else { throw .busy }
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
                guard let first = state.recent.first, first.number <= number else { return nil }
                return Array(state.recent.drop { $0.number <= number })
            }
            if let kept { return kept }
            let store = store
            return try await work.run { try store.events(after: number) }
        }
    }
#endif
