import German

/// Timestamps by ISO 8601, as logs and advisories write them: "2023-04-25T14:05:00Z", "2023-04-25T14:05+02:00".
extension ExpressionParser {
    func timestamp(at place: Place) -> Match? {
        let index = place.index
        guard reading.isNumber(index), (16...35).contains(reading.length(index)) else { return nil }
        let bytes = reading.bytes(index)
        let time = bytes.dropFirst(11)
        guard bytes[bytes.startIndex + 10] | 0x20 == UInt8(ascii: "t"),
            let day = CivilDay(iso: String(decoding: bytes.prefix(10), as: UTF8.self)),
            let (hour, minute) = Self.hourMinute(time.prefix(5)), time.prefix(5).count == 5, hour < 24
        else { return nil }
        var rest = time.dropFirst(5)
        if rest.first == UInt8(ascii: ":"), rest.dropFirst().prefix(2).decimal != nil { rest = rest.dropFirst(3) }
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            rest = rest.dropFirst().drop { $0 >= 0x30 && $0 <= 0x39 }
        }
        var end = index + 1
        var offset: Int?
        if rest.readsLower("z") {
            offset = 0
        } else if rest.isEmpty {
            // The tokenizer cuts at a plus: "+02:00", "+0200".
            if reading.isMark(end, "+"), reading.isGlued(end), reading.isGlued(end + 1),
                let east = Self.zoneMinutes(reading.bytes(end + 1))
            {
                offset = east
                end += 2
            }
        } else if rest.first == UInt8(ascii: "-"), let west = Self.zoneMinutes(rest.dropFirst()) {
            offset = -west
        } else {
            return nil
        }
        return Match(
            tokens: index..<end, meaning: .timestamp(day, minute: hour * 60 + minute, offset: offset))
    }

    /// Minutes of "02:00", "0200" or "02".
    private static func zoneMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 2 || bytes.count == 4 || bytes.count == 5, let hours = bytes.prefix(2).decimal, hours < 15
        else { return nil }
        if bytes.count == 2 { return hours * 60 }
        return bytes.suffix(2).decimal.map { hours * 60 + $0 }
    }
}
