#if Store && Fetch
    import Foundation
    import Intake
    import Store
    import Vorfall

    /// Fetches feeds, sitemaps and pages, and gives them as inputs.
    struct RemoteReading {
        let fetcher: PageFetcher
        let store: Store
        /// Entries of feeds that were published before this day are passed over.
        var since: String?

        /// How many pages are fetched at a time, over all hosts.
        private static let width = 16
        /// How deep indices of sitemaps may lie in each other.
        private static let depth = 3

        /// Gives the pages of a source; false if `deliver` wants no more.
        func read(_ source: SourceKind, deliver: (IntakeEvent) async throws -> Bool) async throws -> Bool {
            switch source {
            case .page(let address): return try await pages([address], deliver: deliver)
            case .feed(let address): return try await feed(at: address, depth: Self.depth, deliver: deliver)
            case .feedFile(let path):
                let feed: Feed
                do throws(IntakeError) {
                    feed = try Feed(try FileSource.bytes(of: path, limit: 50_000_000), address: "")
                } catch {
                    let fingerprint = FileFingerprint.of(path) ?? ""
                    return try await deliver(.failure(key: path, fingerprint: fingerprint, error: error))
                }
                return try await entries(of: feed, depth: Self.depth, deliver: deliver)
            case .path: return true
            }
        }

        private func feed(
            at address: String, depth: Int, deliver: (IntakeEvent) async throws -> Bool
        ) async throws -> Bool {
            let known = try store.fingerprint(of: address)
            let answer: FetchAnswer
            let feed: Feed
            do {
                answer = try await fetcher.fetch(address, known: known)
                guard !answer.isUnchanged else { return true }
                feed = try Feed(answer.body, address: answer.url)
            } catch let error as IntakeError {
                return try await deliver(.failure(key: address, fingerprint: "", error: error))
            }
            guard try await entries(of: feed, depth: depth, deliver: deliver) else { return false }
            return try await deliver(.finished(key: address, fingerprint: answer.fingerprint))
        }

        private func entries(
            of feed: Feed, depth: Int, deliver: (IntakeEvent) async throws -> Bool
        ) async throws -> Bool {
            let wanted = feed.entries.filter { entry in
                guard let since, let published = entry.published else { return true }
                return published.prefix(10) >= since
            }
            guard try await pages(wanted.map(\.url), deliver: deliver) else { return false }
            guard depth > 0 else { return true }
            for sitemap in feed.sitemaps {
                guard try await self.feed(at: sitemap, depth: depth - 1, deliver: deliver) else { return false }
            }
            return true
        }

        /// Fetches pages, several at a time, and gives them in their order.
        private func pages(_ addresses: [String], deliver: (IntakeEvent) async throws -> Bool) async throws -> Bool {
            try await withThrowingTaskGroup(of: (Int, IntakeEvent?).self) { group in
                var waiting = Array(addresses.enumerated())[...]
                func start() throws {
                    guard let (number, address) = waiting.popFirst() else { return }
                    let known = try store.fingerprint(of: address)
                    let fetcher = fetcher
                    group.addTask { (number, await Self.event(address, known: known, fetcher)) }
                }
                for _ in 0..<Self.width { try start() }
                var finished: [Int: IntakeEvent?] = [:]
                var next = 0
                while let (number, event) = try await group.next() {
                    finished[number] = event
                    while let event = finished.removeValue(forKey: next) {
                        next += 1
                        if let event, try await !deliver(event) {
                            group.cancelAll()
                            return false
                        }
                        try start()
                    }
                }
                return true
            }
        }

        /// A fetched page as an input; `nil` if it did not change.
        private static func event(_ address: String, known: String?, _ fetcher: PageFetcher) async -> IntakeEvent? {
            do {
                let answer = try await fetcher.fetch(address, known: known)
                guard !answer.isUnchanged else { return nil }
                guard answer.isPage else {
                    let error = IntakeError(.fetch, "is no page but \(answer.contentType ?? "of an unknown type")")
                    return .failure(key: address, fingerprint: answer.fingerprint, error: error)
                }
                return .item(
                    IntakeItem(
                        key: address, fingerprint: answer.fingerprint, url: answer.url,
                        fetched: Date.now.ISO8601Format(),
                        content: .page(answer.body, encoding: answer.charset)))
            } catch let error as IntakeError {
                return .failure(key: address, fingerprint: "", error: error)
            } catch {
                return .failure(key: address, fingerprint: "", error: IntakeError(.fetch, "\(error)"))
            }
        }
    }

    extension FetchOptions {
        init(_ configuration: Configuration) {
            let fetching = configuration.fetching
            self.init(
                userAgent: fetching.userAgent, delay: fetching.delay, perHost: fetching.perHost,
                seconds: fetching.seconds,
                retries: fetching.retries, pageLimit: configuration.limits.pageBytes,
                allowPrivate: fetching.allowPrivate)
        }
    }
#elseif Store
    import Intake

    /// Stands for the fetching of a build without trait `Fetch`: says what build is needed.
    struct RemoteReading {
        func read(_ source: SourceKind, deliver: (IntakeEvent) async throws -> Bool) async throws -> Bool {
            throw UsageError("addresses and feeds need a build with `swift build --traits Store,Fetch`")
        }
    }
#endif
