import Incidents

/// The insurers of an incident against its services, with the state that was reported last.
struct ServiceMatrix {
    let story: Story
    let phrases: Phrases

    private struct Row {
        let name: Markup
        let services: [Story.Service]
        let isContradicted: Bool
    }

    var markup: Markup {
        let rows = rows
        var seen: Set<String> = []
        let services = rows.flatMap(\.services).filter { seen.insert($0.id).inserted }
        guard !rows.isEmpty else { return "<p>\(phrases[.noInsurerNamed])</p>" }
        let body = rows.map { row -> Markup in
            let cells = services.map { service -> Markup in
                row.services.first { $0.id == service.id }.map(cell) ?? "<td class=\"none\">–</td>"
            }
            let doubt: Markup =
                row.isContradicted ? " <span class=\"badge warning\">\(phrases[.contradicts])</span>" : ""
            return "<tr><th scope=\"row\">\(row.name)\(doubt)</th>\(cells)</tr>"
        }
        let none: Markup = services.isEmpty ? "<p>\(phrases[.noServices])</p>" : ""
        let table = DataTable(
            name: phrases[.matrix], columns: [phrases[.insurer]] + services.map(\.name), rows: body, style: .matrix)
        return "<p class=\"hint\">\(phrases[.matrixHint])</p>\(table.markup(phrases))\(none)"
    }

    private var rows: [Row] {
        var rows = (story.affectedInsurers + story.affectedGroups).map { insurer in
            Row(
                name: "<a href=\"/insurers/\(part: insurer.id)\">\(insurer.name)</a>", services: insurer.services,
                isContradicted: !insurer.contradictedBy.isEmpty)
        }
        if !story.services.isEmpty {
            rows.append(Row(name: Markup(phrases[.noInsurerNamed]), services: story.services, isContradicted: false))
        }
        return rows
    }

    private func cell(_ service: Story.Service) -> Markup {
        let days = [
            service.since.map { "\(phrases[.since]) \(phrases.date($0))" },
            service.until.map { "\(phrases[.until]) \(phrases.date($0))" },
        ].compactMap(\.self).joined(separator: ", ")
        let span: Markup = days.isEmpty ? "" : "<br><small>\(days)</small>"
        let status = phrases.term(.status, service.status.rawValue)
        let article = service.history.last.flatMap { answer in
            story.reports.first { $0.record == answer.record }?.article
        }
        let word: Markup
        if let article {
            word = "<a href=\"/articles/\(part: article)\">\(status)</a>"
        } else {
            word = Markup(status)
        }
        return "<td class=\"status \(service.status.rawValue)\">\(word)\(span)</td>"
    }
}
