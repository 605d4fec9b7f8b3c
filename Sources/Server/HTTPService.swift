#if Serve
    import Foundation
    import Hummingbird
    import HummingbirdCore
    import HummingbirdTLS
    import NIOCore
    import ServiceLifecycle
    import Store
    import UnixSignals
    import Vorfall

    /// The HTTP service over a store: `docs/api.md` describes its routes.
    ///
    ///     let service = try HTTPService(pipeline: pipeline, store: store, configuration: configuration.server)
    ///     try await service.run { port in print("port \(port)") }
    ///
    /// ``run(onStart:)`` returns after SIGTERM or SIGINT, once the requests under way are answered.
    public struct HTTPService: Sendable {
        let parts: ServiceParts

        /// - Parameters:
        ///   - pipeline: what `/v1/extract` uses.
        ///   - store: what is read.
        ///   - configuration: address and limits; paths in it are relative to the pipeline's configuration.
        /// - Throws: ``ServiceError`` if the service could not be protected as the configuration asks for.
        public init(pipeline: Pipeline, store: Store, configuration: Configuration.Server) throws(ServiceError) {
            guard (configuration.certificate == nil) == (configuration.key == nil) else { throw .halfCertificate }
            parts = ServiceParts(pipeline: pipeline, store: store, configuration: configuration)
        }

        /// Serves until the program is told to end.
        ///
        /// - Parameter onStart: takes the port once it listens.
        /// - Throws: ``ServiceError``, or what the network says, such as that the port is taken.
        public func run(onStart: @escaping @Sendable (Int) -> Void) async throws {
            try await group(signals: [.sigterm, .sigint], onStart: onStart).run()
            await parts.close()
        }

        /// What runs until one of the signals comes.
        func group(signals: [UnixSignal], onStart: @escaping @Sendable (Int) -> Void) throws -> ServiceGroup {
            let application = try application(onStart: onStart)
            // The last is told to end first: once the feed has ended the streams, all connections can end.
            var configuration = ServiceGroupConfiguration(
                services: [application, parts.webhooks, parts.feed], gracefulShutdownSignals: signals,
                logger: application.logger)
            configuration.maximumGracefulShutdownDuration = .seconds(parts.configuration.graceSeconds)
            return ServiceGroup(configuration: configuration)
        }

        /// The routes with what listens for them.
        func application(onStart: @escaping @Sendable (Int) -> Void = { _ in }) throws -> some ApplicationProtocol {
            let limits = parts.configuration
            var application = Application(
                responder: Self.router(parts).buildResponder(), server: try channel(),
                configuration: ApplicationConfiguration(
                    address: .hostname(limits.host, port: limits.port), serverName: "vorfall",
                    availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
                onServerRunning: { channel in onStart(channel.localAddress?.port ?? limits.port) })
            application.logger.logLevel = .error
            return application
        }

        /// How much longer than an answer may take a connection that sends nothing is kept, in seconds.
        private static let slack = 10.0

        private func channel() throws -> HTTPServerBuilder {
            let http = HTTPServerBuilder.http1(
                configuration: .init(idleTimeout: .nanoseconds(Int64((parts.configuration.seconds + Self.slack) * 1e9)))
            )
            guard let certificate = parts.configuration.certificate, let key = parts.configuration.key else {
                return http
            }
            do {
                let chain = try NIOSSLCertificate.fromPEMFile(parts.path(certificate))
                let privateKey = try NIOSSLPrivateKey(file: parts.path(key), format: .pem)
                return try .tls(
                    http,
                    tlsConfiguration: .makeServerConfiguration(
                        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey)))
            } catch {
                throw ServiceError.certificate("\(error)")
            }
        }

        static func router(_ parts: ServiceParts) -> Router<ServiceContext> {
            let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
            router.add(middleware: MetricsMiddleware(metrics: parts.metrics))
            router.add(middleware: DeliveryMiddleware())
            router.add(middleware: ProblemMiddleware(routes: parts.routeList))
            router.add(middleware: AccessMiddleware(parts: parts))
            ExtractRoute.add(to: router, parts)
            ArticleRoutes.add(to: router, parts)
            IncidentRoutes.add(to: router, parts)
            SearchRoute.add(to: router, parts)
            ExportRoute.add(to: router, parts)
            StreamRoute.add(to: router, parts)
            OperationRoutes.add(to: router, parts)
            PageRoutes.add(to: router, parts)
            parts.routeList.set(router.routes.map { ($0.method, $0.path.description) })
            return router
        }
    }

    /// Why the service does not start.
    public enum ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
        /// Only one of certificate and key is given.
        case halfCertificate
        /// Certificate or key cannot be used.
        case certificate(String)

        public var description: String {
            switch self {
            case .halfCertificate: "server.certificate and server.key must be given together"
            case .certificate(let reason): "server.certificate or server.key cannot be used: \(reason)"
            }
        }
    }
#endif
