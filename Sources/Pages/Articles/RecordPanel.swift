import Incidents
import Vorfall

/// A record beside its article: a row a value, with links to its evidence and, where the reader may, the form to
/// correct it.
struct RecordPanel {
    let record: IncidentRecord
    let outline: RecordOutline
    /// The record's place among those of the article, from 0.
    let number: Int
    let phrases: Phrases
    let explanation: Explanation
    /// The incident that the record belongs to.
    let incident: String?
    let isWritable: Bool

    var markup: Markup {
        let rows = outline.rows.enumerated().map { index, row -> Markup in markup(of: row, index) }
        let link: Markup
        if let incident {
            link = "<p><a href=\"/incidents/\(part: incident)\">\(phrases[.wholeIncident])</a></p>"
        } else {
            link = ""
        }
        return "<div class=\"record\">\(link)<ol class=\"outline\">\(rows)</ol></div>"
    }

    private func markup(of row: RecordOutline.Row, _ index: Int) -> Markup {
        let anchor = RowAnchors.anchor(record: number, row: index)
        let keys = row.evidence.map(EvidenceKey.key).joined(separator: " ")
        let links = row.evidence.compactMap { evidence -> Markup? in
            guard let number = explanation.number(of: evidence) else { return nil }
            let label = "\(phrases[.evidence]) \(number): \(evidence.exact)"
            return "<a class=\"n\" href=\"#\(EvidenceKey.key(of: evidence))\" aria-label=\"\(label)\">\(number)</a> "
        }
        let data: Markup = keys.isEmpty ? "" : " data-e=\"\(keys)\""
        let note: Markup = row.note.isEmpty ? "" : " <span class=\"note\">(\(row.note))</span>"
        let colon = row.value.isEmpty ? "" : ":"
        let label: Markup = row.label.isEmpty ? "" : "<span class=\"label\">\(row.label)\(colon)</span> "
        return """
            <li id="\(anchor)" class="l\(row.level)"\(data)>\(label)<span class="value">\(row.value)</span>\(note)\
            \(confidence(of: row))\(badge(of: row)) <span class="proof">\(links)</span>\(form(of: row, anchor))</li>
            """
    }

    private func confidence(of row: RecordOutline.Row) -> Markup {
        guard let confidence = row.confidence, correction(of: row) == nil else { return "" }
        return " <span class=\"confidence\">\(phrases[.confidence]) \(phrases.percent(confidence))</span>"
    }

    private func correction(of row: RecordOutline.Row) -> Correction? {
        guard let target = row.target else { return nil }
        return record.corrections?.last { correction in
            guard correction.field == target.field else { return false }
            if correction.subject == target.subject { return true }
            // What was put in its place, or a date that was changed.
            return correction.value.map { value in
                target.field == .timeline
                    ? correction.subject.prefix { $0 != " " } + " " + value == target.subject : value == target.subject
            } ?? false
        }
    }

    private func badge(of row: RecordOutline.Row) -> Markup {
        guard let correction = correction(of: row) else { return "" }
        let action = phrases.term(.action, correction.action.rawValue)
        return """
             <span class="badge" title="\(correction.reason)">\(action) \(phrases[.by]) \(correction.by)</span>
            """
    }

    private func form(of row: RecordOutline.Row, _ anchor: String) -> Markup {
        guard isWritable, let target = row.target else { return "" }
        // Of an insurer that was put in another's place the correction names the one that was read.
        let subject = correction(of: row).map(\.subject) ?? target.subject
        return CorrectionForm(
            record: record, target: .init(field: target.field, subject: subject), name: row.value, anchor: anchor,
            phrases: phrases
        ).markup
    }
}
