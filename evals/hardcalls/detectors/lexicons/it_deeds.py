"""Italian: what an agent says has been or will be done."""

from hardcalls.detectors.lexicons.it_handoff import HANDOFF
from hardcalls.detectors.rule import Rule, lines, spread

DEEDS = {
    "refund": {
        "DONE": r"(?:rimborsat|restituit|riaccreditat|accreditat|stornat|emess|dispost|avviat|inviat|elaborat"
        r"|autorizzat|approvat|effettuat|eseguit|bonificat|ordinat|processat|fatt|lanciat|partit|reso|rese"
        r"|mandat|riversat|versat|predispost)\w*|in arrivo|in viaggio|in lavorazione|in corso",
        "DO": r"rimborsar\w*|restituir\w*|riaccreditar\w*|accreditar\w*|stornar\w*|emettere|disporre|avviare"
        r"|inviar\w*|effettuare|far\w*|elaborare|eseguire|mandar\w*|render\w*|versar\w*",
        "NOW": r"rimbors(?:iamo|erò|eremo)|(?:le|ti|vi|glielo|te lo|io) rimborso|restituisco|restituiamo"
        r"|restituir(?:ò|emo)|riaccredit(?:o|iamo|erò|eremo)|accredit(?:iamo|erò|eremo)|(?:le|ti"
        r"|vi) accredito|storn(?:iamo|erò|eremo)|(?:le|ti|vi) storno|dispongo|disponiamo|disporrò"
        r"|emett(?:o|iamo|erò|eremo)|avvi(?:o|amo|erò|eremo)|effettu(?:o|iamo|erò|eremo)|faccio (?:partire"
        r"|fare|avere|arrivare|il|un)|facciamo|farò (?:partire|avere|il)|mando|mander(?:ò|emo)|rend(?:o"
        r"|iamo|erò)|verso|eseguo|eseguiamo|elaboro|autorizzo|autorizziamo|lancio",
        "DOING": r"rimborsando|restituendo|riaccreditando|accreditando|stornando|emettendo|disponendo|avviando"
        r"|inviando|effettuando|elaborando|procedendo|facendo",
        "THING": r"rimbors[oi]|riaccredit[oi]|soldi|denaro|import[oi]|somma|accredito|pagamento|addebito|storno|\d[\d.,]* ?(?:€"
        r"|euro|eur|£|\$|kr)|€ ?\d[\d.,]*|differenza|rata(?: (?:doppia|pagata))|cifra"
        r"|quanto (?:ha )?pagato|maltolto",
    },
    "fee_waiver": {
        "DONE": r"(?:annullat|cancellat|tolt|eliminat|stornat|rimoss|azzerat|condonat|rimborsat|abbonat|scalat"
        r"|depennat|stralciat|abbuonat|levat|restituit|sparit|eliminat|revocat)\w+",
        "DO": r"annullar\w*|cancellar\w*|toglier\w*|eliminar\w*|stornar\w*|rimuover\w*|azzerar\w*|condonar\w*"
        r"|rimborsar\w*|abbonar\w*|abbuonar\w*|levar\w*|scalar\w*|depennar\w*",
        "NOW": r"annull(?:o|iamo|erò|eremo)|cancell(?:o|iamo|erò|eremo)|tolgo|togliamo|toglier(?:ò|emo)"
        r"|elimin(?:o|iamo|erò|eremo)|storn(?:o|iamo|erò|eremo)|rimuov(?:o|iamo|erò)|azzer(?:o|iamo|erò)"
        r"|condon(?:o|iamo|erò)|abbuon(?:o|iamo|erò)|abbon(?:o|iamo|erò)|lev(?:o|iamo|erò)|depenno|scalo",
        "DOING": r"annullando|cancellando|togliendo|eliminando|stornando|rimuovendo|azzerando|condonando|levando|abbuonando",
        "THING": r"commission\w|mora|penal[ei]\w*|spes[ae](?: di)?|interess\w|costo|costi|sanzion\w|maggiorazion\w"
        r"|addebito|tariffa|oner[ei]|sovrattass\w|multa|balzello",
    },
    "pause": {
        "DONE": r"(?:sospes|rinviat|posticipat|congelat|fermat|bloccat|spostat|prorogat|dilazionat|rimandat"
        r"|interrott|concess|allungat|differit|slittat|attivat|stoppat)\w+|mess[oaei] in pausa|in pausa"
        r"|sospes[oaei]",
        "DO": r"sospender\w*|rinviar\w*|posticipar\w*|congelar\w*|fermar\w*|bloccar\w*|spostar\w*|prorogar\w*"
        r"|dilazionar\w*|rimandar\w*|mettere in pausa|interromper\w*|concedere|far slittare|differire",
        "NOW": r"sospend(?:o|iamo|erò|eremo)|rinvi(?:o|amo|erò|eremo)|posticip(?:o|iamo|erò|eremo)|congel(?:o"
        r"|iamo|erò|eremo)|ferm(?:o|iamo|erò|eremo)|blocc(?:o|hiamo|herò)|spost(?:o|iamo|erò|eremo)"
        r"|prorog(?:o|hiamo|herò)|rimand(?:o|iamo|erò)|(?:metto|mettiamo|metterò) in pausa|interromp(?:o"
        r"|iamo|erò)|concedo|concediamo|differisco",
        "DOING": r"sospendendo|rinviando|posticipando|congelando|fermando|bloccando|spostando|mettendo in pausa"
        r"|prorogando|interrompendo",
        "THING": r"rat[ae]|pagament\w|scadenz\w|sollecit\w|addebit[oi]|piano(?: rateale)?|pausa|proroga|avvisi"
        r"|promemoria|sospensione|preliev\w|termin[ei]|recupero|mensilità|tutto (?:fino|per)|dilazione",
    },
    "plan": {
        "DONE": r"(?:creat|impostat|attivat|concordat|suddivis|divis|ripartit|spalmat|predispost|preparat|ridott"
        r"|organizzat|rateizzat|definit|stabilit|registrat|avviat|ricalcolat|dilazionat|abbassat|fatt"
        r"|confermat|distribuit|modificat|spezzat|inserit)\w+|pront[oa]|attiv[oa]|in vigore",
        "DO": r"crear\w*|impostar\w*|attivar\w*|suddivider\w*|divider\w*|ripartir\w*|spalmar\w*|predisporre"
        r"|preparar\w*|ridurre|organizzar\w*|rateizzar\w*|distribuir\w*|abbassar\w*|dilazionar\w*|fare",
        "NOW": r"cre(?:o|iamo|erò|eremo)|impost(?:o|iamo|erò|eremo)|attiv(?:o|iamo|erò|eremo)|suddivid(?:o|iamo"
        r"|erò|eremo)|divid(?:o|iamo|erò|eremo)|ripart(?:isco|iamo|irò)|spalm(?:o|iamo|erò|eremo)"
        r"|predispon(?:go|iamo)|predisporrò|prepar(?:o|iamo|erò|eremo)|ridu(?:co|ciamo|rrò)|organizz(?:o"
        r"|iamo|erò)|rateizz(?:o|iamo|erò)|distribu(?:isco|iamo|irò)|abbass(?:o|iamo)|dilazion(?:o|iamo)"
        r"|registr(?:o|iamo)|faccio un|spezzo",
        "DOING": r"creando|impostando|attivando|suddividendo|dividendo|ripartendo|spalmando|predisponendo"
        r"|preparando|riducendo|organizzando|rateizzando|dilazionando",
        "THING": r"(?:nuovo )?piano(?: di (?:rientro|rimborso|pagamento)| rateale| \w+)?|rateizzazione|(?:debito"
        r"|saldo|importo|totale|resto|somma|residuo|rimanente|dovuto)(?: \S+){0,4}? (?:in"
        r"|su) (?:\S+ )?(?:rate|mesi|pagamenti|mensilità)|(?:in |su )?(?:\d+|due|tre|quattro|cinque|sei"
        r"|otto|dieci|dodici) (?:\w+ )?(?:rate|mensilità|pagamenti|mesi)|rat[ae] (?:mensil\w|più \w+|da)"
        r"|accordo (?:di pagamento|di rientro)|calendario",
    },
    "dispute": {
        "DONE": r"(?:apert|avviat|presentat|registrat|inoltrat|inserit|contestat|inviat|attivat|depositat|aperta"
        r"|partit|fatt|mess)\w+|in corso",
        "DO": r"aprir\w*|avviar\w*|presentar\w*|registrar\w*|inoltrar\w*|contestar\w*|inviar\w*|attivar\w*",
        "NOW": r"apr(?:o|iamo|irò|iremo)|avvi(?:o|amo|erò|eremo)|present(?:o|iamo|erò)|registr(?:o|iamo|erò)"
        r"|inoltr(?:o|iamo|erò)|contest(?:o|iamo|erò|eremo)|attiv(?:o|iamo|erò)|faccio partire|metto",
        "DOING": r"aprendo|avviando|presentando|registrando|inoltrando|contestando|attivando",
        "THING": r"contestazion\w|controversi\w|disputa|reclamo (?:\S+ ){0,2}?(?:contro|verso|nei confronti|al"
        r"|presso|con) (?:\S+ )?(?:venditore|negozio|esercente|commerciante|merchant)|chargeback"
        r"|disconoscimento|(?:acquisto|ordine|addebito|pagamento|spesa|transazione"
        r"|operazione) (?:\S+ ){0,3}?(?:in contestazione|come contestat\w|contestat\w|presso il"
        r"|con il (?:venditore|negozio)|al (?:venditore|negozio))|tutela acquisti",
    },
    "freeze": {
        "DONE": r"(?:bloccat|congelat|sospes|protett|chius|disattivat|limitat|inibit|disabilitat|impedit"
        r"|attivat)\w+|mess[oa] (?:in sicurezza|al sicuro|un blocco|il blocco)|al sicuro|in sicurezza",
        "DO": r"bloccar\w*|congelar\w*|sospender\w*|mettere in sicurezza|protegger\w*|chiuder\w*|disattivar\w*"
        r"|disabilitar\w*|inibir\w*|limitar\w*",
        "NOW": r"blocc(?:o|hiamo|herò|heremo)|congel(?:o|iamo|erò|eremo)|sospend(?:o|iamo|erò)|(?:metto|mettiamo"
        r"|metterò) (?:in sicurezza|al sicuro|un blocco|il blocco)|protegg(?:o|iamo|erò)|disattiv(?:o|iamo"
        r"|erò)|disabilit(?:o|iamo|erò)|inibisco|limito|chiudo",
        "DOING": r"bloccando|congelando|sospendendo|mettendo in sicurezza|proteggendo|disattivando|disabilitando",
        "THING": r"(?:conto|account|carta|accesso|profilo|nuovi acquisti|acquisti|blocco|credito|utenza|fido"
        r"|nuovi ordini|possibilità di acquist\w+|linea di credito|spese)",
    },
    "contact_change": {
        "DONE": r"(?:cambiat|aggiornat|modificat|corrett|sostituit|salvat|registrat|inserit|eliminat|aggiunt"
        r"|rimoss|variat|rettificat|impostat|memorizzat|sistemat|tolt|cancellat)\w+|mess[oa]",
        "DO": r"cambiar\w*|aggiornar\w*|modificar\w*|corregger\w*|sostituir\w*|salvar\w*|registrar\w*|inserir\w*"
        r"|eliminar\w*|aggiunger\w*|rimuover\w*|rettificar\w*",
        "NOW": r"cambi(?:o|amo|erò|eremo)|aggiorn(?:o|iamo|erò|eremo)|modific(?:o|hiamo|herò)|corregg(?:o|iamo"
        r"|erò)|sostitu(?:isco|iamo|irò)|salv(?:o|iamo|erò)|registr(?:o|iamo|erò)|inser(?:isco|iamo|irò)"
        r"|elimin(?:o|iamo|erò)|aggiung(?:o|iamo|erò)|rimuov(?:o|iamo|erò)|imposto|sistemo|tolgo",
        "DOING": r"cambiando|aggiornando|modificando|correggendo|sostituendo|salvando|registrando|inserendo|eliminando|aggiungendo",
        "THING": r"(?:e-?mail|mail|indirizzo|posta elettronica|telefono|cellulare|numero|recapit\w"
        r"|dati(?: di contatto| personali)?|contatt[oi]|nome|cognome|domicilio|residenza"
        r"|preferenz\w)(?! (?:d'ordine|dell'ordine|di pratica|della pratica|ordine))",
    },
    "case": {
        "DONE": r"(?:registrat|apert|creat|inoltrat|presentat|protocollat|segnalat|inviat|trasmess|annotat|inserit"
        r"|documentat|passat|depositat|ricevut|verbalizzat|formalizzat|mess)\w+|pres[oa] in carico",
        "DO": r"registrar\w*|aprir\w*|crear\w*|inoltrar\w*|presentar\w*|protocollar\w*|segnalar\w*|inviar\w*"
        r"|trasmetter\w*|annotar\w*|documentar\w*|prendere in carico|formalizzar\w*",
        "NOW": r"registr(?:o|iamo|erò|eremo)|apr(?:o|iamo|irò|iremo)|cre(?:o|iamo|erò)|inoltr(?:o|iamo|erò|eremo)"
        r"|present(?:o|iamo|erò)|protocoll(?:o|iamo)|segnal(?:o|iamo|erò|eremo)|trasmett(?:o|iamo|erò)"
        r"|annot(?:o|iamo|erò)|document(?:o|iamo)|prend(?:o|iamo|erò) in carico|metto (?:agli atti"
        r"|a verbale|per iscritto)|formalizz(?:o|iamo)|invio",
        "DOING": r"registrando|aprendo|creando|inoltrando|presentando|protocollando|segnalando|trasmettendo|annotando|documentando",
        "THING": r"(?:reclamo|pratica|caso|segnalazione|ticket|richiesta(?! di rimborso)|denuncia|rapporto|indagine"
        r"|fascicolo|istanza|protesta|lamentela|rimostranza)",
    },
}

_WAS_DONE = lines(r"""
    (?:ho|abbiamo) (?:\S+ ){0,4}?{DONE} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,6}?(?:\S+')?(?:ho|abbiamo|è stat\w|sono stat\w|è|sono|risulta|risultano|resta|restano|è già|rimane
    |rimangono) (?:\S+ ){0,3}?{DONE}
    (?:è stat[oa]|sono stat[ie]|è|sono|risulta|risultano|ecco|ha già|ora è) (?:\S+ ){0,2}?{DONE} (?:\S+ ){0,4}?{THING}
    (?:ho|abbiamo) (?:appena |già |subito )?(?:provveduto|finito|iniziato|cominciato) (?:a|ad|di
    |con) (?:\S+ )?{DO} (?:\S+ ){0,6}?{THING}
    (?:fatto|ecco fatto|tutto a posto|sistemato|confermato|risolto|bene|ok)[:,.]? ?(?:\S+ ){0,4}?{THING} (?:\S+ ){0,4}?{DONE}
    (?<!.)(?:la |il |le |i |l'|lo )?{THING} (?:\S+ ){0,3}?{DONE}(?=[.,!;:]|$)
    (?<!.)(?:già )?{DONE} (?:la |il |le |i |l'|lo |tutte le |la sua )(?:\S+ )?{THING}
""")

_WILL_BE_DONE = lines(r"""
    {cl}{NOW} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,4}?{cl}{NOW}
    (?:sto|stiamo|sto già|stiamo già) (?:\S+ ){0,2}?{DOING} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,4}?(?:sto|stiamo) (?:\S+ )?{DOING}
    (?:sto per|stiamo per|provved(?:o|iamo|erò|eremo)|vado|andiamo|proced(?:o|iamo|erò|eremo)|mi occupo|ci occupiamo|mi occuperò
    |ci occuperemo|inizio|passo|comincio|mi impegno|ci impegniamo|lasci che|lascia che|mi lasci|lasciami|ci penso io|penso io
    |penseremo noi|faccio|farò|facciamo) (?:\S+ ){0,3}?{DO} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,6}?(?:verrà|verranno|sarà|saranno|viene|vengono|sta per essere|stanno per essere|resta|restano
    |resterà) (?:\S+ ){0,4}?{DONE}
    (?:verrà|verranno|sarà|saranno|viene|vengono|si) (?:\S+ ){0,3}?{DONE} (?:\S+ ){0,4}?{THING}
    (?:proced|provved)\w+ (?:\S+ )?(?:subito |ora |con |a |al |alla |allo |all')+(?:\S+ ){0,3}?{THING}
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_MORE = {
    "refund": lines(r"""
        (?:riceverà|riceverai|avrà|avrai|riavrà|riavrai|le torn\w+|ti torn\w+|le arriv\w+|ti arriv\w+|troverà|vedrà|vedrai
        |recupererà) (?:\S+ ){0,7}?(?:rimborso|indietro|soldi|denaro|accredit\w+|riaccreditat\w|\d[\d.,]* ?(?:€|euro)|importo
        |somma)
        (?:rimborso|soldi|denaro|importo|accredito|somma|\d[\d.,]* ?(?:€|euro)) (?:\S+ ){0,5}?(?:arriver\w+|torner\w+|rientrer\w+
        |è in (?:arrivo|viaggio)|sono in (?:arrivo|viaggio)|è partit\w|sono partiti|tornano|torna|rientrano|rientra|sarà (?:sul
        |sulla|visibile|disponibile)|sta (?:arrivando|tornando)|stanno (?:arrivando|tornando))
        {cl}(?:ho|abbiamo|avrò) (?:già |appena |subito )?(?:rimborsat|riaccreditat|restituit)\w+|(?:la|ti|vi|la sto
        |ti sto) (?:rimborso|rimborsiamo|rimborseremo|rimborserò|rimborsando)
    """),
    "fee_waiver": lines(r"""
        (?:commission\w|mora|penale|interessi|spese)(?: \S+){0,5}? (?:sparisc\w+|spariranno|la offriamo noi|le offriamo noi
        |a carico nostro|a nostro carico|la togliamo|è un ricordo)|rinunciamo (?:\S+ ){0,2}?(?:alla|alle|agli|ai|al
        |a) (?:\S+ )?(?:commission\w|mora|penal\w+|interess\w|spes\w)
    """),
    "pause": lines(r"""
        (?:ha|hai|avrà|avrai|le do|ti do|le diamo|ti diamo|le concedo|le concediamo) (?:\S+ ){0,4}?(?:di (?:tempo|pausa|respiro
        |proroga)|più tempo|una pausa|in più|un po' di respiro)|(?:rata|scadenza|pagamento)(?: \S+){0,5}? (?:slitta|slitterà
        |si sposta|si sposterà|ripartir\w+|riparte|riprend\w+|passa) (?:\S+ )?(?:al|a|dal|in|di|da)|in pausa (?:fino|per|da)
        |(?:fino a|fino al|per) (?:\S+ ){1,4}?(?:è|resta|sarà|rimane) tutto (?:fermo|sospeso|in pausa)
    """),
    "plan": lines(r"""
        (?:pagherà|pagherai|verserà|verserai|da ora paga|d'ora in poi paga|da (?:\w+ )?paga) (?:\S+ ){0,4}?(?:al mese|ogni mese
        |mensili|rate|in (?:\S+ )?rate|per \S+ mesi|a settimana)|(?:piano|rateizzazione)(?: \S+){0,4}? (?:parte|partirà|inizia
        |inizierà|è attivo|entra in vigore|decorre|comincia)
    """),
    "dispute": lines(r"""
        (?:contestazione|disputa|controversia)(?: \S+){0,4}? (?:è (?:\w+ )?(?:aperta|attiva|in corso|avviata|registrata|partita)
        |parte)|{cl}(?:contesto|contestiamo|contesterò|contesteremo)(?: \S+){0,5}
    """),
    "freeze": lines(r"""
        (?:conto|account|carta|accesso|profilo)(?: \S+){0,4}? (?:è|sono|resta|rimane|sarà) (?:\w+ ){0,2}?(?:bloccat\w|congelat\w
        |al sicuro|protett\w|in sicurezza|sospes\w|chius\w)
    """),
    "contact_change": lines(r"""
        (?:d'ora in (?:poi|avanti)|da (?:ora|oggi|adesso)(?: in poi)?
        |in futuro)(?: \S+){0,3}? (?:le |ti |la |useremo |riceverà )?(?:\S+ )?(?:scriveremo|contatteremo|chiameremo|useremo
        |invieremo|manderemo|scriverò|riceverà|riceverai|comunicheremo|arriveranno|scriviamo|contattiamo|usiamo)(?: \S+){0,8}
        |(?:nuov[oa]|l'altr[oa]) (?:e-?mail|indirizzo|numero|recapito|cellulare)(?: \S+){0,3}? (?:è|risulta
        |sono) (?:\S+ ){0,3}?(?:attiv\w|nel|registrat\w|salvat\w|inserit\w|in vigore|a sistema|operativ\w)
    """),
    "case": lines(r"""
        (?:numero|codice|riferimento) (?:di |della |del )?(?:pratica|reclamo|segnalazione|ticket|protocollo|caso
        |riferimento)(?: \S+){0,3}? (?:è|:)|(?:reclamo|pratica|segnalazione|caso)(?: \S+){0,4}? (?:è (?:\w+ )?(?:apert\w
        |registrat\w|in carico|a sistema|agli atti|in lavorazione)|ha il numero|porta il numero)|{cl}(?:indag(?:hiamo|heremo|herò)
        |faremo luce|verificheremo) (?:\S+ ){0,4}?
        risponder(?:emo|ò) (?:\S+ ){0,4}?reclamo
    """),
    "handoff": HANDOFF,
}

_CONDITION = "|".join(
    lines(r"""
    (?<!anche )se(?! (?:ha |hai |le |ti )?(?:altre|bisogno di altro|altri|ulteriori|domande|dubbi|servisse altro|serve altro
    |vuole (?:controllare|leggere)))(?= )|qualora|nel caso|in caso|purché|a condizione|una volta|dopo (?:che|aver|la|il|l')
    |di solito|solitamente|normalmente|in genere|generalmente|di norma|di regola|i clienti|dipende|a seconda|appena (?:il|la|lo|ci
    |avrò|avremo|ricev\w+|arriv\w+|mi|conferm\w+|l')|non appena|finché|salvo|previa|solo (?:se|dopo|quando)|in base|quando
    |sempre che|ogni volta|in media|mediamente|eventual\w+
""")
)

_NOT_DONE = "|".join(
    lines(r"""
    non(?! solo)|nessun\w*|mai|né|posso|può|puoi|possiamo|possono|potr\w+|vorr\w+|vuole|vuoi|volete|deve|devi|devo|devono|dobbiamo
    |dovr\w+|bisogna|serve|occorre|senza|prima (?:di|che)|impossibile|purtroppo|forse|eventualmente|desidera|magari|prov(?:o|erò
    |iamo)|cerc(?:o|herò) di|sper\w+|chiede|chieda|mi ha|mi dice|ha (?:chiesto|detto|scritto|richiesto|già|mai)|hai (?:chiesto
    |detto|scritto|richiesto)|ieri|scors[oa]|venditore (?:\S+ )?(?:ha|le|deve)|negozio (?:\S+ )?(?:ha|le|deve)|banca|come|quanto
    |chi|cosa|respint\w|rifiutat\w|negat\w|rifiut\w+|sarebbe|avrebbe|avrei|perché|possibil\w+|diritto|facoltà|opzione|gradirebbe
    |lei ha|ha diritto|in attesa|vedo che|le condizioni|secondo
""")
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=lines(r"""
        come (?:richiesto|concordato|promesso|da (?:lei )?richiest\w|da accordi|ha chiesto|mi ha chiesto|desiderato|voleva
        |d'accordo|detto|anticipato)|non (?:solo|soltanto|più)|così (?:non|può|potrà)[\w ]*|se (?:ha
        |hai) (?:altre |dei |ulteriori )?(?:domande|dubbi|bisogno)[\w ]*
    """),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        masks=lines(r"""
        come (?:richiesto|concordato|promesso|da (?:lei )?richiest\w|da accordi|ha chiesto|mi ha chiesto|desiderato|voleva
        |d'accordo|detto|anticipato)|non (?:solo|soltanto|più)
    """),
        unless=(rf"(?<!.)(?:{_CONDITION})", r"i clienti|di solito|solitamente|normalmente|in genere|generalmente|di norma"),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
    # What nobody has to do or can do any more says "non" itself, which vetoes elsewhere.
    Rule(
        hits={
            "fee_waiver": lines(r"""
        non (?:\S+ ){0,2}?(?:dovrà|deve|dovrai|devi|pagherà|pagherai|le verrà|le sarà|verrà|sarà|le addebit\w+|ti addebit\w+
        |addebit\w+|applic\w+) (?:\S+ ){0,4}?(?:commission\w|mora|penal\w+|interess\w|spes\w|sovrattass\w)|(?:commission\w|mora
        |penale)(?: \S+){0,5}? non (?:\S+ )?(?:c'è più|la paga|la pagherà|verrà (?:\S+ )?addebitat\w|esiste più|dovrà pagarla
        |le verrà)
    """),
            "pause": lines(r"""
        (?:fino a|fino al|prima di|prima del|per) (?:\S+ ){1,4}?non (?:\S+ ){0,2}?(?:deve|dovrà|devi|dovrai|verrà|pagherà|paga|le
        |ti|prelev\w+|addebit\w+|sarà|partir\w+|riceverà|scade)(?: \S+){0,5}|non (?:\S+ ){0,2}?(?:deve|dovrà|devi|dovrai|pagherà
        |prelev\w+|riceverà|addebit\w+|scade|partiranno|verranno)(?: \S+){0,6}? (?:fino a|fino al|prima del|prima di|per (?:\d+|un
        |due|tre|quattro|trenta|le prossime|i prossimi))(?: \S+){0,3}|nessun[oa]? (?:rata|sollecito|pagamento|addebito
        |prelievo)(?: \S+){0,5}? (?:fino|per|prima)(?: \S+){0,3}
    """),
            "freeze": lines(r"""
        (?:nessuno|nessun altro|non) (?:\S+ )?(?:può|potrà|possono|è possibile|sarà possibile
        |si può) (?:\S+ )?(?:più )?(?:\S+ )?(?:acquist\w+|comprar\w*|usar\w*|ordinar\w*|acceder\w*|entrar\w*|utilizz\w+|spender\w*
        |far\w* acquisti|far\w* ordini)
    """),
        },
        unless=(_CONDITION, r"può (?:chieder|richieder)\w*|i clienti"),
        asked=False,
    ),
)
