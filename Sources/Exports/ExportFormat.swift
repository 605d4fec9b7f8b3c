import Incidents

/// A format that other programs read.
///
///     let export = try ExportFormat.stix.export(records)
///     print(export.text)
///     for loss in export.losses where loss.hold == .dropped { print(loss.path) }
///
/// What a format cannot hold goes into its note or extension, or is dropped; ``Export/losses`` lists both.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// The records themselves, one JSON object a line.
    case jsonl
    /// One row a record (RFC 4180).
    case csv
    /// One row an insurer, service and state, as CSV.
    case effects
    /// A bundle of STIX 2.1 with core objects only.
    case stix
    /// Events of MISP, one a record.
    case misp
    /// Incidents of VERIS 1.4.1, an array with one a record.
    case veris
    /// A feed of incidents joined over reports (RFC 4287).
    case atom
    /// The same feed as JSON Feed 1.1.
    case jsonfeed

    /// The media type to serve it as.
    public var mediaType: String {
        switch self {
        case .jsonl: "application/x-ndjson"
        case .csv, .effects: "text/csv; charset=utf-8"
        case .stix: "application/stix+json;version=2.1"
        case .misp, .veris: "application/json"
        case .atom: "application/atom+xml"
        case .jsonfeed: "application/feed+json"
        }
    }

    /// Writes records in the format. The same records give the same text.
    public func export(
        _ records: [IncidentRecord], options: ExportOptions = ExportOptions()
    ) throws(ExportError) -> Export {
        let chosen = options.insurer.map { id in records.filter { $0.affects(insurer: id) } } ?? records
        return Export(
            text: try text(of: chosen, options: options), recordCount: chosen.count,
            losses: try Coverage.bundled.losses(of: chosen, in: self))
    }

    /// The document alone, of all the records.
    func text(of records: [IncidentRecord], options: ExportOptions = ExportOptions()) throws(ExportError) -> String {
        switch self {
        case .jsonl: try lines(of: records)
        case .csv: RecordTable(records: records).text
        case .effects: EffectsTable(records: records, insurer: options.insurer).text
        case .stix: try STIXBundle(records: records).json.text(isPretty: options.isPretty) + "\n"
        case .misp: try MISPExport(records: records).json.text(isPretty: options.isPretty) + "\n"
        case .veris: try VERISExport(records: records).json.text(isPretty: options.isPretty) + "\n"
        case .atom: Feed(records: records, options: options).atom
        case .jsonfeed: try Feed(records: records, options: options).json.text(isPretty: options.isPretty) + "\n"
        }
    }

    private func lines(of records: [IncidentRecord]) throws(ExportError) -> String {
        var text = ""
        for record in records { text += try JSON(encoding: record).text() + "\n" }
        return text
    }
}

/// What an export shall hold.
public struct ExportOptions: Sendable {
    /// Only records in which the insurer, or group of insurers, with this identifier is affected or hit.
    public var insurer: String?
    /// The address at which a feed will be served.
    public var feedURL: String?
    /// Whether JSON is indented over several lines; JSON Lines and CSV are not.
    public var isPretty: Bool

    public init(insurer: String? = nil, feedURL: String? = nil, isPretty: Bool = false) {
        self.insurer = insurer
        self.feedURL = feedURL
        self.isPretty = isPretty
    }
}

/// What was written.
public struct Export: Sendable {
    /// The whole document, with a line feed at its end.
    public let text: String
    /// How many records it holds.
    public let recordCount: Int
    /// What the format's own fields do not hold, by record and path.
    public let losses: [Loss]
}

/// Why an export failed.
public enum ExportError: Error, Sendable, CustomStringConvertible {
    /// A record has a value that JSON cannot express, such as an infinite confidence.
    case notWritable(String)

    public var description: String {
        switch self {
        case .notWritable(let reason): "a record cannot be written as JSON: \(reason)"
        }
    }
}

extension IncidentRecord {
    /// Whether an insurer, or group of insurers, is hit or affected, and nobody denies it in the same breath.
    func affects(insurer id: String) -> Bool {
        organisation?.id == id || (affectedInsurers + affectedGroups).contains { $0.id == id && $0.modality != .denied }
    }
}
