/// Weekdays, days counted from the publication, parts of the day and clock times.
extension Resolver {
    mutating func weekday(_ weekday: Int, _ week: Int?, _ direction: Int?, _ raw: RawExpression) -> Resolved {
        guard let published = publication.day else { return Resolved(value: "XXXX-WXX-\(weekday)") }
        let monday = published + (1 - published.weekday)
        let back = (published.weekday - weekday + 7) % 7
        let forth = (weekday - published.weekday + 7) % 7
        let day: CivilDay
        if week == nil, direction == nil, isRangeEnd || isNextWeekday, let first = context.day {
            let end = first + (weekday - first.weekday + 7) % 7
            context.remember(day: end, raw)
            return at(end, .text)
        }
        switch (week, direction) {
        case (let week?, _): day = monday + (week * 7 + weekday - 1)
        case (nil, let offset?) where offset < 0: day = published + (-(back == 0 ? 7 : back) + (offset + 1) * 7)
        case (nil, let offset?) where offset > 0: day = published + ((forth == 0 ? 7 : forth) + (offset - 1) * 7)
        case (nil, .some): day = monday + (weekday - 1)
        case (nil, nil): day = looksAhead(raw, forth) ? published + forth : published + -back
        }
        context.remember(day: day, raw)
        var resolved = at(day, .publication)
        if week == nil, direction == nil { resolved.certainty = tense(of: raw) == .present ? 0.8 : 0.95 }
        return resolved
    }

    /// "am darauffolgenden Montag"
    mutating func weekdayBeside(_ weekday: Int, _ direction: Int, _ raw: RawExpression) -> Resolved {
        guard let (base, anchor) = baseDay(within: .max, raw) else { return Resolved(value: "XXXX-WXX-\(weekday)") }
        let forth = (weekday - base.weekday + 7) % 7
        let day = base + (direction > 0 ? (forth == 0 ? 7 : forth) : forth - 7)
        context.remember(day: day, raw)
        return at(day, anchor)
    }

    /// Whether a weekday without a word of direction is one to come.
    private func looksAhead(_ raw: RawExpression, _ forth: Int) -> Bool {
        switch tense(of: raw) {
        case .future, .copula: true
        case .past: false
        case .present: hasClock(raw) || forth <= 2
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
        if reading.reads(previous, "bis") || reading.reads(previous, "von") || reading.reads(next, "als") {
            return true
        }
        if isToCome(raw) { return false }
        if reading.reads(previous, "noch") || reading.reads(next, "noch") { return true }
        if reading.reads(previous, "ab") || reading.reads(previous, "seit") { return false }
        if reading.isMark(next, ",") || reading.has(next, .weekday) || hasClock(raw) { return false }
        return !isDaily && tenses.clauseTense(around: raw.tokens, in: reading.text.sentences[raw.sentence]) != .past
    }

    /// "heute soll", "wird heute", "noch heute sollen": something is to happen on the day itself.
    private func isToCome(_ raw: RawExpression) -> Bool {
        let isVerb = { reading.has($0, .future) && !reading.reads($0, "wollen") && !reading.reads($0, "will") }
        let isNoch = reading.reads(raw.tokens.lowerBound - 1, "noch")
        let sentence = reading.text.sentences[raw.sentence]
        if tenses.endsInFuture(around: raw.tokens, in: sentence) { return true }
        return isVerb(raw.tokens.upperBound) || isVerb(raw.tokens.lowerBound - (isNoch ? 2 : 1))
    }

    // MARK: Parts of the day

    /// The last day within reach, or the publication's.
    private func baseDay(within sentences: Int, _ raw: RawExpression) -> (CivilDay, TimeExpression.Anchor)? {
        if let day = context.day(within: sentences, of: raw) { return (day, .text) }
        if sentences > 0, let told = lastDayBefore(raw) { return (told, .text) }
        return publication.day.map { ($0, .publication) }
    }

    /// The latest day of the week before the publication that the text has told, for what it tells in the past tense.
    private func lastDayBefore(_ raw: RawExpression) -> CivilDay? {
        guard let published = publication.day, tense(of: raw) == .past else { return nil }
        return context.days.filter { $0 < published && published.number - $0.number <= 7 }.max { $0 < $1 }
    }

    mutating func partOfDay(_ part: String, _ offset: Int?, _ raw: RawExpression) -> Resolved {
        guard let (base, anchor) = baseDay(within: offset == nil ? 3 : 0, raw) else {
            return Resolved(kind: .time, value: "XXXX-XX-XXT" + part)
        }
        if anchor == .text { context.touch(raw) }
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
        context.night = (found + -1, raw.sentence)
        return at(found + -1, part: "NI", day.anchor)
    }

    mutating func weekend(_ raw: RawExpression) -> Resolved {
        guard let published = publication.day else { return Resolved(value: "XXXX-WXX-WE") }
        // Told of another time, it is that week's; in news it is the nearest.
        let told = context.day(within: 1, of: raw)
        let base = told.flatMap { abs($0.number - published.number) > 10 ? $0 : nil } ?? published
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
        guard var (day, anchor) = baseDay(within: opensTopic(raw) ? 0 : 3, raw) else {
            return Resolved(kind: .time, value: "T" + time)
        }
        if let night = context.night, night.sentence == raw.sentence {
            (day, anchor) = (hour >= 16 ? night.evening : night.evening + 1, .text)
        } else if isRangeEnd, let last = context.clock, last.minute > hour * 60 + minute {
            // "von 22 bis 6 Uhr" ends on the next day.
            (day, anchor) = (last.day + 1, .text)
        } else if anchor == .text {
            context.touch(raw)
        }
        context.clock = (day, hour * 60 + minute)
        let value = day.iso + "T" + time
        let point = hour == 24 ? (day + 1).iso + "T00:" + CivilDay.pad(minute, 2) : value
        return Resolved(kind: .time, value: value, interval: Interval(begin: point, until: point), anchor: anchor)
    }

    /// Whether a sentence begins with a label, as the items of a list do ("Bonn: Vortrag, 20 Uhr"): it stands for
    /// itself.
    private func opensTopic(_ raw: RawExpression) -> Bool {
        let sentence = reading.text.sentences[raw.sentence]
        for index in sentence.prefix(12) where index < raw.tokens.lowerBound {
            if reading.isMark(index, ":") { return index > sentence.lowerBound }
            let isName =
                reading.isCapitalized(index) || reading.isMark(index, "&") || reading.isMark(index, "/")
                || reading.isDash(index) || (reading.isWord(index) && reading.length(index) <= 3)
            if !isName { return false }
        }
        return false
    }
}
