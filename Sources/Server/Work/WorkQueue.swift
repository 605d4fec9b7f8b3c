#if Serve
    import NIOCore
    import NIOPosix
    import Synchronization

    /// Work that takes processor time or waits for a disk, on threads of its own, so that connections are served meanwhile.
    ///
    /// Work is begun in the order in which it came. What is refused or comes too late throws a ``Problem``.
    final class WorkQueue: Sendable {
        private let pool: NIOThreadPool
        private let threads: Int
        private let waiting: Int
        private let seconds: Double
        private let accepted = Atomic(0)

        /// - Parameters:
        ///   - waiting: how many may wait beyond those that are done.
        ///   - seconds: the longest time from acceptance to the result.
        init(threads: Int, waiting: Int, seconds: Double) {
            pool = NIOThreadPool(numberOfThreads: threads)
            self.threads = threads
            self.waiting = waiting
            self.seconds = seconds
            pool.start()
        }

        /// How much is under way or waits.
        var count: Int { accepted.load(ordering: .relaxed) }

        /// Does something and gives its result.
        ///
        /// Work that takes too long cannot be stopped: its thread goes on, and the result is dropped.
        func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
            guard accepted.wrappingAdd(1, ordering: .relaxed).newValue <= threads + waiting else {
                accepted.wrappingSubtract(1, ordering: .relaxed)
                throw Problem.busy
            }
            let seconds = seconds
            return try await withCheckedThrowingContinuation { continuation in
                let answer = Once(continuation)
                let timer = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(
                    in: .nanoseconds(Int64(seconds * 1e9))
                ) {
                    answer.give(.failure(Problem.timeout(seconds)))
                }
                pool.submit { state in
                    defer { self.accepted.wrappingSubtract(1, ordering: .relaxed) }
                    guard state == .active else { return answer.give(.failure(Problem.busy)) }
                    if answer.isGiven { return }
                    answer.give(Result(catching: work))
                    timer.cancel()
                }
            }
        }

        /// Ends the threads after the work that is under way.
        func close() async {
            do { try await pool.shutdownGracefully() } catch { return }
        }
    }

    /// A continuation that the first answer resumes.
    private final class Once<Value: Sendable>: Sendable {
        private let continuation: Mutex<CheckedContinuation<Value, any Error>?>

        init(_ continuation: CheckedContinuation<Value, any Error>) { self.continuation = Mutex(continuation) }

        var isGiven: Bool { continuation.withLock { $0 == nil } }

        func give(_ result: Result<Value, any Error>) {
            let waiting = continuation.withLock { content in
                defer { content = nil }
                return content
            }
            waiting?.resume(with: result)
        }
    }
#endif
