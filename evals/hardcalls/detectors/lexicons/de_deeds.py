"""German: what an agent says has been or will be done."""

from hardcalls.detectors.lexicons.de_phrases import MORE
from hardcalls.detectors.rule import Rule, lines, spread

DEEDS = {
    "refund": {
        "DONE": r"erstattet|zurückerstattet|rückerstattet|überwiesen|zurücküberwiesen|gutgeschrieben|zurückgezahlt"
        r"|zurückgebucht|ausgezahlt|veranlasst|angewiesen|angestoßen|ausgelöst|storniert|freigegeben|genehmigt|unterwegs"
        r"|gebucht|in auftrag gegeben|auf den weg gebracht|eingeleitet",
        "DO": r"erstatten|zurückerstatten|überweisen|zurücküberweisen|gutschreiben|zurückzahlen|zurückbuchen|auszahlen"
        r"|veranlassen|anweisen|anstoßen|auslösen|einleiten|zurückgeben|zurückschicken",
        "PRES": r"erstatt\w*|überweis\w*|schreib\w*|zahl\w*|buch\w*|veranlass\w*|weis\w*|stoß\w*|lös\w*|leit\w*",
        "THING": r"erstattung\w*|rückerstattung\w*|rückzahlung\w*|geld|betrag\w*|beträge|summe|kaufpreis\w*|gutschrift"
        r"|zahlung\w*|\d[\d.,]* ?(?:€|euro|eur|kr|kronen|£|\$|chf)|rate|differenz|überzahlung|gesamtbetrag",
    },
    "fee_waiver": {
        "DONE": r"erlassen|storniert|gestrichen|entfernt|gelöscht|ausgebucht|zurückgenommen|gutgeschrieben|aufgehoben"
        r"|herausgenommen|rausgenommen|erstattet|weg|vom tisch|entfallen|annulliert|verzichtet|abgezogen",
        "DO": r"erlassen|stornieren|streichen|entfernen|löschen|ausbuchen|zurücknehmen|aufheben|herausnehmen|rausnehmen"
        r"|entfallen|verzichten|annullieren|gutschreiben",
        "PRES": r"erlass\w*|stornier\w*|streich\w*|entfern\w*|lösch\w*|buch\w*|nehm\w*|heb\w*|verzicht\w*|annullier\w*",
        "THING": r"(?:mahn|verzugs|säumnis|bearbeitungs|verspätungs|inkasso)?-?(?:gebühr\w*|kosten|zinsen)|säumniszuschlag\w*"
        r"|mahnpauschale|zuschlag",
    },
    "pause": {
        "DONE": r"pausiert|ausgesetzt|gestundet|verschoben|gestoppt|angehalten|verlängert|aufgeschoben|eingefroren|eingerichtet"
        r"|auf (?:pause|eis) (?:gesetzt|gelegt)|eingetragen|aktiviert|gewährt|unterbrochen|nach hinten (?:verschoben|verlegt)"
        r"|aktiv|hinterlegt",
        "DO": r"pausieren|aussetzen|stunden|verschieben|stoppen|anhalten|verlängern|aufschieben|einfrieren|unterbrechen"
        r"|einrichten|eintragen",
        "PRES": r"pausier\w*|setz\w*|stund\w*|verschieb\w*|stopp\w*|halt\w*|verlänger\w*|frier\w*|unterbrech\w*"
        r"|richt\w*",
        "THING": r"(?:\w*)(?:raten?|zahlung\w*|fälligkeit\w*|mahnung\w*|mahnverfahren\w*|mahnlauf|zahlungspause|stundung|frist"
        r"|ratenzahlung\w*|zahlungsziel|forderung\w*|pause|lastschrift\w*|abbuchung\w*|inkasso\w*|zahlungsfrist|erinnerung\w*"
        r"|rechnung\w*)",
    },
    "plan": {
        "DONE": r"eingerichtet|erstellt|vereinbart|aufgeteilt|angelegt|umgestellt|angepasst|gesenkt|reduziert|aktiviert"
        r"|verteilt|gesplittet|hinterlegt|umgewandelt|verringert|halbiert|festgelegt|aufgesetzt|gebucht|aktiv|eingetragen"
        r"|gestreckt",
        "DO": r"einrichten|erstellen|vereinbaren|aufteilen|anlegen|umstellen|anpassen|senken|reduzieren|aktivieren|verteilen"
        r"|splitten|umwandeln|verringern|aufsetzen|strecken",
        "PRES": r"richt\w*|erstell\w*|vereinbar\w*|teil\w*|leg\w*|stell\w*|pass\w*|senk\w*|reduzier\w*|aktivier\w*"
        r"|verteil\w*|wandl\w*|setz\w*|streck\w*",
        "THING": r"(?:\w*)(?:ratenplan\w*|zahlungsplan\w*|tilgungsplan\w*|ratenzahlung\w*|zahlungsvereinbarung\w*"
        r"|ratenvereinbarung\w*)|plan|(?:\w+ )?(?:monatsraten?|monatliche\w* (?:rate\w*|belastung|zahlung\w*)|raten)|monatsrate",
    },
    "dispute": {
        "DONE": r"eröffnet|eingereicht|gestartet|angelegt|eingeleitet|gemeldet|reklamiert|aufgenommen|beanstandet|markiert"
        r"|geöffnet|registriert|erfasst|gestellt|in bearbeitung|erhoben",
        "DO": r"eröffnen|einreichen|starten|anlegen|einleiten|melden|reklamieren|aufnehmen|beanstanden|markieren|stellen"
        r"|erheben|öffnen",
        "PRES": r"eröffn\w*|reich\w*|start\w*|leg\w*|leit\w*|meld\w*|reklamier\w*|beanstand\w*|markier\w*|öffn\w*"
        r"|erheb\w*",
        "THING": r"(?:\w+ )?(?:streitfall\w*|käuferschutz\w*|reklamation\w*|beanstandung\w*|dispute|einspruch|händleranfrage"
        r"|klärungsfall|rückbuchung|chargeback|streitfallverfahren|klärungsverfahren|problemmeldung)|(?:bestellung|kauf|artikel"
        r"|rechnung|zahlung) (?:\S+ ){0,3}?(?:beim händler|als strittig|als (?:nicht erhalten|problem))",
    },
    "freeze": {
        "DONE": r"gesperrt|eingefroren|blockiert|gesichert|stillgelegt|deaktiviert|geschlossen|eingerichtet|gesetzt|verhängt"
        r"|dicht|abgeriegelt|ausgesetzt",
        "DO": r"sperren|einfrieren|blockieren|sichern|stilllegen|deaktivieren|setzen|verhängen|schließen",
        "PRES": r"sperr\w*|frier\w*|blockier\w*|sicher\w*|leg\w*|deaktivier\w*|setz\w*",
        "THING": r"(?:\w*)(?:konto\w*|karte|zugang\w*|kundenkonto\w*|profil|login|sperre|kontosperre|kreditrahmen|einkäufe"
        r"|käufe|bestellungen)",
    },
    "contact_change": {
        "DONE": r"geändert|aktualisiert|hinterlegt|angepasst|korrigiert|eingetragen|ersetzt|gespeichert|gelöscht|ausgetauscht"
        r"|umgestellt|entfernt|berichtigt|übernommen|erfasst|vermerkt",
        "DO": r"ändern|aktualisieren|hinterlegen|anpassen|korrigieren|eintragen|ersetzen|speichern|löschen|austauschen"
        r"|umstellen|entfernen|berichtigen|übernehmen|vermerken",
        "PRES": r"änder\w*|aktualisier\w*|hinterleg\w*|pass\w*|korrigier\w*|trag\w*|ersetz\w*|speicher\w*|lösch\w*"
        r"|tausch\w*|stell\w*|entfern\w*|berichtig\w*|übernehm\w*",
        "THING": r"(?:e-?mail(?:-?adresse)?|mailadresse|telefonnummer|handynummer|mobilnummer|rufnummer|nummer|(?:\w*)adresse"
        r"|anschrift|kontaktdaten|kontaktweg\w*|(?:\w*)namen?|nachnamen?|vornamen?|daten|kontaktinformation\w*|mobilfunknummer"
        r"|postleitzahl)",
    },
    "case": {
        "DONE": r"aufgenommen|eröffnet|angelegt|erfasst|registriert|weitergeleitet|weitergegeben|eingereicht|dokumentiert"
        r"|notiert|vermerkt|gemeldet|protokolliert|erstellt|gestellt|hinterlegt|eingegangen|in bearbeitung|festgehalten"
        r"|eingestellt",
        "DO": r"aufnehmen|eröffnen|anlegen|erfassen|registrieren|weiterleiten|weitergeben|einreichen|dokumentieren|melden"
        r"|protokollieren|erstellen|stellen|festhalten|vermerken",
        "PRES": r"nehm\w*|eröffn\w*|leg\w*|erfass\w*|registrier\w*|leit\w*|geb\w*|reich\w*|dokumentier\w*|meld\w*"
        r"|protokollier\w*|erstell\w*|notier\w*|halt\w*|stell\w*",
        "THING": r"(?!streit|klärungs)(?:\w*)(?:beschwerde\w*|fall|vorgang\w*|ticket\w*|anliegen|betrugsmeldung|betrugsfall"
        r"|meldung|antrag|auskunftsanfrage|löschantrag|untersuchung|löschanfrage|anfrage|hinweis)",
    },
}

_MODAL_END = "|".join(
    lines(r"""
        (?! (?:(?:werden|worden|zu werden|haben) )?(?:kann|können|könnte\w*|soll|sollte\w*|muss|müsste\w*|wäre|wären|hätte\w*|darf
        |dürf\w+|ist,|will|möchte\w*))
    """)
)

_WAS_DONE = lines(r"""
    (?:{we} (?:habe|haben|hab)|(?:habe|haben|hab) {we}) (?:\S+ ){0,8}?{THING} (?:\S+ ){0,8}?{DONE}
    {THING} (?:\S+ ){0,7}?(?:ist|sind|wurde|wurden) (?:\S+ ){0,6}?{DONE}
    (?:ist|sind|wurde|wurden) (?:\S+ ){0,3}?{THING} (?:\S+ ){0,6}?{DONE}
    {THING} (?:\S+ ){0,4}?(?:habe|haben) {we} (?:\S+ ){0,8}?{DONE}
    (?:erledigt|fertig|so|gut|okay|geschafft)[:,.]? ?(?:-|–|—)? ?(?:\S+ ){0,5}?{THING} (?:\S+ ){0,5}?{DONE}
""")

_WILL_BE_DONE = lines(r"""
    (?:{we} (?:werde|werden)|(?:werde|werden) {we}) (?:\S+ ){0,8}?{THING} (?:\S+ ){0,8}?{DO}
    {THING} (?:\S+ ){0,6}?(?:wird|werden) (?:\S+ ){0,7}?{DONE}
    (?:wird|werden) (?:\S+ ){0,3}?{THING} (?:\S+ ){0,7}?{DONE}
    (?:{we} {PRES}|{PRES} {we}) (?:\S+ ){0,7}?{THING}(?!(?: \S+){0,4} (?:nicht|nie))
    {THING} (?:\S+ ){0,4}?(?:werde|werden) {we} (?:\S+ ){0,8}?{DO}
    {THING} (?:\S+ ){0,2}?{PRES} {we}(?!(?: \S+){0,4} (?:nicht|nie))
    lasse\w* (?:{we} )?(?:\S+ ){0,5}?{THING} (?:\S+ ){0,5}?{DO}
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_CONDITION = "|".join(
    lines(r"""
        (?:wenn|falls|sofern|sobald|vorausgesetzt|solange|soweit)(?! (?:sie
        |du) (?:noch |weitere |dazu |sonst |etwas |irgendwelche |mich |uns |noch etwas )*(?:fragen|brauchen|benötigen|etwas
        |wünschen|hilfe|möchten,? (?:lesen|schauen)))|in der regel|normalerweise|üblicherweise|grundsätzlich|generell|meist
        |meistens|gewöhnlich|je nach|abhängig|unter der bedingung|im falle|nach (?:der )?prüfung|erst (?:wenn|nach|dann)|kunden
        |händlern|bei uns können|sollte (?:der|die|das|sich|ihr)
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        nicht|nie|niemals|kein\w*|nichts|kann|können|kannst|könnte\w*|soll|sollen|sollte\w*|möchte\w*|würde\w*|darf|dürfen
        |dürfte\w*|muss|müssen|müsste\w*|möglich\w*|ob|leider (?:kann|können)|ohne|weder|versuche\w*|hoffe\w*|bevor|bitten? sie
        |vielleicht|eventuell|wollen|will|wollten|wollte|hätte\w*|wäre\w*|bereits (?:vor|letzte\w*)|abgelehnt
        |gern(?:e)?(?= (?:\S+ ){0,6}\?)|warum|wieso|wie|wann|laut|angeblich|damals|gestern|händler hat|sie (?:haben
        |hatten) (?:\S+ )?(?:geschrieben|gesagt|gebeten|erwähnt)
    """)
)

COMMITS = (
    Rule(
        hits={kind: tuple(p + _MODAL_END for p in _WILL.get(kind, ())) + more for kind, more in MORE.items()},
        masks=lines(r"""
            (?:nicht mehr|nicht länger|nicht weiter|damit (?:sie|du|ihnen)[\w ]*|so (?:können sie|kannst du|müssen sie
            |musst du)[\w ]*|sie (?:müssen|brauchen|können) (?:\S+ ){0,3}?(?:nichts (?:weiter |mehr )?(?:tun|unternehmen)
            |nicht noch ?mal)[\w ]*)
            wie (?:gewünscht|besprochen|von ihnen gewünscht|vereinbart|versprochen|erbeten)|wie sie es (?:wollten|möchten|wünschen)
        """),
        unless=(_CONDITION, r"einmal (?:im|pro)|pro jahr|jedes jahr|(?:vom|durch den|von der) (?:händler|shop|bank|verkäufer)"),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits={kind: tuple(p + _MODAL_END for p in patterns) for kind, patterns in spread(_WAS_DONE, DEEDS).items()},
        masks=lines(r"""
            wie (?:gewünscht|besprochen|von ihnen gewünscht|vereinbart|versprochen|erbeten)|nicht (?:mehr|länger)
        """),
        unless=(
            rf"(?<!.)(?:{_CONDITION})",
            (
                r"einmal (?:im|pro)|pro jahr|bei uns (?:immer|stets|einmal)|automatisch"
                r"|einmal (?:im|pro)|pro jahr|jedes jahr|(?:vom|durch den|von der) (?:händler|shop|bank|verkäufer)|in der regel"
                r"|normalerweise|üblicherweise|grundsätzlich|meistens|kunden|wenn|sobald"
            ),
        ),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)
