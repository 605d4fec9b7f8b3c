import Incidents

/// A value of a record that a format has no field of its own for.
public struct Loss: Sendable, Hashable, Codable {
    /// What became of it.
    public enum Hold: String, Sendable, Codable {
        /// It stands in a note, an annotation or a text for people.
        case note
        /// It stands in the format's own place for foreign data.
        case `extension`
        /// It is not in the export.
        case dropped
    }

    /// Identifier of the record.
    public let record: String
    /// The value's path, without indices: `affectedInsurers[].evidence[].start`.
    public let path: String
    /// How many values the record has at the path.
    public let count: Int
    public let hold: Hold
}

/// Which format holds which value of a record, read from `Resources/coverage.tsv` once.
struct Coverage: Sendable {
    /// Where a format keeps a value.
    enum Place: String, Sendable { case field, note, `extension`, dropped }

    static let bundled = Coverage(EmbeddedResources.coverage.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })

    /// For each pattern the places in the order of ``formats``.
    private let places: [String: [Place]]
    private let formats: [ExportFormat]

    /// - Parameter table: a head line with `path` and the formats, then a line a pattern; tabs between, `#` before
    ///   comments.
    init(_ table: String) {
        let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t").map(String.init) }
        formats = rows.first?.dropFirst().compactMap(ExportFormat.init) ?? []
        places = Dictionary(
            rows.dropFirst().map { ($0[0], $0.dropFirst().compactMap(Place.init)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Where a format keeps the values at a path: by the path's own line, or the nearest pattern that ends in `.*`
    /// above it, or begins with `*.` below it. A path that no line names is dropped.
    func place(of path: String, in format: ExportFormat) -> Place {
        guard let column = formats.firstIndex(of: format) else { return .field }
        for pattern in [path] + Self.patterns(of: path) {
            if let row = places[pattern], column < row.count { return row[column] }
        }
        return .dropped
    }

    /// Whether some line of the table names the path or a pattern of it.
    func names(_ path: String) -> Bool { ([path] + Self.patterns(of: path)).contains { places[$0] != nil } }

    /// What the format's own fields do not hold of some records.
    func losses(of records: [IncidentRecord], in format: ExportFormat) throws(ExportError) -> [Loss] {
        guard formats.contains(format) else { return [] }
        var losses: [Loss] = []
        for record in records {
            var counts: [String: Int] = [:]
            for leaf in try JSON(encoding: record).leaves { counts[leaf.path, default: 0] += 1 }
            for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
                guard let hold = Loss.Hold(rawValue: place(of: path, in: format).rawValue) else { continue }
                losses.append(Loss(record: record.id, path: path, count: count, hold: hold))
            }
        }
        return losses
    }

    /// `a.b.c` gives `a.b.*`, `a.*`, then `*.b.c`, `*.c`.
    private static func patterns(of path: String) -> [String] {
        let parts = path.split(separator: ".").map(String.init)
        let above = (1..<max(1, parts.count)).reversed().map { parts[..<$0].joined(separator: ".") + ".*" }
        let below = (1..<max(1, parts.count)).map { "*." + parts[$0...].joined(separator: ".") }
        return above + below
    }
}
