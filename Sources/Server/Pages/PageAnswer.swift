#if Serve
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Pages

    extension Router<ServiceContext> {
        /// Adds a page. A ``Problem`` that the reader can do something about becomes a page too.
        func page(
            _ path: RouterPath,
            _ body: @escaping @Sendable (Request, ServiceContext, PageFrame) async throws -> String
        ) {
            get(path) { request, context -> Response in
                let frame = PageFrame(request)
                do {
                    return .page(try await body(request, context, frame))
                } catch let problem as Problem where problem.status == .notFound {
                    return .page(ProblemPage.notFound.html(in: frame), status: .notFound)
                } catch let problem as Problem where problem.status == .badRequest {
                    return .page(ProblemPage.badRequest(problem.detail).html(in: frame), status: .badRequest)
                }
            }
        }
    }

    extension PageFrame {
        /// In the language of the cookie, else that of the browser.
        init(_ request: Request) {
            let cookie = request.headers[.cookie].flatMap { Cookies(from: [$0])[PageSupportRoutes.cookie] }
            self.init(
                language: cookie.flatMap { Language(rawValue: $0.value) }
                    ?? Language(acceptLanguage: request.headers[.acceptLanguage]),
                path: request.uri.string, isWritable: true)
        }
    }

    extension Response {
        /// A page in HTML, with the policy that lets nothing from elsewhere in.
        static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
            Response(
                status: status,
                headers: [
                    .contentType: "text/html; charset=utf-8",
                    .contentSecurityPolicy: PageHeaders.contentSecurityPolicy,
                    // No referrer at all would make browsers send forms with an opaque origin.
                    .referrerPolicy: "same-origin",
                ],
                body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
        }

        /// On to another page, with GET (RFC 9110, 15.4.4).
        static func seeOther(_ address: String, headers: HTTPFields = [:]) -> Response {
            var headers = headers
            headers[.location] = address
            return Response(status: .seeOther, headers: headers)
        }
    }
#endif
