// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `confidence.tsv`
    static let confidence: StaticString = ##"""
# Weights of the logistic models, written by scripts/train-confidence: model, feature, weight.
hit	bias	-3.6
hit	clause access	-0.07568
hit	clause affected	-0.3759
hit	clause attacker	0.1916
hit	clause customer	0.3373
hit	clause detection	0.2706
hit	clause disrupted	0.1687
hit	clause kind.cyberattack	0.497
hit	clause kind.outage	0.549
hit	clause kind.vulnerability	-0.1575
hit	clause leak	0.5916
hit	clause list	-0.6186
hit	clause measure.complaint	-0.02768
hit	clause measure.defence	0.01019
hit	clause measure.informedAuthorities	0.2061
hit	clause measure.shutdown	-0.1718
hit	clause offline	0.044
hit	clause restored	0.1875
hit	clause speaker	-0.5442
hit	clause speech	0.1532
hit	clause unaffected	-0.3483
hit	clause victim	-0.3569
hit	events	0.44
hit	governor auf	-0.3737
hit	governor bei	-0.4246
hit	governor beim	0.3179
hit	governor für	-0.1727
hit	governor in	0.306
hit	governor mit	0.3711
hit	governor neben	-0.0467
hit	governor von	-0.4321
hit	governor über	0.3645
hit	has score	0.3792
hit	in heading	1.066
hit	in opening	0.9728
hit	kind association	-0.3524
hit	kind authority	-0.827
hit	kind insurer	-1.024
hit	kind organisation	0.9652
hit	kind provider	1.238
hit	mentions	0.1255
hit	no event	0.02582
hit	no governor	0.1178
hit	score	-0.04607
hit	sentence event	0.9074
hit	share	0.9499
hit	with role	0.04364
record	bias	-0.3067
record	advice	-0.3449
record	affected	0.5365
record	background	-0.1916
record	cue access	0.01736
record	cue kind.ddos	0.1946
record	cue kind.outage	0.6454
record	cue kind.phishing	0.3253
record	cue kind.ransomware	0.1957
record	cue kind.vulnerability	-0.05418
record	cue victim	0.2538
record	dates	-0.02973
record	event in heading	0.649
record	event in opening	0.7918
record	events	0.4998
record	insurer affected	0.4457
record	leak confirmed	-0.05294
record	leak told	0.4901
record	length	0.03006
record	measures	0.4049
record	no incident	-1.079
record	only cyberattack	-0.1367
record	only dataBreach	-0.4687
record	only outage	-0.07116
record	only phishing	0.4241
record	only vulnerability	-0.4045
record	organisation	0.4085
record	organisation known	0.3668
record	organisation score	0.2529
record	perpetrator	-0.1362
record	service affected	-0.1503
record	unreal share	-0.5792
affected	bias	0.6045
affected	affected explicit	0.5756
affected	affected in heading	-0.1153
affected	affected inferred	0.7151
affected	affected service	1.06
affected	clause access	0.5941
affected	clause advice	-0.5912
affected	clause affected	-0.4343
affected	clause cannot	0.6097
affected	clause claim	-0.1042
affected	clause confirm	0.02769
affected	clause customer	-0.4994
affected	clause data	-0.1507
affected	clause disrupted	0.3131
affected	clause kind.cyberattack	0.3109
affected	clause kind.phishing	-0.2783
affected	clause leak	-0.03701
affected	clause list	-0.4607
affected	clause negator	-0.6594
affected	clause not affected	-0.3322
affected	clause not speech	-0.05127
affected	clause offline	0.8784
affected	clause people	0.3693
affected	clause restored	0.2038
affected	clause restricted	-0.3794
affected	clause speech	-0.6178
affected	clause unaffected	-0.6344
affected	clause victim	0.1999
affected	governor bei	0.1268
affected	governor für	-0.3217
affected	governor neben	-0.1675
affected	governor von	0.1404
affected	in heading	0.1991
affected	in list	0.3212
affected	is organisation	0.05318
affected	kind dataBreach	-0.3531
affected	kind outage	0.699
affected	kind phishing	-1.475
affected	leak confirmed	-0.05452
affected	leak suspected	-0.2986
affected	mentions	0.2702
affected	named explicit	0.1343
affected	named in heading	-0.01943
affected	named possible	-0.3474
affected	no governor	0.9637
affected	only affected	0.9098
affected	only customer	-0.5369
affected	only insurer	-0.4296
affected	only named	-0.6361
affected	only spared	-0.7511
affected	only speaks	0.07643
affected	other organisation	-0.8795
affected	sentence affected	0.194
affected	sentence leak	0.1991
affected	sentence offline	0.2419
affected	sentence restored	0.09767
affected	sentence unaffected	-0.1502
affected	spared explicit	-0.3152
affected	spared inferred	-0.2845
affected	spared service	-0.07181
affected	speaks	0.6811
spared	bias	0.1437
spared	affected explicit	0.00975
spared	clause advice	-0.2832
spared	clause affected	-0.472
spared	clause customer	0.2904
spared	clause data	-0.2496
spared	clause kind.phishing	0.07903
spared	clause list	0.4335
spared	clause negator	0.5301
spared	clause not affected	0.04322
spared	clause people	-0.9293
spared	clause speech	0.643
spared	clause unaffected	0.4088
spared	governor bei	-0.002105
spared	governor für	0.04074
spared	governor von	-0.06311
spared	in heading	-0.626
spared	kind dataBreach	0.005609
spared	kind outage	-0.5325
spared	kind phishing	-0.3993
spared	leak confirmed	0.09325
spared	leak suspected	-0.08764
spared	mentions	0.03054
spared	named explicit	-0.2368
spared	named in heading	0.08791
spared	named possible	-0.05959
spared	no governor	0.08644
spared	only customer	0.3945
spared	only insurer	-0.4858
spared	only named	-0.5189
spared	only spared	0.2772
spared	only speaks	0.04193
spared	other organisation	0.2087
spared	spared explicit	0.1386
spared	speaks	0.1861
"""##

    /// `cues.tsv`
    static let cues: StaticString = ##"""
# Words and phrases that tell what happened, one a line: category, pattern. Made from our own collection of German incident vocabulary.
# A pattern is a sequence of words in lower case without hyphens. `abc*` begins with abc, `*abc` ends with abc; `…` between two words
# stands for up to twenty words of the same sentence (separable verbs, frames). Matching folds case and drops hyphens in words.
# detection, publication: events; data: kinds of data; people: words for counted people; recall: tells of an earlier incident; hypothetical: tells what might happen
# categories: kind.* what kind of incident; access somebody got in; victim; leak data got out; disrupted, restricted, offline, restored, unaffected: states;
# assault: an attack, where the report tells of computers; it: words of computing, beside which an outage is one of systems
# attacker: people who attack, no incident by themselves
# datanoun: any word for data; safe: data that nobody got at
# claim: what perpetrators say; advice: what readers should beware of; cannot: a service that cannot be used, only beside its name
# cause.*: how it came about; ransom, damage, fine: what an amount of money is
# affected; spared; list: a list follows; customer: a business relation; measure.*; now: back to the present
kind.cyberattack	cyberangriff*
kind.cyberattack	cyberattack*
kind.cyberattack	cyber angriff*
kind.cyberattack	cyber attack*
kind.cyberattack	hackerangriff*
kind.cyberattack	hackerattack*
kind.cyberattack	hacker angriff*
kind.cyberattack	netzattack*
kind.cyberattack	itangriff*
kind.cyberattack	itattack*
kind.cyberattack	netzwerkangriff*
kind.cyberattack	cybervorf*
kind.cyberattack	itsicherheitsvorf*
kind.cyberattack	cybersicherheitsvorf*
kind.cyberattack	sicherheitsvorf*
kind.cyberattack	hackerüberfall*
kind.cyberattack	cybereinbruch*
kind.cyberattack	gehackt
kind.cyberattack	gehackte
kind.cyberattack	gehackten
kind.cyberattack	hackten
kind.cyberattack	angriff auf … systeme
kind.cyberattack	angriffe auf … systeme
kind.cyberattack	angriff auf … server
kind.cyberattack	angriff auf … netzwerk
kind.cyberattack	schadsoftware
kind.cyberattack	schadprogramm*
kind.cyberattack	trojaner*
kind.cyberattack	malware
kind.cyberattack	kompromittiert*
kind.cyberattack	cyber attacke
kind.cyberattack	hackte
kind.cyberattack	hackerangr*
kind.cyberattack	hackingangriff*
kind.cyberattack	digitale* angriff*
kind.cyberattack	digitalen angriff*
kind.cyberattack	digitaler angriff*
kind.cyberattack	einbruch in … systeme
kind.cyberattack	einbruch in … netz
kind.cyberattack	cyberzwischenf*
kind.cyberattack	itzwischenf*
kind.cyberattack	hackervorf*
kind.cyberattack	lahmgelegt von hackern
kind.cyberattack	angriff auf die it
kind.cyberattack	angriff auf … it
kind.cyberattack	angriffs auf … it
kind.cyberattack	virus befallen
kind.cyberattack	computervir*
kind.cyberattack	infiziert*
kind.cyberattack	angriff auf die systeme
kind.cyberattack	angriff auf die server
kind.cyberattack	angriff auf die edv
kind.cyberattack	angriff auf … edv
kind.ransomware	ransomware*
kind.ransomware	verschlüsselungstrojaner*
kind.ransomware	erpressungstrojaner*
kind.ransomware	erpressungssoftware*
kind.ransomware	verschlüsselungssoftware*
kind.ransomware	erpressersoftware*
kind.ransomware	verschlüsselungsangriff*
kind.ransomware	daten verschlüsselt
kind.ransomware	systeme verschlüsselt
kind.ransomware	server verschlüsselt
kind.ransomware	dateien verschlüsselt
kind.ransomware	verschlüsselte* … server
kind.ransomware	verschlüsselten … systeme
kind.ransomware	server … verschlüsselt
kind.ransomware	systeme … verschlüsselt
kind.ransomware	verschlüsselt worden
kind.ransomware	verschlüsselt wurden
kind.ransomware	verschlüsselten … server
kind.ransomware	verschlüsselten … rechner
kind.ransomware	rechner verschlüsselt
kind.ransomware	verschlüsselte … systeme
kind.ransomware	verschlüsselte … rechner
kind.ransomware	erpressungssoft*
kind.ransomware	verschlüsselungsattack*
kind.ransomware	kryptotrojaner*
kind.ransomware	teil der server verschlüsselt
kind.ransomware	server … verschlüsselt worden
kind.ransomware	festplatten verschlüsselt
kind.ransomware	dateien … verschlüsselt
kind.ransomware	daten … verschlüsselt
kind.ransomware	verschlüsselte … daten
kind.ransomware	verschlüsselte … dateien
kind.ransomware	festplatten … verschlüsseln
kind.ransomware	begonnen … daten … verschlüsseln
kind.ransomware	teile … verschlüsselt
kind.ransomware	verschlüsselten … der daten
kind.ransomware	ransomgruppe*
kind.extortion	lösegeld*
kind.extortion	erpress*
kind.extortion	erpresst*
kind.extortion	erpresser*
kind.extortion	erpressung*
kind.extortion	erpressungsversuch*
kind.extortion	lösegeldforderung*
kind.extortion	forderten … lösegeld
kind.extortion	fordern … lösegeld
kind.ddos	ddos*
kind.ddos	überlastungsangriff*
kind.ddos	denial of service*
kind.ddos	denialofservice*
kind.ddos	überlastungsattack*
kind.ddos	anfragenflut
kind.ddos	massenhafte* anfragen
kind.ddos	mit anfragen überflutet
kind.ddos	mit anfragen überhäuft
kind.ddos	mit zugriffen überflutet
kind.ddos	flut von anfragen
kind.ddos	überlastungsattacke*
kind.ddos	anfrageflut*
kind.ddos	anfragewelle*
kind.dataBreach	datenleck*
kind.dataBreach	datenpanne*
kind.dataBreach	datendiebst*
kind.dataBreach	datenklau*
kind.dataBreach	datenschutzvorf*
kind.dataBreach	datenschutzpanne*
kind.dataBreach	datenschutzverletzung*
kind.dataBreach	datenabfluss*
kind.dataBreach	datenabflüsse*
kind.dataBreach	fehlversand*
kind.dataBreach	datenabgriff*
kind.dataBreach	datenverlust*
kind.dataBreach	datenverletzung*
kind.dataBreach	datenschutzverst*
kind.dataBreach	datenraub*
kind.dataBreach	verletzung des datenschutzes
kind.dataBreach	verletzung … personenbezogener daten
kind.dataBreach	datenlecks
kind.dataBreach	verlust … datenträger*
kind.dataBreach	verlust … festplatte*
kind.dataBreach	datenträger … verschwunden
kind.dataBreach	festplatte* … verschwunden
kind.outage	itausfall*
kind.outage	itausfälle*
kind.outage	systemausfall*
kind.outage	totalausfall*
kind.outage	ausgefallen
kind.outage	fiel … aus
kind.outage	fielen … aus
kind.outage	serverausfall*
kind.outage	itstörung*
kind.outage	itpanne*
kind.outage	computerpanne*
kind.outage	softwarefehler*
kind.outage	technische störung*
kind.outage	technischer störung*
kind.outage	technischen störung*
kind.outage	technische panne
kind.outage	technischen defekt*
kind.outage	technischer defekt*
kind.outage	betriebsstörung*
kind.outage	netzstörung*
kind.outage	serverstörung*
kind.outage	großstörung*
kind.outage	konfigurationsfehler*
kind.outage	stromausfall*
kind.outage	lahmgelegt
kind.outage	legte … lahm
kind.outage	legt … lahm
kind.outage	ausfall
kind.outage	ausfälle
kind.outage	ausfällen
kind.outage	störung
kind.outage	störungen
kind.outage	technische* problem*
kind.outage	technischen problem*
kind.outage	technischer fehler
kind.outage	technischen fehler*
kind.outage	netzwerkausfall*
kind.outage	netzausfall*
kind.outage	netzwerkstörung*
kind.outage	serverproblem*
kind.outage	serverpanne*
kind.outage	itprobleme
kind.outage	panne im rechenzentrum
kind.outage	panne
kind.outage	hardwaredefekt*
kind.outage	hardwarefehler*
kind.outage	hardwareausfall*
kind.outage	zusammengebrochen
kind.outage	brach … zusammen
kind.outage	brachen … zusammen
kind.outage	ausfiel
kind.outage	ausfielen
kind.outage	störungsmeldung*
kind.phishing	phishing*
kind.phishing	smishing*
kind.phishing	quishing*
kind.phishing	fakemail*
kind.phishing	fakesms*
kind.phishing	betrugsmasche*
kind.phishing	betrügerische mail*
kind.phishing	betrügerische email*
kind.phishing	betrügerische sms
kind.phishing	betrügerischen mail*
kind.phishing	betrügerischen email*
kind.phishing	betrügerischen sms
kind.phishing	gefälschte mail*
kind.phishing	gefälschte email*
kind.phishing	gefälschten mail*
kind.phishing	gefälschten email*
kind.phishing	gefälschte sms
kind.phishing	gefälschte nachrichten
kind.phishing	betrüger* … im namen
kind.phishing	fake anruf*
kind.phishing	betrugsanruf*
kind.phishing	trickbetrüger*
kind.phishing	falsche* mail*
kind.phishing	falsche* email*
kind.phishing	falsche* sms
kind.phishing	täuschend echt*
kind.phishing	gefälschte* schreiben
kind.phishing	gefälschten schreiben
kind.phishing	gefälschte* briefe
kind.phishing	gefälschte* website*
kind.phishing	gefälschte* internetseit*
kind.phishing	fake website*
kind.phishing	fakeseite*
kind.phishing	betrugsversuch*
kind.phishing	betrüger
kind.phishing	betrügern
kind.vulnerability	sicherheitslücke*
kind.vulnerability	schwachstelle*
kind.vulnerability	sicherheitsleck*
kind.vulnerability	zeroday*
kind.vulnerability	sicherheitsmangel
kind.vulnerability	sicherheitsmängel*
kind.vulnerability	datenlücke*
kind.vulnerability	lücke in
kind.vulnerability	lücken in
kind.vulnerability	schwachstellen
kind.vulnerability	sicherheitsproblem*
kind.vulnerability	ungeschützte schnittstelle
kind.vulnerability	ungesicherte schnittstelle
kind.vulnerability	zero day
access	einzubrechen
access	eingebrochen
access	eingedrungen
access	einzudringen
access	drangen … ein
access	drang … ein
access	zugriff verschafft*
access	zugang verschafft*
access	zugriff … verschafft
access	zugang … verschafft
access	zugang … verschafften
access	verschafften sich … zugang
access	verschafften sich … zugriff
access	unbefugt* zugriff*
access	unberechtigt* zugriff*
access	unautorisiert* zugriff*
access	unbefugt* zugang
access	unbefugte
access	unbefugten
access	unberechtigte
access	unbefugt* … zugriff*
access	unberechtigt* … zugriff*
access	zugang … zu … systemen
access	eingestiegen
access	stiegen … ein
access	stieg … ein
access	sich eingehackt
access	eingeschleust
access	verschafften sich
access	verschaffte sich
access	zugriff erlangt*
access	zugriff erhalten
access	zugang erlangt*
access	zugang erhalten
access	ausgenutzt*
access	nutzten … aus
access	nutzte … aus
access	ausnutz*
access	in fremde hände
access	unberechtigte dritte
access	unbefugte dritte
access	eindringen
access	eindrangen
access	gehackt*
victim	opfer
victim	angegriffen
victim	attackiert
victim	getroffen
victim	heimgesucht
victim	angriffsziel
victim	betroffene* unternehmen
victim	zum opfer gefallen
victim	ins visier genommen
victim	zielscheibe
leak	datenleck*
leak	datenpanne*
leak	datendiebst*
leak	datenklau*
leak	datenabfluss*
leak	datenabflüsse*
leak	abgeflossen*
leak	abfluss … daten
leak	abflossen
leak	flossen … ab
leak	gestohlen*
leak	entwendet*
leak	erbeutet*
leak	erbeuteten
leak	abgegriffen*
leak	abgezogen
leak	ausgeleitet
leak	abhanden
leak	abhandengekommen
leak	geleakt*
leak	leak
leak	offen im netz
leak	offen im internet
leak	frei zugänglich
leak	frei abrufbar
leak	ungeschützt
leak	im darknet
leak	öffentlich einsehbar
leak	öffentlich abrufbar
leak	daten … veröffentlicht
leak	daten … eingesehen
leak	daten … in die hände
leak	daten … abgerufen
leak	einsicht in … daten
leak	zugriff auf … daten
leak	zugriff auf … versichertendaten
leak	zugriff auf … kundendaten
leak	zugriff auf … patientendaten
leak	zugriff auf … akten
leak	zugriffe auf … daten
leak	daten … betroffen
leak	datensätze … betroffen
leak	an falsche empfänger
leak	an falsche adressen
leak	fehlversand*
leak	fremde* … daten
leak	daten … zum verkauf
leak	daten … zum kauf
leak	fremder versicherter
leak	fremde schreiben
leak	fremde dokumente
leak	leergeräumt
leak	entwendete
leak	entwendeten
leak	stahl
leak	stahlen
leak	klauten
leak	erbeutet
leak	zogen … ab
leak	absaugten
leak	abgesaugt
leak	herunterkopiert
leak	ausgespäht
leak	mitgelesen
leak	abgeschöpft
leak	abgegriffen
leak	offengelegt*
leak	preisgegeben*
leak	im netz gelandet
leak	landeten im netz
leak	landeten im darknet
leak	im netz aufgetaucht
leak	stehen im netz
leak	stehen … im netz
leak	standen … im netz
leak	in … untergrundforum
leak	in … untergrundforen
leak	zum download
leak	verloren gegangen
leak	abfließen*
leak	flossen … daten
leak	daten … entwendet
leak	daten … gestohlen
leak	daten … kopiert
leak	kopien … daten
leak	datenabgriff*
leak	datenraub*
leak	in falsche hände
leak	in fremde hände
leak	in unbefugte hände
leak	in die hände … gelangt
leak	an unbefugte
leak	an dritte … gelangt
leak	gelangten … dritte
leak	im internet auffindbar
leak	im internet einsehbar
leak	ohne passwort abrufbar
leak	für jeden abrufbar
leak	für alle einsehbar
leak	fremde … briefe
leak	fremde … bescheide
leak	falsch zugestellt
leak	an falsche versicherte
leak	falschen empfänger*
leak	vertauscht*
leak	fehlgeleitet*
leak	datensätze … kopiert
leak	versichertendaten … unbefugt
leak	abhandengekommen*
leak	zum kauf angeboten
leak	daten … heruntergeladen
leak	daten … ausgelesen
leak	daten … verkauft
leak	daten … mitgenommen
leak	datensätze … verkauft
leak	datensätze … angeboten
leak	daten … aufgetaucht
leak	kopiert … haben
leak	kopiert worden
leak	kopiert wurden
leak	gigabyte … kopiert
leak	terabyte … kopiert
leak	daten einsehen
leak	daten … einsehen
leak	post … anderer
leak	briefe anderer
leak	daten anderer
leak	daten fremder
leak	akte … fremde*
leak	fremde … akte*
leak	verlust … festplatte*
leak	verlust … datenträger*
leak	datenträger … verschwunden
leak	datenträger* … abhanden*
leak	datenträger … verloren
leak	festplatte* … verschwunden
leak	festplatte* … gestohlen
leak	festplatte* … verloren
leak	usbstick* … verloren
leak	laptop* … gestohlen
leak	notebook* … gestohlen
leak	fehlt … jede spur
leak	verschwunden
leak	verschwand
leak	verschwanden
leak	ins netz gerieten
leak	ins netz gelangt*
leak	ins internet gelangt*
leak	griff … ab
leak	griffen … ab
leak	mitzulesen
leak	lesbar für
leak	sichtbar für
leak	sahen … daten
leak	einsehen konnten
leak	einsehen können
leak	einsehbar waren
leak	einsehbar war
leak	fremde daten
leak	daten anderer versicherter
leak	*daten … betroffen
leak	*daten … gestohlen
leak	*daten … veröffentlicht
leak	*daten … eingesehen
leak	*daten … in die hände
leak	*daten … abgerufen
leak	*daten … kopiert
leak	*daten … entwendet
leak	zugriff auf … *daten
leak	nach außen gelangt*
leak	nach außen gedrungen
leak	nach draußen gelangt*
leak	*daten … unbefugt* … zugänglich
leak	*daten … zugänglich
disrupted	gestört*
disrupted	störung*
disrupted	störte*
disrupted	störten
disrupted	technische probleme
disrupted	technischen problemen
disrupted	itprobleme*
disrupted	beeinträchtigt*
disrupted	beeinträchtigung*
disrupted	nicht möglich
disrupted	nicht mehr möglich
disrupted	nicht nutzbar
disrupted	nicht mehr nutzbar
disrupted	nicht verfügbar
disrupted	nicht mehr verfügbar
disrupted	nicht abrufbar
disrupted	nicht einsehbar
disrupted	nicht aufrufbar
disrupted	funktioniert … nicht
disrupted	funktionierte … nicht
disrupted	funktionieren … nicht
disrupted	funktionierten … nicht
disrupted	nicht funktioniert*
disrupted	nicht funktionsfähig
disrupted	nicht zugestellt
disrupted	nicht übermittelt
disrupted	nicht übertragen
disrupted	nicht bearbeitet
disrupted	nicht ausgezahlt
disrupted	nicht abgerufen
disrupted	nicht eingelöst
disrupted	nicht ausgestellt
disrupted	nicht versendet
disrupted	nicht gesendet
disrupted	nicht geöffnet
disrupted	nicht hochgeladen
disrupted	kein zugriff auf
disrupted	keinen zugriff auf
disrupted	keinen zugang zu*
disrupted	verzöger*
disrupted	fehlermeldung*
disrupted	abgewiesen
disrupted	schwierigkeiten
disrupted	probleme bei
disrupted	probleme mit
disrupted	problemen bei
disrupted	problemen mit
disrupted	fehlerhaft*
disrupted	hakt
disrupted	hakte
disrupted	klemmt
disrupted	streikt
disrupted	streikte
disrupted	streiken
disrupted	streikten
disrupted	ohne funktion
disrupted	funktionslos
disrupted	funktionsunfähig
disrupted	pausiert*
disrupted	blockiert*
disrupted	steht still
disrupted	stehen still
disrupted	stand still
disrupted	standen still
disrupted	stillstand
disrupted	nicht einlösbar
disrupted	nicht lesbar
disrupted	nicht durchführbar
disrupted	nicht verarbeitet
disrupted	nicht weitergeleitet
disrupted	nicht ausgeliefert
disrupted	nicht eingelesen
disrupted	nicht angezeigt
disrupted	nicht aktualisiert
disrupted	nicht abgeglichen
disrupted	nicht anmelden
disrupted	nicht einloggen
disrupted	nicht hochladen
disrupted	nicht abrufen
disrupted	nicht einsehen
disrupted	nicht nutzen
disrupted	nicht übermitteln
disrupted	nicht ausstellen
disrupted	nicht einlösen
disrupted	nicht mehr abfragen
disrupted	nicht mehr abrufen
disrupted	nicht mehr nutzen
disrupted	nicht mehr bearbeitet
disrupted	nicht mehr zugestellt
disrupted	ging nichts
disrupted	geht nichts
disrupted	nichts mehr
disrupted	außer gefecht
disrupted	aussetzer
disrupted	zwangspause
disrupted	aus dem tritt
disrupted	verspätet*
disrupted	verspätung*
disrupted	mit verzögerung
disrupted	liegen geblieben
disrupted	liegengeblieben
disrupted	rückstau
disrupted	fehlgeschlagen*
disrupted	schlug fehl
disrupted	schlugen fehl
disrupted	schlägt fehl
disrupted	abgebrochen
disrupted	scheiterte*
disrupted	scheitert
disrupted	rot markiert
disrupted	fallen aus
disrupted	fällt aus
disrupted	störanfällig
restricted	eingeschränkt*
restricted	einschränkung*
restricted	einzuschränken
restricted	nur teilweise
restricted	notbetrieb*
restricted	notfallbetrieb*
restricted	überlastet
restricted	kaum erreichbar
restricted	schwer erreichbar
restricted	schlecht erreichbar
restricted	nur vormittags
restricted	nur nachmittags
restricted	nur noch das nötigste
restricted	nur noch eingeschränkt
restricted	nur eingeschränkt
restricted	nur zeitweise
restricted	zeitweise nicht
restricted	teilweise nicht
restricted	längere wartezeiten
restricted	längeren wartezeiten
restricted	lange wartezeiten
restricted	verlängerte wartezeiten
restricted	nur per telefon
restricted	nur telefonisch
restricted	nur per post
restricted	nur schriftlich
restricted	auf papier
restricted	notfallmodus
restricted	ersatzverfahren
restricted	im notbetrieb
restricted	mit einschränkungen
restricted	beschränkt*
restricted	langsam*
restricted	schleppend
restricted	hohe last
restricted	überlastung
restricted	nur bedingt
restricted	nur in dringenden
restricted	gedrosselt*
restricted	vorübergehend nur
restricted	nur sehr
restricted	nur begrenzt
restricted	unregelmäßig
restricted	erschwert*
restricted	schwer zu erreichen
restricted	kaum zu erreichen
restricted	notbesetzung
restricted	ausgedünnt
restricted	lückenhaft
restricted	längere bearbeitungszeit*
restricted	längeren bearbeitungszeit*
restricted	später als gewohnt
restricted	dauert länger
restricted	dauern länger
restricted	verzögert sich
restricted	verzögern sich
restricted	verspätet
restricted	verspäten sich
restricted	mit verspätung
restricted	kommen verspätet
offline	nicht erreichbar
offline	nicht mehr erreichbar
offline	nicht zu erreichen
offline	nicht erreicht
offline	unerreichbar*
offline	nichterreichbarkeit*
offline	offline
offline	ausgefallen*
offline	fiel … aus
offline	fielen … aus
offline	fällt … aus
offline	fallen … aus
offline	ausfall
offline	ausfälle
offline	ausfällen
offline	totalausfall*
offline	lahmgelegt*
offline	legte … lahm
offline	legt … lahm
offline	liegt … lahm
offline	abgeschaltet*
offline	abschaltung*
offline	heruntergefahren*
offline	außer betrieb
offline	stillgelegt
offline	vom netz
offline	gesperrt
offline	abgekoppelt
offline	nicht online
offline	vom netz genommen
offline	abgestellt
offline	ausgeschaltet
offline	geschlossen bleiben
offline	nicht mehr zu erreichen
offline	telefonisch nicht
offline	ausfiel
offline	ausfielen
offline	gesperrt*
offline	außer betrieb genommen
offline	deaktiviert*
offline	abgeklemmt
offline	nicht mehr online
offline	nicht aufrufbar
offline	lag … brach
offline	liegt … brach
offline	lagen … brach
offline	ging … offline
offline	gingen … offline
offline	abgehängt
offline	nicht mehr da
offline	nicht da
offline	ließ sich nicht öffnen
offline	ließen sich nicht öffnen
offline	lassen sich nicht öffnen
offline	unterbrochen
offline	pausiert*
offline	ausgesetzt
offline	weder … erreichbar
offline	weder … zu erreichen
offline	nicht per … erreichbar
offline	ist stillgelegt
offline	sind stillgelegt
offline	nicht zugänglich
offline	nicht mehr verwenden
offline	nicht mehr öffnen
offline	nicht öffnen
restored	behoben
restored	wiederhergestellt*
restored	wieder hergestellt
restored	wieder erreichbar
restored	wieder vollständig erreichbar
restored	wieder verfügbar
restored	wieder vollständig verfügbar
restored	wieder nutzbar
restored	wieder möglich
restored	wieder abrufbar
restored	wieder online
restored	wieder am netz
restored	wieder in betrieb
restored	wieder uneingeschränkt
restored	wieder störungsfrei
restored	wieder regulär
restored	wieder normal
restored	wieder stabil
restored	wieder geöffnet
restored	läuft … wieder
restored	laufen … wieder
restored	lief … wieder
restored	liefen … wieder
restored	funktioniert … wieder
restored	funktionieren … wieder
restored	funktionierte … wieder
restored	funktionierten … wieder
restored	arbeitet … wieder
restored	arbeiten … wieder
restored	steht … wieder
restored	stehen … wieder
restored	standen … wieder
restored	stand … wieder
restored	wieder freigeschaltet
restored	wieder angelaufen
restored	störung … beendet
restored	normalbetrieb*
restored	regelbetrieb*
restored	wieder aufrufbar
restored	wieder einsehbar
restored	wieder abrufen
restored	wieder zugänglich
restored	wieder aufgenommen
restored	wieder angebunden
restored	wieder angeschlossen
restored	wieder hochgefahren
restored	wieder gestartet
restored	wieder in vollem umfang
restored	wieder vollständig
restored	wieder wie gewohnt
restored	wieder funktionsfähig
restored	wieder einsatzbereit
restored	wieder einsatzfähig
restored	wieder nutzen
restored	wieder einlösen
restored	wieder hochladen
restored	wieder anmelden
restored	wieder einloggen
restored	wieder versandt
restored	wieder verschickt
restored	wieder ausgezahlt
restored	wieder besetzt
restored	wieder aktiv
restored	wieder im betrieb
restored	wieder lesbar
restored	wieder übertragen
restored	geht … wieder
restored	gehen … wieder
restored	ging … wieder
restored	gingen … wieder
restored	kann … wieder
restored	können … wieder
restored	konnte … wieder
restored	konnten … wieder
restored	lassen sich … wieder
restored	lässt sich … wieder
restored	entstört
restored	beseitigt
restored	störung … vorbei
restored	probleme … vorbei
restored	zurück am netz
restored	zurück im netz
restored	voll funktionsfähig
restored	wiederhergestellt werden
restored	instand gesetzt
restored	wiederherstellung … abgeschlossen
restored	wiederanlauf abgeschlossen
restored	könne … wieder
restored	könnten … wieder
restored	funktioniere … wieder
restored	laufe … wieder
restored	gehe … wieder
restored	ist … wieder
restored	sind … wieder
restored	seien … wieder
restored	sei … wieder
restored	waren … wieder
restored	war … wieder
restored	wieder auszahlen
restored	wieder einzulösen
restored	wieder eingelöst
restored	freigeschaltet
restored	normalisier*
restored	wieder zurück
restored	wieder genutzt
restored	zurückgekehrt
restored	kehrt … zurück
restored	kehren … zurück
restored	arbeiten … normal
restored	ist behoben
restored	wurde behoben
restored	repariert
restored	am laufen
restored	wieder laufen
unaffected	nicht betroffen*
unaffected	nicht davon betroffen
unaffected	nicht … betroffen
unaffected	nicht unmittelbar betroffen
unaffected	nicht direkt betroffen
unaffected	verschont
unaffected	störungsfrei
unaffected	reibungslos
unaffected	wie gewohnt
unaffected	uneingeschränkt
unaffected	keine auswirkungen
unaffected	keine einschränkungen
unaffected	keine störungen
unaffected	keine probleme
unaffected	keine ausfälle
unaffected	ohne einschränkung*
unaffected	unberührt
unaffected	nicht berührt
unaffected	nicht gefährdet
unaffected	nicht beeinträchtigt
unaffected	nicht von … betroffen
unaffected	blieben … unberührt
unaffected	bleiben … unberührt
unaffected	unangetastet
unaffected	entwarnung
unaffected	nie zusammengearbeitet
unaffected	keine geschäftsbeziehung
unaffected	keine vertragsbeziehung
unaffected	kein kunde
unaffected	keine kundin
unaffected	keine kunden
unaffected	nicht kunde
unaffected	nicht zu den kunden
unaffected	nicht enthalten
unaffected	nicht darunter
unaffected	getrennten system*
unaffected	getrenntes system
unaffected	getrennt betrieben
unaffected	eigene* rechenzentrum
unaffected	nicht mit … verbunden
unaffected	nichts zu tun
unaffected	unbeeinträchtigt
unaffected	unversehrt
unaffected	verschont*
unaffected	nicht tangiert
unaffected	fehlerfrei
unaffected	normal nutzbar
unaffected	keinerlei einschränkungen
unaffected	keinerlei auswirkungen
unaffected	keine beeinträchtigung*
unaffected	keine folgen
unaffected	keine beschwerden
unaffected	weiterhin erreichbar
unaffected	weiter erreichbar
unaffected	unverändert erreichbar
unaffected	läuft normal
unaffected	liefen normal
unaffected	laufen normal
unaffected	lief normal
unaffected	arbeiten normal
unaffected	läuft … weiter
unaffected	laufen … weiter
unaffected	liefen … weiter
unaffected	ohne probleme
unaffected	problemlos
unaffected	nicht eingesetzt
unaffected	nicht im einsatz
unaffected	setzt … nicht ein
unaffected	nutzt … nicht
unaffected	verwendet … nicht
unaffected	anderen anbieter
unaffected	anderen dienstleister
unaffected	keine daten von
unaffected	nicht in gefahr
unaffected	vertrag … ausgelaufen
affected	betroffen
affected	betroffene
affected	betroffenen
affected	betroffener
affected	betrifft
affected	betraf
affected	betrafen
affected	betreffe
affected	auswirkungen
affected	leiden unter
affected	kämpfen mit
affected	kämpft … mit
affected	in mitleidenschaft gezogen
affected	leidet unter
affected	litten unter
affected	folgen für
affected	zu spüren
affected	traf
affected	trafen
affected	erwischt*
affected	getroffen
affected	bekamen … zu spüren
affected	beklag*
affected	kämpft mit
affected	kämpfen … mit
affected	kämpfte mit
affected	kämpften mit
affected	tangiert
list	listete
list	listet
list	aufgelistet
list	listen
list	auflistung
list	darunter
list	namentlich
list	folgende
list	folgenden
list	zählen
list	zählt
list	gehören
list	nennt
list	genannt
list	unter anderem
list	unter anderen
list	ebenso
list	ebenfalls
list	nennt … die
list	aufgezählt*
list	aufgeführt*
list	führt … auf
list	darunter auch
list	etwa bei
list	so bei
list	unter ihnen
list	dazu zählen
list	dazu gehören
list	betroffen sind
list	betroffen waren
customer	arbeitet
customer	arbeiten für
customer	betreut
customer	betreuten
customer	kunden wie
customer	kunden zählen
customer	kunden gehören
customer	kundenliste
customer	zu den kunden
customer	zu ihren kunden
customer	zu seinen kunden
customer	im auftrag
customer	tätig
customer	gesellschafter*
customer	nutzen die software
customer	setzen … ein
customer	dienstleister von
customer	dienstleister der
customer	dienstleister für
customer	anderer dienstleister
customer	anderen dienstleister*
customer	andere dienstleister
customer	für kunden wie
customer	zum kundenkreis
customer	kundschaft
customer	kundenkreis
customer	referenzliste
customer	referenzkunde*
customer	vertragspartner
customer	zusammenarbeitet
customer	arbeitet … mit … zusammen
customer	hosten lässt
customer	betreiben lassen
customer	führen lassen
customer	lässt … betreiben
customer	zu ihren auftraggebern
customer	zu seinen auftraggebern
customer	zu den auftraggebern
customer	andere auftraggeber
measure.shutdown	vom netz genommen
measure.shutdown	vom netz getrennt
measure.shutdown	nimmt … vom netz
measure.shutdown	nahm … vom netz
measure.shutdown	nahmen … vom netz
measure.shutdown	abgeschaltet
measure.shutdown	abschaltung
measure.shutdown	abgeschaltete*
measure.shutdown	heruntergefahren
measure.shutdown	schaltete … ab
measure.shutdown	trennte … vom netz
measure.shutdown	isoliert
measure.shutdown	abgekoppelt
measure.shutdown	vorsorglich abgeschaltet
measure.shutdown	trennte … verbindung*
measure.shutdown	verbindungen … gekappt
measure.shutdown	verbindung … gekappt
measure.shutdown	gekappt
measure.shutdown	kappte
measure.shutdown	kappten
measure.shutdown	abgeklemmt
measure.shutdown	getrennt worden
measure.shutdown	vom netz gegangen
measure.shutdown	vom netz gehen
measure.shutdown	fuhr … herunter
measure.shutdown	fuhren … herunter
measure.shutdown	fahren … herunter
measure.shutdown	fährt … herunter
measure.shutdown	herunterfahren
measure.shutdown	runtergefahren
measure.shutdown	schalteten … ab
measure.shutdown	schaltet … ab
measure.shutdown	nehmen … vom netz
measure.shutdown	trennten … vom netz
measure.shutdown	trennt … vom netz
measure.shutdown	trennung vom netz
measure.shutdown	offline genommen
measure.shutdown	deaktiviert
measure.shutdown	stillgelegt
measure.shutdown	notabschaltung
measure.shutdown	außer betrieb genommen
measure.shutdown	isolier*
measure.shutdown	verbindungen … getrennt
measure.shutdown	verbindung … getrennt
measure.shutdown	getrennt wurden
measure.shutdown	vorsorglich getrennt
measure.shutdown	alle systeme aus
measure.shutdown	server … herunter
measure.shutdown	systeme … herunter
measure.shutdown	systeme … abgeschaltet
measure.shutdown	den stecker gezogen
measure.shutdown	stecker gezogen
measure.shutdown	vom netz zu nehmen
measure.shutdown	vom netz zu trennen
measure.shutdown	abzuschalten
measure.shutdown	abschalten
measure.shutdown	schaltete … aus
measure.shutdown	schalteten … aus
measure.shutdown	unterbrach* … verbindung*
measure.shutdown	stoppte*
measure.shutdown	gestoppt
measure.defence	abgewehrt
measure.defence	abwehren
measure.defence	wehrte … ab
measure.defence	abwehrmaßnahmen
measure.defence	abwehr
measure.defence	abwehrte
measure.defence	abzuwehren
measure.defence	vereitelt*
measure.defence	ausgesperrt
measure.defence	schutzmaßnahmen
measure.defence	gegenmaßnahmen
measure.defence	sicherheitsmaßnahmen … verschärft
measure.defence	gefiltert
measure.defence	filterung
measure.defence	blockierte … zugriff*
measure.defence	sicherheitsmaßnahmen
measure.defence	schutzschilde
measure.defence	schutzmaßnahme*
measure.defence	vorsichtsmaßnahme*
measure.defence	zugänge gesperrt
measure.defence	zugang gesperrt
measure.defence	konten gesperrt
measure.defence	gesperrt … zugang
measure.defence	filter*
measure.complaint	strafanzeige*
measure.complaint	anzeige erstattet
measure.complaint	anzeige gegen unbekannt
measure.complaint	erstattete anzeige
measure.complaint	anzeige gestellt
measure.complaint	strafantrag
measure.complaint	stellte … strafanzeige
measure.complaint	anzeige bei der polizei
measure.complaint	erstattet … anzeige
measure.forensics	forensik*
measure.forensics	forensisch*
measure.forensics	itforensiker*
measure.forensics	externe experten
measure.forensics	externe fachleute
measure.forensics	externen fachleuten
measure.forensics	externen experten
measure.forensics	gutachten
measure.forensics	itexperten
measure.forensics	sicherheitsexperten
measure.forensics	cyberexperten
measure.forensics	spezialisten
measure.forensics	spezialfirma
measure.forensics	sachverständig*
measure.forensics	fachfirma
measure.forensics	externe* dienstleister … untersuch*
measure.forensics	itsicherheitsfirma
measure.forensics	itsicherheitsunternehmen
measure.forensics	untersuchung* … eingeleitet
measure.forensics	fachleute … untersuch*
measure.forensics	experten … untersuch*
measure.forensics	spezialisten … untersuch*
measure.forensics	analysiert*
measure.forensics	itspezialisten
measure.forensics	itfachleute
measure.forensics	externe hilfe
measure.forensics	externer hilfe
measure.forensics	externen dienstleister … beauftragt
measure.forensics	prüffirma
measure.forensics	gutachter
measure.informedAuthorities	behörden … informiert
measure.informedAuthorities	behörden … eingeschaltet
measure.informedAuthorities	eingeschaltet
measure.informedAuthorities	gemeldet
measure.informedAuthorities	datenschutzbehörde* … informiert
measure.informedAuthorities	polizei … informiert
measure.informedAuthorities	datenpannenmeldung
measure.informedAuthorities	behörden … verständigt
measure.informedAuthorities	behörde … informiert
measure.informedAuthorities	unterrichtet
measure.informedAuthorities	in kenntnis gesetzt
measure.informedAuthorities	aufsichtsbehörde* … gemeldet
measure.informedAuthorities	meldung … datenschutz*
measure.informedAuthorities	datenschutzbeauftragte* … informiert
measure.informedAuthorities	bsi … eingeschaltet
measure.informedAuthorities	polizei … eingeschaltet
measure.informedAuthorities	verständigt
measure.informedAuthorities	meldete … vorfall
measure.informedAuthorities	hinzugezogen
measure.informedAuthorities	aufsichtsstellen … unterrichtet
measure.informedAuthorities	aufsichtsbehörden … unterrichtet
measure.informedAuthorities	behörden … unterrichtet
measure.informedAuthorities	behörden … eingebunden
measure.informedAuthorities	lka … informiert
measure.informedAuthorities	bsi … informiert
measure.informedAuthorities	bsi … unterrichtet
measure.informedAuthorities	datenschutzbeauftragten … gemeldet
measure.informedAuthorities	datenschutzbehörde … gemeldet
measure.informedAuthorities	datenschutzaufsicht … gemeldet
measure.informedAuthorities	behörden … gemeldet
measure.informedAuthorities	staatsanwaltschaft … eingeschaltet
measure.informedAuthorities	landeskriminalamt … eingeschaltet
measure.informedAffected	betroffene* … informiert
measure.informedAffected	betroffenen … informiert
measure.informedAffected	betroffenen … angeschrieben
measure.informedAffected	angeschrieben
measure.informedAffected	schriftlich informiert
measure.informedAffected	benachrichtigt
measure.informedAffected	betroffene … benachrichtigt
measure.informedAffected	betroffene … kontaktiert
measure.informedAffected	informiert … betroffene*
measure.informedAffected	informierte … betroffene*
measure.informedAffected	informieren … betroffene*
measure.informedAffected	schreibt … betroffene*
measure.informedAffected	per brief
measure.informedAffected	persönlich informiert
measure.informedAffected	briefe verschickt
measure.informedAffected	briefe … verschickt
measure.informedAffected	brief erhalten
measure.informedAffected	kundinnen und kunden … informiert
measure.informedAffected	versicherte* … informiert
measure.informedAffected	versicherten … informiert
measure.informedAffected	schreibt … an
measure.informedAffected	in den briefen
measure.informedAffected	betroffene … unterrichtet
measure.informedAffected	betroffenen … unterrichtet
measure.informedAffected	betroffene habe man unterrichtet
measure.informedAffected	alle betroffenen … schreiben
measure.informedAffected	versicherten … angeschrieben
measure.informedAffected	kunden … angeschrieben
measure.informedAffected	kundinnen … angeschrieben
measure.informedAffected	bekamen … post
measure.informedAffected	bekam … post
measure.informedAffected	bekommen … post
measure.informedAffected	erhalten … brief
measure.informedAffected	erhielten … brief
measure.informedAffected	per post informiert
measure.informedAffected	per brief informiert
measure.informedAffected	postalisch
measure.informedAffected	mitteilung an die betroffenen
measure.informedAffected	informationsschreiben
measure.informedAffected	betroffenen … benachrichtigt
measure.passwordReset	passwörter zurückgesetzt
measure.passwordReset	passwörter … zurückgesetzt
measure.passwordReset	kennwörter … zurückgesetzt
measure.passwordReset	zugangsdaten … zurückgesetzt
measure.passwordReset	passwort … ändern
measure.passwordReset	passwörter … geändert
measure.passwordReset	neue passwörter
measure.passwordReset	zurückgesetzt
measure.passwordReset	neue zugangsdaten
measure.passwordReset	kennwort … ändern
measure.patch	lücke geschlossen
measure.patch	lücke … geschlossen
measure.patch	schwachstelle … geschlossen
measure.patch	sicherheitslücke … geschlossen
measure.patch	update … eingespielt
measure.patch	update … installiert
measure.patch	lücke … gestopft
measure.patch	lücken … geschlossen
measure.patch	lücke … abgedichtet
measure.patch	lücke … behoben
measure.patch	sicherheitsupdate*
measure.patch	patch
measure.patch	patches
measure.patch	aktualisierung … eingespielt
measure.patch	fehler … behoben
measure.patch	fehler … korrigiert
measure.patch	schwachstelle … behoben
measure.patch	leck … geschlossen
measure.crisisTeam	krisenstab*
measure.crisisTeam	notfallteam*
measure.crisisTeam	krisenteam*
measure.crisisTeam	taskforce
measure.crisisTeam	task force
measure.crisisTeam	lagezentrum
measure.crisisTeam	sonderkommission
measure.restoration	backup*
measure.restoration	datensicherung*
measure.restoration	sicherungskopie*
measure.restoration	sicherungen … zurück
measure.restoration	sicherungen zurück
measure.restoration	aus der sicherung
measure.restoration	aus sicherungen
measure.restoration	wiederaufbau
measure.restoration	neu aufgesetzt
measure.restoration	neu aufgebaut
measure.restoration	wiederherstellung
measure.restoration	wiederherzustellen
measure.restoration	wiederanlauf
measure.restoration	schrittweise hochgefahren
measure.restoration	schrittweise … hoch
measure.restoration	wieder hochfahren
measure.restoration	wieder hochzufahren
measure.restoration	fahre … wieder hoch
measure.restoration	fährt … wieder hoch
measure.restoration	fahren … wieder hoch
measure.restoration	wiederherstellen
measure.restoration	schrittweise
measure.restoration	nach und nach
measure.restoration	stück für stück
measure.restoration	neu aufzusetzen
measure.restoration	neu installiert*
measure.restoration	neu aufsetzen
measure.restoration	zurückgespielt
measure.restoration	einspielen
measure.restoration	notbetrieb … aufgebaut
measure.restoration	behelfslösung*
measure.restoration	übergangslösung*
measure.restoration	ersatzsystem*
measure.restoration	spielte … zurück
measure.restoration	spielen … zurück
measure.restoration	wieder angefahren
recall	rückblick
recall	vorgeschichte
recall	schon einmal
recall	bereits einmal
recall	nicht der erste
recall	nicht das erste
recall	nicht zum ersten
recall	in der vergangenheit
recall	in früheren
recall	vor jahren
recall	schon früher
recall	damals
recall	seinerzeit
recall	im vorjahr
recall	vor einem jahr
recall	vor zwei jahren
recall	im vergangenen jahr
recall	zuletzt hatte
recall	frühere* vorf*
recall	früheren vorf*
recall	ein jahr zuvor
recall	monate zuvor
now	aktuell
now	aktuelle
now	aktuellen
now	nun
now	jetzt
now	diesmal
now	dieses mal
now	heute
now	derzeit
now	momentan
now	zurzeit
now	gegenwärtig
noincident	cyberversicherung*
noincident	cyberpolice*
noincident	cyberschutzbrief*
noincident	könnte künftig
noincident	übung
noincident	ernstfall
noincident	symbolbild
noincident	studie
noincident	umfrage
noincident	lagebericht
noincident	produkttest
noincident	stiftung warentest
noincident	simulation
noincident	planspiel
noincident	risiko von
noincident	gefahr von
noincident	schutz vor
noincident	schutz gegen
noincident	schützen
noincident	absichern
noincident	police
noincident	tarif*
noincident	lehrgang
noincident	schulung
noincident	fachtagung
noincident	kongress
noincident	gesetzentwurf
noincident	gesetzesentwurf
noincident	koalition
noincident	beitragssatz*
noincident	zusatzbeitrag*
noincident	fusion*
noincident	probealarm
noincident	notfallübung*
noincident	trainier*
noincident	trainingsszenario
negator	nicht
negator	kein
negator	keine
negator	keinen
negator	keiner
negator	keinem
negator	keines
negator	keinerlei
negator	weder
negator	niemals
negator	ohne
negator	nie
notfound	hinweise
notfound	hinweis
notfound	anzeichen
notfound	anhaltspunkt*
notfound	erkenntnisse
notfound	belege
notfound	indizien
notfound	spuren
notfound	festzustellen
notfound	feststellbar
notfound	festgestellt
notfound	erkennbar
notfound	ersichtlich
notfound	nachweisbar
notfound	bekannt
notfound	bislang
notfound	bisher
notfound	derzeitigem
notfound	jetzigem
notfound	aktuellem
notfound	bisherigem
notfound	derzeitigen
notfound	bisherigen
notfound	nachweis*
notfound	nachzuweisen
notfound	festgestellt worden
notfound	belegt
notfound	belegen
notfound	ausschließen können
notfound	klarheit
notfound	keine hinweise
notfound	wissen wir
notfound	wisse man
notfound	feststellen
notfound	nicht feststellen
open	unklar
open	noch offen
open	geprüft
open	untersucht
open	untersuche
open	untersuchen
open	ungewiss
open	untersuchungen
open	wird … untersucht
open	wird … geprüft
open	ermittelt
open	ermittlungen laufen
open	ungeklärt
open	wissen … nicht
open	weiß … nicht
open	wisse … nicht
open	ließ … offen
open	lässt … offen
open	keine angaben
open	noch nicht bekannt
open	nicht bekannt
open	steht … noch nicht fest
open	noch nicht klar
open	abzuwarten
open	wird geprüft
open	werde geprüft
open	geprüft werde
open	prüft … ob
open	prüfen … ob
open	prüfe … ob
open	prüfungen … ob
open	untersucht … ob
open	untersuchen … ob
open	nicht feststellen
hedge	möglicherweise
hedge	womöglich
hedge	eventuell
hedge	vermutlich
hedge	mutmaßlich*
hedge	offenbar
hedge	anscheinend
hedge	wohl
hedge	wahrscheinlich
hedge	verdacht
hedge	könnte
hedge	könnten
hedge	dürfte
hedge	dürften
hedge	nicht ausgeschlossen
hedge	nicht auszuschließen
hedge	nicht … ausschließen
hedge	nicht … ausgeschlossen
hedge	angeblich
hedge	befürchtet
hedge	behaupten
hedge	behauptet
hedge	potenziell
hedge	denkbar
hedge	dem vernehmen nach
hedge	nach eigener darstellung
hedge	es besteht der verdacht
hedge	lässt sich nicht ausschließen
hedge	nicht sicher
hedge	allem anschein nach
hedge	anzunehmen
hedge	zu befürchten
hedge	soll … haben
hedge	sollen … haben
hedge	soll … sein
hedge	sollen … sein
hedge	soll … worden
hedge	sollen … worden
hedge	will … haben
hedge	wollen … haben
hedge	davon ausgehen
hedge	davon auszugehen
hedge	gehen davon aus
hedge	geht davon aus
hedge	gehe davon aus
hedge	ging davon aus
hedge	befürcht*
hedge	fürcht*
hedge	die sorge
hedge	sorgen sich
hedge	angst
confirm	bestätigt*
confirm	bestätigte*
confirm	bestätigen
confirm	räumte … ein
confirm	räumt … ein
confirm	eingeräumt
confirm	gab … zu
confirm	steht fest
confirm	stellte sich heraus
confirm	stellt sich heraus
confirm	eingestehen*
confirm	gestand … ein
confirm	gesteht … ein
confirm	einräumen
confirm	einräumte*
confirm	korrigier*
confirm	nach heutigem wissen
confirm	inzwischen klar
confirm	mittlerweile klar
confirm	belegt
confirm	nachgewiesen
deny	dementier*
deny	bestreite*
deny	bestritt*
deny	ausgeschlossen
deny	schließt … aus
deny	schloss … aus
deny	wies … zurück
deny	weist … zurück
deny	verneint*
deny	verneinte*
deny	widersprach
deny	widerspricht
deny	zurückgewiesen
deny	zu keinem zeitpunkt
deny	zu keiner zeit
speech	sagte
speech	sagt
speech	erklärte
speech	erklärt
speech	teilte
speech	teilt
speech	mitgeteilt
speech	betonte
speech	betont
speech	ergänzte
speech	antwortete
speech	schrieb
speech	schreibt
speech	meldete
speech	meldet
speech	warnte
speech	warnt
speech	berichtete
speech	berichtet
speech	bestätigte
speech	hieß es
speech	heißt es
speech	räumte
speech	laut
speech	zufolge
speech	nach angaben
speech	nach eigenen angaben
speech	versicherte
speech	gab … bekannt
speech	führt … aus
speech	informierte
speech	informiert
speech	listete
speech	listet
speech	sagten
speech	erklärten
speech	betonten
speech	meldeten
speech	teilen
speech	teilten
speech	schrieben
speech	beteuert*
speech	beteuerte*
speech	räumt … ein
speech	gab … an
speech	geben … an
speech	gibt … an
speech	kündigte … an
speech	kündigt … an
speech	spricht von
speech	sprach von
speech	sprechen von
speech	verweist auf
speech	verwies auf
speech	rechnet
speech	rechnete
speech	stellt … klar
speech	stellte … klar
speech	dementiert
speech	dementierte
speech	bestreitet
speech	begründet
speech	begründete
speech	beschreibt
speech	beschrieb
speech	fügt … hinzu
speech	fügte … hinzu
speech	so der
speech	so die
speech	nach auskunft
speech	nach darstellung
speech	nach aussage
speech	nach informationen
speech	wie … mitteilt*
speech	wie … berichtet*
speech	wie … schreibt
speech	wie … erklärt*
speech	lässt … wissen
speech	ließ … wissen
speech	ließen … mitteilen
speech	ließ … mitteilen
speech	bestätigt
speech	bestätigten
speech	bestätigen
speech	antwortet
conj	seien
conj	sei
conj	habe
conj	werde
conj	könne
conj	müsse
conj	gebe
conj	komme
conj	stehe
conj	bemühe
conj	erfolge
conj	laufe
conj	bestehe
conj	liege
conj	arbeite
conj	gehe
conj	funktioniere
conj	betreffe
conj	bleibe
conj	stimme
speaker	sprecher*
speaker	*sprecher
speaker	*sprecherin
speaker	*sprechers
speaker	*chef
speaker	*chefin
speaker	vorstand*
speaker	vorständin
speaker	geschäftsführer*
speaker	*beauftragte
speaker	*beauftragter
speaker	sprecherin
speaker	leiter*
speaker	leiterin
speaker	direktor*
speaker	vorsitzende*
speaker	chefin
speaker	chef
speaker	geschäftsführerin
speaker	manager*
speaker	verantwortliche*
authority	behörden
authority	datenschutzbehörde*
authority	aufsichtsbehörde*
authority	ermittlungsbehörden
authority	sicherheitsbehörden
authority	landesdatenschutzbeauftragte*
authority	datenschutzbeauftragte*
authority	landeskriminalamt*
authority	staatsanwaltschaft*
authority	kriminalpolizei
authority	polizei
authority	polizeipräsidium
authority	zentralstelle*
authority	cybercrime*
authority	datenschützer*
authority	aufsicht
authority	datenschutzaufsicht
authority	bundesbeauftragte*
authority	landesbeauftragte*
authority	ermittler*
authority	kripo
authority	lka
authority	bka
authority	bsi
authority	bfdi
authority	bafin
authority	bas
perpetrator	cyberkriminelle*
perpetrator	kriminelle*
perpetrator	unbekannte täter
perpetrator	hackergruppe*
perpetrator	ransomwaregruppe*
perpetrator	erpresserbande*
perpetrator	erpressergruppe*
perpetrator	bande
perpetrator	täter
perpetrator	tätern
perpetrator	angreifer
perpetrator	angreifern
perpetrator	hacker
perpetrator	hackern
perpetrator	eindringling*
perpetrator	erpresser
perpetrator	erpressern
perpetrator	diebe
perpetrator	datendieb*
perpetrator	unbekannte
perpetrator	unbekannten
hypothetical	im fall eines
hypothetical	im falle eines
hypothetical	im ernstfall
hypothetical	im notfall
hypothetical	vor cyberangriffen
hypothetical	gegen cyberangriffe
hypothetical	vor cyberattacken
hypothetical	gegen cyberattacken
hypothetical	vor angriffen
hypothetical	gegen angriffe
hypothetical	gegen hackerangriffe
hypothetical	vor hackerangriffen
hypothetical	bei einem cyberangriff
hypothetical	bei einem hackerangriff
hypothetical	bei einem angriff
hypothetical	bei cyberangriffen
hypothetical	nach einem cyberangriff zahlt
hypothetical	abgesichert gegen
hypothetical	schäden durch
hypothetical	folgen von cyberangriffen
hypothetical	kosten für
hypothetical	vorbereitet
hypothetical	angenommen
hypothetical	fiktiv*
hypothetical	nachgestellt*
hypothetical	erfunden*
hypothetical	szenario*
hypothetical	im falle von
hypothetical	für den fall
hypothetical	bei einem ausfall
hypothetical	wenn … angegriffen
hypothetical	könnten angreifer
hypothetical	ließe sich
hypothetical	hätte … können
hypothetical	hätten … können
hypothetical	bedrohungslage
hypothetical	theoretisch
hypothetical	nachstellen
hypothetical	wird … simuliert
hypothetical	immer wieder
hypothetical	immer öfter
hypothetical	immer häufiger
hypothetical	zunehmend
hypothetical	grundsätzlich
hypothetical	generell
hypothetical	in der regel
hypothetical	üblicherweise
hypothetical	jedes jahr
hypothetical	weltweit
detection	bemerkt
detection	bemerkte
detection	bemerkten
detection	entdeckt
detection	entdeckte
detection	entdeckten
detection	aufgefallen
detection	auffiel
detection	aufgedeckt
detection	erkannt
detection	registriert
detection	registrierte
detection	fiel … auf
detection	fielen … auf
detection	auffällig*
detection	auffälligkeit*
detection	stieß auf
detection	stießen auf
detection	festgestellt
detection	stellte … fest
detection	stellten … fest
detection	ungewöhnliche zugriffe
detection	ungewöhnlichen
detection	registrierten
detection	schlug alarm
detection	schlugen alarm
detection	alarm
detection	ans licht
detection	feststellte
detection	erfuhr
publication	daten … veröffentlicht
publication	veröffentlichte … daten
publication	veröffentlichten … daten
publication	im darknet
publication	offen im netz
publication	leakseite*
publication	leakportal*
publication	datensätze … veröffentlicht
publication	dateien … veröffentlicht
publication	auf … leakseite
publication	auf der leakseite
publication	stellte … ins netz
publication	stellten … ins netz
publication	ins netz gestellt
publication	veröffentlicht* … darknet
publication	online gestellt
publication	tauchten … auf
publication	öffentlich bekannt
publication	öffentlich gemacht
publication	bekannt geworden
publication	bekannt wurde
publication	öffentlich wurde
data	sensible daten
data	personenbezogene* daten
data	persönliche* daten
data	persönlichen daten
data	gesundheitsdaten
data	sozialdaten
data	namen
data	vornamen
data	nachnamen
data	adressen
data	anschriften
data	geburtsdaten
data	geburtsdatum
data	geburtstage
data	versichertennummer*
data	krankenversichertennummer*
data	versicherungsnummer*
data	krankenversichertennummern
data	bankverbindung*
data	bankdaten
data	kontodaten
data	kontonummern
data	iban*
data	emailadresse*
data	mailadresse*
data	telefonnummer*
data	handynummer*
data	diagnose*
data	abrechnungsdaten
data	versichertendaten
data	kundendaten
data	patientendaten
data	mitgliederdaten
data	mitarbeiterdaten
data	zugangsdaten
data	passwörter
data	passwort
data	kennwörter
data	krankmeldungen
data	arztbriefe
data	befunde
data	lichtbilder
data	ausweiskopien
data	vertragsdaten
data	beitragsdaten
data	stammdaten
data	rezeptdaten
data	medikationsdaten
data	quellcode
data	gehaltsdaten
data	personaldaten
data	steueridentifikationsnummer*
data	steuernummer*
data	lohndaten
data	kontaktdaten
data	leistungsdaten
data	verordnungen
data	behandlungsdaten
data	adressdaten
data	gesundheitsbezogene daten
data	krankengeldbescheide
data	pflegegrad*
data	kontoverbindung*
data	mitgliedsnummer*
data	krankenversicherungsnummer*
data	krankenkassennummer*
data	versichertennummern
data	personalakten
data	medizinische daten
data	medizinischen daten
data	sozialversicherungsnummer*
data	rentenversicherungsnummer*
data	ausweisdaten
data	rezepte
data	anmeldedaten
data	nutzernamen
data	passworthashes
data	identnummern
people	versicherte
people	versicherten
people	versicherter
people	kunden
people	kundinnen
people	onlinekunden
people	*kunden
people	*kundinnen
people	mitglieder
people	mitgliedern
people	patienten
people	patientinnen
people	personen
people	menschen
people	betroffene
people	betroffenen
people	nutzer
people	nutzern
people	nutzerinnen
people	beschäftigte
people	beschäftigten
people	mitarbeiter
people	mitarbeitern
people	mitarbeitende
people	mitarbeitenden
people	mitarbeiterinnen
people	bürger
people	bürgerinnen
people	familien
people	arbeitgeber
people	firmenkunden
people	empfänger
people	haushalte
people	*versicherte
people	*versicherten
people	*mitglieder
people	*patienten
people	rentner
people	datensätze
people	datensätzen
people	arbeitnehmer*
people	studierende*
people	teilnehmer*
people	teilnehmende*
people	abonnenten
people	klienten
people	angehörige*
people	rentnerinnen
people	schüler
people	schülern
people	lehrkräfte
people	kontoinhaber*
people	accounts
people	konten
people	briefe an
people	adressen
people	karteninhaber*
people	empfängern
people	abonnentinnen
people	onlinekundinnen
people	profile
people	profilen
people	anrufer*
people	kinder
people	senioren
people	studenten
people	rentnern
people	pflegebedürftige*
cause.phishing	über eine phishing*
cause.phishing	über phishing*
cause.phishing	durch phishing*
cause.phishing	durch eine phishing*
cause.phishing	mittels phishing*
cause.phishing	nach einer phishing*
cause.phishing	auf eine phishing* … hereingefallen
cause.phishing	anhang … geöffnet
cause.phishing	link … angeklickt
cause.phishing	präparierte* mail*
cause.phishing	präparierten mail*
cause.credentials	gestohlene* zugangsdaten
cause.credentials	gestohlene* passw*
cause.credentials	erbeutete* zugangsdaten
cause.credentials	kompromittierte* zugang*
cause.credentials	kompromittiertes konto
cause.credentials	kompromittierten konto
cause.credentials	kompromittiertes benutzerkonto
cause.credentials	schwache* passw*
cause.credentials	unzureichend* gesicherte* zugang*
cause.credentials	mit zugangsdaten eines
cause.credentials	mit den zugangsdaten
cause.credentials	über das konto eines
cause.credentials	über ein konto
cause.credentials	über einen fernwartungszugang
cause.credentials	fernwartungszug*
cause.credentials	über einen vpnzugang
cause.misconfiguration	fehlkonfiguration*
cause.misconfiguration	falsch konfiguriert*
cause.misconfiguration	fehlerhaft konfiguriert*
cause.misconfiguration	konfigurationsfehler*
cause.misconfiguration	fehlerhafte* konfiguration
cause.misconfiguration	falsch eingestellt*
cause.misconfiguration	ungesicherte* datenbank
cause.misconfiguration	ungesicherte* server
cause.misconfiguration	ungeschützte* datenbank
cause.misconfiguration	ungeschützte* server
cause.fault	technische* defekt*
cause.fault	hardwaredefekt*
cause.fault	hardwarefehler*
cause.fault	defekte* … gerät
cause.fault	defekte* … komponente*
cause.fault	defekte* … festplatte*
cause.fault	stromausfall*
cause.fault	softwarefehler*
cause.fault	fehlerhafte* update*
cause.fault	fehlerhaften update*
cause.fault	fehlgeschlagene* update*
cause.fault	nach einem update
cause.fault	nach einem softwareupdate
cause.fault	bei wartungsarbeiten
cause.fault	nach wartungsarbeiten
cause.fault	kabelschaden*
cause.fault	glasfaserkabel
cause.fault	netzwerkfehler*
cause.fault	programmierfehler*
cause.fault	defekte* netz*
cause.fault	ausgefallene* klimaanlage
cause.fault	wasserschaden
cause.fault	maschine … vertauscht
cause.fault	technischer fehler
cause.fault	technischen fehler
cause.fault	technischem fehler
cause.fault	speicherpanne*
cause.fault	speicherfehler*
cause.fault	notstromtest*
cause.fault	notstrom*
cause.fault	bauteil*
cause.fault	kaputte*
cause.fault	kabelbruch*
cause.fault	bagger
cause.fault	zertifikat … abgelaufen
cause.fault	abgelaufene* zertifikat
cause.fault	abgelaufenen zertifikat
cause.fault	fehler in der software
cause.fault	fehler im system
cause.fault	systemumstellung
cause.fault	umstellung … system*
cause.fault	fehler bei einem update
cause.fault	fehler beim update
cause.fault	schnittstelle … fehlerhaft
cause.fault	fehlerhafte schnittstelle
cause.humanError	menschliche* versagen
cause.humanError	menschlichen fehler*
cause.humanError	menschlicher fehler
cause.humanError	menschliches versehen
cause.humanError	bedienfehler*
cause.humanError	versehentlich
cause.humanError	irrtümlich*
cause.humanError	aus versehen
cause.humanError	durch ein versehen
cause.humanError	ein versehen
cause.humanError	handwerklichen fehler
cause.humanError	handwerklicher fehler
cause.humanError	falsche kabel
cause.humanError	falschen kabel
cause.humanError	versehen
cause.humanError	vertippt*
cause.humanError	verwechselt*
cause.humanError	aus unachtsamkeit
cause.humanError	unachtsamkeit
cause.humanError	fahrlässig*
cause.humanError	falsch bedient*
cause.humanError	fehlbedienung*
cause.humanError	irrtum
cause.software	sicherheitslücke in … software
cause.software	schwachstelle in … software
cause.software	lücke in … software
cause.software	lücke der software
cause.software	lücke im produkt
cause.software	sicherheitslücke im programm
cause.software	im kollaborationstool
cause.software	in der software
cause.software	in der transfersoftware
cause.software	in der dateitransfersoftware
cause.software	zeroday* in
ransom	lösegeld*
ransom	forder*
ransom	verlang*
damage	schaden
damage	schäden
damage	schadenssumme
damage	schadens
damage	verlust*
fine	bußgeld*
fine	geldbuße*
fine	strafzahlung*
fine	geldstrafe*
cannot	kann … nicht
cannot	können … nicht
cannot	konnte … nicht
cannot	konnten … nicht
cannot	könne … nicht
cannot	könnten … nicht
cannot	lässt sich … nicht
cannot	lassen sich … nicht
cannot	ließ sich … nicht
cannot	ließen sich … nicht
cannot	kann … keine
cannot	können … keine
cannot	konnte … keine
cannot	konnten … keine
cannot	kann … kein
cannot	können … keinen
cannot	konnte … keinen
cannot	konnten … keinen
cannot	können … kein
cannot	kommt … nicht
cannot	kommen … nicht
cannot	kam … nicht
cannot	kamen … nicht
cannot	funktioniert … nicht
cannot	geht … nicht
cannot	gehen … nicht
cannot	ging … nicht
cannot	gingen … nicht
cannot	müssen … auf papier
claim	behaupt*
claim	brüst*
claim	reklamier*
claim	rühm*
claim	prahl*
claim	bekennt … sich
claim	bekannte … sich
claim	bekannten … sich
claim	bekennen … sich
claim	will … haben
claim	wollen … haben
claim	nach eigenen angaben
claim	drohen … veröffentlich*
claim	droht … veröffentlich*
claim	drohten … veröffentlich*
claim	drohte … veröffentlich*
advice	sollten
advice	sollte
advice	rät
advice	raten
advice	empfiehlt
advice	empfehlen
advice	vorsicht
advice	achten
advice	misstrauisch
advice	wachsam
advice	warnt vor
advice	warnen vor
advice	könnten
advice	könnte
advice	gefahr
datanoun	daten
datanoun	*daten
datanoun	datensatz*
datanoun	datensätz*
datanoun	datenbestand*
datanoun	datenbestände*
datanoun	dateien
datanoun	datei
datanoun	dokumente*
datanoun	unterlagen
datanoun	informationen
datanoun	akten
datanoun	*akten
datanoun	angaben
datanoun	adressen
datanoun	*nummern
datanoun	passwörter
datanoun	namen
datanoun	bescheide
datanoun	*bescheide
datanoun	schreiben
datanoun	briefe
datanoun	rechnungen
datanoun	gigabyte
datanoun	terabyte
datanoun	megabyte
datanoun	post
safe	daten … sicher
safe	daten … geschützt
safe	daten … unangetastet
safe	daten … nicht gefährdet
safe	daten … nicht berührt
safe	daten … unversehrt
safe	nichts verloren
safe	daten … nicht in gefahr
safe	kein zugriff auf … daten
safe	keinen zugriff auf … daten
safe	kein zugriff … daten
safe	keine daten
safe	nichts abhanden*
safe	nichts gestohlen
safe	blieben unangetastet
safe	daten … unberührt
safe	datensicherheit … gewährleistet
safe	daten … nicht verloren
safe	datenschutz … gewahrt
safe	zu keiner zeit in gefahr
safe	nie in gefahr
safe	zu keinem zeitpunkt in gefahr
safe	*daten … sicher
safe	*daten … nicht betroffen
safe	*daten … unversehrt
safe	*daten … nicht gefährdet
attacker	hacker
attacker	hackern
attacker	hackergruppe*
attacker	angreifer
attacker	angreifern
attacker	angreifergruppe*
attacker	cyberkriminell*
attacker	datendieb
attacker	datendiebe*
attacker	cyberbande*
attacker	hackergruppier*
attacker	eindringling*
attacker	internetkriminelle*
attacker	cybergangster*
attacker	erpresserbande*
attacker	onlinekriminelle*
assault	angegriffen*
assault	attackiert*
assault	angegriffen
assault	attackiert
assault	ins visier
assault	angriff auf ihre
assault	angriff auf seine
assault	angriff auf das netz
assault	angriff auf das system
assault	angriff auf … firma
assault	nach dem angriff
assault	nach einem angriff
assault	angriff von außen
assault	die attacke
assault	der attacke
assault	attacke auf
assault	attacken auf
assault	angriffe auf
assault	angriffswelle
assault	ziel eines angriffs
assault	ziel von angriffen
assault	ziel einer attacke
assault	angriff auf den dienstleister
assault	angriff auf … dienstleister
assault	angriffs auf … dienstleister
assault	hack
assault	hacks
assault	angriff
assault	angriffs
assault	angriffe
assault	attacke
assault	attacken
it	it
it	edv
it	server*
it	rechner*
it	computer*
it	software*
it	netzwerk*
it	rechenzentr*
it	website*
it	webseite*
it	webseiten
it	internetseite*
it	homepage
it	online*
it	app
it	apps
it	portal*
it	digital*
it	daten
it	datenbank*
it	cloud*
it	telefonanlage*
it	mail*
it	email*
it	technische*
it	internet*
it	hacker*
it	cyber*
it	plattform*
it	itsystem*
it	systeme
it	systemen
it	itdienst*
it	telematik*
it	ti
it	konnektor*
it	patientenakte*
it	*daten
it	*server
it	*system
it	*systeme
it	*software
it	*portal
it	*app
it	darknet
it	passwort*
it	passwörter
it	verschlüssel*
it	firewall*
it	leak*
it	hack*
"""##

    /// `incident-record.schema.json`
    static let incidentRecordSchema: StaticString = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://vorfall.example/schema/incident-record/1",
  "title": "Incident record",
  "description": "One incident that an article reports, with the words that each value comes from. Version 1.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "schemaVersion": {
      "const": 1
    },
    "id": {
      "type": "string",
      "description": "Hash of the article's identity and the incident: the same input gives the same id everywhere.",
      "pattern": "^incident-[0-9a-f]{24}$"
    },
    "article": {
      "$ref": "#/$defs/article"
    },
    "standing": {
      "enum": [
        "current",
        "background"
      ],
      "description": "Whether the report is about the incident or recalls it."
    },
    "kinds": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/kind"
      },
      "uniqueItems": true,
      "minItems": 1
    },
    "kindStatements": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/statement"
      },
      "description": "One entry for each kind, with the words that say it."
    },
    "organisation": {
      "$ref": "#/$defs/organisation",
      "description": "The one hit, where the article names one."
    },
    "affectedInsurers": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/affectedInsurer"
      }
    },
    "affectedGroups": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/affectedInsurer"
      },
      "description": "Kinds of insurers named as a whole."
    },
    "notAffectedInsurers": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/namedEntity"
      },
      "description": "Insurers that the article says were spared."
    },
    "mentionedInsurers": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/namedEntity"
      },
      "description": "Insurers that are only named."
    },
    "services": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/serviceEffect"
      },
      "description": "Services that are affected with no insurer named."
    },
    "timeline": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/timelineEvent"
      }
    },
    "dataLeak": {
      "$ref": "#/$defs/dataLeak"
    },
    "peopleAffected": {
      "$ref": "#/$defs/peopleAffected"
    },
    "perpetrators": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/namedEntity"
      }
    },
    "measures": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/statement"
      }
    },
    "authorities": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/namedEntity"
      }
    },
    "causes": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/cause"
      },
      "description": "How it came about, as far as the article says."
    },
    "amounts": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/amount"
      },
      "description": "Money that was asked, lost or fined."
    },
    "confidence": {
      "type": "number",
      "minimum": 0,
      "maximum": 1,
      "description": "How likely the article tells of an incident here."
    },
    "absent": {
      "type": "object",
      "additionalProperties": {
        "enum": [
          "notStated",
          "notInInput"
        ]
      },
      "description": "Why a value is missing, by its path: the text does not state it, or the input lacks it."
    },
    "provenance": {
      "$ref": "#/$defs/provenance"
    },
    "corrections": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/correction"
      },
      "description": "What people corrected by hand, already laid over the other values; absent where a record is as it was extracted."
    }
  },
  "required": [
    "schemaVersion",
    "id",
    "article",
    "standing",
    "kinds",
    "kindStatements",
    "affectedInsurers",
    "affectedGroups",
    "notAffectedInsurers",
    "mentionedInsurers",
    "services",
    "timeline",
    "dataLeak",
    "perpetrators",
    "measures",
    "authorities",
    "causes",
    "amounts",
    "confidence",
    "absent",
    "provenance"
  ],
  "$defs": {
    "modality": {
      "enum": [
        "asserted",
        "reported",
        "denied",
        "possible"
      ],
      "description": "In which mood the value is said."
    },
    "support": {
      "enum": [
        "explicit",
        "inferred",
        "ambiguous"
      ],
      "description": "Whether the words say the value, or a reader concludes it, or they allow several readings."
    },
    "serviceStatus": {
      "enum": [
        "disrupted",
        "restricted",
        "offline",
        "restored",
        "unaffected"
      ]
    },
    "kind": {
      "enum": [
        "cyberattack",
        "ransomware",
        "ddos",
        "dataBreach",
        "outage",
        "phishing",
        "vulnerability",
        "extortion",
        "other"
      ]
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "block": {
          "type": "integer",
          "minimum": 0,
          "description": "Index into the article's blocks."
        },
        "start": {
          "type": "integer",
          "minimum": 0,
          "description": "Offset of the first character in the article's text, in Unicode scalars."
        },
        "end": {
          "type": "integer",
          "minimum": 0,
          "description": "Offset behind the last character in the article's text, in Unicode scalars."
        },
        "exact": {
          "type": "string",
          "description": "The words.",
          "minLength": 1
        }
      },
      "required": [
        "block",
        "start",
        "end",
        "exact"
      ],
      "description": "Words of the article that a value comes from."
    },
    "evidenceList": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/evidence"
      },
      "minItems": 1
    },
    "source": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string",
          "description": "Identifier in the lexicon, if known."
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "role": {
          "enum": [
            "spokesperson",
            "medium",
            "list",
            "organisation"
          ]
        }
      },
      "required": [
        "name",
        "role"
      ],
      "description": "Who says it. Absent where the report itself does."
    },
    "statement": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "value": {
          "type": "string"
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "value",
        "modality",
        "support",
        "evidence"
      ],
      "description": "A value with the words that say it."
    },
    "namedEntity": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "name",
        "modality",
        "support",
        "evidence"
      ]
    },
    "organisation": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "role": {
          "enum": [
            "provider",
            "insurer",
            "operator",
            "authority",
            "other"
          ]
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "name",
        "role",
        "modality",
        "support",
        "evidence"
      ]
    },
    "serviceEffect": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "status": {
          "$ref": "#/$defs/serviceStatus"
        },
        "since": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        },
        "until": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
          "description": "Last day, inclusive."
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "id",
        "name",
        "status",
        "modality",
        "support",
        "evidence"
      ]
    },
    "affectedInsurer": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "ik": {
          "type": "string",
          "description": "Institutionskennzeichen.",
          "pattern": "^[0-9]{9}$"
        },
        "kind": {
          "enum": [
            "statutory",
            "private",
            "group"
          ]
        },
        "services": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/serviceEffect"
          }
        },
        "since": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        },
        "until": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1,
          "description": "How likely a careful reader would call it affected."
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "id",
        "name",
        "kind",
        "services",
        "modality",
        "support",
        "confidence",
        "evidence"
      ]
    },
    "timelineEvent": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "event": {
          "enum": [
            "attack",
            "detection",
            "shutdown",
            "disruption",
            "restoration",
            "dataLeak",
            "publication",
            "notification",
            "statement",
            "other"
          ]
        },
        "value": {
          "type": "string",
          "description": "TIMEX3 value.",
          "minLength": 1
        },
        "begin": {
          "type": "string",
          "description": "First day or minute, local to Europe/Berlin."
        },
        "until": {
          "type": "string",
          "description": "Last day or minute, inclusive, local to Europe/Berlin."
        },
        "granularity": {
          "enum": [
            "minute",
            "partOfDay",
            "day",
            "week",
            "month",
            "year",
            "other"
          ]
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "event",
        "value",
        "granularity",
        "modality",
        "support",
        "evidence"
      ]
    },
    "dataLeak": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "verdict": {
          "enum": [
            "confirmed",
            "denied",
            "notEstablished",
            "suspected",
            "notStated"
          ]
        },
        "what": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "What data, in the words of the article."
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        },
        "statements": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/statement"
          },
          "description": "All that is said about it, contradictions included, in the order of the text."
        }
      },
      "required": [
        "verdict",
        "what",
        "evidence",
        "statements"
      ]
    },
    "peopleAffected": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "count": {
          "type": "integer",
          "minimum": 1
        },
        "qualifier": {
          "enum": [
            "exactly",
            "about",
            "atLeast",
            "atMost"
          ]
        },
        "who": {
          "type": "string",
          "description": "Who is counted, in the words of the article."
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "count",
        "qualifier",
        "who",
        "modality",
        "support",
        "evidence"
      ]
    },
    "article": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        },
        "url": {
          "type": "string"
        },
        "canonicalURL": {
          "type": "string"
        },
        "publisher": {
          "type": "string"
        },
        "title": {
          "type": "string"
        },
        "authors": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "published": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "value": {
              "type": "string",
              "minLength": 4
            },
            "granularity": {
              "enum": [
                "second",
                "day",
                "month",
                "year"
              ]
            },
            "origin": {
              "enum": [
                "jsonLD",
                "meta",
                "microdata",
                "timeElement",
                "visibleText",
                "url",
                "input"
              ]
            }
          },
          "required": [
            "value",
            "granularity",
            "origin"
          ]
        },
        "modified": {
          "type": "string"
        },
        "language": {
          "type": "string"
        },
        "contentHash": {
          "type": "string",
          "description": "SHA-256 of the article's text.",
          "pattern": "^[0-9a-f]{64}$"
        },
        "similarityHash": {
          "type": "string",
          "pattern": "^[0-9a-f]{16}$",
          "description": "Fingerprint of the article's text, by which copies are found (SimHash)."
        },
        "fetched": {
          "type": "string"
        }
      },
      "required": [
        "id",
        "authors",
        "contentHash",
        "similarityHash"
      ]
    },
    "provenance": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "program": {
          "type": "string"
        },
        "lexicon": {
          "type": "string"
        },
        "configuration": {
          "type": "string"
        }
      },
      "required": [
        "program",
        "lexicon",
        "configuration"
      ]
    },
    "cause": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "kind": {
          "enum": [
            "supplier",
            "software",
            "phishing",
            "credentials",
            "misconfiguration",
            "fault",
            "humanError"
          ]
        },
        "id": {
          "type": "string",
          "description": "The supplier's or product's identifier in the lexicon, if known."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "The supplier's or product's name, where the article names one."
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "kind",
        "modality",
        "support",
        "evidence"
      ],
      "description": "How an incident came about."
    },
    "amount": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "what": {
          "enum": [
            "ransom",
            "damage",
            "fine"
          ]
        },
        "value": {
          "type": "integer",
          "minimum": 1,
          "description": "In whole units of the currency."
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "description": "By ISO 4217."
        },
        "qualifier": {
          "enum": [
            "exactly",
            "about",
            "atLeast",
            "atMost"
          ]
        },
        "modality": {
          "$ref": "#/$defs/modality"
        },
        "support": {
          "$ref": "#/$defs/support"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceList"
        }
      },
      "required": [
        "what",
        "value",
        "currency",
        "qualifier",
        "modality",
        "support",
        "evidence"
      ],
      "description": "Money that an incident is about."
    },
    "correction": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "field": {
          "enum": [
            "record",
            "affectedInsurer",
            "affectedSince",
            "affectedUntil",
            "dataLeak",
            "timeline"
          ]
        },
        "action": {
          "enum": [
            "accept",
            "reject",
            "change",
            "add"
          ]
        },
        "subject": {
          "type": "string",
          "description": "What tells the value apart from others of its field: an insurer's identifier; of an event its name and TIMEX3 value; else empty."
        },
        "value": {
          "type": "string",
          "description": "The right value: an insurer's identifier, a day or a verdict."
        },
        "before": {
          "type": "string",
          "description": "What the program had said."
        },
        "insurer": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "id": {
              "type": "string"
            },
            "name": {
              "type": "string",
              "minLength": 1
            },
            "ik": {
              "type": "string",
              "pattern": "^[0-9]{9}$"
            },
            "kind": {
              "enum": [
                "statutory",
                "private",
                "group"
              ]
            }
          },
          "required": [
            "id",
            "name",
            "kind"
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        },
        "contentHash": {
          "type": "string",
          "description": "SHA-256 of the article's text when the correction was made."
        },
        "reason": {
          "type": "string",
          "minLength": 1
        },
        "by": {
          "type": "string",
          "minLength": 1
        },
        "at": {
          "type": "string",
          "description": "ISO 8601."
        }
      },
      "required": [
        "field",
        "action",
        "subject",
        "evidence",
        "contentHash",
        "reason",
        "by",
        "at"
      ],
      "description": "A decision of a person about a value."
    }
  }
}
"""##
}
