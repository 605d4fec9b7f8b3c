/// The tags of HTML that this program wrote, read strictly: for checks on structure.
struct Tags {
    private(set) var names: [String] = []
    private(set) var attributes: [String] = []
    private(set) var text = ""
    /// The first element that is closed out of order or not at all.
    private(set) var problem: String?
    private var all: [(name: String, value: String)] = []

    private static let void: Set = ["meta", "link", "input", "br", "!DOCTYPE"]

    init(_ html: String) {
        var open: [String] = []
        for piece in html.split(separator: "<") {
            guard let end = piece.firstIndex(of: ">") else {
                problem = problem ?? "\"<\" without \">\": \(piece.prefix(40))"
                continue
            }
            text += piece[piece.index(after: end)...]
            let tag = piece[..<end]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.popLast() != name { problem = problem ?? "</\(name)>" }
                continue
            }
            let name = String(tag.prefix { $0 != " " && $0 != "\n" })
            names.append(name)
            read(tag.dropFirst(name.count))
            if !Self.void.contains(name) { open.append(name) }
            // The style sheet of a page that is one file holds ">" of its own.
            if name == "style" { text = "" }
        }
        if let name = open.last { problem = problem ?? "<\(name)> is not closed" }
        for (reference, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.replacing(reference, with: character)
        }
    }

    /// The values of an attribute, in order.
    func values(of attribute: String) -> [String] { all.filter { $0.name == attribute }.map(\.value) }

    private mutating func read(_ tag: Substring) {
        var rest = tag
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            let name = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
            rest = rest.dropFirst(name.count)
            attributes.append(name)
            guard rest.hasPrefix("=\"") else { continue }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            all.append((name, String(value)))
            rest = rest.dropFirst(value.count + 3)
        }
    }
}
