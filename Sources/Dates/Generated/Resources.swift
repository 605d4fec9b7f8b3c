// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `terms.tsv`
    static let terms: StaticString = ##"""
# Words of time: category, value, word in lower case. Our own collection; umlauts as they are. The categories are those of `TermTable`.
month	1	januar
month	1	jänner
month	1	januars
month	1	jänners
month	2	februar
month	2	feber
month	2	februars
month	3	märz
month	3	maerz
month	3	märzes
month	4	april
month	4	aprils
month	5	mai
month	5	mais
month	6	juni
month	6	junis
month	7	juli
month	7	julis
month	8	august
month	8	augusts
month	9	september
month	9	septembers
month	10	oktober
month	10	oktobers
month	11	november
month	11	novembers
month	12	dezember
month	12	dezembers
monthAbbreviation	1	jan
monthAbbreviation	2	feb
monthAbbreviation	2	febr
monthAbbreviation	3	mrz
monthAbbreviation	3	mär
monthAbbreviation	4	apr
monthAbbreviation	6	jun
monthAbbreviation	7	jul
monthAbbreviation	8	aug
monthAbbreviation	9	sep
monthAbbreviation	9	sept
monthAbbreviation	10	okt
monthAbbreviation	11	nov
monthAbbreviation	12	dez
weekday	1	montag
weekday	1	montags
weekdayAbbreviation	1	mo
weekdayPlural	1	montage
weekdayPart	1MO	montagmorgen
weekdayPart	1MO	montagmorgens
weekdayPart	1MO	montagvormittag
weekdayPart	1MO	montagvormittags
weekdayPart	1MI	montagmittag
weekdayPart	1MI	montagmittags
weekdayPart	1AF	montagnachmittag
weekdayPart	1AF	montagnachmittags
weekdayPart	1EV	montagabend
weekdayPart	1EV	montagabends
weekdayPart	1NI	montagnacht
weekdayPart	1MO	montagfrüh
weekday	2	dienstag
weekday	2	dienstags
weekdayAbbreviation	2	di
weekdayPlural	2	dienstage
weekdayPart	2MO	dienstagmorgen
weekdayPart	2MO	dienstagmorgens
weekdayPart	2MO	dienstagvormittag
weekdayPart	2MO	dienstagvormittags
weekdayPart	2MI	dienstagmittag
weekdayPart	2MI	dienstagmittags
weekdayPart	2AF	dienstagnachmittag
weekdayPart	2AF	dienstagnachmittags
weekdayPart	2EV	dienstagabend
weekdayPart	2EV	dienstagabends
weekdayPart	2NI	dienstagnacht
weekdayPart	2MO	dienstagfrüh
weekday	3	mittwoch
weekday	3	mittwochs
weekdayAbbreviation	3	mi
weekdayPlural	3	mittwoche
weekdayPart	3MO	mittwochmorgen
weekdayPart	3MO	mittwochmorgens
weekdayPart	3MO	mittwochvormittag
weekdayPart	3MO	mittwochvormittags
weekdayPart	3MI	mittwochmittag
weekdayPart	3MI	mittwochmittags
weekdayPart	3AF	mittwochnachmittag
weekdayPart	3AF	mittwochnachmittags
weekdayPart	3EV	mittwochabend
weekdayPart	3EV	mittwochabends
weekdayPart	3NI	mittwochnacht
weekdayPart	3MO	mittwochfrüh
weekday	4	donnerstag
weekday	4	donnerstags
weekdayAbbreviation	4	do
weekdayPlural	4	donnerstage
weekdayPart	4MO	donnerstagmorgen
weekdayPart	4MO	donnerstagmorgens
weekdayPart	4MO	donnerstagvormittag
weekdayPart	4MO	donnerstagvormittags
weekdayPart	4MI	donnerstagmittag
weekdayPart	4MI	donnerstagmittags
weekdayPart	4AF	donnerstagnachmittag
weekdayPart	4AF	donnerstagnachmittags
weekdayPart	4EV	donnerstagabend
weekdayPart	4EV	donnerstagabends
weekdayPart	4NI	donnerstagnacht
weekdayPart	4MO	donnerstagfrüh
weekday	5	freitag
weekday	5	freitags
weekdayAbbreviation	5	fr
weekdayPlural	5	freitage
weekdayPart	5MO	freitagmorgen
weekdayPart	5MO	freitagmorgens
weekdayPart	5MO	freitagvormittag
weekdayPart	5MO	freitagvormittags
weekdayPart	5MI	freitagmittag
weekdayPart	5MI	freitagmittags
weekdayPart	5AF	freitagnachmittag
weekdayPart	5AF	freitagnachmittags
weekdayPart	5EV	freitagabend
weekdayPart	5EV	freitagabends
weekdayPart	5NI	freitagnacht
weekdayPart	5MO	freitagfrüh
weekday	6	samstag
weekday	6	samstags
weekdayAbbreviation	6	sa
weekdayPlural	6	samstage
weekdayPart	6MO	samstagmorgen
weekdayPart	6MO	samstagmorgens
weekdayPart	6MO	samstagvormittag
weekdayPart	6MO	samstagvormittags
weekdayPart	6MI	samstagmittag
weekdayPart	6MI	samstagmittags
weekdayPart	6AF	samstagnachmittag
weekdayPart	6AF	samstagnachmittags
weekdayPart	6EV	samstagabend
weekdayPart	6EV	samstagabends
weekdayPart	6NI	samstagnacht
weekdayPart	6MO	samstagfrüh
weekday	7	sonntag
weekday	7	sonntags
weekdayAbbreviation	7	so
weekdayPlural	7	sonntage
weekdayPart	7MO	sonntagmorgen
weekdayPart	7MO	sonntagmorgens
weekdayPart	7MO	sonntagvormittag
weekdayPart	7MO	sonntagvormittags
weekdayPart	7MI	sonntagmittag
weekdayPart	7MI	sonntagmittags
weekdayPart	7AF	sonntagnachmittag
weekdayPart	7AF	sonntagnachmittags
weekdayPart	7EV	sonntagabend
weekdayPart	7EV	sonntagabends
weekdayPart	7NI	sonntagnacht
weekdayPart	7MO	sonntagfrüh
weekday	6	sonnabend
weekday	6	sonnabends
weekdayPart	6EV	sonnabendabend
unit	S	sekunde
unit	S	sekunden
plural	S	sekunden
unit	MI	minute
unit	MI	minuten
plural	MI	minuten
unit	H	stunde
unit	H	stunden
plural	H	stunden
unit	D	tag
unit	D	tage
unit	D	tagen
unit	D	tages
unit	D	tags
plural	D	tage
plural	D	tagen
unit	W	woche
unit	W	wochen
plural	W	wochen
unit	M	monat
unit	M	monate
unit	M	monaten
unit	M	monats
unit	M	monates
plural	M	monate
plural	M	monaten
unit	Y	jahr
unit	Y	jahre
unit	Y	jahren
unit	Y	jahres
unit	Y	jahrs
plural	Y	jahre
plural	Y	jahren
unit	DE	jahrzehnt
unit	DE	jahrzehnte
unit	DE	jahrzehnten
unit	DE	jahrzehnts
plural	DE	jahrzehnte
plural	DE	jahrzehnten
unit	CE	jahrhundert
unit	CE	jahrhunderte
unit	CE	jahrhunderten
unit	CE	jahrhunderts
plural	CE	jahrhunderte
plural	CE	jahrhunderten
unit	Q	quartal
unit	Q	quartale
unit	Q	quartals
unit	Q	quartalen
plural	Q	quartale
plural	Q	quartalen
unit	WE	wochenende
unit	WE	wochenenden
unit	WE	wochenendes
plural	WE	wochenenden
unit	HY	halbjahr
unit	HY	halbjahres
unit	HY	halbjahre
unit	HY	jahreshälfte
plural	HY	halbjahre
unitVariant	D	arbeitstage
unitVariant	D	arbeitstagen
unitVariant	D	werktage
unitVariant	D	werktagen
unitVariant	D	kalendertage
unitVariant	D	kalendertagen
unitVariant	D	sonnentage
unitVariant	D	sonnentagen
unitVariant	D	urlaubstage
unitVariant	D	urlaubstagen
unitVariant	D	ferientage
unitVariant	D	feiertage
unitVariant	Y	dienstjahre
unitVariant	Y	dienstjahren
unitVariant	Y	arbeitsjahre
unitVariant	Y	amtsjahre
unitVariant	Y	amtsjahren
unitVariant	Y	kalenderjahre
unitVariant	W	kalenderwochen
unitVariant	H	arbeitsstunden
unitVariant	H	unterrichtsstunden
number	0	null
number	1	eins
number	2	zwei
number	3	drei
number	4	vier
number	5	fünf
number	6	sechs
number	7	sieben
number	8	acht
number	9	neun
number	10	zehn
number	11	elf
number	12	zwölf
number	13	dreizehn
number	14	vierzehn
number	15	fünfzehn
number	16	sechzehn
number	17	siebzehn
number	18	achtzehn
number	19	neunzehn
number	20	zwanzig
number	21	einundzwanzig
number	22	zweiundzwanzig
number	23	dreiundzwanzig
number	24	vierundzwanzig
number	25	fünfundzwanzig
number	26	sechsundzwanzig
number	27	siebenundzwanzig
number	28	achtundzwanzig
number	29	neunundzwanzig
number	30	dreißig
number	31	einunddreißig
number	32	zweiunddreißig
number	33	dreiunddreißig
number	34	vierunddreißig
number	35	fünfunddreißig
number	36	sechsunddreißig
number	37	siebenunddreißig
number	38	achtunddreißig
number	39	neununddreißig
number	40	vierzig
number	41	einundvierzig
number	42	zweiundvierzig
number	43	dreiundvierzig
number	44	vierundvierzig
number	45	fünfundvierzig
number	46	sechsundvierzig
number	47	siebenundvierzig
number	48	achtundvierzig
number	49	neunundvierzig
number	50	fünfzig
number	51	einundfünfzig
number	52	zweiundfünfzig
number	53	dreiundfünfzig
number	54	vierundfünfzig
number	55	fünfundfünfzig
number	56	sechsundfünfzig
number	57	siebenundfünfzig
number	58	achtundfünfzig
number	59	neunundfünfzig
number	60	sechzig
number	61	einundsechzig
number	62	zweiundsechzig
number	63	dreiundsechzig
number	64	vierundsechzig
number	65	fünfundsechzig
number	66	sechsundsechzig
number	67	siebenundsechzig
number	68	achtundsechzig
number	69	neunundsechzig
number	70	siebzig
number	71	einundsiebzig
number	72	zweiundsiebzig
number	73	dreiundsiebzig
number	74	vierundsiebzig
number	75	fünfundsiebzig
number	76	sechsundsiebzig
number	77	siebenundsiebzig
number	78	achtundsiebzig
number	79	neunundsiebzig
number	80	achtzig
number	81	einundachtzig
number	82	zweiundachtzig
number	83	dreiundachtzig
number	84	vierundachtzig
number	85	fünfundachtzig
number	86	sechsundachtzig
number	87	siebenundachtzig
number	88	achtundachtzig
number	89	neunundachtzig
number	90	neunzig
number	91	einundneunzig
number	92	zweiundneunzig
number	93	dreiundneunzig
number	94	vierundneunzig
number	95	fünfundneunzig
number	96	sechsundneunzig
number	97	siebenundneunzig
number	98	achtundneunzig
number	99	neunundneunzig
number	100	hundert
number	100	einhundert
number	200	zweihundert
number	1000	tausend
number	1000	eintausend
number	2	zwo
number	1.5	anderthalb
number	1.5	eineinhalb
number	2.5	zweieinhalb
number	3.5	dreieinhalb
number	4.5	viereinhalb
number	30	dreissig
one	1	ein
one	1	eine
one	1	einen
one	1	einem
one	1	einer
one	1	eines
ordinal	1	ersten
ordinal	1	erste
ordinal	1	erster
ordinal	1	erstes
ordinal	1	erstem
ordinal	2	zweiten
ordinal	2	zweite
ordinal	2	zweiter
ordinal	2	zweites
ordinal	2	zweitem
ordinal	3	dritten
ordinal	3	dritte
ordinal	3	dritter
ordinal	3	drittes
ordinal	3	drittem
ordinal	4	vierten
ordinal	4	vierte
ordinal	4	vierter
ordinal	4	viertes
ordinal	4	viertem
ordinal	5	fünften
ordinal	5	fünfte
ordinal	5	fünfter
ordinal	5	fünftes
ordinal	5	fünftem
ordinal	6	sechsten
ordinal	6	sechste
ordinal	6	sechster
ordinal	6	sechstes
ordinal	6	sechstem
ordinal	7	siebten
ordinal	7	siebte
ordinal	7	siebter
ordinal	7	siebtes
ordinal	7	siebtem
ordinal	8	achten
ordinal	8	achte
ordinal	8	achter
ordinal	8	achtes
ordinal	8	achtem
ordinal	9	neunten
ordinal	9	neunte
ordinal	9	neunter
ordinal	9	neuntes
ordinal	9	neuntem
ordinal	10	zehnten
ordinal	10	zehnte
ordinal	10	zehnter
ordinal	10	zehntes
ordinal	10	zehntem
ordinal	11	elften
ordinal	11	elfte
ordinal	11	elfter
ordinal	11	elftes
ordinal	11	elftem
ordinal	12	zwölften
ordinal	12	zwölfte
ordinal	12	zwölfter
ordinal	12	zwölftes
ordinal	12	zwölftem
ordinal	13	dreizehnten
ordinal	13	dreizehnte
ordinal	13	dreizehnter
ordinal	13	dreizehntes
ordinal	13	dreizehntem
ordinal	14	vierzehnten
ordinal	14	vierzehnte
ordinal	14	vierzehnter
ordinal	14	vierzehntes
ordinal	14	vierzehntem
ordinal	15	fünfzehnten
ordinal	15	fünfzehnte
ordinal	15	fünfzehnter
ordinal	15	fünfzehntes
ordinal	15	fünfzehntem
ordinal	16	sechzehnten
ordinal	16	sechzehnte
ordinal	16	sechzehnter
ordinal	16	sechzehntes
ordinal	16	sechzehntem
ordinal	17	siebzehnten
ordinal	17	siebzehnte
ordinal	17	siebzehnter
ordinal	17	siebzehntes
ordinal	17	siebzehntem
ordinal	18	achtzehnten
ordinal	18	achtzehnte
ordinal	18	achtzehnter
ordinal	18	achtzehntes
ordinal	18	achtzehntem
ordinal	19	neunzehnten
ordinal	19	neunzehnte
ordinal	19	neunzehnter
ordinal	19	neunzehntes
ordinal	19	neunzehntem
ordinal	20	zwanzigsten
ordinal	20	zwanzigste
ordinal	20	zwanzigster
ordinal	20	zwanzigstes
ordinal	20	zwanzigstem
article		der
article		die
article		das
article		dem
article		den
article		des
demonstrative	0	dieser
demonstrative	0	diese
demonstrative	0	dieses
demonstrative	0	diesen
demonstrative	0	diesem
demonstrative	0	dies
relative	0	laufende
relative	0	laufenden
relative	0	laufender
relative	0	laufendes
relative	0	laufendem
relative	0	aktuelle
relative	0	aktuellen
relative	0	aktueller
relative	0	aktuelles
relative	0	aktuellem
relative	0	jetzige
relative	0	jetzigen
relative	0	jetziger
relative	0	jetziges
relative	0	jetzigem
relative	0	heurige
relative	0	heurigen
relative	0	heuriger
relative	0	heuriges
relative	0	heurigem
relative	-1	vergangene
relative	-1	vergangenen
relative	-1	vergangener
relative	-1	vergangenes
relative	-1	vergangenem
relative	-1	letzte
relative	-1	letzten
relative	-1	letzter
relative	-1	letztes
relative	-1	letztem
relative	-1	vorige
relative	-1	vorigen
relative	-1	voriger
relative	-1	voriges
relative	-1	vorigem
relative	-1	verflossene
relative	-1	verflossenen
relative	-1	verflossener
relative	-1	verflossenes
relative	-1	verflossenem
relative	-1	zurückliegende
relative	-1	zurückliegenden
relative	-1	zurückliegender
relative	-1	zurückliegendes
relative	-1	zurückliegendem
relative	-1	abgelaufene
relative	-1	abgelaufenen
relative	-1	abgelaufener
relative	-1	abgelaufenes
relative	-1	abgelaufenem
relative	-1	vorangegangene
relative	-1	vorangegangenen
relative	-1	vorangegangener
relative	-1	vorangegangenes
relative	-1	vorangegangenem
relative	-2	vorletzte
relative	-2	vorletzten
relative	-2	vorletzter
relative	-2	vorletztes
relative	-2	vorletztem
relative	-2	vorvergangene
relative	-2	vorvergangenen
relative	-2	vorvergangener
relative	-2	vorvergangenes
relative	-2	vorvergangenem
relative	1	kommende
relative	1	kommenden
relative	1	kommender
relative	1	kommendes
relative	1	kommendem
relative	1	nächste
relative	1	nächsten
relative	1	nächster
relative	1	nächstes
relative	1	nächstem
relative	1	folgende
relative	1	folgenden
relative	1	folgender
relative	1	folgendes
relative	1	folgendem
relative	1	bevorstehende
relative	1	bevorstehenden
relative	1	bevorstehender
relative	1	bevorstehendes
relative	1	bevorstehendem
relative	1	darauffolgende
relative	1	darauffolgenden
relative	1	darauffolgender
relative	1	darauffolgendes
relative	1	darauffolgendem
relative	2	übernächste
relative	2	übernächsten
relative	2	übernächster
relative	2	übernächstes
relative	2	übernächstem
dayAdjective	0	heutige
dayAdjective	0	heutigen
dayAdjective	0	heutiger
dayAdjective	0	heutiges
dayAdjective	0	heutigem
dayAdjective	-1	gestrige
dayAdjective	-1	gestrigen
dayAdjective	-1	gestriger
dayAdjective	-1	gestriges
dayAdjective	-1	gestrigem
dayAdjective	-2	vorgestrige
dayAdjective	-2	vorgestrigen
dayAdjective	-2	vorgestriger
dayAdjective	-2	vorgestriges
dayAdjective	-2	vorgestrigem
dayAdjective	1	morgige
dayAdjective	1	morgigen
dayAdjective	1	morgiger
dayAdjective	1	morgiges
dayAdjective	1	morgigem
same	0	selbe
same	0	selben
same	0	selber
same	0	selbes
same	0	selbem
same	0	gleiche
same	0	gleichen
same	0	gleicher
same	0	gleiches
same	0	gleichem
same	0	demselben
same	0	derselben
dayAdverb	0	heute
dayAdverb	-1	gestern
dayAdverb	-2	vorgestern
dayAdverb	2	übermorgen
dayAdverb	-3	vorvorgestern
tomorrow	1	morgen
part	MO	morgen
part	MO	vormittag
part	MO	früh
part	MO	morgenstunden
part	MI	mittag
part	AF	nachmittag
part	EV	abend
part	EV	abendstunden
part	NI	nacht
part	NI	mitternacht
setPart	MO	morgens
setPart	MO	vormittags
setPart	MO	frühmorgens
setPart	EV	abends
setPart	NI	nachts
setPart	MI	mittags
setPart	AF	nachmittags
set	P1D	täglich
set	P1D	tägliche
set	P1D	täglichen
set	P1D	täglicher
set	P1D	tägliches
set	P1D	täglichem
set	P1D	werktäglich
set	P1D	werktägliche
set	P1D	werktäglichen
set	P1D	werktäglicher
set	P1D	werktägliches
set	P1D	werktäglichem
set	P1W	wöchentlich
set	P1W	wöchentliche
set	P1W	wöchentlichen
set	P1W	wöchentlicher
set	P1W	wöchentliches
set	P1W	wöchentlichem
set	P1W	allwöchentlich
set	P1W	allwöchentliche
set	P1W	allwöchentlichen
set	P1W	allwöchentlicher
set	P1W	allwöchentliches
set	P1W	allwöchentlichem
set	P1M	monatlich
set	P1M	monatliche
set	P1M	monatlichen
set	P1M	monatlicher
set	P1M	monatliches
set	P1M	monatlichem
set	P3M	vierteljährlich
set	P3M	vierteljährliche
set	P3M	vierteljährlichen
set	P3M	vierteljährlicher
set	P3M	vierteljährliches
set	P3M	vierteljährlichem
set	P6M	halbjährlich
set	P6M	halbjährliche
set	P6M	halbjährlichen
set	P6M	halbjährlicher
set	P6M	halbjährliches
set	P6M	halbjährlichem
set	P1Y	jährlich
set	P1Y	jährliche
set	P1Y	jährlichen
set	P1Y	jährlicher
set	P1Y	jährliches
set	P1Y	jährlichem
set	P1Y	alljährlich
set	P1Y	alljährliche
set	P1Y	alljährlichen
set	P1Y	alljährlicher
set	P1Y	alljährliches
set	P1Y	alljährlichem
set	PT1H	stündlich
set	PT1H	stündliche
set	PT1H	stündlichen
set	PT1H	stündlicher
set	PT1H	stündliches
set	PT1H	stündlichem
set	PT1M	minütlich
set	PT1M	minütliche
set	PT1M	minütlichen
set	PT1M	minütlicher
set	PT1M	minütliches
set	PT1M	minütlichem
set	P2W	zweiwöchentlich
set	P2W	zweiwöchentliche
set	P2W	zweiwöchentlichen
set	P2W	zweiwöchentlicher
set	P2W	zweiwöchentliches
set	P2W	zweiwöchentlichem
every		jeden
every		jedes
every		jede
every		jedem
every		jeder
everyPlural		alle
per		pro
per		je
quantity	X	einige
quantity	X	einigen
quantity	X	einiger
quantity	X	mehrere
quantity	X	mehreren
quantity	X	mehrerer
quantity	X	viele
quantity	X	vielen
quantity	X	vieler
quantity	X	wenige
quantity	X	wenigen
quantity	X	weniger
quantity	X	unzählige
paar		paar
half		halbes
half		halben
half		halbe
half		halber
season	SP	frühjahr
season	SP	frühling
season	SP	frühjahrs
season	SP	frühlings
season	SU	sommer
season	SU	sommers
season	SU	sommermonate
season	SU	sommermonaten
season	SU	spätsommer
season	SU	hochsommer
season	SU	frühsommer
season	FA	herbst
season	FA	herbstes
season	FA	herbsts
season	FA	spätherbst
season	WI	winter
season	WI	winters
season	WI	wintermonate
season	WI	wintermonaten
edge	START	anfang
edge	START	beginn
edge	MID	mitte
edge	END	ende
turn	START	jahresanfang
turn	START	jahresbeginn
turn	END	jahresende
turn	MID	jahresmitte
turn	START	jahreswechsel
weekEdge	START	wochenanfang
weekEdge	START	wochenbeginn
weekEdge	MID	wochenmitte
previous	Y	vorjahr
previous	Y	vorjahres
previous	Y	vorjahrs
previous	M	vormonat
previous	M	vormonats
previous	W	vorwoche
previous	Q	vorquartal
following	Y	folgejahr
following	Y	folgejahres
following	W	folgewoche
following	M	folgemonat
anaphoraDay	-1	vortag
anaphoraDay	-1	vortages
anaphoraDay	-1	vortags
anaphoraDay	-1	vorabend
anaphoraDay	1	folgetag
anaphoraDay	1	folgetages
thisYear	0	heuer
vague	PRESENT_REF	jetzt
vague	PRESENT_REF	derzeit
vague	PRESENT_REF	zurzeit
vague	PRESENT_REF	gegenwärtig
vague	PRESENT_REF	momentan
vague	PRESENT_REF	heutzutage
vague	PAST_REF	damals
vague	PAST_REF	einst
vague	PAST_REF	einstmals
vague	PAST_REF	seinerzeit
vague	PAST_REF	kürzlich
vague	PAST_REF	unlängst
vague	PAST_REF	neulich
vague	PAST_REF	ehedem
vague	PAST_REF	früher
vague	FUTURE_REF	bald
vague	FUTURE_REF	demnächst
vagueNoun	PAST_REF	vergangenheit
vagueNoun	FUTURE_REF	zukunft
vagueNoun	PRESENT_REF	gegenwart
recent	PAST_REF	kurzem
recent	PAST_REF	langem
long	D	tagelang
long	D	tagelange
long	D	tagelangen
long	W	wochenlang
long	W	wochenlange
long	W	wochenlangen
long	M	monatelang
long	M	monatelange
long	M	monatelangen
long	Y	jahrelang
long	Y	jahrelange
long	Y	jahrelangen
long	Y	langjährig
long	Y	langjährige
long	Y	langjährigen
long	Y	langjähriger
long	Y	langjähriges
long	Y	jahrzehntelang
long	H	stundenlang
long	H	stundenlange
long	H	stundenlangen
long	MI	minutenlang
adjectiveDuration	1D	eintägige
adjectiveDuration	1D	eintägigen
adjectiveDuration	1D	eintägiger
adjectiveDuration	1D	eintägiges
adjectiveDuration	1D	eintägigem
adjectiveDuration	1D	eintägig
adjectiveDuration	1W	einwöchige
adjectiveDuration	1W	einwöchigen
adjectiveDuration	1W	einwöchiger
adjectiveDuration	1W	einwöchiges
adjectiveDuration	1W	einwöchigem
adjectiveDuration	1W	einwöchig
adjectiveDuration	1M	einmonatige
adjectiveDuration	1M	einmonatigen
adjectiveDuration	1M	einmonatiger
adjectiveDuration	1M	einmonatiges
adjectiveDuration	1M	einmonatigem
adjectiveDuration	1M	einmonatig
adjectiveDuration	1H	einstündige
adjectiveDuration	1H	einstündigen
adjectiveDuration	1H	einstündiger
adjectiveDuration	1H	einstündiges
adjectiveDuration	1H	einstündigem
adjectiveDuration	1H	einstündig
adjectiveDuration	1MI	einminütige
adjectiveDuration	1MI	einminütigen
adjectiveDuration	1MI	einminütiger
adjectiveDuration	1MI	einminütiges
adjectiveDuration	1MI	einminütigem
adjectiveDuration	1MI	einminütig
adjectiveDuration	1Y	einjährige
adjectiveDuration	1Y	einjährigen
adjectiveDuration	1Y	einjähriger
adjectiveDuration	1Y	einjähriges
adjectiveDuration	1Y	einjährigem
adjectiveDuration	1Y	einjährig
adjectiveDuration	2D	zweitägige
adjectiveDuration	2D	zweitägigen
adjectiveDuration	2D	zweitägiger
adjectiveDuration	2D	zweitägiges
adjectiveDuration	2D	zweitägigem
adjectiveDuration	2D	zweitägig
adjectiveDuration	2W	zweiwöchige
adjectiveDuration	2W	zweiwöchigen
adjectiveDuration	2W	zweiwöchiger
adjectiveDuration	2W	zweiwöchiges
adjectiveDuration	2W	zweiwöchigem
adjectiveDuration	2W	zweiwöchig
adjectiveDuration	2M	zweimonatige
adjectiveDuration	2M	zweimonatigen
adjectiveDuration	2M	zweimonatiger
adjectiveDuration	2M	zweimonatiges
adjectiveDuration	2M	zweimonatigem
adjectiveDuration	2M	zweimonatig
adjectiveDuration	2H	zweistündige
adjectiveDuration	2H	zweistündigen
adjectiveDuration	2H	zweistündiger
adjectiveDuration	2H	zweistündiges
adjectiveDuration	2H	zweistündigem
adjectiveDuration	2H	zweistündig
adjectiveDuration	2MI	zweiminütige
adjectiveDuration	2MI	zweiminütigen
adjectiveDuration	2MI	zweiminütiger
adjectiveDuration	2MI	zweiminütiges
adjectiveDuration	2MI	zweiminütigem
adjectiveDuration	2MI	zweiminütig
adjectiveDuration	2Y	zweijährige
adjectiveDuration	2Y	zweijährigen
adjectiveDuration	2Y	zweijähriger
adjectiveDuration	2Y	zweijähriges
adjectiveDuration	2Y	zweijährigem
adjectiveDuration	2Y	zweijährig
adjectiveDuration	3D	dreitägige
adjectiveDuration	3D	dreitägigen
adjectiveDuration	3D	dreitägiger
adjectiveDuration	3D	dreitägiges
adjectiveDuration	3D	dreitägigem
adjectiveDuration	3D	dreitägig
adjectiveDuration	3W	dreiwöchige
adjectiveDuration	3W	dreiwöchigen
adjectiveDuration	3W	dreiwöchiger
adjectiveDuration	3W	dreiwöchiges
adjectiveDuration	3W	dreiwöchigem
adjectiveDuration	3W	dreiwöchig
adjectiveDuration	3M	dreimonatige
adjectiveDuration	3M	dreimonatigen
adjectiveDuration	3M	dreimonatiger
adjectiveDuration	3M	dreimonatiges
adjectiveDuration	3M	dreimonatigem
adjectiveDuration	3M	dreimonatig
adjectiveDuration	3H	dreistündige
adjectiveDuration	3H	dreistündigen
adjectiveDuration	3H	dreistündiger
adjectiveDuration	3H	dreistündiges
adjectiveDuration	3H	dreistündigem
adjectiveDuration	3H	dreistündig
adjectiveDuration	3MI	dreiminütige
adjectiveDuration	3MI	dreiminütigen
adjectiveDuration	3MI	dreiminütiger
adjectiveDuration	3MI	dreiminütiges
adjectiveDuration	3MI	dreiminütigem
adjectiveDuration	3MI	dreiminütig
adjectiveDuration	3Y	dreijährige
adjectiveDuration	3Y	dreijährigen
adjectiveDuration	3Y	dreijähriger
adjectiveDuration	3Y	dreijähriges
adjectiveDuration	3Y	dreijährigem
adjectiveDuration	3Y	dreijährig
adjectiveDuration	4D	viertägige
adjectiveDuration	4D	viertägigen
adjectiveDuration	4D	viertägiger
adjectiveDuration	4D	viertägiges
adjectiveDuration	4D	viertägigem
adjectiveDuration	4D	viertägig
adjectiveDuration	4W	vierwöchige
adjectiveDuration	4W	vierwöchigen
adjectiveDuration	4W	vierwöchiger
adjectiveDuration	4W	vierwöchiges
adjectiveDuration	4W	vierwöchigem
adjectiveDuration	4W	vierwöchig
adjectiveDuration	4M	viermonatige
adjectiveDuration	4M	viermonatigen
adjectiveDuration	4M	viermonatiger
adjectiveDuration	4M	viermonatiges
adjectiveDuration	4M	viermonatigem
adjectiveDuration	4M	viermonatig
adjectiveDuration	4H	vierstündige
adjectiveDuration	4H	vierstündigen
adjectiveDuration	4H	vierstündiger
adjectiveDuration	4H	vierstündiges
adjectiveDuration	4H	vierstündigem
adjectiveDuration	4H	vierstündig
adjectiveDuration	4MI	vierminütige
adjectiveDuration	4MI	vierminütigen
adjectiveDuration	4MI	vierminütiger
adjectiveDuration	4MI	vierminütiges
adjectiveDuration	4MI	vierminütigem
adjectiveDuration	4MI	vierminütig
adjectiveDuration	4Y	vierjährige
adjectiveDuration	4Y	vierjährigen
adjectiveDuration	4Y	vierjähriger
adjectiveDuration	4Y	vierjähriges
adjectiveDuration	4Y	vierjährigem
adjectiveDuration	4Y	vierjährig
adjectiveDuration	5D	fünftägige
adjectiveDuration	5D	fünftägigen
adjectiveDuration	5D	fünftägiger
adjectiveDuration	5D	fünftägiges
adjectiveDuration	5D	fünftägigem
adjectiveDuration	5D	fünftägig
adjectiveDuration	5W	fünfwöchige
adjectiveDuration	5W	fünfwöchigen
adjectiveDuration	5W	fünfwöchiger
adjectiveDuration	5W	fünfwöchiges
adjectiveDuration	5W	fünfwöchigem
adjectiveDuration	5W	fünfwöchig
adjectiveDuration	5M	fünfmonatige
adjectiveDuration	5M	fünfmonatigen
adjectiveDuration	5M	fünfmonatiger
adjectiveDuration	5M	fünfmonatiges
adjectiveDuration	5M	fünfmonatigem
adjectiveDuration	5M	fünfmonatig
adjectiveDuration	5H	fünfstündige
adjectiveDuration	5H	fünfstündigen
adjectiveDuration	5H	fünfstündiger
adjectiveDuration	5H	fünfstündiges
adjectiveDuration	5H	fünfstündigem
adjectiveDuration	5H	fünfstündig
adjectiveDuration	5MI	fünfminütige
adjectiveDuration	5MI	fünfminütigen
adjectiveDuration	5MI	fünfminütiger
adjectiveDuration	5MI	fünfminütiges
adjectiveDuration	5MI	fünfminütigem
adjectiveDuration	5MI	fünfminütig
adjectiveDuration	5Y	fünfjährige
adjectiveDuration	5Y	fünfjährigen
adjectiveDuration	5Y	fünfjähriger
adjectiveDuration	5Y	fünfjähriges
adjectiveDuration	5Y	fünfjährigem
adjectiveDuration	5Y	fünfjährig
adjectiveDuration	6D	sechstägige
adjectiveDuration	6D	sechstägigen
adjectiveDuration	6D	sechstägiger
adjectiveDuration	6D	sechstägiges
adjectiveDuration	6D	sechstägigem
adjectiveDuration	6D	sechstägig
adjectiveDuration	6W	sechswöchige
adjectiveDuration	6W	sechswöchigen
adjectiveDuration	6W	sechswöchiger
adjectiveDuration	6W	sechswöchiges
adjectiveDuration	6W	sechswöchigem
adjectiveDuration	6W	sechswöchig
adjectiveDuration	6M	sechsmonatige
adjectiveDuration	6M	sechsmonatigen
adjectiveDuration	6M	sechsmonatiger
adjectiveDuration	6M	sechsmonatiges
adjectiveDuration	6M	sechsmonatigem
adjectiveDuration	6M	sechsmonatig
adjectiveDuration	6H	sechsstündige
adjectiveDuration	6H	sechsstündigen
adjectiveDuration	6H	sechsstündiger
adjectiveDuration	6H	sechsstündiges
adjectiveDuration	6H	sechsstündigem
adjectiveDuration	6H	sechsstündig
adjectiveDuration	6MI	sechsminütige
adjectiveDuration	6MI	sechsminütigen
adjectiveDuration	6MI	sechsminütiger
adjectiveDuration	6MI	sechsminütiges
adjectiveDuration	6MI	sechsminütigem
adjectiveDuration	6MI	sechsminütig
adjectiveDuration	6Y	sechsjährige
adjectiveDuration	6Y	sechsjährigen
adjectiveDuration	6Y	sechsjähriger
adjectiveDuration	6Y	sechsjähriges
adjectiveDuration	6Y	sechsjährigem
adjectiveDuration	6Y	sechsjährig
adjectiveDuration	7D	siebentägige
adjectiveDuration	7D	siebentägigen
adjectiveDuration	7D	siebentägiger
adjectiveDuration	7D	siebentägiges
adjectiveDuration	7D	siebentägigem
adjectiveDuration	7D	siebentägig
adjectiveDuration	7W	siebenwöchige
adjectiveDuration	7W	siebenwöchigen
adjectiveDuration	7W	siebenwöchiger
adjectiveDuration	7W	siebenwöchiges
adjectiveDuration	7W	siebenwöchigem
adjectiveDuration	7W	siebenwöchig
adjectiveDuration	7M	siebenmonatige
adjectiveDuration	7M	siebenmonatigen
adjectiveDuration	7M	siebenmonatiger
adjectiveDuration	7M	siebenmonatiges
adjectiveDuration	7M	siebenmonatigem
adjectiveDuration	7M	siebenmonatig
adjectiveDuration	7H	siebenstündige
adjectiveDuration	7H	siebenstündigen
adjectiveDuration	7H	siebenstündiger
adjectiveDuration	7H	siebenstündiges
adjectiveDuration	7H	siebenstündigem
adjectiveDuration	7H	siebenstündig
adjectiveDuration	7MI	siebenminütige
adjectiveDuration	7MI	siebenminütigen
adjectiveDuration	7MI	siebenminütiger
adjectiveDuration	7MI	siebenminütiges
adjectiveDuration	7MI	siebenminütigem
adjectiveDuration	7MI	siebenminütig
adjectiveDuration	7Y	siebenjährige
adjectiveDuration	7Y	siebenjährigen
adjectiveDuration	7Y	siebenjähriger
adjectiveDuration	7Y	siebenjähriges
adjectiveDuration	7Y	siebenjährigem
adjectiveDuration	7Y	siebenjährig
adjectiveDuration	8D	achttägige
adjectiveDuration	8D	achttägigen
adjectiveDuration	8D	achttägiger
adjectiveDuration	8D	achttägiges
adjectiveDuration	8D	achttägigem
adjectiveDuration	8D	achttägig
adjectiveDuration	8W	achtwöchige
adjectiveDuration	8W	achtwöchigen
adjectiveDuration	8W	achtwöchiger
adjectiveDuration	8W	achtwöchiges
adjectiveDuration	8W	achtwöchigem
adjectiveDuration	8W	achtwöchig
adjectiveDuration	8M	achtmonatige
adjectiveDuration	8M	achtmonatigen
adjectiveDuration	8M	achtmonatiger
adjectiveDuration	8M	achtmonatiges
adjectiveDuration	8M	achtmonatigem
adjectiveDuration	8M	achtmonatig
adjectiveDuration	8H	achtstündige
adjectiveDuration	8H	achtstündigen
adjectiveDuration	8H	achtstündiger
adjectiveDuration	8H	achtstündiges
adjectiveDuration	8H	achtstündigem
adjectiveDuration	8H	achtstündig
adjectiveDuration	8MI	achtminütige
adjectiveDuration	8MI	achtminütigen
adjectiveDuration	8MI	achtminütiger
adjectiveDuration	8MI	achtminütiges
adjectiveDuration	8MI	achtminütigem
adjectiveDuration	8MI	achtminütig
adjectiveDuration	8Y	achtjährige
adjectiveDuration	8Y	achtjährigen
adjectiveDuration	8Y	achtjähriger
adjectiveDuration	8Y	achtjähriges
adjectiveDuration	8Y	achtjährigem
adjectiveDuration	8Y	achtjährig
adjectiveDuration	9D	neuntägige
adjectiveDuration	9D	neuntägigen
adjectiveDuration	9D	neuntägiger
adjectiveDuration	9D	neuntägiges
adjectiveDuration	9D	neuntägigem
adjectiveDuration	9D	neuntägig
adjectiveDuration	9W	neunwöchige
adjectiveDuration	9W	neunwöchigen
adjectiveDuration	9W	neunwöchiger
adjectiveDuration	9W	neunwöchiges
adjectiveDuration	9W	neunwöchigem
adjectiveDuration	9W	neunwöchig
adjectiveDuration	9M	neunmonatige
adjectiveDuration	9M	neunmonatigen
adjectiveDuration	9M	neunmonatiger
adjectiveDuration	9M	neunmonatiges
adjectiveDuration	9M	neunmonatigem
adjectiveDuration	9M	neunmonatig
adjectiveDuration	9H	neunstündige
adjectiveDuration	9H	neunstündigen
adjectiveDuration	9H	neunstündiger
adjectiveDuration	9H	neunstündiges
adjectiveDuration	9H	neunstündigem
adjectiveDuration	9H	neunstündig
adjectiveDuration	9MI	neunminütige
adjectiveDuration	9MI	neunminütigen
adjectiveDuration	9MI	neunminütiger
adjectiveDuration	9MI	neunminütiges
adjectiveDuration	9MI	neunminütigem
adjectiveDuration	9MI	neunminütig
adjectiveDuration	9Y	neunjährige
adjectiveDuration	9Y	neunjährigen
adjectiveDuration	9Y	neunjähriger
adjectiveDuration	9Y	neunjähriges
adjectiveDuration	9Y	neunjährigem
adjectiveDuration	9Y	neunjährig
adjectiveDuration	10D	zehntägige
adjectiveDuration	10D	zehntägigen
adjectiveDuration	10D	zehntägiger
adjectiveDuration	10D	zehntägiges
adjectiveDuration	10D	zehntägigem
adjectiveDuration	10D	zehntägig
adjectiveDuration	10W	zehnwöchige
adjectiveDuration	10W	zehnwöchigen
adjectiveDuration	10W	zehnwöchiger
adjectiveDuration	10W	zehnwöchiges
adjectiveDuration	10W	zehnwöchigem
adjectiveDuration	10W	zehnwöchig
adjectiveDuration	10M	zehnmonatige
adjectiveDuration	10M	zehnmonatigen
adjectiveDuration	10M	zehnmonatiger
adjectiveDuration	10M	zehnmonatiges
adjectiveDuration	10M	zehnmonatigem
adjectiveDuration	10M	zehnmonatig
adjectiveDuration	10H	zehnstündige
adjectiveDuration	10H	zehnstündigen
adjectiveDuration	10H	zehnstündiger
adjectiveDuration	10H	zehnstündiges
adjectiveDuration	10H	zehnstündigem
adjectiveDuration	10H	zehnstündig
adjectiveDuration	10MI	zehnminütige
adjectiveDuration	10MI	zehnminütigen
adjectiveDuration	10MI	zehnminütiger
adjectiveDuration	10MI	zehnminütiges
adjectiveDuration	10MI	zehnminütigem
adjectiveDuration	10MI	zehnminütig
adjectiveDuration	10Y	zehnjährige
adjectiveDuration	10Y	zehnjährigen
adjectiveDuration	10Y	zehnjähriger
adjectiveDuration	10Y	zehnjähriges
adjectiveDuration	10Y	zehnjährigem
adjectiveDuration	10Y	zehnjährig
adjectiveDuration	11D	elftägige
adjectiveDuration	11D	elftägigen
adjectiveDuration	11D	elftägiger
adjectiveDuration	11D	elftägiges
adjectiveDuration	11D	elftägigem
adjectiveDuration	11D	elftägig
adjectiveDuration	11W	elfwöchige
adjectiveDuration	11W	elfwöchigen
adjectiveDuration	11W	elfwöchiger
adjectiveDuration	11W	elfwöchiges
adjectiveDuration	11W	elfwöchigem
adjectiveDuration	11W	elfwöchig
adjectiveDuration	11M	elfmonatige
adjectiveDuration	11M	elfmonatigen
adjectiveDuration	11M	elfmonatiger
adjectiveDuration	11M	elfmonatiges
adjectiveDuration	11M	elfmonatigem
adjectiveDuration	11M	elfmonatig
adjectiveDuration	11H	elfstündige
adjectiveDuration	11H	elfstündigen
adjectiveDuration	11H	elfstündiger
adjectiveDuration	11H	elfstündiges
adjectiveDuration	11H	elfstündigem
adjectiveDuration	11H	elfstündig
adjectiveDuration	11MI	elfminütige
adjectiveDuration	11MI	elfminütigen
adjectiveDuration	11MI	elfminütiger
adjectiveDuration	11MI	elfminütiges
adjectiveDuration	11MI	elfminütigem
adjectiveDuration	11MI	elfminütig
adjectiveDuration	11Y	elfjährige
adjectiveDuration	11Y	elfjährigen
adjectiveDuration	11Y	elfjähriger
adjectiveDuration	11Y	elfjähriges
adjectiveDuration	11Y	elfjährigem
adjectiveDuration	11Y	elfjährig
adjectiveDuration	12D	zwölftägige
adjectiveDuration	12D	zwölftägigen
adjectiveDuration	12D	zwölftägiger
adjectiveDuration	12D	zwölftägiges
adjectiveDuration	12D	zwölftägigem
adjectiveDuration	12D	zwölftägig
adjectiveDuration	12W	zwölfwöchige
adjectiveDuration	12W	zwölfwöchigen
adjectiveDuration	12W	zwölfwöchiger
adjectiveDuration	12W	zwölfwöchiges
adjectiveDuration	12W	zwölfwöchigem
adjectiveDuration	12W	zwölfwöchig
adjectiveDuration	12M	zwölfmonatige
adjectiveDuration	12M	zwölfmonatigen
adjectiveDuration	12M	zwölfmonatiger
adjectiveDuration	12M	zwölfmonatiges
adjectiveDuration	12M	zwölfmonatigem
adjectiveDuration	12M	zwölfmonatig
adjectiveDuration	12H	zwölfstündige
adjectiveDuration	12H	zwölfstündigen
adjectiveDuration	12H	zwölfstündiger
adjectiveDuration	12H	zwölfstündiges
adjectiveDuration	12H	zwölfstündigem
adjectiveDuration	12H	zwölfstündig
adjectiveDuration	12MI	zwölfminütige
adjectiveDuration	12MI	zwölfminütigen
adjectiveDuration	12MI	zwölfminütiger
adjectiveDuration	12MI	zwölfminütiges
adjectiveDuration	12MI	zwölfminütigem
adjectiveDuration	12MI	zwölfminütig
adjectiveDuration	12Y	zwölfjährige
adjectiveDuration	12Y	zwölfjährigen
adjectiveDuration	12Y	zwölfjähriger
adjectiveDuration	12Y	zwölfjähriges
adjectiveDuration	12Y	zwölfjährigem
adjectiveDuration	12Y	zwölfjährig
adjectiveDuration	XD	mehrtägige
adjectiveDuration	XD	mehrtägigen
adjectiveDuration	XD	mehrtägiger
adjectiveDuration	XD	mehrtägiges
adjectiveDuration	XD	mehrtägigem
adjectiveDuration	XD	mehrtägig
adjectiveDuration	XW	mehrwöchige
adjectiveDuration	XW	mehrwöchigen
adjectiveDuration	XW	mehrwöchiger
adjectiveDuration	XW	mehrwöchiges
adjectiveDuration	XW	mehrwöchigem
adjectiveDuration	XW	mehrwöchig
adjectiveDuration	XH	mehrstündige
adjectiveDuration	XH	mehrstündigen
adjectiveDuration	XH	mehrstündiger
adjectiveDuration	XH	mehrstündiges
adjectiveDuration	XH	mehrstündigem
adjectiveDuration	XH	mehrstündig
adjectiveDuration	XY	mehrjährige
adjectiveDuration	XY	mehrjährigen
adjectiveDuration	XY	mehrjähriger
adjectiveDuration	XY	mehrjähriges
adjectiveDuration	XY	mehrjährigem
adjectiveDuration	XY	mehrjährig
adjectiveDuration	XM	mehrmonatige
adjectiveDuration	XM	mehrmonatigen
adjectiveDuration	XM	mehrmonatiger
adjectiveDuration	XM	mehrmonatiges
adjectiveDuration	XM	mehrmonatigem
adjectiveDuration	XM	mehrmonatig
decade	192	zwanziger
decadeCompound	192	zwanzigerjahre
decadeCompound	192	zwanzigerjahren
decade	193	dreißiger
decadeCompound	193	dreißigerjahre
decadeCompound	193	dreißigerjahren
decade	194	vierziger
decadeCompound	194	vierzigerjahre
decadeCompound	194	vierzigerjahren
decade	195	fünfziger
decadeCompound	195	fünfzigerjahre
decadeCompound	195	fünfzigerjahren
decade	196	sechziger
decadeCompound	196	sechzigerjahre
decadeCompound	196	sechzigerjahren
decade	197	siebziger
decadeCompound	197	siebzigerjahre
decadeCompound	197	siebzigerjahren
decade	198	achtziger
decadeCompound	198	achtzigerjahre
decadeCompound	198	achtzigerjahren
decade	199	neunziger
decadeCompound	199	neunzigerjahre
decadeCompound	199	neunzigerjahren
approximation	inside	gut
approximation	inside	fast
approximation	inside	genau
approximation	inside	mindestens
approximation	inside	knapp
approximation	inside	höchstens
approximation	outside	rund
approximation	outside	etwa
approximation	outside	circa
approximation	outside	ca
approximation	outside	ungefähr
approximation	outside	über
afterwards		später
afterwards		zuvor
afterwards		darauf
afterwards		danach
afterwards		vorher
filler		lange
filler		volle
filler		vollen
filler		ganze
filler		ganzen
filler		weitere
filler		weiteren
filler		ersten
filler		arbeitsreiche
filler		harte
filler		schwere
filler		gute
filler		guten
filler		kurze
filler		bewegte
whole		ganze
whole		ganzen
whole		ganzes
whole		gesamte
whole		gesamten
whole		gesamtes
clock		uhr
kw		kw
kw		kalenderwoche
christ		chr
holiday	01-01	neujahr
holiday	01-01	neujahrstag
holiday	12-31	silvester
holiday	12-24	heiligabend
holiday	12-06	nikolaustag
holiday	10-31	reformationstag
holiday	11-01	allerheiligen
holiday	02-14	valentinstag
holiday	10-31	halloween
holiday	01-06	dreikönigstag
holiday	12-25	weihnachten
holiday	12-26	stephanstag
holiday	11-11	martinstag
holiday	11-02	allerseelen
holiday	E-2	karfreitag
holiday	E-3	gründonnerstag
holiday	E+0	ostersonntag
holiday	E+0	ostern
holiday	E+1	ostermontag
holiday	E-7	palmsonntag
holiday	E+39	himmelfahrt
holiday	E+39	christi himmelfahrt
holiday	E+49	pfingsten
holiday	E+49	pfingstsonntag
holiday	E+50	pfingstmontag
holiday	E+60	fronleichnam
holiday	E-48	rosenmontag
holiday	E-46	aschermittwoch
holiday	E-47	faschingsdienstag
preposition		am
preposition		im
preposition		in
preposition		seit
preposition		bis
preposition		vor
preposition		nach
preposition		ab
preposition		um
preposition		gegen
preposition		zum
preposition		zur
preposition		von
preposition		vom
preposition		an
preposition		auf
preposition		während
preposition		für
preposition		über
preposition		zwischen
preposition		und
preposition		bei
preposition		beim
preposition		mit
preposition		ende
preposition		anfang
preposition		mitte
preposition		unter
preposition		durch
preposition		aus
preposition		innerhalb
preposition		binnen
preposition		spätestens
preposition		noch
preposition		schon
preposition		bereits
preposition		zu
future		wird
future		werden
future		werde
future		würde
future		würden
future		soll
future		sollen
future		will
future		wollen
future		sollte
future		sollten
future		startet
future		starten
future		beginnt
future		beginnen
future		findet
future		finden
future		plant
future		planen
future		spätestens
future		voraussichtlich
future		läuft
future		lädt
future		laden
future		treffen
future		tritt
future		treten
future		gibt
future		steht
future		stehen
future		stattfinden
pastVerb		war
pastVerb		waren
pastVerb		wurde
pastVerb		wurden
pastVerb		hatte
pastVerb		hatten
pastVerb		hat
pastVerb		haben
pastVerb		habe
pastVerb		worden
pastVerb		gewesen
pastVerb		sei
pastVerb		seien
pastVerb		kam
pastVerb		kamen
pastVerb		ging
pastVerb		gab
pastVerb		gaben
pastVerb		fand
pastVerb		fanden
pastVerb		begann
pastVerb		stand
pastVerb		standen
pastVerb		sagte
pastVerb		teilte
pastVerb		erklärte
pastVerb		berichtete
pastVerb		bestätigte
pastVerb		meldete
pastVerb		starb
pastVerb		fiel
pastVerb		fielen
pastVerb		schrieb
approximation	inside	mehr
approximation	inside	weniger
setCount		einmal
setCount		zweimal
setCount		dreimal
setCount		viermal
setCount		fünfmal
setCount		mehrmals
"""##
}
