import German

/// Ages, which are no expressions of time: "31 Jahre alt", "im Alter von 20 Jahren".
extension ExpressionParser {
    /// "31 Jahre alt", "ab 16 Jahren", "im Alter von 20 Jahren", "Altersgrenze von 14 Jahren".
    func isAge(_ index: Int, _ before: Int, behind: Int, unit: String, _ place: Place) -> Bool {
        guard unit == "Y" || unit == "M" else { return false }
        if reading.has(behind, .ageAdjective) || reading.reads(index - 1, "unter") { return true }
        if reading.reads(before, "und"), reading.reads(before - 2, "zwischen") { return true }
        let isNumber = reading.isNumber(index) || reading.has(index, .number)
        if reading.reads(before, "von") {
            let near = max(place.start, before - 8)..<before
            return near.contains { reading.hasAny($0, TermSet(.ageNoun, .person)) }
        }
        if reading.reads(before, "war") || reading.reads(before, "ist"),
            reading.isMark(behind, ",") || reading.isMark(behind, ".")
        {
            return true
        }
        if reading.reads(before, "auf"),
            (max(place.start, before - 12)..<before).contains(where: { reading.has($0, .ageNoun) })
        {
            return true
        }
        if isNumber, reading.reads(before, "unter") || reading.reads(before, "ab") || reading.reads(before, "mit") {
            return true
        }
        return isNumber && reading.reads(before, "bis") && reading.has(before - 1, .person)
    }
}
