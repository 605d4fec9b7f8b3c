/// The dates that a text has named so far, which later expressions hang on.
struct DateContext: Sendable {
    /// The last day named, and the sentence it stands in.
    private(set) var day: CivilDay?
    private var daySentence = 0
    /// The last year named, and the sentence it stands in.
    private(set) var year: Int?
    private var yearSentence = 0
    /// The last quarter, half or season named.
    var part: (year: Int, code: String)?
    /// The last clock time named: its day, its minute of the day, and the token behind it.
    var clock: (day: CivilDay, minute: Int, end: Int)?

    mutating func remember(year: Int, _ raw: RawExpression) { (self.year, yearSentence) = (year, raw.sentence) }

    mutating func remember(day: CivilDay, _ raw: RawExpression) {
        (self.day, daySentence) = (day, raw.sentence)
        remember(year: day.year, raw)
    }

    /// The last day, if it was named at most some sentences before.
    func day(within sentences: Int, of raw: RawExpression) -> CivilDay? {
        day != nil && raw.sentence - daySentence <= sentences ? day : nil
    }

    /// The last year, if it was named at most some sentences before.
    func year(within sentences: Int, of raw: RawExpression) -> Int? {
        year != nil && raw.sentence - yearSentence <= sentences ? year : nil
    }
}
