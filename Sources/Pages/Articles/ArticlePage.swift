import Articles
import Incidents
import Vorfall

/// One report: its text with all that was found in it, and beside it the records, whose fields link to their evidence
/// and back.
public struct ArticlePage: Sendable {
    /// A correction as the page shows it.
    public struct Decision: Sendable, Hashable {
        public let id: Int
        public let correction: Correction
        /// Whether it fits no value of the article's records any more.
        public let isUnmatched: Bool
        /// Who withdrew it, if somebody did.
        public let withdrawnBy: String?

        public init(id: Int, correction: Correction, isUnmatched: Bool, withdrawnBy: String?) {
            self.id = id
            self.correction = correction
            self.isUnmatched = isUnmatched
            self.withdrawnBy = withdrawnBy
        }
    }

    private let explanation: Explanation
    private let version: Int?
    private let decisions: [Decision]
    private let incidents: [String: String]
    private let insurers: [Correction.Insurer]

    /// - Parameters:
    ///   - explanation: of the article's text, with its records as they were corrected.
    ///   - version: which version of the article it is.
    ///   - decisions: all corrections of the article, oldest first.
    ///   - incidents: for a record's identifier that of the incident it belongs to.
    ///   - insurers: those that can be put in another's place.
    public init(
        _ explanation: Explanation, version: Int? = nil, decisions: [Decision] = [], incidents: [String: String] = [:],
        insurers: [Correction.Insurer] = []
    ) {
        self.explanation = explanation
        self.version = version
        self.decisions = decisions
        self.incidents = incidents
        self.insurers = insurers
    }

    /// The page of the service.
    public func html(in frame: PageFrame) -> String {
        frame.document(title: title(frame.phrases), content(phrases: frame.phrases, isWritable: frame.isWritable))
    }

    /// One file without script, links to other pages or forms, for `vorfall explain`.
    public func standaloneHTML(language: Language) -> String {
        let phrases = Phrases(language)
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>\(title(phrases)) – vorfall explain</title>
            <style>\(Markup(resource: EmbeddedResources.styleCss))</style></head><body>
            <main id="main">\(content(phrases: phrases, isWritable: false))</main></body></html>

            """
        return page.html
    }

    private func title(_ phrases: Phrases) -> String { explanation.article.title ?? phrases[.article] }

    private func content(phrases: Phrases, isWritable: Bool) -> Markup {
        let outlines = explanation.records.map { ($0, RecordOutline($0, language: phrases.language)) }
        let anchors = RowAnchors(outlines.map(\.1))
        let marked = MarkedArticle(explanation: explanation, phrases: phrases, rows: anchors.rowOfEvidence).parts
        let headline = marked.headline ?? Markup(title(phrases))
        let panels = outlines.enumerated().map { index, entry -> Markup in
            RecordPanel(
                record: entry.0, outline: entry.1, number: index, phrases: phrases, explanation: explanation,
                incident: incidents[entry.0.id], isWritable: isWritable
            ).markup
        }
        let records: Markup = panels.isEmpty ? "<p>\(phrases[.noRecords])</p>" : Markup.joined(panels)
        let options =
            isWritable
            ? insurers.map { insurer -> Markup in
                "<option value=\"\(insurer.id)\">\(insurer.name)</option>"
            } : []
        let list: Markup = options.isEmpty ? "" : "<datalist id=\"insurers\">\(options)</datalist>"
        return """
            <header class="page"><h1 lang="de">\(headline)</h1><p class="meta">\(metadata(phrases))</p>
            \(legend(phrases))</header>
            <div class="split">\(marked.text)
            <section id="records" aria-label="\(phrases[.records])"><h2>\(phrases[.records])</h2>
            \(records)\(decisionList(phrases, isWritable: isWritable))</section></div>\(list)
            """
    }

    private func metadata(_ phrases: Phrases) -> Markup {
        let article = explanation.article
        var parts: [Markup] = []
        if let publisher = article.publisher { parts.append(Markup(publisher)) }
        if let published = article.published {
            parts.append("<time datetime=\"\(published.value)\">\(phrases.date(published.value))</time>")
        }
        if !article.authors.isEmpty { parts.append(Markup(article.authors.joined(separator: ", "))) }
        if let version, version > 1 { parts.append("\(phrases[.version]) \(version)") }
        if let url = article.canonicalURL ?? article.url {
            parts.append("<a href=\"\(address: url)\" rel=\"noreferrer noopener\">\(phrases[.original])</a>")
        }
        return Markup.joined(parts, separator: " · ")
    }

    private func legend(_ phrases: Phrases) -> Markup {
        let kinds = ["insurer", "group", "service", "provider", "organisation", "authority", "association", "medium"]
        let found = Set(
            explanation.blocks.flatMap(\.pieces).flatMap(\.marks).compactMap { mark -> String? in
                guard case .mention(let kind, _) = mark else { return nil }
                return kind
            })
        let items = kinds.filter(found.contains).map { kind -> Markup in
            "<li><span class=\"m \(kind)\">\(phrases.term(.entity, kind))</span></li>"
        }
        return """
            <ul class="legend" aria-label="\(phrases[.legend])">\(items)
            <li><span class="m time">\(phrases[.date])</span></li>
            <li><span class="e">\(phrases[.evidence])</span></li></ul>
            """
    }

    private func decisionList(_ phrases: Phrases, isWritable: Bool) -> Markup {
        guard !decisions.isEmpty else { return "" }
        let items = decisions.map { decision -> Markup in
            DecisionRow(decision: decision, phrases: phrases, isWritable: isWritable).markup
        }
        return """
            <section class="decisions" aria-labelledby="decisions"><h2 id="decisions">\(phrases[.corrections])</h2>
            <p class="hint">\(phrases[.correctionsHint])</p><ul>\(items)</ul></section>
            """
    }
}

/// Where the rows of an article's records are: for each evidence the anchor of the first row that cites it.
struct RowAnchors {
    private(set) var rowOfEvidence: [String: String] = [:]

    init(_ outlines: [RecordOutline]) {
        for (number, outline) in outlines.enumerated() {
            for (index, row) in outline.rows.enumerated() {
                for evidence in row.evidence {
                    let key = EvidenceKey.key(of: evidence)
                    if rowOfEvidence[key] == nil { rowOfEvidence[key] = Self.anchor(record: number, row: index) }
                }
            }
        }
    }

    static func anchor(record: Int, row: Int) -> String { "r\(record + 1)-\(row + 1)" }
}
