#if Serve
    import Hummingbird
    import Store

    /// `GET /v1/articles` and `GET /v1/articles/{id}`.
    enum ArticleRoutes {
        private static let names = ["publisher", "insurer", "hasRecords", "since", "until", "cursor", "limit"]

        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/v1/articles") { request, _ -> Response in
                let query = try Query(request, allowed: names)
                let filter = ArticleFilter(
                    publisher: query["publisher"], insurer: query["insurer"],
                    hasRecords: try query.boolean("hasRecords"),
                    since: try query.day("since"), until: try query.day("until"))
                let (cursor, limit) = (try query.cursor(), try query.limit())
                let part = try await parts.withStore { try $0.articles(filter, after: cursor, limit: limit) }
                return .list(
                    [("articles", try JSONText.array(part.elements))], next: part.next, query: query,
                    path: "/v1/articles")
            }
            router.get("/v1/articles/{id}") { request, context -> Response in
                let query = try Query(request, allowed: ["version"])
                let (id, version) = (try context.name("id"), try query.integer("version", in: 1...1_000_000))
                return .json(try await parts.withStore { try article(id, version: version, in: $0) })
            }
        }

        private static func article(_ id: String, version: Int?, in store: Store) throws -> String {
            guard let article = try store.article(id) else { throw Problem.notFound("there is no article \(id)") }
            let version = version ?? article.version
            guard let text = try store.text(ofArticle: id, version: version) else {
                throw Problem.notFound("the article \(id) has no version \(version)")
            }
            return JSONText.object([
                ("article", try JSONText.value(article)),
                ("version", String(version)),
                ("text", JSONText.string(text)),
                ("records", JSONText.array(try store.records(ofArticle: id, version: version).map(\.json))),
                ("versions", try JSONText.array(store.versions(ofArticle: id))),
                ("changes", JSONText.array(try store.changes(ofArticle: id).map(change))),
            ])
        }

        private static func change(_ change: StoredChange) -> String {
            JSONText.object([
                ("version", String(change.version)), ("record", JSONText.string(change.record)),
                ("field", JSONText.string(change.field)), ("change", JSONText.string(change.change)),
                ("before", change.before), ("after", change.after),
            ])
        }
    }
#endif
