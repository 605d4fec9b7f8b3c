/// The templates of misp-objects that an event uses: what an object must say of its template.
struct MISPTemplate: Sendable {
    let name: String
    let uuid: String
    let version: String

    static let incident = MISPTemplate(name: "incident", uuid: "38597424-f9bb-4865-9b4b-819172df0334", version: "1")
    static let newsMedia = MISPTemplate(name: "news-media", uuid: "691463c5-5302-4847-9bec-4c56ccfec677", version: "3")
    static let organization = MISPTemplate(
        name: "organization", uuid: "f750e12b-127a-432c-b022-b3f9153c4e2a", version: "9")
    static let annotation = MISPTemplate(name: "annotation", uuid: "5d8dc046-15a1-4ca3-a09f-ed4ede7c4487", version: "3")
    static let availabilityImpact = MISPTemplate(
        name: "availability-impact", uuid: "19b4394a-46a9-4196-a30c-080eaed06273", version: "1")
    static let confidentialityImpact = MISPTemplate(
        name: "confidentiality-impact", uuid: "b0027f13-56e4-4c85-9632-3cf81208429b", version: "1")
}

/// An object of an event: attributes by a template, and references to other objects.
struct MISPObject {
    let template: MISPTemplate
    let uuid: String
    let timestamp: Timestamp
    private var attributes: [JSON] = []
    private var references: [JSON] = []

    /// - Parameter name: record and pointer, on which the identifier depends.
    init(template: MISPTemplate, name: String, timestamp: Timestamp) {
        self.template = template
        uuid = NameUUID.text(of: "misp-object:" + template.name + ":" + name)
        self.timestamp = timestamp
    }

    /// Adds an attribute; nothing for a value that is `nil` or empty, which MISP refuses.
    mutating func add(_ relation: String, _ type: String, _ value: String?, comment: String? = nil) {
        guard let value, !value.isEmpty else { return }
        attributes.append(
            .object([
                "uuid": .string(NameUUID.text(of: "misp-attribute:\(uuid):\(attributes.count)")),
                "object_relation": .string(relation), "type": .string(type), "value": .string(value),
                "category": type == "link" ? "External analysis" : "Other", "to_ids": false,
                "disable_correlation": true,
                "distribution": "5", "timestamp": .string(String(timestamp.seconds)), "comment": JSON(comment),
            ]))
    }

    /// Adds a time with how fine it is, `day`, `month` or `year`.
    mutating func addTime(_ relation: String, _ date: String?) {
        guard let date, let time = Timestamp(date) else { return }
        add(relation, "datetime", time.utc)
        let fidelities = ["year", "month", "day"]
        add(relation + "_fidelity", "text", fidelities[min(2, date.split(separator: "-").count - 1)])
    }

    mutating func refer(to other: MISPObject, _ relation: String) {
        references.append(
            .object([
                "uuid": .string(NameUUID.text(of: "misp-reference:\(uuid):\(relation):\(other.uuid)")),
                "object_uuid": .string(uuid), "referenced_uuid": .string(other.uuid),
                "relationship_type": .string(relation),
                "timestamp": .string(String(timestamp.seconds)),
            ]))
    }

    var json: JSON {
        .object([
            "uuid": .string(uuid), "name": .string(template.name), "template_uuid": .string(template.uuid),
            "template_version": .string(template.version), "meta-category": "misc", "distribution": "5",
            "timestamp": .string(String(timestamp.seconds)), "Attribute": .array(attributes),
            "ObjectReference": .array(references),
        ])
    }
}
