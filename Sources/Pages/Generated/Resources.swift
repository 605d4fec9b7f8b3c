// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `phrases.tsv`
    static let phrases: StaticString = ##"""
# The words of the pages: key, German, English, with tabs between. Keys with a point name values of records (the part before
# the point is the field); of two forms parted by | the first stands beside the number one. Our own words.
siteName	Vorfall	Vorfall
skipToContent	Zum Inhalt	Skip to content
navigation	Hauptnavigation	Main navigation
incidents	Vorfälle	Incidents
search	Suche	Search
review	Prüfen	Review
switchLanguage	English	Deutsch
footer	Aus Nachrichten gelesen, ohne Gewähr: Jede Angabe nennt ihren Beleg im Text.	Read from news reports, without warranty: each value names its evidence in the text.
noIncidents	Keine Vorfälle.	No incidents.
notFound	Nicht gefunden	Not found
notFoundText	Unter dieser Adresse gibt es nichts.	There is nothing at this address.
badRequest	So geht es nicht	This cannot be done
badRequestText	Die Angaben passen nicht:	What was sent does not fit:
incidentsIntro	IT-Vorfälle bei Krankenversicherern und ihren Dienstleistern, aus Nachrichten zusammengeführt.	IT incidents at health insurers and their providers, joined from news reports.
chart	Wer wann betroffen war	Who was affected when
chartHint	Ein Balken reicht vom ersten bis zum letzten genannten Tag; ohne Enddatum bis zur letzten Meldung, mit offenem Ende. Alle Angaben stehen auch in der Tabelle darunter.	A bar reaches from the first day named to the last; without an end to the last report, with an open end. All of it also stands in the table below.
chartWindow	Gezeichnet sind die letzten zwei Jahre; Früheres zeigt der Filter.	Drawn are the last two years; the filter shows what was earlier.
more	weitere Versicherer stehen nur in der Tabelle.	further insurers stand in the table only.
allIncidents	Alle Vorfälle	All incidents
time	Zeit	Time
what	Was	What
hit	Getroffen	Hit
insurers	Versicherer	Insurers
reports	Meldungen	Reports
reportCount	Meldung|Meldungen	report|reports
insurerCount	Versicherer|Versicherer	insurer|insurers
dataLeak	Datenabfluss	Data leak
unnamed	nicht genannt	not named
since	seit	since
until	bis	until
event	Ereignis	Event
service	Dienst	Service
status	Zustand	Status
noServices	Keine Dienste genannt.	No services named.
nextPage	Ältere Vorfälle	Older incidents
affected	betroffen	affected
noInsurerNamed	kein Versicherer genannt	no insurer named
filterInsurer	Versicherer	Insurer
filterFrom	Ab	From
filterUntil	Bis	Until
filter	Filtern	Filter
filterKind	Art	Kind
allKinds	alle	all
timeline	Verlauf	Timeline
matrix	Versicherer und Dienste	Insurers and services
matrixHint	Der jeweils zuletzt gemeldete Zustand.	The state that was reported last.
verdicts	Datenabfluss: wer was wann sagte	Data leak: who said what when
people	Betroffene Personen	People affected
adds	Neu	New
changes	Ändert	Changes
contradicts	Widerspricht	Contradicts
copy	Gleicher Text wie	Same text as
nothingNew	nichts Neues	nothing new
published	Erschienen	Published
backgroundReport	als früheren Vorfall erwähnt	recalled as an earlier incident
correctedByHand	von Hand korrigiert	corrected by hand
source	Quelle	Source
claims	Angabe	Claim
record	Vorfall im Text	Incident in the text
records	Was daraus gelesen wurde	What was read from it
noRecords	Der Text meldet keinen Vorfall.	The text reports no incident.
legend	Legende	Legend
evidence	Beleg	Evidence
date	Zeitangabe	Date
original	Zum Original	To the original
confidence	Sicherheit	Confidence
version	Fassung	Version
affectedInsurers	Betroffene Versicherer	Affected insurers
affectedGroups	Betroffene Kassenarten	Affected kinds of insurers
notAffected	Nicht betroffen	Not affected
onlyMentioned	Nur genannt	Only mentioned
affectedServices	Dienste ohne Versicherer	Services without an insurer
peopleAffected	Betroffene Personen	People affected
perpetrators	Täter	Perpetrators
authorities	Behörden	Authorities
measures	Maßnahmen	Measures
cause	Ursache	Cause
amounts	Beträge	Amounts
hitOrganisation	Getroffen	Hit
correct	Prüfen	Check
corrections	Korrekturen	Corrections
correctionsHint	Korrekturen stehen neben dem Gelesenen und überdauern jede neue Auswertung.	Corrections are kept beside what was read and outlast every new extraction.
accept	stimmt	is right
reject	stimmt nicht	is wrong
change	richtig ist:	should be:
add	ist betroffen	is affected
newValue	Richtiger Wert	Right value
reason	Begründung	Reason
yourName	Ihr Name	Your name
save	Speichern	Save
withdraw	Zurücknehmen	Withdraw
withdrawn	zurückgenommen	withdrawn
unmatched	passt zu keiner Angabe mehr	fits no value any more
by	von	by
table	Tabelle	Table
wholeIncident	Zum ganzen Vorfall	To the whole incident
wholeRecord	Ganzer Eintrag	Whole record
acceptRecord	alles Übrige stimmt	all the rest is right
rejectRecord	ist kein Vorfall	is no incident
decision	Entscheidung	Decision
insurerID	Kennung des Versicherers, etwa barmer	Identifier of the insurer, such as barmer
dayFormat	JJJJ-MM-TT, JJJJ-MM oder JJJJ	YYYY-MM-DD, YYYY-MM or YYYY
insurer	Versicherer	Insurer
history	Vorfälle im Lauf der Zeit	Incidents over time
noHistory	Kein gespeicherter Vorfall betraf diesen Versicherer.	No stored incident affected this insurer.
searchHint	Alle Wörter müssen vorkommen; stoerung findet Störung, Hack* findet Hackerangriff.	All words must occur; stoerung finds Störung, Hack* finds Hackerangriff.
searchWords	Suchwörter	Words to search for
hits	Treffer|Treffer	hit|hits
noHits	Keine Treffer.	No hits.
queue	Zuerst prüfen	To review first
queueHint	Angaben mit der geringsten Sicherheit zuerst; was geprüft ist, verschwindet von hier.	Values with the lowest confidence first; what was checked goes from here.
emptyQueue	Nichts zu prüfen.	Nothing to review.
value	Angabe	Value
article	Meldung	Report
words	Wörter im Text	Words in the text
ik	Institutionskennzeichen	IK number
title	Titel	Title
publisher	Medium	Publisher
kindOfInsurer	Art	Kind
versions	Fassungen	Versions
nothingBeginsWith	Nichts im Speicher beginnt mit {}.	Nothing in the store begins with {}.
severalBeginWith	Mehreres im Speicher beginnt mit {}:	Several things in the store begin with {}:
moreInList	Es gibt mehr als die genannten {}; --limit 0 nennt alle.	There are more than these {}; --limit 0 names all.
latest	Zuletzt	Latest
noStore	{} gibt es noch nicht; vorfall ingest legt es an, --store nennt einen anderen Speicher.	{} is not there yet; vorfall ingest creates it, --store names another store.
staleIncidents	Die Vorfälle sind nicht auf dem Stand der Meldungen; der nächste Lauf von vorfall ingest berechnet sie.	The incidents are behind the reports; the next run of vorfall ingest computes them.
unreadable	{} hat eine andere Version des Programms geschrieben; vorfall ingest --again liest alles neu.	{} was written by another version of the program; vorfall ingest --again reads all anew.
input	Eingabe	Input
kind.cyberattack	Cyberangriff	cyberattack
kind.ransomware	Ransomware	ransomware
kind.ddos	DDoS-Angriff	DDoS attack
kind.dataBreach	Datenpanne	data breach
kind.outage	Ausfall	outage
kind.phishing	Phishing	phishing
kind.vulnerability	Sicherheitslücke	vulnerability
kind.extortion	Erpressung	extortion
kind.other	anderer Vorfall	other incident
standing.current	aktueller Vorfall	current incident
standing.background	früherer Vorfall	earlier incident
role.provider	Dienstleister	provider
role.insurer	Versicherer	insurer
role.operator	Betreiber	operator
role.authority	Behörde	authority
role.other	andere Organisation	other organisation
status.disrupted	gestört	disrupted
status.restricted	eingeschränkt	restricted
status.offline	nicht erreichbar	offline
status.restored	wiederhergestellt	restored
status.unaffected	nicht betroffen	unaffected
verdict.confirmed	bestätigt	confirmed
verdict.denied	bestritten	denied
verdict.notEstablished	nicht festgestellt	not established
verdict.suspected	vermutet	suspected
verdict.notStated	keine Angabe	not stated
event.attack	Angriff	attack
event.detection	Entdeckung	detection
event.shutdown	Abschaltung	shutdown
event.disruption	Störung	disruption
event.restoration	Wiederherstellung	restoration
event.dataLeak	Datenabfluss	data leak
event.publication	Veröffentlichung	publication
event.notification	Benachrichtigung	notification
event.statement	Äußerung	statement
event.other	Ereignis	event
modality.asserted	festgestellt	asserted
modality.reported	berichtet	reported
modality.denied	bestritten	denied
modality.possible	möglich	possible
qualifier.exactly	genau	exactly
qualifier.about	etwa	about
qualifier.atLeast	mindestens	at least
qualifier.atMost	höchstens	at most
cause.supplier	über einen Dienstleister	through a provider
cause.software	über eine Software	through software
cause.phishing	Phishing	phishing
cause.credentials	Zugangsdaten	credentials
cause.misconfiguration	Fehlkonfiguration	misconfiguration
cause.fault	technischer Defekt	technical fault
cause.humanError	menschlicher Fehler	human error
amount.ransom	Lösegeld	ransom
amount.damage	Schaden	damage
amount.fine	Bußgeld	fine
measure.shutdown	Abschaltung	shutdown
measure.defence	Abwehr	defence
measure.complaint	Strafanzeige	criminal complaint
measure.forensics	Forensik	forensics
measure.informedAuthorities	Behörden informiert	authorities informed
measure.informedAffected	Betroffene informiert	people affected informed
measure.passwordReset	Kennwörter geändert	passwords reset
measure.patch	Lücke geschlossen	patched
measure.crisisTeam	Krisenstab	crisis team
measure.restoration	Wiederaufbau	restoration
action.accept	bestätigt	accepted
action.reject	verworfen	rejected
action.change	geändert	changed
action.add	ergänzt	added
entity.insurer	Versicherer	insurer
entity.group	Kassenart	kind of insurers
entity.service	Dienst	service
entity.provider	Dienstleister	provider
entity.authority	Behörde	authority
entity.association	Verband	association
entity.medium	Medium	medium
entity.organisation	Organisation	organisation
entity.perpetrator	Täter	perpetrator
entity.person	Person	person
insurerKind.statutory	gesetzlich	statutory
insurerKind.private	privat	private
insurerKind.group	Kassenart	kind of insurers
part.MO	morgens	morning
part.MI	mittags	midday
part.AF	nachmittags	afternoon
part.EV	abends	evening
part.NI	nachts	night
part.DT	tagsüber	daytime
"""##

    /// `script.js`
    static let scriptJs: StaticString = ##"""
// Lights up the evidence of a row and the rows of an evidence. Without this script links between both do the same.
(() => {
  "use strict";
  const keys = (element) => (element.dataset.e || "").split(" ").filter(Boolean);
  const marks = [...document.querySelectorAll("h1 [data-e], article [data-e]")];
  const rows = [...document.querySelectorAll("#records [data-e]")];
  const light = (from, among) => {
    const wanted = new Set(keys(from));
    for (const element of among) {
      element.classList.toggle("lit", keys(element).some((key) => wanted.has(key)));
    }
    from.classList.add("lit");
  };
  const clear = () => {
    for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  };
  const connect = (elements, others) => {
    for (const element of elements) {
      for (const event of ["pointerenter", "focusin"]) {
        element.addEventListener(event, () => { clear(); light(element, others); });
      }
      for (const event of ["pointerleave", "focusout"]) element.addEventListener(event, clear);
    }
  };
  connect(rows, marks);
  connect(marks, rows);

  // A new value makes "change" the decision; the name is remembered in this browser.
  for (const form of document.querySelectorAll("form.correction")) {
    const value = form.elements.namedItem("value");
    const change = form.querySelector("input[value=change]");
    if (value && change) value.addEventListener("input", () => { change.checked = true; });
    const name = form.elements.namedItem("by");
    if (name && !name.value) name.value = localStorage.getItem("vorfall.name") || "";
    form.addEventListener("submit", () => {
      if (name) localStorage.setItem("vorfall.name", name.value);
    });
  }
})();
"""##

    /// `style.css`
    static let styleCss: StaticString = ##"""
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d2127; --soft: #565d69; --line: #d9dbd6; --panel: #f3f4f0; --link: #0b57a4; --focus: #b3470f;
  --insurer: #ffd9d9; --group: #ffe3cc; --service: #dbe6ff; --provider: #ecdcfb; --other: #e6e6e2; --authority: #fff0bd;
  --time: #d5f0dd; --bad: #a51d2d; --warn: #8a4b00; --good: #1a6b3a; --attack: #b3303f; --outage: #31639c; --lit: #ffe45c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e8e8e4; --soft: #a9afba; --line: #363b43; --panel: #1f2329; --link: #8dbdff; --focus: #ffb27a;
    --insurer: #5a2a2e; --group: #5a3b20; --service: #25386b; --provider: #452c63; --other: #3a3d42; --authority: #544516;
    --time: #1d4a30; --bad: #ff9c9c; --warn: #f3bd73; --good: #84d6a2; --attack: #e0707b; --outage: #7fa9dd; --lit: #7a6400;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 84rem; padding: 0 1rem 2rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 1; }
header.site { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: baseline; padding: .8rem 0;
  border-bottom: 1px solid var(--line); }
header.site ul { display: flex; flex-wrap: wrap; gap: 1.2rem; list-style: none; margin: 0; padding: 0; }
.brand { font-weight: 700; font-size: 1.15rem; color: inherit; text-decoration: none; }
.language { margin-left: auto; }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; border-bottom: 3px solid var(--focus); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .2rem; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; }
.meta, .hint, .note, small, footer { color: var(--soft); }
.hint { font-size: .9rem; }
.meta { margin: 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9rem; }

/* Tables */
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: .88rem; border-bottom-width: 2px; }
tbody th { font-weight: 600; }
table.plain { min-width: 32rem; }
.wide { min-width: 44rem; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.when { white-space: nowrap; }
.matrix { width: auto; }
.matrix td, .matrix th { padding: .4rem .6rem; border-right: 1px solid var(--line); }
.matrix thead th { font-size: .82rem; overflow-wrap: normal; }
td.status { border-left: .3rem solid transparent; padding-left: .6rem; }
td.status.disrupted, td.status.offline { border-left-color: var(--bad); }
td.status.restricted { border-left-color: var(--warn); }
td.status.restored, td.status.unaffected { border-left-color: var(--good); }
.verdict.confirmed { color: var(--bad); font-weight: 700; }
.verdict.suspected { color: var(--warn); font-weight: 600; }
.verdict.notStated { color: var(--soft); }

/* Picture */
.chart { margin: 1rem 0; }
.chart figcaption { font-weight: 600; }
.chart svg { display: block; min-width: 46rem; width: 100%; height: auto; }
.chart text { fill: var(--ink); font: 13px system-ui, sans-serif; }
.chart .tick { fill: var(--soft); font-size: 12px; }
.chart .row { fill: var(--link); text-decoration: underline; }
.grid { stroke: var(--line); }
.stripe { fill: var(--panel); }
rect.plain { fill: transparent; }
.bar rect, .bar path { fill: var(--attack); }
.bar.outage rect, .bar.outage path { fill: var(--outage); }
.bar rect, .bar path { stroke: var(--paper); }
.bar:hover rect, .bar:focus rect { stroke: var(--ink); stroke-width: 2; }

/* Forms */
.filter, .withdraw { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 1rem 0; }
.filter label { display: grid; min-width: 0; max-width: 100%; font-size: .88rem; color: var(--soft); }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft);
  border-radius: .3rem; padding: .25rem .5rem; max-width: 100%; min-height: 2rem; }
input[type=radio] { min-height: 0; }
.words { flex: 1 1 14rem; max-width: 32rem; }
.words input { width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
button { background: var(--panel); cursor: pointer; font-weight: 600; }
.correction { display: grid; gap: .5rem; padding: .6rem; margin: .3rem 0 .6rem; border: 1px solid var(--line);
  border-radius: .4rem; background: var(--paper); }
.correction fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: .25rem; }
.correction label { display: block; }
.correction label > input:not([type=radio]) { display: block; width: 100%; }
.correction button { justify-self: start; }
details { display: inline-block; }
details[open] { display: block; }
summary { cursor: pointer; color: var(--link); font-size: .85rem; }

/* One report */
.split { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
.report { font-size: 1.05rem; }
.report .lead { font-weight: 600; }
.report .caption, .report .kicker { color: var(--soft); font-size: .92rem; }
.report .caption { border-left: 3px solid var(--line); padding-left: .7rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem .8rem; padding: 0; margin: .6rem 0 1rem; font-size: .88rem; }
.m { border-radius: .2em; padding: .05em .12em; background: var(--other); }
.m.insurer { background: var(--insurer); }
.m.group { background: var(--group); }
.m.service { background: var(--service); }
.m.provider { background: var(--provider); }
.m.authority, .m.association { background: var(--authority); }
.m.time { background: var(--time); }
.e { text-decoration: underline 2px var(--focus); text-underline-offset: .22em; }
sup { line-height: 0; font-size: .68em; }
sup a { padding: 0 .15em; }
.outline { list-style: none; padding: 0; margin: 0 0 1.5rem; }
.outline li { padding: .12rem .3rem; border-radius: .25rem; }
.l0 { font-weight: 700; font-size: 1.05rem; border-bottom: 1px solid var(--line); }
.l1 { margin-top: .5rem; }
.l2 { margin-left: 1rem; }
.l3 { margin-left: 2rem; font-size: .95rem; }
.label { color: var(--soft); }
.l1 > .label { font-weight: 600; color: var(--ink); }
.l2 > .value, .l1 > .value { font-weight: 600; }
.note, .confidence { font-size: .88rem; font-weight: 400; }
.confidence { color: var(--soft); margin-left: .3rem; }
.n { display: inline-block; min-width: 1.5rem; text-align: center; font-size: .85rem; font-weight: 400; }
.lit, .m.lit, li:target, .anchor:target + .e.e.e { background: var(--lit); }
.anchor:target + .e { outline: 2px solid var(--focus); }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; color: var(--good); border: 1px solid currentColor;
  border-radius: 1rem; padding: 0 .5rem; }
.badge.warning { color: var(--warn); }
.decisions ul, .hits, .reports, .timeline { padding-left: 1.2rem; }
.decisions li { margin-bottom: .8rem; }
.withdrawn { color: var(--soft); text-decoration: line-through; }

/* One incident */
.timeline { list-style: none; padding: 0 0 0 1rem; border-left: 3px solid var(--line); }
.timeline li { margin: .35rem 0; }
.timeline time { display: inline-block; min-width: 7rem; font-variant-numeric: tabular-nums; }
.reports li { margin-bottom: .9rem; }
.report-title { margin: 0; font-weight: 600; }
.contribution { margin: .3rem 0; }
.contribution > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); }
.contribution dt { font-weight: 600; font-size: .9rem; }
.contribution .contradicts dt { color: var(--bad); }
.contribution .changes dt { color: var(--warn); }
.contribution dd { margin: 0; }
.contribution ul { margin: 0; padding: 0; list-style: none; }
.contribution li { display: inline; margin: 0; }
.contribution li:not(:last-child)::after { content: "; "; }

@media screen and (min-width: 60rem) {
  #records { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: .2rem; }
}
@media (max-width: 60rem) { .split { display: block; } }
@media (max-width: 30rem) {
  .contribution > div { display: block; }
  .timeline time { display: block; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #bbb; --panel: #f2f2f2; --link: #000; color-scheme: light; }
  body { max-width: none; font-size: 10.5pt; padding: 0; }
  header.site nav, .language, .skip, .filter, details, .withdraw, .language { display: none; }
  .split { display: grid; grid-template-columns: 3fr 2fr; gap: 1rem; }
  .scroll { overflow: visible; }
  .chart svg { min-width: 0; width: 100%; }
  .m, .bar rect, .stripe { print-color-adjust: exact; }
  li, tr { break-inside: avoid; }
}
"""##
}
