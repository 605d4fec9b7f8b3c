// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `confidence.tsv`
    static let confidence: StaticString = ##"""
# Weights of the logistic models, written by scripts/train-confidence: model, feature, weight.
hit	bias	-3.803
hit	alone	0.7461
hit	best score	1.194
hit	called supplier	0.1242
hit	clause access	-0.5871
hit	clause affected	-1.367
hit	clause attacker	0.1936
hit	clause customer	1.223
hit	clause detection	0.734
hit	clause disrupted	0.5513
hit	clause kind.cyberattack	0.8522
hit	clause kind.outage	1.209
hit	clause kind.ransomware	-0.597
hit	clause kind.vulnerability	-0.7721
hit	clause leak	1.116
hit	clause list	-0.8752
hit	clause measure.complaint	0.3661
hit	clause measure.defence	-0.07007
hit	clause measure.informedAuthorities	1.102
hit	clause measure.shutdown	0.1573
hit	clause offline	-0.5429
hit	clause restored	0.616
hit	clause speaker	-0.4987
hit	clause speech	-0.3626
hit	clause unaffected	-1.339
hit	clause victim	-0.01135
hit	court	-1.361
hit	events	0.7772
hit	governor an	-0.5269
hit	governor auf	-1.255
hit	governor bei	-0.1277
hit	governor beim	0.8715
hit	governor durch	-0.05138
hit	governor für	0.04673
hit	governor in	0.5091
hit	governor mit	0.4263
hit	governor neben	-0.1434
hit	governor von	-0.4968
hit	governor über	0.8411
hit	in heading	1.599
hit	in opening	0.8514
hit	kind association	-1.062
hit	kind authority	-1.64
hit	kind insurer	-1.107
hit	kind organisation	1.881
hit	kind provider	1.928
hit	mentions	-0.8197
hit	no governor	0.4689
hit	rival has score	-1.331
hit	score	-0.1816
hit	share	2.364
record	bias	-3.088
record	advice	-1.437
record	affected	1.241
record	background	-0.2239
record	dates	1.094
record	effects told	0.1335
record	event in heading	0.7614
record	event in opening	0.9301
record	event share	2.036
record	event told plainly	0.5907
record	event with organisation	0.6115
record	events	0.5204
record	general share	-1.904
record	leak told	0.7141
record	measures	-0.3302
record	no incident	-1.962
record	only flaw	-1.013
record	only flaw with advice	-1.318
record	organisation	1.192
record	organisation known	-0.9323
record	organisation score	-0.1944
record	recalled	-0.04126
record	recalled as earlier	1.194
record	recalled beside	0.9635
record	recalled by kind	0.3406
record	recalled by name	1.343
record	recalled by word	0.6585
record	recalled events	0.4629
record	recalled generally	0.108
record	recalled in pluperfect	0.7203
record	recalled unreal	-0.3771
record	recalled with date	0.06466
record	spokesperson	2.179
record	unreal headline	-1.931
record	unreal share	-0.7995
affected	bias	-0.6865
affected	affected explicit	0.867
affected	affected in heading	-1.177
affected	affected inferred	0.8218
affected	affected possible	-0.9029
affected	affected service	0.516
affected	background	0.2951
affected	clause access	0.9935
affected	clause advice	-1.587
affected	clause affected	-0.2621
affected	clause cannot	1.471
affected	clause claim	-0.6204
affected	clause confirm	-0.2885
affected	clause customer	-0.5565
affected	clause data	0.3194
affected	clause disrupted	0.3756
affected	clause kind.cyberattack	1.154
affected	clause kind.outage	1.559
affected	clause kind.phishing	0.3831
affected	clause leak	-0.3514
affected	clause list	-0.7314
affected	clause negator	-1.008
affected	clause not affected	-0.5849
affected	clause not kind.cyberattack	-0.6981
affected	clause not speech	-0.9803
affected	clause offline	1.231
affected	clause people	0.8879
affected	clause restored	0.6517
affected	clause restricted	-0.005708
affected	clause speech	-0.7704
affected	clause unaffected	-1.074
affected	clause victim	0.5206
affected	governor bei	0.9243
affected	governor für	-0.4397
affected	governor laut	-0.2965
affected	governor mit	-0.5372
affected	governor neben	-0.5711
affected	governor von	0.3267
affected	in heading	-0.03675
affected	in list	0.9977
affected	is organisation	0.3399
affected	kind dataBreach	0.9161
affected	kind outage	0.6673
affected	kind phishing	-1.921
affected	kind vulnerability	0.3783
affected	leak confirmed	0.09701
affected	leak suspected	0.3541
affected	listed	1.905
affected	mentions	-0.1327
affected	named explicit	0.8767
affected	named in heading	-0.3604
affected	named possible	-0.2134
affected	no governor	0.9873
affected	only affected	1.194
affected	only customer	-1.071
affected	only insurer	-0.7602
affected	only named	-0.6705
affected	only spared	-1.417
affected	only speaks	-0.163
affected	other organisation	-0.5811
affected	sentence affected	0.02016
affected	sentence data	0.3611
affected	sentence disrupted	0.7292
affected	sentence leak	0.4623
affected	sentence offline	0.4833
affected	sentence restored	0.7942
affected	sentence unaffected	-1.029
affected	spared explicit	0.0168
affected	spared inferred	-0.632
affected	spared service	0.4376
affected	speaks	0.7771
spared	bias	0.08204
spared	affected explicit	-0.1863
spared	affected service	0.7039
spared	background	-1.085
spared	clause advice	-0.3213
spared	clause affected	-0.921
spared	clause customer	1.005
spared	clause data	0.02707
spared	clause kind.phishing	-0.01309
spared	clause list	0.9622
spared	clause negator	1.47
spared	clause not affected	0.05355
spared	clause not speech	0.4639
spared	clause people	-1.862
spared	clause speech	0.7449
spared	clause unaffected	1.448
spared	governor bei	0.9081
spared	governor für	0.2983
spared	governor neben	0.8833
spared	governor von	-0.5599
spared	in heading	-1.538
spared	kind dataBreach	0.2734
spared	kind outage	-1.562
spared	kind phishing	-1.377
spared	leak confirmed	-0.1119
spared	listed	0.8946
spared	mentions	0.2175
spared	named explicit	0.03414
spared	named in heading	0.00442
spared	no governor	0.7475
spared	only affected	0.5489
spared	only customer	0.9946
spared	only insurer	-0.8834
spared	only named	-1.258
spared	only spared	0.4002
spared	only speaks	-0.2186
spared	other organisation	-0.3964
spared	sentence unaffected	2.106
spared	spared explicit	-0.2258
spared	spared inferred	0.7342
spared	spared service	0.08286
spared	speaks	-0.0248
"""##

    /// `cues.tsv`
    static let cues: StaticString = ##"""
# Words and phrases that tell what happened, one a line: category, pattern. Made from our own collection of German incident vocabulary.
# A pattern is a sequence of words in lower case without hyphens. `abc*` begins with abc, `*abc` ends with abc; `…` between two words
# stands for up to twenty words of the same sentence (separable verbs, frames); a word with a full stop ends its clause ("griff* … an."). Matching folds case and drops hyphens in words.
# detection, publication: events; data: kinds of data; people: words for counted people; recall: tells of an earlier incident; hypothetical: tells what might happen
# categories: kind.* what kind of incident; access somebody got in; victim; leak data got out; disrupted, restricted, offline, restored, unaffected: states;
# triggers of frames.tsv, which tell nothing by themselves: contents what was on a carrier of data; closing; assault an attack; havoc what somebody does to computers; scramble, demand,
# threat what extortioners do; failure, glitch, refusal what does not work; escape, passing, exposure, snooping, sending, loss what
# happens to data; fake a message that pretends; flaw a hole
# what fills their roles: insider (somebody of the house), machine, record (data), letter, carrier (of data), channel (of messages), wrong, outsiders, perpetrator, money
# earlier: that something happened before; trial: a court or an authority decides; it: words of computing
# attacker: people who attack, no incident by themselves
# datanoun: any word for data; safe: data that nobody got at
# claim: what perpetrators say; advice: what readers should beware of; cannot: a service that cannot be used, only beside its name
# cause.*: how it came about; ransom, damage, fine: what an amount of money is
# service.*: words that speak of a service without its name, where the sentence tells a state
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
kind.cyberattack	computervir*
kind.cyberattack	angriff auf die systeme
kind.cyberattack	angriff auf die server
kind.cyberattack	angriff auf die edv
kind.cyberattack	angriff auf … edv
kind.cyberattack	hackervorfall*
kind.cyberattack	cyberüberfall*
kind.cyberattack	computersabotage*
kind.cyberattack	datensabotage*
kind.cyberattack	cybersabotage*
kind.cyberattack	itsabotage*
kind.cyberattack	digitale* überfall*
kind.cyberattack	digitaler überfall
kind.cyberattack	digitaler angriff
kind.cyberattack	digitaler einbruch*
kind.cyberattack	hackereinbruch*
kind.cyberattack	cyberstörung*
kind.cyberattack	cyberzwischenfall*
kind.cyberattack	cyberschlag
kind.cyberattack	cyberereignis*
kind.cyberattack	hackerattacke*
kind.cyberattack	hackerüberfälle*
kind.cyberattack	itattacke*
kind.cyberattack	wurmbefall*
kind.cyberattack	virusbefall*
kind.cyberattack	virenbefall*
kind.cyberattack	virenangriff*
kind.cyberattack	virenattacke*
kind.cyberattack	computerwurm*
kind.cyberattack	hackerbefall*
kind.cyberattack	cyberkrimineller angriff
kind.cyberattack	internetangriff*
kind.cyberattack	onlineangriff*
kind.cyberattack	datenangriff*
kind.cyberattack	serverangriff*
kind.cyberattack	systemangriff*
kind.cyberattack	netzangriff*
kind.cyberattack	itsicherheitszwischenf*
kind.cyberattack	sicherheitszwischenfall*
kind.cyberattack	sicherheitszwischenfälle*
kind.cyberattack	hacktivist*
kind.cyberattack	hacking*
kind.cyberattack	schadcode*
kind.cyberattack	computerschädling*
kind.cyberattack	webshell*
kind.cyberattack	wiperangriff*
kind.cyberattack	trojanerbefall*
kind.cyberattack	supplychainangriff*
kind.cyberattack	lieferkettenangriff*
kind.cyberattack	bruteforce*
kind.cyberattack	passwordspraying
kind.cyberattack	credentialstuffing
kind.cyberattack	gehacktes
kind.cyberattack	gehackter
kind.cyberattack	hackt
kind.cyberattack	hacken
kind.cyberattack	hackerkollektiv*
kind.cyberattack	angriff aus dem internet
kind.cyberattack	angriffs aus dem internet
kind.cyberattack	angriffe aus dem internet
kind.cyberattack	angriff von hackern
kind.cyberattack	angriffen aus dem internet
kind.cyberattack	angriff durch hacker
kind.ransomware	ransomware*
kind.ransomware	verschlüsselungstrojaner*
kind.ransomware	erpressungstrojaner*
kind.ransomware	erpressungssoftware*
kind.ransomware	verschlüsselungssoftware*
kind.ransomware	erpressersoftware*
kind.ransomware	verschlüsselungsangriff*
kind.ransomware	systeme verschlüsselt
kind.ransomware	server verschlüsselt
kind.ransomware	dateien verschlüsselt
kind.ransomware	verschlüsselte* … server
kind.ransomware	verschlüsselten … systeme
kind.ransomware	server … verschlüsselt
kind.ransomware	systeme … verschlüsselt
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
kind.ransomware	festplatten … verschlüsseln
kind.ransomware	ransomgruppe*
kind.ransomware	cryptolocker*
kind.ransomware	verschlüsselungsprogramm*
kind.ransomware	verschlüsselungsvirus*
kind.ransomware	lockbit
kind.ransomware	erpressungsprogramm*
kind.ransomware	erpresserprogramm*
kind.ransomware	lösegeldtrojaner*
kind.ransomware	erpressungsvirus*
kind.ransomware	erpresservirus*
kind.ransomware	kryptovirus*
kind.ransomware	ransomattack*
kind.ransomware	ransomangriff*
kind.ransomware	lösegeldsoftware*
kind.ransomware	erpressungsangriff*
kind.ransomware	unlesbar gemacht
kind.extortion	lösegeld*
kind.extortion	erpress*
kind.extortion	erpresst*
kind.extortion	erpresser*
kind.extortion	erpressung*
kind.extortion	erpressungsversuch*
kind.extortion	lösegeldforderung*
kind.extortion	forderten … lösegeld
kind.extortion	fordern … lösegeld
kind.extortion	erpresserschreiben*
kind.extortion	erpresserbrief*
kind.extortion	erpressernachricht*
kind.extortion	erpresserbotschaft*
kind.extortion	schutzgeld*
kind.extortion	lösegeldzahlung*
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
kind.ddos	ddosattack*
kind.ddos	denial*
kind.ddos	überlastangriff*
kind.ddos	überlastattack*
kind.ddos	überlastungsangriffe*
kind.ddos	anfragenflut*
kind.ddos	flut künstlicher
kind.ddos	künstliche* zugriffe
kind.ddos	künstlicher zugriffe
kind.ddos	massenhafte* zugriffe*
kind.ddos	massenhafter anfragen
kind.ddos	massenanfragen
kind.ddos	mit anfragen überschwemmt*
kind.ddos	mit anfragen bombardiert*
kind.ddos	flut an anfragen
kind.ddos	zugriffsflut*
kind.ddos	lastangriff*
kind.ddos	überflut* … anfragen
kind.ddos	botnetz*
kind.ddos	botnet
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
kind.dataBreach	datendiebstähl*
kind.dataBreach	datenvorfall*
kind.dataBreach	datenskandal*
kind.dataBreach	datenschutzskandal*
kind.dataBreach	datenschutzlücke*
kind.dataBreach	datenmissbrauch*
kind.dataBreach	fehlversendung*
kind.dataBreach	falschversand*
kind.dataBreach	fehlzustellung*
kind.dataBreach	datenabzug*
kind.dataBreach	datenpannen
kind.outage	itausfall*
kind.outage	itausfälle*
kind.outage	systemausfall*
kind.outage	serverausfall*
kind.outage	itstörung*
kind.outage	itpanne*
kind.outage	computerpanne*
kind.outage	softwarefehler*
kind.outage	netzstörung*
kind.outage	serverstörung*
kind.outage	netzwerkausfall*
kind.outage	netzausfall*
kind.outage	netzwerkstörung*
kind.outage	serverproblem*
kind.outage	serverpanne*
kind.outage	itprobleme
kind.outage	hardwaredefekt*
kind.outage	hardwarefehler*
kind.outage	hardwareausfall*
kind.outage	itproblem*
kind.outage	itchaos*
kind.outage	softwarepanne*
kind.outage	softwareproblem*
kind.outage	updatepanne*
kind.outage	datenbankausfall*
kind.outage	telefonausfall*
kind.outage	internetausfall*
kind.outage	rechenzentrumsausfall*
kind.outage	rechenzentrumspanne*
kind.outage	cloudausfall*
kind.outage	appausfall*
kind.outage	portalausfall*
kind.outage	tistörung*
kind.outage	tiausfall*
kind.outage	epaausfall*
kind.outage	epastörung*
kind.outage	serverabsturz*
kind.outage	systemabsturz*
kind.outage	computerabsturz*
kind.outage	systemcrash*
kind.outage	itkollaps*
kind.outage	itblackout*
kind.outage	systemfehler*
kind.outage	systempanne*
kind.outage	systemstörung*
kind.outage	serverausfäll*
kind.outage	computerprobleme*
kind.outage	computerausfall*
kind.outage	computerstörung*
kind.outage	rechnerausfall*
kind.outage	netzwerkpanne*
kind.outage	netzwerkproblem*
kind.outage	telefonstörung*
kind.outage	itsystemausfall*
kind.outage	technikpanne*
kind.outage	digitalpanne*
kind.outage	serverdefekt*
kind.outage	systemzusammenbruch*
kind.outage	kommunikationsausfall*
kind.outage	dienstausfall*
kind.outage	mailausfall*
kind.outage	anwendungsausfall*
kind.outage	abrechnungspanne*
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
kind.phishing	phishingwelle*
kind.phishing	betrugswelle*
kind.phishing	falsche mitarbeiter*
kind.phishing	falschen mitarbeiter*
kind.phishing	falscher mitarbeiter*
kind.phishing	falsche krankenkasse*
kind.phishing	falsche anrufe*
kind.phishing	fakeanruf*
kind.phishing	schockanruf*
kind.phishing	vishing*
kind.phishing	spoofing*
kind.phishing	fakewebsite*
kind.phishing	fakeshop*
kind.phishing	fakebrief*
kind.phishing	betrugsmail*
kind.phishing	betrugssms*
kind.phishing	betrugsnachricht*
kind.phishing	spammail*
kind.phishing	betrügermail*
kind.phishing	betrugsschreiben*
kind.phishing	telefonbetrüg*
kind.phishing	telefonbetrug*
kind.phishing	ceofraud*
kind.phishing	chefmasche*
kind.phishing	identitätsmissbrauch*
kind.phishing	scammail*
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
kind.vulnerability	sicherheitsloch*
kind.vulnerability	sicherheitslöcher*
kind.vulnerability	lücke … ausgenutzt
kind.vulnerability	lücke … ausnutz*
kind.vulnerability	sicherheitsschwäche*
kind.vulnerability	datenschutzlücke*
kind.vulnerability	itlücke*
kind.vulnerability	softwarelücke*
kind.vulnerability	cve*
kind.vulnerability	zerodaylücke*
kind.vulnerability	sicherheitsdefizit*
access	einzubrechen
access	eingebrochen
access	eingedrungen
access	einzudringen
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
access	zutritt verschafft*
access	verschaff* … zutritt
access	verschaffen sich … zugang
access	verschaffen sich … zugriff
access	verschafften sich … zutritt
access	einblick in
access	loggte sich … ein.
access	loggten sich … ein.
access	eingeloggt
access	drangen … ein.
access	drang … ein.
access	dringt … ein.
access	dringen … ein.
access	brachen … ein.
access	brach … ein.
access	gelangten … in das netz
access	gelangte … in das netz
access	gelangten … ins
access	gelangten in … systeme
access	gelangten in … netz*
access	gelangte in … systeme
access	gelangte in … netz*
access	gelangten … in die systeme
access	gelangte … in die systeme
access	gekapert*
access	kaperten
access	kaperte
access	übernommen worden
access	unberechtigten zugriff
access	unbefugten zugriff
access	unberechtigter zugriff*
access	unbefugter zugriff*
access	unerlaubten zugriff
access	unerlaubter zugriff*
access	unautorisierten zugriff
access	zugriff durch unbefugte
access	zugriff durch dritte
access	zugriff … durch dritte
access	zugriff durch unberechtigte
access	schleusten … ein.
access	schleuste … ein.
access	hackten sich
access	hackte sich
access	hacken sich
access	unterwander*
access	infiltrier*
access	stiegen … ein.
access	stieg … ein.
access	vorgedrungen
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
leak	geleakt*
leak	offen im netz
leak	offen im internet
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
leak	abfließen*
leak	flossen … daten
leak	daten … entwendet
leak	daten … gestohlen
leak	daten … kopiert
leak	kopien … daten
leak	datenabgriff*
leak	datenraub*
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
leak	datensätze … kopiert
leak	versichertendaten … unbefugt
leak	zum kauf angeboten
leak	daten … heruntergeladen
leak	daten … ausgelesen
leak	daten … verkauft
leak	daten … mitgenommen
leak	datensätze … verkauft
leak	datensätze … angeboten
leak	daten … aufgetaucht
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
leak	ins netz gerieten
leak	ins netz gelangt*
leak	ins internet gelangt*
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
leak	flossen … ab.
leak	datendiebstahl*
leak	datenmissbrauch*
leak	datensatz … abgeflossen
leak	fließen … ab.
leak	in die öffentlichkeit gelangt*
leak	datenabzug*
leak	datenabzüge
leak	datenexfiltration
leak	datenskandal*
leak	datenvorfall*
leak	datenvorfälle*
leak	in einem hackerforum
leak	im hackerforum
leak	in hackerforen
leak	in untergrundforen
leak	auf … *daten zugreifen
leak	auf … *daten … zugreifen
leak	diebstahl … *daten
leak	diebstahl von *daten
leak	frei im internet
leak	frei im netz
leak	öffentlich im netz
leak	veröffentlichten … *daten
leak	veröffentlichte … *daten
leak	*daten … in mitleidenschaft
leak	*daten … kompromittiert
leak	*daten … erbeuten
leak	*daten … zu stehlen
leak	*daten … zu kopieren
leak	*daten … abgesaugt
leak	erbeuten
leak	entwendung von
leak	lücke … ausgenutzt
leak	schwachstelle … ausgenutzt
leak	schwachstelle … missbraucht
leak	lücke … missbraucht
leak	missbraucht … schwachstelle
leak	missbraucht … lücke
leak	usbstick … verloren
leak	laptop … verloren
leak	stick … verloren
leak	usbstick* … abhanden*
leak	kopiert
leak	kopierten
leak	kopierte
leak	kopien von
leak	auf *daten … zugriff
leak	auf … *daten … zugriff
leak	ins darknet
leak	stellten … ins netz
leak	stellte … ins netz
leak	an *daten … gekommen
leak	an *daten … gelangt
leak	an … *daten gelangt
leak	beute … veröffentlicht
leak	beute … ins netz
leak	datensätze … veröffentlicht
leak	dateien … veröffentlicht
leak	ins netz gestellt
leak	veröffentlicht* … darknet
leak	online gestellt
leak	tauchten … auf
leak	tauchte … auf
leak	abfluss
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
disrupted	anmeldung … verhinder*
disrupted	verhinder* … anmeldung
disrupted	zugriff … verhindert
disrupted	verhindert* … zugriff
disrupted	traten … auf
disrupted	trat … auf
disrupted	aufgetreten
disrupted	ruht
disrupted	ruhen
disrupted	ruhte
disrupted	lahmlegte*
disrupted	kommen … keine
disrupted	kommt … keine
disrupted	kamen … keine
disrupted	kommen nicht an
disrupted	kommt nicht an
disrupted	kamen nicht an
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
restricted	mit verzögerung
restricted	verspätung*
restricted	verspätet*
restricted	verzöger*
restricted	verzögern sich
restricted	verspätet
restricted	verspäten sich
restricted	mit verspätung
restricted	kommen verspätet
restricted	stift und zettel
restricted	zettel und stift
restricted	papier und stift
restricted	notfallverfahren
restricted	handbetrieb
restricted	analogbetrieb
restricted	dauert … länger
restricted	dauern … länger
restricted	langen wartezeiten
restricted	wartezeiten
restricted	mit verzögerungen
restricted	länger als üblich
restricted	länger als sonst
restricted	bittet … um geduld
restricted	bitten … um geduld
restricted	bat … um geduld
restricted	baten … um geduld
restricted	bittet … um verständnis
restricted	bitten … um verständnis
restricted	bat … um verständnis
restricted	baten … um verständnis
restricted	auf notbetrieb
restricted	auf sparflamme
restricted	bleibt … liegen
restricted	bleiben … liegen
restricted	blieben … liegen
restricted	liegen bleiben
restricted	liegenbleiben
restricted	stapeln sich
restricted	stapelt sich
restricted	stapelten sich
restricted	stauen sich
restricted	staut sich
restricted	stauten sich
restricted	um etwas geduld
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
offline	vom netz getrennt
offline	nahm* … vom netz
offline	nehmen … vom netz
offline	fuhr* … herunter
offline	fahren … herunter
offline	fährt … herunter
offline	herunterfahren
offline	herunterzufahren
offline	tot
offline	gehen nicht
offline	gingen nicht
offline	geht nicht
offline	abgestürzt*
offline	zusammengebrochen*
offline	nicht aufrufen
offline	außer gefecht
offline	zum erliegen
offline	bleibt … geschlossen
offline	bleiben … geschlossen
offline	seit … geschlossen
offline	vorübergehend geschlossen
offline	weiteres geschlossen
offline	liegen … lahm
offline	lag … lahm
offline	lagen … lahm
offline	lahmliegen
offline	lahmliegt
offline	bleibt … zu.
offline	bleiben … zu.
offline	blieben … zu.
offline	niemand zu erreichen
offline	niemand … zu erreichen
offline	niemand erreichbar
offline	niemanden zu erreichen
offline	niemanden … zu erreichen
offline	keiner zu erreichen
closing	schließen
closing	schließt
closing	schloss
closing	schlossen
closing	zugemacht
closing	geschlossen
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
restored	fließt … wieder
restored	fließen … wieder
restored	nimmt … wieder
restored	nehmen … wieder
restored	nahm … wieder
restored	nahmen … wieder
restored	wieder entgegen
restored	wieder pünktlich
restored	steht … wieder zur verfügung
restored	stehen … wieder zur verfügung
restored	wieder zur verfügung
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
unaffected	weiter nutzbar
unaffected	weiterhin nutzbar
unaffected	blieb nutzbar
unaffected	bleibt nutzbar
unaffected	weiter genutzt werden
unaffected	weiterhin genutzt werden
unaffected	zahlt … weiter
unaffected	zahlen … weiter
unaffected	weiter pünktlich
unaffected	wie gewohnt geöffnet
unaffected	nicht eingeschränkt
unaffected	pünktlich angewiesen
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
customer	arbeitet für
customer	arbeitet auch für
customer	arbeitet unter anderem für
customer	arbeitet … zusammen
customer	arbeitet mit dem dienstleister
customer	arbeitet mit dem itdienstleister
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
measure.shutdown	fuhr* … herunter
measure.shutdown	nahm* … vom netz
measure.shutdown	verbindung* … gekappt
measure.shutdown	kappte* … verbindung*
measure.shutdown	trennte* … verbindung*
measure.shutdown	vom netz nehmen
measure.shutdown	zogen … stecker
measure.shutdown	zog … stecker
measure.shutdown	vom internet getrennt
measure.shutdown	trennte … vom internet
measure.shutdown	trennten … vom internet
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
measure.defence	attacke … gestoppt
measure.defence	angriff … gestoppt
measure.defence	blockierte* … angriff*
measure.defence	blockierten … angriff*
measure.defence	stoppte* … angriff*
measure.complaint	strafanzeige*
measure.complaint	anzeige erstattet
measure.complaint	anzeige gegen unbekannt
measure.complaint	erstattete anzeige
measure.complaint	anzeige gestellt
measure.complaint	strafantrag
measure.complaint	stellte … strafanzeige
measure.complaint	anzeige bei der polizei
measure.complaint	erstattet … anzeige
measure.complaint	erstattete … anzeige
measure.complaint	erstatteten … anzeige
measure.complaint	stellte … anzeige
measure.complaint	stellten … anzeige
measure.complaint	strafanzeige … gestellt
measure.forensics	forensik*
measure.forensics	forensisch*
measure.forensics	itforensiker*
measure.forensics	externe experten
measure.forensics	externe fachleute
measure.forensics	externen fachleuten
measure.forensics	externen experten
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
measure.forensics	spezialunternehmen
measure.forensics	mit der aufklärung beauftragt
measure.forensics	mit der untersuchung beauftragt
measure.forensics	mit der analyse beauftragt
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
measure.informedAffected	erhalten … schreiben
measure.informedAffected	bekommen … schreiben
measure.informedAffected	bekommen … brief*
measure.informedAffected	erhalten … post
measure.informedAffected	verschickt … briefe
measure.informedAffected	verschickte … briefe
measure.informedAffected	verschicken … briefe
measure.informedAffected	schreibt … versicherte* an
measure.informedAffected	schreiben … versicherte* an
measure.informedAffected	benachrichtigen
measure.informedAffected	benachrichtigt*
measure.informedAffected	benachrichtige*
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
measure.passwordReset	änderte … passwörter
measure.passwordReset	änderten … passwörter
measure.passwordReset	passwörter … ändern
measure.passwordReset	neues passwort
measure.passwordReset	neue kennwörter
measure.passwordReset	neues kennwort
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
measure.restoration	notbetrieb … aufgebaut
measure.restoration	behelfslösung*
measure.restoration	übergangslösung*
measure.restoration	ersatzsystem*
measure.restoration	spielte … zurück
measure.restoration	spielen … zurück
measure.restoration	wieder angefahren
measure.restoration	systeme … wieder in betrieb
measure.restoration	wieder in betrieb
measure.restoration	wieder hochgefahren
measure.restoration	schrittweise … hoch.
measure.restoration	setzen … neu auf
measure.restoration	setzt … neu auf
measure.restoration	setze … neu auf
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
recall	nicht zum ersten mal
recall	nicht neu
recall	kein einzelfall
recall	hängt … nicht zusammen
recall	kein* zusammenhang
recall	zusammenhang … besteht nicht
recall	ähnliche* attacke*
recall	ähnliche* angriff*
recall	ähnlichen angriff*
recall	ähnliche* vorfall*
recall	ähnlicher vorfall
recall	ähnlichen vorfall
recall	ähnliche* panne*
recall	ähnlichen panne
recall	ähnliche* fall
recall	ähnlichen fall
recall	ähnliche* missgeschick
recall	ähnliche* störung*
recall	ähnlichen störung*
recall	ähnliche* ausfall
recall	ähnliche* wellen
recall	ähnliche* welle
recall	ähnliche* datenpanne
recall	ähnliche* datenleck
recall	ähnliches leck
recall	ähnliches missgeschick
recall	ähnlicher angriff
recall	ähnlicher fall
recall	ähnlich erging
recall	zweite fall
recall	zweiter fall
recall	zweite* angriff
recall	zweiter angriff
recall	vergleichbare* fall
recall	vergleichbare* vorf*
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
noincident	üben
noincident	übt
noincident	übten
noincident	einübt
noincident	probt
noincident	probte
noincident	probten
noincident	geprobt
noincident	simulier*
noincident	simulierte*
noincident	testmail*
noincident	testangriff*
noincident	penetrationstest*
noincident	beauftragte hacker
noincident	ethische hacker
noincident	befragung*
noincident	statistik*
noincident	lagebild*
noincident	roman
noincident	romans
noincident	kinofilm*
noincident	thriller
noincident	spielfilm*
noincident	fernsehfilm*
noincident	cyberpolicen
noincident	cybertarif*
noincident	cyberrisik*
noincident	prämien
noincident	prämienanstieg
noincident	versichert sind
noincident	springt … ein.
noincident	deckt … ab.
noincident	absicher*
noincident	abzusichern
noincident	richtlinie*
noincident	nis2*
noincident	dora
noincident	meldepflicht*
noincident	fehlalarm*
noincident	verschont geblieben
noincident	hat nicht stattgefunden
noincident	virenschutz*
noincident	bewirbt
noincident	auf der messe
noincident	notfalltraining*
noincident	krisenübung*
noincident	stabsübung*
noincident	planübung*
noincident	krisenstabstraining*
noincident	trainingsangriff*
noincident	marktstart
noincident	versicherungsschutz
noincident	strengere regeln
noincident	notfallpläne
noincident	notfallplan
noincident	gesetz zum
noincident	gesetz zur
noincident	neues gesetz
noincident	neue gesetz
noincident	geplante* gesetz
noincident	das gesetz
noincident	bundestag berät
noincident	bundestag beschließt
noincident	bundestag stimmt
noincident	mehr befugnisse
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
negator	nichts
negator	niemand
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
open	fehlt … beleg*
open	fehlt … hinweis*
open	fehlen … belege
open	fehlen … hinweise
open	gegenstand der ermittlungen
open	gegenstand der untersuchung*
open	gegenstand von ermittlungen
open	gegenstand von untersuchungen
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
hedge	unter umständen
hedge	davon ausgegangen
hedge	könne nicht garantieren
hedge	steht im raum
hedge	steht … im raum
hedge	nicht mehr aus
hedge	nicht mehr ausschließen
hedge	nicht mehr ausgeschlossen
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
deny	ausschließen
deny	ausschließt
deny	schließen … aus
deny	schließe … aus
deny	frei erfunden
deny	nannte … erfunden
deny	haltlos
deny	falschmeldung
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
speech	sprach … von
speech	sprechen … von
speech	spricht … von
speech	gab … zu
speech	gibt … zu
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
perpetrator	kriminellen
perpetrator	außenstehend*
perpetrator	außenstehender
perpetrator	hacktivist*
perpetrator	botnetz*
perpetrator	onlinekriminelle*
perpetrator	onlineganoven
perpetrator	ganoven
perpetrator	cyberganoven
perpetrator	einbrecher*
perpetrator	dieben
perpetrator	hackerbande*
perpetrator	unbefugte
perpetrator	eindringlinge
perpetrator	gruppierung
perpetrator	saboteur*
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
hypothetical	immer öfter
hypothetical	immer häufiger
hypothetical	zunehmend
hypothetical	üblicherweise
hypothetical	jedes jahr
hypothetical	im schnitt
hypothetical	durchschnittlich
hypothetical	jährlich
hypothetical	jede* dritte*
hypothetical	jede* zweite*
hypothetical	jeder fünfte
hypothetical	jedes dritte
hypothetical	jede zweite
hypothetical	zahl der cyberangriff*
hypothetical	zahl der angriffe
hypothetical	zahl der attacken
hypothetical	zahl der hackerangriff*
hypothetical	zahl der vorfälle
hypothetical	zahl der fälle
hypothetical	zahl der datenpannen
hypothetical	angriffe … nehmen … zu.
hypothetical	angriffe … zugenommen
hypothetical	angriffe … gestiegen
hypothetical	attacken … zugenommen
hypothetical	nehmen … zu.
hypothetical	nimmt … zu.
hypothetical	nahm … zu.
hypothetical	häufigste*
hypothetical	einfallstor
hypothetical	rechnen mit
hypothetical	sollte … abhanden*
hypothetical	gewappnet
hypothetical	vorbereitet sind
hypothetical	wäre
hypothetical	wären
hypothetical	fiele
hypothetical	nehmen wir an
hypothetical	laut statistik
hypothetical	bedrohung
hypothetical	bedrohungen
hypothetical	größte* gefahr
hypothetical	müssen … melden.
hypothetical	muss … melden.
hypothetical	melden müssen
hypothetical	angst vor
hypothetical	haftet
hypothetical	haften
hypothetical	soll … erkennen
hypothetical	sollen … erkennen
hypothetical	ob die versicherung
hypothetical	befürchten
hypothetical	schützt
hypothetical	so erkennen sie
hypothetical	so schützen sie
hypothetical	was passiert
hypothetical	erkennt angriffe
hypothetical	erkennen angriffe
hypothetical	erkennt angreifer
hypothetical	aussortieren
hypothetical	seltener ausfallen
hypothetical	in der regel
hypothetical	immer wieder werden
hypothetical	muss mit freiheitsstrafe
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
detection	schlug … an
detection	schlugen … an
detection	schlug … alarm
detection	schlugen … alarm
publication	leakseite*
publication	leakportal*
publication	auf … leakseite
publication	auf der leakseite
publication	öffentlich bekannt
publication	öffentlich gemacht
publication	bekannt geworden
publication	bekannt wurde
publication	öffentlich wurde
publication	machte … öffentlich
publication	machten … öffentlich
publication	gab … bekannt
publication	gaben … bekannt
publication	bekannt gab
publication	bekannt gegeben
publication	bekanntgab
publication	bekanntgegeben
publication	wurde … bekannt
publication	wurden … bekannt
publication	ging … an die öffentlichkeit
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
cannot	kein … auszahlen
cannot	lassen … keine
cannot	ließen … keine
cannot	ließ … keine
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
datanoun	*dossiers
datanoun	*belege
datanoun	*rechnungen
datanoun	*scans
datanoun	*verträge
datanoun	*listen
datanoun	*anträge
datanoun	*kopien
datanoun	*gutachten
datanoun	*befunde
datanoun	berichte
datanoun	rundschreiben
datanoun	anschreiben
datanoun	tabelle
datanoun	liste
datanoun	archiv
datanoun	policen
datanoun	verträge
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
safe	keine gefahr für … *daten
safe	keine … *daten … gefährdet
safe	*daten … geschützt
safe	*daten … nicht in gefahr
safe	keine daten verloren
safe	kein datenverlust
safe	*daten … unberührt
safe	*daten … unangetastet
safe	keine daten in gefahr
safe	sicherheit der daten … gefahr
safe	daten … zu keinem zeitpunkt … gefahr
safe	zu keinem zeitpunkt … gefahr für … daten
safe	keine gefahr für die daten
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
attacker	hackerkollektiv*
attacker	hackerbande*
attacker	cyberkriminelle*
attacker	datendieben
attacker	hacktivist*
attacker	onlineganoven
attacker	cyberganoven
attacker	cyberspione*
attacker	cyberattentäter*
attacker	cybererpresser*
attacker	ransomwarebande*
attacker	ransomwaregruppe*
attacker	ransomwaregruppierung*
attacker	erpressergruppe*
attacker	hackergruppen
attacker	hackertruppe*
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
assault	griff* … an.
assault	attackier*
assault	cyberattackier*
assault	anschlag auf
assault	anschlags auf
assault	anschläge auf
assault	überfall auf
assault	überfalls auf
assault	schlag* … zu.
assault	schlugen … zu.
assault	schlägt … zu.
assault	ziel eines anschlags
assault	sabotier*
assault	angriffsziel
assault	zielscheibe
assault	überfluten
assault	einbruch in
assault	einbruchs in
assault	einbrüche in
assault	eindringen
assault	einfallstor genutzt
assault	lahmgelegt durch
assault	anmeldeversuche*
assault	ungewöhnliche aktivitäten
assault	verdächtige aktivitäten
assault	auffällige aktivitäten
assault	verdächtige zugriffe
assault	ungewöhnliche zugriffe
assault	schadcode*
assault	virus befallen
assault	angreifen
assault	greifen … an.
assault	greift … an.
assault	befallene*
assault	vom virus befallen
assault	von einem virus befallen
assault	hat … befallen
assault	sabotierten
assault	sabotage
assault	cyberkriminelle schlagen
assault	angriff* aus dem internet
assault	gekapert*
assault	kaperten
assault	überfall auf … versicherer
assault	digitaler überfall
assault	abgesehen
assault	mit schadsoftware infiziert*
assault	rechner … infiziert
assault	systeme … infiziert
assault	server … infiziert
assault	infizierte* rechner
assault	infizierte* systeme
assault	infizierten rechner
assault	infizierten systeme
assault	netzwerk … infiziert
assault	verseuchte* rechner
assault	computer … infiziert
assault	infizierte* computer
assault	deren rechner infiziert
assault	dessen rechner infiziert
assault	anschlag … verübt
assault	ein anschlag
assault	einem anschlag
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
it	itabteilung*
it	itsicherheit*
it	itexpert*
it	itforensik*
it	itausfall*
it	bildschirm*
it	update*
it	software
it	itproblem*
it	serverproblem*
it	kundenportal*
it	login*
it	konfiguration*
it	migration*
it	kernsystem*
it	zertifikate
it	onlinedienst*
it	glasfaserkabel
it	leitungen
it	telefonie
it	digitalen
it	itverbund
it	virenscanner*
it	kollaps
failure	totalausfall*
failure	ausgefallen
failure	fiel … aus
failure	fielen … aus
failure	betriebsstörung*
failure	großstörung*
failure	konfigurationsfehler*
failure	stromausfall*
failure	lahmgelegt
failure	legte … lahm
failure	legt … lahm
failure	ausfall
failure	ausfälle
failure	ausfällen
failure	störung
failure	störungen
failure	panne im rechenzentrum
failure	panne
failure	zusammengebrochen
failure	ausfiel
failure	ausfielen
failure	störungsmeldung*
failure	ausfall*
failure	ausfäll*
failure	fällt … aus.
failure	fiel* … aus.
failure	fallen … aus.
failure	ausfiel*
failure	ausgefallene*
failure	pannen
failure	zusammenbruch*
failure	abgestürzt*
failure	abstürz*
failure	absturz*
failure	stürzt* … ab.
failure	streikt*
failure	streiken
failure	hakt
failure	hakte
failure	hakelt
failure	hapert*
failure	lahmleg*
failure	lag* … lahm
failure	liegen … lahm
failure	stillstand*
failure	zum erliegen
failure	außer gefecht
failure	in die knie
failure	unbrauchbar*
failure	unbenutzbar*
failure	schiefgegangen
failure	schiefgelaufen
failure	missglückt*
failure	misslungen*
failure	fehlgeschlagen*
failure	ohne funktion
failure	unterbrochen
failure	unterbrechung*
failure	gekappt*
failure	ausgebremst*
failure	notbetrieb*
failure	notfallbetrieb*
failure	vom netz genommen
failure	vom netz getrennt
failure	vom netz gehen
failure	vom netz nehmen
failure	nahm* … vom netz
failure	nehmen … vom netz
failure	ging* … vom netz
failure	herunterfahren
failure	herunterzufahren
failure	fuhr* … herunter
failure	fahren … herunter
failure	fährt … herunter
failure	abgeschaltet*
failure	schalt* … ab.
failure	abschalt*
failure	trennt* … verbindung*
failure	verbindung* … getrennt
failure	verbindung* … gekappt
failure	abgeklemmt*
failure	stift und zettel
failure	papier und stift
failure	zettel und stift
failure	handschriftlich
failure	neu aufgesetzt
failure	nicht mehr … starten
failure	beeinträchtigt*
failure	beeinträchtigung*
failure	gestört*
failure	störanfällig
failure	defekte
failure	defekts
failure	stapeln sich
failure	liegen geblieben
failure	steht … still
failure	stehen … still
failure	stand … still
failure	standen … still
failure	stürzen … ab.
failure	ging* … schief
failure	crash
failure	crashte
failure	bildschirme dunkel
failure	telefonanlage … tot
failure	leitungen tot
failure	leitung tot
failure	kappt
failure	kappte
failure	kappten
failure	defekt
failure	defekten
failure	brach … zusammen.
failure	brachen … zusammen.
failure	bricht … zusammen.
failure	brechen … zusammen.
failure	offline
failure	legte* … lahm
failure	legen … lahm
failure	anmeldung … verhindert
failure	scheiterte die anmeldung
failure	auf papier
escape	gestohlen*
escape	entwendet*
escape	erbeutet*
escape	erbeuteten
escape	abgegriffen*
escape	abgezogen
escape	ausgeleitet
escape	abhanden
escape	abhandengekommen
escape	leergeräumt
escape	stahl
escape	stahlen
escape	klauten
escape	absaugten
escape	abgesaugt
escape	herunterkopiert
escape	ausgespäht
escape	mitgelesen
escape	abgeschöpft
escape	abgegriffen
escape	offengelegt*
escape	preisgegeben*
escape	frei zugänglich
escape	frei abrufbar
escape	ungeschützt
escape	verloren gegangen
escape	kopiert … haben
escape	kopiert worden
escape	kopiert wurden
escape	mitzulesen
escape	fehlgeleitet*
escape	verschwunden
escape	verschwand
escape	verschwanden
escape	fehlt … jede spur
escape	abhandengekommen*
escape	erbeutet
escape	entwendete
escape	entwendeten
escape	in falsche hände
escape	in fremde hände
escape	in unbefugte hände
escape	leak
escape	erbeut*
escape	zog* … ab.
escape	ziehen … ab.
escape	griff* … ab.
escape	greifen … ab.
escape	abgreif*
escape	absaug*
escape	abgefischt*
escape	fisch* … ab.
escape	abfisch*
escape	ausspäh*
escape	späh* … aus.
escape	späht* … aus.
escape	ausgelesen
escape	kopierten
escape	kopiert haben
escape	fiel … in die hände
escape	fielen … in die hände
escape	gelangt* an die öffentlichkeit
escape	tauch* … auf.
escape	tauchten … auf
escape	verlor
escape	verloren
escape	exfiltriert*
escape	angezapft*
escape	zapft* … an.
escape	entwend*
escape	geklaut*
escape	veruntreut*
escape	mitgehen
escape	durchgestochen
escape	geraubt*
escape	gab* … preis.
escape	geben … preis.
escape	gibt … preis.
escape	im hackerforum
escape	in einem hackerforum
escape	hackerforum
escape	gaben … preis.
escape	abflossen
escape	stehlen
escape	stiehlt
escape	bestohlen
escape	klauen
escape	gerieten … in … hände
escape	gelangten … in … hände
escape	in die hände … gefallen
escape	fielen … in … hände
escape	in die hände von
escape	an die öffentlichkeit gelangt*
escape	gelangten an die öffentlichkeit
escape	gingen verloren
escape	gehen verloren
escape	dieben in die hände
escape	fiel* … in die hände
escape	gingen … verloren.
escape	gehen … verloren.
escape	ging … verloren.
escape	sind … verloren gegangen
passing	kopiert*
passing	kopieren
passing	kopierte*
passing	verkauft*
passing	verkaufte*
passing	veräußert*
passing	veräußerte*
passing	weitergegeben
passing	gab* … weiter.
passing	weiterverkauft*
passing	veröffentlicht*
passing	veröffentlichen
passing	feilgeboten
passing	bieten … an.
passing	bietet … an.
passing	bot … an.
passing	boten … an.
passing	zum kauf
passing	zum verkauf
passing	abgeschrieben
passing	abfotografiert*
passing	weitergeleitet*
passing	leitete … weiter.
passing	hochgeladen
passing	missbraucht*
passing	eingesehen
passing	sammelt*
passing	abgerufen
passing	zugegriffen
passing	griff* … zu.
passing	zuzugreifen
passing	zugreifen
passing	heruntergeladen*
passing	lud* … herunter.
passing	luden … herunter.
passing	verbreitet*
passing	online gestellt
passing	weitergereicht
passing	kursier*
passing	aufgetaucht*
passing	tauchten … auf.
passing	tauchte … auf.
passing	tauchen … auf.
passing	im hackerforum
passing	in den besitz
passing	an die öffentlichkeit
passing	sich bedient
exposure	einsehbar*
exposure	sichtbar*
exposure	lesbar*
exposure	abrufbar*
exposure	abrufen ließ*
exposure	lag* … offen.
exposure	lagen … offen.
exposure	offenlag*
exposure	offengelegen
exposure	standen … offen.
exposure	stand … offen.
exposure	ungeschützt*
exposure	ungesichert*
exposure	zugänglich*
exposure	zu sehen
exposure	auffindbar
exposure	unverschlüsselt
exposure	offen im
exposure	ohne passwort
exposure	ohne kennwort
exposure	ohne anmeldung
exposure	abrufen ließen
exposure	abrufen lassen
exposure	abrufen konnte*
exposure	abrufen ließ
exposure	lesen konnten
exposure	lesen können
exposure	sehen konnten
exposure	sehen können
exposure	einsehen
exposure	angezeigt
exposure	zugreifen konnten
exposure	zugreifen konnte
exposure	waren … geöffnet
exposure	abrufbar gewesen
exposure	sichtbar gewesen
exposure	einsehbar gewesen
exposure	offengestanden
exposure	offen zugänglich
exposure	frei zugänglich
exposure	freigegeben
exposure	ließen sich … aufrufen
exposure	ließ sich … aufrufen
exposure	ließen sich … abrufen
exposure	ließ sich … abrufen
exposure	ließen sich … einsehen
outsiders	jedermann
outsiders	jeden
outsiders	jeder
outsiders	öffentlich*
outsiders	internet
outsiders	netz
outsiders	suchmaschine*
outsiders	google
outsiders	dritte*
outsiders	dritten
outsiders	unbefugt*
outsiders	unberechtigt*
outsiders	wildfremd*
outsiders	fremd*
outsiders	außenstehend*
outsiders	anderer
outsiders	anderen
outsiders	monatelang
outsiders	wochenlang
outsiders	tagelang
outsiders	stundenlang
outsiders	jahrelang
wrong	falsch*
wrong	fremd*
wrong	versehentlich
wrong	irrtümlich*
wrong	aus versehen
wrong	vertausch*
wrong	verwechsel*
wrong	unbeteiligt*
wrong	kuvertierfehler*
wrong	druckfehler*
wrong	fehldruck*
wrong	nicht für sie bestimmt
wrong	für andere bestimmt
wrong	anderer versicherte*
wrong	anderer kund*
wrong	offenem verteiler
wrong	offene* verteiler
wrong	andere kunden
wrong	andere* versicherte*
wrong	fehlerhaft*
wrong	unbefugt*
wrong	unberechtigt*
wrong	wildfremd*
wrong	eines anderen
wrong	einer anderen
wrong	anderer
sending	verschickt*
sending	verschicken
sending	versandt*
sending	versendet*
sending	zugestellt*
sending	zugeschickt*
sending	zugesandt
sending	gelandet*
sending	landete*
sending	landen
sending	landet
sending	gelangt*
sending	geschickt*
sending	mailte*
sending	mailt
sending	schickte*
sending	schickten
sending	erhielt*
sending	erhalten
sending	bekam*
sending	bekamen
sending	bekommen
sending	fanden
sending	fand
sending	verteilt*
sending	gingen
sending	ging
sending	eingetütet
sending	kuvertiert*
sending	vertauscht*
sending	vertauschte*
sending	ausgehändigt*
sending	herausgegeben
sending	adressiert*
sending	zugeordnet*
sending	zugespielt
sending	übermittelt*
sending	weitergeleitet
sending	gefaxt
sending	eingesteckt
sending	angezeigt
sending	mailte
sending	mailten
sending	vertauschte
sending	vertauschten
sending	versendete*
letter	brief*
letter	briefe
letter	*briefe
letter	*briefen
letter	bescheid*
letter	*bescheide
letter	*bescheiden
letter	schreiben
letter	anschreiben
letter	*schreiben
letter	post
letter	rundschreiben
letter	rechnung*
letter	*rechnungen
letter	unterlagen
letter	*unterlagen
letter	dokument*
letter	*dokumente
letter	formular*
letter	mitteilung*
letter	*ausweise
letter	liste
letter	tabelle
letter	rundmail*
letter	newsletter
letter	schriftstück*
letter	kontoauszug*
letter	kontoauszüge*
letter	gesundheitskarte*
letter	versichertenkarte*
letter	fax
letter	faxe
letter	umschlag*
letter	umschläge*
letter	abrechnung*
letter	arztbrief*
letter	befund*
letter	mahnung*
letter	*anschreiben
carrier	usbstick*
carrier	stick
carrier	speicherstick*
carrier	laptop*
carrier	notebook*
carrier	festplatte*
carrier	datenträger*
carrier	speicherkarte*
carrier	diensthandy*
carrier	diensttelefon*
carrier	tablet*
carrier	aktenordner*
carrier	ordner
carrier	*akten
carrier	akten
carrier	magnetband*
carrier	magnetbänder*
carrier	sicherungsband*
carrier	speichermedi*
carrier	cdrom*
carrier	dvd*
carrier	patientenakten
carrier	versichertenakten
carrier	diensthandys
carrier	rechner
carrier	computer
loss	verloren
loss	verlor
loss	verschwunden*
loss	verschwand*
loss	gestohlen*
loss	gestohlener
loss	stahl
loss	stahlen
loss	entwendet*
loss	abhanden*
loss	unauffindbar
loss	vermisst*
loss	im müll
loss	müllcontainer*
loss	container*
loss	altpapier*
loss	flohmarkt
loss	auktion*
loss	*auktion
loss	versteigert*
loss	sperrmüll
loss	liegen gelassen
loss	liegengelassen
loss	stehen gelassen
loss	im zug vergessen
loss	nicht wiedergefunden
loss	mitgenommen
loss	nahmen … mit.
loss	nehmen … mit.
loss	weggekommen
loss	wiedergefunden
record	daten
record	*daten
record	datensatz*
record	datensätz*
record	datenbestand*
record	datenbestände*
record	*akten
record	ausweiskopie*
record	diagnosen
record	gesundheitsangaben
record	*nummern
record	*nummer
record	arztbrief*
record	adressen
record	anschriften
record	vertragsunterlagen
record	kundenunterlagen
record	kopien
record	gigabyte
record	terabyte
record	dokumente*
record	interne* dokumente
record	interne* emails
record	interne* mails
record	interne* unterlagen
record	sensible* unterlagen
record	vertrauliche* unterlagen
record	arztrechnungen
record	rezepte
record	policen
record	verträge
record	dateien
record	passwörter
record	kontoverbindungen
record	bankverbindungen
record	krankmeldungen
record	befunde
record	archiv
record	bescheide
record	*bescheide
record	belege
record	belegen
record	arztbriefe
record	abrechnungen
record	rezeptdaten
record	unterlagen der versicherten
record	befund
record	krankenakten
record	laborwerte
record	schriftstücke
record	adresslisten
record	kundenlisten
record	kundenliste
record	mitgliederliste
record	patientenliste
record	krankenkassendaten
record	kundenkartei
machine	it
machine	edv
machine	itsystem*
machine	system
machine	systems
machine	systeme
machine	systemen
machine	server*
machine	*server
machine	*servern
machine	*servers
machine	rechner
machine	rechnern
machine	rechners
machine	*rechner
machine	*rechnern
machine	computer*
machine	*computer
machine	*computern
machine	netzwerk*
machine	*netzwerk
machine	*netzwerke
machine	netz der
machine	netz des
machine	netz einer
machine	netz eines
machine	netze
machine	netzen
machine	firmennetz*
machine	datennetz*
machine	itnetz*
machine	hausnetz*
machine	rechenzentr*
machine	datenbank*
machine	*datenbank
machine	website*
machine	webseite*
machine	homepage*
machine	internetseite*
machine	internetauftritt*
machine	onlineauftritt*
machine	webauftritt*
machine	onlineportal*
machine	portal
machine	portale
machine	portals
machine	portalen
machine	*portal
machine	*portale
machine	*portals
machine	loginseite*
machine	app
machine	apps
machine	*app
machine	*apps
machine	postfach*
machine	postfächer*
machine	*postfach
machine	*postfächer
machine	mailkonto*
machine	mailkonten
machine	emailkonto*
machine	emailkonten
machine	benutzerkonto*
machine	benutzerkonten
machine	nutzerkonto*
machine	nutzerkonten
machine	kundenkonto*
machine	kundenkonten
machine	account*
machine	telefonanlage*
machine	telefonie
machine	telefonleitung*
machine	software*
machine	*software
machine	plattform
machine	plattformen
machine	*plattform
machine	cloud*
machine	*cloud
machine	itinfrastruktur*
machine	bildschirme*
machine	konnektor*
machine	kartenterminal*
machine	kartenlesegerät*
machine	onlinedienst*
machine	onlineservice*
machine	onlinezugang*
machine	onlinegeschäftsstelle*
machine	logindienst*
machine	anmeldedienst*
machine	itdienst*
machine	speicherdienst*
machine	schnittstelle*
machine	telematik*
machine	ti
machine	itlandschaft*
machine	itumgebung*
machine	firewall*
machine	vpn*
machine	fachverfahren*
machine	kernsystem*
machine	kassensystem*
machine	buchungssystem*
machine	bestandssystem*
machine	abrechnungssystem*
machine	computersystem*
machine	kommunikationssystem*
machine	verwaltungssystem*
machine	informationssystem*
machine	praxissystem*
machine	praxissoftware*
machine	praxisprogramm*
machine	telefonsystem*
machine	mailsystem*
machine	mailverkehr*
machine	emailverkehr*
machine	netzwerkverbindung*
machine	vertragsverwaltung
machine	kundendatenbank*
machine	datenverarbeitung*
machine	dateien
machine	zertifikate
machine	virenscanner*
machine	dienstserver
machine	internetverbindung
machine	kartenleser*
machine	onlinebanking
machine	cloudspeicher*
machine	datenspeicher*
machine	programm
machine	programms
machine	terminals
machine	itbetrieb*
machine	technik
machine	gesundheitskarten
machine	verbindung zum internet
machine	verbindungen zum internet
machine	mailserver
machine	telefon
machine	telefone
machine	hotline
machine	kartenterminals
havoc	leg* … lahm
havoc	legt … lahm
havoc	lahmleg*
havoc	lahmgelegt*
havoc	lahm
havoc	außer gefecht
havoc	überlast*
havoc	überlasten
havoc	überlastet*
havoc	überflut*
havoc	bombardier*
havoc	störten
havoc	störte
havoc	sabotier*
havoc	manipulier*
havoc	in die knie
havoc	verschaff*
havoc	eingedrungen
havoc	eindringen
havoc	drang* … ein.
havoc	dringen … ein.
havoc	brach* … ein.
havoc	brechen … ein.
havoc	eingebrochen
havoc	einbrechen
havoc	gekapert*
havoc	kaper*
havoc	ausgenutzt*
havoc	ausnutz*
havoc	unlesbar
havoc	eingeschleust*
havoc	schleus* … ein.
havoc	abgesehen
havoc	stören
havoc	gestört
havoc	zugriff auf
havoc	zugriff zu
havoc	verschlüsseln
havoc	verschlüsselt
havoc	verschlüsselten
havoc	verschlüsselte
havoc	blockierten
havoc	blockieren
havoc	blockiert
havoc	nutzten … aus.
havoc	nutzen … aus.
havoc	nutzte … aus.
havoc	infizieren
havoc	infiziert
havoc	leergeräumt
havoc	räumte* … leer.
havoc	geplündert
havoc	plünderten
havoc	durchsuchten
havoc	durchwühlten
havoc	ausgelesen
havoc	kompromittierten
scramble	verschlüsselt
scramble	verschlüsselten
scramble	verschlüsselte
scramble	chiffrier*
scramble	unlesbar
scramble	unbrauchbar gemacht
scramble	verschlüsselung
scramble	daten verschlüsselt
scramble	verschlüsselt worden
scramble	verschlüsselt wurden
scramble	daten … verschlüsselt
scramble	verschlüsselte … daten
scramble	verschlüsselte … dateien
scramble	teile … verschlüsselt
scramble	begonnen … daten … verschlüsseln
scramble	verschlüsselten … der daten
refusal	nicht erreichbar
refusal	nicht mehr erreichbar
refusal	nicht zu erreichen
refusal	unerreichbar*
refusal	nicht verfügbar
refusal	nicht mehr verfügbar
refusal	nicht abrufbar
refusal	nicht aufrufbar
refusal	nicht nutzbar
refusal	nicht mehr nutzbar
refusal	nicht anmelden
refusal	nicht … anmelden.
refusal	nicht einloggen
refusal	nicht … einloggen.
refusal	nicht aufrufen
refusal	nicht … aufrufen.
refusal	nicht öffnen
refusal	nicht mehr öffnen
refusal	nicht nutzen
refusal	nicht … nutzen.
refusal	nicht einlesen
refusal	keine … einlesen.
refusal	keine … eingelesen
refusal	kein* … einlös*
refusal	nicht einlös*
refusal	nicht starten
refusal	nicht mehr starten
refusal	nicht mehr … starten.
refusal	keine verbindung
refusal	nicht möglich
refusal	nicht mehr möglich
refusal	weder … erreichbar
refusal	weder … zu erreichen
refusal	nicht laden
refusal	nicht zugreifen
refusal	nicht … zugreifen.
refusal	nicht mehr zugreifen
refusal	kein zugriff auf
refusal	keinen zugriff auf
refusal	funktioniert* … nicht
refusal	nicht funktion*
refusal	geht nicht
refusal	gehen nicht
refusal	ging nicht
refusal	gingen nicht
refusal	geht nichts
refusal	nichts geht
refusal	ging nichts
refusal	gingen nichts
refusal	nichts mehr
refusal	verweiger*
refusal	versagt*
refusal	versagen
refusal	fehlermeldung*
refusal	vorübergehend keine
refusal	derzeit keine
refusal	nur eingeschränkt
refusal	stark eingeschränkt
refusal	nicht bearbeitet
refusal	nicht mehr bearbeitet
refusal	nicht zugänglich
refusal	lahm
refusal	sich nicht … anmelden
refusal	sich nicht … einloggen
refusal	können … nicht … anmelden
refusal	keine gesundheitskarten
refusal	keine karten
refusal	keine onlinedienst*
refusal	keine onlineservice*
refusal	nicht mehr … starten
refusal	nicht … öffnen.
refusal	nicht … laden.
refusal	nicht … abrufen.
refusal	nicht … einreichen.
refusal	nicht … hochladen.
refusal	kein durchkommen
fake	gefälscht*
fake	betrügerisch*
fake	fingiert*
fake	nachgebaut*
fake	nachgeahmt*
fake	nachgemacht*
fake	angeblich von
fake	angeblich vom
fake	angeblich im
fake	angebliche*
fake	im namen
fake	geb* … aus.
fake	gibt … aus.
fake	gaben … aus.
fake	gab … aus.
fake	als … ausgeben
fake	imitier*
fake	täuschend
fake	unter dem logo
fake	ihr logo
fake	das logo
fake	deren logo
fake	ihren namen missbrauch*
fake	mit dem absender
fake	mit dem logo
fake	im look der
fake	im design der
fake	fake
fake	vermeintliche
fake	vermeintlichen
fake	vermeintlicher
fake	betrüger
fake	betrügern
fake	kriminelle … aus.
fake	dubiose
channel	mail
channel	mails
channel	mailing
channel	email
channel	emails
channel	*mail
channel	*mails
channel	sms
channel	kurznachricht*
channel	nachrichten
channel	anruf
channel	anrufe
channel	anrufen
channel	*anrufe
channel	*anrufen
channel	rufen … an.
channel	ruft … an.
channel	telefonanruf*
channel	telefonat*
channel	brief
channel	briefe
channel	*briefe
channel	website*
channel	webseite*
channel	internetseite*
channel	whatsapp*
channel	qrcode*
channel	zugangsdaten
channel	kontodaten
channel	bankdaten
channel	kontonummer*
channel	messenger
channel	chatnachricht*
channel	anmeldeseite*
channel	gefälschte schreiben
channel	schreiben … im namen
channel	im namen … schreiben
channel	gefälschten schreiben
flaw	lücke
flaw	lücken
flaw	sicherheitsloch*
flaw	mängel
flaw	einfallstor
flaw	unzureichend gesichert*
flaw	nicht ausreichend gesichert*
flaw	unzureichend geschützt*
flaw	hintertür*
flaw	designfehler*
flaw	programmierfehler*
flaw	adresszeile
flaw	ungeschützte schnittstelle*
flaw	schwäche
flaw	schwächen
flaw	nicht ausreichend geschützt
flaw	unzureichend gesichert
flaw	mangelhaft geschützt
flaw	mangelhaft gesichert
flaw	schlecht gesichert
flaw	schlecht geschützt
demand	gefordert*
demand	verlang*
demand	ultimatum
demand	erpress*
demand	lösegeld*
demand	zahlungsaufforderung*
demand	fordern
demand	fordert
demand	forderten
demand	forderte
demand	forderung
demand	forderungen
money	bitcoin*
money	kryptowährung*
money	kryptogeld
money	lösegeld*
money	euro
money	dollar
money	millionen
money	monero
threat	droh* … veröffentlich*
threat	gedroht*
threat	drohung*
threat	drohten
threat	ultimatum
threat	drohen
earlier	bereits
earlier	schon
earlier	erst
earlier	zuvor
earlier	zuletzt
earlier	damals
earlier	ähnlich*
earlier	nicht zum ersten mal
earlier	zweite fall
earlier	zweiter fall
earlier	zweite vorfall
earlier	zweiter vorfall
earlier	zweite panne
earlier	dritte fall
earlier	dritter fall
earlier	erneut
earlier	ebenfalls
earlier	dieselbe
earlier	derselben
earlier	früher
trial	amtsgericht*
trial	landgericht*
trial	oberlandesgericht*
trial	sozialgericht*
trial	verwaltungsgericht*
trial	arbeitsgericht*
trial	verurteilt*
trial	verurteilung
trial	bewährung*
trial	prozessauftakt
trial	angeklagt*
trial	anklage*
trial	freigesprochen
trial	freispruch
trial	vor gericht
trial	bundesgerichtshof
trial	bgh
trial	eugh
trial	urteil
trial	im prozess
trial	prozess um
trial	prozess gegen
trial	klage gegen
trial	klagte gegen
trial	klagt gegen
trial	bußgeld … verhängt
trial	verhängt* … bußgeld
trial	bußgeld gegen
trial	bußgeld von
trial	bußgeld für
trial	bußgeldbescheid*
trial	geldbuße … verhängt
trial	geldbuße von
trial	geldbuße gegen
snooping	gestöbert*
snooping	stöber*
snooping	schnüffel*
snooping	geschnüffelt
snooping	las in
snooping	lasen in
snooping	ohne dienstlichen
snooping	ohne dienstliche
snooping	unbefugt abgerufen
snooping	unbefugt eingesehen
snooping	unberechtigt abgerufen
snooping	unberechtigt eingesehen
snooping	unerlaubt abgerufen
snooping	unerlaubt eingesehen
snooping	aus neugier
snooping	privater neugier
snooping	privatem interesse
snooping	unerlaubt abgefragt
snooping	unbefugt abgefragt
snooping	ausspioniert*
snooping	ausgekundschaftet
service.telefon-hotline	telefonisch
service.telefon-hotline	per telefon
service.telefon-hotline	am telefon
service.telefon-hotline	anrufen
service.telefon-hotline	anrufer
service.telefon-hotline	telefonisch erreichbar
service.telefon-hotline	telefone
service.telefon-hotline	telefonen
service.telefon-hotline	telefonleitung*
service.telefon-hotline	leitungen
service.email	per email
service.email	per mail
service.email	emails an
service.email	mails an
service.email	mails
service.email	emails
service.tagesgeschaeft	anliegen
service.tagesgeschaeft	im service
service.leistungsabrechnung	anträge
service.leistungsabrechnung	leistungsanträge*
service.leistungsabrechnung	bearbeitung von anträgen
glitch	technische störung*
glitch	technischer störung*
glitch	technischen störung*
glitch	technische panne
glitch	technischen defekt*
glitch	technischer defekt*
glitch	technische* problem*
glitch	technischen problem*
glitch	technischer fehler
glitch	technischen fehler*
glitch	durchtrennt*
glitch	überhitz*
glitch	technische* schwierigkeiten
glitch	technischen schwierigkeiten
glitch	technische* probleme*
glitch	technischen problemen
glitch	itproblem*
glitch	serverproblem*
glitch	technische* defekt*
glitch	kurzschluss*
glitch	technische* störung*
glitch	technische* panne
glitch	technischer defekt
glitch	technischen defekt
glitch	technikprobleme*
service.geschaeftsstelle	filiale
service.geschaeftsstelle	filialen
service.geschaeftsstelle	kundenzentr*
service.geschaeftsstelle	servicecenter*
service.geschaeftsstelle	servicestelle*
service.geschaeftsstelle	geschäftsstelle*
service.geschaeftsstelle	kundencenter*
insider	ein mitarbeiter
insider	eine mitarbeiterin
insider	eines mitarbeiters
insider	einer mitarbeiterin
insider	ehemalige* mitarbeiter*
insider	frühere* mitarbeiter*
insider	exmitarbeiter*
insider	sachbearbeiter*
insider	ein beschäftigter
insider	eine beschäftigte
insider	ein angestellter
insider	eine angestellte
insider	außendienstler*
insider	außendienstmitarbeiter*
insider	versicherungsvertreter*
insider	eine kollegin
insider	ein kollege
insider	kundenberater*
contents	auf dem gerät
contents	auf den geräten
contents	auf dem laptop
contents	auf dem notebook
contents	auf dem stick
contents	auf dem usbstick
contents	auf der festplatte
contents	auf den festplatten
contents	auf dem datenträger
contents	auf den datenträgern
contents	auf dem diensthandy
contents	darauf waren
contents	darauf befanden
contents	darauf befinden
contents	darauf sind
contents	darauf gespeichert
contents	darauf lagen
contents	enthielt
contents	enthielten
"""##

    /// `frames.tsv`
    static let frames: StaticString = ##"""
# What words tell together: result, trigger, conditions. A word of the trigger's category (cues.tsv) tells the result where
# each condition holds: "sentence A B" one of the categories A and B stands in the same sentence, "report A B" anywhere in the
# report; "service" is the name of a service. A category that is a trigger here tells nothing by itself. Made by ourselves.
kind.cyberattack	assault	sentence machine
kind.cyberattack	assault	report kind.cyberattack kind.ransomware kind.ddos kind.dataBreach kind.phishing attacker
kind.cyberattack	havoc	sentence perpetrator attacker	sentence machine service
access	access	sentence machine
access	access	report kind.cyberattack kind.ransomware kind.ddos kind.dataBreach kind.phishing attacker
victim	victim	report kind.cyberattack kind.ransomware kind.ddos kind.dataBreach kind.phishing attacker
kind.ransomware	scramble	sentence machine record data	sentence perpetrator attacker
kind.ransomware	scramble	report kind.cyberattack kind.ransomware kind.extortion attacker
kind.outage	failure	sentence machine service
kind.outage	glitch	sentence it machine service
kind.outage	refusal	sentence machine service
offline	closing	sentence service.geschaeftsstelle	report kind.cyberattack kind.ransomware kind.ddos kind.outage attacker
leak	escape	sentence record data datanoun
leak	passing	sentence record data	sentence perpetrator attacker wrong insider
leak	exposure	sentence record data	sentence wrong outsiders
leak	snooping	sentence record data datanoun
leak	sending	sentence wrong	sentence record data letter
leak	loss	sentence carrier
affected	contents	sentence record data datanoun	report carrier	report leak
kind.phishing	fake	sentence channel
kind.vulnerability	flaw	sentence machine service record data
kind.extortion	demand	sentence money	sentence perpetrator attacker
kind.extortion	threat	sentence perpetrator attacker
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
