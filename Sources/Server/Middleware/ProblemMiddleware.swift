#if Serve
    import HTTPTypes
    import Hummingbird
    import Synchronization

    /// Answers each error with a ``Problem``, and a path asked for by a wrong method with what it knows.
    struct ProblemMiddleware: RouterMiddleware {
        let routes: RouteList

        func handle(
            _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
        ) async throws -> Response {
            do {
                return try await next(request, context)
            } catch let error as HTTPError where error.status == .notFound {
                let methods = routes.methods(for: request.uri.path)
                guard !methods.isEmpty else { return Problem(error).response }
                let allowed = methods.joined(separator: ", ")
                return Problem(
                    .methodNotAllowed, "methodNotAllowed", "this path takes \(allowed)", headers: [.allow: allowed]
                ).response
            } catch {
                let problem = Problem(error)
                if problem.status == .internalServerError { context.logger.error("\(error)") }
                return problem.response
            }
        }
    }

    /// The routes, known once the router is built.
    final class RouteList: Sendable {
        private let routes = Mutex<[(method: String, path: [Substring])]>([])

        func set(_ routes: [(method: HTTPRequest.Method, path: String)]) {
            self.routes.withLock { $0 = routes.map { ($0.method.rawValue, $0.path.split(separator: "/")) } }
        }

        /// The methods that some route takes at a path, in alphabetical order.
        func methods(for path: String) -> [String] {
            let parts = path.split(separator: "/")
            let found = routes.withLock { routes in
                routes.filter { route in
                    route.path.count == parts.count
                        && zip(route.path, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") || $0.hasPrefix(":") }
                }.map(\.method)
            }
            return Set(found + (found.contains("GET") ? ["HEAD"] : [])).sorted()
        }
    }
#endif
