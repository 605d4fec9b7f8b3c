import Glibc

/// Takes out of a page's mark-up what never becomes text, and repairs what libxml2's HTML 4 parser reads otherwise than the
/// HTML standard, before it parses the page.
///
/// Out go comments, scripts, styles, drawings (`<svg>`, `<math>`), `<noscript>`, `<iframe>` and `<textarea>` with all they hold:
/// most of the bytes of a news page. Scripts that hold JSON-LD stay as empty elements; ``data`` has their contents. The title's
/// contents are text, attribute values end after 8,192 bytes, attributes that no reader of articles needs are left out, `&#128;` to `&#159;` mean windows-1252 characters, and the
/// references that HTML knows without semicolon get theirs. (HTML standard, sections 13.2.5 and 13.5.)
///
/// One pass over the bytes; what a search did not find is not searched again, so that the cost is linear for any input.
struct MarkupFilter {
    /// The mark-up that is left, UTF-8.
    private(set) var output: [UInt8] = []
    /// The contents of JSON-LD scripts, as ranges of the input; the `id` of the emptied element is the index.
    private(set) var data: [Range<Int>] = []

    private let input: UnsafeBufferPointer<UInt8>
    /// Closing names and quotes of which no more come.
    private var exhausted: Set<String> = []
    private static let longestValue = 8_192

    /// - Parameter input: valid UTF-8 without NUL.
    init(_ input: UnsafeBufferPointer<UInt8>) {
        self.input = input
        output.reserveCapacity(input.count / 2 + 64)
        run()
    }

    private mutating func run() {
        var place = 0
        while place < input.count {
            let tag = find(UInt8(ascii: "<"), from: place) ?? input.count
            copyText(place..<tag)
            guard tag < input.count else { return }
            place = readTag(at: tag)
        }
    }

    /// Reads the tag or comment that begins at a `<` and gives the place behind it.
    private mutating func readTag(at start: Int) -> Int {
        guard start + 1 < input.count else {
            append("&lt;")
            return start + 1
        }
        switch input[start + 1] {
        case UInt8(ascii: "!"):
            if matches("<!--", at: start) { return endOfComment(start + 4) }
            let end = (find(UInt8(ascii: ">"), from: start) ?? input.count - 1) + 1
            if matches("<!doctype", at: start) { append(start..<end) }
            return end
        case UInt8(ascii: "?"): return (find(UInt8(ascii: ">"), from: start) ?? input.count - 1) + 1
        case UInt8(ascii: "/"):
            let end = (find(UInt8(ascii: ">"), from: start) ?? input.count - 1) + 1
            if start + 2 < input.count, Self.isLetter(input[start + 2]) { append(start..<end) }
            return end
        case let byte where Self.isLetter(byte): return readStartTag(at: start)
        default:
            append("&lt;")
            return start + 1
        }
    }

    private func endOfComment(_ start: Int) -> Int {
        if matches(">", at: start) { return start + 1 }
        if matches("->", at: start) { return start + 2 }
        var place = start
        while let dash = find(UInt8(ascii: ">"), from: place) {
            if dash >= start + 2, input[dash - 1] == UInt8(ascii: "-"), input[dash - 2] == UInt8(ascii: "-") {
                return dash + 1
            }
            if dash >= start + 3, input[dash - 1] == UInt8(ascii: "!"), input[dash - 2] == UInt8(ascii: "-"),
                input[dash - 3] == UInt8(ascii: "-")
            {
                return dash + 1
            }
            place = dash + 1
        }
        return input.count
    }

    private enum Treatment { case keep, dropAll, dropToEnd, data, title }

    private mutating func readStartTag(at start: Int) -> Int {
        var nameEnd = start + 1
        while nameEnd < input.count, !Self.endsName(input[nameEnd]) { nameEnd += 1 }
        let name = name(start + 1..<nameEnd)
        let before = output.count
        let end = copyTag(from: start, nameEnd: nameEnd)
        guard let name else { return end }
        let treatment = treatment(of: name, tag: start..<end)
        if treatment == .keep { return end }
        if treatment != .title { output.removeLast(output.count - before) }
        if input[end - 2] == UInt8(ascii: "/"), name == "svg" || name == "math" { return end }
        guard let close = close(of: name, from: end) else {
            if treatment == .dropToEnd || treatment == .data { return input.count }
            // A title without an end tag ends at the next tag.
            if treatment == .title { append("</title>") }
            return end
        }
        let afterClose = (find(UInt8(ascii: ">"), from: close) ?? input.count - 1) + 1
        switch treatment {
        case .data:
            append("<script type=\"application/ld+json\" id=\"\(data.count)\"></script>")
            data.append(end..<close)
        case .title:
            for byte in input[end..<close] {
                if byte == UInt8(ascii: "<") { append("&lt;") } else { output.append(byte) }
            }
            append("</title>")
        case .keep, .dropAll, .dropToEnd: break
        }
        return afterClose
    }

    private func treatment(of name: String, tag: Range<Int>) -> Treatment {
        switch name {
        case "script": isData(tag) ? .data : .dropToEnd
        case "style": .dropToEnd
        case "svg", "math", "noscript", "iframe", "textarea", "noembed", "noframes": .dropAll
        case "title": .title
        default: .keep
        }
    }

    /// The names that are treated apart, in lower case; `nil` for all others.
    private func name(_ range: Range<Int>) -> String? {
        guard (3...8).contains(range.count) else { return nil }
        switch input[range.lowerBound] | 0x20 {
        case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "t"):
            return String(decoding: input[range].map { $0 | 0x20 }, as: UTF8.self)
        default: return nil
        }
    }

    /// Whether a script's start tag says that it holds JSON-LD.
    private func isData(_ tag: Range<Int>) -> Bool {
        var place = tag.lowerBound
        while place + 7 <= tag.upperBound {
            if input[place] | 0x20 == UInt8(ascii: "l"), matches("ld+json", at: place) { return true }
            place += 1
        }
        return false
    }

    /// Copies a start tag with the attributes that a ``Page`` keeps, and gives the place behind it. A quote that never ends is
    /// none.
    private mutating func copyTag(from start: Int, nameEnd: Int) -> Int {
        append(start..<nameEnd)
        var place = nameEnd
        while place < input.count {
            let byte = input[place]
            if byte == UInt8(ascii: ">") { break }
            if byte <= 0x20 || byte == UInt8(ascii: "/") {
                place += 1
                continue
            }
            let attribute = place
            place += 1
            while place < input.count, !Self.endsName(input[place]), input[place] != UInt8(ascii: "=") { place += 1 }
            let isKept = isKept(attribute..<place)
            if isKept {
                output.append(0x20)
                append(attribute..<place)
            }
            copyValue(at: &place, isKept: isKept)
        }
        if place < input.count, input[place - 1] == UInt8(ascii: "/") { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
        return min(place + 1, input.count)
    }

    /// Passes over the value that may follow an attribute's name, and copies it if the attribute is kept.
    private mutating func copyValue(at place: inout Int, isKept: Bool) {
        var value = place
        while value < input.count, input[value] <= 0x20 { value += 1 }
        guard value < input.count, input[value] == UInt8(ascii: "=") else { return }
        value += 1
        while value < input.count, input[value] <= 0x20 { value += 1 }
        guard value < input.count, input[value] != UInt8(ascii: ">") else {
            place = value
            return
        }
        let quote = input[value]
        var isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        var end = value
        if isQuoted, let closing = closingQuote(quote, from: value + 1) {
            value += 1
            end = closing
            place = closing + 1
        } else {
            isQuoted = false
            while end < input.count, input[end] > 0x20, input[end] != UInt8(ascii: ">") { end += 1 }
            place = end
        }
        guard isKept else { return }
        if end - value > Self.longestValue {
            end = value + Self.longestValue
            while end > value, input[end] & 0xC0 == 0x80 { end -= 1 }
        }
        output.append(UInt8(ascii: "="))
        if isQuoted { output.append(quote) }
        append(value..<end)
        if isQuoted { output.append(quote) }
    }

    private func isKept(_ name: Range<Int>) -> Bool {
        let names: [StaticString] =
            switch input[name.lowerBound] | 0x20 {
            case UInt8(ascii: "c"): ["class", "content"]
            case UInt8(ascii: "i"): ["id", "itemprop"]
            case UInt8(ascii: "h"): ["href", "hidden"]
            case UInt8(ascii: "s"): ["src", "style", "shadowrootmode"]
            case UInt8(ascii: "n"): ["name"]
            case UInt8(ascii: "p"): ["property"]
            case UInt8(ascii: "d"): ["datetime", "data-src"]
            case UInt8(ascii: "t"): ["type"]
            case UInt8(ascii: "l"): ["lang"]
            case UInt8(ascii: "r"): ["rel"]
            case UInt8(ascii: "a"): ["alt"]
            default: []
            }
        return names.contains { kept in
            kept.utf8CodeUnitCount == name.count
                && (0..<name.count).allSatisfy { input[name.lowerBound + $0] | 0x20 == kept.utf8Start[$0] | 0x20 }
        }
    }

    private mutating func closingQuote(_ quote: UInt8, from place: Int) -> Int? {
        let key = quote == UInt8(ascii: "'") ? "'" : "\""
        guard !exhausted.contains(key) else { return nil }
        if let end = find(quote, from: place) { return end }
        exhausted.insert(key)
        return nil
    }

    /// The place of the end tag that closes an element; nested elements of the name are passed over in drawings.
    private mutating func close(of name: String, from start: Int) -> Int? {
        guard !exhausted.contains(name) else { return nil }
        let nests = name == "svg" || name == "math"
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

    // MARK: Text

    /// Copies text, with its character references as the HTML standard reads them.
    private mutating func copyText(_ range: Range<Int>) {
        var place = range.lowerBound
        while let mark = find(UInt8(ascii: "&"), from: place, to: range.upperBound) {
            append(place..<mark)
            let (text, end) = CharacterReference.read(input, at: mark, end: range.upperBound)
            if let text { output.append(contentsOf: text) } else { append(mark..<end) }
            place = end
        }
        append(place..<range.upperBound)
    }

    // MARK: Bytes

    private func find(_ byte: UInt8, from place: Int, to end: Int? = nil) -> Int? {
        let end = end ?? input.count
        guard place < end, let base = input.baseAddress, let found = memchr(base + place, Int32(byte), end - place)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }

    /// Whether text in lower case stands at a place, in any case.
    private func matches(_ text: String, at place: Int) -> Bool {
        var place = place
        for byte in text.utf8 {
            guard place < input.count else { return false }
            let own = (0x41...0x5A).contains(input[place]) ? input[place] | 0x20 : input[place]
            guard own == byte else { return false }
            place += 1
        }
        return true
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
