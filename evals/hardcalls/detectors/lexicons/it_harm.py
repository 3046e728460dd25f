"""Italian: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                (?:avrebbe|avresti|avreste) (?:\w+ )?(?:dovuto|potuto)(?! (?:ricevere|avere|essere (?:informat|avvisat|rimborsat
                |contattat|richiamat|avvert)))|doveva (?:\w+ )?(?:pensarci|leggere|controllare|pagare|avvisar\w+|stare|fare
                |saper\w+|accorgersi|dirlo|chiamare|verificare|organizz\w+|contattar\w+|prest\w+)|dovevi (?:\w+ )?\w+(?:re|rci|rti
                |rlo|rsi)|bastava (?:\w+ ){0,2}?(?:\w+(?:re|rlo|rla|rci))
                (?:è|sia|fosse|sarebbe|era|tutta|solo|esclusivamente|interamente) (?:\w+ ){0,3}?(?:colpa|responsabilità|errore
                |negligenza|mancanza|disattenzione|leggerezza|scelta|problema) (?:solo |soltanto |esclusivamente )?(?:sua|tua|suo
                |tuo|vostra|vostro)|(?:colpa|responsabilità|errore|negligenza|disattenzione|leggerezza|superficialità
                |imprudenza) (?:\w+ )?(?:sua|tua|suo|tuo|dalla sua|del cliente|vostra)|(?:per |di )?(?:sua|tua) (?:\w+ )?(?:colpa
                |negligenza|disattenzione|responsabilità|leggerezza|imprudenza|distrazione|superficialità|ingenuità|incuria
                |mancanza)|(?:suo|tuo) (?:\w+ )?(?:errore|sbaglio)|la colpa è (?:\w+ )?(?:sua|tua)|problema (?:è )?(?:suo|tuo)
                (?:se la|te la) prenda? con (?:sé|se) stess\w|(?:può|deve|puoi|devi) (?:\w+ )?(?:solo |soltanto )?(?:prender\w+
                |incolpar\w+|rimproverar\w+) (?:\S+ ){0,3}?(?:sé|se|te) stess\w|(?:incolp\w+|rimprover\w+) (?:sé|se|te) stess\w
                |l'ha voluto lei|se l'è (?:cercat|volut)\w|te la sei cercata|chi è causa
                |(?:ne )?è (?:lei )?(?:l'unic\w )?(?:il |la )?responsabile (?:di (?:questo|questa)|dei|del|della)|mal di sé
                (?:si calmi|si dia una calmata|calmati|stia calm\w|stai calm\w|mantenga la calma|mantieni la calma
                |si tranquillizzi|si rilassi|rilassati|moderi (?:\w+ )?(?:toni|tono|linguaggio|termini|parole)
                |abbassi (?:\w+ )?(?:toni|tono|voce|la)|con calma,? per favore|non (?:alzi|urli|gridi|esageri|si agiti|si scaldi
                |si alteri|esagerare|faccia (?:la vittima|scenate|drammi|così|il melodramm\w+|tragedie)|la faccia (?:tanto )?lunga
                |usi (?:questo|quel) tono|mi (?:parli|tratti|risponda) così|se la prenda|mi aggredisca|alzare|urlare|si arrabbi
                |si innervosisca|scarichi)|un po' (?:di|più) (?:calma|educazione|rispetto|di pazienza)|si controlli
                |cerchi di (?:restare|stare|mantenere|essere) (?:\w+ )?(?:calm\w|la calma|ragionevole|educat\w|calma)
                |cali (?:i toni|il tono)|sia (?:più )?ragionevole|porti pazienza|si contenga|modi|educazione)
                (?:come|glielo|gliel'|te l'|te lo) ?(?:\w+ ){0,3}?(?:già|ripetut\w+|più volte|appena|ho|abbiamo|ripeto|avevo
                |avevamo|ribadisco) ?(?:\w+ ){0,3}?(?:detto|spiegat\w|comunicat\w|scritt\w|ripetut\w|ribadit\w|indicat\w
                |ricordat\w|chiarit\w|avvert\w+|dicevo|rispost\w|accennat\w|informat\w)|(?:ho|abbiamo|le ho|gliel'ho|l'ho
                |l'abbiamo|l'avevamo|l'avevo|gliel'abbiamo|te l'ho) (?:\w+ ){0,2}?(?:già|più volte|ripetutamente|mille volte
                |cento volte|tre volte|due volte) ?(?:\w+ ){0,2}?(?:detto|spiegat\w|rispost\w|ripetut\w|avvisat\w|ricordat\w
                |chiarit\w|scritt\w(?! (?:qui|a|al|alla|ai|nella|nel|nota|tutto)\b)|comunicat\w
                |avvertit\w)|(?:spiegat|ripetut|dett|chiarit)\w (?:\w+ )?(?:già )?(?:mille|cento
                |più|tre|due|tante|quante) volte|quante volte (?:\w+ )?(?:devo|dobbiamo|gliel|te l|glielo)\w*|per l'ennesima volta
                |(?:come )?(?:le|ti) (?:ripeto|dicevo|avevo detto|avevamo detto|avevamo avvisat\w|avevo avvisat\w)
                |l'avevamo (?:avvisat|avvertit)\w|(?:era|eri) (?:stat\w )?(?:avvisat|avvertit|informat)\w|lo sapeva|lo sapevi
                |sapeva (?:bene|benissimo|perfettamente|che)|sapevi (?:bene|benissimo|che)
                (?:ha|hai|avete) (?:\w+ ){0,3}?(?:accettat\w|firmat\w|sottoscritt\w|spuntat\w) (?:\S+ ){0,3}?(?:condizion\w+
                |contratto|termini|clausol\w|regole|tutto|regolamento|lei|casella)|(?:le condizioni|il contratto
                |i termini) (?:\S+ ){0,5}?(?:ha (?:\w+ )?(?:accettat|firmat)\w|le ha|li ha)(?: \w+)?|(?:firmat|accettat)\w (?:lei
                |senza leggere)|(?:condizioni|contratto|termini|clausole)(?: \S+){0,5}? (?:vanno lett\w|si leggono|andavano lett\w
                |erano chiar\w|sono chiar\w)
                (?:ha|hai|avete) (?:\w+ ){0,2}?(?:dimenticat\w|ignorat\w|trascurat\w|omess\w|sbagliat\w|sottovalutat\w
                |aspettato troppo|fatto (?:\w+ )?(?:male|tutto da|di testa|confusione|passare)|scelto (?:lei|tu|di)|voluto (?:lei
                |tu)|deciso (?:lei|tu)|lasciat\w (?:scadere|passare|correre|perdere)|speso (?:troppo|più|oltre)|comprato (?:troppo
                |più|cose)|perso (?:\w+ )?tempo|cliccato|dato (?:lei|retta|i suoi|i tuoi)|fornito (?:lei|i suoi)|abboccat\w
                |causat\w|provocat\w|creat\w lei|mancato|commesso)(?! (?:la password|di darmi))
                (?:non|mai) (?:\w+ )?(?:ha|hai|avete|aveva|avevi) (?:\w+ )?(?:pagat\w|lett\w|rispettat\w|controllat\w|verificat\w
                |avvisat\w|prestat\w|fatto (?:attenzione|nulla|niente)|ascoltat\w|capit\w|seguit\w|saputo|pensat\w|risposto
                |comunicat\w|mantenut\w|onorat\w|guardat\w|gestit\w|calcolat\w|segnalat\w|vigilat\w|protett\w|custodit\w)|(?:visto
                |dato|poiché|siccome|dal momento) che (?:lei |tu )*non (?:ha|hai)
                (?:perché|come mai|come (?:ha|hai) fatto|come (?:ha|hai) potuto) (?:\w+ )?(?:non )?(?:\S+ )?(?:ha|hai|si è|ti sei
                |è|l'ha) (?:\w+ ){0,2}?(?:pagat\w|lett\w|comprat\w|controllat\w|avvisat\w|dett\w|aspettat\w|dato|fidat\w|cliccat\w
                |fatto|pensat\w|spes\w|chiamat\w|firmat\w|bloccat\w|ordinat\w|segnalat\w|contattat\w|accort\w|detto|cascat\w
                |cadut\w|caduta)
                se (?:solo |soltanto |almeno |lei |tu )*(?:avesse|avessi|fosse|fossi|leggesse|pagasse|prestasse
                |stesse) (?:\w+ ){0,4}?(?:lett\w|pagat\w|controllat\w|prestat\w|stat\w|avvisat\w|fatto|pensat\w|rispettat\w
                |chiamat\w|attent\w|gestit\w|segnalat\w|contattat\w|dett\w|guardat\w|più|puntual\w|aspettat\w|verificat\w
                |custodit\w)
                se (?:\w+ )?(?:avesse|avessi|fosse|fossi) (?:\S+ ){1,10}?(?:non )?(?:avrebbe|avresti|sarebbe|saresti|ci sarebbe
                |saremmo|staremmo|si sarebbe)|(?:non capisco|perché|a che serve|inutile|a cosa serve) (?:\w+ )?tutt[ao] (?:quest\w
                |'sta|sta) (?:agitazione|rabbia|fretta|scena|polemica|cagnara|storia|aggressività|tono|chiasso|sceneggiata
                |indignazione|dramma)|con lei (?:non si (?:può|riesce)|è (?:impossibile|difficile))(?: \S+){0,3}
                (?:invece|anziché|piuttosto|prima) (?:di |che )?(?:lament|protest|critic|accus|arrabbi|insult|urlar|prender
                |dare la colpa|puntare il dito|sfogar|scriver)\w*|(?:bisogna|si deve|bisognava essere
                |ci vuole a essere) (?:proprio |davvero )?(?:essere )?(?:ingenu|sprovvedut|stupid|incoscient|sciocc
                |irresponsabil)\w+|da (?:irresponsabil|ingenu|incoscient|sprovvedut|immatur)\w+|se l'è andata a cercare|(?:ci
                |si) doveva (?:\w+ )?(?:pensar\w*|legger\w*|\w+re)|bisognava (?:\w+ )?(?:pensar\w+|legger\w+|controll\w+|\w+rci)
                |andava(?:no)? (?:\w+ )?(?:lett|controllat|pagat|segnalat|verificat|rispettat)\w
                (?:mi lasci|mi faccia) (?:parlare|finire)|lei non (?:ascolta|mi ascolta|capisce|vuole capire|sta ascoltando)
                |(?:regole|patti|scadenze|rate|debiti|condizioni|contratti)(?: \S+){0,2} (?:valgono per tutti|si (?:pagano
                |rispettano|leggono)|vanno (?:rispettat|pagat|lett)\w|erano chiar\w)|patti chiari|passo più lungo della gamba
                |scialacqua\w+|mani bucate|(?:imputabile|attribuibile|da attribuire|riconducibile|dovut[oa]) (?:\w+ )?(?:a lei
                |a te|a una sua|al suo|alla sua|unicamente a lei)|(?:dipeso|dipende|dipendeva) (?:\w+ )?da (?:lei|te)|(?:per
                |a) causa (?:sua|tua)|(?:è|è stat[oa]|sei|sei stat[oa]) (?:\w+ )?(?:lei|tu) (?:che|a) (?!decid|scegl|dover|poter
                |dett)|credulon\w|poco furb\w|sbadataggin\w+|testa (?:fra|tra) le nuvole
                (?:glielo |gliel'|te l'|te lo |ve l')(?:avevo|avevamo|ho|abbiamo) (?:\w+ ){0,2}?(?:dett|spiegat|scritt|ripetut
                |ricordat)\w|(?:alz\w+|alzare) (?:\w+ )?(?:i toni|il tono|la voce)|(?:si|non si) (?:compra|spende|firma
                |ordina)(?: \S+){0,5} (?:se non|quello che|senza|oltre)|(?:i|questi) toni|con (?:questo|quel) (?:tono
                |atteggiamento)|(?:il suo|questo|quell'|questo suo) atteggiamento
                (?:la )?prossima volta(?:,)? (?:\w+ ){0,3}?(?:legga|stia|faccia|controlli|paghi|ci pensi|si ricordi|pensi|sia
                |cerchi|presti|leggi|stai|fai|eviti|veda|dovr\w+|avvisi|si organizzi)|(?:stia|stai|sia
                |faccia) (?:\w+ )?(?:più )?attent[oa](?: la prossima| in futuro| a (?:non|chi|cosa))|(?:faccia|fai
                |presti) (?:\w+ )?(?:più )?attenzione (?:la prossima|in futuro|a (?:non|quello|cosa))|le (?:serva|sia) di lezione
                |impari a|così impara
                (?:è|sei|è stat[oa]|sei stat[oa]|sta (?:\w+ )?essendo|mi (?:sembra|pare)|lei è|si è dimostrat\w
                |risulta) (?:\w+ ){0,2}?(?:esagerat\w|irragionevole|maleducat\w|aggressiv\w|scortese|ingenu\w|imprudente
                |distratt\w|negligente|irresponsabile|impaziente|infantile|permalos\w|ridicol\w|emotiv\w|superficiale|disattent\w
                |sprovvedut\w|isteric\w|polemic\w|pretenzios\w|sbadat\w|poco (?:attent|prudent|accort|collaborativ|onest|ser)\w+
                |troppo (?:\w+))|sta(?:i)? (?:\w+ )?(?:esagerand\w|drammatizzand\w|facendo (?:\w+ )?(?:un dramma|una scenata
                |i capricci|una tragedia|storie|polemica)|reagendo|alzando|perdendo|offendend\w|accusand\w)|(?:reazione
                |tono) (?:\w+ ){0,2}?(?:eccessiv\w|esagerat\w|fuori luogo|sproporzionat\w|inaccettabile|inappropriat\w)
                (?:non (?:c'è|ha|hai|vedo|esiste|ci sono) (?:\w+ ){0,2}?(?:motivo|bisogno|ragione|ragioni|diritto|motivi)|inutile
                |non serve(?: a nulla| a niente)?|è inutile|non ha senso) (?:\S+ )?(?:\w+ )?(?:arrabbi\w+|agit\w+|alter\w+
                |lament\w+|urlar\w*|gridar\w*|scald\w+|prender\w+|essere (?:\w+ )?(?:arrabbiat\w|scortese|maleducat\w|aggressiv\w
                |offes\w|nervos\w)|protest\w+|piang\w+|fare (?:così|polemica|storie)|insist\w+|usare (?:quel|questo) tono
                |innervos\w+|sentirsi)
                (?:non è|non sono) (?:\w+ )?(?:colpa|responsabilità|un problema|problemi|affar[ei]|compito) (?:nostr|mi)\w+
                |non dipende da noi|(?:non può|non puoi|non venga|non se la) (?:\w+ )?(?:prender\w+|incolpar\w+|dare la colpa
                |pretendere|lamentar\w+|dar\w+ la colpa|a (?:dar|lament)\w+)(?: \S+){0,3}|si (?:lamenta|accorge|ricorda
                |sveglia) (?:solo )?(?:ora|adesso)|chi (?:\w+ )?(?:firma|compra|spende|non paga|non legge|fa debiti|ordina
                |si fida)(?: \S+){0,4} (?:deve|paga|poi|si)
                (?:gli altri|altri) (?:clienti )?(?:\w+ )?(?:pagano|riescono|leggono|lo fanno|si organizzano|non (?:fanno|hanno))
                |(?:da|tra|fra) adult[oi]|(?:è|sei) (?:\w+ )?adult[oa]|(?:dovrebbe|dovresti|deve|devi) (?:\w+ )?(?:imparare
                |gestire meglio
                |organizzar\w+|leggere (?:meglio|con|bene|le|prima)|essere più (?:attent|responsabil|puntual|prudent|precis)\w*
                |stare più attent\w|prendersi|assumer\w+|saper\w+|fare (?:più )?attenzione|vergogn\w+|pensarci|spendere meno
                |vivere|rispettare|capire che|informarsi)|(?:vive|vivere|vissuto|spende|speso|spendere) (?:\w+ )?al di sopra
                |(?:ci )?(?:poteva|potevi) (?:\w+ )?(?:pensar\w+|legger\w+|avvisar\w+|controllar\w+|dirlo|evitar\w+|accorger\w+
                |chiamar\w+|chieder\w+|stare)
            """)
        },
        masks=lines(r"""
            (?:non|né|nulla|niente|nessun\w*) (?:\w+ ){0,5}?(?:colpa|responsabilità|errore|sbaglio|colpevole|responsabile
            |negligenza) (?:\w+ )?(?:sua|tua|suo|tuo|di questo|vostra)
            (?:non|né) (?:è |ha |hai |sei |sia |sta |stai |era )(?:\w+ ){0,3}?(?:esagerat\w|esagerand\w|irragionevole|ingenu\w
            |sbagliat\w|colpa|commess\w|fatto (?:niente|nulla)|drammatizzand\w|impaziente|troppo)[\w ]*
            (?:non|senza|mai) (?:\S+ ){0,3}?(?:incolp\w+|rimprover\w+|colpevolizz\w+|dia la colpa|darsi la colpa
            |dare la colpa a (?:sé|te))[\w ]*|nessuno (?:\w+ ){0,4}?(?:incolp\w+|rimprover\w+|giudic\w+|colpa)[\w ]*|(?:è
            |sia) (?:\w+ )?(?:una )?(?:sua|tua) (?:scelta|decisione)(?= |[.,])|la scelta è (?:sua|tua)|sta a lei
            (?:colpa|errore|responsabilità|sbaglio) (?:\w+ )?(?:nostr|mi|del corriere|del negozio|del sistema
            |del venditore)\w*[\w ]*|(?:avrebbe|avresti) (?:\w+ )?dovuto (?:\w+ )?(?:ricevere|essere|avere|sentir\w+|aspettar\w*
            |trovare)[\w ]*|non avrebbe dovuto (?:\w+ )?(?:aspettar\w*|ripet\w+|subire|succedere|accadere|pagare|ricevere|chiamare
            |sentirs\w|passare|arrivare|vivere)[\w ]*
            (?:se|quando|qualora) (?:\w+ )?(?:ha|hai) dimenticato[\w ]*|ha (?:\w+ )?(?:fatto bene|ragione|tutto il diritto
            |tutte le)[\w ]*
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:almeno|perlomeno|quantomeno|se non altro|quanto meno),? (?:\S+ )?(?:lei|ha|hai|non|è|si|le|ti|la|il|i|lo|sua
                |suo|tua|tuo|adesso|ora|può|puoi|c'è|ci|nessuno|sta|stai|una|un|qualcosa|avete|sono|i suoi|questo|quest\w|siamo
                |era|così|con)
                (?:è|era|sono|si tratta|si trattava|parliamo|stiamo parlando|sarà|trattandosi|erano|c'è|ci sono) (?:\w+ )?(?:solo
                |soltanto|solamente|semplicemente|appena|un semplice|una semplice|di appena|niente più che|giusto) (?:\w+ )?(?:un
                |una|un'|dei|delle|di|due|tre|quattro|cinque|dieci|\d[\d.,]*|pochi|poche|qualche|soldi|cose|denaro|burocrazia
                |numeri|formalità|questione|il|la|piccol\w|lettere|parole|oggetti)
                (?:è|sono) (?:una |un |un'|solo una |cosa da |cose da |roba da )?(?:sciocchezz\w|quisquili\w|bazzecol\w|inezi[ae]
                |nulla|niente|poca cosa|piccolezz\w|cosa da poco|robetta|cos\w da nulla|fesseri\w|banalità|dettaglio|formalità
                |stupidaggin\w|cifra (?:modesta|irrisoria|minima|ridicola)|importo (?:modesto|irrisorio|minimo)|piccola (?:cosa
                |cifra|somma)|normale amministrazione|semplice|piccolo (?:disguido|ritardo|errore|intoppo|contrattempo))
                |(?:piccol[oa]|banale|semplice|lieve|minim[oa]) (?:\w+ )?(?:disguido|intoppo|contrattempo|ritardo|malinteso|errore
                |inconveniente|problemino|problema|incidente|imprevisto|formalità)|problemin[oi]|(?:qualche|pochi|poche|due
                |quattro) (?:euro|spiccioli|giorni|soldi|centesimi|giornate|ore|lire)(?: \S+){0,4}? (?:non|che vuole|e basta
                |soltanto|in fondo|di (?:ritardo|attesa))
                (?:sono )?(?:cose|errori|episodi|disguidi|queste cose|sbagli|ritardi|certe cose|sviste
                |imprevisti) (?:\w+ ){0,3}?(?:succedono|capitano|accadono|possono (?:succedere|capitare|accadere)|che (?:succedono
                |capitano|accadono|possono)|della vita|normali|si aggiustano|passano)|(?:può|possono) (?:succedere|capitare
                |accadere)(?: \w+)?(?=[.,!;]|$| a (?:tutti|chiunque)| anche| che)|(?:succede|capita|accade|è successo
                |è capitato) (?:\w+ )?(?:a (?:tutti|chiunque|molti|tanti|moltissim\w)|spesso|anche (?:ai|alle|nelle)
                |nelle migliori|ogni tanto|di continuo|continuamente|più spesso)|(?:succede|capita)(?=[.,!;]|$)
                |fa parte della vita|così va la vita|è la vita|è normale(?: amministrazione| così)?(?=[.,!;]|$| che (?:ci sia
                |capiti|succeda|costi))
                (?:non|mica|nulla|niente) (?:è|sia|è poi|era|c'è|succede|ne faccia|ne farei|facciamone|sarà|è certo|sembra
                |mi sembra|mi pare|è successo) (?:\w+ ){0,4}?(?:(?:la )?fine del mondo|tragedia|dramma|grav\w+|catastrofe
                |nulla di (?:grave|che|speciale|serio|terribile)|niente di (?:grave|che|speciale|serio|terribile|drammatico
                |irreparabile)|così (?:male|grave|terribile|tragic\w|tremend\w|serio|brutt\w|important\w)
                |un problema (?:così )?(?:grande|grosso|serio|grave)|granché|poi (?:così|tanto)|tanto (?:grave|terribile)|un gran
                |gran cosa|la prima|l'unic[oa]|mort[oa] nessuno|il caso di (?:prend|preoccup|arrabb|far|dramm|agit)\w+
                |tutto questo)|niente di (?:grave|che|drammatico|irreparabile|serio)|nulla di (?:grave|che|drammatico|irreparabile
                |serio)|non muore nessuno|non è mort[oa] nessuno|nessuno è mort\w
                (?:potrebbe|poteva|sarebbe potut\w|può|avrebbe potuto) (?:\w+ )?(?:andare|essere|andar\w+
                |capitar\w+) (?:\w+ )?(?:peggio|ben peggio|molto peggio|anche peggio)|c'è (?:\w+ )?(?:di peggio|chi sta peggio
                |gente che|chi (?:ha|vive|soffre|paga|perde))|peggio (?:di così|è|sarebbe|ancora)|(?:ci sono
                |esistono) (?:\w+ ){0,2}?(?:problemi|cose|situazioni|persone) (?:\w+ )?(?:più|ben più|peggiori|che stanno peggio)
                |altri (?:\w+ )?stanno (?:\w+ )?peggio|poteva andar\w* peggio|i problemi veri
                non (?:si |ti |ci |se la |te la |stia a |stare a |sia |essere |vi )?(?:preoccupi|preoccupare|preoccuparti|ci pensi
                |pensi (?:più|troppo)|agiti|angosci|stressi|allarmi|prenda|abbatta|affligga|crucci|faccia (?:un (?:dramma
                |problema)|drammi|troppi|tanti|caso)|ci badi|disperi|scoraggi|rattristi|triste|pensarci|badarci|preoccupar\w+
                |pianga|la prenda|si fasci)(?: \w+){0,3}?(?=[.,!;:]|$| (?:troppo|più di tanto|per|tanto|così|tutti|sono|è|di|che
                |succede|capita|passerà))
                (?:tutti|ognuno|chiunque|tanti|molti|molte persone|tante persone|moltissimi|anche altri|altri clienti|tantissimi
                |ogni famiglia|quasi tutti|molti clienti) (?:\w+ ){0,3}?(?:abbiamo|hanno|ha|fanno|fa|pagano|passano|siamo|sono|è
                |perdono|perdiamo|dimentichiamo|attraversano|affrontano|vivono|sbagliano|sbagliamo|si trovano|ci siamo|capita
                |succede|passiamo|stanno|prima o poi|si sentono|ricevono)|a tutti (?:\w+ )?(?:capita|succede|è capitato)
                |non è (?:mica )?(?:l'unic[oa]|il solo|la sola|la prima)|(?:ci siamo|siamo) (?:passat[ie] )?tutti
                (?:vedrà|vedrai|stia tranquill[oa]|tranquill[oa]|su|dai|coraggio|forza|suvvia|andiamo
                |pazienza)(?:,)? (?:che )?(?:\w+ )?(?:passa|passerà|si (?:risolve|sistema|aggiusta|riprend)\w*|tutto|andrà|domani
                |presto|non|troverà|se ne|è|ci|c'è)|(?:tutto )?(?:passerà|si aggiusta|si sistemerà|si aggiusterà|andrà tutto bene
                |tutto passa|si risolve tutto)|il tempo (?:\w+ )?(?:guarisce|cura|aggiusta|sistema)|se ne farà una ragione|(?:si
                |ti) abituer\w+|(?:ci )?(?:riderà|riderai|rideremo) (?:su|sopra)|troverà (?:presto )?(?:un altro|di meglio)
                |chiusa una porta|si apre un portone|volti pagina|guardi (?:il|al) lato|pensi positivo|veda il lato|il bicchiere
                |lato positivo
                in compenso|troverà(?:i)? (?:\w+ ){0,3}?(?:altro|altra|meglio|miglior\w*)|morto un papa|non sar(?:à
                |anno) (?:\w+ )?(?:un|una|due|pochi|poche|qualche|\d+)(?: \S+){0,4} (?:a|ad) \w+|ci (?:può|possono) stare
                |ci sta(?=[.,!;]|$)|poi (?:si fa pace|passa|si sistema|si vedrà|le passa|tutto)|non esageri(?:amo)?
                |(?:non )?facciamone un dramma|per così poco|per (?:solo |soli |appena )?(?:pochi|due|quattro|\d+|qualche
                |una manciata di) (?:euro|spiccioli|soldi|centesimi|lire|giorni)|multina|spesuccia|ritardino|seccatur\w|bazzecol\w
                |cosina|cosetta|cifrett\w|soldini|erroruccio|(?:roba|fastidio|cosa|questione) da (?:poco|niente|nulla)
                (?:su|tirati su|si tiri su) (?:col |di |con il )?morale|si tiri su|tirati su|(?:è )?tutta esperienza
                |(?:sbagliando )?si impara|tutto si (?:sistema|risolve|aggiusta|supera)|c'è rimedio|a tutto c'è|(?:basta
                |finché c'è|l'importante è) (?:\S+ )?(?:la )?salute|non (?:casca|crolla|cade) (?:\w+ )?il mondo
                |nessuno si è fatto male|ci dorma su|pietra sopra|acqua passata|(?:era|aveva) (?:\w+ )?(?:anzian\w|la sua età
                |una certa età|vissuto|\d+ anni)|ha smesso di soffrire|posto migliore|non c'è (?:\w+ )?(?:da|motivo di|bisogno di
                |ragione di) (?:preoccup|allarm|farne|dramm|disper|agit|prender|fare (?:un|tragedi))\w*|sai che (?:roba|dramma
                |problema)|tanto (?:è|sono|era) (?:\w+ )?(?:solo|roba|comunque|soldi)|tutto qui(?=[.,!;]|$)
                |prima o poi (?:\w+ )?(?:passa|capita|succede|tocca)\w*|(?:c'è|ci sono) (?:chi|persone che|gente che
                |famiglie che) (?:\w+ )?(?:sta|stanno|vive|ha|paga|non|deve|perde|aspetta)\w*|(?:mal di poco|mal comune
                |tutto il mondo)|di cosa si (?:lamenta|preoccupa)|cosa sarà mai
                (?:pazienza|poco male|fa niente|fa nulla|non fa niente|non importa|che sarà mai|cosa vuole che sia
                |che vuole che sia|e che sarà|tutto sommato|in fondo|alla fine|dopotutto|beat[oa] lei|per fortuna|fortunatamente
                |meno male|ringrazi|è fortunat\w|è già tanto|si consideri|sia (?:contenta|contento|felice|grat\w)|è ancora giovane
                |ha ancora|succede nelle migliori)(?:,)? ?(?:che )?(?:\w+ )?(?:è|sono|ha|non|si|era|le|solo|ci|c'è|fortunat\w
                |famiglie|poteva|tempo|il cielo)?(?=[ .,!;:]|$)
            """)
        },
        masks=lines(r"""
            non c'è (?:niente|nulla) da (?:decidere|pagare|firmare|inviare|scegliere)
            (?:almeno|perlomeno) (?:\d|un|una|due|tre|quattro|cinque|sei|sette|dieci|quattordici|trenta|altri|fino|per (?:\d|un
            |due)|il minimo|mezz\w|la prima|parte|entro)[\w ]*
            (?:non è|non era|non sono|non si tratta|mai|non vuol dire|non è mai|non è affatto|è tutt'altro che|è ben più che
            |non) (?:\w+ )?(?:di )?(?:solo|soltanto|solamente|semplicemente|una sciocchezza|un dettaglio|una cosa da poco
            |poca cosa|una formalità|una piccola|un piccolo|niente|nulla|poco)[\w ]*|non (?:solo|soltanto)[\w ]*
            |(?:è )?tutt'altro che[\w ]*
            (?:solo|soltanto|ancora) (?:un (?:momento|attimo|minuto|secondo|passaggio|dato)|una (?:domanda|verifica|conferma|cosa
            |rata|informazione|settimana per)|due (?:minuti|domande)|qualche (?:minuto|domanda|secondo))[\w ]*
            alla fine (?:del|della|di|dei|del mese)[\w ]*|in fondo (?:alla|al|a)[\w ]*|tutti (?:i|gli|e|insieme)[\w ]*
            |ha ancora (?:\d|un|una|due|tre|tempo|domande|bisogno|dubbi)[\w ]*|non (?:dirò|le dirò|voglio dire|intendo
            |pretendo)[\w ,']*|per fortuna (?:ci ha|me l'ha|l'ha|ha (?:chiamat|segnalat|avvisat|scritt))[\w ]*
        """),
    ),
)
