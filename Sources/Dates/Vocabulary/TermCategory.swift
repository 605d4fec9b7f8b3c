/// What a word may mean in an expression of time; the first column of `Resources/terms.tsv`.
enum TermCategory: UInt8, CaseIterable, Sendable {
    case afterwards, ageAdjective, ageNoun, anaphoraDay, approximation, article, bareUnitOpener, clockOpener, clockWord,
        conditional, copula
    case dayAdjective, dayAdverb, decade, decadeCompound, demonstrative, direction, early, edge, every, everyPlural
    case filler, fixedAdjective, following, fraction, future, half, holiday, house, joint, kw, lasting, lengthAdjective,
        lengthEnding
    case linker, long, measure, melted, month, monthAbbreviation, monthEdge, monthWeek, number, numberJoint, one,
        ordinal, paar
    case paper, part, partAdverb, partOpener, participlePrefix, pastVerb, patchday, per, person, phrase
    case phraseHoliday, phraseTime, planned, plural, preposition, presentVerb, previous, product, quantity, relative
    case relativeToText, same, season, set, setCount, setWeekday, that, thisYear, title, tomorrow, turnOfYear, unit
    case unitVariant, upTo, vague, vagueNoun, versionWord, weekEdge, weekday, weekdayAbbreviation, weekdayPair,
        weekdayPart, whole
    case workday, yearEdge, yearOpener, yearPart, yearPartCode, zeit

    /// The category's name in the resource file.
    var name: String { String(describing: self) }
}

/// A set of categories, one bit each.
struct TermSet: OptionSet, Sendable {
    let rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }
    init(_ category: TermCategory) { rawValue = 1 << UInt128(category.rawValue) }
    init(_ categories: TermCategory...) {
        rawValue = categories.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
    }

    func contains(_ category: TermCategory) -> Bool { rawValue >> UInt128(category.rawValue) & 1 != 0 }
    func meets(_ other: TermSet) -> Bool { rawValue & other.rawValue != 0 }

    /// Categories that an expression may begin with.
    static let openers = TermSet(
        .anaphoraDay, .approximation, .article, .clockWord, .dayAdjective, .dayAdverb, .decade, .decadeCompound,
        .demonstrative,
        .early, .edge, .every, .everyPlural, .filler, .fixedAdjective, .following, .fraction, .half, .holiday, .kw,
        .lengthAdjective, .long, .month, .monthEdge, .number, .one, .ordinal, .paar, .part, .partAdverb, .patchday,
        .per,
        .phrase, .phraseHoliday, .phraseTime, .previous, .quantity, .relative, .relativeToText, .same, .season, .set,
        .setCount, .setWeekday, .that, .thisYear, .tomorrow, .turnOfYear, .unit, .unitVariant, .upTo, .vague,
        .vagueNoun, .weekEdge,
        .weekday, .weekdayAbbreviation, .weekdayPair, .weekdayPart, .whole, .workday, .yearEdge, .yearPartCode)
    static let determiners = TermSet(.article, .demonstrative)
    static let monthOpeners = TermSet(
        .preposition, .edge, .article, .relative, .relativeToText, .demonstrative, .every)
}
