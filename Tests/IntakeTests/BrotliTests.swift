import Testing

@testable import Intake

@Suite("Brotli bodies")
struct BrotliTests {
    /// 20,000 times "Die App ist gestört. ", compressed by the reference encoder.
    private static let compressed: [UInt8] = [
        0x5B, 0xBF, 0xB6, 0x06, 0xC0, 0x91, 0x1A, 0xF5, 0xC5, 0xEC, 0x0E, 0x54, 0x39, 0xD2, 0x02, 0x0D, 0xFC, 0x06,
        0xCF, 0x33, 0x5B, 0xF2, 0x15, 0x91, 0x5C, 0xD8, 0xD6, 0x40, 0xAF, 0x55, 0x75, 0x9A, 0x97, 0x49, 0xF0, 0x97,
        0x6B, 0x31, 0xC9, 0x5C, 0x0D, 0x56, 0x08,
    ]
    private static let text = Array(String(repeating: "Die App ist gestört. ", count: 20_000).utf8)

    private func decoded(_ body: [UInt8], limit: Int = 1_000_000) throws(IntakeError) -> [UInt8] {
        try HTTPBody.decoded(body, coding: "br", limit: limit)
    }

    @Test("a body in Brotli is undone")
    func whole() throws { #expect(try decoded(Self.compressed) == Self.text) }

    @Test("a page that was stored decoded stays as it is")
    func plain() throws { #expect(try decoded(Array("<p>Störung</p>".utf8)) == Array("<p>Störung</p>".utf8)) }

    @Test("what grows beyond the limit is refused")
    func bomb() {
        let error = #expect(throws: IntakeError.self) { try decoded(Self.compressed, limit: 200_000) }
        #expect(error?.code == .tooLarge)
    }

    @Test("a body that is cut off or damaged is an error", arguments: [0, 1, 12, 42])
    func cut(length: Int) {
        let error = #expect(throws: IntakeError.self) { try decoded(Array(Self.compressed.prefix(length))) }
        #expect(error?.code == .archive)
    }
}
