#if Store
    import ArgumentParser
    import Foundation
    import Intake
    import Store
    import Vorfall

    /// A run from its first row in the store to the last, with its summary.
    struct IngestSession {
        let pipeline: Pipeline
        let store: Store
        let progress: IngestProgress

        /// Runs, computes the incidents and says what was done.
        ///
        /// - Parameters:
        ///   - isQuiet: whether nothing is said if nothing was read.
        ///   - computesIncidents: whether the incidents are computed and the sinks written at the end.
        ///   - adjust: sets options of the run.
        ///   - produce: gives the inputs.
        func run(
            isQuiet: Bool = false, computesIncidents: Bool = true, adjust: (inout IngestRun) -> Void,
            produce: (_ deliver: (IntakeEvent) async throws -> Bool) async throws -> Void
        ) async throws -> IngestRun.Report {
            let sinks = try Sinks(pipeline.configuration)
            do {
                let command = CommandLine.arguments.dropFirst().map { Store.isServer($0) ? "postgres://…" : $0 }
                let number = try store.beginRun(
                    command: command.joined(separator: " "), provenance: pipeline.storedProvenance,
                    now: Date.now.ISO8601Format())
                var run = IngestRun(pipeline: pipeline, store: store, run: number)
                adjust(&run)
                let report = try await run.run(progress: progress, produce: produce)
                progress.clear()
                if computesIncidents { try store.rebuildIncidents() }
                try store.finishRun(number, tally: report.tally, now: Date.now.ISO8601Format())
                if computesIncidents, report.read > 0 { try sinks.write(store) }
                if !isQuiet || report.read > 0 { Terminal.message(summary(of: report)) }
                return report
            } catch let error as StoreError {
                progress.clear()
                Terminal.message("Error: \(error)")
                throw ExitCode(3)
            } catch let error as UsageError {
                Terminal.message("Error: \(error)")
                throw ExitCode(2)
            }
        }

        private func summary(of report: IngestRun.Report) -> String {
            let tally = report.tally
            return "vorfall: \(report.read) read (\(Int(progress.rate))/s): \(tally.articles) new articles, "
                + "\(tally.versions) new versions, \(tally.unchanged) unchanged, \(tally.records) records, "
                + "\(tally.failures) failed; \(report.skipped) passed over"
        }
    }
#endif
