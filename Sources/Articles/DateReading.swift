/// Reads the dates that pages declare, and the German dates that they print.
enum DateReading {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let germanMonths = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ]

    /// A date in ISO 8601 from the forms seen in pages: ISO 8601 with or without separators, RFC 1123, German
    /// `27.04.2023 16:12`, seconds since 1970. `nil` for what is none, and for a date that no calendar has.
    static func iso8601(_ text: String) -> String? {
        let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(40))
        if let found = separated(bytes) { return found }
        if let found = german(text) { return found }
        return rfc1123(text)
    }

    private static func separated(_ bytes: [UInt8]) -> String? {
        var numbers: [Int] = []
        var index = 0
        func number(_ width: Int) -> Int? {
            guard index + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[index..<index + width] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            index += width
            return value
        }
        guard let year = number(4), (1_900...2_200).contains(year) else { return nil }
        let isCompact = index < bytes.count && (48...57).contains(bytes[index])
        if !isCompact {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "/") else {
                return nil
            }
            index += 1
        }
        guard let month = number(2) else { return nil }
        if !isCompact { index += 1 }
        guard let day = number(2), isDay(year, month, day) else { return nil }
        let date = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
        while index < bytes.count,
            bytes[index] == UInt8(ascii: "T") || bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "t")
        { index += 1 }
        guard let hour = number(2), hour < 24 else { return date }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        guard let minute = number(2), minute < 60 else { return date }
        var second = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            index += 1
            second = min(number(2) ?? 0, 59)
        }
        numbers = [hour, minute, second]
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") {
            index += 1
            while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
        }
        let time = date + "T" + numbers.map { pad($0, 2) }.joined(separator: ":")
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index < bytes.count else { return time }
        if bytes[index] | 0x20 == UInt8(ascii: "z") { return time + "+00:00" }
        guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") else { return time }
        let sign = bytes[index] == UInt8(ascii: "+") ? "+" : "-"
        index += 1
        guard let zoneHour = number(2) else { return time }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        return time + sign + pad(zoneHour, 2) + ":" + pad(number(2) ?? 0, 2)
    }

    /// `27.04.2023`, `27. April 2023`, `27.4.23`, with `16:12` or `16.12 Uhr` behind it.
    static func german(_ text: String) -> String? {
        let words = text.lowercased().split {
            $0 == " " || $0 == "," || $0 == "\n" || $0 == "\u{A0}" || $0 == "|" || $0 == "•"
        }
        .prefix(24).map(String.init)
        for (index, word) in words.enumerated() {
            let parts = word.trimmed(of: "().:").split(separator: ".").map { Int($0) }
            var date: (Int, Int, Int)?
            var next = index + 1
            if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] {
                date = (year < 100 ? 2_000 + year : year, month, day)
            } else if parts.count == 1, let day = parts[0], index + 2 < words.count,
                let month = germanMonths.firstIndex(where: { name in
                    words[index + 1].hasPrefix(name)
                        || (words[index + 1].count > 2 && name.hasPrefix(words[index + 1].trimmed(of: ".")))
                }), let year = Int(words[index + 2].trimmed(of: ".,;:"))
            {
                date = (year, month + 1, day)
                next = index + 3
            }
            guard let (year, month, day) = date, (1_990...2_100).contains(year), isDay(year, month, day) else {
                continue
            }
            let value = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
            for candidate in words[min(next, words.count)...].prefix(4) {
                let clock = candidate.split { $0 == ":" || $0 == "." }.map { Int($0) }
                guard candidate.contains(":"), clock.count >= 2, let hour = clock[0], let minute = clock[1], hour < 24,
                    minute < 60
                else { continue }
                return value + "T" + pad(hour, 2) + ":" + pad(minute, 2) + ":00"
            }
            return value
        }
        return nil
    }

    /// The day in a path such as `/2023/04/27/` or `/2023-04-27-`.
    static func inAddress(_ address: String) -> String? {
        let numbers = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }
        for index in numbers.indices.dropLast(2) {
            guard numbers[index].count == 4, numbers[index + 1].count == 2, numbers[index + 2].count == 2,
                let year = Int(numbers[index]), let month = Int(numbers[index + 1]), let day = Int(numbers[index + 2]),
                (1_990...2_100).contains(year), isDay(year, month, day)
            else { continue }
            return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
        }
        return nil
    }

    private static func rfc1123(_ text: String) -> String? {
        let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
        guard
            let place = words.firstIndex(where: { word in word.count >= 3 && months.contains(String(word.prefix(3))) }),
            let month = months.firstIndex(of: String(words[place].prefix(3)))
        else { return nil }
        let around = [place > 0 ? words[place - 1] : "", place + 1 < words.count ? words[place + 1] : ""]
        guard let day = around.compactMap({ Int($0) }).first(where: { $0 <= 31 }),
            let year = words.compactMap({ Int($0) }).first(where: { $0 >= 1_990 && $0 <= 2_100 }),
            isDay(year, month + 1, day)
        else { return nil }
        let date = pad(year, 4) + "-" + pad(month + 1, 2) + "-" + pad(day, 2)
        guard let clock = words.first(where: { $0.count >= 5 && $0.contains(":") }) else { return date }
        let parts = clock.split(separator: ":").map { Int($0) ?? 0 }
        guard parts.count >= 2, parts[0] < 24, parts[1] < 60 else { return date }
        let zone = words.contains("gmt") || words.contains("utc") || words.contains("+0000") ? "+00:00" : ""
        return date + "T" + pad(parts[0], 2) + ":" + pad(parts[1], 2) + ":" + pad(parts.count > 2 ? parts[2] : 0, 2)
            + zone
    }

    static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
