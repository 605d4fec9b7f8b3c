#if Serve
    import Exports
    import HTTPTypes
    import Hummingbird
    import Incidents
    import Store
    import Vorfall

    /// `GET /v1/export`: the records of incidents in a format of other programs, as a file.
    enum ExportRoute {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/v1/export") { request, _ -> Response in
                let query = try Query(request, allowed: ["format", "losses"] + Query.incidentNames)
                guard let format: ExportFormat = try query.choice("format") else {
                    throw Problem.badRequest(
                        "format: must be one of \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
                }
                let filter = try query.incidentFilter()
                let onlyLosses = try query.boolean("losses") ?? false
                return try await parts.withStore { store in
                    let records = try store.records(filter).map { try $0.record() }
                    let export = try format.export(records, options: ExportOptions(insurer: filter.insurer))
                    guard !onlyLosses else {
                        let lines = try export.losses.map { try JSONLine.string($0) + "\n" }.joined()
                        return .text(lines, mediaType: ExportFormat.jsonl.mediaType)
                    }
                    return .text(export.text, mediaType: format.mediaType, headers: headers(export, format))
                }
            }
        }

        /// The file's name, and how many values stand in notes, in the extension and nowhere.
        private static func headers(_ export: Export, _ format: ExportFormat) -> HTTPFields {
            let counts = [("notes", Loss.Hold.note), ("extension", .extension), ("dropped", .dropped)].map {
                name, hold in
                "\(name)=\(export.losses.lazy.filter { $0.hold == hold }.map(\.count).reduce(0, +))"
            }
            return [
                .contentDisposition: "attachment; filename=\"vorfall-\(format.rawValue).\(format.fileExtension)\"",
                .losses: counts.joined(separator: ", "),
            ]
        }
    }

    extension ExportFormat {
        fileprivate var fileExtension: String {
            switch self {
            case .jsonl: "jsonl"
            case .csv, .effects: "csv"
            case .stix, .misp, .veris, .jsonfeed: "json"
            case .atom: "xml"
            }
        }
    }
#endif
