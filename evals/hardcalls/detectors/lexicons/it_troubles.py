"""Italian: words for a customer's trouble, which acknowledge it only beside a word of recognition."""

from hardcalls.detectors.lexicons.it_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    (?:capisco|vedo|comprendo|leggo) che (?:\w+ )?(?:vuole|vuoi|desidera|desideri|chiede|chiedi|ha una domanda|vorrebbe)
    punt[oi] di vista|a prima vista|in vista|grazie (?:\S+ ){0,3}?(?:pazienza|attesa)
    (?:non|nessun\w*|senza) (?:\w+ )?(?:difficolt\w+|preoccup\w+|fatica|problem\w)|non (?:è|sarà) (?:difficile|grave|complicato)
    |è (?:molto )?(?:facile|semplice)|(?:per|con|del|il) (?:\w+ )?disag\w+|difficile da (?:leggere|capire|dire|trovare)|nel caso
    |se ha difficoltà|costa (?:\d|solo|zero|niente|nulla)
    (?:reparto|ufficio|team|modulo|sezione|pagina|servizio|numero|linea|sportello|politica|categoria|prevenzione|protezione
    |procedura|filtro|controllo|squadra|sistema|centro|denuncia per|fondo|gruppo) (?:\S+ ){0,2}?(?:frod\w+|anti-?frode|lutt\w
    |reclami|decess\w|gioco|azzardo|truff\w+|violenz\w|disabil\w+|abus\w|accessibilità|difficoltà|incident\w|sicurezza|vulnerabil\w+
    |phishing|successioni|sostegno|malattia|disoccupazione)|perdita (?:di|del|della|dei|delle) (?:dati|pacco|carta|merce|connessione
    |collo)|certificato (?:di|medico)(?: \w+)?|(?:rata|importo|tasso|fattura) (?:più )?pesant\w
""")
_UNLESS = lines(r"""
    (?:se|qualora|in caso|nel caso|quando|chi|chiunque|per) (?:\S+ ){0,10}?(?:può (?!contare)|puoi (?!contare)|deve (?!essere|aver)
    |compil\w+|contatt\w+|chiam(?:i|a|are) (?:il|al|lo)|invi(?:i|a|are)|segnal(?:i|a)|selezion\w*|clicc\w+|rivolg\w+|utilizz\w+
    |potete|basta (?!davvero)|alleg\w+|scriva a|carichi|carica|prem(?:a|i|ere))
    (?:i clienti|le persone|gli utenti|chiunque abbia|coloro|molti clienti) (?:\S+ ){0,6}?(?:possono|può|devono|deve|hanno)
    |(?:compili|alleghi|carichi|selezioni|clicchi|prema|scarichi|compila|allega|indichi|inserisca|confermi|fornisca)
    orari|è apert[oa]|apert[oa] (?:fino|dalle|dal)|dalle \d+|alle \d+|fino alle|dal lunedì|lun-ven|faq|pagina di aiuto
    |condizioni generali|secondo (?:il|la|le) (?:regolamento|policy|condizioni|nostr\w)|la nostra policy|impostazioni|menu
    |\d+ per cento|statistic\w+|informativa|catalogo|giorn\w lavorativ\w|(?:non )?(?:è|sono) (?:coperti|copert\w|disponibil[ei]
    |in vendita|ammess\w|esclus\w)|newsletter|blog|articol\w|(?:serve|servono|occorre|occorrono
    |bisogna) (?:\S+ ){0,3}?(?:certificato|documento|modulo|copia|allegat\w|caricat\w|compilat\w|invia\w*)|apposito
""")

_KIN = (
    r"(?:madre|mamma|padre|papà|babbo|marito|moglie|compagn[oa]|partner|figli[oa]|fratello|sorella|bambin[oa]|bimb[oa]|nonn[oai]|zi[oa]|genitor[ei]|amic[oa]"
    r"|cugin[oa]|suocer[oa]|familiare|parente|cane|gatto|gatta|gemell[oa]|coniuge|fidanzat[oa]"
    r"|nipote|persona (?:cara|amata)|una persona)"
)
_WORK = r"(?:lavoro|impiego|posto|occupazione|stipendio|reddito|entrate|contratto|paga|incarico|turni)"
_DONE = (
    r"(?:costring\w+|costrett\w|control\w+|minacci\w+|obblig\w+|picchi\w+|maltratt\w+|impon\w+|impost\w|fatto|facev?a|fa|ricatt\w+|insult\w+|firma\w*|us[ao]t?\w?"
    r"|aperto|tolto|togli\w+|pres[oa]|prende\w*|spi\w+|legg\w+|segu\w+|persegui\w+|isol\w+|umili\w+|manipol\w+|urla\w*|decid\w+|gestiv?\w+|terrorizz\w+)"
)

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(rf"""
                (?:prima|appena|adesso|ora) (?:il |la )?(?:suo|sua|tuo|tua) (?:\w+ )?(?:padre|madre|mamma|papà|marito|moglie
                |figli[oa]|fratello|sorella|nonn[oa]|compagn[oa])
                (?:suo|sua|tuo|tua) (?:caro|cara)|chi (?:si )?(?:ama|amava|amiamo)|non rivedere|non poter\w* più|ultim[oi] (?:mes
                |giorn|or)\w|accompagnar\w+|stare accanto|la fine di
                non (?:\w+ )?(?:esserci|è) più|spent[oa]|ultimo saluto|lo ha lasciat\w|tomba|cremazione|veglia
                |salutare (?:per l'ultima|il|la)|rimast[oa] sol[oa]|restare sol[oa]|dolore
                lutto|mort[oaei]|morte|morire|decess\w|decedut\w|scompars[oa]|mancat[oa]|venir\w* a mancare|funeral\w|sepoltura
                |vedov[oa]|defunt\w|perdita|(?:pers[oaie]|perdere|perd\w+) (?:\S+ ){{0,3}}?(?:{_KIN}|qualcuno|chi)|non c'è più
                |se n'è andat\w|se ne è andat\w|ci ha lasciat\w|(?:vuoto|assenza|mancanza)|dire addio|addio|(?:suo|tuo|sua
                |tua) (?:\w+ )?{_KIN} (?:\S+ ){{0,4}}?(?:mort\w|andat\w|mancat\w|non c'è|lasciat\w)|senza (?:di )?(?:lui|lei|la sua
                |il suo)|manca|(?:successo|capitato|accaduto|notizia|quello che) (?:\S+ ){{0,4}}?{_KIN}|sistemare le (?:sue )?cose
                |eredità|ricord\w+|piange\w*|pianto
            """),
            "illness": lines(r"""
                acciacch\w+|stamp\w+|infezion\w+|polmonite|diabet\w+|reumat\w+|asma|mal di \w+|colonna|schiena|cuore|rene|reni
                |biopsia|trapianto|intubat\w|stare in piedi|rianimazione|invalid\w+|sopport\w+ (?:\S+ )?dolor\w|lo psichiatra
                |psicolog\w|depression\w+|crisi
                malatti\w|malat[oaie]|ammala\w+|diagnos\w|guari\w+|rimett\w+|ospedal\w+|ricover\w+|operazion\w|operat[oa]
                |intervent[oi] (?:chirurgic\w|al|alla|subit\w)|l'intervento|chemio\w*|radio\w*|terapi\w|tumor\w|cancro|metastasi
                |ictus|infarto|depressione|depress[oa]|convalescen\w+|salute|cronic\w+|cure|febbre|gesso|sta(?:re|i
                |)? (?:\w+ )?(?:male|poco bene)|non sta(?:re)? (?:\w+ )?bene|infortuni\w+|incidente|terapia intensiva
                |pronto soccorso|dialisi|frattur\w+|sclerosi|parkinson|alzheimer|dolor[ei] cronic\w|reparto|corsia|visite|esami
                |referto|medic[oi]|attacch?i? di panico|aborto|riabilitazione|a letto|farmac\w+|flebo|emicrani\w|forze|fisic\w+
                |corpo|ricadut\w
            """),
            "job_loss": lines(rf"""
                (?:ultimo|ultimi) giorn\w (?:\S+ )?(?:di lavoro)?|non (?:\S+ ){{0,2}}?(?:rinnov\w+|conferma\w+)|messo alla porta
                |messa alla porta|porta in faccia|chiusura (?:\S+ ){{0,2}}?(?:ditta|azienda|fabbrica|negozio|stabilimento|reparto)
                |ridimensiona\w+|meno ore|turni tagliati|p(?:\.|artita) ?iva|naspi|cantiere|mobilità|part-time
                (?:pers[oaie]|perdere|perdita|perdendo|perde|perd\w+) (?:\S+ ){{0,3}}?{_WORK}|licenzi\w+|disoccup\w+
                |cassa integrazione|(?:senza|niente|nessuno?) (?:\w+ )?{_WORK}|{_WORK} (?:\S+ ){{0,5}}?(?:finit\w|pers[oa]|saltat\w
                |scadut\w|non c'è più|venut\w meno|venir\w* meno|mancat\w|manca|sparit\w|svanit\w|da un giorno
                |non (?:le |ti )?(?:hanno|è stato)|ridott\w|tagliat\w|dimezzat\w|sparisce|finisce|salta)|in mobilità
                |(?:mancato )?rinnovo|rinnovat[oa]|tagli\w* (?:\S+ ){{0,2}}?(?:personale|stipendi\w|ore|posti)|(?:ditta|azienda
                |fabbrica|negozio|datore|capo|ristorante|impresa|stabilimento) (?:\S+ ){{0,5}}?(?:chius\w|chiud\w+|fallit\w
                |lasciat\w|mandat\w|tagli\w+|ferm\w+)|(?:rimast|lasciat|mandat|restat|rimaner|restar|trovar
                |ritrovar)\w* (?:\S+ )?(?:a casa|a piedi|per strada|senza)|esuber\w+|cercare (?:un )?(?:altro )?lavoro
                |posto di lavoro|(?:senza|sulla) (?:\w+ )?busta paga|ultimo stipendio|colloqui
            """),
            "financial_distress": lines(r"""
                strett[ao] per (?:lei|te)|è strett[ao]|sta (?:\w+ )?strett[ao]
                |tirat[ao] per (?:lei|te)
                non (?:\S+ ){0,3}?(?:bast\w+|arriv\w+|restare|resta|rimane|avanza) (?:\S+ ){0,3}?(?:nulla|niente|soldi|mese|per)
                |(?:nulla|niente|pochi euro|due soldi|spiccioli) (?:\S+ ){0,3}?(?:conto|tasca|per|fino)|stai (?:\S+ )?con l'acqua
                |senza (?:\S+ )?(?:entrate|liquidi|una lira)|in difficoltà|mettere da parte|risparmi\w*|vendere|impegnare|prestit\w
                |usura|strozz\w+|tante (?:spese|rate|bollette)|troppe (?:spese|rate|bollette)|(?:spes\w|rat\w|bollett\w|affitto
                |mutuo), (?:\S+ ){0,4}?(?:spes\w|rat\w|bollett\w|affitto|mutuo|luce|gas)|fare (?:la )?spesa|dar da mangiare
                |contare (?:\S+ )?(?:monet\w|centesim\w|spicciol\w)|stringere|tagliare (?:su|sul|sulle)|ogni spesa|conti che non
                |bolletta|staccare (?:la|il) (?:luce|gas)|stacchino|luce staccata|caritas|mensa|pacco alimentare
                (?:difficoltà|problem\w|preoccupazion\w|pression\w+|ristrettezz\w+|stress|situazione|momento|crisi|peso|periodo
                |acque|posizione) (?:\S+ ){0,3}?(?:economic\w+|finanziari\w+|di denaro|di soldi|debit\w|di liquidità|agitate)
                |economic(?:amente|a|o|i|he)|arriv\w+ (?:\S+ ){0,2}?(?:a |alla )?fine (?:del )?mese|fine (?:del )?mese|fino (?:a|al
                |alla) (?:\S+ )?(?:stipendio|fine|venerdì|lunedì|pensione|giorno di paga|prossim\w+)|(?:solo|un|uno|mezzo) stipendio
                |ogni (?:euro|centesimo)|tirare (?:la cinghia|avanti)|stringere la cinghia|coperta corta
                (?:senza|niente|nessun\w*|non (?:\S+ ){0,2}?(?:avere|aver|ha|hai|avete|avevi|aveva|ci sono|restano|rimane|basta
                |bastano)|poch[ie]|a corto di|mancan\w+|finit[oi]|finisc\w+|contat[oi]|meno|restare|rimanere) (?:\S+ ){0,3}?(?:soldi
                |denaro|euro|liquidità|risparmi|cibo|spesa|mangiare|nulla sul conto|di che vivere|un soldo|contanti|da mangiare
                |abbastanza)|(?:soldi|denaro|conti|stipendio|pensione|entrate|budget|bilancio|risparmi
                |conto) (?:\S+ ){0,5}?(?:non (?:\S+ )?(?:bast\w+|torn\w+|ci sono|quadr\w+|arriv\w+)|bast\w+|pochi|strett\w|mancano
                |manca|finit\w|finisc\w+|tirat\w|risicat\w|contati|vuot\w|in rosso|a zero|prosciugat\w|scopert\w)|in rosso|al verde
                |con l'acqua alla gola|acqua alla gola|sommers\w|squattrinat\w|sul lastrico|povertà|pover\w|indebitat\w|debit[oi]
                |arretrat\w|sfratt\w|pignor\w+|ufficiale giudiziario|recupero crediti|solleciti|ingiunzion\w+|sovraindebit\w+
                (?:pagare|permetter\w+|coprire|saldare|far fronte|sosten\w+|onorare|mettere insieme) (?:\S+ ){0,5}?(?:bollett\w
                |affitto|rat[ae]|spes[ae]|mutuo|tutto|debiti|luce|gas|cibo|medicin\w|scuola|conti)|non (?:\S+ ){0,3}?(?:riusc\w+
                |riesc\w+|poter\w*|può|puoi|ce la fa) (?:\S+ ){0,3}?(?:pagar\w*|sosten\w+|coprire|saldare|far fronte|permetter\w*
                |a pagar\w*|comprar\w*|mettere)|(?:bollett[ea]|rate|affitto|spese|fatture|conti|mutuo) (?:\S+ ){0,5}?(?:accumul\w+
                |insieme|si sommano|arretrat\w|da pagare|in arretrato|non si|scadut\w|che arrivano|arrivano|che aumentano)
                |scegliere (?:\S+ ){0,2}?(?:tra|fra|se)|(?:affitto|spesa|bollette|cibo|luce|mangiare|medicine|riscaldamento) (?:e|o
                |oppure) (?:\w+ )?(?:affitto|spesa|bollette|cibo|medicine|rat[ae]|luce|mangiare|riscaldamento)
                |mettere (?:\S+ )?(?:qualcosa )?(?:in tavola|insieme il pranzo)|frigo(?:rifero)? (?:\S+ )?vuoto|tasche vuote
                |dispensa vuota|sbarcare il lunario|rincari|caro ?vita|rinunci\w+ (?:\S+ ){0,2}?(?:medicin\w+|spesa|mangiare
                |riscaldamento|cibo|pasti)|saltare i pasti|far(?:e)? (?:quadrare )?i conti|(?:addebit\w+|pres[io]|prelevat\w
                |preso) (?:\S+ ){0,3}?(?:due volte|doppio)|doppio addebito|famiglia a carico|sbarcare|sopravviv\w+
                |vivere (?:\S+ ){0,2}?(?:con|alla giornata)|stare a galla|strett\w (?:economic\w|con i soldi)|a secco|monoreddito
            """),
            "fear": lines(r"""
                tem[oae]|timore|ansi\w+|paure|terror\w*|fantasm\w|notti in bianco|in bianco|stomaco|groppo|nodo (?:alla gola
                |in gola)|pelle d'oca|impaur\w+|intimor\w+|spavent\w+|citofono|campanello|squilla\w*|aprire la (?:posta|porta|busta)
                |raccomandata
                (?:non )?dormir\w*|sonno|svegli\w+|notti?|il cuore|batticuore|trem\w+|minacc\w+|lettere? (?:del genere|così|simil\w
                |minatori\w)|ufficiale giudiziario|tribunale|avvocat\w|pignorament\w|sfratto|timor\w+|tem(?:e|ere|i|uto)|incert\w+
                |non sapere|non sapendo|brivid\w+|fiato|agitazione|in allarme|apprension\w+|pensiero|polizia|carabinieri
                |perdere la casa
            """),
            "anger": lines(r"""
                furi\w+|incavol\w+|incazz\w+|imbestial\w+|adirat\w|sdegn\w+|offes\w|sentirsi pres[oa]|muro|muro di gomma
                |scaricabarile|copia e incolla|disservizi\w|negligenz\w|leggerezz\w|dimentic\w+|perso tempo|tempo perso
                |non (?:\S+ ){0,2}?(?:mantenut\w|rispettat\w|richiamat\w|ascoltat\w|rispost\w)|scus[ae] (?:\S+ )?(?:banali|inutili)
                |arrabbi\w+
                (?:seconda|terza|quarta|quinta|sesta|settima|ennesima|decima) (?:volta|chat|telefonata|chiamata|persona|mail|email
                |richiesta|risposta|conversazione)|(?:due|tre|quattro|cinque|sei|dieci|tante|troppe|più) (?:volte|chat|telefonate
                |chiamate|persone|mail|email|settimane|mesi|operatori|risposte|messaggi|giorni|ore)
                |nessuno (?:\S+ ){0,3}?(?:rispo\w+|richiam\w+|ascolt\w+|aiut\w+|fatto|risol\w+|fa|mosso|degnat\w|saputo)
                |senza (?:\w+ )?(?:rispost\w|soluzion\w|esito|notizie)|rimbalz\w+|rimpall\w+|attes\w|attend\w+|aspett\w+|promess\w
                |promett\w+|promesso|(?:nostr[oai]) (?:\w+ )?(?:error[ei]|sbagli\w*|colpa|disattenzion\w|mancanz\w)|error[ei]
                |sbagli\w*|(?:addebit\w+|pres[io]|prelevat\w) (?:\S+ ){0,3}?(?:due volte|doppio|in più|per sbaglio)|doppio addebito
                |stess[ao] (?:cosa|domanda|storia|risposta|risposte|errore|mail)|(?:risposte?|messaggi\w?) (?:automatic\w
                |preconfezionat\w|standard|copia)|robot|reagi\w+|reazione|pazienza|ignorat\w|trattat\w|silenzio|fiducia
                |pres[oa] in giro|solleciti|già pagat\w|ripet\w+
            """),
            "shame": lines(r"""
                sentirsi in (?:difetto|colpa)|abbassare lo sguardo|a nudo|fatica a (?:dir|chied|parl|ammett)\w+|(?:debit|difficolt
                |soldi)\w* (?:\S+ ){0,4}?(?:vergogn|imbarazz)\w+|chiedere|in difetto|confessar\w+|pubblic\w|figuraccia|brutta figura
                pudore|reputazione|faccia|tabù|stigma|chinare la testa|chied\w+ aiuto|ammissione|parlare di (?:\w+)|aprirsi|rossore
                |arrossi\w+|farsi vedere|dirlo ad alta voce|tenuto (?:tutto )?(?:dentro|nascosto|segreto)|tenere (?:tutto )?dentro
                |(?:scriver|parlar|chieder|raccontar)(?:lo|ne|l[ao]|mi|mene|celo|melo)
                chiedere (?:\w+ )?(?:aiuto|una mano|tempo|una dilazione)|dir(?:lo|melo|celo|e)|parlar(?:ne|mene|cene)|raccont\w+
                |ammett\w+|confess\w+|confid\w+|aprir\w+|scriver(?:lo|melo|mi|ci|e)|nascond\w+|nascost\w|segreto|fallit[oa]
                |fallimento|stupid[oa]|sentirsi (?:\w+ )?(?:giudicat\w|inutile|stupid\w|piccol\w|in colpa|fallit\w)|vergogn(?!os)\w+
                |imbarazz\w+|orgoglio|dignità|giudi\w+|a testa alta|fare (?:il )?primo passo|farsi avanti|sincer\w+
            """),
            "abuse": lines(rf"""
                violenza economica|(?:intestat|firmat|apert|fatt|contratt)\w (?:\S+ ){{0,4}}?(?:a suo nome|a tuo nome|al posto suo
                |al posto tuo|di nascosto|con la forza)|(?:tolto|tolta|preso|presa|svuotato|usato) (?:\S+ ){{0,3}}?(?:carta
                |stipendio|conto|soldi|nome|bancomat)|fa(?:ceva)? paura|debiti (?:\S+ )?(?:suoi|di lui|dell'ex|del suo ex)|(?:suo
                |tuo) ex|(?:sua|tua) ex|con la forza|sotto minaccia|in scacco|quello che (?:\S+ )?(?:ha|hanno) fatto|trattat\w
                (?:legge|controlla|tiene|prende|apre|sequestra|gestisce|blocca|guarda) (?:\S+ ){{0,3}}?(?:messaggi|telefono
                |cellulare|conto|carte|carta|soldi|stipendio|posta|mail)|isolat\w|chius[oa] in casa|botte|schiaff\w|lividi|padrone
                |gelos\w+|violent\w|minor\w|umiliazion\w+|tenere sotto|sotto controllo|obbligar\w+|vive con (?:lui|chi)
                |in casa (?:con|sua)|allontan\w+|denunci\w+
                (?:lui|lei|ex|marito|compagno|partner|moglie|fidanzat[oa]|padre|madre|compagna|qualcuno|chi|che|quell'uomo
                |fratello) (?:\S+ ){{0,6}}?{_DONE} (?:\S+ ){{0,6}}?(?:lei|te|suo|sua|tuo|tua|suoi|tuoi|nome|soldi|di nascosto
                |volontà|paura|lo|la|le|ti)|violen\w+|abus\w+|maltratt\w+|costrett\w|costring\w+|obbligat[oa]|minacci\w+|ricatt\w+
                |picchi\w+|manipol\w+|aggredit\w|perseguit\w+|stalking|contro la (?:sua|tua) volontà|senza il (?:suo|tuo) consenso
                |a (?:sua|tua) insaputa|(?:sua|tua) (?:sicurezza|incolumità)|al sicuro|mani addosso|soprus\w+|sopraffazion\w+
                |coercizion\w+|controllo (?:\w+ )?(?:su|dei|del|di)|scappa\w+|fuggi\w+|andarsene|andar\w+ via|centro antiviolenza
                |casa rifugio|relazione (?:\w+ )?(?:tossica|violenta|così)|uscirne|liberar\w+|subìt\w|subit[oaie]|subir\w*|subisc\w+
                |subendo|impaurit\w
            """),
            "self_harm": lines(r"""
                vivere|morte|uccider\w+|ammazzar\w+|non (?:\S+ ){0,2}?(?:più )?(?:forza|voglia|senso|speranza|uscita)|disperazion\w+
                |disperat\w|pensiero|pensieri|sparir\w+|peso per (?:tutti|gli altri|la)|starebbero meglio|vita|notte più
                |fine a tutto
                (?:non|più) (?:\S+ ){0,4}?(?:vivere|esserci|andare avanti|svegliar\w+|stare al mondo|farcela|esistere|continuare)
                |suicid\w+|toglier\w* la vita|farla finita|finirla|far\w+ (?:\w+ )?(?:del )?male|autolesion\w+|morire|sparire
                |scomparire|(?:sua|tua) vita|pensieri (?:\w+ )?(?:bui|neri|cupi|del genere|così|simili|di)|voglia di vivere
                |non (?:\w+ )?(?:vede|vedi|vedere) (?:\w+ )?(?:via d'uscita|uscita|un senso|futuro)|stanc[oa] di (?:vivere|tutto)
                |gesto|mollare tutto|vita (?:\S+ ){0,4}?(?:senso|degna)|in pericolo|buio
            """),
            "gambling": lines(r"""
                la (?:ruota|puntata)|il vizio|ricominciare|bloccar\w+|blocc[oa]|ricaduta|ricarica\w*|debiti di gioco|uscirne|gioc\w+
                gioc[oa]|gioch\w+|perso (?:tutto|lo stipendio|soldi)|perdere (?:tutto|ancora)|vincere|rivincita|rifarsi|schedina
                |bingo|dipendent\w|autoesclusion\w|compulsiv\w+|tentazion\w
                gioc\w+ d'azzardo|ludopati\w+|azzardo|scommess\w+|scommett\w+|casinò|casino|slot|macchinette|giocat\w+|giocare
                |giocarsi|il gioco|al gioco|dal gioco|col gioco|del gioco|nel gioco|dipendenza|rincorrere le perdite|bookmaker|poker
                |gratta e vinci|puntat\w|autoesclu\w+|ricadut\w|smettere|perdite|vizio|schedin\w|roulette
            """),
            "fraud": lines(r"""
                (?:hanno|ha) (?:\S+ )?(?:portato via|sfruttat\w|fregat\w|derubat\w|abusat\w|svuotat\w|usat\w)|fregat\w|fregatura
                |tratt[oa] in inganno|si è fidat\w|ti sei fidat\w|fidarsi|fiducia|buona fede|presi? gioco|acquisti? mai|ordini? mai
                |link|otp|sportello|banca
                cascar\w+|abboccat\w|cader\w+|sms|telefonata|spacciandosi|fingend\w+|intrus\w+|entrat\w (?:\S+ )?(?:account|conto
                |profilo)|non (?:ha|hai) (?:mai )?\w+|derubat\w|svuota\w+|conto svuotato|furb\w|delinquent\w|approfitta\w+
                |carta clonata|firma falsa|falsific\w+
                truff\w+|raggir\w+|frod\w+|ingann\w+|imbrogli\w+|impostor\w+|ladr[oi]|rubat\w|ruba\w*|furto|phishing|vittima
                |criminal\w+|malintenzionat\w+|hacker\w*|clonat\w|(?:qualcuno|un estraneo|terzi|uno sconosciuto|altri|sconosciuti
                |chi|gente|persona) (?:\S+ ){0,5}?(?:usat\w|usa|usi|usare|aper\w+|comprat\w|ordinat\w|spes\w|utilizz\w+|approfitt\w+
                |acquist\w+|spacciat\w|fatto|entrat\w|mess\w|finto|compri)|(?:suo|tuo|sua|tua|suoi|tuoi) (?:\w+ )?(?:nome|dati
                |identità|account|conto|carta|documenti)|a (?:suo|tuo) nome|mai (?:fatt\w|ordinat\w|autorizzat\w|richiest\w|aperto)
                |spacci\w+|finto|falso|falsa|trappola|cascat\w|cadut\w|svuotat\w|sottratt\w+|carpi\w+|tradit\w la fiducia
                |approfittat\w
            """),
            "exhaustion": lines(r"""
                stuf[oa]|cott[oa]|svuotat\w|prosciugat\w|batterie|scaric[oa]|con le pile|trascina\w+|arranc\w+|instancabil\w
                |senza (?:sosta|fiato|pause|riposo)|ripos\w+|giorno e notte|sveglia|troppe cose|tante cose|mille cose|fare tutto
                |gestire tutto|testa (?:piena|che scoppia)|odissea|trafila|burocra\w+|l'ennesim\w
                stanc\w+|stanchezza|esaust\w|sfinit\w|stremat\w|(?:raccontare|spiegare|ripetere|ricominciare|richiamare|telefonare
                |chiamare|rispiegare|scrivere|spiegarlo|ripeterlo|rincorrere|inseguire|combattere|lottare) (?:\S+ ){0,6}?(?:volta
                |volte|capo|nuovo|ancora|sempre|tutti|daccapo|stess\w|mesi|giorni|settimane|anni|zero)|(?:mesi|settimane|giorni|ore
                |anni|notti) (?:\S+ ){0,4}?(?:a|di|senza|così|che)|dorm\w+|insonn\w+|sonno|energi\w|forz[ae]
                |tutto (?:\w+ )?(?:insieme|da sol[oa]|addosso)|in una volta|sulle (?:sue |tue )?spalle|da sol[oa]|prendersi cura
                |accudi\w+|assiste\w+|badare|doppi turni|turni|figli piccoli|respirare|tirare il fiato|limite|crollare|scoppiare
                |reggere|una cosa dopo l'altra|goccia|non ce la fa\w*|burnout|esauri\w+|logor\w+|energia
            """),
        },
        along=lines(VALUED + NOTICED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                lettere (?:piccole|grandi)|colori|contrast\w+|tempo scaduto|telefonic\w
                screen ?reader|lettore (?:di|dello) schermo|ciec[oa]|cecità|non vedent\w|ipovedent\w|ipovisione|sord\w+|ipoacusi\w
                |udito|vista|disabil\w+|dislessi\w+|discalculi\w|autis\w+|adhd|sedia a rotelle|carrozzina|lingua dei segni|braille
                |caratteri|ingrandi\w+|un passo (?:alla|per) volta|una cosa (?:alla|per) volta|una domanda (?:alla|per) volta
                |passo (?:dopo|per) passo|parole semplici|linguaggio semplice|(?:concentrar\w+|ricordar\w*|memorizz\w+)|per iscritto
                |balbuzi\w+|balbett\w+|afasi\w+|demenza|memoria|neurodiverg\w+|tremor\w|protesi|apparecchio|concentrazione
            """),
        },
        along=lines(VALUED + NOTICED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                telefon\w*|schermo|app|sito|codice|tasti|pulsanti|scritt[oa]|chiamat\w|voce|mani|dita|occhi|orecchi\w*|testi|testo
                |lingua|italiano|audio|vocal\w|attenzione|confus\w+|parole|segni|spiegazion\w|legge|vede|leggend\w+|sentend\w+
                |piccol[oaie]|lungh[ei]|captcha|frasi|(?:sentire|leggere|vedere|telefonare|parlare|scrivere|digitare)
            """),
        },
        along=lines(VALUED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "job_loss": (_WORK, "capo", "azienda", "datore di lavoro"),
            "financial_distress": lines(r"""
                soldi|denaro|bollett\w|affitto|spesa|spese|mangiare|cibo|rate|mutuo|fine mese|stipendio|pensione|conti
                |conto in banca|risparmi|luce|gas|medicine|pannolini|frigo\w*|euro|cena|pasti|liquidità|budget|bilancio|paga
            """),
        },
        along=lines(VALUED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
