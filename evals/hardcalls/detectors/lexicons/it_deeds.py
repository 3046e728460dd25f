"""Italian: what an agent says has been or will be done, and whom it offers."""

from hardcalls.detectors.rule import Rule, lines, spread

DEEDS = {
    "refund": {
        "DONE": r"rimborsat[oaie]|restituit[oaie]|accreditat[oaie]|riaccreditat[oaie]|stornat[oaie]|disposto|disposta|emess[oa]"
        r"|avviat[oa]|inviat[oa]|approvat[oa]|autorizzat[oa]|elaborat[oa]|effettuat[oa]|ridat[oaie]|versat[oaie]|richiesto"
        r"|fatto|in arrivo|partit[oa]|completat[oa]",
        "DO": r"rimborsar\w*|restituir\w*|accreditar\w*|riaccreditar\w*|stornar\w*|disporre|emettere|avviare|inviare|effettuare"
        r"|ridar\w*|versare|elaborare|fare",
        "NOW": r"rimbors(?:o|iamo|erò|eremo)|restituisc\w+|restitui(?:amo|rò|remo)|accredit(?:o|iamo|erò|eremo)|riaccredit(?:o"
        r"|iamo|erò|eremo)|storn(?:o|iamo|erò|eremo)|dispon(?:go|iamo)|emett(?:o|iamo|erò|eremo)|avvi(?:o|amo|erò|eremo)"
        r"|effettu(?:o|iamo|erò|eremo)|procedo|procediamo|faccio",
        "THING": r"rimbors[oi]|soldi|denaro|importo|somma|accredito|pagamento|cifra|totale|storno|\d[\d.,]* ?(?:€|euro|eur)"
        r"|€ ?\d[\d.,]*|rata|differenza|doppio addebito|addebito",
    },
    "fee_waiver": {
        "DONE": r"annullat[oaie]|cancellat[oaie]|eliminat[oaie]|tolt[oaie]|stornat[oaie]|rimoss[oaie]|condonat[oaie]"
        r"|abbuonat[oaie]|azzerat[oaie]|levat[oaie]|revocat[oaie]|scontat[oaie]|abbonat[oaie]|depennat[oaie]",
        "DO": r"annullar\w*|cancellar\w*|eliminar\w*|toglier\w*|stornar\w*|rimuover\w*|condonar\w*|abbuonar\w*|azzerar\w*"
        r"|levar\w*|revocare",
        "NOW": r"annull(?:o|iamo|erò|eremo)|cancell(?:o|iamo|erò|eremo)|elimin(?:o|iamo|erò|eremo)|tolgo|togliamo|toglierò"
        r"|toglieremo|storn(?:o|iamo|erò|eremo)|rimuov(?:o|iamo|erò|eremo)|condon(?:o|iamo)|abbuon(?:o|iamo)|azzer(?:o|iamo"
        r"|erò)|levo",
        "THING": r"(?:la |le |gli |il |i |l'|questa |quella )?(?:commission[ei]|mora|penal[ei]|interess[ei]|spes[ae]"
        r"|sovrattassa|maggiorazione|indennità|sanzione|cost[oi]|addebiti? (?:per|di)|more)",
    },
    "pause": {
        "DONE": r"sospes[oaie]|rinviat[oaie]|posticipat[oaie]|bloccat[oaie]|congelat[oaie]|mess[oaie] in pausa|in pausa"
        r"|prorogat[oaie]|spostat[oaie]|fermat[oaie]|rimandat[oaie]|differit[oaie]|slittat[oaie]|dilazionat[oaie]|concess[oaie]"
        r"|attivat[oaie]|interrott[oaie]|allungat[oaie]|estes[oaie]",
        "DO": r"sospender\w*|rinviar\w*|posticipar\w*|bloccar\w*|congelar\w*|mettere in pausa|prorogar\w*|spostar\w*|fermar\w*"
        r"|rimandar\w*|far slittare|dilazionar\w*|interromper\w*",
        "NOW": r"sospend(?:o|iamo|erò|eremo)|rinvi(?:o|amo|erò|eremo)|posticip(?:o|iamo|erò|eremo)|blocc(?:o|hiamo|herò|heremo)"
        r"|congel(?:o|iamo|erò)|metto|mettiamo|proro[gh]\w+|spost(?:o|iamo|erò|eremo)|ferm(?:o|iamo|erò)|rimand(?:o|iamo|erò)"
        r"|interromp(?:o|iamo)",
        "THING": r"(?:rat[ae]|pagament[oi]|scadenz[ae]|addebiti|sollecit[oi]|solleciti di pagamento|piano(?: di pagamento"
        r"| rateale)?|pausa|proroga|recupero crediti|promemoria|fattur[ae]|prelievi|bollettin[oi]|termine|dilazione)",
    },
    "plan": {
        "DONE": r"creat[oa]|impostat[oa]|attivat[oa]|preparat[oa]|predispost[oa]|concordat[oa]|divis[oaie]|suddivis[oaie]"
        r"|rateizzat[oa]|ridott[oaie]|adeguat[oa]|registrat[oa]|distribuit[oa]|spalmat[oa]|ripartit[oa]|fissat[oa]|definit[oa]"
        r"|avviat[oa]|ristrutturat[oa]|fatto|abbassat[oa]|confermat[oa]|elaborat[oa]|organizzat[oa]",
        "DO": r"crear\w*|impostar\w*|attivar\w*|preparar\w*|predisporr\w*|dividere|suddivider\w*|rateizzar\w*|ridurr\w*"
        r"|distribuire|spalmar\w*|ripartire|organizzare|fare|abbassar\w*",
        "NOW": r"cre(?:o|iamo|erò|eremo)|impost(?:o|iamo|erò|eremo)|attiv(?:o|iamo|erò|eremo)|prepar(?:o|iamo|erò)|predispon\w+"
        r"|divid(?:o|iamo|erò)|suddivid(?:o|iamo|erò|eremo)|rateizz(?:o|iamo|erò)|riduco|riduciamo|distribuisc\w+|spalm(?:o"
        r"|iamo)|ripart\w+|organizzo",
        "THING": r"(?:piano(?: di (?:rientro|pagamento|rateizzazione)| rateale| nuovo| personalizzato| di \w+)?|rateizzazione"
        r"|nuovo piano|accordo di pagamento|calendario dei pagamenti|(?:debito|saldo|importo|residuo|totale|resto"
        r"|somma)(?: \S+){0,4}? (?:in|su) (?:\S+ )?(?:rate|mesi|mensilità|pagamenti)|(?:in )?(?:\d+|due|tre|quattro|cinque|sei"
        r"|otto|dieci|dodici) (?:\w+ )?(?:rate|mensilità|pagamenti)|rata (?:mensile|più bassa)|rate (?:mensili|più (?:basse"
        r"|leggere|piccole)))",
    },
    "dispute": {
        "DONE": r"apert[oa]|avviat[oa]|presentat[oa]|registrat[oa]|inoltrat[oa]|creat[oa]|inviat[oa]|contestat[oa]|attivat[oa]"
        r"|depositat[oa]|in corso|segnalat[oa]|fatt[oa]|inserit[oa]|sollevat[oa]",
        "DO": r"aprir\w*|avviar\w*|presentar\w*|registrar\w*|inoltrar\w*|crear\w*|contestar\w*|attivar\w*|sollevar\w*",
        "NOW": r"apro|apriamo|aprirò|apriremo|avvi(?:o|amo|erò|eremo)|present(?:o|iamo|erò)|registr(?:o|iamo|erò)|inoltr(?:o"
        r"|iamo|erò)|contest(?:o|iamo|erò|eremo)|attiv(?:o|iamo|erò)|sollevo",
        "THING": r"(?:la |una |{your} )?(?:contestazion[ei]|disputa|controversia|chargeback|protezione acquist\w+|contenzioso"
        r"|reclamo (?:contro|verso|nei confronti) (?:\S+ )?(?:venditore|negozio|commerciante|esercente))|(?:acquisto|addebito"
        r"|ordine|pagamento) (?:\S+ )?(?:come contestat\w|al venditore|al negozio|in contestazione|presso il (?:venditore"
        r"|negozio))",
    },
    "freeze": {
        "DONE": r"bloccat[oaie]|congelat[oaie]|sospes[oaie]|chius[oaie]|protett[oaie]|mess[oaie] in sicurezza|disattivat[oaie]"
        r"|disabilitat[oaie]|limitat[oaie]|al sicuro|attivat[oa]|inserit[oa]|mess[oa] un|impostat[oa]",
        "DO": r"bloccar\w*|congelar\w*|sospender\w*|chiuder\w*|protegger\w*|mettere in sicurezza|disattivar\w*|disabilitar\w*"
        r"|attivare|inserire",
        "NOW": r"blocc(?:o|hiamo|herò|heremo)|congel(?:o|iamo|erò|eremo)|sospend(?:o|iamo|erò|eremo)|chiudo|metto in sicurezza"
        r"|mettiamo in sicurezza|protegg\w+|disattiv(?:o|iamo|erò)|disabilit(?:o|iamo|erò)|inserisco",
        "THING": r"(?:account|conto|carta|accesso|profilo|blocco|nuovi acquisti|linea di credito|utenza|fido|acquisti)",
    },
    "contact_change": {
        "DONE": r"cambiat[oaie]|aggiornat[oaie]|modificat[oaie]|corrett[oaie]|sostituit[oaie]|salvat[oaie]|registrat[oaie]"
        r"|inserit[oaie]|eliminat[oaie]|aggiunt[oaie]|rimoss[oaie]|cancellat[oaie]|rettificat[oaie]|memorizzat[oaie]"
        r"|impostat[oaie]|variat[oaie]|tolt[oaie]",
        "DO": r"cambiar\w*|aggiornar\w*|modificar\w*|correggere|sostituir\w*|salvar\w*|registrar\w*|inserir\w*|eliminar\w*"
        r"|aggiunger\w*|rimuover\w*|cancellar\w*|rettificare|togliere",
        "NOW": r"cambi(?:o|amo|erò|eremo)|aggiorn(?:o|iamo|erò|eremo)|modific(?:o|hiamo|herò|heremo)|correggo|correggiamo"
        r"|sostituisc\w+|salv(?:o|iamo)|registr(?:o|iamo|erò)|inseris\w+|elimin(?:o|iamo|erò)|aggiung(?:o|iamo)|rimuov(?:o"
        r"|iamo)|cancell(?:o|iamo)|rettifico|imposto",
        "THING": r"(?:(?:indirizzo )?e-?mail|posta elettronica|mail|telefono|cellulare|numero(?: di (?:telefono|cellulare))?"
        r"|indirizzo|recapit[oi]|dati(?: di contatto| personali| anagrafici)?|nome|cognome|contatt[oi]|cap|residenza"
        r"|preferenze di contatto)",
    },
    "case": {
        "DONE": r"registrat[oaie]|apert[oaie]|creat[oaie]|inoltrat[oaie]|inviat[oaie]|presentat[oaie]|segnalat[oaie]"
        r"|annotat[oaie]|trasmess[oaie]|inserit[oaie]|pres[oaie] in carico|protocollat[oaie]|documentat[oaie]|raccolt[oaie]"
        r"|passat[oaie]|avviat[oaie]|verbalizzat[oaie]|fatt[oa]|mess[oa] agli atti|escalat[oa]|acquisit[oa]",
        "DO": r"registrar\w*|aprir\w*|crear\w*|inoltrar\w*|inviar\w*|presentar\w*|segnalar\w*|annotar\w*|trasmetter\w*|inserire"
        r"|prendere in carico|protocollare|raccoglier\w*|avviare",
        "NOW": r"registr(?:o|iamo|erò|eremo)|apro|apriamo|aprirò|apriremo|cre(?:o|iamo|erò)|inoltr(?:o|iamo|erò|eremo)|invi(?:o"
        r"|amo|erò)|present(?:o|iamo)|segnal(?:o|iamo|erò)|annot(?:o|iamo)|trasmett(?:o|iamo)|inseris\w+|prendo in carico"
        r"|prendiamo in carico|metto agli atti|avvi(?:o|amo|erò)",
        "THING": r"(?:reclam[oi](?! (?:contro|verso))|pratica|segnalazione|caso|ticket|denuncia|richiesta|fascicolo|indagine"
        r"|verifica interna|lamentela|istanza|rimostranza)",
    },
}

_WAS_DONE = lines(r"""
    {cl}(?:ho|abbiamo) (?:\S+ ){0,4}?{DONE} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,6}?{cl}(?:l'ho|l'abbiamo|li ho|le ho|ho|abbiamo|è stat[oa]|sono stat[ie]|è|sono|risulta|risultano|viene
    |vengono|rimane|resta|è già|è ora|è adesso) (?:\S+ ){0,3}?{DONE}
    (?:è stat[oa]|sono stat[ie]|è|risulta) (?:\S+ ){0,2}?{DONE} (?:\S+ ){0,4}?{THING}
    (?:ho|abbiamo) appena (?:\S+ )?{DONE} (?:\S+ ){0,6}?{THING}
    (?:fatto|tutto fatto|ecco fatto|confermato|sistemato|ok|bene)[:,.]? ?(?:\S+ ){0,4}?{THING} (?:\S+ ){0,4}?{DONE}
""")

_WILL_BE_DONE = lines(r"""
    {cl}{NOW} (?:\S+ ){0,6}?{THING}
    {cl}(?:provvedo|provvediamo|provvederò|provvederemo|procedo|procediamo|procederò|procederemo|vado|andiamo|sto per
    |stiamo per) (?:\S+ ){0,2}?(?:a |ad |con )?(?:{DO}|l'|il|lo) ?(?:\S+ ){0,6}?{THING}
    (?:sto|stiamo) (?:\S+ )?\w+ndo\w* (?:\S+ ){0,4}?{THING}
    {THING} (?:\S+ ){0,5}?(?:sarà|saranno|verrà|verranno|viene|vengono|rimane|resta|rimangono) (?:\S+ ){0,3}?{DONE}
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_MORE = {
    "refund": lines(r"""
        {cl}(?:riceverà|riceverai|avrà|avrai|vedrà|vedrai|riavrà|riavrai|recupererà|recupera) (?:\S+ ){0,6}?(?:rimborso|indietro
        |soldi|denaro|importo|accredito|\d[\d.,]* ?(?:€|euro))|{cl}(?:ho|abbiamo) (?:\S+ )?(?:rimborsato|restituito|riaccreditato
        |stornato)(?: \S+){0,4}|(?:rimborso|soldi|denaro|importo|accredito) (?:\S+ ){0,4}?(?:è|sono|sta|arriverà|arriveranno
        |arriva) (?:\S+ ){0,3}?(?:in arrivo|partit\w|arrivando|in corso|sul suo conto|sul tuo conto|entro|già|approvat\w)
        |{cl}(?:rimborseremo|rimborserò|restituiremo|riaccrediteremo|rimborso|rimborsiamo)(?: \S+){0,5}
    """),
    "fee_waiver": lines(r"""
        non (?:dovrà|dovrai|deve|devi) (?:pagare|versare) (?:\S+ ){0,4}?(?:commission\w|mora|penal\w|interess\w|spes\w)
        |(?:commissione|mora|penale|spese) (?:\S+ ){0,4}?(?:non (?:c'è|ci sono|risulta) più|è sparit\w|non le verrà addebitat\w
        |non ti verrà addebitat\w)|non (?:le|ti) (?:addebiteremo|verrà addebitata|sarà addebitata|verranno addebitati
        |addebito) (?:\S+ ){0,3}?(?:commission\w|mora|penal\w|interess\w|spes\w)
    """),
    "pause": lines(r"""
        non (?:dovrà|dovrai|deve|devi) pagare (?:\S+ ){0,4}?fino|non (?:le|ti|riceverà|riceverai|ci saranno|verrà
        |le verrà) (?:\S+ ){0,5}?(?:addebit\w+|sollecit\w+|prelev\w+|richiest\w+|promemoria|niente|nulla)(?: \S+){0,4}? ?(?:fino
        |per|durante|in questo|finché)|(?:le|ti) (?:concedo|concediamo|do|diamo|darò|daremo|concederemo) (?:\S+ ){0,4}?(?:pausa
        |proroga|giorni|settimane|dilazione|più tempo|respiro|tregua|tempo)|(?:prossima) (?:rata|scadenza) (?:\S+ ){0,3}?(?:slitta
        |passa|sarà|scadrà|si sposta|diventa) (?:\S+ ){0,3}?(?:al|a|il|dopo)|fino al (?:\S+ ){1,4}?(?:non|nessun\w
        |niente)(?: \S+){0,3}
    """),
    "plan": lines(r"""
        (?:pagherà|pagherai|verserà|verserai|paga) (?:\S+ ){0,4}?(?:al mese|mensili|ogni mese|rate)|{cl}(?:ho|abbiamo|) ?(?:diviso
        |suddiviso|ripartito|spalmato|rateizzato|dividiamo|suddividiamo|spalmiamo) (?:\S+ ){0,6}?(?:in|su) (?:\S+ )?(?:rate|mesi
        |mensilità)|(?:piano|rateizzazione) (?:\S+ ){0,4}?(?:parte|comincia|inizia|è attiv\w|decorre|è pront\w|partirà)
    """),
    "dispute": lines(r"""
        (?:contestazione|disputa|controversia) (?:\S+ ){0,4}?(?:è|risulta) (?:\S+ )?(?:apert\w|in corso|avviat\w|registrat\w
        |attiv\w|partit\w|inviat\w)|{cl}(?:ho|abbiamo) (?:\S+ )?contestato(?: \S+){0,4}
    """),
    "freeze": lines(r"""
        nessuno (?:\S+ )?(?:può|potrà) (?:\S+ ){0,4}?(?:acquistar\w*|usar\w*|acceder\w*|entrar\w*|utilizzar\w*|far\w*|comprar\w*
        |ordinar\w*)|(?:account|conto|carta|accesso) (?:\S+ ){0,4}?(?:è|resta|rimane) (?:\S+ ){0,3}?(?:bloccat\w|congelat\w
        |al sicuro|protett\w|sospes\w|in sicurezza)|{cl}(?:ho|abbiamo) (?:\S+ )?bloccato(?: \S+){0,5}
        |non sarà(?:nno)? (?:più )?possibil\w (?:\S+ ){0,2}?acquist\w+
    """),
    "contact_change": lines(r"""
        (?:d'ora in poi|da ora in poi|da oggi|da adesso|in futuro|d'ora in avanti) (?:\S+ ){0,6}?(?:scriveremo|contatteremo
        |chiameremo|useremo|invieremo|riceverà|riceverai|arriveranno|scriverò|utilizzeremo)(?: \S+){0,6}|(?:le|ti|la) (?:scriveremo
        |contatteremo|chiameremo|invieremo) (?:\S+ ){0,4}?(?:solo|soltanto|esclusivamente|al nuovo|alla nuova)(?: \S+){0,4}
        |nuov[oa] (?:e-?mail|indirizzo(?: e-?mail)?|numero|telefono|cellulare|recapito|mail) (?:\S+ ){0,4}?(?:è|risulta|è già
        |ora) (?:\S+ ){0,3}?(?:salvat\w|registrat\w|attiv\w|inserit\w|nel sistema|a sistema|memorizzat\w|aggiornat\w|quell\w)
    """),
    "case": lines(r"""
        (?:numero|codice) (?:di |della |del |di riferimento del)?(?:\S+ )?(?:pratica|reclamo|ticket|segnalazione|caso) (?:è|:)
        |(?:reclamo|pratica|segnalazione|caso|richiesta) (?:\S+ ){0,3}?(?:è|risulta) (?:\S+ )?(?:registrat\w|apert\w|in (?:corso
        |lavorazione|carico|esame)|stat\w (?:registrat\w|inoltrat\w|pres\w))|{cl}(?:indagheremo|verificheremo|stiamo indagando
        |avviamo una verifica|faremo (?:una verifica|luce|chiarezza))(?: \S+){0,3}
    """),
    "handoff": lines(r"""
        {cl}(?:passo|passiamo|passerò|trasferisco|trasferiamo|trasferirò|metto|mettiamo|metterò|collego|colleghiamo|inoltro|giro
        |giriamo|affido|affidiamo|affiderò|coinvolgo|chiamo|avviso|avviserò|chiedo|sto (?:passando\w*|trasferendo\w*|mettendo\w*
        |collegando\w*|contattando\w*)|faccio (?:chiamare|contattare|intervenire)|lascio) (?:\S+ ){0,7}?(?:{person}|in contatto
        |in linea|richiamat\w|richiamare)
        (?:la|ti) (?:passo|trasferisco|metto in contatto|collego) (?:ora|subito|adesso|immediatamente|a|con|al|alla)(?: \S+){0,5}
        |{cl}(?:ho|abbiamo) (?:\S+ )?(?:passato|trasferito|inoltrato|avvisato|chiesto|richiesto|affidato|prenotato|fissato
        |programmato|girato|coinvolto|contattato|assegnato) (?:\S+ ){0,7}?(?:{person}|richiamata|telefonata|appuntamento)
        {person} (?:\S+ ){0,7}?(?:chiamerà|richiamerà|contatterà|ricontatterà|scriverà|risponderà|si occuperà|prenderà|seguirà
        |la chiama|ti chiama|subentrerà|si metterà|la richiama|aiuterà|continuerà|si farà|sentirà)(?: \S+){0,5}
        (?:la|ti|le|si|verrà|verrai|sarà|sarai) (?:\S+ )?(?:chiamerà|richiamerà|contatterà|ricontatterà|metterà in contatto
        |richiamat\w|contattat\w|ricontattat\w|trasferit\w|messo in contatto|messa in contatto|chiameremo|richiameremo|contatteremo
        |ricontatteremo|chiamerà) (?:\S+ ){0,5}?(?:{person}|oggi|domani|entro|a breve|subito|al più presto|in giornata|tra)
        (?:riceverà|riceverai) (?:\S+ ){0,3}?(?:una )?(?:telefonata|chiamata|richiamata)|(?:richiamata|telefonata|chiamata
        |appuntamento) (?:\S+ ){0,4}?(?:è|risulta) (?:\S+ )?(?:prenotat\w|fissat\w|confermat\w|programmat\w|stat\w (?:prenotat\w
        |fissat\w))
    """),
}

_CONDITION = "|".join(
    lines(r"""
        (?:se|purché|a condizione che|nel caso|in caso|qualora|a meno che|una volta|quando|non appena|appena (?:il|la|avremo
        |ricev\w+|abbiamo|arriv\w+|conferm\w+|ci)|finché non|dipende|a seconda)(?! (?:ha|hai|avesse|ha bisogno|hai bisogno|desidera
        |serve|le serve)(?: \S+){0,3} (?:domande|dubbi|altro|bisogno|qualcosa|domanda))|normalmente|di solito|generalmente
        |in genere|solitamente|di norma|in generale|i clienti|i rimborsi|dopo (?:la |una |aver )?(?:verifica|verificato|conferma)
        |previa|salvo
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        non|mai|né|senza|posso|può|puoi|possiamo|potrei|potremmo|potrebbe|potrà|vuole|vuoi|desidera|vorrebbe|vorresti|dovrebbe|deve
        |forse|magari|possibile|è possibile|cerco di|cerchiamo|provo a|proviamo|spero|speriamo|prima di|per (?:poter|poterle|farlo)
        |mi serve|ci serve|ho bisogno|abbiamo bisogno|occorre|preferisce|preferisci|come|perché|cosa|che cosa|quale|(?:lei
        |tu) (?:ha|hai) (?:chiesto|detto|scritto)|che (?:ha|hai) (?:chiesto|richiesto)|rifiutat[oa]|respint[oa]|negat[oa]|ieri
        |la settimana scorsa|il mese scorso|il (?:negozio|venditore) (?:ha|dice|non|rimborsa)|la banca (?:ha|dice)|diritto a
        |opzione di|sarebbe|purtroppo (?:non|no)
    """)
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=lines(r"""
            non (?:deve|devi|dovrà|occorre|serve|c'è bisogno di) (?:\S+ )?(?:fare nulla|fare altro|fare niente|preoccupar\w+
            |ripetere|inviare|rispiegare)[\w ]*|non (?:si|ti) preoccup\w+|non più|senza (?:costi|spese|commissioni|interessi|penali
            |alcun costo|problemi|addebiti|more)(?: aggiuntiv\w| extra)?|come (?:ha|hai|da lei|mi ha|richiesto) ?(?:chiesto
            |richiesto)?|così (?:potrà|potrai|non|nessuno)[\w ]*
        """),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        masks=lines(r"""
            non (?:si|ti) preoccup\w+|non più|senza (?:costi|spese|commissioni|interessi|penali|alcun costo|problemi|addebiti|more)
            |come (?:ha|hai|da lei|mi ha|richiesto) ?(?:chiesto|richiesto)?|così (?:potrà|potrai|non|nessuno)[\w ]*
        """),
        unless=(rf"(?<!.)(?:{_CONDITION})", r"normalmente|di solito|generalmente|in genere|solitamente|di norma|i clienti"),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(r"""
                (?:vuole|vuoi|desidera|desideri|preferisce|preferisci|vorrebbe|vorresti|posso|possiamo|potrei|potremmo
                |se (?:lo )?(?:vuole|vuoi|preferisce|preferisci|desidera|le va|ti va)|le va|ti va|può|puoi|le andrebbe|gradisce
                |gradirebbe|ha la possibilità|offro|offriamo|preferirebbe|preferiresti|le farebbe piacere
                |volentieri) (?:\S+ ){0,9}?(?:parlar\w*|passar\w*|passi|trasfer\w+|metter\w*|metta|colleg\w+|chiam\w+|richiam\w+
                |contatt\w+|coinvolg\w+|chied\w+|affid\w+|sentire|continuare|proseguire|chattare|far\w*|inoltr\w+|passo|avvis\w+
                |confront\w+|scriver\w*|venga) (?:\S+ ){0,8}?{person}
                (?:vuole|vuoi|desidera|preferisce|preferisci|vorrebbe|vorresti|le va|ti va|gradisce|posso chiedere
                |preferirebbe) (?:\S+ ){0,6}?{person} (?:\S+ ){0,4}?(?:chiam\w+|richiam\w+|contatt\w+|segu\w+|aiut\w+|prend\w+
                |occup\w+|intervenga|parli|continui|sent\w+)
                (?:vuole|vuoi|desidera|preferisce|preferisci|vorrebbe|vorresti) (?:\S+ ){0,4}?(?:che (?:la|ti) (?:passi|trasferisca
                |metta|faccia|richiamiamo)|essere (?:richiamat\w|contattat\w|ricontattat\w|messo|messa|trasferit\w)
                |una (?:richiamata|telefonata|chiamata))(?: \S+){0,4}
                {person} (?:\S+ ){0,4}?(?:può|potrebbe|possono|è disponibile|sarebbe) (?:\S+ ){0,3}?(?:chiamar\w*|richiamar\w*
                |contattar\w*|aiutar\w*|seguir\w*|parlar\w*|ascoltar\w*|per|a)
                (?:la|ti) (?:passo|metto|trasferisco|collego) (?:\S+ ){0,6}?{person}(?=(?: \S+){0,4}\?)|(?:volentieri|se vuole
                |se preferisce|se desidera) (?:\S+ ){0,3}?(?:la|ti) (?:passo|metto|trasferisco) (?:\S+ ){0,6}?{person}
            """)
        },
        masks=(r"se (?:ha|hai) (?:\S+ )?(?:domande|dubbi|bisogno)",),
        beside=lines(r"""
            non|mai|nessuno|nessun|ieri|senza|impossibile|ho|abbiamo|ha già
        """),
    ),
    Rule(
        hits={
            "promised": lines(r"""
                {cl}(?:passo|passiamo|passerò|trasferisco|trasferiamo|trasferirò|metto|mettiamo|metterò|collego|colleghiamo|inoltro
                |giro|giriamo|affido|affidiamo|affiderò|coinvolgo|chiamo|avviso|avviserò|chiedo|sto (?:passando\w*|trasferendo\w*
                |mettendo\w*|collegando\w*|contattando\w*)|faccio (?:chiamare|contattare|intervenire)) (?:\S+ ){0,7}?(?:{person}
                |richiamat\w|richiamare)
                {cl}(?:ho|abbiamo) (?:\S+ )?(?:passato|trasferito|inoltrato|avvisato|chiesto|richiesto|affidato|prenotato|fissato
                |programmato|girato|coinvolto|contattato|assegnato) (?:\S+ ){0,7}?(?:{person}|richiamata|telefonata|appuntamento)
                {person} (?:\S+ ){0,7}?(?:chiamerà|richiamerà|contatterà|ricontatterà|scriverà|risponderà|si occuperà|prenderà
                |seguirà|la chiama|ti chiama|subentrerà|si metterà|la richiama|aiuterà|continuerà|si farà|sentirà)
                (?:la|ti|le|si|verrà|verrai|sarà|sarai) (?:\S+ )?(?:chiamerà|richiamerà|contatterà|ricontatterà|metterà in contatto
                |richiamat\w|contattat\w|ricontattat\w|trasferit\w|messo in contatto|messa in contatto|chiameremo|richiameremo
                |contatteremo|ricontatteremo) (?:\S+ ){0,5}?(?:{person}|oggi|domani|entro|a breve|subito|al più presto|in giornata
                |tra)
                (?:riceverà|riceverai) (?:\S+ ){0,3}?(?:telefonata|chiamata|richiamata)|(?:richiamata|telefonata|chiamata
                |appuntamento) (?:\S+ ){0,4}?(?:è|risulta) (?:\S+ )?(?:prenotat\w|fissat\w|confermat\w|programmat\w
                |stat\w (?:prenotat\w|fissat\w))
            """)
        },
        unless=lines(r"""
            (?:se|quando) (?:lo )?(?:vuole|vuoi|preferisce|preferisci|desidera|le va)|vuole che|vuoi che|preferisce che|vorrebbe
        """),
        beside=lines(r"""
            non|mai|nessuno|nessun|posso|possiamo|potrei|ieri|senza|impossibile|vuole|vuoi|desidera
        """),
        asked=False,
    ),
)
