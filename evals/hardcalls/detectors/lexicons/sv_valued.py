"""Swedish: words that show a trouble has been seen, and what it is worth."""

from hardcalls.detectors.rule import lines

# What the trouble is worth: enough beside any word of it.
VALUED = r"""
    (?:blir|gör mig|gör oss) (?:så |verkligen )?(?:ledsen|arg|illa berörd|bestört)|illa(?= |[,.!])|synd om|gör ont|(?:inga|saknar
    |finns inga) ord|svid\w*|gnag\w*|nöt(?:er|a) ner|äter upp|(?:vilken|vilket|en sådan|en sån) (?:\w+ )?(?:mardröm|chock|smäll|pärs
    |soppa|situation|sits|sorg|börda|stress|röra|kamp|otur|oro|press)|ett (?:hårt |tungt |rejält )?slag|en (?:chock|smäll|pärs
    |käftsmäll)|ingen (?:lek|barnlek|småsak|bagatell|dans)|inget (?:att ta lätt|man bara|småsak)|(?:lätt|kul|roligt|rimligt|okej
    |rättvist|enkelt|konstigt) är det inte|så (?:ska|får) det inte|redan (?:nog|tillräckligt)|nog (?:med|som det är)
    |till råga på allt|som om det inte|värsta|enorm\w*|ofattbar\w*|obegriplig\w*|ogräslig\w*|outhärdlig\w*|olidlig\w*|vansinnig\w*
    |galet|horribel\w*|nedbrytande|knäcka\w*|deprimerande|frustrerande|skit\w*|bottenlös\w*|sjuk(?:t|a) (?:jobbigt|orättvist)
    |för jävl\w+|tagen|berör(?:d|s|t)|drabba\w*|kämpa\w*|gå(?:tt|r)? igenom|varit med om|utstå\w*|du bär|du lever med|det du (?:går
    |bär|har|lever|varit)|stå ut|mod(?=[ ,.!])|beundra\w*|sätter stort värde|önskar (?:\S+ )?att (?:du|det|vi)|med all rätt
    |naturlig\w*|mänsklig\w*|normalt att|rätt att|ömma\w*|stöd(?:jer|ja)?|stötta\w*
    (?:så |för |jätte|väldigt |riktigt |oerhört )?(?:svår\w*|tung\w*|hård\w*|tuff\w*|jobbig\w*|hemsk\w*|brutal\w*|bitter\w*|grym\w*)
    |fruktansvär\w*|förfärlig\w*|förskräcklig\w*|ohygglig\w*|vidrig\w*|gräslig\w*|bedrövlig\w*|eländig\w*|usel\w*|urus\w*
    |hjärtskärande|förkrossande|smärtsam\w*|plågsam\w*|slitsam\w*|pressa\w+|stressande|oroande|oroväckande|skrämmande|läskig\w*
    |obehaglig\w*|otäck\w*|upprörande|kränkande|förnedrande|omskakande|omtumlande|chockerande|förödande|orimlig\w*|ohållbar\w*
    |orättvis\w*|oacceptabel\w*|oacceptabelt|oförlåtlig\w*|skamlig\w*|sorglig\w*|ledsamt|tråkigt|vemodig\w*|allvarlig\w*|knäckande
    |dränerande|påfrestande|krävande|överväldigande|förtvivl\w*|mardröm\w*|helvete|ångestfylld\w*|grov\w*|övergrepp|svek\w*
    inte (?:\S+ )?(?:okej|ok|acceptabelt|rimligt|rätt|schysst|rättvist|lätt|enkelt|kul|roligt|bra nog|godtagbart|värdigt)
    |inte (?:\S+ )?(?:konstigt|underligt|märkligt|förvånande)|inte undra på|undra på att|konstigt vore det|varken okej
    |allt annat än (?:lätt|enkelt|kul|okej|rimligt)|under all kritik|långt ifrån (?:okej|lätt|enkelt|rätt)
    (?:ska|skall|borde|bör|får|skulle) (?:\S+ ){0,3}?(?:ingen|inte|aldrig) (?:\S+ )?(?:behöva|hända|vara så|gå till så|ske|få hända
    |ha hänt|utsätta\w*|hamna|leva|göra|känna|stå|tvingas|utstå|ha behövt|kunna)|(?:ska|skall|borde|bör) ingen (?:människa )?\w+
    |ingen (?:människa )?(?:ska|skall|borde|bör|förtjänar)|(?:borde|skulle|får|fick) (?:aldrig|inte) (?:ha )?(?:\S+ )?(?:hänt|hända
    |behövt|behöva|drabba\w*|gått|blivit|ske|skett)|det (?:där )?(?:är|var|blev) fel (?:av oss|mot dig)
    förstålig\w*|förståelig\w*|fullt begriplig\w*|begripligt|full förståelse|all förståelse|stor respekt|djup respekt|(?:all|full
    |god) (?:rätt|anledning) att|lider med|känner med|tänker på dig|tankar hos|beklag\w+|gör (?:så |riktigt )?ont|skär i|känns i
    |(?:ledsen|ledsna|ledsamt|sorgsen) (?:\S+ ){0,2}?(?:för|att|över|å)|så ledsen|usch|fy(?: \w+)?(?=[,.!])|åh
    måste (?:\S+ ){0,3}?(?:vara|kännas|ha varit|ha känts|göra|ha gjort|slita|tära|skapa|ta på)|kan (?:\S+ )?(?:föreställa|tänka) mig
    |kan inte ens (?:föreställa|tänka)|(?:kan|går inte att|omöjligt att) föreställa|skulle (?:\S+ ){0,2}?(?:vem som helst|de flesta
    |alla|jag också)|vem (?:som helst )?(?:skulle|hade) (?:inte|också|bli\w*)|(?:tagit|tar|tog|tär|sliter|frestar|kostar) på
    mycket (?:\S+ )?(?:att bära|på en gång|att hantera|på dina axlar|att orka|att ta in|begärt|samtidigt)|stor börda|en börda
    |tyngd\w*|(?:för|alldeles för) mycket|mer än (?:nog|tillräckligt|någon)|rycker undan|ställer allt på ända|vänder upp och ner
    |stor sorg|betyder (?:mycket|något|allt)|spelar (?:visst )?roll|på (?:största |fullaste |djupaste )?allvar
    |förtjänar (?:\S+ )?(?:bättre|inte|respekt|att)|är du värd|värd (?:bättre|hjälp|respekt)
    inte ditt fel|inte (?:är |var )?(?:du|ditt|din) (?:\S+ ){0,3}?(?:fel|skuld|som (?:har )?gjort)|(?:är|var) inte du som
    |du är inte ensam|inget att skämmas|ingen skam|(?:har|behöver) (?:inget|inte) (?:\S+ ){0,2}?skäm\w+
    (?:ska|skall|borde|bör|får|skulle) (?:du|man|ni|någon|det) (?:\S+ ){0,2}?(?:inte|aldrig|slippa)|(?:klart|självklart|så klart
    |såklart|givet) (?:att|man|du|det)|vad (?:frustrerande|tufft|jobbigt|tråkigt|hemskt|illa|synd|ledsamt|tungt|svårt|orättvist
    |läskigt)|vem som helst|hur (?:\S+ ){0,2}?som helst|inget (?:\S+ ){0,3}?(?:gömma|skämmas|konstigt|fel på dig|karaktärs\w*
    |att rå för|du rår)|inte bestämma över|rår inte för|desperat|hopplös\w*|farlig\w*
    modig\w*|starkt (?:av dig|gjort|jobbat|att du)|(?:krävs|kräver|tar|krävde|tog) (?:\S+ ){0,2}?(?:mod|kraft|styrka)|stort steg
    |viktigt steg|första steget|oro\w*|rädd\w*|ångest\w*|uppgiven\w*|maktlös\w*|hjälplös\w*|utsatt\w*|pressad\w*|kläm\w*|utlämnad\w*
"""
# What only takes notice of it: enough beside the trouble itself, but not beside rent or food alone.
NOTICED = r"""
    att (?:behöva|tvingas|stå|hamna|sitta|leva|ligga|mista|förlora)|dessutom|ovanpå|mitt i|till råga|precis när|redan har
    |uppskattar (?:\S+ )?att du|hedrar|tar till mig|tacksam
    förstår|inser|begriper|ser (?:verkligen )?(?:att|hur|vad|på)|hör (?:verkligen )?(?:att|hur|vad|på|dig)|märk\w+|läser|uppfattar
    |låter (?:som|verkligen|det)?|vet (?:hur|att|vad)|känn(?:as|s)|kännas|respekt\w*|omständighet\w*
    tack (?:\S+ ){0,5}?(?:för att|att) du (?:\S+ )?(?:berätt\w+|säger|skriver|hör|delar|delade|sa|skrev|litar|anförtror|vågar|vågade
    |nämn\w+|öppnar|förklar\w+|säger)|tack för (?:att du|din|ditt) (?:\S+ ){0,2}?(?:ärlig\w*|förtroende\w*|öppenhet|uppriktig\w*)
    |(?:bra|glad|skönt|fint|viktigt|tacksam) (?:\S+ ){0,2}?(?:att|för att) du (?:\S+ )?(?:berätt\w+|säger|skriver|hör\w*|sa|vågar
    |skrev|tog|tar|kom|nämn\w+|söker|vill|vänd\w+|reager\w+|slutat|slutade|kontakt\w+)
    (?:mitt i|ovanpå|utöver|trots|samtidigt som|på toppen av|efter) (?:allt|det)
"""
# How a need of access is met, which recognises it as well.
SUITED = r"""
    (?:vi|jag) (?:ska|tänker|vill|kommer) (?:inte )?(?:göra|lägga|ta hänsyn|ta det|stötta|vara|anpassa|skriva|hålla)|tar (?:jag
    |vi) (?:hänsyn|det)|(?:ska|skall|behöver|måste) (?:du )?(?:inte|slippa)|ta (?:\S+ )?(?:hänsyn|den tid)|i din takt|i lugn och ro
    |ingen brådska|du (?:ska|får|slipper)|då (?:skriver|tar|gör|håller|slipper|kör|går|undviker) (?:vi|jag|du)|(?:skriver|tar|håller
    |kör|går|undviker) (?:vi|jag|det)|(?:jag|vi) (?:skriver|håller|tar|anpassar|undviker)
"""
_OPENS = r"""
    (?:det|detta|sånt|sådant|så|vad|usch|fy|åh|oj) (?:\S+ ){0,5}?(?:svår\w*|tung\w*|hård\w*|tuff\w*|jobbig\w*|hemsk\w*|brutal\w*
    |fruktansvär\w*|förfärlig\w*|skrämmande|oroande|sorglig\w*|ledsen|inte (?:okej|rimligt|lätt|konstigt|acceptabelt)|oacceptabelt
    |orättvis\w*|på allvar|beklag\w+|mycket att bära|ingen (?:ska|borde)|förstår|upprörande|frustrerande|omtumlande|obehaglig\w*
    |tråkig\w*|slitsam\w*|utmattande|sjukt|förståelig\w*|inte ditt fel|rimligt|konstigt|mod\w*)
    (?:jag|vi) (?:\S+ )?(?:beklagar|förstår|hör|ser|tror|lider|är (?:så |verkligen |uppriktigt )?ledsen|lider|känner med|tar det
    |tar (?:\S+ )?på allvar)|inte konstigt|usch|fy|så ledsen|beklagar|stackars|(?:tack för|bra|glad|fint|starkt) att du \w+
"""
THEN = (*lines(_OPENS), rf"(?:[^\s.!?;]+ ){{0,4}}?(?:{'|'.join(lines(VALUED))})")
