import CZlib
import Foundation
import Testing

@testable import Intake

@Suite("WARC")
struct WARCTests {
    private let path = FileManager.default.temporaryDirectory.path + "/vorfall-" + UUID().uuidString + ".warc.gz"

    private func record(_ number: Int, _ http: String, type: String = "response") -> [UInt8] {
        let head = """
            WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <https://a.example/\(number)>\r
            WARC-Record-ID: <urn:uuid:\(number)>\r\nWARC-Date: 2023-05-01T08:00:00Z\r
            Content-Length: \(http.utf8.count)\r\n\r\n
            """
        return Array((head + http + "\r\n\r\n").utf8)
    }

    private func page(_ body: String, status: Int = 200, fields: String = "Content-Type: text/html; charset=UTF-8")
        -> String
    {
        "HTTP/1.1 \(status) OK\r\n\(fields)\r\n\r\n\(body)"
    }

    /// Events as words: the body of a page, `failure CODE` or `finished`.
    private func events(_ bytes: [UInt8], limit: Int = 10_000) async throws -> [String] {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var events: [String] = []
        try await WARCSource(path: path, pageLimit: limit).read { event in
            switch event {
            case .item(let item):
                guard case .page(let bytes, _) = item.content else { return true }
                events.append(String(decoding: bytes, as: UTF8.self))
            case .failure(_, _, let error): events.append("failure \(error.code.rawValue)")
            case .finished: events.append("finished")
            }
            return true
        }
        return events
    }

    @Test("pages are read from plain and from compressed files", arguments: [false, true])
    func pages(isCompressed: Bool) async throws {
        let records = [record(1, page("<p>eins")), record(2, page("<p>zwei"))]
        let bytes = try records.flatMap { isCompressed ? try gzipped($0) : $0 }
        #expect(try await events(bytes) == ["<p>eins", "<p>zwei", "finished"])
    }

    @Test("requests, errors of servers and other media are passed over")
    func others() async throws {
        let bytes =
            record(1, "GET / HTTP/1.1\r\n\r\n", type: "request") + record(2, page("<p>", status: 404))
            + record(3, page("x", fields: "Content-Type: image/png")) + record(4, page("<p>da"))
        #expect(try await events(bytes) == ["<p>da", "finished"])
    }

    @Test("chunked and compressed bodies are undone, and left alone where the crawler did so already")
    func codings() async throws {
        let type = "Content-Type: text/html\r\n"
        let chunked = page("3\r\n<p>\r\n4;x=y\r\neins\r\n0\r\n\r\n", fields: type + "Transfer-Encoding: chunked")
        let undone = page("<p>zwei", fields: type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip")
        #expect(try await events(record(1, chunked) + record(2, undone)) == ["<p>eins", "<p>zwei", "finished"])
        let head = HTTPHead(Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8))
        let body =
            Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8) + (try gzipped(Array("<p>drei".utf8)))
        #expect(try HTTPBody.decoded(body, head: try #require(head), limit: 100) == Array("<p>drei".utf8))
    }

    @Test("a damaged member is one failure, and the members behind it are read")
    func damage() async throws {
        let body = String(repeating: "Ein langer Satz mit Wörtern. ", count: 40)
        var members = try (1...3).map { try gzipped(record($0, page("<p>\($0)" + body))) }
        for index in 20..<40 { members[1][index] ^= 0x5A }
        let events = try await events(members.flatMap { $0 })
        #expect(
            events.map { String($0.prefix(15)) } == [
                "<p>1Ein langer ", "failure archive", "<p>3Ein langer ", "finished",
            ])
    }

    @Test("a member that is damaged far behind its first bytes is one failure too")
    func lateDamage() async throws {
        var state: UInt64 = 1
        let letters = (0..<20_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: 0x61 + (state >> 33) % 26)
        }
        var damaged = try gzipped(record(1, page("<p>" + String(decoding: letters, as: UTF8.self))))
        for index in 6_000..<6_400 { damaged[index] ^= 0x5A }
        let events = try await events(damaged + gzipped(record(2, page("<p>zwei"))))
        #expect(events == ["failure archive", "<p>zwei", "finished"])
    }

    @Test("a file that is cut off gives its whole records and a failure")
    func cut() async throws {
        let bytes = try gzipped(record(1, page("<p>eins"))) + gzipped(record(2, page("<p>zwei"))).dropLast(12)
        #expect(try await events(Array(bytes)) == ["<p>eins", "failure archive", "finished"])
    }

    @Test("a page over the limit is a failure, its neighbours are read")
    func tooLarge() async throws {
        let large = page("<p>" + String(repeating: "x", count: 80_000))
        let bytes = try gzipped(record(1, large)) + gzipped(record(2, page("<p>da")))
        #expect(try await events(bytes, limit: 100) == ["failure tooLarge", "<p>da", "finished"])
    }

    @Test("a page is found again by its offset")
    func offset() async throws {
        let first = try gzipped(record(1, page("<p>eins")))
        try Data(first + gzipped(record(2, page("<p>zwei")))).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        guard case .item(let item)? = try WARCSource(path: path, pageLimit: 1_000).page(at: UInt64(first.count)) else {
            return #expect(Bool(false), "no page")
        }
        #expect(item.url == "https://a.example/2")
        #expect(item.key == "\(path)#\(first.count)")
        #expect(item.fetched == "2023-05-01T08:00:00Z")
    }
}

/// Bytes as a gzip member.
func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    #expect(deflateInit2_(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK)
    defer { deflateEnd(&stream) }
    var (input, output) = (bytes, [UInt8](repeating: 0, count: bytes.count + 100))
    let count = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            #expect(deflate(&stream, Z_FINISH) == Z_STREAM_END)
            return Int(stream.total_out)
        }
    }
    return Array(output.prefix(count))
}
