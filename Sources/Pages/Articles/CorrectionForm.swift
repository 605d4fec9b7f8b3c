import Incidents

/// The form by which a person accepts, rejects or changes one value of a record.
struct CorrectionForm {
    let record: IncidentRecord
    let target: RecordOutline.Target
    /// What the value is called, for the form's name.
    let name: String
    /// The anchor of the value's row.
    let anchor: String
    let phrases: Phrases

    var markup: Markup {
        let choices = choices.enumerated().map { index, choice -> Markup in
            let checked: Markup = index == 0 ? " checked" : ""
            return """
                <label><input type="radio" name="action" value="\(choice.0.rawValue)"\(checked)> \(choice.1)</label>
                """
        }
        return """
            <details><summary aria-label="\(phrases[.correct]): \(name)">\(phrases[.correct])</summary>
            <form class="correction" method="post" action="/corrections" accept-charset="utf-8">
            <input type="hidden" name="article" value="\(record.article.id)">
            <input type="hidden" name="record" value="\(record.id)">
            <input type="hidden" name="field" value="\(target.field.rawValue)">
            <input type="hidden" name="subject" value="\(target.subject)">
            <fieldset><legend>\(phrases[.decision])</legend>\(choices)\(value)</fieldset>
            <label>\(phrases[.reason]) <input name="reason" required maxlength="2000" autocomplete="off"></label>
            <label>\(phrases[.yourName]) <input name="by" required maxlength="200" autocomplete="name"></label>
            <button>\(phrases[.save])</button></form></details>
            """
    }

    private var choices: [(Correction.Action, String)] {
        let (accept, reject) = (
            (Correction.Action.accept, phrases[.accept]), (Correction.Action.reject, phrases[.reject])
        )
        switch target.field {
        case .record: return [(.accept, phrases[.acceptRecord]), (.reject, phrases[.rejectRecord])]
        case .affectedInsurer:
            let isAffected = (record.affectedInsurers + record.affectedGroups).contains { $0.id == target.subject }
            let wasCorrected =
                record.corrections?.contains {
                    $0.field == target.field && $0.subject == target.subject
                } ?? false
            return isAffected || wasCorrected ? [accept, reject, (.change, phrases[.change])] : [(.add, phrases[.add])]
        default: return [accept, reject, (.change, phrases[.change])]
        }
    }

    private var value: Markup {
        switch target.field {
        case .record: return ""
        case .affectedInsurer:
            guard choices.count > 1 else { return "" }
            return """
                <input name="value" list="insurers" autocomplete="off" aria-label="\(phrases[.insurerID])" \
                placeholder="\(phrases[.insurerID])">
                """
        case .dataLeak:
            let options = DataLeak.Verdict.allCases.map { verdict -> Markup in
                let chosen: Markup = verdict == record.dataLeak.verdict ? " selected" : ""
                return """
                    <option value="\(verdict.rawValue)"\(chosen)>\(phrases.term(.verdict, verdict.rawValue))</option>
                    """
            }
            return "<select name=\"value\" aria-label=\"\(phrases[.newValue])\">\(options)</select>"
        case .affectedSince, .affectedUntil, .timeline:
            return """
                <input name="value" pattern="[0-9]{4}(-[0-9]{2}){0,2}" autocomplete="off" \
                aria-label="\(phrases[.newValue]), \(phrases[.dayFormat])" placeholder="\(phrases[.dayFormat])">
                """
        }
    }
}

/// A correction in the list below the records, with the button that takes it back.
struct DecisionRow {
    let decision: ArticlePage.Decision
    let phrases: Phrases
    let isWritable: Bool

    var markup: Markup {
        let correction = decision.correction
        let isWithdrawn = decision.withdrawnBy != nil
        var states: [Markup] = []
        if let name = decision.withdrawnBy {
            states.append("<span class=\"badge\">\(phrases[.withdrawn]) \(phrases[.by]) \(name)</span>")
        } else if decision.isUnmatched {
            states.append("<span class=\"badge warning\">\(phrases[.unmatched])</span>")
        }
        let change: Markup
        if let before = correction.before, let value = correction.value, before != value {
            change = " <s>\(shown(before))</s> → <b>\(shown(value))</b>"
        } else {
            change = " <b>\(shown(correction.value ?? correction.before ?? ""))</b>"
        }
        let gone: Markup = isWithdrawn ? " class=\"withdrawn\"" : ""
        return """
            <li id="c\(decision.id)"\(gone)><b>\(fieldName)</b>: \
            \(phrases.term(.action, correction.action.rawValue))\(change) \(states)<br>
            „\(correction.reason)“ – \(correction.by), \
            <time datetime="\(correction.at)">\(phrases.date(correction.at))</time>\(withdrawal)</li>
            """
    }

    private var fieldName: String {
        let correction = decision.correction
        switch correction.field {
        case .record: return phrases[.wholeRecord]
        case .affectedInsurer: return phrases[.insurer] + " " + (correction.insurer?.name ?? correction.subject)
        case .affectedSince: return correction.subject + " " + phrases[.since]
        case .affectedUntil: return correction.subject + " " + phrases[.until]
        case .dataLeak: return phrases[.dataLeak]
        case .timeline: return phrases.term(.event, String(correction.subject.prefix { $0 != " " }))
        }
    }

    private func shown(_ value: String) -> String {
        switch decision.correction.field {
        case .dataLeak: phrases.term(.verdict, value)
        case .affectedSince, .affectedUntil, .timeline: phrases.date(value)
        default: value
        }
    }

    private var withdrawal: Markup {
        guard isWritable, decision.withdrawnBy == nil else { return "" }
        return """
            <form class="withdraw" method="post" action="/corrections/\(decision.id)/withdraw">
            <label>\(phrases[.yourName]) <input name="by" required maxlength="200" autocomplete="name"></label>
            <button>\(phrases[.withdraw])</button></form>
            """
    }
}
