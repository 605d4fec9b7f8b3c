#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import NIOCore

    /// Lets requests through that may be made.
    ///
    /// Without a token: those for the service's health and description, and, where the service listens on loopback, all that
    /// come straight from this machine. A request that a proxy forwarded or that names another host (as a page does that
    /// rebinds its name to 127.0.0.1) needs a token there too.
    struct AccessMiddleware: RouterMiddleware {
        private let parts: ServiceParts
        private let isLocal: Bool
        private let limiter: RateLimiter

        /// Paths that are open everywhere.
        private static let open: Set<String> = ["/healthz", "/readyz", "/openapi.json"]
        private static let forwarding = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].compactMap {
            HTTPField.Name($0)
        }

        init(parts: ServiceParts) {
            self.parts = parts
            isLocal = Self.isLoopback(parts.configuration.host)
            limiter = RateLimiter(rate: parts.configuration.requestsPerSecond)
        }

        func handle(
            _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
        ) async throws -> Response {
            if isLocal, isDirect(request) { return try await next(request, context) }
            guard !Self.open.contains(request.uri.path) else {
                try take("address " + context.peer)
                return try await next(request, context)
            }
            let header = request.headers[.authorization] ?? ""
            guard header.prefix(7).lowercased() == "bearer " else {
                try take("address " + context.peer)
                throw Problem.unauthorized
            }
            let secret = header.dropFirst(7).trimmingCharacters(in: .whitespaces)
            let now = Date.now.ISO8601Format()
            guard let token = try await parts.withStore({ try $0.token(secret: secret, now: now) }) else {
                try take("address " + context.peer)
                throw Problem.unauthorized
            }
            try take("token " + token.name)
            return try await next(request, context)
        }

        private func take(_ caller: String) throws(Problem) {
            let wait = limiter.take(caller, now: Double(NIODeadline.now().uptimeNanoseconds) / 1e9)
            guard wait > 0 else { return }
            let rate = parts.configuration.requestsPerSecond
            throw Problem(
                .tooManyRequests, "tooManyRequests", "more than \(rate) requests a second (server.requestsPerSecond)",
                headers: [.retryAfter: String(Int(wait.rounded(.up)))])
        }

        private func isDirect(_ request: Request) -> Bool {
            guard Self.forwarding.allSatisfy({ request.headers[$0] == nil }) else { return false }
            guard let authority = request.head.authority, !authority.isEmpty else { return true }
            let host =
                authority.hasPrefix("[") ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
            return Self.isLoopback(String(host))
        }

        /// Whether a name or an address stands for this machine and no other can reach it.
        static func isLoopback(_ host: String) -> Bool {
            host.lowercased() == "localhost" || host == "::1"
                || (try? SocketAddress(ipAddress: host, port: 0)).map {
                    $0.protocol == .inet && host.hasPrefix("127.")
                } ?? false
        }
    }
#endif
