/// Days, months and parts of years whose year the text may leave open.
extension Resolver {
    mutating func calendarDay(
        _ number: Int, _ month: Int, _ year: Meaning.Year, _ weekday: Int?, _ raw: RawExpression
    ) -> Resolved {
        if year == .open, let weekday, let published = publication.year {
            // Weekday and day decide the year together.
            let near = [published, published - 1, published + 1].first {
                CivilDay($0, month, number)?.weekday == weekday
            }
            if let near, let day = CivilDay(near, month, number) {
                context.remember(day: day, raw)
                return at(day, .publication)
            }
        }
        guard let (year, anchor) = resolveYear(year, month: month, day: number, raw) else {
            return Resolved(value: "XXXX-" + CivilDay.pad(month, 2) + "-" + CivilDay.pad(number, 2))
        }
        guard let day = CivilDay(year, month, number) else { return Resolved(value: "") }
        if isBeforeRange(day, anchor), let later = CivilDay(year + 1, month, number) {
            context.remember(day: later, raw)
            return at(later, .text)
        }
        context.remember(day: day, raw, isYearTold: anchor != .publication)
        return at(day, anchor)
    }

    /// Whether the end of a range would lie before its begin: "vom 20. Dezember bis 3. Januar".
    private func isBeforeRange(_ day: CivilDay, _ anchor: TimeExpression.Anchor) -> Bool {
        isRangeEnd && anchor != .none && context.day.map { day < $0 } ?? false
    }

    mutating func dayOfMonth(_ number: Int, _ months: Int, _ raw: RawExpression) -> Resolved {
        guard let year = publication.year, let month = publication.month else { return Resolved(value: "XXXX-XX-XX") }
        let total = year * 12 + month - 1 + months
        guard let day = CivilDay(total / 12, total % 12 + 1, number) else { return Resolved(value: "") }
        context.remember(day: day, raw)
        return at(day, .publication)
    }

    mutating func month(_ month: Int, _ givenYear: Meaning.Year, _ raw: RawExpression) -> Resolved {
        guard let (year, anchor) = resolveYear(givenYear, month: month, day: nil, raw) else {
            return Resolved(value: "XXXX-" + CivilDay.pad(month, 2))
        }
        if anchor != .publication || givenYear != .open {
            context.remember(year: year, raw)
            context.remember(month: month, of: year)
        }
        return Resolved(
            value: CivilDay.pad(year, 4) + "-" + CivilDay.pad(month, 2), interval: .month(year, month), anchor: anchor)
    }

    /// "vergangenen Januar" is the latest January before the publication's month, "kommenden Januar" the next.
    private func nearestMonth(_ month: Int?, _ offset: Int) -> (Int, TimeExpression.Anchor)? {
        guard let year = publication.year else { return nil }
        guard let month, let published = publication.month else { return (year + offset, .publication) }
        let isThisYear = offset < 0 ? month < published : month > published
        return (isThisYear ? year + offset + (offset < 0 ? 1 : -1) : year + offset, .publication)
    }

    mutating func week(_ week: Int, _ year: Meaning.Year, _ raw: RawExpression) -> Resolved {
        guard let (year, anchor) = resolveYear(year, month: nil, day: nil, raw) else {
            return Resolved(value: "XXXX-W" + CivilDay.pad(week, 2))
        }
        return Resolved(
            value: CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2),
            interval: .week(.monday(ofWeek: week, in: year)), anchor: anchor)
    }

    mutating func yearPart(_ part: String, _ year: Meaning.Year, _ raw: RawExpression) -> Resolved {
        var resolved: (Int, TimeExpression.Anchor)?
        if year != .open {
            resolved = resolveYear(year, month: Interval.firstMonth(of: part), day: nil, raw)
        } else if part.hasPrefix("Q") || part.hasPrefix("H") {
            resolved = publication.year.map { ($0, .publication) }
        } else {
            let middle = part == "WI" ? 12 : Interval.firstMonth(of: part) + 1
            resolved = resolveYear(.open, month: middle, day: nil, raw)
            // In January and February winter is the one that began in December.
            if part == "WI", let month = publication.month, month <= 2, let year = publication.year {
                resolved = (year - 1, .publication)
            }
        }
        guard let (year, anchor) = resolved else { return Resolved(value: "XXXX-" + part) }
        context.part = (year, part)
        return Resolved(value: CivilDay.pad(year, 4) + "-" + part, interval: .part(of: year, part), anchor: anchor)
    }

    /// 1 January of the year; without one the nearest.
    mutating func turnOfYear(_ year: Meaning.Year, _ raw: RawExpression) -> Resolved {
        var resolved = resolveYear(year, month: nil, day: nil, raw)
        if year == .open, let published = publication.year {
            resolved = ((publication.month ?? 1) > 6 ? published + 1 : published, .publication)
        }
        guard let (year, anchor) = resolved, let day = CivilDay(year, 1, 1) else {
            return Resolved(value: "XXXX-01-01")
        }
        return Resolved(value: day.iso, interval: Interval(day + -1, day), anchor: anchor)
    }

    mutating func holiday(_ rule: String, _ year: Meaning.Year, _ raw: RawExpression) -> Resolved {
        guard let published = publication.year ?? context.year, let sample = Holiday.day(rule, in: published),
            let (chosen, anchor) = resolveYear(year, month: sample.month, day: sample.fields.day, raw),
            var found = Holiday.day(rule, in: chosen)
        else { return Resolved(value: "XXXX-XX-XX") }
        if isBeforeRange(found, anchor), let later = Holiday.day(rule, in: chosen + 1) { found = later }
        context.remember(day: found, raw)
        return at(found, anchor)
    }

    /// The second Tuesday of a month: of the latest that has come, or the next where the clause looks ahead.
    mutating func patchday(_ month: Int?, _ raw: RawExpression) -> Resolved {
        guard let published = publication.day else { return Resolved(value: "XXXX-XX-XX") }
        let total = published.year * 12 + published.month - 1
        let days = (-12...12).compactMap { shift -> CivilDay? in
            let other = total + shift
            guard month == nil || other % 12 + 1 == month else { return nil }
            return Holiday.nth(2, weekday: 2, month: other % 12 + 1, year: other / 12)
        }
        let found = tense(of: raw) == .future ? days.first { $0 >= published } : days.last { $0 <= published }
        guard let found else { return Resolved(value: "XXXX-XX-XX") }
        context.remember(day: found, raw)
        return at(found, .publication)
    }

    // MARK: The year

    /// The year of a date that names none, or names it relatively.
    func resolveYear(
        _ year: Meaning.Year, month: Int?, day: Int?, _ raw: RawExpression
    ) -> (Int, TimeExpression.Anchor)? {
        switch year {
        case .explicit(let year): return (year, .none)
        case .relative(let offset): return publication.year.map { ($0 + offset, .publication) }
        case .nearest(let offset): return nearestMonth(month, offset)
        case .anchored(let offset): return (context.year ?? publication.year).map { ($0 + offset, .text) }
        case .open: break
        }
        guard let published = publication.year else { return context.year.map { ($0, .text) } }
        // A story told in another year keeps it.
        let before = raw.tokens.lowerBound - 1
        let isSince = reading.reads(before, "seit") || reading.reads(before - 1, "seit")
        if !isSince, let told = context.story(within: 2, of: raw), told != published,
            told < published - 1 || context.story(within: 0, of: raw) != nil
        {
            return (told, .text)
        }
        guard let month else { return (published, .publication) }
        // "Im März 2019 … am 5. März": unless the day lies close to the publication.
        if day != nil, let told = context.year(ofMonth: month), !isClose(month, published) { return (told, .text) }
        return nearestYear(month: month, day: day, published, raw)
    }

    /// Whether a month is at most two off the publication's.
    private func isClose(_ month: Int, _ published: Int) -> Bool {
        guard let own = publication.month else { return false }
        let distance = abs(month - own)
        return min(distance, 12 - distance) <= 2
    }

    /// The year in which a month or day lies nearest to the publication, on the side that the tense points to.
    private func nearestYear(
        month: Int, day: Int?, _ published: Int, _ raw: RawExpression
    ) -> (Int, TimeExpression.Anchor)? {
        let reference = publication.day ?? CivilDay(published, publication.month ?? 7, 15) ?? CivilDay(number: 0)
        if day == nil, month == reference.month { return (published, .publication) }
        let candidates = [published - 1, published, published + 1].compactMap { year in
            CivilDay(year, month, min(day ?? 15, CivilDay.length(ofMonth: month, in: year)))
                .map { (year: year, distance: $0.number - reference.number) }
        }
        let slack = publication.day == nil ? 20 : 0
        // A date close by wins over its tense when the other reading lies most of a year away.
        if let close = candidates.first(where: { abs($0.distance) <= (day == nil ? 20 : 12) }) {
            return (close.year, .publication)
        }
        switch tense(of: raw) {
        case .future:
            if let next = candidates.first(where: { $0.distance >= -slack }) { return (next.year, .publication) }
        case .past:
            if let before = candidates.last(where: { $0.distance <= slack }) { return (before.year, .publication) }
        case .present, .copula: break
        }
        // Without tense the nearest; rather one of the publication's own year.
        let cost = { (candidate: (year: Int, distance: Int)) in
            abs(candidate.distance) + (candidate.year == published ? 0 : 45)
        }
        return candidates.min { cost($0) < cost($1) }.map { ($0.year, .publication) }
    }
}
