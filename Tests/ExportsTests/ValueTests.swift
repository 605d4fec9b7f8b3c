import Foundation
import Testing

@testable import Exports

@Suite("Values of exports")
struct ValueTests {
    @Test(
        "SHA-1 as FIPS 180-4 has it",
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
        ])
    func sha1(message: String, digest: String) {
        let hash = SHA1.hash(of: Array(message.utf8)).map { String(format: "%02x", $0) }.joined()
        #expect(hash == digest)
    }

    @Test("identifiers are those that Python's uuid5 gives", arguments: ["", "incident:a", "Störung"])
    func uuid(name: String) throws {
        let script = """
            import sys, uuid
            print(uuid.uuid5(uuid.UUID("6f2f9c1e-5a37-4d0b-9d1c-70b2a4e7c853"), sys.stdin.read()), end="")
            """
        #expect(NameUUID.text(of: name) == (try Samples.python(script, input: name)))
    }

    @Test(
        "times of any fineness become UTC; without an offset they are local to Berlin",
        arguments: [
            ("2023", "2023-01-01T00:00:00Z"), ("2023-04", "2023-04-01T00:00:00Z"),
            ("2023-04-27", "2023-04-27T00:00:00Z"),
            ("2026-03-12T19:48:00+01:00", "2026-03-12T18:48:00Z"), ("2024-01-01T00:30:00+0200", "2023-12-31T22:30:00Z"),
            ("2024-05-05T10:00:00.123Z", "2024-05-05T10:00:00Z"), ("2021-11-17T12:20:00", "2021-11-17T11:20:00Z"),
            ("2015-06-24T16:08", "2015-06-24T14:08:00Z"), ("2023-03-26T01:59", "2023-03-26T00:59:00Z"),
            ("2023-03-26T03:00", "2023-03-26T01:00:00Z"), ("2023-10-29T04:00", "2023-10-29T03:00:00Z"),
        ])
    func timestamps(text: String, utc: String) { #expect(Timestamp(text)?.utc == utc) }

    @Test("what is no date has no time", arguments: ["", "gestern", "2023-13", "2023-02-30", "2023-04-27T", "P3D"])
    func noTimestamp(text: String) { #expect(Timestamp(text) == nil) }

    @Test("equal records give equal bytes in whatever order they come", arguments: [ExportFormat.atom, .jsonfeed])
    func order(format: ExportFormat) throws {
        let records = Samples.corpus
        #expect(try format.export(records).text == format.export(records.reversed()).text)
    }

    @Test("every format writes nothing but its frame for no records", arguments: ExportFormat.allCases)
    func empty(format: ExportFormat) throws {
        let export = try format.export([])
        #expect(export.losses.isEmpty)
        #expect(export.text.isEmpty == (format == .jsonl))
    }
}
