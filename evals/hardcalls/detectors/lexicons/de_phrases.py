"""German: what is said of what has been or will be done, in turns of phrase that no template makes."""

from hardcalls.detectors.rule import lines

MORE = {
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
        (?:(?:ich )?(?:verbinde|übergebe|leite|hole|ziehe|schalte|stelle|gebe|bitte|reiche|informiere|beauftrage)(?: ich)?
        |wir (?:übergeben|verbinden|leiten|geben|holen)|(?:übergeben|verbinden|leiten|geben|holen) wir) (?:\S+ ){0,8}?(?:{person}
        |durch|weiter|hinzu|dazu)(?!(?: \S+){0,3} nicht)
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
