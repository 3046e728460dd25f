"""Italian: what names or recognises a customer's trouble."""

from hardcalls.detectors.lexicons.it_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    (?:non|nessun\w*|senza|niente|mai) (?:\S+ ){0,3}?(?:preoccup\w+|paura|timore|ansia|panico|agit\w+|allarm\w+|arrabbi\w+)
    |(?:capisco|comprendo|capiamo|comprendiamo) (?:bene )?(?:la|le) (?:sua|tua|sue|tue|vostra|vostre) preoccupazion[ei](?=[.,!;]|$)
    |(?:ci|mi) scus\w+ per (?:il|i) disag\w+|(?:dati|conto|account|soldi|denaro|pagament\w|carta
    |informazioni)(?: \S+){0,4} al sicuro
    (?:reparto|ufficio|team|modulo|sezione|pagina|servizio|numero|linea|sportello|politica|categoria|prevenzione|protezione
    |procedura|filtro|controllo|controlli|sistema|centro|denuncia per) (?:\S+ ){0,2}?(?:frod\w+|anti-?frode|lutt\w|reclami|decess\w
    |gioco|azzardo|truff\w+|violenz\w|disabil\w+|abus\w|accessibilità|difficoltà|incident\w|sicurezza|vulnerabil\w+|phishing)
    scus\w+ (?:\S+ ){0,4}?(?:fastidi\w|disag\w+|disguid\w|attesa|inconvenient\w)|salute e (?:bellezza|benessere)
    |certificato (?:medico|di malattia|di ricovero)|(?:articoli|prodotti|materiale|letto|attrezzatur\w) (?:\w+ )?(?:ospedal
    |sanitari)\w+|(?:polizza|copertura|assicurazione|garanzia|denuncia) (?:\w+ )?(?:contro )?(?:il |di )?furt\w
    chius\w (?:\w+ )?per lutto
    perdita (?:di|del|della|dei|delle) (?:dati|pacco|carta|merce|pacchetto|valore|connessione|collo|acqua)|(?:scommessa
    |scommetto) (?:vinta|che)|casa di cura|tessera sanitaria|assicurazione (?:\w+ )?malattia|senza fatica|certificato di morte
    |per (?:la |una |maggior |ragioni di |motivi di |questioni di )?(?:sua |tua |vostra )?sicurezza|delus[oaie] dal prodotto
    |punto di vista|(?:limite|credito|tempo|plafond|scort\w|prodotto|articolo) (?:\S+ ){0,3}?esaurit\w|(?:apro|verifico|controllo
    |faccio|invio) subito|memoria (?:del|interna|ram)|offerta di lavoro|giorn\w lavorativ\w
""")
_UNLESS = lines(r"""
    (?:se|qualora|in caso|nel caso|quando|chi|chiunque) (?:\S+ ){0,10}?(?:può|puoi|deve|compil\w+|contatt\w+|chiam\w+|invi\w+
    |segnal\w+|seleziona\w*|clicc\w+|rivolg\w+|utilizz\w+|usi|usa|potete|basta|allegh\w+|scriva|scrivi|carichi|carica|prem\w+)
    (?:i clienti|le persone|gli utenti|chiunque|coloro) (?:\S+ ){0,6}?(?:possono|può|devono|deve|hanno)|(?:compili|alleghi|carichi
    |selezioni|clicchi|prema|scarichi|compila|allega|carica)
    polizza|conto aziendale|statistic\w+|\d+ per cento|annullat\w (?:dal|per)|sospett[ae] frod\w|informativa|si (?:può
    |possono) pagare|(?:apposito|compil\w+ il|nel|sul) modulo|catalogo|rateizzabil\w+|non (?:sono|è) (?:rateizz|compres)\w+
    come (?:riconoscere|evitare|difendersi|proteggersi)|blog|newsletter|(?:serve|servono|occorre|occorrono|va|vanno
    |bisogna) (?:\S+ ){0,3}?(?:certificato|documento|modulo|copia|allegat\w|caricat\w|compilat\w|invia\w*)
    orari|è aperto|dalle \d+|dal lunedì|lun-ven|faq|pagina di aiuto|condizioni generali|secondo (?:il|la|le) (?:regolamento|policy
    |condizioni|nostr\w)|la nostra policy|impostazioni|menu|non (?:è|sono) (?:coperti|copert\w|disponibil\w|in vendita|vendut\w
    |ammess\w)|garanzia
""")
# An event is acknowledged as this customer's, or with a word for what it is worth.
_ABOUT = (
    *lines(VALUED + NOTICED + SUITED),
    (
        r"lei|le|la sua|suo|sua|suoi|sue|tu|te|ti|tuo|tua|tuoi|tue|vostr\w|ha|hai"
        r"|stai|sta pensando|sei|dice|dici|racconta|racconti|\w{3,}[aei]r(?:la|le|ti)|\w+(?:melo|mene)|meriti?"
    ),
)

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                condoglian\w+|lutto|cordoglio|(?:sua|tua|vostra|questa|una grave|grave|tale|simile
                |una così \w+) (?:\w+ )?perdita(?! (?:d'|econom|finanz|di denaro|di tempo))(?! (?:di dati|del pacco|della carta
                |del collegamento))|scomparsa (?:d|improvvisa)\w*|è (?:venut[oa] a mancare|mancat[oa]|mort[oa])|venut[oa] a mancare
                |(?:morte|decesso|funeral\w|dipartita) (?:\S+ ){0,3}?(?:{kin})|(?:pers[oa]|perdere|perso) (?:\S+ ){0,3}?(?:{kin}
                |chi (?:si )?am\w+|qualcuno)|(?:suo|sua|tuo|tua|vostro|vostra) (?:\w+ )?{kin} (?:\S+ ){0,5}?(?:è mort\w
                |se n'è andat\w|non c'è più|è scompars\w|ci ha lasciat\w|mort[oa]|andat[oa]|mancat[oa])|(?:suo|tuo|caro) defunt[oa]
                |funerale|(?:suo|tuo) dolore|vedov[oa]|(?:questo|un) vuoto (?:enorme|grande|che|così|immenso)|(?:sua|la nostra
                |la mia) vicinanza|(?:{kin}) (?:\S+ ){0,3}?(?:non c'è più|se n'è andat\w)|seppell\w+|la morte (?:di|del
                |della) (?:suo|sua|tuo|tua)
            """),
            "illness": lines(r"""
                malatti[ae]|malat[oa]|diagnosi|guarigione|guarire|guarisc\w+|rimettersi|rimettiti|si rimetta|ospedal\w+|ricover\w+
                |operazione (?:al|chirurgica|subita)|intervento (?:chirurgico|al)|chemio\w*|radioterapia|terapi[ae]|tumore|cancro
                |ictus|infarto|depression\w|convalescen\w+|problemi di salute|(?:sua|tua|vostra) (?:\w+ )?salute|(?:pens\w+|badi
                |guardi) (?:\w+ )?alla salute|salute (?:viene|prima)|non (?:sta|stai|si sente|ti senti) (?:\w+ )?bene|acciacch\w+
                |cronic[oahi]\w*|flebo|guari(?:to|ta|sca)|cure mediche|(?:sue|tue|le|delle) cure|(?:stare|sta|stai|stia|stato
                |stata) (?:\w+ ){0,2}?male|(?:dopo|per) (?:un|l'|il suo|il tuo) ?intervento(?! tecnico)|infortuni\w+|(?:suo|tuo|un
                |dell'|brutto|grave|dopo l'|quell')(?: )?incidente(?! (?:informatico|tecnico|di percorso))|terapia intensiva
                |pronta guarigione|fisicamente|pronto soccorso|dialisi|(?:stat[oa]|appena|essere) operat[oa]|si riprenda|riprendersi
                |riprenditi|curarsi|curati|frattur\w+|febbre|gesso|sclerosi|parkinson|alzheimer|in corsia|reparto di \w+logia
                |a letto|esami medici|convivere con|rimettersi in
            """),
            "job_loss": lines(r"""
                (?:pers[oa]|perdere|perdita|perdendo|perde) (?:\S+ ){0,3}?(?:lavoro|impiego|posto|occupazione|stipendio|reddito
                |entrate|contratto)|licenzi\w+|disoccupa\w+|cassa integrazione|senza (?:\w+ )?(?:lavoro|stipendio|impiego|reddito
                |entrate|paga|occupazione)|(?:lavoro|impiego|contratto|posto|stipendio) (?:\S+ ){0,4}?(?:finit\w|pers[oa]|saltat\w
                |scadut\w|non c'è più|venut\w meno|mancat\w|sparit\w|da un giorno)|in mobilità|(?:contratto
                |posto) (?:\S+ ){0,4}?(?:non|mancato) (?:\S+ )?rinnov\w+|non (?:le|ti|gliel\w|te l\w) hanno (?:\w+ )?rinnovat\w
                |tagli\w* (?:\S+ ){0,2}?(?:personale|stipendi\w|ore)|stipendio (?:\S+ )?(?:dimezzat\w|ridott\w|tagliat\w)|(?:ditta
                |azienda|fabbrica|negozio) (?:\S+ ){0,5}?(?:chius\w|chiude|fallit\w|lasciat\w a casa)|rimast[oa] a casa
                |lasciat[oa] a casa|mandat[oa] a casa|esuber\w+|mancato rinnovo|cercare (?:un )?lavoro
            """),
            "financial_distress": lines(r"""
                (?:difficoltà|problemi|preoccupazion\w|pression\w+|disagi\w*|ristrettezz\w+|stress|situazione|momento|crisi|peso
                |periodo) (?:\S+ ){0,3}?(?:economic\w+|finanziari\w+|di denaro|di soldi|dei debiti|di liquidità)|(?:economic
                |finanziari)a?mente|(?:arrivare|arriva|arrivi) (?:\S+ )?(?:a |alla )?fine (?:del )?mese|(?:un solo|uno|mezzo|con uno
                |solo uno) stipendio|ogni (?:euro|centesimo) (?:conta|pesa)|tirare la cinghia|coperta (?:è )?corta|(?:soldi
                |denaro) che (?:mancano|non ci sono|non bastano)|poco (?:\w+ )?(?:da|per) (?:vivere|mangiare)
                |arretrat[oi] (?:\S+ ){0,3}?(?:pes\w+|accumul\w+)|(?:vivere|campare|tirare) (?:\S+ ){0,3}?(?:con
                |fino) (?:\S+ )?(?:poco|poche|pochi|\d+|stipendio|pensione)|conto (?:è )?(?:già )?(?:in rosso|vuoto|a zero)
                |pien[oaie] di debiti|(?:far|fare) fronte (?:\S+ ){0,7}?impossibile|(?:tasche|portafoglio|frigo) vuot\w
                |far(?:e)? i conti|(?:conti|soldi|budget|stipendio|denaro|entrate|bilancio) (?:\S+ ){0,5}?(?:non (?:bast\w+|torn\w+
                |ci sono)|bast\w+|pochi|stretto|strett\w|mancano|finit\w|tirat\w|risicat\w|contati)|sommers[oa]|acqua alla gola
                |al verde|senza (?:\w+ )?(?:soldi|un soldo|un euro|denaro)|monoreddito|rincari|caro ?vita|alla giornata
                |pensione (?:minima|bassa|così|da)|rinunci\w+ (?:\S+ ){0,2}?(?:medicin\w+|spesa|mangiare|riscaldamento|cibo|cose
                |pasti)|(?:conti|soldi)(?: \S+){0,3} non (?:quadr\w+|chiud\w+|basta\w*)|(?:soldi|stipendio) (?:\S+ )?finisc\w+
                |stretta economica|(?:entrate|guadagni|entrata) (?:\w+ )?(?:in meno|ridott\w|calat\w|dimezzat\w)|mutuo e|(?:non
                |nemmeno|neanche) (?:\S+ ){0,2}?(?:riusc\w+|riesc\w+|poter\w*|sa come|sapere come|ce la fa a
                |farcela a) (?:\S+ ){0,3}?(?:pagare|sosten\w+|coprire|saldare|far fronte)|(?:fatica\w?|difficile|difficoltà|dura
                |impossibile|faticos\w|sforzo|preoccup\w+) (?:\S+ ){0,4}?(?:pagare|sosten\w+|coprire|saldare|far fronte)|(?:non
                |nemmeno|neanche) (?:\S+ ){0,3}?(?:permetter\w+|bastar\w+|bastano)|debit[oi] (?:\S+ ){0,4}?(?:pes\w+|accumul\w+
                |crescono|schiacci\w+|preoccup\w+|sulle spalle|si accumul\w+)|(?:bollett[ea]|rate|affitto|spese|fatture
                |conti) (?:\S+ ){0,5}?(?:accumul\w+|insieme|si sommano|arretrat\w|non si (?:riesce|pagano)|da pagare
                |ogni mese pes\w+)|(?:scegliere|scelta) (?:\S+ ){0,2}?(?:tra|fra)|stringere la cinghia|(?:affitto|spesa|bollette
                |cibo) (?:e|o) (?:\w+ )?(?:affitto|spesa|bollette|cibo|medicine|rata|rate)|contare (?:ogni|i) (?:centesim\w|euro
                |spicciol\w)|indebitat\w|a corto di|in rosso|far quadrare i conti|sbarcare il lunario|tirare avanti
            """),
            "gambling": lines(r"""
                gioco d'azzardo|ludopati\w+|azzardo|scommess\w+|casinò|casino|slot|macchinette|giocat(?:o|i|e|a) (?:tutto|i
                |d'azzardo|lo|online|al)|(?:col|con il|dal|del|nel|al|il) gioco(?! (?:per|da tavolo|di società|che ha ordinato))
                |dipendenza da(?:l)? gioco|giocare (?:\S+ )?(?:soldi|d'azzardo|online|ancora)|smettere di (?:giocare|scommettere)
                |rincorrere le perdite|videolottery|bookmaker|poker|gratta e vinci|scommett\w+|sala (?:giochi|slot|scommesse)
                |giocarsi|giocat[oa]si|puntate|il vizio|schedine?
            """),
            "fraud": lines(r"""
                truff\w+|raggir\w+|frod[ei]\w*|ingann\w+|imbrogli\w+|impostor\w+|ladr[oi]|rubat[oaie]|furto d'identità|furto
                |phishing|vittima|criminal\w+|malintenzionat\w+|(?:qualcuno|un estraneo|terzi|uno sconosciuto|altri|sconosciuti
                |chi) (?:\S+ ){0,4}?(?:ha |hanno |abbia )?(?:usat\w|aper\w+|comprat\w|ordinat\w|rubat\w|spes\w|utilizzat\w
                |approfitt\w+|acquistat\w|si è spacciat\w|fatto|usare)(?: \S+){0,3} (?:suo|sua|tuo|tua|suoi|tuoi|nome|dati|identità
                |account|fiducia|conto)|(?:suo|tuo|sua|tua|suoi|tuoi) (?:nome|dati|identità|account|conto|carta
                |documenti) (?:\S+ ){0,5}?(?:rubat\w|usat\w|utilizzat\w|clonat\w|violat\w|compromess\w|hackerat\w|sfruttat\w|senza
                |mani)|hackerat\w|clonat\w|(?:ordin\w|acquist\w|spes[ae]|contratt\w) (?:\S+ ){0,3}?(?:non (?:\S+ )?(?:ha
                |hai) (?:mai )?(?:fatt|effettuat|autorizzat)\w|mai (?:fatt\w|effettuat\w|autorizzat\w|richiest\w)|non (?:suo|sua
                |suoi|sue|ha fatto|ha mai|riconosce))|(?:non|mai) (?:\S+ ){0,2}?(?:ordinat|acquistat|autorizzat|comprat)\w
                |spacci\w+ per|(?:si è|fingersi|fingendosi|finto|finta|falso|falsa) (?:fint[oa]|operatore|dipendente|banca|corriere
                |poliziotto|funzionario|nostro|agente|sito|consulente)|carpi\w+|svuotat\w+|sottratt\w+|cascat[oa]
                |caduta? nella trappola|trappola|prelevat\w|usato il (?:suo|tuo) nome|a (?:suo|tuo) nome
            """),
            "access_need": lines(r"""
                screen ?reader|lettore di schermo|lettore dello schermo|cieco|cieca|cecità|non vedent\w|ipovedent\w|ipovisione
                |sord[oaie]|sordità|ipoacusi\w|non udent\w|vista (?:\S+ )?(?:debole|ridotta|bassa)|udito|disabil\w+|dislessi\w+
                |dislessic\w|discalculi\w|autis\w+|adhd|sedia a rotelle|carrozzina|lingua dei segni|braille|caratteri (?:grandi
                |più grandi)|ingrandit\w|(?:un (?:passo|punto|passaggio|argomento)|una cosa|una domanda) (?:alla|per) volta
                |passo (?:dopo|per) passo|frasi (?:\w+ )?(?:brevi|corte|semplici)|parole semplici|linguaggio semplice|(?:non|fatica
                |difficile|difficoltà|faticos\w|impossibile|problemi) (?:\S+ ){0,5}?(?:sentir\w*|leggere|vedere|telefonare
                |telefon\w+|parlare al|scrivere|digitare|concentrar\w+|ricordar\w*|memorizz\w+|vista|udito|lettura|concentrazione
                |memoria|sente|legge|vede)|per iscritto|(?:con calma|lentamente|piano),? (?:senza fretta|un)|balbuzi\w+|balbett\w+
                |afasi\w+|demenza|memoria|senza immagini|niente telefonate|senza telefonare|neurodiverg\w+|(?:ci )?(?:vede|sente
                |senti|vedi) (?:\w+ )?(?:poco|male|bene)|poca vista|ingrandire|(?:messaggi|testi|risposte|testo
                |spiegazioni) (?:\w+ )?(?:brevi|corti|corte|semplici|semplice|breve)|per scritto|mani che tremano|tremore|(?:lettura
                |telefono|schermo|app)(?: \S+){0,4} (?:non fa per|stanca|difficil\w|inaccessibil\w|fatica|problema|ostacol\w)
                |senza (?:chiamate|voce|telefono)|tutto scritto
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "abuse": lines(r"""
                violenz\w+|abus(?:o|i|at\w|ando|ante)|maltratt\w+|(?:costrett|obbligat|forzat|minacciat|manipolat|ricattat|picchiat
                |controllat|aggredit|pressat)[oa]|costring\w+|(?:obblig|forz|minacci|control|ricatt|manipol|picchi
                |perseguit)\w*(?:rla|rti|ta|to|va|no|a) (?:\S+ )?(?:lei|te|la|ti)|contro la (?:sua|tua) volontà|senza il (?:suo
                |tuo) (?:consenso|permesso)|a (?:sua|tua) insaputa|(?:sua|tua|la) (?:incolumità|sicurezza)(?! (?:del|dei
                |dell'account|informatica))|(?:si sente|ti senti|stare|resti|sentirsi|mettersi|metterla|essere|sia
                |rest\w+) (?:\w+ )?al sicuro|mani addosso|alza\w* le mani|violent[oa]|(?:subisc|subit|subì|subire|subendo)\w*|(?:lui
                |chi|che) (?:\w+ )?(?:la|ti|le) (?:\w+ )?(?:minacc|picchi|control|persegu|umili|costring|maltratt)\w*|in pugno
                |di nascosto|senza (?:chiederle|chiederti|dirle|dirti|che lei (?:lo )?sapesse)|al posto (?:suo|tuo)|gelosia
                |(?:quello|ciò|quanto|come) (?:\S+ ){0,2}?(?:le|ti|la) (?:\w+ )?(?:fa|ha fatto|fatto|facendo|sta facendo|tratt\w+
                |hanno fatto|ha trattat\w)|(?:lui|lei|ex|marito|compagno|partner|moglie|fidanzato|padre
                |madre) (?:\S+ ){0,6}?(?:costring\w+|costrett\w|controll\w+|minacci\w+|obblig\w+|picchi\w+|maltratt\w+|impon\w+
                |impost\w|usato il (?:suo|tuo)|fatto del male|ricatt\w+|insult\w+)|le credo|ti credo|coercizion\w+|soprus\w+
                |sopraffazion\w+|nessuno (?:\w+ )?(?:ha|aveva|dovrebbe avere) (?:il |alcun )?diritto|(?:l'ha|ti ha|le ha|l'hanno
                |le hanno) (?:\w+ )?(?:fatt[ao] firmare|spint[ao] a|fatto (?:aprire|comprare|ordinare))|scappat[oa]|fuggi\w+
                |lontan[oa] da (?:lui|lei|casa)|(?:lasciare|andata via da|uscire da) (?:quella |quell'|di )?(?:casa|relazione
                |situazione)|paura di (?:lui|suo|tuo)
            """),
            "self_harm": lines(r"""
                (?:non|più) (?:\S+ ){0,3}?(?:voler\w*|vuole|vuoi|voglia di|riuscire a|riesce a|poterne più
                |desidera\w*) (?:\S+ ){0,2}?(?:vivere|esserci|andare avanti|svegliar\w+|stare al mondo|farcela|esistere)|suicid\w+
                |togliersi la vita|farla finita|toglier\w+ (?:\S+ )?vita|finirla|(?:far\w*|facc\w+|fa) (?:\w+ )?(?:del )?male
                |autolesion\w+|(?:pensier[oi]|idea|idee) (?:\S+ ){0,4}?(?:morire|morte|suicid\w+|vita|farla finita|scomparire
                |sparire)|voglia di (?:morire|sparire)|(?:voler|vuole|vorrebbe|vuoi) (?:morire|sparire|scomparire)|(?:sua
                |tua) vita (?:\S+ ){0,4}?(?:conta|important\w|valore|preziosa|vale)|(?:è|sei|si trova|ti trovi
                |sente) (?:\S+ ){0,3}?(?:al sicuro|in pericolo|sol[oa]) (?:adesso|ora|in questo momento|al momento|con qualcuno|lì)
                |(?:è|sei) in pericolo|c'è qualcuno (?:\w+ )?(?:con|vicino a|accanto a) (?:lei|te)|non (?:è
                |sei) (?:\w+ )?sol[oa](?=[.,!;]|$| (?:in|e|ad|con|a) )|morisse|morissi|meglio (?:senza (?:di )?(?:lei|te)|se (?:lei
                |tu|non ci|mor)\w*)|stanc[oa] di vivere|(?:non )?svegliarsi più|buttarsi|sparire per sempre|pensieri (?:\w+ )?(?:bui
                |neri|così cupi|cupi|scuri)|non vale (?:\w+ )?la pena (?:di )?vivere|gesto estremo|pericolo immediato
                |non (?:\w+ )?(?:vede|vedi|vedere) (?:\w+ )?(?:via d'uscita|uscita|un senso)|senso di vivere|affrontarl\w da sol\w
                |telefono amico
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
    ),
    Rule(
        hits={
            "bereavement": lines(r"""
                condoglianz\w+|cordoglio|(?:la mia|la nostra|tutta la mia|sincera) vicinanza|(?:le|ti|vi) (?:sono
                |siamo) vicin\w (?:nel|in questo) (?:lutto|dolore)|(?:mi|ci) (?:di)?spiace (?:\w+ ){0,2}per (?:il |la )?(?:suo|sua
                |tuo|tua) (?:\w+ )?{kin}
            """),
            "illness": lines(r"""
                si rimetta|rimettiti|guarisca|guarisci|(?:pronta|buona|serena|rapida) (?:guarigione|convalescenza|ripresa)
                |si riprenda|riprenditi|abbia cura (?:di|della)|(?:mi|ci) auguro (?:\S+ ){0,4}?(?:meglio|guar\w+|ripren\w+
                |rimett\w+)
            """),
            "fear": lines(r"""
                paura\w*|spavent\w+|terrorizz\w+|terror\w+|ansi[ao]\w*|angosci\w+|preoccupa(?:nte|ta|to|zione|zioni|re)(?! (?:per
                |riguardo) (?:il|la) (?:consegna|ordine|servizio))|panico|timor\w+|minacc\w+|inquiet\w+|allarm\w+|intimid\w+
                |brivid\w+|agitat[oa]|tremare|spavento|shock|scioccant\w|sconvolg\w+|sconvolt\w|turba\w+|tachicardia
                |gelare il sangue|incubo|cuore in gola|un colpo al cuore|trema\w*|impressiona\w+|mette i brividi
            """),
            "anger": lines(r"""
                rabbia|arrabbi\w+|furios\w+|frustra\w+|delus[oaie]|delusion\w+|irrita\w+|indigna\w+|esaspera\w+|infuria\w+|(?:è|sia
                |essere|più che) stuf[oa]|furibond\w|risentit\w|risentiment\w|sfog\w+|perdere la testa|prese? in giro|(?:al suo
                |al tuo|nei suoi|nei tuoi) (?:posto|panni)(?: \S+){0,2} (?:sarei|sarebbe|mi|reagirei|anche|anch'io|chiunque)
                |legittim\w (?:\w+ )?(?:rabbia|protest\w|reazion\w)|nervoso|fa(?:re|rebbe)? (?:\w+ )?perdere la pazienza|(?:perso
                |persa|perdere) (?:\S+ ){0,2}?(?:la pazienza|la fiducia|fiducia)|(?:inaccettabile|inammissibile|intollerabile
                |ingiustizi\w+|scandalos\w+|vergognos\w+)|(?:non è|non era) (?:\w+ )?(?:accettabile|giusto|ammissibile
                |tollerabile)(?= (?:che|aspett|dover|essere|tratt|lasci|così|far|un ))|(?:ragione|diritto|tutte le ragioni|motivo
                |buoni motivi) (?:\S+ ){0,2}?(?:di|a|per|ad) (?:essere|sentir\w+|arrabbi\w+|esser\w+|averne abbastanza|prendersela)
                |(?:tutte le|tutta la) (?:sue |tue |sua )?ragion[ei]|rimbalzat[oa] (?:da|tra|fra|di)|(?:farsi|essere
                |stat[oa]) rimbalza\w+|preso in giro|presa in giro|(?:sentirsi|si sente|ti senti|lasciat[oa]|stat[oa]) (?:abbandonat
                |ignorat)[oa]|(?:lasciat[oa]|sentit[oa]) (?:\w+ )?(?:sol[oa]|senza rispost\w|ignorat\w)|snervant\w|amareggia\w+
                |disappunto|fastidi[oa]\w*|mortificant\w|un'ingiustizia|perso (?:la )?calma|in collera|perdere le staffe
                |imbestiali\w+|seccat[oa]|seccante|scocciat\w|infastidit\w|arrabbier\w+|rimpall\w+|trattat[oa] (?:\w+ )?(?:male|così
                |come un|in questo)|nervi|fa (?:\w+ )?(?:imbufalire|montare)|(?:telefonate|chiamate|mail|e-?mail|messaggi|settimane
                |volte|richieste|ore) (?:\S+ ){0,4}?(?:senza (?:\w+ )?(?:rispost|esit|risult)\w*|e nessun\w*|a vuoto
                |e (?:ancora )?(?:nulla|niente))|fa (?:\w+ )?(?:arrabbiare|rabbia)|sfiducia|trattamento (?:\w+ )?(?:ricevuto
                |inaccettabile|simile|così|del genere|subito)|tradit[oa]
            """),
            "shame": lines(r"""
                vergogn(?!os)\w+|(?:dirmelo|raccontarmelo|confidarmelo|parlarmene|avermelo (?:detto|raccontato|scritto))
                |sentirsi giudicat\w|a testa alta|imbarazz\w+|(?:a|il suo|il tuo|provare|sentirsi a) disagio|pudore|(?:ci (?:vuole
                |è voluto)|serve|richiede|ha richiesto|chiede|avuto|tanto|il|suo|tuo|grande|molto|vero) (?:\w+ ){0,3}?coraggio
                |coraggios[oa]|(?:non|mai) (?:\w+ )?(?:è|sia|era|deve essere|sarà|dev'essere|essere) (?:\w+ ){0,3}?(?:facile
                |semplice) (?:\S+ ){0,4}?(?:dir\w+|parlar\w+|ammett\w+|raccont\w+|chied\w+|scriv\w+|confid\w+|condivid\w+|apr\w+)
                |(?:parlarne|dirlo|ammetterlo|chiedere aiuto|raccontarlo|confidarlo|scriverlo|aprirsi)(?: \S+){0,4} (?:non è
                |difficil\w|costa|pesa\w*|coraggio|facile)|(?:nessuno|non) (?:\S+ ){0,3}?giudic\w+|so quanto (?:le |ti )?(?:costa
                |è costat\w|pesa)|avermelo \w+|senza giudi\w+|fiducia (?:\S+ ){0,3}?(?:nel|per|che|a) (?:\S+ )?(?:raccont|dirm
                |confid|condivid|parlar)\w*|sensi? di colpa|umilia\w+|umiliat\w|a testa bassa|mette\w* a nudo|difficile da (?:dire
                |ammettere|raccontare|confessare)|(?:pesa|costa|costat[oa]|pesat[oa]) (?:\w+ ){0,2}?(?:dirlo|dirmelo|chiedere
                |ammetterlo|scriverlo|scrivermi|parlarne|raccontar\w+)|(?:sua|tua|la) (?:sincerità|franchezza|onestà)
            """),
            "exhaustion": lines(r"""
                esaust[oaie]|stanc[oa]|stanchezza|sfinit[oa]|spossat\w|stremat[oa]|sfiancant\w|logor\w+|estenuant\w|faticos\w+
                |fatica|sopraffat[toa]+\w*|esaurit[oa](?! (?:il|la|le|in))|allo stremo|al limite|non (?:ce la fa|ne può|ce la fai
                |ne puoi) più|senza (?:\w+ )?(?:forze|energie)|(?:troppo|tanto|molto|tutto|così tanto|tante cose|troppe cose
                |un sacco|parecchio) (?:\S+ ){0,3}?(?:insieme|in una volta|contemporaneamente|da (?:portare|reggere|gestire
                |sopportare|affrontare|sostenere)|addosso|sulle spalle|per una persona)|(?:notti|notte) (?:\w+ )?(?:insonn\w
                |in bianco|senza dormire)|non dorm\w+|(?:raccontare|spiegare|ripetere|ricominciare|richiamare|telefonare|chiamare
                |rispiegare|scrivere|spiegarlo|ripeterlo) (?:\S+ ){0,5}?(?:ogni volta|da capo|di nuovo|ancora|tante volte|più volte
                |l'ennesima|per la (?:terza|quarta|quinta|seconda)|sempre|a tutti|daccapo|stess\w)|(?:mesi|settimane|giorni
                |ore) (?:\S+ ){0,4}?(?:a rincorrere|di attesa|di telefonate|a combattere|di rimpalli|di email|a chiamare|al telefono
                |così)|(?:duramente|molto|così|davvero) provat[oa]|peso (?:\S+ ){0,2}?(?:da portare|sulle spalle|enorme)
                |toglie (?:le )?(?:forze|energie)|prosciuga\w*|(?:tante|molte|troppe|le|sue|tue) (?:energie|forze)
                |(?:si )?regge\w* in piedi|a pezzi|sulle ginocchia|sfibrant\w|pesantissim\w|tirare il fiato|(?:sulle|sulle sue
                |sulle tue) spalle|tutto da sol[oa]|girare a vuoto|correre (?:\S+ ){0,3}?(?:da una parte|avanti e indietro|dietro)
                |(?:crollare|scoppiare|mollare)|dormire (?:\w+ )?(?:poco|male|due|tre)|non ha (?:un attimo|tregua|un momento)
                |senza tregua|ne (?:ha|hai|sta) (?:\w+ )?pass\w+ (?:tante|troppe|di)|(?:una cosa|uno|una
                |un problema) dopo l'altr[oa]|tutt[oe] (?:insieme|in una volta|assieme)|(?:terza|quarta|quinta|sesta|ennesima
                |decima) volta|giornate (?:infinite|interminabili)|punto di (?:crollare|rottura|non ritorno)|non si ferma mai
                |carico (?:\w+ )?(?:enorme|pesante|così|troppo)
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
