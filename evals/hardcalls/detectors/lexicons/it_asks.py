"""Italian: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:può|puoi|potrebbe|potresti|potete|mi|ci|vorrebbe|le dispiace|ti dispiace|sarebbe così gentile) (?:\S+ ){0,3}?(?:dare
        |dire|indicare|fornire|confermare|comunicare|inviare|mandare|lasciare|scrivere|condividere|ricordare|dà|dice|dici|indica
        |indichi|fornisce|fornisci|conferma|confermi|comunica|lascia|lasci|scrive|scrivi|invia|manda|ripetere|serve|servirebbe
        |serve sapere|riportare|specificare|serve anche|occorre)(?:mi|ci|lo|la|mela|melo)?|(?:darmi|darci|dirmi|dirci|indicarmi
        |indicarci|fornirmi|fornirci|confermarmi|confermarci|comunicarmi|comunicarci|inviarmi|mandarmi|lasciarmi|scrivermi
        |ricordarmi|specificarmi)|(?:mi|ci) (?:dica|dia|indichi|fornisca|confermi|comunichi|invii|mandi|lasci|scriva|ricordi
        |specifichi|riporti|servono|servirebbero)|(?:dimmi|dammi|dacci|indicami|confermami|mandami|scrivimi|lasciami|forniscimi
        |comunicami|inviami)|(?:ho bisogno|abbiamo bisogno|avrei bisogno|avremmo bisogno|occorre|occorrono|necessito|servirebbe
        |manca|le chiedo|ti chiedo|chiedo)|qual è|qual era|quali sono|quale|quando|a (?:quale|che)|per (?:quale|che)|di (?:quale
        |che)|con quale|in (?:quale|che)|confermi|indichi|fornisca|inserisca|scriva|comunichi|conferma|indica|scrivi|inserisci
        |riporti|per favore|cortesemente|ha|hai|dove
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) {gap7}(?:data di nascita|compleanno|nascita|nat[oa])
                (?:la )?(?:{your} )?data di nascita(?:,? per favore)?\s?\?|quando è nat[oa]|quando sei nat[oa]|in che (?:data|anno
                |giorno) (?:è|sei) nat[oa]
            """),
            "postcode": lines(r"""
                (?:{ask}) {gap7}(?:codice (?:di avviamento )?postale|cap|c\.a\.p\.)
                (?:il )?(?:{your} )?(?:cap|codice postale)(?:,? per favore)?\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) {gap7}(?:(?:indirizzo )?(?:di )?(?:e-?mail|posta elettronica|mail))
                (?:la )?(?:{your} )?(?:e-?mail|mail|indirizzo e-?mail)(?:,? per favore)?\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) {gap7}(?:(?:numero (?:di )?)?(?:telefono|cellulare|telefonico|recapito telefonico)
                |numero (?:\S+ ){0,5}?(?:chiamar\w*|contattar\w*|raggiunger\w*|richiamar\w*|ricontattar\w*)|recapito)
                (?:a|su) (?:quale|che) numero(?: \S+){0,6}|(?:il )?(?:{your} )?(?:numero di )?(?:telefono
                |cellulare)(?:,? per favore)?\s?\?
            """),
            "order_number": lines(r"""
                (?:{ask}) {gap7}(?:(?:numero|codice|riferimento|n\.|id) (?:di |del |dell'|d')?(?:\S+ )?(?:ordine|acquisto|fattura
                |pratica|riferimento)|numero d'ordine|numero dell'ordine|riferimento|codice ordine)
                (?:quale|di che|di quale|per quale|a quale|che|su quale) (?:ordine|acquisto)(?: \S+){0,6}|numero (?:d'
                |di )ordine(?:,? per favore)?\s?\?
            """),
            "name": lines(r"""
                (?:{ask}) {gap7}(?:nome|cognome|nominativo|generalità)(?! (?:del|della|dello))
                come si chiama|come ti chiami|con chi (?:parlo|sto|ho)(?: \S+){0,5}|(?:il )?(?:{your} )?nome(?: e cognome
                | completo)?(?:,? per favore)?\s?\?|a (?:che|quale) nome(?: \S+){0,4}|chi (?:è lei|sei)
            """),
            "amount": lines(r"""
                (?:{ask}) {gap7}(?:importo|cifra|somma|ammontare|totale)
                (?:quanto|che importo|quale importo|che cifra|quale cifra|di quanto|a quanto|che rata|quale rata
                |quale somma)(?: \S+){0,8}
            """),
            "identity": lines(r"""
                (?:conferm\w+|verific\w+|controllar\w*|accertar\w*|dimostrar\w*|comprovar\w*|identific\w+|attest\w+|assicurar\w*
                |validar\w*|provar\w*)(?: \S+){0,6}? (?:identità|chi è|chi sei|di essere|che è lei|che sia lei|che sei tu|titolare
                |con chi sto|intestatari\w|parlando con|lei stess\w)
                {your} identità (?:\S+ ){0,3}?(?:conferm\w+|verific\w+)|domand\w+ di sicurezza|(?:documento|foto|copia
                |carta) (?:\S+ ){0,3}?(?:identità|riconoscimento|identificativo)|passaporto|si identifichi|identificarsi
                |identificarti|(?:è|sei|sia) (?:lei |tu |proprio |davvero )*(?:il |la |l')(?:titolare|intestatari\w)
                |verifica (?:dell'identità|di sicurezza)|controllo di sicurezza|riconoscimento
            """),
            "topic": lines(r"""
                (?:di|su|per|a|in) (?:che )?cosa (?:\S+ ){0,4}?(?:si tratta|tratta|posso|possiamo|riguarda|ha bisogno|hai bisogno
                |serve|vuole parlare|vorrebbe|parliamo)(?: \S+){0,6}
                (?:che cosa|cosa|qual è|quale|che) (?:\S+ ){0,4}?(?:successo|accaduto|problema|motivo|riguarda|argomento|questione
                |serve|richiesta|posso fare|possiamo fare|occorre|sta succedendo|preoccupa|non va|tema|capitato|le serve
                |ti serve)(?: \S+){0,6}
                (?:mi|ci) (?:racconti|spieghi|descriva|dica|spiega|racconta|descrivi|illustri|riassuma|parli)(?: \S+){0,4}? (?:cosa
                |che|problema|motivo|accaduto|successo|richiesta|situazione|meglio|più|di cosa|brevemente|dettagli\w*|perché
                |tutto)(?: \S+){0,6}|(?:spiegarmi|raccontarmi|descrivermi|dirmi|raccontami|spiegami|dimmi|descrivimi|spiegarci
                |raccontarci|dirci)(?: \S+){0,4}? (?:cosa|che|problema|motivo|accaduto|successo|richiesta|situazione|meglio|di più
                |di cosa|dettagli\w*|perché)(?: \S+){0,6}
                (?:in che modo|come|in cosa) (?:\S+ )?(?:posso|possiamo|potrei) (?:\S+ )?(?:aiutar\w*|esser\w+ (?:utile|d'aiuto)
                |assister\w*)|motivo (?:della|del) {your} (?:richiesta|contatto|messaggio|chiamata)|(?:riguarda|è per
                |si tratta di) (?:\S+ ){1,7}\?
            """),
        },
        masks=lines(r"""
            (?:altro|qualcos'altro|qualcosa d'altro|qualche altra cosa)[\w ,']*|(?:cos'altro|che altro)[\w ]*
        """),
        unless=lines(r"""
            non (?:\S+ ){0,4}?(?:serve|servono|occorre|occorrono|è necessari\w+|condivida|condividere|invii|inviare|fornisca
            |fornire|scriva|scrivere|mandi|mandare|ci dia|mi dia|dia|pubblichi|chiediamo|chiederemo|chiedo|deve|dovrà|ho bisogno
            |abbiamo bisogno|comunichi|indichi)|mai|(?:può|puoi) (?:vedere|consultare|trovare|cambiare|aggiornare|modificare)
            |troverà|troverai|appare|risulta|(?:ho|abbiamo) (?:\S+ )?(?:già|il|la|i|le|{your}|ricevuto|verificato|cambiato
            |aggiornato|inviato|trovato|confermato|visto)|vedo|vediamo|grazie|riceverà|riceverai|invierò|invieremo|(?:è
            |viene) (?:stat\w|registrat\w|inviat\w|riportat\w)|nella mail|sulla mail
        """),
    ),
)
