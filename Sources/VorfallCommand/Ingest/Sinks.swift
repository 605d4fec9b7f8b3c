#if Store
    import ArgumentParser
    import Exports
    import Foundation
    import Store
    import Vorfall

    /// The files of `sinks` in `pipeline.json`, which always hold the current records of the store.
    struct Sinks {
        private let files: [(path: String, format: ExportFormat)]

        /// - Throws: `ValidationError` for a format that there is not.
        init(_ configuration: Configuration) throws {
            files = try configuration.sinks.sorted { $0.key < $1.key }.map { file, name in
                guard let format = ExportFormat(rawValue: name) else {
                    let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("sinks.\(file): \(name) is no format; allowed are \(known)")
                }
                return (file.hasPrefix("/") ? file : configuration.folder + "/" + file, format)
            }
        }

        /// Writes the files anew, each whole or not at all. Takes memory with the number of records.
        func write(_ store: Store) throws {
            guard !files.isEmpty else { return }
            let records = try store.currentRecords()
            for (path, format) in files {
                let text = try format.export(records, options: ExportOptions()).text
                do {
                    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
                } catch {
                    Terminal.message("vorfall: sink \(Terminal.safe(path)): cannot be written")
                    throw ExitCode(1)
                }
            }
        }
    }
#endif
