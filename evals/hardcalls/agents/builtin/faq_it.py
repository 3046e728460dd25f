# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in Italian."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="Grazie per aver contattato Lumen!",
    sorry="Ci scusiamo per il disagio.",
    nothing="Forse trova la risposta in uno dei nostri argomenti più letti.",
    topics="Può anche chiedermi di: {titles}.",
    more="Scriva l'argomento e le mostro l'articolo in un secondo!",
    person="La maggior parte delle domande si risolve direttamente qui in chat, a ogni ora e senza attese.",
    bye="Le auguriamo una splendida giornata!",
    thanks=r"grazie|ringrazi\w*",
    thanked="Siamo felici di averla aiutata!",
    articles=(
        Article(
            title="Spese di ritardo",
            keywords=r"spese|penale|mora\b|ritardo|sollecit\w*",
            text="Le spese di ritardo si applicano una volta per una rata non pagata entro la scadenza. Le vede nell'app accanto alla rata.",
        ),
        Article(
            title="Rimborsi",
            keywords=r"rimbors\w*|indietro|reso\b|due volte|doppi\w*|restitu\w*",
            text="Quando restituisce qualcosa, il negozio ci avvisa e la rimborsiamo. Un rimborso arriva entro 3 giorni lavorativi.",
        ),
        Article(
            title="Contestazioni",
            keywords=r"arrivat\w*|ricevut\w*|rott\w*|difettos\w*|sbagliat\w*|riconosco|frod\w*|truff\w*|rubat\w*",
            text="Nell'app può aprire una contestazione se qualcosa non è arrivato, è difettoso, è sbagliato o non è stato ordinato da lei.",
        ),
        Article(
            title="Piani di pagamento",
            keywords=r"non riesco a pagare|piano|pausa|lavoro|soldi|debit\w*|rat[ae]\b|sospen\w*",
            text="Se una rata è difficile da pagare, può essere sospesa fino a 30 giorni o distribuita su 2-6 mesi. La richiesta si fa nell'app, alla voce Pagamenti.",
        ),
        Article(
            title="Decisioni di credito",
            keywords=r"rifiut\w*|respint\w*|negat\w*|credito|approvat\w*",
            text="La possibilità di comprare ora e pagare dopo viene decisa automaticamente per ogni acquisto.",
        ),
        Article(
            title="Privacy",
            keywords=r"dati|privacy|cancell\w*|gdpr|indirizzo|password|hacker\w*",
            text="Può sapere quali dati abbiamo, far correggere errori e chiederne la cancellazione. Il modulo è nell'app, alla voce Privacy.",
        ),
        Article(
            title="Reclami",
            keywords=r"reclam\w*|avvocat\w*|inaccettabile|stampa|tribunale",
            text="Ci racconti nel modulo di contatto dell'app che cosa non ha funzionato; avrà risposta entro 15 giorni.",
        ),
        Article(
            title="Pagamenti",
            keywords=r"pag\w*|scad\w*|carta|quando|quanto|addebit\w*",
            text="Si paga a rate nelle date indicate dall'app, e prima di ognuna mandiamo un promemoria. Pagare in anticipo non costa nulla.",
        ),
    ),
)
