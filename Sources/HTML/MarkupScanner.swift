import Glibc

/// Finds marks, quotes and end tags in the bytes of a page.
///
/// What a search did not find is not searched again, so that the cost of all searches is linear for any input.
struct MarkupScanner {
    let input: UnsafeBufferPointer<UInt8>
    /// Closing names and quotes of which no more come.
    private var exhausted: Set<String> = []

    init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

    func find(_ byte: UInt8, from place: Int, to end: Int? = nil) -> Int? {
        let end = end ?? input.count
        guard place < end, let base = input.baseAddress, let found = memchr(base + place, Int32(byte), end - place)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }

    /// The place behind the next `>`, or the end.
    func endOfTag(from place: Int) -> Int { (find(UInt8(ascii: ">"), from: place) ?? input.count - 1) + 1 }

    /// The place behind a comment whose contents begin at a place (HTML standard, section 13.2.5.43 and following).
    func endOfComment(_ start: Int) -> Int {
        if matches(">", at: start) { return start + 1 }
        if matches("->", at: start) { return start + 2 }
        var place = start
        while let mark = find(UInt8(ascii: ">"), from: place) {
            if mark >= start + 2, matches("--", at: mark - 2) || mark >= start + 3 && matches("--!", at: mark - 3) {
                return mark + 1
            }
            place = mark + 1
        }
        return input.count
    }

    /// The place of the quote that ends a value.
    mutating func closingQuote(_ quote: UInt8, from place: Int) -> Int? {
        let key = quote == UInt8(ascii: "'") ? "'" : "\""
        guard !exhausted.contains(key) else { return nil }
        if let end = find(quote, from: place) { return end }
        exhausted.insert(key)
        return nil
    }

    /// The place of the end tag that closes an element; nested elements of the name are passed over in drawings.
    ///
    /// - Parameter name: in lower case.
    mutating func close(of name: String, from start: Int, nests: Bool) -> Int? {
        guard !exhausted.contains(name) else { return nil }
        var depth = 1
        var place = start
        while let tag = find(UInt8(ascii: "<"), from: place), tag + 1 < input.count {
            let isEnd = input[tag + 1] == UInt8(ascii: "/")
            let nameStart = tag + (isEnd ? 2 : 1)
            if isEnd || nests, matches(name, at: nameStart), nameStart + name.utf8.count < input.count,
                Self.endsName(input[nameStart + name.utf8.count])
            {
                depth += isEnd ? -1 : 1
                if depth == 0 { return tag }
            }
            place = tag + 1
        }
        exhausted.insert(name)
        return nil
    }

    /// Whether text in lower case stands at a place, in any case.
    func matches(_ text: String, at place: Int) -> Bool {
        var place = place
        for byte in text.utf8 {
            guard place < input.count else { return false }
            let own = (0x41...0x5A).contains(input[place]) ? input[place] | 0x20 : input[place]
            guard own == byte else { return false }
            place += 1
        }
        return true
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
