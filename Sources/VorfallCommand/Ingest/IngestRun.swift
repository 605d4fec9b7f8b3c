#if Store
    import Foundation
    import Incidents
    import Intake
    import Store
    import Synchronization
    import Vorfall

    /// Reads inputs in parallel and stores what comes of them, in the order of the inputs.
    ///
    /// At most four inputs a processor are held. What is stored is stored in whole transactions, so that a run that is
    /// killed goes on where it was.
    struct IngestRun {
        let pipeline: Pipeline
        let store: Store
        /// The run's number in the store.
        let run: Int
        /// Whether inputs that were read before are read again.
        var isRepeat = false
        /// The first day whose inputs are read (`YYYY-MM-DD`).
        var since: String?
        /// The most inputs to read.
        var limit = Int.max

        /// What the run did.
        struct Report {
            var tally = Tally()
            /// Inputs that were read before, or are older than ``IngestRun/since``.
            var skipped = 0
            var read = 0
        }

        /// Runs until the sources end, the limit is reached or the run is interrupted.
        ///
        /// - Parameters:
        ///   - progress: is told of each input.
        ///   - produce: gives events to its argument until that returns false.
        func run(
            progress: IngestProgress,
            produce: (_ deliver: (IntakeEvent) async throws -> Bool) async throws -> Void
        ) async throws -> Report {
            let width = ProcessInfo.processInfo.activeProcessorCount
            return try await withThrowingTaskGroup(of: (Int, IngestOutcome).self) { group in
                var report = Report()
                var finished: [Int: IngestOutcome] = [:]
                var (started, delivered) = (0, 0)
                var batch = OutcomeBatch(store: store, run: run)

                func collect() async throws {
                    guard let (number, outcome) = try await group.next() else { return }
                    finished[number] = outcome
                    while let next = finished.removeValue(forKey: delivered) {
                        delivered += 1
                        progress.note(next)
                        report.tally += try batch.add(next)
                    }
                }

                try await produce { event in
                    guard !Interrupt.isRequested, report.read < limit else { return false }
                    if case .finished(let key, let fingerprint) = event {
                        while delivered < started { try await collect() }
                        report.tally += try batch.flush()
                        try store.markRead(key: key, fingerprint: fingerprint, run: run)
                        return true
                    }
                    guard try isWanted(event) else {
                        report.skipped += 1
                        return true
                    }
                    while started - delivered >= 4 * width { try await collect() }
                    let number = started
                    started += 1
                    report.read += 1
                    let pipeline = pipeline
                    group.addTask { (number, await Extraction.outcome(of: event, pipeline: pipeline)) }
                    return true
                }
                while delivered < started { try await collect() }
                report.tally += try batch.flush()
                return report
            }
        }

        private func isWanted(_ event: IntakeEvent) throws -> Bool {
            switch event {
            case .finished: return true
            case .failure(let key, let fingerprint, _):
                return try isRepeat || !store.isKnown(key: key, fingerprint: fingerprint)
            case .item(let item):
                if let since, let day = item.day, day < since { return false }
                return try isRepeat || !store.isKnown(key: item.key, fingerprint: item.fingerprint)
            }
        }
    }

    /// Outcomes that wait to be stored together: a transaction costs more than an article.
    private struct OutcomeBatch {
        let store: Store
        let run: Int
        private var waiting: [IngestOutcome] = []
        private var last = ContinuousClock.now

        init(store: Store, run: Int) {
            self.store = store
            self.run = run
        }

        mutating func add(_ outcome: IngestOutcome) throws -> Tally {
            waiting.append(outcome)
            return waiting.count >= 256 || ContinuousClock.now - last > .milliseconds(500) ? try flush() : Tally()
        }

        mutating func flush() throws -> Tally {
            last = .now
            guard !waiting.isEmpty else { return Tally() }
            defer { waiting.removeAll(keepingCapacity: true) }
            return try store.save(waiting, run: run)
        }
    }

    /// Whether the user asked to stop (Ctrl-C): what is under way is finished. A second time ends at once.
    enum Interrupt {
        private static let count = Atomic(0)
        private static let source = Mutex<[any DispatchSourceSignal]>([])

        static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

        /// Takes over SIGINT and SIGTERM.
        static func listen() {
            source.withLock { sources in
                for number in [SIGINT, SIGTERM] {
                    signal(number, SIG_IGN)
                    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                    source.setEventHandler {
                        if count.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
                        Terminal.message("vorfall: finishing what is under way; once more to stop at once")
                    }
                    source.resume()
                    sources.append(source)
                }
            }
        }
    }
#endif
