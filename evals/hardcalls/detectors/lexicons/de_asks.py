"""German: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:können|könnten|kannst|könntest|würden|würdest|dürfte|darf|dürften|mögen|magst) (?:sie|du|ich|wir)|(?:nennen|geben|sagen
        |teilen|senden|schicken|schreiben|bestätigen|tippen|verraten|tragen|übermitteln|mailen|buchstabieren|nenn|gib|sag|teil
        |schick|schreib|bestätige|sende|verrate|buchstabiere)(?: sie)?(?: mir| uns)?(?: bitte| kurz| doch| noch| mal)*
        |(?:{we}) (?:\S+ )?(?:brauche|brauchen|benötige|benötigen|bräuchte\w*)|(?:brauche|brauchen|benötige|benötigen
        |bräuchte\w*) {we}|wie (?:lautet|ist|lauten|heißt|heißen|war|hoch|viel)|was (?:ist|war|sind)|welche\w*|unter welche\w*
        |an welche\w*|um welche\w*|wann|bitte (?:\S+ ){0,3}?um|haben sie|hast du|dazu|bitte|fehlt\w* (?:mir|uns|noch|nur)|(?:sagst
        |nennst|gibst|schickst|verrätst|teilst|schreibst|bestätigst|magst|hättest|hätten) (?:du|sie) (?:mir|uns)?|nur noch|noch
        |dann|wo
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) {gap7}(?:\w*geburtsdatum\w*|geburtstag|geboren|geburtsjahr)
                (?:ihr |dein )?(?:geburtsdatum|geburtstag)(?:,? bitte)?\s?\?|wann (?:sind|bist|wurden|wurdest) (?:sie|du) geboren
            """),
            "postcode": lines(r"""
                (?:{ask}) {gap7}(?:plz|postleitzahl)
                (?:ihre |deine )?(?:plz|postleitzahl)(?:,? bitte)?\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) {gap7}(?:e-?mail\w*(?:-?adresse)?|mailadresse)
                (?:ihre |deine )?(?:e-?mail(?:-?adresse)?|mailadresse)(?:,? bitte)?\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) {gap7}(?:telefonnummer|handynummer|mobilnummer|rufnummer|rückrufnummer|(?:nummer
                |rufnummer) (?:\S+ ){0,5}?(?:erreich\w*|anruf\w*|zurückruf\w*)|telefonisch (?:\S+ )?erreich\w*)
                (?:ihre |deine )?(?:telefonnummer|handynummer|mobilnummer|rufnummer)(?:,? bitte)?\s?\?
                unter welcher (?:\w*nummer)
            """),
            "order_number": lines(r"""
                (?:{ask}) {gap7}(?:bestell-?(?:id|nummer|nr)\w*|auftragsnummer|vorgangsnummer|rechnungsnummer|referenz(?:nummer)?
                |kaufnummer|bestellnr)
                (?:um |bei )?welche[rs]? (?:bestellung|kauf|auftrag|einkauf)(?: \S+){0,6}
                |(?:ihre |deine )?bestellnummer(?:,? bitte)?\s?\?
            """),
            "name": lines(r"""
                (?:{ask}) {gap7}(?:\w*namen?|vor- und (?:nachname\w*|zuname\w*))(?! (?:des|der))
                wie (?:heißen sie|heißt du|ist ihr name|darf ich sie (?:nennen|ansprechen))|mit wem (?:spreche|schreibe
                |habe) ich(?: \S+){0,5}|wer (?:sind|bist) (?:sie|du)|(?:ihr |dein )?(?:vollständiger )?name(?:,? bitte)?\s?\?
            """),
            "amount": lines(r"""
                (?:{ask}) {gap7}(?:betrag|beträge|summe|rechnungsbetrag|rate|höhe)
                (?:wie viel|wieviel|welchen betrag|welche summe|welche rate|welcher betrag|wie hoch)(?: \S+){0,10}
            """),
            "identity": lines(r"""
                (?:bestätigen|verifizieren|prüfen|überprüfen|nachweisen|verifiziere|bestätige|feststellen|abgleichen|ausweisen
                |legitimieren|identifizieren|sicherstellen|sichergehen|vergewissern)(?: \S+){0,6}? (?:identität|wer sie sind
                |sie es sind|person|dass sie|dass ich|dass du)
                (?:{your} )?identität (?:\S+ ){0,4}?(?:bestätigen|prüfen|verifizieren|nachweisen|überprüfen|feststellen|klären
                |abgleichen|bestätigst|belegen)|(?:sicherheitsfragen?|identitätsprüfung|sicherheitsabfrage|identifizierung
                |legitimation|verifizierung|sicherheitsabgleich|datenabgleich)|(?:foto|kopie|bild|scan) (?:\S+ ){0,3}?\w*ausweis\w*
                |(?:weisen|identifizieren|legitimieren|verifizieren) sie sich|(?:dass|ob) (?:sie
                |du) (?:\S+ ){0,3}?(?:kontoinhaber\w*|wirklich|tatsächlich|selbst|die richtige person)(?: \S+){0,3}? (?:sind|bist
                |sprechen|schreiben)|dass ich (?:\S+ ){0,3}?mit (?:der richtigen|dem kontoinhaber|ihnen|der kontoinhaberin)
                (?:sichergehen|sicher sein|sicherstellen|feststellen|wissen),? dass (?:sie|du) (?:es )?(?:\S+ ){0,2}?(?:sind|bist)
                |abgleich\w*
                ob ich (?:\S+ ){0,2}?mit (?:\S+ ){0,3}?(?:kontoinhaber\w*|richtigen|ihnen) (?:\S+ )?(?:spreche|schreibe|chatte)
                |(?:bin ich|spreche ich|schreibe ich) (?:\S+ ){0,3}?(?:kontoinhaber\w*|richtigen person)
            """),
            "topic": lines(r"""
                (?:worum|um was) (?:\S+ ){0,3}?(?:geht|handelt|dreht)(?: \S+){0,5}|was (?:ist|war|genau|führt|kann ich|können wir
                |darf ich|möchten sie|brauchen sie|gibt es|liegt|haben sie|bedrückt|beschäftigt) (?:\S+ ){0,5}?(?:passiert|problem
                |anliegen|los|geschehen|für sie tun|für dich tun|zu uns|thema|auf dem herzen|klären|besprechen|grund|vorgefallen|an
                |sie)(?: \S+){0,4}?\s?\?
                (?:wobei|womit|wie) (?:kann|können|darf|dürfen|könnte) (?:ich|wir) (?:ihnen|dir|euch)(?: \S+){0,3}? ?(?:helfen
                |behilflich|weiterhelfen|unterstützen|dienen)
                (?:schildern|beschreiben|erzählen|erklären|sagen|schildere|beschreib\w*|erzähl\w*|sag|nennen|teilen|schreiben
                |verraten|fassen|geben|skizzieren)(?: sie)?(?: mir| uns)?(?: bitte| kurz| doch| noch| mal| gern\w*
                | einmal)*,? (?:\S+ ){0,4}?(?:worum|was (?:passiert|genau|los|ist|vorgefallen|geschehen|sie|ihr)
                |{your} (?:\w+ )?(?:anliegen|problem|frage|situation)|den (?:grund|sachverhalt|vorfall)|das (?:problem|anliegen
                |thema)|stichwort\w*|mehr (?:dazu|darüber|über)|details|womit|wobei)(?: \S+){0,5}
                (?:zu|bei|um) welche[mnr] (?:thema|anliegen|vorgang|angelegenheit|sache|frage|problem|bereich)(?: \S+){0,6}
                |welches (?:anliegen|thema|problem)(?: \S+){0,5}|geht es (?:\S+ ){0,3}?um (?:\S+ ){1,8}?\?|{your} anliegen\s?\?
                wo drückt (?:\S+ ){0,2}?schuh|was (?:genau )?(?:beschäftigt|bedrückt|treibt|plagt) (?:sie|dich)|was steht an
                |was gibt's|(?:geht|handelt) es (?:\S+ ){0,2}?(?:um|sich)[^.!]*\?
            """),
        },
        masks=lines(r"""
            (?:noch|sonst|darüber hinaus) (?:\S+ )?(?:etwas|irgendetwas|was|eine frage)[\w ,]*|kann ich (?:\S+ )?(?:sonst
            |noch) (?:\S+ )?(?:etwas|was)[\w ,]*
        """),
        unless=lines(r"""
            nicht (?:nötig|notwendig|erforderlich|mitschicken|teilen|nennen|schicken|senden|angeben|mehr nennen)|niemals|nie
            |(?:bitte|senden|schicken|teilen|nennen|geben|posten) (?:sie )?(?:\S+ ){0,6}?(?:keine\w*|nicht)|(?:brauche|benötige
            |brauchen|benötigen) (?:ich |wir )?(?:\S+ ){0,4}?(?:nicht|kein\w*)|(?:finden|sehen|erhalten|bekommen|ändern
            |erreichen) sie|(?:habe|haben) (?:ich|wir)|(?:ich|wir) (?:habe|haben|sehe|sehen)|(?:liegt|liegen) (?:mir
            |uns) (?:bereits|schon|vor)|(?:nummer|adresse|name|mail) ist (?:hinterlegt|bei uns|korrekt|aktuell)|vielen dank
            |danke für|sie können (?:ihre|die|das)|können sie (?:\S+ ){0,4}?(?:ändern|einsehen|finden|im konto|in der app)
            |steht (?:in|auf|im)|(?:wurde|ist|sind|habe\w*) (?:\S+ ){0,3}?(?:geschickt|gesendet|geändert|korrigiert|gespeichert)
            |(?:betrag|geld|erstattung|mail|e-mail) (?:\S+ ){0,3}?(?:schon|bereits)|schicken wir|senden wir
            |kann ich (?:\S+ ){0,2}?(?:korrigieren|ändern|anpassen)
            (?:müssen|brauchen|musst|brauchst) (?:sie|du) (?:sich|dich|mir|uns|hier|dafür)? ?(?:\S+ ){0,4}?(?:nicht|kein\w*)
        """),
    ),
)
