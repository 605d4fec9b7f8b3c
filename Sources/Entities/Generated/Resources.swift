// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `entities.tsv`
    static let entities: StaticString = ##"""
# Entities: id, kind, name, insurer kind, Institutionskennzeichen (the main one first, others of the same house behind it), valid
# from, valid to, successor. Facts gathered by us from the public lists of the insurers, of GKV-Spitzenverband and gematik, and from
# news about mergers; as of November 2026. Empty columns are unknown or do not apply.
8base	perpetrator	8Base
abda	association	ABDA / DAV
actimonda	insurer	actimonda krankenkasse	statutory	104127692 104629688		2020-12-31	big-direkt-gesund
adesso	provider	adesso
aerzteblatt	medium	Deutsches Ärzteblatt
afp	medium	AFP
akquinet	provider	akquinet
alphv	perpetrator	ALPHV
amts-dpe	service	AMTS / persönliche Erklärungen
aok-baden-wuerttemberg	insurer	AOK Baden-Württemberg	statutory	108018007
aok-bayern	insurer	AOK Bayern	statutory	108310400
aok-bremen-bremerhaven	insurer	AOK Bremen/Bremerhaven	statutory	103119199
aok-bundesverband	association	AOK-Bundesverband
aok-hessen	insurer	AOK Hessen	statutory	105313145
aok-niedersachsen	insurer	AOK Niedersachsen	statutory	102114819
aok-nordost	insurer	AOK Nordost	statutory	109519005 100696012 100395611
aok-nordwest	insurer	AOK NordWest	statutory	103411401 101317004
aok-plus	insurer	AOK PLUS	statutory	107299005 105998018
aok-rheinland-hamburg	insurer	AOK Rheinland/Hamburg	statutory	104212505 101519213
aok-rheinland-pfalz-saarland	insurer	AOK Rheinland-Pfalz/Saarland	statutory	107310373
aok-sachsen-anhalt	insurer	AOK Sachsen-Anhalt	statutory	101097008
aok-systems	provider	AOK Systems
ard	medium	ARD
arge-aok	provider	ARGE (AOK-Rechenzentrum)
arvato-systems	provider	Arvato Systems
arztsuche-portale	service	Auskunfts- und Suchdienste
atlas-bkk-ahlmann	insurer	atlas BKK ahlmann	statutory	103121013 103192656		2020-09-30	vivida-bkk
atlassian	provider	Atlassian
audi-bkk	insurer	Audi BKK	statutory	108534160 108837428
ba	authority	Bundesagentur für Arbeit
bafin	authority	BaFin
bahn-bkk	insurer	BAHN-BKK	statutory	109938503 109920569
barmer	insurer	BARMER	statutory	104940005
bas	authority	Bundesamt für Soziale Sicherung
beihilfe	service	Beihilfe / PKV-Abrechnung
beitragseinzug	service	Beiträge / Beitragseinzug
bergische-krankenkasse	insurer	Bergische Krankenkasse	statutory	104926702
bertelsmann	provider	Bertelsmann
bertelsmann-bkk	insurer	Bertelsmann BKK	statutory	103725342 103720893
bfarm	authority	BfArM
bfdi	authority	BfDI
bianlian	perpetrator	BianLian
big-direkt-gesund	insurer	BIG direkt gesund	statutory	103501080 103501091 104127692
bild	medium	Bild
bitkom	association	Bitkom
bitmarck	provider	BITMARCK
bka	authority	BKA
bkk-achenbach	insurer	BKK Achenbach Buschhütten	statutory	103525909		2021-06-30	viactiv
bkk-akzo-nobel	insurer	BKK Akzo Nobel Bayern	statutory	108833355
bkk-b-braun-aesculap	insurer	BKK B. Braun Aesculap	statutory	105530422 107536171
bkk-bpw	insurer	BKK BPW Bergische Achsen	statutory	104626903		2023-12-31	bkk-melitta-hmr
bkk-dachverband	association	BKK Dachverband
bkk-deutsche-bank	insurer	BKK Deutsche Bank	statutory	104224634 104220878
bkk-diakonie	insurer	BKK Diakonie	statutory	103724294 103729701
bkk-duerkoppadler	insurer	BKK DürkoppAdler	statutory	103724249
bkk-euregio	insurer	BKK EUREGIO	statutory	104125509
bkk-evm	insurer	BKK evm	statutory	106331593
bkk-ewe	insurer	BKK EWE	statutory	102429648 102429659
bkk-exklusiv	insurer	BKK exklusiv	statutory	102122557 102131320
bkk-faber-castell	insurer	BKK Faber-Castell & Partner	statutory	109033393
bkk-firmus	insurer	BKK firmus	statutory	103121137 102529638
bkk-freudenberg	insurer	BKK Freudenberg	statutory	107036370
bkk-gildemeister-seidensticker	insurer	BKK Gildemeister Seidensticker	statutory	103724272 103791489
bkk-grillo	insurer	BKK Grillo-Werke	statutory	104424830		2021-12-31	bergische-krankenkasse
bkk-groz-beckert	insurer	BKK Groz-Beckert	statutory	107835071
bkk-herford-minden-ravensberg	insurer	BKK Herford Minden Ravensberg	statutory	103725547 103736722		2021-12-31	bkk-melitta-hmr
bkk-herkules	insurer	BKK Herkules	statutory	105530331
bkk-linde	insurer	BKK Linde	statutory	105830517 105821242
bkk-lv-bayern	association	BKK Landesverband Bayern
bkk-lv-mitte	association	BKK Landesverband Mitte
bkk-lv-nordwest	association	BKK-Landesverband NORDWEST
bkk-lv-sued	association	BKK Landesverband Süd
bkk-mahle	insurer	BKK MAHLE	statutory	108036145
bkk-melitta-hmr	insurer	bkk melitta hmr	statutory	103726081	2022-01-01
bkk-melitta-plus	insurer	BKK Melitta Plus	statutory	103726081		2021-12-31	bkk-melitta-hmr
bkk-miele	insurer	BKK Miele	statutory	103725364 103723317
bkk-mtu	insurer	BKK MTU	statutory	107835333
bkk-pfaff	insurer	BKK PFAFF	statutory	106431572 106420977
bkk-pfalz	insurer	BKK Pfalz	statutory	106431652 106437453
bkk-provita	insurer	BKK ProVita	statutory	108591499 108591503 108729018
bkk-public	insurer	BKK Public	statutory	101931440
bkk-pwc	insurer	BKK PwC	statutory	105723301 105792190
bkk-rieker-ricosta-weisser	insurer	BKK Rieker.RICOSTA.Weisser	statutory	107532042
bkk-rwe	insurer	BKK RWE	statutory	102131240		2021-12-31	energie-bkk
bkk-salzgitter	insurer	BKK Salzgitter	statutory	101922757 101921814
bkk-sbh	insurer	BKK Schwarzwald-Baar-Heuberg	statutory	107531187
bkk-scheufelen	insurer	BKK Scheufelen	statutory	108035576
bkk-stadt-augsburg	insurer	BKK Stadt Augsburg	statutory	109132678		2022-12-31	audi-bkk
bkk-technoform	insurer	BKK Technoform	statutory	102031410
bkk-textilgruppe-hof	insurer	BKK Textilgruppe Hof	statutory	108632900		2024-12-31	mhplus
bkk-vdn	insurer	BKK VDN	statutory	103526615 103532065
bkk-verbundplus	insurer	BKK VerbundPlus	statutory	107832012 107832023
bkk-voralb	insurer	BKK Voralb HELLER*INDEX*LEUZE	statutory	108031424		2025-12-31	sbk
bkk-werra-meissner	insurer	BKK Werra-Meissner	statutory	105530126
bkk-wirtschaft-finanzen	insurer	BKK Wirtschaft & Finanzen	statutory	105734543 105792123
bkk-wuerth	insurer	BKK Würth	statutory	108036577 108023140
bkk24	insurer	BKK24	statutory	102122660 102732316
black-basta	perpetrator	Black Basta
blackbyte	perpetrator	BlackByte
blackcat	perpetrator	BlackCat
blacksuit	perpetrator	BlackSuit
bleepingcomputer	medium	BleepingComputer
bmg	authority	Bundesgesundheitsministerium
bmw-bkk	insurer	BMW BKK	statutory	109034270 109021685
bonusprogramm	service	Bonusprogramm
bosch-bkk	insurer	Bosch BKK	statutory	108036123 108023388
br	medium	BR
bsi	authority	BSI
bundesdruckerei	provider	Bundesdruckerei
bvitg	association	bvitg
cactus	perpetrator	Cactus
cardlink	service	CardLink
ccc	association	CCC
cct	medium	c't
cert-bund	authority	CERT-Bund
cgm	provider	CompuGroup Medical
chat-videochat	service	Chat / Videoberatung
clop	perpetrator	Clop / Cl0p
continentale-bkk	insurer	Continentale BKK	statutory	103523440
correctiv	medium	Correctiv
d-trust	provider	D-Trust
dak-gesundheit	insurer	DAK-Gesundheit	statutory	101560000 105830016
dale-uv	service	DALE-UV
darkside	perpetrator	DarkSide
dateitransfer	service	Dateitransfer-Software
datenschutzbehoerden	authority	Datenschutzbehörden
davaso	provider	DAVASO
debeka-bkk	insurer	Debeka BKK	statutory	106329225 106329236
demis	service	Deutsches Elektronisches Melde- und Informationssystem für den Infektionsschutz
deutschlandfunk	medium	Deutschlandfunk
dgn	provider	DGN
die-schwenninger	insurer	Die Schwenninger Krankenkasse	statutory	107536262 107538890		2020-09-30	vivida-bkk
diga	service	digitale Gesundheitsanwendung
dipa	service	digitale Pflegeanwendung
direktabrechnung-erezept	service	Direktabrechnung E-Rezept
dkg	association	DKG
doppelpaymer	perpetrator	DoppelPaymer
dpa	medium	dpa
dragonforce	perpetrator	DragonForce
dta-arbeitgeber	service	Datenaustausch mit Arbeitgebern
dta-leistungserbringer	service	Datenaustausch mit Leistungserbringern
dvka	association	DVKA
e-rezept	service	E-Rezept
e-rezept-app	service	E-Rezept-App
e-rezept-fachdienst	service	E-Rezept-Fachdienst
earztbrief	service	elektronischer Arztbrief
eau	service	elektronische Arbeitsunfähigkeitsbescheinigung
eau-arbeitgeberabruf	service	eAU-Abruf durch Arbeitgeber
ebz	service	elektronisches Beantragungs- und Genehmigungsverfahren Zahnärzte
eeb	service	elektronische Ersatzbescheinigung
egk	service	elektronische Gesundheitskarte
ehba	service	elektronischer Heilberufsausweis
email	service	E-Mail
emp	service	elektronischer Medikationsplan
energie-bkk	insurer	energie-BKK	statutory	102129930 102129974
epa	service	elektronische Patientenakte
epa-aktensystem	service	ePA-Aktensystem
epa-app	service	ePA-App
epd	medium	epd
europol	authority	Europol
ey	provider	EY (Ernst & Young)
ey-bkk	insurer	EY BKK	statutory	105732324
fax-post	service	Fax und Post
faz	medium	FAZ
fbi	authority	FBI
forschungsdatenzentrum	service	Forschungsdatenzentrum Gesundheit
gdv	association	GDV
geldleistungen	service	Auszahlung von Geldleistungen
gematik	provider	gematik
geschaeftsstelle	service	Geschäftsstellen vor Ort
gesundheitsid	service	GesundheitsID
gkv-informatik	provider	gkv informatik
gkv-kommunikationsserver	service	GKV-Kommunikationsserver
gkv-spitzenverband	association	GKV-Spitzenverband
golem	medium	Golem
grp-aok	group	Allgemeine Ortskrankenkassen
grp-bkk	group	Betriebskrankenkassen
grp-ersatzkassen	group	Ersatzkassen
grp-ikk	group	Innungskrankenkassen
grp-lkk	group	Landwirtschaftliche Krankenkassen
grp-pflegekassen	group	Pflegekassen
grp-pkv	group	private Krankenversicherer
handelsblatt	medium	Handelsblatt
hausaerzteverband	association	Hausärzteverband
heimat-krankenkasse	insurer	Heimat Krankenkasse	statutory	103724238 103723896
heise	medium	heise online
heise-security	medium	heise Security
hek	insurer	HEK	statutory	101570104
hkk	insurer	hkk	statutory	103170002
hunters-international	perpetrator	Hunters International
ibm	provider	IBM
idp-dienst	service	zentraler IDP-Dienst
ikk-brandenburg-berlin	insurer	IKK Brandenburg und Berlin	statutory	100602360 109500297
ikk-classic	insurer	IKK classic	statutory	107202793 103500693 108001963 105903116 101500154 104001441
ikk-die-innovationskasse	insurer	IKK – Die Innovationskasse	statutory	101300129 100202549
ikk-ev	association	IKK e.V.
ikk-gesund-plus	insurer	IKK gesund plus	statutory	101202961 103100201
ikk-suedwest	insurer	IKK Südwest	statutory	109303301
impfpass	service	digitaler Impfnachweis / eImpfpass
interne-systeme	service	interne Systeme / Kundensysteme
interpol	authority	Interpol
isik	service	ISiK / Krankenhaus-Schnittstellen
itsc	provider	itsc
itscare	provider	itscare
itsg	provider	ITSG
karl-mayer-bkk	insurer	Karl Mayer BKK	statutory	105330431
kartenterminal	service	Kartenterminal
kassen-app	service	Kassen-App / Service-App
kbv	association	KBV
kernsystem	service	Kernsystem / Bestandssoftware
killnet	perpetrator	Killnet
kim	service	Kommunikation im Medizinwesen
kkh	insurer	KKH	statutory	102171012
kna	medium	KNA
knappschaft	insurer	KNAPPSCHAFT	statutory	109905003 108405006 109505009 109705001 100705002 103105002 101505002 105505001 106305001 100105006 102105000 106905007 104405007 108005002 106405002 106205000 109305007 101005007 107705007 101305000 107405004 107805008 106005008 106505003 103505006 109919500 109919511
koenig-bauer-bkk	insurer	Koenig & Bauer BKK	statutory	108833674 108831386
kollaboration	service	Kollaborations- und Projektwerkzeuge
konnektor	service	Konnektor
krankengeld	service	Krankengeld
krones-bkk	insurer	Krones BKK	statutory	108934142
kubus-it	provider	kubus IT
kv	association	Kassenärztliche Vereinigungen
kv-connect	service	KV-Connect
kzbv	association	KZBV
lapsus	perpetrator	Lapsus$
ldi	authority	Landesbeauftragte für den Datenschutz
ldi-nrw	authority	LDI NRW
leistungsabrechnung	service	Leistungsanträge / Leistungsabrechnung
lka	authority	Landeskriminalamt
lka-nrw	authority	LKA NRW
lockbit	perpetrator	LockBit
lynx	perpetrator	Lynx
majorel	provider	Majorel
marburger-bund	association	Marburger Bund
materna	provider	Materna
md-bund	association	Medizinischer Dienst Bund
mdr	medium	MDR
medatixx	provider	medatixx
medikationsliste	service	elektronische Medikationsliste
medisign	provider	medisign
mercedes-benz-bkk	insurer	Mercedes-Benz BKK	statutory	108030775 108038078
merck-bkk	insurer	Merck BKK	statutory	105230076
mhplus	insurer	mhplus BKK	statutory	108035612 108034508
mitgliedschaft	service	Mitgliedschaft / Mitgliedsbescheinigung
mkk-meine-krankenkasse	insurer	mkk – meine krankenkasse	statutory	109723913 109737010
mobil-krankenkasse	insurer	Mobil Krankenkasse	statutory	101520078 102192471
msg	provider	msg
mutterschaftsgeld	service	Mutterschaftsgeld
ndr	medium	NDR
netzpolitik	medium	netzpolitik.org
nfdm	service	Notfalldatenmanagement
noname057-16	perpetrator	NoName057(16)
noventi	provider	NOVENTI
novitas-bkk	insurer	Novitas BKK	statutory	104491707 104491718 101392518
online-formulare	service	Online-Formulare / digitale Anträge
online-geschaeftsstelle	service	Online-Geschäftsstelle / Kundenportal
opta-data	provider	opta data
org-abyss	perpetrator	Abyss
org-accenture	provider	Accenture
org-aerzte-zeitung	medium	Ärzte Zeitung
org-afd	organisation	AfD
org-airbus	organisation	Airbus
org-akdb	provider	AKDB
org-akira	perpetrator	Akira
org-allianz	organisation	Allianz SE
org-amazon-web-services	provider	Amazon Web Services
org-ameos	organisation	Ameos
org-anonymous	perpetrator	Anonymous
org-anonymous-sudan	perpetrator	Anonymous Sudan
org-anubis	perpetrator	Anubis
org-apotheke-adhoc	medium	Apotheke Adhoc
org-apple	provider	Apple
org-apt28	perpetrator	APT28
org-apt29	perpetrator	APT29
org-arag	organisation	ARAG
org-arz-haan	provider	ARZ Haan
org-asklepios	organisation	Asklepios
org-atos	provider	Atos
org-audi	organisation	Audi
org-augsburger-allgemeine	medium	Augsburger Allgemeine
org-avaddon	perpetrator	Avaddon
org-avp-deutschland	provider	AvP Deutschland
org-axa	organisation	AXA
org-babuk	perpetrator	Babuk
org-bacs	authority	BACS
org-basf	organisation	BASF
org-bayer	organisation	Bayer AG
org-bechtle	provider	Bechtle
org-berliner-morgenpost	medium	Berliner Morgenpost
org-berliner-zeitung	medium	Berliner Zeitung
org-bfs-health-finance	provider	BFS health finance
org-bitdefender	provider	Bitdefender
org-blackmatter	perpetrator	BlackMatter
org-bmw	organisation	BMW
org-bnd	authority	BND
org-bosch	organisation	Bosch
org-brain-cipher	perpetrator	Brain Cipher
org-broadcom	provider	Broadcom
org-bsw	organisation	Bündnis Sahra Wagenknecht
org-bundesaerztekammer	association	Bundesärztekammer
org-bundesamt-fuer-bevoelkerungsschutz-und-katastrophenhilfe	authority	Bundesamt für Bevölkerungsschutz und Katastrophenhilfe
org-bundesbank	authority	Bundesbank
org-bundesdigitalministerium	authority	Bundesdigitalministerium
org-bundesinnenministerium	authority	Bundesinnenministerium
org-bundeskartellamt	authority	Bundeskartellamt
org-bundesnetzagentur	authority	Bundesnetzagentur
org-bundespolizei	authority	Bundespolizei
org-bundesregierung	authority	Bundesregierung
org-bundestag	authority	Bundestag
org-bundesverband-der-krankenhaus-it-leiterinnen-und-leiter	association	Bundesverband der Krankenhaus-IT-Leiterinnen und -Leiter
org-bundeswehr	authority	Bundeswehr
org-cancom	provider	Cancom
org-capgemini	provider	Capgemini
org-caritas	organisation	Caritas
org-cdu	organisation	CDU
org-charité	organisation	Charité
org-check-point	provider	Check Point
org-cisa	authority	CISA
org-cisco	provider	Cisco
org-citrix	provider	Citrix
org-cloudflare	provider	Cloudflare
org-comdirect	organisation	Comdirect
org-commerzbank	organisation	Commerzbank
org-computacenter	provider	Computacenter
org-computerwoche	medium	Computerwoche
org-conti	perpetrator	Conti
org-continental	organisation	Continental
org-crowdstrike	provider	CrowdStrike
org-csu	organisation	CSU
org-cuba	perpetrator	Cuba
org-cybercrime-zentrum-baden-wuerttemberg	authority	Cybercrime-Zentrum Baden-Württemberg
org-daixin-team	perpetrator	Daixin Team
org-dark-angels	perpetrator	Dark Angels
org-dataport	provider	Dataport
org-datev	provider	DATEV
org-dedalus	provider	Dedalus
org-dell	provider	Dell
org-deutsche-apotheker-zeitung	medium	Deutsche Apotheker Zeitung
org-deutsche-bahn	organisation	Deutsche Bahn
org-deutsche-bank	organisation	Deutsche Bank
org-deutsche-kreditbank	organisation	Deutsche Kreditbank
org-deutsche-post	organisation	Deutsche Post
org-deutsche-rentenversicherung	authority	Deutsche Rentenversicherung
org-deutsche-stiftung-patientenschutz	association	Deutsche Stiftung Patientenschutz
org-deutscher-landkreistag	association	Deutscher Landkreistag
org-deutscher-staedtetag	association	Deutscher Städtetag
org-deutsches-rotes-kreuz	association	Deutsches Rotes Kreuz
org-devk	organisation	DEVK
org-diakonie	organisation	Diakonie
org-dihk	association	DIHK
org-doctolib	provider	Doctolib
org-dstgb	association	DStGB
org-dxc-technology	provider	DXC Technology
org-egregor	perpetrator	Egregor
org-ekom21	provider	ekom21
org-embargo	perpetrator	Embargo
org-enisa	authority	ENISA
org-ergo-group	organisation	Ergo Group
org-eset	provider	ESET
org-eu-kommission	authority	EU-Kommission
org-eurojust	authority	Eurojust
org-everest	perpetrator	Everest
org-evil-corp	perpetrator	Evil Corp
org-f5-networks	provider	F5 Networks
org-fdp	organisation	FDP
org-fin7	perpetrator	FIN7
org-focus	medium	Focus
org-fog	perpetrator	Fog
org-fortinet	provider	Fortinet
org-fortra	provider	Fortra
org-frankfurter-rundschau	medium	Frankfurter Rundschau
org-freie-aerzteschaft	association	Freie Ärzteschaft
org-freie-presse	medium	Freie Presse
org-freie-waehler	organisation	Freie Wähler
org-funke-mediengruppe	organisation	Funke Mediengruppe
org-g-data	provider	G Data
org-generali	organisation	Generali
org-google	provider	Google
org-gruene	organisation	Bündnis 90/Die Grünen
org-hamburger-abendblatt	medium	Hamburger Abendblatt
org-hannoversche-allgemeine-zeitung	medium	Hannoversche Allgemeine Zeitung
org-hartmannbund	association	Hartmannbund
org-helios-kliniken	organisation	Helios Kliniken
org-hellokitty	perpetrator	HelloKitty
org-hessen-cybercompetencecenter	authority	Hessen CyberCompetenceCenter
org-hetzner	provider	Hetzner
org-hewlett-packard-enterprise	provider	Hewlett Packard Enterprise
org-hisolutions	provider	HiSolutions
org-hive	perpetrator	Hive
org-huk-coburg	organisation	HUK-Coburg
org-inc-ransom	perpetrator	INC Ransom
org-infosys	provider	Infosys
org-ing	organisation	ING
org-interlock	perpetrator	Interlock
org-ionos	provider	Ionos
org-it-nrw	provider	IT.NRW
org-itdz-berlin	provider	ITDZ Berlin
org-ivanti	provider	Ivanti
org-jameda	provider	Jameda
org-johanniter-unfall-hilfe	organisation	Johanniter-Unfall-Hilfe
org-karakurt	perpetrator	Karakurt
org-kaseya	provider	Kaseya
org-kaspersky	provider	Kaspersky
org-koelner-stadt-anzeiger	medium	Kölner Stadt-Anzeiger
org-komm-one	provider	Komm.ONE
org-kraken	perpetrator	Kraken
org-kyndryl	provider	Kyndryl
org-lazarus	perpetrator	Lazarus
org-leipziger-volkszeitung	medium	Leipziger Volkszeitung
org-lfdi-mecklenburg-vorpommern	authority	LfDI Mecklenburg-Vorpommern
org-linke	organisation	Die Linke
org-lufthansa	organisation	Lufthansa
org-lvm	organisation	LVM
org-main-post	medium	Main-Post
org-mallox	perpetrator	Mallox
org-malteser-hilfsdienst	organisation	Malteser Hilfsdienst
org-manager-magazin	medium	manager magazin
org-mandiant	provider	Mandiant
org-maze	perpetrator	Maze
org-mediamarktsaturn	organisation	MediaMarktSaturn
org-medizinischer-dienst-baden-wuerttemberg	organisation	Medizinischer Dienst Baden-Württemberg
org-medizinischer-dienst-bayern	organisation	Medizinischer Dienst Bayern
org-medizinischer-dienst-berlin-brandenburg	organisation	Medizinischer Dienst Berlin-Brandenburg
org-medizinischer-dienst-bremen	organisation	Medizinischer Dienst Bremen
org-medizinischer-dienst-hessen	organisation	Medizinischer Dienst Hessen
org-medizinischer-dienst-mecklenburg-vorpommern	organisation	Medizinischer Dienst Mecklenburg-Vorpommern
org-medizinischer-dienst-niedersachsen	organisation	Medizinischer Dienst Niedersachsen
org-medizinischer-dienst-nord	organisation	Medizinischer Dienst Nord
org-medizinischer-dienst-nordrhein	organisation	Medizinischer Dienst Nordrhein
org-medizinischer-dienst-rheinland-pfalz	organisation	Medizinischer Dienst Rheinland-Pfalz
org-medizinischer-dienst-saarland	organisation	Medizinischer Dienst Saarland
org-medizinischer-dienst-sachsen	organisation	Medizinischer Dienst Sachsen
org-medizinischer-dienst-sachsen-anhalt	organisation	Medizinischer Dienst Sachsen-Anhalt
org-medizinischer-dienst-thueringen	organisation	Medizinischer Dienst Thüringen
org-medizinischer-dienst-westfalen-lippe	organisation	Medizinischer Dienst Westfalen-Lippe
org-medusa	perpetrator	Medusa
org-meow	perpetrator	Meow
org-mercedes-benz	organisation	Mercedes-Benz
org-merck	organisation	Merck KGaA
org-metaencryptor	perpetrator	Metaencryptor
org-microsoft	provider	Microsoft
org-mitteldeutsche-zeitung	medium	Mitteldeutsche Zeitung
org-money-message	perpetrator	Money Message
org-monti	perpetrator	Monti
org-motel-one	organisation	Motel One
org-nationales-cyber-abwehrzentrum	authority	Nationales Cyber-Abwehrzentrum
org-ncsc	authority	NCSC
org-netwalker	perpetrator	NetWalker
org-neue-osnabruecker-zeitung	medium	Neue Osnabrücker Zeitung
org-nexus	provider	Nexus AG
org-nokoyawa	perpetrator	Nokoyawa
org-nordwest-zeitung	medium	Nordwest-Zeitung
org-nsa	authority	NSA
org-ntt-data	provider	NTT Data
org-ntv	medium	ntv
org-okta	provider	Okta
org-oracle	provider	Oracle
org-ostsee-zeitung	medium	Ostsee-Zeitung
org-palo-alto-networks	provider	Palo Alto Networks
org-pharmazeutische-zeitung	medium	Pharmazeutische Zeitung
org-play	perpetrator	Play
org-postbank	organisation	Postbank
org-postbeamtenversorgung	organisation	Postbeamtenversorgung
org-pvs-holding	provider	PVS holding
org-ransomed-vc	perpetrator	Ransomed.vc
org-redaktionsnetzwerk-deutschland	medium	RedaktionsNetzwerk Deutschland
org-regio-it	provider	regio iT
org-rheinmetall	organisation	Rheinmetall
org-rhoen-klinikum	organisation	Rhön-Klinikum AG
org-royal	perpetrator	Royal
org-ruhr-nachrichten	medium	Ruhr Nachrichten
org-ryuk	perpetrator	Ryuk
org-saechsische-zeitung	medium	Sächsische Zeitung
org-salesforce	provider	Salesforce
org-salt-typhoon	perpetrator	Salt Typhoon
org-sana-kliniken	organisation	Sana Kliniken
org-sandworm	perpetrator	Sandworm
org-sap	provider	SAP
org-sarcoma	perpetrator	Sarcoma
org-scattered-lapsus-hunters	perpetrator	Scattered Lapsus$ Hunters
org-schwaebische-zeitung	medium	Schwäbische Zeitung
org-sentinelone	provider	SentinelOne
org-siemens	organisation	Siemens
org-solarwinds	provider	SolarWinds
org-sophos	provider	Sophos
org-sovd	association	SoVD
org-spd	organisation	SPD
org-spifa	association	SpiFa
org-statistisches-bundesamt	authority	Statistisches Bundesamt
org-stern	medium	Stern
org-stormous	perpetrator	Stormous
org-stuttgarter-zeitung	medium	Stuttgarter Zeitung
org-suedwest-presse	medium	Südwest Presse
org-suedwestfalen-it	provider	Südwestfalen-IT
org-syss	provider	SySS
org-t-online	medium	t-online
org-t3n	medium	t3n
org-tata-consultancy-services	provider	Tata Consultancy Services
org-techcrunch	medium	TechCrunch
org-teleclinic	provider	TeleClinic
org-telef-nica-deutschland	provider	Telefónica Deutschland
org-telegram	provider	Telegram
org-teletrust	association	TeleTrusT
org-the-register	medium	The Register
org-thyssenkrupp	organisation	Thyssenkrupp
org-trend-micro	provider	Trend Micro
org-trickbot	perpetrator	TrickBot
org-trigona	perpetrator	Trigona
org-udz-saarland	authority	UDZ Saarland
org-unimed	provider	Unimed
org-us-justizministerium	authority	US-Justizministerium
org-us-secret-service	authority	US Secret Service
org-varta	organisation	Varta
org-ver-di	association	ver.di
org-virchowbund	association	Virchowbund
org-vivantes	organisation	Vivantes
org-vmware	provider	VMware
org-vodafone	provider	Vodafone
org-volkswagen	organisation	Volkswagen
org-volt-typhoon	perpetrator	Volt Typhoon
org-warlock	perpetrator	Warlock
org-weser-kurier	medium	Weser-Kurier
org-wirtschaftswoche	medium	WirtschaftsWoche
org-world-leaks	perpetrator	World Leaks
org-zentrale-ansprechstelle-cybercrime	authority	Zentrale Ansprechstelle Cybercrime
org-zentralstelle-cybercrime	authority	Zentralstelle Cybercrime
org-zentralstelle-cybercrime-bayern	authority	Zentralstelle Cybercrime Bayern
org-zf-friedrichshafen	organisation	ZF Friedrichshafen
org-zm-online	medium	zm-online
organspenderegister	service	Organspende-Register
pflegegeld	service	Pflegegeld
pki-tsp	service	PKI / Zertifikatsdienste der TI
pkv-aka	insurer	Augenoptiker Ausgleichskasse	private
pkv-allianz	insurer	Allianz	private
pkv-alte-oldenburger	insurer	Alte Oldenburger	private
pkv-alte-oldenburger-1927	insurer	Alte Oldenburger von 1927	private
pkv-arag	insurer	ARAG Kranken	private
pkv-axa	insurer	AXA Kranken	private
pkv-barmenia	insurer	Barmenia	private
pkv-bbkk	insurer	Bayerische Beamtenkrankenkasse	private
pkv-concordia	insurer	Concordia Kranken	private
pkv-continentale	insurer	Continentale Krankenversicherung	private
pkv-debeka	insurer	Debeka	private
pkv-devk	insurer	DEVK Kranken	private
pkv-dfv	insurer	DFV Deutsche Familienversicherung	private
pkv-diebayerische	insurer	die Bayerische	private
pkv-dkv	insurer	DKV	private
pkv-envivas	insurer	ENVIVAS	private
pkv-ergo	insurer	ERGO Krankenversicherung	private
pkv-famk	insurer	Freie Arzt- und Medizinkasse	private
pkv-generali	insurer	Generali Kranken	private
pkv-gothaer	insurer	Gothaer Kranken	private
pkv-hallesche	insurer	HALLESCHE	private
pkv-hansemerkur	insurer	HanseMerkur	private
pkv-hansemerkur-ag2	insurer	HanseMerkur a.G.	private
pkv-hansemerkur-speziale	insurer	HanseMerkur Speziale	private
pkv-huk-coburg	insurer	HUK-COBURG Krankenversicherung	private
pkv-inter	insurer	INTER Krankenversicherung	private
pkv-janitos	insurer	Janitos	private
pkv-kuk-hannover	insurer	Krankenunterstützungskasse Hannover	private
pkv-lfk-aurich	insurer	Lohnfortzahlungskasse Aurich	private
pkv-lfk-leer	insurer	Lohnfortzahlungskasse Leer	private
pkv-liga	insurer	LIGA Krankenversicherung	private
pkv-lkh	insurer	Landeskrankenhilfe	private
pkv-lvm	insurer	LVM Kranken	private
pkv-mecklenburgische	insurer	Mecklenburgische Kranken	private
pkv-muenchener-verein	insurer	Münchener Verein	private
pkv-nuernberger	insurer	NÜRNBERGER Kranken	private
pkv-ottonova	insurer	ottonova	private
pkv-praenatura	insurer	praenatura	private
pkv-provinzial-hannover	insurer	Provinzial Kranken Hannover	private
pkv-ruv	insurer	R+V Krankenversicherung	private
pkv-sdk	insurer	SDK	private
pkv-signal-iduna	insurer	SIGNAL IDUNA	private
pkv-sono	insurer	SONO	private
pkv-st-martinus	insurer	St. Martinus KSK	private
pkv-ukv	insurer	UKV	private
pkv-universa	insurer	uniVersa	private
pkv-verband	association	PKV-Verband
pkv-vigo	insurer	vigo	private
pkv-vrk	insurer	VRK Kranken	private
pkv-wuerttembergische	insurer	Württembergische Kranken	private
polizei	authority	Polizei / Ermittlungsbehörden
progress	provider	Progress (MOVEit)
pronova-bkk	insurer	pronova BKK	statutory	106492393 106492406
pvs	service	Praxisverwaltungssystem
qilin	perpetrator	Qilin
radio-bremen	medium	Radio Bremen
ragnar-locker	perpetrator	Ragnar Locker
ransomhouse	perpetrator	RansomHouse
ransomhub	perpetrator	RansomHub
rbb	medium	rbb
rechenzentrum	service	Rechenzentrum
reuters	medium	Reuters
revil	perpetrator	REvil
rheinische-post	medium	Rheinische Post
rhysida	perpetrator	Rhysida
rise	provider	RISE
rki	authority	RKI
rtl	medium	RTL
ruv-bkk	insurer	R+V BKK	statutory	105823040 105823051
safepay	perpetrator	SafePay
salus-bkk	insurer	Salus BKK	statutory	105330168 105321269
sbk	insurer	SBK	statutory	108433248 108223858
scanacs	provider	scanacs
scattered-spider	perpetrator	Scattered Spider
secunet	provider	secunet
securvita	insurer	SECURVITA Krankenkasse	statutory	101320032 101320942
shc	provider	SHC+CARE
shinyhunters	perpetrator	ShinyHunters
sichere-email-kv	service	KV-SafeNet / Sicheres Netz der KVen
sicherer-internetservice	service	Sicherer Internetservice
siemag-bkk	insurer	SIEMAG BKK	statutory	103525567		2021-12-31	novitas-bkk
skd-bkk	insurer	SKD BKK	statutory	108833505 108823455
smcb	service	Praxisausweis / Institutionskarte
snatch-team	perpetrator	Snatch Team
sonder-kvb	insurer	KVB (Bundesbahnbeamte)	private
sonder-pbeakk	insurer	Postbeamtenkrankenkasse	private
sozialverband-vdk	association	Sozialverband VdK
spectrumk	provider	spectrumK
spiegel	medium	Der Spiegel
staatsanwaltschaft	authority	Staatsanwaltschaft
sueddeutsche	medium	Süddeutsche Zeitung
suedzucker-bkk	insurer	Südzucker BKK	statutory	106936311 106928388
svdgv	association	SVDGV
svlfg	insurer	SVLFG	statutory	105508787 105508890 108008880 108608820 100609049 109008837 102108731 103708773 101308719 106908874 108809059 101908748
swr	medium	SWR
t-systems	provider	T-Systems
tagesgeschaeft	service	Tagesgeschäft
tagesschau	medium	tagesschau
tagesspiegel	medium	Der Tagesspiegel
taz	medium	taz
telefon-hotline	service	Telefon / Hotline
terminservice	service	Terminservice
ti	service	Telematikinfrastruktur
ti-gateway	service	TI-Gateway
ti-zentrale-dienste	service	zentrale Dienste der TI
tim	service	TI-Messenger
tk	insurer	Techniker Krankenkasse	statutory	101575519
tuevit	provider	TÜViT
tui-bkk	insurer	TUI BKK	statutory	102137985 102192017
vdek	association	vdek
verbraucherzentrale	association	Verbraucherzentrale
verfassungsschutz	authority	Verfassungsschutz
verimi	provider	Verimi
versichertenkarte-produktion	service	Kartenproduktion
versicherungsbote	medium	Versicherungsbote
versicherungsjournal	medium	VersicherungsJournal
viactiv	insurer	VIACTIV Krankenkasse	statutory	104526376 104529255
vice-society	perpetrator	Vice Society
vivida-bkk	insurer	vivida bkk	statutory	107536262	2020-10-01
vivy	provider	Vivy
vpn-zugangsdienst	service	VPN-Zugangsdienst
vsdm	service	Versichertenstammdatenmanagement
vsdm-intermediaer	service	Intermediär VSDM
vzd	service	Verzeichnisdienst
waz	medium	WAZ
wdr	medium	WDR
website	service	Website
welt	medium	Die Welt
wieland-bkk	insurer	Wieland BKK	statutory	107836243		2021-12-31	bkk-verbundplus
wmf-bkk	insurer	WMF BKK	statutory	108036441 108021400
x-drv-kbs	organisation	DRV Knappschaft-Bahn-See (pension part) / Minijob-Zentrale
x-haftpflichtkasse	organisation	Die Haftpflichtkasse
x-ksk	organisation	Künstlersozialkasse
x-oegk	organisation	ÖGK
x-tention	provider	x-tention
zac-nrw	authority	ZAC NRW
zdf	medium	ZDF
zeit	medium	Die Zeit
zf-bkk	insurer	ZF BKK	statutory	107829563 107829574
zit	authority	ZIT
zuzahlungspruefung	service	Prüfung der Zuzahlungsbefreiung
"""##

    /// `foreign-parts.tsv`
    static let foreignParts: StaticString = ##"""
# Parts that make another word of a name, behind a hyphen or a space: last word of the name, parts; in lower case. Gathered by us.
tk	aktie aktien konzern stahl anlage anlagen markt kost pizza ware steel elevator belgien gebirge kühlung kette rechnik truhe systeme unternehmen branche wirtschaft
big	ip data tech band brother bang five four apple ben player players points mac money business deal picture game blue boss sky air bands
allianz	arena stadion partner partners se aktie global riviera ag kapitalanleger trade x direct direkt konzern lebensversicherung leben
allianz	versicherung deutschland gegen pro
kkh	allianz
barmer	straße platz bahnhof anlagen viertel zeitung erklärung
dak	stadion
hek	zellen zelle 293
sbk	kasse kassen automat automaten
sdk	version update entwickler
lkh	graz innsbruck
axa	arena
"""##

    /// `names.tsv`
    static let names: StaticString = ##"""
# Names of entities: entity, name, rule, "c" if case counts, valid from, valid to.
# Rules: safe (everywhere); weak (a common word: in a text about health insurance, or
# beside a word that tells whether it works); message (as weak, and not as the way of one message: "per Post"); never (no name on its own, kept for the check of the
# lexicon); context (only in a list of insurers, behind "Krankenversicherer", or after a safe name of the same entity); article (also
# behind "die", before a word that only insurers have, or in a text about health insurance); adjective (not before a noun); technician
# ("die Techniker" with a plural verb are people); alliance ("eine Allianz aus"); role (only behind a word such as "Hackergruppe", for
# criminals, or "Firma"); later (behind a full name of the same entity, common nouns with their article); land (beside an adjective or
# the name of a Land); medium (in quotes, behind "laut", before "berichtet"). A name with two entities means the one whose rule is
# met; the safe one is what remains.
8base	8Base	safe	c
abda	ABDA	safe	c
abda	Apothekerverband	safe
abda	Deutscher Apothekerverband	safe
actimonda	actimonda	safe			2020-12-31
actimonda	actimonda BKK	safe			2020-12-31
actimonda	actimonda krankenkasse	safe			2020-12-31
adesso	adesso	safe	c
adesso	Adesso	safe	c
adesso	adesso SE	safe
aerzteblatt	Deutsche Ärzteblatt	safe
aerzteblatt	Deutsches Ärzteblatt	safe
aerzteblatt	Ärzteblatt	safe
afp	AFP	safe	c
akquinet	akquinet	safe
akquinet	akquinet health service	safe
alphv	ALPHV	safe	c
amts-dpe	AMTS	safe	c
amts-dpe	Arzneimitteltherapiesicherheit	safe
amts-dpe	Datensatz persönliche Erklärungen	safe
aok-baden-wuerttemberg	AOK BW	safe
aok-baden-wuerttemberg	AOK Ba-Wü	safe
aok-baden-wuerttemberg	AOK BaWü	safe
aok-baden-wuerttemberg	AOK Baden-Württemberg	safe
aok-baden-wuerttemberg	AOK Baden-Württemberg – Die Gesundheitskasse	safe
aok-bayern	AOK Bayern	safe
aok-bayern	AOK Bayern – Die Gesundheitskasse	safe
aok-bayern	AOK in Bayern	safe
aok-bremen-bremerhaven	AOK Bremen	safe
aok-bremen-bremerhaven	AOK Bremen und Bremerhaven	safe
aok-bremen-bremerhaven	AOK Bremen-Bremerhaven	safe
aok-bremen-bremerhaven	AOK Bremen/Bremerhaven	safe
aok-bundesverband	AOK-Bundesverband	safe
aok-bundesverband	AOK-Bundesverband eGbR	safe
aok-bundesverband	Bundesverband der AOK	safe
aok-bundesverband	Bundesverband der AOKs	safe
aok-hessen	AOK Hessen	safe
aok-hessen	AOK in Hessen	safe
aok-hessen	AOK – Die Gesundheitskasse in Hessen	safe
aok-niedersachsen	AOK Niedersachsen	safe
aok-niedersachsen	AOK in Niedersachsen	safe
aok-niedersachsen	AOK – Die Gesundheitskasse für Niedersachsen	safe
aok-niedersachsen	AOKN	safe	c
aok-nordost	AOK Berlin	safe
aok-nordost	AOK Berlin-Brandenburg	safe
aok-nordost	AOK Brandenburg	safe
aok-nordost	AOK Mecklenburg-Vorpommern	safe
aok-nordost	AOK Nord-Ost	safe
aok-nordost	AOK Nordost	safe
aok-nordost	AOK Nordost – Die Gesundheitskasse	safe
aok-nordwest	AOK NW	safe
aok-nordwest	AOK Nord-West	safe
aok-nordwest	AOK NordWest	safe
aok-nordwest	AOK NordWest – Die Gesundheitskasse	safe
aok-nordwest	AOK Schleswig-Holstein	safe
aok-nordwest	AOK Westfalen-Lippe	safe
aok-plus	AOK PLUS	safe
aok-plus	AOK PLUS – Die Gesundheitskasse für Sachsen und Thüringen	safe
aok-plus	AOK Sachsen	safe
aok-plus	AOK Sachsen und Thüringen	safe
aok-plus	AOK Sachsen-Thüringen	safe
aok-plus	AOK Sachsen/Thüringen	safe
aok-plus	AOK Thüringen	safe
aok-plus	AOKplus	safe
aok-rheinland-hamburg	AOK Hamburg	safe
aok-rheinland-hamburg	AOK Rheinland	safe
aok-rheinland-hamburg	AOK Rheinland und Hamburg	safe
aok-rheinland-hamburg	AOK Rheinland-Hamburg	safe
aok-rheinland-hamburg	AOK Rheinland/Hamburg	safe
aok-rheinland-hamburg	AOK Rheinland/Hamburg – Die Gesundheitskasse	safe
aok-rheinland-pfalz-saarland	AOK RPS	safe
aok-rheinland-pfalz-saarland	AOK Rheinland-Pfalz	safe
aok-rheinland-pfalz-saarland	AOK Rheinland-Pfalz und Saarland	safe
aok-rheinland-pfalz-saarland	AOK Rheinland-Pfalz/Saarland	safe
aok-rheinland-pfalz-saarland	AOK Rheinland-Pfalz/Saarland – Die Gesundheitskasse	safe
aok-rheinland-pfalz-saarland	AOK Saarland	safe
aok-rheinland-pfalz-saarland	AOK im Saarland	safe
aok-sachsen-anhalt	AOK SAN	safe
aok-sachsen-anhalt	AOK Sachsen-Anhalt	safe
aok-sachsen-anhalt	AOK Sachsen-Anhalt – Die Gesundheitskasse	safe
aok-systems	AOK Systems	safe
aok-systems	AOK Systems GmbH	safe
ard	ARD	safe	c
arge-aok	AOK-Rechenzentrum	safe
arge-aok	ARGE AOK	safe
arge-aok	ARGE Mitte	safe
arvato-systems	Arvato	safe	c
arvato-systems	Arvato GmbH	safe
arvato-systems	Arvato Systems	safe
arvato-systems	Arvato Systems Digital	safe
arztsuche-portale	Arztsuche	safe
arztsuche-portale	Auskunfts- und Suchdienste	safe
arztsuche-portale	Gesundheitsnavigator	safe
arztsuche-portale	Klinik-Navigator	safe
arztsuche-portale	Pflege-Navigator	safe
atlas-bkk-ahlmann	BKK ahlmann	safe			2020-09-30
atlas-bkk-ahlmann	abkka	safe			2020-09-30
atlas-bkk-ahlmann	atlas BKK	safe			2020-09-30
atlas-bkk-ahlmann	atlas BKK ahlmann	safe			2020-09-30
atlassian	Atlassian	safe
audi-bkk	Audi BKK	safe
audi-bkk	Audi Betriebskrankenkasse	safe
audi-bkk	BKK Audi	safe
audi-bkk	Betriebskrankenkasse Audi	safe
ba	Arbeitsagentur	safe
ba	Bundesagentur für Arbeit	safe
bafin	BaFin	safe
bafin	Bafin	safe
bafin	Bundesanstalt für Finanzdienstleistungsaufsicht	safe
bahn-bkk	BAHN-BKK	safe
bahn-bkk	BKK Bahn	safe
bahn-bkk	Bahn Betriebskrankenkasse	safe
bahn-bkk	Betriebskrankenkasse Bahn	safe
barmer	BEK	never	c
barmer	Barmer	adjective
barmer	Barmer Ersatzkasse	safe
barmer	Barmer GEK	safe		2010-01-01
barmer	Barmer Krankenkasse	safe
barmer	Deutsche BKK	safe
barmer	GEK	never	c
barmer	Gmünder Ersatzkasse	safe
barmer	Krankenkasse Barmer	safe
bas	BAS	role	c
bas	BVA	role	c
bas	Bundesamt für Soziale Sicherung	safe
bas	Bundesamts für Soziale Sicherung	safe
bas	Bundesversicherungsamt	safe
beihilfe	Beihilfe-App	safe
beihilfe	Leistungsabrechnung PKV	safe
beihilfe	Rechnungs-App	safe
beihilfe	RechnungsApp	safe
beihilfe	Rechnungseinreichung	safe
beitragseinzug	Beitragsbescheid	safe
beitragseinzug	Beitragseinzug	safe
bergische-krankenkasse	Bergische KK	safe
bergische-krankenkasse	Bergische Krankenkasse	safe
bergische-krankenkasse	Die Bergische	context	c
bergische-krankenkasse	Die Bergische KK	safe
bergische-krankenkasse	Die Bergische Krankenkasse	safe
bertelsmann	Bertelsmann	safe
bertelsmann-bkk	BKK Bertelsmann	safe
bertelsmann-bkk	Bertelsmann BKK	safe
bertelsmann-bkk	Bertelsmann Betriebskrankenkasse	safe
bertelsmann-bkk	Betriebskrankenkasse Bertelsmann	safe
bfarm	BfArM	safe
bfarm	Bundesinstitut für Arzneimittel und Medizinprodukte	safe
bfdi	BfDI	safe
bfdi	Bundesbeauftragte für den Datenschutz	safe
bfdi	Bundesbeauftragter für den Datenschutz und die Informationsfreiheit	safe
bfdi	Bundesdatenschutzbeauftragte	safe
bfdi	Bundesdatenschutzbeauftragten	safe
bfdi	Bundesdatenschutzbeauftragter	safe
bianlian	BianLian	safe	c
big-direkt-gesund	BIG	article	c
big-direkt-gesund	BIG Krankenkasse	safe
big-direkt-gesund	BIG direkt	safe
big-direkt-gesund	BIG direkt gesund	safe
big-direkt-gesund	BIG – Die Direktkrankenkasse	safe
big-direkt-gesund	BIG-Gesundheit	safe
big-direkt-gesund	BKK Victoria-D.A.S.	safe
big-direkt-gesund	Bundesinnungskrankenkasse Gesundheit	safe
big-direkt-gesund	Krankenkasse BIG	safe
bild	Bild	medium	c
bild	Bild am Sonntag	safe	c
bild	Bild-Zeitung	safe	c
bitkom	Bitkom	safe
bitmarck	BITMARCK	safe
bitmarck	BITMARCK-Unternehmensgruppe	safe
bitmarck	Bitmarck	safe
bitmarck	Bitmarck Beratung GmbH	safe
bitmarck	Bitmarck Holding	safe
bitmarck	Bitmarck Holding GmbH	safe
bitmarck	Bitmarck Service GmbH	safe
bitmarck	Bitmarck Software GmbH	safe
bitmarck	Bitmarck Technik GmbH	safe
bitmarck	Bitmarck-Gruppe	safe
bka	BKA	safe	c
bka	Bundeskriminalamt	safe
bkk-achenbach	Achenbach BKK	safe			2021-06-30
bkk-achenbach	BKK Achenbach	safe			2021-06-30
bkk-achenbach	BKK Achenbach Buschhütten	safe			2021-06-30
bkk-akzo-nobel	Akzo Nobel BKK	safe
bkk-akzo-nobel	Akzo Nobel Betriebskrankenkasse	safe
bkk-akzo-nobel	BKK Akzo	safe
bkk-akzo-nobel	BKK Akzo Nobel	safe
bkk-akzo-nobel	BKK Akzo Nobel Bayern	safe
bkk-akzo-nobel	BKK AkzoNobel	safe
bkk-akzo-nobel	Betriebskrankenkasse Akzo Nobel	safe
bkk-b-braun-aesculap	B. Braun Aesculap BKK	safe
bkk-b-braun-aesculap	B. Braun Aesculap Betriebskrankenkasse	safe
bkk-b-braun-aesculap	BKK Aesculap	safe
bkk-b-braun-aesculap	BKK B. Braun	safe
bkk-b-braun-aesculap	BKK B. Braun Aesculap	safe
bkk-b-braun-aesculap	BKK B. Braun | Aesculap	safe
bkk-b-braun-aesculap	BKK BBA	safe
bkk-b-braun-aesculap	Betriebskrankenkasse B. Braun Aesculap	safe
bkk-bpw	BKK BPW	safe			2023-12-31
bkk-bpw	BKK BPW Bergische Achsen	safe			2023-12-31
bkk-bpw	BKK BPW Bergische Achsen KG	safe			2023-12-31
bkk-bpw	BPW BKK	safe			2023-12-31
bkk-bpw	BPW Bergische Achsen BKK	safe			2023-12-31
bkk-bpw	BPW Bergische Achsen Betriebskrankenkasse	safe			2023-12-31
bkk-bpw	BPW Betriebskrankenkasse	safe			2023-12-31
bkk-bpw	Betriebskrankenkasse BPW	safe			2023-12-31
bkk-bpw	Betriebskrankenkasse BPW Bergische Achsen	safe			2023-12-31
bkk-bpw	Betriebskrankenkasse BPW Bergische Achsen KG	safe			2023-12-31
bkk-dachverband	BKK Bundesverband	safe
bkk-dachverband	BKK DV	safe
bkk-dachverband	BKK Dachverband	safe
bkk-dachverband	BKK Dachverband e.V.	safe
bkk-dachverband	Dachverband	later	c
bkk-dachverband	Dachverband der Betriebskrankenkassen	safe
bkk-deutsche-bank	BKK Deutsche Bank	safe
bkk-deutsche-bank	BKK Deutsche Bank AG	safe
bkk-deutsche-bank	BKK der Deutschen Bank	safe
bkk-deutsche-bank	Betriebskrankenkasse Deutsche Bank	safe
bkk-deutsche-bank	Deutsche Bank BKK	safe
bkk-deutsche-bank	Deutsche Bank Betriebskrankenkasse	safe
bkk-diakonie	BKK Diakonie	safe
bkk-diakonie	Betriebskrankenkasse Diakonie	safe
bkk-diakonie	Diakonie BKK	safe
bkk-diakonie	Diakonie Betriebskrankenkasse	safe
bkk-duerkoppadler	BKK Dürkopp-Adler	safe
bkk-duerkoppadler	BKK DürkoppAdler	safe
bkk-duerkoppadler	Betriebskrankenkasse Dürkopp Adler	safe
bkk-duerkoppadler	Betriebskrankenkasse DürkoppAdler	safe
bkk-duerkoppadler	Dürkopp Adler BKK	safe
bkk-duerkoppadler	Dürkopp Adler Betriebskrankenkasse	safe
bkk-duerkoppadler	DürkoppAdler BKK	safe
bkk-duerkoppadler	DürkoppAdler Betriebskrankenkasse	safe
bkk-euregio	BKK EUREGIO	safe
bkk-euregio	Betriebskrankenkasse Euregio	safe
bkk-euregio	Euregio BKK	safe
bkk-euregio	Euregio Betriebskrankenkasse	safe
bkk-evm	BKK Energieversorgung Mittelrhein	safe
bkk-evm	BKK KEVAG	safe
bkk-evm	BKK evm	safe
bkk-evm	Betriebskrankenkasse EVM	safe
bkk-evm	EVM BKK	safe
bkk-evm	EVM Betriebskrankenkasse	safe
bkk-ewe	BKK EWE	safe
bkk-ewe	Betriebskrankenkasse EWE	safe
bkk-ewe	EWE BKK	safe
bkk-ewe	EWE Betriebskrankenkasse	safe
bkk-exklusiv	BKK exclusiv	safe
bkk-exklusiv	BKK exklusiv	safe
bkk-exklusiv	Betriebskrankenkasse exklusiv	safe
bkk-exklusiv	exklusiv BKK	safe
bkk-exklusiv	exklusiv Betriebskrankenkasse	safe
bkk-faber-castell	BKK Faber Castell	safe
bkk-faber-castell	BKK Faber-Castell & Partner	safe
bkk-faber-castell	BKK Faber-Castell und Partner	safe
bkk-faber-castell	Betriebskrankenkasse Faber-Castell	safe
bkk-faber-castell	Betriebskrankenkasse Faber-Castell & Partner	safe
bkk-faber-castell	Faber-Castell & Partner BKK	safe
bkk-faber-castell	Faber-Castell & Partner Betriebskrankenkasse	safe
bkk-faber-castell	Faber-Castell BKK	safe
bkk-faber-castell	Faber-Castell Betriebskrankenkasse	safe
bkk-firmus	BKK firmus	safe
bkk-firmus	Betriebskrankenkasse firmus	safe
bkk-firmus	firmus	never	c
bkk-firmus	firmus BKK	safe
bkk-firmus	firmus Betriebskrankenkasse	safe
bkk-freudenberg	BKK Freudenberg	safe
bkk-freudenberg	Betriebskrankenkasse Freudenberg	safe
bkk-freudenberg	Freudenberg BKK	safe
bkk-freudenberg	Freudenberg Betriebskrankenkasse	safe
bkk-gildemeister-seidensticker	BKK GS	safe
bkk-gildemeister-seidensticker	BKK Gildemeister	safe
bkk-gildemeister-seidensticker	BKK Gildemeister Seidensticker	safe
bkk-gildemeister-seidensticker	BKKGS	safe
bkk-grillo	BKK GRILLO-WERKE AG	safe			2021-12-31
bkk-grillo	BKK Grillo	safe			2021-12-31
bkk-grillo	BKK Grillo-Werke	safe			2021-12-31
bkk-grillo	BKK der Grillo-Werke AG	safe			2021-12-31
bkk-grillo	Betriebskrankenkasse Grillo	safe			2021-12-31
bkk-grillo	Betriebskrankenkasse Grillo-Werke	safe			2021-12-31
bkk-grillo	Grillo BKK	safe			2021-12-31
bkk-grillo	Grillo Betriebskrankenkasse	safe			2021-12-31
bkk-grillo	Grillo-Werke BKK	safe			2021-12-31
bkk-grillo	Grillo-Werke Betriebskrankenkasse	safe			2021-12-31
bkk-groz-beckert	BKK Groz-Beckert	safe
bkk-groz-beckert	Betriebskrankenkasse Groz-Beckert	safe
bkk-groz-beckert	Groz-Beckert BKK	safe
bkk-groz-beckert	Groz-Beckert Betriebskrankenkasse	safe
bkk-herford-minden-ravensberg	BKK HMR	safe			2021-12-31
bkk-herford-minden-ravensberg	BKK Herford Minden Ravensberg	safe			2021-12-31
bkk-herkules	BKK Herkules	safe
bkk-herkules	Betriebskrankenkasse Herkules	safe
bkk-herkules	Herkules BKK	safe
bkk-herkules	Herkules Betriebskrankenkasse	safe
bkk-linde	BKK Linde	safe
bkk-linde	Betriebskrankenkasse Linde	safe
bkk-linde	HEAG BKK	safe
bkk-linde	Linde BKK	safe
bkk-linde	Linde Betriebskrankenkasse	safe
bkk-lv-bayern	BKK Landesverband Bayern	safe
bkk-lv-mitte	BKK Landesverband Mitte	safe
bkk-lv-nordwest	BKK-Landesverband NORDWEST	safe
bkk-lv-sued	BKK Landesverband Süd	safe
bkk-mahle	BKK MAHLE	safe
bkk-mahle	Betriebskrankenkasse Mahle	safe
bkk-mahle	Mahle BKK	safe
bkk-mahle	Mahle Betriebskrankenkasse	safe
bkk-melitta-hmr	BKK Melitta	safe		2022-01-01
bkk-melitta-hmr	Melitta BKK	safe		2022-01-01
bkk-melitta-hmr	bkk melitta hmr	safe		2022-01-01
bkk-melitta-plus	BKK Melitta Plus	safe			2021-12-31
bkk-miele	BKK Miele	safe
bkk-miele	Betriebskrankenkasse Miele	safe
bkk-miele	Miele BKK	safe
bkk-miele	Miele Betriebskrankenkasse	safe
bkk-mtu	BKK MTU	safe
bkk-mtu	BKK MTU Friedrichshafen	safe
bkk-mtu	BKK MTU Friedrichshafen GmbH	safe
bkk-mtu	BKK der MTU Friedrichshafen	safe
bkk-mtu	Betriebskrankenkasse MTU	safe
bkk-mtu	MTU BKK	safe
bkk-mtu	MTU Betriebskrankenkasse	safe
bkk-pfaff	BKK PFAFF	safe
bkk-pfaff	BKK der G.M. Pfaff AG	safe
bkk-pfaff	Betriebskrankenkasse Pfaff	safe
bkk-pfaff	Betriebskrankenkasse der G.M. Pfaff AG	safe
bkk-pfaff	Pfaff BKK	safe
bkk-pfaff	Pfaff Betriebskrankenkasse	safe
bkk-pfaff	Pfaff-Kasse	safe
bkk-pfalz	BKK Pfalz	safe
bkk-pfalz	BKK Vital	safe
bkk-pfalz	BKKPfalz	safe
bkk-pfalz	Betriebskrankenkasse Pfalz	safe
bkk-pfalz	Pfalz BKK	safe
bkk-pfalz	Pfalz Betriebskrankenkasse	safe
bkk-provita	BKK A.T.U	safe
bkk-provita	BKK ProVita	safe
bkk-provita	BKK family	safe
bkk-provita	Betriebskrankenkasse ProVita	safe
bkk-provita	ProVita	safe
bkk-provita	ProVita BKK	safe
bkk-provita	ProVita Betriebskrankenkasse	safe
bkk-public	BKK Public	safe
bkk-public	BKK Publik	safe
bkk-pwc	BKK PricewaterhouseCoopers	safe
bkk-pwc	BKK PwC	safe
bkk-pwc	Betriebskrankenkasse PricewaterhouseCoopers	safe
bkk-pwc	Betriebskrankenkasse PwC	safe
bkk-pwc	PricewaterhouseCoopers BKK	safe
bkk-pwc	PricewaterhouseCoopers Betriebskrankenkasse	safe
bkk-pwc	PwC BKK	safe
bkk-pwc	PwC Betriebskrankenkasse	safe
bkk-rieker-ricosta-weisser	BKK RRW	safe
bkk-rieker-ricosta-weisser	BKK Rieker Ricosta Weisser	safe
bkk-rieker-ricosta-weisser	BKK Rieker.RICOSTA.Weisser	safe
bkk-rieker-ricosta-weisser	BKK Rieker/RICOSTA/Weisser	safe
bkk-rwe	BKK RWE	safe			2021-12-31
bkk-rwe	Betriebskrankenkasse RWE	safe			2021-12-31
bkk-rwe	RWE BKK	safe			2021-12-31
bkk-rwe	RWE Betriebskrankenkasse	safe			2021-12-31
bkk-salzgitter	BKK Salzgitter	safe
bkk-salzgitter	Betriebskrankenkasse Salzgitter	safe
bkk-salzgitter	Salzgitter BKK	safe
bkk-salzgitter	Salzgitter Betriebskrankenkasse	safe
bkk-sbh	BKK SBH	safe
bkk-sbh	BKK Schwarzwald-Baar	safe
bkk-sbh	BKK Schwarzwald-Baar-Heuberg	safe
bkk-scheufelen	BKK Scheufelen	safe
bkk-scheufelen	Betriebskrankenkasse Scheufelen	safe
bkk-scheufelen	Scheufelen BKK	safe
bkk-scheufelen	Scheufelen Betriebskrankenkasse	safe
bkk-stadt-augsburg	BKK Augsburg	safe			2022-12-31
bkk-stadt-augsburg	BKK Stadt Augsburg	safe			2022-12-31
bkk-stadt-augsburg	BKK der Stadt Augsburg	safe			2022-12-31
bkk-technoform	BKK Technoform	safe
bkk-technoform	Betriebskrankenkasse Technoform	safe
bkk-technoform	Technoform BKK	safe
bkk-technoform	Technoform Betriebskrankenkasse	safe
bkk-textilgruppe-hof	BKK Textilgruppe	safe			2024-12-31
bkk-textilgruppe-hof	BKK Textilgruppe Hof	safe			2024-12-31
bkk-vdn	BKK VDN	safe
bkk-vdn	BKK Vereinigte Deutsche Nickel-Werke	safe
bkk-vdn	Betriebskrankenkasse VDN	safe
bkk-vdn	VDN BKK	safe
bkk-vdn	VDN Betriebskrankenkasse	safe
bkk-verbundplus	BKK Kassana	safe
bkk-verbundplus	BKK VBP	safe
bkk-verbundplus	BKK Verbund Plus	safe
bkk-verbundplus	BKK VerbundPlus	safe
bkk-verbundplus	Betriebskrankenkasse VerbundPlus	safe
bkk-verbundplus	VerbundPlus BKK	safe
bkk-verbundplus	VerbundPlus Betriebskrankenkasse	safe
bkk-voralb	BKK Voralb	safe			2025-12-31
bkk-voralb	BKK Voralb HELLER*INDEX*LEUZE	safe			2025-12-31
bkk-voralb	BKK Voralb HELLER*LEUZE*TRAUB	safe			2025-12-31
bkk-voralb	BKK Voralb HELLER/INDEX/LEUZE	safe			2025-12-31
bkk-voralb	BKK Voralb Heller Index Leuze	safe			2025-12-31
bkk-voralb	Betriebskrankenkasse Voralb	safe			2025-12-31
bkk-voralb	Voralb BKK	safe			2025-12-31
bkk-voralb	Voralb Betriebskrankenkasse	safe			2025-12-31
bkk-werra-meissner	BKK Werra-Meissner	safe
bkk-werra-meissner	Betriebskrankenkasse Werra-Meissner	safe
bkk-werra-meissner	Werra-Meissner BKK	safe
bkk-werra-meissner	Werra-Meissner Betriebskrankenkasse	safe
bkk-wirtschaft-finanzen	BKK W&F	safe
bkk-wirtschaft-finanzen	BKK WF	safe
bkk-wirtschaft-finanzen	BKK WIRTSCHAFT UND FINANZEN	safe
bkk-wirtschaft-finanzen	BKK Wirtschaft & Finanzen	safe
bkk-wuerth	BKK Würth	safe
bkk-wuerth	Betriebskrankenkasse Würth	safe
bkk-wuerth	Würth BKK	safe
bkk-wuerth	Würth Betriebskrankenkasse	safe
bkk24	BKK 24	safe
bkk24	BKK advita	safe
bkk24	BKK24	safe
black-basta	Black Basta	safe	c
blackbyte	BlackByte	safe	c
blackcat	Black Cat	role	c
blackcat	BlackCat	safe	c
blacksuit	BlackSuit	safe	c
bleepingcomputer	Bleeping Computer	safe	c
bleepingcomputer	BleepingComputer	safe	c
bmg	BMG	safe	c
bmg	Bundesgesundheitsministerium	safe
bmg	Bundesministerium für Gesundheit	safe
bmw-bkk	BKK BMW	safe
bmw-bkk	BMW BKK	safe
bmw-bkk	BMW Betriebskrankenkasse	safe
bmw-bkk	Betriebskrankenkasse BMW	safe
bonusprogramm	Bonus-App	safe
bonusprogramm	Bonusprogramm	safe
bonusprogramm	Bonusprogramme	safe
bonusprogramm	Bonusprogramms	safe
bonusprogramm	Bonusprämie	safe
bonusprogramm	Bonuspunkte	safe
bosch-bkk	BKK Bosch	safe
bosch-bkk	BKK Robert Bosch	safe
bosch-bkk	Betriebskrankenkasse Bosch	safe
bosch-bkk	Betriebskrankenkasse Robert Bosch	safe
bosch-bkk	Bosch BKK	safe
bosch-bkk	Bosch Betriebskrankenkasse	safe
bosch-bkk	Robert Bosch BKK	safe
bosch-bkk	Robert Bosch Betriebskrankenkasse	safe
br	BR24	safe	c
br	Bayerische Rundfunk	safe	c
br	Bayerischer Rundfunk	safe	c
bsi	BSI	safe	c
bsi	Bundesamt für Sicherheit in der Informationstechnik	safe
bsi	Bundesamt für die Sicherheit in der Informationstechnik	safe
bsi	Bundesamts für Sicherheit in der Informationstechnik	safe
bundesdruckerei	Bundesdruckerei	safe
bvitg	Bundesverband Gesundheits-IT	safe
bvitg	bvitg	safe
cactus	Cactus	role	c
cardlink	Card-Link	safe
cardlink	CardLink	safe
cardlink	CardLink-Verfahren	safe
ccc	CCC	safe	c
ccc	Chaos Computer Club	safe
cct	c't	safe	c
cert-bund	CERT-Bund	safe
cgm	CGM	safe	c
cgm	CompuGroup	safe
cgm	CompuGroup Medical	safe
cgm	KoCo Connector	safe
chat-videochat	Chat	weak
chat-videochat	Chatbot	safe
chat-videochat	Videoberatung	safe
chat-videochat	Videochat	safe
clop	Cl0p	safe
clop	Clop	safe
clop	TA505	safe	c
continentale-bkk	BKK Continentale	safe
continentale-bkk	Betriebskrankenkasse Continentale	safe
continentale-bkk	Continentale BKK	safe
continentale-bkk	Continentale Betriebskrankenkasse	safe
continentale-bkk	Die Continentale BKK	safe
correctiv	Correctiv	safe	c
d-trust	D-Trust	safe
d-trust	D-Trust GmbH	safe
dak-gesundheit	BKK Axel Springer	safe
dak-gesundheit	BKK Beiersdorf	safe
dak-gesundheit	BKK Gesundheit	safe
dak-gesundheit	DAK	safe	c
dak-gesundheit	DAK Krankenkasse	safe
dak-gesundheit	DAK-G	safe
dak-gesundheit	DAK-Gesundheit	safe
dak-gesundheit	Deutsche Angestellten-Krankenkasse	safe
dak-gesundheit	Hamburg Münchener Krankenkasse	safe
dak-gesundheit	Saint-Gobain BKK	safe
dak-gesundheit	Shell BKK/LIFE	safe
dale-uv	DALE-UV	safe
dale-uv	Datenaustausch mit Leistungserbringern in der gesetzlichen Unfallversicherung	safe
darkside	DarkSide	safe	c
dateitransfer	Accellion	safe
dateitransfer	Dateitransfer-Software	safe
dateitransfer	Dateiübertragungssoftware	safe
dateitransfer	GoAnywhere	safe
dateitransfer	MFT	safe	c
dateitransfer	MOVEit	safe
dateitransfer	MOVEit Transfer	safe
dateitransfer	Managed File Transfer	safe
dateitransfer	Software für Datenübertragungen	safe
dateitransfer	Software zur Datenübertragung	safe
dateitransfer	SolarWinds Serv-U	safe
datenschutzbehoerden	Aufsichtsbehörde	safe
datenschutzbehoerden	Aufsichtsbehörden	safe
datenschutzbehoerden	Datenschutzaufsicht	safe
datenschutzbehoerden	Datenschutzaufsichtsbehörde	safe
datenschutzbehoerden	Datenschutzaufsichtsbehörden	safe
datenschutzbehoerden	Datenschutzbehörde	safe
datenschutzbehoerden	Datenschutzbehörden	safe
davaso	DAVASO	safe
davaso	Davaso	safe
davaso	davaso GmbH	safe
debeka-bkk	BKK Debeka	safe
debeka-bkk	Betriebskrankenkasse Debeka	safe
debeka-bkk	Debeka BKK	safe
debeka-bkk	Debeka Betriebskrankenkasse	safe
demis	DEMIS	safe	c
demis	Deutsches Elektronisches Melde- und Informationssystem für den Infektionsschutz	safe
demis	elektronisches Meldesystem	safe
deutschlandfunk	Deutschlandfunk	safe	c
dgn	DGN	safe	c
dgn	Deutsches Gesundheitsnetz	safe
die-schwenninger	Die Schwenninger	safe			2020-09-30
die-schwenninger	Die Schwenninger BKK	safe			2020-09-30
die-schwenninger	Die Schwenninger Betriebskrankenkasse	safe			2020-09-30
die-schwenninger	Die Schwenninger Krankenkasse	safe			2020-09-30
die-schwenninger	Schwenninger	context	c
die-schwenninger	Schwenninger BKK	safe			2020-09-30
die-schwenninger	Schwenninger Betriebskrankenkasse	safe			2020-09-30
die-schwenninger	Schwenninger Krankenkasse	safe			2020-09-30
diga	App auf Rezept	safe
diga	Apps auf Rezept	safe
diga	DiGA	safe
diga	DiGA-Freischaltcode	safe
diga	DiGAs	safe
diga	Freischaltcode	safe
diga	Freischaltcodes	safe
diga	digitale Gesundheitsanwendung	safe
diga	digitale Gesundheitsanwendungen	safe
diga	digitalen Gesundheitsanwendungen	safe
dipa	DiPA	safe
dipa	digitale Pflegeanwendung	safe
dipa	digitale Pflegeanwendungen	safe
direktabrechnung-erezept	Direktabrechnung	safe
direktabrechnung-erezept	Direktabrechnung E-Rezept	safe
direktabrechnung-erezept	E-Rezept direct	safe
direktabrechnung-erezept	Rezeptabrechnung	safe
direktabrechnung-erezept	Rezeptprüfung	safe
dkg	DKG	safe	c
dkg	Deutsche Krankenhausgesellschaft	safe
doppelpaymer	DoppelPaymer	safe	c
dpa	Deutsche Presse-Agentur	safe
dpa	dpa	safe	c
dragonforce	DragonForce	safe	c
dta-arbeitgeber	Arbeitgeberverfahren	safe
dta-arbeitgeber	Beitragsnachweis	safe
dta-arbeitgeber	Beitragsnachweise	safe
dta-arbeitgeber	DEÜV	safe	c
dta-arbeitgeber	Datenaustausch mit Arbeitgebern	safe
dta-arbeitgeber	Meldeverfahren	safe
dta-arbeitgeber	SV-Meldeportal	safe
dta-arbeitgeber	SV-Meldungen	safe
dta-arbeitgeber	dakota	safe
dta-arbeitgeber	sv.net	safe
dta-leistungserbringer	Abrechnungsdatenaustausch	safe
dta-leistungserbringer	Datenannahme	safe
dta-leistungserbringer	Datenannahmestelle	safe
dta-leistungserbringer	Datenaustausch	weak
dta-leistungserbringer	Datenaustausch mit Leistungserbringern	safe
dta-leistungserbringer	Datenaustauschs	safe
dta-leistungserbringer	Datenaustauschverfahren	safe
dta-leistungserbringer	Datenträgeraustausch	safe
dta-leistungserbringer	KTR-Datenaustausch	safe
dta-leistungserbringer	externe Datenverbindungen	safe
dvka	DVKA	safe	c
dvka	Deutsche Verbindungsstelle Krankenversicherung – Ausland	safe
e-rezept	E-Rezept	safe
e-rezept	E-Rezepte	safe
e-rezept	E-Rezepts	safe
e-rezept	E-Verordnung	safe
e-rezept	eRezept	safe
e-rezept	eRezepte	safe
e-rezept	eVerordnung	safe
e-rezept	elektronische Rezepte	safe
e-rezept	elektronische Verordnung	safe
e-rezept	elektronischen Rezepts	safe
e-rezept	elektronisches Rezept	safe
e-rezept-app	App „Das E-Rezept“	safe
e-rezept-app	E-Rezept-App	safe
e-rezept-app	gematik-App	safe
e-rezept-fachdienst	E-Rezept-Fachdienst	safe
e-rezept-fachdienst	E-Rezept-Server	safe
earztbrief	Arztbrief	safe
earztbrief	Arztbriefe	safe
earztbrief	E-Arztbrief	safe
earztbrief	E-Arztbriefe	safe
earztbrief	Zustellung elektronischer Arztbriefe	safe
earztbrief	digitaler Arztbrief	safe
earztbrief	eArztbrief	safe
earztbrief	eArztbriefe	safe
earztbrief	eArztbriefs	safe
earztbrief	elektronische Arztbriefe	safe
earztbrief	elektronischen Arztbrief	safe
earztbrief	elektronischen Arztbriefe	safe
earztbrief	elektronischer Arztbrief	safe
earztbrief	elektronischer Arztbriefe	safe
eau	AU-Bescheinigung	safe
eau	AU-Bescheinigungen	safe
eau	AU-Daten	safe
eau	Krankmeldung	safe
eau	Krankmeldungen	safe
eau	Krankschreibung	safe
eau	Krankschreibungen	safe
eau	digitale Krankschreibung	safe
eau	eAU	safe	c
eau	eAUs	safe
eau	elektronische Arbeitsunfähigkeitsbescheinigung	safe
eau	elektronische Arbeitsunfähigkeitsbescheinigungen	safe
eau	elektronische Krankmeldung	safe
eau	elektronische Krankmeldungen	safe
eau	elektronische Krankschreibung	safe
eau	elektronische Krankschreibungen	safe
eau	elektronischen Arbeitsunfähigkeitsbescheinigung	safe
eau	elektronischen Arbeitsunfähigkeitsbescheinigungen	safe
eau	elektronischen Krankschreibung	safe
eau	elektronischer Arbeitsunfähigkeitsbescheinigungen	safe
eau-arbeitgeberabruf	Abruf der eAU	safe
eau-arbeitgeberabruf	Arbeitgeberabruf	safe
eau-arbeitgeberabruf	DTA EEL	safe
eau-arbeitgeberabruf	Krankmeldungen abzurufen	safe
eau-arbeitgeberabruf	eAU-Abruf	safe
eau-arbeitgeberabruf	eAU-Abruf durch Arbeitgeber	safe
ebz	EBZ	safe	c
ebz	Heil- und Kostenplan	safe
ebz	Heil- und Kostenpläne	safe
ebz	Heil- und Kostenplänen	safe
ebz	eHKP	safe
ebz	elektronischen Heil- und Kostenplänen	safe
ebz	elektronisches Beantragungs- und Genehmigungsverfahren Zahnärzte	safe
ebz	elektronisches Beantragungsverfahren	safe
eeb	Ersatzbescheinigung	safe
eeb	Ersatzbescheinigungen	safe
eeb	eEB	safe
eeb	elektronische Ersatzbescheinigung	safe
egk	Chipkarte	safe
egk	Gesundheitskarte	safe
egk	Gesundheitskarten	safe
egk	Kassenkarte	safe
egk	Krankenkassenkarte	safe
egk	Krankenversichertenkarte	safe
egk	Versichertenkarte	safe
egk	Versichertenkarten	safe
egk	eGK	safe	c
egk	elektronische Gesundheitskarte	safe
egk	elektronischen Gesundheitskarte	safe
egk	elektronischen Gesundheitskarten	safe
ehba	Arztausweis	safe
ehba	Heilberufsausweis	safe
ehba	eArztausweis	safe
ehba	eHBA	safe
ehba	elektronischen Heilberufsausweis	safe
ehba	elektronischer Arztausweis	safe
ehba	elektronischer Heilberufsausweis	safe
email	E-Mail	message
email	E-Mail-Kommunikation	safe
email	E-Mail-Verkehr	safe
email	E-Mails	message
email	Email	message
email	Mail	message
email	Mails	message
email	Mailserver	safe
email	elektronische Kommunikation	safe
emp	Medikationsplan	safe
emp	dgMP	safe
emp	digital gestützter Medikationsprozess	safe
emp	eMP	safe
emp	elektronischen Medikationsplan	safe
emp	elektronischer Medikationsplan	safe
energie-bkk	E.ON BKK	safe
energie-bkk	energie-BKK	safe
energie-bkk	energie-Betriebskrankenkasse	safe
epa	E-Patientenakte	safe
epa	Opt-out-ePA	safe
epa	Patientenakte	weak
epa	Patientenakten	never
epa	digitale Patientenakte	safe
epa	ePA	safe	c
epa	ePA 3.0	safe
epa	ePA für alle	safe
epa	ePAs	safe
epa	ePatientenakte	safe
epa	elektronische Akte	safe
epa	elektronische Patientenakte	safe
epa	elektronische Patientenakten	safe
epa	elektronischen Patientenakte	safe
epa	elektronischen Patientenakten	safe
epa-aktensystem	Aktensystem	safe
epa-aktensystem	Aktensystemanbieter	safe
epa-aktensystem	Aktensystembetreiber	safe
epa-aktensystem	Aktensysteme	safe
epa-aktensystem	Aktensystems	safe
epa-aktensystem	ePA-Aktensystem	safe
epa-aktensystem	ePA-Backend	safe
epa-app	Patientenakten-App	safe
epa-app	eCare	safe	c
epa-app	ePA-App	safe
epa-app	ePA-Apps	safe
epd	epd	safe	c
europol	Europol	safe
ey	EY	safe	c
ey	Ernst & Young	safe
ey	Ernst and Young	safe
ey-bkk	BKK EY	safe
ey-bkk	BKK Ernst & Young	safe
ey-bkk	BKK Ernst und Young	safe
ey-bkk	Betriebskrankenkasse EY	safe
ey-bkk	Betriebskrankenkasse Ernst & Young	safe
ey-bkk	Betriebskrankenkasse Ernst und Young	safe
ey-bkk	EY BKK	safe
ey-bkk	EY Betriebskrankenkasse	safe
ey-bkk	Ernst & Young BKK	safe		2000-01-01
ey-bkk	Ernst & Young Betriebskrankenkasse	safe
ey-bkk	Ernst und Young BKK	safe
ey-bkk	Ernst und Young Betriebskrankenkasse	safe
fax-post	Briefpost	safe
fax-post	Briefversand	safe
fax-post	Fax	message
fax-post	Fax und Post	safe
fax-post	Faxversand	safe
fax-post	Post	message	c
fax-post	Posteingang	safe
fax-post	Postversand	safe
faz	FAZ	safe	c
faz	Frankfurter Allgemeine Zeitung	safe	c
fbi	FBI	safe	c
forschungsdatenzentrum	FDZ	weak	c
forschungsdatenzentrum	FDZ Gesundheit	safe
forschungsdatenzentrum	Forschungsdatenzentrum	safe
forschungsdatenzentrum	Forschungsdatenzentrum Gesundheit	safe
gdv	GDV	safe	c
gdv	Gesamtverband der Deutschen Versicherungswirtschaft	safe
gdv	Gesamtverband der Versicherer	safe
geldleistungen	Auszahlung	message
geldleistungen	Auszahlung von Geldleistungen	safe
geldleistungen	Auszahlung von Krankengeld und Pflegegeld	safe
geldleistungen	Auszahlung von Leistungen	safe
geldleistungen	Auszahlungen	weak
geldleistungen	Geldleistungen	safe
geldleistungen	Leistungsauszahlung	safe
geldleistungen	Zahlungsverkehr	safe
gematik	Digitalagentur Gesundheit	safe
gematik	Nationale Agentur für Digitale Medizin	safe
gematik	gematik	safe	c
gematik	gematik GmbH	safe
geschaeftsstelle	Filiale	weak
geschaeftsstelle	Filialen	weak
geschaeftsstelle	Geschäftsstelle	safe
geschaeftsstelle	Geschäftsstellen	safe
geschaeftsstelle	Geschäftsstellen vor Ort	safe
geschaeftsstelle	Kundencenter	safe
geschaeftsstelle	Service-Center	weak
geschaeftsstelle	Servicecenter	weak
geschaeftsstelle	Servicecentern	weak
gesundheitsid	Gesundheits-ID	safe
gesundheitsid	GesundheitsID	safe
gesundheitsid	digitale Gesundheits-Identität	safe
gesundheitsid	digitale Identität	safe
gesundheitsid	digitale Identitäten	safe
gesundheitsid	sektoraler IDP	safe
gesundheitsid	sektoraler Identitätsdienst	safe
gkv-informatik	gkv informatik	safe
gkv-informatik	gkvi	safe
gkv-kommunikationsserver	GKV-Kommunikationsserver	safe
gkv-kommunikationsserver	Kommunikationsserver	safe
gkv-spitzenverband	GKV-SV	safe
gkv-spitzenverband	GKV-Spitzenverband	safe
gkv-spitzenverband	Kassen-Spitzenverband	safe
gkv-spitzenverband	Krankenkassen-Spitzenverband	safe
gkv-spitzenverband	Spitzenverband	later	c
gkv-spitzenverband	Spitzenverband Bund der Krankenkassen	safe
gkv-spitzenverband	Spitzenverband der gesetzlichen Krankenkassen	safe
golem	Golem	safe
golem	golem.de	safe
grp-aok	AOK	safe	c
grp-aok	AOK-Gemeinschaft	safe
grp-aok	AOK-Landesverbände	safe
grp-aok	AOKen	safe
grp-aok	AOKs	safe
grp-aok	Allgemeine Ortskrankenkassen	safe
grp-aok	Allgemeinen Ortskrankenkassen	safe
grp-aok	Gesundheitskasse	safe	c
grp-aok	Ortskrankenkassen	safe
grp-aok	Regionalkassen der AOK	safe
grp-bkk	BBK	context	c
grp-bkk	BKK	safe	c
grp-bkk	BKKen	safe
grp-bkk	BKKn	safe
grp-bkk	BKKs	safe
grp-bkk	Betriebskrankenkasse	safe
grp-bkk	Betriebskrankenkassen	safe
grp-ersatzkassen	Ersatzkasse	safe
grp-ersatzkassen	Ersatzkassen	safe
grp-ikk	IKK	safe	c
grp-ikk	IKKen	safe
grp-ikk	IKKn	safe
grp-ikk	IKKs	safe
grp-ikk	Innungskrankenkasse	safe
grp-ikk	Innungskrankenkassen	safe
grp-lkk	LKKen	safe
grp-lkk	LKKs	safe
grp-lkk	Landwirtschaftliche Krankenkassen	safe
grp-pflegekassen	Pflegekasse	safe
grp-pflegekassen	Pflegekassen	safe
grp-pkv	PKV	safe	c
grp-pkv	Privatkassen	safe
grp-pkv	Privatversicherungen	safe
grp-pkv	private Kassen	safe
grp-pkv	private Krankenversicherer	safe
grp-pkv	private Krankenversicherung	safe
grp-pkv	private Krankenversicherungen	safe
handelsblatt	Handelsblatt	safe
handelsblatt	Handelsblatt Inside	safe
hausaerzteverband	Hausärzteverband	safe
hausaerzteverband	Hausärztinnen- und Hausärzteverband	safe
heimat-krankenkasse	BKK Dr. Oetker	safe
heimat-krankenkasse	BKK HEIMAT	safe
heimat-krankenkasse	Heimat	never	c
heimat-krankenkasse	Heimat Krankenkasse	safe
heise	Heise Medien	safe	c
heise	heise	safe	c
heise	heise investigativ	safe
heise	heise online	safe
heise-security	heise Security	safe	c
hek	HEK	article	c
hek	HEK – Hanseatische Krankenkasse	safe
hek	Hanseatische	never	c
hek	Hanseatische Ersatzkasse	safe
hek	Hanseatische Krankenkasse	safe
hkk	Handels-Krankenkasse	safe
hkk	Handelskrankenkasse	safe
hkk	hkk	safe
hkk	hkk Erste Gesundheit	safe
hkk	hkk Krankenkasse	safe
hkk	hkk – Handelskrankenkasse	safe
hunters-international	Hunters International	safe	c
ibm	IBM	safe	c
ibm	IBM Deutschland	safe
ibm	IBM Deutschland GmbH	safe
idp-dienst	Federation Master	safe
idp-dienst	IDP	weak	c
idp-dienst	IDP-Dienst	safe
idp-dienst	Identity Provider	safe
idp-dienst	Identitätsdienst	safe
idp-dienst	zentraler IDP	safe
idp-dienst	zentraler IDP-Dienst	safe
ikk-brandenburg-berlin	IKK BB	safe
ikk-brandenburg-berlin	IKK Brandenburg & Berlin	safe
ikk-brandenburg-berlin	IKK Brandenburg und Berlin	safe
ikk-brandenburg-berlin	IKK Brandenburg-Berlin	safe
ikk-brandenburg-berlin	IKK Brandenburg/Berlin	safe
ikk-brandenburg-berlin	IKKBB	safe
ikk-brandenburg-berlin	Innungskrankenkasse Brandenburg und Berlin	safe
ikk-classic	IKK classic	safe
ikk-classic	IKKclassic	safe
ikk-classic	Signal Iduna IKK	safe
ikk-classic	Vereinigte IKK	safe
ikk-die-innovationskasse	Die Innovationskasse	safe
ikk-die-innovationskasse	IK	never	c
ikk-die-innovationskasse	IK – Die Innovationskasse	safe
ikk-die-innovationskasse	IKK Nord	safe		2006-01-01
ikk-die-innovationskasse	IKK – Die Innovationskasse	safe
ikk-die-innovationskasse	IKK, die Innovationskasse	safe
ikk-die-innovationskasse	Innovationskasse	safe
ikk-ev	Gemeinsame Vertretung der Innungskrankenkassen	safe
ikk-ev	IKK e.V.	safe
ikk-gesund-plus	IKK gesund plus	safe
ikk-gesund-plus	IKK gesund+	safe
ikk-gesund-plus	IKK gesundplus	safe
ikk-suedwest	IKK SW	safe
ikk-suedwest	IKK Suedwest	safe
ikk-suedwest	IKK Süd-West	safe
ikk-suedwest	IKK Südwest	safe
impfpass	CovPass	safe
impfpass	Covid-Zertifikate	safe
impfpass	Impfzertifikat	safe
impfpass	Impfzertifikate	safe
impfpass	digitaler Impfnachweis	safe
impfpass	eImpfpass	safe
impfpass	elektronischer Impfpass	safe
interne-systeme	Cluster der IT-Infrastruktur	safe
interne-systeme	IT-Infrastruktur	safe
interne-systeme	IT-System	safe
interne-systeme	IT-Systeme	safe
interne-systeme	Kernsysteme	safe
interne-systeme	Kunden- und interne Systeme	safe
interne-systeme	Kundensysteme	safe
interne-systeme	Systeme	weak
interne-systeme	Windows-Systeme	safe
interne-systeme	interne Systeme	safe
interne-systeme	internen Systeme	safe
interpol	Interpol	safe
isik	ISiK	safe
isik	ISiP	safe
isik	KIS-Schnittstelle	safe
itsc	itsc	safe	c
itsc	itsc GmbH	safe
itscare	IT-Services für den Gesundheitsmarkt	safe
itscare	itscare	safe
itscare	itscare GbR	safe
itsg	ITSG	safe	c
itsg	ITSG GmbH	safe
itsg	Informationstechnische Servicestelle der Gesetzlichen Krankenversicherung	safe
karl-mayer-bkk	BKK Karl Mayer	safe
karl-mayer-bkk	Betriebskrankenkasse Karl Mayer	safe
karl-mayer-bkk	Karl Mayer BKK	safe
karl-mayer-bkk	Karl Mayer Betriebskrankenkasse	safe
kartenterminal	Kartenlesegerät	safe
kartenterminal	Kartenlesegeräte	safe
kartenterminal	Kartenterminal	safe
kartenterminal	Kartenterminals	safe
kartenterminal	eHKT	safe
kartenterminal	eHealth-Kartenterminal	safe
kassen-app	App	weak	c
kassen-app	Apps	weak
kassen-app	Kassen-App	safe
kassen-app	Kassen-Apps	safe
kassen-app	Krankenkassen-App	safe
kassen-app	Krankenkassen-Apps	safe
kassen-app	Kunden-App	safe
kassen-app	Kunden-Apps	safe
kassen-app	Service-App	safe
kassen-app	Smartphone-App	safe
kassen-app	Versicherten-App	safe
kbv	KBV	safe	c
kbv	Kassenärztliche Bundesvereinigung	safe
kbv	Kassenärztlichen Bundesvereinigung	safe
kernsystem	21c|ng	safe
kernsystem	Bestandsführungssystem	safe
kernsystem	Bestandssystem	safe
kernsystem	Bestandssysteme	safe
kernsystem	GKV-Software	safe
kernsystem	Kernsystem	safe
kernsystem	bitGo_KV	safe
kernsystem	iskv_21c	safe
kernsystem	oscare	safe
killnet	Killnet	safe	c
kim	KIM	weak	c
kim	KIM 1.5	safe
kim	KIM-Adresse	safe
kim	KIM-Dienst	safe
kim	KIM-Dienste	safe
kim	KIM-Fachdienst	safe
kim	KIM-Nachricht	safe
kim	KIM-Nachrichten	safe
kim	Kommunikation im Medizinwesen	safe
kkh	KKH	article	c
kkh	KKH Kaufmännische Krankenkasse	safe
kkh	KKH-Allianz	safe		2009-04-01
kkh	Kaufmännische Krankenkasse	safe
kkh	Kaufmännische Krankenkasse Halle	safe
kkh	Kaufmännische Krankenkasse – KKH	safe
kkh	Metro AG Kaufhof BKK	safe
kna	KNA	safe	c
knappschaft	Bundesknappschaft	safe
knappschaft	DRV KBS	never	c
knappschaft	Deutsche Rentenversicherung Knappschaft-Bahn-See – KNAPPSCHAFT	safe
knappschaft	KBS	never	c
knappschaft	KNAPPSCHAFT	article	c
knappschaft	Knappschaft	article
knappschaft	Knappschaft Krankenkasse	safe
knappschaft	Knappschaft-Bahn-See	context	c
knappschaft	Krankenkasse Knappschaft	safe
koenig-bauer-bkk	BKK KBA	safe		2000-01-01
koenig-bauer-bkk	BKK Koenig & Bauer	safe
koenig-bauer-bkk	BKK Koenig und Bauer	safe
koenig-bauer-bkk	BKK König & Bauer	safe
koenig-bauer-bkk	Betriebskrankenkasse Koenig & Bauer	safe
koenig-bauer-bkk	Betriebskrankenkasse Koenig und Bauer	safe
koenig-bauer-bkk	Betriebskrankenkasse König & Bauer	safe
koenig-bauer-bkk	Koenig & Bauer BKK	safe
koenig-bauer-bkk	Koenig & Bauer Betriebskrankenkasse	safe
koenig-bauer-bkk	Koenig und Bauer BKK	safe
koenig-bauer-bkk	Koenig und Bauer Betriebskrankenkasse	safe
koenig-bauer-bkk	König & Bauer BKK	safe
koenig-bauer-bkk	König & Bauer Betriebskrankenkasse	safe
kollaboration	Confluence	safe
kollaboration	Jira	weak
kollaboration	Kollaborations- und Projektwerkzeuge	safe
kollaboration	Kollaborationstool	safe
kollaboration	Projektmanagementsoftware	safe
kollaboration	Sharepoint	safe
kollaboration	Ticketsystem	safe
konnektor	Highspeed-Konnektor	safe
konnektor	KoCoBox	safe
konnektor	Konnektor	safe
konnektor	Konnektoren	safe
konnektor	TI-Konnektor	safe
konnektor	TI-Konnektoren	safe
krankengeld	Kinderkrankengeld	safe
krankengeld	Krankengeld	safe
krankengeld	Krankengeldauszahlung	safe
krankengeld	Krankengeldzahlung	safe
krones-bkk	BKK Krones	safe
krones-bkk	Betriebskrankenkasse Krones	safe
krones-bkk	Krones BKK	safe
krones-bkk	Krones Betriebskrankenkasse	safe
kubus-it	kubus IT	safe
kubus-it	kubus IT GbR	safe
kv	KV Baden-Württemberg	safe
kv	KV Bayerns	safe
kv	KV Berlin	safe
kv	KV Brandenburg	safe
kv	KV Bremen	safe
kv	KV Hamburg	safe
kv	KV Hessen	safe
kv	KV Mecklenburg-Vorpommern	safe
kv	KV Niedersachsen	safe
kv	KV Nordrhein	safe
kv	KV Rheinland-Pfalz	safe
kv	KV Saarland	safe
kv	KV Sachsen	safe
kv	KV Sachsen-Anhalt	safe
kv	KV Schleswig-Holstein	safe
kv	KV Thüringen	safe
kv	KV Westfalen-Lippe	safe
kv	KVen	safe
kv	Kassenärztliche Vereinigung	safe
kv	Kassenärztliche Vereinigung Nordrhein	safe
kv	Kassenärztliche Vereinigungen	safe
kv	Kassenärztlichen Vereinigung	safe
kv-connect	KV-Connect	safe
kzbv	KZBV	safe	c
kzbv	KZV	safe	c
kzbv	Kassenzahnärztliche Bundesvereinigung	safe
lapsus	Lapsus$	safe	c
ldi	BayLDA	safe
ldi	BayLfD	safe
ldi	Bayerische Beauftragte für Datenschutz	safe
ldi	Bayerische Beauftragte für den Datenschutz	safe
ldi	Bayerischen Beauftragten für Datenschutz	safe
ldi	Bayerischen Beauftragten für den Datenschutz	safe
ldi	Bayerischer Beauftragter für Datenschutz	safe
ldi	Bayerischer Beauftragter für den Datenschutz	safe
ldi	Bayerischer Landesbeauftragter für den Datenschutz	safe
ldi	Bayerisches Landesamt für Datenschutzaufsicht	safe
ldi	Berliner Beauftragte für Datenschutz	safe
ldi	Berliner Beauftragte für Datenschutz und Informationsfreiheit	safe
ldi	Berliner Beauftragten für Datenschutz	safe
ldi	BlnBDI	safe
ldi	Datenschutzaufsicht des Landes	safe
ldi	Datenschutzbeauftragte	land
ldi	Datenschutzbeauftragte des Landes	safe
ldi	Datenschutzbeauftragten	land
ldi	Datenschutzbeauftragten des Landes	safe
ldi	Datenschutzbeauftragter	land
ldi	Datenschutzbeauftragter des Landes	safe
ldi	Datenschutzbehörde des Landes	safe
ldi	HBDI	safe	c
ldi	Hamburgische Beauftragte für Datenschutz	safe
ldi	Hamburgische Beauftragte für den Datenschutz	safe
ldi	Hamburgischen Beauftragten für Datenschutz	safe
ldi	Hamburgischen Beauftragten für den Datenschutz	safe
ldi	Hamburgischer Beauftragter für Datenschutz	safe
ldi	Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit	safe
ldi	Hamburgischer Beauftragter für den Datenschutz	safe
ldi	Hessische Beauftragte für Datenschutz	safe
ldi	Hessische Beauftragte für den Datenschutz	safe
ldi	Hessischen Beauftragten für Datenschutz	safe
ldi	Hessischen Beauftragten für den Datenschutz	safe
ldi	Hessischer Beauftragter für Datenschutz	safe
ldi	Hessischer Beauftragter für Datenschutz und Informationsfreiheit	safe
ldi	Hessischer Beauftragter für den Datenschutz	safe
ldi	HmbBfDI	safe
ldi	Landesamt für Datenschutzaufsicht	safe
ldi	Landesbeauftragte für Datenschutz	safe
ldi	Landesbeauftragte für Datenschutz und Informationsfreiheit	safe
ldi	Landesbeauftragte für den Datenschutz	safe
ldi	Landesbeauftragten für den Datenschutz	safe
ldi	Landesbeauftragter für Datenschutz und Informationsfreiheit	safe
ldi	Landesbeauftragter für den Datenschutz	safe
ldi	Landesdatenschutzbeauftragte	safe
ldi	Landesdatenschutzbeauftragten	safe
ldi	Landesdatenschutzbeauftragter	safe
ldi	Landesdatenschutzbehörde	safe
ldi	Landeszentrum für Datenschutz	safe
ldi	LfD	safe	c
ldi	LfDI	safe	c
ldi	Niedersächsische Beauftragte für Datenschutz	safe
ldi	Niedersächsische Beauftragte für den Datenschutz	safe
ldi	Niedersächsischen Beauftragten für Datenschutz	safe
ldi	Niedersächsischen Beauftragten für den Datenschutz	safe
ldi	Niedersächsischer Beauftragter für Datenschutz	safe
ldi	Niedersächsischer Beauftragter für den Datenschutz	safe
ldi	SDTB	safe	c
ldi	Sächsische Beauftragte für Datenschutz	safe
ldi	Sächsische Beauftragte für den Datenschutz	safe
ldi	Sächsische Datenschutz- und Transparenzbeauftragte	safe
ldi	Sächsischen Beauftragten für Datenschutz	safe
ldi	Sächsischen Beauftragten für den Datenschutz	safe
ldi	Sächsischer Beauftragter für Datenschutz	safe
ldi	Sächsischer Beauftragter für den Datenschutz	safe
ldi	TLfDI	safe
ldi	Thüringer Landesbeauftragter für den Datenschutz	safe
ldi	Thüringische Beauftragte für Datenschutz	safe
ldi	Thüringische Beauftragte für den Datenschutz	safe
ldi	Thüringischen Beauftragten für Datenschutz	safe
ldi	Thüringischen Beauftragten für den Datenschutz	safe
ldi	Thüringischer Beauftragter für Datenschutz	safe
ldi	Thüringischer Beauftragter für den Datenschutz	safe
ldi	ULD	safe	c
ldi	Unabhängiges Landeszentrum für Datenschutz	safe
ldi-nrw	LDI NRW	safe
ldi-nrw	Landesbeauftragte für Datenschutz Nordrhein-Westfalen	safe
leistungsabrechnung	Abrechnung	weak
leistungsabrechnung	Abrechnungen	weak
leistungsabrechnung	Abrechnungsprobleme	safe
leistungsabrechnung	Anträge	safe
leistungsabrechnung	Genehmigung	message
leistungsabrechnung	Genehmigungen	weak
leistungsabrechnung	Kostenerstattung	weak
leistungsabrechnung	Kostenerstattungen	weak
leistungsabrechnung	Kostenübernahme	safe
leistungsabrechnung	Leistungsabrechnung	safe
leistungsabrechnung	Leistungsantrag	safe
leistungsabrechnung	Leistungsanträge	safe
lka	BLKA	safe	c
lka	HLKA	safe	c
lka	LKA	safe	c
lka	Landeskriminalamt	safe
lka-nrw	LKA NRW	safe
lka-nrw	LKA Nordrhein-Westfalen	safe
lka-nrw	Landeskriminalamt Nordrhein-Westfalen	safe
lockbit	LockBit	safe
lynx	Lynx	role	c
majorel	Majorel	safe
majorel	Majorel Deutschland	safe
marburger-bund	Marburger Bund	safe
materna	Materna	safe
materna	Materna Information & Communications SE	safe
md-bund	MD	never	c
md-bund	MD Bund	safe
md-bund	MDK	safe	c
md-bund	MDS	safe	c
md-bund	Medizinischer Dienst	safe
md-bund	Medizinischer Dienst Bund	safe
mdr	MDR	safe	c
medatixx	medatixx	safe
medatixx	medatixx GmbH	safe
medikationsliste	Medikationsliste	safe
medikationsliste	eML	safe
medikationsliste	elektronische Medikationsliste	safe
medisign	medisign	safe
medisign	medisign GmbH	safe
mercedes-benz-bkk	BKK Daimler	safe		2010-01-01
mercedes-benz-bkk	BKK Mercedes-Benz	safe
mercedes-benz-bkk	Betriebskrankenkasse Mercedes-Benz	safe
mercedes-benz-bkk	Daimler BKK	safe		2010-01-01
mercedes-benz-bkk	Mercedes-Benz BKK	safe
mercedes-benz-bkk	Mercedes-Benz Betriebskrankenkasse	safe
merck-bkk	BKK Merck	safe
merck-bkk	Betriebskrankenkasse Merck	safe
merck-bkk	Merck BKK	safe
merck-bkk	Merck Betriebskrankenkasse	safe
mhplus	BKK mhplus	safe
mhplus	Metzinger BKK	safe
mhplus	mh plus	safe
mhplus	mhplus	safe
mhplus	mhplus BKK	safe
mhplus	mhplus Betriebskrankenkasse	safe
mhplus	mhplus Krankenkasse	safe
mitgliedschaft	Mitgliedsbescheinigung	safe
mitgliedschaft	Mitgliedsbescheinigungen	safe
mitgliedschaft	Versicherungsbescheinigung	safe
mkk-meine-krankenkasse	BKK Basell	safe
mkk-meine-krankenkasse	BKK DEMAG KRAUSS-MAFFEI	safe
mkk-meine-krankenkasse	BKK MEDICUS	safe
mkk-meine-krankenkasse	BKK S-H	safe
mkk-meine-krankenkasse	BKK VBU	safe		1993-01-01
mkk-meine-krankenkasse	BKK Verkehrsbau Union	safe		1993-01-01
mkk-meine-krankenkasse	BKK futur	safe
mkk-meine-krankenkasse	BKK mkk	safe
mkk-meine-krankenkasse	BKK mkk – meine krankenkasse	safe
mkk-meine-krankenkasse	Thüringer BKK	safe
mkk-meine-krankenkasse	VBU	context	c
mkk-meine-krankenkasse	Vereinigte BKK	safe
mkk-meine-krankenkasse	meine krankenkasse	never	c
mkk-meine-krankenkasse	mkk	safe	c	2023-06-01
mkk-meine-krankenkasse	mkk Krankenkasse	safe
mkk-meine-krankenkasse	mkk – meine krankenkasse	safe		2023-06-01
mobil-krankenkasse	BKK Mobil	safe
mobil-krankenkasse	BKK Mobil Oil	safe		1952-01-01
mobil-krankenkasse	Betriebskrankenkasse Mobil	safe
mobil-krankenkasse	Betriebskrankenkasse Mobil Oil	safe		1952-01-01
mobil-krankenkasse	HypoVereinsbank BKK	safe
mobil-krankenkasse	Mobil	context	c
mobil-krankenkasse	Mobil BBK	safe
mobil-krankenkasse	Mobil BKK	safe
mobil-krankenkasse	Mobil Krankenkasse	safe
msg	msg group	safe
msg	msg nexinsure	safe
msg	msg systems	safe
mutterschaftsgeld	Mutterschaftsgeld	safe
ndr	NDR	safe	c
netzpolitik	Netzpolitik.org	safe	c
netzpolitik	netzpolitik.org	safe	c
nfdm	NFDM	safe	c
nfdm	Notfalldaten	safe
nfdm	Notfalldatenmanagement	safe
nfdm	Notfalldatensatz	safe
nfdm	ePKA	safe
nfdm	elektronische Patientenkurzakte	safe
noname057-16	NoName057	safe
noname057-16	NoName057(16)	safe
noventi	NOVENTI	safe
noventi	Noventi	safe
novitas-bkk	BKK Novitas	safe
novitas-bkk	BKK PHOENIX	safe
novitas-bkk	ESSO BKK	safe
novitas-bkk	Novitas	context	c
novitas-bkk	Novitas BKK	safe
online-formulare	Antragstellung	safe
online-formulare	Formularcenter	safe
online-formulare	Online-Anträge	safe
online-formulare	Online-Formular	safe
online-formulare	Online-Formulare	safe
online-formulare	digitale Anträge	safe
online-formulare	digitalen Anträge	safe
online-geschaeftsstelle	Kundenbereich	safe
online-geschaeftsstelle	Kundenkonto	safe
online-geschaeftsstelle	Kundenportal	safe
online-geschaeftsstelle	Kundenportale	safe
online-geschaeftsstelle	Kundenportalen	safe
online-geschaeftsstelle	Mitgliederportal	safe
online-geschaeftsstelle	OGS	safe	c
online-geschaeftsstelle	Online-Filiale	safe
online-geschaeftsstelle	Online-Geschäftsstelle	safe
online-geschaeftsstelle	Online-Konten	safe
online-geschaeftsstelle	Online-Konto	safe
online-geschaeftsstelle	Online-Portal	safe
online-geschaeftsstelle	Online-Postfach	safe
online-geschaeftsstelle	Online-Service	safe
online-geschaeftsstelle	Online-Servicecenter	safe
online-geschaeftsstelle	Online-Services	safe
online-geschaeftsstelle	Onlinegeschäftsstelle	safe
online-geschaeftsstelle	Onlineportal	safe
online-geschaeftsstelle	Onlineservice	safe
online-geschaeftsstelle	Portal	weak	c
online-geschaeftsstelle	Postfach	safe
online-geschaeftsstelle	Versichertenportal	safe
online-geschaeftsstelle	Versichertenzugänge	safe
online-geschaeftsstelle	interne Kundenbereiche	safe
online-geschaeftsstelle	internes Postfach	safe
online-geschaeftsstelle	meineBIG	safe
opta-data	opta data	safe
opta-data	optadata	safe
org-abyss	Abyss	role	c
org-accenture	Accenture	safe
org-aerzte-zeitung	Ärzte Zeitung	safe
org-aerzte-zeitung	Ärztezeitung	safe
org-afd	AfD	safe	c
org-airbus	Airbus	safe
org-akdb	AKDB	safe	c
org-akira	Akira	role	c
org-allianz	Allianz Deutschland	safe
org-allianz	Allianz Global Investors	safe
org-allianz	Allianz Partners	safe
org-allianz	Allianz SE	safe
org-allianz	Allianz Trade	safe
org-amazon-web-services	AWS	safe	c
org-amazon-web-services	Amazon Web Services	safe
org-ameos	Ameos	safe
org-ameos	Ameos Gruppe	safe
org-anonymous	Anonymous	role	c
org-anonymous-sudan	Anonymous Sudan	safe
org-anubis	Anubis	role	c
org-apotheke-adhoc	Apotheke Adhoc	safe
org-apple	Apple	safe	c
org-apt28	APT28	safe	c
org-apt28	Fancy Bear	safe
org-apt29	APT29	safe	c
org-apt29	Cozy Bear	safe
org-apt29	Midnight Blizzard	safe
org-arag	ARAG	safe	c
org-arz-haan	ARZ Haan	safe
org-asklepios	Asklepios	safe
org-asklepios	Asklepios Kliniken	safe
org-atos	Atos	safe	c
org-audi	Audi	safe	c
org-augsburger-allgemeine	Augsburger Allgemeine	safe
org-avaddon	Avaddon	safe
org-avp-deutschland	AvP Deutschland	safe
org-axa	AXA	safe	c
org-babuk	Babuk	safe
org-bacs	BACS	safe	c
org-bacs	Bundesamt für Cybersicherheit	safe
org-basf	BASF	safe	c
org-bayer	Bayer AG	safe
org-bechtle	Bechtle	safe
org-berliner-morgenpost	Berliner Morgenpost	safe
org-berliner-zeitung	Berliner Zeitung	safe
org-bfs-health-finance	BFS health finance	safe
org-bitdefender	Bitdefender	safe
org-blackmatter	BlackMatter	safe
org-bmw	BMW	safe	c
org-bnd	BND	safe	c
org-bnd	Bundesnachrichtendienst	safe
org-bosch	Bosch	safe	c
org-bosch	Robert Bosch GmbH	safe
org-brain-cipher	Brain Cipher	safe
org-broadcom	Broadcom	safe
org-bsw	BSW	safe	c
org-bsw	Bündnis Sahra Wagenknecht	safe
org-bundesaerztekammer	Bundesärztekammer	safe
org-bundesaerztekammer	BÄK	safe	c
org-bundesamt-fuer-bevoelkerungsschutz-und-katastrophenhilfe	BBK	safe	c
org-bundesamt-fuer-bevoelkerungsschutz-und-katastrophenhilfe	Bundesamt für Bevölkerungsschutz	safe
org-bundesamt-fuer-bevoelkerungsschutz-und-katastrophenhilfe	Bundesamt für Bevölkerungsschutz und Katastrophenhilfe	safe
org-bundesbank	Bundesbank	safe
org-bundesbank	Deutsche Bundesbank	safe
org-bundesdigitalministerium	Bundesdigitalministerium	safe
org-bundesdigitalministerium	Bundesministerium für Digitales	safe
org-bundesdigitalministerium	Digitalministerium	safe
org-bundesinnenministerium	BMI	safe	c
org-bundesinnenministerium	Bundesinnenministerium	safe
org-bundesinnenministerium	Bundesministerium des Innern	safe
org-bundesinnenministerium	Innenministerium	later	c
org-bundeskartellamt	Bundeskartellamt	safe
org-bundesnetzagentur	BNetzA	safe
org-bundesnetzagentur	Bundesnetzagentur	safe
org-bundespolizei	Bundespolizei	safe
org-bundesregierung	Bundesregierung	safe
org-bundestag	Bundestag	safe
org-bundesverband-der-krankenhaus-it-leiterinnen-und-leiter	Bundesverband der Krankenhaus-IT-Leiterinnen und -Leiter	safe
org-bundesverband-der-krankenhaus-it-leiterinnen-und-leiter	KH-IT	safe
org-bundeswehr	Bundeswehr	safe
org-cancom	Cancom	safe
org-capgemini	Capgemini	safe
org-caritas	Caritas	safe
org-cdu	CDU	safe	c
org-charité	Charité	safe
org-check-point	Check Point	safe
org-cisa	CISA	safe	c
org-cisco	Cisco	safe
org-citrix	Citrix	safe
org-cloudflare	Cloudflare	safe
org-comdirect	Comdirect	safe
org-commerzbank	Commerzbank	safe
org-computacenter	Computacenter	safe
org-computerwoche	Computerwoche	safe
org-conti	Conti	role	c
org-continental	Continental	safe	c
org-crowdstrike	CrowdStrike	safe
org-csu	CSU	safe	c
org-cuba	Cuba	role	c
org-cybercrime-zentrum-baden-wuerttemberg	Cybercrime-Zentrum	safe
org-cybercrime-zentrum-baden-wuerttemberg	Cybercrime-Zentrum Baden-Württemberg	safe
org-daixin-team	Daixin Team	safe
org-dark-angels	Dark Angels	safe
org-dataport	Dataport	safe
org-datev	DATEV	safe	c
org-dedalus	Dedalus	safe
org-dedalus	Dedalus Healthcare	safe
org-dell	Dell	safe	c
org-deutsche-apotheker-zeitung	DAZ	safe	c
org-deutsche-apotheker-zeitung	DAZ.online	safe
org-deutsche-apotheker-zeitung	Deutsche Apotheker Zeitung	safe
org-deutsche-bahn	Deutsche Bahn	safe
org-deutsche-bank	Deutsche Bank	safe
org-deutsche-kreditbank	DKB	safe	c
org-deutsche-kreditbank	Deutsche Kreditbank	safe
org-deutsche-post	DHL	safe	c
org-deutsche-post	Deutsche Post	safe
org-deutsche-rentenversicherung	Deutsche Rentenversicherung	safe
org-deutsche-rentenversicherung	Deutsche Rentenversicherung Bund	safe
org-deutsche-rentenversicherung	Rentenversicherung Bund	safe
org-deutsche-stiftung-patientenschutz	Deutsche Stiftung Patientenschutz	safe
org-deutsche-stiftung-patientenschutz	Stiftung Patientenschutz	safe
org-deutscher-landkreistag	Deutscher Landkreistag	safe
org-deutscher-landkreistag	Landkreistag	safe
org-deutscher-staedtetag	Deutscher Städtetag	safe
org-deutscher-staedtetag	Städtetag	safe
org-deutsches-rotes-kreuz	DRK	safe	c
org-deutsches-rotes-kreuz	Deutsches Rotes Kreuz	safe
org-deutsches-rotes-kreuz	Rotes Kreuz	safe
org-devk	DEVK	safe	c
org-diakonie	Diakonie	safe
org-dihk	DIHK	safe	c
org-dihk	Deutsche Industrie- und Handelskammer	safe
org-doctolib	Doctolib	safe
org-dstgb	DStGB	safe
org-dstgb	Deutscher Städte- und Gemeindebund	safe
org-dstgb	Städte- und Gemeindebund	safe
org-dxc-technology	DXC Technology	safe
org-egregor	Egregor	safe
org-ekom21	ekom21	safe
org-embargo	Embargo	role	c
org-enisa	ENISA	safe	c
org-ergo-group	Ergo Group	safe
org-eset	ESET	safe	c
org-eu-kommission	EU-Kommission	safe
org-eu-kommission	Europäische Kommission	safe
org-eurojust	Eurojust	safe
org-everest	Everest	role	c
org-evil-corp	Evil Corp	safe
org-f5-networks	F5	role	c
org-f5-networks	F5 Networks	safe
org-fdp	FDP	safe	c
org-fin7	FIN7	safe	c
org-focus	Focus	medium	c
org-focus	Focus Online	safe
org-fog	Fog	role	c
org-fortinet	Fortinet	safe
org-fortra	Fortra	safe
org-frankfurter-rundschau	Frankfurter Rundschau	safe
org-freie-aerzteschaft	Freie Ärzteschaft	safe
org-freie-presse	Freie Presse	safe
org-freie-waehler	Freie Wähler	safe	c
org-freie-waehler	Freien Wähler	safe	c
org-funke-mediengruppe	Funke Mediengruppe	safe
org-funke-mediengruppe	Funke-Mediengruppe	safe
org-g-data	G Data	safe
org-generali	Generali	safe	c
org-google	Google	safe
org-google	Google Cloud	safe
org-gruene	Bündnis 90/Die Grünen	safe
org-gruene	Grünen	safe	c
org-hamburger-abendblatt	Hamburger Abendblatt	safe
org-hannoversche-allgemeine-zeitung	HAZ	safe	c
org-hannoversche-allgemeine-zeitung	Hannoversche Allgemeine	safe
org-hannoversche-allgemeine-zeitung	Hannoversche Allgemeine Zeitung	safe
org-hartmannbund	Hartmannbund	safe
org-helios-kliniken	Helios	safe	c
org-helios-kliniken	Helios Kliniken	safe
org-hellokitty	HelloKitty	safe
org-hessen-cybercompetencecenter	Hessen CyberCompetenceCenter	safe
org-hessen-cybercompetencecenter	Hessen3C	safe
org-hetzner	Hetzner	safe
org-hewlett-packard-enterprise	HPE	safe	c
org-hewlett-packard-enterprise	Hewlett Packard Enterprise	safe
org-hisolutions	HiSolutions	safe
org-hive	Hive	role	c
org-huk-coburg	HUK-COBURG	safe	c
org-huk-coburg	HUK-Coburg	safe	c
org-inc-ransom	INC Ransom	safe
org-inc-ransom	Inc. Ransom	safe
org-infosys	Infosys	safe
org-ing	ING	safe	c
org-ing	ING Deutschland	safe
org-ing	ING-Diba	safe
org-interlock	Interlock	safe	c
org-ionos	1&1	safe	c
org-ionos	Ionos	safe
org-it-nrw	IT.NRW	safe
org-itdz-berlin	ITDZ	safe	c
org-itdz-berlin	ITDZ Berlin	safe
org-ivanti	Ivanti	safe
org-jameda	Jameda	safe
org-johanniter-unfall-hilfe	Johanniter-Unfall-Hilfe	safe
org-karakurt	Karakurt	safe
org-kaseya	Kaseya	safe
org-kaspersky	Kaspersky	safe
org-koelner-stadt-anzeiger	Kölner Stadt-Anzeiger	safe
org-komm-one	Komm.ONE	safe
org-kraken	Kraken	role	c
org-kyndryl	Kyndryl	safe
org-lazarus	Lazarus	role	c
org-leipziger-volkszeitung	Leipziger Volkszeitung	safe
org-lfdi-mecklenburg-vorpommern	LfDI MV	safe
org-lfdi-mecklenburg-vorpommern	LfDI Mecklenburg-Vorpommern	safe
org-linke	Linkspartei	safe
org-lufthansa	Lufthansa	safe
org-lvm	LVM	safe	c
org-lvm	LVM Versicherung	safe
org-main-post	Main-Post	safe
org-mallox	Mallox	safe
org-malteser-hilfsdienst	Malteser Hilfsdienst	safe
org-manager-magazin	manager magazin	safe
org-mandiant	Mandiant	safe
org-maze	Maze	role	c
org-mediamarktsaturn	Media Markt	safe
org-mediamarktsaturn	MediaMarkt	safe
org-mediamarktsaturn	MediaMarktSaturn	safe
org-medizinischer-dienst-baden-wuerttemberg	MD Baden-Württemberg	safe	c
org-medizinischer-dienst-baden-wuerttemberg	MDK Baden-Württemberg	safe	c
org-medizinischer-dienst-baden-wuerttemberg	Medizinischer Dienst Baden-Württemberg	safe
org-medizinischer-dienst-baden-wuerttemberg	Medizinischer Dienst der Krankenversicherung Baden-Württemberg	safe
org-medizinischer-dienst-bayern	MD Bayern	safe	c
org-medizinischer-dienst-bayern	MDK Bayern	safe	c
org-medizinischer-dienst-bayern	Medizinischer Dienst Bayern	safe
org-medizinischer-dienst-bayern	Medizinischer Dienst der Krankenversicherung Bayern	safe
org-medizinischer-dienst-berlin-brandenburg	MD Berlin-Brandenburg	safe	c
org-medizinischer-dienst-berlin-brandenburg	MDK Berlin-Brandenburg	safe	c
org-medizinischer-dienst-berlin-brandenburg	Medizinischer Dienst Berlin-Brandenburg	safe
org-medizinischer-dienst-berlin-brandenburg	Medizinischer Dienst der Krankenversicherung Berlin-Brandenburg	safe
org-medizinischer-dienst-bremen	MD Bremen	safe	c
org-medizinischer-dienst-bremen	MDK Bremen	safe	c
org-medizinischer-dienst-bremen	Medizinischer Dienst Bremen	safe
org-medizinischer-dienst-bremen	Medizinischer Dienst der Krankenversicherung Bremen	safe
org-medizinischer-dienst-hessen	MD Hessen	safe	c
org-medizinischer-dienst-hessen	MDK Hessen	safe	c
org-medizinischer-dienst-hessen	Medizinischer Dienst Hessen	safe
org-medizinischer-dienst-hessen	Medizinischer Dienst der Krankenversicherung Hessen	safe
org-medizinischer-dienst-mecklenburg-vorpommern	MD Mecklenburg-Vorpommern	safe	c
org-medizinischer-dienst-mecklenburg-vorpommern	MDK Mecklenburg-Vorpommern	safe	c
org-medizinischer-dienst-mecklenburg-vorpommern	Medizinischer Dienst Mecklenburg-Vorpommern	safe
org-medizinischer-dienst-mecklenburg-vorpommern	Medizinischer Dienst der Krankenversicherung Mecklenburg-Vorpommern	safe
org-medizinischer-dienst-niedersachsen	MD Niedersachsen	safe	c
org-medizinischer-dienst-niedersachsen	MDK Niedersachsen	safe	c
org-medizinischer-dienst-niedersachsen	Medizinischer Dienst Niedersachsen	safe
org-medizinischer-dienst-niedersachsen	Medizinischer Dienst der Krankenversicherung Niedersachsen	safe
org-medizinischer-dienst-nord	MD Nord	safe	c
org-medizinischer-dienst-nord	MDK Nord	safe	c
org-medizinischer-dienst-nord	Medizinischer Dienst Nord	safe
org-medizinischer-dienst-nord	Medizinischer Dienst der Krankenversicherung Nord	safe
org-medizinischer-dienst-nordrhein	MD Nordrhein	safe	c
org-medizinischer-dienst-nordrhein	MDK Nordrhein	safe	c
org-medizinischer-dienst-nordrhein	Medizinischer Dienst Nordrhein	safe
org-medizinischer-dienst-nordrhein	Medizinischer Dienst der Krankenversicherung Nordrhein	safe
org-medizinischer-dienst-rheinland-pfalz	MD Rheinland-Pfalz	safe	c
org-medizinischer-dienst-rheinland-pfalz	MDK Rheinland-Pfalz	safe	c
org-medizinischer-dienst-rheinland-pfalz	Medizinischer Dienst Rheinland-Pfalz	safe
org-medizinischer-dienst-rheinland-pfalz	Medizinischer Dienst der Krankenversicherung Rheinland-Pfalz	safe
org-medizinischer-dienst-saarland	MD Saarland	safe	c
org-medizinischer-dienst-saarland	MDK Saarland	safe	c
org-medizinischer-dienst-saarland	Medizinischer Dienst Saarland	safe
org-medizinischer-dienst-saarland	Medizinischer Dienst der Krankenversicherung Saarland	safe
org-medizinischer-dienst-sachsen	MD Sachsen	safe	c
org-medizinischer-dienst-sachsen	MDK Sachsen	safe	c
org-medizinischer-dienst-sachsen	Medizinischer Dienst Sachsen	safe
org-medizinischer-dienst-sachsen	Medizinischer Dienst der Krankenversicherung Sachsen	safe
org-medizinischer-dienst-sachsen-anhalt	MD Sachsen-Anhalt	safe	c
org-medizinischer-dienst-sachsen-anhalt	MDK Sachsen-Anhalt	safe	c
org-medizinischer-dienst-sachsen-anhalt	Medizinischer Dienst Sachsen-Anhalt	safe
org-medizinischer-dienst-sachsen-anhalt	Medizinischer Dienst der Krankenversicherung Sachsen-Anhalt	safe
org-medizinischer-dienst-thueringen	MD Thüringen	safe	c
org-medizinischer-dienst-thueringen	MDK Thüringen	safe	c
org-medizinischer-dienst-thueringen	Medizinischer Dienst Thüringen	safe
org-medizinischer-dienst-thueringen	Medizinischer Dienst der Krankenversicherung Thüringen	safe
org-medizinischer-dienst-westfalen-lippe	MD Westfalen-Lippe	safe	c
org-medizinischer-dienst-westfalen-lippe	MDK Westfalen-Lippe	safe	c
org-medizinischer-dienst-westfalen-lippe	Medizinischer Dienst Westfalen-Lippe	safe
org-medizinischer-dienst-westfalen-lippe	Medizinischer Dienst der Krankenversicherung Westfalen-Lippe	safe
org-medusa	Medusa	role	c
org-meow	Meow	role	c
org-mercedes-benz	Mercedes-Benz	safe
org-merck	Merck KGaA	safe
org-metaencryptor	Metaencryptor	safe
org-microsoft	Microsoft	safe
org-mitteldeutsche-zeitung	Mitteldeutsche Zeitung	safe
org-money-message	Money Message	safe
org-monti	Monti	role	c
org-motel-one	Motel One	safe
org-nationales-cyber-abwehrzentrum	Cyber-Abwehrzentrum	safe
org-nationales-cyber-abwehrzentrum	Cyberabwehrzentrum	safe
org-nationales-cyber-abwehrzentrum	Nationales Cyber-Abwehrzentrum	safe
org-ncsc	NCSC	safe	c
org-ncsc	National Cyber Security Centre	safe
org-netwalker	NetWalker	safe
org-neue-osnabruecker-zeitung	NOZ	safe	c
org-neue-osnabruecker-zeitung	Neue Osnabrücker Zeitung	safe
org-nexus	Nexus AG	safe
org-nokoyawa	Nokoyawa	safe
org-nordwest-zeitung	Nordwest-Zeitung	safe
org-nsa	NSA	safe	c
org-ntt-data	NTT Data	safe
org-ntv	n-tv	safe
org-ntv	ntv	safe
org-okta	Okta	safe
org-oracle	Oracle	safe	c
org-ostsee-zeitung	Ostsee-Zeitung	safe
org-palo-alto-networks	Palo Alto Networks	safe
org-pharmazeutische-zeitung	PZ	never	c
org-pharmazeutische-zeitung	Pharmazeutische Zeitung	safe
org-play	Play	role	c
org-postbank	Postbank	safe
org-postbeamtenversorgung	Postbeamtenversorgung	safe
org-pvs-holding	PVS holding	safe
org-ransomed-vc	Ransomed.vc	safe
org-redaktionsnetzwerk-deutschland	RND	safe	c
org-redaktionsnetzwerk-deutschland	RedaktionsNetzwerk Deutschland	safe
org-regio-it	regio iT	safe
org-rheinmetall	Rheinmetall	safe
org-rhoen-klinikum	Rhön-Klinikum AG	safe
org-royal	Royal	role	c
org-ruhr-nachrichten	Ruhr Nachrichten	safe
org-ryuk	Ryuk	safe
org-saechsische-zeitung	Sächsische Zeitung	safe
org-salesforce	Salesforce	safe
org-salt-typhoon	Salt Typhoon	safe
org-sana-kliniken	Sana Kliniken	safe
org-sandworm	Sandworm	safe
org-sap	SAP	safe	c
org-sarcoma	Sarcoma	role	c
org-scattered-lapsus-hunters	Scattered Lapsus$ Hunters	safe
org-schwaebische-zeitung	Schwäbische Zeitung	safe
org-sentinelone	SentinelOne	safe
org-siemens	Siemens	safe	c
org-siemens	Siemens Healthineers	safe
org-solarwinds	SolarWinds	safe
org-sophos	Sophos	safe
org-sovd	SoVD	safe
org-sovd	Sozialverband Deutschland	safe
org-spd	SPD	safe	c
org-spifa	SpiFa	safe
org-spifa	Spitzenverband Fachärzte	safe
org-statistisches-bundesamt	Statistisches Bundesamt	safe
org-stern	Stern	medium	c
org-stormous	Stormous	safe
org-stuttgarter-zeitung	Stuttgarter Nachrichten	safe
org-stuttgarter-zeitung	Stuttgarter Zeitung	safe
org-suedwest-presse	Südwest Presse	safe
org-suedwestfalen-it	Südwestfalen-IT	safe
org-syss	SySS	safe
org-t-online	t-online	safe
org-t3n	t3n	safe
org-tata-consultancy-services	Tata Consultancy Services	safe
org-techcrunch	TechCrunch	safe
org-teleclinic	TeleClinic	safe
org-telef-nica-deutschland	O2	safe	c
org-telef-nica-deutschland	Telefónica	safe
org-telef-nica-deutschland	Telefónica Deutschland	safe
org-telegram	Telegram	safe	c
org-teletrust	TeleTrusT	safe
org-the-register	The Register	safe
org-thyssenkrupp	TK	later	c
org-thyssenkrupp	ThyssenKrupp AG	safe
org-thyssenkrupp	Thyssenkrupp	safe
org-thyssenkrupp	thyssenkrupp Steel	safe
org-trend-micro	Trend Micro	safe
org-trickbot	TrickBot	safe
org-trigona	Trigona	safe
org-udz-saarland	UDZ Saarland	safe
org-udz-saarland	Unabhängiges Datenschutzzentrum Saarland	safe
org-unimed	Unimed	safe
org-us-justizministerium	US-Justizministerium	safe
org-us-secret-service	Secret Service	safe
org-us-secret-service	US Secret Service	safe
org-varta	Varta	safe
org-ver-di	Verdi	safe	c
org-ver-di	ver.di	safe
org-virchowbund	Virchowbund	safe
org-vivantes	Vivantes	safe
org-vmware	VMware	safe
org-vodafone	Vodafone	safe
org-volkswagen	VW	safe	c
org-volkswagen	Volkswagen	safe
org-volt-typhoon	Volt Typhoon	safe
org-warlock	Warlock	role	c
org-weser-kurier	Weser-Kurier	safe
org-wirtschaftswoche	WirtschaftsWoche	safe
org-world-leaks	World Leaks	safe
org-zentrale-ansprechstelle-cybercrime	ZACs	safe
org-zentrale-ansprechstelle-cybercrime	Zentrale Ansprechstelle Cybercrime	safe
org-zentrale-ansprechstelle-cybercrime	Zentralen Ansprechstelle Cybercrime	safe
org-zentralstelle-cybercrime	Zentralstelle Cybercrime	safe
org-zentralstelle-cybercrime	Zentralstelle für Cybercrime	safe
org-zentralstelle-cybercrime-bayern	ZCB	safe	c
org-zentralstelle-cybercrime-bayern	Zentralstelle Cybercrime Bayern	safe
org-zf-friedrichshafen	ZF Friedrichshafen	safe
org-zm-online	zm-online	safe
organspenderegister	Organspende-Register	safe
organspenderegister	Organspenderegister	safe
pflegegeld	Pflegegeld	safe
pflegegeld	Pflegegeldzahlung	safe
pflegegeld	Pflegeleistungen	safe
pki-tsp	Trust Service List	safe
pki-tsp	Trust Service Provider	safe
pki-tsp	Vertrauensanker	safe
pki-tsp	Vertrauensliste	safe
pki-tsp	Zertifikatsdienst	safe
pkv-aka	Augenoptiker Ausgleichskasse	safe
pkv-allianz	APKV	safe	c
pkv-allianz	APKV Allianz	safe
pkv-allianz	Allianz	alliance	c
pkv-allianz	Allianz Krankenversicherung	safe
pkv-allianz	Allianz PKV	safe
pkv-allianz	Allianz Private	safe
pkv-allianz	Allianz Private Krankenversicherung	safe
pkv-allianz	Allianz Private Krankenversicherungs-AG	safe
pkv-alte-oldenburger	ALTE OLDENBURGER Krankenversicherung AG	safe
pkv-alte-oldenburger	Alte Oldenburger	safe
pkv-alte-oldenburger	Alte Oldenburger Krankenversicherung	safe
pkv-alte-oldenburger-1927	ALTE OLDENBURGER Krankenversicherung von 1927	safe
pkv-alte-oldenburger-1927	ALTE OLDENBURGER Krankenversicherung von 1927 V.V.a.G.	safe
pkv-alte-oldenburger-1927	Alte Oldenburger von 1927	safe
pkv-arag	ARAG	context	c
pkv-arag	ARAG Kranken	safe
pkv-arag	ARAG Krankenversicherung	safe
pkv-arag	ARAG Krankenversicherungs-AG	safe
pkv-axa	AXA	context	c
pkv-axa	AXA Kranken	safe
pkv-axa	AXA Krankenversicherung	safe
pkv-axa	AXA Krankenversicherung AG	safe
pkv-axa	DBV	context	c
pkv-axa	DBV Deutsche Beamtenversicherung	safe
pkv-axa	DBV Krankenversicherung	safe
pkv-barmenia	Barmenia	safe
pkv-barmenia	Barmenia Krankenversicherung	safe
pkv-barmenia	Barmenia Krankenversicherung AG	safe
pkv-barmenia	Barmenia Versicherungen	safe
pkv-barmenia	BarmeniaGothaer	never	c
pkv-bbkk	BBKK	safe	c
pkv-bbkk	Bayerische Beamtenkrankenkasse	safe
pkv-bbkk	Bayerische Beamtenkrankenkasse AG	safe
pkv-bbkk	VKB	never	c
pkv-bbkk	Versicherungskammer	never	c
pkv-bbkk	Versicherungskammer Bayern	never	c
pkv-concordia	Concordia	never	c
pkv-concordia	Concordia Kranken	safe
pkv-concordia	Concordia Krankenversicherung	safe
pkv-concordia	Concordia Krankenversicherungs-AG	safe
pkv-continentale	Continentale	safe	c
pkv-continentale	Continentale Krankenversicherung	safe
pkv-continentale	Continentale Krankenversicherung a.G.	safe
pkv-continentale	Die Continentale	safe	c
pkv-debeka	Debeka	safe	c
pkv-debeka	Debeka Kranken	safe
pkv-debeka	Debeka Krankenversicherung	safe
pkv-debeka	Debeka Krankenversicherungsverein	safe
pkv-debeka	Debeka Krankenversicherungsverein a.G.	safe
pkv-devk	DEVK	context	c
pkv-devk	DEVK Kranken	safe
pkv-devk	DEVK Krankenversicherung	safe
pkv-devk	DEVK Krankenversicherungs-AG	safe
pkv-dfv	DFV	never	c
pkv-dfv	DFV Deutsche Familienversicherung	safe
pkv-dfv	DFV Deutsche Familienversicherung AG	safe
pkv-dfv	Deutsche Familienversicherung	safe
pkv-diebayerische	die Bayerische	context	c
pkv-diebayerische	die Bayerische Krankenversicherung	safe
pkv-dkv	DKV	context	c
pkv-dkv	DKV Deutsche Krankenversicherung	safe
pkv-dkv	DKV Deutsche Krankenversicherung AG	safe
pkv-dkv	Deutsche Krankenversicherung AG	safe
pkv-envivas	ENVIVAS	safe
pkv-envivas	ENVIVAS Krankenversicherung AG	safe
pkv-envivas	Envivas Krankenversicherung	safe
pkv-ergo	ERGO	context	c
pkv-ergo	ERGO Direkt Krankenversicherung	safe
pkv-ergo	ERGO Krankenversicherung	safe
pkv-ergo	ERGO Krankenversicherung AG	safe
pkv-famk	Freie Arzt- und Medizinkasse	safe
pkv-famk	Freie Arzt- und Medizinkasse der Angehörigen der Berufsfeuerwehr und der Polizei VVaG	safe
pkv-generali	Central	never	c
pkv-generali	Central Krankenversicherung	safe
pkv-generali	Generali	context	c
pkv-generali	Generali Deutschland Krankenversicherung	safe
pkv-generali	Generali Deutschland Krankenversicherung AG	safe
pkv-generali	Generali Kranken	safe
pkv-generali	Generali Krankenversicherung	safe
pkv-gothaer	BarmeniaGothaer	never	c
pkv-gothaer	Gothaer	context	c
pkv-gothaer	Gothaer Kranken	safe
pkv-gothaer	Gothaer Krankenversicherung	safe
pkv-gothaer	Gothaer Krankenversicherung AG	safe
pkv-hallesche	HALLESCHE Krankenversicherung a.G.	safe
pkv-hallesche	Hallesche	context	c
pkv-hallesche	Hallesche Krankenversicherung	safe
pkv-hallesche	Hallesche Krankenversicherung auf Gegenseitigkeit	safe
pkv-hansemerkur	Hanse Merkur	safe
pkv-hansemerkur	HanseMerkur	safe
pkv-hansemerkur	HanseMerkur Krankenversicherung	safe
pkv-hansemerkur	HanseMerkur Krankenversicherung AG	safe
pkv-hansemerkur-ag2	HanseMerkur Krankenversicherung auf Gegenseitigkeit	safe
pkv-hansemerkur-ag2	HanseMerkur a.G.	safe
pkv-hansemerkur-speziale	HanseMerkur Speziale	safe
pkv-hansemerkur-speziale	HanseMerkur Speziale Krankenversicherung	safe
pkv-hansemerkur-speziale	HanseMerkur Speziale Krankenversicherung AG	safe
pkv-huk-coburg	HUK	never	c
pkv-huk-coburg	HUK-COBURG Krankenversicherung	safe
pkv-huk-coburg	HUK-COBURG-Krankenversicherung AG	safe
pkv-huk-coburg	HUK-Coburg	context	c
pkv-huk-coburg	HUK24	never	c
pkv-inter	INTER	never	c
pkv-inter	INTER Krankenversicherung	safe
pkv-inter	INTER Krankenversicherung AG	safe
pkv-janitos	Janitos	safe
pkv-janitos	Janitos Versicherung AG	safe
pkv-kuk-hannover	Krankenunterstützungskasse Hannover	safe
pkv-kuk-hannover	Krankenunterstützungskasse der Berufsfeuerwehr Hannover	safe
pkv-lfk-aurich	Lohnfortzahlungskasse Aurich	safe
pkv-lfk-aurich	Lohnfortzahlungskasse Aurich VVaG	safe
pkv-lfk-leer	Lohnfortzahlungskasse Leer	safe
pkv-lfk-leer	Lohnfortzahlungskasse Leer VVaG	safe
pkv-liga	LIGA	never	c
pkv-liga	LIGA Krankenversicherung	safe
pkv-liga	LIGA Krankenversicherung katholischer Priester	safe
pkv-liga	LIGA Krankenversicherung katholischer Priester VVaG	safe
pkv-lkh	LKH	context	c
pkv-lkh	LKH Landeskrankenhilfe	safe
pkv-lkh	Landeskrankenhilfe	safe
pkv-lkh	Landeskrankenhilfe V.V.a.G.	safe
pkv-lvm	LVM	context	c
pkv-lvm	LVM Kranken	safe
pkv-lvm	LVM Krankenversicherung	safe
pkv-lvm	LVM Krankenversicherungs-AG	safe
pkv-mecklenburgische	Mecklenburgische	context	c
pkv-mecklenburgische	Mecklenburgische Kranken	safe
pkv-mecklenburgische	Mecklenburgische Krankenversicherung	safe
pkv-mecklenburgische	Mecklenburgische Krankenversicherungs-AG	safe
pkv-muenchener-verein	MÜNCHENER VEREIN Krankenversicherung a.G.	safe
pkv-muenchener-verein	Münchener Verein	context	c
pkv-muenchener-verein	Münchener Verein Krankenversicherung	safe
pkv-nuernberger	NÜRNBERGER Kranken	safe
pkv-nuernberger	NÜRNBERGER Krankenversicherung AG	safe
pkv-nuernberger	Nürnberger	context	c
pkv-nuernberger	Nürnberger Krankenversicherung	safe
pkv-nuernberger	Nürnberger Versicherung	context	c
pkv-ottonova	ottonova	safe
pkv-ottonova	ottonova Krankenversicherung	safe
pkv-ottonova	ottonova Krankenversicherung AG	safe
pkv-praenatura	praenatura	safe
pkv-praenatura	praenatura VVaG	safe
pkv-praenatura	praenatura Versicherungsverein auf Gegenseitigkeit	safe
pkv-provinzial-hannover	Provinzial	never	c
pkv-provinzial-hannover	Provinzial Kranken Hannover	safe
pkv-provinzial-hannover	Provinzial Krankenversicherung	safe
pkv-provinzial-hannover	Provinzial Krankenversicherung Hannover	safe
pkv-provinzial-hannover	Provinzial Krankenversicherung Hannover AG	safe
pkv-provinzial-hannover	VGH	never	c
pkv-provinzial-hannover	VGH Krankenversicherung	safe
pkv-ruv	R+V	safe	c
pkv-ruv	R+V Krankenversicherung	safe
pkv-ruv	R+V Krankenversicherung AG	safe
pkv-sdk	SDK	context	c
pkv-sdk	SDK Süddeutsche Krankenversicherung	safe
pkv-sdk	Süddeutsche	context	c
pkv-sdk	Süddeutsche Krankenversicherung	safe
pkv-sdk	Süddeutsche Krankenversicherung a.G.	safe
pkv-signal-iduna	Deutscher Ring Kranken	safe
pkv-signal-iduna	Deutscher Ring Krankenversicherungsverein	safe
pkv-signal-iduna	SIGNAL IDUNA	safe
pkv-signal-iduna	SIGNAL IDUNA Krankenversicherung a.G.	safe
pkv-signal-iduna	Signal	never	c
pkv-signal-iduna	Signal Iduna Krankenversicherung	safe
pkv-signal-iduna	Signal Krankenversicherung	safe
pkv-sono	SONO	never	c
pkv-sono	SONO Krankenversicherung	safe
pkv-sono	SONO Krankenversicherung a.G.	safe
pkv-st-martinus	KSK	never	c
pkv-st-martinus	St. Martinus KSK	safe
pkv-st-martinus	St. Martinus Priesterverein	safe
pkv-ukv	UKV	context	c
pkv-ukv	UKV Union Krankenversicherung	safe
pkv-ukv	UNION KRANKENVERSICHERUNG AG	safe
pkv-ukv	UNION KRANKENVERSICHERUNG AKTIENGESELLSCHAFT	safe
pkv-ukv	Union	never	c
pkv-ukv	Union Krankenversicherung	safe
pkv-universa	uniVersa	safe
pkv-universa	uniVersa Krankenversicherung	safe
pkv-universa	uniVersa Krankenversicherung a.G.	safe
pkv-verband	PKV-Verband	safe
pkv-verband	Verband der Privaten Krankenversicherung	safe
pkv-verband	Verband der Privaten Krankenversicherung e.V.	safe
pkv-vigo	vigo	never	c
pkv-vigo	vigo Krankenversicherung	safe
pkv-vigo	vigo Krankenversicherung VVaG	safe
pkv-vrk	PAX-Familienfürsorge Krankenversicherung	safe
pkv-vrk	VRK	never	c
pkv-vrk	VRK Kranken	safe
pkv-vrk	VRK Krankenversicherung	safe
pkv-vrk	VRK Krankenversicherung AG	safe
pkv-vrk	Versicherer im Raum der Kirchen Krankenversicherung	safe
pkv-vrk	Versicherer im Raum der Kirchen Krankenversicherung AG	safe
pkv-wuerttembergische	W&W	never	c
pkv-wuerttembergische	Württembergische	context	c
pkv-wuerttembergische	Württembergische Kranken	safe
pkv-wuerttembergische	Württembergische Krankenversicherung	safe
pkv-wuerttembergische	Württembergische Krankenversicherung AG	safe
polizei	Ermittlungsbehörden	safe
polizei	Kriminaldirektion	safe
polizei	Kriminalinspektion	safe
polizei	Kriminalpolizei	safe
polizei	Kripo	safe
polizei	Landespolizei	safe
polizei	Polizei	safe
polizei	Polizeidirektion	safe
polizei	Polizeiinspektion	safe
polizei	Polizeipräsidium	safe
polizei	Strafverfolgungsbehörden	safe
progress	Progress	role	c
progress	Progress Software	safe	c
pronova-bkk	BKK Braun-Gillette	safe
pronova-bkk	BKK Ford & Rheinland	safe
pronova-bkk	BKK Pronova	safe
pronova-bkk	Pronova	safe
pronova-bkk	pronova BKK	safe
pronova-bkk	pronova Betriebskrankenkasse	safe
pvs	Apothekensoftware	safe
pvs	PVS	weak	c
pvs	Praxissoftware	safe
pvs	Praxisverwaltungssystem	safe
pvs	Praxisverwaltungssysteme	safe
pvs	Primärsystem	safe
pvs	Primärsysteme	safe
pvs	Warenwirtschaftssystem	safe
qilin	Qilin	safe	c
radio-bremen	Radio Bremen	safe	c
radio-bremen	buten un binnen	safe	c
ragnar-locker	Ragnar Locker	safe	c
ransomhouse	RansomHouse	safe	c
ransomhub	RansomHub	safe	c
rbb	rbb	safe	c
rechenzentrum	Data Center	safe
rechenzentrum	Münchner Rechenzentrum	safe
rechenzentrum	RZ	weak	c
rechenzentrum	Rechenzentren	safe
rechenzentrum	Rechenzentrum	safe
rechenzentrum	Rechenzentrums	safe
reuters	Nachrichtenagentur Reuters	safe	c
reuters	Reuters	safe	c
revil	REvil	safe	c
rheinische-post	Rheinische Post	safe	c
rheinische-post	Rheinischen Post	safe	c
rhysida	Rhysida	safe	c
rise	RISE	safe	c
rise	Research Industrial Systems Engineering	safe
rise	Rise GmbH	safe
rki	RKI	safe	c
rki	Robert Koch-Institut	safe
rtl	RTL	safe	c
ruv-bkk	BKK R+V	safe
ruv-bkk	Betriebskrankenkasse R+V	safe
ruv-bkk	R&V BKK	safe
ruv-bkk	R+V BKK	safe
ruv-bkk	R+V Betriebskrankenkasse	safe
ruv-bkk	RuV BKK	safe
safepay	SafePay	safe	c
salus-bkk	BKK Salus	safe
salus-bkk	Betriebskrankenkasse Salus	safe
salus-bkk	Salus	context	c
salus-bkk	Salus BKK	safe
salus-bkk	Salus Betriebskrankenkasse	safe
sbk	BKK SBK	safe
sbk	BKK Siemens	safe
sbk	SBK	article	c
sbk	SBK BKK	safe
sbk	SBK Krankenkasse	safe
sbk	SBK Siemens-BKK	safe
sbk	SBK Siemens-Betriebskrankenkasse	safe
sbk	Siemens BKK	safe
sbk	Siemens-BKK	safe
sbk	Siemens-Betriebskrankenkasse	safe
scanacs	scanacs	safe
scanacs	scanacs GmbH	safe
scanacs	scanacs direct	safe
scattered-spider	Scattered Spider	safe	c
secunet	secunet	safe
secunet	secunet Security Networks	safe
securvita	BKK Securvita	safe
securvita	SECURVITA BKK	safe
securvita	SECURVITA Krankenkasse	safe
securvita	Securvita	article
securvita	Securvita Betriebskrankenkasse	safe
shc	SHC	safe	c
shc	SHC Stolle & Heinz	safe
shc	SHC+CARE	safe
shinyhunters	ShinyHunters	safe	c
sichere-email-kv	KV-SafeNet	safe
sichere-email-kv	SNK	safe	c
sichere-email-kv	Sicheres Netz der KVen	safe
sicherer-internetservice	Sicherer Internetservice	safe
siemag-bkk	BKK Siemag	safe			2021-12-31
siemag-bkk	BKK der SIEMAG	safe			2021-12-31
siemag-bkk	Betriebskrankenkasse Siemag	safe			2021-12-31
siemag-bkk	SIEMAG BKK	safe			2021-12-31
siemag-bkk	Siemag Betriebskrankenkasse	safe			2021-12-31
skd-bkk	BKK SKD	safe
skd-bkk	Betriebskrankenkasse SKD	safe
skd-bkk	SKD BKK	safe
skd-bkk	SKD Betriebskrankenkasse	safe
smcb	Institutionsausweis	safe
smcb	Institutionskarte	safe
smcb	Praxisausweis	safe
smcb	SMC-B	safe	c
smcb	SMC-B-Karte	safe
snatch-team	Snatch	role	c
snatch-team	Snatch Team	safe	c
sonder-kvb	KVB	never	c
sonder-kvb	Krankenversorgung der Bundesbahnbeamten	safe
sonder-pbeakk	PBeaKK	safe
sonder-pbeakk	Postbeamtenkrankenkasse	safe
sozialverband-vdk	Sozialverband VdK	safe
spectrumk	spectrumK	safe
spectrumk	spectrumK GmbH	safe
spiegel	Der Spiegel	medium	c
spiegel	Spiegel	medium	c
staatsanwaltschaft	Generalstaatsanwaltschaft	safe
staatsanwaltschaft	Staatsanwaltschaft	safe
sueddeutsche	Süddeutsche Zeitung	safe	c
sueddeutsche	Süddeutschen Zeitung	safe	c
suedzucker-bkk	BKK Suedzucker	safe
suedzucker-bkk	BKK Südzucker	safe
suedzucker-bkk	Betriebskrankenkasse Suedzucker	safe
suedzucker-bkk	Betriebskrankenkasse Südzucker	safe
suedzucker-bkk	Suedzucker BKK	safe
suedzucker-bkk	Suedzucker Betriebskrankenkasse	safe
suedzucker-bkk	Südzucker BKK	safe
suedzucker-bkk	Südzucker Betriebskrankenkasse	safe
svdgv	SVDGV	safe	c
svdgv	Spitzenverband Digitale Gesundheitsanwendungen	safe
svdgv	Spitzenverband Digitale Gesundheitsversorgung	safe
svlfg	Krankenkasse für den Gartenbau	safe
svlfg	LKK	article	c
svlfg	LKK Baden-Württemberg	safe
svlfg	LKK Franken und Oberbayern	safe
svlfg	LKK Hessen, Rheinland-Pfalz und Saarland	safe
svlfg	LKK Mittel- und Ostdeutschland	safe
svlfg	LKK Niederbayern/Oberpfalz und Schwaben	safe
svlfg	LKK Niedersachsen-Bremen	safe
svlfg	LKK Nordrhein-Westfalen	safe
svlfg	LKK Schleswig-Holstein und Hamburg	safe
svlfg	LKK/SVLFG	safe
svlfg	Landwirtschaftliche Krankenkasse	safe
svlfg	Landwirtschaftliche Sozialversicherung	safe
svlfg	SLVFG	safe	c
svlfg	SVLFG	safe
svlfg	Sozialversicherung für Landwirtschaft, Forsten und Gartenbau	safe
swr	SWR	safe	c
t-systems	Deutsche Telekom	safe
t-systems	T-Systems	safe
t-systems	T-Systems International	safe
tagesgeschaeft	Bearbeiten von Anträgen	safe
tagesgeschaeft	Bearbeitung Ihrer Anliegen	safe
tagesgeschaeft	Bearbeitung von Anliegen	safe
tagesgeschaeft	Betriebsablauf	safe
tagesgeschaeft	Geschäftsbetrieb	safe
tagesgeschaeft	Kassenbetrieb	safe
tagesgeschaeft	Sachbearbeitung	safe
tagesgeschaeft	Tagesbetrieb	safe
tagesgeschaeft	Tagesgeschäft	safe
tagesgeschaeft	laufender Betrieb	safe
tagesschau	Tagesschau	safe	c
tagesschau	tagesschau	safe	c
tagesspiegel	Tagesspiegel	safe	c
tagesspiegel	Tagesspiegel Background	safe	c
taz	taz	safe	c
telefon-hotline	Callcenter	message
telefon-hotline	Hotline	safe
telefon-hotline	Kundenhotline	safe
telefon-hotline	Notfallnummer	safe
telefon-hotline	Notrufnummer	safe
telefon-hotline	Service-Hotline	safe
telefon-hotline	Servicenummer	safe
telefon-hotline	Servicetelefon	safe
telefon-hotline	Telefon	message
telefon-hotline	Telefonanlage	safe
telefon-hotline	Telefone	weak
telefon-hotline	Telefonhotline	safe
telefon-hotline	Telefonie	safe
terminservice	116117	safe
terminservice	TSS	safe	c
terminservice	Terminservice	safe
terminservice	Terminservicestelle	safe
ti	Dienste der TI	safe
ti	Gesundheitsnetz	safe
ti	TI	safe	c
ti	TI 2.0	safe
ti	TI-Anwendung	safe
ti	TI-Anwendungen	safe
ti	TI-Dienste	safe
ti	Telematik-Infrastruktur	safe
ti	Telematikinfrastruktur	safe
ti	zentrale TI	safe
ti-gateway	TI-Gateway	safe
ti-gateway	TI-as-a-Service	safe
ti-gateway	TIGW	safe	c
ti-gateway	TIaaS	safe
ti-zentrale-dienste	Zentraler Komponenten	safe
ti-zentrale-dienste	Zentrales Netz	safe
ti-zentrale-dienste	zentrale Dienste	safe
ti-zentrale-dienste	zentrale Dienste der TI	safe
ti-zentrale-dienste	zentrale Komponenten der TI	safe
ti-zentrale-dienste	zentraler TI-Dienstleister	safe
ti-zentrale-dienste	zentrales Netz der TI	safe
tim	TI-M	safe	c
tim	TI-M Connect	safe
tim	TI-M ePA	safe
tim	TI-Messenger	safe
tim	TIM	weak	c
tk	IKK-Direkt	safe
tk	TK	article	c
tk	Techniker	technician	c
tk	Techniker KK	safe
tk	Techniker Krankenkasse	safe
tk	Techniker Krankenkasse TK	safe
tk	Technikerkrankenkasse	safe
tuevit	TÜV Informationstechnik	safe
tuevit	TÜViT	safe
tui-bkk	BKK TUI	safe
tui-bkk	Betriebskrankenkasse TUI	safe
tui-bkk	TUI BKK	safe
tui-bkk	TUI Betriebskrankenkasse	safe
vdek	Ersatzkassenverband	safe
vdek	Verband der Ersatzkassen	safe
vdek	vdek	safe
verbraucherzentrale	Verbraucherschützer	safe
verbraucherzentrale	Verbraucherzentrale	safe
verbraucherzentrale	Verbraucherzentralen	safe
verbraucherzentrale	vzbv	safe
verfassungsschutz	Bundesamt für Verfassungsschutz	safe
verfassungsschutz	Verfassungsschutz	safe
verimi	Verimi	safe
versichertenkarte-produktion	Ausgabe der Gesundheitskarten	safe
versichertenkarte-produktion	Kartenausgabe	safe
versichertenkarte-produktion	Kartenproduktion	safe
versichertenkarte-produktion	PIN-Brief	safe
versichertenkarte-produktion	PIN-Briefe	safe
versicherungsbote	Versicherungsbote	safe	c
versicherungsjournal	VersicherungsJournal	safe	c
viactiv	BKK Hoesch	safe
viactiv	BKK Viactiv	safe
viactiv	BKK vor Ort	safe		2000-01-01
viactiv	VIACTIV	article
viactiv	VIACTIV Krankenkasse	safe
viactiv	Vaillant BKK	safe
viactiv	Viactiv BKK	safe
vice-society	Vice Society	safe	c
vivida-bkk	BKK vivida	safe		2020-10-01
vivida-bkk	vivida	safe		2020-10-01
vivida-bkk	vivida bkk	safe		2020-10-01
vivy	Vivy	safe	c
vivy	Vivy GmbH	safe
vpn-zugangsdienst	Einwahl in die TI	safe
vpn-zugangsdienst	Neueinwahl in die TI	safe
vpn-zugangsdienst	TI-Zugang	safe
vpn-zugangsdienst	VPN-ZugD	safe
vpn-zugangsdienst	VPN-Zugang	safe
vpn-zugangsdienst	VPN-Zugangsdienst	safe
vpn-zugangsdienst	VPN-Zugangsdienste	safe
vsdm	Abgleich der Versichertenstammdaten	safe
vsdm	Online-Abgleich der Versichertenstammdaten	safe
vsdm	VSD	safe	c
vsdm	VSD-Abgleich	safe
vsdm	VSDM	safe	c
vsdm	VSDM 2.0	safe
vsdm	VSDM-Dienste	safe
vsdm	Versichertenstammdaten-Management	safe
vsdm	Versichertenstammdatenabgleich	safe
vsdm	Versichertenstammdatendienst	safe
vsdm	Versichertenstammdatenmanagement	safe
vsdm-intermediaer	Intermediär VSDM	safe
vzd	FHIR-VZD	safe
vzd	VZD	safe	c
vzd	Verzeichnisdienst	safe
waz	WAZ	safe	c
wdr	WDR	safe	c
website	Homepage	safe
website	Internet-Seite	safe
website	Internetauftritt	safe
website	Internetauftritte	safe
website	Internetpräsenz	safe
website	Internetseite	safe
website	Internetseiten	safe
website	Netzauftritt	safe
website	Webauftritt	safe
website	Webauftritte	safe
website	Webpräsenz	safe
website	Webseite	safe
website	Webseiten	safe
website	Website	safe
website	Websites	safe
website	temporäre Website	safe
welt	Die Welt	medium	c
welt	Welt	medium	c
wieland-bkk	BKK Wieland	safe			2021-12-31
wieland-bkk	BKK Wieland-Werke	safe			2021-12-31
wieland-bkk	Betriebskrankenkasse Wieland	safe			2021-12-31
wieland-bkk	Betriebskrankenkasse Wieland-Werke	safe			2021-12-31
wieland-bkk	Wieland BKK	safe			2021-12-31
wieland-bkk	Wieland Betriebskrankenkasse	safe			2021-12-31
wieland-bkk	Wieland-Werke BKK	safe			2021-12-31
wieland-bkk	Wieland-Werke Betriebskrankenkasse	safe			2021-12-31
wmf-bkk	BKK WMF	safe
wmf-bkk	Betriebskrankenkasse WMF	safe
wmf-bkk	WMF BKK	safe
wmf-bkk	WMF Betriebskrankenkasse	safe
x-drv-kbs	Deutsche Rentenversicherung Knappschaft-Bahn-See	safe
x-drv-kbs	KBS	never	c
x-drv-kbs	Knappschaft-Bahn-See	context	c
x-drv-kbs	Minijob-Zentrale	safe
x-haftpflichtkasse	Die Haftpflichtkasse	safe
x-haftpflichtkasse	Haftpflichtkasse	safe
x-haftpflichtkasse	Haftpflichtkasse VVaG	safe
x-ksk	KSK	never	c
x-ksk	Künstlersozialkasse	safe
x-oegk	ÖGK	safe	c
x-oegk	Österreichische Gesundheitskasse	safe
x-tention	x-tention	safe
zac-nrw	Staatsanwaltschaft Köln	safe
zac-nrw	ZAC	safe	c
zac-nrw	ZAC NRW	safe
zac-nrw	Zentral- und Ansprechstelle Cybercrime	safe
zac-nrw	Zentral- und Ansprechstelle Cybercrime Nordrhein-Westfalen	safe
zdf	ZDF	safe	c
zeit	Die Zeit	medium	c
zeit	Zeit	medium	c
zeit	Zeit Online	safe	c
zf-bkk	BKK ZF	safe
zf-bkk	BKK ZF & Partner	safe		2000-01-01
zf-bkk	BKK ZF u. Partner	safe
zf-bkk	BKK ZF und Partner	safe		2000-01-01
zf-bkk	Betriebskrankenkasse ZF	safe
zf-bkk	ZF BKK	safe
zf-bkk	ZF Betriebskrankenkasse	safe
zit	Zentralstelle zur Bekämpfung der Internetkriminalität	safe
zuzahlungspruefung	Abfrage der Zuzahlungsbefreiung	safe
zuzahlungspruefung	Abfrage des Zuzahlungsbefreiungsstatus	safe
zuzahlungspruefung	Abfrage von Zuzahlungsbefreiungen	safe
zuzahlungspruefung	Befreiungsprüfung	safe
zuzahlungspruefung	Befreiungsstatus	safe
zuzahlungspruefung	Prüfung der Zuzahlungsbefreiung	safe
zuzahlungspruefung	Prüfung der Zuzahlungsbefreiungen	safe
zuzahlungspruefung	Prüfung von Zuzahlungsbefreiungen	safe
zuzahlungspruefung	Zuzahlungsbefreiung	safe
zuzahlungspruefung	Zuzahlungsbefreiungen	safe
zuzahlungspruefung	Zuzahlungsbefreiungsstatus	safe
zuzahlungspruefung	Zuzahlungsprüfung	safe
zuzahlungspruefung	Zuzahlungsprüfungen	safe
zuzahlungspruefung	Zuzahlungsstatus	safe
"""##

    /// `references.tsv`
    static let references: StaticString = ##"""
# Nouns that refer to a name said before: noun in the singular ("*" before it: compounds too), gender (m f n), what it refers to. Gathered by us.
# What: company (providers and organisations that are no public house), insurer, clinic, school, town, authority, association, criminal.
unternehmen	n	company insurer
*unternehmen	n	company
konzern	m	company
*konzern	m	company
firma	f	company
*firma	f	company
dienstleister	m	company
*dienstleister	m	company
anbieter	m	company
*anbieter	m	company
hersteller	m	company
*hersteller	m	company
betreiber	m	company
softwarehaus	n	company
systemhaus	n	company
zulieferer	m	company
*zulieferer	m	company
bank	f	company
krankenkasse	f	insurer
kasse	f	insurer
ersatzkasse	f	insurer
betriebskrankenkasse	f	insurer
innungskrankenkasse	f	insurer
gesundheitskasse	f	insurer
krankenversicherer	m	insurer
krankenversicherung	f	insurer
versicherer	m	insurer
versicherung	f	insurer
klinik	f	clinic
klinikum	n	clinic
krankenhaus	n	clinic
klinikverbund	m	clinic
hochschule	f	school
universität	f	school
uni	f	school
stadt	f	town
stadtverwaltung	f	town
landkreis	m	town
kreisverwaltung	f	town
gemeinde	f	town
behörde	f	authority
amt	n	authority
bundesamt	n	authority
ministerium	n	authority
verband	m	association
spitzenverband	m	association
dachverband	m	association
gruppe	f	criminal
bande	f	criminal
gruppierung	f	criminal
hackergruppe	f	criminal
ransomwaregruppe	f	criminal
erpressergruppe	f	criminal
"""##

    /// `words.tsv`
    static let words: StaticString = ##"""
# Words that tell what a name beside them means: class, words. Gathered by us from German grammar and from the wording of news.
# Case does not count, umlauts stand as they are written; "*word" is the end of a longer word.
#
# Around names of insurers.
# health: speaks of health insurance
health	krankenkasse krankenkassen kasse kassen versicherte versicherten versicherter krankenversicherung krankenversicherungen
health	krankenversicherer krankenversicherern krankenversicherers krankenversichererin epa patientenakte patientenakten eau egk
health	gesundheitskarte gesundheitskarten versichertenkarte zusatzbeitrag zusatzbeiträge betriebskrankenkasse betriebskrankenkassen
health	ersatzkasse ersatzkassen innungskrankenkasse innungskrankenkassen gesundheitskasse erezept telematikinfrastruktur gematik
health	krankenversichert krankenversicherte krankengeld pflegekasse pflegekassen kassenpatienten kassenwechsel gkv bitmarck
health	kassenärzte krankschreibung krankschreibungen arbeitsunfähigkeitsbescheinigung arbeitsunfähigkeitsbescheinigungen
health	krankenkassenchef kassenchef *krankenkasse *krankenkassen *krankenversicherung *krankenversicherer
# insurerPart: what only an insurer has, behind its name with or without hyphen
insurerPart	versicherte versicherten versicherter sprecher sprecherin sprechers pressesprecher pressesprecherin chef chefin chefs
insurerPart	vorstand vorstands vorständin vorstandschef vorstandschefin vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden
insurerPart	vorstandsmitglied verwaltungsrat landesvertretung landeschef landeschefin landesgeschäftsführer landesgeschäftsführerin
insurerPart	mitglied mitglieder mitgliedern geschäftsstelle geschäftsstellen regionalgeschäftsführer regionalgeschäftsführerin
insurerPart	kundschaft app apps
insurerPart	gesundheitsreport arztreport pflegereport zahnreport arzneimittelreport gesundheitsatlas
insurerPart	krankenkasse ersatzkasse betriebskrankenkasse krankenversicherung krankenversicherte krankenversicherten
# weakPart: what other houses have too; only behind a hyphen
weakPart	app apps kunden kundinnen kunde kundin zahlen konto konten beschäftigte beschäftigten mitarbeiter mitarbeiterin mitarbeitern
weakPart	website webseite webseiten portal report studie umfrage daten datenleck system systeme systemen server servern hotline angaben
weakPart	zentrale hauptverwaltung vorfall datenpanne hack cyberangriff kundendaten versichertendaten onlineportal postfach auswertung
weakPart	analyse unterlagen it angebot angebote leistungen bonusprogramm karte karten servicecenter kundenportal onlinefiliale
weakPart	familie mitarbeitende berater beraterin experte expertin ärztin arzt fall nutzer nutzerinnen versichertenkarte rechenzentrum
# state: tells whether a service works or is offered; way: before a word that is only the way of one message ("per Post")
state	erreichbar nutzbar verfügbar gestört störung störungen gestörte gestörten ausgefallen ausfall ausfälle ausfällen funktioniert
state	funktionieren funktionierte funktionierten offline online eingeschränkt einschränkungen lahmgelegt lahm abgeschaltet unterbrochen
state	läuft laufen lief liefen möglich unmöglich zugänglich verzögert verzögerungen verzögern steht stehen betroffen wieder beeinträchtigt
state	nutzen genutzt lahmlegen freigeschaltet bereit überlastet blockiert ausgesetzt gestoppt ruht ruhen stockt stocken fehlerhaft down
state	wiederhergestellt wartung notbetrieb nicht
way	per mit einer eine einem ein einen am via diese dieser falsche falschen gefälschte gefälschten betrügerische betrügerischen von solche
way	solchen echte echten schickte schickten verschickt verschickte bekommen bekam erhielten erhielt erhalten
# reachable: tells whether one can reach somebody by the service before it ("per E-Mail nicht erreichbar"); fraud: speaks of false messages
reachable	erreichbar erreichen unerreichbar
fraud	phishing phishingmails betrüger betrügern betrügerische betrügerischen betrugsmasche betrugsversuch betrugsversuche betrugsmail
fraud	betrugsmails fakemail fakemails gefälschte gefälschten smishing *betrüger *betrügern
# land: adjectives of the Länder, "das hessische", and the Länder
land	badische badischen württembergische württembergischen württembergischer bayerische bayerischen bayerischer berliner
land	brandenburgische brandenburgischen brandenburger bremer hamburgische hamburgischen hamburger hessische hessischen hessischer
land	vorpommersche vorpommerschen niedersächsische niedersächsischen niedersächsischer westfälische westfälischen westfälischer
land	pfälzische pfälzischen pfälzischer saarländische saarländischen sächsische sächsischen sächsischer anhaltische anhaltischen
land	holsteinische holsteinischen thüringer thüringische thüringischen bayern berlin brandenburg bremen hamburg hessen
land	niedersachsen sachsen thüringen saarland nrw
# wayBehind: behind a word that is only the way of one message: "Post von der Kasse"
wayBehind	von erhalten erhielten erhielt bekommen bekamen bekam
# venue: places and events that carry an insurer's name
venue	stadion arena park halle platz straße weg allee ring cup open marathon firmenlauf liga trophy triathlon turnier kurve tribüne
venue	*stadion *arena *straße *platz *firmenlauf *triathlon *marathon
# clinic: houses that carry the name of another house
clinic	klinik kliniken klinikum klinikums krankenhaus krankenhäuser krankenhauses rente renten rentenversicherung minijob reha
clinic	universitätsklinikum kreisklinik *klinik *kliniken *klinikum *krankenhaus
neuter	das im am ans ins vom zum beim dem
feminine	die der
dative	bei von mit zu laut nach seit aus gegenüber zufolge neben samt
accusative	für gegen durch ohne um über auf
indefinite	ein eine einer eines einem einen kein keine mehrere viele einige zwei drei vier fünf alle manche jeder dieser diese diesen
conjunction	und oder sowie bzw beziehungsweise
listFiller	die der den bei auch etwa beispielsweise wie zudem außerdem darunter nur von
pluralVerb	sind haben waren werden wurden hatten sollen wollen können konnten müssen mussten dürfen durften vor
singularVerb	ist hat war wird wurde hatte soll will kann konnte muss musste darf durfte sei habe werde könne müsse solle wolle gab gibt ließ
singularVerb	lässt kam kommt ging geht nahm nimmt schrieb schreibt rief ruft verlor fiel fällt stand steht zog zieht hielt hält sprach spricht
singularVerb	verwies erhielt ergriff bekam beschloss entschied betrieb widersprach versprach übernahm traf betraf half stieg sank gewann
singularVerb	fand empfahl verglich unterschrieb griff drang
singularVerb	sah sieht bot bietet bat bittet riet rät trat tritt trug trägt schloss schließt hieß heißt weist wies lag liegt begann beginnt
timeNoun	anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
timeNoun	september oktober november dezember uhr angaben informationen medienberichten berichten kunden patienten ärzte daten betroffene
timeNoun	betroffenen betroffener versicherte versicherten opfer strafanzeige anzeige stellung auskunft entwarnung
# inhabitant: before the name of people from a place
inhabitant	echte echter alte alter alten junge junger jungen viele vieler ein einen einem mancher manche gebürtige gebürtiger stolze
allianceBefore	eine einer eines einen neue neuer neuen breite breiten große großen großer starke starken strategische strategischen globale
allianceBefore	globalen internationale internationalen breiter dieser diese militärische militärischen heilige kommunale regionale unsere
allianceBefore	gemeinsame gemeinsamen sogenannte sogenannten europäische europäischen seltene unheilige lose losen nationale nationalen
allianceAfter	aus für gegen von zwischen der des deutscher mit pro gesunde zur zum
# perpetratorRole: before the name of a group of criminals; perpetratorPart: behind it
perpetratorRole	ransomwaregruppe ransomwarebande hackergruppe hackergruppen erpressergruppe erpresserbande cybergang cyberbande gruppierung bande
perpetratorRole	gruppe gruppen gang ransomware hackerbande hackerkollektiv hackernetzwerk cybercrime tätergruppe angreifergruppe erpressungstrojaner
perpetratorRole	verschlüsselungstrojaner schadsoftware hackernetzwerks ransomwaregang täter hacker kollektiv cyberkriminellengruppe botnetz
perpetratorRole	*hackergruppe *erpressergruppe *ransomwaregruppe *erpresserbande *hackerbande *tätergruppe *hackerkollektiv
perpetratorPart	gruppe gang bande ransomware hacker erpresser trojaner gruppierung malware leak leakseite angreifer kollektiv akteure affiliates
mediumBefore	laut zeitung magazin nachrichtenmagazin tageszeitung wochenzeitung zeitschrift boulevardzeitung onlineausgabe sender portal
mediumBefore	nachrichtenportal fachmagazin branchendienst blatt boulevardblatt *magazin *zeitung *portal *sender gegenüber blattes
mediumAfter	berichtet berichtete berichteten schreibt schrieb meldet meldete zufolge zitiert zitierte recherche reporter redaktion zeitung
mediumAfter	bericht interview online
#
# Forms of organisations that no list has.
# legalForm: at the end of a company's name; how it is written is checked too
legalForm	gmbh ggmbh mbh ag se kg kgaa ohg ug eg vvag gbr aör kör inc ltd llc corp corporation plc limited e
# house: words that begin or end the name of an institution
house	klinikum klinikums klinik kliniken krankenhaus krankenhauses hospital hospitals universitätsklinikum universitätsklinikums
house	uniklinik uniklinikum unikliniken universitätsklinik universitätsmedizin klinikverbund klinikgruppe klinikkonzern kreiskrankenhaus
house	kreisklinik kreiskliniken stadtkrankenhaus landeskrankenhaus bezirkskrankenhaus fachklinik rehaklinik krankenhausverbund
house	klinikverbunds klinikverbundes stadtwerke stadtwerken universität hochschule fachhochschule gymnasium realschule gesamtschule
house	berufsschule grundschule landkreis landkreises landkreise stadtverwaltung gemeindeverwaltung kreisverwaltung verbandsgemeinde
house	samtgemeinde gemeinde stadt landratsamt bezirksamt landeshauptstadt hansestadt kreisstadt sparkasse kreissparkasse volksbank
house	raiffeisenbank genossenschaftsbank handwerkskammer ihk ärztekammer apothekerkammer architektenkammer
house	flughafen verkehrsbetriebe verkehrsverbund stiftung caritasverband diakonisches gymnasiums amtsgericht landgericht
house	oberlandesgericht verwaltungsgericht kammergericht institut museum staatstheater studierendenwerk studentenwerk wasserverband
house	zweckverband wasserzweckverband bistum erzbistum landeskirche entsorgungsbetriebe stadtentwässerung abfallwirtschaft
house	ministerium innenministerium finanzministerium kultusministerium wissenschaftsministerium sozialministerium justizministerium
house	wirtschaftsministerium polizeipräsidium polizeidirektion landesamt bezirksregierung regierungspräsidium verkehrsgesellschaft
house	druckhauses verlagshauses kaufhauses
house	druckhaus verlagshaus kaufhaus möbelhaus modehaus sozialgericht arbeitsgericht landessozialgericht finanzgericht verband bundesverband landesverband gewerkschaft forschungszentrum kulturzentrum schauspielhaus opernhaus stadttheater
house	bundesamt bundesanstalt bundesinstitut landesanstalt oberfinanzdirektion finanzamt jobcenter jugendamt gesundheitsamt
house	pflegeheim seniorenheim brauerei autohaus landtag stadtbibliothek universitätsbibliothek messe
house	*klinikum *klinikums *krankenhaus *krankenhauses *hospital *universität *hochschule *gymnasium *sparkasse *fachhochschule
house	landesbank bausparkasse diakonie diakoniewerk diakoniestation lebenshilfe kreisverband ortsverband gemeindewerke kommunalbetriebe
house	stadtbetriebe wasserwerk wasserwerke bürgerstiftung polizeiinspektion polizeipräsidiums zahnärztekammer landesärztekammer
house	psychotherapeutenkammer rechtsanwaltskammer steuerberaterkammer handelskammer oberschule volkshochschule musikschule berufskolleg
house	schulzentrum praxisklinik zahnklinik tagesklinik augenklinik poliklinik hospiz sozialstation pflegezentrum seniorenzentrum
house	seniorenstift altenheim altenzentrum verwaltungsgemeinschaft regionalverband kommunalverband versorgungszentrum gesundheitszentrum
house	herzzentrum ärztehaus mvz diagnostikzentrum dialysezentrum krebszentrum therapiezentrum rehazentrum facharztzentrum impfzentrum
house	forschungsinstitut rundfunkanstalt technikmuseum philharmonie kreishandwerkerschaft versorgungswerk kreis kreises bezirk bezirks
house	werft maschinenfabrik molkerei werften schiffswerft *werft
house	instituts *klinik *kliniken *instituts *institut landesverbands landesverbandes
# clinic words of houses stand above. place: houses that are places too
# authorityHouse: houses that examine or govern
authorityHouse	polizeipräsidium polizeipräsidiums polizeidirektion polizeiinspektion ministerium landesamt bundesamt bundesanstalt
authorityHouse	landesanstalt bezirksregierung regierungspräsidium oberfinanzdirektion finanzamt *ministerium
# saint: who a hospital is named for, before "hospital", "krankenhaus", "klinik", "klinikum", "stift"
saint	marien maria josef josefs joseph josephs elisabeth elisabethen katharinen vinzenz vincenz vincentius lukas markus martinus martins
saint	anna annen barbara luisen louisen theresien antonius franziskus bonifatius clemens georgs johannes johannis paulus pauls petrus
saint	peters raphaels sophien hedwigs christophorus agnes ursula ursulinen karls kreuz nikolaus laurentius lorenz sankt rochus michaels
saint	bethesda bethanien diakonissen albertinen asklepios augusta viktoria victoria charlotten
# clinicPart: what stands before "kliniken" in words that are no names
clinicPart	reha fach uni universitäts privat spezial augen haut kinder frauen tages kreis landes bezirks stadt herz zahn tier poli
clinicPart	schwerpunkt akut unfall krebs nerven lungen sucht schönheits hoch kur hals rheuma schmerz mund sport gefäß haut orthopädie
clinicPart	partner nachbar modell muster groß klein plan beleg not lehr sanitäts vorzeige eigen verbund einzel universitäts landkreis
# topicHouse: houses that are names only with what they are for: "Gesellschaft für Musterkunde"
topicHouse	gesellschaft fachgesellschaft zentrum akademie bund arbeitsgemeinschaft zentralstelle vereinigung forum kuratorium
topicHouse	forschungsstelle beratungsstelle landeszentrum landeszentrale bundeszentrale kompetenzzentrum fachverband
# mediumTail: last words of the names of papers and stations
mediumTail	zeitung nachrichten anzeiger kurier rundschau tageblatt magazin ticker bote rundfunk blatt presse echo volksstimme
mediumTail	*zeitung *anzeiger *kurier *rundschau *tageblatt *magazin *rundfunk *nachrichten *funk *volkszeitung *puls
mediumTail	radio *radio *blatt *kurier *echo
# mediumNoun: nouns that end as names of media do
mediumNoun	zeitung tageszeitung wochenzeitung nachrichten magazin nachrichtenmagazin fachmagazin anzeiger rundfunk mobilfunk hörfunk
mediumNoun	polizeifunk behördenfunk betriebsfunk richtfunk amtsblatt flugblatt datenblatt beiblatt faltblatt merkblatt extrablatt
mediumNoun	titelblatt infoblatt deckblatt kleeblatt fachzeitung boulevardzeitung schülerzeitung mitgliederzeitung autoradio internetradio
mediumNoun	webradio kundenmagazin onlinemagazin wirtschaftsmagazin mitgliedermagazin impuls blatt presse echo radio kurier bote ticker
mediumNoun	formblatt arbeitsblatt ziffernblatt boulevardblatt fachblatt lokalblatt lokalzeitung regionalzeitung
# credit: before the maker of a picture; pictureAgency: agencies that are no media
credit	foto fotos bild bilder quelle screenshot grafik symbolfoto symbolbild archivfoto archivbild aufmacherbild
pictureAgency	imago getty adobe adobestock shutterstock istock pixabay unsplash pexels picture depositphotos fotolia colourbox alamy privat
pictureAgency	gettyimages imagebroker archiv redaktion symbolbild
place	kreis kreises bezirk bezirks stadt gemeinde landkreis landkreises landeshauptstadt hansestadt kreisstadt verbandsgemeinde samtgemeinde flughafen messe
# brand: names of chains that stand before a house word
brand	helios asklepios sana ameos vivantes rhön fresenius median alexianer schön paracelsus agaplesion johanniter malteser artemed
brand	freie freien freier humboldt regiomed segeberger mediclin srh kath evangelisches katholisches st
# nameTail: last words of company names
nameTail	systems solutions technologies holding group consulting labs logistics industries pharmaceuticals laboratories
nameTail	healthcare semiconductor semiconductors automotive electronics airlines airways motors bancorp
nameTail	systemhaus netztechnik medizintechnik informatik datensysteme datenservice bits
# strike: what hits the organisation behind "auf" or "bei"
strike	angriff angriffs attacke hack datenleck datenpanne datenabfluss datendiebstahl sicherheitsvorfall ausfall störung
strike	*angriff *attacke *leck *panne *abfluss *diebstahl *vorfall *einbruch
# affiliate: who belongs to the organisation behind "von"
affiliate	forscher forscherinnen forschern sicherheitsforscher sicherheitsforschern analysten analyst analystin experten expertinnen
affiliate	fachleute forensiker entwickler spezialisten *forscher *forschern *experten *analysten *forensiker *spezialisten *fachleute
# nounHead: ends of compounds that are ordinary nouns and no names
nounHead	server netz netze netzwerk netzwerke system systeme infrastruktur infrastrukturen rechenzentren rechenzentrum praxen
nounHead	*server *netz *netze *netzwerk *netzwerke *system *systeme *stelle *stellen *zentrum *zentren *zentrale *behörde *behörden *amt
nounHead	*ämter *haus *häuser *werk *werke *praxis *dienst *dienste *versorgung *verwaltung *infrastruktur *kette *ketten *firma *konzern
nounHead	*bank *kasse *versicherung *versicherer *portal *portale *plattform *seite *seiten *software *gerät *geräte *rechner *konto
nounHead	*konten *daten *center *centre *verband *verein *schule *hochschule *universität *klinik *kliniken *gruppe *partei *parteien
nounHead	*apotheke *labor *lager *hafen *anlage *anlagen *leitung *kabel *dienstleister *branche *sektor *industrie *handel *medium
nounHead	*minister *kanzler *chef *betrieb *betriebe *unternehmen *angebot *app *apps *website *webseite *shop *shops *stadt *kreis
nounHead	bund bahn post polizei parlament regierung bundestag landtag rathaus börse ukraine israel russland iran china usa polen nato
nounHead	estland litauen lettland frankreich italien spanien großbritannien niederlande dänemark norwegen schweden tschechien japan
nounHead	exchange windows linux android outlook citrix wordpress vpn router cloud firewall hardware
# role: what an organisation is, before its name or behind it; "*dienstleister" is the end of "IT-Dienstleister" and "Clouddienstleister"
role	dienstleister dienstleisters dienstleistern hersteller herstellers anbieter anbieters softwarehaus softwarehauses firma unternehmen
role	unternehmens betreiber betreibers betreiberin agentur konzern konzerns zulieferer zulieferers systemhaus systemhauses provider
role	providers abrechner callcenter druckerei lettershop versender entwickler startup startups plattform versicherer
role	versicherers forum hoster hosters händler händlers kette werbeagentur reederei spedition logistiker logistikers verlag verlags
role	verlagsgruppe maschinenbauer autobauer autovermieter rüstungskonzern energieversorger versorger netzbetreiber mutterkonzern
role	tochterfirma tochtergesellschaft tochterunternehmen mutterfirma muttergesellschaft firmengruppe unternehmensgruppe klinikbetreiber
role	klinikkette krankenhausbetreiber krankenhauskonzern klinikkonzern klinikkonzerns klinikbetreibers bank direktbank onlinebank privatbank
role	fluggesellschaft airline telekommunikationskonzern einzelhändler discounter supermarktkette drogeriekette modehändler bekleidungskette
role	kanzlei anwaltskanzlei beratung unternehmensberatung wirtschaftsprüfer softwareschmiede rechenzentrum rechenzentrums zahlungsdienst
role	messenger suchmaschine onlinehändler versandhändler großhändler pharmahändler chiphersteller pharmakonzern chemiekonzern baukonzern
role	autokonzern stahlkonzern handelskonzern medienhaus sender hilfsorganisation zertifizierer
role	sicherheitsforscherteam sicherheitsdienstleister sicherheitsanbieter internetkonzern techkonzern abrechnungsstelle
role	*dienstleister *dienstleisters *hersteller *herstellers *anbieter *anbieters *firma *unternehmen *unternehmens *betreiber *betreibers
role	*agentur *konzern *konzerns *zulieferer *zulieferers *systemhaus *softwarehaus *provider *entwickler *versender *plattform *versicherer
role	*spezialist *spezialisten *händler *händlers *kette *logistiker *versorger *versorgers *bauer *portal *börse *kanzlei *gruppe *riese
role	verein assekuradeur makler dienstleistungsunternehmen bauunternehmen initiative
role	pflegedienst pflegedienste pflegedienstes up ups branchenverband berufsverband fachverband interessenverband sozialverband
role	patientenverband lobbyverband sicherheitsfirma beratungsunternehmen forschungsunternehmen marktforscher verbandes apothekenkette
role	praxissoftwareanbieter hilfsmittelversand versandapotheke onlineapotheke onlineshop buchungsportal ausgründung tochterunternehmens
role	startups unternehmensberater sicherheitsunternehmens hostinganbieter genossenschaft krankenhausgesellschaft holding lieferant lieferanten
role	abrechnungsdienst zahlungsdienst kurierdienst streamingdienst bezahldienst lieferdienst fahrdienst wachdienst paketdienst
role	*lieferant *lieferanten *pflegedienst *bäckerei *brauerei *druckerei *molkerei *kellerei *metzgerei *fleischerei
role	*tischlerei *gießerei *reederei *spedition *fabrik bäckerei bäckereikette tischlerei gießerei kellerei *tochterfirma *beratung *schmiede *filialist *vertrieb *verlag *versand *genossenschaft
role	*ausrüster *vermieter *abrechner *vermittler *bahntochter *konzerntochter
# plural: roles in the plural, never names
plural	firmen unternehmern konzerne konzernen agenturen plattformen dienstleistungen banken versicherungen behörden ämter kommunen städte
plural	gemeinden landkreisen schulen hochschulen universitäten krankenhäuser krankenhäusern praxen arztpraxen apotheken betriebe betrieben
# notName: never part of a name, or first part of a compound that is no name
notName	uhr prozent millionen million milliarden milliarde euro dollar franken seit als sie er es wir ihr ich man was wer wo wann warum
notName	wenn weil dass doch aber auch nach bei mit von zum zur auf an aus gegen über unter vor zwischen durch ohne bis ab pro laut wegen
notName	trotz während hier dort nun noch schon nur so dann damit dazu dabei dafür daher deshalb zudem außerdem allerdings jedoch sogar
notName	bereits erst inzwischen mittlerweile zunächst später gestern heute morgen derzeit aktuell bisher insgesamt rund etwa circa
notName	reha privat uni kreis akut tages haut frauen kinder augen landes bundes it edv ki internet online web cloud presse vize ex nicht
notName	unternehmens konzern firmen stadt polizei behörden partei regierungs bank ministeriums rathaus kirchen gewerkschafts verbands
notName	klinik klinikums krankenhaus universitäts schul fraktions bahn cdu csu spd fdp afd grünen linke bsw eu usa us nato uno
notName	jeder jede jedes jenes solche solcher welche welcher beide beiden sein seine seiner ihre ihrer ihren unser unsere unserer mein
notName	news live börsen ihnen ihrem dir dich euch sich uns feuerwehr bundeswehr rettungsdienst gewerkschaft schlachter airport start pro contra
notName	herr frau doktor lesen video foto bild quelle lesezeit artikel kommentar teil nummer ziel opfer kritik grund folge folgen
# commonNoun: nouns that stand behind a role without being its name, and endings of such nouns
commonNoun	kunden kundinnen kunde kundendaten nutzer nutzerinnen anwender daten datensätze dateien dokumente unterlagen informationen angaben
commonNoun	server systeme system netz netze netzwerk netzwerke internet software hardware computer rechner geräte programm programme
commonNoun	anwendungen app apps website webseite webseiten seite seiten portal portale dienst dienste service services leistungen angebot
commonNoun	angebote produkt produkte lösung lösungen technik technologie technologien cloud passwörter passwort zugang zugänge zugriff
commonNoun	zugangsdaten konto konten mail mails nachricht nachrichten post brief briefe anschreiben telefon anrufe hotline anfrage
commonNoun	anfragen auskunft auskünfte fragen antwort antworten stellung stellungnahme kritik vorwurf vorwürfe bericht berichte medienberichten
commonNoun	berichten presse medien zeitung journalisten öffentlichkeit anzeige strafanzeige klage klagen beschwerde beschwerden schaden schäden
commonNoun	verlust verluste geld gelder lösegeld summe kosten preis preise gewinn gewinne umsatz umsätze zahlen betrag beträge rechnung
commonNoun	rechnungen vertrag verträge auftrag aufträge arbeit arbeiten arbeitsplätze stellen mitarbeiter mitarbeiterinnen mitarbeitende
commonNoun	mitarbeitenden mitarbeitern beschäftigte beschäftigten angestellte personal leute menschen personen bürger bürgerinnen bewohner
commonNoun	patienten patientinnen versicherte versicherten mitglieder mitglied ärzte ärztinnen apotheken praxen kassen krankenkassen kliniken
commonNoun	krankenhäuser schulen behörden behörde polizei ermittler ermittlungen gericht staatsanwaltschaft experten expertinnen fachleute
commonNoun	forscher forscherinnen techniker sprecher sprecherin chef chefin leiter leiterin geschäftsführer vorstand betriebsrat eigentümer
commonNoun	inhaber gründer partner kollegen konkurrenten wettbewerber hacker angreifer angreifern täter kriminelle cyberkriminelle erpresser
commonNoun	opfer betroffene betroffenen betroffener angriff angriffe angriffs cyberangriff attacke attacken vorfall vorfälle vorfalls panne
commonNoun	datenpanne leck datenleck lücke lücken schwachstelle schwachstellen fehler problem probleme störung störungen ausfall ausfälle
commonNoun	schutz datenschutz sicherheit maßnahmen schritte folgen auswirkungen gründe grund ursache ursachen verdacht hinweise hinweis spuren
commonNoun	beweise risiko risiken gefahr gefahren krise notfall notbetrieb betrieb wartung updates update patch patches version versionen code
commonNoun	tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten zeit zeiten anfang ende mitte beginn
commonNoun	abend morgen nacht mittag wochenende frühjahr sommer herbst winter freitagabend stand ort orte land länder ländern bund staat staaten
commonNoun	stadt städte kommunen kommune region haus häuser gebäude büro büros filiale filialen standort standorte werk werke lager produktion
commonNoun	markt märkte handel branche wirtschaft industrie politik gesellschaft verwaltung regierung ministerium ministerin minister präsident
commonNoun	hilfe unterstützung entwarnung vertrauen erfolg interesse kontakt druck einfluss rolle wert teil teile anteil anteile mehrheit
commonNoun	mittel ziel ziele weg wege fall fälle beispiel form art weise sache ding dinge idee ideen plan pläne projekt projekte konzept
commonNoun	millionen milliarden tausende hunderte dutzende prozent euro dollar zugleich sitz hauptsitz namen name adresse adressen nummer nummern
commonNoun	geburtsdaten bankverbindungen bankdaten gesundheitsdaten personaldaten mails postfächer backups sicherungen kopien akten patientenakten
commonNoun	waren ware pakete lieferungen bestellungen lebensmittel medikamente rezepte impfstoffe autos züge flüge strom gas wasser energie öl
commonNoun	aktie aktien aktionäre anleger investoren investor beteiligung beteiligungen mehrheitsanteile insolvenz konkurs konkurse dividende
commonNoun	familie familien kinder eltern frauen männer jugendliche schüler studierende studenten lehrer lehrkräfte fahrer gäste leser besucher
commonNoun	spiel spiele spieler trainer verein vereine film filme musik buch bücher bilder fotos videos inhalte texte artikel beitrag beiträge
commonNoun	studie studien umfrage umfragen analyse analysen recht rechte gesetz gesetze regel regeln pflicht pflichten strafe strafen bußgeld
commonNoun	bußgelder urteil urteile verfahren prozess prozesse frist fristen antrag anträge termin termine treffen gespräche verhandlungen
commonNoun	virus viren trojaner schadsoftware malware ransomware spam phishing mann männern frau herr beamte beamten soldaten wähler dritte dritten
commonNoun	andere anderen weitere weiterer weiteren mehr viele alle einige neue neuen große großen gut böse links rechts
commonNoun	hintergrund überblick interview kommentar newsletter abo anmelden mehrere deutschland europa österreich schweiz
# generic: first words of names that do not stand for the whole
generic	energy consult consulting media global digital data social smart open joint security cyber business group team guard
generic	glasfaser energie gesundheit pflege medizin praxis digitale deutsches deutscher drei grüne blaue rote schwarze weiße kommunale
generic	autobahn datentechnik software systems institut neue erste allgemeine deutsche
commonNoun	seiten antikörper rundschreiben schuld glück pech angst sorge sorgen mut ruhe ärger lob dank streit frieden krieg mühe hoffnung freude
commonNoun	kapital vermögen kredit kredite schulden steuern steuer zinsen miete mieten lohn löhne gehalt gehälter rente renten rabatt rabatte
commonNoun	raum platz boden luft licht feuer wald wetter regen schnee erde meer fluss see berg dorf straße straßen brücke bahnhof hafen
commonNoun	trinken brot milch fleisch obst gemüse kaffee wein bier papier holz metall stahl eisen glas plastik stoff stoffe chemie
commonNoun	schlüssel karte karten ausweis ausweise ticket tickets kopf hand hände auge augen herz blut haut körper leben tod geburt gesundheit
commonNoun	chance chancen vorteil vorteile nachteil nachteile möglichkeit bedarf wunsch wünsche traum rat tipp tipps trick tricks befund
commonNoun	ergebnis ergebnisse befunde diagnose diagnosen therapie therapien operation operationen labor proben impfungen dosen masken tests
commonNoun	test modell modelle typ typen marke marken sorte sorten größe länge breite höhe tiefe gewicht farbe farben ton bild sprache
commonNoun	wort worte wörter satz sätze begriff begriffe liste listen tabelle datenbank datenbanken archiv archive ordner speicher festplatte
commonNoun	festplatten laptop laptops handy handys smartphone smartphones tablet drucker router firewall virenscanner antivirus browser
commonNoun	verträge verhandlungen entschädigung schadenersatz schadensersatz schmerzensgeld garantie haftung versicherung police policen
commonNoun	windenergie flüssiggas solarenergie schauspieler schauspielerin lebensstil infizierte infizierten fabrik waffenproduzenten
commonNoun	profil profile kontodaten kitas bürgerämter
commonNoun	anspruch ansprüche *mangel *zwang mängel nachweise belege bescheid bescheide formulare verzicht zutritt abhilfe abstand
commonNoun	einsicht einspruch widerspruch widersprüche einblick einblicke kontrolle kontrollen rücksicht verständnis bedauern beistand
commonNoun	zuschüsse zuschuss mahnungen ersatz ersatzteile impulse rückmeldung rückendeckung vorgaben auflagen quoten fördermittel
commonNoun	vorsicht routine neuland normalität alltag geduld zweifel *morgen *abend *nacht *mittag *woche reporter reportern
commonNoun	sparte bereich abteilung segment ressort geschäftsfeld geschäftsbereich referat modul aktion kampagne initiativen notaufnahme
commonNoun	station stationen op operationen ambulanz intensivstation betten stellungnahmen ermittlern ermittlerin datenträger
commonNoun	*ung *ungen *heit *heiten *keit *keiten *schaft *schaften *tion *tionen *tät *täten *nis *nisse *nissen *ismus *angriff *angriffe
commonNoun	*attacke *attacken *daten *kunden *systeme *systemen *servern *vorfall *vorfälle *panne *leck *lecks *lücke *lücken *kräfte *kosten
commonNoun	*preise *zahlen *nutzer *mitarbeiter *mitarbeitern *experte *experten *expertin *forscher *forschern *programm *programme *gesetz
commonNoun	*recht *schutz *jahr *jahre *tag *tage *woche *wochen *zeit *betrieb *betriebe *arbeit *arbeiten *branche *markt *wirtschaft
commonNoun	*seite *seiten *technik *software *geräte *konten *mails *briefe *fragen *fall *fälle *plan *pläne *projekt
#
# People. function: what a person is; office: of these, who governs a place; title: between function and name; spokesperson: who speaks for an organisation
function	sprecher sprecherin sprechers pressesprecher pressesprecherin chef chefin chefs vorstand vorständin vorstandschef vorstandschefin
function	vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden geschäftsführer geschäftsführerin geschäftsführers präsident
function	präsidentin minister ministerin ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin leiter
function	leiterin direktor direktorin beauftragter beauftragte landrat landrätin bürgermeister bürgermeisterin oberbürgermeister
function	oberbürgermeisterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin professor professorin experte expertin
function	forscher forscherin analyst analystin rektor rektorin dekan senator senatorin staatssekretär staatssekretärin kämmerer
function	dezernent dezernentin vorsitzende vorsitzender vorsitzenden gründer gründerin manager managerin abgeordnete abgeordneter
function	*sprecher *sprecherin *chef *chefin *geschäftsführer *geschäftsführerin *präsident *präsidentin *minister *ministerin *leiter
function	*leiterin *direktor *direktorin *beauftragter *beauftragte *beauftragten *vorstand *vorsitzender *vorsitzende *vorsitzenden
function	*experte *expertin *forscher *forscherin *anwalt *anwältin *bürgermeister *bürgermeisterin *manager *managerin *vorständin
office	bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin *bürgermeister *bürgermeisterin bischof
function	bischof
title	dr prof med rer nat ing dipl jur phil hc
spokesperson	sprecher sprecherin sprechers pressesprecher pressesprecherin unternehmenssprecher unternehmenssprecherin firmensprecher
spokesperson	firmensprecherin chef chefin vorstandschef vorstandschefin geschäftsführer geschäftsführerin
speech	sagte sagt sagten erklärte erklärt teilte betonte betont ergänzte antwortete schrieb schreibt meldete warnte warnt berichtete
speech	bestätigte räumte versicherte informierte kritisierte kritisiert forderte fordert erläuterte erläutert erinnerte kündigte
firstName	alexander alexandra andrea andreas andré angela anja anke anna anne annette annika antje astrid axel barbara bastian beate benjamin
firstName	bernd bernhard bettina bianca birgit björn boris britta carina carl carla carola carolin caroline carsten christa christian
firstName	christiane christina christine christof christoph christopher claudia claus cornelia dagmar daniel daniela david denise dennis
firstName	detlef dieter dietmar dirk doris eckhard edith elena elisabeth elke ellen emil emilia erich erik erika ernst eva fabian felix
firstName	florian frank franz franziska frauke friedrich gabriele georg gerd gerhard gisela gregor gudrun guido günter günther hanna hannah
firstName	hannes hans harald hartmut heike heiko heiner heinrich heinz helga helmut henning henrik herbert hermann holger horst hubert ina
firstName	ines ingo ingrid irene iris isabel isabell jakob jan jana janine jens jessica joachim jochen johann johanna johannes jonas jonathan
firstName	josef judith julia julian juliane jürgen jörg jörn jutta kai karin karina karl karsten katharina kathrin katja katrin kerstin
firstName	kevin kirsten klaus konrad konstantin kristin kristina lars laura lea lena leon leonie linda lisa lothar louisa luca lucas ludwig
firstName	luisa lukas lutz maja manfred manuel manuela marc marcel marco marcus margarete maria marianne marie marina mario marion markus
firstName	marlene martin martina mathias matthias max maximilian melanie michael michaela mirko monika moritz nadine nadja natalie nico nicole
firstName	niklas niko nina norbert olaf oliver otto paul paula peer peter petra philip philipp pia rainer ralf ralph ramona rebecca regina
firstName	reiner reinhard reinhold renate rene rené richard rico robert robin roland rolf roman ronald rudolf rüdiger ruth sabine sabrina
firstName	samuel sandra sara sarah sascha sebastian silke silvia simon simone sina sonja sophia sophie stefan stefanie steffen stephan
firstName	stephanie susanne sven svenja swen sylvia tanja tatjana theo theresa thilo thomas thorsten tilo tim timo tina tobias tom torben
firstName	torsten udo ulf uli ulrich ulrike ursula ute uwe valentin vanessa vera verena veronika viktor viktoria vincent volker waldemar
firstName	walter werner wilfried wilhelm wolfgang wolfram yvonne john james robert mary patricia jennifer william george joe donald elon mark
firstName	jeff bill steve kim lee ahmed ali mehmet mustafa fatih cem emre ayşe giorgio paolo pierre jean jacques pedro carlos juan ivan igor
firstName	vladimir dmitri sergej olga natalia franziska dorothee annegret gernot andy heiner
"""##
}
