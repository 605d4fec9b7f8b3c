/// A value of JSON, read leniently: pages put raw line feeds into strings and commas behind the last value.
///
/// Foundation's reader takes a third of the time of the whole page; this one reads JSON-LD at the speed of the parser.
enum JSONValue: Sendable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null

    /// The strings in a value: itself, or the members of an array, or their `@id` and `name`.
    var strings: [String] {
        switch self {
        case .string(let string): [string]
        case .array(let values): values.flatMap(\.strings)
        case .object(let object): object["@value"]?.strings ?? object["name"]?.strings ?? object["@id"]?.strings ?? []
        case .number(let number): [number == number.rounded() ? String(Int(number)) : String(number)]
        default: []
        }
    }

    /// Reads UTF-8; `nil` for what is no JSON. Values nested deeper than 64 are refused.
    init?(utf8: ArraySlice<UInt8>) {
        var reader = Reader(bytes: utf8, index: utf8.startIndex)
        guard let value = reader.value(depth: 0) else { return nil }
        self = value
    }

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var index: Int

        private mutating func skipSpace() {
            while index < bytes.endIndex, bytes[index] <= 0x20 || bytes[index] == 0x3B { index += 1 }
        }

        mutating func value(depth: Int) -> JSONValue? {
            skipSpace()
            guard depth < 64, index < bytes.endIndex else { return nil }
            switch bytes[index] {
            case UInt8(ascii: "{"): return object(depth)
            case UInt8(ascii: "["): return array(depth)
            case UInt8(ascii: "\""): return string().map { .string($0) }
            case UInt8(ascii: "t"): return word("true", .boolean(true))
            case UInt8(ascii: "f"): return word("false", .boolean(false))
            case UInt8(ascii: "n"): return word("null", .null)
            case UInt8(ascii: "<"), UInt8(ascii: "/"):  // "<!--" and "//<![CDATA[" before the value
                while index < bytes.endIndex, bytes[index] != UInt8(ascii: "{"), bytes[index] != 0x0A { index += 1 }
                return value(depth: depth + 1)
            default: return number()
            }
        }

        private mutating func object(_ depth: Int) -> JSONValue? {
            index += 1
            var object: [String: JSONValue] = [:]
            while true {
                skipSpace()
                guard index < bytes.endIndex else { return nil }
                if bytes[index] == UInt8(ascii: "}") {
                    index += 1
                    return .object(object)
                }
                if bytes[index] == UInt8(ascii: ",") {
                    index += 1
                    continue
                }
                guard bytes[index] == UInt8(ascii: "\""), let key = string() else { return nil }
                skipSpace()
                guard index < bytes.endIndex, bytes[index] == UInt8(ascii: ":") else { return nil }
                index += 1
                guard let value = value(depth: depth + 1) else { return nil }
                if object[key] == nil { object[key] = value }
            }
        }

        private mutating func array(_ depth: Int) -> JSONValue? {
            index += 1
            var values: [JSONValue] = []
            while true {
                skipSpace()
                guard index < bytes.endIndex else { return nil }
                if bytes[index] == UInt8(ascii: "]") {
                    index += 1
                    return .array(values)
                }
                if bytes[index] == UInt8(ascii: ",") {
                    index += 1
                    continue
                }
                guard let value = value(depth: depth + 1) else { return nil }
                values.append(value)
            }
        }

        private mutating func string() -> String? {
            index += 1
            var result: [UInt8] = []
            var high: UInt16?
            while index < bytes.endIndex {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\"), index < bytes.endIndex else {
                    result.append(byte)
                    continue
                }
                let escape = bytes[index]
                index += 1
                switch escape {
                case UInt8(ascii: "n"), UInt8(ascii: "r"): result.append(0x0A)
                case UInt8(ascii: "t"): result.append(0x09)
                case UInt8(ascii: "b"), UInt8(ascii: "f"): break
                case UInt8(ascii: "u"):
                    guard index + 4 <= bytes.endIndex,
                        let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
                    else { continue }
                    index += 4
                    if UTF16.isLeadSurrogate(unit) {
                        high = unit
                    } else {
                        let units = high.map { [$0, unit] } ?? [unit]
                        result += Array(String(decoding: units, as: UTF16.self).utf8)
                        high = nil
                    }
                default: result.append(escape)
                }
            }
            return nil
        }

        private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
            guard bytes[index...].starts(with: word.utf8) else { return nil }
            index += word.utf8.count
            return value
        }

        private mutating func number() -> JSONValue? {
            let start = index
            while index < bytes.endIndex, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
            guard index > start else { return nil }
            return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
        }
    }
}
