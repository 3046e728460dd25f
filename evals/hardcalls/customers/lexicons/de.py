"""German."""

from hardcalls.customers.lexicons.sign import Sign, SignName, sign

WORDS = {
    # Who can only be one of the company's own, and who might be anybody.
    "staff": r"mensch(?:en)?|(?:echte|richtige|wirkliche)[rnms]? (?:personen?|leuten?)|mitarbeiter(?:in|innen|n|s)?"
    r"|berater(?:in|innen|n)?"
    r"|kolleg(?:e|en|in|innen)|vorgesetzte[rn]?|chef(?:in)?|team ?leiter(?:in)?|sachbearbeiter(?:in)?|spezialist(?:en|in)?"
    r"|agent(?:en|in)?"
    r"|verantwortliche[rn]?|zuständige[rn]?|angestellte[rn]?|führungskraft",
    "anyone": r"{staff}|person|leuten?|support|\w*abteilung|\w*team|jemand(?:em|en)?|wem",
    "some": r"(?:[\w-]+ ){0,3}?",
    "talk": r"sprechen|spreche|reden|rede|telefonieren|besprechen|klären|chatten|verbunden werden",
    "may": r"möchte|will|würde|muss|kann|könnte|darf|dürfte|lassen sie|wollen|möchten|können",
    "want": r"(?:ich|wir) (?:möchte|will|würde|muss|brauche|verlange|wollen|möchten|hätte|bestehe|bitte|wünsche|fordere)",
    "move": r"verbinden|geben|holen|leiten|stellen|schicken|rufen|reichen|bringen|übergeben",
    "act": r"anruf\w*|zurückruf\w*|anrief|meld\w+|anseh\w*|ansieht|anschau\w*|helf\w*|kümmer\w*|übernehm\w*|les\w+"
    r"|entscheid\w*",
    # What a company asks of its customers, and no customer of a company.
    "mine": r"bestellnummer|kundennummer|geburtsdatum|postleitzahl|vollständigen namen|kontonummer|kartennummer|identität",
    "did": r"erstattet|storniert|angelegt|eröffnet|veranlasst|überwiesen|gutgeschrieben|weitergeleitet|aktualisiert|erlassen"
    r"|genehmigt"
    r"|freigegeben|bearbeitet",
}

GERMAN: dict[SignName, Sign] = {
    "asks_for_human": sign(
        r"""
        {may}\b[^.?!]{0,40}? {some}{anyone}\b[^.?!]{0,25}? {talk}
        {want}(?: \w+){0,3} (?:eine[nr]?|die|den|der|ihre?n?) {some}{anyone}
        (?:besteh\w*|verlang\w*|bitt\w*|frag\w*|forder\w*)\b.{0,15}(?:mit|nach|um|auf) {some}{anyone}
        ich verlange {some}{staff}
        (?:nach|um) {some}{anyone} (?:gefragt|gebeten|verlangt)
        {move} sie (?:mich|mir|das|es|uns|bitte)\b[^.?!]{0,20}? {anyone}
        {move} sie (?:bitte )?(?:eine[nr]?|ihre?n?|die|den) {some}{staff}
        (?:verbinden|leiten|stellen) sie mich(?: \w+){0,3} (?:weiter|durch)
        (?:stellen|leiten) sie mich
        (?:würden|könnten|können) sie mich\b.{0,20} {some}{anyone} (?:übergeben|weiterleiten|verbinden|durchstellen|weitergeben)
        (?:würden|könnten|können) sie mich\b.{0,10} (?:weiterleiten|verbinden|durchstellen)
        (?:gibt|gäbe) es {some}{anyone}\b.{0,30}(?:reden|sprechen|helfen|kann|könnte)
        (?:arbeiten|sitzen|sind)\b.{0,20} (?:echte|richtige|wirkliche)n? (?:menschen|leute|personen)
        (?:wäre|ist) (?:mir |ein\w* ){0,2}{some}{staff} lieber|lieber {some}{staff}
        ^(?:(?:bitte|nur|jetzt|endlich) )*(?:eine?n? )?{staff},? (?:bitte|jetzt)
        ^(?:eine?n? )?{staff}\W*$
        lassen sie (?:bitte )?{some}{anyone}\b[^.?!]{0,20} {act}
        (?:kann|könnte|soll|sollte|würde|möge)\b[^.?!]{0,15} (?:jemand|eine? {staff})\b[^.?!]{0,40} {act}
        jemand\b[^.?!]{0,25} {act}
        (?:wie|wo) (?:erreiche|bekomme|kann ich|komme|finde)\b.{0,25}{anyone}
        {staff}\b.{0,20} (?:wo|wie) (?:finde|bekomme|erreiche) ich
        mit wem kann ich (?:sprechen|reden)|wen (?:rufe|kann|soll) ich
        (?:kann|könnte)\b.{0,20} jemand\b.{0,30} übernehmen
        am telefon mit {some}{anyone}|mit {some}{anyone}\b.{0,15} in kontakt|{staff} ein(?:zu)?schalten
        an {some}{staff} (?:geht|weitergeht|weitergegeben|weitergeleitet)
        lassen sie mich\b.{0,20} zu {some}{anyone}
        bis {some}{staff} (?:dabei|da|übernimmt|kommt|antwortet)
        {some}{staff}\b.{0,25} (?:anruft|zurückruft|übernimmt)
        mit {some}{staff} wäre mir|holen sie (?:bitte )?jemanden
        ist da (?:jemand|wer)\b.{0,30}(?:kein|mensch|echt)
        übergeben sie (?:das|mich|es)\b.{0,15}{some}{staff}
        """,
        unless=r"""
        hab\w*\b.{0,50} (?:gesprochen|geredet|telefoniert)
        mit niemandem
        (?:brauche|will|möchte) keine?n? {staff}
        nicht (?:wieder |noch einmal |schon wieder )?weiter
        würde ich nie
        ich rede seit
        mein\w* (?:mann|frau|bank|anwalt|anwältin|mutter|vater)\b.{0,20}(?:reden|sprechen|gesprochen|geredet)
        (?:gesagt|versprochen|ausgibt)
        """,
        words=WORDS,
    ),
    "played_the_agent": sign(
        r"""
        wie (?:kann|darf|können) (?:ich|wir) (?:ihnen|dir)\b.{0,40}(?:helfen|behilflich)
        was (?:kann|können) (?:ich|wir) für (?:sie|dich) tun
        (?:sonst noch|noch) etwas für (?:sie|dich)
        (?:helfe|unterstütze) (?:ich )?(?:ihnen|sie) (?:gern|bei|dabei|mit)|gern(?:e)? helfe ich
        dank\w*,? dass sie (?:sich|uns)|danke? für ihre (?:anfrage|nachricht|mithilfe)
        (?:ich|wir) haben? (?:ihnen|ihre?n?|für sie)\b.{0,50}{did}
        (?:erstattung|gutschrift|stornierung|rückzahlung) (?:habe|haben) (?:ich|wir)
        ich (?:gebe|leite) (?:das|den|die|ihr\w*)\b.{0,20} für sie
        (?:sehe|schaue|prüfe)\b.{0,30} für sie
        in unserem system
        (?:unsere[nrm]?|nach unseren) (?:richtlinien|vorgaben|bedingungen|agb|berater\w*|spezialist\w*|kundenservice
        |unterlagen|team)
        ich (?:verbinde|leite|stelle|übergebe) sie
        aus sicherheitsgründen (?:muss|müssen|brauche|benötige)
        (?:ihre|deine) identität (?:\w+ )?(?:prüfen|bestätigen|verifizieren|überprüfen)
        (?:nennen|geben|senden|schicken|bestätigen) sie (?:mir|uns) (?:bitte )?(?:noch )?ihre?n? {mine}
        darf ich (?:\w+ ){0,2}?um ihre?n? {mine}|(?:wie lautet|wie ist|was ist) ihre? {mine}
        als (?:ki|sprachmodell|künstliche|virtuelle\w*|assistent)\S*
        ich bin (?:ein |eine |ihr |ihre )?(?:ki|virtuelle\w*|sprachmodell|chatbot|assistent\w*)\S*
        (?:verstehe|nachvollziehen)\b.{0,10} ihren? (?:ärger|frust\w*|unmut|sorgen?|situation|lage)
        unannehmlichkeiten|wir bitten um (?:entschuldigung|verständnis|geduld)
        ihre? (?:erstattung|anfrage|fall|konto|zahlung|bestellung|antrag|rückerstattung) (?:wurde|ist)\b.{0,20}{did}
        (?:sie sind|du bist) uns\b.{0,20}wichtig|ihre zufriedenheit|wir kümmern uns um (?:ihren|ihr|ihre)
        auf ihrem (?:konto|kundenkonto)
        während ich (?:ihr|ihre|das|die)
        meldet sich (?:\w+ ){0,3}bei ihnen|melden uns bei ihnen
        (?:würde|sagt|antwortet|sollte|fragt) (?:der|die) (?:kund(?:e|in)|agent)|der agent (?:sollte|würde|soll|muss|antwortet)
        melden sie sich (?:gerne?|jederzeit)
        (?:leider )?können wir\b.{0,40}nicht (?:erstatten|stornieren|anbieten|erlassen)
        sie (?:sprechen|schreiben|chatten) mit \w+ vom|worum geht es\W*$
        um fortzufahren,? (?:brauche|benötige)|seien sie versichert|in diesem szenario
        wir für sie tun können|in ihrer (?:akte|kartei) einen vermerk|erhalten sie per
        ich rufe ihre \w+ auf|kann ich\b.{0,30} für sie (?:starten|öffnen|anlegen|einrichten)
        willkommen (?:beim|bei|im) \w*(?:service|dienst|support|chat)
        kann ich ihnen\b.{0,40} anbieten|ich kann ihnen\b.{0,40} anbieten
        """,
        unless=r"""
        (?:sie|man|ihr kollege|ihre kollegin|er) (?:haben?|hat) (?:mir )?(?:gesagt|geschrieben|versprochen)
        mir wurde gesagt
        ^(?:warum|wann|können sie|könnten sie|würden sie|bitte verbinden)
        """,
        words=WORDS,
    ),
    "still_working": sign(
        r"""
        (?:einen|kleinen|nur einen|ein) (?:moment|augenblick)|^moment|^augenblick|^sekunde|in einer sekunde
        geben sie mir (?:bitte )?(?:eine|einen|kurz|noch)
        bleiben sie (?:bitte )?(?:dran|im chat|kurz|bei mir)|bitte warten sie
        lassen sie mich (?:\w+ ){0,2}(?:nachsehen|prüfen|nachschauen|schauen|sehen|nachschlagen)
        ich (?:prüfe|überprüfe|kläre|schaue|suche|rufe|lese|checke|recherchiere)
        ich sehe (?:mir|in|im|nach|gerade|kurz|jetzt)
        (?:prüfe|schaue|sehe|kläre) ich (?:gerade|jetzt|kurz|erst)
        ich gehe (?:jetzt|gerade|kurz)\b.{0,30} (?:durch|nach)|dem gehe ich
        (?:muss|will|möchte) ich (?:\w+ ){0,3}(?:sehen|prüfen|nachsehen|klären|nachschlagen)
        wird gerade (?:geprüft|geladen|bearbeitet)|lädt (?:\w+ ){0,3}noch|gleich haben wir
        ^(?:ich )?bin dran
        bevor ich (?:antworte|etwas sage|das sagen kann)
        (?:bin )?(?:gleich|sofort) wieder bei ihnen
        gerade dabei|mitten in ihre[rn]?|fast fertig|zwei sekunden|dranbleiben|mal sehen,
        ich (?:hole|öffne|besorge)|(?:besorge|hole|schlage) ich|ich brauche (?:etwas|noch|kurz) zeit
        """,
        unless=r"""
        morgen
        """,
        words=WORDS,
    ),
    "asks_further": sign(
        r"""
        (?:sonst|noch) (?:noch )?(?:etwas|was|fragen|weitere\w*)
        weitere (?:fragen|anliegen|wünsche)
        (?:hilft|passt|reicht|genügt) (?:ihnen )?(?:das|so)
        ist (?:das|damit)\b.{0,20}(?:in ordnung|geklärt|erledigt|ok|okay|so recht)
        """,
        words=WORDS,
    ),
}
