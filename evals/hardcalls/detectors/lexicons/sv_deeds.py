"""Swedish: what an agent says has been or will be done."""

from hardcalls.detectors.rule import Rule, lines, spread

DEEDS = {
    "refund": {
        "DONE": r"återbetalat|återbetalats|återbetalad\w*|återbetald\w*|betalat tillbaka|betalats tillbaka|krediterat"
        r"|krediterats|krediterad\w*|skickat|skickats|satt in|satts in|fört över|förts över|returnerat|lagt in|genomfört"
        r"|genomförd|godkänt|godkänd|påbörjat|initierat|initierad|gjort|beställt|registrerat|registrerad|på väg|utbetald\w*"
        r"|betalat ut|ersatt",
        "DO": r"återbetala|betala tillbaka|kreditera|skicka|sätta in|föra över|genomföra|betala ut|ersätta|göra|ge",
        "NOW": r"återbetalar|betalar|krediterar|skickar|sätter in|för över|genomför|ger|ersätter",
        "THING": r"återbetalning\w*|pengar\w*|belopp\w*|summa\w*|kredit\w*|betalning\w*|\d[\d ., ]{0,14} ?(?:kr|kronor|sek|euro|€"
        r"|:-)|köpesumma\w*|mellanskillnad\w*|dubbelbetalning\w*|köp(?:et)?|delbetalning\w*",
    },
    "fee_waiver": {
        "DONE": r"tagit bort|tagits bort|borttag\w*|strukit|strukits|struken|strukna|efterskänkt|efterskänkts|makulerat"
        r"|makulerats|makulerad|avskrivit|avskrivits|avskriven|annullerat|annullerad|raderat|raderats|raderad|krediterat"
        r"|krediterad|krediterats|bortskriven|slopat|slopats|slopad|nollat|nollad|borta|dragit av",
        "DO": r"ta bort|stryka|efterskänka|makulera|avskriva|annullera|radera|kreditera|slopa|nolla|bjuda på",
        "NOW": r"tar|stryker|efterskänker|makulerar|avskriver|annullerar|raderar|krediterar|slopar|nollar|bjuder på|tas|stryks"
        r"|makuleras|krediteras|efterskänks",
        "THING": r"(?:\w*)avgift\w*|ränta\w*|dröjsmålsränta\w*|inkassokostnad\w*|kostnad\w*",
    },
    "pause": {
        "DONE": r"pausat|pausats|pausad\w*|skjutit upp|skjutits upp|uppskjut\w*|stoppat|stoppats|stoppad\w*|fryst|frusit"
        r"|senarelagt|senarelagd\w*|förlängt|förlängts|förlängd|flyttat|flyttats|flyttad\w*|satt på paus|lagt på is|lagt in"
        r"|beviljat|gett|anstånd|på paus|pausade",
        "DO": r"pausa|skjuta upp|skjuta fram|stoppa|frysa|senarelägga|förlänga|flytta|lägga in|sätta",
        "NOW": r"pausar|skjuter|stoppar|fryser|senarelägger|förlänger|flyttar|lägger in|sätter|beviljar|pausas|flyttas|stoppas"
        r"|skjuts",
        "THING": r"(?:\w*)betalning\w*|delbetalning\w*|avbetalning\w*|förfallodag\w*|förfallodatum\w*|påminnelse\w*|krav\w*"
        r"|inkasso\w*|faktur\w*|betalpaus\w*|anstånd\w*|paus\w*|autogiro\w*|(?:månads)?kostnad\w*|dragning\w*|rat\w*|räkning\w*",
    },
    "plan": {
        "DONE": r"lagt upp|lagts upp|upplagd|skapat|skapats|skapad|delat upp|delats upp|uppdelad|gjort|satt upp|satts upp"
        r"|ordnat|ordnats|aktiverat|aktiverad|anpassat|anpassats|sänkt|sänkts|fördelat|fördelats|lagt om|lagt in|registrerat"
        r"|registrerad|upprättat|upprättad|klar|på plats|igång|fixat",
        "DO": r"lägga upp|skapa|dela upp|göra|sätta upp|ordna|aktivera|anpassa|sänka|fördela|lägga om|lägga in|upprätta|fixa",
        "NOW": r"lägger|skapar|delar|gör|sätter|ordnar|aktiverar|anpassar|sänker|fördelar|upprättar|fixar|delas|fördelas",
        "THING": r"(?:\w*)(?:betalplan\w*|betalningsplan\w*|avbetalningsplan\w*|delbetalningsplan\w*|amorteringsplan\w*|plan"
        r"|planen|upplägg\w*|uppgörelse\w*)|(?:skulden|beloppet|summan|resten|restbeloppet|fakturan|betalningen) (?:\S+ )?(?:på"
        r"|i|över) (?:\S+ ){0,2}?(?:månader|delbetalningar|delar|betalningar)|månadsbelopp\w*|månadskostnad\w*"
        r"|månadsbetalning\w*",
    },
    "dispute": {
        "DONE": r"öppnat|öppnats|öppnad|startat|startats|startad|skapat|skapats|registrerat|registrerats|registrerad|anmält"
        r"|anmälts|anmäld|lagt in|lagts in|bestridit|bestridits|bestriden|påbörjat|påbörjad|inlett|inletts|rest|reklamerat"
        r"|reklamerad|rapporterat|lämnat in|igång|skickat",
        "DO": r"öppna|starta|skapa|registrera|anmäla|lägga in|bestrida|inleda|reklamera|rapportera|påbörja",
        "NOW": r"öppnar|startar|skapar|registrerar|anmäler|lägger|bestrider|inleder|reklamerar|rapporterar|påbörjar",
        "THING": r"(?:en |ett |din |ditt )?(?:\w*)(?:tvist\w*|bestridande\w*|reklamation\w*|köparskydd\w*|dispyt\w*"
        r"|invändning\w*|problemanmälan|returproblem)|(?:köpet|fakturan|betalningen|ordern|debiteringen) (?:\S+ )?(?:hos|mot"
        r"|som bestrid\w+|som tvist\w+) ?(?:butiken|handlaren|säljaren)?",
    },
    "freeze": {
        "DONE": r"spärrat|spärrats|spärrad\w*|fryst|frysts|frusit|låst|låsts|blockerat|blockerats|blockerad\w*|stängt|stängts"
        r"|stängd\w*|säkrat|säkrad|inaktiverat|inaktiverad|stoppat|lagt in|lagt en|satt",
        "DO": r"spärra|frysa|låsa|blockera|stänga|säkra|inaktivera|lägga in|lägga|sätta|stoppa",
        "NOW": r"spärrar|fryser|låser|blockerar|stänger|säkrar|inaktiverar|lägger|sätter|spärras|fryses|låses",
        "THING": r"(?:\w*)(?:konto\w*|kort\w*|inlogg\w*|profil\w*|spärr\w*|åtkomst\w*|köputrymme\w*|kredit\w*|nya köp|köp)",
    },
    "contact_change": {
        "DONE": r"ändrat|ändrats|ändrad\w*|uppdaterat|uppdaterats|uppdaterad\w*|bytt|bytts|korrigerat|korrigerats|rättat"
        r"|rättats|rättad|lagt in|lagts in|sparat|sparats|sparad\w*|registrerat|registrerats|registrerad\w*|raderat|raderats"
        r"|tagit bort|tagits bort|justerat|ersatt|ersatts|noterat|inlagd",
        "DO": r"ändra|uppdatera|byta|korrigera|rätta|lägga in|spara|registrera|radera|ta bort|justera|ersätta",
        "NOW": r"ändrar|uppdaterar|byter|korrigerar|rättar|lägger|sparar|registrerar|raderar|tar|justerar|ersätter|uppdateras"
        r"|ändras|byts",
        "THING": r"(?:e-?post\w*|mejl\w*|mejladress\w*|e-?mail\w*|mail\w*|mailadress\w*|telefonnummer\w*|telefonnumret"
        r"|mobilnummer\w*|mobilnumret|numret|nummer|adress\w*|kontaktuppgift\w*|uppgift\w*|namn\w*|efternamn\w*|kontaktväg\w*"
        r"|förnamn\w*|postnummer|postadress\w*|folkbokföringsadress\w*|kontaktinformation\w*)",
    },
    "case": {
        "DONE": r"registrerat|registrerats|registrerad\w*|skapat|skapats|skapad|öppnat|öppnats|öppnad|lagt upp|lagts upp"
        r"|lagt in|noterat|noterats|skickat vidare|skickats vidare|vidarebefordrat|vidarebefordrats|dokumenterat|dokumenterats"
        r"|anmält|anmälts|lämnat|lämnats|eskalerat|eskalerats|tagit emot|rapporterat|rapporterats|inlämnad|upprättat|fört in"
        r"|loggat|loggats|mottag\w*|startat|påbörjat",
        "DO": r"registrera|skapa|öppna|lägga upp|lägga in|notera|skicka vidare|vidarebefordra|dokumentera|anmäla|lämna|eskalera"
        r"|rapportera|upprätta|logga|starta",
        "NOW": r"registrerar|skapar|öppnar|lägger|noterar|skickar|vidarebefordrar|dokumenterar|anmäler|lämnar|eskalerar"
        r"|rapporterar|upprättar|loggar|startar",
        "THING": r"(?!tvist|reklam)(?:\w*)(?:klagomål\w*|ärende\w*|anmälan|bedrägerianmälan|begäran|utredning\w*|rapport\w*"
        r"|synpunkt\w*|registerutdrag|raderingsbegäran|ticket|fall|fallet)",
    },
}

_WAS_DONE = lines(r"""
    (?:{we} har|har {we}) (?:\S+ ){0,4}?{DONE} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,5}?(?:är|har|har blivit|blev|har nu|ligger) (?:\S+ ){0,4}?{DONE}
    (?:är|har) (?:\S+ ){0,2}?{THING} (?:\S+ ){0,3}?{DONE}
    {THING} (?:\S+ ){0,3}?har {we} (?:\S+ ){0,4}?{DONE}
    (?:klart|så|sådär|fixat|ordnat|då)[:,.]? ?(?:-|–)? ?(?:\S+ ){0,4}?{THING} (?:\S+ ){0,4}?{DONE}
    (?:{we} )?har (?:{we} )?(?:\S+ ){0,3}?{THING} (?:\S+ ){0,3}?{DONE}
""")

_WILL_BE_DONE = lines(r"""
    (?:{we} {NOW}|{NOW} {we}) (?:\S+ ){0,6}?{THING}(?!(?: \S+){0,3} inte)
    (?:{we} (?:ska|kommer att|kommer|skall|tänker)|(?:ska|kommer|skall) {we}(?: att)?) (?:\S+ ){0,2}?{DO} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,5}?(?:kommer att|kommer|ska|blir|tas|dras|betalas|återbetalas|stryks|pausas|spärras|låses|ändras|uppdateras
    |flyttas|delas|registreras|skjuts|krediteras|sätts|makuleras|återförs) (?:\S+ ){0,4}?(?:{DONE}|{DO}|bort|tillbaka|upp|in|fram
    |nu|idag|direkt|till|på|s)
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_MORE = {
    "refund": lines(r"""
        (?:du|ni) (?:\S+ )?(?:får|kommer (?:att )?få|har fått|ska få) (?:\S+ ){0,6}?(?:tillbaka|återbetal\w*|åter|kredit\w*)|(?:får
        |kommer) (?:du|ni) (?:\S+ ){0,6}?(?:tillbaka|återbetal\w*)|(?:pengarna|beloppet|återbetalningen|summan
        |\d[\d .,]{0,14} ?(?:kr|kronor)) (?:\S+ ){0,4}?(?:är|går|kommer) (?:\S+ ){0,3}?(?:på väg|tillbaka|på ditt konto|inom
        |hos dig|på kontot)|(?:{we} har|har {we}) (?:\S+ )?(?:återbetalat|betalat tillbaka|krediterat)(?: \S+){0,3}
        |{we} (?:återbetalar
        |betalar tillbaka)(?: \S+){0,3}
        (?:{we} (?:skickar|för|sätter|betalar|ger)|(?:skickar|för|sätter|betalar|ger) {we}) (?:\S+ ){0,4}?(?:tillbaka|pengarna
        |åter)(?: \S+){0,3}|(?:pengarna|återbetalningen|beloppet|krediteringen|\d[\d .,]{0,14} ?(?:kr|kronor)) (?:\S+ ){0,3}?(?:är
        |har) (?:\S+ ){0,2}?(?:iväg|skickad\w*|gått|på gång|klar\w*|gjord|utbetald\w*|återförd\w*|godkänd)
    """),
    "fee_waiver": lines(r"""
        (?:du|ni) (?:\S+ )?(?:slipper|behöver inte betala|kommer inte (?:att )?(?:behöva betala
        |debiteras)) (?:\S+ ){0,3}?(?:\w*avgift\w*|ränta\w*)|(?:slipper|behöver) (?:du|ni) (?:inte )?(?:\S+ ){0,3}?(?:\w*avgift\w*)
        |\w*avgift\w* (?:\S+ ){0,2}?(?:är borta|försvinner|är nu borta|bortfaller|utgår inte|tas bort|stryks)
        |bjuder (?:{we} )?(?:\S+ )?på (?:\w*avgift\w*)
    """),
    "pause": lines(r"""
        (?:du|ni) (?:\S+ )?(?:behöver inte betala|får (?:\S+ ){0,3}?(?:anstånd|betalpaus|paus|längre tid|mer tid|dagar extra
        |extra dagar|uppskov)|betalar inget|har (?:nu )?(?:anstånd|betalpaus|till den|uppskov))(?: \S+){0,5}|(?:inga
        |ingen) (?:\S+ )?(?:betalningar|påminnelser|dragningar|krav|inkassokrav|påminnelse) (?:\S+ ){0,4}?(?:förrän|till|skickas
        |går ut|kommer|dras|medan|under)|ger (?:{we} )?(?:dig|er) (?:\S+ ){0,4}?(?:anstånd|paus|tid|veckor|dagar|uppskov|andrum)
        |(?:nästa) (?:betalning|delbetalning|faktura) (?:\S+ ){0,3}?(?:först|flyttas|blir|förfaller)|inget (?:förfaller|dras
        |betalas) (?:\S+ ){0,2}?(?:förrän|före|innan)
    """),
    "plan": lines(r"""
        (?:du|ni) (?:\S+ )?(?:betalar|kommer att betala|ska betala) (?:\S+ ){0,5}?(?:i månaden|per månad|varje månad|månader)
        |(?:betalplan\w*|betalningsplan\w*|avbetalningsplan\w*|planen) (?:\S+ ){0,4}?(?:börjar|gäller|startar|är (?:klar|på plats
        |igång|aktiv|upplagd))|(?:{we} har|har {we}|{we}) (?:\S+ )?(?:delat|delar|fördelat|fördelar|spritt) (?:\S+ ){0,5}?(?:på
        |över|i) (?:\S+ ){0,2}?(?:månader|delbetalningar|delar|betalningar)
    """),
    "dispute": lines(r"""
        (?:tvisten|bestridandet|reklamationen|tvist) (?:\S+ ){0,3}?(?:är|har) (?:\S+ )?(?:öppen|igång|registrerad|öppnad|startad
        |inlämnad|skickad)|{we} (?:bestrider|reklamerar)(?: \S+){0,4}|(?:{we} har|har {we}) (?:\S+ )?(?:bestridit
        |reklamerat)(?: \S+){0,4}
        (?:bestrid\w+|reklamer\w+|ifrågasätt\w+) (?:{we} )?(?:\S+ ){0,4}?(?:köp\w*|faktur\w*|betalning\w*|order\w*|debitering\w*
        |krav\w*)
    """),
    "freeze": lines(r"""
        (?:ingen) (?:\S+ ){0,2}?kan (?:\S+ ){0,4}?(?:handla|använda|logga|köpa|beställa|komma åt)|(?:kontot|kortet
        |inloggningen) (?:\S+ ){0,4}?(?:är|har) (?:\S+ ){0,3}?(?:spärrat|fryst|låst|säkrat|blockerat|spärrats|låsts)
        |inga (?:nya )?köp (?:\S+ ){0,3}?(?:kan|går)|(?:{we} har|har {we}) (?:\S+ )?(?:spärrat|fryst|låst|blockerat)(?: \S+){0,4}
    """),
    "contact_change": lines(r"""
        (?:från och med nu|hädanefter|framöver|i fortsättningen|från och med idag) (?:\S+ ){0,6}?(?:mejl\w*|adress\w*|nummer|numret
        |mail\w*|kontakta\w*|skriver|skickas|ringer|e-post\w*)(?: \S+){0,4}|{we} (?:skickar|kontaktar|skriver|ringer|mejlar
        |använder) (?:\S+ ){0,4}?(?:hädanefter|framöver|från och med nu|i fortsättningen|bara|endast)(?: \S+){0,5}|(?:nya|din nya
        |ditt nya) (?:\w*adress\w*|nummer|mobilnummer|telefonnummer|e-?post\w*|mejl\w*|kontaktuppgifter) (?:\S+ ){0,3}?(?:är|ligger
        |finns|står|gäller) (?:\S+ )?(?:sparad\w*|inlag\w*|registrera\w*|på plats|inne|nu|i systemet|på ditt|uppdatera\w*)
        (?:post|brev|mejl|sms|meddelanden|allt|utskick|fakturor) (?:\S+ ){0,3}?(?:går|skickas|kommer|hamnar) (?:\S+ ){0,4}?(?:nya
        |hädanefter|från och med|framöver|i fortsättningen)(?: \S+){0,4}|gamla (?:\w*adress\w*|num\w+|mejl\w*) (?:\S+ ){0,3}?(?:är
        |har) (?:\S+ )?(?:borta|raderat|raderad|borttag\w*|tagits)
    """),
    "case": lines(r"""
        (?:ärendenummer\w*|ärendenumret|referensnummer\w*) (?:\S+ )?(?:är|:)|(?:ärendet|klagomålet|anmälan) (?:\S+ ){0,3}?(?:är|har
        |ligger) (?:\S+ )?(?:registrera\w*|öppe\w*|inskick\w*|under utredning|skapa\w*|mottag\w*|hos)|{we} (?:utreder|undersöker
        |ska utreda|kommer att utreda)(?: \S+){0,4}|(?:{we} har|har {we}) (?:\S+ )?(?:registrerat|noterat|lagt in
        |anmält) (?:\S+ ){0,3}?som (?:ett )?(?:klagomål|bedrägeri\w*|ärende)
        (?:{we} (?:skriver|gör|lägger|för|tar)|(?:skriver|gör|lägger|för|tar) {we}) (?:\S+ ){0,4}?(?:ärende|anmälan|klagomål
        |rapport)(?: \S+){0,3}|(?:klagomål\w*|ärende\w*|anmälan) (?:\S+ ){0,3}?(?:har nummer|fått nummer|har fått|ligger
        |finns) (?:\S+ ){0,3}|(?:har|är) (?:\S+ ){0,4}?(?:som|såsom) (?:ett )?(?:formellt )?(?:klagomål|bedrägeriärende|ärende)
    """),
    "handoff": lines(r"""
        (?:{we} (?:kopplar|skickar|flyttar|lämnar|överlämnar|hämtar|tar in|ber|ringer in|kontaktar|för över|släpper in|bokar
        |eskalerar|meddelar)|(?:kopplar|skickar|flyttar|lämnar|överlämnar|hämtar|tar in|ber|ringer in|kontaktar|för över|släpper in
        |bokar|eskalerar|meddelar) {we}) (?:\S+ ){0,7}?(?:{person}|vidare|över|samtal|återuppringning
        |uppringning)(?!(?: \S+){0,2} inte)
        {we} kopplar (?:dig|er)|kopplar {we} (?:dig|er)|(?:du|ni) (?:\S+ )?(?:blir|kopplas
        |kommer (?:att )?(?:bli |kopplas))(?: \S+)? ?(?:kopplad|uppringd|kontaktad|vidarekopplad|vidare|nu|till)(?: \S+){0,4}|(?:du
        |ni) (?:\S+ )?(?:blir|kommer bli) (?:\S+ )?(?:uppringd|kontaktad)
        (?:{we} (?:ska|kommer att|kommer|har)|(?:ska|kommer|har) {we}) (?:\S+ ){0,3}?(?:koppla\w*|skicka\w*|lämna\w*|bett|be
        |boka\w*|hämta\w*|flytta\w*|överlämna\w*|kontakta\w*|lagt över|eskalera\w*|beställt|bokat|kopplat|fört över|meddela\w*
        |ta in|tagit in) (?:\S+ ){0,6}?(?:{person}|vidare|över|samtal|återuppringning)
        {person} (?:\S+ ){0,5}?(?:ringer|kontaktar|tar över|hör av sig|kommer (?:att )?(?:ringa|kontakta|ta|höra|hjälpa|svara
        |skriva)|ska (?:ringa|kontakta|ta|höra)|återkommer|svarar|tar vid|tar hand|fortsätter|ansluter|skriver)(?: \S+){0,4}
        (?:ringer|kontaktar|hör|tar) (?:\S+ ){0,2}?{person} (?:\S+ ){0,4}?(?:upp|av sig|över|dig|vid)|{we} ringer (?:upp )?(?:dig
        |er)(?: \S+){0,4}
        (?:samtal|återuppringning|uppringning|telefontid) (?:\S+ ){0,4}?(?:är|har) (?:\S+ )?(?:bokad|bokat|bokats|bekräftad|inbokad
        |inbokat|beställd|beställt)
    """),
}

_CONDITION = "|".join(
    lines(r"""
        (?:om|ifall|förutsatt att|så snart|när|såvida|så fort)(?! (?:du|ni) (?:har (?:fler |några |andra |ytterligare )*(?:frågor
        |funderingar)|undrar|behöver (?:något|mer|hjälp)|vill läsa))|vanligtvis|normalt|oftast|brukar|i regel|generellt|vanligen
        |beroende på|beror på|efter (?:granskning|att (?:vi|butiken|du))|kunder|i de flesta fall|i så fall|annars|måste först
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        inte|aldrig|ingen|inget|inga|ej|kan|kunna|kunde|vill (?:du|ni)|skulle|bör|borde|får (?:jag|vi)|ska (?:jag|vi)(?=.*\?)
        |möjligt|möjlighet\w*|kanske|eventuellt|försöker|försöka|hoppas|innan|för att kunna|behöver (?:jag|vi)|(?:jag|vi) behöver
        |utan att|varken|måste|tyvärr|nekats|nekad|avslag\w*|avslagen|varför|hur|igår|förra|butiken har|handlaren har|du (?:bad
        |skrev|sa|vill|nämnde|önskar|begär\w*)|gärna (?:vill|att)|rätt till|rätt att|önskar|överväg\w*
    """)
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=lines(r"""
            (?:(?<=tycker )|(?<=hand )|(?<=gång )|(?<=handlar )|(?<=ber )|(?<=bett )|(?<=be )|(?<=frågat )|(?<=klagomål )
            |(?<=ärende )|(?<=information )|(?<=bekräftelse )|(?<=besked )|(?<=mejl )|(?<=sms )|(?<=fråga )|(?<=anmälan )
            |(?<=begäran )|(?<=uppgift )|(?<=påminnelser ))om
            (?:du|ni) (?:\S+ )?behöver inte (?:göra|oroa|tänka|förklara|ringa|upprepa|skicka)[\w ]*|inte längre|inget mer
            |som du (?:bad om|önskade|ville|begärde)|så att (?:du|ingen|ni)[\w ]*|utan (?:avgift\w*|kostnad\w*|extra|ränta|problem
            |dröjsmål)
        """),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        masks=lines(r"""
            (?:(?<=tycker )|(?<=hand )|(?<=gång )|(?<=handlar )|(?<=ber )|(?<=bett )|(?<=be )|(?<=frågat )|(?<=klagomål )
            |(?<=ärende )|(?<=information )|(?<=bekräftelse )|(?<=besked )|(?<=mejl )|(?<=sms )|(?<=fråga )|(?<=anmälan )
            |(?<=begäran )|(?<=uppgift )|(?<=påminnelser ))om
            inte längre|som du (?:bad om|önskade|ville|begärde)|så att (?:du|ingen|ni)[\w ]*|utan (?:avgift\w*|kostnad\w*|extra
            |ränta|problem|dröjsmål)
        """),
        unless=(rf"(?<!.)(?:{_CONDITION})", r"vanligtvis|normalt|oftast|brukar|i regel|generellt|kunder"),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)
