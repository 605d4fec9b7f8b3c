// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `abbreviations.tsv`
    static let abbreviations: StaticString = ##"""
# Abbreviations that end with a full stop: class, words without the stop; in lower case. Gathered by us.
# inside: a sentence goes on behind it; open: a sentence ends behind it if a word follows that begins sentences ("usw. Die").
inside	dr prof ca bzw inkl exkl mio mrd tsd str st vgl hrsg evtl ggf abb
inside	sek sog rd ing dipl jur phil rer nat habil mult hd zzgl bspw gem lt od stellv allg
inside	bes betr bez einschl entspr etwaig geb gest insb insbes jr sr kath ev lic mag div urspr vorm nachm verst wiss zit zz lfd mind
open	art so do mi di sa mo min std abs bd med fr hr nr jan feb febr mrz apr jun jul aug sept sep okt nov dez max tel
open	usw etc co inc ltd corp ff mbh al jh jhd v a
# starter: words that begin a sentence behind a number or an open abbreviation
starter	der die das dem den des ein eine einer einem einen es er sie wir ich man in im am an auf bei beim mit nach seit danach dann auch
starter	doch aber und oder zuvor laut für wie als wenn so zudem außerdem dabei damit davon daher deshalb dennoch trotzdem inzwischen
starter	mittlerweile bislang bisher derzeit aktuell zunächst später hier dort dies diese dieser dieses nun noch nur ob obwohl während weil
starter	wegen zwar ziel betroffen gestern heute morgen denn sondern jedoch allerdings insgesamt rund viele einige mehrere beide alle
starter	kein keine nicht ihr ihre sein seine unser unsere wer was wo wann warum weshalb wir
# ordinal: words behind a number with a stop that make it an ordinal whatever they look like
ordinal	januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert quartal kalenderwoche
"""##

    /// `grammar.tsv`
    static let grammar: StaticString = ##"""
# Function words and verb forms of German: class, words separated by spaces ("_" stands for the space inside of a phrase, "…" for words
# between); in lower case. Gathered by us from German grammar and from the wording of news.
subordinator	dass weil nachdem wobei sodass obwohl obgleich wenn ob bevor ehe sobald solange falls sofern wodurch womit weshalb indem
subordinator	warum wie wo was da damit seitdem woraufhin wonach wofür worauf worin weswegen bis während
infinitive	um ohne anstatt statt
adversative	aber doch jedoch sondern wohingegen allerdings dagegen hingegen denn
coordinator	und oder sowie beziehungsweise
relative	der die das dem den denen dessen deren welche welcher welches welchem welchen
preposition	bei in von mit auf für durch über aus an zu nach unter gegen vor zwischen neben seit um ohne wegen trotz laut gegenüber im am
preposition	beim vom zum zur ins ans
# finite: verb forms that are finite and common; forms in -te and -ten stand by themselves
finite	ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll
finite	sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften sei seien habe werde könne müsse solle wolle dürfe
finite	wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften gibt gab kommt kam kamen geht ging gingen steht
finite	stand standen liegt lag lagen bleibt blieb blieben läuft lief liefen fiel fielen fällt nahm nahmen nimmt sieht sah sahen spricht
finite	sprach sprachen schrieb schrieben rief riefen gilt galt hieß heißt hielt hält trennt meldet warnt prüft arbeitet informiert
finite	arbeiten melden prüfen warnen nutzen betreibt betrifft bestätigt bestätigen teilt erklärt sagt sagte teilte meldete nutzt zeigt
finite	funktioniert funktionieren gehört gehören dauert ermittelt ermitteln schweigt schweigen bittet verlor verloren bekam zog zogen
finite	gelang griff griffen drang drangen veröffentlicht droht fordert verspricht rechnet erwartet rät raten ruft
# negator: words that negate; pseudo: what makes of the negator behind none ("nicht nur")
negator	nicht kein keine keinen keiner keinem keines keinerlei nichts niemand niemanden niemandem nie niemals nirgends weder ohne
pseudoNegation	nur zuletzt zum bloß allein
# particle: separable prefixes that stand at the end of a clause
particle	ab an auf aus bei ein fest her hin los mit nach vor weg zu zurück zusammen bekannt lahm statt teil frei offen hoch herunter runter
particle	hinaus heraus hinein herein voran bereit fort nieder um ein wieder vorbei dar sicher still dicht
# speech: verbs of saying, finite
speech	sagte sagt sagten sagen erklärte erklärt erklärten teilte teilt teilten betonte betont betonten ergänzte ergänzt antwortete
speech	antwortet schrieb schreibt schrieben meldete meldet meldeten warnte warnt warnten berichtete berichtet berichteten bestätigte
speech	bestätigt bestätigten räumte räumt versicherte versichert versicherten informierte informiert kritisierte kritisiert forderte
speech	fordert erläuterte erläutert kündigte kündigt äußerte äußert mahnte mahnt behauptete behauptet dementierte dementiert verwies
speech	verweist unterstrich hieß heißt führte führt gab gibt fügte fügt
# attribution: phrases that name a source
attribution	laut nach_angaben nach_eigenen_angaben zufolge nach_informationen nach_auskunft nach_darstellung unter_berufung_auf so
# hedge: words that make a statement uncertain
hedge	möglicherweise womöglich eventuell vermutlich mutmaßlich offenbar anscheinend wohl wahrscheinlich könnte könnten dürfte dürften
hedge	angeblich potenziell denkbar vielleicht scheinbar vermeintlich scheint scheinen nicht_ausgeschlossen nicht_auszuschließen
hedge	nicht_…_ausschließen nicht_…_ausgeschlossen im_verdacht verdacht soll_…_haben sollen_…_haben soll_…_sein sollen_…_sein
hedge	unklar offen bleibt_abzuwarten es_sieht_so_aus nach_bisherigen_erkenntnissen nach_derzeitigem_stand nach_ersten_erkenntnissen
# verb: infinitives whose first subjunctive is told by its "-e"
verb	sein haben werden können müssen sollen wollen dürfen mögen geben kommen gehen stehen bleiben laufen liegen arbeiten bestehen
verb	funktionieren betreffen stimmen erfolgen bemühen prüfen untersuchen ermitteln handeln nutzen betreiben bieten informieren warnen
verb	rechnen erwarten dauern gelten gehören führen finden nehmen sehen halten lassen lesen sprechen treffen brauchen fehlen helfen
verb	hoffen kennen leiden leisten melden reagieren schützen setzen sorgen speichern stellen steigen suchen tragen trennen tun verfügen
verb	verlieren versuchen vorliegen wissen wirken zahlen zeigen ziehen zählen fließen fallen bitten danken drohen fordern gelingen
verb	greifen bedauern begrüßen beobachten bereiten beruhen bewerten entstehen erhalten ermöglichen existieren geschehen verhindern
verb	verlaufen vermuten vertrauen verzichten wachsen warten wechseln werten zwingen planen lösen laden kosten
# subjunctive: forms of the second subjunctive, and of the first that no rule gives
subjunctive	sei seien seiest habe werde hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben
subjunctive	käme kämen ginge gingen ließe ließen stünde stünden stände bliebe blieben fände fänden läge lägen liefe liefen nähme nähmen
subjunctive	bräuchte bräuchten wüsste wüssten träfe träfen hielte hielten
"""##
}
