"""Italian: whom an agent offers or promises."""

from hardcalls.detectors.rule import Rule, lines

HANDOFF = lines(r"""
    {cl}(?:passo|passiamo|passerò|passeremo|trasferisco|trasferiamo|trasferirò|collego|colleghiamo|collegherò|connetto|metto
    |mettiamo|metterò|metteremo|affido|affidiamo|indirizzo|inoltro|inoltriamo|inoltrerò|giro|giriamo|girerò|coinvolgo|coinvolgiamo
    |coinvolgerò|chiamo|chiamerò|avviso|avviserò|avvisiamo|chiedo(?! (?:a lei|di|scusa|il|la|un))|chiederò|contatto|contatterò
    |prenoto|prenoterò|fisso|fisserò|fissiamo|organizzo|organizzerò|programmo|segnalo|segnalerò|incarico|invito|faccio|facciamo
    |farò|faremo|porto|cedo|lascio|richiedo|richiediamo|allerto|informo|informerò|escalo|sottopongo|sottoporrò|consegno|dirotto
    |smisto|trasmetto|reindirizzo|pianifico) (?:\S+ ){0,9}?(?:{person}|richiamata|richiamo|appuntamento telefonico|contattare da
    |richiamare|chiamare da)
    (?:la|ti|vi|la sto|ti sto|ora la|ora ti|subito la) (?:\w+ )?(?:trasferisco|metto in (?:contatto|linea|comunicazione
    |collegamento)|collego|passo(?= (?:subito|ora|adesso|al|alla|all|a|un|in|la linea))|trasferirò|trasferendo
    |mettendo in (?:contatto|linea|comunicazione)|passando|collegando)
    (?:le|ti) (?:passo|mando|cerco|trovo|faccio|farò|chiamo|presento|procuro|assegno) (?:\S+ ){0,4}?(?:{person}|richiamare
    |parlare con|contattare)
    (?:ho|abbiamo) (?:\S+ ){0,3}?(?:passat\w|trasferit\w|inoltrat\w|coinvolt\w|avvisat\w|chiest\w|prenotat\w|fissat\w|organizzat\w
    |programmat\w|segnalat\w|incaricat\w|affidat\w|girat\w|contattat\w|richiest\w|informat\w|assegnat\w|allertat\w|chiamat\w
    |sottopost\w|messo|messa|consegnat\w|trasmess\w|pianificat\w) (?:\S+ ){0,9}?(?:{person}|richiamata|telefonata|chiamata)
    (?:sto|stiamo|sto già|sto per|stiamo già) (?:\S+ ){0,2}?(?:passando|trasferendo|inoltrando|coinvolgendo|mettendo|avvisando
    |chiamando|collegando|facendo (?:entrare|intervenire|venire)|girando|chiedendo|affidando|contattando|prenotando|mettere
    |passare|trasferire) (?:\S+ ){0,8}?(?:{person}|in linea|in contatto|richiamata)
    {person} (?:\S+ ){0,8}?(?:richiamerà|chiamerà|contatterà|cercherà|scriverà|risponderà|assisterà|seguirà|aiuterà|prenderà
    |metterà|subentrerà|interverrà|unirà|occuperà|sentirà|telefonerà|continuerà|leggerà|valuterà|esaminerà|gestirà|parlerà
    |richiameranno|contatteranno|chiameranno|raggiungerà|entrerà|accoglierà|arriverà|farà sapere|sta (?:arrivando|prendendo
    |entrando|per)|è in arrivo|sarà (?:subito |presto )?(?:con lei|da lei|qui|in linea))
    {person} (?:\S+ ){0,6}?(?:la|le|ti|vi) (?:\S+ )?(?:richiama|chiama|contatta|scrive|risponde|segue|aiuta|assiste|telefona
    |raggiunge|accoglie|attende|aspetta|prende|mette|ascolta|risponde)|{person} (?:\S+ ){0,5}?(?:prende in (?:carico|mano)
    |subentra|interviene|arriva|entra|si (?:unisce|collega|aggiunge))
    (?:la|le|ti|vi|si) (?:richiamerà|chiamerà|contatterà|cercherà|richiama|chiama|contatta|scriverà|risponderà|assisterà|seguirà
    |aiuterà|metterà in contatto|telefonerà|raggiungerà|prenderà|occuperà|farà|parlerà|segue|assiste|aiuta|prende|risponde|aspetta
    |accoglie|raggiunge|ascolta|occupa|telefona|scrive|cerca|accompagna|accompagnerà) (?:\S+ ){0,6}?{person}
    (?:sta|stanno) per (?:arrivare|entrare|intervenire|subentrare) (?:\S+ ){0,3}?{person}|(?:le
    |ti) arriv\w+ (?:\S+ ){0,3}?(?:chiamata|telefonata)|se ne occup\w+ (?:\S+ ){0,4}?{person}|(?:ora|adesso|poi|qui
    |da qui) (?:tocca|passa|spetta|continua|prosegue|risponde|subentra) (?:\S+ ){0,3}?{person}|(?:arriva|entra|interviene|subentra
    |è in arrivo) (?:\S+ ){0,3}?{person}|(?:chie\w+|detto) a (?:\S+ ){1,3}?di (?:richiamar|chiamar|contattar|scriver|telefonar
    |sentir)(?:la|le|ti)|(?:riceve|ricevi) (?:\S+ ){0,3}?(?:chiamata|telefonata|richiamata)|(?:la|ti|vi) (?:richiamiamo
    |richiameremo|chiameremo|chiamiamo|richiamo io)|(?:la|ti|le|vi) (?:faccio|farò|facciamo|faremo) (?:\S+ )?(?:richiamare
    |chiamare|contattare|telefonare|ricontattare)|(?:la |ti )?(?:sto|stiamo) trasferendo|trasferimento (?:\S+ ){0,5}?(?:in corso
    |avviat\w)|(?:nelle mani|affidat\w|in carico) (?:\S+ ){0,3}?{person}|(?:avrà|avrai|troverà|troverai|sentirà
    |sentirai) (?:\S+ ){0,3}?{person}|passaggio (?:\S+ ){0,4}?{person}(?: \S+){0,3} (?:è|in corso|avviat\w)
    (?:sarà|verrà|sarai|verrai|sta per essere|viene|è stat[oa]) (?:\S+ ){0,2}?(?:ricontattat|richiamat|contattat|trasferit
    |mess[oa] in (?:contatto|linea|comunicazione)|collegat|passat|seguit|assistit|chiamat)[oa]?(?: \S+){0,6}
    (?:riceverà|riceverai|avrà|avrai) (?:\S+ ){0,3}?(?:chiamata|telefonata|richiamata)|(?:richiamata|telefonata
    |appuntamento telefonico|chiamata) (?:\S+ ){0,5}?(?:è|è stata|risulta|viene|resta) (?:\S+ )?(?:in programma|in agenda|prenotat
    |fissat|confermat|programmat|pianificat|registrat|organizzat)\w|(?:fra|tra) (?:\S+ ){1,4}?(?:parlerà|sarà|parla|risponderà
    |parlerai|risponde|arriva|entra|subentra|si collega|prende|interviene|si unisce|troverà|avrà|entrerà
    |c'è) (?:\S+ ){0,4}?{person}|(?:parlerà|parlerai|continuerà|proseguirà|proseguirai) (?:\S+ ){0,4}?con (?:\S+ ){0,3}?{person}
    |(?:resti|rimanga|resta|rimani) in linea
    (?:caso|pratica|richiesta|conversazione|situazione|questione|messaggio) (?:\S+ ){0,5}?(?:passa|passerà|è stat\w|viene|verrà|va
    |è ora|è già|andrà|sta passando|sta per passare|arriva|arriverà) (?:\S+ ){0,3}?(?:affidat\w|inoltrat\w|passat\w|trasmess\w|al
    |alla|ai|a|nelle mani|assegnat\w)? ?(?:\S+ ){0,4}?{person}
""")

_LINK = (
    r"parl(?:are|arne|arle|arti|i|a|iamo|arci)|pass(?:o|a|i|ar\w+|iamo|are)|met(?:to|ta|ti|tiamo|ter\w+)"
    r"|trasfer\w+|colleg\w+|connett\w+|chiam(?!at)\w+|richiam(?!at)\w+|far\w*|facc\w+|sent(?:ir\w*|a|i"
    r"|iamo)|coinvolg\w+|chied\w+|contatt(?!at)\w+|scriver\w*|rivolg\w+|gir(?:ar\w+|i|o|are)|continu\w+"
    r"|confront\w+|prosegu\w+|affid\w+|interv\w+|subentr\w+|prenot\w+|fiss\w+|segu\w+"
    r"|essere (?:\w+ )?(?:richiamat|contattat|mess|seguit|passat|trasferit)\w*|avere|organizz\w+|lasci\w*"
    r"|inoltr\w+|discuter\w*|telefon\w+|cerc\w+|entr\w+|present\w+|arriv\w+|passaggi\w*|pens\w+"
)

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(rf"""
    se (?:ha|hai) bisogno di (?:\S+ ){{0,2}}?{{person}}|{{person}} (?:può|potrebbe)[^.?]* se (?:lo |la )?(?:chiede|chiedi|vuole
    |vuoi|desidera)|se (?:vuole|vuoi|preferi\w+|desidera|le va|ti va|(?:le|ti) (?:serve|fa piacere|è (?:utile|più facile|comodo
    |di aiuto)))(?: \S+){{0,6}} {{person}} (?:\S+ ){{0,4}}?(?:la|ti|le) (?:richiama|chiama|contatta|scrive|ascolta|aiuta|segue)
    (?:un suo (?:sì|ok|cenno)|mi dice (?:di )?sì|mi dia l'ok|basta un (?:sì|cenno|ok))(?: \S+){{0,5}} (?:{_LINK})
    (?:vuole|vuoi|volete|vorrebbe|vorresti|preferisce|preferisci|preferirebbe|preferiresti|desidera|desideri|gradisce|gradirebbe
    |gradisci|le va|ti va|vi va|ti andrebbe|volesse|volessi|preferisse|preferissi|desiderasse|gradisse|qualora|casomai
    |liber[oa] di|diritto di|le andrebbe|le farebbe|le sarebbe|sarebbe|se|posso|potrei|possiamo|potremmo|può|puoi|potrebbe
    |potresti|è possibile|volentieri|ha bisogno|hai bisogno|in qualsiasi momento|basta (?:che|dirlo|chiedere)|possibilità|opzione
    |offro|propongo|le propongo|conviene|consigli\w+|suggeri\w+|meglio|magari|che ne dice|che ne pensa|che ne dici|oppure|lieto di
    |felice di|disponibile a)(?: \S+){{0,9}}? (?:{_LINK}) (?:\S+ ){{0,9}}?{{person}}
    (?:vuole|vuoi|vorrebbe|preferisce|preferisci|preferirebbe|desidera|le va|ti va|se vuole|se vuoi|se preferisce|se preferisci
    |volesse|volessi|preferisse|desiderasse|posso|gradisce|gradirebbe)(?: \S+){{0,6}}? (?:{{person}}|essere richiamat[oa]|(?:la
    |ti) faccia (?:\S+ )?(?:chiamare|richiamare|contattare)|una richiamata|che la (?:richiamiamo|passi|trasferisca|metta)
    |che ti (?:richiamiamo|passi|trasferisca|metta)|trasferirla|metterla in contatto|metterla in linea|metterti in (?:contatto
    |linea)|passarla|passarti|collegarla|collegarti|trasferirti|(?:farla|farti|la faccio|ti faccio|la faccia
    |ti faccia) (?:\S+ )?(?:richiamare|chiamare|contattare|parlare))
    (?:{_LINK}) (?:\S+ ){{0,8}}?{{person}}(?: \S+){{0,6}}?,? (?:se (?:vuole|vuoi|preferisce|preferisci|desidera|lo desidera
    |è d'accordo|sei d'accordo|per lei|per te|le sta bene|acconsente|le fa piacere|crede|ritiene|le va|ti va|le è più comodo)
    |quando (?:vuole|vuoi|preferisce)|che ne dice|va bene)
    (?:{_LINK}) (?:\S+ ){{0,8}}?{{person}}(?: \S+){{0,6}}\s?\?|(?:la|ti|le|vi) (?:può|potrebbe|possono|potrebbero) (?:{_LINK}
    |aiutare|assistere|seguire) (?:\S+ ){{0,4}}?{{person}}|{{person}} (?:\S+ ){{0,5}}?(?:la|ti|le|vi) (?:può|potrebbe|possono
    |potrebbero) (?:{_LINK}|aiutare|assistere|seguire)|(?:a disposizione|disponibil\w)(?: \S+){{0,5}} {{person}}|(?:dica|scriva
    |digiti|prema|scrivi|digita) (?:\S+ ){{0,4}}?{{person}}|(?:la|ti) (?:passo|metto in (?:contatto|linea)|trasferisco
    |collego)(?: \S+){{0,4}}\s?\?|(?:prenoto|fisso|organizzo|programmo) (?:\S+ ){{0,3}}?(?:richiamata|telefonata
    |chiamata)(?: \S+){{0,6}}\s?\?|{{person}}(?: \S+){{0,6}} (?:sarebbe|potrebbe|aiuterebbe|le farebbe|troverebbe|preferirebbe
    |vorrebbe)(?: \S+){{0,6}}\s?\?|c'è (?:\S+ )?(?:chi|qualcuno che|una persona che) (?:può|potrebbe)|{{person}}[^?.]*(?:organizzo
    |procedo|provvedo|la passo|ti passo|chiedo|va bene|che ne dice|che ne dici|fisso|prenoto|chiamo|le va|ti va|d'accordo)\s?\?
    (?:la|ti|le) (?:passo|metto|trasferisco|collego|faccio)(?: \S+){{0,8}}? {{person}}(?: \S+){{0,6}}?\s?\?
    {{person}}(?: \S+){{0,4}}? (?:può|potrebbe|possono|è (?:a (?:sua|tua) )?disposizione|è disponibile|è pront[oa]|sono a|sarebbe
    |è qui|pront[oa] a|è a sua|è a tua|disponibil\w|potrà)(?: \S+){{0,6}}? (?:(?:richiamar|contattar|chiamar|aiutar|ascoltar
    |seguir|parlar|assister|telefonar|sentir|prender|occupar)(?:la|ti|le|vi|lo|si|sene)|intervenire|subentrare|per lei|per te
    |disposizione|se (?:vuole|vuoi|preferi\w+|lo desidera)|parlare|prendere (?:in mano|il mio))
    (?:c'è|ci sono|abbiamo|ho) (?:\S+ ){{0,3}}?{{person}} (?:\S+ ){{0,4}}?(?:disponibil\w|per lei|se|che (?:può|potrebbe|possono
    |potrebbero)|pront\w|a disposizione)|(?:meglio|serve|servirebbe|occorre|le andrebbe|le va|ti va|ti andrebbe|le farebbe comodo
    |vuole|vuoi|preferisce|preferisci) (?:\S+ ){{0,3}}?{{person}}|{{person}}(?: \S+){{0,3}} o (?:\S+ ){{0,4}}\S*\?|(?:basta|dica
    |mi dica|un cenno|chieda|chiedi|dimmi|scriva|scrivi)(?: \S+){{0,6}}? (?:{_LINK}) (?:\S+ ){{0,6}}?{{person}}
""")
        },
        masks=lines(r"""
            se (?:ha|hai) (?:altre |dei )?(?:domande|dubbi)[\w ]*|non esit\w+ a|perché non
            non (?:vuole |vuoi |se la sente di |ha voglia di |le va di )?(?:parlare|scrivere|continuare|avere a che fare|fidarsi
            |chattare)(?: con)?(?: \S+){0,2}|senza (?:impegno|problemi|fretta)
            (?:responsabile|addett\w|ufficio|reparto|personale|operator\w) (?:del|della|dal|al) (?:negozio|venditore|corriere
            |banca)
        """),
        beside=lines(r"""
            non (?:[^\s,]+ ){0,2}?(?:posso|può|puoi|possiamo|possono|è|riesco|riusciamo|c'è|ci sono|abbiamo|serve|deve|devi|ho
            |sono|ha|hai|vuole|vuoi|occorre|bisogna|passo|trasfer\w+)|nessun\w*|purtroppo|né|ieri|già (?:parlato|passat\w
            |trasferit\w)|ha (?:già )?(?:parlato|detto|chiesto)|hai (?:già )?(?:parlato|detto)|sto|abbiamo|verrà|sarà|la scorsa
            |scorsa settimana
        """),
    ),
    Rule(
        hits={"promised": HANDOFF},
        masks=(r"(?:per|così da|in modo da) non (?:\S+ ){1,4}",),
        unless=lines(r"""
            se (?:vuole|vuoi|preferisce|preferisci|desidera|lo desidera|le va|ti va|crede|ritiene|è d'accordo|per lei|le sta
            |acconsente|sei d'accordo|per te)|dal lunedì|orari\w*|feriali|faq|numero verde|sono io|io sono|persona (?:giusta
            |che la segue|di riferimento)|di (?:questi|tali) casi|vuole che|vuoi che|preferisce che|le va se|qualora|solo se
        """),
        beside=lines(r"""
            non|nessun\w*|mai|purtroppo|senza|né|posso|potrei|(?<!chi )può|puoi|potrebbe|potrebbero|possono|possiamo|ieri|scorsa
            |scorso|vuole|vuoi|preferi\w+|desidera|forse|eventualmente|di solito|normalmente|quando|chi(?! (?:si occupa|segue|può
            |gestisce|potrà))|perché|mi ha|le ha (?:già )?(?:detto|risposto|promesso)|prima che|provo|proverò|spero|sarebbe
            |i clienti
        """),
        asked=False,
    ),
)
