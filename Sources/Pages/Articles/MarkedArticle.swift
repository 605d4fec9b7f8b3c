import Articles
import Incidents
import Vorfall

/// An article's text with every mention, date and piece of evidence marked.
///
/// An evidence is known by where it stands, `e812-815`, so that every page can link to it. Each of its pieces bears
/// the keys of all evidence that it is part of (`data-e`); the first piece is its anchor.
struct MarkedArticle {
    let explanation: Explanation
    let phrases: Phrases
    /// For an evidence's key the anchor of the first row that cites it.
    let rows: [String: String]

    /// The headline with its marks, and the text below it.
    var parts: (headline: Markup?, text: Markup) {
        var anchored: Set<String> = []
        var headline: Markup?
        var blocks: [Markup] = []
        for block in explanation.blocks {
            var pieces: [Markup] = []
            for piece in block.pieces { pieces.append(markup(of: piece, &anchored)) }
            let content = Markup.joined(pieces)
            switch block.kind {
            case .headline where headline == nil: headline = content
            case .headline, .subheading: blocks.append("<h2>\(content)</h2>")
            case .quote: blocks.append("<blockquote>\(content)</blockquote>")
            default: blocks.append("<p class=\"\(block.kind.rawValue)\">\(content)</p>")
            }
        }
        return (headline, "<article lang=\"de\" class=\"report\">\(blocks)</article>")
    }

    private func markup(of piece: Explanation.Piece, _ anchored: inout Set<String>) -> Markup {
        var classes: [String] = []
        var titles: [String] = []
        var keys: [String] = []
        for mark in piece.marks {
            switch mark {
            case .mention(let kind, let canonical):
                classes += ["m", kind]
                titles.append("\(phrases.term(.entity, kind)): \(canonical)")
            case .time(let value):
                classes += ["m", "time"]
                titles.append("\(phrases[.date]): \(value)")
            case .evidence(let number): keys.append(EvidenceKey.key(of: explanation.evidence[number - 1]))
            }
        }
        guard !piece.marks.isEmpty else { return Markup(piece.text) }
        if !keys.isEmpty { classes.append("e") }
        let anchors = keys.filter { anchored.insert($0).inserted }.map { key -> Markup in
            "<a class=\"anchor\" id=\"\(key)\"></a>"
        }
        let title: Markup = titles.isEmpty ? "" : " title=\"\(titles.joined(separator: "; "))\""
        let data: Markup = keys.isEmpty ? "" : " data-e=\"\(keys.joined(separator: " "))\""
        let numbers = explanation.numbers(endingWith: piece).map { number -> Markup in
            let row = rows[EvidenceKey.key(of: explanation.evidence[number - 1])] ?? ""
            return "<sup><a href=\"#\(row)\" aria-label=\"\(phrases[.evidence]) \(number)\">\(number)</a></sup>"
        }
        return
            "\(anchors)<span class=\"\(classes.joined(separator: " "))\"\(title)\(data)>\(piece.text)</span>\(numbers)"
    }
}

/// What an evidence is called in addresses: `e812-815`, in Unicode scalars of the article's text.
enum EvidenceKey {
    static func key(of evidence: Evidence) -> String { "e\(evidence.start)-\(evidence.end)" }
}
