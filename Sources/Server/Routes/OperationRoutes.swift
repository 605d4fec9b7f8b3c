#if Serve
    import Hummingbird
    import Incidents
    import Store

    /// `/healthz`, `/readyz`, `/metrics`, `/openapi.json` and the JSON Schema of records.
    enum OperationRoutes {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/healthz") { _, _ in Response.json(#"{"status":"ok"}"#) }
            router.get("/readyz") { _, _ -> Response in
                _ = try await parts.withStore { try $0.lastEvent() }
                return .json(#"{"status":"ok"}"#)
            }
            router.get("/metrics") { _, _ in
                Response.text(
                    parts.metrics.text(gauges: [
                        (
                            "vorfall_extractions", "Pages that are extracted or wait for it.", parts.extraction.count
                        ),
                        ("vorfall_listeners", "Listeners of the event stream.", parts.feed.listenerCount),
                        ("process_resident_memory_bytes", "Resident memory in bytes.", Metrics.residentBytes),
                    ]), mediaType: "text/plain; version=0.0.4; charset=utf-8", headers: [.cacheControl: "no-store"])
            }
            router.get("/openapi.json") { _, _ in Response.json(OpenAPIDocument.text) }
            router.get("/v1/schemas/incident-record.json") { _, _ in
                Response.text(IncidentRecord.schema, mediaType: "application/schema+json")
            }
        }
    }

    /// The description of the service: OpenAPI 3.1, `Resources/openapi.json`.
    enum OpenAPIDocument {
        static let text = EmbeddedResources.openapi.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }
#endif
