import Dates
import Incidents

/// Insurers against time as a picture (SVG): a bar for each incident that affected one.
///
/// A bar reaches from the first day that is named to the last. Without an end it reaches to the last report and is
/// drawn open; without a beginning it starts with the first report. Every bar is a link with a name of its own.
struct ImpactChart {
    private struct Bar {
        let insurer: String
        let name: String
        let story: Story
        let first: Int
        let last: Int
        let isOpen: Bool
    }

    private let bars: [Bar]
    private let phrases: Phrases
    /// How many insurers are drawn at most.
    static let rowLimit = 40

    /// Whether incidents are left out because they lie too far back.
    private let isCut: Bool
    /// The longest time drawn if the reader asks for none, in days.
    private static let window = 731

    /// - Parameters:
    ///   - insurer: only this insurer or group.
    ///   - isWhole: whether all incidents are drawn, however far they lie apart; else those of the last two years.
    init(_ stories: [Story], insurer: String? = nil, isWhole: Bool = true, phrases: Phrases) {
        self.phrases = phrases
        let all = stories.flatMap { story in
            (story.affectedInsurers + story.affectedGroups).filter { insurer == nil || $0.id == insurer }
                .compactMap { Self.bar(of: $0, in: story) }
        }
        let last = all.map(\.last).max() ?? 0
        bars = isWhole ? all : all.filter { last - $0.last <= Self.window }
        isCut = bars.count < all.count
    }

    private static func bar(of insurer: Story.Insurer, in story: Story) -> Bar? {
        let reported = story.published
        let dates = [insurer.since].compactMap(\.self) + insurer.services.compactMap(\.since)
        let ends = [insurer.until].compactMap(\.self) + insurer.services.compactMap(\.until)
        let first = dates.compactMap(CivilSpan.init).map(\.first).min() ?? reported?.first
        let end = ends.compactMap(CivilSpan.init).map(\.last).max()
        guard let first = first.flatMap(CivilDay.init(iso:)) else { return nil }
        let last = (end ?? reported?.last).flatMap(CivilDay.init(iso:)) ?? first
        return Bar(
            insurer: insurer.id, name: insurer.name, story: story, first: first.number,
            last: max(first.number, last.number), isOpen: end == nil)
    }

    // MARK: Picture

    private static let (labelWidth, width, rowHeight, top) = (210, 1_000, 26, 26)

    var markup: Markup {
        guard let first = bars.map(\.first).min(), let last = bars.map(\.last).max() else { return "" }
        let rows = rows
        let shown = rows.prefix(Self.rowLimit)
        let margin = max(7, (last - first) / 40)
        let scale = Scale(first: first - margin, last: last + margin, left: Self.labelWidth, right: Self.width)
        let height = Self.top + shown.count * Self.rowHeight + 6
        let grid = scale.ticks(german: phrases.language == .german).map { tick -> Markup in
            """
            <line class="grid" x1="\(tick.x)" x2="\(tick.x)" y1="\(Self.top - 6)" y2="\(height)"></line>\
            <text class="tick" x="\(tick.x + 3)" y="\(Self.top - 10)">\(tick.label)</text>
            """
        }
        let lines = shown.enumerated().map { index, row -> Markup in
            let y = Self.top + index * Self.rowHeight
            let stripe: Markup = index % 2 == 0 ? "stripe" : "plain"
            let bars = row.bars.map { bar -> Markup in markup(of: bar, y: y, scale) }
            return """
                <rect class="\(stripe)" x="0" y="\(y)" width="\(Self.width)" height="\(Self.rowHeight)"></rect>\
                <a href="/insurers/\(part: row.insurer)"><text class="row" x="4" y="\(y + 17)">\(Self.short(row.name))</text></a>\
                \(bars)
                """
        }
        let hidden = rows.count - shown.count
        let more: Markup = hidden > 0 ? "<p class=\"hint\">\(hidden) \(phrases[.more])</p>" : ""
        let picture: Markup = """
            <svg viewBox="0 0 \(Self.width) \(height)" role="group" aria-label="\(phrases[.chart])">\(grid)\(lines)</svg>
            """
        let window: Markup = isCut ? " \(phrases[.chartWindow])" : ""
        return """
            <figure class="chart"><figcaption>\(phrases[.chart])</figcaption>
            \(ScrollRegion.markup(phrases[.chart], picture))
            <p class="hint">\(phrases[.chartHint])\(window)</p>\(more)</figure>
            """
    }

    /// The bars of each insurer; the one affected first on top.
    private var rows: [(insurer: String, name: String, bars: [Bar])] {
        Dictionary(grouping: bars, by: \.insurer).compactMap { insurer, bars in
            bars.first.map { (insurer, $0.name, bars.sorted { ($0.first, $0.story.id) < ($1.first, $1.story.id) }) }
        }.sorted { ($0.bars.first?.first ?? 0, $0.insurer) < ($1.bars.first?.first ?? 0, $1.insurer) }
    }

    private func markup(of bar: Bar, y: Int, _ scale: Scale) -> Markup {
        let start = scale.x(bar.first)
        let width = max(8, scale.x(bar.last + 1) - start)
        let days =
            phrases.date(CivilDay(number: bar.first).iso) + " – "
            + (bar.isOpen ? "?" : phrases.date(CivilDay(number: bar.last).iso))
        let title = "\(bar.name): \(bar.story.title(phrases)), \(days)"
        let tail: Markup =
            bar.isOpen
            ? "<path class=\"open\" d=\"M\(start + width) \(y + 5) l8 8 l-8 8 z\"></path>" : ""
        let kind: Markup = bar.story.kinds.contains(.outage) ? "outage" : "attack"
        return """
            <a href="/incidents/\(part: bar.story.id)" class="bar \(kind)" aria-label="\(title)"><title>\(title)</title>\
            <rect x="\(start)" y="\(y + 5)" width="\(width)" height="16" rx="3"></rect>\(tail)</a>
            """
    }

    private static func short(_ name: String) -> String {
        name.count > 30 ? name.prefix(29) + "…" : name
    }
}

/// Days on the horizontal axis.
private struct Scale {
    /// In days since 1970-01-01.
    let first: Int
    let last: Int
    let left: Int
    let right: Int

    func x(_ day: Int) -> Int { left + (day - first) * (right - left) / max(1, last - first) }

    /// First days of weeks, months or years, at most twelve, with their names.
    func ticks(german: Bool) -> [(x: Int, label: String)] {
        let days = first...last
        let months = (last - first) / 30
        let step = max(1, (months + 10) / 11)
        var ticks: [(Int, String)] = []
        let begin = CivilDay(number: first)
        for offset in stride(from: 0, through: months + step, by: step) {
            let (year, month) = (begin.year + (begin.month - 1 + offset) / 12, (begin.month - 1 + offset) % 12 + 1)
            guard let day = CivilDay(year, month, 1), days.contains(day.number) else { continue }
            let iso = day.iso.prefix(7)
            ticks.append((x(day.number), german ? "\(iso.suffix(2))/\(iso.prefix(4))" : String(iso)))
        }
        return ticks
    }
}
