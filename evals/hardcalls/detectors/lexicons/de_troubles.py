"""German: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.de_ack import ACKNOWLEDGES
from hardcalls.detectors.rule import Rule, lines

_VALUED = r"""
    (?:schwer|hart|schlimm|furchtbar|schrecklich|entsetzlich|bitter|grausam|traurig|heftig|belastend|bedrückend|quälend
    |zermürbend|beängstigend|beunruhigend|erschreckend|beklemmend|schmerzhaft|schmerzlich|unerträglich|unfassbar|erschütternd
    |demütigend|entwürdigend|ärgerlich|empörend|frustrierend|unverschämt|unfair|ungerecht|untragbar|brutal|fies|gemein|perfide
    |mies|übel|dramatisch|erdrückend|existenzbedrohend|kräftezehrend|anstrengend|erschöpfend|auslaugend|herzzerreißend
    |grässlich|scheußlich|tragisch|verheerend|niederschmetternd|drückend|einschneidend|ernst|stressig|nervenaufreibend
    |hässlich|unwürdig|einsam|schockierend|trostlos|ohnmächtig|hilflos|verzweifelt)(?:e[nrsm]?|er(?:e[nrs]?)?)?
    (?:nicht|nichts|keine?|keinesfalls|alles andere als|nie|niemals|kaum) (?:\S+ ){0,3}?(?:in ordnung|akzeptabel|hinnehmbar
    |okay|ok|fair|richtig|leicht|einfach|selbstverständlich|kleinigkeit|lappalie|hinzunehmen|gut genug|zumutbar|passieren
    |auszuhalten|vorstellen|lustig|schön|wundern|wunder|{your} schuld|schuld)|inakzeptabel|unzumutbar|unmöglich|kein wunder
    |wundert mich nicht|geht (?:gar |so )?nicht|hätte (?:\S+ ){0,5}?(?:nicht|nie|niemals) (?:\S+ )?(?:passieren|geschehen)
    |darf (?:\S+ ){0,5}?nicht (?:passieren|sein|geschehen)
    (?:mehr als )?(?:verständlich\w*|nachvollziehbar|begreiflich|berechtigt|menschlich)|absolut verständlich|zu recht
    |mit recht|jedes recht|allen grund|guten grund|(?:da|das|so etwas) (?:wäre|würde|ginge|macht
    |würd) (?:\S+ ){0,5}?(?:jede\w*|jeder|jeden|auch|keiner|niemand\w*)|wer (?:wäre|würde|hätte) da|natürlich|klar,? dass
    |logisch,? dass
    (?:tut|tun|täte) (?:\S+ ){0,3}?(?:leid|weh)|leid tut|leidtut|bedau?er\w*|mitgefühl|beileid|fühle? (?:\S+ )?mit
    |trifft (?:mich|uns)|herz|erschüttert|betroffen|bewegt|berührt|mitgenommen
    (?:kann|können) (?:\S+ ){0,5}?(?:vorstellen|nachfühlen|nachempfinden|nachvollziehen|verstehen|denken)
    |mag mir (?:\S+ )?(?:nicht )?(?:ausmalen|vorstellen)|(?:verstehe?n?|begreife|sehe|merke|spüre|höre|lese
    |weiß)(?=,? (?:\S+ ){0,6}?(?:wie|dass|warum|weshalb|was (?:das|es|sie|du)|heraus|daraus|{your})(?!\w))|man (?:merkt|spürt
    |hört|liest)|klingt|hört sich|(?:muss|müssen) (?:\S+ ){0,7}?(?:sein|gewesen sein|haben|anfühlen|fühlen|treffen|zehren
    |kosten|machen|liegen|lasten)
    zählt|(?:es|das|sie|du|leben) (?:\S+ ){0,2}?(?:wichtig|zählen|zählst)|(?:sehr |ganz |absolut )?ernst(?= (?:und|genommen
    |nehmen|zu))|nehme\w* (?:\S+ ){0,5}?ernst|mach\w* (?:mir|uns) (?:\S+ )?(?:große )?sorgen|(?:bin|sind) (?:\S+ )?(?:froh
    |dankbar|erleichtert|besorgt|für sie da|für dich da)|(?:danke|dank),? (?:\S+ ){0,3}?(?:dass (?:sie|du)
    |für {your} (?:offenheit|vertrauen|ehrlichkeit|mut))|gut,? dass (?:sie|du)|schön,? dass (?:sie|du)|rechne (?:es )?(?:ihnen
    |dir) hoch an|(?:großen )?respekt|hut ab
    (?:niemand|keiner|kein mensch|man|sie|du) (?:\S+ ){0,3}?(?:sollte|sollten|solltest|dürfte|darf|muss|müssen|verdient
    |verdienen)(?=.*(?:nicht|müssen|verdient|niemand|keiner|kein|erleben|durchmachen|allein\w*|wählen|entscheiden))|(?:sollte
    |dürfte|darf|hat|haben) (?:\S+ ){0,3}?(?:niemand|keiner|kein mensch)|nicht (?:\S+ )?verdient
    |verdien\w+ (?:\S+ )?(?:besser\w*|respekt|hilfe|schutz)
    {we} glaube\w*|mut|mutig\w*|überwindung|kostet (?:\S+ ){0,4}?(?:kraft|nerven|schlaf)|tapfer|(?:nicht
    |niemals) (?:ganz )?allein\w*|(?:ganz schön |sehr |unheimlich |so |zu |einfach |wirklich )(?:viel|heftig|schwer|hart)
    |zu viel|eine menge|(?:große|enorme|riesige|schwere|echte)\w* (?:last|belastung|sorge|schlag|druck|bürde|verlust)
    |belastung|bürde|zumutung|schlag|schock|albtraum|alptraum|horror|hölle|katastrophe|frechheit|sauerei|schande|unrecht|not
    |drama|zwickmühle|teufelskreis|zehrt|zehren|belastet|belasten|lastet|nagt|quält|schmerzt|ängstigt|drückt|raubt|beschäftigt
    |zusetz\w*|setzt (?:\S+ ){0,3}?zu|boden unter den füßen|viel verlangt|in ruhe|nehmen sie sich (?:die |alle )?zeit
    |viel kraft|von herzen|wünsche\w* (?:ihnen|dir) (?:\S+ )?(?:kraft|viel kraft|gute)
"""

_THEN = r"""
    (?:und )?(?:das|dies|es|so etwas|so was|da) (?:ist|war|wäre|klingt|tut|muss|darf|hätte|geht|trifft|hört|kostet|zehrt|macht
    |belastet|würde|reißt|raubt|fühlt)(?! (?:richtig|korrekt|gut|in ordnung|kein problem))(?=[^.!?]*(?:schwer|hart|schlimm
    |furchtbar|schrecklich|entsetzlich|bitter|heftig|viel|leid|weh|nicht|nie|niemand|keine?|angst|sorge|kraft|nerven|belast
    |beängst|beunruh|unfair|ärger|übel|mies|gemein|sein|brutal|grausam|traurig|erschöpf|jede|müde|mürbe|schlaf|boden|last
    |schlag|schock|zumutung|ernst|verständlich|nachvollziehbar))
    (?:es )?tut mir (?:\S+ ){0,3}?leid(?! (?:für die|wegen|die))|kein wunder|(?:niemand|keiner) (?:sollte|darf|muss|hat)
    |was für ein\w* (?:\S+ )?(?:last|schlag|schock|situation|lage|belastung|verlust|albtraum|mist)|wie (?:schrecklich
    |furchtbar|schlimm|bitter|hart|traurig|schwer)|(?:furchtbar|schrecklich|schlimm|bitter|hart|heftig)[.!]|(?:ich
    |da) kann (?:ich )?(?:mir )?(?:\S+ ){0,3}?(?:vorstellen|verstehen|nachfühlen|nachempfinden|nachvollziehen)
"""

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                (?:verlust|tod|ableben|sterben|abschied|trauer\w*|todesfall|sterbefall|verstorben\w*|gestorben|verwitwet
                |witwer?|beerdigung|beisetzung|begräbnis|grab|hinterblieben\w*|fehlgeburt|totgeburt|beerdigen
                |bestatten)(?! (?:der|des|von) (?:karte|pakets?|ware|sendung))|(?:{your}|eine[nrms]?|den|die
                |das) (?:\S+ ){0,2}?(?:{kin}|jemand\w*|liebste\w*) (?:\S+ ){0,4}?(?:verlieren|verloren|verliert|verlor|tot
                |gehen lassen|nicht mehr|fehlt|vermiss\w*|starb|gegangen|beerdig\w*)|jemanden (?:\S+ ){0,4}?(?:verlieren
                |verloren)|ohne (?:ihn|{your} {kin})|vermiss\w+ (?:ihn|sie|{your})|(?:{kin}|er|sie) (?:\S+ ){0,3}?(?:gestorben
                |verstorben|starb|von uns gegangen)|leere|lücke
            """),
            "illness": lines(r"""
                krank|kranke\w*|krankheit\w*|erkrank\w*|diagnos\w*|operation\w*|op|operiert|krankenh\w*|klinik\w*|chemo\w*
                |bestrahlung\w*|krebs\w*|tumor\w*|schlaganfall\w*|herzinfarkt|infarkt|intensivstation|reha|therapie\w*
                |behandlung\w*|schmerzen|bandscheibe\w*|bettlägerig|verletz\w+|unfall\w*|gebrochen\w*|schub|schübe|rückfall
                |depress\w+|psychisch\w*|burn-?out|dialyse|befund\w*|symptom\w*|migräne\w*|gesundheit\w*|pflegefall
                |pflegebedürftig\w*|lungenentzündung|long ?covid|corona|transplantation|epilep\w+|diabet\w+|ms
                |multiple\w* sklerose|parkinson|krankgeschrieben|arbeitsunfähig|notaufnahme|medikament\w*|beschwerden
                |angeschlagen|gesund (?:zu )?werden|genes\w+|chronisch\w*|gesundheitlich\w*|flach (?:zu )?lieg\w*|im bett
                |ans bett
            """),
            "job_loss": lines(r"""
                (?:job|arbeit|arbeitsplatz|stelle|anstellung|arbeitgeber|lebensunterhalt|einkommen|lohn|gehalt|verdienst
                |aufträge|auftrag|schichten|stunden)(?:s|es|n)? (?:\S+ ){0,5}?(?:verlieren|verliert|verloren|verlor|weg\w*|los
                |gekündigt|gestrichen|entfallen|entfällt|gekürzt|aus|zu ende|dicht|pleite|insolvent|entlassen|ausgelaufen
                |ausläuft|vorbei|verschwindet|bricht|fehlt)|(?:ohne|keine?n?|verlust (?:des|der)|kein) (?:\S+ )?(?:job|jobs
                |arbeit|arbeitsplatz\w*|stelle|einkommen|gehalt|lohn|festes einkommen)|arbeitslos\w*|jobverlust
                |arbeitsplatzverlust|gekündigt|kündigung(?! (?:des|ihres|deines|vom))|entlassen|entlassung\w*|kurzarbeit\w*
                |jobcenter|bürgergeld|arbeitsuche|jobsuche|stellenabbau|insolvenz|rauswurf|rausgeflogen|probezeit|befristet\w*
                |vertrag nicht verlängert|nicht verlängert|nicht übernommen|auf der straße|(?:betrieb|firma|laden
                |werk) (?:\S+ ){0,3}?(?:schließ\w*|schloss|zumach\w*|macht zu|dicht\w*|pleite)|stelle gestrichen|(?:wegfall
                |ausfall) (?:\S+ ){0,2}?(?:lohns?|gehalts?|einkommens?)
            """),
            "financial_distress": lines(r"""
                (?:kein|keinen|kaum|wenig|zu wenig|ohne|nicht genug|weniger|um|das|an|mit so wenig|fehlt das
                |am) (?:\S+ )?geld(?!beutel)(?! (?:zurück|ist bei|wurde|haben wir|kommt))|geld (?:\S+ ){0,5}?(?:knapp\w*|fehlt
                |reicht|ausgeht|aus ist|weg|alle|eng|nicht da|zum leben|für)|knapp (?:bei kasse|ist|sind|wird|es|dran|war|bei)
                |(?:es|alles|monat|geld|budget|kasse|konto|lage|gerade|finanziell|so|sehr|wirklich|richtig|wie|zurzeit
                |momentan) (?:\S+ ){0,4}?(?:knapp|eng|klamm|leer)|klamm|blank|pleite|abgebrannt|miete\w*|mahnung\w*
                |mahngebühr\w*|strom|stromrechnung|heizung|heizkosten|heizen|nebenkosten|rechnungen|schulden|schuldenberg
                |dispo|überzogen|im minus|minus|rote zahlen|roten zahlen|konto (?:\S+ ){0,2}?leer|leere\w* (?:konto
                |kühlschrank|portemonnaie)|kühlschrank|inkasso|gerichtsvollzieher\w*|pfändung|räumung\w*|zwangsräumung
                |obdach\w*|wohnung zu verlieren|wohnung verlieren|lebensmittel\w*|tafel|einkäufe|wocheneinkauf|windeln|essen
                |hunger|hungern|satt|(?:ende|rest) (?:des|vom) monats?|monatsende|bis zum (?:ersten|lohn|gehalt|zahltag
                |monats\w+)|über die runden|zahltag|nächste\w* (?:gehalt|lohn|rente)|rente|jeden (?:euro|cent|pfennig)
                |jeder (?:euro|cent)|haushaltskasse|haushaltsgeld|lebensunterhalt|auskommen|leisten (?:können|kann|zu können)
                |zahlen (?:zu )?können|bezahlen (?:zu )?können|nicht (?:be)?zahlen (?:kann\w*|können)|finanziell\w*|geldsorgen
                |geldnot|geldprobleme|engpass|engpässe|notlage|existenz\w*|armut|sparen|erspartes|ersparnisse|rücklagen
                |nichts (?:mehr )?(?:übrig|zum leben|zu essen|auf dem konto|da|bleibt)|(?:zum|fürs) leben
                |nicht (?:\S+ )?reicht|reicht (?:es )?nicht|reicht (?:\S+ ){0,3}?nicht|raten|abbuchung\w* (?:\S+ ){0,4}?konto
                |zwischen (?:\S+ ){1,4}?(?:und|oder)|(?:rückstand|verzug)|wasser bis zum hals|jonglier\w*|auf kante
                |kante genäht|den gürtel|gürtel enger|hinten und vorne|kinder (?:\S+ )?(?:satt|versorgen|ernähren)|teuer
                |preise|kosten (?:\S+ ){0,3}?(?:über den kopf|steigen)
            """),
            "fear": lines(r"""
                sorge|sorgen|besorgt|ungewiss\w*|unsicher\w*|nicht (?:zu )?wissen|bedrohung|droh\w+|drohbrief\w*
                |gerichtsvollzieher\w*|inkasso\w*|vor gericht|brief\w* (?:\S+ ){0,5}?(?:öffnen|aufmachen|bekommen|kommt|liegt
                |lesen|wie)|klingeln|klingelt|briefkasten|schlaflos\w*|wach (?:zu )?liegen|wachliegen|wach liegst|nachts
                |albträume|alpträume|wohnung (?:\S+ ){0,3}?verlieren|zittern|zitterst|herzklopfen|beklemmung|bammel|bange?
                |bangen|panisch|grübel\w+|nervös|alarmier\w*|verunsicher\w*|unbehagen|schlaf
            """),
            "anger": lines(r"""
                (?:doppelt|zweimal|zwei mal|dreimal|mehrfach|schon wieder|erneut|noch einmal
                |trotzdem) (?:\S+ ){0,3}?(?:abgebucht|gebucht|eingezogen|kassiert|belastet|berechnet|abgezogen|zahlen
                |angerufen|angeschrieben|erklär\w*|gemahnt)|(?:dritte\w*|vierte\w*|fünfte\w*|x-te\w*|zweite\w*
                |zigste\w*) (?:mal|chat|anruf|mitarbeiter\w*|mail|brief|anlauf|versuch|person|mahnung)|(?:drei|vier|fünf|sechs
                |zig|mehrere|so viele) (?:mal|male|chats|anrufe\w*|mails|briefe|anläufe\w*|leute\w*|mitarbeiter\w*)|(?:dreimal
                |viermal|fünfmal|zigmal)|(?:wochenlang|tagelang|stundenlang|monatelang|ewig|seit wochen|seit tagen
                |seit monaten|so lange) (?:\S+ ){0,3}?(?:wart\w*|gewartet|hinhalt\w*|ohne|keine|nichts|hinterher\w*|niemand
                |auf)|(?:niemand|keiner) (?:\S+ ){0,4}?(?:gemeldet|meldet|reagiert|geantwortet|antwortet|zurückgerufen
                |zurückruft|zugehört|zuhört|zuständig|kümmert|gekümmert|hilft|geholfen)|(?:keine|ohne
                |nie eine) (?:\S+ )?(?:antwort|rückmeldung|reaktion|auskunft|rückruf)|ignorier\w*|weitergereicht
                |weiterverbunden|herumgereicht|durchgereicht|warteschleife|warten (?:lassen|müssen|mussten)
                |unser\w* (?:\S+ )?(?:fehler|versäumnis|schuld|versehen|panne|patzer|chaos)|(?:versprochen|zugesagt
                |versprechen|zusage)|nicht eingehalten|nicht gehalten|aufgelegt|belogen|angelogen|abgespeist|hin und her
                |hin- und hergeschickt|immer (?:wieder )?(?:dasselbe|das gleiche|die gleichen|dieselben)|behandelt (?:werden
                |wurden|worden|fühlen)|so behandelt|nicht ernst genommen|stehen gelassen|stehen lassen|hängen gelassen
                |hängen lassen|auf (?:180|hundertachtzig)|stinksauer|geladen|platzt|kocht|koch\w+|satt haben|die nase voll
                |nase voll|reicht ihnen|reicht es ihnen|bedient|vertrauen|geduld
            """),
            "shame": lines(r"""
                um hilfe|hilfe (?:zu )?(?:bitten|suchen|anzunehmen|holen)|zuzugeben|zugeben|zugegeben|eingestehen
                |einzugestehen|eingestanden|anzuvertrauen|anvertraut|anvertrauen|offen (?:\S+ )?(?:zu sprechen|sprechen
                |ansprechen|anzusprechen|sagen|schreiben|gesagt|geschrieben|anspricht|darüber)|auszusprechen|aussprechen
                |ausgesprochen|(?:einem|einer|völlig|wildfremden) fremden|persönlich\w* (?:zu erzählen|erzählen|dinge|sache\w*
                |thema)|verheimlich\w*|verschwiegen|verschweigen|verstecken|versteckt|rot (?:zu )?werden|stolz|unwohl
                |gesicht verlieren|versag\w*|bloßgestellt|bloßstell\w*|erniedrig\w*|gedemütigt|herabgesetzt|schwäche
                |bittsteller\w*|darüber (?:\S+ ){0,3}?(?:reden|sprechen|schreiben|erzählen)|davon (?:\S+ ){0,3}?(?:erzählen
                |schreiben|berichten)|über (?:geld|schulden|so etwas) (?:\S+ ){0,2}?(?:sprechen|reden|schreiben)
            """),
            "abuse": lines(r"""
                (?:er|sie|ex\w*|{your} (?:\S+ )?(?:mann\w*|partner\w*|ex\w*|frau|freund\w*|mutter|vater|familie)|jemand\w*
                |mensch|der|wer|die) (?:\S+ ){0,8}?(?:zwingt|gezwungen|zwang|bedroht|droht|gedroht|kontrollier\w*|unter druck
                |antut|angetan|getan|schlägt|schlug|geschlagen|ausnutz\w*|ausgenutzt|verletzt|einschüchter\w*|eingeschüchtert
                |isolier\w*|überwach\w*|wegnimmt|weggenommen|nimmt|verbietet|erniedrigt|anschreit|stalkt|verfolgt|beschimpft
                |nachstellt|einsperrt|quält|hinter {your} rücken|auf {your} namen|in {your} namen|missbraucht)|gewalt
                |gewalttätig\w*|häusliche\w*|misshandl\w*|missbrauch\w*|ex-?\w*(?=mann|freund|partner|frau|\b)|ex|expartner\w*
                |exmann\w*|exfreund\w*|frauenhaus|hinter {your} rücken|gegen {your} willen|gezwungen\w*|genötigt|erpresst
                |erpressung|bedroht|kontrolle (?:durch|über|von)|unter {your} (?:\S+ )?kontrolle|(?:vor|von) (?:ihm|ihr
                |{your} (?:ex\w*|mann|partner\w*|vater)) (?:\S+ ){0,4}?(?:angst|flieh\w*|geflohen|weg\w*|flüchten|geflüchtet
                |getrennt|trennen|fürcht\w*)|angst vor (?:ihm|ihr|{your})|(?:nicht|un)sicher (?:zu hause|daheim)
                |zuhause nicht sicher
            """),
            "self_harm": lines(r"""
                (?:nicht|nicht mehr|nie mehr|kein\w*) (?:\S+ ){0,5}?(?:leben|weiterleben|aufwachen|da sein|da zu sein
                |weitermachen|weiterzumachen|weiter\w*|hier sein|aufzuwachen|zu leben|ausweg|hoffnung|sinn|kraft zum leben
                |lebenswillen)|su[ie]zid\w*|selbstmord\w*|selbstverletz\w*|lebensmüde|sterben|tod|tot|todeswunsch|umbringen
                |umzubringen|leben (?:zu )?(?:beenden|nehmen)|(?:sich|dir) (?:\S+ ){0,4}?(?:antun|anzutun|verletzen
                |weh (?:zu )?tun)|solche\w* gedanken|dunkle\w* gedanken|diese\w* gedanken|hoffnungslos\w*|verzweif\w+|aufgeben
                |aufzugeben|verschwinden|schluss (?:zu )?machen|allem ein ende|alles (?:zu )?beenden|am ende
                |alles (?:\S+ )?hinschmeißen|besser (?:dran )?ohne (?:sie|dich|mich)|ausweglos\w*|keinen (?:ausweg|sinn)
                |{your} leben|am leben
            """),
            "gambling": lines(r"""
                spielsucht\w*|spielsüchtig\w*|glücksspiel\w*|gespielt|spielen|spiel|verspiel\w*|zock\w*|gezockt|verzock\w*
                |wett\w*|gewettet|casino\w*|kasino|spielhalle\w*|automat\w*|spielautomat\w*|sportwett\w*|poker\w*|roulette
                |einsatz|einsätze|slots?|rubbellos\w*|lotto|spielschulden|spieldrang|suchtdruck|sucht|rückfall|spielbank
            """),
            "fraud": lines(r"""
                (?:jemand\w*|unbekannte\w*|fremde\w*|betrüger\w*|kriminelle\w*|täter\w*|dritte|gauner\w*|andere\w*|wer
                |verbrecher\w*) (?:\S+ ){0,8}?(?:bestellt\w*|eingekauft|einkauf\w*|benutz\w*|nutz\w*|missbrauch\w*|missbraucht
                |gestohlen|stiehlt|stehlen|klau\w*|geklaut|ausgegeben|ausgibt|zugriff|eröffnet|reingelegt|hereingelegt
                |betrog\w*|betrügt|getäuscht|abgezockt|gehackt|eingeloggt|geschröpft|verschafft|übernommen|gekapert
                |leergeräumt|bereichert)|betrug\w*|betrogen|betrüger\w*|masche\w*|identitätsdiebstahl\w*|identität|phishing\w*
                |gehackt\w*|hacker\w*|gestohlen\w*|geklaut\w*|datenklau|abgezockt|abzock\w*|hereingefallen|reingefallen
                |hereinzufallen|reinzufallen|reinfallen|hereinfallen|reingelegt|hereingelegt|getäuscht|über den tisch
                |auf {your}n? namen?|in {your}m? namen?|mit {your}n? (?:daten|namen|karte)|(?:bestellung|einkauf|kauf|käufe
                |schulden|konto|vertrag|rechnung)\w*,? (?:\S+ ){0,4}?(?:nie|nicht|gar nicht) (?:\S+ ){0,3}?(?:bestellt|gemacht
                |getätigt|abgeschlossen|aufgegeben|kennen|gehör\w*|von ihnen|waren|stammt|stammen|eröffnet|gekauft)
                |nie (?:\S+ )?(?:bestellt|gekauft|unterschrieben)|fake-?\w*|gefälscht\w*|opfer|missbraucht|hinterlist\w*
                |ausgetrickst|ausgeraubt|beklaut
            """),
            "exhaustion": lines(r"""
                nachtschicht\w*|doppelschicht\w*|schichtdienst|schlaf\w*|geschlafen|(?:alles|so viel|das alles|zu viel
                |vieles) (?:\S+ ){0,5}?(?:auf einmal|gleichzeitig|zugleich|allein\w*|zusammen|nebenbei|obendrauf|noch dazu
                |stemmen|auf einen schlag)|(?:und|jetzt|dann) (?:auch )?noch (?:das|wir|dies\w*|der|die|unser\w*|so|ein\w*)
                |alleinerziehend\w*|pfleg\w+|neben(?:bei| \S+ (?:job|kindern?|pflege|arbeit|schicht\w*)| der (?:pflege
                |arbeit))|drei jobs|zwei jobs|zweitjob|neugeboren\w*|baby|kleinen? kind\w*|(?:seit|nach
                |über) (?:\S+ )?(?:wochen|monaten|tagen|stunden|jahren)|wochenlang|monatelang|tagelang|stundenlang
                |immer (?:und immer )?wieder|schon wieder|jedes mal|von vorn\w*|ein ums andere mal|zum (?:dritten|vierten
                |fünften|wiederholten|zigsten|x-ten) mal|ständig|dauernd|pausenlos|ununterbrochen|endlos\w*|kein ende
                |ohne pause|keine (?:pause|ruhe|minute)|kämpf\w*|kampf|gekämpft|hinterher(?:laufen|telefonieren|rennen
                |zulaufen|zutelefonieren)|durch(?:zu)?halten|am ende|kräfte|kraft|keine kraft|ausgepowert|platt|fertig|kaputt
                |k\.o\.|auf dem zahnfleisch|müde|ausgebrannt|ausgelaugt|erschöpf\w*|überlast\w*|überforder\w*
                |nicht mehr kann\w*|nicht mehr können|auf {your}n? schultern|um die ohren|rund um die uhr
                |eins nach dem anderen|eins kommt zum anderen|schultern
            """),
        },
        masks=(
            *ACKNOWLEDGES[0].masks,
            *lines(r"""
                (?:verstehe\w*|höre|sehe) {your} (?:anliegen|frage|bedenken|sorge|unmut|wunsch|anfrage)|tut (?:mir
                |uns) leid,? (?:aber |dass wir |das |da )?(?:kann|können|darf|dürfen)(?: ich| wir)?(?! (?:mir|uns))
                |unannehmlichkeit\w*|(?:schwer|hart|leicht) zu (?:lesen|erkennen|öffnen|finden)|danke für {your} (?:geduld
                |nachricht|anfrage|verständnis|anruf|geld)|schwerpunkt\w*|kraft treten|in kraft|außer kraft|auf dem laufenden
                |fertig\w* (?:bearbeitet|gestellt|stellen)|rechnungsnummer\w*|mietwagen|mietvertrag|zusammenspiel|beispiel\w*
                |zum beispiel|spiel(?:zeug|konsole|stand)\w*|spielregeln|essenslieferung|strom(?:stecker|kabel)|wettbewerb\w*
                |wetter\w*|spielraum|zeitraum|identität (?:bestätigen|prüfen|nachweisen)|natürlich gerne?|tod und teufel
                |notiz\w*
            """),
        ),
        unless=lines(r"""
            (?<!.)(?:wenn|falls|sofern|sollten?|im falle|bei|um) (?:\S+ ){0,14}?(?:bitte|reichen|wenden|füllen|senden|laden
            |melden|rufen sie|nutzen|benötigen wir|brauchen wir|prüfen wir|gilt|gelten|hilft ihnen|klicken|wählen)(?!\w)
            (?:laden|reichen|füllen|klicken|wählen|tragen) sie|öffnungszeiten|erreichbar|geöffnet|montags?|\d uhr
            |laut (?:unseren|richtlinie\w*)|agb|richtlinie\w*|kategorie|formular|hilfeseite|faq|menü|ausgeschlossen|kund(?:en
            |innen),? die|werktag\w*
        """),
        along=lines(_VALUED),
        then=lines(_THEN),
        asked=False,
    ),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                screenreader\w*|vorlese\w*|bildschirmlese\w*|blind\w*|sehbehind\w*|sehschwäche|sehkraft|augen|gehörlos\w*
                |schwerhörig\w*|hörbehind\w*|hörgerät\w*|ohren|taub\w*|legasthen\w*|leseschwäche|dyslexi\w*|dyskalkulie
                |autis\w*|adhs|behinder\w*|beeinträcht\w*|einschränk\w*|gebärden\w*|dolmetsch\w*|braille|rollstuhl\w*
                |barriere\w*|leichte\w* sprache|einfache\w* (?:sprache|worte\w*|sätze\w*)|gedächtnis\w*|konzentr\w*|demenz
                |stotter\w*|aphasie|zittern\w*|captcha\w*|kleingedruckt\w*|(?:kleine|winzige|große)\w* schrift
                |lange\w* (?:texte\w*|nachrichten|sätze\w*|mails|absätze\w*)|textwüste\w*|textwand|(?:am telefon|telefon\w*
                |telefonieren|anruf\w*|anrufen)|(?:nicht|schlecht|schwer|kaum|mühe|mühsam|schwierig\w*
                |anstrengend) (?:\S+ ){0,4}?(?:hören|sehen|lesen|telefonieren|tippen|sprechen|erkennen|folgen
                |verstehen können)|(?:hören|sehen|lesen|tippen|sprechen) (?:\S+ ){0,4}?(?:nicht|schwer|kaum|mühe|mühsam
                |anstrengend)|bilder|schritt für schritt|kurze\w* (?:sätze\w*|nachrichten|schritte\w*)|schriftlich|langsam
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:wenn|falls|sofern|sollten?|im falle) |(?:laden|reichen|füllen|klicken|wählen) sie|öffnungszeiten
            |erreichbar|geöffnet|\d uhr|agb|richtlinie\w*|formular|faq|menü|kund(?:en|innen),? die|einstellung\w*
        """),
        along=lines(r"""
            danke?,? (?:\S+ ){0,3}?(?:dass (?:sie|du)|für den hinweis|für {your} hinweis|fürs)|gut,? dass (?:sie|du)
            |gut zu wissen|(?:verstehe|verstehen|sehe|höre)(?=,? (?:dass|wie|warum|sie|das|gut))|(?:kein wunder|verständlich
            |nachvollziehbar|klar,? dass|natürlich)|deshalb|deswegen|darum|(?:bringt|nützt|hilft|nutzt) (?:ihnen
            |dir) (?:\S+ ){0,3}?(?:nichts|nicht|wenig)|(?:schließt|sperrt) (?:sie|dich) aus|ausgeschlossen|ausgesperrt
            |hürde\w*|(?:nicht|kein\w*|alles andere als) (?:\S+ ){0,3}?(?:option|möglich|brauchbar|nutzbar|in ordnung|geht
            |funktioniert|zumutbar|lösung|einfach|leicht|fair|akzeptabel)|hätten? (?:\S+ ){0,5}?(?:nicht|sollen|müssen)
            |muss (?:\S+ ){0,6}?sein|schwer|mühsam|anstrengend|frustrier\w*|ärgerlich|tut mir leid|klingt|mit {your}\w* (?=seh
            |hör|behind|ein|lege|les|beein|augen|adhs|autis)|für (?:sie|dich) (?:\S+ ){0,3}?(?:schwer|schwierig|nicht
            |unmöglich|mühsam|keine)|wegen {your}\w*|weil (?:sie|du)|da (?:sie|du)|(?:sagten|schrieben|erwähnten|gesagt
            |geschrieben|erwähnt)|(?:ihnen|dir) (?:\S+ ){0,3}?(?:schwerfällt|schwer fällt|nicht liegt|zu viel)|fällt (?:ihnen
            |dir)|fallen (?:ihnen|dir)
        """),
        asked=False,
    ),
)
