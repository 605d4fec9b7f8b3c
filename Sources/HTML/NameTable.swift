/// Finds tags and attributes by their names: an open hash table over names packed into numbers, without the cost of
/// `Dictionary`, for it is asked for every tag and attribute of a page.
struct NameTable<Value: Sendable>: Sendable {
    private var keys = [UInt64](repeating: 0, count: Self.slots)
    private var values = [Value?](repeating: nil, count: Self.slots)

    private static var slots: Int { 512 }

    fileprivate init(_ entries: [(name: String, value: Value)]) {
        for (name, value) in entries {
            let key = Array(name.utf8).withUnsafeBufferPointer(Self.pack)
            var slot = Self.slot(of: key)
            while keys[slot] != 0 { slot = (slot + 1) % Self.slots }
            keys[slot] = key
            values[slot] = value
        }
    }

    /// The value of a name in any case; `nil` for an unknown one.
    subscript(name: UnsafeBufferPointer<UInt8>) -> Value? {
        let key = Self.pack(name)
        guard key != 0 else { return nil }
        var slot = Self.slot(of: key)
        while keys[slot] != key {
            if keys[slot] == 0 { return nil }
            slot = (slot + 1) % Self.slots
        }
        return values[slot]
    }

    /// The value of a name that ends with a NUL.
    subscript(name: UnsafePointer<UInt8>) -> Value? {
        var length = 0
        while name[length] != 0, length <= Self.longest { length += 1 }
        return self[UnsafeBufferPointer(start: name, count: length)]
    }

    private static func slot(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 55) }

    private static var longest: Int { 14 }

    /// Up to fourteen letters, digits and hyphens, five bits each of which the first may overflow, and the length; zero for
    /// other names.
    private static func pack(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard name.count <= longest else { return 0 }
        var packed: UInt64 = 0
        for byte in name.lazy.map({ $0 | 0x20 }) {
            let code: UInt64
            switch byte {
            case 0x61...0x7A: code = UInt64(byte) - 0x60
            case 0x31...0x34: code = UInt64(byte) - 0x31 + 27
            case 0x2D: code = 31
            case 0x35...0x36: code = UInt64(byte) - 0x35 + 1
            default: return 0
            }
            packed = packed << 5 | code
        }
        return packed << 4 | UInt64(name.count)
    }
}

extension NameTable where Value == Tag {
    static let tags = NameTable(Tag.allCases.filter { $0 != .text && $0 != .other }.map { ("\($0)", $0) })
}

extension NameTable where Value == AttributeName {
    static let attributes = NameTable(AttributeName.allCases.map { ($0.markup, $0) })
}
