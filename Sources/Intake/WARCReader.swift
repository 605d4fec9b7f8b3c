/// Reads the records of a WARC file (ISO 28500), plain or with a gzip member a record.
///
///     var reader = try WARCReader(path: "CC-NEWS-….warc.gz", recordLimit: 20_000_000)
///     while let record = try reader.next() { print(record.offset, record.targetURI ?? "") }
///
/// One record is held at a time. A record over the limit is passed over and given without its block.
struct WARCReader {
    private var members: GzipMembers
    private var buffer: [UInt8] = []
    private var position = 0
    private let recordLimit: Int
    /// Bytes taken from a plain file.
    private var taken: UInt64
    private var recordStart: UInt64 = 0

    /// - Parameters:
    ///   - recordLimit: the largest block, in bytes.
    ///   - offset: where a record begins, in bytes of the file.
    init(path: String, recordLimit: Int, offset: UInt64 = 0) throws(IntakeError) {
        members = try GzipMembers(path: path, offset: offset)
        self.recordLimit = recordLimit
        taken = offset
    }

    /// The next record; `nil` at the end.
    ///
    /// - Throws: ``IntakeError`` for a damaged part. Then ``skipDamage()`` tells whether reading can go on.
    mutating func next() throws(IntakeError) -> WARCRecord? {
        guard try skipLineFeeds() else { return nil }
        recordStart = members.isCompressed ? members.memberStart : taken
        guard let version = try line(), version.starts(with: Array("WARC/".utf8)) else {
            throw IntakeError(.archive, "no WARC record at byte \(recordStart)")
        }
        var fields: [String: String] = [:]
        while let line = try line(), !line.isEmpty {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            fields[name] = HTTPHead.trimmed(line[(colon + 1)...])
        }
        guard let length = fields["content-length"].flatMap(Int.init), length >= 0 else {
            throw IntakeError(.archive, "the WARC record at byte \(recordStart) has no length")
        }
        let isKept = length <= recordLimit
        let block = try take(length, isKept: isKept)
        return WARCRecord(offset: recordStart, fields: fields, block: block, isTooLarge: !isKept)
    }

    /// Where the record begins that was read last, or failed.
    var offset: UInt64 { recordStart }

    /// Goes on behind a damaged part.
    ///
    /// - Returns: false where no record follows.
    mutating func skipDamage() throws(IntakeError) -> Bool {
        buffer = []
        position = 0
        return try members.skipDamage()
    }

    private mutating func fill() throws(IntakeError) -> Bool {
        guard position >= buffer.count else { return true }
        guard let chunk = try members.next() else { return false }
        buffer = chunk
        position = 0
        return true
    }

    private mutating func skipLineFeeds() throws(IntakeError) -> Bool {
        while try fill() {
            guard buffer[position] == 0x0D || buffer[position] == 0x0A else { return true }
            position += 1
            taken += 1
        }
        return false
    }

    /// A line without its end; `nil` at the end of the file.
    private mutating func line() throws(IntakeError) -> [UInt8]? {
        var line: [UInt8] = []
        while try fill() {
            let end = buffer[position...].firstIndex(of: 0x0A) ?? buffer.count
            line += buffer[position..<end]
            taken += UInt64(min(end + 1, buffer.count) - position)
            position = min(end + 1, buffer.count)
            if end < buffer.count {
                if line.last == 0x0D { line.removeLast() }
                return line
            }
            guard line.count < 1 << 20 else { throw IntakeError(.archive, "a header line without end") }
        }
        return line.isEmpty ? nil : line
    }

    private mutating func take(_ length: Int, isKept: Bool) throws(IntakeError) -> [UInt8] {
        var block: [UInt8] = []
        if isKept { block.reserveCapacity(length) }
        var missing = length
        while missing > 0 {
            guard try fill() else {
                throw IntakeError(.archive, "the file ends within the record at byte \(recordStart)")
            }
            let count = min(missing, buffer.count - position)
            if isKept { block += buffer[position..<(position + count)] }
            position += count
            taken += UInt64(count)
            missing -= count
        }
        return block
    }
}

/// A record of a WARC file.
struct WARCRecord: Sendable, Hashable {
    /// Where it begins in the file (where it is compressed: its member), in bytes.
    let offset: UInt64
    /// By their names in lower case.
    let fields: [String: String]
    /// Empty if it is too large.
    let block: [UInt8]
    let isTooLarge: Bool

    var type: String { fields["warc-type"] ?? "" }
    /// Without the angle brackets that WARC 1.0 writers put around it.
    var targetURI: String? { fields["warc-target-uri"]?.trimmingBrackets }
    var id: String { fields["warc-record-id"]?.trimmingBrackets ?? "" }
    var date: String? { fields["warc-date"] }
}

extension String {
    fileprivate var trimmingBrackets: String {
        hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
    }
}
