"""English: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.en_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.en_feelings import FEELINGS
from hardcalls.detectors.lexicons.en_valued import THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = (
    *ACKNOWLEDGES[0].masks,
    *lines(r"""
                (?:sorry|apolog\w+)(?: about| for) (?:\w+ )?(?:inconvenience|delay|wait|confusion|trouble|mix-up|hassle)s?
                (?:i|we) (?:\w+ )?(?:understand|see|hear|appreciate|get) (?:your|the) (?:concerns?|frustration|request
                |question)
                (?:understand|see|hear|appreciate|know|get) (?:that )?you(?:'re| are|'ve| have)? (?:\w+ ){0,2}?(?:ask\w*
                |contact\w*|writ\w*|call\w*|want\w* to know|request\w*|order\w*|paid|received)
                hard(?:ship)? (?:team|desk|form|fund|copy|drive)|(?:tough|rough) (?:cover|case|material|estimate|guide|idea)
                short (?:message|term|code|notice|answer|sentences?|form)|(?:debt|money|credit) (?:advice|helper|charity|line
                |service)s?
                bet(?:a|ter)|you bet|(?:at|high) stake|delivery slots?|time ?slots?|slots? (?:available|is|are|between)
                |identity (?:check|document|verification)s?|of course,? (?:here|i can|we can|your|the)|sick (?:note|pay)
                |police report|your (?:full )?name (?=(?:and|as|on|,))|dead (?:line|link|battery)|deadline
            """),
)

_UNLESS = lines(r"""
            (?<!.)(?:if|should|in case|when|unless|whether) (?:you|your|a|the|someone|somebody|customers?
            |anyone) (?:[\w']+ ){0,12}?(?:please|contact|fill|upload|click|apply|call us|let us know|you may|you can|we offer
            |we may|we can|must|select|report)
            (?<!.)(?:customers?|people|users?|merchants?|claims?|payments?|refunds?) (?:who|that|with|in|for|are|can|must)
            (?:please )?(?:upload|attach|fill in|fill out|click|tick|select) |opening hours|until \d+ ?(?:am|pm|o'clock)
            |monday to|faqs?|help page|terms and conditions|under section|according to our|our policy|drop-?down|web ?form
            |is (?:hard|difficult) to (?:read|open|scan|find|see)
        """)

TROUBLES = (
    Rule(
        hits={
            **FEELINGS,
            "bereavement": lines(r"""
                (?:his|her|their) (?:death|passing|loss)|passing of|(?:step\w+|godmother|godfather|nephew|niece|neighbour|twin
                |best friend|soulmate|better half) (?:\w+ )?(?:die\w*|death|pass\w*|gone)|bereft|left behind|goodbye
                (?:{kin}|he|she|they|someone|who)(?: \w+)? (?:died|dying|is gone|are gone)|(?:dying|gone) (?:so|too) (?:soon
                |suddenly|young)|deceased {kin}
                (?:{kin})'s (?:\w+ ){0,2}?(?:name|things|letters|post|ashes|absence|estate|affairs|clothes|birthday|passing
                |illness|last)|(?:first|second|few|\d+|three|two|four|six) (?:weeks|days|months|years) (?:after|since)
                |sympathy|condolences|in (?:his|her|their) name|laid to rest|cremat\w+|ashes|coffin|hospice|widower|orphan\w*
                |your (?:mum|dad|mother|father|husband|wife|son|daughter|brother|sister|gran|nan|partner)(?:'s)?(?= (?:is|was
                |has|had|were))
                the (?:first|last) (?:\w+ ){0,4}?without|empty (?:house|bed|side)|(?:a lifetime|\w+ years) together
                (?:los(?:t|ing|e|es)|bury(?:ing)?|buried|miss(?:ing)?|mourning|outliv\w+) (?:\w+ ){0,3}?(?:{kin}|him|her
                |them both|someone|somebody|people|best friend|dear|close)(?! (?:order|account|parcel|password))
                (?:{kin}|he|she|they)(?:'s|'d| has| had| have| is| just)? (?:\w+ )?(?:died|dying|passed(?! (?:the|your|on|it
                |you|security|this|me))|death|passing|funeral|no longer (?:here|with)|gone|is dead)
                your (?:late|dead) \w+|your loss|(?:a|this|that|such a|the|sudden|fresh|recent) (?:\w+ )?loss(?! (?:of
                |report))|bereave\w+|grief|grieving|mourn\w*|funerals?|widow\w*|death(?! certificate)|saying goodbye to
                |empty chair|without (?:him|her|your (?:\w+ )?{kin})|lost (?:him|her|them)|still-?born|miscarr\w+
            """),
            "illness": lines(r"""
                (?:your|the|this|new|long|cancer) (?:\w+ )?treatment|(?:your|the|a) scan|long haul|bad back|slipped disc
                |too (?:ill|weak|unwell)|physio\w*|discharged|bed rest
                your (?:\w+ )?(?:body|heart|kidneys?|lungs?|treatment|consultant|doctors?|nurse|sick\w*)|(?:the|your|with
                |having) ms|(?:in|on|through|between|after) (?:treatment|appointments|rehab|crutches|oxygen|morphine|dialysis
                |bed)|getting (?:your strength|back on)|feel(?:ing)? (?:rotten|rough|poorly|ill|faint|weak|dizzy|nauseous)
                |side-effects|waiting (?:for|on) (?:results|a diagnosis|the results)|your son's|your daughter's
                |little one being|fever\w*|vomit\w*|rehab|terminal|palliative|incurable|life-changing|lump|bedside
                me/cfs|copd|ibs|lupus|arthritis|fibromyalgia|endometriosis|flar\w+ up|side effects|immune|asthma|on crutches
                |test results|tired from treatment
                ill|illness\w*|sick(?! (?:note|pay|of|and tired|leave form))|sickness|unwell|poorly|diagnos\w+|hospitals?\w*
                |surger\w+|operations?(?! (?:manager|team))|chemo\w*|radiotherapy|cancer|tumou?rs?|strokes?|intensive care|icu
                |bed-?ridden|bed-?bound|(?:in|the|your|chronic|constant|so much|much|with) (?:\w+ )?pain|flare-?ups?|relaps\w+
                |injur\w+|broken (?:leg|arm|hip|back|wrist|ankle)|dialysis|symptoms|(?:your|poor|ill|failing|his|her|mental
                |bad) health|health (?:problems?|scare|crisis|issues?)|heart (?:attack|condition|failure)|depress\w+|biopsy
                |seizures?|migraines?|pneumonia|transplant|medication|crohn\w*|diabet\w+|epilep\w+|sclerosis|parkinson\w*
                |bipolar|long covid|covid|breakdown|a&e|ambulance|laid up|condition(?! of (?:the|your))|signed off|recovering
                |recovery|getting (?:well|better)|on a drip|in plaster
            """),
            "job_loss": lines(r"""
                (?:after|for) (?:\w+ )?(?:years|months) (?:there|with|at|in|of (?:service|work))|(?:their|the|your) (?:firm
                |company|employer|boss|manager|factory|restaurant|shop) (?:\w+ )?(?:to|just|has|had)|zero[- ]hours|on the dole
                |job ?seek\w*|walked out|escorted|shown the door|severance|pay-?off|thrown out|probation|contract (?:wasn't
                |not|isn't|was|being)|season(?:'s)? (?:over|ended)|agency work|gig\w*|without work
                (?:los(?:t|ing|e|es|s of)|without|out of|no|no more|your|a|the|that|an) (?:\w+ ){0,2}?(?:jobs?(?! (?:number
                |title|id|ref\w*|advert))|livelihood|(?:(?:regular|steady) )?(?:income|wages?|salary|pay ?che(?:ck|que)))
                |out of work|redundan\w+|laid off|let go|lay-?offs?|sacked|sacking|fired|dismiss(?:ed|al)|unemploy\w+|(?:hours
                |shifts|wages) (?:\w+ ){0,3}?(?:cut|slashed|dropped|reduced|halved|dried up|gone|stopped)|cut (?:your
                |the) (?:hours|shifts|wages)|(?:contract|role|position|post|business|firm|company|factory|plant|shop|work|job
                |employer|boss) (?:\w+ ){0,3}?(?:ended|ending|gone|ends|went under|going under|folded|folding|clos\w+|shut\w*
                |dried up|drying up|disappear\w*|drop\w+ you|not renew\w*|let you|bust|stopped|made you)|(?:job
                |work) (?:hunt\w*|search\w*)|look\w* for (?:(?:a|new|another) )*(?:work|job)|p45|notice period|pink slip
                |between jobs|work to dry up
            """),
            "financial_distress": lines(r"""
                down to your last|hand to mouth|breadline|beyond your means|more than you (?:have|can|earn|could)|(?:took
                |taken|taking|swallow\w*|ate|eaten|emptied|wiped out|cleared) (?:\w+ ){0,3}?(?:last|food|rent|grocery|account
                |savings|everything you)|all you (?:had|have)|nothing to spare|money's|on (?:toast|noodles|beans|nothing)
                |last of (?:your|the) (?:money|wages|cash)|lights on|warm (?:or|and)|from (?:one )?payday|whole (?:week
                |month)'s
                (?:every|each|the last|last) (?:\w+ )?(?:coin|fiver|tenner|pence|payment)|(?:two|four|three|five|ten
                |six) (?:pounds|quid|euros|dollars)|quid|rob\w*|plug\w* (?:one )?(?:hole|gap)s?|(?:pay|payment
                |wage)(?:s)? (?:\w+ ){0,3}?(?:late|gone|cut|short|stopped|swallow\w*|eaten|doesn't|won't|can't)|(?:everything
                |it|that|this) (?:\w+ )?(?:costs?|adds up)|dinner|lunch|tea for|packed lunch\w*|bread|bus fare|council tax
                |pay back|owing|means (?:nothing|no|going)|(?:not|isn't|nothing|little|barely) (?:\w+ ){0,2}?enough
                |enough to (?:live|eat|last|go|cover|pay|get)|come up with|find (?:the|that|another|an extra|£)|stretch\w*
                |squeez\w+|pinch\w*|lean (?:month|week|time)s?|safety net|rainy day|cushion|tighten\w*|go round|goes round
                |bank charges
                [£$€] ?\d+ (?:left|in (?:the|your)|to (?:last|live))|rob\w* (?:one|peter)|until (?:monday|tuesday|wednesday
                |thursday|friday|saturday|sunday|next week|the \d\w*)|borrow\w*|food bank|on the meter|cupboards?|fridge
                |prepay\w*|loan sharks?|pawn\w*|scraping|choosing what
                (?:no|without|without any|not having|not enough|out of|short of|short on|low on|little|so little|lack of|any
                |enough|hardly any|barely any|left with no|worr\w+ about|stress\w* about|run\w* out of|tight|for
                |need\w*) (?:\w+ )?(?:money|cash|funds|savings)(?! order| transfer| back)|(?:money|cash|finances?|funds|budget
                |things|month|everything|wages?|it|account|pay|fridge|purse|wallet|cupboards?)(?:'s)? (?:\w+ ){0,4}?(?:tight
                |short(?!ly)|gone|running out|runs out|ran out|run out|scarce|empty|overdrawn|stretched|drained|wiped
                |in the red|at zero|on zero|squeez\w+|thin)
                (?:be|being|been|are|you're|left|leaves?|leaving|run|running|came|come|coming|fall\w*|go|going|cut
                |you) (?:you |up |so|this |that |a bit |really )*(?:short(?! (?:message|term|code|notice|sentences|answer))
                |skint|broke(?!n)|penniless|strapped|hungry|without)|skint|hard up|strapped|penniless|how (?:tight|short
                |stretched|broke)|(?:so|very|really|pretty) (?:tight|stretched|skint|broke)|money worr\w+|tight (?:month
                |budget|spot|times?)
                rent(?!al)|mortgage|bills|overdraft|overdrawn|debts?|arrears|bailiffs?|evict\w+|groceries|food (?:shop|bank
                |money|on|until|till|for|or|and)|(?:buy|afford|for|on|without|need|get|no|and|or|any|of) (?:any |the
                |basic )?food|feed\w* (?:your|the|a|them|yourself|kids|children)|(?:skip|miss)\w* meals|(?:to|can't|cannot|not
                |could) eat|heating|school (?:shoes|uniform|meals|trip)|(?:gas|electricity|electric|energy|water) (?:bill
                |meter|and|or)|(?:can't|cannot|couldn't|unable to|can|to|could|not|hardly|barely) (?:\w+ )?afford|ends meet
                |pay ?day|till friday|pay ?che(?:ck|que) to|(?:end|rest|middle) of the month|until (?:your )?(?:payday|wages
                |next|pay|benefits?)|hardship|penn(?:y|ies)|(?:scrap|get|scrimp|strugg)\w+ by|scrimp\w*|go(?:ing)? (?:cold
                |hungry|without|under)|nothing (?:left|to live|until|in the|for)|(?:live|living|get by|survive
                |manage) on (?!your own)|(?:your|last|whole) (?:wages|benefits?|savings|pension|pay)|universal credit
                |cost of living|financ\w+|keep up with|(?:fall\w*|fell|get\w*|got|are|being|you're) behind|(?:cover|pay|meet
                |juggl)\w* (?:\w+ ){0,3}?(?:bills|rent|basics|essentials|everything|costs|instalments?)|choos\w+ between
                |choice between|last (?:few )?(?:pounds|quid|tenner|dollars|euros)|roof over|debt collect\w+|in debt|(?:count
                |watch)\w* every|every (?:penny|pound|cent|last)|stretch\w* (?:so|every|it|your|the|to)|make it (?:to|last)
                |keep\w* (?:the lights|afloat)|afloat|instalments? (?:you|each|every)
            """),
            "abuse": lines(r"""
                (?:under|his|her|their) (?:thumb|control)|(?:put|took|taken|opened|signed|ran) (?:\w+ ){0,5}?in your name
                |hand(?:ing|ed)? over (?:your|every|the)|laid a hand|being (?:watched|followed|tracked|controlled|hit|hurt
                |threatened|treated)|no right to|leaving (?:took|was)|someone you (?:trusted|loved|lived with)|your ex
                (?:happen\w*|going on|go on|went on|goes on) (?:\w+ ){0,2}?(?:at home|there|behind)|behind closed doors
                |bruises?|beaten|raises? (?:his|her) voice|walk\w* on
                (?:he|she|they|your (?:ex\b\S*|partner|husband|wife|boyfriend|girlfriend|\w+)|someone(?: who)?
                |somebody(?: who)?|anyone(?: who)?|person who|man who|woman who|who)(?:'s|'d)? (?:\w+ ){0,3}?(?:hit\w*|hurt\w*
                |beat\w*|controls?|controlling|controlled|threaten\w*|forc\w+|pressur\w+|tak\w+ (?:your|it|everything)
                |took (?:your|it|everything|out)|made you|makes you|made them|stalk\w*|track\w*|monitor\w*|watch\w*|isolat\w*
                |bull\w+|scream\w*|lock\w* you|trap\w*|us\w+ your|ran up|running up|run\w* up|hid|open\w* (?:this|an?|it
                |accounts?)|read\w* your|check\w* your|rais\w* (?:a|his|her) hand|frighten\w*|scar\w+)(?! account)
                abus\w+|violen\w+|controlling|coerc\w+|domestic|refuge|eggshells|(?:at|your) home (?:is|isn't|not) safe|unsafe
                |left him|left her|leaving him|leaving her|got (?:away|out)|get (?:away|out)|escap\w+|(?:what|how
                |the way) (?:he|she|they)(?:'s|'re| has| have| is)? (?:\w+ ){0,2}?(?:did|done|doing|does|treat\w*|put\w*)
                |afraid of (?:him|her|them|your)|scared of (?:him|her|them|your)|against your will
            """),
            "self_harm": lines(r"""
                rock bottom|(?:so|that|this|as) (?:low|dark)|want\w* (?:it|everything) to (?:stop|end|be over)|see (?:no
                |a) (?:tomorrow|way)|not wanting to (?:be|live|wake|go)|thoughts of (?:ending|death|dying|suicide)
                alive|(?:your|own|end\w* your) life|giv\w+ up on (?:life|everything|yourself)|burden to (?:everyone|your|them
                |us|people|anyone)|disappear(?:ing)? (?:for good|altogether|completely)|not wak\w+ up
                worth your life|ending things|tonight (?:feel|seem)\w*|everyone (?:would|better)|overwhelmed by (?:dark
                |the thought)
                (?:not|don't|didn't|no longer|never|stop|without) (?:\w+ ){0,3}?(?:want\w*|wish\w*|see\w*
                |feel\w*) (?:\w+ ){0,4}?(?:live|living|be here|be around|go on|wak\w+|alive|carry on|exist\w*|way out|point
                |future|anymore|any more|be there)
                (?:end\w*|tak\w+) (?:it(?: all)?|things|everything|your (?:own )?life)(?= |[.,!;])|suicid\w+|(?:harm|hurt
                |kill)\w* yourself|self-?harm\w*|(?:to|want\w*) die|being dead|not (?:be|being) (?:here|around|alive)
                |better off without|(?:dark|those|such|these|thoughts like|that kind of) (?:\w+ )?(?:thoughts?|place|moments?
                |feelings?)|hopeless\w*|no (?:way out|hope|point|future|reason to)|(?:can't|cannot|can not) (?:go on|carry on
                |take (?:it|this|any)|do this|cope|bear)|not worth (?:it|living)|done with (?:life|everything|it all)
            """),
            "gambling": lines(r"""
                (?:the|its|in the) grip|(?:the|that) pull|bookmaker|win(?:ning)? (?:it|everything|the money) back|chase
                losses|relaps\w+|slip(?:ped|s)? (?:back|up)|urges?|(?:want\w*|try\w*|trying|decid\w+) to (?:stop|quit)|slots
                |spins
                losing (?:\w+ ){0,4}?(?:money|wages|savings|rent|it all)|(?:lost|lose|losing) control|temptation|tempt\w*
                |blocker|gamstop|self-?ban\w*|app on your phone|flutter|jackpot|the next (?:win|one|bet|spin)|lapse\w*
                addict\w*|compuls\w+|hooked|cravings?|sell\w* (?:\w+ )?on|self-exclu\w+|win(?:ning)? it back|one more (?:go
                |spin|bet)
                gambl\w+|bets?|betting|casinos?|bookies?|bookmakers?|roulette|poker|blackjack|stak(?:e|es|ed|ing)|wager\w*
                |scratch ?cards?|online bingo|bingo|fruit machines?|urges?|chas\w+ (?:\w+ )?losses|losing streak|relaps\w+
                |the horses|lost (?:\w+ ){0,4}?(?:on|at|to) (?:the )?(?:bets?|slots|horses|tables?|games?|machines?|football)
            """),
            "fraud": lines(r"""
                been had|(?:been|being|were) targeted|helped (?:him|her|them)sel\w+|in (?:someone else's|the wrong|strangers'
                |criminal) hands|misus\w+|pretend\w+ to be|bogus|hoax|sham|sting|cheats?|(?:order|account|plan
                |purchase)s? (?:you|that you) (?:knew nothing|know nothing|never|didn't|hadn't)|got hold of
                violated|taken in|(?:all|pack of|their|his|her) lies|lied to
                (?:it|this|that|none of it|those) (?:wasn't|was not|weren't|isn't|aren't) you(?:r\w*)?
                |your (?:\w+ )?(?:savings|trust|details|data|card|account|login|password|name|identity
                |phone) (?:\w+ ){0,4}?(?:taken|used|stolen|gone|abused|in the hands|out there|emptied|copied|cloned|leaked
                |sold|betrayed)|cloned?|cloning|skimm\w+|bank(?:'s)? (?:fraud|safe account)|professional\w*|con(?:vincing)?
                |cheated|betray\w*|trick\w*|fooled|lookalike|spoof\w*|fall(?:ing)? for|fell for
                (?:done|happened) to you|(?:said|claimed|claiming|saying|pretended) (?:he|she|they|to be|it) (?:was|were|is
                |be)?|pos(?:ed|ing) as|(?:supposed|so-called|bogus|fake) \w+|con artist|robbed|stole|theft|lured
                |taken advantage|clean(?:ed)? out
                (?:someone|somebody|strangers?|criminals?|fraudsters?|scammers?|whoever|thie\w+|crooks?|another person
                |person who|people who|they)(?: else)?(?:'s| has| have)? (?:\w+ ){0,4}?(?:us(?:e|es|ed|ing)|open\w*|tak\w+
                |took|stole\w*|steal\w*|pretend\w*|pos\w+ as|order\w*|bought|buy\w*|shop\w*|spen\w+|rob\w*|hack\w*|got into
                |get into|broke into|trick\w*|conn?\w*|fool\w*|ran up|went shopping|cheat\w*|prey\w*|impersonat\w*|took over
                |empt\w+)
                scam\w*|fraud\w*|conned|tricked|swindl\w+|duped|deceiv\w+|phish\w+|identity|imperson\w+|stolen|hack\w+|robbed
                |ripped off|(?:order|purchase|debt|account|plan|loan|charge|thing)s? (?:\w+ )?(?:you (?:never|didn't|did not
                |don't|haven't)|that (?:isn't|aren't|wasn't|weren't) (?:even )?yours)|(?:behind your back|in your name
                |your (?:own )?name)|not your (?:order|purchase|debt)|fake (?:\w+ )?(?:site|shop|e-?mail|message|text|call
                |website|page|link)|(?:clever|convincing|cunning) \w+|(?:never|didn't|did not) (?:order|buy|bought|ordered
                |make|made|sign|place)\w*|break-?in
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        along=lines(VALUED),
        then=lines(THEN),
        asked=False,
    ),
    # What counts by itself counts beside such a word even where the rest of the sentence is procedure.
    Rule(hits=ACKNOWLEDGES[0].hits, masks=_MASKS, unless=_UNLESS, along=lines(VALUED), then=lines(THEN), asked=False),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                (?:letters|words|lines) (?:swim|jump|blur|dance|run)\w*|font|too small|sensory|overload|dictat\w+|spelling
                |phone (?:menus?|lines?|queues?)|(?:more|extra) time to (?:read|answer|reply|process|think)|one-handed
                |arthritis|glasses|audio|keyboard|mouse|eyes
                (?:with )?(?:one|left|your) (?:(?:good|bad) )?hands?|one-handed|typing (?:is|takes)|shaky hands|contrast
                |colour-?blind\w*|migraines? from|zoom|magnif\w+|subtitl\w+|voice (?:messages|notes)|tics?|anxiety on|speech
                (?:screen ?readers?|hard of hearing|sight|vision|hearing|deaf(?! ears)|deafness|blind(?:ness)?|dyslexi\w+
                |dyscalcul\w+|autis\w+|autistic|adhd|wheelchair|disab\w+|impair\w*|sign language|bsl|interpreter|braille
                |large(?:r)? (?:print|text|font)|brain (?:fog|injury)|memory|concentrat\w+|aphasia|stammer\w*|stutter\w*
                |dementia|captchas?|tremors?|panic on the phone|(?:long|big|dense) (?:messages|texts|paragraphs|blocks|walls?
                |e-?mails)|walls? of text|small (?:print|text|screen)|lip-?read\w*|subtitles|read aloud
                |reads? (?:\w+ )?(?:aloud|out)|read\w* (?:long|a lot|all|this|small|slowly|letters)|hear (?:\w+ )?(?:on|over)
                |(?<!i )(?<!we )(?:can't|cannot|don't|couldn't|unable to|difficult\w*|trouble|struggle\w*|hard
                |not) (?:\w+ ){0,3}?(?:hear|see|read\w*|type|typing|talk|speak|phone|the phone|call|calls|calling|follow\w*
                |take in|taking in|process\w*|hold)|(?:phone|voice|telephone) calls?|on the phone|over the phone
                |plain (?:words|language|english)|easy[- ]read|short (?:sentences|messages|steps)|at a time|step by step
                |in writing|slowly|your (?:hands|eyes|ears|pace))
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:if|should|in case|when|unless|whether) (?:[\w']+ ){0,14}?(?:please|you can|contact|choose|select|use the
            |turn on|call us|we (?:offer|can)|let us know|there (?:is|are))
            (?<!.)(?:customers?|people|users?) |(?:upload|attach|fill in|click|select) |until \d|monday to|faqs?|help page
            |terms and conditions|our policy|settings?|(?<!.)(?:we offer|our (?:app|site|website|helpline))
        """),
        along=lines(r"""
            i(?:'ll| will| can)|we(?:'ll| will)|let's|instead|from now on|i(?:'ve| have) (?:put|set|kept|made|sent|switched
            |turned|written|read|added|marked)|you (?:need|can't|cannot|don't|find|use|rely|have)
            (?:i|we) know|take (?:all the|your) time|no rush|at your (?:own )?pace|wears? you|tak(?:es
            |ing) (?:you )?(?:\w+ )?(?:longer|time|energy)|from your (?:note|message)|i(?:'ve| have) (?:noted|read|seen) that
            |in mind
            (?:thank you|thanks) for (?:telling|letting|saying|explaining|mentioning)|glad you (?:told|said|mentioned)
            |good to know|(?:i|we) (?:understand|see|hear|get|know) (?:that|how|why|you)|makes (?:(?:complete|perfect) )?sense
            |no wonder|of course|(?:so|that's|that is|which is) why|(?:shut|lock)\w* you out|(?:leaves?|left
            |leaving) you (?:out|stuck)|(?:don't|do not|doesn't|isn't|not|can't) (?:\w+ ){0,2}?(?:work|accessible|option
            |usable|an option|fair|acceptable|right|good enough|use)(?: for you)?|barrier|should(?:n't| not) (?:have|be)
            |should never|must be|hard|difficult|frustrat\w+|exhaust\w+|tiring|sorry (?:we|i|that|about|you|to|our|the)
            |sounds?|matters|with (?:your|you being)|since you|because you|as you(?:'re| are)|given (?:your|that you)
            |you(?:'ve| have) (?:told|said|mentioned)|you (?:told|said|mentioned)|for (?:your|you)(?= |[.,])
        """),
        asked=False,
    ),
)
