# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in Italian."""

from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="il lo la gli le di che e un una non è mi ho ha per con del della sono mia mio ma come quando vorrei grazie ciao buongiorno salve io si più anche questo alla al da cosa posso",
    negators=r"non|mai|senza|nessuno|nessun|nessuna|niente|nulla|neanche",
    breaks="ma|e|perché|da quando|dopo|quando|che|se|solo|aiuto",
    relations={
        r"(?:padre|papà|babbo)\b": "di suo padre",
        r"(?:madre|mamma)\b": "di sua madre",
        r"marito\b": "di suo marito",
        r"moglie\b": "di sua moglie",
        r"(?:compagno)\b": "del suo compagno",
        r"(?:compagna)\b": "della sua compagna",
        r"figlio\b": "di suo figlio",
        r"figlia\b": "di sua figlia",
        r"(?:bambino|bambina)\b": "del suo bambino",
        r"fratello\b": "di suo fratello",
        r"sorella\b": "di sua sorella",
        r"nonna\b": "di sua nonna",
        r"nonno\b": "di suo nonno",
        r"(?:amico|amica)\b": "di una persona a lei vicina",
        r"(?:zio|zia|cugino|cugina|suocero|suocera)\b": "di una persona della sua famiglia",
    },
    partners=r"marito|moglie|compagno|compagna|fidanzato|fidanzata|ex|ex marito|ex moglie|partner",
    masks=(
        r"(?:app|sito|attesa|bot|pagina|questa cosa) ~(?:mi sta uccidendo|mi uccide|mi fa morire)|mi (?:sta|state|stanno) (?:facendo )?(?:uccidendo|morire) ~(?:app|sito|attesa|pagina|noia|ridere)?",
        r"(?:muoio|morire|morivo|morta|morto|morendo|morirò|da morire) (?:di|dal|dalla|dalle|per la|dalla) (?:\w+ )?(?:vergogna|ridere|risate|curiosità|noia|fame|sonno|imbarazzo|voglia|freddo|caldo|paura|stanchezza)|(?:stanc\w+|bell\w+|ridere|piace|noia) da morire|noia mortale",
        r"(?:telefono|cellulare|batteria|computer|app|schermo|linea|pc) ~(?:è |era )?(?:morto|morta)\b",
        r"(?:siete|è|sei|che|questa|lumen|azienda|proprio) ~(?:truffa|truffatori|imbroglioni|ladri|fregatura|frode)(?= ?[.!?,]|$)",
        r"(?:via|viale|piazza|corso|largo|fermata) (?:del |della |dei |dell')?(?:tribunale|giudic\w+|stampa|garante|legale|giornal\w+)",
        # What is over: work was lost and found again, and what was granted then is not asked for now.
        r"(?:perso|perdere|senza) (?:il |un )?(?:mio )?lavoro(?=[^.!?]*\b(?<!non )(?:ho (?:già |ora |adesso |finalmente )?(?:ritrovato|trovato|ricominciato|ripreso)|ora lavoro|adesso lavoro|lavoro di nuovo|sto lavorando|ho un nuovo (?:lavoro|impiego|posto)))|mi (?:avete|avevate|hanno) (?:già )?(?:sospes\w+|rinviat\w+|spostat\w+|(?:concess|accordat|dat|mess)\w+ ~(?:paus\w+|sospen\w+|rinvi\w+|proroga|dilazion\w+))",
        r"scommetto che|ci scommetto|scommettiamo che|(?:sono|è|faccio|lavoro come|mestiere) (?:un |una |l')?(?:avvocato|avvocata|giornalista)\b|appuntamento al buio|alla cieca|fiducia cieca|mi[ao] {REL} (?:compie|ha compiuto|ha) ~\d+|non (?:mi lamento|voglio lamentarmi)|niente da ridire|non è un reclamo",
    ),
    cues={
        "self_harm": (
            r"(?:suicid\w+|uccidermi|ammazzarmi|mi ammazzo(?! di (?:lavoro|fatica|straordinari|risate))|mi uccido|togliermi la vita|farla finita(?! con (?!la vita|tutto|me stess|questa vita))|farmi del male|farmi male|autolesion\w+|tagliarmi|tolgo la vita|mettere fine alla mia vita)",
            r"(?:non|non ne) (?:voglio|ho più voglia di|desidero|riesco|posso) (?:più )?(?:a )?(?:vivere|esistere|svegliarmi|esserci|andare avanti(?= ?[.!,…]|$))|non voglio (?:più )?(?:vivere|esserci|stare al mondo)|(?:vorrei|voglio|preferirei|preferisco) (?:solo |soltanto )?(?:morire|essere mort[ao]|sparire(?! dal? (?:vostr|databas|elenc|list))|non esserci più)\b",
            r"(?:vita|vivere) ~non ~(?:senso|vale la pena)|non ha (?:più )?senso (?:vivere|andare avanti|la vita)|meglio ~(?:senza di me|se non ci fossi)|non svegliarmi (?:mai )?più|non (?:vedo|trovo) (?:più )?(?:un |alcun |nessun |il )?(?:senso|motivo) ~(?:vivere|andare avanti(?! con))|non ce la faccio più(?= ?[.!,…]|$| a vivere)|meglio morta|meglio morto",
        ),
        "abuse": (
            r"{PARTNER} ~(?:costringe|costretto|costretta|obbliga|obbligato|obbligata|minaccia|minacciato|minacciata|picchia|picchiato|picchiata|controlla(?! (?:la |il |lo |l'|le |sempre |ogni )*(?:spedizion|pacc|ordin|post|tracking|consegn|giorn))|maltratta|maltrattato|mena|non mi lascia)\b|{PARTNER} ~(?:prende|preso|tolto|legge|guarda|spia) ~(?:il mio|la mia|mio|mia|lo|i miei) ~(?:telefono|cellulare|carta|stipendio|messaggi|soldi|mail)",
            r"violenza (?:domestica|economica|di genere)|centro antiviolenza|maltrattament\w+|paura di (?:lui|lei|mio {PARTNER}|mia {PARTNER})|mi (?:picchia|minaccia|costringe|ha costrett[oa]|obbliga)\b|1522",
        ),
        "scam": (
            r"truff(?:a|at\w+|ator\w+|ando|are)\b|raggir\w+|phishing|smishing|imbrogliat\w+",
            r"(?:dice|diceva|ha detto|detto|dicono|si spaccia\w*|spacciat\w+|si fing\w+|spacciandosi|fingendosi) ~(?:di|da|per|essere|della) ~(?:lumen|banca|polizia|assistenza|voi)|(?:mi (?:chiede|ha chiesto|chiedono|hanno chiesto|dice|ha detto)|devo) ~(?:buoni regalo|carte regalo|codice|codici|bonifico|ricarica\w*|bitcoin|cripto\w*|anydesk|teamviewer)|(?:dato|letto|comunicato|fornito) ~(?:codice|pin|otp|password)",
        ),
        "minor": (
            r"(?:ho|ho solo|ho appena|compio) (?:solo |soltanto |appena )?(?:1[0-7]|dodici|tredici|quattordici|quindici|sedici|diciassette) anni|(?:sono|ancora) minorenne|minorenne\b|non (?:ho|sono) (?:ancora )?(?:18 anni|maggiorenne)|i miei (?:genitori )?non (?:lo )?sanno",
        ),
        "fraud": (
            r"rubato ~(?:l' ?)?(?:mia )?(?:identità|documento|documenti|dati personali)",
            r"furto (?:di|d') ?identità|(?:rubato|rubata|usurpat\w+) ~identità|identità ~rubat\w+|frod\w+|scambio di persona",
            r"(?:qualcuno|un altro|un estraneo|sconosciut\w+|ignoti|altra persona) ~(?:a mio nome|col mio nome|con il mio nome|a nome mio|i miei dati|miei dati|mia carta|mia identità|mio documento)|(?:acquist\w+|compr\w+|ordin\w+|conto|account|debit\w+|apert\w+|finanziament\w+) ~(?:a mio nome|a nome mio|col mio nome|con il mio nome|con i miei dati|coi miei dati)",
            r"(?:mai|non ho mai|non ho) ~(?:aperto|avuto|creato) ~(?:conto|account|nessun conto|nessun account)|(?:addebit\w+|acquist\w+) non autorizzat\w+",
        ),
        "takeover": (
            r"hacker\w*|hackerat\w+|violato ~account|(?:rubat|sottratt)\w+ ~(?:credenziali|password|account|profilo)|account ~(?:violato|rubato)|(?:qualcuno|un altro|altra persona|sconosciut\w+) ~(?:entrat\w+|accedut\w+|accesso|cambiat\w+|fatto l'accesso) ~(?:account|conto|password|mail|email|profilo|nel|al)|(?:hanno|è stata|mi hanno) cambiat\w+ ~(?:password|mail|email|numero)|accesso ~non (?:sono|ero) (?:stato |stata )?io",
        ),
        "bereavement": (
            r"{REL} ~(?:è |e' )?(?:mort[oa]|decedut[oa]|mancat[oa]|scompars[oa]|venut[oa] a mancare|spirat[oa]|ci ha lasciat\w|non c'è più)\b|ci ha lasciat\w (?:anche )?(?:mio|mia|il mio|la mia) {REL}|(?:morte|scomparsa|funerale|lutto|perdita|decesso|eredità|mort[oa]|decedut[oa]|mancat[oa]) ~(?:di|del|della|mio|mia)? ?~{REL}|(?:ho perso|perso|abbiamo perso|seppellito) (?:mio|mia|il mio|la mia) {REL}\b(?! di vista)|vedov[oa]\b|lutto\b|defunt[oa]\b|(?:sono rimasta|sono rimasto) vedov[oa]",
        ),
        "gambling": (
            r"ludopati\w+|ludopatico|gioco d'azzardo|giocare d'azzardo|scommess\w+|scommetto|scommettere|casinò|casino online|slot\b|slot machine|videopoker|gratta e vinci|azzardo|giocato tutto|giocata tutto",
        ),
        "human": (
            r"(?:parlare|parlo|comunicare|contattare|mettermi in contatto|passarmi|passatemi|mi passi|mi passate|mi metta|trasferi\w+|chattare|sentire) ~(?:con|a|in contatto con)? ?~(?:una persona|persona|essere umano|umano|operatore|operatrice|qualcuno|responsabile|addett\w+|consulente|collega|superiore|vero operatore)\b",
            r"(?:voglio|vorrei|ho bisogno di|esigo|pretendo|preferisco|c'è|datemi|mi serve) ~(?:una persona|un operatore|un'operatrice|un essere umano|un umano|un responsabile)\b|persona (?:vera|reale|in carne)|operatore (?:umano|vero|reale)|essere umano|(?:qualcuno|potete|può|potreste) ~(?:chiamarmi|richiamarmi|mi chiami|mi richiami)|richiamatemi|chiamatemi|mi (?:richiam(?:ate|i|a)|(?:potete|può|potreste|fate|faccia) (?:ri)?chiamare)\b|non voglio (?:più )?(?:parlare|chattare|scrivere) con (?:un |una |il |questo )?(?:bot|robot|macchina|chatbot)|^(?:un )?operatore(?= ?[.!?]*$)|essere richiamat[oa]",
        ),
        "complaint": (
            r"(?:fare|presentare|sporgere|inoltrare|voglio fare|formale|questo è un|aprire) ~(?:reclamo|denuncia|esposto)|reclamo (?:formale|ufficiale|scritto)|voglio reclamare|vi (?:denuncio|querelo|faccio causa)|lamentarmi (?:ufficialmente|formalmente)|voglio lamentarmi",
            r"avvocat[oa]\b|legale\b|vie legali|azioni? legal[ei]|fare causa|tribunale|giudice|arbitro bancario|\babf\b|ombudsman|banca d'italia|agcm|garante\b|altroconsumo|associazione (?:dei )?consumatori|autorità|giornalist\w*|(?:al|ai|sul|sui|dal) giornal[ei]\b|stampa\b|(?:recupero|società di recupero|agenzia di recupero) (?:crediti|credito)|ufficiale giudiziario|decreto ingiuntivo|striscia la notizia",
        ),
        "credit_review": (
            r"(?:contestare|ricorso contro|ricorso per|impugnare|rivedere|riesame|revisione) ~(?:rifiuto|decisione|diniego|richiesta|credito)",
        ),
        "data_request": (
            r"gdpr|protezione dei dati|diritto all'oblio|(?:cancell\w+|elimin\w+|copia d\w+|accesso a\w+) ~(?:tutti )?~(?:miei|i|dei miei|ai miei) (?:miei )?dati|quali dati ~(?:avete|conservate|tenete)|(?:cancell\w+|elimin\w+) ~(?:mio )?(?:account|profilo)",
        ),
        "access_need": (
            r"lingua dei segni|braille|caratteri grandi|lettura facile|(?:non riesco|non posso|faccio fatica|fatico) (?:a )?(?:leggere|vedere|sentire|scrivere|digitare) ~(?:bene|schermo|chat|tastiera|qui|testo|caratteri|questo|al telefono)",
        ),
        "hardship": (
            r"(?:terza|quarta) rata che ~(?:salto|non pago|non riesco|perdo)|(?:terza|terzo|quarta|quarto|3a|3°) ~(?:rata|pagamento|mese|volta) ~(?:non|saltat\w+|scadut\w+|arretrat\w+|senza|in ritardo|insolut\w+)|(?:tre|3|quattro|4) (?:rate|pagamenti|mesi|mensilità) ~(?:non pagat\w+|arretrat\w+|scadut\w+|in ritardo|saltat\w+|indietro|insolut\w+|che non pago|di ritardo)|(?:saltato|indietro di|indietro con|non ho pagato|arretrato di|non sono riuscit[oa] a pagare|non riesco a pagare) ~(?:tre|3|quattro|4|terza|la terza|quarta) ?(?:rate|rata|pagamenti|mesi)?",
            r"non pago (?:più )?da (?:tre|quattro|3|4) (?:mesi|rate)|(?:secondo|altro|nuovo) piano (?:di )?(?:pagamento|rientro|rateale)|ho già ~piano|sovraindebitament\w+|insolven\w+|(?:due|tre|quattro|cinque|sei|2|3|4|5|6) mesi (?:di )?~(?:pausa|sospensione|proroga|dilazione)|(?:pausa|sospen\w+|proroga|dilazione) ~(?:due|tre|quattro|cinque|sei|2|3|4|5|6) mesi",
        ),
        "repeated": (
            r"(?:terza|quarta|quinta|ennesima|decima|3a) volta che(?! (?:compro|ordino|acquisto|uso|faccio acquisti))|per la (?:terza|quarta|quinta|ennesima) volta|(?:ho |vi ho )?(?:chiamato|scritto|spiegato|contattato|chiesto|detto|telefonato) ~(?:due|tre|quattro|cinque|più|molte|mille) volte|(?:nessuno) (?:mi )?~(?:aiuta|aiutato|risponde|risolve|risolto)|non mi (?:aiuta|aiutate|sta aiutando|state aiutando)|sempre la stessa risposta|sempre la solita risposta",
        ),
    },
    topics={
        "duplicate": (
            r"(?:addebitat\w+|addebito|prelevat\w+|pagat\w+|pagamento|presi|preso|scalat\w+|addebitato|prelievo) ~(?:due volte|doppi\w+|2 volte)|(?:due volte|doppi\w+|2 volte) ~(?:addebit\w+|pagament\w+|prelevat\w+|lo stesso)|doppi[oa] (?:addebito|pagamento|rata)|duplicat\w+",
        ),
        "refund": (
            r"rimbors\w+|soldi indietro|indietro i soldi|restituit\w+|reso\b|resi\b|rispedit\w+|riaccredit\w+|restituzione|rimandat\w+ indietro",
        ),
        "late_fee": (
            r"(?:penale|mora\b|commissione|spese di ritardo|spese di sollecito|interessi|sovrattassa|costo di ritardo|spese)",
        ),
        "dunned": (
            r"già ~(?:pagat\w+|saldat\w+)|(?:solleciti?|lettera|avvis\w+|recupero\w*) ~(?:anche se|benché|nonostante|ma|sebbene) ~(?:pagat\w+|saldat\w+)|(?:nonostante|anche se|benché) ~(?:pagat\w+|saldat\w+)",
        ),
        "wrong_item": (
            r"(?:articolo|prodotto|taglia|colore|modello|misura) (?:sbagliat\w+|errat\w+)|non è quello che ho ordinato|mi (?:avete|hanno) mandato un altr\w+",
        ),
        "faulty": (r"difettos\w+|rott[oaie]\b|danneggiat\w+|non funziona\w*|guast\w+|si è rott\w+",),
        "not_received": (
            r"(?:mai|non|ancora non) ~(?:arrivat\w+|ricevut\w+|consegnat\w+)|(?:pacco|spedizione|ordine) ~(?:pers\w+|smarrit\w+|sparit\w+)",
        ),
        "plan": (
            r"piano (?:di )?(?:pagamento|rientro|rateale)|rateizz\w+|rate più (?:piccole|basse|leggere)|(?:dividere|spalmare|suddividere|distribuire) ~(?:mesi|rate|importo|resto|pagament\w+)?",
        ),
        "pause": (
            r"paus\w+|sospen\w+|rinvi\w+|posticip\w+|proroga|dilazion\w+|più tempo|pagare (?:più tardi|dopo|il mese prossimo|tra )|quando (?:prendo|mi arriva|arriva) (?:lo )?stipendio|qualche giorno|rimandare",
        ),
        "short_money": (
            r"non (?:riesco|posso|ce la faccio|ho|potrò|riuscirò) (?:più )?~(?:pagare|soldi|permetter\w+|rata|denaro)|senza soldi|al verde|disoccupat\w+|a corto di soldi|in difficoltà (?:economic\w+|con i pagamenti)?",
        ),
        "unknown_charge": (
            r"non (?:riconosco|conosco|so|ricordo|mi dice|capisco) ~(?:addebito|pagamento|negozio|nome|acquisto|ordine|cosa sia|chi sia|nulla|niente|azienda|spesa)|(?:cos'è|cosa è|chi è|che cos'è|che cosa è|chi sono) ~(?:addebito|pagamento|negozio|acquisto|spesa|esercente|azienda)?|(?:addebito|pagamento|negozio|acquisto) ~sconosciut\w+|mai sentit\w+",
        ),
        "not_mine": (
            r"(?:mai|non) ~(?:comprat\w+|ordinat\w+|acquistat\w+|fatto quest\w+|fatto io)|non (?:sono stat[oa]|ero) io|non è mi[oa]\b",
        ),
        "due": (
            r"quando ~(?:scade|pagare|prossima rata|devo pagare|la prossima|rata)|prossim[ao] (?:rata|pagamento|scadenza)|scadenz[ae]|quanto ~(?:devo|manca|resta|rimane|pagare)",
        ),
        "status": (
            r"dov'è|dove (?:è|sono|si trova) ~(?:ordine|pacco|spedizione|scarpe|merce|pacchetto)|stato (?:del|dell') ?~ordine|quando ~(?:arriva|arriverà|consegn\w+|spedit\w+)|tracking|è stato spedito",
        ),
        "change_contact": (
            r"(?:cambiare|aggiornare|modificare|correggere|nuov[oa]|cambiate|cambiato) ~(?:mail|email|e-mail|telefono|cellulare|numero|indirizzo)|ho traslocato|trasloco|trasferit[oa]",
        ),
        "own_data": (
            r"(?:qual è|quale|che|mi dica|dimmi|mi confermi|confermi|ditemi) ~(?:indirizzo|mail|email|telefono|numero|saldo|data di nascita) ~(?:avete|risulta|registrat\w+|è|c'è)?",
        ),
        "other_account": (
            r"(?:conto|account|ordini|debiti|saldo|acquisti) (?:di|del|della) (?:mio|mia|un|una)? ?(?:{REL}|{PARTNER}|vicin\w+|collega)|(?:mio|mia) (?:{REL}|{PARTNER}) ~(?:è cliente|è vostro cliente|ha un (?:account|conto))",
        ),
        "block": (r"(?:bloccare|blocchi|bloccate|disattivare|impedire|chiudere) ~(?:acquisti|account|conto|comprare|ordini)",),
        "credit_refused": (
            r"(?:rifiutat\w+(?! (?:il |la |di |un )?(?:reso|rimborso|cambio|pacco|consegna|restituzione))|respint\w+|negat\w+|rifiuto|diniego|non (?:è stat\w+ )?(?:approvat\w+|accettat\w+|concess\w+))",
        ),
        "wants_review": (
            r"rived\w+|riesam\w+|ricontroll\w+|ingiust\w+|non è giusto|errore|una persona|controll\w+ di nuovo|revisione|riconsider\w+",
        ),
        "early": (r"(?:pagare|saldare|estinguere) ~(?:prima|anticipatamente|tutto|in anticipo|subito)",),
        "how_to_pay": (r"come (?:posso )?(?:pagare|pago)\b|metodo di pagamento|modalità di pagamento|cambiare ~carta",),
        "follow_up": (
            r"(?:quando|quanto|quanto tempo|entro quando) ~(?:vedrò|vedo|arriva\w*|ricev\w+|soldi|accredit\w+|conto|risposta|ci vuole|avrò)|e adesso|e ora|cosa succede (?:ora|adesso)",
        ),
        "thanks": (r"grazie|la ringrazio|vi ringrazio|ringrazi\w+|perfetto|gentilissim\w+|ottimo",),
        "ai": (
            r"(?:lei è|sei|sto parlando con|parlo con|è) (?:un |una |con un |un')?(?:robot|bot|macchina|ia|intelligenza artificiale|persona vera|umano|essere umano)\b",
        ),
        "greeting": (r"(?:ciao|buongiorno|buonasera|salve|buon pomeriggio)\b",),
        "bye": (r"(?:arrivederci|buona giornata|buona serata|a presto)\b",),
        "access_soft": (
            r"screen reader|lettore di schermo|non vedente|cieco|cieca|ipovedente|sord[oa]\b|non udente|dislessi\w+|afasi\w+",
        ),
    },
    feelings={
        "illness": (
            r"cancro|tumore|chemio\w*|ospedale|(?:gravemente |molto |sono )?malat[oa]\b|malattia|operat[oa]\b|operazione|intervento|ictus|infarto|depress\w+|diagnos\w+|ricoverat[oa]",
        ),
        "job_loss": (
            r"(?:perso|perdere|perduto|rimast[oa] senza|senza) ~lavoro|disoccupat[oa]|licenziat[oa]|licenziament\w+|cassa integrazione",
        ),
        "shame": (r"vergogn\w+|imbarazz\w+|umilia\w+|mi sento ~(?:stupid[oa]|fallit[oa]|un fallimento|scem[oa])",),
        "exhaustion": (
            r"esaust[oa]|sfinit[oa]|stanc[oa]|non ce la faccio|stremat[oa]|sopraffatt[oa]|non dormo(?! (?:più )?(?:dalla|dall'|per la|per l') ?(?:paura|ansia|angoscia|vergogna))|senza forze|allo stremo",
        ),
        "fear": (
            # "Non" belongs to the sleep here, not to the fear.
            r"non (?:dormo|mangio|vivo|respiro|chiudo occhio|(?:riesco|riuscivo) a \w+) (?:più )?(?:dalla|dall'|per la|per l'|di|per) ?(?:paura|ansia|angoscia|preoccupazione|panico|terrore)",
            r"paura|terrore(?! (?:che|di))|spaventat[oa]|terrorizzat[oa]|panico|ansia|angosci\w+|preoccupat[oa]|temo",
        ),
        "anger": (
            r"arrabbiat[oa]|furios[oa]|furibond[oa]|indignat[oa]|vergognoso|inaccettabile|assurdo|ridicolo|stuf[oa]|incredibile|infuriat[oa]|scandalos[oa]|delus[oa]|(?:è|sarebbe) (?:davvero |proprio )?il colmo|colmo dei colmi|roba da (?:matti|pazzi)|non è possibile che|pres[aoei] in giro|(?:prend\w+|preso) in giro|pazienza ~(?:finita|limite|esaurita)|fuori di (?:me|sé)\b|rabbia|(?:ci|mi) (?:avete|hanno) ~(?:mes|fat)\w+ ~(?:settiman\w+|mesi)|(?:aspetto|aspettando|attesa|attendo) ~(?:settiman\w+|giorni|mesi|ore|una vita)",
        ),
        "money": (
            r"senza soldi|non (?:ho|riesco|posso|arrivo|ci sono) ~(?:soldi|pagare|affitto|spesa|mangiare|bollette|fine mese|cibo)|debiti|al verde|difficoltà economic\w+",
        ),
    },
    told={
        "suicide": (r"suicid\w+|(?:uccid|ammazz)er?mi\b|togliermi la vita|farla finita(?! con (?!la vita|tutto|questa vita))",),
        "not_wake": (r"non svegliarmi (?:mai )?più|non (?:voglio|vorrei) (?:più )?svegliarmi",),
        "not_live": (
            r"non (?:voglio|ho più voglia di|desidero|riesco a) (?:più )?(?:vivere|esistere|esserci)|stanc[oa] di vivere|(?:vorrei|voglio|preferirei) (?:solo )?(?:morire|essere mort[ao])\b",
        ),
        "not_go_on": (r"non (?:voglio|posso|riesco|ho (?:più )?(?:la )?forza) (?:più )?(?:di |ad? )?andare avanti(?= ?[.!,…]|$)",),
        "burden": (r"(?:meglio|bene) ~(?:senza di me|se non ci fossi|se io non ci fossi)|(?:sono|solo) un peso per",),
        "self_injury": (r"farmi (?:del )?male|autolesion\w+|tagliarmi",),
        "gambled": (
            r"(?:perso|giocato|buttato) ~(?:slot|scommesse|casinò|gioco|azzardo|videopoker)|giocat[oa] (?:tutto|tutta|lo stipendio)",
        ),
        "secret": (
            r"(?:non|nessuno) (?:lo )?(?:sa|sanno) (?:nulla|niente|ancora)|(?:non l'ho|non lo ho) detto a nessuno|di nascosto",
        ),
        "never_opened": (r"(?:mai|non) ~(?:aperto|avuto|creato) ~(?:conto|account)",),
        "never_ordered": (r"(?:mai|non) ~(?:comprat|ordinat|acquistat)\w+ (?:niente|nulla|quest\w+|io)",),
        "gave_code": (r"(?:dato|letto|comunicato|fornito|dettato) ~(?:codice|codici|pin|otp|password)\b",),
        "sent_money": (r"(?:fatto|mandato|inviato) ~(?:bonifico|soldi|ricarica|denaro)\b",),
    },
    declines=(
        r"non (?:voglio|ho bisogno|mi serve|serve|desidero) ~(?:parlare(?! con (?:un |una |il |questo )?(?:bot|robot|macchina|chatbot|ia\b))|persona|operatore|nessuno|umano|trasferit\w+|passare)|non (?:mi )?(?:passi|passate|trasferi\w+|passarmi)|(?:nessun|senza) (?:operatore|persona),? (?:grazie|per favore)",
    ),
    agrees=r"sì|si|ok|certo|va bene|d'accordo|volentieri|per favore|faccia pure|procedi",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    day=r"giorn[oi]",
    week=r"settiman[ae]",
    month=r"mes[ei]\b",
    numbers={
        "un": 1,
        "una": 1,
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "otto": 8,
        "nove": 9,
        "dieci": 10,
        "dodici": 12,
        "quindici": 15,
    },
    born=r"nat[oa]|nascita",
    postcode=r"cap|codice postale|c\.a\.p\.",
    places=(r"\d{5}",),
    phone=r"3\d{2}[ .-]?\d{3}[ .-]?\d{3,4}",
    until=r"fino a|entro|prima di|fino al",
    country="Italy",
)
