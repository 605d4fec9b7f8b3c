#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import Incidents
    import NIOCore
    import Pages
    import Store

    /// `POST /corrections` and `POST /corrections/{id}/withdraw`: the forms of an article's page.
    enum CorrectionRoutes {
        /// The largest form, in bytes.
        private static let formLimit = 65_536

        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts, _ insurers: InsurerDirectory) {
            router.form("/corrections") { form, _ in
                let draft = try CorrectionDraft(form)
                let (article, record) = (form["article"] ?? "", form["record"] ?? "")
                let now = Date.now.ISO8601Format()
                let number = try await parts.withStore { store in
                    try correct(article, record, draft, now: now, in: store, insurers)
                }
                refresh(parts)
                return .seeOther("/articles/\(article)#c\(number)")
            }
            router.form("/corrections/{id}/withdraw") { form, context in
                let by = (form["by"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
                guard let id = Int(try context.name("id")), !by.isEmpty, by.utf8.count <= 2_000 else {
                    throw Problem.badRequest("by")
                }
                let now = Date.now.ISO8601Format()
                let article = try await parts.withStore { try $0.withdraw(correction: id, by: by, now: now) }
                guard let article else { throw Problem.notFound("there is no correction \(id) in force") }
                refresh(parts)
                return .seeOther("/articles/\(article)#c\(id)")
            }
        }

        private static func correct(
            _ article: String, _ record: String, _ draft: CorrectionDraft, now: String, in store: Store,
            _ insurers: InsurerDirectory
        ) throws -> Int {
            guard let reviewed = try store.reviewedArticle(article),
                let place = reviewed.extracted.firstIndex(where: { $0.id == record })
            else { throw Problem.notFound("there is no record \(record) (any more)") }
            let extracted = reviewed.extracted[place]
            do {
                let correction = try draft.correction(
                    of: extracted, corrected: reviewed.corrected[place], at: now, insurer: { insurers[$0] })
                return try store.correct(extracted, by: correction)
            } catch let error as CorrectionError {
                throw Problem.badRequest(error.description)
            }
        }

        /// Computes the incidents anew while the reader goes on. What fails is left for the next correction or run:
        /// the store remembers that they are stale.
        private static func refresh(_ parts: ServiceParts) {
            Task { _ = try? await parts.withStore { try $0.rebuildIncidents() } }
        }

        fileprivate static func form(of request: Request) async throws -> [String: String] {
            guard SameOrigin.sent(request.headers, authority: request.head.authority) else {
                throw Problem(.forbidden, "forbidden", "the form was not sent by a page of this service")
            }
            guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else {
                throw Problem(.unsupportedMediaType, "unsupportedMediaType", "application/x-www-form-urlencoded")
            }
            let body: ByteBuffer
            do { body = try await request.body.collect(upTo: formLimit) } catch { throw Problem.tooLarge(formLimit) }
            var form: [String: String] = [:]
            for (name, value) in try FormEncoding.pairs(of: String(buffer: body), in: "the form") {
                // Of a value that stands in several fields the first that is filled in counts.
                if form[name, default: ""].isEmpty { form[name] = value }
            }
            return form
        }
    }

    extension Router<ServiceContext> {
        /// Adds a route for a form of a page. A ``Problem`` becomes a page.
        fileprivate func form(
            _ path: RouterPath,
            _ body: @escaping @Sendable ([String: String], ServiceContext) async throws -> Response
        ) {
            post(path) { request, context -> Response in
                do {
                    return try await body(try await CorrectionRoutes.form(of: request), context)
                } catch let problem as Problem {
                    let page = problem.status == .notFound ? ProblemPage.notFound : .badRequest(problem.detail)
                    return .page(page.html(in: PageFrame(request)), status: problem.status)
                }
            }
        }
    }

    extension CorrectionDraft {
        fileprivate init(_ form: [String: String]) throws(Problem) {
            guard let field = form["field"].flatMap(Correction.Field.init),
                let action = form["action"].flatMap(Correction.Action.init)
            else { throw .badRequest("field, action") }
            self.init(
                field: field, action: action, subject: form["subject"] ?? "", value: form["value"] ?? "",
                reason: form["reason"] ?? "", by: form["by"] ?? "")
        }
    }
#endif
