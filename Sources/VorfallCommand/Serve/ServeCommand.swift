#if Serve
    import ArgumentParser
    import Foundation
    import Server
    import Store
    import Vorfall

    /// `vorfall serve`
    struct ServeCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "serve",
            abstract: "Serves a store and the extraction over HTTP.",
            discussion: """
                Routes are described at /openapi.json and in docs/api.md; limits stand in "server" of pipeline.json. On \
                loopback reading is open to all on this machine; on any other address each request needs a token \
                (`vorfall token create`), and TLS is wise: "certificate" and "key", or a proxy in front.

                Ends at SIGTERM or SIGINT, once requests under way are answered.

                Exit status: 0 ended as told, 1 the address cannot be listened on, 2 wrong usage or configuration, 3 \
                the store cannot be used.
                """)

        @Option(help: ArgumentHelp("The address to listen on; else that of the configuration.", valueName: "address"))
        var host: String?

        @Option(help: "The port to listen on, 0 for any that is free; else that of the configuration.")
        var port: Int?

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func validate() throws {
            if let port, !(0...65_535).contains(port) { throw ValidationError("--port must be from 0 to 65535") }
        }

        func run() async throws {
            let pipeline = try options.pipeline()
            let store = try storing.open(pipeline.configuration)
            _ = try StoreOptions.reportingErrors { try store.rebuildIncidents() }
            var settings = pipeline.configuration.server
            settings.host = host ?? settings.host
            settings.port = port ?? settings.port
            let scheme = settings.certificate == nil ? "http" : "https"
            let name = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            do {
                let service = try HTTPService(pipeline: pipeline, store: store, configuration: settings)
                try await service.run { port in Terminal.message("vorfall: listening on \(scheme)://\(name):\(port)") }
            } catch let error as ServiceError {
                Terminal.message("Error: \(error)")
                throw ExitCode(2)
            } catch {
                Terminal.message("Error: \(name):\(settings.port): \(error)")
                throw ExitCode(1)
            }
        }
    }
#endif
