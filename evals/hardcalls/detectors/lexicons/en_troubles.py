"""English: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.en_ack import ACKNOWLEDGES
from hardcalls.detectors.rule import Rule, lines

VERDICT = (
    r"(?:(?:so|very|really|incredibly|awfully|extremely|terribly|pretty|just|such an?|an?|the|not|never|quite|deeply|too|utterly"
    r"|truly|absolutely|simply|plain|genuinely|beyond|frankly|also|thing|place|kind of|sort of|completely|entirely|hardly|no"
    r"|like|more than|only|incredibly) ){0,3}(?:hard(?:er|est)?(?! drive| copy| copies| reset)|tough|rough|awful|terrible|horrible"
    r"|horrendous|dreadful|grim|brutal|cruel|bleak|nightmare|heavy|heart-?breaking|devastating|crushing|painful|miserable|rotten"
    r"|wretched|appalling|shocking|worrying|stressful|frightening|scary|terrifying|alarming|upsetting|distressing|unsettling"
    r"|infuriating|maddening|frustrating|galling|exhausting|draining|overwhelming|unbearable|harsh|shattering|sad|tragic|vile"
    r"|disgusting|outrageous|gutting|bitter|lonely|isolating|humiliating|degrading|demoralising|gruelling|relentless|daunting"
    r"|difficult|acceptable|unacceptable|unfair|fair|wrong|okay(?= for)|good enough|serious|a lot|too much|so much|understandable"
    r"|easy|nothing|small thing|horrid|hell|torment|torture|agony|blow|shock|worry|strain|burden|weight|ordeal|struggle"
    r"|a dreadful|disgraceful|inexcusable|natural|normal reaction|invasive|violating|traumatic|nasty|despicable|heartless)"
)

_VALUED = r"""
    (?:hard|harder|hardest|tough|toughest|rough|awful|terrible|horrible|horrendous|dreadful|grim|brutal|cruel|bleak|nightmare
    |heart-?breaking|devastat\w+|crushing|painful|hurts?|miserable|rotten|wretched|appalling|shocking|worr(?:y|ying|ies|ied)
    |stress(?:ful)?|frighten\w*|scar(?:y|ed|es)|terrify\w*|alarm(?:ing|ed)|upset(?:ting)?|distress\w*|unsettling|infuriat\w+
    |maddening|frustrat\w+|galling|exhaust\w+|drain(?:ing|s|ed)|overwhelm\w*|unbearable|harsh|shatter\w+|tragic|vile
    |disgusting|outrageous|gutt(?:ed|ing)|humiliating|degrading|gruelling|relentless|daunting|horrid|agony|ordeal|a (?:(?:real
    |massive|huge|big|heavy|terrible) )?(?:blow|shock|worry|strain|burden|weight|struggle|lot)|disgraceful|inexcusable
    |traumatic|nasty|despicable|heartless|invasive|lonely|isolating|bitter|heavy|difficult)(?! (?:drive|copy|copies|reset
    |to read the|goods|items?|parcels?))
    (?:not|isn't|wasn't|never|can't be|cannot be|hardly|far from|nowhere near|don't think it's
    |aren't) (?:\w+ ){0,2}?(?:acceptable|okay|ok|right|fair|good enough|easy|trivial|nothing|small|simple|your fault
    |how it should|what should|something (?:you|anyone))|unacceptable|unfair|wrong
    no wonder|little wonder|(?:i'm |it's )?not surpris\w+|understandabl\w+|(?:of course|naturally|rightly|justified)
    |makes (?:complete |perfect |total |a lot of )?sense|every right|anyone(?:'d| would)|any of us would|who wouldn't
    |you(?:'re| are) right|reasonable|(?:only )?natural|only human
    (?:so|very|truly|really|deeply|terribly|genuinely|incredibly|dreadfully|also) sorry(?!,? (?:but|i can't|we can't))
    |sorry (?:(?:to|that|about|for|you|at|it|this|things|your|how|he|she|they|someone|somebody|he's|she's|you're|you've
    |it's)(?! (?:say|inform|tell|we can't|we cannot|i can't|i cannot|the delay|any|bother|ask|interrupt|repeat)))
    |sorry we (?!can)
    (?:i|we) (?:can |do |could |really |completely |fully |totally |only |can only |can really |can well )*(?:see|hear|tell
    |imagine|understand|get|appreciate|know|sense|notice|realise|realize|recognise|recognize)(?= (?:how|why|what (?:it|that
    |this|you)|that (?:it|this|things?|everything|you(?:'re| are| have|'ve| feel))|you(?:'re| are| feel|'ve had
    |'ve been))(?!\w))|i hear you
    sounds?(?! like a plan)|must (?:be|have|feel|weigh|hurt|seem|leave)|(?:can't|cannot) (?:have been|be|even imagine|imagine)
    (?:it|that|this|you|your \w+|which) (?:really |truly |does )?matters?|(?:very |so |this |that |it )?seriously|i(?:'m
    | am) (?:\w+ )?(?:concerned|worried|relieved|grateful|touched|sad|saddened)|i(?:'m| am) here|here for you|not alone
    (?:thank you|thanks)(?: so much| very much)? (?:for|that you)(?! (?:your patience|waiting|contacting|calling|the
    |your order|choosing))|(?:so |really |very )?glad (?:you|that you|to hear you)|good (?:that|thing) you(?: \w+)?
    |i appreciate (?:you|your) \w+|it (?:means|helps|took)
    (?:nobody|no one|no-one|no \w+|none of us|you) (?:\w+ )?(?:should|ought|deserves?|deserved)(?:n't| not)?(?! (?:receive|see
    |be able|find|send|get an))|should(?:n't| not| never) (?:have |be |happen)|(?:don't|didn't|did not|do not) deserve
    (?:i|we) (?:\w+ )?believe you|courage\w*|brave\w*|takes? (?:\w+ )?(?:strength|guts|nerve)
    (?:heart goes out|feel for you|thinking of you|feel (?:awful|terrible)|take (?:care|all the time)|no judg\w+|pressure
    |no one would|fair enough|you poor|take (?:its|a|their) toll|toll|eats? away|weighs?|weighing)
"""

_THEN = r"""
    (?:and |well, |honestly,? )?(?:that|this|it|which)(?:'s| is| was| must| sounds| can't| cannot| isn't| wasn't|'d| would
    | has) (?:been |be |feel |have been |like )*{verdict}
    (?:i'm|i am|we're|we are) (?:so|very|truly|really|deeply|terribly|genuinely) sorry(?=[.,!]| (?:to hear|that you|this
    |you(?:'re| are|'ve| have)|about that|for (?:your|you|what)))
    (?:no|little) wonder|(?:nobody|no one|you) (?:should|shouldn't|deserves?)|(?:that|this) (?:must|hurts|matters|sounds)
    |anyone would|i can (?:only )?(?:imagine|hear how|see how|see why)|of course (?:you|that)|what an? {verdict}|how {verdict}
    |{verdict}[.!]
"""

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                (?:los(?:t|ing|e|es)|bury(?:ing)?|buried|miss(?:ing)?|mourning|outliv\w+) (?:\w+ ){0,3}?(?:{kin}|him|her
                |them both|someone|somebody|people|best friend|dear|close)(?! (?:order|account|parcel|password))
                (?:{kin}|he|she|they)(?:'s|'d| has| had| have| is| just)? (?:\w+ )?(?:died|dying|passed(?! (?:the|your|on|it
                |you|security|this|me))|death|passing|funeral|no longer (?:here|with)|gone|is dead)
                your (?:late|dead) \w+|your loss|(?:a|this|that|such a|the|sudden|fresh|recent) (?:\w+ )?loss(?! (?:of
                |report))|bereave\w+|grief|grieving|mourn\w*|funerals?|widow\w*|death(?! certificate)|dying|died|deceased
                |saying goodbye to|empty chair|without (?:him|her|your (?:\w+ )?{kin})|lost (?:him|her|them)|still-?born
                |miscarr\w+
            """),
            "illness": lines(r"""
                ill|illness\w*|sick(?! (?:note|pay|of|and tired|leave form))|sickness|unwell|poorly|diagnos\w+|hospitals?\w*
                |surger\w+|operations?(?! (?:manager|team))|chemo\w*|radiotherapy|cancer|tumou?rs?|strokes?|wards?
                |intensive care|icu|bed-?ridden|bed-?bound|(?:in|the|your|chronic|constant|so much|much|with) (?:\w+ )?pain
                |flare-?ups?|relaps\w+|injur\w+|broken (?:leg|arm|hip|back|wrist|ankle)|dialysis|symptoms|(?:your|poor|ill
                |failing|his|her|mental|bad) health|health (?:problems?|scare|crisis|issues?)|heart (?:attack|condition
                |failure)|depress\w+|biopsy|scans?|seizures?|migraines?|pneumonia|infection|transplant|medication|treatments?
                |crohn\w*|diabet\w+|epilep\w+|sclerosis|parkinson\w*|bipolar|long covid|covid|breakdown|a&e|ambulance|laid up
                |off work|condition(?! of (?:the|your))|signed off|recovering|recovery|getting (?:well|better)|on a drip
                |in plaster
            """),
            "job_loss": lines(r"""
                (?:los(?:t|ing|e|es|s of)|without|out of|no|no more|your|a|the|that|an) (?:\w+ ){0,2}?(?:jobs?(?! (?:number
                |title|id|ref\w*|advert))|livelihood|(?:regular |steady )?(?:income|wages?|salary|pay ?che(?:ck|que)))
                |out of work|redundan\w+|laid off|let go|lay-?offs?|sacked|sacking|fired|dismiss(?:ed|al)|unemploy\w+|(?:hours
                |shifts|wages) (?:\w+ ){0,3}?(?:cut|slashed|dropped|reduced|halved|dried up|gone|stopped)|cut (?:your
                |the) (?:hours|shifts|wages)|(?:contract|role|position|post|business|firm|company|factory|plant|shop|work|job
                |employer|boss) (?:\w+ ){0,3}?(?:ended|ending|gone|ends|went under|going under|folded|folding|clos\w+|shut\w*
                |dried up|drying up|disappear\w*|drop\w+ you|not renew\w*|let you|bust|stopped|made you)|(?:job
                |work) (?:hunt\w*|search\w*)|look\w* for (?:a |new |another )*(?:work|job)|p45|notice period|pink slip
                |between jobs|work to dry up
            """),
            "financial_distress": lines(r"""
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
                |could) eat|heating|nappies|school (?:shoes|uniform|meals|trip)|(?:gas|electricity|electric|energy
                |water) (?:bill|meter|and|or)|(?:can't|cannot|couldn't|unable to|can|to|could|not|hardly
                |barely) (?:\w+ )?afford|ends meet|pay ?day|till friday|pay ?che(?:ck|que) to|(?:end|rest|middle) of the month
                |month(?:'s| is) end|until (?:your )?(?:payday|wages|next|pay|benefits?)|hardship|penn(?:y|ies)|(?:scrap|get
                |scrimp|strugg)\w+ by|scrimp\w*|go(?:ing)? (?:cold|hungry|without|under)|nothing (?:left|to live|until|in the
                |for)|(?:live|living|get by|survive|manage) on (?!your own)|(?:your|last|whole) (?:wages|benefits?|savings
                |pension|pay)|universal credit|cost of living|financ\w+|keep up with|(?:fall\w*|fell|get\w*|got|are|being
                |you're) behind|(?:cover|pay|meet|juggl)\w* (?:\w+ ){0,3}?(?:bills|rent|basics|essentials|everything|costs
                |instalments?)|choos\w+ between|choice between|last (?:few )?(?:pounds|quid|tenner|dollars|euros)|roof over
                |debt collect\w+|in debt|(?:count|watch)\w* every|every (?:penny|pound|cent|last)|stretch\w* (?:so|every|it
                |your|the|to)|make it (?:to|last)|keep\w* (?:the lights|afloat)|afloat|instalments? (?:you|each|every)
            """),
            "fear": lines(r"""
                (?:you(?:'re| are| feel|'ve been| were| must)|your|being|feeling|so|lying|that) (?:\w+ ){0,3}?(?:worried
                |worr(?:y|ies)|anxious|awake|nervous|uneasy|on edge|jumpy|stressed|petrified|spooked|frantic|tense)
                (?:threat\w*|bailiffs?|debt collect\w*|collectors?|enforcement|court|letters? like (?:that|this)|legal action
                |at (?:your|the) door|knock\w* (?:at|on)|not knowing|uncertain\w*|(?:what
                |whether) (?:\w+ ){0,4}?(?:happens? next|come next|lose|take)|losing (?:your|the) (?:home|house|flat|children
                |kids)|can't sleep|no sleep|sleepless|nightmares?|every (?:ring|knock|letter|call|time)|open\w* (?:the|your
                |that|a) (?:post|letters?|mail|envelopes?|e-?mails?)|red letter|nerves)
                worry|worries|worried|dread\w*|uneasy|unnerv\w+|on edge|petrif\w+|butterflies
            """),
            "anger": lines(r"""
                (?:charged|took|taken|billed|debited|paid|pay\w*) (?:\w+ ){0,3}?(?:twice|again|double|anyway|two times)
                |(?:third|fourth|fifth|second|sixth|umpteenth) (?:time|chat|call|agent|person|letter|e-?mail|message)|(?:three
                |four|five|six|several|so many|endless|that many) (?:times|chats|calls|agents|people|e-?mails|messages
                |letters)|ignor\w+|fobbed|(?:kept|left|leave|leaving|made you|had you|keep|been) (?:\w+ )?(?:waiting|hanging
                |wait|dark|chas\w+)|wait\w* (?:for )?(?:\w+ )?(?:weeks|days|months|hours|so long|this long)|(?:weeks|months
                |days) of|broken promises?|promised|(?:no|without an?|never got an?|never had an?) (?:one )?(?:reply|answer
                |response)|(?:nobody|no one) (?:\w+ )?(?:calls?|called|answer\w*|repl\w+|listen\w*|rang|wrote|got back
                |came back|bothered|helped|told|did)|hung up|cut off|lied|our (?:own )?(?:mistake|error|fault|mess|doing)
                |we (?:\w+ )?(?:messed|botched|let|got (?:it|this|that) wrong|lost|forgot|failed)|messed (?:you|up)
                |passed (?:from|around|along|on)|runaround|round and round|same (?:thing|story|answer|question)s?|(?:treat
                |handl|dealt|speak|spoke)\w* (?:\w+ )?(?:like|with) (?:that|this|a)|steam\w*|fuming|seeth\w+|rage|boiling
                |sick of|fed up|had it|cheesed off|hacked off|peeved|riled|ang(?:ry|er)|cross|wound up|had enough|patience
                |temper|upset|let down
            """),
            "shame": lines(r"""
                ask\w* for (?:help|support|money|time)|admit\w*|open\w* up|reach\w* out|own\w* up|say\w* (?:it|this|that
                |so) (?:out loud|openly|plainly)|put\w* (?:\w+ )?into words|speak\w* (?:up|openly|about (?:it|this|money
                |debt))|talk\w* (?:openly|about (?:money|debts?|it|this|these))|tell\w* (?:a stranger|someone|anyone|somebody
                |strangers)|personal|private|secret|hid(?:e|ing|den)|pride|guilt\w*|blush\w*|face (?:people|anyone|us)
                |look\w* down|stigma|weak(?:ness)?|failure|failing|uncomfortable|dignity|self-conscious|exposed|mortif\w+
                |judged
            """),
            "abuse": lines(r"""
                (?:he|she|they|your (?:ex\b\S*|partner|husband|wife|boyfriend|girlfriend|\w+)|someone(?: who)?
                |somebody(?: who)?|anyone(?: who)?|person who|man who|woman who|who)(?:'s|'d)? (?:\w+ ){0,3}?(?:hit\w*|hurt\w*
                |beat\w*|controls?|controlling|controlled|threaten\w*|forc\w+|pressur\w+|tak\w+ (?:your|it|everything)
                |took (?:your|it|everything|out)|made you|makes you|made them|stalk\w*|track\w*|monitor\w*|watch\w*|isolat\w*
                |bull\w+|scream\w*|lock\w* you|trap\w*|us\w+ your|ran up|running up|run\w* up|hid|open\w* (?:this|an?|it
                |accounts?)|read\w* your|check\w* your|rais\w* (?:a|his|her) hand|frighten\w*|scar\w+)(?! account)
                abus\w+|violen\w+|controlling|coerc\w+|domestic|refuge|shelter|eggshells|(?:ex|partner|husband|wife|boyfriend
                |girlfriend)(?:'s)?|(?:at|your) home (?:is|isn't|not) safe|unsafe|left him|left her|leaving him|leaving her
                |got (?:away|out)|get (?:away|out)|escap\w+|(?:what|how|the way) (?:he|she|they)(?:'s|'re| has| have
                | is)? (?:\w+ ){0,2}?(?:did|done|doing|does|treat\w*|put\w*)|afraid of (?:him|her|them|your)|scared of (?:him
                |her|them|your)|against your will
            """),
            "self_harm": lines(r"""
                (?:not|don't|didn't|no longer|never|stop|without) (?:\w+ ){0,3}?(?:want\w*|wish\w*|see\w*
                |feel\w*) (?:\w+ ){0,4}?(?:live|living|be here|be around|go on|wak\w+|alive|carry on|exist\w*|way out|point
                |future|anymore|any more|be there)
                (?:end\w*|tak\w+) (?:it(?: all)?|things|everything|your (?:own )?life)(?= |[.,!;])|suicid\w+|(?:harm|hurt
                |kill)\w* yourself|self-?harm\w*|dying|(?:to|want\w*) die|being dead|dead|not (?:be|being) (?:here|around
                |alive)|better off without|(?:dark|those|such|these|thoughts like|that kind of) (?:\w+ )?(?:thoughts?|place
                |moments?|feelings?)|hopeless\w*|no (?:way out|hope|point|future|reason to)|disappear\w*|giv\w+ up|(?:can't
                |cannot|can not) (?:go on|carry on|take (?:it|this|any)|do this|cope|bear)|your life|wak\w+ up|not worth (?:it
                |living)|done with (?:life|everything|it all)
            """),
            "gambling": lines(r"""
                gambl\w+|bets?|betting|slots?|casinos?|bookies?|bookmakers?|roulette|poker|blackjack|stak(?:e|es|ed|ing)
                |wager\w*|scratch ?cards?|online bingo|bingo|fruit machines?|spins?|urges?|chas\w+ (?:\w+ )?losses
                |losing streak|relaps\w+|the horses|lost (?:\w+ ){0,4}?(?:on|at|to) (?:the )?(?:bets?|slots|horses|tables?
                |games?|machines?|football)
            """),
            "fraud": lines(r"""
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
                |make|made|sign|place)\w*|trap|break-?in|violated|taken in
            """),
            "exhaustion": lines(r"""
                night ?shifts?|double shifts?|no (?:sleep|rest|break|let-?up|pause|time to breathe|breather)|sleep\w*
                |(?:barely|hardly|not|haven't) slept|(?:all|everything|this|so much|too much) (?:\w+ ){0,3}?(?:at once|on top
                |at the same time|by yourself|on your own|alone)|on top of (?:everything|all|that|it|the|a|your|work|two
                |three)|one thing after|and now (?:this|that|us|our|we|a|the)|single (?:mum|mom|dad|parent\w*|mother|father)
                |car(?:ing|er) (?:for|of)|look\w* after|juggl\w+|(?:two|three|several) jobs|little ones?|newborn|(?:weeks
                |months|years|days|nights) (?:of|on end|without|like this|now|on the)|(?:keep|keeps|kept) (?:having|going
                |telling|explain\w*|repeat\w*|fight\w*)|over and over|again and again|(?:yet|once) (?:again|more)
                |from (?:scratch|the (?:start|beginning|top))|third time|fourth time|fifth time|endless\w*|never (?:ends|stops
                |lets)|no end|non-?stop|fight\w* (?:\w+ )?(?:battles?|on|for|with|this|us)|battl\w+|running (?:around|on
                |between)|alone with|tired|weary|worn|drained|spent|shattered|knackered|wiped out|dead beat|burn\w* out
                |exhaust\w+|your (?:plate|shoulders)|carry\w*|cope|coping|can't (?:\w+ )?(?:any ?more|think straight)
                |round the clock|every (?:single )?(?:day|night)
            """),
        },
        masks=(
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
        ),
        unless=lines(r"""
            (?<!.)(?:if|should|in case|when|unless|whether) (?:you|your|a|the|someone|somebody|customers?
            |anyone) (?:[\w']+ ){0,12}?(?:please|contact|fill|upload|click|apply|call us|let us know|you may|you can|we offer
            |we may|we can|must|select|report)
            (?<!.)(?:customers?|people|users?|merchants?|claims?|payments?|refunds?) (?:who|that|with|in|for|are|can|must)
            (?:please )?(?:upload|attach|fill in|fill out|click|tick|select) |opening hours|until \d+ ?(?:am|pm|o'clock)
            |monday to|faqs?|help page|terms and conditions|under section|according to our|our policy|drop-?down|web ?form
            |is (?:hard|difficult) to (?:read|open|scan|find|see)
        """),
        along=lines(_VALUED),
        then=lines(_THEN),
        asked=False,
    ),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                (?:screen ?readers?|hard of hearing|sight|vision|hearing|deaf(?! ears)|deafness|blind(?:ness)?|dyslexi\w+
                |dyscalcul\w+|autis\w+|autistic|adhd|wheelchair|disab\w+|impair\w*|sign language|bsl|interpreter|braille
                |large(?:r)? (?:print|text|font)|brain (?:fog|injury)|memory|concentrat\w+|aphasia|stammer\w*|stutter\w*
                |dementia|captchas?|tremors?|motor|panic on the phone|(?:long|big|dense) (?:messages|texts|paragraphs|blocks
                |walls?|e-?mails)|walls? of text|small (?:print|text|screen)|lip-?read\w*|subtitles|read aloud
                |reads? (?:\w+ )?(?:aloud|out)|read\w* (?:long|a lot|all|this|small|slowly|letters)|hear (?:\w+ )?(?:on|over)
                |(?<!i )(?<!we )(?:can't|cannot|don't|couldn't|unable to|difficult\w*|trouble|struggle\w*|hard
                |not) (?:\w+ ){0,3}?(?:hear|see|read\w*|type|typing|talk|speak|phone|the phone|call|calls|calling|follow\w*
                |take in|taking in|process\w*|hold)|(?:phone|voice|telephone) calls?|on the phone|over the phone
                |plain (?:words|language|english)|easy[- ]read|short (?:sentences|messages|steps)|(?:pictures|images
                |screenshots|photos)|at a time|step by step|in writing|by (?:text|chat|e-?mail)|slowly|your (?:hands|eyes|ears
                |pace))
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:if|should|in case|when|unless|whether) |(?<!.)(?:customers?|people|users?) |(?:upload|attach|fill in
            |click|select)|until \d|monday to|faqs?|help page|terms and conditions|our policy|web ?form|setting
        """),
        along=lines(r"""
            (?:thank you|thanks) for (?:telling|letting|saying|explaining|mentioning)|glad you (?:told|said|mentioned)
            |good to know|(?:i|we) (?:understand|see|hear|get|know) (?:that|how|why|you)|makes (?:complete |perfect )?sense
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
