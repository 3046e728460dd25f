"""Italian."""

from hardcalls.detectors.lexicons.it_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.it_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.it_deeds import COMMITS
from hardcalls.detectors.lexicons.it_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.it_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.it_troubles import TROUBLES
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"madre|mamma|padre|papà|babbo|marito|moglie|compagn[oa]|partner|figli[oa]|fratello|sorella"
    r"|bambin[oa]|bimb[oa]|nonn[oai]|zi[oa]|genitor[ei]|amic[oa]|cugin[oa]|suocer[oa]|familiare"
    r"|parente|persona (?:cara|amata)|cari|caro|cane|gatto|coniuge|fidanzat[oa]",
    "cl": r"(?:(?:gliel[oaie]|te l[oaie]|ve l[oaie]|gli|le|ti|vi|la|lo|li|mi|ci|ne|me ne|ce ne|ce la|ora"
    r"|adesso|subito|già|anche|quindi|allora|così|intanto|poi|certo|sì|ok|bene|io|noi|glielo) |gliel'"
    r"|te l'|l'){0,3}",
    "person": r"collegh?[aie]\w*|operat(?:ore|rice|ori|rici)(?: uman[oaie])?|persona(?: vera| reale| fisica"
    r"| in carne)?|specialist\w|responsabil[ei]|consulent[ei]|addett[oaie]|qualcun[oa]|uman[oa]"
    r"|essere umano|espert[oaie]|supervisor[ei]|team|reparto|ufficio|squadra|referente|incaricat[oaie]"
    r"|agente|superiore|capo(?:turno|squadra)?|assistenz\w umana|chi si occupa|chi decide|chi (?:può|potrà|segue"
    r"|gestisce)|direttore|direttrice|tutor|gruppo|dottor\w*|(?-i:[A-Z]\w+),? (?:dell'assistenza"
    r"|dell'ufficio|del (?:team|reparto|gruppo)|della squadra|che (?:lavora|si occupa|segue))"
    r"|voce umana|contatto umano|interlocutore|persone|operatori",
    "up": r"fantastico|fantastica|ottimo|ottima|perfetto|perfetta|grande|grandioso|eccellente|meraviglioso"
    r"|meraviglia|stupendo|splendido|magnifico|super|evviva|urrà|yeah|yay|wow|bravissim[oa]|brav[oa]"
    r"|che bello|che bella|bellissimo|bellissima|benissimo|mitico|top|spettacolo|spettacolare"
    r"|alla grande|bingo|tadà|ta-da|voilà|evvai|olé|che gioia|che bello sentirla|bomba|strepitoso"
    r"|favoloso|formidabile|fenomenale|pazzesco|bello|figata|che figata|cool|great",
    "bot": r"(?:chat-?)?bot|robot|macchin[ae]|computer|i\.?a\.?|a\.?i\.?|intelligenza artificiale|programma"
    r"|software|algoritmo|sistema automatico|risponditore(?: automatico)?|assistente virtuale|automa"
    r"|script|risposta automatica|risposte automatiche|automatismo|voce registrata|modello linguistico"
    r"|copione|messagg\w+ automatic\w|risposte preimpostate|risposta preimpostata|macchinetta"
    r"|testo generato",
    "ask": ASK,
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                (?:mi|ci|ce ne|me ne) (?:\w+ )?scus(?:o|iamo|are|erò|eremo)|(?:scusar(?:mi|ci))|(?:mi|ci) (?:voglia )?scusi(?:no)?
                |scus(?:i|a|ate|ateci|atemi|aci|ami|ino|ici|imi)(?=[ ,.!;]|$)
                (?:le|nostre|mie|tante|sentite|sincere|più|porgere|porgo|porgiamo|molte|mille|vivissime|profonde|nuovamente|delle
                |chied\w+|dovut\w) (?:\w+ ){0,3}?scuse|scuse (?:per|a nome|anche)
                (?:chied\w+|domand\w+) (?:\S+ ){0,3}?(?:scusa|scuse|perdono|venia)|(?:mi|ci) perdoni|perdon(?:i|a|ate|aci|ami
                |ateci|atemi|ici|imi)(?= |[,.!;]|$)|chiedo venia
                (?:mi|ci) (?:\w+ )?(?:dispiace|dispiaccio|spiace|rincresce|duole|rammaric\w+)|(?:sono
                |siamo) (?:\w+ )?(?:spiacent[ei]|dispiaciut[oaie]|mortificat[oaie]|desolat[oaie]|costernat[oaie]|rammaricat[oaie])
                |sorry|pardon|mea culpa
                (?:desolat|mortificat|spiacent|dispiaciut|costernat|rammaricat)[oaie] (?:\w+ )?(?:per|di|che|del|della)
                (?:merita|meriti|dobbiamo|devo|deve ricevere) (?:\S+ ){0,3}?(?:scuse|scusa)
            """)
        },
        masks=lines(r"""
            (?:mi|ci) (?:\w+ )?(?:dispiace|spiace|rincresce|rammarica|duole)(?: \w+){0,3}? (?:sentir\w*|sapere|leggere|apprendere
            |saperlo|leggerlo|sentirlo|vedere|vederl\w|sapere che|per (?:(?:la|il|lo|tutto|quello|quanto|ciò|questa|questo
            |una) )*(?:sua|tua|suo|tuo|vostra|vostro)?(?: \w+)? ?(?:perdita|lutto|scomparsa|morte|{kin}|malattia|diagnosi|dolore
            |situazione|momento|periodo|che (?:sta|stai|le|ti|ha|hai|è)|licenziamento|incidente|lei|te|separazione
            |accadut\w))[\w ]*
            (?:mi|ci) (?:\w+ )?(?:dispiace|spiace)(?: \w+)? che (?:(?:lei|tu|sua|suo|tua|tuo|le|ti|si|abbia|debba|stia|la|lo|ci|ne
            |te|{kin}) )*(?:abbia|stia|sia|debba|si senta|si trovi|ti senta|ti trovi|senta|abbia perso|sia mancat\w|sia mort\w
            |stia male|passand\w+|vivend\w+|attravers\w+|soffr\w+|affront\w+)(?! (?:dovut|aspett|ricevut|attes|avut
            |stat\w (?:\w+ )?(?:addebit|trattat|rimbalz|ignor)))[\w ]*
            (?:dispiaciut[oaie]|addolorat[oaie]|desolat[oaie]) (?:\w+ )?(?:per (?:(?:la|il) (?:\w+ )?(?:perdita|lutto|morte
            |scomparsa|dolore|malattia|momento|periodo)|lei|te|quello|quanto|ciò)|di (?:sentire|leggere|sapere))[\w ]*
            (?:non|nessun|nessuna|mai|niente|nulla|senza|né) (?:\w+ ){0,5}?(?:scus\w+|perdon\w+|dispiac\w+)
            (?:il |la |un |lo )?(?:venditore|negozio|corriere|commerciante|esercente|azienda|marito|ex|collega|lui|loro|banca
            |fattorino|tecnico|ditta|sito|compagno) (?:\S+ ){0,5}?(?:scus\w+|dispiac\w+|perdon\w+|spiacent\w)
            (?:lettera|biglietto|mail|e-?mail|messaggio|buono|nota) (?:\w+ )?di scuse|(?:sue|tue|loro|vostre|le) scuse (?:del
            |della|dei|dal|dalla|da parte d\w+|sono accettate)|scuse (?:del|della|dal|dalla|da parte d\w+) (?:venditor\w|negozio
            |corriere|ditta|banca|azienda che)
            (?:come|una|che|bella|stessa|solita|con la|la) scusa|scusa (?:per (?:non|rimand|evit)|banale)|(?:si|ti|deve|devi
            |vi) (?:\w+ )?(?:scus(?:i|are|arsi|arti|ato|ata)|scusarsi)(?! (?:da parte nostra|con lei))|(?:senta|se) dispiac\w+
            |le dispiace (?:se|attend|aspett|rip|conf)\w*|ti dispiace (?:se|attend|aspett|rip|conf)\w*|scusi il disturbo a casa
            |se le dispiace
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?: \w+){0,4}(?=\s?!)|(?<!.)(?:oh |ah |ma |beh |ehi )?{up}[^.!?]*!
                (?:buon[ae]?|felice|splendid[oa]|bellissim[oa]|meraviglios[oa]|fantastic[oa]|ottim[oa]|magnific[oa]|super
                |stupend[oa]|seren[oa]|radios[oa]|allegr[oa]) (?:\w+ )?(?:giornata|serata|week-?end|fine settimana|settimana
                |domenica|pomeriggio|mattinata|giorno|notte|proseguimento|shopping|vacanz[ae])[\w ,]*!
                (?:splendid[oa]|bellissim[oa]|meraviglios[oa]|fantastic[oa]|magnific[oa]|super|stupend[oa]|radios[oa]|favolos[oa]
                |spettacolare|felicissim[oa]|scintillante|gioios[oa]|solare) (?:\w+ )?(?:giornata|serata|week-?end|fine settimana
                |settimana|domenica|pomeriggio|mattinata|giorno|notte|vacanz[ae])
                (?:giornata|serata|settimana|week-?end|fine settimana|domenica) (?:\w+ )?(?:splendid[oa]|meraviglios[oa]
                |fantastic[oa]|magnific[oa]|super|stupend[oa]|radios[oa]|favolos[oa]|piena di|ricca di|all'insegna|indimenticabile
                |al top|da favola)
                (?:si |ti |vi )?(?:goda|godi|godetevi|goditi|si goda) (?:\w+ ){0,3}?(?:giornata|serata|week-?end|sole|settimana
                |shopping|acquist\w|estate|vacanz\w)
                buon (?:divertimento|shopping|acquisto)|buoni acquisti|buono shopping
                (?:felicissim[oai]|lietissim[oai]|entusiast[aie]|contentissim[oai]|felic[ei]|content[oai]|liet[oai]|piacere|gioia
                |emozionat[oai]|onorat[oai])[\w ,']*!
                (?:bell|ottim|buon|fantastic|splendid|meraviglios|grand|magnific|bellissim)[aeoi] (?:notizi[ae]|domanda|news
                |scelta|idea|novità)|(?:ottimo|bel|splendido|gran) lavoro|che (?:bella|splendida|ottima) (?:notizia|idea|giornata
                |scelta)
                (?:ciao(?: ciao)?|ehi|ehilà|salve|benvenut[oaie][\w ]*|certo(?: che sì)?|certamente|assolutamente(?: sì)?|sicuro
                |ma certo|come no|subito|nessun problema|figurati|si figuri|fatto|tutto fatto|ecco fatto|tutto a posto|ci siamo
                |andiamo|forza|dai|coraggio|su con la vita|in bocca al lupo|auguri|complimenti[\w ]*|congratulazioni[\w ]*
                |buona fortuna|a presto|volentieri|con piacere|facile|facilissimo|e via|sorrida|sorridi|un sorriso|allegria
                |grazie mille|grazie di cuore|daje|vai|andata|è fatta|missione compiuta|detto fatto|super veloce
                |un abbraccio)(?=\s?!)
                (?:evviva|urrà|yeah|yay|evvai|woohoo|congratulazioni|tadà|alè|yuppi|iuppi|hip hip|olé|dai il cinque
                |batti il cinque)
                (?:fantastico|meraviglioso|stupendo|mitico|wow|evviva|grandioso|super|spettacolo|che bello|che bella)(?=,)
                \w*(?:aaa|eee|iii|ooo|uuu)\w*|(?:siamo|è|e) (?:\w+ ){0,3}?(?:a cavallo|fatta|al top|alla grande|via|una bomba
                |pronti|in pista)(?=\s?!)
                (?:mi|ci|ha|hai) (?:\w+ )?(?:fatto|rallegrat\w|illuminat\w|regalat\w|svoltat\w) (?:\w+ ){0,2}?(?:la giornata
                |felice|il sorriso|un sorriso)
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:non|niente|nulla|poco|nessun\w*) (?:\w+ ){0,3}?(?:bello|bella|ottim\w|perfett\w|fantastic\w|grande|buon\w|piacere
            |felice|content\w|liet\w)
            (?:in |un |una |il |la |con |di )(?:ottim|perfett|grand|eccellent|super|buon)\w* (?:stato|condizion\w+|ordine|numero
            |quantità|parte|qualità)|super ?mercato|buon compleanno|in (?:tutta )?sicurezza
            (?:biglietto|messaggio|lettera) di (?:congratulazioni|auguri)[\w ]*
        """),
    ),
    # An opener has no exclamation mark to give it away, so it must begin the sentence.
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:oh |ah |ma |beh )?(?:ottimo|perfetto|fantastico|benissimo|eccellente|splendido|magnifico|grande
                |meraviglioso|bene bene|che bello|super|evviva)(?=,| -| –|\.|:)
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:sono|siamo|sarei|essendo) (?:(?:proprio|davvero|veramente|assolutamente|un|una|io|anche|io stessa|io stesso
                |un vero|una vera|in tutto e per tutto|al cento per cento|100 ?%|certo|qui|solo|semplicemente|una semplice
                |pur sempre|più|tutti|molto|decisamente) ){0,4}(?:un'|l')?(?:uman[oai]|person[ae](?! (?:che (?:può|si occupa
                |segue)|di riferimento|giusta|incaricata))|essere umano|esseri umani|operat(?:ore|rice)(?: (?:uman\w|vero|vera
                |reale|in carne))?|in carne|uomo|donna|ragazz[oa]|reale|vero|vera|ver[oa] (?:e propri\w|person\w|operat\w+)
                |dipendente|impiegat[oa])(?! (?:virtuale|digitale|automatic\w))
                (?:non|mica) (?:\S+ )?è (?:[^\s,]+ ){0,2}?(?:un |una |un'|l')?(?:(?:chat-?)?bot|robot|i\.?a\.?
                |intelligenza artificiale|risponditore\w*|risposta automatica|messaggio automatico)|non sono (?:il|la|lo) {bot}
                (?:ha|hai) (?:di fronte|davanti|a che fare con) (?:\S+ )?(?:una |un )?(?:person[ae]|uman[oa]|essere umano|donna
                |uomo|ragazz[oa])|a (?:risponder|scriver|parlar)(?:le|ti|vi) (?:è|sono) (?:\S+ ){0,2}?(?:person[ae]|uman[oa]
                |essere umano|donna|uomo|ragazz[oa]|io|noi)|(?:l'ho|lo|l'abbiamo) (?:scritt\w|digitat\w|scrivo) (?:\w+ )?io
                |(?:parla|parli|scrive|chatta|comunica) (?:\w+ )?con (?:una |un )?(?:\w+ )?(?:un')?(?:person[ae] (?:ver[ae]|reale
                |in carne)|uman[oa]|essere umano|operatrice|operatore uman\w)|dalla mia (?:scrivania|postazione)|(?:c'è
                |ci sono) (?:\S+ ){0,2}?(?:person[ae]|uman[oa]|essere umano) a (?:legger|risponder|scriver|ascoltar)\w+
                (?:non|né|mica|nessun\w*) (?:\S+ )?(?:sono|sta|stai|c'è|siamo|ha|parla|sta parlando|risponde|sei
                |parlo) (?:[^\s,]+ ){0,4}?(?:un |una |un'|con un |con una |nessun |nessuna |alcun |di un |di una |dei |l')?{bot}
                (?:nessun[oa]?|niente|macché|altro che|quale|ma quale) ?(?:\S+ ){0,1}?{bot}(?= |[.,!;]|$)
                (?:sta|stai|state|è|sei) (?:\w+ ){0,2}?(?:parlando|scrivendo|chattando|conversando|dialogando|comunicando
                |in contatto|in linea|in chat|interagendo|messaggiando) (?:\w+ ){0,3}?(?:con|a) (?:\w+ )?(?:\w+ )?(?:person[ae]
                |uman[oa]|essere umano|operat(?:ore|rice)|carne|ver[oa]|me, (?:una|un)|qualcuno)(?! virtuale)
                (?:dietro (?:\S+ ){0,2}?(?:chat|schermo|tastiera|messaggi\w?|parole|nome|righe|monitor|risposte|finestra)
                |dall'altra parte|da questa parte|qui|alla tastiera|davanti) (?:\S+ ){0,3}?(?:c'è|ci sono|siede|scrive|ci sto
                |sta) (?:\S+ ){0,4}?(?:(?:person[ae]|uman[oai]|essere umano|esseri umani|ragazz[oa]|donna|uomo|signora
                |operat(?:ore|rice|ori|rici)|mamma|papà|gente|impiegat[oa]|carne|ver[oai])|io)|(?:ha|hai|trova) (?:\S+ )?(?:un
                |una) (?:\w+ )?(?:person[ae]|uman[oai]|essere umano|esseri umani|ragazz[oa]|donna|uomo|signora|operat(?:ore|rice
                |ori|rici)|mamma|papà|gente|impiegat[oa]|carne|ver[oai]) (?:dall'altra|dietro|qui|davanti|in linea|alla)
                |(?:rispond|scriv|legg)\w+ (?:\S+ ){0,3}?(?:solo|soltanto|sempre|unicamente
                |esclusivamente) (?:\S+ ){0,2}?(?:person[ae]|uman[oai]|essere umano|esseri umani|ragazz[oa]|donna|uomo|signora
                |operat(?:ore|rice|ori|rici)|mamma|papà|gente|impiegat[oa]|carne|ver[oai])|(?:di|nulla di|niente di) (?:automatico
                |artificiale|automatizzato|robotico) (?:\S+ ){0,3}?(?:nulla|niente|qui|c'è)|(?:niente|nulla) di (?:automatico
                |artificiale|automatizzato)|(?:solo|siamo) (?:tutti )?(?:persone|umani|operatori|esseri umani)(?=[.,!;]|$| (?:qui
                |in carne|vere|reali|a))
                (?:c'è|ci sono) (?:\S+ ){0,3}?(?:person[ae]|uman\w|essere umano|carne)(?: \S+){0,3} (?:dietro|qui|dall'altra
                |che (?:le |ti )?(?:scrive|risponde|legge)|in carne|davanti|alla)
                (?:assicur\w+|garant\w+|giuro|conferm\w+|promett\w+) di (?:non )?essere (?:\S+ ){0,3}?(?:(?:person[ae]|uman[oai]
                |essere umano|ragazz[oa]|donna|uomo|operat(?:ore|rice|ori|rici)|carne|ver[oai])|{bot})|(?:non|mica
                |né) (?:con |a |è |da )?(?:un |una |un'|l'|il |degli |dei |delle )+(?:\w+ )?{bot}|non (?:sono|vengo
                |è) (?:\w+ )?(?:stat\w )?(?:programmat|generat|preimpostat|automatizzat|automatic)\w|(?:sono|scrivo|rispondo
                |lavoro|siedo) (?:\S+ ){0,2}?(?:in|dall'|dal mio|nel mio|nell')\s?ufficio
                |(?<!.)(?:sì,? |certo,? |no,? )?(?:una |un )?(?:persona|operatrice|operatore) (?:vera|vero|reale|in carne
                |umana?)(?! (?:può|è disponibile|la|le|ti))|sono l'operat(?:ore|rice)|ver[oa] come (?:lei|te|voi)
                |di {bot} (?:\S+ )?(?:non|nemmeno|neanche|neppure)|(?:le|ti|vi) sembr\w+ (?:\w+ )?(?:un |una )?{bot}
                |fossi (?:un |una )?{bot}|(?:gestit|scritt|seguit|curat)\w (?:\S+ )?da(?:l|lle|gli)? (?:\S+ )?(?:person[ae]
                |uman[oi]|operator[ei])|non (?:sono|è) (?:\w+ )?(?:fint[oa]|virtuale|artificiale|sintetic[oa]|digitale)|(?:nessun
                |niente) copion\w|(?:qui|a|vi) (?:\w+ )?(?:scrive|risponde|parla|scrivono|rispondono) (?:\S+ ){0,2}?(?:person[ae]
                |uman[oai]|essere umano|ragazz[oa]|donna|uomo|carne|ver[oai])
                (?<!operatore )(?<!persona )(?<!collega )(?<!qualcuno )(?:in|di) carne e(?:d)? ossa|(?:100|cento) ?(?:%
                |per cento) uman[oa]|persona in carne|uman[oa] (?:come|quanto|al cento|al 100|al|esattamente)|(?:scrivo|rispondo
                |digito|sto (?:scrivendo|digitando|battendo)|batto) (?:\S+ ){0,4}?(?:io|mani|mano|dita|personalmente|tastiera
                |persona|pugno)|(?:ho|con) (?:\S+ ){0,2}?(?:un cuore|famiglia|due mani|le mie mani|sentimenti|figli|le dita
                |un nome e un)
                (?:le|ti) (?:\w+ )?sta (?:scrivendo|rispondendo|parlando) (?:\S+ ){0,2}?(?:una persona|un umano
                |un essere umano|un operatore|un'operatrice|una donna|un uomo)|(?:sono|siamo) (?:\S+ )?sedut[oaie]
                |alla mia scrivania|uman(?:issim|a al|o al)\w*|ho (?:appena )?(?:bevuto|preso|mangiato|finito|fatto
                |dormito) (?:\S+ ){0,3}?(?:caffè|turno|pranzo|pausa|cena|colazione|poco|notte)|(?:sono|durante|finisco|a fine
                |nel) (?:\S+ )?(?:il |mio |di )*turno|lavoro (?:qui|in \w+|all'assistenza|per \w+) da (?:\S+ )?(?:anni|mesi)
                |ho (?:\d+|vent\w+|trent\w+|quarant\w+|cinquant\w+) anni|sono (?:io, )?\w+,? (?:una |un |l'|un'
                |e sono (?:una |un |un')?)?(?:operat(?:ore|rice)|persona|essere umano|uman[oa]|addett[oa]
                |impiegat[oa])(?! (?:virtual|digital|automatic)\w)|{bot} non (?:\S+ )?(?:saprebbe|potrebbe|direbbe|farebbe
                |capirebbe|beve|dorme|risponderebbe)
            """)
        },
        unless=lines(r"""
            non (?:ho|bevo|dormo|respiro|mangio|lavoro|possiedo)|(?:in quanto|come|essendo|da) (?:\w+ |un'|un )?(?:ia|ai
            |assistente (?:virtuale|digitale|automatic\w)|bot|chatbot|intelligenza|macchina|sistema automatico|software)
            |nessun\w* (?:operatore|umano|persona|essere|collega)
            (?<!non )(?:sono|con|da|sta parlando con|sono solo) (?:\w+ )?(?:un |una |un'|l')(?:\w+ )?(?:assistente virtuale|ia|ai
            |intelligenza|assistente digitale|chatbot|bot|robot|sistema|programma|assistente automatic\w|assistente ia
            |assistente ai|software|macchina|voce|modello)
            (?:non|né|mica) (?:sono|è|sta (?:\w+ )?con|parla con|sta parlando con) (?:\w+ )?(?:un |una |un')?(?:\w+ )?(?:person\w
            |uman\w|essere umano|operat\w+|ver[oa])
            vuole|vuoi|preferi\w+|desidera|poss(?:o|iamo) (?:\w+ )?(?:passar|metter|trasfer|colleg|far|chieder|chiamar)\w+|(?:la
            |ti|le) (?:passo|metto|trasferisco|collego)|trasfer\w+|parlerà|parlerai|risponderà|sarà|verrà|se (?:vuole|vuoi
            |preferi\w+|desidera|ha bisogno)|appena|invece (?:di|che)|finché|anziché
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:assicur\w+|garanti\w+|prometto|conferm\w+|giuro|tranquill\w|no|sì|certo
                |stia tranquill\w)[\w ]*,? (?:che )?(?:sono|non sono|sta parlando|stai parlando|sta scrivendo|parla con
                |è) (?:\w+ ){0,4}?(?:uman[oa]|person[ae]|essere umano|ver[oa]|carne|reale|{bot})
            """)
        },
        unless=lines(r"""
            (?<!non )sono (?:\w+ )?(?:un |una |un'|l')(?:\w+ )?(?:assistente|ia|ai|intelligenza|chatbot|bot|robot|programma
            |software|macchina|modello)(?! in carne)|non (?:sono|sta parlando con|è) (?:un |una )?(?:\w+ )?(?:person\w|uman\w
            |essere umano)
            vuole|vuoi|preferi\w+|desidera|posso (?:\w+ )?(?:passar|metter|trasfer|colleg|far|chieder)\w+|passo|metto|trasfer\w+
            |parlerà
        """),
    ),
)

LEXICON = Lexicon(
    language="it",
    words=WORDS,
    breaks=r"ma|però|mentre|anche se|sebbene|benché|tuttavia|perché|bensì",
    rules={
        "apology": APOLOGY,
        "acknowledges": (*ACKNOWLEDGES, *TROUBLES),
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
