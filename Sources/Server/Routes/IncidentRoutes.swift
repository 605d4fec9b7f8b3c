#if Serve
    import Entities
    import Hummingbird
    import Store
    import Vorfall

    /// `GET /v1/incidents`, `/v1/incidents/{id}`, `/v1/insurers` and `/v1/insurers/{id}`.
    enum IncidentRoutes {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/v1/incidents") { request, _ -> Response in
                let query = try Query(request, allowed: Query.incidentNames + ["cursor", "limit"])
                let part = try await incidents(try query.incidentFilter(), query, parts)
                return .list(
                    [("incidents", JSONText.array(part.elements.map(\.json)))], next: part.next, query: query,
                    path: "/v1/incidents")
            }
            router.get("/v1/incidents/{id}") { request, context -> Response in
                _ = try Query(request, allowed: [])
                let id = try context.name("id")
                return .json(
                    try await parts.withStore { store in
                        guard let incident = try store.incident(id) else {
                            throw Problem.notFound("there is no incident \(id)")
                        }
                        let records = try store.records(ofIncident: id)
                        return JSONText.object([
                            ("incident", incident.json), ("records", JSONText.array(records.map(\.json))),
                        ])
                    })
            }
            router.get("/v1/insurers") { request, _ -> Response in
                _ = try Query(request, allowed: [])
                let insurers = try await parts.withStore { try $0.insurers() }
                return .json(JSONText.object([("insurers", try JSONText.array(insurers))]))
            }
            router.get("/v1/insurers/{id}") { request, context -> Response in
                let query = try Query(
                    request, allowed: Query.incidentNames.filter { $0 != "insurer" } + ["cursor", "limit"])
                let id = try context.name("id")
                let insurer = try await insurer(id, parts)
                var filter = try query.incidentFilter()
                filter.insurer = id
                let part = try await incidents(filter, query, parts)
                return .list(
                    [("insurer", insurer), ("incidents", JSONText.array(part.elements.map(\.json)))], next: part.next,
                    query: query, path: "/v1/insurers/\(id)")
            }
        }

        private static func incidents(
            _ filter: IncidentFilter, _ query: Query, _ parts: ServiceParts
        ) async throws -> ListPart<StoredIncident> {
            let (cursor, limit) = (try query.cursor(), try query.limit())
            return try await parts.withStore { try $0.incidents(filter, after: cursor, limit: limit) }
        }

        /// An insurer that some incident affected, else one that the lexicon knows, as JSON.
        private static func insurer(_ id: String, _ parts: ServiceParts) async throws -> String {
            if let insurer = try await parts.withStore({ try $0.insurer(id) }) { return try JSONText.value(insurer) }
            guard let entity = parts.pipeline.lexicon[id], let kind = entity.insurerKind else {
                throw Problem.notFound("there is no insurer \(id)")
            }
            return try JSONText.value(StoredInsurer(id: id, name: entity.name, kind: kind))
        }
    }
#endif
