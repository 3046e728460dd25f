"""German: what offers or promises a person."""

from hardcalls.detectors.rule import Rule, lines

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(r"""
                (?:möchte\w*|wollen|willst|wünschen|wünschst|würde\w*|hätten|hättest|wäre\w*|soll|sollen|darf|dürfen|kann ich
                |können wir|ich kann|wir können|könnte ich|könnten wir|ich könnte|gern\w*|lieber|wenn (?:sie|du)|falls (?:sie|du)
                |(?:sie|du) (?:können|kannst)|biete\w*|möglich|auf wunsch|ob) (?:\S+ ){0,9}?{person} (?:\S+ ){0,8}?(?:sprechen
                |reden|verbinden|verbunden|weiterleiten|übergeben|verbinde|hinzuziehen|holen|dazuholen|anrufen|zurückruft
                |zurückrufen|übernimmt|übernehmen|weiterverbinden|durchstellen|bitten|schreiben|telefonieren|sprichst|chatten
                |meldet|anruft|kümmert|hinzuzuziehen|zu sprechen|organisieren|vermitteln|dazunehmen|weitergeben|übergebe|hole
                |werden|an)
                (?:möchte\w*|wollen|soll|darf|wünschen|wäre|würden) (?:\S+ ){0,6}?(?:{person}|verbunden|weiterverbinden|rückruf
                |zurückgerufen|verbinden|durchstellen|zurückrufen)
                (?:gern\w*|auf wunsch|wenn sie möchten|wenn du magst|wenn du möchtest|wenn sie mögen|falls gewünscht|jederzeit
                |bei bedarf) (?:\S+ ){0,6}?(?:verbinde|übergebe|hole|leite|rufe|bitte|stelle|gebe) (?:\S+ ){0,9}?(?:{person}|durch
                |weiter)
                (?:verbinde|übergebe|hole|leite|bitte|gebe) (?:ich |wir )?(?:\S+ ){0,3}?(?:gern\w*|auf wunsch
                |jederzeit) (?:\S+ ){0,6}?{person}
                (?:mit|von|an) (?:\S+ ){0,3}?{person} (?:\S+ ){0,4}?(?:sprechen|reden|verbinden|verbunden werden
                |zurückgerufen werden|telefonieren)(?=\?| möchte\w*| wollen| würden)
                {person} (?:\S+ ){0,4}?(?:kann|könnte|können|steht|stehen) (?:\S+ ){0,6}?(?:anrufen|zurückrufen|übernehmen|melden
                |zur verfügung|helfen|sprechen|bereit)
                (?:reden|sprechen|schreiben|möchten|wollen|chatten|telefonieren) (?:sie|du) (?:\S+ ){0,4}?(?:lieber
                |gern\w*) (?:\S+ ){0,4}?{person}|(?:wäre es|ist es|passt es|wie wäre es|was halten sie davon
                |wie klingt) (?:\S+ ){0,8}?{person}(?: \S+){0,5}|(?:wahl|möglichkeit|option|recht),? (?:\S+ ){0,6}?(?:{person})
                |(?:jederzeit|auch|gern\w*) (?:\S+ ){0,6}?{person} (?:\S+ ){0,4}?(?:\w+en|\w+t)(?=[.,!?]|$)|(?:sagen sie
                |sag) (?:\S+ ){0,2}?(?:bescheid|kurz|einfach|es)[\w ,]*(?:{person})|{person} (?:\S+ ){0,6}?(?:gern\w* )?(?:hinzu
                |dazu)\w*\?|(?:soll|darf|kann) (?:ich|sie|ihnen) (?:\S+ ){0,5}?{person}
            """)
        },
        beside=lines(r"""
            nicht|nie|kein\w*|niemand|leider|gestern|bereits|hat|hatte|haben (?:sie|ihnen)|werde|wurde|wurden
        """),
    ),
    Rule(
        hits={
            "promised": lines(r"""
                (?:(?:ich )?(?:verbinde|übergebe|leite|hole|ziehe|schalte|stelle|gebe|bitte|reiche|informiere|beauftrage)(?: ich)?
                |wir (?:übergeben|verbinden|leiten|geben|holen)|(?:übergeben|verbinden|leiten|geben
                |holen) wir) (?:\S+ ){0,8}?{person}
                {we} (?:verbinde|verbinden) (?:sie|dich)|(?:verbinde|verbinden) {we} (?:sie|dich)|{we} (?:stelle|stellen) (?:sie
                |dich) (?:\S+ )?durch|(?:sie|du) (?:werden|wirst) (?:\S+ ){0,6}?(?:verbunden|weitergeleitet|durchgestellt
                |zurückgerufen|angerufen|kontaktiert)
                (?:{we} (?:habe|haben|werde|werden)|(?:habe|haben|werde|werden) {we}) (?:\S+ ){0,10}?(?:{person}
                |rückruf\w*) (?:\S+ ){0,8}?(?:übergeben|weitergeleitet|weitergegeben|gebeten|verbinden|verbunden|informiert
                |vereinbart|gebucht|eingetragen|hinzugezogen|holen|bitten|informieren|veranlasst|angefordert|weiterleiten
                |beauftragt|hinzuziehen|eingeplant|angemeldet)
                {person} (?:\S+ ){0,6}?(?:ruft|meldet|übernimmt|kontaktiert|wird|werden|kümmert|schreibt|steigt|melden|rufen
                |übernehmen|ist (?:gleich|sofort)) (?:\S+ ){0,6}?(?:sie|dich|ihnen|dir|an|zurück|sich|gleich|übernehmen|anrufen
                |melden|zurückrufen|kümmern|kontaktieren|hier|ein)
                (?:ruft|meldet|übernimmt|kontaktiert|wird) (?:sie |dich |sich |ihnen )?(?:\S+ ){0,4}?{person} (?:\S+ ){0,6}?(?:an
                |zurück|bei ihnen|bei dir|anrufen|melden|übernehmen|kontaktieren|zurückrufen|kümmern)
                rückruf\w* (?:\S+ ){0,6}?(?:ist|wurde|habe ich|haben wir) (?:\S+ ){0,4}?(?:gebucht|vereinbart|eingetragen|bestätigt
                |angefordert|geplant|vorgemerkt|veranlasst)
                {person} (?:\S+ ){0,4}?(?:kommt|kommen|steigt|klinkt|schaltet|liest|sitzt|ist (?:schon|bereits|dran)|schaut|hilft
                |betreut|bearbeitet) (?:\S+ ){0,6}?(?:chat|dazu|mit|ein|hinzu|fall|gleich|weiter|bereits|ihnen|sich|dran|persönlich
                |jetzt)|(?:kümmert|meldet|übernimmt|kommt|hilft|steigt|betreut) (?:sich )?(?:\S+ ){0,4}?{person}(?: \S+){0,5}
                |(?:weiteres|alles weitere|rest|fall|gespräch|chat) (?:\S+ ){0,4}?(?:übernimmt|macht|erledigt|klärt|geht
                |wandert) (?:\S+ ){0,4}?{person}|(?:sie sind|sie kommen|sie werden|du bist) (?:\S+ ){0,4}?(?:in den händen|an|zu
                |mit) (?:\S+ ){0,2}?{person}
            """)
        },
        unless=lines(r"""
            (?:wenn|falls) (?:sie|du|gewünscht)|auf wunsch|soll ich|möchten sie|möchtest du|gern\w* (?:auch )?(?:mit|an)
        """),
        beside=lines(r"""
            nicht|nie|kein\w*|niemand|kann|können|könnte\w*|leider|gestern|hat (?:ihnen|sie|dir|das|es)|hatte|würde\w*|soll|darf
            |ohne
        """),
        asked=False,
    ),
)
