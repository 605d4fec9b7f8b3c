#if Serve
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Store

    /// `GET /v1/stream`: what changes in the store, as Server-Sent Events.
    ///
    /// Each event's `id` is its number; who comes again with it in `Last-Event-ID` (or `after`) gets all that came since.
    enum StreamRoute {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/v1/stream") { request, _ -> Response in
                let query = try Query(request, allowed: ["after", "kind"])
                let kind = try query.choice("kind", of: StoreEvent.Topic.self)
                let start = try await start(request, query, parts)
                let wakings = try parts.feed.wakings()
                let body = ResponseBody { writer in
                    try await write(to: &writer, from: start, kind: kind, wakings: wakings, feed: parts.feed)
                    try await writer.finish(nil)
                }
                return Response(
                    status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
            }
        }

        /// The number after which the stream begins: what the client had last, else now.
        private static func start(_ request: Request, _ query: Query, _ parts: ServiceParts) async throws -> Int {
            if let header = request.headers[.lastEventID], !header.isEmpty {
                guard let number = Int(header), number >= 0 else {
                    throw Problem.badRequest("Last-Event-ID: must be the id of an event")
                }
                return number
            }
            if let number = try query.integer("after", in: 0...Int(Int32.max)) { return number }
            return try await parts.feed.latest()
        }

        private static func write(
            to writer: inout any ResponseBodyWriter, from start: Int, kind: StoreEvent.Topic?,
            wakings: AsyncStream<Void>, feed: EventFeed
        ) async throws {
            try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
            var last = start
            for await _ in wakings {
                var isQuiet = true
                while true {
                    let events = try await feed.events(after: last)
                    guard let newest = events.last else { break }
                    last = newest.number
                    let text = events.filter { kind == nil || $0.kind.topic == kind }.map(Self.text).joined()
                    guard !text.isEmpty else { continue }
                    isQuiet = false
                    try await writer.write(ByteBuffer(string: text))
                }
                // A line that shows whether the other end is still there.
                if isQuiet { try await writer.write(ByteBuffer(string: ":\n\n")) }
            }
        }

        private static func text(of event: StoreEvent) -> String {
            let data = JSONText.object([
                ("number", String(event.number)), ("kind", JSONText.string(event.kind.rawValue)),
                ("subject", JSONText.string(event.subject)), ("time", JSONText.string(event.time)),
                ("href", JSONText.string(event.path)),
            ])
            return "id: \(event.number)\nevent: \(event.kind.rawValue)\ndata: \(data)\n\n"
        }
    }
#endif
