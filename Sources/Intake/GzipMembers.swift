/// The members of a gzip file one after another, each with its place in the file; a plain file is one member.
///
/// In WARC files (ISO 28500, annex D) each record is a member of its own, so that a damaged one costs only itself:
/// after ``skipDamage()`` reading goes on with the next member that begins like a record.
struct GzipMembers: ByteStream {
    private var file: FileStream
    private let inflater: Inflater?
    private var buffer: [UInt8] = []
    private var position = 0
    /// Offset of `buffer[position]` in the file.
    private var offset: UInt64
    private var isInMember = false

    /// Offset in the file where the member of the last chunk begins.
    private(set) var memberStart: UInt64
    /// Whether the last chunk is the first of its member.
    private(set) var beginsMember = false

    /// - Parameter offset: where to begin: the start of a member.
    init(path: String, offset: UInt64 = 0) throws(IntakeError) {
        var probe = try FileStream(path: path)
        let head = try probe.next() ?? []
        inflater = head.starts(with: [0x1F, 0x8B]) ? try Inflater(.gzip) : nil
        file = try FileStream(path: path, offset: offset)
        self.offset = offset
        memberStart = offset
    }

    var isCompressed: Bool { inflater != nil }

    mutating func next() throws(IntakeError) -> [UInt8]? {
        beginsMember = false
        guard let inflater else {
            return try file.next()
        }
        while true {
            guard try fill() else {
                guard !isInMember else {
                    isInMember = false
                    throw IntakeError(.archive, "the file ends within a gzip member")
                }
                return nil
            }
            if !isInMember {
                guard buffer[position] == 0x1F else {
                    if try !skipPadding() { return nil }
                    continue
                }
                inflater.reset()
                isInMember = true
                memberStart = offset
                beginsMember = true
            }
            let (taken, bytes) = try inflater.inflate(buffer[position...])
            advance(by: taken)
            if inflater.isFinished { isInMember = false }
            if !bytes.isEmpty { return bytes }
            if taken == 0, !inflater.isFinished { throw IntakeError(.archive, "damaged compressed data") }
        }
    }

    /// Looks behind a damaged member for the next that begins with `WARC/`.
    ///
    /// - Returns: whether there is one.
    mutating func skipDamage() throws(IntakeError) -> Bool {
        isInMember = false
        guard isCompressed else { return false }
        // What failed in the first bytes of a member must not be found again.
        if offset == memberStart, try fill() { advance(by: 1) }
        while try fill() {
            // A gzip header has ten bytes; keep enough of the member together to look into it.
            while buffer.count - position < 4_096, try grow() {}
            if let found = buffer[position...].firstIndex(of: 0x1F) {
                advance(by: found - position)
                if Self.beginsRecord(buffer[position...]) { return true }
                advance(by: 1)
            } else {
                advance(by: buffer.count - position)
            }
        }
        return false
    }

    /// Whether a gzip member that holds a WARC record begins here.
    private static func beginsRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: [0x1F, 0x8B, 0x08]) else { return false }
        do throws(IntakeError) {
            let inflater = try Inflater(.gzip)
            return try inflater.inflate(bytes.prefix(4_096)).bytes.starts(with: Array("WARC/".utf8))
        } catch {
            return false
        }
    }

    /// Passes over zero bytes that some writers put at the end.
    private mutating func skipPadding() throws(IntakeError) -> Bool {
        guard buffer[position] == 0 else { throw IntakeError(.archive, "no gzip member where one should begin") }
        while try fill(), buffer[position] == 0 { advance(by: 1) }
        return try fill()
    }

    private mutating func advance(by count: Int) {
        position += count
        offset += UInt64(count)
    }

    /// Reads on if all of the buffer is used; false at the end of the file.
    private mutating func fill() throws(IntakeError) -> Bool {
        guard position >= buffer.count else { return true }
        guard let chunk = try file.next() else { return false }
        buffer = chunk
        position = 0
        return true
    }

    private mutating func grow() throws(IntakeError) -> Bool {
        guard let chunk = try file.next() else { return false }
        buffer.removeFirst(position)
        position = 0
        buffer += chunk
        return true
    }
}
