#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Store
    import Vorfall

    /// Why a request was not answered as asked for (RFC 9457, `application/problem+json`).
    struct Problem: Error, Sendable, Hashable {
        let status: HTTPResponse.Status
        /// What programs tell problems apart by.
        let code: String
        /// What was wrong and what to do, for people.
        let detail: String
        let headers: HTTPFields

        init(_ status: HTTPResponse.Status, _ code: String, _ detail: String, headers: HTTPFields = [:]) {
            self.status = status
            self.code = code
            self.detail = detail
            self.headers = headers
        }

        var response: Response {
            var fields = headers
            fields[.contentType] = "application/problem+json"
            fields[.cacheControl] = "no-store"
            let body = JSONText.object([
                ("code", JSONText.string(code)), ("detail", JSONText.string(detail)), ("status", String(status.code)),
                ("title", JSONText.string(status.reasonPhrase)),
                ("type", JSONText.string("https://vorfall.example/problems/" + code)),
            ])
            return Response(
                status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: body + "\n")))
        }

        static func badRequest(_ detail: String) -> Problem { Problem(.badRequest, "badRequest", detail) }
        static func notFound(_ detail: String) -> Problem { Problem(.notFound, "notFound", detail) }
        static let busy = Problem(
            .serviceUnavailable, "busy", "there is too much to do at the moment; try again later",
            headers: [.retryAfter: "1"])
        static func timeout(_ seconds: Double) -> Problem {
            Problem(.serviceUnavailable, "timeout", "no answer within \(seconds) seconds", headers: [.retryAfter: "1"])
        }
        static let unauthorized = Problem(
            .unauthorized, "unauthorized",
            "send a token that is in force as `Authorization: Bearer TOKEN`; `vorfall token create` makes one",
            headers: [.wwwAuthenticate: "Bearer realm=\"vorfall\""])
        static func tooLarge(_ limit: Int) -> Problem {
            Problem(.contentTooLarge, "tooLarge", "the body is larger than \(limit) bytes (server.bodyBytes)")
        }

        /// The problem that an error is. What nobody foresaw says nothing of the inside of the program.
        init(_ error: any Error) {
            switch error {
            case let problem as Problem: self = problem
            case let error as PipelineError: self.init(error)
            case let error as HTTPError where error.status == .notFound:
                self = .notFound("there is nothing at this path")
            case let error as any HTTPResponseError:
                self.init(error.status, "badRequest", error.status.reasonPhrase)
            case StoreError.locked, StoreError.unreachable, StoreError.diskFull:
                self.init(
                    .serviceUnavailable, "store", "the store cannot be read at the moment", headers: [.retryAfter: "5"])
            default: self.init(.internalServerError, "internal", "the program failed to answer")
            }
        }

        private init(_ error: PipelineError) {
            let status: HTTPResponse.Status =
                switch error.code {
                case .tooLarge: .contentTooLarge
                case .timeout: .serviceUnavailable
                case .notText, .noArticle: .unprocessableContent
                case .badRequest: .badRequest
                }
            self.init(status, error.code.rawValue, error.message)
        }
    }
#endif
