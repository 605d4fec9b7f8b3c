import Incidents

/// Incidents of VERIS 1.4.1 (Vocabulary for Event Recording and Incident Sharing, Community Schema), an array with one
/// a record.
///
/// The vocabulary is for facts that are established. What is denied, only possible or not established has no field: it
/// stands in `notes`, and with its evidence in `plus.vorfall`, the place that VERIS keeps for foreign data.
struct VERISExport {
    let records: [IncidentRecord]

    var json: JSON {
        get throws(ExportError) {
            var incidents: [JSON] = []
            for record in records { incidents.append(try VERISIncident(record: record).json) }
            return .array(incidents)
        }
    }
}

/// One record as an incident.
struct VERISIncident {
    let record: IncidentRecord

    var json: JSON {
        get throws(ExportError) {
            .object([
                "schema_version": "1.4.1", "incident_id": .string(record.id), "source_id": "vorfall",
                "security_incident": record.toldKinds.isEmpty ? "Suspected" : "Confirmed",
                "confidence": .string(confidence),
                "summary": .string(summary), "reference": JSON(record.address), "timeline": timeline, "victim": victim,
                "actor": actor, "action": action, "asset": asset, "attribute": attribute,
                "discovery_method": .object(["unknown": true]), "corrective_action": correctiveAction,
                "notes": .string(notes), "plus": try plus,
            ])
        }
    }

    private var notes: String {
        let assumed = firstDay == nil ? ["timeline: the report gives no day; the year is that of the report"] : []
        return (assumed + record.claims.map(\.line)).joined(separator: "\n")
    }

    private var confidence: String { record.confidence >= 0.8 ? "High" : record.confidence >= 0.5 ? "Medium" : "Low" }

    private var summary: String {
        let kinds = record.kinds.map(\.rawValue).joined(separator: ", ")
        let facts = [kinds, "data leak: " + record.dataLeak.verdict.rawValue, record.standing.rawValue]
        return record.heading + " ("
            + (facts + [record.article.published?.value].compactMap { $0 }).joined(separator: "; ") + ")"
    }

    private var correctiveAction: JSON? {
        let told = record.measures.filter { $0.modality.isTold }
        return told.isEmpty ? nil : .string(told.map(\.value).joined(separator: "; "))
    }

    /// The whole record with its evidence.
    private var plus: JSON {
        get throws(ExportError) {
            .object([
                "master_id": .string(NameUUID.text(of: "veris:" + record.id)),
                "vorfall": .object(["record": try JSON(encoding: record)]),
            ])
        }
    }

    // MARK: When

    /// The first day of the incident, as fine as the record tells it. VERIS wants at least a year: without one it is
    /// that of the report, which the notes say.
    private var timeline: JSON {
        let day = firstDay ?? (record.published.day.iso, .year)
        return .object(["incident": Self.date(day.text, day.granularity)])
    }

    private var firstDay: (text: String, granularity: TimelineEvent.Granularity)? {
        let events = record.timeline.filter { $0.modality.isTold }
        for kind in [TimelineEvent.Event.attack, .dataLeak, .disruption, .shutdown] {
            let days = events.filter { $0.event == kind }.compactMap { event in
                event.begin.map { ($0, event.granularity) }
            }
            if let first = days.min(by: { $0.0 < $1.0 }) { return first }
        }
        return record.affectedInsurers.compactMap(\.since).min().map { ($0, .day) }
    }

    private static func date(_ text: String, _ granularity: TimelineEvent.Granularity) -> JSON {
        let parts = text.prefix { $0 != "T" }.split(separator: "-").map { Int($0) }
        let fine = granularity == .year ? 1 : granularity == .month ? 2 : 3
        var date: [String: JSON] = [:]
        for (key, part) in zip(["year", "month", "day"], parts.prefix(fine)) { date[key] = part.map(JSON.integer) }
        return .object(date)
    }

    // MARK: Who

    /// The organisation hit, and the insurers that are affected through it as secondary victims; where no organisation
    /// is named, a single insurer is the victim.
    private var victim: JSON {
        let insurers = record.affectedInsurers.filter { $0.modality.isTold }
        let hit = record.organisation.flatMap { $0.modality.isTold ? $0 : nil }
        let alone = hit == nil && insurers.count == 1 ? insurers.first : nil
        let secondary = insurers.filter { $0.id != hit?.id && $0.id != alone?.id }
        let isInsurer = alone != nil || hit?.role == .insurer
        let isAuthority = hit?.role == .authority
        let industries: [Organisation.Role: String] = [
            .provider: Self.services, .insurer: Self.insurance, .authority: "92",
        ]
        let isGerman = isInsurer && (alone != nil || hit?.id != nil)
        return .object([
            "victim_id": JSON(hit?.name ?? alone?.name),
            "industry": .string(alone != nil ? Self.insurance : hit.flatMap { industries[$0.role] } ?? "00"),
            "country": [isGerman ? "DE" : "Unknown"], "employee_count": "Unknown",
            "government": [isAuthority ? "Unknown" : "NA"],
            "secondary": secondary.isEmpty
                ? nil
                : .object([
                    "amount": .integer(secondary.count),
                    "victim_id": JSON(secondary.map { $0.name + ";" + Self.insurance }),
                ]),
        ])
    }

    /// Direct health and medical insurance carriers (NAICS).
    private static let insurance = "524114"
    /// Professional, scientific and technical services (NAICS), of which computer services are a part.
    private static let services = "541"

    private var actor: JSON {
        let hostile: Set<IncidentKind> = [.cyberattack, .ransomware, .ddos, .phishing, .extortion]
        let names = record.perpetrators.filter { $0.modality.isTold }.map(\.name)
        guard !names.isEmpty || record.toldKinds.contains(where: hostile.contains) else {
            return .object(["unknown": .object(["notes": "The report names nobody who acted."])])
        }
        return .object([
            "external": .object([
                "variety": ["Unknown"], "motive": [record.toldKinds.contains(.extortion) ? "Financial" : "Unknown"],
                "name": names.isEmpty ? nil : JSON(names),
            ])
        ])
    }

    // MARK: What

    private var action: JSON {
        var varieties: [String: [String]] = [:]
        func add(_ action: String, _ variety: String) {
            if varieties[action]?.contains(variety) != true { varieties[action, default: []].append(variety) }
        }
        for kind in record.toldKinds {
            switch kind {
            case .ransomware: add("malware", "Ransomware")
            case .ddos: add("hacking", "DoS")
            case .phishing: add("social", "Phishing")
            case .extortion: add("social", "Extortion")
            case .cyberattack, .dataBreach, .outage, .vulnerability, .other: break
            }
        }
        for cause in record.causes where cause.modality.isTold {
            switch cause.kind {
            case .phishing: add("social", "Phishing")
            case .credentials: add("hacking", "Use of stolen creds")
            case .misconfiguration: add("error", "Misconfiguration")
            case .fault: add("error", "Malfunction")
            case .humanError: add("error", "Unknown")
            case .supplier, .software: break
            }
        }
        if varieties.isEmpty {
            return .object(["unknown": .object(["notes": "The report does not say how it was done."])])
        }
        return .object(
            varieties.reduce(into: [:]) { actions, entry in
                var action: [String: JSON] = ["variety": JSON(entry.value), "vector": ["Unknown"]]
                if entry.key == "social" { action["target"] = ["Unknown"] }
                actions[entry.key] = .object(action)
            })
    }

    private var asset: JSON {
        let names = effects.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return .object([
            "assets": [.object(["variety": "Unknown"])], "cloud": ["Unknown"],
            "notes": names.isEmpty ? nil : .string(names.joined(separator: "; ")),
        ])
    }

    /// Services that are told to be affected.
    private var effects: [ServiceEffect] {
        (record.affectedInsurers + record.affectedGroups).flatMap(\.services).filter(Self.isTold)
            + record.services.filter(Self.isTold)
    }

    private static func isTold(_ effect: ServiceEffect) -> Bool {
        effect.modality.isTold && effect.status != .unaffected
    }

    /// Availability of services, and a leak that is confirmed or suspected. A denied one is left out, since `No` would
    /// call it settled; so is the number of people affected, which is not a number of data records.
    private var attribute: JSON? {
        var attribute: [String: JSON] = [:]
        let states = Set(effects.map(\.status))
        var varieties: [JSON] = []
        if !states.isDisjoint(with: [.disrupted, .offline, .restored]) { varieties.append("Interruption") }
        if states.contains(.restricted) { varieties.append("Degradation") }
        if !varieties.isEmpty {
            attribute["availability"] = .object([
                "variety": .array(varieties), "duration": .object(["unit": "Unknown"]),
            ])
        }
        let disclosures: [DataLeak.Verdict: JSON] = [.confirmed: "Yes", .suspected: "Potentially"]
        if let disclosure = disclosures[record.dataLeak.verdict] {
            attribute["confidentiality"] = .object([
                "data_disclosure": disclosure,
                "notes": record.dataLeak.what.isEmpty ? nil : .string(record.dataLeak.what.joined(separator: "; ")),
            ])
        }
        return attribute.isEmpty ? nil : .object(attribute)
    }
}
