"""Italian: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:può|puoi|potrebbe|potresti|potete|può per favore|vuole|le dispiace|ti dispiace|riesce a|riesci a|posso|possiamo|potrei
        |le va di|mi) (?:\S+ ){0,3}?(?:dir\w*|dar\w*|fornir\w*|indicar\w*|confermar\w*|inviar\w*|mandar\w*|comunicar\w*|scriver\w*
        |condivid\w*|riport\w*|lasciar\w*|chieder\w*|aver\w*|saper\w*|inserir\w*|verificar\w*|ripet\w*|spieg\w*|dettar\w*|girar\w*
        |conoscer\w*|descriv\w*|ricordar\w*|precisar\w*|passar\w*|dice|dà)|(?:mi|ci|me lo|per favore|gentilmente
        |cortesemente)?,? ?(?:dica|dia|fornisca|indichi|confermi|invii|mandi|comunichi|scriva|lasci|inserisca|riporti|dimmi|dammi
        |indicami|confermami|mandami|inviami|scrivimi|scrivi|conferma|invia|inserisci|indica|fornisci|lasciami|mi dici|mi dai
        |mi confermi|mi dà|mi dice|mi indica|mi conferma|mi scrive|mi lascia|mi manda|mi fornisce|mi ricorda|mi ripete|mi serve
        |mi servono|mi servirebbe|mi servirebbero|ci serve|ci servono|mi occorre|mi occorrono|serve|servono|occorre|ho bisogno
        |abbiamo bisogno|avrei bisogno|mi manca|mancano|manca|manca solo|mi mancano|mi basta|mi bastano|le chiedo|ti chiedo
        |le chiederei|chiedo|devo chiederle|devo (?:chiedere|sapere|verificare)|vorrei|gradirei|dovrebbe|deve|mi faccia sapere
        |mi faccia avere|fammi sapere|fammi avere|mi dica|mi spieghi|mi racconti|mi ripeta|ripeta|ricorda|si ricorda|ha|hai
        |ha sottomano|ha con sé|avrebbe)|qual è|quale|quali|qual era|quali sono|con quale|a quale|su quale|con che|a che|che
        |di quale|da quale|in che|in quale|quando|dove|come
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) (?:\S+ ){0,7}?(?:data di nascita|quando è nat[oa]|giorno di nascita|anno di nascita|nascita|compleanno)
                |(?:data|anno) di nascita(?: \S+){0,2}\s?\?|quando (?:è|sei) nat[oa]|in che (?:giorno|anno
                |data)(?:,? \S+){0,4} (?:è|sei) nat[oa]
            """),
            "postcode": lines(r"""
                (?:{ask}) (?:\S+ ){0,8}?(?:cap|codice (?:di avviamento )?postale|c\.a\.p\.?)|(?:cap
                |codice (?:di avviamento )?postale)(?: \S+){0,2}\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) (?:\S+ ){0,7}?(?:e-?mail|mail|posta elettronica)(?! (?:di conferma|che le abbiamo|ricevuta|da noi
                |che ti abbiamo))|(?:e-?mail|mail|posta elettronica)(?: \S+){0,4}\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) (?:\S+ ){0,7}?(?:numero (?:\S+ ){0,2}?(?:di )?(?:telefono|cellulare|contatto)|telefono|cellulare
                |recapito(?: telefonico)?|numero (?:\S+ ){0,5}?(?:chiamar\w+|richiamar\w+|contattar\w+|raggiung\w+|reperibil\w+))
                |(?:telefono|cellulare|recapito telefonico)(?: \S+){0,2}\s?\?|(?:che|quale) numero (?:\S+ ){0,3}?(?:richiam\w+
                |chiam\w+|contatt\w+|risponde|trov\w+)
            """),
            "order_number": lines(r"""
                (?:{ask}) (?:\S+ ){0,7}?(?:(?:numero|codice|riferimento|id) (?:\S+ )?(?:ordine|dell'ordine|d'ordine|acquisto
                |della pratica|fattura|tracking|di tracciamento|riferimento|dell'acquisto|di conferma|prenotazione)
                |ordine(?! (?:da|di (?:bonifico)))(?: \S+){0,6}\?)|(?:numero|codice) (?:d'|di |dell')ordine(?: \S+){0,3}\s?\?
                |(?:quale|che|di quale|di che) ordine(?: \S+){0,6}
            """),
            "name": lines(r"""
                (?:{ask}) (?:\S+ ){0,6}?(?:(?:nome|cognome|nominativo|generalità)(?! (?:del|della|utente|di (?:chi|un))))|(?:nome
                |cognome)(?: (?:e cognome|completo))?(?: \S+){0,2}\s?\?|come si chiama(?! (?:il|la|l'))|come ti chiami
                |con chi (?:ho|sto|parlo|abbiamo)(?: \S+){0,5}|come (?:posso|devo|preferisce) (?:\S+ )?(?:chiamarl\w
                |essere chiamat\w|rivolgermi)|chi parla
            """),
            "amount": lines(r"""
                (?:{ask}) (?:\S+ ){0,7}?(?:importo|somma|cifra|totale(?: \S+){0,4}\?|quanto|prezzo)
                |(?:di )?quanto (?:\S+ ){0,3}?(?:è|era|può|puoi|potrebbe|riesce|riusc\w+|ammonta|ha pagato|hai pagato|le hanno
                |ti hanno|è stato|costa\w*|pagherebbe|versare|sarebbe|si trattava)(?: \S+){0,8}\s?\?|(?:importo|somma
                |cifra)(?: \S+){0,5}\s?\?|quanti (?:soldi|euro)(?: \S+){0,6}\s?\?
            """),
            "identity": lines(r"""
                (?:verific\w+|conferm\w+|accert\w+|controll\w+|prova\w*|dimostr\w+|assicurar\w+|certific\w+|attest\w+|stabil\w+
                |autentic\w+) (?:\S+ ){0,5}?(?:identità|chi è|chi sei|che sia (?:\w+ )?lei|di essere|che è (?:\w+ )?lei
                |sia davvero|lei|sia tu|intestatari\w|titolare|suoi dati|tuoi dati|dati personali|che sia lei)
                documento (?:d'identità|di (?:identità|riconoscimento))|carta d'identità|passaporto|patente
                |domand[ae] di sicurezza|(?:verifica|controllo|riconoscimento|passaggio) (?:\S+ ){0,2}?(?:identità|sicurezza)
                |farsi riconoscere|identificar\w+|si identifichi
            """),
            "topic": lines(r"""
                (?:di (?:che )?(?:cosa|che)|che cosa|cosa|a che proposito|riguardo a cosa|su cosa|in cosa|di quale (?:problema
                |questione)|in che (?:cosa|modo)|come) (?:\S+ ){0,5}?(?:si tratta|succ\w+|accadut\w|riguarda|bisogno|tratta
                |aiutar\w+|essere utile|esserle utile|esserti utile|posso fare|possiamo fare|parlare|va|non va|problema|è andato
                |capitat\w|desidera|la porta|ti porta|occorre|serve|gira|preoccupa|possa aiutar\w+|assister\w+
                |trattandosi)(?: \S+){0,8}\s?\?
                (?:mi|ci)? ?(?:dica|spieghi|racconti|descriva|raccontami|dimmi|spiegami|descrivimi|illustri|accenni|esponga
                |può (?:dirmi|spiegarmi|raccontarmi|descrivermi|accennarmi)|puoi (?:dirmi|spiegarmi|raccontarmi|descrivermi)
                |potrebbe (?:dirmi|spiegarmi|raccontarmi|descrivermi)|mi (?:dice|dici|racconta|racconti|spiega|spieghi|descrive
                |accenna)) (?:\S+ ){0,4}?(?:cosa|che cosa|il problema|motivo|la situazione|brevemente|di più|meglio|di cosa|di che
                |com'è andata|l'accaduto|in poche parole|questione|nel dettaglio|argomento|tutto|quello che|cos'è|qualcosa|perché
                |la questione|in breve|il fatto|i fatti|a parole)(?: \S+){0,8}
                (?:motivo|ragione|oggetto|scopo|argomento) (?:\S+ ){0,4}?(?:contatto|richiesta|messaggio|chiamata|contattat\w
                |scritto|domanda|è)(?: \S+){0,3}|(?:qual è|quale) (?:\S+ )?(?:problema|motivo|questione|argomento|domanda
                |difficoltà|dubbio|richiesta)(?: \S+){0,6}\s?\?|(?:cosa|che) (?:è|cosa è|cos'è) (?:successo|accaduto|capitato)
                |cos'è (?:\S+ )?(?:successo|accaduto|capitato)|riguarda (?:\S+ ){1,6}\S+\?
            """),
        },
        masks=lines(r"""
                (?:altro|altra|qualcos'altro|qualcosa d'altro|cos'altro|c'è altro)[\w ,']*|(?:cosa|che cosa) (?:succede|accade
                |può fare|possiamo fare (?:ora|adesso)|succederà|accadrà) (?:ora|adesso|dopo|se|quando|poi)[\w ]*
                (?:numero|codice) (?:\S+ )?(?:pratica|segnalazione|reclamo|ticket) è
            """),
        unless=lines(r"""
                (?:non|mai|senza|nessun\w*|né) (?:\S+ ){0,4}?(?:serve|servono|occorre|occorrono|chied\w+|bisogno|condivid\w+
                |invi\w+|mand\w+|necessari\w|fornir\w*|dir\w+|dare|dia|comunic\w+|inser\w+|scriv\w+|deve|devi|conferm\w+
                |pubblic\w+|ripet\w+|indic\w+)
                grazie (?:per|di|della|del|mille per)|(?:vedo|ho (?:già )?(?:il(?! piacere)|la(?! fortuna)|qui|tutti|trovat\w
                |ricevut\w|aggiornat\w|verificat\w|controllat\w|inviat\w|registrat\w|modificat\w|salvat\w)|abbiamo (?:già|il|la
                |ricevut\w|inviat\w|aggiornat\w|registrat\w)|risulta|le ho|ti ho|le abbiamo|le invi\w+|le mand\w+|ti mando
                |le arriv\w+|ti arriv\w+|le spedi\w+)
                (?:può|puoi) (?:\S+ )?(?:trovar\w*|vedere|modificar\w*|cambiar\w*|aggiornar\w*|consult\w+|controllare|leggere)
                |lo trova|la trova|lo trovi|la trovi|troverà|troverai|riceverà|riceverai|si trova|(?:è|sono) (?:indicat\w
                |riportat\w|scritt\w|corrett\w|stat\w|nel|nella|già|quell\w|visibil\w)|compare|coincid\w+|corrispond\w+
            """),
    ),
)
