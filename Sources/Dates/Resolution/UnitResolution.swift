/// Weeks, months, quarters and years before, of or after the publication or another date of the text.
extension Resolver {
    func relative(_ unit: String, _ offset: Int) -> Resolved {
        guard let year = publication.year else {
            return Resolved(value: offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF")
        }
        switch unit {
        case "Y":
            return Resolved(value: CivilDay.pad(year + offset, 4), interval: .year(year + offset), anchor: .publication)
        case "DE":
            let decade = year / 10 + offset
            return Resolved(value: String(decade), interval: .years(decade * 10, decade * 10 + 9), anchor: .publication)
        default: break
        }
        guard let month = publication.month else { return Resolved(value: CivilDay.pad(year, 4), anchor: .publication) }
        if let part = partOfYear(unit, year: year, month: month, offset: offset, .publication) { return part }
        guard let day = publication.day else {
            return Resolved(value: CivilDay.pad(year, 4) + "-WXX", anchor: .publication)
        }
        switch unit {
        case "W", "WE": return week(of: day + 7 * offset, isWeekend: unit == "WE", .publication)
        default: return at(day + offset, .publication)
        }
    }

    /// The month, quarter or half some units from a month.
    private func partOfYear(
        _ unit: String, year: Int, month: Int, offset: Int, _ anchor: TimeExpression.Anchor
    ) -> Resolved? {
        switch unit {
        case "M":
            let total = year * 12 + month - 1 + offset
            return Resolved(
                value: CivilDay.pad(total / 12, 4) + "-" + CivilDay.pad(total % 12 + 1, 2),
                interval: .month(total / 12, total % 12 + 1), anchor: anchor)
        case "Q", "HY":
            let length = unit == "Q" ? 3 : 6
            let total = (year * 12 + month - 1) / length + offset
            let part = (unit == "Q" ? "Q" : "H") + String(total % (12 / length) + 1)
            let found = total / (12 / length)
            return Resolved(value: "\(found)-\(part)", interval: .part(of: found, part), anchor: anchor)
        default: return nil
        }
    }

    private func week(of day: CivilDay, isWeekend: Bool, _ anchor: TimeExpression.Anchor) -> Resolved {
        let monday = day + (1 - day.weekday)
        let (year, week) = monday.isoWeek
        let value = CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2)
        return isWeekend
            ? Resolved(value: value + "-WE", interval: Interval(monday + 5, monday + 6), anchor: anchor)
            : Resolved(value: value, interval: .week(monday), anchor: anchor)
    }

    /// "zwei Tage später", "im Jahr darauf", "Folgewoche": counted from the last date of the text.
    mutating func following(_ unit: String, _ count: Int, _ raw: RawExpression) -> Resolved {
        if unit == "Y" {
            guard let year = context.year ?? publication.year else { return Resolved(value: "XXXX") }
            context.remember(year: year + count, raw)
            return Resolved(value: CivilDay.pad(year + count, 4), interval: .year(year + count), anchor: .text)
        }
        if unit == "H" || unit == "MI", let last = context.clock {
            return clockAfter(last.day, last.minute + count * (unit == "H" ? 60 : 1), raw)
        }
        let told = count < 0 && unit == "D" ? context.storyDay(raw) : context.day
        guard let base = told ?? publication.day else { return Resolved(value: "XXXX-XX-XX") }
        let anchor: TimeExpression.Anchor = context.day == nil ? .publication : .text
        switch unit {
        case "D":
            var day = base + count
            if case .following = raw.meaning, let published = publication.day, base == published, day > published,
                reading.has(raw.tokens.upperBound - 1, .afterwards), tense(of: raw) != .future
            {
                // "Zehn Tage danach warten Kassen noch": counted from what happened before, up to now.
                day = published
            }
            if count < 0 {
                context.remember(day: day, before: base, raw)
            } else {
                context.remember(day: day, raw)
            }
            return at(day, anchor)
        case "W", "WE": return week(of: base + 7 * count, isWeekend: unit == "WE", anchor)
        case "M", "Q", "HY":
            return partOfYear(unit, year: base.year, month: base.month, offset: count, anchor)
                ?? Resolved(value: "XXXX")
        default: return Resolved(kind: .duration, value: "PT\(abs(count))\(unit == "MI" ? "M" : unit)", anchor: .text)
        }
    }

    /// "zwanzig Minuten später": a clock time counted from the last one.
    private mutating func clockAfter(_ day: CivilDay, _ minutes: Int, _ raw: RawExpression) -> Resolved {
        guard abs(minutes) < 100_000 else { return Resolved(kind: .time, value: "XXXX-XX-XX") }
        let days = Int((Double(minutes) / 1_440).rounded(.down))
        let rest = minutes - days * 1_440
        context.clock = (day + days, rest)
        let value = (day + days).iso + "T" + CivilDay.pad(rest / 60, 2) + ":" + CivilDay.pad(rest % 60, 2)
        return Resolved(kind: .time, value: value, interval: Interval(begin: value, until: value), anchor: .text)
    }

    /// A day some weeks, months or years off another; the 31st becomes the last day of a shorter month.
    mutating func shifted(_ meaning: Meaning, _ unit: String, _ count: Int, _ raw: RawExpression) -> Resolved {
        let day = resolved(meaning, raw)
        guard let found = day.interval.flatMap({ CivilDay(iso: $0.begin) }), abs(count) < 5_000 else { return day }
        let target: CivilDay?
        if unit == "W" {
            target = found + 7 * count
        } else {
            let total = found.year * 12 + found.month - 1 + (unit == "Y" ? 12 : 1) * count
            let length = CivilDay.length(ofMonth: total % 12 + 1, in: total / 12)
            target = CivilDay(total / 12, total % 12 + 1, min(found.fields.day, length))
        }
        guard let target else { return day }
        context.remember(day: target, raw)
        return at(target, day.anchor)
    }

    /// "im selben Monat", and "im gleichen Zeitraum des Vorjahres", which is a year before the last date.
    mutating func sameUnit(_ unit: String, _ raw: RawExpression) -> Resolved {
        if unit == "Y-1" {
            guard let part = context.part else { return sameYear(-1, raw) }
            return Resolved(
                value: CivilDay.pad(part.year - 1, 4) + "-" + part.code, interval: .part(of: part.year - 1, part.code),
                anchor: .text)
        }
        guard let base = context.day ?? publication.day else { return Resolved(value: "XXXX") }
        let anchor: TimeExpression.Anchor = context.day == nil ? .publication : .text
        return partOfYear(unit, year: base.year, month: base.month, offset: 0, anchor)
            ?? week(of: base, isWeekend: unit == "WE", anchor)
    }

    func sameYear(_ offset: Int, _ raw: RawExpression) -> Resolved {
        let told = context.year(within: 1, of: raw)
        guard let year = told ?? publication.year else { return Resolved(value: "XXXX") }
        return Resolved(
            value: CivilDay.pad(year + offset, 4), interval: .year(year + offset),
            anchor: told == nil ? .publication : .text)
    }
}
