#if Store
    import ArgumentParser
    import Foundation
    import Intake
    import Store
    import Synchronization
    import Vorfall

    /// `vorfall work`
    struct WorkCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "work",
            abstract: "Reads sources of the store's queue, beside other machines.",
            discussion: """
                `vorfall ingest --queue SOURCE…` fills the queue. Each machine takes the next source that nobody works \
                on. It is the machine's for the time of --lease, which is prolonged while it works; if the machine dies, \
                another takes the source and passes over what was stored. A source that was taken three times and never \
                finished is left.

                Ends when all is done, also by the others; then one of them computes the incidents. Exit status: 0 all \
                read, 1 some inputs failed or sources were left, 2 wrong usage or configuration, 3 the store cannot be \
                used.
                """)

        @Flag(help: "Wait for more sources, until interrupted.")
        var watch = false

        @Option(help: ArgumentHelp("Time after which the source of a dead machine is taken.", valueName: "seconds"))
        var lease = 300.0

        @Option(help: "What this worker is called in the queue; host and process where it is not given.")
        var name: String = "\(ProcessInfo.processInfo.hostName) \(ProcessInfo.processInfo.processIdentifier)"

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func validate() throws {
            if lease < 1 { throw ValidationError("--lease must be at least 1 second") }
        }

        func run() async throws {
            let pipeline = try options.pipeline()
            let sinks = try Sinks(pipeline.configuration)
            let store = try storing.open(pipeline.configuration)
            Interrupt.listen()
            var failures = 0
            while !Interrupt.isRequested {
                if let task = try StoreOptions.reportingErrors({ try store.lease(by: name, seconds: lease) }) {
                    failures += try await read(task, pipeline, store)
                } else {
                    let state = try StoreOptions.reportingErrors { try store.queueState() }
                    guard watch || state.leased + state.waiting > 0 else { break }
                    try await Task.sleep(for: .milliseconds(500))
                }
            }
            let state = try StoreOptions.reportingErrors {
                let state = try store.queueState()
                if state.leased + state.waiting == 0, try store.rebuildIncidents() { try sinks.write(store) }
                return state
            }
            if state.abandoned > 0 {
                Terminal.message("vorfall: \(state.abandoned) sources were left: each was taken and not finished")
            }
            if failures > 0 || state.abandoned > 0 { throw ExitCode(1) }
        }

        /// Reads a task's sources; how many inputs failed.
        private func read(_ task: QueuedTask, _ pipeline: Pipeline, _ store: Store) async throws -> Int {
            let lease = Lease(task: task, worker: name, seconds: lease, store: store)
            let keeping = Task { await lease.keep() }
            defer { keeping.cancel() }
            let progress = IngestProgress()
            let reading = SourceReading(configuration: pipeline.configuration, store: store, progress: progress)
            let report = try await IngestSession(pipeline: pipeline, store: store, progress: progress)
                .run(computesIncidents: false) { _ in
                } produce: { deliver in
                    try await reading.read(task.sources.map(SourceKind.init)) { event in
                        guard lease.isHeld else { return false }
                        return try await deliver(event)
                    }
                }
            try StoreOptions.reportingErrors {
                if Interrupt.isRequested {
                    try store.giveBack(task, by: name)
                } else if lease.isHeld {
                    try store.finish(
                        task, by: name, failures: report.tally.failures, now: Date.now.ISO8601Format())
                }
            }
            return report.tally.failures
        }
    }

    /// A machine's hold on a task.
    private final class Lease: Sendable {
        let task: QueuedTask
        let worker: String
        let seconds: Double
        let store: Store
        private let held = Atomic(true)

        init(task: QueuedTask, worker: String, seconds: Double, store: Store) {
            self.task = task
            self.worker = worker
            self.seconds = seconds
            self.store = store
        }

        /// False when another machine has the task.
        var isHeld: Bool { held.load(ordering: .relaxed) }

        /// Prolongs the lease until cancelled, or until another machine has the task.
        func keep() async {
            while isHeld {
                do { try await Task.sleep(for: .seconds(seconds / 3)) } catch { return }
                // A server that cannot be reached for once costs nothing: the lease lasts for two more tries.
                guard let isOurs = try? store.renew(task, by: worker, seconds: seconds) else { continue }
                held.store(isOurs, ordering: .relaxed)
            }
        }
    }

    extension SourceKind {
        /// Sources as tasks of a queue: an archive or an address is one of its own, pages and texts go by the hundred.
        static func tasks(of sources: [String]) -> [[String]] {
            var tasks: [[String]] = []
            var pages: [String] = []
            for source in sources {
                switch SourceKind(source) {
                case .path(let path):
                    for file in FileSource(path: path).files {
                        if WARCSource.isArchive(file) { tasks.append([file]) } else { pages.append(file) }
                    }
                case .feedFile(let path):
                    tasks.append(["feed:" + URL(fileURLWithPath: path).standardizedFileURL.path])
                case .page, .feed: tasks.append([source])
                }
            }
            for start in stride(from: 0, to: pages.count, by: 100) {
                tasks.append(Array(pages[start..<min(start + 100, pages.count)]))
            }
            return tasks
        }
    }
#endif
