#if Serve
    import Hummingbird
    import NIOCore

    /// Notes each answer in the metrics.
    struct MetricsMiddleware: RouterMiddleware {
        let metrics: Metrics

        func handle(
            _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
        ) async throws -> Response {
            let start = NIODeadline.now()
            let response = try await next(request, context)
            let seconds = Double((NIODeadline.now() - start).nanoseconds) / 1e9
            metrics.note(
                route: context.endpointPath ?? "none",
                method: Self.known.contains(request.method) ? request.method.rawValue : "other",
                status: response.status.code, seconds: seconds)
            return response
        }

        /// Others are made up by whoever asks, and would each begin a series of their own.
        private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
    }
#endif
