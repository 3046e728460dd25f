"""German: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                hätten sie (?!(?:\S+ ){0,3}?(?:gern\w*|lust|zeit|interesse|noch|einen moment|kurz|vielleicht|die (?:möglichkeit
                |bestellnummer)|eine|ihre|da))(?:\S+ ){0,8}?(?:lesen|gelesen|geprüft|prüfen|gezahlt|zahlen|bezahlt|melden|gemeldet
                |aufgepasst|besser|früher|rechtzeitig|beachtet|beachten|informier\w*|kontaktier\w*|gekündigt|überlegt|überlegen
                |wissen|geachtet|müssen|sollen|können|gehalten)
                hättest du (?!gern)(?:\S+ ){0,8}?(?:lesen|gelesen|geprüft|prüfen|gezahlt|zahlen|bezahlt|melden|gemeldet|aufgepasst
                |besser|früher|rechtzeitig|beachtet|informier\w*|gekündigt|überlegt|wissen|geachtet|müssen|sollen|können|gehalten)
                (?:sie|du|man) (?:\S+ ){0,3}?(?:hätten|hättest|hätte) (?:\S+ ){0,8}?(?:sollen|müssen|können|gelesen|gezahlt|bezahlt
                |aufgepasst|gemeldet|geprüft|beachtet)(?! (?:erhalten|bekommen))
                (?:sie|du) (?:\S+ )?(?:haben|hast) (?:\S+ ){0,6}?(?:versäumt|vergessen|ignoriert|nicht (?:rechtzeitig|pünktlich
                |gelesen|beachtet|reagiert|aufgepasst|richtig|genau|fristgerecht|sorgfältig)|selbst (?:verschuldet|verursacht
                |entschieden|bestellt|unterschrieben|zugestimmt|gewollt)|missachtet|übersehen|unterlassen|zugestimmt|akzeptiert
                |eingewilligt|überreagiert|sich selbst|falsch (?:eingegeben|gemacht|verstanden))
                (?:haben sie|hast du) (?:\S+ ){0,6}?(?:versäumt|ignoriert|selbst (?:verschuldet|verursacht|zugestimmt)|missachtet
                |zugestimmt|akzeptiert)(?=[.,!;]|$| und)
                (?:da|weil|nachdem|indem) (?:sie|du) (?:\S+ ){0,8}?(?:nicht (?:rechtzeitig|gezahlt|bezahlt|gelesen|reagiert
                |aufgepasst|gemeldet|beachtet)|versäumt|ignoriert|vergessen|weitergegeben|zu spät|unvorsichtig|leichtsinnig)
                (?:{your} |ihre |deine )?(?:eigene\w* |alleinige |ganz allein ihre )(?:schuld|fehler|verschulden|verantwortung
                |versäumnis|entscheidung|nachlässigkeit|leichtsinn|unachtsamkeit)
                (?:ist|war|liegt|das ist|bleibt) (?:\S+ ){0,4}?(?:{your}) (?:\w+ )?(?:schuld|fehler|verschulden|verantwortung
                |versäumnis|problem|unachtsamkeit|aufgabe|pflicht)
                selbst schuld|selber schuld|(?:sich|dir|ihnen) (?:\S+ ){0,3}?selbst zuzuschreiben|selbst (?:eingebrockt|verschuldet
                |verursacht)|selbstverschuldet|eigenverschulden|fehler (?:liegt|lag) (?:\S+ )?bei (?:ihnen|dir)|schuld (?:liegt
                |lag) (?:\S+ )?bei (?:ihnen|dir)|liegt (?:\S+ ){0,2}?an ihnen
                beruhig\w* (?:sie|dich|euch|sich)|(?:sich|dich) (?:\S+ ){0,3}?(?:zu )?beruhigen
                |(?:bleib\w*) (?:sie |du )?(?:\S+ ){0,2}?(?:ruhig|sachlich|höflich|gelassen)|mäßigen sie|reg\w* (?:sie )?(?:sich
                |dich) (?:\S+ ){0,3}?(?:nicht (?:so )?)?auf|kommen sie (?:\S+ ){0,2}?runter|komm mal runter|ganz ruhig
                |nicht in diesem ton|diesen ton|ihren ton|achten sie auf ihr\w* (?:ton|wortwahl|ausdrucksweise)|jetzt mal langsam
                |reißen sie sich|immer mit der ruhe|nun mal halblang
                |kein grund,? (?:so |gleich |hier |sich )?(?:\S+ ){0,3}?(?:zu werden|laut|aufzuregen|wütend|unfreundlich
                |auszurasten|zur aufregung|zu schreien|ausfallend)
                wie (?:{we}|mein\w* kolleg\w+|ihnen|dir)? ?(?:\S+ ){0,3}?(?:bereits|schon|mehrfach|oben|vorhin|zuvor
                |mehrmals) (?:\S+ ){0,3}?(?:gesagt|erklärt|mitgeteilt|geschrieben|erläutert|dargelegt|hingewiesen|beschrieben)
                (?:bereits|schon|mehrfach|mehrmals|doch) (?:\S+ ){0,4}?(?:gesagt|erklärt|mitgeteilt|geschrieben|erläutert
                |hingewiesen|gewarnt|erinnert)(?! worden)
                (?:sie|du) (?:wurden|wurdest|sind|bist) (?:\S+ ){0,3}?(?:mehrfach|bereits|rechtzeitig|ausdrücklich|mehrmals|schon
                |oft genug) (?:\S+ ){0,4}?(?:informiert|gewarnt|erinnert|hingewiesen|aufgefordert|gemahnt)
                noch ?mal zum mitschreiben|zum (?:letzten|x-ten) mal|wie oft (?:soll|muss) ich|ich wiederhole mich
                |ich sage es (?:noch ?mal|gern noch|nochmals)
                (?:sie|du) (?:\S+ )?(?:übertreib\w+|überreagier\w+|dramatisier\w+|steiger\w+ (?:sich|dich)
                |machen (?:\S+ ){0,3}?drama|stellen sich an|stellst dich an)|stell\w* (?:sie )?(?:sich|dich) nicht so an|(?:sie
                |du) (?:sind|bist) (?:\S+ ){0,2}?(?:zu |sehr |so |unnötig |etwas )?(?:emotional|empfindlich|unvernünftig|unhöflich
                |leichtsinnig|naiv|unverschämt|ungeduldig|hysterisch|aggressiv|schwierig|unsachlich|unvorsichtig|fahrlässig
                |nachlässig)|seien sie (?:doch |bitte |mal )*(?:nicht so|vernünftig|froh|sachlich)
                warum (?:haben|hast) (?:sie|du) (?:\S+ ){0,6}?(?:nicht|erst jetzt|überhaupt|denn|so lange|trotzdem)|wieso (?:haben
                |hast) (?:sie|du) (?:\S+ ){0,6}?(?:nicht|erst|überhaupt|denn|so)|wie konnten sie (?:nur|denn|so)
                (?:beim|das) nächste[ns]? mal (?:\S+ ){0,4}?(?:besser|früher|vorher|genauer|rechtzeitig|lesen|achten|prüfen
                |aufpassen|sorgfältig\w*|pünktlich\w*|einfach)|(?:nächstes mal|künftig
                |in zukunft) (?:bitte |sollten sie |solltest du )+(?:\S+ ){0,4}?(?:besser|früher|vorher|genauer|rechtzeitig|achten
                |aufpassen|sorgfältig\w*|pünktlich\w*|vorsichtig\w*)
                wer (?:\S+ ){0,6}?(?:nicht zahlt|bestellt|nicht liest|kauft|unterschreibt|seine|zu spät|nicht rechtzeitig
                |ratenkauf)[\w ]*,? (?:muss|hat|darf|braucht|kann sich|sollte)
                (?:wenn|hätten) sie (?:\S+ ){0,6}?(?:gelesen|gezahlt|bezahlt|gemeldet|aufgepasst|geprüft|beachtet|besser|pünktlich
                |gelesen|reagiert|gekümmert)(?: \S+)? (?:hätten|wäre|hätte|wären)|(?:wäre|hätte) (?:\S+ ){0,4}?(?:nicht
                |nie) (?:passiert|nötig|angefallen|entstanden|geschehen|so weit gekommen),? wenn sie
                (?:das|dafür|hier) (?:\S+ ){0,3}?(?:können wir nichts|ist nicht unser(?:e)? (?:problem|schuld|fehler|verantwortung
                |sache))|nicht unser (?:problem|fehler)|nicht unsere (?:schuld|sache|verantwortung)
                |dafür können wir (?:\w+ )?nichts
                (?:sie|du) (?:müssen|musst|sollten|solltest) (?:\S+ ){0,3}?(?:eben|halt|schon|einfach|wirklich|nun mal|endlich
                |lernen) (?:\S+ ){0,6}?(?:lesen|zahlen|aufpassen|achten|besser|lernen|selbst|wissen|planen|haushalten|rechnen)
                mehr ausgegeben als|über ihre verhältnisse|über deine verhältnisse|besser (?:haushalten|planen|aufpassen)
                |bestellt,? ohne|offensichtlich nicht (?:gelesen|verstanden|aufgepasst)
                |offenbar (?:nicht )?(?:\S+ ){0,3}?(?:gelesen|übersehen|überlesen|missverstanden|falsch)
                (?:haben|hast) (?:sie|du) (?:das|die|es) (?:\S+ ){0,3}?(?:nicht gelesen|überlesen|nicht verstanden)|steht doch
                |das (?:sollten|müssten) sie (?:\w+ )?wissen|das ist allgemein bekannt|sollte ihnen (?:klar|bekannt|bewusst) sein
                |war ihnen (?:doch )?(?:bekannt|bewusst|klar)
                (?:sie|du|man) (?:\S+ ){0,2}?(?:hätten|hättest|hätte) (?:\S+ ){0,8}?\w+en (?:sollen|müssen|können|dürfen)|(?:hätten
                |hättest) (?:sie|du) (?:\S+ ){0,8}?(?!erhalten|bekommen)\w+en (?:sollen|müssen|dürfen)
                kein\w* grund,? (?:so |gleich |hier |sich |uns |dass |mich )*(?:\S+ ){0,3}?(?:zu \w+|auf\w*zu\w+|aus\w*zu\w+
                |\w*regen|zur \w+)|(?:dieses|ihr|so ein|das ganze|der ganze) (?:theater|drama|geschrei|gezeter|gejammer|aufstand
                |aufregung)|was soll (?:die|das|dieses|der) (?:\S+ )?(?:aufregung|theater|drama|ton|gerede)
                (?:sehr |ziemlich |recht |schon |wirklich |ganz schön |etwas |mehr als )*(?:leichtsinnig|naiv|unvorsichtig
                |fahrlässig|unüberlegt|dumm|nachlässig|blauäugig|verantwortungslos|unklug) (?:von|gewesen von) (?:ihnen|dir)
                |(?:wie kann|wie konnte) man (?:nur|denn|so)|(?:etwas|ein bisschen|ein wenig|mehr) (?:mehr )?(?:vorsicht|misstrauen
                |aufmerksamkeit|sorgfalt|disziplin|eigenverantwortung|umsicht|planung) (?:wäre|hätte|würde|bei|ihrerseits)
                (?<!.)wenn man (?:\S+ ){1,8}?(?:muss|meldet|zahlt|liest|prüft|darf|sollte) man|man (?:sollte|muss|darf|liest|zahlt
                |gibt|meldet|klickt|kauft|prüft|bestellt|überlegt) (?:\S+ ){0,8}?(?:eben|halt|nun mal|nicht einfach|vorher
                |rechtzeitig|doch|schließlich|pünktlich|genau|seine\w*|niemals|nicht)
                (?:wenn|hätten) sie (?:\S+ ){0,10}?(?:hätten|wären|haben),? (?:\S+ ){0,2}?(?:wäre|wären|hätte|hätten|müssten|gäbe)
                |dann (?:wäre|hätte|passiert|müssten) (?:\S+ ){0,4}?(?:nicht|nichts|gar nicht|so etwas)|(?:wären
                |wäre) ihnen (?:\S+ ){0,5}?(?:nicht entgangen|nicht passiert|erspart)
                warum (?:\S+ ){0,6}?(?:erst jetzt|erst heute|so spät)|(?:statt
                |anstatt) (?:sich |hier |uns |zu |immer |nur )*(?:\S+ ){0,4}?(?:beschweren|schimpfen|jammern|meckern|diskutieren
                |klagen|zu (?:beschweren|schimpfen|jammern|meckern|diskutieren|klagen))|mit ihnen (?:\S+ ){0,3}?(?:kann man
                |lässt sich|ist) (?:\S+ ){0,4}?(?:reden|sprechen|diskutieren|vernünftig)|(?:ein blick|ein anruf
                |eine nachricht) (?:\S+ ){0,5}?(?:hätte|wäre) (?:\S+ ){0,3}?(?:genügt|gereicht|genug)
                (?:sie|du) (?:selbst |ganz allein )?(?:haben|hast) (?:\S+ ){0,6}?(?:angeklickt|geklickt|weitergegeben|herausgegeben
                |rausgegeben|unterschrieben|verschlafen|verbummelt|eingebrockt|angerichtet|selbst bestellt|reingeritten|freigegeben
                |in diese lage)(?=[.,!;]|$)|nehmen sie (?:das|es) (?:\S+ ){0,3}?persönlich
                |(?:jetzt )?übertreiben sie (?:\S+ )?(?:mal |bitte )?(?:nicht|aber)|das hätte (?:ihnen|dir
                |man) (?:\S+ ){0,4}?(?:auffallen|klar|bewusst|einfallen)|hätte (?:ihnen|dir) (?:\S+ ){0,4}?(?:auffallen|klar sein
                |bewusst sein)
                (?:sie|du) (?:\S+ ){0,4}?(?:zu |etwas |sehr )?(?:gutgläubig|leichtgläubig|unaufmerksam|bequem|unüberlegt|schlampig
                |uneinsichtig|ungehalten) ?(?:gewesen|waren|warst|sind|bist|reagiert|gehandelt)?|(?:liegt
                |lag) (?:\S+ ){0,3}?an (?:ihnen|dir)(?! oder)|an {your} stelle (?:hätte|wäre) ich|(?:{your} )(?:ton|tonfall
                |wortwahl|verhalten|umgangston|benehmen) (?:ist|finde|war|lässt)|nicht (?:richtig|genau|gut) (?:hingesehen
                |hingeschaut|gelesen|zugehört|geguckt|aufgepasst|nachgedacht|nachgesehen|informiert)
                |für {your} (?:\w+ )?(?:unachtsamkeit|nachlässigkeit|fehler|versäumnis\w*|leichtsinn
                |schulden) (?:\S+ ){0,3}?(?:nichts|nicht)
                (?:haben|hast) (?:sie|du) (?:\S+ ){0,4}?(?:verpasst|verstreichen lassen|verschlafen|überlesen|verschuldet
                |verursacht|ignoriert|versäumt|vergessen|unterschätzt)(?=[.,!;]|$| und| nicht)|wie gesagt(?=,| )|(?:lesen|schauen
                |prüfen|denken|überlegen|rechnen|achten) sie (?:doch|gefälligst|bitte erst|erst|vorher|beim nächsten|nächstes
                |künftig)|(?:müssten|sollten) sie (?:eigentlich |doch |längst |schon )+(?:wissen|selbst|gelesen|kennen)|(?:ist
                |war) nun mal (?:{your}|ihr)|eigenverantwort\w*|(?:darf|dürfen|muss|müssen|braucht
                |brauchen) (?:\S+ ){0,3}?(?:sich )?(?:auch |dann )?nicht (?:\S+ )?(?:wundern|beschweren|beklagen)
                |zu spät gezahlt(?= haben,? ist)
                (?:kleingedruckte|vertrag|bedingungen|agb) (?:\S+ ){0,3}?(?:muss|sollte|hätte) (?:man|sie)|(?:sie|du) (?:waren
                |warst|sind|bist) (?:\S+ ){0,3}?(?:zu |sehr |recht |ziemlich )(?:unvorsichtig|leichtsinnig|naiv|unachtsam|langsam
                |nachlässig|sorglos|vertrauensselig)|(?:wären|wärst|hätten|hättest) (?:sie|du) (?:\S+ ){1,8}?,? (?:wüssten|wären
                |hätten|wäre|hätte|müssten|wüsstest)|mal halblang|das kommt davon|(?:dafür|hierfür|allein
                |selbst) (?:\S+ ){0,3}?(?:selbst |allein )?verantwortlich|(?:sind|bist) (?:sie|du) (?:\S+ ){0,3}?(?:selbst
                |allein) (?:verantwortlich|schuld)|(?:ihnen|dir) (?:\S+ ){0,3}?(?:hätte|musste|müsste) (?:\S+ ){0,3}?(?:klar
                |bewusst|auffallen)|den überblick verloren|(?:werden|werde) (?:sie )?(?:bitte )?(?:jetzt )?nicht (?:unsachlich
                |unhöflich|laut|frech|persönlich|ausfallend|beleidigend|hysterisch)|(?:niemand|keiner) (?:hat|zwingt) (?:sie
                |dich) (?:\S+ )?(?:gezwungen|zwingt)?|(?:oft genug|schließlich|doch|mehrfach|dreimal|mehrmals) (?:\S+ )?(?:erinnert
                |gewarnt|angeschrieben|gemahnt|informiert)|nicht an uns,? wenn|wenn (?:sie|du) (?:\S+ ){0,4}?(?:zu spät
                |nicht (?:rechtzeitig|pünktlich)) (?:zahlen|zahlst|bezahlen|melden)
                (?:erkläre|sage|wiederhole|schreibe|erkläre|erklären|sagen|schreiben) (?:\S+ ){0,6}?zum (?:zweiten|dritten|vierten
                |fünften) mal|zum (?:zweiten|dritten|vierten|fünften) mal[:,]? (?:\S+ ){0,6}?(?:erkläre|sage|wiederhole|schreibe
                |gesagt|erklärt|geschrieben)
            """)
        },
        masks=lines(r"""
            (?:nicht|keine|kein|keinerlei|niemals|nie|weder|niemand|trifft|ohne) (?:\S+ ){0,4}?(?:{your} |an ihnen|an dir
            |eigen\w+ |selbst )?(?:schuld\w*|fehler|verschulden|versäumnis|selbst (?:verschuldet|verursacht)|zuzuschreiben)
            (?:nicht|kein\w*|nichts) (?:\S+ ){0,3}?(?:{your}) (?:schuld|fehler|verschulden|versäumnis|problem)
            |liegt nicht an (?:ihnen|dir)|(?:unsere?|unser) (?:\w+ )?(?:schuld|fehler|verschulden|verantwortung)
            (?:hätten|hätte) sie (?:\S+ ){0,6}?(?:erhalten|bekommen|informiert werden|gewarnt werden|haben) (?:sollen|müssen)
            |hätten sie (?:\S+ ){0,4}?(?:erreichen|erhalten|bekommen) (?:sollen|müssen)
            (?:sie|du) (?:hätten|hättest) (?:\S+ ){0,6}?(?:erhalten|bekommen|informiert werden|erreicht werden|haben) (?:sollen
            |müssen)|(?:sie|du) (?:haben|hast) nicht überreagiert|(?:sie|du) (?:übertreib\w+|überreagier\w+) nicht
            hätten (?:\S+ ){0,6}?(?:nie|nicht|niemals) (?:\S+ ){0,2}?(?:bekommen|erhalten|erreichen|passieren) dürfen
            (?:niemand|keiner) (?:\S+ )?(?:hat|zwingt) (?:sie|dich) (?:\S+ ){0,3}?(?:zu zwingen|zwingen|beschuldigt|verurteilt)
        """),
        unless=lines(r"""
            (?:ich|wir) (?:\S+ ){0,3}?(?:nicht sagen|nicht behaupten)|niemand (?:\S+ ){0,4}?(?:vorwurf|vorwürfe)|keine vorwürfe
            |kein vorwurf|danke|vielen dank
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:immerhin|wenigstens|zumindest) (?!(?:\d|bis|teilweise|vorerst|vorläufig|zum teil|ein teil|einmal|zwei
                |drei))(?:\S+ )?(?:haben sie|hast du|ist|sind|war|hat|geht|können sie|kannst du|wissen sie|gibt|waren|bleibt|wurde
                |leben|lebt|sie|du|noch|konnten|bekommen sie|betrifft|niemand|hatten sie|passiert)
                (?:ist|sind|geht|handelt|war|waren|wäre|um) (?:\S+ ){0,4}?(?:nur|bloß|lediglich|gerade mal|ja nur|doch nur
                |nichts als|nicht mehr als) (?:\S+ ){0,2}?(?:ein\w*|\d+|paar|geld|wenige|kleine\w*|gebühr|standard\w*|formsache
                |automatisch\w*|um|zwei|drei|fünf|zehn|technisch\w*|vorübergehend\w*|erinnerung\w*|formalität\w*|sach\w+|schuhe
                |brief\w*|zahlen|kurz\w*)
                (?:so etwas|sowas|so was|das|solche dinge|das alles|fehler|verzögerungen|dergleichen) (?:\S+ ){0,2}?(?:kann|können
                |passiert|passieren|kommt|kommen)(?: \S+){0,6}? ?(?:mal|jedem|vor|passieren|immer wieder|den besten|schon mal
                |nun mal|vielen|halt|eben|allen)
                (?:passiert|geht|ergeht|kommt vor|ging|erging) (?:\S+ ){0,3}?(?:jedem|vielen|allen|den besten|uns allen|anderen
                |den meisten)(?: \S+){0,3}|jeder (?:\S+ ){0,3}?(?:hat|macht|vergisst|kennt|kommt|muss|war|verliert|erlebt|gerät
                |bekommt)|(?:viele|andere|anderen|tausende)(?: \w+)? (?:\S+ ){0,2}?(?:haben es|geht es|sind|haben|stehen
                |trifft es) (?:\S+ ){0,4}?(?:schlimmer|schlechter|auch|genauso|gleichen|derselben|viel)
                (?:kein|nicht|keine) (?:\S+ ){0,3}?(?:drama|weltuntergang|beinbruch|problem|so schlimm|so wild|so tragisch|so ernst
                |so dramatisch|große sache|großes ding|katastrophe|welt|das ende der welt|die rede wert|weiter schlimm
                |weiter tragisch|tragisch|schlimm|wild|dramatisch|der rede wert|so schwer|so viel geld|so viel)(?=[.,!;?]|$| und| -
                | –)
                halb so (?:wild|schlimm|tragisch)|nicht der rede wert|schwamm drüber|das wird schon(?: wieder)?
                |wird schon (?:wieder|schief)|alles halb so|kopf hoch|zeit heilt|das leben geht weiter|andere haben es
                |es gibt schlimmeres|gibt schlimmeres|wegen (?:so )?(?:ein paar|einer kleinigkeit|der paar|\d+|lächerlichen
                |so etwas|solch einer)|(?:eine |nur eine |bloß eine |reine |pure )?(?:kleinigkeit|lappalie|bagatelle|formsache
                |peanuts|formalie)(?! (?:ist|war) (?:das|es) nicht)
                (?:mach\w*|mach) (?:sie )?(?:sich|dir|ihnen) (?:\S+ ){0,4}?(?:keine|nicht so|nicht zu|kein) (?:\S+ ){0,2}?(?:sorgen
                |gedanken|kopf|stress|großen kopf|viel\w*)|(?:keine|kein) (?:sorge|panik|stress|bange)|nehm\w* sie (?:es
                |das) (?:\S+ ){0,2}?(?:nicht so|leicht|locker|gelassen)|nimm'?s? (?:es |das )?(?:nicht so|leicht|locker|gelassen)
                |(?:nicht|kein grund) (?:\S+ ){0,3}?(?:aufregen|aufzuregen|verrückt machen|ärgern|traurig sein|weinen|zu weinen
                |zu verzweifeln|zur panik|zur sorge|zur aufregung|beunruhigen)
                (?:könnte|hätte|kann|konnte) (?:\S+ ){0,3}?(?:schlimmer|schlechter) (?:\S+ )?(?:sein|kommen|werden|treffen|laufen)
                |(?:viel|weitaus|noch) schlimmer (?:treffen|kommen|sein)
                (?:ein |eine |einen |diese |die |der |dieses |so ein |so eine )?(?:kleine[rsn]?|winzige[rsn]?|minimale[rsn]?
                |geringfügige[rsn]?|harmlose[rsn]?|geringe[rsn]?|unbedeutende[rsn]?|lächerliche[rsn]?
                |überschaubare[rsn]?) (?:\w+ )?(?:gebühr|betrag|summe|verzögerung|panne|fehler|versehen|missverständnis
                |unannehmlichkeit|sache|problem|verspätung|mahngebühr|rückstand|störung|missgeschick|ärgernis|verschiebung
                |unstimmigkeit)
                (?:sie|du) (?:werden|wirst) (?:\S+ ){0,4}?(?:darüber (?:lachen|hinweg)|hinwegkommen|schon (?:schaffen|wieder
                |überleben|sehen)|neue\w* (?:job|stelle|arbeit|partner)|bald (?:wieder|lachen|vergessen)|verkraften|drüber)
                |(?:findet|finden) (?:\S+ ){0,4}?(?:bald|schnell|schon|sicher) (?:\S+ ){0,3}?(?:was neues|etwas neues|neue\w*)
                |jobs gibt es
                (?:sehen|sieh|betrachten) (?:sie )?(?:es|das) (?:\S+ ){0,3}?(?:positiv|gelassen|locker|mal so|von der positiven)
                |positiv (?:sehen|denken|bleiben)|seien sie (?:doch )?(?:froh|dankbar)|sei (?:doch )?(?:froh|dankbar)
                |glück im unglück|alles hat seinen sinn|wer weiß,? wofür|nicht überbewerten|nicht überbewertet|nicht so ernst
                |nicht so eng|nicht so schwer nehmen|nur halb so|ist doch (?:nur|bloß|nicht|gar nicht|kein|egal)|sind doch (?:nur
                |bloß|nicht)|doch nur|nur (?:ein|eine|ein paar|wenige) (?:\w+ )?(?:gebühr|euro|kronen|tage|betrag|formalität
                |erinnerung|mahnung|brief|paket|schreiben|handy|moment der|kleiner|kleine|verspätung|zahl|raten?|paar schuhe|ding
                |hose|kleid)
                (?:kann|könnte|passiert|bekommt|kriegt|hat|macht|kennt|vergisst|erlebt|erwischt
                |trifft) (?:doch |ja |schon |auch |mal |halt |einfach )*(?:jede[rmn]?|vielen|den besten|uns allen|allen
                |mal)(?: (?:mal|von uns|schon|irgendwann|passieren|einmal|vorkommen|früher))*|(?:mach\w*|mach) (?:sie )?(?:sich
                |dir) (?:\S+ ){0,3}?nichts (?:draus|daraus)|nichts daraus (?:machen)?|(?:kein|keine|auch kein) (?:drama
                |weltuntergang|beinbruch|tragödie|thema) (?:mehr|heutzutage|heute|draus|daraus)
                tür (?:zugeht|zu geht|schließt)|geht eine andere auf|sonnenschein|nach (?:jedem )?regen|neue chance|als chance
                |auch (?:eine |sein )?(?:chance|gutes|gute seiten)|mehr zeit für|in (?:ein paar|wenigen|einigen) (?:tagen|wochen
                |monaten|jahren) (?:\S+ ){0,4}?(?:lachen|vergessen|drüber|vorbei|darüber|anders)|(?:bei|wegen|über
                |für) (?:\S+ )?(?:\d[\d,.]*|ein paar|den paar|diese\w*) (?:€|euro|cent|kronen|tagen?|euros?) (?:\S+ ){0,5}?(?:nicht
                |kein\w*|nun wirklich|doch)|nicht lange diskutieren|dafür haben sie (?:jetzt|nun|wenigstens)
                |gestorben ist (?:ja |noch )?(?:niemand|keiner)|davon geht die welt|die welt (?:geht|dreht)|(?:da|das) (?:gibt es
                |gibt's) (?:\S+ ){0,3}?schlimmere\w*|ist (?:ja |doch )?(?:schnell|bald) (?:vergessen|vorbei|erledigt)
                |locker (?:sehen|nehmen|bleiben)|entspannt (?:bleiben|sehen)|bleiben sie (?:entspannt|locker)|wird (?:schon
                |bestimmt) (?:\S+ )?(?:gut|wieder|werden|besser)|(?:alles )?nicht so (?:wild|schlimm|tragisch|dramatisch|ernst)
            """)
        },
        masks=lines(r"""
            (?:mindestens|wenigstens|zumindest|immerhin) (?:\d|ein|zwei|drei|vier|fünf|zehn|vierzehn|einmal)[\w ]*
            (?:nicht|nie|mehr als|alles andere als|keineswegs|keinesfalls) (?:nur|bloß|lediglich|einfach nur)[\w ]*|(?:nicht|keine
            |kein|alles andere als eine|mehr als eine) (?:nur )?(?:eine? )?(?:kleinigkeit|lappalie|bagatelle|formsache|formalität
            |kleine[rsn]? \w+)
            (?:nur|bloß) (?:ein|einen|eine) (?:moment|augenblick|minute|frage|sekunde|schritt|kurze frage)|nur (?:noch )?(?:sie|ich
            |wir|ihre|die letzten)
        """),
        unless=lines(r"""
            (?:will|möchte|werde|wollen|möchten|würde) (?:\S+ ){0,4}?(?:nicht|nichts|keinesfalls) (?:\S+ ){0,3}?(?:kleinreden
            |schönreden|verharmlosen|herunterspielen|behaupten|sagen|so tun)
            (?:verkäufer\w*|händler\w*|shop|laden|kurier\w*|freund\w*|bank|nachbar\w*|kollege|man) (?:\S+ ){0,4}?(?:sagte|sagt
            |meinte|meint|gesagt|gemeint|behauptet|schrieb|habe)|(?:sie|du) (?:\S+ )?(?:schreiben|schreibst|sagten|sagen|sagst
            |meinten|erwähnten)
        """),
    ),
)
