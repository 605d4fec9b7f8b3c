/// The pages of a WARC file: its responses with status 200 that are HTML.
public struct WARCSource: Sendable {
    public let path: String
    /// The largest page, in bytes.
    public let pageLimit: Int

    public init(path: String, pageLimit: Int) {
        self.path = path
        self.pageLimit = pageLimit
    }

    /// Whether a file's name is that of a WARC file.
    public static func isArchive(_ path: String) -> Bool {
        let lower = path.lowercased()
        return lower.hasSuffix(".warc") || lower.hasSuffix(".warc.gz")
    }

    /// Gives each page to a function, in the order of the file, then ``IntakeEvent/finished(key:fingerprint:)``.
    ///
    /// A damaged part is given as a failure; what follows it is read on from the next record that is whole.
    ///
    /// - Parameter deliver: returns false to stop.
    public func read(_ deliver: (IntakeEvent) async throws -> Bool) async throws {
        let fingerprint = FileFingerprint.of(path) ?? ""
        var reader: WARCReader
        do { reader = try WARCReader(path: path, recordLimit: pageLimit + 65_536) } catch {
            _ = try await deliver(.failure(key: path, fingerprint: fingerprint, error: error))
            return
        }
        reading: while true {
            switch Self.next(of: &reader) {
            case .success(nil): break reading
            case .success(let record?):
                guard let event = event(of: record) else { continue }
                guard try await deliver(event) else { return }
            case .failure(let error):
                let key = "\(path)#\(reader.offset)"
                guard try await deliver(.failure(key: key, fingerprint: fingerprint, error: error)) else { return }
                guard error.code == .archive, try reader.skipDamage() else { break reading }
            }
        }
        _ = try await deliver(.finished(key: path, fingerprint: fingerprint))
    }

    private static func next(of reader: inout WARCReader) -> Result<WARCRecord?, IntakeError> {
        do throws(IntakeError) { return .success(try reader.next()) } catch { return .failure(error) }
    }

    /// Reads one page again.
    ///
    /// - Parameter offset: where its record begins.
    public func page(at offset: UInt64) throws(IntakeError) -> IntakeEvent? {
        var reader = try WARCReader(path: path, recordLimit: pageLimit + 65_536, offset: offset)
        return try reader.next().flatMap(event)
    }

    private func event(of record: WARCRecord) -> IntakeEvent? {
        let key = "\(path)#\(record.offset)"
        let isResponse = record.type == "response"
        guard isResponse || record.type == "resource", let url = record.targetURI, url.hasPrefix("http") else {
            return nil
        }
        guard !record.isTooLarge else {
            let error = IntakeError(.tooLarge, "the record is larger than the limit of \(pageLimit) bytes")
            return .failure(key: key, fingerprint: record.id, error: error)
        }
        do throws(IntakeError) {
            guard isResponse else {
                guard HTTPBody.isPage(record.fields["content-type"]) else { return nil }
                return .item(item(key, record, url, record.block, charset: nil))
            }
            guard let head = HTTPHead(record.block), head.status == 200, HTTPBody.isPage(head.fields["content-type"])
            else { return nil }
            let body = try HTTPBody.decoded(record.block, head: head, limit: pageLimit)
            return .item(item(key, record, url, body, charset: HTTPBody.charset(of: head.fields["content-type"])))
        } catch {
            return .failure(key: key, fingerprint: record.id, error: error)
        }
    }

    private func item(_ key: String, _ record: WARCRecord, _ url: String, _ body: [UInt8], charset: String?)
        -> IntakeItem
    {
        IntakeItem(
            key: key, fingerprint: record.id, url: url, fetched: record.date, content: .page(body, encoding: charset))
    }
}
