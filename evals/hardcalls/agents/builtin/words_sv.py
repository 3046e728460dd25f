# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in Swedish."""

from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="jag och det är att en ett som på av för med inte har till den mig min mitt mina ni du kan vill hur när vad tack hej men om var från så ska vi er",
    negators=r"inte|ingen|inget|inga|aldrig|utan|ej|icke",
    breaks="men|och|att|eftersom|sedan|sen|efter|när|för|bara|om|hjälp",
    relations={
        r"(?:pappa|pappas|far|fars)\b": "din pappa",
        r"(?:mamma|mammas|mor|mors)\b": "din mamma",
        r"(?:man|mans|make|makes)\b": "din man",
        r"(?:fru|frus|hustru|maka)\b": "din fru",
        r"(?:sambo|sambos)\b": "din sambo",
        r"(?:partner|partners)\b": "din partner",
        r"(?:son|sons)\b": "din son",
        r"(?:dotter|dotters)\b": "din dotter",
        r"(?:barn|bebis)\b": "ditt barn",
        r"(?:bror|brors)\b": "din bror",
        r"(?:syster|systers)\b": "din syster",
        r"(?:mormor|mormors)\b": "din mormor",
        r"(?:farmor|farmors)\b": "din farmor",
        r"(?:morfar|morfars)\b": "din morfar",
        r"(?:farfar|farfars)\b": "din farfar",
        r"(?:vän|kompis)\b": "din vän",
    },
    partners=r"man|make|fru|sambo|partner|pojkvän|flickvän|ex|exman|expojkvän",
    masks=(
        r"(?:dör|dö|dog|dött|avlider) (?:nästan )?(?:av|utav) (?:\w+ )?(?:skam|pinsamhet|skratt|tristess|nyfikenhet|genans|hunger)|tar (?:snart |nästan )?(?:död på|livet av) mig|skrattar ihjäl mig|tråka ihjäl|dödstrött|döds(?:trist|kul|snygg)|deadline|livrädd för spindlar",
        r"(?:mobil\w*|telefon\w*|batteri\w*|dator\w*|app\w*|skärm\w*|länk\w*) ~(?:dog|dött|död|dör)",
        r"(?:ni|du|det här|detta|lumen|företaget|är ju|är) ~(?:bluff|bedrägeri|bedragare|bluffföretag|lurendrejare|scam)(?= ?[.!?]|$)",
        r"(?:jag )?(?:slår vad|kan slå vad|tippar) (?:om )?~att|(?:jag är|är|jobbar som|arbetar som) (?:själv )?(?:advokat|jurist|journalist)|(?:jobbar|arbetar|undersköterska|sjuksköterska|läkare|vaktmästare|städare|kock|anställd|praktik|nattpass|jour|skift) ~(?:på|vid|i) ~sjukhus\w*|blind ?dejt|blint förtroende|min(?:a)? {REL} (?:är|fyller|har fyllt|blir) ~\d+|inte klaga|inget att klaga",
    ),
    cues={
        "self_harm": (
            r"(?:bättre|lättare) ~(?:om|utan) (?:jag|att jag) (?:inte )?(?:fanns|finns|levde|vore)|vill inte finnas(?! (?:i|på|med|kvar|hos))|(?:somna|lägga mig|gå och lägga mig) ~(?:inte|aldrig|slippa) ~vakna\w*|(?:bäst|skönt|skönast|lättnad|önskar|hoppas|drömmer|tänker|vill) ~(?:inte|aldrig|slapp|slippa|slipper) ~vakna\w*(?: upp)?(?= ?(?:[.,;!?…]|$|mer\b|igen|i ?morgon|längre))",
            r"(?:ta livet av mig|ta mitt liv|tar livet av mig|begå självmord|självmord\w*|suicid\w*|självskad\w*|skada mig själv|skär mig|göra mig illa|döda mig|avsluta mitt liv)",
            r"(?:vill|orkar|orka) (?:jag )?(?:verkligen |bara )?(?:inte|ej) (?:längre )?(?:leva|vara med(?= ?(?:[.,!?…]|$|längre|mer\b))|finnas(?! (?:i|på|med|kvar|hos))|vakna(?= ?(?:[.,!?…]|$|mer\b|upp\b|igen|i ?morgon|längre))|leva längre|finnas till)|vill (?:bara |helst )?(?:dö|vara död|försvinna|slippa leva)\b|orkar (?:inte|ej) (?:längre )?(?:leva|mer(?= ?[.!,]|$))|önskar (?:att )?jag (?:var|vore) död",
            r"(?:ingen|inget|ingenting) ~(?:mening|att leva för|poäng) ~(?:leva|fortsätta|livet)?|livet ~(?:inte|ingen) ~(?:mening|värt)|bättre ~utan mig|göra slut på allt",
        ),
        "abuse": (
            r"{PARTNER} ~(?:tvingar|tvingade|tvingat|hotar|hotade|hotat|slår|slog|slagit|kontrollerar|kontrollerade|misshandlar|misshandlat|förbjuder)\b|{PARTNER} ~(?:tar|tog|läser|kollar|övervakar) ~(?:min|mitt|mina) ~(?:mobil|telefon|kort|lön|meddelanden|pengar|mejl)",
            r"våld i nära relation\w*|kvinnojour\w*|misshand\w+|rädd för (?:honom|henne|min {PARTNER})|(?:han|hon) (?:slår|hotar|tvingar|kontrollerar|tvingade) mig|ekonomiskt våld",
        ),
        "scam": (
            r"bedragare\w*|lurad\b|lurat\b|blivit lurad|nätfiske|phishing|bluffsamtal|bluff-?sms|scam\w*|bluff\b",
            r"(?:säger|sade|sa|påstår|påstod|utger|utgav) ~(?:från|vara|är|för|som) ~(?:lumen|banken|polisen|supporten|er)|(?:ber|bad|vill|säger åt|sa åt|uppmanar) mig ~(?:presentkort|kod|koder|bank-?id|överföra|föra över|swisha|bitcoin|krypto\w*|anydesk|teamviewer)|(?:logga in|legitimera|signera) ~bank-?id ~(?:telefon|samtal|någon)|(?:gav|lämnat|lämnade|läste upp) ~(?:kod|koden|pin|lösenord\w*)",
        ),
        "minor": (
            r"jag är (?:bara |endast |fortfarande )?(?:1[0-7]|tolv|tretton|fjorton|femton|sexton|sjutton)(?: år(?: gammal)?)?(?= ?(?:[.,!?]|$| och| men))|(?:jag är|är) (?:under 18|minderårig|omyndig|inte 18|inte myndig)|mina föräldrar vet inte",
        ),
        "fraud": (
            r"id-?(?:kapning|stöld|kapad)\w*|identitetsstöld|identitet ~(?:stulen|kapad|stulits|kapats)|bedrägeri\w*|(?:någon|okänd|främling|kriminella|någon annan) ~(?:i|med|under) ~(?:mitt|mina|min) ~(?:namn|uppgifter|personnummer|identitet|kort)|(?:beställt|köpt|öppnat|handlat|konto|köp|skulder|beställningar|skapat) ~i mitt namn",
            r"(?:aldrig|inte|inget) ~(?:haft|öppnat|skapat|har) ~konto|har (?:aldrig|inget) ~konto|obehörig\w* (?:köp|debitering|transaktion)\w*",
        ),
        "takeover": (
            r"hacka\w*|kapat (?:mitt )?konto|konto\w* ~(?:kapat|kapats|hackat)|(?:någon|någon annan|okänd) ~(?:loggat|loggade|kommit|tagit|ändrat|bytt|åtkomst) ~(?:in|konto|lösenord|mejl\w*|e-?post\w*|på)|(?:lösenord\w*|mejl\w*|e-?post\w*|telefonnummer) ~(?:har |blev )?~(?:ändrats|bytts|ändrades) |inloggning ~inte ~(?:jag|min)",
        ),
        "bereavement": (
            r"{REL} ~(?:dog|dött|död|avled|avlidit|gick bort|gått bort|omkom|omkommit|somnade in|somnat in)\b|(?:död|dödsbo|begravning|bortgång) (?:efter )?~{REL}|(?:förlorade|förlorat|mist|miste|begravde|begravt) ~(?:min|mitt) {REL}\b|dödsbo\w*|begravning\w*|(?:min|mitt) (?:döda|avlidna|bortgångna) {REL}|änka\b|änkling|dödsfall|{REL}s? (?:död|dödsbo|begravning|bortgång)",
        ),
        "gambling": (
            r"spelberoende\w*|spelmissbruk\w*|spelproblem|casino\w*|kasino\w*|betting|bettat|bettar|spelbolag|nätpoker|spelat bort|spelskuld\w*|spelautomat\w*|spelar bort|spela bort|hasard\w*|spelpaus",
        ),
        "human": (
            r"(?:prata|tala|snacka|chatta|koppla\w*|komma i kontakt|få kontakt|kontakt) ~(?:med|till|vidare till) ~(?:en |någon |er )?~(?:människa|person|någon|medarbetare|handläggare|kundtjänst|chef|riktig|kollega|rådgivare)",
            r"(?:vill|behöver|kräver|ge mig|finns|få) ~(?:en |ha )?(?:riktig |mänsklig |levande )?(?:människa|handläggare|medarbetare|chef|person)\b|(?:riktig|levande|verklig) (?:människa|person)|(?:kan|vill|ska) (?:någon|ni) ~ringa (?:upp )?mig|ring (?:upp )?mig|bli uppringd|ringa upp mig|mänsklig kontakt|(?:bett|bad|ber|frågat|frågade) ~om ~(?:en |någon )?(?:människa|person|handläggare|medarbetare|chef)\b|(?:människa|person|handläggare|medarbetare),? tack\b",
        ),
        "complaint": (
            r"(?:lämna|göra|framföra|skicka|officiell|formell|detta är ett|vill) ~klagomål|vill klaga|kommer att klaga|klaga på|reklamationsnämnd\w*|\barn\b|konsumentverket|konsumentombuds\w*|ombudsman\w*|finansinspektionen|tillsynsmyndighet\w*",
            r"advokat\w*|jurist\w*|stämma er|stämning\b|(?:i|till) (?:domstol|tingsrätt\w*)|rättsliga åtgärder|polisanmäl\w+ er|journalist\w*|tidning\w*|pressen\b|medierna|inkasso\w*|kronofogde\w*|betalningsföreläggande",
        ),
        "credit_review": (r"(?:överklaga|ompröva|omprövning av) ~(?:avslag\w*|beslut\w*|kredit\w*)?",),
        "data_request": (
            r"gdpr|dataskydd\w*|registerutdrag|rätten att bli (?:bort)?glömd|(?:radera|ta bort|kopia på|kopia av|begära ut|utdrag) ~(?:alla )?~(?:mina|min) (?:personliga )?(?:person)?uppgifter|(?:radera|ta bort) ~(?:mina data|min data|mitt konto)|vilka uppgifter ~(?:har|sparar|lagrar)",
        ),
        "access_need": (
            r"teckenspråk\w*|punktskrift|braille|storstil\w*|lättläst|bildtelefoni|(?:kan|klarar) (?:inte|knappt) (?:att )?(?:läsa|se|höra|skriva)(?= ?[.,!?]|$| text| bra| här| så| på| i| skärm| på skärm)|svårt att (?:läsa|se|skriva|höra) ~(?:text|skärm|chatt|här|på)",
        ),
        "hardship": (
            r"(?:redan|har) (?:en |fått en )?(?:betalnings|avbetalnings)plan ~(?:inte )?(?:klarar|orkar|räcker|hinner|går)",
            r"(?:tredje|fjärde|3:e|4:e) ~(?:delbetalning\w*|betalning\w*|månad\w*|gång\w*|faktura\w*|avbetalning\w*) ~(?:missat|missar|missad|inte|försenad|obetald|kan inte|efter)|(?:tre|3|fyra|4) (?:delbetalningar|betalningar|månader|fakturor|avbetalningar) ~(?:efter|missat|obetalda|försenade|missade|inte betalat|i rad)|(?:missat|missar|missade|ligger efter med|efter med|inte betalat|inte kunnat betala) ~(?:tre|3|tredje|fyra|4|fjärde) ?(?:delbetalning\w*|betalning\w*|månad\w*|faktur\w*)?",
            r"(?:en till|andra|ny|ytterligare en) (?:betalnings|avbetalnings)plan|har redan en ~plan|skuldsanering|budget- och skuldrådgiv\w*|skuldrådgiv\w*|konkurs|insolven\w+|(?:två|tre|fyra|fem|sex|2|3|4|5|6) månaders? ~(?:paus|anstånd|uppehåll)|(?:paus|pausa|anstånd|uppehåll) ~(?:två|tre|fyra|fem|sex|2|3|4|5|6) månader",
        ),
        "repeated": (
            r"(?:tredje|fjärde|femte|sjätte|tionde|3:e|4:e) gången (?:jag|som jag|nu)|för (?:tredje|fjärde|femte) gången|(?:ringt|skrivit|mejlat|förklarat|frågat|kontaktat|hört av mig|sagt) ~(?:två|tre|fyra|fem|flera|många) gånger|(?:ingen|ingen av er) ~(?:hjälper|hjälpt|svarar|löser|löst)|(?:hjälper|hjälpte) (?:mig )?inte|samma svar",
        ),
    },
    topics={
        "duplicate": (
            r"(?:dragit|dragits|debiterat|debiterats|betalat|tagit|drog|tog|dras|betalt|betalning|dragning) ~(?:två gånger|dubbelt|2 gånger|dubbla)|dubbel\w*|(?:två gånger|2 gånger) ~(?:dragit|debiterat|betalat|samma)",
        ),
        "refund": (
            r"återbetal\w*|pengarna tillbaka|pengar tillbaka|skickat tillbaka|skickade tillbaka|retur\w*|returnera\w*|få tillbaka|kredit(?:era|faktura)\w*",
        ),
        "late_fee": (r"förseningsavgift\w*|påminnelseavgift\w*|avgift\w*|dröjsmål\w*",),
        "dunned": (
            r"(?:redan|faktiskt) ~(?:betalat|betalt|betalade)|(?:påminnelse\w*|krav\w*|inkasso\w*) ~(?:trots|fast|fastän|men|även om) ~(?:betalat|betalt|betalade)|(?:trots|fast|fastän) ~(?:betalat|betalt|betalade)",
        ),
        "wrong_item": (r"fel (?:vara|storlek|färg|produkt|modell|sak|skor|artikel)|inte (?:det|den|vad) ~beställde",),
        "faulty": (r"trasig\w*|sönder|defekt\w*|skadad\w*|fungerar inte|funkar inte|gick sönder",),
        "not_received": (
            r"(?:aldrig|inte|ännu inte|fortfarande inte) ~(?:kommit|fått|levererats|anlänt|mottagit|dykt upp|framme)|(?:paket\w*|leverans\w*|beställning\w*) ~(?:försvunnit|borta|saknas)",
        ),
        "plan": (
            r"betalningsplan|avbetalningsplan|dela upp|mindre (?:belopp|delbetalningar|betalningar)|lägre (?:belopp|delbetalningar)|sprida (?:ut)?",
        ),
        "pause": (
            r"paus\w*|anstånd|uppskov|skjuta upp|skjuta på|mer tid|betala (?:senare|efter|nästa)|flytta fram|uppehåll|några dagar till",
        ),
        "short_money": (
            r"(?:kan|klarar|har) (?:inte|ej) ~(?:betala|råd|pengar)|inga pengar|ont om pengar|dålig ekonomi|pank\b|arbetslös|knapert|tajt ekonomi",
        ),
        "unknown_charge": (
            r"känner inte (?:igen|till)|vet inte vad|(?:vad|vem|vilka) (?:är|är det för|är detta för) ~(?:dragning|debitering|köp|butik|företag|betalning|belopp)|okän[dt]\w* (?:dragning|debitering|köp|butik|företag|betalning)|aldrig hört talas",
        ),
        "what_bought": (
            r"vad (?:är det )?(?:jag )?(?:skulle ha|ska ha|har jag|köpte jag|beställde jag) ~(?:köpt|beställt|för något|där)?|vad är det (?:för (?:köp|något)|jag (?:ska|skulle) ha (?:köpt|beställt))|var (?:köpte|beställde) jag",
        ),
        "about": (r"(?:det|ärendet|det här|saken|frågan) (?:gäller|handlar om|rör)\b",),
        "must_act": (
            r"(?:behöver|ska|måste|bör) jag ~(?:göra|skicka|ringa|höra av mig|kontakta) ?~(?:något|nåt|någonting|mer|själv|er|butiken)?|bara (?:att )?vänta\b|räcker (?:det )?(?:med )?att vänta",
        ),
        "why": (
            r"varför ~inte ~(?:tidigare|förrän nu|direkt|från början|på en gång|för \w+ (?:dagar|veckor|månader) se(?:da)?n)\b|varför ~(?:så lång tid|så länge|först nu)\b",
        ),
        "not_mine": (r"(?:aldrig|inte) ~(?:beställt|köpt|handlat|gjort|beställde|köpte)\b|(?:var|är) inte jag\b|inte mitt köp",),
        "balance": (
            r"(?:mitt|vad är mitt|hela) saldo\b|hur mycket (?:är|ligger|har) (?:jag|jag kvar) ~(?:skyldig|kvar att betala|totalt)|hur mycket ~(?:kvar att betala|återstår|totalt)",
        ),
        "due": (
            r"när ~(?:förfaller|nästa (?:betalning|delbetalning)|betala|ska jag betala)|nästa (?:delbetalning|betalning|faktura)|förfallo\w*|hur mycket ~(?:skyldig|kvar|betala|återstår|ska)",
        ),
        "status": (
            r"var är ~(?:beställning|paket|order|leverans|skor|skorna|varor)|orderstatus|status på ~(?:order|beställning)|när ~(?:levereras|kommer|skickas)|har ~skickats|spåra",
        ),
        "change_contact": (
            r"(?:ändra|byta|uppdatera|ny|nytt|ändrat) ~(?:mejl\w*|e-?post\w*|telefon\w*|mobil\w*|nummer|adress\w*)|flyttat\b",
        ),
        "own_data": (
            r"(?:vilken|vilket|vad har ni för|berätta|bekräfta|säg|vad är) ~(?:adress|mejl\w*|e-?post\w*|telefonnummer|saldo|nummer) ~(?:har ni|registrerad\w*|står|på mig|mitt konto|på kontot)?",
        ),
        "other_account": (
            r"(?:min|mitt|en) (?:{REL}s|{PARTNER}s|grannes|kollegas|{REL}|{PARTNER}) (?:konto|beställningar|skulder|köp|saldo)|är min (?:{REL}|{PARTNER}) ~kund",
        ),
        "block": (r"(?:spärra|blockera|stoppa|stänga av) ~(?:köp|konto|kontot|nya köp|inköp|handla)",),
        "credit_refused": (
            r"(?:nekad\w*|nekats|nekades|nekade|avslag\w*|avslog|avslagen|avvisad\w*|inte godkänd|inte beviljad\w*|fick nej)",
        ),
        "wants_review": (
            r"granska\w*|titta(?:r)? (?:på )?~igen|ompröv\w*|orättvis\w*|inte rätt|fel\b|människa|kolla ~igen|överklaga",
        ),
        "early": (r"betala ~(?:i förtid|tidigare|allt|hela|på en gång)|slutbetala|lösa (?:hela|allt)",),
        "how_to_pay": (r"hur (?:kan|ska|betalar) jag ~betala\b|hur betalar jag|betalningssätt|byta kort",),
        "follow_up": (
            r"(?:när|hur länge|hur lång tid|hur snabbt) ~(?:ser|får|tar|kommer|kontot|pengarna|inne|svar|tillbaka|dröjer)|vad händer nu|och nu\b",
        ),
        "thanks": (r"tack\b|tackar|tusen tack|toppen|vad bra|perfekt|snällt|jättebra",),
        "ai": (r"(?:är du|är ni|pratar jag med|chattar jag med|är det här) ~(?:bot|robot|maskin|ai|människa|dator)\b",),
        "greeting": (r"(?:hej|hejsan|god morgon|god kväll|hallå|tja)\b",),
        "bye": (r"(?:hej då|ha en bra|ha det bra|vi hörs)\b",),
        "access_soft": (
            r"skärmläsare\w*|blind\b|synskadad\w*|synnedsätt\w*|döv\b|hörselskad\w*|hörselnedsätt\w*|dyslexi\w*|dyslektiker|afasi",
        ),
    },
    feelings={
        "illness": (
            r"cancer\w*|cellgift\w*|sjukhus\w*|(?:svårt |allvarligt |länge |blivit |är |varit )sjuk\b|sjukskriv\w+|sjukdom\w*|operation|opererad\w*|stroke|hjärtinfarkt|depression|deprimerad|diagnos\w*|utbränd",
        ),
        "job_loss": (
            r"(?:förlorat|förlorade|blivit av med|mist|blev av med) ~(?:jobb\w*|arbete\w*)|arbetslös\w*|uppsagd|varslad|sparken|varsel",
        ),
        "shame": (r"skäms|skam\b|skamsen|pinsamt|genant|förödmjuk\w+|känner mig ~(?:dum|misslyckad|korkad)",),
        "exhaustion": (
            r"utmattad|(?:helt|alldeles|totalt) slut\b|jag är slut\b|jättetrött|orkar (?:inte|snart inte)|trött på|slutkörd|inga krafter|sover inte|utbränd|överväldigad",
        ),
        "fear": (r"rädd\w*|skräm\w+|panik\w*|orolig\w*|oro\b|ångest|livrädd|jag (?:skakar|darrar)|chockad|förskräckt",),
        "anger": (
            r"arg\b|förbannad|rasande|upprörd|besviken|oacceptabelt|skandal|löjligt|frustrer\w+|irriterad|skamligt|otroligt|nog nu|fått nog|(?:tycker|anser|menar) ni ~(?:lagom|rimligt|okej|normalt|acceptabelt|seriöst|skäligt)|hur länge ska (?:man|jag) behöva|ska det verkligen|inte klokt|under all kritik|runt i cirklar|olika (?:svar|besked)|(?:väntat|väntar|vänta) ~(?:veckor|vecka|dagar|månader|timmar|evighet\w*|länge)",
        ),
        "money": (
            r"inga pengar|(?:inte|knappt) ~(?:råd|pengar) ~(?:mat|hyra|räkningar|el|medicin|betala)?|ont om pengar|pank\b|skulder|(?:kan|klarar) inte ~betala|knapert",
        ),
    },
    declines=(
        r"(?:vill|behöver|önskar|orkar) (?:jag )?(?:inte|ej) (?:ha |prata |tala |snacka |chatta |få |bli |kopplad |kopplas |skickas |vidare )*(?:med |till )?(?:en |någon |er )?(?:människa|person|handläggare|medarbetare|kollega|någon(?! (?:robot|bott?|maskin|ai|chatt?bott?|automat)))\b|(?:behöver|behövs|vill ha) (?:ingen|inte någon) (?:människa|person|handläggare|medarbetare)|vill (?:inte|ej) (?:bli )?(?:kopplad|kopplas|skickas)\b|koppla (?:mig )?inte|inte (?:bli )?(?:kopplad|kopplas|skickas vidare)|ingen människa ~(?:behövs|tack)",
    ),
    agrees=r"ja|japp|jo|gärna|okej|ok|visst|tack gärna|gör det|absolut",
    months=(
        "jan(?:uari)?",
        "feb(?:ruari)?",
        "mars",
        "apr(?:il)?",
        "maj",
        "juni?",
        "juli?",
        "aug(?:usti)?",
        "sept?(?:ember)?",
        "okt(?:ober)?",
        "nov(?:ember)?",
        "dec(?:ember)?",
    ),
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    day=r"dag(?:ar|ars)?\b",
    week=r"veck(?:a|or)\b",
    month=r"månad(?:er|ers)?\b",
    numbers={
        "en": 1,
        "ett": 1,
        "två": 2,
        "tre": 3,
        "fyra": 4,
        "fem": 5,
        "sex": 6,
        "sju": 7,
        "åtta": 8,
        "nio": 9,
        "tio": 10,
        "elva": 11,
        "tolv": 12,
    },
    born=r"född|född den|födelse\w*|personnummer|pnr",
    postcode=r"postnummer|postnr|postnumret",
    places=(r"\d{3} ?\d{2}",),
    until=r"till|tills|till på|före|innan",
    country="Sweden",
    calls_from=r"(?:ring\w*|nås|ledig|tillgänglig|svara|anträffbar) ~(?:efter|från|tidigast|från och med) (?:klockan |kl\.? ?)?(\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\b(?:[.:](\d{2}))?(?! (?:dag|veck|månad|minut|timm|gång))",
    told={
        "suicide": (r"självmord\w*|suicid\w*|ta(?:r)? livet av mig|ta mitt (?:eget )?liv|döda mig|avsluta mitt liv",),
        "not_wake": (
            r"(?:inte|aldrig|slippa|slapp|slipper) (?:behöva |behövde |jag )*vakna\w*(?: upp)?(?= ?(?:[.,;!?…]|$|mer\b|igen|i ?morgon|längre))",
        ),
        "not_live": (
            r"(?:vill|orkar|orka) (?:jag )?(?:inte|ej) (?:längre )?(?:leva|finnas till)|vill (?:bara |helst )?(?:dö|vara död|slippa leva)\b",
        ),
        "burden": (r"(?:bättre|lättare|bäst) ~(?:utan mig|om jag inte|för alla)\b|(?:är|blir) (?:bara )?en (?:belastning|börda)",),
        "self_injury": (r"självskad\w*|skada mig själv|skär mig|skära mig|göra mig illa",),
        "gambled": (
            r"spelat bort|spelar bort|spelade bort|(?:lönen|pengar\w*|sparpengar\w*|allt|förlorat|förlorade) ~(?:casino\w*|kasino\w*|spel\b|spelet|spelsajt\w*|betting|spelautomat\w*|poker|trav\w*|roulette\w*)",
        ),
        "sold_to_gamble": (r"(?:sålt|sålde|säljer|pantsatt\w*|pantat) ~(?:spela|spelet|betta|satsa|casino\w*|kasino\w*)\b",),
        "secret": (
            r"(?:{PARTNER}|{REL}|familj\w*|föräldrar\w*|ingen hemma|ingen) (?:vet|anar) (?:inget|ingenting)\b|(?:{PARTNER}|{REL}|familj\w*|föräldrar\w*) (?:vet|känner) inte (?:om|till) (?:det|detta|det här|spelandet|skulden)\b|ingen (?:hemma )?(?:vet|känner till) om (?:det|detta|det här|spelandet|skulden)\b",
        ),
        "never_opened": (r"(?:aldrig|inte|inget) ~(?:öppnat|skapat|haft|startat) ~konto|har (?:aldrig|inget) ~konto",),
        "never_ordered": (
            r"(?:har|hade) (?:jag )?inte (?:själv )?(?:beställt|köpt|handlat)\b|aldrig (?:beställt|köpt|handlat)\b|(?:beställde|köpte) (?:jag )?(?:aldrig|inte)\b",
        ),
        "credit_file": (r"betalningsanmärkning\w*|\buc\b|kronofogde\w*|kreditupplysning\w*",),
        "loan_stopped": (
            r"(?:bolån\w*|lån\b|lånet|lånelöfte\w*|hyreskontrakt\w*) ~(?:stoppa\w*|nekat|nekats|nekades|avslag|avslaget|fryst)|(?:stoppa\w*|neka\w*|avslag på) ~(?:bolån\w*|lån\b|lånet|lånelöfte\w*|hyreskontrakt\w*)",
        ),
        "gave_code": (r"(?:gav|gett|lämnat|lämnade|läste upp|läst upp|sa) ~(?:kod|koden|koder|pin|lösenord\w*)\b",),
        "sent_money": (
            r"(?:swishade|swishat|överförde|överfört|förde över|fört över|skickade|skickat) ~(?:pengar\w*|kronor|kr\b)|swishade|swishat",
        ),
        "returned": (r"(?:skickade|skickat|sände|sänt|lämnade|lämnat) ~tillbaka|returnera(?:t|de)\b|gick tillbaka",),
        "bad_answers": (r"olika (?:svar|besked|belopp|summor|siffror|uppgifter)|säger emot varandra",),
        "tomorrow": (
            r"(?:delbetalning\w*|betalning\w*|faktura\w*) ~(?:i morgon|imorgon)\b|(?:förfaller|dras) ~(?:i morgon|imorgon)\b",
        ),
    },
)
