#if Serve
    import CZlib

    /// Compression of whole answers (RFC 1952).
    enum Gzip {
        /// The bytes compressed; `nil` if zlib has no memory.
        static func compressed(_ bytes: some Collection<UInt8>) -> [UInt8]? {
            var stream = z_stream()
            // 15 + 16: the largest window, with the head and the check of gzip.
            let status = deflateInit2_(
                &stream, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)
            )
            guard status == Z_OK else { return nil }
            defer { deflateEnd(&stream) }
            var input = Array(bytes)
            var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
            let isDone = input.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { target in
                    stream.next_in = source.baseAddress
                    stream.avail_in = UInt32(source.count)
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    return deflate(&stream, Z_FINISH) == Z_STREAM_END
                }
            }
            return isDone ? Array(output.prefix(Int(stream.total_out))) : nil
        }
    }
#endif
