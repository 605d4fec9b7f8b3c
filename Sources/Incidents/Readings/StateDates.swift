import Dates
import German

/// Since when and until when a state holds, from the dates of its clause and their prepositions.
///
/// Both are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for what works again, `since` is the day from which it does.
struct StateDates {
    private(set) var since: String?
    private(set) var until: String?

    init(of clause: ReportReading.Clause, state: State, in reading: ReportReading) {
        for time in clause.times {
            let expression = reading.times[time]
            guard expression.kind == .date || expression.kind == .time, let day = Self.calendarValue(expression) else {
                continue
            }
            switch reading.governor(ofToken: reading.timeTokens[time].lowerBound, from: clause.first)?.word {
            case "bis": until = until ?? day
            // "Angaben vom Donnerstag"
            case "vom": continue
            case "seit", "ab": since = since ?? day
            default:
                // Beside a verb of saying a date is when it was said.
                if clause.has(.speech), state.cue.category != .offline { continue }
                since = since ?? day
            }
        }
    }

    /// The date of an expression; for a week or a season its first day.
    private static func calendarValue(_ expression: TimeExpression) -> String? {
        let value = String(expression.value.prefix(10))
        if dayNumber(value) != nil, value.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }) {
            return value
        }
        return expression.begin.map { String($0.prefix(10)) }
    }
}
