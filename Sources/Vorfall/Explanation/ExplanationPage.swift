/// An explanation as one page of HTML without script or remote resource.
public struct ExplanationPage: Sendable {
    private let explanation: Explanation

    public init(_ explanation: Explanation) { self.explanation = explanation }

    public var html: String {
        let title = Self.escape(explanation.article.title ?? "Article without title")
        let legend = ["insurer", "group", "service", "provider", "organisation", "authority", "medium", "time"]
            .map { "<li><span class=\"m \($0)\">\($0)</span></li>" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title) – vorfall explain</title><style>\(Self.style)</style></head><body>
            <header><h1>\(title)</h1><p>\(Self.escape(metadata))</p><ul class="legend" aria-label="Legend">\(legend)</ul></header>
            <main><article lang="de">
            \(explanation.blocks.map(block).joined(separator: "\n"))
            </article><section aria-label="Records"><h2>Records</h2>
            \(records)
            </section></main></body></html>

            """
    }

    private var metadata: String {
        [
            explanation.article.publisher, explanation.article.published.map { "\($0.value) (\($0.origin.rawValue))" },
            explanation.article.authors.isEmpty ? nil : explanation.article.authors.joined(separator: ", "),
            explanation.article.url,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private func block(_ block: Explanation.Block) -> String {
        let tag =
            switch block.kind {
            case .headline: "h2"
            case .subheading: "h3"
            default: "p"
            }
        return "<\(tag) class=\"\(block.kind.rawValue)\">\(block.pieces.map(piece).joined())</\(tag)>"
    }

    private func piece(_ piece: Explanation.Piece) -> String {
        var classes: [String] = []
        var titles: [String] = []
        var numbers: [Int] = []
        for mark in piece.marks {
            switch mark {
            case .mention(let kind, let canonical): (classes, titles) = (classes + ["m", kind], titles + [canonical])
            case .time(let value): (classes, titles) = (classes + ["m", "time"], titles + [value])
            case .evidence(let number): numbers.append(number)
            }
        }
        if !numbers.isEmpty { classes.append("e") }
        guard !classes.isEmpty else { return Self.escape(piece.text) }
        let anchors = numbers.map { number in
            explanation.evidence[number - 1].exact.hasSuffix(piece.text)
                ? "<sup id=\"e\(number)\"><a href=\"#r\(number)\">\(number)</a></sup>" : ""
        }
        return
            "<span class=\"\(classes.joined(separator: " "))\" title=\"\(Self.escape(titles.joined(separator: ", ")))\">"
            + "\(Self.escape(piece.text))</span>\(anchors.joined())"
    }

    private var records: String {
        guard !explanation.records.isEmpty else { return "<p>No incident is reported.</p>" }
        var anchored: Set<Int> = []
        return explanation.recordLines.map { line in
            let links = line.evidence.map { number in
                let id = anchored.insert(number).inserted ? " id=\"r\(number)\"" : ""
                return "<a\(id) href=\"#e\(number)\">\(number)</a>"
            }.joined(separator: " ")
            return "<p class=\"l\(line.level)\">\(Self.escape(line.text)) <small>\(links)</small></p>"
        }.joined(separator: "\n")
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    private static let style = """
        :root{color-scheme:light dark;--line:#8886}body{font:16px/1.55 system-ui,sans-serif;max-width:84rem;margin:0 auto;padding:1rem}
        header{border-bottom:1px solid var(--line)}h1{font-size:1.5rem;margin:.2em 0}main{display:grid;gap:2rem;
        grid-template-columns:minmax(0,3fr) minmax(0,2fr)}@media(max-width:60rem){main{display:block}}.legend{list-style:none;padding:0;
        display:flex;flex-wrap:wrap;gap:.6rem}.kicker,.caption{font-size:.9em;opacity:.85}.caption{border-left:3px solid var(--line);
        padding-left:.7em}.lead{font-weight:600}.m{border-radius:.25em;padding:0 .15em;background:#8883}.insurer{background:#e5484d55}
        .group{background:#f76b1555}.service{background:#3e63dd44}.provider{background:#8e4ec655}.organisation{background:#8888}
        .authority{background:#ffc53d66}.medium{background:#8884}.time{background:#30a46c55}.e{text-decoration:underline;
        text-decoration-thickness:2px;text-underline-offset:3px}sup{line-height:0;font-size:.65em}sup a,small a{text-decoration:none}
        section{font-size:.92em}section p{margin:.15em 0}.l0{font-weight:700;margin-top:1em!important}.l1{padding-left:1em}
        .l2{padding-left:2.2em}.l3{padding-left:3.4em;opacity:.9}:target{outline:2px solid #3e63dd}
        """
}
