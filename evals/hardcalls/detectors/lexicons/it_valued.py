"""Italian: words that show a trouble has been seen, and what it is worth."""

from hardcalls.detectors.rule import lines

# What the trouble is worth: enough beside any word of it.
VALUED = r"""
    enorm\w|profond\w|immens\w|pazzesc\w|allucinant\w|infernal\w|deprimente|frustrant\w|lacerant\w|destabilizza\w+|gravos\w|ardu[oa]
    |complicat[oa]|malissimo|distrutt\w|provat[oa]|scoss[oa]|sofferenz\w|soffr\w+|pena|strazi\w|disperat\w|disperazione
    |(?:è )?(?:ovvio|logico|chiaro|normalissimo|umano|certo|naturale) che|per forza|non posso (?:che )?(?:darle torto|darti torto)
    |come dar(?:le|ti) torto|(?:farebbe|manderebbe|metterebbe|lascerebbe|toglierebbe|spaventerebbe|stancherebbe|sfinirebbe
    |abbatterebbe)|(?:ci|uno) si sente|lascia il segno|ammir\w+|tutta la (?:mia|nostra)|non ci sono parole|non ho parole|mamma mia
    |accidenti|caspita|peggi\w+|(?:stai|sta|state) (?:\w+ )?(?:vivendo|attraversando|passando|affrontando|sopportando|portando
    |patendo|lottando)|(?:ha|hai|avete) (?:\w+ )?(?:vissuto|attraversato|passato|affrontato|sopportato|patito|subito|dovuto|retto)
    |(?:trovar|ritrovar|veder|sentir|dover)(?:si|ti|la|selo|si)? (?:\w+ )?(?:senza|a|con|così|costrett\w|sol[oa]|portar\w)
    |non è un capriccio|non è debolezza|nulla di male|niente di male|debolezza|non è (?:lei|tu) (?:ad?|che)|tocca(?:to|re)?
    |basta e avanza|già (?:\w+ )?(?:abbastanza|tanto|troppo)|troppo|fin troppo|la tengo|importante
    dur[oaie]|durissim\w|dolor\w+|difficil\w+|tremend\w+|terribil\w+|orribil\w+|atroc\w+|pesant\w+|brutt[oaie]|bruttissim\w
    |pessim[oaie]|crudel\w+|straziant\w|devastant\w|angoscia\w*|angoscios\w|spaventos\w|spaventa\w*|terrorizza\w*|preoccupant\w
    |allarmant\w|inquietant\w|sconvolgent\w|umiliant\w|mortificant\w|avvilent\w|scoraggiant\w|demoralizzant\w|logorant\w|estenuant\w
    |sfiancant\w|snervant\w|stressant\w|opprimente|schiacciant\w|insostenibil\w|insopportabil\w|intollerabil\w|inaccettabil\w
    |inammissibil\w|ingiust[oaie]|ingiustizi\w|vergognos\w|scandalos\w|assurd[oaie]|indegn[oaie]|disuman\w|trist[ei]|tristissim\w
    |drammatic\w|tragic\w|grav[ei]|gravissim\w|penos\w|amar[oa]|faticos\w|impegnativ\w|delicat[oa]|un incubo|un inferno|un macigno
    |una batosta|una botta|un colpo|una mazzata|uno schiaffo|un trauma|uno shock|un calvario|una tortura|una prova|una beffa
    |una ferita|un peso|un carico|stringe il cuore|spezza il cuore|mi colpisce|fa (?:\w+ )?male|toglie il (?:sonno|fiato|respiro)
    |logora\w*|pesa(?:re|no|to)?|schiaccia\w*|costa(?:to)?|fatica|sforzo|stravolg\w+|distrugge\w*|sulle spalle|da (?:reggere
    |sopportare|affrontare|portare|gestire)|mette (?:\w+ )?ansia
    non (?:è|era|sono|sarà|dev'essere|deve essere|può essere|essere|è stato|è mai|è affatto|è per niente) (?:\w+ ){0,2}?(?:facil[ei]
    |semplic[ei]|giust[oa]|accettabil[ei]|normale|ammissibile|tollerabile|una passeggiata|uno scherzo|poco|cosa da poco|poca cosa
    |roba)|non va (?:\w+ )?bene (?:che|così)|tutt'altro che (?:facile|semplice)|(?:c'è|viene) da (?:\w+ )?(?:piangere|perdere
    |impazzire)
    nessuno (?:\w+ )?(?:dovrebbe|deve|merita|può)|non (?:avrebbe|avremmo|sarebbe|doveva|dovrebbe|dovevamo) (?:\w+ )?(?:dovuto|mai
    |essere|succedere|capitare|accadere|trovarsi)|non (?:dovrebbe|deve|doveva|dovrebbero) (?:\w+ )?\w+|non (?:si )?merita\w*
    |merita\w* (?:\w+ )?(?:di|rispetto|meglio|altro|aiuto|che)|a nessuno dovrebbe|mai dovut[oa]
    (?:mi|ci) (?:dispiace|spiace|rattrista|addolora|rincresce|duole|preoccup\w+|colpisce|tocca)(?: \w+)?(?: \w+)?|(?:sono
    |siamo) (?:\w+ )?(?:dispiaciut[oai]|addolorat[oai]|desolat[oai]|mortificat[oai]|vicin[oai]|preoccupat[oai])|mi si stringe|(?:le
    |ti) (?:sono|siamo) (?:\w+ )?vicin[oi]|un abbraccio|con tutto il cuore|di cuore|sinceramente (?:dispiaciut\w|vicin\w)
    (?:dev'essere|deve essere|deve (?:\w+ )?(?:esser\w*|aver\w*|far\w*|sentir\w*|star\w*)|dev'esser\w*|dev'aver\w*
    |sarà (?:\w+ )?stat[oa])|(?:posso|possiamo) (?:\w+ )?(?:solo |soltanto )?immagin\w+|immagino|non (?:riesco
    |oso) (?:\w+ )?(?:a |nemmeno )?immaginare|chissà (?:che|quanto|come)
    (?:è|sarebbe|mi sembra|pare|trovo) (?:\w+ )?(?:comprensibil\w+|normale|naturale|logico|umano|legittim\w)|comprensibil\w+
    |comprensibilissim\w|legittim[oa]|sacrosant\w|giustificat\w|(?:ha|hai) (?:\w+ )?(?:tutto il diritto|ragione|tutte le ragioni
    |ogni ragione|diritto|il diritto|mille ragioni|ragioni da vendere|motivo)|chiunque|al suo posto|al tuo posto|nei suoi panni
    |nei tuoi panni|che (?:delusione|rabbia|peccato|batosta|fatica|angoscia|strazio|dolore|tristezza|situazione|momento)|e ci credo
    |ci credo|sfido io|vorrei vedere
    non (?:è|era|c'è) (?:\w+ )?(?:colpa|una colpa|da vergognarsi|nulla di cui|niente di cui|niente da|nulla da)|non (?:è
    |ha) (?:\w+ )?(?:nessuna|alcuna) (?:\w+ )?colpa|la colpa (?:non )?è|non ha (?:nulla|niente) da (?:rimprover|vergogn
    |giustific)\w+|niente di cui vergogn\w+|non è (?:lei|stata lei|stato lei)
    (?:ci vuole|ci è voluto|ci vogliono|richiede|serve|serviva|ha avuto|avuto|ha richiesto|ha mostrato) (?:\w+ ){0,3}?(?:coraggio
    |forza|fegato)|coraggi\w+|un passo (?:\w+ )?(?:importante|enorme|grande|avanti)|primo passo|passo importante|sul serio
    |seriamente|conta (?:molto|davvero|tanto)|è importante (?:che|per|averlo|avermelo|dirlo)|non è sol[oa]|paura|ansi[ao]\w*
    |angosci\w+|rabbia|spavento
"""
# What only takes notice of it: enough beside the trouble itself, but not beside rent or food alone.
NOTICED = r"""
    (?:la|ti|lo) (?:capisco|so|vedo|sento|comprendo|credo|ascolto)|con (?:\w+ )?(?:figli|bambini|un figlio)|dopo (?:\w+ )?anni
    |proprio (?:mentre|quando|adesso|ora)|in più|per di più|e (?:in più|adesso|ora|poi)|di punto in bianco|da un giorno all'altro
    |da (?:sol[oa]|mesi|settimane|anni|giorni)|(?:le|ti) (?:auguro|auguriamo|faccio)|di certo|di sicuro|oltretutto|tutto questo
    |tutto ciò
    capisco|capiamo|comprendo|comprendiamo|so (?:bene|che|quanto|cosa|come)|sappiamo|vedo (?:bene )?(?:che|quanto|come|la)
    |sento (?:che|quanto|la|dalle|nelle)|leggo|mi rendo conto|ci rendiamo conto|riconosco|riconosciamo|avverto|percepisco
    |si (?:sente|vede|capisce|legge)|ho (?:letto|capito|sentito) (?:che|quanto|bene|cosa|tutto)|le credo|ti credo|le crediamo
    |ascolto|tengo (?:\w+ )?conto|terremo conto|terrò (?:\w+ )?conto|rispett\w+
    grazie (?:\S+ ){0,3}?(?:per (?:\S+ )?(?:aver\w*|la fiducia|la sincerità)|di aver\w*|che me lo|della fiducia)(?! (?:contattat
    |chiamat|atteso|attes))|la ringrazio (?:\S+ ){0,3}?(?:per|di) (?:aver\w*|la fiducia|la sincerità)(?! (?:contattat|chiamat
    |attes))|ti ringrazio (?:\S+ ){0,3}?(?:per|di) aver\w*|(?:ha|hai) fatto (?:\w+ )?(?:bene|benissimo)|(?:sono
    |siamo) (?:\w+ )?(?:content[oai]|felic[ei]|liet[oai]|grat[oai]|sollevat[oai]) (?:che|di)|meno male che|apprezzo
    |è (?:un )?bene che|fa bene a
    in (?:un|questo) (?:momento|periodo) (?:così|simile|come)|in mezzo a tutto|con tutto (?:quello|ciò)|oltre a tutto|per giunta
    |come se non bastasse|dopo (?:tutto )?(?:quello|ciò) che|in queste condizioni|in una situazione|nella sua situazione
"""
# How a need of access is met, which recognises it as well.
SUITED = r"""
    (?:le|ti) scriv\w+|(?:facciamo|andiamo|procediamo|proseguiamo|restiamo|faccio|vado|scrivo|scriverò|userò|terrò
    |resto) (?:\w+ )?(?:con calma|piano|un passo|una|per|per iscritto|qui|in|solo|frasi|al suo|al tuo|tutto|breve)|senza fretta
    |al suo ritmo|al tuo ritmo|si prenda (?:tutto )?il tempo|non (?:deve|serve|occorre|dovrà) (?:\w+ )?\w+
"""
_OPENS = r"""
    (?:è|dev'essere|deve essere|che|non è|non|una|sono|questo|così|mi|ci|trovo|sarà|posso) (?:\S+ ){0,4}?(?:dur[oa]|durissim\w
    |dolor\w+|difficile|tremend\w+|terribile|orribile|atroce|pesante|brutt[oa]|pessim[oa]|angoscios\w|spaventos\w|preoccupant\w
    |straziante|umiliante|inaccettabile|ingiust[oa]|ingiustizia|vergognos\w|trist[ei]|grave|gravissim\w|assurd[oa]|facile|giusto
    |poco|dispiace|immagin\w+|comprensibil\w+|vicin[oa]|incubo|colpo|mazzata|preoccupa)|(?:mi|ci) dispiace|immagino|capisco
    |comprendo|nessuno dovrebbe|grazie (?:per aver\w*|di aver\w*)|le credo|prendo (?:\S+ ){0,3}?sul serio|ha (?:tutte le|tutto il
    |ragione)
"""
THEN = (*lines(_OPENS), rf"(?:[^\s.!?;]+ ){{0,4}}?(?:{'|'.join(lines(VALUED))})")
