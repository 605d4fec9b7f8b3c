/// Weekdays, days counted from the publication, parts of the day and clock times.
extension Resolver {
    mutating func weekday(_ weekday: Int, _ week: Int?, _ direction: Int?, _ raw: RawExpression) -> Resolved {
        guard let published = publication.day else { return Resolved(value: "XXXX-WXX-\(weekday)") }
        let monday = published + (1 - published.weekday)
        let back = (published.weekday - weekday + 7) % 7
        let forth = (weekday - published.weekday + 7) % 7
        let day: CivilDay
        switch (week, direction) {
        case (let week?, _): day = monday + (week * 7 + weekday - 1)
        case (nil, let offset?) where offset < 0: day = published + (-(back == 0 ? 7 : back) + (offset + 1) * 7)
        case (nil, let offset?) where offset > 0: day = published + ((forth == 0 ? 7 : forth) + (offset - 1) * 7)
        case (nil, .some): day = monday + (weekday - 1)
        case (nil, nil): day = looksAhead(raw) ? published + forth : published + -back
        }
        context.remember(day: day, raw)
        var resolved = at(day, .publication)
        if week == nil, direction == nil { resolved.certainty = tense(of: raw) == .present ? 0.8 : 0.95 }
        return resolved
    }

    /// Whether a weekday without a word of direction is one to come.
    private func looksAhead(_ raw: RawExpression) -> Bool {
        switch tense(of: raw) {
        case .future: true
        case .past: false
        case .present: hasClock(raw)
        }
    }

    mutating func dayOffset(_ offset: Int, _ raw: RawExpression) -> Resolved {
        // "die Welt von morgen", but "von morgen an".
        if offset == 1, reading.reads(raw.tokens.lowerBound - 1, "von"), !reading.reads(raw.tokens.upperBound, "an"),
            !reading.has(raw.tokens.upperBound, .joint)
        {
            return Resolved(value: "FUTURE_REF")
        }
        guard let day = publication.day else { return Resolved(value: "XXXX-XX-XX") }
        let found = day + offset
        context.remember(day: found, raw)
        return at(found, .publication)
    }

    mutating func today(_ raw: RawExpression) -> Resolved {
        isNowadays(raw) || publication.day == nil ? Resolved(value: "PRESENT_REF") : dayOffset(0, raw)
    }

    /// Whether "heute" means these days: "bis heute", "heute noch", or a text that does not count in days.
    private func isNowadays(_ raw: RawExpression) -> Bool {
        let previous = raw.tokens.lowerBound - 1
        let next = raw.tokens.upperBound
        if reading.reads(previous, "bis") || reading.reads(previous, "von") || reading.reads(previous, "noch")
            || reading.reads(next, "noch") || reading.reads(next, "als")
        {
            return true
        }
        if reading.reads(previous, "ab") || reading.reads(previous, "seit") { return false }
        if reading.isMark(next, ",") || reading.has(next, .weekday) || hasClock(raw) { return false }
        return !isDaily && tenses.clauseTense(around: raw.tokens, in: reading.text.sentences[raw.sentence]) != .past
    }

    // MARK: Parts of the day

    /// The last day within reach, or the publication's.
    private func baseDay(within sentences: Int, _ raw: RawExpression) -> (CivilDay, TimeExpression.Anchor)? {
        if let day = context.day(within: sentences, of: raw) { return (day, .text) }
        return publication.day.map { ($0, .publication) }
    }

    mutating func partOfDay(_ part: String, _ offset: Int?, _ raw: RawExpression) -> Resolved {
        guard let (base, anchor) = baseDay(within: offset == nil ? 3 : 0, raw) else {
            return Resolved(kind: .time, value: "XXXX-XX-XXT" + part)
        }
        guard let offset, offset != 0 else { return at(base, part: part, anchor) }
        // "in der vergangenen Nacht" began the evening before.
        return at(base + (offset < 0 ? -1 : 1), part: part, anchor)
    }

    mutating func partOf(_ part: String, _ meaning: Meaning, _ raw: RawExpression) -> Resolved {
        var day = resolved(meaning, raw)
        if meaning == .dayOffset(0), part == "NI", tense(of: raw) == .past, let published = publication.day {
            // "heute Nacht" in the past tense is the night just over.
            day = at(published + -1, .publication)
        }
        guard let found = day.interval.flatMap({ CivilDay(iso: $0.begin) }) else {
            day.kind = .time
            day.value += day.value.hasSuffix("_REF") || day.value.isEmpty ? "" : "T" + part
            return day
        }
        return at(found, part: part, day.anchor)
    }

    mutating func nightBefore(_ meaning: Meaning, _ raw: RawExpression) -> Resolved {
        let day = resolved(meaning, raw)
        guard let found = day.interval.flatMap({ CivilDay(iso: $0.begin) }) else {
            return Resolved(kind: .time, value: "XXXX-XX-XXTNI")
        }
        return at(found + -1, part: "NI", day.anchor)
    }

    mutating func weekend(_ raw: RawExpression) -> Resolved {
        guard let published = publication.day else { return Resolved(value: "XXXX-WXX-WE") }
        let base = context.day(within: 1, of: raw) ?? published
        var monday = base + (1 - base.weekday)
        let isOver = tense(of: raw) == .past || reading.reads(raw.tokens.lowerBound - 1, "vom")
        if isOver, base.weekday < 6 { monday = monday + -7 }
        let (year, week) = monday.isoWeek
        return Resolved(
            value: CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2) + "-WE",
            interval: Interval(monday + 5, monday + 6), anchor: .publication)
    }

    // MARK: Clock

    mutating func clock(_ hour: Int, _ minute: Int, _ raw: RawExpression) -> Resolved {
        let time = CivilDay.pad(hour, 2) + ":" + CivilDay.pad(minute, 2)
        guard var (day, anchor) = baseDay(within: opensTopic(raw) ? 0 : 1, raw) else {
            return Resolved(kind: .time, value: "T" + time)
        }
        // "von 22 bis 6 Uhr" ends on the next day.
        if let last = context.clock, last.minute > hour * 60 + minute, isRange(last.end, raw.tokens.lowerBound) {
            (day, anchor) = (last.day + 1, .text)
        } else {
            context.clock = nil
        }
        context.clock = (day, hour * 60 + minute, raw.tokens.upperBound)
        let value = day.iso + "T" + time
        let point = hour == 24 ? (day + 1).iso + "T00:" + CivilDay.pad(minute, 2) : value
        return Resolved(kind: .time, value: value, interval: Interval(begin: point, until: point), anchor: anchor)
    }

    private func isRange(_ end: Int, _ start: Int) -> Bool {
        start - end <= 2 && start >= end
            && (end..<start).allSatisfy { reading.reads($0, "bis") || reading.isDash($0) || reading.reads($0, "um") }
    }

    /// Whether a sentence begins with a label, as the items of a list do ("Bonn: Vortrag, 20 Uhr"): it stands for itself.
    private func opensTopic(_ raw: RawExpression) -> Bool {
        let sentence = reading.text.sentences[raw.sentence]
        for index in sentence.prefix(12) where index < raw.tokens.lowerBound {
            if reading.isMark(index, ":") { return index > sentence.lowerBound }
            let isName = reading.isCapitalized(index) || reading.isMark(index, "&") || reading.isMark(index, "/")
                || reading.isDash(index) || (reading.isWord(index) && reading.length(index) <= 3)
            if !isName { return false }
        }
        return false
    }
}
