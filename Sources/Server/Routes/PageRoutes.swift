#if Serve
    import Hummingbird
    import Incidents
    import Pages
    import Store
    import Vorfall

    /// The pages for people: routes that are no part of the API. `docs/pages.md` describes them.
    enum PageRoutes {
        /// How many incidents stand on one page.
        private static let incidentLimit = 100
        private static let hitLimit = 50

        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            let insurers = InsurerDirectory(parts.pipeline.lexicon)
            router.page("/") { request, _, frame in
                let query = try Query(request, allowed: ["insurer", "kind", "from", "until", "cursor"])
                let filter = try query.pageFilter()
                let cursor = try query.cursor()
                let part = try await parts.withStore { store in
                    let part = try store.incidents(filter.stored, after: cursor, limit: incidentLimit)
                    return (try part.elements.map { try $0.story() }, part.next)
                }
                let next = part.1.map { query.address(path: "/", cursor: $0.text) }
                return IncidentsPage(part.0, filter: filter, next: next, insurers: insurers.all).html(in: frame)
            }
            router.page("/incidents/{id}") { _, context, frame in
                let id = try context.name("id")
                let found = try await parts.withStore { store in
                    guard let incident = try store.incident(id) else { throw Problem.notFound(id) }
                    return (try incident.story(), try store.records(ofIncident: id).map { try $0.record() })
                }
                return IncidentPage(found.0, records: found.1).html(in: frame)
            }
            router.page("/insurers/{id}") { _, context, frame in
                let id = try context.name("id")
                let found = try await parts.withStore { store in
                    let stories = try store.incidents(IncidentFilter(insurer: id), limit: incidentLimit).elements
                    return (try store.insurer(id), try stories.map { try $0.story() })
                }
                let named = found.0.map { Correction.Insurer(id: id, name: $0.name, kind: $0.kind) }
                guard let insurer = insurers[id] ?? named else { throw Problem.notFound(id) }
                return InsurerPage(insurer, stories: found.1).html(in: frame)
            }
            router.page("/articles/{id}") { _, context, frame in
                let id = try context.name("id")
                let reviewed = try await parts.withStore { store in
                    guard let reviewed = try store.reviewedArticle(id) else { throw Problem.notFound(id) }
                    return reviewed
                }
                return try await parts.extraction.run {
                    ArticlePage(reviewed, pipeline: parts.pipeline, insurers: insurers.all).html(in: frame)
                }
            }
            router.page("/search") { request, _, frame in
                let words = try Query(request, allowed: ["q"])["q"] ?? ""
                guard words.utf8.count <= 1_000 else { throw Problem.badRequest("q: at most 1,000 bytes") }
                let hits = try await parts.withStore { store in
                    try store.search(words, limit: hitLimit).map { hit in
                        SearchPage.Hit(
                            article: hit.article, title: hit.title, published: hit.published,
                            publisher: try store.article(hit.article)?.publisher)
                    }
                }
                return SearchPage(query: words, hits: hits).html(in: frame)
            }
            router.page("/review") { _, _, frame in
                let values = try await parts.withStore { try $0.undecidedValues() }
                return QueuePage(values.map(QueuePage.Item.init)).html(in: frame)
            }
            CorrectionRoutes.add(to: router, parts, insurers)
            PageSupportRoutes.add(to: router)
        }
    }

    extension Query {
        /// What the form above the incidents asks for; fields that were left empty do not choose.
        fileprivate func pageFilter() throws(Problem) -> IncidentsPage.Filter {
            var filter = IncidentsPage.Filter(insurer: self["insurer"] ?? "")
            if let kind = self["kind"], !kind.isEmpty {
                guard let kind = IncidentKind(rawValue: kind) else { throw .badRequest("kind: \(kind)") }
                filter.kind = kind
            }
            for (name, day) in [("from", \IncidentsPage.Filter.from), ("until", \.until)] {
                guard let text = self[name], !text.isEmpty else { continue }
                guard CivilSpan(text) != nil else { throw .badRequest("\(name): \(text)") }
                filter[keyPath: day] = text
            }
            return filter
        }
    }

    extension IncidentsPage.Filter {
        fileprivate var stored: IncidentFilter {
            IncidentFilter(
                insurer: insurer.isEmpty ? nil : insurer, kind: kind, since: from.isEmpty ? nil : from,
                until: until.isEmpty ? nil : until)
        }
    }

    extension QueuePage.Item {
        fileprivate init(_ value: UndecidedValue) {
            self.init(
                article: value.article, title: value.title, published: value.published, standing: value.standing,
                insurer: value.insurerName ?? value.insurer, confidence: value.confidence, evidence: value.evidence)
        }
    }

    extension ArticlePage {
        fileprivate init(_ reviewed: ReviewedArticle, pipeline: Pipeline, insurers: [Correction.Insurer]) {
            self.init(
                Explanation(analysis: pipeline.analysis(of: reviewed.article), records: reviewed.corrected),
                version: reviewed.version,
                decisions: reviewed.corrections.map { stored in
                    Decision(
                        id: stored.id, correction: stored.correction,
                        isUnmatched: reviewed.unmatched.contains(stored.id), withdrawnBy: stored.withdrawnBy)
                },
                incidents: reviewed.incidents, insurers: insurers)
        }
    }
#endif
