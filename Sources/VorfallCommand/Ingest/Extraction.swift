#if Store
    import Articles
    import Foundation
    import Incidents
    import Intake
    import Store
    import Synchronization
    import Vorfall

    /// From an input to what is stored of it, within the time limit.
    enum Extraction {
        /// What comes of an input. An input that takes longer than `limits.seconds` fails with code `timeout`; its
        /// thread is left behind.
        static func outcome(of event: IntakeEvent, pipeline: Pipeline) async -> IngestOutcome {
            switch event {
            case .finished(let key, let fingerprint):
                return IngestOutcome(
                    key: key, fingerprint: fingerprint, url: nil, result: .failed(code: "archive", message: "no input"))
            case .failure(let key, let fingerprint, let error):
                return IngestOutcome(
                    key: key, fingerprint: fingerprint, url: key.hasPrefix("http") ? key : nil,
                    isFinal: error.code != .fetch,
                    result: .failed(code: error.code.rawValue, message: error.message))
            case .item(let item):
                let result = await withCheckedContinuation { continuation in
                    let answer = Once(continuation)
                    let seconds = pipeline.configuration.limits.seconds
                    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) {
                        answer.give(.failed(code: "timeout", message: "no answer within \(seconds) seconds"))
                    }
                    Thread.detachNewThread { answer.give(read(item, pipeline: pipeline)) }
                }
                return IngestOutcome(key: item.key, fingerprint: item.fingerprint, url: item.url, result: result)
            }
        }

        private static func read(_ item: IntakeItem, pipeline: Pipeline) -> IngestOutcome.Result {
            do {
                let input = try input(of: item, limit: pipeline.configuration.limits.pageBytes)
                let article = try pipeline.article(from: input)
                let records = pipeline.records(of: article, fetched: item.fetched)
                return .read(
                    try ArticleEntry(
                        article, records: records, fetched: item.fetched, provenance: pipeline.storedProvenance))
            } catch let error as PipelineError {
                return .failed(code: error.code.rawValue, message: error.message)
            } catch let error as IntakeError {
                return .failed(code: error.code.rawValue, message: error.message)
            } catch {
                return .failed(code: "badRequest", message: "\(error)")
            }
        }

        private static func input(of item: IntakeItem, limit: Int) throws -> PipelineInput {
            switch item.content {
            case .page(let bytes, let encoding):
                return PipelineInput(page: bytes, encoding: encoding, url: item.url, fetched: item.fetched)
            case .file(let path):
                return try PipelineInput(
                    file: try FileSource.bytes(of: path, limit: limit), name: FileSource.withoutCompression(path))
            }
        }

        /// A continuation that the first answer resumes.
        private final class Once: Sendable {
            private let continuation: Mutex<CheckedContinuation<IngestOutcome.Result, Never>?>

            init(_ continuation: CheckedContinuation<IngestOutcome.Result, Never>) {
                self.continuation = Mutex(continuation)
            }

            func give(_ result: IngestOutcome.Result) {
                let waiting = continuation.withLock { content in
                    defer { content = nil }
                    return content
                }
                waiting?.resume(returning: result)
            }
        }
    }

    extension Pipeline {
        /// What the store keeps to tell by what records were made.
        var storedProvenance: Provenance {
            Provenance(
                program: Version.current, lexicon: String(configuration.lexiconHash.prefix(16)),
                configuration: String(configuration.hash.prefix(16)))
        }
    }

    extension IntakeItem {
        /// The day that `--since` looks at: of the fetch, else of the file's last change.
        var day: String? {
            if let fetched { return String(fetched.prefix(10)) }
            guard case .file(let path) = content else { return nil }
            let date = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            return date.map { String($0.ISO8601Format().prefix(10)) }
        }
    }
#endif
