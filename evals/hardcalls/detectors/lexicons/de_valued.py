"""German: what says that a trouble is seen, or what it is worth."""

VALUED = r"""
    (?<!.)(?:und )?dass (?:sie|ihnen|ihr\w*|du|dir|dein\w*|man|wir)|(?<!.)wer (?!ist|hat|kann|macht|war)|wenn man|nach so
    |nach all|bei all|bei so|so viele?n?|(?:darf|dürfen|darfst) (?:sie|man|du)|(?:sie|du|man) (?:dürfen|darf|darfst)
    |gutes recht|das recht|mit so (?:etwas|einer?\w*)|unter so\w*|irgendwann
    (?:macht|machte) (?:es|alles|das) (?:\S+ )?(?:schlimmer|schwerer|nicht besser)|zur (?:falschen|ungünstigsten
    |schlimmsten) zeit|(?:kommt|kam) (?:\S+ )?(?:dazu|hinzu)|trifft (?:einen|sie|dich)|haut (?:einen|sie|dich) um
    |am schlimmsten|schlaucht|an die nieren|zu schaffen|unding|unglaublich\w*|unsäglich\w*|unverzeihlich\w*|fatal\w*
    |desaströs\w*|zum falschesten|untragbar\w*|so (?:geht|kann) (?:\S+ )?(?:nicht|man)|so nicht|schlimmer|ausnahmezustand
    |ohnmacht|verzweiflung|kränk\w*|überfordernd\w*|gemeinheit|herzlos|trostlos|elend|quälerei|qual|strapaze\w*|kraftakt
    |tortur|nervenkrieg|geduldsprobe|härte|härtet
    mitten in|ausgerechnet|obendrein|zu allem überfluss|zu allem (?:unglück|übel)|das letzte,? was|in so einer (?:zeit|lage
    |situation)|in einer (?:solchen|so \S+|derart\w*) (?:zeit|lage|situation)|gerade jetzt|ohnehin schon|sowieso schon
    |eh schon|genug (?:um die ohren|am hals|sorgen|zu tun|zu tragen|auf)|nicht auch noch|auch noch|wünschte|niemand (?:plant
    |sucht|will|wünscht|ist)|keiner (?:plant|sucht|will|wünscht|ist)|an die substanz|unter die haut|(?:sitzt|sitzen|geht
    |trifft) (?:\S+ )?tief|lässt (?:einen|sie|dich) nicht|wühlt|zerrt|reißt|müssen (?:\S+ ){0,6}?(?:sich nicht
    |nichts) (?:rechtfertigen|erklären|schämen|beweisen|verstecken|entschuldigen)|(?:brauchen|müssen|musst
    |brauchst) (?:\S+ ){0,4}?nicht (?:zu )?(?:\S+ )?(?:rechtfertigen|erklären|schämen|beweisen|verstecken|entschuldigen|allein
    |durch|tragen|verstellen|lange)|kann (?:(?:wirklich|nun mal|leider) )?(?:jede[mnr]|allen|uns allen|passieren)
    |passiert (?:\S+ )?(?:vielen|jede\w*|mehr|den)|(?:vielen|viele) (?:menschen|leute|anderen|so)
    |nicht(?:s)? (?:\S+ )?mit (?:schwäche|dummheit|versagen|faulheit)|keine (?:schande|schwäche|frage des|dummheit|kleinigkeit
    |einbildung)|alles andere als
    (?:sie|du|ihnen|dir|einem|man) (?:\S+ ){0,6}?(?:durchmach\w*|durchgemacht|mitmach\w*|mitgemacht|aushalt\w*|ertragen
    |ertragt|kämpf\w*|verkraft\w*|schlepp\w*|schulter\w*|stemm\w*|erleb\w*|erleid\w*|leid\w*|stecken|steckst|stehen
    |durchsteh\w*|hinter sich|durchleb\w*|bang\w*|zurechtkomm\w*|verlieren|zugemutet|angetan|zusetzt|umtreibt|bedrückt|plagt
    |mitnimmt|fertigmacht|wehtut|weh tut|nahegeht|nahe geht|schwerfällt|übrig bleibt|bleibt|fehlt)|(?:zugemutet|zumuten
    |zusetzen|bedrückend\w*|quälend\w*|zum (?:heulen|verzweifeln|kotzen|haare \S+|davonlaufen|verrücktwerden)|grauenvoll\w*
    |grauenhaft\w*|widerlich\w*|abscheulich\w*|elend\w*|happig|krass\w*|verdammt|mist|scheiße|beschissen\w*|doof|blöd
    |traurig\w*|tragisch\w*|unheimlich\w*|heikel|prekär\w*|verletzend\w*|kränkend\w*|lähmend\w*|aufwühlend\w*|ermüdend\w*
    |mühsam\w*|mürbe|taktlos\w*|pietätlos\w*|herzlos\w*|rücksichtslos\w*|gefühllos\w*|unsensibel|unmenschlich\w*|würdelos\w*
    |peinlich\w*|unerhört\w*|dreist\w*|unzumutbar\w*|unpassend\w*|hinterhältig\w*|niederträchtig\w*|schäbig\w*|skrupellos\w*
    |respekt|anerkenn\w*|alle achtung|stark(?= von| dass|,| und)|stärke)
    (?:sie|du) (?:\S+ )?(?:schreib\w*|sag(?:en|st|ten)|erzähl\w*|bericht\w*|schilder\w*|erwähn\w*)|(?:haben
    |hast) (?:\S+ ){0,6}?(?:geschrieben|erzählt|gesagt|geschildert|erwähnt|berichtet)|wie sie (?:schreiben|sagen|erzählen)
    |deshalb|deswegen|darum|drum|daher|also (?:machen|lassen|fangen)|(?:ist|war) (?:(?:ganz|allein|klar) )?(?:unsere schuld
    |unser fehler|unser verschulden)|(?:ja )?kein zustand|keine worte|fehlen (?:mir )?(?:die )?worte|nicht kalt|(?:bei|für
    |an) jede[mnr]|kann (?:\S+ )?warten|hat (?:\S+ )?zeit|den rest|auch wenn (?:sie|es)|unangenehm|(?:ein )?(?:großer|starker
    |wichtiger|erster|guter) (?:schritt|entschluss)|richtig(?:e entscheidung)?,? (?:dass|so)|(?:wert|kostbar)|kein mensch
    |nicht (?:mehr )?als \S+ aushält|ruhen sie|ruh dich|hält (?:\S+ ){0,3}?(?:keiner|niemand|kein mensch) aus|(?:aus)?halten
    |steck\w* (?:\S+ ){0,3}?weg|reißt|wirft|haut|mitnimmt|mitnehmen|nimmt (?:sie|einen|dich) mit
    (?:schwer|hart|schlimm|furchtbar|schrecklich|entsetzlich|bitter|grausam|traurig|heftig|belastend|bedrückend|quälend
    |zermürbend|beängstigend|beunruhigend|erschreckend|beklemmend|schmerzhaft|schmerzlich|unerträglich|unfassbar|erschütternd
    |demütigend|entwürdigend|ärgerlich|empörend|frustrierend|unverschämt|unfair|ungerecht|untragbar|brutal|fies|gemein|perfide
    |mies|übel|dramatisch|erdrückend|existenzbedrohend|kräftezehrend|anstrengend|erschöpfend|auslaugend|herzzerreißend
    |grässlich|scheußlich|tragisch|verheerend|niederschmetternd|drückend|einschneidend|ernst|stressig|nervenaufreibend
    |hässlich|unwürdig|einsam|schockierend|trostlos|ohnmächtig|hilflos|verzweifelt)(?:e[nrsm]?|er(?:e[nrs]?)?)?
    (?:nicht|nichts|keine?|keinesfalls|alles andere als|nie|niemals|kaum) (?:\S+ ){0,3}?(?:in ordnung|akzeptabel|hinnehmbar
    |okay|ok|fair|richtig|leicht|einfach|selbstverständlich|kleinigkeit|lappalie|hinzunehmen|gut genug|zumutbar|passieren
    |auszuhalten|vorstellen|lustig|schön|wundern|wunder|{your} schuld|schuld)|inakzeptabel|unzumutbar|unmöglich|kein wunder
    |wundert mich nicht|geht (?:(?:gar|so) )?nicht|hätte (?:\S+ ){0,5}?(?:nicht|nie|niemals) (?:\S+ )?(?:passieren|geschehen)
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
    zählt|(?:es|das|sie|du|leben) (?:\S+ ){0,2}?(?:wichtig|zählen|zählst)|(?:(?:sehr|ganz|absolut) )?ernst(?= (?:und|genommen
    |nehmen|zu))|nehme\w* (?:\S+ ){0,5}?ernst|mach\w* (?:mir|uns) (?:\S+ )?(?:große )?sorgen|(?:bin|sind) (?:\S+ )?(?:froh
    |dankbar|erleichtert|besorgt|für sie da|für dich da)|(?:danke|dank),? (?:\S+ ){0,3}?(?:dass (?:sie|du)
    |für {your} (?:offenheit|vertrauen|ehrlichkeit|mut))|gut,? dass (?:sie|du)|schön,? dass (?:sie|du)|rechne (?:es )?(?:ihnen
    |dir) hoch an|(?:großen )?respekt|hut ab
    (?:niemand|keiner|kein mensch|man|sie|du) (?:\S+ ){0,3}?(?:sollte|sollten|solltest|dürfte|darf|muss|müssen|verdient
    |verdienen)(?=.*(?:nicht|müssen|verdient|niemand|keiner|kein|erleben|durchmachen|allein\w*|wählen|entscheiden))|(?:sollte
    |dürfte|darf|hat|haben) (?:\S+ ){0,3}?(?:niemand|keiner|kein mensch)|nicht (?:\S+ )?verdient
    |verdien\w+ (?:\S+ )?(?:besser\w*|respekt|hilfe|schutz)
    {we} glaube\w*|mut|mutig\w*|überwindung|kostet (?:\S+ ){0,4}?(?:kraft|nerven|schlaf)|tapfer|(?:nicht
    |niemals) (?:ganz )?allein\w*|(?:(?:ganz schön|sehr|unheimlich|so|zu|einfach|wirklich) )(?:viel|heftig|schwer|hart)
    |zu viel|eine menge|(?:große|enorme|riesige|schwere|echte)\w* (?:last|belastung|sorge|schlag|druck|bürde|verlust)
    |belastung|bürde|zumutung|schlag|schock|albtraum|alptraum|horror|hölle|katastrophe|frechheit|sauerei|schande|unrecht|not
    |drama|zwickmühle|teufelskreis|zehrt|zehren|belastet|belasten|lastet|nagt|quält|schmerzt|ängstigt|drückt|raubt|beschäftigt
    |zusetz\w*|setzt (?:\S+ ){0,3}?zu|boden unter den füßen|viel verlangt|in ruhe|nehmen sie sich (?:(?:die|alle) )?zeit
    |viel kraft|von herzen|wünsche\w* (?:ihnen|dir) (?:\S+ )?(?:kraft|viel kraft|gute)
"""

THEN = r"""
    (?:das|so was|so etwas) (?:\S+ ){0,3}?(?:an die substanz|mürbe|fertig|tief|zusetz\w*|weh|mit|nahe|schwer|hart|viel)
    |(?:furchtbar|schrecklich|schlimm|bitter|hart|heftig|wie bitter|puh|oje|oh je|ach je|oh nein|uff|mensch)(?=[,.!])
    (?:die|das|der|den|alles|ihre|unsere) (?:\S+ ){0,4}?(?:kann|können|darf|hat|muss) (?:\S+ ){0,3}?(?:warten|zeit
    |nicht heute)|den rest
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
