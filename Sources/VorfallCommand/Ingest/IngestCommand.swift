#if Store
    import ArgumentParser
    import Foundation
    import Intake
    import Store
    import Vorfall

    /// `vorfall ingest`
    struct IngestCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ingest",
            abstract: "Reads sources into a store: new articles, new versions, and the incidents they tell of.",
            discussion: """
                A source is a file, a folder, a compressed page (.gz, .zst), a WARC file, a feed or sitemap, or an \
                address. What was read before and did not change is passed over, so that the same command can be given \
                again and again; it also goes on where a run was killed. Inputs that fail are kept with their reason \
                (`vorfall retry`).

                Exit status: 0 all read, 1 some inputs failed, 2 wrong usage or configuration, 3 the store cannot be \
                used.
                """)

        @Argument(help: "Sources; those of the configuration where none is given. feed:… says that it is a feed.")
        var sources: [String] = []

        @Flag(help: "Read the sources again and again, until interrupted.")
        var watch = false

        @Option(help: ArgumentHelp("Time between two readings of --watch.", valueName: "seconds"))
        var interval = 10.0

        @Flag(help: "Only name what would be read.")
        var dryRun = false

        @Option(
            help: ArgumentHelp(
                "Only inputs fetched, published or changed on this day or later.", valueName: "YYYY-MM-DD"))
        var since: String?

        @Option(help: ArgumentHelp("The most inputs to read.", valueName: "number"))
        var limit: Int?

        @Flag(help: "Read again what was read before, for a new program, lexicon or configuration.")
        var again = false

        @Flag(help: "Leave the incidents to a later run: they take time and memory with the number of all records.")
        var deferIncidents = false

        @Flag(help: "Only put the sources into the store's queue, which `vorfall work` reads on one or more machines.")
        var queue = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func validate() throws {
            if queue, watch || dryRun || again || since != nil || limit != nil {
                throw ValidationError("--queue only queues; it takes no other options than --store and --config")
            }
            if let since, since.utf8.count != 10 || since.split(separator: "-").count != 3 {
                throw ValidationError("--since must be a day, such as 2023-04-27")
            }
            if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
            if interval < 0.1 { throw ValidationError("--interval must be at least 0.1 seconds") }
        }

        func run() async throws {
            let pipeline = try options.pipeline()
            let given = sources.isEmpty ? pipeline.configuration.sources : sources
            guard !given.isEmpty else { throw ValidationError("name a source, or set \"sources\" in pipeline.json") }
            let store = try storing.open(pipeline.configuration, isTemporary: dryRun)
            if queue {
                let tasks = SourceKind.tasks(of: given)
                try StoreOptions.reportingErrors { try store.enqueue(tasks, now: Date.now.ISO8601Format()) }
                return Terminal.message("vorfall: \(tasks.count) tasks queued; `vorfall work` reads them")
            }
            let progress = IngestProgress(isQuiet: dryRun)
            let reading = SourceReading(
                configuration: pipeline.configuration, store: store, progress: progress, since: since,
                settling: watch ? 1 : 0)
            let kinds = given.map(SourceKind.init)
            if dryRun { return try await list(kinds, reading) }
            Interrupt.listen()
            var failures = 0
            repeat {
                let report = try await IngestSession(pipeline: pipeline, store: store, progress: progress)
                    .run(isQuiet: watch, computesIncidents: !deferIncidents) { run in
                        run.isRepeat = again
                        run.since = since
                        run.limit = limit ?? .max
                    } produce: {
                        try await reading.read(kinds, deliver: $0)
                    }
                failures += report.tally.failures
                progress.fraction = nil
                if watch, !Interrupt.isRequested { try await Self.pause(interval) }
            } while watch && !Interrupt.isRequested
            if failures > 0 { throw ExitCode(1) }
        }

        private func list(_ kinds: [SourceKind], _ reading: SourceReading) async throws {
            var count = 0
            try await reading.read(kinds) { event in
                guard count < limit ?? .max else { return false }
                switch event {
                case .finished: break
                case .failure(let key, _, let error):
                    Terminal.message("vorfall: \(Terminal.safe(key)): \(Terminal.safe(error.description))")
                case .item(let item):
                    if let since, let day = item.day, day < since { break }
                    guard try again || !reading.store.isKnown(key: item.key, fingerprint: item.fingerprint) else {
                        break
                    }
                    count += 1
                    print(item.key)
                }
                return true
            }
            Terminal.message("vorfall: \(count) inputs would be read")
        }

        /// Waits, but not after an interrupt.
        private static func pause(_ seconds: Double) async throws {
            let end = ContinuousClock.now + .seconds(seconds)
            while ContinuousClock.now < end, !Interrupt.isRequested { try await Task.sleep(for: .milliseconds(100)) }
        }
    }
#endif
