// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `cues.tsv`
    static let cues: StaticString = ##"""
# Words and phrases that tell what happened, one a line: category, pattern. Made from our own collection of German incident vocabulary.
# A pattern is a sequence of words in lower case without hyphens. `abc*` begins with abc, `*abc` ends with abc; `…` between two words
# stands for up to twenty words of the same sentence (separable verbs, frames). Matching folds case and drops hyphens in words.
# detection, publication: events; data: kinds of data; people: words for counted people; recall: tells of an earlier incident; hypothetical: tells what might happen
# categories: kind.* what kind of incident; access somebody got in; victim; leak data got out; disrupted, restricted, offline, restored, unaffected: states;
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
kind.cyberattack	hack
kind.cyberattack	hacks
kind.cyberattack	ins visier
kind.cyberattack	angriff auf … systeme
kind.cyberattack	angriffe auf … systeme
kind.cyberattack	angriff auf … server
kind.cyberattack	angriff auf … netzwerk
kind.cyberattack	hacker … eingedrungen
kind.cyberattack	schadsoftware
kind.cyberattack	schadprogramm*
kind.cyberattack	trojaner*
kind.cyberattack	malware
kind.cyberattack	kompromittiert*
kind.cyberattack	angreifer
kind.cyberattack	angreifern
kind.cyberattack	angreifergruppe
kind.cyberattack	hacker
kind.cyberattack	hackern
kind.cyberattack	hackergruppe
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
kind.ransomware	verschlüsselten … daten
kind.ransomware	server … verschlüsselt
kind.ransomware	systeme … verschlüsselt
kind.extortion	lösegeld*
kind.extortion	erpress*
kind.extortion	erpresst*
kind.ddos	ddos*
kind.ddos	überlastungsangriff*
kind.ddos	denial of service*
kind.ddos	denialofservice*
kind.ddos	überlastungsattack*
kind.ddos	anfragenflut
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
kind.vulnerability	sicherheitslücke*
kind.vulnerability	schwachstelle*
kind.vulnerability	sicherheitsleck*
kind.vulnerability	zeroday*
kind.vulnerability	sicherheitsmangel
kind.vulnerability	sicherheitsmängel*
kind.vulnerability	datenlücke*
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
victim	opfer
victim	angegriffen
victim	attackiert
victim	getroffen
victim	heimgesucht
victim	angriffsziel
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
leak	kopiert
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
measure.defence	abgewehrt
measure.defence	abwehren
measure.defence	wehrte … ab
measure.defence	abwehrmaßnahmen
measure.complaint	strafanzeige*
measure.complaint	anzeige erstattet
measure.complaint	anzeige gegen unbekannt
measure.complaint	erstattete anzeige
measure.forensics	forensik*
measure.forensics	forensisch*
measure.forensics	itforensiker*
measure.forensics	externe experten
measure.forensics	externe fachleute
measure.forensics	externen fachleuten
measure.forensics	externen experten
measure.informedAuthorities	behörden … informiert
measure.informedAuthorities	behörden … eingeschaltet
measure.informedAuthorities	eingeschaltet
measure.informedAuthorities	gemeldet
measure.informedAuthorities	datenschutzbehörde* … informiert
measure.informedAuthorities	polizei … informiert
measure.informedAuthorities	datenpannenmeldung
measure.informedAffected	betroffene* … informiert
measure.informedAffected	betroffenen … informiert
measure.informedAffected	betroffenen … angeschrieben
measure.informedAffected	angeschrieben
measure.informedAffected	schriftlich informiert
measure.informedAffected	benachrichtigt
measure.passwordReset	passwörter zurückgesetzt
measure.passwordReset	passwörter … zurückgesetzt
measure.passwordReset	kennwörter … zurückgesetzt
measure.passwordReset	zugangsdaten … zurückgesetzt
measure.patch	lücke geschlossen
measure.patch	lücke … geschlossen
measure.patch	schwachstelle … geschlossen
measure.patch	sicherheitslücke … geschlossen
measure.patch	update … eingespielt
measure.patch	update … installiert
measure.crisisTeam	krisenstab*
measure.crisisTeam	notfallteam*
measure.restoration	backup*
measure.restoration	datensicherung*
recall	rückblick
recall	vorgeschichte
now	aktuell
now	aktuelle
now	aktuellen
now	nun
now	jetzt
now	diesmal
now	dieses mal
now	heute
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
open	unklar
open	noch offen
open	geprüft
open	untersucht
open	prüft
open	prüfen
open	prüfe
open	untersuche
open	untersuchen
open	ungewiss
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
deny	dementier*
deny	bestreite*
deny	bestritt*
deny	ausgeschlossen
deny	schließt … aus
deny	schloss … aus
deny	wies … zurück
deny	weist … zurück
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
adversative	während
adversative	aber
adversative	doch
adversative	jedoch
adversative	dagegen
adversative	hingegen
adversative	sondern
adversative	allerdings
adversative	wohingegen
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
perpetrator	cyberkriminelle*
perpetrator	kriminelle*
perpetrator	unbekannte täter
perpetrator	hackergruppe*
perpetrator	ransomwaregruppe*
perpetrator	erpresserbande*
perpetrator	erpressergruppe*
perpetrator	bande
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
publication	daten … veröffentlicht
publication	veröffentlichte … daten
publication	veröffentlichten … daten
publication	im darknet
publication	offen im netz
publication	leakseite*
publication	leakportal*
publication	datensätze … veröffentlicht
publication	dateien … veröffentlicht
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
cause.humanError	menschliche* versagen
cause.humanError	menschlichen fehler*
cause.humanError	menschlicher fehler
cause.humanError	menschliches versehen
cause.humanError	bedienfehler*
cause.humanError	versehentlich
cause.humanError	irrtümlich*
cause.humanError	aus versehen
cause.humanError	durch ein versehen
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
      "description": "How likely a careful reader would write the same record."
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
    }
  }
}
"""##
}
