/// The keys of phrases that do not depend on a record's values, in the order of `Resources/phrases.tsv`.
package enum Phrase: String, CaseIterable {
    case siteName, skipToContent, navigation, incidents, search, review, switchLanguage, footer, noIncidents
    case notFound, notFoundText, badRequest, badRequestText, incidentsIntro, chart, chartHint, chartWindow, table
    case more, allIncidents, time, what, hit, insurers, reports, reportCount, insurerCount, dataLeak, unnamed, since
    case until, event, service, status, noServices, nextPage, affected, noInsurerNamed, filterInsurer, filterFrom
    case filterUntil, filter, filterKind, allKinds, timeline, matrix, matrixHint, verdicts, people, adds, changes
    case contradicts, copy, nothingNew, published, backgroundReport, correctedByHand, source
    case claims, record, records, noRecords, legend, evidence, date, original, confidence, version
    case affectedInsurers, affectedGroups, notAffected, onlyMentioned, affectedServices, peopleAffected
    case perpetrators, authorities, measures, cause, amounts, hitOrganisation, correct, corrections
    case correctionsHint, accept, reject, change, add, newValue, reason, yourName, save, withdraw, withdrawn
    case unmatched, by, wholeRecord, wholeIncident, acceptRecord, rejectRecord, decision, insurerID, dayFormat
    case insurer, history, noHistory, searchHint, searchWords, hits, noHits, queue, queueHint, emptyQueue, value
    case article, words, ik
    // Only on terminals
    case title, publisher, kindOfInsurer, versions, nothingBeginsWith, severalBeginWith, moreInList, latest, noStore
    case staleIncidents, unreadable, input
}
