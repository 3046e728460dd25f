"""Italian: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                (?:avrebbe|avresti|avreste) (?:\S+ )?(?:dovuto|potuto) (?!ricever\w+|aver ricevuto|essere (?:informat
                |avvisat))(?:\S+ ){0,2}?\w+(?:re|rsi|rti|rlo|rci|rla)|(?:doveva|dovevi|dovevate) (?:\S+ )?(?!ricever\w+|arrivar\w+
                |esser\w+ (?:informat|avvisat|accreditat|consegnat))(?:legger\w+|pagar\w+|controllar\w+|avvisar\w+|pensar\w+
                |star\w+|esser\w+|far\w+|verificar\w+|contattar\w+|chiamar\w+|saper\w+|prestar\w+|comunicar\w+|segnalar\w+
                |ricordar\w+|informar\w+|averlo|aver)|bastava (?:leggere|controllare|chiamare|pagare|avvisare|un po')
                (?:è|era|è stata|è stato|sarebbe|resta|rimane) (?:\S+ ){0,3}?(?:(?:solo |soltanto |esclusivamente )?colpa {your}
                |{your} (?:\w+ )?(?:colpa|errore|responsabilità|problema|scelta|negligenza|disattenzione|mancanza))|(?:colpa|errore
                |responsabilità|problema|disattenzione) (?:è |è stat\w )?(?:solo |tutta |soltanto )?{your}(?=[.,!;]|$| e| non| se)
                |(?:per|a causa (?:della|del)) {your} (?:\w+ )?(?:colpa|errore|negligenza|disattenzione|distrazione|superficialità
                |imprudenza|mancanza|disorganizzazione|irresponsabilità)
                (?:se l'è|te la sei|se la è|l'ha|l'hai|se lo è|te lo sei) (?:\S+ )?(?:cercat[oa]|volut[oa])|(?:lei
                |tu) (?:\S+ ){0,2}?(?:non ha pagato|non ha letto|non hai pagato|non hai letto|ha accettato|hai accettato|ha firmato
                |hai firmato|ha scelto di|hai scelto di|ha ignorato|hai ignorato|ha dimenticato|hai dimenticato|ha sbagliato
                |hai sbagliato|ha trascurato|è responsabile|sei responsabile)|(?:si è|ti sei) (?:\S+ )?dimenticat[oa]
                |per non aver\w* (?:\S+ )?(?:letto|pagato|controllato|avvisato|verificato|risposto|prestato|fatto|comunicato
                |segnalato)|(?:ha|hai) (?:\S+ )?(?:ignorato|trascurato|omesso|mancato di|dimenticato di|sottovalutato|disatteso
                |scelto (?:lei|tu)|accettato (?:le|i|i nostri|le nostre)|sottoscritto|firmato|sbagliato|fatto male|speso (?:più
                |troppo))|non (?:ha|hai) (?:\S+ )?(?:letto|rispettato|fatto attenzione|prestato|controllato|pagato in tempo
                |dato retta|avuto cura|saputo gestire|verificato)
                (?:si calmi|calmati|si tranquillizzi|stia calm[oa]|stai calm[oa]|si dia una calmata|datti una calmata|si rilassi
                |rilassati|mantenga la calma|mantieni la calma|moderi|modera|abbassi|abbassa|si controlli|controlli il tono
                |si contenga|la smetta|smettila|non si agiti|non ti agitare|non agitarti|non esageri|non esagerare
                |non faccia (?:drammi|scenate|così|storie)|non fare (?:drammi|scenate|così|storie)|non si arrabbi|non ti arrabbiare
                |non arrabbiarti|non si scaldi|non se la prenda|non alzi|non urli|non gridi|cali i toni)|(?:deve|devi|dovrebbe
                |cerchi di|cerca di|la invito a|la prego di|le chiedo di|provi a) (?:\S+ )?(?:calmar\w+|tranquillizzar\w+
                |rilassar\w+|moderare|mantenere la calma|abbassare i toni|usare un altro tono|stare calm\w)|(?:non c'è|non serve
                |è inutile|inutile|non è il caso di|non occorre|non vedo (?:il )?motivo) (?:\S+ ){0,3}?(?:arrabbiar\w+|agitar\w+
                |urlare|scaldar\w+|alterar\w+|esagerare|essere (?:scortese|maleducat\w|aggressiv\w)|usare questo tono|prendersela
                |insistere|alzare|lamentar\w+|reagire|questo tono|tono)
                come (?:le |ti |vi )?(?:ho|abbiamo|avevo|avevamo|è stato|detto|ha) (?:\S+ )?(?:già )?(?:detto|spiegato|scritto
                |indicato|comunicato|ripetuto|precisato|accennato|chiarito|riferito)|come (?:già|ripeto|dicevo|da me|detto
                |spiegato)(?: (?:detto|spiegato|scritto|indicato|comunicato|precisato|dicevo|le|ti|ho|anticipato|chiarito))*
                |(?:gliel'ho|te l'ho|le ho|ti ho|l'ho|gliel'abbiamo|le abbiamo|ti abbiamo) (?:già|appena
                |più volte) (?:\S+ )?(?:detto|spiegato|scritto|comunicato|ripetuto|risposto|avvisato|avvertito|ricordato)
                |glielo ripeto|te lo ripeto|le ripeto|ti ripeto|ribadisco|(?:l'avevamo|la avevamo|ti avevamo|l'abbiamo|la abbiamo
                |ti abbiamo) (?:\S+ )?(?:avvisat\w|avvertit\w|informat\w|sollecitat\w)|per (?:l'ultima|l'ennesima|la terza
                |la seconda) volta|quante volte
                (?:è|sei|eri|era) (?:\S+ )?stat[oa] (?:\S+ )?(?:avvisat\w|avvertit\w|informat\w|sollecitat\w) (?:più volte
                |ripetutamente|per tempo|in anticipo|chiaramente|di tutto|già)
                (?:sta|stai|lei sta) (?:\S+ )?(?:esagerando|drammatizzando|reagendo|ingigantendo|facendo (?:\S+ )?(?:storie|scenate
                |un dramma|una tragedia)|essendo)|(?:è|sei) (?:\S+ )?(?:troppo |davvero |un po' )?(?:emotiv\w|sensibile|permalos\w
                |irragionevole|maleducat\w|scortese|impaziente|ingenu\w|imprudente|irresponsabile|distratt\w|superficiale|sbadat\w
                |polemic\w|aggressiv\w|esagerat\w|negligente|suscettibile|disattent\w)
                (?:se|qualora) (?:\S+ )?(?:avesse|avessi|aveste|fosse stat|fossi stat)\w* ?(?:\S+ )?(?:letto|pagato|controllato
                |avvisato|prestato|contattato|chiamato|verificato|fatto attenzione|seguito|rispettato|risposto|agito|pensato
                |comunicato|organizzato|più attent\w|attent\w|detto|segnalato|stat\w)
                perché (?:\S+ )?non (?:\S+ )?(?:ha|hai|avete|ci ha|ci hai|si è|ti sei|l'ha|l'hai) (?:\S+ ){0,2}?\w+t[oa]
                |perché (?:ha|hai) (?:\S+ )?(?:aspettato|comprato|acquistato|dato|fornito|condiviso|cliccato|firmato|accettato
                |ordinato|lasciato|speso)|come (?:ha|hai) (?:fatto|potuto) (?:\S+ )?(?:a|non|cadere|essere)
                (?:la prossima volta|in futuro),? (?:\S+ ){0,3}?(?:legga|leggi|paghi|paga|controlli|controlla|stia|stai|faccia|fai
                |presti|presta|si ricordi|ricordati|sia|sii|dovrebbe|cerchi|cerca|si organizzi|più attent\w)|faccia più attenzione
                |fai più attenzione|stia più attent\w|stai più attent\w
                (?:non è|non sarebbe|non può essere) (?:\S+ )?(?:colpa nostra|un nostro problema|nostra responsabilità
                |nostro problema|problema nostro|responsabilità nostra|affar nostro)|noi non c'entriamo
                |non possiamo farci niente se (?:lei|tu|non|ha|hai)|chi (?:compra|acquista|firma|non paga|non legge|ordina)
                |al di sopra delle {your} possibilità|(?:lo )?sapeva (?:benissimo|bene|perfettamente|che)|lo sapevi (?:benissimo
                |bene)|doveva saperlo|dovevi saperlo|(?:si organizzi|organizzati|gestisca|gestisci) (?:\S+ ){0,3}?meglio
                |ci pensi prima|ci pensava prima|ci doveva pensare|poteva pensarci|potevi pensarci|poteva (?:leggere|controllare
                |avvisare|pagare|chiamare)|potevi (?:leggere|controllare|avvisare|pagare|chiamare)
            """)
        },
        masks=lines(r"""
            (?:non|nessun\w*|niente|nulla|mai|affatto) (?:\S+ ){0,5}?(?:colpa {your}|{your} (?:\w+ )?(?:colpa|errore
            |responsabilità)|colpevol\w+|si colpevolizzi|si dia la colpa|darsi la colpa|ha sbagliato|hai sbagliato|sta esagerando
            |stai esagerando|esagerando|ha nessuna colpa|alcuna colpa)|(?:colpa|errore|responsabilità|problema) nostr[oa]
            |nostr[oa] (?:\w+ )?(?:colpa|errore|responsabilità)
            (?:avrebbe|avresti) (?:\S+ )?dovuto (?:ricever\w+|aver\w* ricevuto|trovare|esser\w+ (?:informat|avvisat)\w*)
            |{your} scelta (?:se|di|è|sarà)|la scelta è {your}|non ha (?:dovuto|fatto niente)
        """),
        unless=lines(r"""
            grazie|nessuno (?:la|ti|le) (?:giudic\w+|incolp\w+|rimprover\w+)
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:almeno|perlomeno|per lo meno|meno male che|per fortuna)(?! (?:\d|un[oa']? |due|tre|quattro|cinque|dieci
                |quattordici|fino|una volta|il (?:primo|\d)|l'importo|quindici))
                (?:è|sono|era|erano|si tratta di|si tratta|parliamo di|stiamo parlando di|in fondo è|alla fine è|non è altro che
                |non è che) (?:\S+ ){0,2}?(?:solo|soltanto|semplicemente|appena|solamente|niente più che|nient'altro che|giusto
                |in fondo) (?:\S+ )?(?:un[oa']?|\d+|pochi|poche|qualche|soldi|denaro|piccol\w+|due|tre|cinque|dieci|questione
                |formalità|burocrazia|cose|numeri|di|i|la|oggetti|scarpe)
                (?:non è|non sono|non era|non c'è|non sarà|non mi sembra|non mi pare|non ne faccia
                |non ne fare) (?:\S+ ){0,2}?(?:la fine del mondo|così grave|niente di grave|nulla di grave|una tragedia|un dramma
                |niente di che|grave|chissà cosa|un problema così|così terribile|gran che|un granché|tanto|poi così|tutta questa
                |così importante|tanti soldi|molti soldi|una gran|un grosso problema|morto nessuno|il caso di (?:preoccupar\w+
                |drammatizzare)|niente di serio|nulla di serio|niente di|niente|nulla|motivo di|bisogno di (?:agitar\w+
                |preoccupar\w+ tanto|piangere)|così male|catastrofe)
                (?:sono )?cose che (?:capitano|succedono|accadono)|(?:queste|certe|sono) cose (?:\S+ )?(?:capitano|succedono
                |accadono)|(?:capita|succede|accade|può capitare|può succedere|è capitato|è successo) (?:a )?(?:tutti|chiunque
                |molti|tanti|spesso|a volte|ogni tanto|anche|i migliori|di)(?: \S+){0,2}|capita(?=[.,!;]|$)|(?:tutti|molti|tanti
                |chiunque|altri|molte persone|tante persone|la maggior parte) (?:\S+ ){0,3}?(?:ci|passa|passano|dimentica\w*
                |sbaglia\w*|hanno|abbiamo|pagano|fann\w+|si trovano|è capitat\w+|stanno|ricevono|perdono|riescono
                |succede)(?: \S+){0,3}
                (?:poteva|potrebbe|sarebbe potut[oa]|può) (?:\S+ )?(?:andare|essere|andarle|andarti
                |essere andat\w) (?:\S+ )?(?:peggio|molto peggio)|c'è (?:chi|gente che|di) (?:\S+ )?(?:peggio|sta peggio
                |molto peggio)|chi sta peggio|altri stanno peggio|ci sono (?:cose|problemi) (?:\S+ )?(?:peggiori|più (?:gravi|seri
                |importanti))
                non (?:si|ti|se|te) (?:\S+ )?(?:preoccupi|preoccupare|prenda|prendere|faccia|fare|disperi|disperare|abbatta
                |abbattere|agiti|stressi|angosci|scoraggi|crucci)(?: (?:così|tanto|troppo|problemi|per (?:così poco|questo|una|un
                |queste|niente|questa)|un dramma|più|caso|pensieri))?(?=[.,!;:]|$| che| tutto| ci| per| è)|non (?:preoccuparti
                |prendertela|farne un dramma|ci pensi|pensarci|pianga|piangere|dia peso|dare peso|dia (?:troppa )?importanza)
                |lasci perdere|lascia perdere|non fa niente|non importa(?=[.,!;]|$)|fa niente|poco male|che sarà mai
                |cosa vuole che sia|cosa vuoi che sia|guardi il lato|guarda il lato|lato (?:positivo|buono)|il bicchiere mezzo
                |pensi positivo|pensa positivo|sia positiv\w|si consoli|consolati|si ritenga fortunat\w|ritieniti fortunat\w
                |ringrazi|sia content\w|il tempo (?:\S+ )?(?:guarisce|aggiusta|cura|lenisce)|la vita (?:va avanti|continua)
                |passerà(?=[.,!;]|$| tutto| presto)|(?:vedrà|vedrai) che (?:\S+ )?(?:passa|passerà|si|tutto|andrà|presto|supererà
                |troverà|starà)|se ne farà una ragione|troverà (?:\S+ )?(?:un altro|qualcos'altro|presto)|di lavori
                |con il tempo (?:si|le|ti)|un male da poco|tutto passa|su con la vita|quisquilia|sciocchezz\w+|inezi\w+|bazzecol\w+
                |bagattell\w+|poca roba|roba da poco|cosa da poco|cose da poco|robetta|per così poco|per (?:due|quattro|pochi
                |qualche) (?:soldi|spiccioli|euro)|niente di irreparabile|nulla di irreparabile
                (?:un |una |un'|questo |questa |semplice |solo |quel |quella )?(?:piccol[oa]|minim[oa]|semplice|lieve|modest[oa]
                |banale|trascurabile|insignificante|irrisori[oa]|misera?) (?:\w+ )?(?:commissione|spesa|penale|mora|ritardo|errore
                |inconveniente|disguido|fastidio|contrattempo|dettaglio|importo|somma|cifra|problema|incidente|svista|malinteso
                |imprevisto|intoppo|formalità|addebito|cosa|disagio|disservizio|equivoco|pausa|costo|sovrapprezzo)
                (?:solo|soltanto|appena|solamente) (?:un[oa']? |pochi |poche |qualche |\d+ )(?:\S+ )?(?:euro|giorn[oi]|commissione
                |lettera|pacco|ritardo|sterline|formalità|promemoria|errore|numero|rata|mail|scarpe|telefono|pagamento|cosa
                |sollecito|spiccioli|settimane|centesimi|maglione)
            """)
        },
        masks=lines(r"""
            (?:non è|non si tratta di|non sono|non era|non parliamo di) (?:solo|soltanto|semplicemente|una semplice|un semplice
            |certo una|affatto una|di una|una (?:cosa da poco|sciocchezza|piccola)|un piccol\w+|cosa da poco|di un piccol\w+)[\w ]*
            (?:solo|soltanto) (?:un (?:momento|attimo|secondo|minuto|istante)|una domanda|mi serve|lei|tu|volevo|ho bisogno)[\w ]*
            |non (?:voglio|intendo|vorrei) (?:minimizzare|sminuire|fingere|dirle)[\w ,]*|senza (?:voler )?(?:minimizzare
            |sminuire)[\w ]*
            non (?:si|ti) preoccup\w+ (?:di|per) (?:dover|i tempi|la documentazione|inviare|ripetere|la scadenza|le scadenze
            |il pagamento)
        """),
    ),
)
