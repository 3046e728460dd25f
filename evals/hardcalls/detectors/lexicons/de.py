"""German."""

from hardcalls.detectors.lexicons.de_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.de_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.de_deeds import COMMITS
from hardcalls.detectors.lexicons.de_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.de_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.de_troubles import TROUBLES
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"mutter|vaters?|mama|papa|mannes|mann|frau|ehemann\w*|ehefrau|partner\w*|sohn\w*|tochter|bruders?|schwester|kind\w*"
    r"|baby\w*|oma|opa|gro[sß]\w+"
    r"|eltern\w*|freund\w*|angehörige\w*|tante|onkels?|menschen|hund\w*|katze|lebensgefährt\w+",
    "we": r"ich|wir",
    "your": r"(?:ihr\w*|dein\w*|eu(?:er|re)\w*)",
    "you": r"(?:sie|ihnen|du|dir|dich|euch|ihr)",
    "person": r"(?:herr|frau) \w+|\w*kolleg\w+|mitarbeiter\w*|menschen|mensch|person|jemand\w*|ansprechpartner\w*|berater\w*"
    r"|spezialist\w+|expert\w+"
    r"|fachabteilung|fachteam"
    r"|team|vorgesetzte\w*|teamleit\w+|kundenbetreu\w+|sachbearbeiter\w*|betreuer\w*|(?:\w+)?(?:team|abteilung|stelle)"
    r"|supervisor\w*|fachleute\w*|kundenservice",
    "up": r"super|toll|klasse|prima|perfekt|wunderbar|fantastisch|großartig|hervorragend|spitze|genial|juhu|hurra|yay|cool|wow"
    r"|mega|bestens|ausgezeichnet"
    r"|herrlich|na also|sehr gut|sehr schön|wie schön|top|ach wie schön|das freut mich|das freut uns|freut mich|na klar"
    r"|klar doch|alles klar|kein problem"
    r"|keine sorge|gerne doch|aber gerne|sehr gerne|herzlichen glückwunsch|glückwunsch|gratuliere|gratulation|geschafft"
    r"|erledigt|voilà|tada|bravo|nice|hallöchen"
    r"|huhu|kopf hoch|immer gerne|ja klar|absolut|los geht's|viel spaß|frohes \w+|auf geht's|na super|das klingt (?:super|toll"
    r"|gut|spannend)|halb so wild",
    "bot": r"(?:chat-?)?bots?|roboter\w*|maschinen?|computer\w*|ki(?:-\w+)?|künstliche intelligenz|automat\w*|programm\w*"
    r"|algorithmus|software|sprachmodell\w*|skript",
    "ask": ASK,
    "felt": r"leid|schwer\w*|tut|schlimm\w*|furchtbar\w*|schrecklich\w*|verstehe\w*|verständlich\w*|nachvollzieh\w*"
    r"|nachempfinden|vorstellen|muss (?:\w+ ){0,3}?sein|hart|bitter\w*|traurig\w*|mut|mutig|danke|glaube\w*|ernst|kein wunder"
    r"|gut,? dass|sorge\w*|nehme\w*|wünsche\w*|beileid|belast\w*|kostet|kraft|fühl\w*|merk\w*|spür\w*|hör\w*|sehe\w*|zu recht"
    r"|natürlich|klar,? dass|unheimlich\w*|beängstig\w*|erschreck\w*|rücksicht|zeit lassen|in ruhe|ruhe|gern\w*",
    "procedure": r"team|abteilung|formular\w*|bescheinigung\w*|nachweis\w*|attest\w*|erforderlich|benötigt|hochladen"
    r"|versicherung\w*|gültig|gesperrt|aufgeführt|beschrieben|sendung\w*|paket\w*|versand\w*|händler\w*|transaktion\w*"
    r"|kategorie\w*|filter\w*|punkte\w*|seite|meldung\w*|nummer|titel|spiel|artikel|produkt|folie|innerhalb|werktag\w*|verkauft"
    r"|funktion|version|verfügbar|regel\w*|geprüft|zahlart|betreff|abo\w*|anzeige|statistik|bericht\w*|vorschrift\w*|gesetz\w*"
    r"|vertrag\w*|kostet \d|euro|code\w*|cookies?|rabatt\w*|lieferung|paket",
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                (?:{we}) (?:\S+ )?entschuldige[n]? (?:mich|uns)|entschuldige[n]? (?:{we}) (?:mich|uns)
                (?:mich|uns) (?:\S+ ){0,8}?(?:zu )?entschuldigen
                entschuldige[n]? (?:sie|bitte|uns|mich|die|den|das|vielmals)|(?:bitte )?entschuldigt(?: bitte)? (?:die|uns|das)
                (?:bitte|bitten) (?:\S+ ){0,5}?um (?:\S+ )?(?:entschuldigung|verzeihung|nachsicht|vergebung)
                |um (?:\S+ )?(?:entschuldigung|verzeihung) (?:zu )?bitten|um (?:entschuldigung|verzeihung)
                (?:entschuldigung|verzeihung|pardon)(?=,|\.|!| für| dafür| wegen| dass| noch|$)
                (?:meine|unsere|in aller form|aufrichtige|ehrliche|ernst gemeinte|tausend|eine|diese|vielmals|nochmals
                |nochmal) (?:\S+ ){0,2}?(?:entschuldigung(?:en)?|verzeihung)
                sorry(?! (?:sagen|zu sagen))
                (?:tut|tun|täte) (?:es )?(?:mir|uns) (?:\S+ ){0,6}?leid|leid (?:tut|tun) (?:es )?(?:mir|uns)|tut(?:'s| es)? (?:mir
                |uns) (?:\S+ ){0,3}?leid
                (?:verzeihen|verzeih|verzeiht) (?:sie|uns|mir|bitte|die|den|das)
                (?:{we}) bedauer\w+ (?:\S+ ){0,3}?(?:dass|die|den|das|es|sehr|zutiefst|diese\w*|aufrichtig|unser\w*|wie|vielmals)
                |bedauer\w+ (?:{we})|(?:zu )?unserem bedauern
            """)
        },
        masks=lines(r"""
            (?:tut|tun) (?:es )?(?:mir|uns) (?:\S+ ){0,4}?leid,? (?:\w+ ){0,6}?zu (?:hören|lesen|erfahren|sehen)
            (?:tut|tun) (?:es )?(?:mir|uns) (?:\S+ ){0,4}?leid,? (?:das|dies|so etwas|davon) (?:\w+ ){0,4}(?:hören|lesen|erfahren)
            (?:tut|tun) (?:es )?(?:mir|uns) (?:\S+ ){0,4}?leid (?:um|für sie|für dich|für ihr\w*|für dein\w*|für euch|mit ihrer
            |mit ihrem|wegen ihr\w* (?:verlust\w*|erkrankung|trennung|kündigung|krankheit|{kin}))[\w ]*
            (?:tut|tun) (?:es )?(?:mir|uns) (?:\S+ ){0,4}?leid,? (?:dass|was|wie) (?:{you}|{your}) (?:\S+ ){0,8}?(?:durchmach\w+
            |verlor\w*|verstorben|gestorben|krank|erkrankt|gekündigt|trauer\w*|schwer|geht|leide\w*|belastet|angst|schlecht
            |passiert|widerfahren|erleb\w+|fühl\w+|verlust|durchleb\w+|kämpf\w+|sorgen|zugestoßen|verlieren|geschehen)
            (?:tut|tun) (?:es )?(?:mir|uns) (?:\S+ ){0,4}?leid,? (?:dass|was|wie) (?:es|das|so etwas|etwas so \w+|ihnen
            |dir)[\w ]*(?:passiert|geht|widerfahren|geschehen|zugestoßen|durchmach\w+|erleb\w+)
            (?:{your}) (?:verlust|tod|diagnose|erkrankung)[\w ]* (?:tut|tun) (?:mir|uns) (?:\S+ ){0,3}?leid
            |bedauer\w+ (?:\S+ ){0,2}?(?:ihren|deinen|den) (?:\w+ )?(?:verlust|tod)
            (?:nicht|kein\w*|nie|niemals|ohne|nichts|brauch\w*|niemand) (?:\S+ ){0,5}?(?:entschuldig\w*|leid\s?tun|leidtun|sorry
            |verzeihung)
            (?:sie|du|er|es|händler\w*|verkäufer\w*|shop|kurier\w*|partner\w*|geschäft|fahrer\w*|bote\w*|lieferdienst|laden
            |firma) (?:\S+ ){0,2}?(?:hat|haben|hast|habe|soll\w*|müss\w*|muss|musst|möchte|möchten|will|wird|würde
            |brauch\w*) (?:\S+ ){0,6}?entschuldig\w+
            (?:{your}) entschuldigung|entschuldigung (?:des|der|vom|von|seitens) (?:\w+)|(?:die|eine|der) entschuldigung (?:des|der
            |vom|von|seitens|liegt|ist)|entschuldigungs\w+
            entschuldigen sie sich|entschuldige dich
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?: [\w ]{0,40})?(?=\s?!)
                (?:schön\w*|wunderschön\w*|tolle\w*|fantastisch\w*|wundervoll\w*|sonnig\w*|super|herrlich\w*|großartig\w*
                |entspannt\w*|fröhlich\w*|zauberhaft\w*|gute\w*|perfekt\w*|spitzen\w*|traumhaft\w*|klasse) (?:\w+ ){0,2}?(?:tag
                |abend|wochenende|woche|nachmittag|morgen|restwoche|feierabend|start)(?:\s?!| noch!|[\w ]*!)
                (?:wunderschön\w*|tolle\w*|fantastisch\w*|wundervoll\w*|sonnig\w*|super|herrlich\w*|großartig\w*|fröhlich\w*
                |zauberhaft\w*|traumhaft\w*|perfekt\w*|klasse) (?:\w+ ){0,2}?(?:tag|abend|wochenende|woche|nachmittag|morgen
                |restwoche|feierabend|start)
                (?:genieß\w*|genieße) (?:\S+ ){0,4}?(?:tag|abend|wochenende|sonne|zeit|einkauf|sommer|woche)
                (?:viel spaß|viel freude)(?: \S+){0,5}|frohes shoppen|happy shopping
                (?:gute|tolle|super|fantastische|großartige|wunderbare|erfreuliche|beste) (?:nachricht\w*|neuigkeit\w*|news)
                (?:freue?n?|freut) (?:mich|uns|ich mich|wir uns)[\w ,]*!
                (?:juhu|hurra|yay|yippie|jippie|wuhu|tada|juchhu|halleluja|hipp hipp)
                (?:herzlichen glückwunsch|gratulation|glückwunsch|gratuliere)
                (?:kopf hoch|lächeln|immer positiv|das wird schon|auf die plätze|high five|daumen hoch)(?=\s?!)
                (?:versüß\w*|rette\w*) (?:\S+ )?(?:den )?tag
                (?:mit (?:dem )?(?:größten |allergrößten )?vergnügen|leiwand|passt ja alles|läuft ja
                |starten sie (?:\S+ )?(?:fröhlich|gut|super|beschwingt)|(?:fröhlich|beschwingt|gut gelaunt|bester laune)(?= (?:in
                |durch))|(?:und )?tschüssi|bis bald und)(?: [\w ]+)?[!.]|(?:fröhlich\w*|beschwingt) (?:in
                |durch) (?:\S+ ){0,3}?(?:woche|tag|wochenende|feierabend)
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:super|toll)(?=markt)|(?:nicht|kein\w*|wenig) (?:\w+ )?(?:toll|super|schön|gut|prima|klasse|perfekt)\w*
        """),
    ),
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:oh |ach |na |ja )?(?:super|toll|klasse|prima|perfekt|wunderbar|fantastisch|großartig|spitze|cool|mega
                |hervorragend|genial|sehr schön)(?=,| -| –|\.|:)
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:ich bin|bin ich|ja,? ich bin|wir sind|sind wir|bin) (?:\S+ ){0,4}?(?:ein |eine |ganz )?(?:\w+ )?(?:echte[rs]?
                |reale[rs]?|richtige[rs]?|wirkliche[rs]?|lebendige[rs]?|mensch\w*|leibhaftig\w*|person|menschlich\w*|fleisch|echt)
                (?:bin|bist|sind|ist|spreche|schreibe|sprechen|schreiben|chatten|reden|antwortet|sitzt|steckt
                |handelt) (?:\S+ ){0,4}?(?:kein\w*|nicht (?:mit )?(?:ein\w*|irgendein\w*|der|dem)) (?:\w+ )?{bot}
                (?:kein|keine|keinem|keiner|ohne) (?:\w+ )?{bot}(?=[.,!;]|$| (?:hier|am|dahinter|sondern|antwortet|sitzt|bin
                |im spiel))
                (?:sie|du|ihr|hier|gerade) (?:\S+ )?(?:sprech\w+|sprichst|schreib\w+|chatte\w*|red\w+|kommunizier\w+|unterhalt\w+
                |unterhältst) (?:\S+ ){0,5}?mit (?:\S+ ){0,2}?(?:echt\w*|real\w*|richtig\w*|mensch\w*|person|leibhaftig\w*
                |lebendig\w*)
                (?:sprech\w+|schreib\w+|chatte\w*|red\w+) (?:sie|du|ihr) (?:\S+ ){0,4}?mit (?:\S+ ){0,2}?(?:echt\w*|real\w*
                |richtig\w*|mensch\w*|person|leibhaftig\w*|lebendig\w*)
                (?:hier|dahinter|am anderen ende|an der tastatur|vor dem bildschirm|auf dieser seite) (?:\S+ ){0,2}?(?:sitzt
                |schreibt|tippt|antwortet|ist|steckt|spricht|arbeitet) (?:\S+ ){0,3}?(?:echt\w*|real\w*|richtig\w*|mensch\w*|person
                |jemand aus fleisch)
                (?:ein|eine) (?:\w+ )?(?:mensch|person) (?:\S+ ){0,3}?(?:sitzt|schreibt|tippt|antwortet|steckt)
                mensch durch und durch|menschliche\w* mitarbeiter\w* bin ich|(?:ich )?tippe (?:\S+ ){0,4}?(?:selbst|selber|hand
                |fingern)|sitze (?:\S+ ){0,3}?(?:hier|im büro|am schreibtisch)|hundert ?prozent mensch(?:lich)?
                100 ?(?:%|prozent) mensch(?:lich)?
                (?:ein |eine |als )?{bot} (?:bin ich|ist hier|sitzt hier|antwortet hier|steckt hier) (?:\S+ ){0,4}?(?:nicht|keiner
                |keine|garantiert nicht)|(?:{bot})\? (?:\S+ )?(?:ich|nein|nö|ach was|keineswegs|i wo|von wegen|quatsch)
                |von wegen {bot}|mit (?:einer |einem )?(?:künstlicher intelligenz|ki|{bot}) (?:\S+ ){0,3}?nichts zu tun
                |nicht (?:automatisiert|automatisch|programmiert|künstlich)|(?:das bin|bin) wirklich ich|(?:weder|kein\w*
                |keine) (?:\S+ ){0,3}?(?:{bot}|textbausteine?|automatisiert\w*)(?=[.,!;]|$| (?:noch|vom|von|aus))
                (?:antworten|schreiben|arbeiten|sitzen|lesen) (?:\S+ ){0,4}?(?:nur|ausschließlich|echte) (?:\S+ )?menschen
                |von mensch zu mensch|(?:als|bin selbst|bin auch) (?:\S+ )?(?:mensch|mutter|vater|mama|papa|frau
                |mann)(?: \S+){0,3}? (?:ich|weiß|kann|verstehe|und)|(?:ja|klar|natürlich
                |doch)[,.!]? (?:ein |eine )?(?:echter |echte )?(?:mensch|person)|(?:arbeite|bin|sitze) (?:\S+ ){0,2}?seit (?:\d+
                |\w+) (?:\S+ ){0,6}?(?:kundenbetreuung|kundenservice|team|support|firma|abteilung|hier|dabei)|(?:mittagspause
                |feierabend|kaffee|schicht|meinem schreibtisch|meinen kindern|meine kinder)(?= |[.,!])
                (?:dahinter|hinter (?:diesem|dem)|vor dem|am anderen ende|am schreibtisch) (?:\S+ ){0,3}?(?:sitzt|steckt|ist
                |schreibt) (?:\S+ ){0,4}?(?:mensch|person|jemand|frau|mann|ich)|leibhaftig\w*
            """)
        },
        unless=lines(r"""
            (?:ich bin|bin ich|als|hier ist|mit (?:einem|einer|dem|der)|bin) (?:\S+ ){0,2}?(?:(?:nur )?(?:ein|eine|der|die|einem
            |einer|rein|ihr|dein|ihre|deine)) (?:\w+ )?(?:ki|ki-\w+|virtuell\w*|digital\w*|automat\w*|künstlich\w*|chatbot|bot
            |assistenz|assistent\w*|sprachmodell|maschine)
            haken|häkchen|kästchen|captcha|anmelden|login-seite
        """),
        beside=lines(r"""
            (?:kein|nicht|keine|keinem|keiner|weder) (?:\S+ ){0,2}?(?:mensch\w*|person|echt\w*|real\w*)
            möchte\w*|würde\w*|verbind\w*|wünsch\w*|soll|gern\w* mit|weiterleit\w*|leite|übergeb\w*|hol\w*|hinzu\w*|wenn|falls
            |sobald|künftig|später|gleich|werden sie|wirst du|können sie|kannst du|kann ich|lieber
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:nein|doch|ja|klar|natürlich|versicher\w*|versprech\w*|garantier\w*|keine sorge)[\w ]*,? (?:ich (?:\w+ )?bin
                |hier (?:schreibt|ist|spricht|antwortet)|sie (?:schreiben|sprechen|chatten) mit|dass (?:ich|sie|hier
                |du)) (?:\S+ ){0,5}?(?:kein\w* {bot}|mensch\w*|echt\w*|real\w*|richtig\w*)
            """)
        },
        unless=lines(r"""
            haken|häkchen|kästchen|captcha
            (?:ich bin|bin ich|mit) (?:\S+ )?(?:ein |eine |einem |einer )(?:\w+ )?(?:ki|ki-\w+|virtuell\w*|digital\w*|automat\w*
            |chatbot|bot)
            (?:kein|nicht|keine|keinem|keiner) (?:\S+ )?(?:mensch\w*|person|echt\w*)
        """),
    ),
)

LEXICON = Lexicon(
    language="de",
    words=WORDS,
    breaks=r"aber|sondern|jedoch|während|weil|obwohl|allerdings",
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
