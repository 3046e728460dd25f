"""English: what names or recognises a customer's trouble."""

from hardcalls.detectors.rule import Rule, lines

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                (?:sorry|sad|condolences|sympathy|thoughts|heart goes out)(?: \w+){0,6}? (?:loss|bereavement|passing|death
                |died|passed|grief|{kin}(?:'s death| (?:died|passed))?(?=[.,!]|$))
                condolences|(?:deepest|sincere\w*|our|my) sympath(?:y|ies)
                los(?:t|ing|s of) (?:(?:your|a|an|her|him|someone|somebody|both|the) )(?:\w+ )?(?:{kin}|you loved?|so close
                |dear|close|so suddenly|like (?:that|this))
                (?:your|of (?:a|your)) (?:\w+ )?{kin}(?:'s| has| have| had)? (?:\w+ )?(?:death|passing|died|passed|funeral
                |estate)
                griev\w+|your grief|mourn\w*|bereaved|(?:while|when|time|as) you(?:'re| are) griev\w+|your (?:late
                |deceased) {kin}|the loss of (?:your|someone|a)|since (?:he|she|they) (?:died|passed)|(?:he
                |she) (?:has )?(?:died|passed away)|arranging (?:a|the) funeral|your (?:recent )?(?:loss|bereavement)
                |without (?:her|him)
                bury(?:ing)? (?:your|a|him|her)|buried (?:your|him|her)|(?:your|a) {kin} (?:is|being) (?:gone|no longer)
                |widow\w*|miss (?:him|her) (?:so|very|terribly)
            """),
            "illness": lines(r"""
                your (?:\w+ )?(?:illness|diagnosis|treatment|operation|surgery|chemo\w*|cancer|recovery|stroke|health
                |condition|accident|injur\w+|hospital\w*|depression|heart attack|symptoms)
                (?:being|been|you're|you are|so|when you're|while you're|falling|fell|is|feel\w*) (?:\w+ ){0,3}?(?:ill|unwell
                |sick|in (?:the )?hospital|in intensive care|poorly|bedridden|in treatment)(?=[ .,;!]|$)
                (?:get|feel|be) (?:well|better) (?:soon|again)|speedy recovery|recover\w* (?:from|well|soon|fully|quickly)
                |going through (?:\w+ )?(?:treatment|chemo\w*|surgery|radio\w*)|chemotherapy|(?:serious|long|chronic|such a
                |an) (?:\w+ )?(?:illness|diagnosis)|(?:in|out of|from|days in|weeks in|time in) (?:the )?hospital|cancer|(?:a
                |the|such a) (?:\w+ )?(?:diagnosis|stroke|operation)
            """),
            "job_loss": lines(r"""
                (?:los(?:t|ing|e|s of)) (?:\w+ ){0,2}?(?:jobs?|work|income|livelihood|position|wages?|salary|employment
                |contract)(?! number)
                redundan\w+|laid off|let go|out of (?:work|a job)|unemploy\w+|(?:been|being|were|got) (?:\w+ )?(?:dismissed
                |fired|sacked|furloughed)|job loss|(?:hours|shifts|wages|pay) (?:\w+ )?(?:cut|reduced)|without (?:a job|work
                |an income|a salary|a wage|pay)|(?:your|the) (?:job|work|income|position|contract) (?:\w+ )?(?:ended|gone|went
                |disappear\w*|stopped|ending|going|coming to an end|suddenly)|(?:company|firm|factory|employer
                |shop) (?:\w+ )?(?:closed|closing|shut\w*|went under|let you go)|between jobs|no longer (?:have a job|employed
                |working)
            """),
            "financial_distress": lines(r"""
                (?:money|things|finances|budget|month|cash|it) (?:\w+ ){0,3}?(?:tight|short|stretched|running out|runs out
                |scarce|strained)|ends meet|make ends|(?:paycheck|payday|month) to (?:paycheck|payday|month)
                struggl\w+ (?:\w+ ){0,2}?(?:with (?:money|bills|debt|payments|the bills|your bills|the payments)|financially
                |to (?:pay|afford|make|keep up|cover|get by|cope|feed|meet|stay afloat))
                (?:financial|money|debt)(?: \w+)? ?(?:difficult\w+|strain|pressure|worr\w+|stress|hardship|trouble\w*
                |problems?|struggles?|situation|position|burden)
                (?:choos\w+|choice) between (?:\w+ ){1,5}?(?:and|or) \w+|(?:can't|cannot|unable to|couldn't|hard to
                |difficult to|not able to|impossible to|not being able to) (?:\w+ )?(?:afford|pay (?:the|your|for|this|it
                |everything|on)|keep up|find the money|cover|make the payment|feed|manage the payments)
                (?:behind (?:with|on)|worr\w+ about (?:\w+ ){0,2}?(?:money|bills|rent|debts?|paying|payments)
                |debts? (?:\w+ ){0,3}?(?:pil\w+|mount\w+|weigh\w+|grow\w*|on your|hanging)|bills (?:\w+ ){0,3}?(?:pil\w+
                |mount\w+|coming|stack\w+)|nothing (?:left|in the)|little (?:money )?left|rent and|food on the table
                |getting by|stay\w* afloat|keep\w* (?:your|a) (?:head|roof)|under (?:\w+ )?financial)
            """),
            "fear": lines(r"""
                you(?:'re| are| sound| seem| must be| feel)(?: \w+){0,2} (?:petrified|terrified|frantic|on tenterhooks|shaken
                |spooked|jumpy|rattled)
                (?:frighten\w*|scar(?:y|ed|es|ing)|afraid|terrif\w+|alarming|unnerving|anxious|anxiety|panic\w*|unsettling
                |nerve-?\w+|your (?:\w+ )?(?:fear|worr(?:y|ies)|anxiety)|dread\w*|intimidat\w+|threaten(?:ed|ing)|fear\w*
                |nervous|a (?:(?:real|horrible|nasty|terrible|big) )?(?:scare|fright|shock))
                (?:you're|you are|you|be|being|sounds?|feel\w*|how|why|so|very|must be|deeply|understandabl\w+|really
                |is) (?:\w+ )?(?:worried|worrying|concerned(?! about your (?:order|request))|on edge|shaken|uneasy|distressing
                |unsafe)
                keep\w* you (?:up|awake) at night|can't sleep (?:for|from) worry|make\w* your (?:heart|stomach) (?:race|drop
                |sink|turn)|heart (?:stop|sink|race)|worried sick
            """),
            "anger": lines(r"""
                you(?:'re| are| sound| seem| must be| feel| were)(?: \w+){0,2} (?:fuming|seething|raging|livid|furious
                |hacked off|sick of|steaming|at your wits' end|boiling|enraged|incensed|angry|cross|mad|upset)
                |no wonder you(?:'re|'ve| are| feel| want)|your (?:anger|fury|rage)
                frustrat\w+|infuriat\w+|furious|exasperat\w+|maddening|aggravat\w+|outrag\w+|annoy\w+|irritat\w+|upsetting
                |galling|fed up|livid|disappoint\w+|indignan\w+|unfair|unacceptable
                (?:you're|you are|you|be|being|feel\w*|why|so|your|how|to be|rightly|understandably|makes?
                |made) (?:\w+ ){0,2}?(?:ang(?:ry|er)|upset|cross|mad at|mad about|let down|irate|displeased|unhappy|betrayed
                |ignored|messed around|passed around|not being (?:heard|listened)|brushed off|fobbed off)
                (?:have|has|had|been|feel|were) (?:\w+ ){0,2}?let (?:you )?(?:\w+ )?down|let you (?:\w+ )?down
                |every right to (?:be|feel|complain|expect)|(?:not|isn't|wasn't|nowhere near|is not
                |far from) (?:\w+ )?(?:good enough|what you (?:should|deserve|expect|were promised)|how (?:it|this|we|you
                |anyone) (?:should|want|deserve))|(?:anyone|anybody|i|most people|i'd|i would
                |who) (?:would(?:n't)? )?(?:\w+ )?(?:be|feel) (?:\w+ )?(?:angry|upset|annoyed|furious|frustrated|livid
                |the same(?: way)?)|(?:you )?(?:deserve|deserved) (?:(?:much|far|a lot) )?better|lost (?:your )?(?:patience
                |trust|faith)|trust (?:\w+ )?(?:broken|damaged|shaken)|your (?:anger|patience (?:has|is|ran))
                blood boil|hit the roof|see red|run-?around|pillar to post|round (?:in )?circles|tearing your hair|had enough
                |at (?:the )?end of your patience|ticked off|try anyone's patience|test\w* anyone's patience|wrong of us
                |not okay|passed from|left (?:hanging|waiting|in the dark)|strung along|kept in the dark|nobody (?:answer\w*
                |listen\w*|call\w*|came back)
            """),
            "shame": lines(r"""
                asham\w+|embarrass\w+|(?:no|feel\w*|any|the|without|sense of|your|with) (?:\w+ )?(?:shame|guilt(?:y)?|judg\w+
                |humiliat\w+)|humiliat\w+|awkward|(?:nobody|no one|no-one|not|never|isn't|not here to|won't|nothing
                |without) (?:\w+ ){0,4}?judg\w+
                (?:tak\w+|took|takes|need\w*|show\w*|with|your|such|real|of) (?:\w+ ){0,4}?courage|brave(?:ry|ly)?|courageous
                |(?:not|isn't|never|wasn't|hard|difficult|can't be|can't have been|tough|far from) (?:\w+ )?(?:(?:easy
                |thing) )?(?:to|for you to) (?:\w+ )?(?:say|admit|ask for help|talk about|tell|write|bring (?:this|it|that|up)
                |share|open up|reach out|speak about|ask)
            """),
            "abuse": lines(r"""
                (?:what|how|the way) (?:he|she|your (?:ex|partner|husband|wife|\w+)|they)(?:'s| is| has| have| did| does| was
                |'ve)? (?:\w+ ){0,3}?(?:doing|done|did|treat\w*|put\w*|hurt\w*|control\w*)(?: (?:to you|you))?
                abus(?:e|ed|ive|ing|er)|controlling|coerc\w+|violen(?:t|ce)|(?:forced|made|pressured|threatened|bullied
                |tricked) you|against your will|without your (?:consent|knowledge|say|permission|agreement)|(?:in
                |behind) your (?:name|back)(?: \w+){0,3} (?:without|against|ex|partner|he|she)|(?:hurt|hurting|hit|hitting
                |harm\w*|control\w*|threaten\w*|scar\w*) you|(?:deserve to be|you(?:'re| are)|feel|keep\w* you|stay|you to be
                |be|get) (?:\w+ )?safe|your safety|at home (?:\w+ ){0,3}?(?:safe|dangerous|afraid)|escap\w+|i believe you
                |we believe you|(?:left|leaving|get away from|fled|away from) (?:him|her|them|a|an|that|your (?:ex|partner
                |husband|wife))
            """),
            "self_harm": lines(r"""
                (?:not|don't|didn't|no longer|never) (?:\w+ )?(?:want\w*|wish\w*|wanting|see\w*)(?: \w+){0,3} (?:live|be here
                |go on|wake up|be alive|living|carry on|exist|a way out|any point|point in)|(?:end\w*|tak\w+|ending) (?:it all
                |(?:your|my) (?:own )?life|everything)|suicid\w+|(?:harm|hurt|kill)\w* yourself|self-?harm\w*|(?:thoughts
                |thinking|talk\w*) (?:of|about) (?:\w+ )?(?:dying|death|not (?:being|living|wanting)|ending|giving up)
                |(?:not worth|worth) (?:living|going on)|want\w* to die|better off without|(?:are you|you're|you are
                |is it) (?:\w+ )?(?:safe|in danger|alone) (?:right now|at the moment|now|tonight|this moment|with)
                |in (?:immediate )?danger|your life (?:matters|is|has|counts|means)|giving up on (?:life|living)
                |no reason to (?:live|go on|be here)|can't go on|cannot go on|don't have to (?:face|carry|go through) (?:this
                |that|these) (?:alone|on your own)|you matter|stay(?:ing)? alive|crisis line
                better off (?:if you|without)|(?:not|don't) (?:\w+ ){0,3}(?:wake up|see tomorrow|be around)
                |wish\w* you were dead|disappear for good|no point (?:in )?(?:carrying|going|living)|dark thoughts
            """),
            "gambling": lines(r"""
                (?:your|you|telling|told|admit\w*|talk\w*|say\w*|share\w*|about|the|with|of|stop|control of|struggl\w*|against
                |from) (?:\w+ ){0,5}?(?:gambl\w+|betting|bets|casinos?|slots?|wager\w*|bookies|poker)
                gambl\w+ (?:\w+ ){0,4}?(?:hard|difficult|grip|control|you|your|courage|help|addict\w*|harm|problem|hold
                |hook\w*|illness)|(?:betting|casino|bets|slots?) (?:\w+ ){0,4}?(?:hard|grip|control|your|you|hold|spiral\w*
                |stop)|chasing (?:(?:the|your) )?losses
            """),
            "fraud": lines(r"""
                (?:someone|somebody|a stranger|strangers|criminals?|fraudsters?|scammers?|whoever|they|person|people
                |another person|thie\w+|crooks?) (?:\w+ ){0,4}?(?:us(?:ed|ing)|open\w*|took|taken|stole|stolen|pretend\w*
                |impersonat\w*|misus\w*|got (?:into|hold)|order\w*|hijack\w*|abus\w*|shopp\w*|behind|access\w*|did this
                |trick\w*|con\w*|fool\w*|do\w*|been)
                (?:scam\w*|victim|conned|tricked|deceived|defraud\w*|identity theft|stolen identity|imperson\w+|phish\w+
                |con artists?|fell for|swindl\w+|duped)|(?:your (?:name|details|identity|account|card|data)
                |identity) (?:\w+ ){0,3}?(?:us(?:ed|ing)|stolen|misused|abused|hijack\w*|hacked|taken over|compromised
                |without)|(?:us\w+|stole\w*|taken|misus\w+|hack\w*|abus\w+) your (?:\w+ )?(?:name|details|identity|account
                |card|data)|(?:order|purchase|account|plan|loan|debt)s? (?:\w+ )?(?:you (?:never|didn't|did not)|that (?:isn't
                |is not|aren't) yours|you know nothing)
            """),
            "exhaustion": lines(r"""
                you(?:'re| are| sound| seem| must be| feel)(?: \w+){0,2} (?:shattered|knackered|done in|spent|wiped(?: out)?
                |frazzled|ground down|running on (?:empty|fumes)|dead on your feet|worn|tired|beat|on your last legs
                |run ragged|at (?:the end of )?your (?:rope|tether|limit)|running out of steam|exhausted|out of energy)
                exhaust\w+|worn (?:out|down)|tir(?:ing|ed|esome)|drain(?:ing|ed)|overwhelm\w*|burn(?:t|ed) out|(?:end of
                |tether|breaking point|wit'?s'? end|running on empty)|wear\w* you (?:down|out)|no (?:strength|energy)
                |sleepless|(?:not|haven't|barely|hardly) (?:\w+ )?sle(?:ep|pt)\w*|weary|wearing|at your limit|(?:a lot
                |too much|so much|enough|everything|all this|all that|more than enough|heavy load)(?: \w+){0,2} (?:to (?:carry
                |deal with|cope with|handle|bear|juggle|take (?:in|on)|manage|hold|shoulder|go through)|on your (?:plate
                |shoulders|mind)|for (?:one|any\w*|you)|at once)|(?:after|repeat\w*|explain\w*|tell\w*|told|again|having to
                |chas\w+|weeks|months|hours|time) (?:\w+ ){0,5}?(?:again and again|over and over|(?:so many|four|five|three
                |several|countless) times|from scratch|yet again|takes? it out of|back and forth|running around|energy|stamina
                |chasing)
                dead on your feet|running on (?:empty|fumes)|ground you down|last (?:bit|ounce) of (?:energy|strength)
                |all your (?:energy|strength)|bone[- ]tired|stretched (?:so )?thin|(?:been|be) a (?:long|draining) (?:day|week
                |month|year|road|fight|battle)
            """),
            "access_need": lines(r"""
                (?:screen ?reader|hard of hearing|sight loss|visual\w* impair\w*|partially sighted|deaf(?!\w| ears)|deafness
                |blind(?:ness)?|low vision|dyslexi\w+|dyscalcul\w+|autis\w+|adhd|wheelchair|disabilit\w+|impair\w*
                |sign language|braille|large(?:r)? print|brain (?:fog|injury)|memory (?:problems|loss|difficult\w+|issues)
                |learning (?:disabilit\w+|difficult\w+)|aphasia|stammer\w*|stutter\w*|dementia)
                (?:can't|cannot|difficult to|hard to|hard for you to|trouble|unable to|difficulty|struggle to
                |not (?:be )?able to|makes it hard to|easier (?:for you )?to|harder (?:for you )?to|don't) (?:\w+ )?(?:hear\w*
                |see(?:ing)?|read\w*|type|typing|use the phone|us\w+ (?:a|the) (?:phone|app|screen|keyboard|mouse)|phon\w+
                |mak\w+ (?:phone )?calls|concentrat\w+|remember\w*|follow\w* (?:long|a lot|too)|speak\w*|tak\w+ in|process\w*
                |understand\w* (?:long|complicated|written))
                (?:i'll|i will|we'll|we will|we can|let's|i can|happy to|going to) (?:\S+ ){0,6}?(?:one (?:step|thing
                |point) at a time|step by step|short (?:\w+ )?(?:sentences|messages|steps)|plain (?:words|language|text
                |english)|slow(?:ly|er)|in writing|no (?:images|pictures|phone calls?))|calls? (?:don't|do not) work
                |(?:your (?:\w+ )?(?:sight|vision|hearing|eyesight|eyes|screen))
            """),
        },
        masks=lines(r"""
            abus\w+ (?:of|use|reports?|language|behaviour|content)|(?:promo\w*|voucher|policy|system) abuse
            |controlling (?:your|the|which|how|what) (?:\w+ )?(?:settings?|notifications?|preferences|volume|data|cookies
            |budget|spending)|violent (?:content|films?|games?)|(?:fear of (?:missing|heights|flying)|never fear|fear not
            |no fear)|exhaust\w*(?= (?:list|all|the|pipe|system|every|your (?:allowance|limit|attempts|options)))
            |not exhaustive|exhaustive|tired of (?:paper|passwords|the same|your old|queues|queuing|typing|remembering
            |carrying)|(?:keep|keeps|keeping|stay|staying) (?:(?:your|you) )?(?:\w+ )?(?:safe (?:online|from|with|by
            |and secure)|safe\.)|(?:for|your) (?:own )?(?:safety|security)(?= (?:and|reasons|check|question|code|is important
            |is our|we))|(?:never|not|n't|won't|don't|no one|nobody) (?:\w+ ){0,5}?without your (?:consent|permission
            |knowledge|agreement)|suicide (?:squad|prevention)|(?:killer|sick|insane|crazy|scary|frighteningly|dead
            |deadly) (?:deals?|prices?|good|cheap|easy|simple|low)|what a shame|shame about the|panic button|angry birds
            |stress ?test|price shock|shock ?proof|shock[- ]absor\w+|worried about (?:delivery|size|sizing|missing)|nerve-free
            |burnt? out bulb|fearless
            (?:don't|do not|no need to|nothing to|please don't|needn't|not to) (?:(?:be|feel) )?(?:\w+ )?(?:worr\w+|afraid
            |scared|panic\w*|ashamed of asking|frightened|upset|angry|nervous)
            (?:fraud|bereavement|gambling|complaints?|vulnerab\w+|hardship|support|security|abuse|accessibility
            |financial difficulties|care)(?: \w+)? (?:team|department|line|desk|form|policy|section|page|unit|hotline|number
            |guide|report|prevention|check|filter|merchants?|transactions?|purchases?|sites?|websites?|block|licen[cs]e)s?
            job (?:number|id|title|reference|code)|(?:weight|data|packet|parcel) loss|loss of (?:the|a|an) (?:parcel|order
            |item|card|package|data|right|connection)|profit and loss|(?:sick|death|safe) (?:note|certificate|place|deposit)
            |safely?(?: stored| delivered| place)|blind cop\w+|deaf ears|loss (?:report|adjuster)
            (?:tired|worn|old) (?:battery|shoes)|(?:in|for) fear of|trial and error
        """),
        unless=lines(r"""
            (?:if|should|in case|when|unless|whether|any) (?:you|your|a|the|someone|somebody|customers?
            |anyone) (?:\w+ ){0,8}?(?:please|can|may|must|send|upload|we|fill|contact|call|report|apply|use|select|choose
            |click|let us|tell us)
            (?<!.)(?:customers?|people|anyone|users?|merchants?) (?:who|that|with|in) [\w ]*(?:can|may|must|should|are|have)
            (?:please )?(?:upload|attach|fill in|fill out|click|tick|select)|send (?:us|me) (?:a|the|your)|opening hours
            |is open|are open|until \d|open (?:from|until|between)|monday to|\d ?(?:am|pm)|faq|help page|terms and conditions
            |under section|according to our|our policy|category|setting|drop-?down|webform|(?:is|are) (?:not )?(?:sold|listed
            |available|covered|required|processed|excluded)
            ^(?!.*(?<!\w){felt}(?!\w)).*(?<!\w){procedure}
        """),
    ),
)
