"""German: what names or recognises a customer's trouble."""

from hardcalls.detectors.rule import Rule, lines

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                beileid|anteilnahme|mitgefühl (?:zum|zu|für|an)|kondol\w+|trauer\w*|hinterbliebene\w*|(?:{your}|dieser|diesen
                |der|den|einem|einen) (?:\w+ )?(?:(?:schwere\w*|große\w*|schmerzliche\w*
                |persönliche\w*) )?verlust\w*(?! (?:der|des|von) (?:pakets?|sendung|karte|ware))
                (?:tod|ableben|sterben|beerdigung|beisetzung|verlust) (?:\S+ )?(?:(?:{your}|eines|einer|von|des
                |der) )(?:\w+ )?(?:{kin})?|(?:{your}|eine[nrms]?) (?:\w+ )?{kin} (?:\S+ ){0,5}?(?:verstorben|gestorben
                |verloren|zu verlieren|tot|verlieren)|(?:verstorbene\w*|verlorene\w*) (?:\w+ )?{kin}|(?:verstorben|gestorben
                |von (?:ihnen|uns|dir) gegangen)|(?:{kin}) (?:\S+ ){0,3}?(?:zu verlieren|verloren)|{your} verlust
                beerdig\w+|begrab\w+|beigesetzt|witwe\w*|bestatt\w+|(?:{your}
                |eine[nrms]?) (?:\w+ )?{kin} (?:\S+ ){0,3}?(?:nicht mehr (?:da|lebt|leben)|fehlt)|abschied (?:nehmen|von)
                {kin} (?:\S+ ){0,5}?(?:gegangen|nicht mehr da|gestorben|verstorben|fehlt|tot)(?: (?:ist|sind|war))?
                |ohne (?:{your} )?{kin} (?:\S+ ){0,3}?(?:sein|leben|weiter|dasteh\w+|zurecht\w*)|mitgefühl
                |herzliche anteilnahme|schmerz (?:über|um|den)|lücke|hinterläss\w+
            """),
            "illness": lines(r"""
                (?:{your}|dieser|eine[rs]?|der|die|mit|trotz|so einer|solch einer) (?:\w+ )?(?:erkrankung|krankheit|diagnose
                |behandlung|operation|chemo\w*|therapie|genesung|gesundheit\w*|krebs\w*|schlaganfall\w*|unfall\w*
                |depression\w*|reha|klinik\w*|krankenhaus\w*|herzinfarkt|op|verletzung\w*|beschwerden)(?! wird| ist (?:nicht
                |ausge))
                (?:gute|baldige|schnelle|rasche|weiterhin gute|alles gute für die|von herzen gute) (?:besserung|genesung)
                |gute besserung|(?:so|schwer|ernsthaft|länger|gerade|wieder|lange|krank|plötzlich|ernst) (?:krank|erkrankt)
                |(?:sie|du|ihnen|dir) (?:\S+ ){0,6}?(?:krank|erkrankt|im krankenhaus|gesundheitlich|operiert|in behandlung)
                |(?:im|aus dem|ins) krankenhaus|gesund(?:heit|zu)?\s?(?:werden|geht vor|steht|geht)|erst einmal gesund
                |wieder gesund|gesundheitlich\w*|chemotherapie|auf (?:der )?intensivstation
                befund\w*|diagnose\w*|krebs\w*|chemo\w*|schlaganfall|herzinfarkt|dialyse\w*|bandscheib\w*|depression\w*
                |burn-?out|intensivstation|gesundheit|krankenhaus\w*|klinik\w*|krankgeschrieben
                |pfleg\w+ (?:\S+ ){0,3}?(?:{kin})|schmerzen
                (?:krank|erkrankt|kranke|bettlägerig|operiert|verletzt)(?= |[.,!;])|(?:geht es ihnen|geht es dir|ihnen geht es
                |dir geht es) (?:\S+ ){0,4}?(?:schlecht|körperlich|nicht gut)|(?:krankheit|erkrankung|unfall|op|reha
                |therapie)(?= |[.,!;])
            """),
            "job_loss": lines(r"""
                (?:{your}|den|der|die|seinen|einen) (?:\w+ )?(?:job|arbeit|arbeitsplatz|stelle|arbeitsstelle|einkommen
                |anstellung)(?:s|es)? (?:\S+ ){0,4}?(?:verloren|zu verlieren|verlieren|weg|weggefallen|weggebrochen|verlor
                |wegfällt|wegbricht|gekündigt|los)
                (?:verlust|wegfall) (?:\w+ )?(?:{your}|des|der) (?:\w+ )?(?:jobs?|arbeit\w*|stelle|einkommens|anstellung)
                |jobverlust|arbeitsplatzverlust|arbeitslos\w*|ohne (?:arbeit|job|stelle|einkommen|gehalt)|(?:ihnen
                |dir) (?:\S+ ){0,4}?gekündigt|gekündigt (?:worden|zu werden|wurde|wurden)|entlassen|entlassung|kurzarbeit
                |(?:eine|die|{your}|der|so einer) (?:\w+ )?kündigung (?:\S+ ){0,4}?(?:hart|schwer|schlag|trifft|bekommen
                |erhalten|schock|boden|arbeitgeber\w*|bedeutet|belast\w*|einschnitt)|auf jobsuche|nach (?:der
                |{your}) kündigung|einkommensausfall
                (?:die|eine|{your}|plötzliche) (?:\w+ )?kündigung(?!\w)(?! (?:des|vom|ihres|deines) (?:vertrag\w*|abo\w*
                |konto\w*))|(?:job|arbeit|stelle|arbeitsplatz) (?:\S+ ){0,4}?(?:verlier\w+|verloren|weg|gestrichen|wegfall\w*
                |gekündigt)|(?:firma|betrieb|werk|arbeitgeber\w*) (?:\S+ ){0,4}?(?:insolven\w+|dicht\w*|schließt|geschlossen
                |zumacht|pleite|pleitegegangen|gekündigt|entlass\w+)|auf der straße (?:stehen|stehst)|probezeit|jobsuche
                nicht (?:übernommen|verlängert)|(?:wegfall|ausfall|einbruch) (?:\S+ ){0,3}?(?:gehalt\w*|lohn\w*|einkommen\w*)
                |(?:gehalt|lohn|einkommen|verdienst) (?:\S+ ){0,4}?(?:weggefallen|wegfällt|fehlt|weggebrochen|wegbricht)
                |rausgeworfen|vor die tür gesetzt|stellenabbau|(?:sie|du) (?:\S+ ){0,4}?(?:entlassen|gekündigt)
            """),
            "financial_distress": lines(r"""
                (?:geld|monat|konto|kasse|budget|finanziell|es|haushalt) (?:\S+ ){0,5}?(?:knapp|eng|leer|schwierig|schwer
                |klamm|hinten und vorne|nicht reicht|reicht|angespannt)|(?:knapp\w*|eng\w*) (?:bei kasse|budget|geld
                |haushaltskasse)|über die runden|finanziell\w* (?:\S+ ){0,3}?(?:lage|schwierig\w*|engpass\w*|not|druck|sorgen
                |belast\w*|situation|probleme|schwer|eng|nöten|klemme|krise|engpässe)|geldsorgen|geldnot
                |schulden (?:\S+ ){0,4}?(?:druck|last|drücken|belast\w*|wachsen|lasten|sorgen|stapel\w*|über den kopf)
                |schuldenlast|schuldenberg|schulden zu haben
                (?:rechnungen|mahnungen|raten|kosten) (?:\S+ ){0,5}?(?:stapel\w*|türm\w*|nicht mehr|kaum|häufen|über den kopf
                |zusammenkommen|erdrück\w*)|(?:nicht|kaum|schwer) (?:\S+ ){0,5}?(?:zahlen (?:zu )?können
                |bezahlen (?:zu )?können|leisten (?:zu )?können|aufbringen|stemmen|zahlen können|bezahlen können
                |leisten können|auskommen|reicht)|(?:miete|strom|essen|lebensmittel|heizung|einkauf) (?:und|oder|statt
                |neben) (?:\w+ )?(?:miete|strom|essen|lebensmittel|raten?|heizung|rechnung\w*|strom|einkäufe)|jeden (?:euro
                |cent|krone) (?:\S+ ){0,2}?umdrehen|am monatsende|ende des (?:geldes|monats)|wenn das (?:geld
                |einkommen) (?:\S+ ){0,3}?(?:nicht|fehlt|wegbricht|knapp)|zahlungsschwierigkeiten
                (?:eng|knapp|schwierig|schwer|angespannt) (?:\S+ ){0,5}?finanziell|finanziell (?:\S+ ){0,5}?(?:eng|knapp
                |schwierig|schwer|angespannt|luft|atmen)|(?:geld|konto|lohn|gehalt|rente) (?:\S+ ){0,6}?(?:reicht|nicht reicht
                |hinten|vorne|leer|fehlt|ausgeht|nicht langt|weg ist)|(?:wasser bis zum hals|jeden cent|rechnungen
                |miete) (?:\S+ ){0,4}?(?:steht|dreh\w*|bezahl\w*|offen|stapeln|kaum|nicht)|zwischen (?:\S+ ){1,5}?(?:und
                |oder) (?:\S+ )?(?:entscheiden|wählen)|geld (?:\S+ ){0,2}?(?:fehlt|knapp)|luft zum atmen
                nicht,? (?:\S+ ){0,3}?wie (?:sie|du) (?:\S+ ){0,6}?(?:zahlen|bezahlen|auskommen|schaffen|stemmen|aufbringen)
                |(?:jeder|jeden|jede) (?:euro|cent|ausgabe)|(?:nichts|kaum etwas|wenig) (?:mehr )?(?:übrig|bleibt
                |auf dem konto|zum leben)|sorgen um (?:\S+ )?(?:geld|miete|rechnungen|existenz)|existenz\w*
                |mit (?:so )?wenig geld|geldbeutel|überschuld\w*|pleite
            """),
            "fear": lines(r"""
                (?:sie|du) (?:\S+ ){0,3}?(?:bangen|zittern|fürchten|panik)|befürcht\w+ (?:\S+ ){0,3}?(?:müssen|haben)|bange
                |nicht in den schlaf|kein auge zu\w*|umtreibt|umgetrieben
                angst\w*|ängst\w*|beängstig\w*|beunruhig\w*|erschreck\w*|erschrocken|furcht|fürcht\w*|bedrohlich|bedroh\w*
                |sorgen (?:bereit\w*|mach\w*)|(?:große|solche|schlaflose) sorgen|unheimlich\w*|panik|verunsicher\w*|(?:ein|der
                |so ein|ein ziemlicher|ein großer) (?:\w+ )?schreck\w*|schock\w*|einschüchter\w*|nervös|bange|verängstig\w*
                |alarmierend|mulmig\w*
                vor (?:(?:lauter|großer) )?(?:sorge|sorgen|angst)|bauchschmerzen|herz(?:rasen|klopfen)|den schlaf (?:raub\w*
                |kost\w*)|in panik|schlaflose
            """),
            "anger": lines(r"""
                (?:sie|du)(?: \S+){0,3} (?:geladen|stocksauer|angefressen|auf 180|bedient|stinkwütend|aufregen|aufgeregt
                |geärgert|aufregst)|reicht (?:es )?(?:ihnen|dir)|(?:platzt|platzen) (?:einem|ihnen|dir)
                ärger(?:\w+)?|verärger\w*|wut|wütend|zorn\w*|frust\w*|enttäusch\w*|empör\w*|sauer|aufgebracht|genervt
                |im stich gelassen|(?:nicht|alles andere als|keineswegs) (?:\w+ )?(?:in ordnung|akzeptabel|hinnehmbar
                |hinzunehmen)|inakzeptabel|unzumutbar|unfair|ungerecht\w*|zurecht|zu recht|allen grund|jedes recht|guten grund
                |(?:vertrauen|geduld) (?:\S+ ){0,4}?(?:verloren|verspielt|erschüttert|enttäuscht|aufgebraucht|am ende
                |strapaziert)|unmut|im kreis geschickt|abgewimmelt|allein gelassen|hingehalten|zumutung|nervenaufreibend|(?:da
                |das) (?:wäre|würde) (?:ich|jeder|mich|jede\w*|wohl jeder) (?:\S+ ){0,3}?(?:auch|genauso|ebenso)
                kragen|auf die palme|vertröst\w*|haare (?:zu )?raufen|schnauze voll|auf die nerven|geduldsfaden|aus der haut
                |abgespeist|abgefertigt|links liegen|(?:reißt|platzt|reicht) (?:\S+ ){0,3}?(?:geduld\w*|kragen|es)
                |unverschämt\w*|frech\w*|mies|schlecht behandelt|hin- und her|von einem zum (?:anderen|nächsten)
                |niemand (?:\S+ ){0,3}?(?:zuständig|reagiert|gemeldet|geantwortet|hilft)
                genug (?:davon )?(?:haben|hast|hat)|so (?:sollte|darf|dürfte) (?:\S+ )?(?:niemand|man|kein\w*
                |keiner) (?:\S+ ){0,4}?(?:behandel\w*|umgeh\w*|umgegangen)|(?:hätte
                |hätten) (?:\S+ ){0,3}?besser(?:es)? verdient|berechtigt\w*|gutes recht|(?:keine|ohne) (?:rückmeldung|antwort
                |reaktion)(?=.*(?:verständlich|nicht|ärger\w*|darf|kein|zu recht|geht))
            """),
            "shame": lines(r"""
                scham\w*|schäm\w*|peinlich\w*|unangenehm\w*|(?:mut|überwindung|kraft) (?:\S+ ){0,5}?(?:kostet|gekostet|braucht
                |gehört|erfordert|aufzubringen|verlangt|brauchte)|(?:kostet|gekostet|braucht|brauchte|gehört|erfordert
                |verlangt|erforderte|kostete) (?:\S+ ){0,5}?(?:mut|überwindung|kraft)|(?:{your}|den) (?:\w+ )?(?:mut|offenheit
                |ehrlichkeit)|mutig|niemand (?:\S+ ){0,3}?(?:verurteil\w*|urteil\w*|bewert\w*)|nicht (?:leicht|einfach
                |leichtgefallen|leicht gefallen|leichtfällt) (?:\S+ ){0,5}?(?:zu (?:sagen|schreiben|sprechen|erzählen|bitten
                |melden)|auszusprechen|anzusprechen|zuzugeben|darüber|das|offen)|(?:fällt|fiel|gefallen|fallen|war
                |ist) (?:\S+ ){0,4}?(?:nicht leicht|schwer),? (?:\S+ ){0,4}?(?:zu (?:sagen|schreiben|sprechen|erzählen|bitten
                |melden)|auszusprechen|anzusprechen|zuzugeben)|(?:kein\w*|ohne) (?:\S+ )?(?:urteil|vorurteil\w*|bewertung
                |vorwürfe|schande)|um hilfe (?:zu )?bitten|schuldgefühl\w*
                (?:verurteilt|verurteile|urteilt|urteile|bewertet) (?:\S+ ){0,3}?(?:niemand|keiner|nicht)|unangenehm (?:zu|ist
                |war|sein)|(?:großer|wichtiger|mutiger) schritt|schwach|versager\w*|muss (?:\S+ ){0,3}?nicht (?:schämen
                |peinlich|rechtfertigen)
            """),
            "abuse": lines(r"""
                gewalt\w*|misshand\w*|missbrauch\w*(?! (?:der|des) (?:karte|kontos|aktion))|(?:er|sie|ex\w*
                |{your} (?:\w+ )?(?:mann|partner\w*|ex\w*|frau|freund\w*)) (?:\S+ ){0,8}?(?:gezwungen|zwingt|bedroht
                |kontrolliert|unter druck|antut|angetan|schlägt|geschlagen|ausgenutzt|ausnutzt|verletzt|bestimmt|nötigt
                |genötigt|einschüchtert|manipuliert|missbraucht)|(?:gezwungen|genötigt|unter druck gesetzt|bedroht
                |kontrolliert|eingeschüchtert) (?:worden|werden|wurden|wurdest|hat|zu werden)|gegen (?:{your}|den) willen
                |ohne {your} (?:wissen|zustimmung|einverständnis|einwilligung)|(?:{your}) sicherheit|in sicherheit|(?:sind
                |bist|sicher) (?:\S+ ){0,4}?(?:vor ihm|zu hause sicher|in gefahr)|was (?:er|sie|ihnen
                |dir) (?:\S+ ){0,6}?(?:angetan|getan|antut|passiert ist|durchmach\w+)|{we} glaube\w* (?:ihnen|dir)
                |(?:übergriff\w*|zwang|nötigung|häuslich\w*)
                (?:der|die|jemand\w*) (?:\S+ )?(?:ihnen|dir|sie|dich) (?:\S+ ){0,4}?(?:angst macht|weh tut|wehtut|bedroht
                |kontrolliert|zwingt|schlägt|einschüchtert|verbietet|wegnimmt)|kontrolliert|(?:schulden|kredit|vertrag
                |bestellung) (?:\S+ ){0,4}?(?:aufgezwungen|unter zwang|erpresst|untergeschoben)|frauenhaus|hilfetelefon
                |(?:sich|dich) (?:\S+ ){0,3}?(?:trennen|getrennt|befreit|befreien|gelöst)
                niemand darf (?:sie|ihnen|dich|dir|mit)|(?:er|sie|ex\w*) (?:\S+ ){0,6}?(?:bedroht|gedroht|unter druck
                |ausgenutzt|eingesperrt|kontrolliert|verprügelt)|angst vor (?:ihm|ihr|ihrem|deinem|ihrer|deiner)
                |was sie zu hause|zu hause (?:\S+ ){0,4}?(?:erleben|gewalt|angst|sicher|bedroht)
            """),
            "self_harm": lines(r"""
                (?:nicht|nicht mehr|kein\w*) (?:\S+ ){0,4}?(?:leben|weiterleben|aufwachen|da sein|weitermachen|weiter wollen
                |am leben) (?:\S+ ){0,3}?(?:wollen|möchten|möchte\w*|willst|wollten|zu wollen|können|mögen|sein)|(?:nicht mehr
                |nicht länger) (?:\S+ )?(?:leben|da sein|aufwachen|weiterleben|weitermachen)|su[ie]zid\w*|selbstmord\w*
                |selbstverletz\w*|lebensmüde|das leben (?:zu )?nehmen|(?:sich|dir|ihnen) (?:\S+ ){0,3}?(?:etwas
                |was) (?:an(?:zu)?tun)|(?:gedanken|gedanke) (?:\S+ ){0,5}?(?:sterben|tod|nicht mehr)|sterben (?:wollen|möchten
                |zu wollen)|(?:{your}) leben (?:\S+ ){0,3}?(?:zählt|wichtig|wert|wertvoll|beenden)|in (?:(?:akuter
                |unmittelbarer|diesem moment in) )?gefahr|(?:sind|bist) (?:sie|du) (?:\S+ ){0,3}?(?:sicher|in sicherheit
                |allein|alleine)|telefonseelsorge|am leben sein|keinen (?:ausweg|sinn)|alles (?:zu )?(?:beenden|ende)
                |aufgeben (?:wollen|möchten)
                (?:ohne sie|ohne dich|ohne mich) (?:\S+ )?besser|besser (?:dran|ohne)|nicht mehr (?:\S+ ){0,3}?(?:sein|können
                |wollen|weiter|aufwachen|will|willst|möchten)(?= |[.,!;])(?=.*(?:leben|ernst|sicher|gefahr|sprechen|hilfe))
                |lebens(?:wert|mut|willen|sinn)|wegmachen|tot (?:zu )?sein
            """),
            "gambling": lines(r"""
                spielsucht\w*|glücksspiel\w*|(?:das|dem|vom|beim|mit dem|übers|über das) (?:\w+ )?(?:spielen|zocken|wetten)
                |spielsüchtig|(?:ihr|dein|zu viel|verspielt\w*) (?:\S+ ){0,3}?(?:verspielt|verzockt|spielen|wetten)|verzockt
                |verspielt|casinos?|sportwetten|spielautomat\w*|wettsucht|spielproblem\w*|spieldruck|wettschulden
                wetten|drang zu spielen|spieldrang|zocken|spielen (?:\S+ ){0,5}?(?:aufhören|aufzuhören|abstellen|stoppen
                |kontrolle|loskommen|verloren|im griff)|(?:vom|gegen das|mit dem) (?:spielen|zocken|wetten)|online-?casino\w*
                |rückfall|erspartes (?:\S+ ){0,4}?verspielt
            """),
            "fraud": lines(r"""
                (?:jemand|unbekannte\w*|fremde\w*|betrüger\w*|kriminelle\w*|täter\w*|dritte\w*
                |andere\w*) (?:\S+ ){0,6}?(?:{your}|mit|unter|auf|in|hat|haben) (?:\S+ ){0,6}?(?:benutzt|genutzt|missbraucht
                |bestellt|ausgegeben|eingekauft|verwendet|gestohlen|betrogen|getäuscht|verschafft|zugriff|namen|eröffnet
                |hereingelegt|missbrauch\w*|einkauf\w*|bestell\w*|benutz\w*|getäuscht)|betrogen
                |betrug\w* (?:\S+ ){0,3}?(?:opfer|geworden|erlebt|zum)|opfer (?:\S+ ){0,5}?(?:betrug\w*|betrüger\w*|masche
                |geworden|identitäts\w*|täuschung|phishing\w*)|identitätsdiebstahl\w*|identitätsmissbrauch\w*|hereingelegt
                |reingelegt|hereingefallen|reingefallen|getäuscht|abgezockt|(?:{your}) (?:name\w*|daten|identität|konto|karte
                |zugang) (?:\S+ ){0,4}?(?:missbraucht|gestohlen|benutzt|gekapert|gehackt|verwendet|übernommen|missbräuchlich)
                |bestellung\w* (?:\S+ ){0,3}?(?:nicht von ihnen|nicht kennen|nie getätigt|nie aufgegeben|fremd\w*)|masche
                |nie (?:bestellt|getätigt|aufgegeben|abgeschlossen)|auf {your} namen
                (?:betrüger\w*|betrug\w*|gauner\w*|masche\w*) (?:\S+ ){0,8}?(?:geschickt|perfide|reinfallen|hereinfallen
                |ausgenutzt|ihnen|dir|erwischt|gemein|sie|dich)|gefälscht\w*|übers ohr|um {your} geld|abgegriffen
                |{your} (?:\w+ )?(?:daten|namen|konto|identität) (?:\S+ ){0,3}?(?:miss|gestohl|geklaut|fremd|unbefugt)\w*
                |fremde\w* bestellung\w*
                (?:sich )?(?:jemand|andere|fremde|betrüger\w*) (?:\S+ ){0,4}?(?:ausgegeben|ausgibt|bereichert|eingekauft
                |bestellt|zugriff)|für sie ausgegeben|(?:fallen|fällt|gefallen) (?:\S+ ){0,3}?(?:herein|rein)|herein(?:fallen
                |gefallen)|mit {your} daten (?:\S+ )?(?:eingekauft|bestellt)|(?:gefälscht\w*|falsche\w*) (?:nachricht|e-?mail
                |sms|seite|anruf\w*|shop)
            """),
            "exhaustion": lines(r"""
                (?:sie|du|ihnen|dir)(?: \S+){0,4} (?:fix und fertig|fertig mit den nerven|platt|kaputt|durch|hundemüde|todmüde
                |ausgepumpt|geschlaucht|gerädert|am ende|groggy|k\.o\.|erledigt)|reserven (?:\S+ )?(?:aufgebraucht|leer)
                |akku (?:\S+ )?leer
                erschöpf\w*|müde|zermürb\w*|kraftraubend\w*|am ende {your} (?:kräfte|kraft|nerven)|am limit|ausgebrannt
                |überforder\w*|überwältig\w*|kräftezehrend|anstrengend\w*|aufreibend|ausgelaugt|schlaflos\w*|(?:nicht
                |kaum) (?:\S+ )?(?:schlafen|geschlafen)|(?:zu viel|sehr viel|so viel|alles|viel|eine menge|ganz schön viel
                |einiges) (?:\S+ ){0,4}?(?:auf einmal|tragen|stemmen|bewältigen|schultern|zugleich|gleichzeitig|verkraften
                |zusammen)|(?:schon wieder|immer wieder|zum (?:dritten|vierten|fünften|x-ten|wiederholten) mal|mehrfach
                |dauernd|ständig|wochenlang|seit wochen|so oft|jedes mal) (?:\S+ ){0,6}?(?:erklär\w*|schildern|erzähl\w*
                |von vorn\w*|hinterher\w*|anrufen|nachhaken|kämpf\w*|wiederhol\w*)|zehrt|keine (?:kraft|energie) mehr|(?:viel
                |so viel|letzte) (?:kraft|energie|nerven)|kraft (?:gekostet|kostet)|(?:große|enorme|seelische|ständige
                |doppelte) belastung
                (?:mit )?(?:(?:{your}|der) )?(?:kraft|kräften|nerven|kräfte) (?:\S+ )?am ende|am ende (?:\S+ )?(?:(?:{your}
                |der|mit) )|auf dem zahnfleisch|nicht mehr können|können (?:sie )?(?:einfach )?nicht mehr
                |kannst (?:du )?(?:einfach )?nicht mehr|wie ein marathon|mürbe|leer(?:gelaufen)?(?= (?:sind|fühl\w*))
                |(?:energie|kraft|nerven) (?:\S+ ){0,4}?(?:raubt|geraubt|kostet|gekostet|gefressen|frisst|verlangt
                |aufgebraucht)|raubt
                zehr\w+|anstreng\w+|schlaucht|nerven (?:liegen|blank)|über {your} kräfte|kein ende|ständige\w* (?:hin
                |nachfragen|kampf)|durchhalten|marathon|keine (?:pause|ruhe)
                (?:enorm|unglaublich|furchtbar|wirklich|ganz schön|so|sehr|verdammt) viel(?=[.,!]| (?:gerade|zurzeit|im moment
                |für|auf))|(?:sind|bist) (?:(?:sie|du) )?(?:es )?leid|leid,? (?:jedes|alles|immer|ständig)|(?:seit
                |nach) (?:\S+ ){1,3}?(?:kaum|nicht|ohne) (?:\S+ )?(?:geschlafen|schlaf|pause)|neben (?:\S+ ){1,6}?(?:kindern?
                |job|arbeit|schicht\w*|pflege)
            """),
            "access_need": lines(r"""
                screenreader\w*|vorlese\w*|bildschirmleser\w*|bildschirmlese\w*|blind(?:e\w*|heit)?|sehbehind\w*|sehbeeintr\w*
                |gehörlos\w*|schwerhörig\w*|hörbehind\w*|taub(?:e\w*|heit)?|legasthen\w*|lese-?rechtschreib\w*|dyslexi\w*
                |dyskalkulie|autis\w*|adhs|behinderung\w*|beeinträchtig\w*|einschränkung\w*|gebärden\w*|braille\w*
                |rollstuhl\w*|leichte\w* sprache|einfache\w* (?:sprache|worte\w*|sätze\w*)|(?:schritt für schritt
                |ein\w* (?:schritt|punkt) nach dem anderen|in kurzen (?:sätzen|nachrichten)|kurze\w* (?:sätze\w*|nachrichten))
                |(?:nicht|schlecht|schwer|kaum) (?:\S+ ){0,4}?(?:hören|sehen|lesen|telefonieren|tippen|konzentrieren|erkennen
                |merken|verstehen können)|telefonieren (?:\S+ ){0,5}?(?:nicht|schwer|schwierig|unmöglich|keine option)
                |konzentration\w*|gedächtnis\w*|große\w* schrift|demenz|sehkraft|schriftlich (?:weiter|bleiben|klären|machen)
                |langsam
                (?:kurze[nrs]?|kleine[nr]?|einzelne[nr]?) (?:schritte?n?|absätze?n?)|(?:konzentrieren|konzentration|merken
                |lesen|sehen|hören|tippen|telefonieren) (?:\S+ ){0,4}?(?:fällt|fallen|schwer|können|können sie|anstrengend
                |nicht gut|probleme|mühe)|(?:fällt|fallen) (?:ihnen|dir|es ihnen) (?:\S+ ){0,4}?(?:schwer|schwerer)|vorlesen
                |in großer schrift|ohne bilder|ohne telefon|klar und einfach|schritt nach dem anderen|gebärden|hörgerät\w*
                |augen
                telefonieren (?:\S+ ){0,3}?(?:nicht möglich|keine option|nicht geht|nicht klappt)|(?:bleiben
                |machen) wir (?:\S+ )?(?:beim schreiben|schriftlich)|lange (?:texte|nachrichten|sätze)|halte mich kurz
                |legasthenie|leseschwäche|schreibe (?:ich )?(?:ihnen )?(?:\S+ )?(?:kurz|einfach|langsam|groß)
            """),
        },
        masks=lines(r"""
            (?:um )?ärger (?:\S+ ){0,4}?(?:zu )?(?:vermeiden|sparen|ersparen)|ohne ärger|unverschämt (?:günstig|gut|billig
            |lecker)\w*|höhere[rn]? gewalt|wetten,? dass|wetten,? (?:sie|du)|telefonseelsorge|gewalt (?:öffnen|anwenden
            |drücken)|mit gewalt|todsicher\w*|(?:angst|wahnsinns?|schock|killer|hammer)preise?|(?:app|seite|website
            |internet\w*|verbindung|server|system) (?:\S+ ){0,3}?langsam|vor augen|unter vier augen|im auge|ins auge
            |augen (?:offen|auf)|(?:leider|derzeit|wir|aktuell) (?:\S+ ){0,3}?(?:nicht|keine\w*) (?:\S+ )?(?:telefon\w*
            |anruf\w*)|alarmanlage|(?:nie|niemals|nicht|nichts) (?:\S+ ){0,6}?ohne {your} (?:zustimmung|einwilligung
            |einverständnis|wissen)|in (?:voller )?trauerfarben?|missbrauch von (?:gutschein\w*|aktion\w*|rabatt\w*|konten)
            |keine angst vor|angst und bange|unheimlich (?:günstig|praktisch|viele|schnell|gut)|frustfrei\w*|stressfrei\w*
            |sorgen(?:frei|los)\w*|ärgern sie sich nicht|mensch,? ärgere|panikmache|spielend leicht|mut zur|schmerzgrenze
            |krankenkasse\w*|gesundheitskarte|müde marsch\w*|verlorene\w* (?:pakete?|sendung\w*|karte\w*)
            (?:kein\w*|nicht|ohne) (?:\w+ (?<!vor ))?(?:sorgen?|angst|panik|scham)(?! (?:haben müssen|zu haben
            |unterschätz\w*))
            (?:betrugs?|trauer|spielsucht|glücksspiel|beschwerde|sicherheits|härtefall|schuldner|barriere)\w*(?:team|abteilung
            |stelle|hotline|formular|seite|beratung|prüfung|prävention|filter|abwehr|bescheinigung|fall|freiheit\w*)s?
            verlust (?:der|des|von|eines|einer) (?:karte|pakets?|sendung|ware|artikels|zugangsdaten|gutscheins?)
            |krankenversicherung|stellenangebot\w*|angestellt\w*|jobnummer|todesfallformular|sterbeurkunde
            unangenehm\w* überrasch\w*|unannehmlichkeit\w*
            höhere gewalt|angsthase\w*|blindenschrift|(?:die|eine|der) operation wurde|(?:derzeit|aktuell|technische|keine
            |zeitweise|kurzzeitige|es gibt|zu) (?:\S+ ){0,2}?(?:einschränkung\w*|beeinträchtigung\w*)|gewaltig\w*|verlustfrei
            |kündigung (?:des|ihres|deines|eines) (?:\w*abos?|\w*vertrags?|\w*kontos?|newsletters?|mitgliedschaft)
            |belastung (?:{your}|des|auf)[\w ]*
            (?:passwort|akku\w*|vorrat|signal|empfang|lager|kontingent|budget|limit|gutschein\w*) (?:\S+ ){0,4}?(?:schwach
            |erschöpft|müde|aufgebraucht)|zu schwach|müde farben|zu (?:{your}|der|unserer|mehr) sicherheit
            |{your} sicherheit (?:fragen|prüfen|bitten|gleichen)|sicherheit (?:{your}|der) (?:daten|konto\w*|zahlung\w*)
            |mit gewalt lässt|bedrohungen (?:melden|erkennen)
        """),
        unless=lines(r"""
            (?<!.)(?:geben|nennen|schreiben|tragen|notieren) sie (?:\S+ ){0,4}?(?:als|den|die|das|bitte|an)(?!\w)
            |(?<!.)bitte (?:geben|nennen|wählen|senden|laden|füllen|prüfen)|prüfen sie bitte
            ^(?!.*(?<!\w){felt}(?!\w)).*(?<!\w){procedure}
            (?<!.)(?:wenn|falls|sofern|sollten|im falle|bei) (?:sie|{your}|ein\w*|der|die|einem|einer|verlust|betrug|krankheit
            |arbeitslosigkeit|verdacht|todesfällen|kund\w+) (?:\S+ ){0,10}?(?:bitte|können|kannst|reichen|wenden|füllen|senden
            |laden|melden|rufen|nutzen|hilft|gilt|gelten|benötigen|brauchen|prüfen)
            (?:laden|reichen|füllen|klicken|wählen) sie|öffnungszeiten|erreichbar|geöffnet|montags?|uhr|laut (?:unseren
            |richtlinie\w*)|agb|richtlinie\w*|kategorie|formular|hilfeseite|faq|menü|ausgeschlossen|kund(?:en|innen),? die
            |nicht (?:verkauft|versendet|erlaubt|verfügbar|möglich)
        """),
    ),
)
