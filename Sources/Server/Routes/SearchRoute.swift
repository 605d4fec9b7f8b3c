#if Serve
    import Hummingbird
    import Store

    /// `GET /v1/search`: articles that hold all words of a query.
    enum SearchRoute {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/v1/search") { request, _ -> Response in
                let query = try Query(request, allowed: ["q", "cursor", "limit"])
                guard let words = query["q"], !SearchFolding.words(of: words).isEmpty, words.unicodeScalars.count <= 250
                else {
                    throw Problem.badRequest("q: must hold a word, and at most 250 characters")
                }
                let limit = try query.limit()
                let offset = try offset(of: try query.cursor())
                let found = try await parts.withStore { try $0.search(words, offset: offset, limit: limit + 1) }
                let next = found.count > limit ? Cursor(key: "search", id: String(offset + limit)) : nil
                return .list(
                    [("articles", try JSONText.array(Array(found.prefix(limit))))], next: next, query: query,
                    path: "/v1/search")
            }
        }

        /// How many hits a cursor passes over: ranks have no order that a cursor could name.
        private static func offset(of cursor: Cursor?) throws(Problem) -> Int {
            guard let cursor else { return 0 }
            guard cursor.key == "search", let offset = Int(cursor.id), (0...100_000).contains(offset) else {
                throw .badRequest("cursor: must be one that a list gave as next")
            }
            return offset
        }
    }
#endif
