/// The keys of phrases that do not depend on a record's values.
package enum Phrase: String, CaseIterable {
    // Frame
    case siteName, skipToContent, navigation, incidents, search, review, switchLanguage, footer, noIncidents, notFound
    case notFoundText, badRequest, badRequestText
    // Incidents
    case incidentsIntro, chart, chartHint, more, allIncidents, time, what, hit, insurers, reports, reportCount
    case insurerCount, dataLeak, unnamed, since, until, day, event, service, status, noServices, nextPage, affected
    case noInsurerNamed, filterInsurer, filterFrom, filterUntil, filter, filterKind, allKinds
    // One incident
    case timeline, matrix, matrixHint, verdicts, people, adds, changes, contradicts, copy, nothingNew, title, published
    case publisher, saysNotAffected, saysAffected, backgroundReport, correctedByHand, source, claims, more2
    // One article
    case record, records, noRecords, legend, evidence, mention, date, original, confidence, versions, version
    case affectedInsurers, affectedGroups, notAffected, onlyMentioned, affectedServices, peopleAffected, perpetrators
    case authorities, measures, cause, amounts, absent, readAs, hitOrganisation, kinds
    // Corrections
    case correct, corrections, correctionsHint, accept, reject, change, add, newValue, reason, yourName, save, withdraw
    case withdrawn, unmatched, by, wholeRecord, acceptRecord, rejectRecord, decision, required, insurerID, dayFormat
    case said, now
    // Lists
    case insurer, history, noHistory, searchHint, searchWords, hits, noHits, queue, queueHint, emptyQueue, value,
        article
    case words, kindOfInsurer, ik
    // Terminal
    case nothingBeginsWith, severalBeginWith, moreInList, latest, noStore, staleIncidents, unreadable, input
}
