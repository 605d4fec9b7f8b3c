extension Feed {
    /// As an Atom feed (RFC 4287).
    var atom: String {
        var xml = XMLText()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "de"])
        xml.add("id", id)
        xml.add("title", title)
        xml.add("updated", updated.utc)
        if let address {
            xml.add("link", attributes: ["rel": "self", "type": "application/atom+xml", "href": address])
        }
        xml.add("generator", "Vorfall")
        xml.open("author")
        xml.add("name", "Vorfall")
        xml.close("author")
        for entry in entries { Self.write(entry, to: &xml) }
        xml.close("feed")
        return xml.text
    }

    private static func write(_ entry: FeedEntry, to xml: inout XMLText) {
        if let language = entry.language { xml.open("entry", ["xml:lang": language]) } else { xml.open("entry") }
        xml.add("id", entry.id)
        xml.add("title", entry.title)
        xml.add("updated", entry.updated.utc)
        xml.add("published", entry.published.utc)
        for (index, address) in entry.addresses.enumerated() {
            xml.add("link", attributes: ["rel": index == 0 ? "alternate" : "related", "href": address])
        }
        for category in entry.categories {
            xml.add("category", attributes: ["term": category.term, "label": category.label])
        }
        xml.add("content", entry.text, attributes: ["type": "text"])
        xml.close("entry")
    }
}

/// XML as it is written, element by element.
struct XMLText {
    private(set) var text = #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
    private var depth = 0

    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        line("<" + name + Self.list(attributes) + ">")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        line("</" + name + ">")
    }

    /// An element with text, or an empty one.
    mutating func add(_ name: String, _ content: String? = nil, attributes: KeyValuePairs<String, String> = [:]) {
        let start = "<" + name + Self.list(attributes)
        line(content.map { start + ">" + Self.escaped($0) + "</" + name + ">" } ?? start + "/>")
    }

    private mutating func line(_ line: String) { text += String(repeating: "  ", count: depth) + line + "\n" }

    private static func list(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " " + $0.key + "=\"" + escaped($0.value) + "\"" }.joined()
    }

    /// Text with the characters escaped that mean something, and those replaced that XML 1.0 does not allow.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n": result.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
