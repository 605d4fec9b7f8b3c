/// Merges the records of one incident.
struct StoryMerge {
    /// Oldest first.
    private let records: [IncidentRecord]
    /// For a record of a copied text the article that it repeats.
    private let copies: [String: String]

    /// - Parameter records: at least one, oldest first.
    init(records: [IncidentRecord]) {
        self.records = records
        var copies: [String: String] = [:]
        var originals: [ArticleReference] = []
        for record in records {
            let article = record.article
            if let original = originals.first(where: {
                $0.id != article.id
                    && $0.similarityHash.distance(to: article.similarityHash) <= SimilarityHash.copyDistance
            }) {
                copies[record.id] = original.id
            } else {
                originals.append(article)
            }
        }
        self.copies = copies
    }

    /// The records whose text is no copy of another's.
    private var originals: [IncidentRecord] { records.filter { copies[$0.id] == nil } }

    var story: Story {
        let organisations = originals.compactMap(\.organisation)
        let verdicts = originals.filter { $0.dataLeak.verdict != .notStated }
        let people = originals.filter { $0.peopleAffected != nil }
        return Story(
            id: "story-" + SHA256.hexadecimal(of: (records.first?.id ?? "").utf8).prefix(24),
            kinds: IncidentKind.allCases.filter { kind in originals.contains { $0.kinds.contains(kind) } },
            organisation: organisations.first { $0.role != .other } ?? organisations.first,
            reports: records.map(report),
            affectedInsurers: insurers(\.affectedInsurers), affectedGroups: insurers(\.affectedGroups),
            services: services(originals.map { ($0, $0.services) }), timeline: timeline,
            dataLeak: verdicts.last?.dataLeak.verdict ?? .notStated,
            dataLeakHistory: verdicts.map { answer($0, $0.dataLeak.verdict.rawValue, $0.dataLeak.source) },
            peopleAffected: people.last?.peopleAffected,
            peopleAffectedHistory: people.map {
                let people = $0.peopleAffected
                return answer($0, "\(people?.qualifier.rawValue ?? "") \(people?.count ?? 0)", people?.source)
            })
    }

    private func report(_ record: IncidentRecord) -> Story.Report {
        let article = record.article
        return Story.Report(
            record: record.id, article: article.id, url: article.canonicalURL ?? article.url, title: article.title,
            publisher: article.publisher, published: article.published?.value, standing: record.standing,
            copyOf: copies[record.id])
    }

    private func answer(_ record: IncidentRecord, _ value: String, _ source: Source?) -> Story.Answer {
        Story.Answer(record: record.id, published: record.article.published?.value, value: value, source: source)
    }

    // MARK: Insurers and services

    private func insurers(_ list: KeyPath<IncidentRecord, [AffectedInsurer]>) -> [Story.Insurer] {
        var order: [String] = []
        var told: [String: [(record: IncidentRecord, insurer: AffectedInsurer)]] = [:]
        for record in originals {
            for insurer in record[keyPath: list] {
                if told[insurer.id] == nil { order.append(insurer.id) }
                told[insurer.id, default: []].append((record, insurer))
            }
        }
        return order.compactMap { id in
            guard let entries = told[id], let first = entries.first?.insurer else { return nil }
            return Story.Insurer(
                id: id, name: first.name, kind: first.kind,
                services: services(entries.map { ($0.record, $0.insurer.services) }),
                since: entries.compactMap(\.insurer.since).min(), until: entries.compactMap(\.insurer.until).last,
                records: entries.map(\.record.id),
                contradictedBy: originals.filter { $0.notAffectedInsurers.contains { $0.id == id } }.map(\.id))
        }
    }

    private func services(_ lists: [(record: IncidentRecord, services: [ServiceEffect])]) -> [Story.Service] {
        var services: [Story.Service] = []
        for (record, effects) in lists {
            for effect in effects {
                let said = answer(record, effect.status.rawValue, effect.source)
                guard let index = services.firstIndex(where: { $0.id == effect.id }) else {
                    services.append(
                        Story.Service(
                            id: effect.id, name: effect.name, status: effect.status, since: effect.since,
                            until: effect.until,
                            history: [said]))
                    continue
                }
                services[index].status = effect.status
                services[index].since = [services[index].since, effect.since].compactMap { $0 }.min()
                services[index].until = effect.until ?? services[index].until
                services[index].history.append(said)
            }
        }
        return services
    }

    // MARK: Timeline

    private var timeline: [Story.Event] {
        var events: [Story.Event] = []
        for record in originals {
            for event in record.timeline where event.event != .statement {
                if let index = events.firstIndex(where: { $0.event == event.event && $0.value == event.value }) {
                    if !events[index].records.contains(record.id) { events[index].records.append(record.id) }
                } else {
                    events.append(
                        Story.Event(
                            event: event.event, value: event.value, begin: event.begin, until: event.until,
                            records: [record.id]))
                }
            }
        }
        return events.sorted { ($0.begin ?? $0.value, $0.event.rawValue) < ($1.begin ?? $1.value, $1.event.rawValue) }
    }
}
