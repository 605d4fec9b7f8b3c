#if Serve
    import Foundation
    import Hummingbird
    import Store
    import Vorfall

    /// What the routes share.
    struct ServiceParts: Sendable {
        let pipeline: Pipeline
        let configuration: Configuration.Server
        let metrics = Metrics()
        let feed: EventFeed
        let webhooks: WebhookSender
        let routeList = RouteList()
        /// Threads for `/v1/extract`.
        let extraction: WorkQueue
        private let store: Store
        /// Threads that wait for the database.
        private let reading: WorkQueue

        init(pipeline: Pipeline, store: Store, configuration: Configuration.Server) {
            self.pipeline = pipeline
            self.configuration = configuration
            self.store = store
            let processors = ProcessInfo.processInfo.activeProcessorCount
            extraction = WorkQueue(
                threads: configuration.extractions == 0 ? processors : configuration.extractions,
                waiting: configuration.waiting, seconds: configuration.seconds)
            reading = WorkQueue(threads: 2, waiting: 10_000, seconds: configuration.seconds)
            feed = EventFeed(store: store, work: reading, limit: configuration.listeners)
            webhooks = WebhookSender(
                store: store, work: reading, feed: feed, base: configuration.url ?? "", transport: HTTPTransport.post)
        }

        /// Uses the store, off the threads that serve connections.
        func withStore<Value: Sendable>(_ body: @escaping @Sendable (Store) throws -> Value) async throws -> Value {
            let store = store
            return try await reading.run { try body(store) }
        }

        /// A path of the configuration, from its folder.
        func path(_ relative: String) -> String {
            relative.hasPrefix("/") ? relative : pipeline.configuration.folder + "/" + relative
        }

        /// Ends the threads.
        func close() async {
            await extraction.close()
            await reading.close()
        }
    }

    /// What is known of a request beside the request itself.
    struct ServiceContext: RequestContext {
        var coreContext: CoreRequestContextStorage
        /// The address of the connection's other end; that of a proxy where there is one.
        let peer: String

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
        }

        /// A parameter of the path, percent-decoded; one that cannot be names nothing.
        func name(_ parameter: String) throws(Problem) -> String {
            guard let name = parameters.get(parameter)?.removingPercentEncoding, !name.utf8.contains(0) else {
                throw .notFound("the path is no percent-encoded UTF-8")
            }
            return name
        }
    }
#endif
