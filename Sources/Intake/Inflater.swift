import CZlib

/// Decompresses gzip (RFC 1952), zlib (RFC 1950) and raw deflate (RFC 1951) data, chunk by chunk.
final class Inflater {
    enum Format { case gzip, zlib, raw }

    private var stream = z_stream()
    private var isAtEnd = false
    private var output = [UInt8](repeating: 0, count: Inflater.chunkSize)

    /// The most bytes that one call gives.
    static let chunkSize = 1 << 17

    init(_ format: Format) throws(IntakeError) {
        let window: Int32 =
            switch format {
            case .gzip: 15 + 16
            case .zlib: 15
            case .raw: -15
            }
        let status = inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw IntakeError(.archive, "zlib cannot start (\(status))") }
    }

    deinit { inflateEnd(&stream) }

    /// Begins anew, with the next member.
    func reset() {
        inflateReset(&stream)
        isAtEnd = false
    }

    /// Whether the end of a member was reached.
    var isFinished: Bool { isAtEnd }

    /// Decompresses a part of the input.
    ///
    /// - Returns: how many bytes were taken, and what came of them.
    func inflate(_ input: ArraySlice<UInt8>) throws(IntakeError) -> (taken: Int, bytes: [UInt8]) {
        guard !isAtEnd else { return (0, []) }
        let (status, taken, given) = input.withUnsafeBytes { source in
            output.withUnsafeMutableBytes { target in
                let bytes = source.bindMemory(to: UInt8.self)
                stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                stream.avail_in = UInt32(bytes.count)
                stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(target.count)
                let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return (status, bytes.count - Int(stream.avail_in), target.count - Int(stream.avail_out))
            }
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
            throw IntakeError(.archive, "damaged compressed data (\(Self.reason(stream, status)))")
        }
        isAtEnd = status == Z_STREAM_END
        return (taken, Array(output[..<given]))
    }

    private static func reason(_ stream: z_stream, _ status: Int32) -> String {
        stream.msg.map { String(cString: $0) } ?? "zlib \(status)"
    }
}
