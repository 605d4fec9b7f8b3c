/// The dates that a text has named so far, which later expressions hang on.
struct DateContext: Sendable {
    /// The last day named, and the sentence it stands in.
    private(set) var day: CivilDay?
    private var daySentence = 0
    /// The last days named, at most eight, the latest at the end.
    private(set) var days: [CivilDay] = []
    /// The last year named, and the sentence it stands in.
    private(set) var year: Int?
    private var yearSentence = 0
    /// The years of the months that the text told with one.
    private var monthYears: [Int: Int] = [:]
    /// The last day told as one before another, that other, and the sentence it stands in.
    private var lookBack: (day: CivilDay, from: CivilDay, sentence: Int)?
    private var story: (year: Int, sentence: Int)?
    /// The last quarter, half or season named.
    var part: (year: Int, code: String)?
    /// The last clock time named: its day and its minute of the day.
    var clock: (day: CivilDay, minute: Int)?
    /// The evening of the last night named as one between two days, and the sentence it stands in.
    var night: (evening: CivilDay, sentence: Int)?

    /// A part of the last day keeps it near.
    mutating func touch(_ raw: RawExpression) { if day != nil { daySentence = raw.sentence } }

    /// Remembers a year.
    ///
    /// Only one that tells when something happened is a story's, not an attribute ("das 2009 gegründete Haus",
    /// "Gutachten aus den Jahren 2014 bis 2019").
    mutating func remember(year: Int, _ raw: RawExpression, isStory: Bool = true) {
        (self.year, yearSentence) = (year, raw.sentence)
        if isStory { story = (year, raw.sentence) }
    }

    /// Remembers a day, and its year unless that was only concluded: a concluded year is no story's year.
    mutating func remember(day: CivilDay, _ raw: RawExpression, isYearTold: Bool = true) {
        (self.day, daySentence) = (day, raw.sentence)
        days.append(day)
        if days.count > 8 { days.removeFirst() }
        if isYearTold { remember(year: day.year, raw) }
    }

    /// Remembers a day that lies before another of the story ("am Tag zuvor").
    mutating func remember(day: CivilDay, before base: CivilDay, _ raw: RawExpression) {
        remember(day: day, raw)
        lookBack = (day, base, raw.sentence)
    }

    /// The day that "am Vortag" counts from: a look back does not move the story, a second one in its sentence counts
    /// from the same day.
    func storyDay(_ raw: RawExpression) -> CivilDay? {
        guard let lookBack, lookBack.sentence == raw.sentence, lookBack.day == day else { return day }
        return lookBack.from
    }

    /// Remembers the year of a month, which later days of that month share.
    mutating func remember(month: Int, of year: Int) { monthYears[month] = year }

    /// The year that the text told a month with.
    func year(ofMonth month: Int) -> Int? { monthYears[month] }

    /// The last day, if it was named at most some sentences before.
    func day(within sentences: Int, of raw: RawExpression) -> CivilDay? {
        day != nil && raw.sentence - daySentence <= sentences ? day : nil
    }

    /// The year in which the story is told, if it was named at most some sentences before.
    func story(within sentences: Int, of raw: RawExpression) -> Int? {
        story.flatMap { raw.sentence - $0.sentence <= sentences ? $0.year : nil }
    }

    /// The last year, if it was named at most some sentences before.
    func year(within sentences: Int, of raw: RawExpression) -> Int? {
        year != nil && raw.sentence - yearSentence <= sentences ? year : nil
    }
}
