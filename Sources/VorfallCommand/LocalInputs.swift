import Intake
import Vorfall

/// The pages and texts of files, folders, compressed files and WARC archives, one after another.
struct LocalInputs {
    /// The files, and `-` for standard input.
    private let names: [String]
    /// The largest page, in bytes.
    private let pageLimit: Int

    /// - Parameters:
    ///   - paths: as the user gave them; a folder stands for the files below it.
    ///   - pageLimit: the largest page, in bytes.
    init(paths: [String], pageLimit: Int) {
        names = paths.flatMap { $0 == "-" ? ["-"] : FileSource(path: $0).names }
        self.pageLimit = pageLimit
    }

    var isEmpty: Bool { names.isEmpty }

    /// How many inputs there are; `nil` where only reading an archive tells.
    var count: Int? { names.contains(where: WARCSource.isArchive) ? nil : names.count }

    /// Gives each input to a function, in the order of the paths. A part that cannot be read is an input that fails.
    func read(_ deliver: (BatchInput) async throws -> Void) async throws {
        for name in names {
            if WARCSource.isArchive(name) {
                try await WARCSource(path: name, pageLimit: pageLimit).read { event in
                    guard let input = Self.input(event) else { return true }
                    try await deliver(input)
                    return true
                }
            } else {
                try await deliver(Self.file(name))
            }
        }
    }

    private static func file(_ name: String) -> BatchInput {
        guard FileSource.withoutCompression(name) != name else {
            return BatchInput(name: name) { limit throws(PipelineError) in
                try InputFile(name: name).read(limit: limit)
            }
        }
        return BatchInput(name: name) { limit throws(PipelineError) in
            let bytes: [UInt8]
            do throws(IntakeError) { bytes = try FileSource.bytes(of: name, limit: limit) } catch {
                throw PipelineError(error)
            }
            return try PipelineInput(file: bytes, name: FileSource.withoutCompression(name))
        }
    }

    /// `nil` for the end of an archive.
    private static func input(_ event: IntakeEvent) -> BatchInput? {
        switch event {
        case .finished: return nil
        case .failure(let key, _, let error):
            return BatchInput(name: key) { _ throws(PipelineError) in throw PipelineError(error) }
        case .item(let item):
            guard case .page(let bytes, let encoding) = item.content else { return file(item.key) }
            return BatchInput(name: item.key) { _ throws(PipelineError) in
                PipelineInput(page: bytes, encoding: encoding, url: item.url, fetched: item.fetched)
            }
        }
    }
}

extension PipelineError {
    /// An error of the intake with the nearest code of the worker protocol.
    init(_ error: IntakeError) {
        self.init(code: error.code == .tooLarge ? .tooLarge : .badRequest, message: error.message)
    }
}
