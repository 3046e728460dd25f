"""German: what an agent says has been or will be done, and whom it offers."""

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

_MORE = {
    "refund": lines(r"""
        (?:{we} (?:habe|haben|werde|werden)|(?:habe|haben) {we}) (?:ihnen|dir) (?:\S+ ){0,6}?(?:erstattet|zurückerstattet
        |zurücküberwiesen|erstatten|zurückzahlen|zurückgezahlt|gutgeschrieben)
        (?:sie|du|ihr) (?:erhalten|bekommen|erhältst|bekommst|kriegen|kriegst|haben|hast) (?:\S+ ){0,8}?(?:zurück|erstattet
        |rückerstattung|erstattung|gutgeschrieben|wieder auf)
        (?:erhalten|bekommen|erhältst|bekommst) (?:sie|du) (?:\S+ ){0,8}?(?:zurück|erstattet|rückerstattung|gutgeschrieben)
        (?:geld|betrag|erstattung|rückerstattung|\d[\d.,]* (?:€|euro)) (?:\S+ ){0,5}?(?:ist|sind|geht|gehen|kommt|kommen
        |liegt) (?:\S+ ){0,5}?(?:unterwegs|zurück|auf dem weg|raus|auf {your} konto|bei ihnen|bei dir|veranlasst)
        (?:ist|geht|kommt) (?:\S+ ){0,3}?(?:geld|betrag|erstattung|\d[\d.,]* (?:€|euro)) (?:\S+ ){0,4}?(?:unterwegs|zurück
        |auf dem weg|raus)
        (?:gutschrift|geld|erstattung|betrag|rückzahlung|überweisung|\d[\d.,]* (?:€|euro)) (?:\S+ ){0,3}?(?:ist
        |sind) (?:\S+ ){0,3}?(?:raus|durch|gebucht|veranlasst|angewiesen|zurück|unterwegs)|(?:{we} |)(?:schicke|überweise|buche
        |zahle|gebe|erstatte)\w* (?:{we} )?(?:ihnen|dir) (?:\S+ ){0,6}?(?:zurück|\d[\d.,]* (?:€|euro)|geld|betrag)|(?:sie
        |du) (?:sehen|siehst|haben|hast) (?:\S+ ){0,4}?(?:geld|betrag|gutschrift|\d[\d.,]* (?:€|euro)) (?:\S+ ){0,5}?(?:konto
        |wieder|zurück)
    """),
    "fee_waiver": lines(r"""
        (?:gebühr\w*|mahngebühr\w*|mahnkosten|verzugszinsen|kosten) (?:\S+ ){0,5}?(?:entfällt|entfallen|fällt weg|fallen weg
        |müssen sie nicht|musst du nicht|brauchen sie nicht)|auf die (?:\w+ )?(?:\w*gebühr\w*|kosten|zinsen) (?:verzichte\w*
        |wird verzichtet)|(?:verzichte\w*) (?:{we} )?(?:\S+ ){0,3}?auf die (?:\S+ ){0,2}?\w*(?:gebühr\w*|kosten|zinsen)
        |(?:sie müssen|du musst) (?:\S+ ){0,2}?(?:keine|die) (?:\S+ )?\w*gebühr\w* (?:nicht )?(?:be)?zahlen
        (?:\d[\d.,]* (?:€|euro)|gebühr\w*|kosten|zinsen|mahn\w+) (?:\S+ ){0,4}?(?:sind|ist|wird|werden) (?:\S+ ){0,5}?(?:erlassen
        |gestrichen|ausgebucht|weg|vom tisch|geschenkt|storniert|hinfällig|erledigt)|(?:schenke|streiche|erlasse|lösche
        |nehme)\w* {we} (?:ihnen|dir)|(?:{we} )(?:erlasse|streiche|schenke)\w* (?:\S+ ){0,5}?(?:gebühr\w*|kosten|zinsen
        |\d[\d.,]* euro)|ohne (?:\w+ )?mahngebühr(?= weiter)
    """),
    "pause": lines(r"""
        (?:bis|vor) (?:\S+ ){1,4}?(?:müssen sie|musst du|ist|wird|brauchen sie|buchen wir) (?:\S+ ){0,3}?(?:nichts|keine\w*
        |nicht)(?: \S+){0,3}|(?:nächste|kommende) (?:rate|zahlung) (?:\S+ ){0,2}?(?:ist|wird) (?:\S+ )?(?:erst|jetzt|nun)|(?:sie|du
        |ihnen|dir) (?:\S+ )?(?:haben|hast|bekommen|bekommst|erhalten|gebe\w*|räume\w*) (?:\S+ ){0,6}?(?:zahlungspause|mehr zeit
        |aufschub|zahlungsaufschub|pause|wochen zeit)|(?:gebe|räume|verschaffe)n? (?:{we} )?(?:ihnen|dir) (?:\S+ ){0,5}?(?:zeit
        |aufschub|pause|luft)|keine (?:weiteren )?(?:mahnungen|raten|abbuchungen) (?:\S+ ){0,3}?(?:mehr|bis|geben|versendet
        |verschickt|erfolgen)
        (?:raten?|zahlung\w*|mahn\w+|plan|vertrag|forderung\w*|inkasso\w*|alles) (?:\S+ ){0,3}?(?:ruht|ruhen|pausiert|pausieren
        |stehen still|steht still|liegt auf eis|liegen auf eis|setzt aus|setzen aus)(?: \S+){0,5}|(?:verschaff\w*|gewähr\w*|geb\w*
        |räum\w*) {we} (?:ihnen|dir) (?:\S+ ){0,6}?(?:zeit|luft|aufschub|pause|wochen|tage)|(?:bis|vor) (?:\S+ ){1,4}?(?:buchen
        |ziehen|fordern|verlangen|mahnen|holen) wir (?:\S+ ){0,4}?(?:nichts|keine\w*|nicht)|(?:wir|ich) (?:buchen|ziehen|fordern
        |mahnen|schicken|buche|schicke) (?:\S+ ){0,5}?(?:bis|vor) (?:\S+ ){1,4}?(?:nichts|keine\w*|nicht)
        |nächste rate (?:\S+ ){0,4}?(?:erst|am|im)
    """),
    "plan": lines(r"""
        (?:sie zahlen|du zahlst|zahlen sie|zahlst du) (?:\S+ ){0,4}?(?:monatlich|im monat|pro monat|jeden monat|raten|statt)
        |(?:{we} (?:habe|haben|werde|werden)|(?:habe|haben) {we}|{we} teile\w*|{we} verteile\w*) (?:\S+ ){0,8}?(?:auf
        |in) (?:\S+ ){0,2}?(?:raten|monate|teilbeträge|monatsraten|teile)
        (?:betrag|rest\w*|summe|schuld\w*|rechnung) (?:\S+ ){0,5}?(?:ist|wird|wurde) (?:\S+ ){0,5}?(?:auf
        |in) (?:\S+ ){0,2}?(?:raten|monate|teilbeträge|monatsraten) (?:aufgeteilt|verteilt)|(?:ratenplan|zahlungsplan|neuer plan
        |plan) (?:\S+ ){0,4}?(?:läuft|steht|beginnt|startet|gilt)
        (?:restbetrag|betrag|summe|schuld\w*|rechnung|rest) (?:\S+ ){0,4}?(?:läuft|geht|zahlen sie|zahlst du|zahlt sich
        |verteilt sich) (?:\S+ ){0,5}?(?:raten|monate|monatlich|teilen)|(?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn
        |zwölf) (?:\w+ )?(?:monats)?raten (?:zu|à|von) (?:je )?\d|(?:vereinbarung|ratenzahlung|ratenplan
        |plan) (?:\S+ ){0,3}?(?:steht|ist (?:\S+ )?(?:eingerichtet|aktiv|angelegt|fertig|gebucht))|ab (?:\S+ ){1,3}?(?:zahlen sie
        |zahlst du) (?:\S+ ){0,4}?(?:\d|monatlich)
    """),
    "dispute": lines(r"""
        (?:streitfall|reklamation|käuferschutzfall|einspruch|klärungsfall) (?:\S+ ){0,4}?(?:läuft|ist (?:\w+ )?(?:offen|eröffnet
        |aktiv|angelegt|eingereicht))|{we} (?:beanstande\w*|reklamiere\w*) (?:\S+ ){0,5}?(?:händler\w*|bestellung|zahlung|kauf
        |abbuchung)|(?:{we} (?:habe|haben)|(?:habe|haben) {we}) (?:\S+ ){0,8}?(?:beanstandet|reklamiert)
        (?:{we} )?(?:fechte|bestreite|reklamiere|beanstande|widerspreche)\w*(?: {we})? (?:\S+ ){0,6}?(?:zahlung|abbuchung|kauf
        |bestellung|forderung|rechnung|händler)|(?:beim|gegenüber dem) (?:händler|shop|verkäufer) (?:\S+ ){0,5}?(?:reklamiert
        |beanstandet|angemeldet|eingereicht|gemeldet|geltend gemacht)
    """),
    "freeze": lines(r"""
        (?:niemand|keiner) (?:\S+ )?kann (?:\S+ ){0,6}?(?:einkaufen|bestellen|nutzen|zugreifen|einloggen|kaufen|missbrauchen)
        |(?:konto|karte|zugang) (?:\S+ ){0,4}?(?:ist|sind|bleibt|bleiben) (?:\S+ ){0,3}?(?:gesperrt|eingefroren|sicher|blockiert
        |dicht)|keine (?:neuen |weiteren )?(?:käufe|einkäufe|bestellungen) (?:\S+ ){0,4}?(?:möglich|mehr)
        (?:{we} )(?:mache|habe|lege|stelle)\w* (?:\S+ ){0,4}?(?:konto|zugang|karte) (?:\S+ ){0,3}?(?:dicht|zu|still|sicher|lahm)
        |(?:mit|über) (?:{your} |dem |das )?(?:konto|daten|zugang) (?:\S+ ){0,4}?(?:niemand|keiner|nichts) (?:\S+ ){0,4}?(?:mehr
        |bestellen|einkaufen|kaufen)|(?:kann|können) (?:\S+ ){0,3}?(?:niemand|keiner) (?:\S+ ){0,5}?(?:einkaufen|bestellen|nutzen
        |zugreifen|einloggen|kaufen)
    """),
    "contact_change": lines(r"""
        (?:schreibe\w*|kontaktiere\w*|erreiche\w*|nutze\w*|sende\w*|rufe\w*|schicke\w*|verwende\w*) (?:{we}|ihnen|dir|sie
        |dich) (?:\S+ ){0,4}?(?:ab sofort|künftig|ab jetzt|von nun an|nur noch|in zukunft)(?: \S+){0,6}|(?:ab sofort|künftig
        |ab jetzt|von nun an|in zukunft) (?:\S+ ){0,6}?(?:nur noch|neue\w*|diese\w*|per|an|unter) (?:\S+ ){0,4}?(?:e-?mail\w*
        |adresse|nummer|handynummer|post)|neue\w* (?:\S+ )?(?:e-?mail(?:-?adresse)?|adresse|nummer|handynummer|telefonnummer
        |anschrift) (?:\S+ ){0,3}?(?:ist|steht|wurde) (?:\S+ ){0,4}?(?:aktiv|hinterlegt|gespeichert|im system|drin|eingetragen)
        (?:ist|sind|steht|wurde|wird) (?:\S+ ){0,2}?(?:ab sofort|jetzt|nun|so|bereits) (?:\S+ ){0,4}?(?:hinterlegt|vermerkt
        |umgestellt|geändert|gespeichert)|(?:ab sofort|künftig|ab jetzt|von nun an) (?:\S+ ){0,3}?(?:schreiben|erreichen
        |kontaktieren|rufen|nutzen|schicken|gehen|geht|kommt|kommen)(?: \S+){0,6}|(?:alte|bisherige) (?:\w*adresse|\w*nummer
        |e-?mail\w*) (?:\S+ ){0,4}?(?:gelöscht|raus|entfernt|weg)
    """),
    "case": lines(r"""
        (?:vorgangs|fall|ticket|beschwerde|aktenzeichen|referenz)-?(?:nummer)? (?:lautet|ist|dafür|dazu)|(?:{we} (?:habe|haben)
        |(?:habe|haben) {we}) (?:\S+ ){0,8}?(?:als (?:\w+ )?(?:beschwerde|betrugsfall|verdachtsfall) (?:\S+ )?(?:aufgenommen
        |erfasst|gemeldet|angelegt|registriert|weitergeleitet))|(?:{we} (?:gehe|gehen|prüfe|prüfen) (?:\S+ ){0,4}?(?:nach|den fall
        |das))
        (?:das|dies|es|alles|der vorfall|ihr\w* \w+) (?:\S+ ){0,3}?(?:ist|wurde|habe ich|haben wir) (?:\S+ ){0,3}?(?:als|zur
        |unter) (?:\S+ ){0,3}?(?:beschwerde|vorgang|fall|nummer|betrug\w*) (?:\S+ ){0,3}?(?:aufgenommen|erfasst|angelegt
        |registriert|vermerkt|notiert|eingetragen)|(?:beschwerde|vorgang|fall|meldung|ticket|anliegen) (?:\S+ ){0,3}?(?:liegt|läuft
        |ist) (?:\S+ ){0,4}?(?:bei|unter|vor|offen|in bearbeitung|im system|angelegt)
    """),
    "handoff": lines(r"""
        (?:{we} )?(?:verbinde|übergebe|leite|hole|ziehe|schalte|stelle|gebe|bitte|reiche|informiere|beauftrage|übergeben|verbinden
        |leiten|geben|holen)(?: {we})? (?:\S+ ){0,8}?(?:{person}|durch|weiter|hinzu|dazu)(?!(?: \S+){0,3} nicht)
        {we} (?:verbinde|verbinden) (?:sie|dich)|(?:verbinde|verbinden) {we} (?:sie|dich)|(?:sie|du) (?:werden
        |wirst) (?:\S+ ){0,5}?(?:verbunden|weitergeleitet|übergeben|durchgestellt|zurückgerufen|angerufen|kontaktiert)
        (?:{we} (?:habe|haben|werde|werden)|(?:habe|haben|werde|werden) {we}) (?:\S+ ){0,10}?(?:{person}|rückruf\w*
        |fachabteilung) (?:\S+ ){0,8}?(?:übergeben|weitergeleitet|weitergegeben|gebeten|verbinden|verbunden|informiert|vereinbart
        |gebucht|eingetragen|hinzugezogen|holen|bitten|informieren|veranlasst|angefordert|weiterleiten|beauftragt|hinzuziehen
        |eingeplant|angemeldet)
        {person} (?:\S+ ){0,6}?(?:ruft|meldet|übernimmt|kontaktiert|wird|werden|kümmert|schreibt|schaut|steigt|melden|rufen
        |übernehmen|ist (?:gleich|sofort)) (?:\S+ ){0,6}?(?:sie|dich|ihnen|dir|an|zurück|sich|gleich|übernehmen|anrufen|melden
        |zurückrufen|kümmern|kontaktieren|ihren fall|den fall|das gespräch|hier|ein)
        (?:ruft|meldet|übernimmt|kontaktiert|wird) (?:sie |dich |sich |ihnen )?(?:\S+ ){0,4}?{person} (?:\S+ ){0,6}?(?:an|zurück
        |bei ihnen|bei dir|anrufen|melden|übernehmen|kontaktieren|zurückrufen|kümmern)
        rückruf\w* (?:\S+ ){0,6}?(?:ist|wurde|habe ich|haben wir) (?:\S+ ){0,4}?(?:gebucht|vereinbart|eingetragen|bestätigt
        |angefordert|geplant|vorgemerkt|veranlasst)
    """),
}

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
        hits={kind: tuple(p + _MODAL_END for p in _WILL.get(kind, ())) + more for kind, more in _MORE.items()},
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
                (?:{we} )?(?:verbinde|übergebe|leite|hole|ziehe|schalte|stelle|gebe|bitte|reiche|informiere|beauftrage|übergeben
                |verbinden|leiten|geben|holen)(?: {we})? (?:\S+ ){0,8}?{person}
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
