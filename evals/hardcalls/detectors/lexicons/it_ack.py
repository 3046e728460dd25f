"""Italian: what names or recognises a customer's trouble."""

from hardcalls.detectors.rule import Rule, lines

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                condoglianz\w+|lutto|cordoglio|(?:{your}|la|una|questa|tale|così grande) (?:\w+ )?perdita(?! (?:di tempo|del pacco
                |di dati|della carta|di connessione))|scomparsa (?:di |del |della |dei )?(?:{your} )?(?:\w+)?|(?:morte|decesso
                |dipartita|mancanza) (?:di|del|della) (?:{your} |un |una )?(?:\w+)|(?:{your}|un
                |una) (?:\w+ )?{kin} (?:\S+ ){0,4}?(?:mancat\w+|mort[oa]|scompars[oa]|non c'è più|venut\w+ a mancare|decedut\w+
                |se n'è andat\w+|spent[oa])|(?:perdere|perso|perduto) (?:il |la |un |una |i |{your} |così )*(?:\w+ )?(?:{kin}
                |car[oa]|qualcuno|persona)|venut[oa] a mancare|(?:è|sia) (?:mancat\w|mort\w|scompars\w|decedut\w)|{your} dolore
            """),
            "illness": lines(r"""
                (?:{your}|una|la|questa|un|il|con|per|tale|sua) (?:\w+ )?(?:malattia|diagnosi|cura|terapia|operazione
                |intervento chirurgico|chemio\w*|tumore|cancro|convalescenza|guarigione|ricovero|ictus|infarto|depressione|salute
                |riabilitazione|problema di salute|incidente|degenza|infortunio)|(?:guarigione|guarisca|guarire|si rimetta
                |rimettersi|rimetterti|ti rimetta|ristabilir\w+|riprender\w+) (?:\S+ )?(?:presto|bene|pronta|con calma|in fretta
                |dalla|del tutto)|pronta guarigione|(?:è|sia|sei|essere|stare|star|stia|stai|sta) (?:\S+ ){0,2}?(?:malat[oa]
                |male di salute|ricoverat[oa]|in ospedale|convalescente|in malattia|poco bene|in cura)|(?:in|dall'|dell') ?ospedale
                |chemioterapia|terapia intensiva|problemi di salute|salute (?:viene|è|prima)|la salute
            """),
            "job_loss": lines(r"""
                (?:perdere|perso|perduto|perdita de\w+|perderlo) (?:\S+ ){0,3}?(?:lavoro|impiego|posto|reddito|stipendio
                |occupazione)|(?:lavoro|impiego|reddito|stipendio) (?:\S+ ){0,3}?(?:pers[oi]|perdere|viene meno|venuto meno
                |non c'è più|che manca)|licenzi\w+|disoccupa\w+|cassa integrazione|(?:senza|rimast\w+ senza|restare senza
                |rimanere senza|ritrovarsi senza) (?:\S+ )?(?:lavoro|impiego|stipendio|reddito|entrate|occupazione)|(?:azienda
                |ditta|fabbrica) (?:\S+ ){0,3}?(?:chiu\w+|licenz\w+|ridott\w+)|in cerca di lavoro|cercare lavoro|in mobilità
                |contratto non rinnovato|esubero
            """),
            "financial_distress": lines(r"""
                (?:arrivare|arriva|arrivi|arrivarci|arrivano) (?:\S+ )?(?:a|alla) fine (?:del )?mese|fine mese|(?:soldi|denaro
                |conti|budget|entrate|stipendio|bilancio|risparmi) (?:\S+ ){0,4}?(?:non bastano|non basta|non tornano|scars\w+
                |pochi|finit\w+|stretti|finiscono|non quadrano|mancano|tirat\w+)|(?:difficoltà|problemi|momento|situazione
                |pressione|preoccupazioni?|ristrettezz\w+|peso|crisi|disagio|stress|emergenza|sacrifici) (?:\S+ )?(?:economic\w+
                |finanziari\w+|di denaro|di soldi)|economicamente|finanziariamente|(?:debiti|bollette|rate|spese|scadenze
                |fatture) (?:\S+ ){0,4}?(?:accumul\w+|si accavall\w+|pes\w+|schiacc\w+|soffoc\w+|che arrivano|ammucchi\w+|strozz\w+
                |addosso|crescono|opprim\w+)|peso dei debiti|(?:non|fatica|difficile|impossibile|faticare|riesce|riuscire|riesci
                |senza) (?:\S+ ){0,4}?(?:pagare|permetterselo|permettersi|far fronte|sostenere|coprire|affrontare (?:le spese
                |i pagamenti|le rate)|stare al passo)(?: \S+)?|far fronte a(?:i|lle|gli|lla|l)? ?\w*|stringere la cinghia
                |scegliere tra (?:\S+ ){1,5}?[eo] \S+|affitto e (?:\S+ )?(?:bollette|spesa|cibo)|(?:spesa|bollette|affitto) (?:o
                |e) (?:\S+ )?(?:rate|affitto|bollette|rata|medicine)|contare (?:ogni|i) (?:euro|centesimo|centesimi|soldi)
                |ogni euro|acqua alla gola|tirare avanti|sbarcare il lunario
            """),
            "fear": lines(r"""
                paura|spavent\w+|terror\w+|terrorizz\w+|timore|impaur\w+|panico|allarm(?:ante|at[oa]|a)|inquiet\w+|angosc\w+|ansia
                |ansios[oa]|preoccupante|intimorit\w+|minacc\w+|(?:è|sia|sei|sentirsi|essere|si senta
                |ti senta) (?:\S+ )?(?:preoccupat[oa]|agitat[oa]|nervos[oa]|scoss[oa]|turbat[oa])|turba\w+|sconvolg\w+|sconvolt\w+
                |shock\w*|brividi|insicur[oa]|da togliere il sonno
            """),
            "anger": lines(r"""
                rabbia|arrabbi\w+|frustr\w+|delus\w+|delusione|furios[oa]|indignat\w+|indignazione|irritat\w+|irrita\w+
                |infastidit\w+|esasper\w+|inaccettabile|intollerabile|ingiust\w+|amareggi\w+|amarezza|rammarico|insoddisf\w+
                |(?:tutto il diritto|ogni diritto|pieno diritto|tutte le ragioni|ogni ragione|perfettamente ragione
                |ragione) (?:\S+ )?(?:di|a|da|ad|per)|(?:ha|hai) (?:\S+ )?ragione (?:ad|a|di) (?:essere|sentir\w+|arrabbiar\w+
                |lamentar\w+|protestare|pretendere)|(?:motivo|motivi|ragioni) (?:\S+ )?(?:per|di) (?:essere|arrabbiar\w+
                |lamentar\w+|protestare)|(?:abbiamo|avervi|averla|averti) (?:\S+ )?(?:delus\w|deluso|tradit\w|abbandonat\w
                |lasciat\w (?:sol\w|senza))|(?:chiunque|anch'io|anche io|io) (?:\S+ )?(?:sarebbe|sarei|al (?:suo|tuo) posto
                |si sentirebbe|mi sentirei|perderebbe)|(?:{your}) (?:\w+ )?(?:disappunto|malcontento|insoddisfazione|sfogo)
                |non è (?:\S+ )?(?:accettabile|giusto|ammissibile|tollerabile|così che)|(?:perso|perdere
                |esaurito) (?:\S+ )?(?:la pazienza|la fiducia)|presa? in giro|rimbalzat\w+|sballottat\w+|rabbia|nervosismo|seccat\w
                |scocciat\w|offes[oa]|ignorat[oa]|un trattamento del genere|merita\w* di meglio
                |senza (?:una |alcuna |nessuna )risposta
            """),
            "shame": lines(r"""
                vergogn\w+|imbarazz\w+|pudore|umiliant\w+|umiliazione|(?:coraggio|forza) (?:\S+ ){0,4}?(?:di|per|a|che|dirlo
                |parlarne|chiedere)|(?:ci vuole|serve|richiede|ci è voluto|è servito|avrà richiesto|ha avuto|ha mostrato
                |avuto) (?:\S+ ){0,3}?(?:coraggio|forza)|coraggios[oa]|(?:nessuno|non|senza|mai|nessun) (?:\S+ ){0,4}?(?:giudic\w+
                |giudizi[o]?|condann\w+)|(?:non è|non dev'essere|non deve essere|non sarà|non è stato|non dev'esser|difficile|costa
                |non facile|non sia stato) (?:\S+ ){0,4}?(?:facile|semplice|stato facile|stato semplice)? ?(?:\S+ )?(?:parlarne
                |dirlo|ammetter\w+|chiedere aiuto|raccontar\w+|scriverlo|confidar\w+|aprirsi|scrivere|condivider\w+|parlar\w+
                |confessar\w+)|chiedere aiuto|a disagio|sensi? di colpa
            """),
            "abuse": lines(r"""
                maltratt\w+|violenz\w+|violent[oa]|abus(?:o|i|at[oa]|are|ando)(?! (?:della carta|di buoni))|(?:lui|lei
                |{your} (?:\w+ )?(?:ex\w*|marito|moglie|compagn\w|partner|fidanzat\w|convivente)|quella persona|quest'uomo
                |ex) (?:\S+ ){0,8}?(?:costri\w+|obblig\w+|control\w+|minacc\w+|forz\w+|ricatt\w+|fa(?:tto)? del male|ha fatto
                |picchi\w+|us\w+|usat\w+|prendev\w+|apert\w+|acquist\w+|manipol\w+|press\w+|umili\w+|impedi\w+)|(?:costrett
                |obbligat|forzat|minacciat|controllat|ricattat|manipolat)[oa]|contro (?:la )?{your} volontà
                |contro la {your} volontà|senza (?:il )?{your} (?:consenso|permesso)|a {your} insaputa|{your} (?:sicurezza
                |incolumità)|(?:la|{your}) {your}? ?sicurezza (?:viene|è|prima)|(?:al sicuro|in salvo)|(?:le|ti) cred(?:o|iamo)
                |(?:quello|ciò|quanto) che (?:le|ti) (?:\S+ )?(?:ha fatto|fa|hanno fatto|ha subito|faceva|sta facendo)|ha subito
                |hai subito|subito (?:\S+ )?(?:da|questo)|sopruso|coercizione|scappa\w+|fuggir\w+|controllo (?:economico|di lui)
            """),
            "self_harm": lines(r"""
                (?:non|di non|più) (?:\S+ ){0,3}?(?:voler\w*|vuole|vuoi|volere|avere voglia|ha voglia|desider\w+|riuscire a
                |riesce a|farcela a|volerci) (?:\S+ ){0,2}?(?:più )?(?:vivere|andare avanti|essere qui|esserci|svegliar\w+
                |continuare|esistere)|non (?:\S+ )?(?:voler|vuole|vuoi) (?:\S+ ){0,2}?(?:vivere|esserci)|suicid\w+|toglier(?:si|ti
                |mi) la vita|farla finita|far(?:si|ti) del male|autolesion\w+|(?:pensieri?|voglia|idea|pensare
                |pensato) (?:\S+ )?(?:di |alla |a )?(?:morire|morte|morire|sparire|non esserci)|(?:voler|vuole|vuoi|vorrebbe
                |preferirebbe) (?:\S+ )?(?:morire|sparire|non esserci)|{your} vita (?:\S+ ){0,2}?(?:conta|vale|è preziosa
                |è importante|ha valore)|(?:è|sei|si trova|ti trovi|si sente|ti senti) (?:\S+ ){0,2}?(?:al sicuro|in pericolo
                |in un posto sicuro|da sol[oa] (?:ora|adesso|in questo))|pericolo (?:immediato|adesso)|(?:non
                |senza) (?:\S+ ){0,3}?(?:vale la pena|ha senso|abbia senso|senso) (?:\S+ )?(?:vivere|andare avanti|la vita
                |continuare)|non farcela più|non ce la fa più a vivere|telefono amico|restare in vita|rimanere in vita
            """),
            "gambling": lines(r"""
                ludopat\w+|gioco d'azzardo|azzardo|(?:il|al|del|col|con il|nel|problem\w+ (?:di|con il)
                |dipendenza da(?:l)?) gioco(?! (?:da tavolo|per bambini|di società))|scommess\w+|scommett\w+|slot(?: machine)?
                |casinò|gratta e vinci|giocare d'azzardo|giocat\w+ (?:tutto|i soldi|lo stipendio)|videopoker|macchinette
            """),
            "fraud": lines(r"""
                (?:qualcuno|qualcun altro|uno sconosciuto|sconosciuti|truffatori?|malintenzionat\w+|un estraneo|estranei|un terzo
                |terzi|criminali|chi) (?:\S+ ){0,6}?(?:usat\w+|utilizzat\w+|rubat\w+|apert\w+|ordinat\w+|comprat\w+|acquistat\w+
                |spacciat\w+|access\w+|sfruttat\w+|ingannat\w+|raggirat\w+|fatto (?:acquisti|ordini)|entrat\w+|finge|fint\w+|usi
                |stia usando|speso|sottratt\w+|impossessat\w+)|truffat[oa]|truff[ae](?! è)|raggir\w+|ingannat[oa]|inganno
                |imbroglia\w+|imbroglio|frod[ei] (?:\S+ ){0,4}?(?:subit\w+|ai {your}|vittima|spavent\w+|allarm\w+)|vittima
                |furto (?:d'|di )(?:identità|dati)|(?:{your}) (?:nome|identità|dati|conto|carta|documenti
                |account) (?:\S+ ){0,5}?(?:rubat\w+|usat\w+|utilizzat\w+|violat\w+|senza|compromess\w+|clonat\w+|mani)|(?:usat\w+
                |rubat\w+|utilizzat\w+|clonat\w+|violat\w+
                |abusa\w+) (?:\S+ )?(?:il |la |i |del |dei |della )?{your} (?:\w+ )?(?:nome|identità|dati|conto|carta|account)
                |(?:acquist\w+|ordin\w+|addebit\w+|debito) (?:\S+ ){0,3}?(?:che (?:non|lei non|tu non|mai) (?:\S+ )?(?:ha|hai
                |riconosc\w+|è|sono)|mai (?:fatt\w+|effettuat\w+|autorizzat\w+)|non (?:suo|tuo|riconosciut\w+))|a {your} nome
                |a nome {your}
            """),
            "exhaustion": lines(r"""
                esaust[oa]|sfinit[oa]|sfinente|stanc[oa]|stanchezza|stremat[oa]|logora\w+|logorant\w+|estenuant\w+|spossant\w+
                |prosciugat\w+|sopraffat\w+|(?:al|allo) (?:limite|stremo)|senza (?:forze|energie|più forze)|(?:non ce la fa
                |non ce la fai|non farcela|non ne può|non poterne) più(?! a vivere)|notti (?:insonni|in bianco|senza dormire)
                |faticos[oa]|(?:troppe|tante|molte|tutte queste) (?:\S+ )?cose (?:\S+ ){0,3}?(?:insieme|da (?:gestire|sopportare
                |affrontare)|contemporaneamente|addosso|tutte)|(?:tanto|troppo|molto|tutto questo
                |tutto) (?:\S+ ){0,2}?(?:da (?:sopportare|gestire|reggere|portare|affrontare)|insieme|in una volta|sulle spalle
                |addosso)|(?:ripetere|spiegare|raccontare|chiamare|rispiegare|richiamare|ricominciare|insistere
                |rincorrere) (?:\S+ ){0,6}?(?:volt[ae]|daccapo|da capo|ogni volta|sempre|di nuovo|da zero|ancora|settimane|mesi)
                |(?:settimane|mesi|ore|giorni) (?:\S+ ){0,3}?(?:a rincorrere|che lotta|di attesa|così|ad aspettare|a chiamare
                |di telefonate|di solleciti|che (?:aspetta|insegue|chiama))|peso (?:\S+ ){0,3}?(?:spalle|portare)|svuotat[oa]
                |a pezzi
            """),
            "access_need": lines(r"""
                screen ?reader|lettore (?:di )?schermo|cec(?:o|a|ità)|ipovedent\w+|non vedent\w+|vista (?:ridotta|compromessa
                |bassa)|sord[oa]|sordità|ipoacusi\w+|non udent\w+|dislessi\w+|dislessic[oa]|discalculi\w+|autis\w+|adhd
                |disabilit\w+|disabile|lingua dei segni|lis|braille|sedia a rotelle|caratteri (?:più )?grandi|demenza|alzheimer
                |afasia|balbuzie|balbett\w+|(?:non|difficoltà|fatica|difficile|problemi|faticoso|impossibile|difficoltà a
                |fa fatica) (?:\S+ ){0,4}?(?:leggere|vedere|sentire|sentirci|udire|parlare al telefono|telefonare|scrivere|digitare
                |concentrar\w+|ricordare|usare il telefono|memoria|udito|vista|visiv\w+|uditiv\w+|telefono|seguire|elaborare
                |comprendere testi|telefonate)|(?:passo (?:dopo|per) passo|un passo alla volta|una cosa alla volta
                |un punto alla volta)|(?:frasi|messaggi|passaggi) (?:\S+ )?(?:brevi|cort[ie]|semplici|chiari)|parole semplici
                |linguaggio (?:semplice|chiaro)|per iscritto|con calma|senza fretta|lentamente|con i {your} tempi|ai {your} tempi
            """),
        },
        masks=lines(r"""
            (?:non (?:abbia|avere|si spaventi|si vergogni|c'è da aver|deve avere|tema)|senza|niente|nessuna) (?:paura|vergogna
            |timore)?(?=[.,!]|$)
            (?:team|ufficio|reparto|linea|modulo|sezione|pagina|unità|servizio|sportello|numero|certificato|assicurazione|polizza
            |politica|prevenzione|denuncia|protocollo|controllo|filtro|gruppo|pratica|congedo|permesso) (?:\w+ )?(?:anti
            |contro (?:le|la) |di |del |della |per (?:le|il|la|i) |delle |dei |al )?(?:frodi|frode|antifrode|lutto|lutti|decesso
            |decessi|gioco|ludopatia|reclami|malattia|accessibilità|violenza|disabilità|disoccupazione|perdita|perdite|vulnerab\w+)
            antifrode|perdita (?:del|della|di|dei) (?:pacco|ordine|carta|dati|connessione|tempo|password|spedizione)|(?:scus\w+
            |dispiac\w+|spiacent\w+) (?:\S+ )?(?:per )?(?:il|del|l'|i|la|lo) ?(?:disagio|inconveniente|disturbo|disguido|fastidio)
            |offert\w+ di lavoro|numero di lavoro|giorni lavorativi|giorno lavorativo|lavoro svolto|gioco di squadra
            |tessera sanitaria|sicurezza (?:del sito|informatica|dei dati|dell'account)
        """),
        unless=lines(r"""
            (?:se|in caso di|qualora|quando) (?:\S+ ){0,10}?(?:può|puoi|deve|compili|invii|contatti|chiami|richied\w+|alleghi
            |selezioni|clicchi|si applica|offriamo|consulti|occorre|segnali|chied\w+ di|verifichiamo|esaminiamo)
            (?:compili|alleghi|selezioni|clicchi|scarichi|carichi) |orari|dal lunedì|apert[oi] (?:dalle|fino)|fino alle \d
            |condizioni generali|termini e condizioni|secondo (?:la|le) (?:nostra|nostre|policy|regole)|nostra politica|categoria
            |modulo|domande frequenti|menù?|clienti che|non (?:è|sono) (?:consentit\w+|ammess\w+|disponibil\w+|copert\w+)|esclus\w+
        """),
    ),
)
