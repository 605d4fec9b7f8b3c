/// A table with heads of columns, which scrolls sideways by itself where it is too wide for the page.
struct DataTable {
    /// What it shows, for those who do not see it.
    let name: String
    let columns: [String]
    /// Elements `tr`; their first heading cell names the row.
    let rows: [Markup]
    var style: Style = .plain

    enum Style { case plain, wide, matrix }

    func markup(_ phrases: Phrases) -> Markup {
        let heads = columns.map { column -> Markup in "<th scope=\"col\">\(column)</th>" }
        let kind: Markup =
            switch style {
            case .plain: "plain"
            case .wide: "wide"
            case .matrix: "matrix"
            }
        return ScrollRegion.markup(
            "\(phrases[.table]): \(name)",
            "<table class=\"\(kind)\"><thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table>")
    }
}

/// Something wide that scrolls by itself, also by the keyboard, so that the page need not.
enum ScrollRegion {
    /// - Parameter name: no two landmarks of a page may be called the same.
    static func markup(_ name: String, _ content: Markup) -> Markup {
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\(content)</div>"
    }
}
