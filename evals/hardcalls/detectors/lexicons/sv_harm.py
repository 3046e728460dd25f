"""Swedish: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                (?:du|ni) (?:\S+ )?(?:borde|skulle|kunde|hade behövt|måste ha|behövde ha) (?:\S+ ){0,2}?(?:ha|bara|nog|faktiskt
                |själv|väl|ju|läst|betalat|kollat|hört|tänkt|varit|kontaktat|sagt|vetat|kontrollerat|läsa|betala|kolla|höra av
                |tänka)(?! (?:fått|fått ett|mottagit|haft rätt|möjlighet|kunna))(?: \S+){0,3}
                (?:borde|skulle) (?:du|ni) (?:\S+ ){0,3}?(?:ha )?(?:läst|betalat|kollat|hört av|tänkt|varit|kontaktat|sagt|vetat
                |kontrollerat|läsa|betala|tänka|kolla)
                (?:det är|det var|är|var|helt|beror på|ligger på
                |på grund av) (?:\S+ ){0,4}?(?:{your}) (?:\w+ )?(?:eget |egen |egna )?(?:fel|ansvar|misstag|skuld|val|slarv|problem
                |beslut|vårdslöshet|oaktsamhet|missar?)
                {your} (?:eget|egen|egna) (?:fel|ansvar|misstag|skuld|val|slarv|problem|beslut|oaktsamhet|ansvarslöshet|förskyllan)
                |självförvållat|får (?:du|ni) (?:\S+ )?skylla (?:\S+ )?(?:dig|er) själva?|skyll\w* dig själv|(?:du
                |ni) (?:\S+ )?(?:har (?:bara |endast )?dig själv att skylla|själv har (?:orsakat|valt|godkänt|skrivit|ställt)
                |orsakade|har själv|valde (?:själv|att)|struntade|ignorerade|glömde|missade|slarvade|lät bli|underlät|försummade
                |brydde dig inte|läste (?:inte|uppenbarligen)|betalade inte i tid|har (?:struntat|ignorerat|slarvat|missat
                |försummat|underlåtit|glömt|godkänt|misskött|överreagerat|inte (?:läst|betalat i tid|brytt|följt|kollat|skött)))
                (?:lugna|lugnar) (?:\S+ )?(?:ner|ned|dig|er)|ta det (?:\S+ )?(?:lugnt|lilla)|(?:försök|var
                |håll) (?:\S+ ){0,3}?(?:lugn|sansad|trevlig|artig|saklig|snäll och lugna)(?= |,|\.|!|$)|(?:vårda|tänk på|passa
                |dämpa) (?:ditt |din |ert |er )?(?:språk|ton|tonen|tonläge)|sluta (?:\S+ )?(?:skrika|gnälla|klaga|överdriva
                |dramatisera|bråka|tjata)|(?:ingen anledning|inget skäl|ingen idé|onödigt|inte nödvändigt|behöver inte
                |behövs inte) (?:\S+ )?(?:att )?(?:\S+ )?(?:bli|vara|höja|skrika|använda|överreagera|så) (?:\S+ ){0,2}?(?:arg
                |otrevlig|upprörd|sur|rösten|aggressiv|den tonen|så|irriterad|dramatisk|upprörda)
                som (?:{we}|min kollega|vi)? ?(?:\S+ ){0,2}?(?:redan|tidigare|nyss|precis|flera gånger|ovan) (?:\S+ ){0,3}?(?:sagt
                |förklarat|nämnt|skrivit|informerat|påpekat|sa|skrev|förklarade|nämnde|meddelat|berättat)|som {we} (?:har )?(?:sagt
                |sa|förklarade|förklarat)|som sagt(?=,| )|(?:{we}) (?:har )?(?:\S+ )?(?:redan|flera gånger|upprepade gånger
                |nyss) (?:\S+ ){0,2}?(?:sagt|förklarat|informerat|svarat|påpekat|varnat|berättat|påmint)|(?:har
                |hade) (?:{we}) (?:redan|flera gånger) (?:\S+ ){0,2}?(?:sagt|förklarat|informerat|svarat|påpekat|varnat|påmint)
                |(?:{we}) (?:varnade|sa ju|upplyste|påminde) (?:dig|er)|för (?:sista|hundrade) gången|hur många gånger
                |(?:{we}) upprepar
                (?:du|ni) (?:har |blev |fick )(?:\S+ ){0,3}?(?:varnad|informerad|påmind|upplyst|påminnelser) (?:\S+ ){0,3}?(?:flera
                |redan|tydligt|tidigare|upprepade|i god tid|om detta|gånger)
                (?:du|ni) (?:\S+ )?(?:överdriver|överreagerar|dramatiserar|är (?:\S+ ){0,2}?(?:känslig|oförskämd|orimlig|otrevlig
                |slarvig|naiv|oansvarig|vårdslös|otålig|hysterisk|dramatisk|för emotionell|orättvis|oaktsam|aggressiv|besvärlig
                |svår att)|gör (?:\S+ ){0,2}?(?:en höna|för stor|det svårare|värre|stor sak)|får faktiskt|får allt
                |verkar inte ha läst|har uppenbarligen|har tydligen)
                (?:eftersom|då|för att|när|i och med att) (?:du|ni) (?:\S+ )?(?:inte (?:läste|läst|betalade|betalat|hörde|svarade
                |kollade|brydde|betalar|skickade)|struntade|ignorerade|glömde|missade|slarvade|lämnade ut|delade med|klickade
                |väntade för|aldrig)
                (?:om|hade) (?:du|ni) (?:\S+ )?(?:hade )?(?:\S+ )?(?:läst|betalat|kollat|hört av|tänkt|varit (?:mer|lite)|kontaktat
                |kontrollerat|skött|planerat|följt|lyssnat|agerat|meddelat|sagt)
                varför (?:\S+ )?(?:har|läste|betalade|hörde|kollade|väntade|skrev|köpte|gav|lämnade|klickade|sa|tänkte
                |gjorde) (?:du|ni) (?:\S+ )?(?:inte|så|ut|då|på|först|det)|hur kunde (?:du|ni)
                nästa gång (?:\S+ ){0,4}?(?:bör|läs|läsa|betala|kolla|tänk|se till|får du|måste|var|kan du|i tid|noggrann|hör av
                |borde|behöver)|(?:var|vara) (?:mer |lite mer )?(?:noggrannare|försiktigare|försiktig|noggrann|aktsam
                |uppmärksam) (?:i framtiden|nästa gång|framöver)
                (?:det är|är|var) (?:\S+ ){0,2}?inte (?:vårt|vår|mitt) (?:fel|ansvar|problem|sak|skuld)|vi kan inte (?:hjälpa
                |rå för) (?:\S+ )?(?:att du|om du)|inget vi (?:rår|kan rå) för|den som (?:handlar|beställer|köper|inte betalar
                |inte läser|lånar|skriver)|över dina tillgångar|handlat för mer än|du (?:visste|vet) (?:mycket väl|ju|om|vad)
                |det (?:borde|måste) du (?:ha )?(?:vetat|förstått|veta|förstå)|det står (?:ju|faktiskt|tydligt) i (?:villkoren
                |avtalet)|du (?:godkände|accepterade|skrev under|gick med på|skrev på)|planera (?:din ekonomi|bättre)
                |sköta (?:din ekonomi|dina betalningar) bättre
                man (?:ska|bör|får|kan|måste|skall) (?:\S+ )?(?:inte |faktiskt |ju |väl )*(?:handla|köpa|låna|ge|lämna|klicka
                |skriva|dela|räkna|läsa|betala|ta ansvar|tänka|kolla|beställa)(?: \S+){0,6}|(?:om
                |hade) du (?:\S+ ){0,2}?(?:hade )?(?:\S+ ){1,6}?hade (?:vi|det|du|inte|ingen|detta)
                |om du (?:bara )?(?:\S+ )?hade (?:\S+ ){0,6}|det är (?:ju )?(?:faktiskt )?du som|det var (?:ju )?du (?:själv )?som
                |du har (?:ju )?(?:själv )?(?:satt dig|försatt dig|valt|klickat|godkänt|skrivit under|lämnat ut|beställt|gått med)
                |varför (?:\S+ ){0,5}?(?:först nu|nu först|så sent)|(?:i stället|istället) för att (?:klaga|gnälla|skälla|bråka
                |skylla|hetsa)|(?:det )?går inte att (?:prata|resonera|diskutera|föra) (?:\S+ )?med dig|(?:ditt|er) (?:tonfall
                |beteende|språk|uppträdande)
                (?:det hade räckt|det räckte|hade räckt|räcker) (?:\S+ )?(?:att|med)|(?:lite|mer|större) (?:\S+ )?(?:försiktighet
                |eftertanke|noggrannhet|ansvar|koll|omtanke) (?:\S+ ){0,3}?(?:hade|så|skulle)|(?:oförsiktigt|slarvigt|naivt|dumt
                |oansvarigt|ogenomtänkt|godtroget) (?:av dig|gjort|agerat|att)|(?:allt|hela|detta|så mycket|sånt
                |vilket) (?:\S+ )?(?:ståhej|drama|liv|väsen|rabalder|tjafs)|(?:du|ni) (?:får|måste
                |behöver) (?:\S+ )?(?:faktiskt |själv |lära dig |ju )+(?:\S+ ){0,6}?(?:ansvar|läsa|betala|hålla koll|planera|räkna
                |stå för|ta)|ta inte (?:det|allt) så personligt|skyll inte på|du kan inte (?:skylla|begära|förvänta|klaga)
                |ditt eget val|du valde|(?:vem|den som) (?:\S+ )?(?:ger|lämnar|klickar|handlar|lånar)|klandra dig själv
                |hade du bara
                (?:förklarar|säger|upprepar|skriver|berättar) (?:\S+ ){0,5}?för (?:andra|tredje|fjärde|femte) gången|för (?:andra
                |tredje|fjärde|femte) gången[:,]? (?:\S+ ){0,4}?(?:förklarar|säger|upprepar|skriver)
            """)
        },
        masks=lines(r"""
            (?:inte|ingen|inget|aldrig|varken|ingenting|knappast) (?:\S+ ){0,5}?(?:{your} (?:\w+ )?(?:eget |egen )?(?:fel|skuld
            |ansvar|misstag)|skylla|att klandra|klandrar|skuldbelägg\w*)|(?:vårt|vår|mitt|deras|butikens) (?:fel|misstag|ansvar)
            (?:du|ni) (?:borde|skulle) (?:\S+ ){0,3}?(?:fått|mottagit|få (?!reda)|ha haft|inte behöva|inte ha behövt|slippa
            |ha sluppit|aldrig)|(?:borde|skulle) (?:du|ni) (?:\S+ )?(?:ha )?(?:fått|sluppit)|(?:du|ni) (?:överdriver
            |överreagerar) inte|{your} (?:val|beslut) (?:om|att|är det|helt)|är (?:helt )?{your} (?:val|beslut)
            (?:du|ni) skulle (?:vilja|kunna|behöva|föredra|önska|ha rätt)|ta det (?:helt )?(?:lugnt och fint )?i (?:din|egen) takt
        """),
        unless=lines(r"""
            tack för|ingen klandrar|ingen dömer
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:åtminstone|i alla fall|i varje fall|tur att|som tur är) (?!(?:\d|en dag|två|tre|fem|tio))(?:\S+ )?(?:har|är|fick
                |slapp|kan|lever|finns|vet|du|det|ni|var|blev|ingen|inget|inte|den|hade|får|de|han|hon|vi)|det är (?:i alla fall
                |åtminstone)|(?:(?:har|är|fick) (?:du|det|ni)|(?:du|det|ni) (?:har|är|fick|slapp|blev)) (?:\S+ )?(?:i alla fall
                |åtminstone)
                (?:är|var|rör sig|handlar|gäller|blir|det är) (?:\S+ ){0,3}?(?:bara|endast|ju bara|blott|enbart|inte mer än
                |inget annat än) (?:\S+ ){0,2}?(?:en|ett|om|några|lite|\d+|liten|litet|små|pengar|formalitet|avgift\w*|formsak|två
                |tre|fem|tio|påminnelse|standard\w*|tillfällig\w*|automatisk\w*|siffror|papper\w*|prylar|rutin)
                (?:sånt|sådant|sådana saker|såna saker|det|misstag|förseningar|detta) (?:\S+ ){0,2}?(?:händer|sker
                |inträffar)(?: \S+){0,2}? ?(?:alla|ju|ibland|då och då|de flesta|den bästa|de bästa|många|lätt|tyvärr ibland
                |hela tiden|oss alla|mest|emellanåt|här i livet|dagligen)|(?:sånt|sådant|sådana saker|såna saker
                |misstag) (?:kan )?(?:händer|hända|sker)|sånt är livet|(?:händer|hända|drabbar) (?:alla|de flesta|den bäste
                |de bästa|oss alla|många|vem som helst)|(?:alla|många|andra|de flesta) (?:\S+ )?(?:glömmer|har|är|gör|får|råkar
                |missar|blir|kämpar|människor|kunder|förlorar|drabbas|hamnar|betalar|känner)(?: \S+){0,4}
                (?:inte|ingen|inget|inga|knappast|ingenting) (?:\S+ ){0,3}?(?:hela världen|så farlig\w*|så illa|så allvarlig\w*
                |katastrof\w*|stor sak|någon stor|stora|världens undergång|så mycket pengar|mycket att|att oroa|att hänga|att bråka
                |att gråta|att vara ledsen|att bli|så dramatisk\w*|större sak|farligt|fara|fara på taket|så hemskt|så tokigt
                |speciellt|någon katastrof|någon fara|jordens undergång|värst|så stort|märkvärdigt|värre än|tragedi|så svårt)
                (?:kunde|hade kunnat|kan) (?:\S+ )?(?:ha )?(?:varit|vara|blivit|gå) (?:\S+ ){0,2}?(?:värre|sämre)
                |finns (?:\S+ )?(?:de som|människor som|andra som|värre|folk som)|(?:andra|många) har det (?:\S+ )?(?:värre|sämre
                |tuffare)
                (?:oroa|bekymra|stressa|hetsa|reta|tänk|ta|gräm|deppa|gråt|bry) (?:\S+ )?(?:dig|er|upp|det)? ?(?:\S+ )?(?:inte
                |upp dig)(?: (?:så|för|över|om|på))?(?= |[.,!;]|$)|(?:inget|ingenting|inte något
                |inte värt) (?:\S+ )?att (?:\S+ )?(?:oroa|bekymra|hetsa|gräma|haka|hänga|gråta|bråka|deppa|bli|stressa|reta|vara)
                |häng inte läpp|släpp det|glöm det|det ordnar sig|det löser sig|det går över|ordnar sig alltid|tiden läker
                |livet går vidare|upp med hakan|se det positiva|se det från den ljusa|tänk positivt|var glad (?:att|för)
                |skatta dig lycklig|det var (?:väl )?meningen|inget ont som|med lite perspektiv|sätt det i perspektiv
                |(?:i det )?stora hela|nya jobb|hittar (?:snart |säkert )?(?:ett |något )?(?:nytt|annat|ny)
                |kommer (?:\S+ )?(?:över det|skratta|glömma|klara dig|må bättre)|du lär överleva|inte dö av|bagatell\w*|petitess\w*
                |struntsak\w*|småsak\w*|skitsak\w*|småpengar|växelpengar
                (?:en |ett |den |det |lilla |denna )?(?:liten|litet|lilla|små|minimal\w*|obetydlig\w*|mindre|ynka|ynklig\w*
                |futtig\w*|blygsam\w*) (?:\w+ )?(?:avgift\w*|summa\w*|belopp\w*|försening\w*|miss\w*|fel\w*|detalj\w*|sak\w*
                |problem\w*|besvär\w*|olägenhet\w*|förseningsavgift\w*|formalitet\w*|tabbe|strul|hicka|dröjsmål|missförstånd\w*
                |grej\w*|kronor|påminnelse\w*|motgång\w*|bekymmer|slant)
                (?:bara|endast|blott) (?:en|ett|några|lite|ynka|futtiga|\d+) (?:\w+ )?(?:avgift|förseningsavgift|kronor|kr|dagar?
                |formalitet|påminnelse|brev|sms|miss|grej|slant|paket|faktura|skor|sak|tid|telefon|jacka|hundralapp\w*|veckor
                |system\w*|tekniskt)
                (?:när|där) en dörr|en annan öppnas|efter regn|nya möjligheter|en (?:ny )?(?:chans|möjlighet|nystart)
                |mer tid (?:för|med|till)|(?:inget|ingenting) att (?:hänga|gå och|lägga|bry|tappa|förlora|hetsa)
                |(?:det )?kunde (?:\S+ )?varit värre|var glad|tänk på (?:att|alla)|(?:om|inom) (?:några|ett par) (?:dagar|veckor
                |månader|år) (?:\S+ ){0,4}?(?:skratta\w*|glöm\w*|över|bättre|minns)|(?:bråka|hänga upp dig|gräla
                |bry dig) (?:\S+ )?(?:för|om|över|på) (?:\S+ )?(?:\d+|några|ynka|ett par) (?:kronor|kr|spänn)|för (?:\S+ )?(?:ynka
                |futtiga) (?:\S+ )?(?:kronor|kr|tior|hundralappar|spänn) (?:\S+ ){0,5}?(?:inte|väl|ska)|ingen (?:har )?dö\w*
                |(?:allt|det) (?:brukar )?(?:ordnar|löser|blir|går) (?:sig|bra|över)(?: \S+){0,2}|livet går|skaka av
                |rycka på axlarna|slå bort|ta det med ro|sov på saken|bit ihop|ryck upp|sånt (?:får man|är livet|händer)
                |det är (?:väl )?(?:inte )?(?:hela|så) (?:\S+ )?(?:världen|farligt)|en droppe|pengar är (?:bara|inte allt)
                |bara pengar|bara prylar|(?:det|sånt|sådant|detta) (?:har|händer|drabbar) (?:\S+ )?(?:alla|de flesta|oss alla
                |hänt alla|vi alla)|det går nog över|inget som inte
            """)
        },
        masks=lines(r"""
            (?:hade kunnat|kunde ha) (?:hända|hänt|drabba\w*) vem som helst|ingen (?:småsak|bagatell|petitess|struntsak)
            (?:åtminstone|minst) (?:\d|en|ett|två|tre|fem|tio)[\w ]*
            (?:inte|aldrig|mer än|långt ifrån|allt annat än) (?:\S+ )?(?:bara|endast|blott|enbart|en liten|ett litet|någon liten
            |någon bagatell|en bagatell|en småsak|någon småsak|en formalitet|en petitess)[\w ]*
            (?:bara|endast) (?:en|ett) (?:stund|ögonblick|minut|sekund|fråga|liten stund|snabb)|(?:behöver|vill|ville|ska
            |har) (?:\S+ )?(?:bara|endast) (?:\S+ ){0,2}?(?:fråga|veta|dubbelkolla|kontrollera|säga|be)|bara (?:du|jag|vi
            |ni) (?:som )?(?:kan|har|ser)
            oroa dig inte för (?:att|fristen|tiden|betalningen|räkningen medan)|(?:vill|tänker|ska
            |kommer) inte (?:\S+ )?(?:förringa|förminska|låtsas|säga|påstå|bagatellisera)[\w ,]*
        """),
    ),
)
