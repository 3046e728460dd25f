"""Italian."""

from hardcalls.detectors.lexicons.it_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.it_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.it_deeds import COMMITS, OFFERS_PERSON
from hardcalls.detectors.lexicons.it_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"madre|padre|mamma|papà|marito|moglie|compagn[oa]|figli[oae]|fratello|sorella|nonn[oa]|genitor[ei]|bambin[oa]"
    r"|amic[oa]|zi[oa]|cugin[oa]|familiare|persona (?:cara|amata)|cane|gatto|suocer[oa]|coniuge|fidanzat[oa]",
    "your": r"(?:su[oa]|suoi|sue|tu[oa]|tuoi|tue|vostr[oaie])",
    "cl": r"(?:(?:le|ti|vi|gli|glie(?:lo|la|li|le|ne)|te lo|te la|ve lo|lo|la|li|l'|mi|ci|si) ?){0,2}",
    "person": r"collegh?[aei]\w*|collega|colleghi|persona(?! (?:giusta|adatta|indicata))|operator[ei]|operatrice|consulent[ei]"
    r"|specialist[aei]|qualcuno|umano|essere umano|responsabile|addett[oaie]|referente|team|reparto|ufficio|supervisor[ei]"
    r"|espert[oaie]|assistenza clienti|servizio clienti|agente|incaricat[oa]",
    "up": r"ottimo|fantastico|perfetto|eccellente|meraviglioso|splendido|bellissimo|magnifico|grande|evviva|che bello"
    r"|che bella notizia|benissimo|super|wow|bravissim[oai]|brav[oai]|complimenti|congratulazioni|urrà|yuppi|stupendo|favoloso"
    r"|che gioia|che bella|fatto|tutto fatto|certo|certamente|assolutamente|volentieri|con piacere|buone notizie|ottime notizie"
    r"|ottima notizia|buona notizia|ci siamo|nessun problema|figurati|si figuri|benvenut[oaie]|forza|coraggio|su con la vita"
    r"|dai|alla grande|una meraviglia|mitico|eccoci|ecco fatto|auguri|tranquill[oa]|non si preoccupi|niente paura",
    "bot": r"bot|robot|macchina|macchine|computer|programma|software|chatbot|intelligenza artificiale|ia|algoritmo|automa"
    r"|risponditore(?: automatico)?|assistente (?:virtuale|digitale|automatico)|sistema automatico|script",
    "ask": ASK,
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                (?:mi|ci) (?:scuso|scusiamo|scuserei|dispiace|dispiacciono|rincresce|duole)(?: (?:molto|davvero|tanto|tantissimo
                |sinceramente|moltissimo|profondamente))*|(?:sono|siamo) (?:\S+ )?(?:desolat[oaie]|spiacent[ei]|mortificat[oaie]
                |dispiaciut[oaie])|spiacent[ei](?= per| di)
                (?:chied\w+|porg\w+|presento|presentiamo|presentarle|offr\w+|dev\w+|dobbiamo|accett\w+|rinnov\w+
                |far\w+) (?:\S+ ){0,5}?(?:scuse|scusa|perdono|venia)
                (?:le|ti|vi) (?:chiedo|chiediamo|devo|dobbiamo|porgo|porgiamo) (?:\S+ ){0,3}?(?:scusa|scuse|perdono)
                (?:le mie|le nostre|tante|sincere|mille|nostre più sentite|più sentite|più sincere|sentite) (?:\S+ ){0,2}?scuse
                (?:scusi|scusa|scusate|scusaci|scusateci|scusami|scusatemi|ci scusi|mi scusi|ci scusa|perdoni|perdonaci|perdonami
                |ci perdoni|mi perdoni|perdonateci|scusarci|scusarmi)(?= |,|\.|!|$)|(?:voglia|vogliate|vorrà) (?:\S+ )?(?:scusar\w+
                |perdonar\w+)|pardon|chiedo venia|sono a scusarmi|scuse(?= per|!|\.|,)
            """)
        },
        masks=lines(r"""
            (?:mi|ci) dispiace (?:\S+ ){0,4}?(?:sentir\w+|sapere|leggere|apprendere|saperl\w+|venire a sapere|sentirlo|leggerlo)
            |(?:dispiaciut[oaie]|spiacent[ei]|desolat[oaie]) (?:\S+ )?(?:di |nel |a )?(?:sentir\w+|sapere|leggere|apprendere)
            (?:mi|ci) dispiace (?:\S+ ){0,3}?(?:per (?:(?:la|il|quello che|quanto|ciò che
            |quel che) )?(?:{your} )?(?:\S+ )?(?:perdita|lutto|{kin}|scomparsa|malattia|diagnosi|morte|lavoro|licenziamento|momento
            |situazione|incidente|sta (?:passando|vivendo|attraversando)|stai (?:passando|vivendo|attraversando)|le è (?:successo
            |capitato|accaduto)|ti è (?:successo|capitato|accaduto)|è (?:successo|accaduto|capitato)|ha (?:subito|passato|vissuto)
            |hai (?:subito|passato|vissuto)|lei|te))
            (?:mi|ci) dispiace (?:\S+ ){0,3}?che (?:\S+ ){0,4}?(?:stia|abbia perso|sia mancat\w+|sia venut\w+ a mancare|si senta
            |ti senta|sia (?:morto|morta|malat\w|scompars\w|in questa)|debba affrontare|attravers\w+|soffr\w+|stiate|viva|provi
            |abbia subito|sia capitato|sia successo)(?: \S+){0,4}
            (?:desolat[oaie]|dispiaciut[oaie]) (?:\S+ )?per (?:la |il |{your} )*(?:perdita|lutto|scomparsa|{kin}|malattia)
            (?:non|niente|nulla|nessun\w*|senza|mai|nemmeno) (?:\S+ ){0,5}?(?:scus\w+|perdon\w+|dispiac\w+)
            (?:il|lo|la|dal|del|dello|della) (?:negozio|venditore|corriere|esercente|negoziante|azienda|commerciante|banca
            |fattorino|collega) (?:\S+ ){0,4}?(?:scus\w+|perdon\w+|dispiac\w+)
            {your} scuse|(?:si|ti|vi) (?:è |sono |sei )?scusat\w+|lettera di scuse|scuse (?:del|della|dello|da parte del
            |da parte della|dal) (?:negozio|venditore|corriere|\w+)|(?:se|quanto|che) (?:le|ti) dispiac\w+
            |(?:una |la |come |con la )scusa(?= per non| di)
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?:[\w ,àèéìòù']{0,40})?(?=\s?!)
                (?:splendid[ao]|meraviglios[ao]|fantastic[ao]|bellissim[ao]|magnific[ao]|stupend[ao]|ottim[ao]|favolos[ao]
                |strepitos[ao]|radios[ao]|super|felice|perfetta) (?:\w+ )?(?:giornata|serata|weekend|fine settimana|settimana
                |giorno|pomeriggio|week-end|domenica|estate)
                (?:buona|buon|bella|bel|felice|serena|piacevole) (?:\w+ )?(?:giornata|serata|weekend|fine settimana|settimana
                |pomeriggio|proseguimento|giorno)(?: \S+){0,3}!
                (?:giornata|serata|weekend|settimana) (?:\S+ )?(?:meraviglios[ao]|fantastic[ao]|splendid[ao]|bellissim[ao]
                |magnific[ao]|stupend[ao]|favolos[ao]|strepitos[ao]|super|da favola|piena di)
                (?:buono shopping|buon shopping|felice shopping|buoni acquisti|buon divertimento|si goda|goditi|godetevi|si diverta
                |divertiti)(?: \S+){0,4}
                (?:ottim[ae]|fantastic[ae]|bell[ae]|splendid[ae]|buon[ae]|grand[ei]|meraviglios[ae]|super) (?:notizi[ae]|domanda
                |scelta|idea)
                (?:evviva|urrà|yuppi|wow|complimenti|congratulazioni|urca|olé|yeah|yuhu|bravissim[oa])
                (?:che (?:bello|bella|meraviglia|gioia|bellezza|piacere|emozione|fortuna|figata|felicità))(?= |!|,|\.)
                (?:felic[ei]|content[oaie]|entusiast[ai]|lieti|lieta|lieto|felicissim[oai]|contentissim[oai]
                |emozionat[oi])(?: \S+){0,8}!|(?:su con la vita|sorrida|sorridi|in bocca al lupo|un bel sorriso|alla grande)
                (?:mi|ci) (?:hai|ha|avete) (?:\S+ )?(?:rallegrato|illuminato|migliorato) la giornata|(?:adoriamo
                |adoro) (?:\S+ ){1,4}
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:non|niente|poco|nulla) (?:\S+ ){0,2}?(?:bello|perfetto|ottimo|fantastico|meraviglioso)|(?:ottimo|perfetto
            |eccellente) stato|perfette condizioni|ottime condizioni|che piacere (?:non|sarebbe)|grande (?:perdita|dolore|fatica)
        """),
    ),
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:oh |ah |ma )?(?:ottimo|fantastico|perfetto|eccellente|meraviglioso|splendido|bellissimo|magnifico
                |benissimo|super|stupendo|che bello|wow|evviva)(?=,|\.|:| -| –)
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:sono|sì,? sono|siamo|sta|stai) (?:\S+ ){0,3}?(?:un |una |un'|proprio |davvero )?(?:\w+ )?(?:persona(?! (?:giusta
                |che|adatta|indicata|incaricata))|essere umano|uman[oa]|persone|esseri umani|in carne (?:e|ed) ossa|uomo|donna
                |ragazz[oa])(?: (?:vera|vero|reale|reali|vere|in carne e ossa|in carne ed ossa|come (?:lei|te)))?
                (?:non sono|non siamo|né|non è|non si tratta di|non sta|non stai|non c'è|nessun[oa]?) (?:\S+ ){0,4}?(?:un |una |un'
                |nessun |alcun |con un |con una )?{bot}
                (?:parl\w+|scriv\w+|chatt\w+|comunic\w+|convers\w+|dialog\w+) (?:\S+ ){0,3}?(?:con
                |a) (?:un |una |un')?(?:\w+ )?(?:persona|essere umano|uman[oa]|qualcuno in carne)(?: (?:vera|reale|in carne e ossa
                |in carne ed ossa))?
                (?:qui|dietro|dall'altra parte|da questa parte|in questa chat|alla tastiera) (?:\S+ ){0,4}?(?:persona|essere umano
                |uman[oa]|qualcuno in carne)(?: (?:vera|reale))?|(?:persona|umano) (?:vera |reale |in carne e ossa )?(?:qui
                |dall'altra parte|dietro|che (?:le|ti) (?:scrive|risponde|parla))
                in carne (?:e|ed) ossa|(?:le|ti) (?:scrive|risponde|parla|sta scrivendo
                |sta rispondendo) (?:un |una |un')?(?:\w+ )?(?:persona|essere umano)|(?:umano|umana|persona) al (?:cento per cento
                |100 ?%)|100 ?% uman[oa]|(?:nessun|niente) (?:bot|robot|chatbot|risponditore)
            """)
        },
        unless=lines(r"""
            (?:sono|come) (?:\S+ ){0,2}?(?:assistente|agente|operatore) (?:\w+ )?(?:virtuale|automatic\w+|digitale|artificiale|ai
            |ia)|(?:sono|sta parlando con|stai parlando con|parla con|come) (?:un'|un |una |l')(?:\S+ )?(?:ia
            |intelligenza artificiale|chatbot|bot|robot|ai|programma
            |software)(?<!non sono un bot)(?<!non sono un robot)(?<!non sono un chatbot)(?<!non sono un programma)
            (?:non|né|invece di|anziché) (?:\S+ ){0,3}?(?:un |una |un')?(?:persona|essere umano|uman[oa]|reale|vera)
            vuole|vuoi|desidera|desideri|preferisc\w+|vorrebbe|vorresti|posso|possiamo|passo|passar\w+|trasferisc\w+|trasferir\w+
            |mett\w+|colleg\w+|se |quando|finché|chiamo|chiamerà|contatterà|parlerà|bisogno
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:no|sì|certo|tranquill[oa]|assicuro|garantisco|prometto|confermo|le assicuro|ti assicuro
                |posso assicurar\w+),? (?:che )?(?:\S+ ){0,2}?(?:sono|sta parlando con|stai parlando con|non sono
                |non sta parlando con|non stai parlando con|parla con|parli con|c'è) (?:\S+ ){0,3}?(?:persona|essere umano|uman[oa]
                |{bot})
                non sono (?:\S+ )?(?:un |una |un'|nessun )?{bot}
            """)
        },
        unless=lines(r"""
            (?:sono|con) (?:\S+ )?(?:un |un'|una |l')?(?:assistente|agente) (?:virtuale|automatic\w+|digitale|artificiale|ai|ia)
            |(?<!non )sono un(?:'| |a )(?:intelligenza artificiale|ia|chatbot|bot)|(?:ma|bensì) (?:un|l)'?(?: )?(?:assistente
            |intelligenza)
            (?:non|né) (?:sono |è |con )?(?:un |una )?(?:persona|essere umano|uman[oa])
        """),
    ),
)

LEXICON = Lexicon(
    language="it",
    words=WORDS,
    breaks=r"ma|però|mentre|tuttavia|anche se|perché|bensì",
    rules={
        "apology": APOLOGY,
        "acknowledges": ACKNOWLEDGES,
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
