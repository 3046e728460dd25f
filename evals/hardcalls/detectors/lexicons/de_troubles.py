"""German: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.de_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.de_feelings import FEELINGS
from hardcalls.detectors.lexicons.de_valued import THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = (
    *ACKNOWLEDGES[0].masks,
    *lines(r"""
                (?:verstehe\w*|höre|sehe) {your} (?:anliegen|frage|bedenken|sorge|unmut|wunsch|anfrage)|tut (?:mir
                |uns) leid,? (?:(?:aber|dass wir|das|da) )?(?:kann|können|darf|dürfen)(?: ich| wir)?(?! (?:mir|uns))
                |unannehmlichkeit\w*|(?:schwer|hart|leicht) zu (?:lesen|erkennen|öffnen|finden)|danke für {your} (?:geduld
                |nachricht|anfrage|verständnis|anruf|geld)|schwerpunkt\w*|kraft treten|in kraft|außer kraft|auf dem laufenden
                |fertig\w* (?:bearbeitet|gestellt|stellen)|rechnungsnummer\w*|mietwagen|mietvertrag|zusammenspiel|beispiel\w*
                |zum beispiel|spiel(?:zeug|konsole|stand)\w*|spielregeln|essenslieferung|strom(?:stecker|kabel)|wettbewerb\w*
                |wetter\w*|spielraum|zeitraum|identität (?:bestätigen|prüfen|nachweisen)|natürlich gerne?|tod und teufel
                |notiz\w*
            """),
)

_UNLESS = lines(r"""
            (?<!.)(?:wenn|falls|sofern|sollten?|im falle|bei|um) (?:\S+ ){0,14}?(?:bitte|reichen sie|wenden|füllen|senden sie
            |laden sie|melden sie|rufen sie|nutzen sie|benötigen wir|brauchen wir|prüfen wir|gilt|gelten|hilft ihnen|klicken
            |wählen sie)(?!\w)
            (?:laden|reichen|füllen|klicken|wählen|tragen|geben|nennen) sie|öffnungszeiten|(?:von|bis
            |ab) \d+(?:[.:]\d+)?(?: bis \d+)? uhr|erreichbar|montags?|laut (?:unseren|richtlinie\w*)|agb|richtlinie\w*
            |hilfeseite|faq|kund(?:en|innen),? die|werktag\w*
        """)

TROUBLES = (
    Rule(
        hits={
            **FEELINGS,
            "bereavement": lines(r"""
                sein tod|ihr tod|{your} (?:\S+ )?(?:{kin})(?= (?:ist|war|hat) (?:\S+ ){0,5}?(?:gestorben|verstorben|tot
                |gegangen|eingeschlafen))|(?:nach|seit|mit) (?:dem|{your}) (?:\S+ )?(?:tod|verlust|abschied)|in tiefer trauer
                |trauern|zurückgelassen|lebensmensch|lebensgefährt\w+ (?:\S+ )?(?:verloren|tot|gestorben)
                stirbt|starb|verunglückt\w*|friedlich eingeschlafen|(?:von (?:ihnen|dir|uns) )gegangen|am grab|leere\w* stuhl
                |große (?:leere|lücke)
                {your} (?:verstorbene\w*|tote\w*|verlust\w*|trauer)|sterbebett|hospiz|urne|sarg|friedhof|letzte\w* (?:reise
                |abschied|gruß)|nachlass|(?:{your}|die) (?:\S+ )?(?:mama|mutter|oma|tochter|schwester|frau
                |tante) (?:\S+ ){0,6}?(?:tot|gestorben|verloren|fehlt|nicht mehr)|allein zurück\w*|ohne (?:ihn|sie|{your})
                |hinterlässt|verwais\w*
                (?:ganzes leben|so viele jahre|\S+ jahre) (?:\S+ )?(?:zusammen|gemeinsam|miteinander)|leere\w* (?:haus|wohnung
                |stuhl|platz)|letzte\w* weg|allein (?:zurück\w*|da)
                (?:verlust|tod|ableben|sterben|abschied|trauer\w*|todesfall|sterbefall|verstorben\w*|gestorben|verwitwet
                |witwer?|beerdigung|beisetzung|begräbnis|grab|hinterblieben\w*|fehlgeburt|totgeburt|beerdigen
                |bestatten)(?! (?:der|des|von) (?:karte|pakets?|ware|sendung))|(?:{your}|eine[nrms]?|den|die
                |das) (?:\S+ ){0,2}?(?:{kin}|jemand\w*|liebste\w*) (?:\S+ ){0,4}?(?:verlieren|verloren|verliert|verlor|tot
                |gehen lassen|nicht mehr|fehlt|vermiss\w*|starb|gegangen|beerdig\w*)|jemanden (?:\S+ ){0,4}?(?:verlieren
                |verloren)|ohne (?:ihn|{your} {kin})|vermiss\w+ (?:ihn|sie|{your})|(?:{kin}|er|sie) (?:\S+ ){0,3}?(?:gestorben
                |verstorben|starb|von uns gegangen)
            """),
            "illness": lines(r"""
                (?:ihre|deine|die|der|einer|nach der) op|starke\w* medikament\w*|mit ms|ans bett gefesselt|im bett liegen
                |neuer? schub
                (?:geht es|gehe|geht's|ging) (?:\S+ ){0,5}?(?:schlecht|nicht gut|mies|elend)|(?:\S+ )?so schlecht geht|rheuma
                |asthma|lupus|endometriose|fibromyalgie|nebenwirkung\w*|me/cfs|krücken|gips|stent
                krank|kranke\w*|krankheit\w*|erkrank\w*|diagnos\w*|operation\w*|operiert|krankenh\w*|klinik\w*|chemo\w*
                |bestrahlung\w*|krebs\w*|tumor\w*|schlaganfall\w*|herzinfarkt|infarkt|intensivstation|reha|therapie\w*
                |behandlung\w*|schmerzen|bandscheibe\w*|bettlägerig|verletz\w+|unfall\w*|gebrochen\w*|schübe|rückfall
                |depress\w+|psychisch\w*|burn-?out|dialyse|befund\w*|symptom\w*|migräne\w*|gesundheit\w*|pflegefall
                |pflegebedürftig\w*|lungenentzündung|long ?covid|corona|transplantation|epilep\w+|diabet\w+
                |multiple\w* sklerose|parkinson|krankgeschrieben|arbeitsunfähig|notaufnahme|angeschlagen|gesund (?:zu )?werden
                |genes\w+|chronisch\w*|gesundheitlich\w*|flach (?:zu )?lieg\w*
            """),
            "job_loss": lines(r"""
                {your} (?:\S+ )?(?:job|stelle|arbeit|arbeitsplatz)|bewerbungen|(?:der|vom|einem|ihr|ihrem) (?:chef
                |arbeitgeber) (?:\S+ ){0,6}?(?:weg|raus|ohne|von heute|plötzlich|sitzen|mitgeteilt|gesagt)\w*|(?:aufträge
                |auftrag) (?:\S+ ){0,4}?(?:weg|aus|fehl)\w*
                (?:nach|seit) (?:\S+ )?jahren (?:\S+ ){0,3}?(?:raus|weg|kündig\w*|entlass\w*|betrieb|firma|ende|schluss|job
                |job)|(?:vor die tür|auf die straße) (?:gesetzt|gestellt|zu setzen)|(?:schicht|standort|filiale
                |werk)\w* (?:\S+ ){0,4}?(?:zu|geschlossen|schließ\w*|dicht|weg)|arbeitsagentur|arbeitsamt|absage\w*|abfindung
                |aufhebungsvertrag|saison\w* (?:vorbei|ende)|minijob
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
                von der hand in den mund|hand in den mund|vor leeren (?:schränken|kühlschränken|regalen)|auf dem trockenen
                |auf null|den letzten (?:cent|euro|pfennig)|bis zum nächsten (?:gehalt|lohn|monat|ersten|geld\w*)|(?:nichts
                |kaum was|nicht viel) (?:zum|für den|für die) (?:\S+ )?(?:leben|einkauf|essen|kinder|woche)|jeden einkauf
                |pfennig\w*|kassensturz|finanzen|notgroschen|durchkomm\w*|durchzukommen|ohne reserve|bankrott|privatinsolvenz
                {your} konto (?:\S+ ){0,4}?(?:leer|minus|überzogen|null|blank)|(?:fürs|zum|nichts zu|für|beim
                |am) (?:\S+ )?essen|(?:kinder|familie|leute|alle) satt|zur tafel|im minus|strom (?:und|oder|abgestellt
                |bezahl\w*)|(?:letzte\w*|nur noch|noch|bloß) (?:\S+ )?\d+ euro|kleine\w* rente|(?:das|ihr|dein|eigenes|kein
                |fehlende\w*) geld (?:\S+ ){0,3}?(?:fehl\w*|brauch\w*|reich\w*|aus|knapp|weg|nicht)|mahnung nach
                |die (?:ganze[nr]? |vielen )?mahnungen (?:\S+ )?(?:stapel|häuf|türm)\w*|am (?:ende|letzten ende) (?:des
                |vom) (?:geldes|monats)|alles (?:so )?teuer|nicht (?:mehr )?(?:be)?zahlen
                (?:keinen|kein|letzte\w*|jeder|paar) (?:cent|euro|groschen|kröten|zwanziger|zehner)|überleben|über wasser
                |(?:die|der|das|den) (?:kühlschrank|tank|einkauf|wocheneinkauf|strom|gas|miete|kita|klassenfahrt|schulbedarf
                |kaution|nachzahlung|monatskarte|fahrkarte|abendessen|mittagessen|brot|milch)|(?:so|zu|sehr|derart|verdammt
                |richtig) (?:knapp|eng|klamm|wenig|teuer)|nudeln|verschuld\w*|schuldner|nachrechnen|hin und her (?:rechnen
                |schieben)
                leihen|geliehen|borgen|geborgt|auf pump|anpumpen|stopfen|loch (?:\S+ ){0,4}?(?:stopfen|gestopft)|löcher
                |tank\w*|fahrkarte|(?:noch|nur|bloß) (?:\S+ )?\d+ euro|vorne und hinten|zusammenkratzen|pfandflaschen
                (?:kein|keinen|kaum|wenig|zu wenig|ohne|nicht genug|weniger|um|das|an|mit so wenig|fehlt das
                |am) (?:\S+ )?geld(?!beutel)(?! (?:zurück|ist bei|wurde|haben wir|kommt))|geld (?:\S+ ){0,5}?(?:knapp\w*|fehlt
                |reicht|ausgeht|aus ist|weg|alle|eng|nicht da|zum leben|für)|knapp (?:bei kasse|ist|sind|wird|es|dran|war|bei)
                |(?:es|alles|monat|geld|budget|kasse|konto|lage|gerade|finanziell|so|sehr|wirklich|richtig|wie|zurzeit
                |momentan) (?:\S+ ){0,4}?(?:knapp|eng|klamm|leer)|klamm|blank|pleite|abgebrannt|miete\w*|stromrechnung|heizung
                |heizkosten|heizen|nebenkosten|rechnungen|schulden|schuldenberg|dispo|überzogen|im minus|rote zahlen
                |roten zahlen|konto (?:\S+ ){0,2}?leer|leere\w* (?:konto|kühlschrank|portemonnaie)|kühlschrank|inkasso
                |gerichtsvollzieher\w*|pfändung|räumung\w*|zwangsräumung|obdach\w*|wohnung zu verlieren|wohnung verlieren
                |lebensmittel\w*|einkäufe|wocheneinkauf|windeln|hunger|hungern|(?:ende|rest) (?:des|vom) monats?|monatsende
                |bis zum (?:ersten|lohn|gehalt|zahltag|monats\w+)|über die runden|zahltag|nächste\w* (?:gehalt|lohn|rente)
                |jeden (?:euro|cent|pfennig)|jeder (?:euro|cent)|haushaltskasse|haushaltsgeld|lebensunterhalt|auskommen
                |leisten (?:können|kann|zu können)|zahlen (?:zu )?können|bezahlen (?:zu )?können
                |nicht (?:be)?zahlen (?:kann\w*|können)|finanziell\w*|geldsorgen|geldnot|geldprobleme|engpass|engpässe|notlage
                |existenz\w*|armut|erspartes|ersparnisse|rücklagen|nichts (?:mehr )?(?:übrig|zum leben|zu essen|auf dem konto
                |da|bleibt)|(?:zum|fürs) leben|nicht (?:\S+ )?reicht|reicht (?:es )?nicht|reicht (?:\S+ ){0,3}?nicht
                |abbuchung\w* (?:\S+ ){0,4}?konto|zwischen (?:\S+ ){1,4}?(?:und|oder)|(?:rückstand|verzug)|wasser bis zum hals
                |jonglier\w*|auf kante|kante genäht|den gürtel|gürtel enger|hinten und vorne|kinder (?:\S+ )?(?:satt|versorgen
                |ernähren)|kosten (?:\S+ ){0,3}?(?:über den kopf|steigen)
            """),
            "abuse": lines(r"""
                zu ?hause (?:\S+ ){0,2}?(?:passiert|läuft|los|erleb\w*|durchmach\w*|abspielt|geschieht|angst|nicht sicher
                |bedroht|ertragen)|{your} ex
                schläge\w*|blaue\w* flecken|wutausbr\w+|einsperr\w*|handy (?:\S+ ){0,2}?(?:kontroll|nimmt|weg)\w*
                |in seiner nähe|unter seiner|hinter verschlossenen
                (?:er|sie|ex\w*|{your} (?:\S+ )?(?:mann\w*|partner\w*|ex\w*|frau|freund\w*|mutter|vater|familie)|jemand\w*
                |mensch|der|wer|die) (?:\S+ ){0,8}?(?:zwingt|gezwungen|zwang|bedroht|droht|gedroht|kontrollier\w*|unter druck
                |antut|angetan|getan|schlägt|schlug|geschlagen|ausnutz\w*|ausgenutzt|verletzt|einschüchter\w*|eingeschüchtert
                |isolier\w*|überwach\w*|wegnimmt|weggenommen|nimmt|verbietet|erniedrigt|anschreit|stalkt|verfolgt|beschimpft
                |nachstellt|einsperrt|quält|hinter {your} rücken|auf {your} namen|in {your} namen|missbraucht)|gewalt
                |gewalttätig\w*|häusliche\w*|misshandl\w*|missbrauch\w*|ex-?\w*(?=mann|freund|partner|frau|\b)|expartner\w*
                |exmann\w*|exfreund\w*|frauenhaus|hinter {your} rücken|gegen {your} willen|gezwungen\w*|genötigt|erpresst
                |erpressung|bedroht|kontrolle (?:durch|über|von)|unter {your} (?:\S+ )?kontrolle|(?:vor|von) (?:ihm|ihr
                |{your} (?:ex\w*|mann|partner\w*|vater)) (?:\S+ ){0,4}?(?:angst|flieh\w*|geflohen|weg\w*|flüchten|geflüchtet
                |getrennt|trennen|fürcht\w*)|angst vor (?:ihm|ihr|{your})|(?:nicht|un)sicher (?:zu hause|daheim)
                |zuhause nicht sicher
            """),
            "self_harm": lines(r"""
                nicht (?:mehr )?(?:weiter ?wissen|aufstehen|leben)|lebensmut|sterben|sinn (?:mehr )?(?:zu )?(?:sehen|finden)
                |so nicht weiterleben|(?:alle|andere|familie|kinder) (?:\S+ ){0,3}?besser dran|keine(?:n)? (?:hoffnung|sinn
                |ausweg|zukunft|kraft zum leben)|von der brücke
                solchen? gedanken|{your} gedanken|(?:an den|vom) tod|tot (?:zu )?sein|(?:einfach|für immer
                |ganz) (?:zu )?(?:verschwinden|weg|einschlafen)|das leben|weiterleb\w*|aufgeben (?:möcht|woll|will)\w*
                |allem ein ende|(?:so|derart|tief\w*) (?:dunkel\w*|schwarz\w*) (?:\S+ )?(?:moment|gedank|loch|nacht)\w*
                hoffnung|tabletten|abgrund|nicht mehr da|für immer (?:weg|einschlafen|schlafen)|einschlafen|keinen morgen
                |sinnlos\w*|wertlos\w*|vermissen würde|niemand\w* (?:\S+ )?vermiss\w*
                schluss machen|wert (?:als )?{your} leben|{your} leben|nicht mehr leben|zur last|keine kraft mehr (?:zum|für)
                (?:nicht|nicht mehr|nie mehr|kein\w*) (?:\S+ ){0,5}?(?:leben|weiterleben|aufwachen|da sein|da zu sein
                |weitermachen|weiterzumachen|weiter\w*|hier sein|aufzuwachen|zu leben|ausweg|hoffnung|sinn|kraft zum leben
                |lebenswillen)|su[ie]zid\w*|selbstmord\w*|selbstverletz\w*|lebensmüde|sterben|todeswunsch|umbringen
                |umzubringen|leben (?:zu )?(?:beenden|nehmen)|(?:sich|dir) (?:\S+ ){0,4}?(?:antun|anzutun|verletzen
                |weh (?:zu )?tun)|solche\w* gedanken|dunkle\w* gedanken|diese\w* gedanken|hoffnungslos\w*|verzweif\w+
                |schluss (?:zu )?machen|allem ein ende|alles (?:zu )?beenden|alles (?:\S+ )?hinschmeißen
                |besser (?:dran )?ohne (?:sie|dich|mich)|ausweglos\w*|keinen (?:ausweg|sinn)|{your} leben|am leben
            """),
            "gambling": lines(r"""
                (?:das|vom|mit dem|dem|beim|zum|weiter|nicht mehr|wieder) spielen|wetten|wette|wettsucht|wettschein\w*
                |wettanbieter\w*|gespielt|(?:der|die|eine|ihre|deine|einer|mit der|von der|gegen die) sucht|am automaten
                |suchtverhalten|rückfall|rückfällig
                süchtig\w*|zwanghaft|verlust\w* (?:\S+ ){0,3}?(?:zurück|wett)\w*|zurückgewinn\w*|selbstsperre|sperren lassen
                |loskommen|loszukommen
                spielsucht\w*|spielsüchtig\w*|glücksspiel\w*|gespielt|verspiel\w*|zock\w*|gezockt|verzock\w*|gewettet
                |casino\w*|kasino|spielhalle\w*|spielautomat\w*|sportwett\w*|poker\w*|roulette|slots?|rubbellos\w*|lotto
                |spielschulden|spieldrang|suchtdruck|spielbank
            """),
            "fraud": lines(r"""
                unbefugt\w*|dritter|schindluder|ahnungslos\w*|nichts davon (?:wussten|wusstest|mitbekommen)|erschlichen
                |ergaunert|um {your} (?:geld|erspart\w*) (?:gebracht|betrogen)|über den tisch gezogen|nicht (?:von ihnen
                |sie) (?:war\w*|bestellt|stamm\w*)|(?:name|daten|adresse|karte) (?:\S+ ){0,4}?(?:herhalten|missbraucht)
                |hinterhältig\w*|ausgenommen|ausgespäht|ausspioniert|gekapert|untergejubelt|abgeräumt
                {your} identität|in (?:die|eine|so eine) falle|geschickt (?:gemacht|vorgegangen|eingefädelt|getarnt)
                |(?:auf einen|auf so einen|auf den) (?:link|trick|fake)\w*|(?:diese\w*|solche\w*|fiese\w*|üble\w*) trick\w*
                (?:daten|namen?|konto|karte|ausweis|identität|handynummer|passwort|zugang|unterschrift|erspart\w*)(?:s
                |en)? (?:\S+ ){0,6}?(?:missbrauch\w*|benutz\w*|gestohl\w*|geklaut|verwend\w*|gehackt|abgegriffen|abgefischt
                |leer\w*|fremd\w*|hände\w*|weg|kauf\w*|bestell\w*|unterwegs|ausgegeben|kopiert|leihen)|profis?|raffiniert\w*
                |gutgläubig\w*|getrickst|schockanruf\w*|enkeltrick|abfisch\w*|abgefischt|betrogen\w*|hintergangen|opfer
                |täuschend\w*|täusch\w*|gaukel\w*|schwindel\w*|schwindler\w*|gauner\w*|nicht von ihnen|gar nicht ihr\w*
                |gehört ihnen nicht|nichts zu tun
                angeblich\w*|vermeintlich\w*|falsche\w* (?:bank\w*|polizist\w*|mitarbeiter\w*|enkel\w*|shop\w*)|bestohlen
                |beraubt|hinters licht|ausgegeben (?:als|hat)|vorgegaukelt|vorgemacht|nie existiert|leergeräumt
                |vertrauen (?:\S+ ){0,3}?(?:missbraucht|ausgenutzt)|niemandem mehr (?:zu )?trau\w+
                (?:jemand\w*|unbekannte\w*|fremde\w*|betrüger\w*|kriminelle\w*|täter\w*|dritte|gauner\w*|andere\w*|wer
                |verbrecher\w*) (?:\S+ ){0,8}?(?:bestellt\w*|eingekauft|einkauf\w*|benutz\w*|nutz\w*|missbrauch\w*|missbraucht
                |gestohlen|stiehlt|stehlen|klau\w*|geklaut|ausgegeben|ausgibt|zugriff|eröffnet|reingelegt|hereingelegt
                |betrog\w*|betrügt|getäuscht|abgezockt|gehackt|eingeloggt|geschröpft|verschafft|übernommen|gekapert
                |leergeräumt|bereichert)|betrug\w*|betrogen|betrüger\w*|masche\w*|identitätsdiebstahl\w*|phishing\w*
                |gehackt\w*|hacker\w*|gestohlen\w*|geklaut\w*|datenklau|abgezockt|abzock\w*|hereingefallen|reingefallen
                |hereinzufallen|reinzufallen|reinfallen|hereinfallen|reingelegt|hereingelegt|getäuscht|über den tisch
                |auf {your}n? namen?|in {your}m? namen?|mit {your}n? (?:daten|namen|karte)|(?:bestellung|einkauf|kauf|käufe
                |schulden|konto|vertrag|rechnung)\w*,? (?:\S+ ){0,4}?(?:nie|nicht|gar nicht) (?:\S+ ){0,3}?(?:bestellt|gemacht
                |getätigt|abgeschlossen|aufgegeben|kennen|gehör\w*|von ihnen|waren|stammt|stammen|eröffnet|gekauft)
                |nie (?:\S+ )?(?:bestellt|gekauft|unterschrieben)|fake-?\w*|gefälscht\w*|opfer|missbraucht|hinterlist\w*
                |ausgetrickst|ausgeraubt|beklaut
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        along=lines(VALUED),
        then=lines(THEN),
        asked=False,
    ),
    # What counts by itself counts beside such a word even where the rest of the sentence is procedure.
    Rule(hits=ACKNOWLEDGES[0].hits, masks=_MASKS, unless=_UNLESS, along=lines(VALUED), then=lines(THEN), asked=False),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                (?:buchstaben|zeilen|wörter) (?:\S+ )?(?:tanz|verschwimm|hüpf|spring)\w*|knöpfe|tasten|spracheingabe
                |diktier\w+|brille|lupe|augenlicht|reizüberflut\w+|zu viele? (?:text|information\w*|reize)
                |überblick (?:zu )?(?:verlier|behalt)\w*|eins nach dem anderen|häppchen\w*|assistenz|schriftgröße
                |wortfindung\w*|schlaganfall|sehrest|farben|bildbeschreibung\w*|alternativtext\w*|unterstützte kommunikation
                |arthrose|rheuma|in (?:ihrem|deinem) tempo|mehr zeit (?:zum|für)|so lange (?:sie|du)
                (?:punkt|satz|schritt) für (?:punkt|satz|schritt)|absätze\w*|schrift\w*|lippen\w*|rheuma|parkinson|augen\w*
                |nach und nach
                mit (?:einer|nur einer) hand|einhändig|tippen|kontrast|farbenblind\w*|zoom\w*|vergrößer\w*|untertitel\w*
                |sprachnachricht\w*|gesprächen? (?:\S+ )?folgen|hintergrundgeräusch\w*|seh\w*|hör\w*geschädigt
                screenreader\w*|vorlese\w*|bildschirmlese\w*|blind\w*|sehbehind\w*|sehschwäche|sehkraft|augen|gehörlos\w*
                |schwerhörig\w*|hörbehind\w*|hörgerät\w*|ohren|taub\w*|legasthen\w*|leseschwäche|dyslexi\w*|dyskalkulie
                |autis\w*|adhs|behinder\w*|beeinträcht\w*|einschränk\w*|gebärden\w*|dolmetsch\w*|braille|rollstuhl\w*
                |barriere\w*|leichte\w* sprache|einfache\w* (?:sprache|worte\w*|sätze\w*)|gedächtnis\w*|konzentr\w*|demenz
                |stotter\w*|aphasie|zittern\w*|captcha\w*|kleingedruckt\w*|(?:kleine|winzige|große)\w* schrift
                |lange\w* (?:texte\w*|nachrichten|sätze\w*|mails|absätze\w*)|textwüste\w*|textwand|(?:am telefon|telefon\w*
                |telefonieren|anruf\w*|anrufen)|(?:nicht|schlecht|schwer|kaum|mühe|mühsam|schwierig\w*
                |anstrengend) (?:\S+ ){0,4}?(?:hören|sehen|lesen|telefonieren|tippen|sprechen|erkennen|folgen
                |verstehen können)|(?:hören|sehen|lesen|tippen|sprechen) (?:\S+ ){0,4}?(?:nicht|schwer|kaum|mühe|mühsam
                |anstrengend)|schritt für schritt|kurze\w* (?:sätze\w*|nachrichten|schritte\w*)|schriftlich|langsam
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:wenn|falls|sofern|sollten?|im falle) (?:\S+ ){0,14}?(?:bitte|können sie|wählen|klicken|aktivieren|melden
            |nutzen|gibt es|bieten|wenden|stellen|finden|hilft)(?!\w)
            (?:laden|reichen|füllen|klicken|wählen) sie|öffnungszeiten|erreichbar|geöffnet|\d uhr|agb|richtlinie\w*|faq
            |kund(?:en|innen),? die|einstellung\w*|(?<!.)(?:wir bieten|unsere? (?:app|seite|website|hotline))
        """),
        along=lines(r"""
            (?:schreibe|schicke|mache|halte|bleibe|fasse|lese|erkläre|gehe|nenne|beschreibe|rufe|sende|verzichte|lasse
            |formuliere|nummeriere)(?: ich)?(?= )|wir (?:bleiben|machen|gehen|lassen|klären|schreiben|verzichten)|bleiben wir
            |machen wir|ab jetzt|ab sofort|von nun an|künftig|stattdessen|statt|ohne (?:\S+ )?(?:bilder|anruf\w*|telefon\w*)
            |sie brauchen|du brauchst|(?:kommen|kommt) (?:\S+ ){0,4}?(?:nicht|schwer|kaum)|{your} (?:tempo)|danke
            weiß(?= ich|,? dass)|ich weiß|in ruhe|nehmen sie sich|(?:lassen|nehmen) sie sich zeit|keine eile|(?:habe
            |hab) (?:\S+ )?(?:notiert|vermerkt|gelesen)|denke daran|rücksicht
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
