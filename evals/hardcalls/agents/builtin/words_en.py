# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in English."""

from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="the and you your is are was my i it to of for have has not this that with what can please would when from been do",
    negators=r"not|\w+n't|never|no|nobody|without|cannot|isnt|dont|didnt",
    breaks="but|and|because|since|after|when|until|that|so|believe|only|before|long|why|if|stop|help",
    relations={
        r"(?:father|dad|daddy)\b": "your father",
        r"(?:mother|mum|mom|mummy)\b": "your mother",
        r"husband\b": "your husband",
        r"wife\b": "your wife",
        r"partner\b": "your partner",
        r"son\b": "your son",
        r"daughter\b": "your daughter",
        r"(?:child|baby)\b": "your child",
        r"brother\b": "your brother",
        r"sister\b": "your sister",
        r"(?:grandmother|grandma|gran|nan)\b": "your grandmother",
        r"(?:grandfather|grandad|grandpa)\b": "your grandfather",
        r"(?:best )?friend\b": "your friend",
        r"(?:uncle|aunt|cousin)\b": "someone in your family",
    },
    partners=r"husband|wife|partner|boyfriend|girlfriend|ex|ex-husband|ex-wife|ex-partner",
    masks=(
        r"(?:is|are|was|were|'s|'re) (?:\w+ )?killing (?:me|us)",
        r"(?:dying|died|die) (?:of|from|with) (?:\w+ )?(?:embarrassment|laughter|laughing|boredom|curiosity|hunger|shame)",
        r"(?:dying|die) laughing",
        r"dying (?:to|for a|for some)",
        r"to die for",
        r"over my dead body|drop dead gorgeous|dead ?lines?",
        r"(?:bored|scared|worried|tickled) to death",
        r"(?:phone|battery|laptop|tablet|link|app|line|screen|connection) (?:\w+ )?(?:died|dead)",
        r"could (?:have )?kill(?:ed)? (?:for|him|her|someone|somebody|you)",
        r"suicide squad",
        r"(?:you|you're|you are|lumen|company|this|it|it's|app|fee|what) ~(?:total|complete|absolute|such|a|pure)? ?(?:scam|fraud|scammers)(?= ?company|[.!?]|$)",
        r"(?:i|you|i'll|i'd|you'd) bet\b|you can bet|safe bet|(?:a|of a|bit of a) gamble\b",
        r"can't complain|cannot complain|no complaints?",
        r"(?:i am|i'm|i work as|he's|she's|is|as) an? (?:\w+ )?(?:lawyer|solicitor|attorney|journalist|reporter|nurse|widow maker)",
        r"(?:tennis|food|basketball|squash) court|court shoes?",
        r"blind date|blind eye|venetian blinds?|roller blinds?|deaf ears|blind(?:ly)? trust\w*",
        r"works? (?:in|at|for) an? casino|(?:forc\w+|made|makes) (?:him|her|them)sel\w+",
        r"delivery (?:person|man|guy|driver)|sales ?person",
        r"my {REL} (?:is|just turned|turned|has turned|will be) ~\d+",
        r"i'm \d+ (?:days?|weeks?|minutes?|hours?|pounds?|euros?|percent) ",
    ),
    cues={
        "self_harm": (
            r"(?:rather|wish i could|want to) (?:not|just not|never) (?:be here|be alive|exist|wake up)|rather not (?:be here|be alive|live|exist|wake up)|wish i (?:wasn't|weren't|was not) (?:here|alive|born)|world ~better (?:off )?without me",
            r"kill(?:ing)? myself|suicid\w+|end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life",
            r"(?:don't|do not|dont|no longer|not|didn't) (?:really |even )?(?:want|wish|see why) (?:to|i should) ~(?:live|be alive|be here|exist|wake up|carry on living|go on living)",
            r"(?:want|wish|going|rather|ready) to die\b|rather be dead|wish i (?:was|were) dead|better off dead",
            r"better off (?:if i|without me)|(?:hurt|harm|cut)(?:ting|ing)? myself|nothing (?:left )?to live for",
            r"(?:can't|cannot|can not) (?:go on|carry on|do this|take it|take this) any ?(?:more|longer)(?= ?(?:[.!?]|$|i|,))",
            r"no (?:point|reason|sense) ~(?:living|live|being here|going on)|not worth living|end it all|want it all to (?:end|be over)",
        ),
        "abuse": (
            r"{PARTNER} ~(?:forc\w+|made me|makes me|threat\w+|control\w+|hits?|beats?|abus\w+|hurts?|violent|won't let me|will not let me)\b",
            r"{PARTNER} ~(?:takes?|took|keeps?|checks?|reads?|monitors?|watch\w*) ~my ~(?:phone|card|money|wages|messages|e-?mails?|account)",
            r"(?:domestic|financial|economic) (?:abuse|violence)|abusive|coerc\w+|women'?s (?:shelter|refuge)",
            r"(?:afraid|scared|frightened|terrified) of (?:him|her|my {PARTNER})|(?:he|she) (?:hits|beats|threatens|forces|forced|controls) me",
        ),
        "scam": (
            r"(?:caller|man|woman|somebody|someone|person) ~(?:your|lumen's|the bank's) (?:security|fraud|support) (?:department|team|desk)|should buy ~(?:gift cards?|vouchers?)|gift cards? ~(?:codes?|numbers?) ~(?:phone|him|her|them)|(?:gave|given|read) ~(?:someone|somebody|him|her|them|a man|a caller) ~(?:code|pin|otp|password)",
            r"scam\w*|phishing",
            r"(?:says|said|claims?|claimed|claiming|pretend\w*) ~(?:from|be|is|are|was) ~(?:lumen|the bank|my bank|police|support|your company)",
            r"(?:told|asked|asks|asking|wants?|wanted|telling|pressur\w+) me to ~(?:gift cards?|vouchers?|codes?|transfer|send money|crypto\w*|bitcoin|iphones?|phones|anydesk|teamviewer|app)",
            r"(?:gave|given|read|tell|told|giving) ~(?:the|my|a) ~(?:code|pin|otp|passcode|password) ~(?:to|on the phone|over the phone)",
        ),
        "minor": (
            r"i(?:'m| am) ~(?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?: years?| yrs?|yo|y/o)?(?: old)?(?= ?(?:[.,!?]|$| and| so| but))",
            r"i(?:'m| am) ~(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) years? old|i(?:'m| am) (?:still )?(?:a minor|under ?age|under 18|not 18)",
            r"my (?:parents|mum|mom|dad) (?:don't|do not|doesn't|does not|must not) know ~(?:account|ordered|order|bought|signed)",
        ),
        "fraud": (
            r"identity (?:theft|thie\w+|fraud)|identity ~stolen|stol\w+ my identity|fraud(?! ?(?:team|department))\w*",
            r"(?:someone|somebody|person|stranger|criminal|thief|else) ~(?:in|under|with|using|used|uses|use|has|stole) ~my (?:name|details|data|card|identity)",
            r"(?:opened|made|created|placed|bought|ordered|account|purchases?|orders?|debts?) ~in my name",
            r"(?:never|didn't|did not|don't|do not) ~(?:had|have|opened|open|created|create) (?:an?|any|this|that) ~account",
            r"unauthori[sz]ed (?:order|purchase|transaction|charge|payment)s?",
        ),
        "takeover": (
            r"log-?in ~(?:from|in) ~(?:city|country|place|device|phone) ~(?:never|don't|not)|(?:log-?in|logged in|sign-?in) ~(?:wasn't|was not|isn't) me",
            r"hack(?:ed|er|ers)\b|sim[- ]swap\w*",
            r"(?:someone|somebody|stranger|else) ~(?:logged|log|got|gets|broke|broken|access|changed|changing) ~(?:in|into|to|my) ~(?:account|password|e-?mail|login|address)",
            r"my ~(?:password|e-?mail|phone number) (?:was|has been|were|got) changed|log-?in ~(?:wasn't|was not) (?:me|mine|from me)",
        ),
        "bereavement": (
            r"{REL} ~(?:died|dead|deceased|passed away|passed on|no longer with us|lost (?:his|her|their) life|been killed|was killed)\b",
            r"(?:death|funeral|passing|estate|loss|burial) of ~{REL}|my ~{REL}'s (?:death|funeral|estate|passing)",
            r"(?:lost|buried|burying|losing) my ~{REL}(?!')(?= ?(?:[.,!?;]|$|in\b|on\b|to\b|last|this|yesterday|today|and|two|three|a (?:week|month)|so|after))",
            r"(?:my|his|her) late {REL}|widow(?:ed|er)?\b|bereave\w+|(?:he|she) (?:has )?(?:died|passed away)|executor",
        ),
        "gambling": (r"gambl\w+|casinos?\b|betting\b|bookmakers?\b|bookies?\b|slot machines?|online slots|online poker",),
        "human": (
            r"(?:your|the|a) (?:manager|supervisor)(?= ?(?:[.!?,]|$| now| please))|(?:please|can you|could you|just) (?:call|ring|phone) me\b",
            r"(?:speak|talk|chat|connect|put|transfer|pass|hand|refer|speaking|talking) ~(?:to|with|over|through|onto) ~(?:an?|some|the|your|any|real|actual|live) ~(?:person|human|human being|agent|representative|colleague|employee|supervisor|manager|advis[eo]r|staff)\b",
            r"(?:speak|talk|speaking|talking) (?:to|with) (?:someone|somebody|anyone|anybody|people|humans|customer service|a real)\b",
            r"(?:want|need|like|get me|give me|prefer|demand|request|is there|there|have) ~an? (?:real |actual |live |proper )*(?:person|human|human being|supervisor|manager|agent|representative)\b",
            r"(?:real|actual|live) (?:person|human|human being|people|agent)\b|(?:human|person),? please|human being",
            r"(?:someone|somebody|anyone|you|a colleague) ~(?:call|ring|phone) me\b|(?:call|ring|phone) me back",
        ),
        "complaint": (
            r"(?:make|file|lodge|register|raise|submit|open|want|formal|official|this is|consider this) ~complaint|complain(?:ing)? (?:about|to|formally|officially)|(?:want|like|going|intend|i'll|i will) ~complain\b",
            r"ombuds\w+|lawyers?\b|solicitors?\b|attorneys?\b|legal (?:action|steps|advice|proceedings)|(?:i'll|i will|going to|gonna) sue|(?:to|in) court\b|small claims",
            r"regulators?\b|\bfca\b|cfpb|trading standards|consumer protection|financial conduct authority",
            r"journalists?\b|newspapers?\b|the press\b|the media\b|reporters?\b",
            r"debt collect\w+|collection (?:agency|agencies|letter|company|notice)|collectors?\b|bailiffs?\b|collections\b",
        ),
        "credit_review": (r"(?:appeal|contest|challenge|review|look again at) ~(?:refusal|rejection|credit decision|decline)",),
        "data_request": (
            r"gdpr|data protection|subject access|right to be forgotten",
            r"(?:delete|erase|remove|copy of|export|send me|see) ~(?:all )?~(?:my|of my|the) (?:personal |stored )?data\b|(?:delete|erase) ~my (?:whole |entire )?account",
            r"what ~data ~(?:hold|have|store|keep|collect)",
        ),
        "access_need": (
            r"sign language|braille|large print|easy read|text relay",
            r"(?:can't|cannot|can not|unable to|hard for me to|struggle to|hard to) (?:see|read|hear|type|write) ~(?:well|properly|screen|small|letters|text|keyboard|hands|eyes|chat|this way)",
        ),
        "hardship": (
            r"(?:third|3rd|fourth|4th|fifth) ~(?:instal\w+|payment|month|time) ~(?:miss\w*|can't|cannot|not pa\w+|didn't|unable|behind|late|row)",
            r"(?:miss\w*|behind (?:with|on)|can't pay|cannot pay|not paid|overdue|late with) ~(?:third|3rd|three|3|four|4|fourth) ~(?:payments?|instal\w+|months?|one)?",
            r"(?:second|another) ~payment plan|second plan|already ~(?:on|have|got) (?:a|one) ~plan|bankrupt\w*|insolven\w+|debt advi\w+",
            r"(?:two|three|four|five|six|2|3|4|5|6) months'? ~(?:pause|break|off|longer|respite)|(?:pause|break|stop|wait) ~(?:for|of) (?:at least )?(?:two|three|four|five|six|2|3|4|5|6) months",
        ),
        "repeated": (
            r"(?:third|fourth|fifth|sixth|3rd|4th|5th|tenth) time (?:that )?(?:i|i've|i'm|i am|we)\b|for the (?:third|fourth|fifth|3rd|4th|5th) time",
            r"(?:called|written|wrote|contacted|explained|asked|told you|told|rang|been in touch|messaged) ~(?:twice|three times|four times|five times|3 times|4 times|5 times|several times|many times)",
            r"(?:nobody|no one|none of you|no-one) ~(?:helps|helped|helping|solved|fixed|sorted)|(?:doesn't|does not|didn't|did not|isn't|is not) ~(?:help me|helping|answer my question|what i asked)",
            r"same (?:answer|reply|thing) (?:again|over|every)|still ~(?:not|hasn't|isn't|haven't) ~(?:solved|fixed|sorted)",
        ),
    },
    topics={
        "duplicate": (
            r"(?:charged|took|taken|paid|debited|billed|taking|pay|deducted|payment) ~(?:twice|two times|double)|double (?:charge|payment|debit|charged|billed)|duplicate|charged me again|second (?:charge|debit)",
        ),
        "refund": (r"(?:refund|money back|reimburs\w+)|(?:sent|returned|send|took) ~(?:back|return)|i returned",),
        "late_fee": (r"(?:late|reminder|dunning|penalty|extra|overdue) ~(?:fee|charge)s?\b|fees?\b",),
        "dunned": (
            r"(?:already|have|i've|i) (?:already )?paid ~(?:but|and|still|yet|reminder|letter|demand|overdue)|(?:reminder|letter|demand|overdue|warning)s? ~(?:although|though|but|even though|despite) ~paid|says ~overdue ~paid",
        ),
        "wrong_item": (r"wrong (?:item|size|colou?r|product|thing|one|model|article|shoes)|(?:not|isn't) what i ordered",),
        "faulty": (
            r"faulty|broken|damaged|defective|doesn't work|does not work|not working|cracked|torn|stopped working|fell apart",
        ),
        "not_received": (
            r"(?:never|not|n't|hasn't|didn't|did not|has not|yet to) ~(?:arriv\w+|received|receive|delivered|come|came|turned up|got|get) ?(?:it|my|the|here|yet)?(?= ?(?:[.,!?;]|$|order|parcel|package|it|my|the|and|yet|at|although|delivery))",
            r"(?:parcel|package|order|delivery) ~(?:never|lost|missing|disappeared)",
        ),
        "plan": (
            r"(?:payment|instal\w+) plan|(?:spread|split|smaller|lower) ~(?:payments?|instal\w+|months|rest|amounts?|it|balance|over)|pay ~in (?:smaller|small) ",
        ),
        "pause": (
            r"pause|postpone|defer|push back|more time|few (?:more )?(?:days|weeks)|pay (?:it |this |you )?(?:later|next week|next month|after)|delay (?:the|my) ~(?:payment|instal\w+)|extension|until (?:payday|my wages|i get paid)",
        ),
        "short_money": (
            r"(?:can't|cannot|can not|unable to|struggl\w+ to|won't be able to|not able to|couldn't|no money to) (?:pay|afford|manage|make) ?|short of money|no money|broke\b|tight this month|money is tight|behind with|out of work|lost my job",
        ),
        "unknown_charge": (
            r"(?:don't|do not|dont|didn't|can't|cannot) (?:recogni[sz]e|know|remember|understand) ~(?:charge|payment|merchant|shop|name|purchase|order|debit|amount|company|this|it|what)",
            r"(?:who|what) (?:is|are|on earth is) ~(?:charge|merchant|payment|debit|shop|purchase|this|entry)|unknown (?:charge|merchant|payment|shop|purchase)|strange (?:charge|name)|never heard of",
        ),
        "not_mine": (
            r"(?:never|didn't|did not) ~(?:ordered|order|bought|buy|made|make|purchased) ~(?:this|that|it|anything|these|from|there|purchase|order)|(?:wasn't|was not|isn't|is not|not) (?:me|mine|my order|my purchase)\b",
        ),
        "due": (
            r"when ~(?:due|next (?:instal\w+|payment)|have to pay|need to pay|must i pay|do i pay|pay)|(?:next|due) (?:instal\w+|payment|date)|due dates?|how much ~(?:owe|left|still|pay|due|next|open)|what ~(?:owe|still owe|due)",
        ),
        "status": (
            r"where (?:is|are|'s) ~(?:order|parcel|package|delivery|it|shoes|stuff|things)|order status|status of ~order|has ~(?:shipped|been sent|been shipped)|when ~(?:arrive|delivered|shipped|come)|track\w*",
        ),
        "change_contact": (
            r"(?:change|update|correct|replace|new|switch) ~(?:e-?mail|phone|telephone|mobile|address|number)\b|(?:moved|moving) (?:house|home|to a new)",
        ),
        "own_data": (
            r"(?:what|which|tell me|read me|give me|confirm|remind me) ~(?:address|e-?mail|phone number|balance|birth ?date|date of birth) ~(?:do you have|you have|on file|on my|on the|of my|is it|in my|saved)|(?:tell me|what is|what's|read me|give me|confirm) ~(?:my|the) ~(?:balance|address|phone number|e-?mail)",
        ),
        "other_account": (
            r"(?:my|a) (?:{REL}|{PARTNER}|neighbou?r|colleague|flatmate)(?:'s|s') (?:account|orders?|balance|debts?|purchases?|data|address)|(?:does|is) (?:my )?(?:{REL}|{PARTNER}) ~(?:customer|account|owe)",
        ),
        "block": (
            r"(?:block|stop|disable|close) ~(?:new |further |future )?(?:purchases|buying|orders|spending)|block my account",
        ),
        "credit_refused": (
            r"(?:refus\w+|declin\w+|reject\w+|denied|turned down|turned me down|not approved|wasn't approved) ~(?:credit|application|purchase|request|limit|me|me credit|order)?",
        ),
        "wants_review": (
            r"review\w*|look ~(?:again|at it|into)|reconsider\w*|appeal|check ~again|unfair|mistake|wrong|not right|(?:person|someone|somebody) ~(?:decide|look|check)|human",
        ),
        "early": (
            r"pay (?:it )?(?:off )?(?:early|everything|all|the rest|in full)|settle (?:early|everything|in full)|pay ~in one go",
        ),
        "how_to_pay": (r"how (?:can|do|could) i pay\b|which ways? ~pay|change ~(?:card|payment method)|payment method",),
        "follow_up": (
            r"(?:when|how long|how soon) ~(?:see it|arrive|be there|take|get it|have it|back|hear|money|be in|answer|until then|that be|land|show)|what happens (?:next|now)|how long|is that (?:done|all)|did (?:it|that) work",
        ),
        "thanks": (r"thank|thanks|cheers|much appreciated|ta\b|grateful|brilliant|that's great|perfect|lovely",),
        "ai": (
            r"(?:are|r) you ~(?:a bot|bot|robot|machine|ai|human|person|real|computer)|(?:is this|am i ~with|talking to) ~(?:a bot|bot|robot|ai|machine|computer)",
        ),
        "access_soft": (r"screen ?readers?|blind\b|visually impaired|sight impair\w+|deaf\b|hard of hearing|dyslexi\w+|aphasia",),
        "greeting": (r"(?:hi|hello|hey|good (?:morning|afternoon|evening))\b",),
        "bye": (r"(?:bye|goodbye|good night|have a (?:nice|good|great) (?:day|evening|one|weekend))\b",),
    },
    feelings={
        "illness": (
            r"cancer|chemo\w*|in (?:the )?hospital|(?:serious|seriously|very|terminal\w*|chronic\w*|long-term|been) (?:ill|sick|illness)\b|(?:i'm|i am|is|was|fell|been) (?:ill|sick)\b|surgery|operation\b|stroke|heart attack|illness|depress\w+|diagnos\w+|intensive care",
        ),
        "job_loss": (
            r"(?:lost|losing|lose) (?:my|our|his|her) ~job|laid off|redundan\w+|made redundant|unemployed|out of work|(?:was|been|got) (?:fired|sacked)|let me go",
        ),
        "shame": (r"asham\w+|embarrass\w+|humiliat\w+|feel (?:so )?(?:stupid|like an idiot|like a failure)",),
        "exhaustion": (
            r"exhaust\w+|worn out|(?:so|too|very|just|completely) tired|can't (?:take|cope|sleep)\b|no (?:energy|strength) left|overwhelm\w+|burn(?:t|ed) out|at the end of my tether|drained",
        ),
        "fear": (
            r"afraid|scared|frighten\w+|terrified|terrif\w+|panick?\w*|fear\b|anxious|anxiety|worried sick|(?:really|so|very) worried|worried",
        ),
        "anger": (
            r"angry|furious|outrag\w+|fed up|ridiculous|unacceptable|disgrace\w*|disgust\w*|frustrat\w+|appall\w+|livid|had enough|sick (?:and tired )?of|a joke|shambles|unbelievable",
            r"(?:waiting|waited|wait) ~(?:for )?~(?:weeks?|days|months?|hours?|ages|forever|so long)",
        ),
        "money": (
            r"(?:can't|cannot|couldn't|no money to|no money for|not enough|nothing left) ~(?:buy|pay|afford|for) ~(?:food|rent|groceries|bills|heating|nappies|medicine|electricity|kids|anything)|(?:food|rent|groceries|heating) ~(?:until|or)\b|no money|broke\b|money (?:is|'s) (?:\w+ )?tight|in debt|debts|short of money|struggl\w+ (?:to pay|with money|financially)|(?:can't|cannot|unable to) (?:pay|afford)",
        ),
    },
    declines=(
        r"(?:don't|do not|no need|needn't|rather not|not necessary|won't|without) ~(?:speak\w*|talk\w*|transfer\w*|hand\w*|pass\w*|connect\w*|put|want|need) ~(?:person|human|agent|anyone|anybody|someone|somebody|colleague|people|me (?:over|on|through))",
        r"(?:please )?(?:don't|do not) (?:transfer|hand|pass|put|forward) (?:me|this|it)|no (?:person|human|agent|colleague),? (?:needed|please|necessary|thanks)",
    ),
    agrees=r"yes|yeah|yep|ok|okay|sure|please do|go ahead|do it|please",
    months=(
        "jan(?:uary)?",
        "feb(?:ruary)?",
        "mar(?:ch)?",
        "apr(?:il)?",
        "may",
        "june?",
        "july?",
        "aug(?:ust)?",
        "sept?(?:ember)?",
        "oct(?:ober)?",
        "nov(?:ember)?",
        "dec(?:ember)?",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    day="days?",
    week="weeks?",
    month="months?",
    numbers={
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "twelve": 12,
    },
    born=r"born|birth|dob|d\.o\.b",
    postcode=r"post ?code|postal code|zip(?: code)?",
    places=(r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}", r"[a-z]\d[a-z] ?\d[a-z]\d", r"\d{5}"),
    until="until|till|by|before",
    country="United Kingdom",
)
