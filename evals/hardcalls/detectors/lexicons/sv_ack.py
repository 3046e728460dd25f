"""Swedish: what names or recognises a customer's trouble."""

from hardcalls.detectors.lexicons.sv_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    (?:behöver|slipper) (?:\S+ ){0,2}?(?:inte )?(?:\S+ )?betala
    (?:inte|aldrig|ingen|utan) (?:\S+ ){0,2}?(?:rädd|orolig|oroa|skämmas för att fråga|nervös|arg på)(?=[.,!]|$| för)
    (?:bedrägeri|spel|sorg|dödsfalls|klagomåls|säkerhets|sjuk|skuld|tillgänglighets|felanmälnings|kredit)(?:team\w*|avdelning\w*
    |linje\w*|formulär\w*|sida\w*|enhet\w*|intyg\w*|försäkring\w*|rådgivare\w*|rådgivning\w*|policy\w*|anmälan|jour\w*|kassa\w*
    |skydd\w*|gruppen|filter|kontroll\w*)
    (?:förlust(?:en)? av (?:paket\w*|kort\w*|varan|data|bagage)|förlustanmälan|jobbnummer|jobbannons\w*|dödsfallsintyg
    |dödsbo\w*anmälan|spelregler\w*|spelkonsol\w*|tv-spel\w*|spelbutik\w*|sjukt bra)
    besvär\w*|inte jobbigt|rädd om|synd och skam|rädd att (?:butiken|det|vi|systemet|ordern|paketet|kortet|betalningen|handlaren)
    |(?:tack för|ha) (?:\S+ )?tålamod\w*|ork\w* du|svarstid\w*
    (?:filter|skydd|team|arbete|åtgärder|system|rutiner) (?:mot|för) (?:bedräg\w*|penningtvätt|spel\w*)
""")
_UNLESS = lines(r"""
    ^(?!.*(?<!\w){felt}(?!\w)).*(?<!\w){procedure}
    (?<!.)(?:om|ifall|vid|när) (?:\S+ ){0,8}?(?:kontakta|ring|fyll|skicka|bifoga|ladda|kan du|måste|behöver vi|gäller|välj|klicka
    |anmäl|ska du|hör av)
    (?:fyll i|bifoga|ladda upp|klicka|välj) |öppettider|öppet|måndag|vardagar|kl\.? ?\d|klockan \d|enligt (?:våra|vår)|villkor\w*
    |policy\w*|kategori\w*|formulär\w*|menyn|vanliga frågor|kunder som|(?:får )?inte (?:säljas|köpas|skickas|tillåtet|tillgänglig)
""")
# An event is acknowledged as this customer's, or with a word for what it is worth.
_ABOUT = (*lines(VALUED + NOTICED + SUITED), r"du|dig|dej|din|ditt|dina|ni|er|ert|era|krya")

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                sorg(?:en|er)?|sörj\w*|kondoleans\w*|(?:{your}|beklagar|den|en|din stora) (?:\w+ )?förlust\w*|(?:mist|förlorat
                |förlora|miste|mista|förlorade) (?:en |ett |sin |{your} |någon )(?:\w+ )?(?:{kin}|älskad\w*|närstående)?|bortgång\w*
                |(?:{your} )(?:\w+ )?{kin} (?:\S+ ){0,4}?(?:gått bort|dött|avlidit|gick bort|dog|avled|inte längre|somnat in|borta)
                |(?:gått bort|avlidit|somnat in|gick bort|avled)|(?:{your}|en) (?:\w+ )?{kin} (?:död|dödsfall)|(?:deltagande
                |medkänsla) (?:\S+ ){0,4}?(?:sorg|förlust|bortgång|{kin})|saknad\w*|begravning\w*
                begrav\w+|änk(?:a|ling)\w*|(?:mist\w*|förlora\w*|miste) (?:\S+ ){0,2}?{kin}|{kin} (?:\S+ ){0,4}?(?:finns inte
                |inte finns|är borta|lämnat|gått bort|dog|dött|avled\w*|somna\w*)|sakna\w* (?:\S+ )?(?:honom|henne|{kin})
                |utan {your} {kin}
            """),
            "illness": lines(r"""
                (?:{your}|en|ett|den|en så|sin) (?:\w+ )?(?:sjukdom\w*|diagnos\w*|behandling\w*|operation\w*|cancer\w*
                |tillfrisknande|rehabilitering|stroke\w*|olycka\w*|depression\w*|hälsa|hjärtinfarkt\w*|utmattning\w*|skada
                |sjukskrivning\w*|hälsotillstånd)|krya på|bli frisk|friskna|snabbt tillfrisknande|(?:sjuk|sjuka|sjukskriven|inlagd
                |dålig|svårt sjuk|opererad|sjukdom|dåligt)(?= |[.,!]|$)(?!-)|(?:på|från|i) (?:sjukhus\w*|intensiven)|cellgift\w*
                |cytostatika|cancer\w*|strålning\w*|hälsan (?:\S+ )?(?:först|före|främst)|må bättre snart|återhämt\w*|diagnosen
            """),
            "job_loss": lines(r"""
                (?:förlora|förlorat|förlorade|mista|mist|miste|bli av med|blivit av med|blev av med|tappat|tappa
                |förlusten av) (?:\S+ ){0,3}?(?:jobb\w*|arbete\w*|anställning\w*|inkomst\w*|lön\w*|tjänst\w*|försörjning)|uppsagd
                |uppsägning\w*|sagts upp|varsl\w*|varsel|arbetslös\w*|permitter\w*|avskedad|(?:utan|inget) (?:jobb|arbete|inkomst
                |lön)|mellan jobb|fått sparken|fått gå|står utan|jobbförlust\w*|(?:jobbet|arbetet|inkomsten
                |lönen) (?:\S+ )?(?:försvinn\w*|försvann|försvunnit|borta|upphör\w*|tog slut)
            """),
            "financial_distress": lines(r"""
                (?:pengarna|ekonomin|ekonomi|budgeten|månaden|det|lönen|inkomsten|kontot) (?:\S+ ){0,4}?(?:inte räcker|räcker inte
                |knappt|tajt|tight|ansträng\w*|kärv\w*|tuff\w*|knap\w+|inte går ihop|går inte ihop|tomt|tufft|stram\w*
                |slut)(?: ekonomiskt)?|få (?:\S+ ){0,3}?(?:ihop|att räcka|att gå ihop)|gå ihop|vända på (?:varje|varenda) (?:krona
                |slant)|(?:ekonomisk\w*|pengaproblem|skuld\w*|penga\w*) (?:\S+ )?(?:problem|bekymmer|svårighet\w*|press\w*|stress
                |situation\w*|läge|oro|kris|knip\w*|påfrestning\w*|tuff\w*|utsatt\w*|trångmål|börda|bördan)|ekonomiska bekymmer
                |ekonomiskt (?:svår\w*|tuff\w*|press\w*|utsatt|ansträng\w*|trång\w*|läge)|(?:räkningar\w*|skulder\w*|fakturor\w*
                |krav\w*) (?:\S+ ){0,4}?(?:hopa\w*|samla\w*|hög\w*|växer|tynger|på hög|trycker|stapla\w*|aldrig tar slut
                |överväldig\w*)|(?:inte|svårt|knappt|kämpa\w*|omöjligt) (?:\S+ ){0,4}?(?:råd|betala|klara (?:räkning\w*|hyran
                |betalning\w*)|ha råd)(?: (?:räkning\w*|hyran|med|att))?|välja mellan (?:\S+ ){1,4}?(?:och|eller) \S+|hyran och
                |mat (?:och|eller) (?:hyra|räkningar|el)|pengabekymmer|penningbekymmer|oro för (?:pengar|räkningar|hyran|ekonomin)
                |skulderna
                (?:lönen|pengarna|pensionen|pengar|ekonomin) (?:\S+ ){0,5}?(?:räck\w*|slut|saknas|tryt\w*|försvinn\w*|gå ihop|haltar
                |krånglar|svajar|ansträngd)|(?:hyra|mat|räkningar|el) (?:\S+ ){0,3}?(?:och|eller) (?:mat|hyra|räkningar|el|medicin)
                |skuld(?:er|berg\w*|bördan)|(?:ligga|ligger|hamnat|kommit) (?:\S+ )?(?:efter|back)|existens\w*|leva på marginalen
                |varje krona|med kniven mot strupen|ekonomisk\w*
            """),
            "gambling": lines(r"""
                spelberoende\w*|spelmissbruk\w*|spelproblem\w*|spelandet|spela (?:bort|om pengar)|spelat bort|spelskuld\w*|(?:{your}
                |ditt|sluta|med|om|att) (?:\S+ )?(?:spelande\w*|spelar|spelberoende\w*|spelsug\w*)|casino\w*|kasino\w*|betting\w*
                |vadslagning|nätcasino\w*|oddsen|spelsug\w*|spelsajt\w*
                spel(?:ande)?(?:t|n)? (?:\S+ ){0,4}?(?:tagit över|grepp|kontroll|svårt|sluta|kostat|styr|beroende|hjälp)|(?:sluta
                |slutat|bryta|problem med|fast i) (?:\S+ )?spel\w*|jaga\w* (?:\S+ )?förluster|spelmissbruk|satsa\w* (?:\S+ )?(?:bort
                |pengar)|slots|trav(?:et)?
            """),
            "fraud": lines(r"""
                (?:någon|okänd\w*|bedragare\w*|främling\w*|kriminella|obehörig\w*|någon annan|en främmande
                |gärningsman\w*) (?:\S+ ){0,5}?(?:använt|använder|handlat|beställt|stulit|tagit|utgett|utger|kapat|öppnat|utnyttjat
                |lurat|missbrukat|kommit över|köpt|lurade|shoppat|tagit över)|bedragen|bedräg(?:eri|eriet|lig\w*|ad
                |are\w*) ?(?:\S+ ){0,4}?(?:utsatt\w*|offer|drabba\w*|{your}|fallit)?|(?:utsatt\w*|offer|drabbad|drabbats
                |fallit) (?:\S+ ){0,3}?(?:bedräg\w*|lurendrej\w*|identitet\w*|id-kapning\w*|bluff\w*|kapning\w*|phishing|brott)
                |lurad|lurade|blivit lurad|id-kap\w*|id-stöld|identitetsstöld\w*|identitetskapning\w*|kapad|kapat|bluff\w*
                |(?:{your} (?:namn|uppgifter|identitet|konto|kort|bankid)) (?:\S+ ){0,4}?(?:använts|missbrukats|stulits|kapats
                |utnyttjats|hackats|kommit|har använts)|(?:köp|beställning\w*|faktur\w*|order) (?:\S+ ){0,3}?(?:du (?:inte|aldrig)
                |som inte är (?:ditt|dina|din))|i {your} namn
            """),
            "access_need": lines(r"""
                skärmläsa\w*|synskad\w*|synnedsättning\w*|blind\w*|döv\w*|hörselskad\w*|hörselnedsättning\w*|hörsel\w*|dyslexi\w*
                |dyskalkyli\w*|autism\w*|autistisk\w*|adhd|npf|funktionsnedsätt\w*|funktionshind\w*|teckenspråk\w*|punktskrift
                |rullstol\w*|lättläst\w*|läs(?:-)? och skrivsvårigheter|afasi|demens\w*|minnessvårigheter|minnet|stamm\w*|(?:inte
                |svårt|svårigheter|kan inte|jobbigt|krångligt|omöjligt) (?:\S+ ){0,3}?(?:att )?(?:höra|se|läsa|prata i telefon|ringa
                |skriva|telefonera|koncentrera\w*|tala i telefon|tala|minnas|komma ihåg|ta in|använda telefon\w*|höra i telefon)
                |telefon(?:samtal)? (?:\S+ ){0,3}?(?:inte fungerar|svårt|inte går|funkar inte|fungerar inte)|(?:{we} (?:tar|går
                |skriver|kan|ska|gör)|tar {we}|skriver {we}|låt oss) (?:\S+ ){0,5}?(?:steg för steg|ett steg i taget|en sak i taget
                |korta (?:meningar|meddelanden|steg)|enkla ord|enkelt språk|större text|skriftligt|i lugn takt|i din takt|långsamt
                |tydliga steg)|{your} syn(?= |[.,!])
                (?:ser|hör|läser|skriver) (?:\S+ )?(?:dåligt|inte så bra|sämre|långsamt|med hjälp av)|(?:svårt|jobbigt|krångligt
                |tar tid|inte kan) (?:\S+ ){0,2}?(?:att )?(?:läsa|höra|se|ringa|skriva|prata|tala|koncentrera|fokusera|minnas
                |hänga med)|korta (?:\S+ )?(?:rader|stycken|meningar|meddelanden)|uppläst|läsa upp|utan (?:bilder|telefonsamtal)
                |tydliga|en fråga i taget|tal\w*stör\w*|hörapparat\w*|synen|hörseln
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "abuse": lines(r"""
                våld\w*|misshand\w*|övergrepp\w*|(?:han|hon|{your} (?:\w+ )?(?:ex\w*|man|partner|sambo|fru|make|maka|pojkvän
                |flickvän)) (?:\S+ ){0,7}?(?:tving\w*|hota\w*|kontroller\w*|press\w*|slår|slog|slagit|utsätt\w*|utsatt\w*|gjort mot
                |gör mot|skada\w*|skrämt|utnyttja\w*|manipuler\w*|bestäm\w*|tog|tagit|köpt|handla\w*)|(?:tvingad|tvingats|tvingades
                |hotad|hotats|pressad|pressats|kontrollerad|utnyttjad) (?:\S+ )?|mot {your} vilja|utan {your} (?:vetskap|samtycke
                |medgivande|godkännande)|{your} (?:säkerhet|trygghet)|(?:är|känner dig|vara|känna dig
                |hålla dig) (?:\S+ )?(?:i säkerhet|trygg|säker)(?! på att|på)|{we} tror (?:på )?dig|(?:det|vad) (?:han|hon
                |du) (?:\S+ ){0,3}?(?:utsatt\w* för|gjort mot|gör mot|blivit utsatt|tvingats)|lämna honom|lämnat honom
                |relation\w* (?:\S+ ){0,3}?(?:kontroll\w*|våld\w*|tvång|destruktiv\w*)|destruktiv\w*|tvång\w*
                (?:han|hon|någon|ex\w*|{your} \w+) (?:\S+ ){0,4}?(?:styr|styrt|bestämt över|kontroll över|tvingat|slår|hotar
                |tar dina pengar|förstört|utnyttjar|gjorde mot|gör dig illa|skadar|stänger in)|leva (?:\S+ ){0,2}?(?:under hot
                |i rädsla|med hot|i skräck)|(?:skulder|lån|köp) (?:\S+ ){0,4}?(?:du tvingats|under tvång|du inte valt|som han
                |som hon)|kvinnojour\w*|kvinnofrid\w*|tvinga\w+ dig|ta sig ur|tagit dig ur|det är inte du som har gjort fel
            """),
            "self_harm": lines(r"""
                (?:inte|inte längre|slippa) (?:\S+ ){0,4}?(?:vill|orkar|vilja|orka|ville|önskar|kan) (?:\S+ )?(?:leva|finnas
                |vara kvar|vakna|vara med|fortsätta|mer leva)|(?:vill|orkar|vilja|orka) (?:\S+ )?inte (?:\S+ )?(?:leva|finnas
                |vara kvar|vakna|fortsätta leva|mer)|inte (?:\S+ )?(?:leva|finnas till|vakna upp|vara kvar|vilja leva)|självmord\w*
                |suicid\w*|självskad\w*|ta (?:\S+ )?(?:livet|ditt liv)|(?:skada|göra) dig själv|göra dig illa|tankar (?:\S+ )?(?:om
                |på) (?:\S+ )?(?:döden|att dö|att inte|att ta)|vill dö|vilja dö|(?:{your} liv|livet) (?:\S+ ){0,2}?(?:betyder
                |spelar roll|är värt|viktigt|meningslös\w*|inte är värt)|(?:är du|är ni) (?:\S+ ){0,2}?(?:i säkerhet|trygg|i fara
                |ensam|säker)|akut fara|i fara|ge upp livet|avsluta (?:allt|livet)|självmordslinjen|göra slut på (?:allt|det)
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
    ),
    Rule(
        hits={
            "bereavement": lines(r"""
                kondoleans\w*|beklag\w+ (?:\S+ )?(?:sorgen|förlusten|din\w* (?:\w+ )?(?:förlust|sorg|{kin}))|deltar i {your} sorg
                |varma tankar|(?:mina|våra) tankar (?:är|går|finns)|(?:mitt|vårt) (?:varmaste|djupaste|uppriktiga) deltagande
                |(?:deltagande|medkänsla) i sorgen|beklagar (?:\S+ ){0,3}?{your} (?:\w+ )?{kin}
            """),
            "illness": lines(r"""
                krya på|snabbt tillfrisknande|bli (?:snart )?frisk|hoppas (?:\S+ ){0,4}?(?:mår bättre|må bättre|återhämtar|kryar
                |friskna|frisk)|ta hand om hälsan
            """),
            "fear": lines(r"""
                rädd\w*|skräm\w*|skrämmande|ångest\w*|oroande|oroväckande|orolig\w*|{your} oro|oron|oro(?= (?:i|över|och|som|du))
                |läskig\w*|otäck\w*|panik\w*|hot(?:full\w*|ad|at|ar|et|elser)|obehaglig\w*|chock\w*|kuslig\w*|otrygg\w*|nervös
                |förfär\w*|alarmerande
            """),
            "anger": lines(r"""
                arg|arga|ilska\w*|ilsken|förbannad|frustr\w*|irrit\w*|besvik\w*|upprör\w*|förbannad|rasande|oacceptabelt
                |inte (?:\S+ )?(?:okej|ok|acceptabelt|rimligt|bra nog|rätt|som det ska|så det ska|godtagbart)|under all kritik
                |svik(?:it|en|na|er)?|svek|sviken|orättvis\w*|(?:all|full|stor|god) (?:rätt|anledning|rätta) att|(?:tappat|förlorat
                |tappa|förlora) (?:\S+ )?(?:tålamodet|förtroendet|tilliten)|tålamod\w* (?:\S+ )?(?:tagit slut|tryter|slut)|(?:jag
                |vem som helst|vi) (?:\S+ )?(?:hade|skulle) (?:\S+ )?(?:också )?(?:blivit|varit|känt|reagerat|bli)(?: \S+)?|sur
                |trött på (?:oss|att|allt)|missnöj\w*|bollad|bollats|runtskick\w*|lämnad i sticket|förtjänar bättre
                |{your} kritik är befogad|vansinnig|förargl\w*
                fått nog|tapp\w+ (?:\S+ )?(?:humöret|fattningen)|gå i taket|less|rinner över|(?:blodet|det) (?:\S+ )?koka\w*
                |ingen (?:\S+ ){0,3}?(?:svarar|svarat|hört av|hjälpt|tagit ansvar)|nonchaler\w*|viftad|ignorer\w*|provocer\w*
                |retlig\w*|förbanna\w*|dåligt bemöt\w*|bemötande
            """),
            "shame": lines(r"""
                skam\w*|skäm(?:mas|s|ts|des|mig)|genera\w*|pinsam\w*|jobbigt att (?:berätta|fråga|be|prata|säga)|(?:mod|modigt
                |mycket mod|kraft|styrka) (?:\S+ ){0,4}?(?:att|som)|(?:kräver|krävs|tar|krävde|krävt|tog|behövs
                |visar) (?:\S+ ){0,2}?(?:mod|kraft|styrka)|modig\w*|(?:ingen|inte|aldrig|utan|inget) (?:\S+ ){0,3}?(?:döm\w*
                |fördöm\w*|värder\w*)|(?:inte|svårt|knappast|aldrig) (?:\S+ ){0,3}?(?:lätt|enkelt
                |självklart)? ?(?:\S+ )?att (?:\S+ )?(?:berätta|säga|erkänna|be om hjälp|prata om|höra av|skriva|öppna|dela|ta upp)
                |be om hjälp|skuldkäns\w*|känna skuld
            """),
            "exhaustion": lines(r"""
                utmatt\w*|slut(?:körd|kört)|helt slut|trött(?! på (?:oss|att))|orkeslös|utbränd|uttröttande|dränera\w*|överväldig\w*
                |tär(?:ande|a|t)|slitsam\w*|på bristningsgränsen|energikrävande|(?:inte|knappt) (?:\S+ )?(?:sovit|sova|orkar mer
                |orka mer)|(?:mycket|alldeles för mycket|för mycket|så mycket|allt) (?:\S+ ){0,3}?(?:på en gång|samtidigt|att bära
                |att hantera|på dina axlar|att orka|att ta in)|(?:förklara|berätta|ringa|upprepa|höra av|jaga|tjata|börja om
                |dra) (?:\S+ ){0,5}?(?:om och om igen|gång på gång|igen och igen|flera gånger|från början|gång efter gång
                |ännu en gång|på nytt|samma sak)|(?:veckor|månader|dagar) (?:\S+ ){0,3}?(?:jagat|kämpat|väntan|strul|kamp|slit|jaga)
                |tar (?:på krafterna|mycket kraft|energi|så mycket)|ork(?:en)?(?= (?:tar|att|är|du|till))|påfrest\w*|tungt lass
                |sömnlös\w*|jobbig\w*|tungt
                (?:tagit|tar|tog|stjäl|kostat|kostar) (?:\S+ ){0,4}?(?:energi|kraft|krafter|ork|tid och kraft)|helt (?:färdig|slut
                |tom)|på bottensatsen|orka\w*|energi(?=[.,]|$)|krafterna|sömn\w*|tjata\w*|nött ner|sliter
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
