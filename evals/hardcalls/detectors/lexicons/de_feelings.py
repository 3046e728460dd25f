"""German: what a customer may feel, in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.rule import lines

FEELINGS = {
    "fear": lines(r"""
        wie es weitergeht|was (?:jetzt|nun|auf sie|als nächstes|da) (?:\S+ )?(?:kommt|zukommt|passiert|wird)|im ungewissen
        |damoklesschwert|im nacken|bammel|mulmig\w*|flau|weiche knie|gänsehaut|ungutes gefühl|schlecht schlafen|schlaflose
        |bange|banges|schwarz sehen|existenzangst|zukunftsangst|nicht wissen|zittrig\w*|angespannt\w*|anspannung|verlustangst
        |nervenflattern|sorgenvoll\w*|bedroht fühlen|drohkulisse
        (?:knoten|stein|kloß|mulmiges gefühl) im (?:magen|hals|bauch)|magen (?:\S+ ){0,3}?(?:zu\w*|dreht|krampf\w*|um\w*)
        |herz (?:\S+ ){0,3}?(?:rast|pocht|klopft|stockt|rutscht|hose)|nachts (?:\S+ ){0,3}?(?:wach|grübel|schlaf)\w*|(?:nicht
        |kaum|keinen|um den|ohne) schlaf\w*|jede\w* (?:post|brief|klingeln|anruf|nachricht)|(?:gang|blick|weg) zum briefkasten
        |vor gericht|alles (?:zu )?verlieren|polizei (?:\S+ )?(?:steht|klingelt|kommt|holt)
        befürcht\w*|bodenlos\w*|kopfkino|gedankenkarussell|in der luft|ungewiss\w*|umschlag|umschläge|mahnschreiben|drohung\w*
        |haft|gefängnis|vollstreck\w*|räumung|obdachlos\w*|abschieb\w*|auf der straße|über {your} kopf|schweißausbr\w*|gelähmt
        |unruhe|unruhig|aufgewühlt|schlimmste\w*|erst (?:mal|einmal) (?:\S+ )?(?:schock|schreck)
        zusammen(?:zu)?zuck\w+|zusammenzu\w+|zugeschnürt|klage|schufa|handy klingelt|ungewissheit|was (?:\S+ )?(?:passiert
        |kommt)|kloß
        sorge|sorgen|besorgt|ungewiss\w*|unsicher\w*|nicht (?:zu )?wissen|bedrohung|droh\w+|drohbrief\w*|gerichtsvollzieher\w*
        |inkasso\w*|vor gericht|brief\w* (?:\S+ ){0,5}?(?:öffnen|aufmachen|bekommen|kommt|liegt|lesen|wie)|klingelt
        |schlaflos\w*|wach (?:zu )?liegen|wachliegen|wach liegst|albträume|alpträume|wohnung (?:\S+ ){0,3}?verlieren|zittern
        |zitterst|herzklopfen|beklemmung|bammel|bange?|bangen|panisch|grübel\w+|nervös|alarmier\w*|verunsicher\w*|unbehagen
    """),
    "anger": lines(r"""
        nerv\w+|hutschnur|faxen dicke|satt|stinkt (?:ihnen|dir)|wurmt|fuchst|ankotz\w+|keks|unter aller (?:sau|kanone|kritik)
        |im regen|abgebügelt|abgeschmettert|funkstille|schuldig geblieben|dauerschleife|entrüst\w+|groll|rage|verstimmt
        |schäum\w+|hochkoch\w+|überkoch\w+|explodier\w+|warteschleifen\w*|leeren? versprech\w+|vertröstung\w*|ins leere
        |im kreis|kreis gedreht|für nichts und|unsere schlamperei|geplatzt|sich (?:\S+ )?(?:veralbert|verschaukelt|übergangen
        |missachtet|alleingelassen|im stich) (?:\S+ )?(?:fühlen|fühlst|gefühlt)?|übergangen
        (?:zwei|drei|vier|fünf|sechs|zum \w+ten) ?mal|(?:zwei|drei|vier|fünf|sechs|sieben|acht|elf|zehn|\d+) (?:tage\w*|wochen
        |monate\w*|stunden) (?:\S+ ){0,4}?(?:wart\w*|gewartet|ohne|auf|nichts|hinhalt\w*|vertröst\w*|niemand)|(?:so lange|ewig
        |wieder|immer noch|ständig) (?:zu )?warten|wochenlang|doppelt (?:abgebucht|zahlen|bezahl\w*)|alles (?:noch ?mal
        |von vorne?|wiederholen)|geduld (?:am|zu|verlier|verlor|strapazier)\w*|vergessen worden|so ein(?:en)? (?:umgang|ton)
        |am telefon (?:abgewürgt|abgewimmelt)
        schleife|floskel\w*|textbaustein\w*|standardantwort\w*|standardtext\w*|schweigen|ausreden|lüge|lügen|abgewürgt
        |durchgefallen|verarscht|veräppelt|für dumm|auf den arm|für blöd|zum narren|hereingelegt|hinhalte\w*|verschaukelt
        |schlamp\w*|verschlamp\w*|behandlung|respektlos\w*|geärgert|aufreg\w*|aufgeregt|luft machen|dampf|schimpf\w*|fluch\w*
        |laut (?:zu )?werden|grantig|angefressen|stinkig
        vertröst\w*|dieselben fragen
        (?:doppelt|zweimal|zwei mal|dreimal|mehrfach|schon wieder|erneut|noch einmal|trotzdem) (?:\S+ ){0,3}?(?:abgebucht
        |gebucht|eingezogen|kassiert|belastet|berechnet|abgezogen|zahlen|angerufen|angeschrieben|erklär\w*|gemahnt)
        |(?:dritte\w*|vierte\w*|fünfte\w*|x-te\w*|zweite\w*|zigste\w*) (?:mal|chat|anruf|mitarbeiter\w*|mail|brief|anlauf
        |versuch|person|mahnung)|(?:drei|vier|fünf|sechs|zig|mehrere|so viele) (?:mal|male|chats|anrufe\w*|mails|briefe
        |anläufe\w*|leute\w*|mitarbeiter\w*)|(?:dreimal|viermal|fünfmal|zigmal)|(?:wochenlang|tagelang|stundenlang|monatelang
        |ewig|seit wochen|seit tagen|seit monaten|so lange) (?:\S+ ){0,3}?(?:wart\w*|gewartet|hinhalt\w*|ohne|keine|nichts
        |hinterher\w*|niemand|auf)|(?:niemand|keiner) (?:\S+ ){0,4}?(?:gemeldet|meldet|reagiert|geantwortet|antwortet
        |zurückgerufen|zurückruft|zugehört|zuhört|zuständig|kümmert|gekümmert|hilft|geholfen)|(?:keine|ohne
        |nie eine) (?:\S+ )?(?:antwort|rückmeldung|reaktion|auskunft|rückruf)|ignorier\w*|weitergereicht|weiterverbunden
        |herumgereicht|durchgereicht|warteschleife|warten (?:lassen|müssen|mussten)|unser\w* (?:\S+ )?(?:fehler|versäumnis
        |schuld|versehen|panne|patzer|chaos)|(?:versprochen|zugesagt|versprechen|zusage)|nicht eingehalten|nicht gehalten
        |aufgelegt|belogen|angelogen|abgespeist|hin und her|hin- und hergeschickt|immer (?:wieder )?(?:dasselbe|das gleiche
        |die gleichen|dieselben)|behandelt (?:werden|wurden|worden|fühlen)|so behandelt|nicht ernst genommen|stehen gelassen
        |stehen lassen|hängen gelassen|hängen lassen|auf (?:180|hundertachtzig)|stinksauer|platzt|kocht|koch\w+|satt haben
        |die nase voll|nase voll|reicht ihnen|reicht es ihnen|bedient
    """),
    "shame": lines(r"""
        schwäche zeigen|zugeben müssen|über {your} schatten|schatten (?:zu )?springen|kleinlaut|duckt|ducken|entblöß\w*
        |bloßgestellt|vorgeführt|in verlegenheit|verlegen|herabwürdig\w*|abgestempelt|gebrandmarkt|stigma\w*
        |niemand\w* anvertraut|niemandem (?:\S+ )?(?:erzählt|gesagt|sagen)
        um hilfe (?:zu )?(?:bitten|fragen)|(?:dumm|blöd|klein|unfähig) (?:vor\w*|fühl\w*|zu fühlen|vorkommen)
        |darüber (?:\S+ )?(?:zu )?(?:sprechen|reden|schreiben)|(?:so )?(?:offen|ehrlich) (?:\S+ )?(?:zu sagen|schreiben|sagen
        |zu schreiben|sind|gesagt|erzähl\w*)|rot werden|hocherhobene\w*|kopf hoch halten|versagt
        so etwas (?:zu )?(?:schreib\w*|sagen|erzähl\w*)|klein(?: fühl\w*| vor\w*)|naiv|vor {your} (?:\S+ )?(?:kinder\w*
        |familie|eltern|mann|frau|freunde\w*|nachbar\w*|kolleg\w*)|verbergen|verborgen|heimlich|geheim\w*|zugab\w*
        |boden versinken|im boden|selbstvorwürf\w*|vorwürf\w*|schuldig|nachbar\w*|tuscheln|minderwertig\w*|wertlos\w*
        in die augen|(?:trau\w*|wag\w*) (?:\S+ )?(?:(?:sich|dich) )?(?:kaum|nicht)|an der kasse|abgelehnt\w*|vor (?:allen
        |anderen|leuten)|laut (?:zu )?(?:sagen|sagt|ausspr\w+)|verstellen
        hilfe (?:zu )?(?:bitten|suchen|anzunehmen|holen)|zuzugeben|zugeben|zugegeben|eingestehen|einzugestehen|eingestanden
        |anzuvertrauen|anvertraut|anvertrauen|offen (?:\S+ )?(?:zu sprechen|sprechen|ansprechen|anzusprechen|sagen|schreiben
        |gesagt|geschrieben|anspricht|darüber)|auszusprechen|aussprechen|ausgesprochen|(?:einem|einer|völlig
        |wildfremden) fremden|verheimlich\w*|verschwiegen|verschweigen|verstecken|versteckt|rot (?:zu )?werden|unwohl
        |gesicht verlieren|versag\w*|bloßgestellt|bloßstell\w*|erniedrig\w*|gedemütigt|herabgesetzt|bittsteller\w*
        |darüber (?:\S+ ){0,3}?(?:reden|sprechen|schreiben|erzählen)|davon (?:\S+ ){0,3}?(?:erzählen|schreiben|berichten)
        |über (?:geld|schulden|so etwas) (?:\S+ ){0,2}?(?:sprechen|reden|schreiben)
    """),
    "exhaustion": lines(r"""
        nicht (?:mehr )?(?:hinterher|nach)komm\w*|über den kopf (?:wachsen|wächst|gewachsen)|am anschlag|auf reserve
        |durchgearbeitet|doppelbelastung|mehrfachbelastung|kaum luft|keine luft|verschnaufpause|aufgerieben|verausgabt
        |ermüd\w+|in den seilen|augen (?:\S+ )?(?:zufallen|fallen zu|offen)|um (?:drei|vier|fünf|zwei
        |halb \w+) (?:uhr )?(?:früh|nachts|morgens)|nach der (?:nacht\w*|schicht)|zwischen (?:arbeit|job|schicht|kita|klinik)
        |nicht mehr (?:können|kann|kannst|wollen|weiter)|geschafft|auslaug\w*|leer(?:gesaugt|gepumpt)?(?= (?:sind|fühl\w*
        |bist))|überarbeitet|überarbeitung|rotier\w*|gerenne|laufere\w+|rennerei|hinterherlauf\w*|papierkrieg
        (?:kein\w*|viel|so viel|letzte|alle|die) (?:\S+ )?(?:energie|nerven|kraft)|schlaf\w*|spätschicht|frühschicht|schichten
        |pflege|{your} (?:mutter|vater|eltern) (?:\S+ )?(?:zu )?pfleg\w*|(?:zwei|drei|vier|kleine[nr]?
        |allein mit) (?:\S+ )?kinder\w*|schlaflose\w* nächte|nächtelang|grenze\w* (?:\S+ )?(?:erreicht|gehen|kommen|gegangen)
        |kopf (?:\S+ )?(?:voll|schwirrt|raucht|frei)|(?:ganz|völlig|total|einfach|fix und) (?:fertig|kaputt|platt|alle
        |erledigt)|(?:alles|immer|ständig|dauernd|jedes mal|immer wieder|schon wieder) (?:\S+ ){0,4}?(?:wiederhol|erklär
        |von vorn|erzähl|neu|schilder|kämpf|hinterher|anruf)\w*|(?:seit|nach) (?:\S+ )?(?:wochen|monaten)|dauerstress
        |viel stress|keine ruhe|zur ruhe|nicht mehr (?:schaffen|schaffst)
        umfallen|schlepp\w*|funktionier\w*|durchgehend|rennen|renn\w+|hamsterrad|batterie\w*|puste|am rand|dauerstress
        |hundemüde|todmüde|keinen kopf|feierabend|zwei kinder\w*|drei kinder\w*|ausgepumpt|gerädert|geschlaucht|k\. ?o\.
        |ausruh\w*|erhol\w*|erholung|pause|papierkram|warteschleife\w*|kräftezehr\w*|durchhänger|schlaflos\w*|jonglier\w*
        |zerreiß\w*|zerrissen|bis (?:spät|nachts|zum)
        akku|auf den beinen|seit (?:\S+ ){0,3}?(?:wach|uhr|früh|stunden|wochen|monaten)|eins zum anderen|im kreis
        |tag und nacht|rund um|ohne (?:einen )?(?:freien|pause|atempause)|atempause|durchschnaufen|verschnauf\w*
        |durch den wind|dauerlauf|reserven
        nachtschicht\w*|doppelschicht\w*|schichtdienst|geschlafen|(?:alles|so viel|das alles|zu viel
        |vieles) (?:\S+ ){0,5}?(?:auf einmal|gleichzeitig|zugleich|allein\w*|zusammen|nebenbei|obendrauf|noch dazu|stemmen
        |auf einen schlag)|(?:und|jetzt|dann) (?:auch )?noch (?:das|wir|dies\w*|der|die|unser\w*|so|ein\w*)|alleinerziehend\w*
        |pfleg\w+|neben(?:bei| \S+ (?:job|kindern?|pflege|arbeit|schicht\w*)| der (?:pflege|arbeit))|drei jobs|zwei jobs
        |zweitjob|neugeboren\w*|kleinen? kind\w*|(?:seit|nach|über) (?:\S+ )?(?:wochen|monaten|tagen|stunden|jahren)
        |wochenlang|monatelang|tagelang|stundenlang|von vorn\w*|ein ums andere mal|zum (?:dritten|vierten|fünften|wiederholten
        |zigsten|x-ten) mal|ständig|dauernd|pausenlos|ununterbrochen|endlos\w*|kein ende|ohne pause|keine (?:pause|ruhe
        |minute)|kämpf\w*|kampf|gekämpft|hinterher(?:laufen|telefonieren|rennen|zulaufen|zutelefonieren)|durch(?:zu)?halten
        |kräfte|kraft|keine kraft|ausgepowert|k\.o\.|auf dem zahnfleisch|müde|ausgebrannt|ausgelaugt|erschöpf\w*|überlast\w*
        |überforder\w*|nicht mehr kann\w*|nicht mehr können|auf {your}n? schultern|um die ohren|rund um die uhr
        |eins nach dem anderen|eins kommt zum anderen|schultern
    """),
}
