import CBrotli
import CZstd

/// Whole buffers decompressed, up to a limit.
enum Decompression {
    /// Decompresses a body or file with the first format that it is of.
    ///
    /// - Parameters:
    ///   - formats: tried in their order; servers call both zlib and raw data "deflate".
    ///   - limit: the largest number of bytes that may come out.
    static func inflate(_ bytes: [UInt8], _ formats: [Inflater.Format], limit: Int) throws(IntakeError) -> [UInt8] {
        var failure = IntakeError(.archive, "nothing to decompress")
        for format in formats {
            do throws(IntakeError) { return try inflate(bytes, format, limit: limit) } catch {
                guard error.code == .archive else { throw error }
                failure = error
            }
        }
        throw failure
    }

    private static func inflate(
        _ bytes: [UInt8], _ format: Inflater.Format, limit: Int
    ) throws(IntakeError) -> [UInt8] {
        let inflater = try Inflater(format)
        var result: [UInt8] = []
        var position = 0
        var hasMore = !bytes.isEmpty
        while hasMore {
            let (taken, given) = try inflater.inflate(bytes[position...])
            position += taken
            result += given
            hasMore = position < bytes.count || given.count == Inflater.chunkSize
            guard result.count <= limit else {
                throw IntakeError(.tooLarge, "more than \(limit) bytes after decompression")
            }
            if inflater.isFinished {
                guard format == .gzip, position < bytes.count, bytes[position] == 0x1F else { return result }
                inflater.reset()
                hasMore = true
            } else if taken == 0, given.isEmpty {
                break
            }
        }
        guard inflater.isFinished else { throw IntakeError(.archive, "the compressed data ends too early") }
        return result
    }

    /// Decompresses a Brotli stream (RFC 7932).
    static func brotli(_ bytes: [UInt8], limit: Int) throws(IntakeError) -> [UInt8] {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw IntakeError(.archive, "brotli cannot start")
        }
        defer { BrotliDecoderDestroyInstance(state) }
        var chunk = [UInt8](repeating: 0, count: Inflater.chunkSize)
        var result: [UInt8] = []
        var position = 0
        while true {
            let (answer, given) = bytes.withUnsafeBufferPointer { source in
                chunk.withUnsafeMutableBufferPointer { target in
                    var input = source.baseAddress.map { $0 + position }
                    var missing = source.count - position
                    var output = target.baseAddress
                    var room = target.count
                    let answer = BrotliDecoderDecompressStream(state, &missing, &input, &room, &output, nil)
                    position = source.count - missing
                    return (answer, target.count - room)
                }
            }
            result += chunk[..<given]
            guard result.count <= limit else {
                throw IntakeError(.tooLarge, "more than \(limit) bytes after decompression")
            }
            switch answer {
            case BROTLI_DECODER_RESULT_SUCCESS: return result
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
                throw IntakeError(.archive, "the brotli data ends too early")
            default: throw IntakeError(.archive, "damaged brotli data")
            }
        }
    }

    /// Decompresses Zstandard frames (RFC 8878).
    static func zstandard(_ bytes: [UInt8], limit: Int) throws(IntakeError) -> [UInt8] {
        guard let stream = ZSTD_createDStream() else { throw IntakeError(.archive, "zstd cannot start") }
        defer { ZSTD_freeDStream(stream) }
        // Frames that ask for more than 128 MB of window are refused by the library itself.
        var chunk = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
        var result: [UInt8] = []
        var position = 0
        var hint = 1
        var hasMore = !bytes.isEmpty
        while hasMore {
            let before = position
            let given = bytes.withUnsafeBytes { source in
                chunk.withUnsafeMutableBytes { target in
                    var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
                    var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                    hint = ZSTD_decompressStream(stream, &output, &input)
                    position = input.pos
                    return output.pos
                }
            }
            guard ZSTD_isError(hint) == 0 else {
                throw IntakeError(.archive, "damaged zstd data (\(String(cString: ZSTD_getErrorName(hint))))")
            }
            result += chunk[..<given]
            hasMore = position < bytes.count || given == chunk.count
            guard result.count <= limit else {
                throw IntakeError(.tooLarge, "more than \(limit) bytes after decompression")
            }
            if position == before, given == 0 { break }
        }
        guard hint == 0 else { throw IntakeError(.archive, "the zstd data ends too early") }
        return result
    }
}
