// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `terms.tsv`
    static let terms: StaticString = ##"""
# Words of time: category, value, words in lower case with blanks between. Our own collection, umlauts as they are.
# A word that ends in ~ stands for an adjective with its endings (e, en, er, es, em); in a phrase _ joins the words
# and brackets mark those inside of the expression. The categories are those of TermCategory; numbers, weekdays with
# a part of the day (dienstagabend) and adjectives of length (dreijährig) are formed by Vocabulary.
# Months, weekdays, parts of the day
month	1	januar januars jänner jänners
month	2	februar februars feber febers
month	3	märz märzes
month	4	april aprils
month	5	mai mais
month	6	juni junis
month	7	juli julis
month	8	august augusts
month	9	september septembers
month	10	oktober oktobers
month	11	november novembers
month	12	dezember dezembers
monthAbbreviation	1	jan
monthAbbreviation	2	feb febr
monthAbbreviation	3	mrz mär
monthAbbreviation	4	apr
monthAbbreviation	6	jun
monthAbbreviation	7	jul
monthAbbreviation	8	aug
monthAbbreviation	9	sep sept
monthAbbreviation	10	okt
monthAbbreviation	11	nov
monthAbbreviation	12	dez
weekday	1	montag montags
weekday	2	dienstag dienstags
weekday	3	mittwoch mittwochs
weekday	4	donnerstag donnerstags
weekday	5	freitag freitags
weekday	6	samstag samstags sonnabend sonnabends
weekday	7	sonntag sonntags
weekdayAbbreviation	1	mo
weekdayAbbreviation	2	di
weekdayAbbreviation	3	mi
weekdayAbbreviation	4	do
weekdayAbbreviation	5	fr
weekdayAbbreviation	6	sa
weekdayAbbreviation	7	so
part	MO	morgen morgens vormittag vormittags früh morgenstunde morgenstunden vormittagsstunden
part	MI	mittag mittags mittagszeit mittagsstunden
part	AF	nachmittag nachmittags nachmittagsstunden
part	EV	abend abends abendstunde abendstunden
part	NI	nacht nachtstunden mitternacht
partAdverb	MO	morgens vormittags frühmorgens
partAdverb	MI	mittags
partAdverb	AF	nachmittags
partAdverb	EV	abends
partAdverb	NI	nachts
early	START	früh~
early	END	spät~
# Units and what is counted in them
unit	S	sekunde sekunden
unit	MI	minute minuten
unit	H	stunde stunden std
unit	D	tag tage tagen tages tags
unit	W	woche wochen
unit	M	monat monate monaten monats monates
unit	Y	jahr jahre jahren jahres jahrs
unit	DE	jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden
unit	CE	jahrhundert jahrhunderte jahrhunderten jahrhunderts jh
unit	Q	quartal quartale quartals quartalen
unit	WE	wochenende wochenenden wochenendes
unit	HY	halbjahr halbjahre halbjahren halbjahres halbjahrs
plural		sekunden minuten stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten dekaden
plural		jahrhunderte jahrhunderten quartale quartalen wochenenden halbjahre halbjahren
unitVariant	D	arbeitstage arbeitstagen werktage werktagen kalendertage kalendertagen sonnentage sonnentagen
unitVariant	D	urlaubstage urlaubstagen ferientage ferientagen feiertage feiertagen bankarbeitstage
unitVariant	W	kalenderwochen arbeitswochen
unitVariant	Y	dienstjahre dienstjahren arbeitsjahre arbeitsjahren amtsjahre amtsjahren kalenderjahre kalenderjahren
unitVariant	Y	geschäftsjahre geschäftsjahren
unitVariant	H	arbeitsstunden unterrichtsstunden
fraction	PT15M	viertelstunde
fraction	PT45M	dreiviertelstunde
fraction	PT30M	halbstunde
fraction	P3M	vierteljahr vierteljahres
fraction	P9M	dreivierteljahr
number	1.5	eineinhalb anderthalb
number	2.5	zweieinhalb
number	3.5	dreieinhalb
number	4.5	viereinhalb
number	5.5	fünfeinhalb
number	6.5	sechseinhalb
number	2	zwo beide beiden
number	12	dutzend
one	1	ein eine einen einem einer eines
ordinal	1	erst~
ordinal	2	zweit~
ordinal	3	dritt~
ordinal	4	viert~
ordinal	5	fünft~
ordinal	6	sechst~
ordinal	7	siebt~
ordinal	8	acht~
ordinal	9	neunt~
ordinal	10	zehnt~
ordinal	11	elft~
ordinal	12	zwölft~
ordinal	13	dreizehnt~
ordinal	14	vierzehnt~
ordinal	15	fünfzehnt~
ordinal	16	sechzehnt~
ordinal	17	siebzehnt~
ordinal	18	achtzehnt~
ordinal	19	neunzehnt~
ordinal	20	zwanzigst~
ordinal	21	einundzwanzigst~
ordinal	22	zweiundzwanzigst~
ordinal	23	dreiundzwanzigst~
ordinal	24	vierundzwanzigst~
ordinal	25	fünfundzwanzigst~
ordinal	26	sechsundzwanzigst~
ordinal	27	siebenundzwanzigst~
ordinal	28	achtundzwanzigst~
ordinal	29	neunundzwanzigst~
ordinal	30	dreißigst~
ordinal	31	einunddreißigst~
quantity	X	einig~ mehrer~ viel~ wenig~ unzählig~ zahlreich~ etlich~
paar		paar
half		halb~
whole		ganz~ gesamt~ all
filler		knapp~ ungefähr~ lang~ voll~ weiter~ erst~ arbeitsreich~ hart~ schwer~ gut~ kurz~ bewegt~ aufeinanderfolgend~
filler		ganz~
approximation	inside MORE_THAN	gut mindestens
approximation	inside LESS_THAN	fast knapp höchstens maximal
approximation	inside EQUAL	genau
approximation	outside APPROX	rund etwa circa ca ungefähr zirka annähernd
approximation	outside MORE_THAN	über
approximation	outside LESS_THAN	unter
approximation	inside THAN	mehr weniger
upTo		bis
# Determiners, adjectives and nouns that point
article		der die das dem den des
demonstrative	0	dieser diese dieses diesen diesem dies
relative	0	laufend~ aktuell~ jetzig~ heurig~ gegenwärtig~
relative	-1	vergangen~ letzt~ vorig~ verflossen~ zurückliegend~ abgelaufen~
relative	-2	vorletzt~ vorvergangen~
relative	1	kommend~ nächst~ bevorstehend~
relative	2	übernächst~
relativeToText	1	folgend~ darauffolgend~
relativeToText	-1	vorangegangen~ vorhergehend~ vorangehend~
dayAdjective	0	heutig~
dayAdjective	-1	gestrig~
dayAdjective	-2	vorgestrig~
dayAdjective	1	morgig~
that	0	jen~
same	0	selb~ gleich~ demselben derselben denselben desselben dieselbe dasselbe
dayAdverb	0	heute
dayAdverb	-1	gestern
dayAdverb	-2	vorgestern
dayAdverb	-3	vorvorgestern
dayAdverb	2	übermorgen
tomorrow	1	morgen
thisYear	0	heuer
previous	Y	vorjahr vorjahres vorjahrs vorjahre vorjahreszeitraum vorjahreszeitraums
previous	M	vormonat vormonats vormonates
previous	W	vorwoche
previous	Q	vorquartal vorquartals
following	Y	folgejahr folgejahres
following	W	folgewoche
following	M	folgemonat folgemonats
anaphoraDay	-1	vortag vortages vortags vorabend vorabends
anaphoraDay	1	folgetag folgetages folgetags
afterwards	1	später darauf danach
afterwards	-1	zuvor vorher davor
# Years, decades, seasons, edges, weeks
decade	192	zwanziger
decadeCompound	192	zwanzigerjahre zwanzigerjahren zwanzigerjahres
decade	193	dreißiger
decadeCompound	193	dreißigerjahre dreißigerjahren dreißigerjahres
decade	194	vierziger
decadeCompound	194	vierzigerjahre vierzigerjahren vierzigerjahres
decade	195	fünfziger
decadeCompound	195	fünfzigerjahre fünfzigerjahren fünfzigerjahres
decade	196	sechziger
decadeCompound	196	sechzigerjahre sechzigerjahren sechzigerjahres
decade	197	siebziger
decadeCompound	197	siebzigerjahre siebzigerjahren siebzigerjahres
decade	198	achtziger
decadeCompound	198	achtzigerjahre achtzigerjahren achtzigerjahres
decade	199	neunziger
decadeCompound	199	neunzigerjahre neunzigerjahren neunzigerjahres
decadeCompound	200	zweitausenderjahre zweitausenderjahren nullerjahre nullerjahren
decade	200	nuller zweitausender
season	SP	frühjahr frühjahrs frühling frühlings
season	SU	sommer sommers sommermonate sommermonaten spätsommer hochsommer frühsommer
season	FA	herbst herbstes herbsts spätherbst frühherbst
season	WI	winter winters wintermonate wintermonaten
edge	START	anfang beginn
edge	MID	mitte
edge	END	ende
yearEdge	START	jahresanfang jahresbeginn
yearEdge	MID	jahresmitte
yearEdge	END	jahresende jahresschluss
turnOfYear		jahreswechsel jahreswechsels
weekEdge	START	wochenanfang wochenbeginn
weekEdge	MID	wochenmitte
weekEdge	END	wochenschluss
monthEdge	START	monatsanfang monatsbeginn
monthEdge	MID	monatsmitte
monthEdge	END	monatsende
kw		kw kalenderwoche
yearPart	Q	quartal quartals quartale jahresviertel trimester
yearPart	H	halbjahr halbjahres halbjahrs jahreshälfte
yearPartCode		q1 q2 q3 q4 h1 h2
# Holidays: month-day; E and days from Easter Sunday; A and days from the fourth Advent Sunday;
# month/weekday/count and days
holiday	01-01	neujahr neujahrstag neujahrstages
holiday	01-06	dreikönigstag
holiday	02-14	valentinstag
holiday	04-30	walpurgisnacht
holiday	10-31	reformationstag halloween
holiday	11-01	allerheiligen
holiday	11-02	allerseelen
holiday	11-11	martinstag
holiday	12-06	nikolaustag
holiday	12-24	heiligabend
holiday	12-25	weihnachten weihnachtstag weihnachtsfeiertag
holiday	12-26	stephanstag stefanstag
holiday	12-31	silvester silvesterabend
holiday	E-48	rosenmontag
holiday	E-47	faschingsdienstag
holiday	E-46	aschermittwoch
holiday	E-7	palmsonntag
holiday	E-3	gründonnerstag
holiday	E-2	karfreitag
holiday	E-1	karsamstag
holiday	E+0	ostern ostersonntag
holiday	E+1	ostermontag
holiday	E+39	himmelfahrt
holiday	E+49	pfingsten pfingstsonntag
holiday	E+50	pfingstmontag
holiday	E+60	fronleichnam
holiday	05/7/2	muttertag
holiday	A-32	bußtag
holiday	A+0	adventssonntag
phraseHoliday	E+39	[christi_himmelfahrt]
phraseHoliday	11/4/4+1	[black_friday]
phraseHoliday	11/4/4+4	[cyber_monday]
phraseHoliday	05-01	[tag_der_arbeit]
phraseHoliday	10-03	[tag_der_deutschen_einheit]
phraseHoliday	08-15	[mariä_himmelfahrt] [maria_himmelfahrt]
phraseHoliday	A-32	[buß_-_und_bettag]
phraseHoliday	12-25	[ersten_weihnachtstag] [ersten_weihnachtsfeiertag]
phraseHoliday	12-26	[zweiten_weihnachtstag] [zweiten_weihnachtsfeiertag]
phraseHoliday	A-21	[ersten_advent]
phraseHoliday	A-14	[zweiten_advent]
phraseHoliday	A-7	[dritten_advent]
phraseHoliday	A+0	[vierten_advent]
phraseHoliday	01-06	[heilige_drei_könige]
patchday		patchday patchdays patch-day
# Repetitions
set	P1D	täglich täglich~ tagtäglich werktäglich werktäglich~
set	P1W	wöchentlich wöchentlich~ allwöchentlich allwöchentlich~
set	P1M	monatlich monatlich~ allmonatlich allmonatlich~
set	P2M	zweimonatlich zweimonatlich~
set	P3M	vierteljährlich vierteljährlich~ quartalsweise
set	P6M	halbjährlich halbjährlich~
set	P1Y	jährlich jährlich~ alljährlich alljährlich~
set	PT1H	stündlich stündlich~ halbstündlich
set	PT1M	minütlich minütlich~
set	P2W	zweiwöchentlich zweiwöchentlich~
workday		werktags wochentags
setWeekday		montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags
every		jeden jedes jede jedem jeder
everyPlural		alle aller allen
per		pro je
setCount		einmal zweimal dreimal viermal fünfmal mehrmals mehrfach
# Lengths without a number
long	S	sekundenlang sekundenlang~
long	MI	minutenlang minutenlang~
long	H	stundenlang stundenlang~
long	D	tagelang tagelang~ mehrtägig mehrtägig~
long	W	wochenlang wochenlang~ mehrwöchig mehrwöchig~
long	M	monatelang monatelang~ mehrmonatig mehrmonatig~
long	Y	jahrelang jahrelang~ langjährig~ mehrjährig mehrjährig~
long	DE	jahrzehntelang jahrzehntelang~
long	H	mehrstündig mehrstündig~
long	MI	mehrminütig mehrminütig~
fixedAdjective	PT30M	halbstündig halbstündig~
fixedAdjective	P6M	halbjährig halbjährig~
fixedAdjective	P1D	ganztägig ganztägig~
fixedAdjective	PT12H	halbtägig halbtägig~
lengthEnding	D	tägig
lengthEnding	W	wöchig
lengthEnding	M	monatig
lengthEnding	Y	jährig
lengthEnding	H	stündig
lengthEnding	MI	minütig
lengthEnding	S	sekündig
lasting		dauert dauerte dauerten dauern gedauert dauere
# Vague words and phrases
vague	PRESENT_REF	jetzt derzeit zurzeit gegenwärtig momentan heutzutage
vague	PAST_REF	zuletzt damals einst einstmals seinerzeit kürzlich unlängst neulich ehedem früher
vague	FUTURE_REF	bald demnächst künftig
vagueNoun	PAST_REF	vergangenheit
vagueNoun	FUTURE_REF	zukunft
vagueNoun	PRESENT_REF	gegenwart
phrase	PRESENT_REF	im_[moment] im_[augenblick] zum_[jetzigen_zeitpunkt] [zur_zeit] in_[diesen_tagen]
phrase	PRESENT_REF	zu_[dieser_stunde]
phrase	PAST_REF	[vor_kurzem] [vor_langem] [vor_kurzer_zeit] [vor_langer_zeit] [früheren_zeiten] [früherer_zeiten]
phrase	PAST_REF	[vergangenen_zeiten] [vergangener_zeiten] [alten_zeiten]
phrase	FUTURE_REF	in_[kürze] in_[absehbarer_zeit] in_[naher_zukunft] in_[nächster_zeit]
phrase	SET PT24H	[rund_um_die_uhr]
phrase	SET XXXX-WXX-7	[sonn_-_und_feiertags]
phraseTime	T24:00	um_[mitternacht]
zeit		zeit
# Function words that the grammar asks for
preposition		übers fürs ins ans am im in seit bis vor nach ab um gegen zum zur von vom an auf während für über
preposition		zwischen und bei beim mit
preposition		ende anfang mitte unter durch aus innerhalb binnen spätestens noch schon bereits zu
melted		am im zum vom beim
joint		und bis oder sowie
numberJoint		bis oder statt und
direction	-1	vor
direction	1	in
bareUnitOpener		seit vor nach über in für binnen innerhalb
partOpener		um übers am im in gegen zum vom bis seit über ab vor zur während
clockWord		halb viertel dreiviertel
clockOpener		um gegen ab bis seit von nach vor
yearOpener		seit bis von ab vor nach um ende anfang mitte zwischen jahre jahr für anno frühjahr sommer herbst winter
linker		zum den dem einschließlich auf zur einschl
# What is no date: words before a number that is no year, and behind one that is a count
product		windows server office exchange studio ios rfc port ports postfach din iso boeing version agenda cve en vdi
product		macos sql model modell nummer nr artikel tel plz seite zeile firmware build outlook sharepoint dynamics
product		visual acrobat photoshop telefon strasse straße zimmer raum halle konto android kernel release ubuntu edition
product		halon fax durchwahl code fehler fehlercode event-id pwn2own
versionWord		version v release build firmware ubuntu update windows ios android kernel linux patch ip revision macos
versionWord		software
measure		euro mark dollar lire franken prozent meter metern kilometer kilometern quadratmeter quadratmetern uhr kunden
measure		menschen millionen milliarden personen seiten stück mio mrd gramm kilo tonnen liter hektar einwohner
measure		einwohnern mitglieder mitgliedern versicherte versicherten watt km m kg euros schilling pfund rpm mhz ghz gb
measure		mb kb tb megawatt kilowatt grad teilnehmer teilnehmern beschäftigte beschäftigten mitarbeiter mitarbeitern
measure		nutzer nutzern kliniken praxen systeme systemen rechner rechnern server servern
person		kind kinder kindern jugendliche jugendlichen personen menschen mann männer männern frau frauen mädchen junge
person		jungen bub sohn tochter schüler schülern schülerin patient patientin mutter vater leute erwachsene erwachsenen
person		versicherte versicherten senioren
ageAdjective		alt alt~ jung jung~ jünger älter
ageNoun		alter alters altersgrenze mindestalter höchstalter lebensjahr lebensalter
house		pfarre pfarrei pfarrkirche kirche kapelle kloster basilika krankenhaus klinik klinikum spital stift kita
title		herr frau herrn wochenzeitung
paper		welt bild presse zeitung zeit
# Cues of tense
future		wird werden werde würde würden soll sollen will wollen sollte sollten startet starten beginnt beginnen findet
future		finden plant planen spätestens voraussichtlich läuft lädt laden treffen tritt treten gibt steht stehen
future		stattfinden
pastVerb		war waren wurde wurden hatte hatten hat haben habe worden gewesen kam kamen ging gingen gab gaben
pastVerb		fand fanden begann begannen stand standen sagte teilte erklärte berichtete bestätigte meldete starb fiel
pastVerb		fielen schrieb schrieben traf trafen lag lagen griff griffen blieb blieben brach nahm nahmen musste mussten
pastVerb		konnte konnten hieß ließ gelang
pastVerb		schlug schlugen zog zogen sprach sprachen rief riefen lief liefen schloss schlossen riss rissen stieg
pastVerb		stiegen sank sanken hielt hielten verlor verloren erhielt erhielten bekam bekamen betraf betrafen drang
pastVerb		drangen trat traten warf warfen wies wiesen bot boten entschied entschieden verschwand verschwanden gewann
pastVerb		gewannen ließen hießen half halfen trug trugen wuchs wuchsen fuhr fuhren schuf schufen schien schienen sah
pastVerb		sahen las lasen bat baten saß saßen aß vergaß gelangen geschah geschahen wusste wussten durfte durften
pastVerb		wollte wollten brachte brachten dachte dachten kannte kannten nannte nannten rannte brannte wandte verwies
pastVerb		verwiesen empfing begrüßte löste lösten setzte stellte brachen unterbrach zerbrach erlitt litten litt
pastVerb		ergriff flog flogen bezog bezogen unterlag ergab ergaben betrug entstand entstanden bestand bestanden
pastVerb		dauerte dauerten
pastVerb		verstand überwies vermied verschob verschoben
conditional		hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften möchte möchten bräuchte sollte
conditional		sollten
presentVerb		arbeiten bearbeiten verarbeiten warten erwarten leisten achten beachten betrachten beobachten richten
presentVerb		berichten einrichten errichten unterrichten verzichten vernichten verpflichten antworten beantworten
presentVerb		leiten begleiten bereiten vorbereiten bedeuten gestalten schalten abschalten verwalten halten anhalten
presentVerb		enthalten erhalten behalten bieten anbieten verbieten bitten gelten raten beraten verraten streiten
presentVerb		treten auftreten starten mieten vermieten fürchten befürchten retten haften verhaften
planned		geplant angesetzt vorgesehen angekündigt erwartet
copula		ist sind sei seien
participlePrefix		ge ausge abge ange aufge einge vorge zuge mitge herge festge nachge umge lahmge wiederherge
participlePrefix		herunterge
"""##
}
