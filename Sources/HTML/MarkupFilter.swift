/// Takes out of a page's mark-up what never becomes text, and repairs what libxml2's HTML 4 parser reads otherwise than
/// the HTML standard, before it parses the page.
///
/// Out go comments, scripts, styles, drawings (`<svg>`, `<math>`), `<noscript>`, `<iframe>` and `<textarea>` with all they
/// hold: most of the bytes of a news page. Scripts that hold JSON-LD stay as empty elements; ``data`` has their contents.
/// The title's contents are text, attribute values end after 8,192 bytes, attributes that no reader of articles needs are
/// left out, `&#128;` to `&#159;` mean windows-1252 characters, and the references that HTML knows without semicolon get
/// theirs. (HTML standard, sections 13.2.5 and 13.5.)
///
/// One pass over the bytes, of linear cost for any input.
struct MarkupFilter {
    /// The mark-up that is left, UTF-8, with a NUL behind its end.
    private(set) var output: [UInt8] = []
    /// The contents of JSON-LD scripts, as ranges of the input; the `id` of the emptied element is the index.
    private(set) var data: [Range<Int>] = []

    private let input: UnsafeBufferPointer<UInt8>
    private var scanner: MarkupScanner
    private static let longestValue = 8_192

    /// - Parameter input: valid UTF-8 without NUL.
    init(_ input: UnsafeBufferPointer<UInt8>) {
        self.input = input
        scanner = MarkupScanner(input)
        output.reserveCapacity(input.count / 2 + 64)
        run()
        output.append(0)
    }

    private mutating func run() {
        var place = 0
        while place < input.count {
            let tag = scanner.find(UInt8(ascii: "<"), from: place) ?? input.count
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
            if scanner.matches("<!--", at: start) { return scanner.endOfComment(start + 4) }
            let end = scanner.endOfTag(from: start)
            if scanner.matches("<!doctype", at: start) { append(start..<end) }
            return end
        case UInt8(ascii: "?"): return scanner.endOfTag(from: start)
        case UInt8(ascii: "/"):
            let end = scanner.endOfTag(from: start)
            if start + 2 < input.count, MarkupScanner.isLetter(input[start + 2]) { append(start..<end) }
            return end
        case let byte where MarkupScanner.isLetter(byte): return readStartTag(at: start)
        default:
            append("&lt;")
            return start + 1
        }
    }

    private enum Treatment { case keep, dropAll, dropToEnd, dropDrawing, data, title }

    private mutating func readStartTag(at start: Int) -> Int {
        var nameEnd = start + 1
        while nameEnd < input.count, !MarkupScanner.endsName(input[nameEnd]) { nameEnd += 1 }
        let before = output.count
        let end = copyTag(from: start, nameEnd: nameEnd)
        let treatment = treatment(of: start + 1..<nameEnd, tag: start..<end)
        if treatment == .keep { return end }
        if treatment != .title { output.removeLast(output.count - before) }
        if treatment == .dropDrawing, input[end - 2] == UInt8(ascii: "/") { return end }
        let name = String(decoding: input[start + 1..<nameEnd].map { $0 | 0x20 }, as: UTF8.self)
        guard let close = scanner.close(of: name, from: end, nests: treatment == .dropDrawing) else {
            if treatment == .dropToEnd || treatment == .data { return input.count }
            // A title without an end tag ends at the next tag.
            guard treatment == .title else { return end }
            let next = scanner.find(UInt8(ascii: "<"), from: end) ?? input.count
            copyText(end..<next)
            append("</title>")
            return next
        }
        let afterClose = scanner.endOfTag(from: close)
        switch treatment {
        case .data:
            append("<script type=\"application/ld+json\" id=\"\(data.count)\"></script>")
            data.append(end..<close)
        case .title:
            for byte in input[end..<close] {
                if byte == UInt8(ascii: "<") { append("&lt;") } else { output.append(byte) }
            }
            append("</title>")
        case .keep, .dropAll, .dropToEnd, .dropDrawing: break
        }
        return afterClose
    }

    private func treatment(of name: Range<Int>, tag: Range<Int>) -> Treatment {
        switch NameTable.tags[UnsafeBufferPointer(rebasing: input[name])] {
        case .script: isData(tag) ? .data : .dropToEnd
        case .style: .dropToEnd
        case .svg, .math: .dropDrawing
        case .noscript, .iframe, .textarea, .noembed, .noframes: .dropAll
        case .title: .title
        default: .keep
        }
    }

    /// Whether a script's start tag says that it holds JSON-LD.
    private func isData(_ tag: Range<Int>) -> Bool {
        var place = tag.lowerBound
        while place + 7 <= tag.upperBound {
            if input[place] | 0x20 == UInt8(ascii: "l"), scanner.matches("ld+json", at: place) { return true }
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
            while place < input.count, !MarkupScanner.endsName(input[place]), input[place] != UInt8(ascii: "=") {
                place += 1
            }
            let isKept = NameTable.attributes[UnsafeBufferPointer(rebasing: input[attribute..<place])] != nil
            if isKept {
                output.append(0x20)
                append(attribute..<place)
            }
            copyValue(at: &place, isKept: isKept)
        }
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
        if isQuoted, let closing = scanner.closingQuote(quote, from: value + 1) {
            value += 1
            end = closing
            place = closing + 1
        } else {
            if isQuoted { value += 1 }
            isQuoted = false
            end = value
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

    // MARK: Text

    /// Copies text, with its character references as the HTML standard reads them.
    private mutating func copyText(_ range: Range<Int>) {
        var place = range.lowerBound
        while let mark = scanner.find(UInt8(ascii: "&"), from: place, to: range.upperBound) {
            append(place..<mark)
            let (text, end) = CharacterReference.read(input, at: mark, end: range.upperBound)
            if let text { output.append(contentsOf: text) } else { append(mark..<end) }
            place = end
        }
        append(place..<range.upperBound)
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }
}
