"""Swedish."""

from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.lexicons.sv_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.sv_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.sv_deeds import COMMITS
from hardcalls.detectors.lexicons.sv_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.sv_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.sv_troubles import TROUBLES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"mamma\w*|pappa\w*|mor|mors|far|fars|mans?|make\w*|maka\w*|fru\w*|hustru\w*|sambo\w*|partner\w*|son\w*|dotter\w*"
    r"|dotters|bror\w*|syster\w*|barn\w*|mormor\w*|morfar\w*|farmor\w*|farfar\w*|förälder\w*|föräldrar\w*|vän\w*|anhörig\w*"
    r"|närstående\w*|nära|hund\w*|katt\w*|kär",
    "we": r"jag|vi",
    "your": r"(?:din|ditt|dina|er|ert|era)",
    "you": r"(?:du|dig|dej|ni|er)",
    "person": r"folk|\w*handläggare\w*|kolleg\w+|medarbetare\w*|handläggare\w*|människa\w*|person|personen|någon|rådgivare\w*"
    r"|specialist\w*|expert\w*"
    r"|chef\w*|teamledare\w*|ansvarig\w*|kundtjänst\w*|team(?:et)?|avdelning\w*|(?:\w+)(?:team(?:et)?|avdelning\w*"
    r"|grupp(?:en)?)|agent\w*|kundservice|arbetsledare\w*|supportmedarbetare\w*|personal\w*",
    "up": r"toppen|super|jättebra|perfekt|underbart|fantastiskt|härligt|kanon|kanonbra|grymt|toppenbra|strålande|utmärkt|hurra"
    r"|jippie|wow|kul|vad kul|vad roligt|så roligt|roligt|superbra|suveränt|bravo|snyggt|yes|yay|najs|nice|grattis|gratulerar"
    r"|absolut|självklart|inga problem|inga bekymmer|ingen fara|det löser vi|klart|fixat|hejsan|tjena|hej hej|välkommen"
    r"|lycka till|kämpa på|heja|vad bra|så bra|mycket bra|finfint|fint|bra jobbat|bra|kul att höra|trevligt|lysande|superkul"
    r"|fantastiskt bra|såklart",
    "bot": r"(?:chatt?-?)?(?:ro)?bot(?:ar)?|maskin\w*|dator\w*|ai(?:-\w+)?|artificiell intelligens|program\w*|algoritm\w*"
    r"|automat\w*|mjukvara|språkmodell\w*|skript|autosvar|chatbot",
    "ask": ASK,
    "felt": r"beklag\w+|ledsen|svår\w*|tung\w*|jobbig\w*|måste (?:\w+ )?(?:vara|kännas|ha)|låter|hemsk\w*|fruktansvärd\w*"
    r"|förstår|förståelig\w*|inte konstigt|kan tänka mig|kan se|föreställa|smärtsam\w*|tack för att|mod\w*|tror|på allvar"
    r"|rädd\w*|arg|skam\w*|orättvis\w*|ångest|trött\w*|i lugn och ro|i din takt|rätt att|känn\w+|kännas|hör att|ser att|märker"
    r"|omtumlande|viktigt|bra att du|oro\w*|krya|tänker på|du har|kämp\w+",
    "procedure": r"team\w*|avdelning\w*|formulär\w*|intyg\w*|bifog\w+|försäkring\w*|giltig\w*|spärrad\w*|beskriv\w*|frakt\w*"
    r"|paket\w*|butik\w*|transaktion\w*|kategori\w*|filter\w*|filtret|poäng\w*|sida\w*|meddelande\w*|nummer|titel\w*|spel"
    r"|varan|varor|produkt\w*|inom|arbetsdag\w*|säljs|funktion\w*|version\w*|tillgänglig\w*|policy|möjligt|kostar|kronor|rabatt\w*"
    r"|kod\w*|lag\w*|avtal\w*|rapport\w*|statistik|betalningen",
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                (?:be|ber|ber om|bett|bad) (?:\S+ ){0,5}?(?:om )?(?:ursäkt|förlåtelse|om ursäkt|överseende)|om ursäkt
                (?:ursäkta|förlåt|förlåta|sorry)(?! dig| er själv)
                (?:mina|våra|uppriktiga|en|vår|min|stor|största|ödmjuka\w*|innerliga) (?:\S+ )?(?:ursäkt\w*)
                (?:{we}) (?:\S+ ){0,3}?(?:ledsen|ledsna)|(?:är|känner) (?:{we}) (?:\S+ ){0,3}?(?:ledsen|ledsna)|(?:väldigt|jätte
                |mycket|riktigt|verkligen|uppriktigt) ?(?:ledsen|ledsna)|ledsen (?:för|att|över|men)
                (?:{we}) (?:\S+ )?beklagar|beklagar (?:{we})|beklagar(?= (?:att|det|den|dröjsmålet|förseningen|felet|besväret
                |verkligen|djupt|misstaget|strulet|väntan|detta|olägenheten|krånglet))|beklagligt nog att vi|(?:det är
                |detta är) (?:\S+ )?beklagligt
                (?:ångrar|hoppas) (?:\S+ ){0,4}?förlåt\w*
            """)
        },
        masks=lines(r"""
            (?:ledsen|ledsna|beklagar|tråkigt) (?:\S+ ){0,3}?(?:att )?(?:höra|läsa|veta|få veta|ta del)(?: \S+){0,4}
            |beklagar (?:verkligen |djupt |så |sorgen|din sorg|er sorg|av hela \w+ )*(?:sorgen|{your} (?:\w+ )?(?:sorg|förlust
            |{kin})|förlusten|dödsfallet|{your}|din mammas|bortgång\w*|att {your} (?:\w+ )?{kin})
            (?:ledsen|ledsna|beklagar) (?:\S+ ){0,3}?(?:för|över|å) {your} (?:\w+ )?(?:skull|vägnar|förlust|sorg|situation|diagnos
            |sjukdom|{kin})
            (?:ledsen|ledsna|beklagar) (?:\S+ ){0,3}?(?:att|för att|för det|för allt) (?:du|ni|{your}|det) (?:\S+ ){0,5}?(?:mår
            |går igenom|gått igenom|förlorat|mist|sjuk|drabbats|känner|har det|går bort|gått bort|gick bort|dött|dog|ensam|kämpar
            |rädd|utsatt\w*|behöver gå igenom|uppsagd|blivit av|har hänt dig|hänt dig|varit med om|tvingas gå)
            (?:inte|aldrig|ingen|inget|inga|utan|varken|behöver) (?:\S+ ){0,5}?(?:ursäkt\w*|förlåt\w*|ledsen|ledsna)
            (?:butiken|handlaren|säljaren|företaget|han|hon|de|dem|budet|transportören|ombudet|återförsäljaren
            |banken) (?:\S+ ){0,4}?(?:ursäkt\w*|beklagar|ledsen|ledsna|förlåt\w*|beklagat)
            {your} (?:\w+ )?ursäkt|ursäkt(?:en)? från (?:butiken|handlaren|säljaren|dem|honom|henne)|(?:bad|ber|be) (?:du|ni|han
            |hon|de|butiken) (?:\S+ )?om (?:ursäkt|förlåtelse)|(?:du|ni) (?:\S+ )?(?:är|känner dig|verkar|blir) (?:\S+ )?ledsen
            |(?:att du|förstår att du) (?:\S+ )?(?:är|blir|blev|känner dig) (?:\S+ )?(?:ledsen|ledsna)|ursäktsbrev
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?:[\w ,åäö]{0,40})?(?=\s?!)
                (?:underbar|fantastisk|härlig|toppen|toppendag|super|jättefin|jättebra|strålande|solig|grym|riktigt fin|magisk
                |helt underbar|kanonfin|jättehärlig|jättetrevlig)\w* (?:\w+ )?(?:dag|kväll|helg|vecka|eftermiddag|fredag|måndag
                |morgon|sommar|start)|(?:toppendag|superdag|kanondag|toppenhelg|kanonhelg|superhelg|toppenkväll)
                (?:ha|önskar dig|önskar er|hoppas du får|hoppas att du får|få) (?:en |det )?(?:\S+ ){0,2}?(?:fin|trevlig|bra|skön
                |härlig|underbar|fantastisk|toppen|så bra|gott|mysig|kul)(?: \S+){0,4}!
                (?:glad|trevlig|skön) (?:sommar|helg|fredag|påsk|jul|midsommar)
                (?:goda|fantastiska|roliga|härliga|toppen|bra|underbara|strålande|jättebra|super) nyheter|(?:god|toppen
                |rolig) nyhet
                (?:njut av|passa på att njuta)(?: \S+){0,4}|lycka till med (?:shoppingen|köpet)|happy shopping|trevlig shopping
                |glad shopping
                (?:hurra|jippie|yay|jihu|tjoho|wohoo|wow|grattis|gratulerar|bravo|heja)
                (?:vad|så|jätte|super|alltid|hur) ?(?:kul|roligt|härligt|glad\w*|spännande|trevligt)(?: (?:att|med|för|när|blir|det
                |jag|vi)\b|[.,!])
                (?:glad|glada|gärna|jätteglad|tacksam|roligt)(?: \S+){0,6}!|(?:upp med hakan|le lite|tänk positivt|gladda miner
                |high five|tummen upp)
                gör (?:\S+ )?(?:min|din|vår) dag|(?:vi|jag) älskar (?:\S+ ){1,4}
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:inte|inget|föga|ingenting|knappast) (?:\S+ )?(?:bra|kul|roligt|fantastiskt|toppen|perfekt|trevligt)|perfekt skick
            |fint skick|bra skick
        """),
    ),
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:åh |ah |oj |ja )?(?:toppen|super|jättebra|perfekt|underbart|fantastiskt|härligt|kanon|kanonbra|grymt
                |toppenbra|strålande|utmärkt|superbra|suveränt|vad kul|vad roligt|kul|wow|lysande|finfint|najs)(?=,|\.|:| -| –)
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:{we} är|är {we}|detta är|det är|här är) (?:\S+ ){0,4}?(?:en |ett )?(?:\w+ )?(?:riktig|verklig|äkta|levande
                |människa|människor|mänsklig\w*|person av kött|kött och blod|vanlig människa|av kött|riktiga)(?: (?:människa|person
                |människor))?
                (?:{we} är|är {we}|(?:du|ni) (?:pratar|skriver|chattar|talar)|(?:pratar|skriver|chattar|talar) (?:du|ni)|det här är
                |detta är|här sitter) (?:\S+ ){0,3}?(?:inte|ingen|inget|inga) (?:\S+ ){0,3}?{bot}
                (?:ingen|inget|inga|inte någon|inte en|inte nån) (?:\S+ )?{bot}(?=[.,!;]|$| (?:här|utan))
                (?:du|ni) (?:\S+ )?(?:pratar|skriver|chattar|talar|pratat|skrivit|har kontakt) (?:\S+ ){0,4}?(?:med
                |till) (?:\S+ ){0,2}?(?:riktig|verklig|äkta|levande|människa|mänsklig\w*|person)
                (?:pratar|skriver|chattar|talar) (?:du|ni) (?:\S+ ){0,4}?(?:med|till) (?:\S+ ){0,2}?(?:riktig|verklig|äkta|levande
                |människa|mänsklig\w*|person)
                (?:här|bakom|andra sidan|bakom tangentbordet|framför skärmen) (?:\S+ ){0,4}?(?:sitter|skriver|svarar|är
                |finns) (?:\S+ ){0,4}?(?:riktig|verklig|äkta|levande|människa|person)|(?:sitter
                |finns) (?:\S+ ){0,2}?(?:en |ett )?(?:\w+ )?(?:människa|person)(?: \S+){0,3}|(?:människa
                |person) (?:\S+ )?(?:som )?(?:sitter|skriver|svarar|bakom|här)
                hundra procent (?:människa|mänsklig)|100 ?(?:%|procent) (?:människa|mänsklig)|(?:{we} )(?:\S+ )?(?:skriver
                |knappar) (?:\S+ ){0,3}?(?:själv|egna|för hand)|människa precis som du|lika mänsklig
                (?:ingen|inget|inte) (?:\S+ )?(?:artificiell intelligens|ai|automatiserad\w*|automatisk\w*|programmerad)
                |(?:{bot})\? (?:jag|nej|inte|nä|verkligen inte|icke)|livs levande|(?:bakom|framför
                |på andra sidan) (?:\S+ ){0,3}?(?:sitter|finns|är) (?:\S+ ){0,3}?(?:tjej|kille|kvinna|man|människa|person|jag
                |någon)|(?<!.)(?:ja|jo|japp|absolut)[,.]? (?:en |jag är )?(?:riktig |vanlig )?(?:människa|person)|som (?:människa
                |förälder|mamma|pappa|kvinna|man|medmänniska)(?: och \w+)?,? (?:\S+ )?(?:jag|vet|förstår|vet jag)
                |(?:från )?människa till människa|(?:kopp kaffe|kaffekopp|lunchrast|fikapaus|mitt skrivbord|mina barn
                |min kollega och jag|mitt skift)|{we} (?:har )?(?:jobbat|jobbar|suttit) (?:\S+ ){0,4}?(?:i|sedan
                |sen) (?:\S+ )?(?:år|\d{4}|\d+)|här (?:svarar|skriver|jobbar) (?:\S+ )?(?:bara|endast) (?:\S+ )?(?:människor|vi)
                |(?:knappar|skriver) (?:\S+ ){0,4}?(?:själv|för hand|egna)
            """)
        },
        unless=lines(r"""
            (?:{we} är|är {we}|som|detta är|det är|här är|med) (?:\S+ )?(?:en |ett |{your} |den )(?:\w+ )?(?:ai\w*|ai-\w+
            |virtuell\w*|digital\w*|automat\w*|chattbot|chatbot|robot|bot|språkmodell\w*|artificiell\w*)
            rutan|kryssa\w*|bocka\w*|captcha
        """),
        beside=lines(r"""
            (?:inte|ingen|ej|inget) (?:\S+ ){0,3}?(?:människa|person|mänsklig|riktig)
            vill (?:du|ni)|kopplar|koppla|önskar|skulle|kan {we}|{we} kan|om du|föredrar|hämtar|ska {we}|tills|när|snart
            |gärna prata|vidare till|lämnar över|ber en
            mänskligt att|(?:en|någon) (?:människa|person) (?:läser|granskar|bedömer|kommer att|i teamet)|människor bakom|din \w+
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:nej|ja|jo|lovar|försäkrar|garanterar|absolut|klart|självklart|lugn)(?: \S+){0,3}?,? (?:att )?(?:{we} är|det är
                |du (?:pratar|skriver|chattar)|här (?:sitter|är|skriver)|är {we}) (?:\S+ ){0,5}?(?:ingen {bot}
                |inte (?:någon |en |nån )?{bot}|människa|riktig|person av kött|mänsklig)
            """)
        },
        unless=lines(r"""
            rutan|kryssa\w*|bocka\w*|captcha
            (?:{we} är|det är|med|här är) (?:\S+ )?(?:en |ett )(?:\w+ )?(?:ai\w*|virtuell\w*|digital\w*|automat\w*|chattbot|chatbot
            |robot|bot)
            (?:inte|ingen) (?:\S+ ){0,2}?(?:människa|person|mänsklig)
        """),
    ),
)

LEXICON = Lexicon(
    language="sv",
    words=WORDS,
    breaks=r"men|utan|medan|eftersom|fast|däremot",
    rules={
        "apology": APOLOGY,
        "acknowledges": (*ACKNOWLEDGES, *TROUBLES),
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
