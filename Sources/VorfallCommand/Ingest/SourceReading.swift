#if Store
    import Foundation
    import Intake
    import Store
    import Vorfall

    /// Reads sources one after another and gives their inputs.
    struct SourceReading {
        let configuration: Configuration
        let store: Store
        let progress: IngestProgress
        var since: String?
        /// Files that changed within so many seconds are left for the next time: they may still be written.
        var settling = 0.0

        /// Gives all inputs of the sources, until `deliver` returns false.
        func read(_ sources: [SourceKind], deliver: (IntakeEvent) async throws -> Bool) async throws {
            #if Fetch
                let fetcher = PageFetcher(options: FetchOptions(configuration))
                do {
                    let remote = RemoteReading(fetcher: fetcher, store: store, since: since)
                    try await read(sources, remote: remote, deliver: deliver)
                    await fetcher.close()
                } catch {
                    await fetcher.close()
                    throw error
                }
            #else
                try await read(sources, remote: RemoteReading(), deliver: deliver)
            #endif
        }

        private func read(
            _ sources: [SourceKind], remote: RemoteReading, deliver: (IntakeEvent) async throws -> Bool
        ) async throws {
            for (number, source) in sources.enumerated() {
                let report: (Double) -> Void = { progress.fraction = (Double(number) + $0) / Double(sources.count) }
                switch source {
                case .path(let path):
                    guard try await files(of: path, report, deliver) else { return }
                case .page, .feed, .feedFile:
                    guard try await remote.read(source, deliver: deliver) else { return }
                }
            }
        }

        private func files(
            of path: String, _ report: (Double) -> Void, _ deliver: (IntakeEvent) async throws -> Bool
        ) async throws -> Bool {
            let files = FileSource(path: path).files
            for (number, file) in files.enumerated() {
                report(Double(number) / Double(files.count))
                if settling > 0, Date.now.timeIntervalSince(Self.changed(file) ?? .distantPast) < settling { continue }
                if WARCSource.isArchive(file) {
                    guard try await archive(file, deliver) else { return false }
                } else {
                    guard try await deliver(FileSource.event(for: file)) else { return false }
                }
            }
            return true
        }

        private func archive(_ file: String, _ deliver: (IntakeEvent) async throws -> Bool) async throws -> Bool {
            if let fingerprint = FileFingerprint.of(file), try store.isKnown(key: file, fingerprint: fingerprint) {
                return true
            }
            var goesOn = true
            try await WARCSource(path: file, pageLimit: configuration.limits.pageBytes).read { event in
                goesOn = try await deliver(event)
                return goesOn
            }
            return goesOn
        }

        /// Gives the inputs of earlier failures again.
        func retry(_ failures: [Failure], deliver: (IntakeEvent) async throws -> Bool) async throws {
            for (number, failure) in failures.enumerated() {
                progress.fraction = Double(number) / Double(failures.count)
                if failure.key.hasPrefix("http://") || failure.key.hasPrefix("https://") {
                    try await read([SourceKind(failure.key)], deliver: deliver)
                } else if let event = Self.event(of: failure, limit: configuration.limits.pageBytes) {
                    guard try await deliver(event) else { return }
                }
            }
        }

        private static func event(of failure: Failure, limit: Int) -> IntakeEvent? {
            guard let mark = failure.key.lastIndex(of: "#"),
                let offset = UInt64(failure.key[failure.key.index(after: mark)...])
            else { return FileSource.event(for: failure.key) }
            let path = String(failure.key[..<mark])
            guard WARCSource.isArchive(path) else { return FileSource.event(for: failure.key) }
            do throws(IntakeError) {
                return try WARCSource(path: path, pageLimit: limit).page(at: offset)
            } catch {
                return .failure(key: failure.key, fingerprint: FileFingerprint.of(path) ?? "", error: error)
            }
        }

        private static func changed(_ file: String) -> Date? {
            (try? FileManager.default.attributesOfItem(atPath: file))?[.modificationDate] as? Date
        }
    }

    /// Wrong usage that shows only when the command runs.
    struct UsageError: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
#endif
