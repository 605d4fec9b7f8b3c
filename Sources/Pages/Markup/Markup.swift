/// HTML made of literals of the program and of texts, which are escaped on their way in.
///
///     let line: Markup = "<li><a href=\"\(address: url)\">\(title)</a></li>"
///
/// Only a literal in the source can become a tag: literals are `StaticString`, so that no text that was read or built
/// at run time gets in without being escaped, neither as content nor as a quoted attribute.
public struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The finished HTML.
    public private(set) var html: String

    public init(stringLiteral literal: StaticString) { html = literal.text }
    public init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

    /// A text, escaped.
    public init(_ text: String) { html = Self.escaped(text) }

    /// A style sheet, a script or another text that is already HTML and a resource of this module.
    init(resource: StaticString) { html = resource.text }

    /// Pieces, one behind the other.
    static func joined(_ pieces: [Markup], separator: Markup = "") -> Markup {
        var markup: Markup = ""
        markup.html = pieces.map(\.html).joined(separator: separator.html)
        return markup
    }

    var isEmpty: Bool { html.isEmpty }

    static func + (one: Markup, other: Markup) -> Markup { "\(one)\(other)" }
    static func += (one: inout Markup, other: Markup) { one.html += other.html }

    /// A text as content of an element or of an attribute in quotes.
    ///
    /// Characters that change the direction of the text around them (U+202A to U+202E, U+2066 to U+2069) and control
    /// characters become U+FFFD, so that a headline cannot make others read differently.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                escaped += scalar == "\r" ? "\n" : "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Gathers the pieces of a literal with values in it.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        public init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }

        public mutating func appendLiteral(_ literal: StaticString) { html += literal.text }
        public mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }
        public mutating func appendInterpolation(_ number: Int) { html += String(number) }
        public mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        public mutating func appendInterpolation(_ pieces: [Markup]) { for piece in pieces { html += piece.html } }

        /// An address that was read somewhere: `#` unless it is one of http or https, or a path of this site.
        public mutating func appendInterpolation(address: String) {
            let isLocal = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\")
            let isSafe = isLocal || address.hasPrefix("https://") || address.hasPrefix("http://")
            html += Markup.escaped(isSafe ? address : "#")
        }

        /// A part of a path or a query, percent-encoded (RFC 3986).
        public mutating func appendInterpolation(part: String) { html += Markup.encoded(part) }
    }

    /// Percent-encoded: all but letters and digits of ASCII, `-`, `.`, `_` and `~`.
    static func encoded(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += "%"
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 15)])
            }
        }
        return encoded
    }
}

extension StaticString {
    var text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
