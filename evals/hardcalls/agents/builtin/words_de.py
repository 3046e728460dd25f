# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in German."""

from hardcalls.agents.builtin.told_de import TOLD
from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="ich und der die das ist nicht sie mein meine mir mich ein eine einen mit für auf zu von den dem es wir habe hat bin war wie wann bitte danke noch aber kann",
    negators=r"nicht|kein\w*|nie|niemals|niemand|ohne|nichts",
    breaks="aber|und|dass|weil|seit|nachdem|wenn|als|sondern|nur|damit|hilfe",
    relations={
        r"(?:vater|vaters|papa|vati)\b": "Ihr Vater",
        r"(?:mutter|mama|mutti)\b": "Ihre Mutter",
        r"(?:ehemann|mann|mannes|ehemannes|gatte)\b": "Ihr Mann",
        r"(?:ehefrau|frau)\b": "Ihre Frau",
        r"(?:lebensgefährte|partner)\b": "Ihr Partner",
        r"(?:lebensgefährtin|partnerin)\b": "Ihre Partnerin",
        r"(?:sohn|sohnes)\b": "Ihr Sohn",
        r"tochter\b": "Ihre Tochter",
        r"(?:kind|baby)\b": "Ihr Kind",
        r"(?:bruder|bruders)\b": "Ihr Bruder",
        r"schwester\b": "Ihre Schwester",
        r"(?:oma|großmutter)\b": "Ihre Großmutter",
        r"(?:opa|großvater)\b": "Ihr Großvater",
        r"(?:freund|freundin)\b": "ein Mensch, der Ihnen nahestand,",
    },
    partners=r"mann|ehemann|frau|partner|partnerin|freund|freundin|ex|exmann|ex-mann|exfreund|ex-freund|expartner|lebensgefährte",
    masks=(
        r"(?:kommt|kommen|droht|schickt|schicken|geht|landet|steht) ~(?:als nächstes|jetzt|dann|bald|gleich|nun) ~inkasso\w*|als nächstes ~inkasso\w*",
        r"karte (?:\w+ )?(?:wurde |ist |war )?(?:\w+ )?abgelehnt|nachlass von \d",
        r"bring(?:t|en) mich (?:noch )?(?:um den verstand|um den schlaf|auf die palme)",
        r"macht mich (?:noch )?(?:fertig|wahnsinnig|krank)",
        r"(?:vor|an) (?:scham|peinlichkeit|lachen|langeweile|neugier) ~(?:gestorben|sterbe|sterben|gelacht)|sterbe ~vor (?:scham|neugier|langeweile|lachen|peinlichkeit)|(?:tot|kaputt)lachen|todmüde|todlangweilig|todsicher|deadline|zu tode (?:gelangweilt|erschrocken)",
        r"(?:akku|handy|laptop|telefon|app|leitung|link|verbindung|bildschirm) (?:\w+ )?(?:ist |sind )?(?:\w+ )?(?:tot|gestorben)",
        r"(?:das|ihr|sie|lumen|diese firma|dieser laden|so ein|ist ja|ist doch) ~(?:abzocke|betrug|betrüger|betrugsfirma|scam)(?= ?[.!?]|$)",
        r"wetten,? dass|jede wette|ich wette\b|das wetter\w*|(?:bin|arbeite als|ist) (?:selbst |selber )?(?:anwalt|anwältin|rechtsanwalt|rechtsanwältin|journalist|journalistin)",
        r"gerichte?\b ~(?:essen|kochen)|blindes? vertrauen|blind date|blindflug|blind gekauft|mein {REL} (?:ist|wird|wurde) ~\d+",
        r"nicht beschweren|will mich nicht beschweren|nichts zu beschweren|post ?boten?|lieferant(?:en)?",
    ),
    cues={
        "self_harm": (
            r"mir ~(?:etwas|was) (?:anzutun|antue)|(?:lieber|besser) nicht mehr (?:da|hier)|besser ~wenn es mich nicht ~gäbe|am liebsten (?:gar )?nicht mehr (?:da|leben|aufwachen)|(?:leichter|besser|einfacher) ~(?:wenn|wäre) ich ~(?:weg|nicht mehr da|tot|gar nicht da)|sehe ~keinen ausweg mehr|(?:will|möchte|mag) ~nicht mehr (?:da|hier) ?sein|abschiedsbrief\w*|niemand\w* ~mich vermissen|für niemand\w* ~verlust|wäre gern\w* ~(?:nicht mehr da|tot)|(?:denke|gedacht|daran|überlege) ~(?:von|vor) ~(?:brücke|zug|dach|balkon) ~(?:springen|werfen)|(?:von der|vor den) (?:brücke|zug) ~(?:springen|werfen)|tot mehr wert",
            r"(?:mich|mir) ~(?:umbring\w+|umzubringen|töten|das leben nehmen|etwas antun|was antun)|bringe mich um\b|suizid\w*|selbstmord\w*|selbst verletz\w+|mich (?:selbst )?(?:ritze\w*|verletze\w*)",
            r"(?:nicht mehr|nicht länger|nimmer) (?:leben|weiterleben|da sein|aufwachen|hier sein|am leben sein)|(?:möchte|will|wollte) (?:nur noch |einfach |lieber )?(?:sterben|tot sein)|lieber tot|wäre (?:ich )?(?:lieber |besser )?tot",
            r"(?:keinen|kein) (?:sinn|grund) ~(?:leben|weiterleben|mehr zu leben)|(?:leben|alles) ~(?:keinen sinn mehr|nicht mehr lebenswert)|ohne mich ~besser|kann (?:einfach )?nicht mehr(?= ?[.!…,]|$)|schluss ~mit allem|mit dem leben ~schluss|allem ein ende",
        ),
        "abuse": (
            r"{PARTNER} ~(?:über|auf|mit|in) (?:mein\w*) ~(?:konto|namen|karte|handy) ~(?:bestellt|gekauft|abgeschlossen|unterschrieben) ~(?:musste|gezwungen|nicht gewollt|keine wahl)|{PARTNER} ~(?:nimmt mir|behält) ~(?:karte|geld|lohn|gehalt|ausweis|handy)|{PARTNER} ~wenn ich (?:was|etwas|nein) sage|(?:ich (?:durfte|darf)|(?:durfte|darf) ich) (?:nicht|nie) (?:nein sagen|selbst entscheiden|ohne (?:ihn|sie))|(?:er|sie) (?:stand|saß) ~(?:daneben|hinter mir|neben mir),? ~bis ich|(?:fliege ich raus|schmeißt (?:er|sie) mich raus|was (?:er|sie) (?:dann |sonst )mit mir macht)|{PARTNER} ~um mich fertig ?zu ?machen|(?:er|{PARTNER}) ~droht mir\b|muss mein\w* {PARTNER} (?:um erlaubnis )?fragen,? ~bevor ich",
            r"nein (?:zu )?sagen (?:ist|geht|gibt es|darf man) bei (?!ihnen|euch|lumen)\w+ (?:nicht|keine option)|trau\w* mich nicht,? ~nein zu sagen|nein ~(?:gesagt|sage) ~(?:notaufnahme|krankenhaus|geschlagen|zugeschlagen|schlägt|blau\w*|ausgerastet|rastet)|(?:er|sie|{PARTNER}) ~(?:ausgerastet|zugeschlagen|verprügelt|gewürgt)",
            r"(?:handy|post|konto|karte|geld|ausweis) (?:hat|behält|nimmt) ~(?:er|sie)\b(?= ?(?:[.,!?]|$|und|also))|(?:er|{PARTNER}) (?:kontrolliert|überwacht|liest|durchsucht) ~(?:mein|meine|meinen|alle meine) (?:handy|nachrichten|e-?mails?|mails|post|konto|chats)",
            r"{PARTNER} ~(?:zwingt|zwang|gezwungen|bedroht|droht|schlägt|schlug|geschlagen|kontrolliert|misshandel\w+|verbietet|erpresst)\b",
            r"{PARTNER} ~(?:nimmt|nahm|liest|überwacht|hat) (?:mir |mein\w* )?~(?:handy|karte|lohn|gehalt|nachrichten|konto|geld) ~?(?:weg|mit|ab)?(?:genommen)?\b(?= ?[.!,]|$| und)",
            r"häusliche gewalt|frauenhaus|angst vor (?:ihm|ihr|meinem {PARTNER})|(?:er|sie) (?:schlägt|bedroht|zwingt|kontrolliert) mich|gewalttätig",
        ),
        "scam": (
            r"(?:mann|frau|herr|dame|anrufer\w*|jemand|typ) ~(?:von|vom|aus) ~(?:bank|sparkasse|lumen|polizei|sicherheits\w*|support|betrugs\w*) ~(?:am telefon|telefon|leitung|dran|angerufen|ruft)|(?:am telefon|in der leitung) ~(?:bank|sparkasse|polizei|lumen|code|tan)|(?:er|sie|der|die|anrufer\w*|jemand) ~(?:braucht|will|möchte|verlangt|fragt nach|wollte) ~(?:code|tan|pin|passwort|kartennummer) ~(?:von mir|von ihnen|den sie|die sie|durch\w*|geschickt|gesendet|sms|bekommen|aufs handy)|(?:braucht|will|möchte|verlangt|wollte) von mir ~(?:code|tan|pin|passwort|kartennummer)\b|traue mich nicht ~auf(?:zu)?legen|angst ~auf(?:zu)?legen|auf (?:ein|das|deren) (?:sicheres|sichere) konto|(?:angerufen|anruf) ~(?:konto|karte) ~(?:gehackt|gesperrt|gefährdet|betroffen)|(?:mann|frau|herrn|dame|typen|jemandem) am telefon ~(?:ziffern|zahlen|nummern|code|tan) ~(?:gesagt|durchgegeben|vorgelesen|genannt|gegeben)|anrufer\w* ~(?:ziffern|code|tan) ~(?:gesagt|durchgegeben|vorgelesen|genannt|gegeben)",
            r"als ~(?:lumen|bank|polizei|support)\w* ~(?:aus(?:gibt|gegeben)|ausgab)",
            r"betrüger\w*|betrugsmasche|abgezockt|phishing|scam\w*|enkeltrick|reingelegt|hereingelegt",
            r"(?:angeblich|gibt sich|gab sich|behauptet|sagt|sagte) ~(?:von|als|für|sei von) ~(?:lumen|bank|polizei|support|ihnen|ihrer firma)",
            r"(?:ich soll|soll ich|sollte|verlangt|gesagt) ~(?:gutschein\w*|geschenkkarten?|code|codes|tan|überweisen|bitcoin|krypto\w*|anydesk|teamviewer)",
            r"(?:code|tan|pin|passwort) ~(?:durchgegeben|weitergegeben|gegeben|vorgelesen|verraten|genannt)",
        ),
        "minor": (
            r"ich bin (?:erst |gerade |noch )?(?:1[0-7]|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)(?: jahre?(?: alt)?)?(?= ?(?:[.,!?]|$| und| aber))|ich (?:werde|wurde|bin) (?:(?:erst|gerade|jetzt|bald|im|nächsten|letzten|monat|jahr|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)) )*(?:1[0-7]|fünfzehn|sechzehn|siebzehn)(?= ?(?:[.,!?]\D|[.,!?]?$| und| geworden| jahre))|geburtsdatum ~(?:bruder\w*|schwester|mutter|vater\w*|eltern|mama|papa) ~(?:genommen|benutzt|angegeben|eingegeben)|falsches (?:alter|geburtsdatum) angegeben|ich gehe (?:noch )?(?:zur schule|in die \d+)",
            r"bin (?:noch )?(?:minderjährig|unter 18|nicht 18|keine 18)|meine (?:eltern|mutter) (?:wissen|weiß) ~nichts ~(?:konto|bestell\w+|davon)",
        ),
        "fraud": (
            r"identitäts(?:diebstahl|missbrauch|klau)\w*|identität ~(?:gestohlen|geklaut|missbraucht)|betrug\b|betrugsfall|(?:bestellungen?|käufe|konto|schulden),? ~(?:von denen|von der|von dem|wovon) ich (?:gar )?nichts weiß|(?:habe?|hab) ich nie (?:gewohnt|gelebt)|ich habe? (?:da|dort) nie gewohnt|(?:noch )?nie ~(?:bei ihnen|bei lumen) ~(?:eingekauft|gekauft|bestellt|kunde|kundin)",
            r"(?:jemand|fremde\w*|unbekannte\w*|kriminelle\w*) ~(?:auf|unter|mit|in) ~(?:meinen|meinem|meine|meiner) ~(?:namen|daten|karte|identität)|(?:auf|unter|in) (?:meinen|meinem) namen ~(?:bestellt|gekauft|eröffnet|abgeschlossen|angelegt|konto|bestellung\w*|käufe)|(?:bestell\w+|konto|käufe|schulden|eröffnet|gekauft) ~(?:auf|unter|in) (?:meinen|meinem) namen",
            r"(?:nie|niemals|kein|nicht) ~konto ~(?:eröffnet|gehabt|angelegt)|habe (?:gar |überhaupt )?kein konto|(?:unberechtigte|unbefugte) (?:bestellung|abbuchung|buchung)\w*",
        ),
        "takeover": (
            r"gehackt|hacker\w*|gekapert|(?:jemand|fremde\w*|unbekannte\w*) ~(?:in|auf|zugriff|mein|meine|meinem) ~(?:konto|passwort|e-?mail\w*|zugang|account) ~(?:eingeloggt|angemeldet|geändert|zugriff|verschafft|drin|gekommen|ist|hat)?|(?:mail\w*|e-?mail\w*|nummer) (?:im|in meinem|auf meinem|bei meinem) (?:konto|profil|account) ist nicht (?:meine|von mir)|(?:jemand|fremde\w*|einer) (?:war|ist) in meinem (?:konto|account)",
            r"(?:passwort|e-?mail(?:-?adresse)?|telefonnummer|handynummer) ~(?:wurde|wurden|ist worden) ~geändert|(?:anmeldung|login) ~nicht von mir",
        ),
        "bereavement": (
            r"testamentsvollstrecker\w*|erbschein\w*|nachlassgericht\w*|sterbeurkunde|(?:haben|habe) (?:\w+ ){0,2}(?<!von )(?:unsere?n? |meine?n? )?(?:papa|mama|vater|mutter|oma|opa) verloren|(?:kontoinhaber\w*|kund(?:e|in)|er|sie) lebt nicht mehr|von uns gegangen",
            r"{REL} (?:lebt|ist) nicht mehr(?: unter uns| da)?(?= ?(?:[.,!]|$| und))",
            r"{REL} ~(?:gestorben|verstorben|tot|verstarb|starb|ums leben gekommen|entschlafen|verunglückt)\b",
            r"(?:tod|beerdigung|trauerfeier|nachlass|verlust|ableben) (?:von )?~{REL}|(?:verstorbene\w*|verlor\w*) ~{REL}|(?<!von meinem )(?<!von meiner )(?<!vom ){REL} ~verloren(?= ?[.,!?]|$)|witwe\w?\b|witwer\b|trauerfall|hinterbliebene\w*|erbin\b|{REL} ~beerdig\w+",
        ),
        "gambling": (
            r"spielsucht|spielsüchtig|glücksspiel\w*|casino\w*|kasino\w*|sportwette\w*|spielautomat\w*|spielothek|verzockt|zocke\w*|wettsucht|online-?poker|spielhalle|(?:spiel\w*|zock\w*|verlier\w*|verloren) ~an (?:den|die|dem) automat\w*|wieder an (?:den|die) automat\w*(?! der)|auf (?:pferde|fußball|sport) ~(?:gesetzt|gewettet|wette\b)|wettbüro|wettschein\w*|roulette|verwettet|(?:mit dem )?(?:wetten|spielen|zocken) nicht aufhören|vom (?:wetten|spielen|zocken) nicht los",
        ),
        "human": (
            r"(?:geben sie|holen sie|gebt) mir ~(?:einen|eine|ihren) ~(?:mitarbeiter\w*|menschen|person|vorgesetzten|chef)|durchstellen|fleisch und blut|(?:kann|könnte) (?:mich )?(?:bitte )?(?:jemand|einer) (?:bitte )?(?:mich )?(?:zurück)?anrufen|nicht mit (?:einer|der) (?:maschine|ki)\b|nicht mit (?:einem|dem) (?:bot|roboter|computer)|(?:geben|holen) sie mir (?:jemanden|jemand)|(?:will|möchte) (?:keinen|nicht mit (?:einem|dem)) (?:chat ?bot|bot|roboter)",
            r"(?:mit|an|zu|durch) ~(?:echten|einem|einer|richtigen|einen|eine|ihren|ihrem)? ?~(?:menschen|mensch|person|mitarbeiter\w*|kolleg\w+|berater\w*|jemandem|jemanden|vorgesetzten?|chef|sachbearbeiter\w*) ~(?:sprechen|reden|schreiben|verbinden|verbunden|telefonieren|weiterleiten|chatten|weitergeleitet|wenden|kontakt)",
            r"(?:sprechen|reden|verbinden|leiten|geben|stellen) ~(?:sie )?~(?:mich )?~(?:mit|an|zu|durch) ~(?:menschen|mensch|person|mitarbeiter\w*|kolleg\w+|berater\w*|jemandem|jemanden)|(?:echten?|richtigen?|wirklichen?) (?:menschen|mensch|person)|(?:einen|ein) menschen?,? bitte|(?:will|möchte|brauche|verlange|hätte gern\w*) ~(?:einen|ein|eine) (?:menschen|mitarbeiter\w*|person|vorgesetzten|berater\w*)\b",
            r"(?:rufen sie|ruft|ruf) mich (?:bitte )?~an\b|rückruf|zurückrufen|angerufen werden",
        ),
        "complaint": (
            r"(?:offizielle|formelle|förmliche|eine|meine) beschwerde|beschwere mich|(?:will|möchte|werde|muss) mich ~beschweren|beschwerde ~(?:einlegen|einreichen|erheben)|ombuds\w+|schlichtungsstelle|verbraucherzentrale|weitere schritte (?:vor|ein)\w*|(?:hat|haben) (?:noch )?ein nachspiel",
            r"(?:rechts)?anwalt\w*|(?:rechts)?anwält\w+|rechtliche schritte|(?:verklage|klage|anzeige) ~(?:sie|gegen|ein)|vor gericht|gerichtlich\w*|mahnbescheid|verbraucherzentrale|verbraucherschutz|bafin|aufsicht(?:sbehörde)?\b",
            r"journalist\w*|(?:an die|zur|der) (?:presse|zeitung|medien)|inkasso\w*|gerichtsvollzieher\w*",
        ),
        "credit_review": (r"(?:widerspr\w+|einspruch) ~(?:ablehnung|entscheidung|kredit\w*)",),
        "data_request": (
            r"dsgvo|datenschutz\w*|datenauskunft|auskunft ~daten|recht auf vergessen\w*|(?:lösch\w+|kopie|auskunft|herausgabe) ~(?:meine\w?|aller|alle|sämtliche\w?|gespeicherte\w*|persönliche\w*) ~daten|daten ~(?:löschen|gelöscht|gespeichert|anfordern)|konto ~(?:komplett |vollständig )?löschen|welche daten",
        ),
        "access_need": (
            r"gebärden\w*|braille|blindenschrift|großdruck|leichte[rn]? sprache|(?:kann|konnte) ~(?:nicht|kaum|schlecht|nur schwer) ~(?:tippen|lesen|sehen|hören|schreiben)(?= ?[.,!?]|$| und| weil| wegen)|(?:schrift|bildschirm|display|buchstaben) ~(?:nicht|kaum|schlecht) ~(?:lesen|sehen|erkennen)|meine (?:augen|hände|ohren|sehkraft) ~(?:schlecht\w*|nachlassen|lassen nach|lässt nach|machen nicht mehr|zittern)|mein gehör ~",
        ),
        "hardship": (
            r"(?:dritte\w?|3\.|vierte\w?|4\.) ~(?:rate|raten|zahlung|monat|mal) ~(?:nicht|verpasst|versäumt|ausgefallen|offen|überfällig|ausgelassen|rückstand)|(?:drei|3|vier|4) (?:raten|zahlungen|monate|monatsraten) ~(?:nicht|verpasst|versäumt|rückstand|überfällig|offen|im verzug)|(?:dreimal|viermal|drei monate|vier monate) (?:konnte|habe|kann) ich ~nicht ~(?:zahlen|gezahlt|bezahlt|bezahlen)|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember),? (?:und )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember),? (?:und )?(?:jetzt )?(?:auch )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember),? ~(?:nicht|verpasst|ausgefallen|im rückstand|konnte ich nicht)",
            r"(?:zweite\w?|weitere\w?|noch ein\w*) (?:raten|zahlungs)(?:plan|vereinbarung)|schon ~(?:raten|zahlungs)plan|insolven\w+|schuldnerberatung|privatinsolvenz|überschuldet|(?:zwei|drei|vier|fünf|sechs|2|3|4|5|6) monate ~(?:pause|pausieren|aussetzen|stunden|stundung|aufschub)",
        ),
        "repeated": (
            r"(?:zum )?(?:dritten|vierten|fünften|sechsten|3\.|4\.|5\.|x-ten|zehnten) mal|(?:schon|bereits|jetzt) ~(?:zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|drei mal|zwei mal) ~(?:geschrieben|angerufen|erklärt|gefragt|gemeldet|kontaktiert|gesagt)|(?:zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach) ~(?:geschrieben|angerufen|erklärt|gefragt|gemeldet|kontaktiert|gesagt)",
            r"(?:niemand|keiner) ~(?:hilft|geholfen|antwortet|kümmert)|hilft mir (?:gar |überhaupt )?nicht|(?:wieder|immer|schon wieder) ~(?:dieselbe|die gleiche|das gleiche|dasselbe) ~(?:antwort)?",
        ),
    },
    topics={
        "duplicate": (
            r"(?:doppelt|zweimal|zwei mal|2x|2 mal) ~(?:abgebucht|belastet|bezahlt|eingezogen|berechnet|abgezogen|gezahlt|gebucht)|(?:abgebucht|belastet|eingezogen|abbuchung|buchung|zahlung) ~(?:doppelt|zweimal)|doppel(?:te|abbuchung|buchung)\w*",
        ),
        "refund": (
            r"(?:rück)?erstatt\w*|rückzahlung|geld zurück|gutschrift|zurückgeschickt|zurückgesandt|retour\w*|rücksendung|zurückgegeben",
        ),
        "late_fee": (r"mahngebühr\w*|gebühr\w*|verzugs\w*|säumnis\w*|mahnkosten",),
        "dunned": (
            r"(?:längst|schon|bereits|doch|pünktlich) ~(?:bezahlt|überwiesen|gezahlt|beglichen)|(?:mahnung\w*|zahlungserinnerung\w*|erinnerung\w*|inkasso\w*) ~(?:obwohl|trotz) ~(?:bezahlt|überwiesen|gezahlt|zahlung)|obwohl ~(?:bezahlt|überwiesen|gezahlt)",
        ),
        "wrong_item": (r"falsche\w? (?:artikel|ware|größe|farbe|produkt|schuhe|sache|modell|teil)|nicht das,? was ich bestellt",),
        "faulty": (r"kaputt|defekt\w*|beschädigt\w*|funktioniert nicht|zerbrochen|geht nicht an|gerissen|mangelhaft",),
        "not_received": (
            r"(?:nie|nicht|noch nicht|nichts|keine ware) ~(?:angekommen|erhalten|bekommen|geliefert|da|eingetroffen|zugestellt)|(?:paket|sendung|lieferung|bestellung) ~(?:verloren|verschwunden|fehlt)",
        ),
        "plan": (
            r"ratenplan|zahlungsplan|ratenzahlung|(?:kleinere|niedrigere|geringere) (?:raten|beträge)|(?:raten|rest|betrag) ~(?:aufteilen|strecken|verteilen|stückeln)|(?:über|in|auf) ~monate\w? ~(?:verteilen|aufteilen|strecken|abzahlen|abbezahlen)",
        ),
        "pause": (
            r"pausier\w*|zahlungspause|pause\b|aufschub|aufschieben|verschieb\w+|stund(?:en|ung)\b|mehr zeit|später (?:be)?zahlen|aussetzen|(?:erst|bis) (?:zum|am) ~(?:gehalt|lohn|zahltag)",
        ),
        "short_money": (
            r"(?:kann|können|könnte) ~nicht ~(?:zahlen|bezahlen|begleichen|aufbringen)|kein geld|zu wenig geld|knapp bei kasse|pleite|geld ~(?:knapp|reicht nicht)|arbeitslos|job verloren|kann ~(?:rate|raten) ~nicht",
        ),
        "unknown_charge": (
            r"(?:kenne|erkenne|weiß) ~(?:nicht|keine\w*|den händler|die abbuchung)|(?:was|wer) (?:ist|soll|sind) ~(?:abbuchung|buchung|zahlung|händler|firma|posten|betrag)|unbekannte\w? ~(?:abbuchung|buchung|zahlung|händler|firma|posten|betrag)|sagt mir nichts|nie gehört",
        ),
        "not_mine": (
            r"(?:nie|nicht|nichts|niemals) ~(?:bestellt|gekauft|gemacht|veranlasst)\b|(?:war|bin|das war) (?:ich )?nicht ich|ist nicht von mir",
        ),
        "due": (
            r"wann ~(?:fällig|nächste (?:rate|zahlung)|zahlen|bezahlen)|nächste[rn]? (?:rate|zahlung)|fälligkeit\w*|wie viel ~(?:offen|schulde|zahlen|noch|rate)|wie hoch ~(?:rate|betrag)",
        ),
        "status": (
            r"wo (?:ist|bleibt|bleiben|sind) ~(?:bestellung|paket|lieferung|sendung|ware|schuhe)|bestellstatus|status ~bestellung|wann ~(?:geliefert|kommt|ankommt|verschickt)|schon ~(?:verschickt|versandt)|sendungsverfolgung",
        ),
        "change_contact": (
            r"(?:neue|andere|ändern|änder\w*|aktualisier\w*|umgezogen) ~(?:e-?mail\w*|telefonnummer|handynummer|nummer|adresse|anschrift)|(?:e-?mail\w*|telefonnummer|handynummer|nummer|adresse|anschrift) ~(?:ändern|aktualisieren|geändert werden)|umgezogen",
        ),
        "own_data": (
            r"(?:welche|nennen sie|sagen sie|bestätigen sie|wie lautet|wie ist) ~(?:adresse|anschrift|telefonnummer|e-?mail\w*|geburtsdatum) ~(?:hinterlegt|gespeichert|haben sie|auf)?|(?:sagen|nennen) sie mir ~(?:meine|die) (?:adresse|anschrift|nummer|e-?mail\w*)",
        ),
        "other_account": (
            r"konto (?:meine[srm]?|von) ~(?:{REL}|{PARTNER}|nachbar\w*|kolleg\w+)|(?:bestellungen|schulden|saldo) (?:meine[srm]?|von meine[rm]) ~(?:{REL}|{PARTNER}|nachbar\w*)|ist (?:mein|meine) (?:{REL}|{PARTNER}) ~kunde",
        ),
        "block": (
            r"(?:käufe|einkäufe|bestellungen|konto|einkaufen) ~(?:sperren|blockieren|unterbinden|gesperrt)|(?:sperren|blockieren) sie ~(?:konto|käufe|einkäufe)",
        ),
        "credit_refused": (
            r"abzulehnen|lehnt\w* ~ab\b|zahlungsart ~nicht an(?:zu)?bieten|nicht genehmigen|ablehnungs\w*|nein vom (?:computer|system|automaten)|(?:computer|system|automat) sagt nein|kein\w* kredit bekommen",
            r"(?:abgelehnt|ablehnung|verweigert|nicht genehmigt|nicht bewilligt)",
        ),
        "wants_review": (
            r"(?:ge)?prüf\w*|überprüf\w*|nochmal ~ansehen|noch einmal ~(?:ansehen|anschaut|anschauen|ansieht)|nicht in ordnung|ungerecht\w*|unfair|fehler|mensch\w*|wer (?:schaut|entscheidet|prüft|guckt)|verdiene (?:gut|genug)|immer (?:pünktlich )?(?:gezahlt|bezahlt)|nie ~(?:versäumt|verpasst)",
        ),
        "early": (
            r"(?:vorzeitig|früher|sofort|alles auf einmal|komplett) ~(?:zahlen|bezahlen|begleichen|tilgen|ablösen|abbezahlen)",
        ),
        "how_to_pay": (
            r"wie (?:kann|soll) ich (?:be)?zahlen|(?:welche|andere|neue|ändern|wechseln|wechsle) ~zahlungs(?:art|methode|weise)\w*|zahlungs(?:art|methode|weise) ~(?:ändern|wechseln|hinterlegen|umstellen)|karte (?:ändern|wechseln)",
        ),
        "follow_up": (
            r"(?:ist|wäre) ~(?:erledigt|abgeschlossen|vom tisch|geklärt)(?= ?[,.?!]|$)|kommt ~(?:nichts|noch was|noch etwas|was) ~(?:hinterher|nach\b|mehr)",
            r"(?:wann|wie lange|bis wann) ~(?:da|habe|sehe|bekomme|dauert|zurück|konto|drauf|ankommt|antwort|geld)|wie geht es (?:jetzt )?weiter|was passiert (?:jetzt|nun)|hat ~geklappt",
        ),
        "thanks": (r"danke\w*|vielen dank|dankeschön|super\b|prima|lieb von ihnen|dankbar",),
        "ai": (r"(?:sind sie|bist du|ist das|spreche ich|schreibe ich) ~(?:bot|roboter|maschine|ki|computer|mensch|chatbot)\b",),
        "greeting": (r"(?:hallo|guten (?:tag|morgen|abend)|hi|moin|servus|grüß gott)\b",),
        "bye": (r"(?:tschüss|auf wiedersehen|schönen (?:tag|abend)|schönes wochenende)",),
        "access_soft": (r"screenreader|bildschirmleser|blind\w*|sehbehindert\w*|gehörlos\w*|schwerhörig\w*|legasthen\w*",),
        "paid": (
            r"(?:längst|schon|bereits|doch|pünktlich|ist|wurde|habe?) ~(?:bezahlt|überwiesen|gezahlt|beglichen)|(?:von|vom) (?:meinem |unserem )?(?:giro)?konto ~(?:abgegangen|abgebucht|weg|runter)|(?:ist|sind|wurde) ~(?:abgegangen|abgebucht worden)|kontoauszug\w*|auszug\b",
        ),
        "reminded": (r"mahnung\w*|mahnschreiben|gemahnt|zahlungserinnerung\w*|inkasso\w*|mahngebühr\w*|mahnbescheid",),
        "balance": (
            r"(?:noch )?(?:irgend ?)?(?:etwas|was|ein betrag|eine rate|ein posten) (?:noch )?(?:offen|ausstehend|zu zahlen|zu bezahlen)|(?:was|wie viel|wieviel) (?:ist|steht|bleibt|habe ich|muss ich) (?:\w+ )?(?:noch )?(?:offen|aus|übrig|zu zahlen)|(?:rest|offene[rn]?)(?:schuld|betrag|saldo|summe| betrag)|\bsaldo|kontostand|(?:ist|sind|wäre) ~(?:etwas|was|irgendetwas|irgendwas|alles) ~(?:offen|bezahlt|beglichen)\b",
        ),
    },
    feelings={
        "illness": (
            r"krebs\b|chemo\w*|krankenhaus|(?:schwer |chronisch |lange |sehr )?krank\b|erkrankt|krankheit|operation|operiert|schlaganfall|herzinfarkt|depress\w+|diagnose|klinik|reha\b",
        ),
        "job_loss": (
            r"(?:job|arbeit|stelle|arbeitsplatz) ~verloren|arbeitslos\w*|gekündigt worden|(?:mir|wurde) ~gekündigt|kündigung (?:bekommen|erhalten)|entlassen",
        ),
        "shame": (
            r"(?:alle|jeder|leute|kolleg\w+|schlange) ~(?:mitgekriegt|mitbekommen|mit angehört|zugeschaut|zugesehen|gelacht|gegafft|mitgehört)|blamier\w*|bloßgestellt|wie ein bettler|im boden versunken|gedemütigt|demütigend",
            r"schäme\w*|peinlich\w*|scham\b|beschämend|fühle mich ~(?:dumm|blöd|versager\w*)",
        ),
        "exhaustion": (
            r"erschöpft|am ende meiner kräfte|keine kraft|müde von|kann nicht mehr|fertig mit den nerven|ausgelaugt|überfordert|schlafe nicht|schlaflos\w*|burnout",
        ),
        "fear": (
            r"kriegt (?:er|sie) (?:doch |das |es )*mit\b|bitte nicht,|sonst ~(?:merkt|erfährt|sieht|kriegt) (?:er|sie)",
            r"angst|panik|fürchte|verängstigt|bange|sorgen\b|besorgt|beunruhigt",
        ),
        "anger": (
            r"glückwunsch an\b|na (?:bravo|toll|super|prima|herzlichen dank|vielen dank)|unverschämt\w*|(?:nehme|lasse) ich ~(?:nicht|nicht so) ~(?:hin|gefallen|bieten)|ohne (?:jede |jeden )?(?:begründung|grund|erklärung)|dreist\w*|saftladen|unmöglich\b",
            r"wütend|sauer\b|unverschämt\w*|frechheit|unfassbar|stinksauer|reicht's|reicht es|verärgert|ärger\w*|zumutung|skandal|empör\w+|genervt|lächerlich|(?:warte|gewartet|wartezeit) ~(?:wochen|tagen|monaten|stunden|ewig|lange)",
        ),
        "money": (
            r"kein geld|(?:nichts|nicht|kaum) ~(?:essen|einkaufen|miete|lebensmittel|strom|heizung) ~(?:kaufen|bezahlen|zahlen)?|knapp bei kasse|pleite|geld ~knapp|schulden|(?:kann|können) ~nicht ~(?:zahlen|bezahlen)",
        ),
    },
    declines=(
        r"(?:keinen|kein|keine|nicht) ~(?:menschen|mitarbeiter\w*|person|kollegen|kollegin|jemandem|jemanden) ~(?:sprechen|verbinden|verbunden|reden|nötig|brauche\w*|weiterleiten)|(?:brauche|will|möchte) (?:keinen|kein|keine) (?:menschen|mitarbeiter\w*|person|rückruf)",
        r"(?:nicht|keinesfalls) ~(?:weiterleiten|weitergeleitet|verbinden|weiterverbinden|übergeben)",
    ),
    agrees=r"ja|jawohl|gern\w*|ok|okay|bitte|machen sie das|einverstanden",
    months=(
        "jan(?:uar)?",
        "feb(?:ruar)?",
        "m(?:ä|a|ae)rz",
        "apr(?:il)?",
        "mai",
        "juni?",
        "juli?",
        "aug(?:ust)?",
        "sept?(?:ember)?",
        "okt(?:ober)?",
        "nov(?:ember)?",
        "dez(?:ember)?",
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    day=r"tage?n?\b",
    week=r"wochen?",
    month=r"monat\w*",
    numbers={
        "ein": 1,
        "einen": 1,
        "eine": 1,
        "einem": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "zwölf": 12,
    },
    born=r"geb|geboren|geburt\w*",
    postcode=r"plz|postleitzahl",
    places=(r"\d{5}",),
    marked_places=(r"\d{4}",),
    until=r"bis|bis zum|bis nächsten|bis kommenden",
    country="Germany",
    told=TOLD,
)
