"""Swedish: words for a customer's trouble, which acknowledge it only beside a word of recognition."""

from hardcalls.detectors.lexicons.sv_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    (?:förstår|ser|hör|läser) att (?:du|ni) (?:vill|undrar|frågar|behöver|önskar|har en fråga)|(?:tiden|tidsschema\w*
    |schema\w*) (?:\S+ )?(?:tajt|tight)
    (?:behöver|slipper) (?:\S+ ){0,2}?(?:inte )?(?:\S+ )?betala
    (?:tack för|ha) (?:\S+ )?tålamod\w*|rädd om|synd och skam
    inte (?:så |alls |särskilt |det minsta )?(?:svår\w*|tung\w*|jobbig\w*|hemsk\w*|farlig\w*|oroande)|svårt att (?:säga|avgöra
    |bedöma|hitta|veta|ge|tyda)|svår(?:t|a)? (?:lösenord|ord|fråga|frågor)|inga (?:problem|konstigheter)|tungt paket|hård\w* (?:disk
    |vara)
    (?:bedrägeri|spel|sorg|dödsfalls|klagomåls|säkerhets|sjuk|skuld|tillgänglighets|kredit|inkasso|arbetslöshets
    |trygghets)(?:team\w*|avdelning\w*|linje\w*|formulär\w*|sida\w*|enhet\w*|intyg\w*|försäkring\w*|rådgiv\w*|policy\w*|anmäl\w*
    |jour\w*|kassa\w*|skydd\w*|grupp\w*|filter|kontroll\w*|ärende\w*|blankett\w*)|besvär\w*|förlust(?:en)? av (?:paket\w*|kort\w*
    |varan|data|bagage)
    (?:team\w*|avdelning\w*|formulär\w*|sida\w*|grupp\w*|rutin\w*|handläggare) (?:för|mot|vid|om|kring) (?:\S+ )?\w+
""")
_UNLESS = lines(r"""
    (?:om|ifall|vid|när|skulle) (?:\S+ ){0,9}?(?:kontakta|ring|fyll|skicka|bifoga|ladda|kan du|måste|behöver vi|gäller|välj|klicka
    |anmäl|ska du|hör av dig|kan man|kan ni|behöver du (?!inte))|(?:fyll i|bifoga|ladda upp|klicka|välj|ange|skicka in
    |mejla) (?!inte)
    öppettider|öppet|måndag\w*|vardagar|kl\.? ?\d|klockan \d|enligt (?:våra|vår|lag|avtal\w*)|villkor(?:en)?|kategori\w*|formulär\w*
    |menyn|vanliga frågor|(?:kunder|personer|alla|de|den|dig|er|många) som|blankett\w*|(?:får )?inte (?:säljas|köpas|tillåtet)
    |arbetsdag\w*|bankdag\w*|\d+ procent|statistik\w*|läs mer|på vår (?:sida|hemsida)|i appen under|hjälpsida\w*|artikel\w*
""")

_KIN = (
    r"(?:mamma|pappa|mor|far|man|make|maka|fru|hustru|sambo|partner|son|dotter|bror|syster|barn|mormor|morfar|farmor|farfar"
    r"|förälder|föräldrar|vän|väninna|hund|katt|livskamrat|svärmor|svärfar|moster|faster|kusin|tvilling|käraste|pojke|flicka|kille|tjej)"
    r"(?:s|en|n|t|et)?"
)
_LOSE = r"(?:förlor\w+|mist\w*|miste|mista|blivit av med|bli av med|blev av med|tapp\w+|ryckts? från)"
_WORK = r"(?:\w*jobb\w*|arbete\w*|anställning\w*|tjänst(?:en)?|inkomst\w*|lön(?:en)?|försörjning\w*|uppdrag\w*|timmar\w*)"
_EX = r"(?:han|hon|någon|exet|{your} (?:\w+ )?(?:ex\w*|man|partner|sambo|fru|make|maka|pojkvän|flickvän|pappa|mamma|familj))"

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(rf"""
                (?:först|nu|redan|precis) {{your}} (?:\w+ )?(?:mamma|pappa|mor|far|man|fru|sambo|son|dotter|bror|syster|barn|mormor
                |morfar|farmor|farfar)(?=[ ,.])
                hålla om (?:honom|henne)|sista (?:tiden|resan|andetag\w*)|avsked\w*|gravsten\w*|grav(?:en)?|arv\w*|livskamrat\w*
                |jordfäst\w*|minnesstund\w*|urna\w*|den som (?:är|gått)
                dödsfall\w*|begravning\w*|begrav(?:a|er|de|t)|gick bort|gått bort|dog|dött|avlid\w+|avled|somna(?:de|t) in
                |bortgång\w*|sorg\w*|sörj\w*|{_LOSE} (?:\S+ ){{0,3}}?{_KIN}|{_LOSE} (?:en|någon|henne|honom
                |dem) (?:\S+ )?(?:älska\w*|kär|nära|så)?|{_KIN} (?:\S+ ){{0,3}}?(?:död|döda|borta|inte (?:längre )?finns|lämna\w*)
                |tomrum\w*|saknad\w*|saknar|ta(?:git)? farväl|ta(?:git)? avsked|{_KIN}(?:s)? död|(?:din|er|en sån|en sådan
                |stor) förlust|änk\w+|dödsbo\w*|döden|död|rycktes bort|(?:utan|efter) (?:honom|henne|{{your}} {_KIN})|tomt (?:efter
                |utan|hemma)|ordna (?:allt )?efter|kvar (?:ensam|efter)|(?:hände|hänt|händer|beskedet
                |nyheten) (?:\S+ ){{0,3}}?{{your}} {_KIN}
            """),
            "illness": lines(r"""
                strålbehandl\w*|vård(?:as|ats|en)|opererad|sjukdomen|ms-skov|skov\w*|kämpa\w* mot|svag|återfall\w*|dotterns?|sonens?
                |mammas hälsa|hjärn\w*|utbränd\w*|svimm\w*|doktor\w*|besked\w* från
                ont i (?:\w+)|yrsel|stroke|blodtryck\w*|hjärtat|hjärnskakning\w*|ryggen|ryggskott|vården|provtagning\w*|sjukskriv\w*
                |dropp|rullstol|rehab\w*|konvalescen\w*|ms|als|covid|lunginflammation\w*|insjukna\w*|drabbats av
                sjuk(?!vård)\w*|diagnos\w*|behandling\w*|operation\w*|opere\w+|cancer\w*|tumör\w*|stroke\w*|infarkt\w*
                |hjärtinfarkt\w*|olyck\w+|depression\w*|deprimerad|inlagd|cellgift\w*|cytostatika|strålning\w*|smärt(?:a|or|an)
                |värk\w*|feber|reha\w*|sängliggande|(?:mår|mått|må) (?:\S+ ){0,2}?(?:dåligt|illa|risigt|pyton|uselt)|akuten
                |ambulans\w*|intensiven|dialys\w*|hälsa(?:n)?|kropp\w*|läkar\w*|provsvar\w*|besked(?:et)? från (?:läkar\w*
                |sjukhus\w*)|skada(?:d|t|n)|brut(?:it|en) (?:\S+ )?(?:ben|arm|höft|hand)\w*|kronisk\w*|migrän\w*|återhämt\w*
                |frisk\w*|utskriv\w*|biverkning\w*|medicin(?:er|en|erna)|panikattack\w*|missfall\w*|långtidssjuk\w*|klena?
                |svag efter|ligga (?:inne|nedbäddad)
            """),
            "job_loss": lines(rf"""
                övertalig\w*|sista (?:arbetsdagen|lönen)|blev utan|blivit utan|inte fått vara kvar|(?:tjänsten|vikariatet
                |anställningen|avtalet|projektet) (?:\S+ ){{0,3}}?(?:försvann|togs|tog|drogs|upphörde|förlängdes inte|inte)
                |bli ställd utan|friställd\w*|inga fler pass|färre (?:pass|timmar)|sommarjobb\w*|skiftet
                {_LOSE} (?:\S+ ){{0,3}}?{_WORK}|uppsag\w+|uppsäg\w+|sagts upp|sa upp|säger upp|bli(?:vit)? sagd|varsl\w*|varsel\w*
                |arbetslös\w*|permitter\w*|avskeda\w*|fått sparken|få sparken|fick sparken|sparkad|fått gå|fick gå|tvingats gå
                |(?:utan|inget|inte något) (?:\S+ )?{_WORK}|{_WORK} (?:\S+ ){{0,4}}?(?:försv\w+|borta|upphör\w*|tog slut|tar slut
                |slut|lades ner|lagts ner|rök\w*|ryk\w*|rycks\w*|rycktes|dras in|drogs in|dragits in|minska\w*|halver\w*
                |inte förläng\w*|uteb\w+|förlor\w*|neddragna|skars ner)|(?:företaget|firman|arbetsgivaren|fabriken|chefen|butiken
                |restaurangen) (?:\S+ ){{0,4}}?(?:lägger ner|lade ner|lagt ner|konkurs\w*|gick omkull|stäng\w*|skär ner|drar ner
                |gjorde sig av|släppt\w*|gör sig av|varsl\w*)|inte (?:få )?förlängd|(?:stå|står|stod|stått) (?:\S+ )?utan
                |mellan (?:två )?jobb|söka (?:nytt )?jobb|jobbförlust\w*|inkomstbortfall\w*|förlorad inkomst|neddragning\w*
                |nedskärning\w*|nedläggning\w*|konkurs\w*|provanställning\w*|vikariat\w*|a-kassa\w*
            """),
            "financial_distress": lines(r"""
                tajt|tight|knapert|kärvt|snävt
                (?:räck\w*|finns|blir) (?:\S+ ){0,3}?(?:inget|ingenting|inte) (?:till|kvar|över)|(?:inget|ingenting
                |noll) (?:\S+ ){0,2}?(?:kvar|över|till)|räcker inget|tomt på kontot|snåla\w*|spara in|dra(?:r|git)? in på
                |skrapa ihop|gräva i|sålt|pantsätt\w*|låna av|soppkök|matbank\w*|kvartalsräkning\w*|(?:mat|hyra\w*|el|räkning\w*|lån
                |försäkring\w*)(?:,| och) (?:\S+ ){0,3}?(?:mat|hyra\w*|el|räkning\w*|lån)|ekonomisk\w*|stram\w* (?:budget|månad)
                |lån\w* (?:\S+ ){0,2}?(?:av|till) (?:vänner|släkt|mat)|avbetalning\w* (?:\S+ ){0,3}?(?:hög\w*|tung\w*|många)
                |för många (?:räkning\w*|lån|avbetalning\w*)
                (?:pengar\w*|ekonomi\w*|budget\w*|lön\w*|inkomst\w*|pension\w*|kassan?|kontot|det|läget|marginal\w*|saldot
                |plånboken) (?:\S+ ){0,5}?(?:räck\w+|tajt\w*|tight|ansträng\w*|kärv\w*|knap\w+|snål\w*|går (?:inte )?ihop|gå ihop
                |tom\w*|stram\w*|slut|saknas|tryt\w*|försv\w+|rasa\w*|på noll|minus|knackig\w*)|(?:få|fått|få det
                |få allt) (?:\S+ ){0,3}?(?:ihop|att räcka)|gå ihop|vända på (?:varje|varenda|\w*slant\w*)|ekonomisk\w*
                |penga?(?:brist|bekymmer|problem|oro|stress)\w*|skuld(?:er|erna|sättning|berg\w*|börda\w*|fälla\w*)?|lån på lån
                |inkasso\w*|kronofogde\w*|betalningsanmärkning\w*|vräk\w+|bostadslös\w*
                (?:inga|inte|utan|slut på|ont om|brist på|saknar|sakna|ingen|knappt|inte några|inte ha|kort om
                |för lite) (?:\S+ ){0,3}?(?:pengar|pengarna|marginal\w*|mat|kontanter|råd|buffert\w*|spargris\w*|krona|kronor
                |tillgångar)|(?:ha|har|haft|hade) (?:\S+ )?(?:inte|inte ens|knappt) råd|(?:pank|barskrap\w*|luspank|utfattig
                |fattig\w*|ruinera\w*|överskuldsatt\w*)|tom(?:t|ma)? (?:konto\w*|kylskåp\w*|plånbok\w*|skafferi\w*|mage\w*)|(?:sista
                |slutet av|slutet på|resten av) (?:\S+ ){0,2}?(?:månad\w*|kronor\w*|pengar\w*|veckan)
                |leva på (?:\S+ ){0,2}?(?:marginal\w*|existens\w*|nudlar|nästan|lite)|existensminimum|(?:med )?kniven (?:mot
                |på) strupen|(?:ligga|ligger|hamnat|kommit|hamna) (?:\S+ )?(?:efter|back)|(?:fram |ända )?till (?:lön\w*|löning\w*
                |nästa lön\w*|fredag)
                (?:klara|betala|täcka|lösa|hinna med|mäkta med|prioritera|räcka till) (?:\S+ ){0,4}?(?:räkning\w*|hyra\w*|mat\w*
                |el\w*|skulder\w*|avbetalning\w*|fakturor\w*|månad\w*|lån\w*|medicin\w*|vardag\w*|kläder|barn\w*)|(?:räkning\w*
                |skulder\w*|faktur\w+|påminnelse\w*|krav\w*|avgifter\w*) (?:\S+ ){0,4}?(?:hopa\w*|samla\w*|hög\w*|växer|tynger
                |trycker|stapla\w*|rasar in|överväldig\w*|ramlar in|strömmar in|trilla\w*)|välja mellan|(?:mat\w*|hyra\w*|el\w*
                |räkning\w*|medicin\w*) (?:och|eller|eller till) (?:mat\w*|hyra\w*|el\w*|räkning\w*|medicin\w*)|varje krona
                |varenda krona|dubbelt (?:\S+ )?(?:dra\w*|betal\w*)|drog\w* (?:\S+ ){0,3}?(?:två gånger|dubbelt)|svält\w*|hungr\w+
                |mat på bordet|tak över huvudet|ensamstående|snurra\w* (?:\S+ )?(?:ekonomi\w*|skuld\w*)
            """),
            "fear": lines(r"""
                klump\w* i magen|skraj\w*|nojig\w*|skakis|uppskakad|livrädd|pirrig\w*|hispig|kallsvett\w*|bävar|fasar?|våndas?
                |otrygghet\w*|grät|gråt\w*|hjärtklapp\w*|knut i magen|inte öppna (?:brev|post)\w*|öppna (?:brev|post)\w*|rädslan?
                |orolig\w*|ängsl\w*|bekymr\w*
                (?:hot\w*|kronofogde\w*|inkasso\w*|vräk\w+|domstol\w*|stämning\w*|polis\w*)|(?:sova|sov|sover|sömn\w*|vaken|vaka)
                |hjärtat i halsgropen|klump i magen|ont i magen|magen (?:\S+ )?(?:knyter|vänder)|inte (?:veta|våga\w*)|våga(?:r|t
                |de)? inte|darra\w*|skaka\w*|osäker\w*|ovisshet\w*|ovetskap\w*|trygg\w*|tappa fotfästet|värsta (?:tänkbara|som)
                |stirra\w* på (?:brevet|telefonen)|så(?:nt|dant) (?:brev|sms|meddelande|samtal)|få (?:\S+ ){0,3}?(?:brev\w*
                |kravbrev\w*|sms\w*)
            """),
            "anger": lines(r"""
                tröttnat|tröttna|ryter|rasa\w*|ilsk\w*|svär|säga ifrån|utlovat|utlovad\w*|tappa\w* (?:tålamodet|humöret|förtroendet
                |tron)|inte (?:som|vad) (?:vi|du) (?:lovade|blev lovad)|slarva\w*|strunta\w*|glömt|glömde|missat|missade|svamm\w*
                |undanflykt\w*|goddag yxskaft|blivit (?:av)?snäst|bortglömd|ohjälpt
                (?:första|andra|tredje|fjärde|femte|sjätte|tionde|elfte) (?:\w+ )?(?:gången|chatten|samtalet|mejlet|kontakten
                |personen|försöket)|(?:två|tre|fyra|fem|sex|flera|så många|åtta|tio) (?:\S+ )?(?:gånger|chattar|samtal|mejl|veckor
                |personer|kontakter|månader|handläggare|dagar|timmar)|ingen (?:\S+ ){0,3}?(?:svar\w+|ring\w+|lyssn\w+|hör\w*
                |hjälp\w+|brydde|återkom\w*|gör\w*|vet|tar)|inte (?:få |fått |fick )?(?:\S+ )?(?:svar|hjälp|besked|återkoppling
                |lyssna\w+|hålla|hållit|höll)|bolla\w*|runt\w*|hit och dit|vänta\w*|väntan|kö(?:n|er|tid\w*)?|lova\w+|löfte\w*
                |brutit|bröt|(?:vårt|våra|vår|oss) (?:\S+ )?(?:fel\w*|misstag\w*|slarv\w*|sida)|misstag\w*|(?:drog|drar|dragit
                |dragits|tog|tagit|debiter\w+) (?:\S+ ){0,4}?(?:två gånger|dubbelt|för mycket|igen|fel)|dubbeldrag\w*|fel (?:av|från
                |hos) oss|samma (?:sak|svar|fråga|fel|mejl)|standardsvar\w*|autosvar\w*|robot\w*|behandla\w*|bemött\w*|tystnad\w*
                |tyst|nonchal\w+|upprepa\w*|reaktion\w*|reagera\w*|tålamod\w*|krav\w* (?:\S+ ){0,3}?(?:betalt|redan)
                |redan (?:har )?betal\w+
            """),
            "shame": lines(r"""
                genant\w*|ta(?:r|git)? emot att|tog (?:\S+ )?emot|tabu\w*|stigma\w*|röd om|prestige|erkänn\w*|svälja stolthet\w*
                |(?:skriva|säga|berätta|prata om) (?:\S+ )?(?:det|detta|det här)|hålla (?:masken|fasaden)|fasad\w*|viska
                |hemlighet\w*|dåligt samvete
                (?:be|bett|bad|ber|söka|sökt|fråga) (?:\S+ ){0,2}?(?:om )?hjälp|berätta\w*|erkänn\w*|prata om|säga (?:det|högt|som
                |rakt)|öppna (?:sig|dig)|ta upp|hålla (?:det )?för dig själv|gömma|gömt|dölja|dolt|hemlig\w*|stå för|misslyck\w*|dum
                |dumt|känna (?:dig|sig) (?:\S+ )?(?:liten|dum|värdelös|misslyckad)|skuldkäns\w*|skam\w*|skäm\w*|genera\w*|pinsam\w*
                |stolthet\w*|be om (?:anstånd|uppskov)|höra av (?:sig|dig)
            """),
            "abuse": lines(rf"""
                skriva under|(?:ta|tog|tagit) (?:\S+ )?(?:lån|krediter) (?:\S+ )?i {{your}} namn|töm\w* (?:ditt )?kont\w*
                |styr\w* (?:\S+ )?ekonomin|rädd för (?:honom|henne)|(?:det|vad) (?:han|hon) (?:gör|gjorde|har gjort|utsätter
                |utsatte)|ex(?:et|man|make|sambo|pojkvän|flickvän)\w*|under tvång|köp\w* i {{your}} namn
                håll\w* koll|läser (?:din\w*|dina) (?:\w+)|koll på (?:kontot|dig|telefonen)|ta\w* (?:\S+ )?(?:din\w* (?:lön|kort
                |telefon|mobil|pengar|bankid))|bankid|inlåst|instängd|isoler\w*|hemma (?:hos|med) (?:honom|henne)|svartsjuk\w*
                |förnedr\w*|rädd hemma|inte (?:är|känna sig) (?:trygg|säker) hemma|gå på tå|skrämm\w*|behandlar dig|behandlade dig
                {_EX} (?:\S+ ){{0,6}}?(?:tving\w*|tvång|hot\w*|kontroll\w*|press\w*|slår|slog|slagit|utsatt\w*|utsätt\w*|gjort
                |gjorde|gör|skad\w+|skräm\w*|utnyttj\w*|manipul\w*|bestäm\w*|styr\w*|tog|tar|tagit|läs\w*|följ\w*|förfölj\w*
                |öppna\w*|köpt\w*|handla\w*|lån\w*|höll|håller|lås\w*|sänk\w*|trackas\w*|skrik\w*)|våld\w*|misshand\w*|övergrepp\w*
                |tving\w+|tvång\w*|hota\w*|utpress\w*|kontroller\w*|kontrollerande|(?:mot|emot|utan) {{your}} (?:vilja|vetskap
                |samtycke|medgivande)|stalk\w*|förfölj\w*|{{your}} (?:säkerhet|trygghet)|skyddad\w*|kvinnojour\w*|skyddat boende
                |lämna(?:t|de)? (?:honom|henne|relation\w*|förhållande\w*)|ta(?:git)? dig (?:ur|därifrån)|ekonomiskt våld
                |rädd för (?:honom|henne|{{your}})|destruktiv\w*|bryta dig loss|fly\w*|flytt från
            """),
            "self_harm": lines(r"""
                värd ditt liv|ditt liv|desperat\w*|hopplös\w*|inte (?:finnas|orka) (?:mer|längre)|slut på allt
                |inte se (?:någon )?(?:mening|ljus\w*|framtid)|dö(?=[ ,.!])|mörker|mörkret|det mörka|försvinna|vara en börda
                |självmordstank\w*|orka leva
                (?:inte|slippa|slut på att|sluta) (?:\S+ ){0,4}?(?:vill|orkar|vilja|orka|ville|kan|leva|finnas|vakna|fortsätta
                |vara kvar)|självmord\w*|suicid\w*|självskad\w*|ta (?:\S+ )?livet|(?:skada|göra|gör|skadar) (?:dig själv|dig illa)
                |livet (?:\S+ ){0,4}?(?:värt|mening\w*|slut)|(?:vill|vilja|ville|skulle) (?:\S+ )?(?:dö|försvinna|vara död)
                |inte (?:vilja )?(?:leva|vara med)|tankar (?:\S+ ){0,3}?(?:dö\w*|liv\w*|mörka)|mörka tankar|så mörkt|ge upp
                |göra slut på (?:allt|det)|avsluta (?:allt|livet)|inte se någon (?:utväg|väg)|ingen utväg|bättre (?:\S+ )?utan dig
                |inte vakna
            """),
            "gambling": lines(r"""
                spelpaus|suget|beroende\w*|bonus\w*|speltorsk|rullar|satsning\w*|vinna tillbaka|spelkonto\w*|stängt av
                |självavstäng\w*
                spel(?:at|a|ar|ade|ande\w*|beroende\w*|missbruk\w*|problem\w*|skuld\w*|sug\w*|sajt\w*|bolag\w*|konto\w*|om|et)?
                |casino\w*|kasino\w*|nätcasino\w*|betting\w*|betta\w*|odds\w*|vad(?:slagning\w*|hållning\w*)|slots|spelautomat\w*
                |trav\w*|lotter\w*|poker\w*|jaga\w* (?:\S+ )?förlust\w*|satsa\w*|insats\w*|stängt av dig|avstäng\w*|återfall\w*
            """),
            "fraud": lines(r"""
                litade på|gick på|gå på|tillit\w*|kom åt|kommit åt|tog sig in|lurades|lurendrej\w*|svek|oärlig\w*|främmande (?:köp
                |person\w*|beställning\w*)|du aldrig (?:\S+ )?\w+|köp du inte
                svindl\w*|bondfång\w*|falskt (?:\w+)|ring\w* (?:\S+ ){0,4}?(?:bank\w*|polis\w*)|utnyttjad\w*|intrång\w*|stulet
                |skojare|bedrög|skimm\w*|kontokapning\w*|signera\w*|länken|sms:et|de som gjorde|(?:tömt|tömde|tömts)|falska (?:\w+)
                |på dig(?=[ ,.])
                bedrag\w*|bedräg\w*|lura\w*|blås\w+|kapa\w*|bluff\w*|stöld\w*|stulit\w*|stulen|stulna|stjäl\w*|id-\w+|identitet\w*
                |phishing|nätfiske\w*|hacka\w*|(?:någon|okänd\w*|främling\w*|någon annan|en främmande
                |andra) (?:\S+ ){0,5}?(?:använ\w+|handla\w*|beställ\w*|ta(?:git|r)|utge\w*|öppna\w*|utnyttja\w*|missbruk\w*
                |kom(?:mit)? över|köp\w*|shoppa\w*|gått in|logga\w*|lån\w*)|i {your} namn|{your} namn|{your} (?:uppgifter|kort
                |bankid|konto|identitet) (?:\S+ ){0,4}?(?:använ\w+|missbruk\w*|stul\w*|kapa\w*|utnyttja\w*|läck\w*|hamn\w*)|(?:köp
                |beställning\w*|faktur\w*|skuld\w*|lån) (?:\S+ ){0,4}?(?:inte|aldrig) (?:\S+ )?(?:gjort|beställt|är din\w*|tagit
                |känner)|falsk\w*|låtsa\w*|utgav sig|utgett sig|skurk\w*|tjuv\w*|förtroende (?:\S+ )?(?:utnyttj\w*|missbruk\w*)
            """),
            "exhaustion": lines(r"""
                urlakad\w*|går? in i väggen|gått in i väggen|väggen|urvriden|stupar|tömd|dränera\w*|dränerad|kör(?:t|d) i botten
                |helt slut|slut i|slut som|mosig|färdig(?=[ ,.])|inte (?:en lugn stund|hinna|hinner)|hål i huvudet|mil(?:en
                |slång\w*)|rycka i|orkeslös\w*|matt(?=[ ,.])|utpumpad|ständig\w*|jaga\w* (?:av|runt)|bollar i luften|två jobb
                |för många|(?:kämpat|burit|slitit|stridit|jagat|väntat) (?:\S+ ){0,4}?(?:sedan|länge|ensam|i)
                (?:förklara|berätta|ringa|upprepa|höra av|jaga|tjata|börja om|dra|skriva|kämpa|strida|bråka) (?:\S+ ){0,6}?(?:igen
                |om|gång\w*|från början|på nytt|samma|ännu|hela tiden|varje|för alla|länge)|(?:veckor|månader|dagar|år|nätter
                |timmar) (?:\S+ ){0,4}?(?:av|med|utan|i rad|jaga\w*|kämpa\w*|väntan|strul\w*|kamp|slit)|ork\w*|kraft(?:er|erna|lös)?
                |energi\w*|sömn\w*|sova|sovit|sover|vila\w*|paus|trött\w*|slut(?:körd)?|utmatt\w*|utbränd\w*|utmattning\w*
                |på en gång|samtidigt|axlar|bära|dra (?:hela )?lasset|ensam med|ta hand om (?:\S+ )?(?:allt|alla)|vårda\w*
                |anhörig\w*|dubbla jobb|nattskift\w*|småbarn\w*|räcka till|rycka|aldrig (?:\S+ )?slut|en sak till|droppen
            """),
        },
        along=lines(VALUED + NOTICED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                adhd|uppläsning\w*|läs\w*svår\w*|dyslektiker|synen|förstora|typsnitt\w*|kontrast\w*|bokstäver\w*|långa (?:stycken
                |rader|brev)|stress\w* (?:\S+ )?(?:text|telefon)\w*
                skärmläs\w*|synskad\w*|synned\w*|synen|{your} syn|blind\w*|döv\w*|hörsel\w*|hör (?:dåligt|inte)|dyslexi\w*
                |dyskalkyl\w*|autis\w*|adhd|npf|funktionsned\w*|funktionsvari\w*|funktionshind\w*|teckenspråk\w*|tolk\w*
                |punktskrift\w*|rullstol\w*|lättläst\w*|läs\w* och skriv\w*|afasi\w*|demens\w*|minne\w*|stamm\w*|koncentr\w*
                |fokus\w*|(?:läsa|se|ringa|skriva|prata|tala|telefonera) (?:\S+ ){0,3}?(?:text\w*|telefon\w*|skärm\w*|bokstäv\w*
                |långa?|små|snabbt|liten)?|steg för steg|en sak i taget|ett steg i taget|korta|långa (?:texter|mejl|meddelanden
                |meningar)|enkla ord|enkelt språk|större text|skriftlig\w*|i skrift|långsam\w*|darrning\w*|svenska (?:inte )?(?:är
                |som)|annat språk|hjärntrött\w*|synfält\w*|hörapparat\w*
            """),
        },
        along=lines(VALUED + NOTICED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                ringa|läsa|höra|samtal\w*|telefon\w*|appen|knappar\w*|händer\w*|ögon\w*|öron\w*|språket|siffror\w*|ljud\w*|rösten
                |talet|koden hinner|tidsgräns\w*|captcha\w*|tydlig\w*|korta|handled\w*
            """),
        },
        along=lines(VALUED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "illness": ("läkarbesök", "hälsan?", "kroppen"),
            "job_loss": (_WORK, "arbetsgivar\\w*", "chefen"),
            "financial_distress": lines(r"""
                pengar\w*|räkning\w*|hyra\w*|hyres\w*|mat(?:en|pengar\w*|kasse\w*)?|elräkning\w*|månad(?:en|sslut\w*)|ekonomi\w*|råd
                |budget\w*|lön\w*|krona|kronor|löning\w*|pension\w*|plånbok\w*|bidrag\w*|csn|sparpengar\w*|skuld\w*|matkonto\w*
                |köpa mat|handla mat|blöjor|kylskåp\w*
            """),
        },
        along=lines(VALUED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
