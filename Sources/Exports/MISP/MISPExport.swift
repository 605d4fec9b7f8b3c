import Incidents

/// Events of MISP in the form in which its REST interface gives and takes them, one event a record.
///
/// The objects follow the templates `incident`, `organization`, `availability-impact`, `confidentiality-impact`,
/// `news-media` and `annotation` of misp-objects. Later reports of an incident extend the event of the oldest
/// (`extends_uuid`).
struct MISPExport {
    let records: [IncidentRecord]

    var json: JSON {
        var oldest: [String: String] = [:]
        for story in StoryBuilder().stories(of: records) {
            for report in story.reports.dropFirst() { oldest[report.record] = story.reports.first?.record }
        }
        return .object([
            "response": .array(
                records.map { .object(["Event": MISPEvent(record: $0, extended: oldest[$0.id]).json]) })
        ])
    }
}

/// One record as an event.
struct MISPEvent {
    let record: IncidentRecord
    /// Identifier of the record whose event it extends.
    let extended: String?

    static func uuid(of record: String) -> String { NameUUID.text(of: "misp-event:" + record) }

    var json: JSON {
        let uuid = Self.uuid(of: record.id)
        return .object([
            "uuid": .string(uuid), "info": .string(record.heading), "date": .string(record.published.day.iso),
            "timestamp": .string(String(record.modified.seconds)), "published": false,
            // 0: this organisation only; 2: analysis completed; 4: threat level undefined.
            "distribution": "0", "analysis": "2", "threat_level_id": "4",
            "extends_uuid": JSON(extended.map(Self.uuid)), "Tag": .array(tags.map { .object(["name": .string($0)]) }),
            "Object": .array(objects), "EventReport": [report],
        ])
    }

    /// Machine tags: the reference taxonomy of incidents (RSIT) for kinds that somebody asserts, and the record's own
    /// words.
    private var tags: [String] {
        var tags = ["tlp:clear"]
        for kind in record.toldKinds {
            let code: String? =
                switch kind {
                case .ddos: #"availability="ddos""#
                case .outage: #"availability="outage""#
                case .phishing: #"fraud="phishing""#
                case .vulnerability: #"vulnerable="vulnerable-system""#
                case .ransomware: #"malicious-code="infected-system""#
                case .dataBreach:
                    record.dataLeak.verdict == .confirmed ? #"information-content-security="data-leak""# : nil
                case .cyberattack, .extortion, .other: nil
                }
            if let code { tags.append("rsit:" + code) }
        }
        if tags.count == 1 { tags.append(#"rsit:other="undetermined""#) }
        tags += record.kinds.map { #"vorfall:kind="\#($0.rawValue)""# }
        tags.append(#"vorfall:standing="\#(record.standing.rawValue)""#)
        tags.append(#"vorfall:data-leak="\#(record.dataLeak.verdict.rawValue)""#)
        return tags
    }

    /// A summary in Markdown, with one line a claim.
    private var report: JSON {
        let lines = record.claims.map { "- " + $0.line }
        let text = (["# " + record.heading, record.address.map { "<\($0)>" } ?? ""] + lines).joined(separator: "\n")
        return .object([
            "uuid": .string(NameUUID.text(of: "misp-report:" + record.id)), "name": .string(record.heading),
            "content": .string(text), "distribution": "5", "timestamp": .string(String(record.modified.seconds)),
        ])
    }
}

extension MISPEvent {
    private func object(_ template: MISPTemplate, _ name: String) -> MISPObject {
        MISPObject(template: template, name: record.id + name, timestamp: record.modified)
    }

    /// The article, the incident, who is affected and how, and an annotation for each claim.
    private var objects: [JSON] {
        var incident = object(.incident, "")
        incident.add("name", "text", record.heading)
        let types: [(IncidentKind, String)] = [(.ransomware, "ransomware"), (.ddos, "denial-of-service")]
        for (kind, type) in types where record.toldKinds.contains(kind) { incident.add("incident_type", "text", type) }
        if record.toldKinds.isEmpty { incident.add("determination", "text", "suspected") }

        var news = object(.newsMedia, "/article")
        let isUnplaced = record.article.publisher == nil && record.addresses.isEmpty
        news.add("source", "text", isUnplaced ? record.article.id : record.article.publisher)
        news.add("title", "text", record.article.title)
        for address in record.addresses { news.add("link", "link", address) }
        news.refer(to: incident, "mentions")

        var objects = [news]
        let parties = organisations
        for party in parties { incident.refer(to: party, "affects") }
        objects += parties.map(\.object)
        let impacts = self.impacts(
            of: Dictionary(parties.map { ($0.pointer, $0.object) }, uniquingKeysWith: { first, _ in first }))
        for impact in impacts { incident.refer(to: impact, "impacted-by") }
        objects += impacts
        objects.append(incident)
        for claim in record.claims {
            var annotation = object(.annotation, "/annotation" + claim.pointer)
            annotation.add("text", "text", claim.note, comment: claim.pointer)
            annotation.add("type", "text", "Annotation")
            annotation.refer(to: incident, "annotates")
            objects.append(annotation)
        }
        var particulars = object(.annotation, "/annotation")
        particulars.add("text", "text", record.particulars, comment: record.id)
        particulars.add("type", "text", "Other")
        particulars.refer(to: incident, "annotates")
        return (objects + [particulars]).map(\.json)
    }

    /// An organisation with the JSON Pointer to it in the record.
    fileprivate struct Party {
        let pointer: String
        let object: MISPObject
    }

    private var organisations: [Party] {
        var parties: [Party] = []
        func add(_ pointer: String, _ name: String, sector: String?, number: String? = nil, description: String) {
            var party = object(.organization, pointer)
            party.add("name", "text", name)
            party.add("role", "text", "Victim")
            party.add("sector", "text", sector)
            party.add("registration-number", "text", number)
            party.add("description", "text", description)
            parties.append(Party(pointer: pointer, object: party))
        }
        if let hit = record.organisation, hit.modality != .denied {
            let sectors: [Organisation.Role: String] = [.insurer: "insurance", .provider: "technology"]
            add(
                "/organisation", hit.name, sector: sectors[hit.role],
                description: "organisation hit: " + hit.role.rawValue)
        }
        for (index, insurer) in record.affectedInsurers.enumerated() where insurer.modality != .denied {
            add(
                "/affectedInsurers/\(index)", insurer.name, sector: "insurance", number: insurer.ik,
                description: "affected insurer: \(insurer.kind), \(insurer.modality.rawValue)")
        }
        for (index, group) in record.affectedGroups.enumerated() where group.modality != .denied {
            add(
                "/affectedGroups/\(index)", group.name, sector: "insurance",
                description: "affected group of insurers: \(group.modality.rawValue)")
        }
        return parties
    }

    /// How services are affected, and a leak that is confirmed or suspected. A denied one stays an annotation and a
    /// tag: the template's `none` would say more than a denial does.
    private func impacts(of parties: [String: MISPObject]) -> [MISPObject] {
        var impacts: [MISPObject] = []
        func add(_ effects: [ServiceEffect], at pointer: String, of party: MISPObject?) {
            for (index, effect) in effects.enumerated() where effect.modality != .denied {
                var impact = object(.availabilityImpact, "\(pointer)/services/\(index)")
                let grade =
                    effect.status == .offline ? "Denial" : effect.status == .unaffected ? "None" : "Not Specified"
                impact.add("availability_impact", "text", grade)
                impact.add(
                    "description", "text", "\(effect.name): \(effect.status.rawValue), \(effect.modality.rawValue)")
                impact.addTime("start_time", effect.since)
                impact.addTime("end_time", effect.until)
                if let party { impact.refer(to: party, "affects") }
                impacts.append(impact)
            }
        }
        for (index, insurer) in record.affectedInsurers.enumerated() {
            add(insurer.services, at: "/affectedInsurers/\(index)", of: parties["/affectedInsurers/\(index)"])
        }
        for (index, group) in record.affectedGroups.enumerated() {
            add(group.services, at: "/affectedGroups/\(index)", of: parties["/affectedGroups/\(index)"])
        }
        add(record.services, at: "", of: nil)
        if [.confirmed, .suspected].contains(record.dataLeak.verdict) {
            var leak = object(.confidentialityImpact, "/dataLeak")
            leak.add("loss_type", "text", record.dataLeak.verdict == .confirmed ? "confirmed-loss" : "suspected-loss")
            leak.add(
                "description", "text", record.dataLeak.what.isEmpty ? nil : record.dataLeak.what.joined(separator: "; ")
            )
            impacts.append(leak)
        }
        return impacts
    }
}

extension MISPObject {
    fileprivate mutating func refer(to party: MISPEvent.Party, _ relation: String) { refer(to: party.object, relation) }
}
