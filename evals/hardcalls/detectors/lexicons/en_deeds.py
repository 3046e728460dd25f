"""English: what an agent says has been or will be done, offers, and asks for."""

from hardcalls.detectors.rule import Rule, spread

DEEDS = {
    "refund": {
        "DONE": r"refunded|reimbursed|returned|credited|sent back|paid back|repaid|reversed|issued|processed|approved|initiated"
        r"|triggered|authori[sz]ed|arranged|made|put|given",
        "DO": r"refund|reimburse|return|credit|send|pay|give|reverse|issue|process|approve|initiate|trigger|transfer"
        r"|authori[sz]e|arrange|put|get",
        "DOING": r"refunding|reimbursing|returning|crediting|sending|paying|giving|reversing|issuing|processing|approving"
        r"|initiating|transferring",
        "THING": r"refunds?|money|(?:full |whole |entire |total )?(?:amount|sum|price|cost)|payments?|reimbursement|credit"
        r"|[£€$] ?\d[\d.,]*\d|\d[\d.,]* (?:pounds|euros?|dollars|gbp|eur|usd|kr|kronor)|instal?ments?|charge|difference"
        r"|overpayment|it back",
    },
    "fee_waiver": {
        "DONE": r"waived|cancelled|canceled|removed|written off|dropped|deleted|taken off|taken away|struck|credited|refunded"
        r"|reversed|cleared|wiped|scrapped|lifted",
        "DO": r"waive|cancel|remove|write off|drop|delete|take off|take|strike|credit|clear|wipe|scrap|reverse|lift|write",
        "DOING": r"waiving|cancel\w+|removing|writing off|dropping|deleting|taking off|taking|clearing|wiping|scrapping|writing"
        r"|lifting",
        "THING": r"(?:late |reminder |the |overdue |admin\w* |collection |default |both )?(?:fees?|charges?|penalt(?:y|ies)"
        r"|interest|surcharge|costs)",
    },
    "pause": {
        "DONE": r"paused|put|suspended|postponed|deferred|stopped|halted|pushed|moved|frozen|extended|delayed|held|set|placed"
        r"|given",
        "DO": r"pause|put|suspend|postpone|defer|stop|halt|push|move|freeze|extend|delay|hold|place|give",
        "DOING": r"pausing|putting|suspending|postponing|deferring|stopping|halting|pushing|moving|freezing|extending|delaying"
        r"|holding|placing|giving",
        "THING": r"(?:all |your |the |next |upcoming |remaining |further |monthly )*(?:payments?|instal?ments?|plan|reminders"
        r"|due dates?|collections?|(?:payment )?(?:pause|break|holiday)|deadline|invoices?|bills?|demands|letters|dunning"
        r"|account on hold|everything on hold|direct debits?|breathing space)(?: on hold)?",
    },
    "plan": {
        "DONE": r"set up|arranged|created|spread|split|agreed|made|drawn up|put|divided|restructured|lowered|reduced|switched"
        r"|rescheduled|activated|registered|entered|changed|adjusted|moved|confirmed|put in place|put together",
        "DO": r"set up|arrange|create|spread|split|make|draw up|put|divide|restructure|lower|reduce|switch|reschedule|activate"
        r"|change|adjust|put together|set",
        "DOING": r"setting up|arranging|creating|spreading|splitting|making|drawing up|putting|dividing|restructuring|lowering"
        r"|reducing|switching|rescheduling|activating|setting|adjusting",
        "THING": r"(?:payment|repayment|instal?ment|new|monthly|hardship|affordable|lower|smaller)(?: \w+)? (?:plan|arrangement"
        r"|schedule|agreement|instal?ments?|payments?|rate|parts?)|plan|(?:\w+ )?(?:instal?ments|balance|debt|total|amount"
        r"|rest) (?:\w+ ){0,4}?(?:over|across|into|in|to) (?:\w+ )?(?:\d+|two|three|four|five|six|eight|nine|ten|twelve|monthly"
        r"|smaller|equal|months?|parts|payments)|(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:\w+ )?(?:instal?ments"
        r"|payments|parts|months)|monthly (?:rate|amount|payments?|instal?ments?)",
    },
    "dispute": {
        "DONE": r"opened|raised|filed|started|lodged|registered|logged|submitted|initiated|launched|created|put|marked"
        r"|escalated|recorded|set up|disputed",
        "DO": r"open|raise|file|start|lodge|register|log|submit|initiate|launch|create|put|mark|dispute|record|set up|take",
        "DOING": r"opening|raising|filing|starting|lodging|registering|logging|submitting|initiating|launching|creating|putting"
        r"|disputing|marking|taking up",
        "THING": r"(?:\w+ )?disputes?|chargeback|claim (?:against|with) (?:the )?\w+|(?:purchase|order|transaction|payment"
        r"|charge|debt|item) (?:\w+ )?(?:as disputed|in dispute|under dispute|with the (?:merchant|seller|shop|store|retailer))"
        r"|buyer protection (?:case|claim)",
    },
    "freeze": {
        "DONE": r"frozen|blocked|locked|suspended|secured|closed|disabled|put|placed|deactivated|restricted|stopped|shut",
        "DO": r"freeze|block|lock|suspend|secure|disable|put|place|deactivate|restrict|shut|stop",
        "DOING": r"freezing|blocking|locking|suspending|securing|disabling|putting|placing|deactivating|restricting|stopping"
        r"|shutting",
        "THING": r"(?:\w+ )?(?:account|card|log-?in|profile|access|spending|(?:new )?purchases|(?:fraud )?(?:block|freeze|lock"
        r"|hold) on|(?:new|further|any) (?:orders?|purchases?|credit|transactions?)|credit line|purchasing power)",
    },
    "contact_change": {
        "DONE": r"changed|updated|corrected|replaced|amended|removed|deleted|entered|saved|added|set|switched|edited|recorded"
        r"|swapped|put",
        "DO": r"change|update|correct|replace|amend|remove|delete|enter|save|add|set|switch|edit|record|swap|put",
        "DOING": r"changing|updating|correcting|replacing|amending|removing|deleting|entering|saving|adding|setting|switching"
        r"|editing|swapping|putting",
        "THING": r"(?:\w+ ){0,2}?(?:e-?mail(?: address)?|(?:phone|mobile|telephone|contact) ?(?:number|details?|information"
        r"|data)|address|contact (?:details|data|information|preference\w*|channel)|(?:first |last |sur)?name|number|postcode"
        r"|details)",
    },
    "case": {
        "DONE": r"logged|registered|recorded|opened|raised|filed|created|lodged|noted|submitted|passed|forwarded|escalated"
        r"|taken|made|written|reported|documented|entered|sent",
        "DO": r"log|register|record|open|raise|file|create|lodge|submit|pass|forward|escalate|take|make|report|document|note"
        r"|enter",
        "DOING": r"logging|registering|recording|opening|raising|filing|creating|lodging|submitting|passing|forwarding"
        r"|escalating|reporting|documenting|noting|making|taking",
        "THING": r"(?:\w+ )?(?:complaints?|cases?|tickets?|incident|fraud report|reports?|(?:data )?(?:access |erasure "
        r"|deletion )?request|investigation|case file|file)",
    },
}

TEMPLATES = (
    r"{have} {adv}{DONE} (?:\S+ ){0,6}?{THING}",
    r"(?:{will}|{am}|{am} (?:going to|about to)) {adv}(?:{DO}|{DOING}) (?:\S+ ){0,6}?{THING}",
    r"{THING} (?:\S+ ){0,5}?(?:{be}) {adv}(?:{DONE}|on hold)",
    r"(?:consider|got|had|have got|have had) (?:\S+ ){0,3}?{THING} {adv}{DONE}",
    r"(?:done|sorted|all set|confirmed|good|finished|ready)[:,!.]? ?(?:-|–|—)? ?(?:i've |your |the |a "
    r"|both )?(?:\S+ ){0,3}?{THING} (?:\S+ ){0,3}?{DONE}",
)

_SPREAD = spread(TEMPLATES, DEEDS)

_MORE = {
    "refund": (
        r"{have} {adv}(?:refunded|reimbursed|repaid) (?:you|your|the|this|it|both|everything)|(?:{will}|{am}) {adv}(?:refund"
        r"|reimburs|repay)\w* (?:you|your|the|this|it|both|everything)",
        r"(?:you|you'll|you will|you're going to|you should) ?(?:\w+ )?(?:get|receive|have|see|be getting|be receiving"
        r"|be) (?:\S+ ){0,6}?(?:refund(?:ed)?|back|reimburse\w*|credited)(?! (?:to you )?(?:from us|on hold))",
        r"(?:refund|money|amount|reimbursement) (?:\S+ ){0,5}?(?:is|are|has been|will be|'s) (?:\w+ )?(?:on (?:its|the) way"
        r"|under ?way|approved|booked|in your account|yours|back (?:in|on|with)|going (?:back|out)|coming|sent|issued|with you"
        r"|heading)",
        r"(?:[£€$] ?\d[\d.,]*|\d[\d.,]* (?:pounds|euros?|dollars|kr|kronor)) (?:\S+ ){0,4}?(?:(?:is|are|has been|will be|went"
        r"|goes|go|is going|have been) (?:\w+ )?(?:back|refunded|returned|credited|on (?:its|the) way))",
    ),
    "fee_waiver": (
        r"(?:fee|charge|penalty|interest) (?:\S+ ){0,4}?(?:is|has been|'s|was|is now|will be) (?:\w+ )?(?:gone|off|waived"
        r"|history|void|zero|nil)|(?:you|you'll|you will) (?:\w+ )?(?:won't|not|no longer|don't|needn't"
        r"|do not) (?:\w+ )?(?:have to |need to |be )?(?:pay|charged|owe) (?:\w+ ){0,3}?(?:fee|charge|penalty|interest)"
        r"|no (?:late )?fee will be (?:charged|added|applied)",
    ),
    "pause": (
        r"(?:you|you'll|you will|you've|you have) (?:\w+ )?(?:don't|won't|do not|now|get|got|have|not|needn't"
        r"|will not) (?:\S+ ){0,4}?(?:pay anything|due|until|payment (?:break|holiday|pause)|breathing space|more time"
        r"|extra (?:days|weeks|time))(?: \w+){0,3}|nothing (?:is|will be) (?:due|taken|collected|charged) (?:\w+ )?(?:until"
        r"|before|for)|no (?:payments?|instal?ments?|reminders?|money) (?:\w+ ){0,3}?(?:will be|is|are) (?:\w+ )?(?:due|taken"
        r"|collected|sent|requested|go out)|on hold (?:until|for|from|while|now|till)",
    ),
    "plan": (
        r"(?:you|you'll|you will|from now on you|you'll now) (?:\w+ )?(?:pay|be paying) (?:only |just "
        r"|now )?(?:[£€$] ?\d[\d.,]*|\d[\d.,]* \w+) (?:a|per|each|every) (?:month|week|fortnight)|(?:your )?(?:new |payment "
        r"|repayment )+plan (?:is|has been|starts|begins|runs|will start) (?:\w+ )?(?:set up|in place|active|ready|live|starts?"
        r"|on|arranged|now|from|with|over)",
    ),
    "dispute": (
        r"(?:your )?(?:dispute|chargeback|claim) (?:\S+ ){0,3}?(?:is|has been|'s) (?:\w+ )?(?:open|under ?way|live|in progress"
        r"|on file|opened|active|running|registered|submitted)|{have} {adv}disputed|(?:{will}|{am}) {adv}disput(?:e|ing)",
    ),
    "freeze": (
        r"(?:account|card|access|profile|login) (?:\S+ ){0,3}?(?:is|has been|'s|are) (?:\w+ )?(?:frozen|blocked|locked|secure"
        r"|secured|safe|suspended|disabled)|(?:no one|nobody) can (?:\w+ )?(?:use|buy|order|log|shop|spend|make)|no (?:new "
        r"|further )?(?:purchases?|orders?|credit) can (?:\w+ )?(?:be|go)",
    ),
    "contact_change": (
        r"(?:{have}|{will}|{am}) (?:\S+ ){0,12}?(?:from now on|in (?:the )?future) (?:\w+ ){0,4}?(?:e-?mail|phone|write|contact"
        r"|address|letters?)|(?:{will}|{am}) (?:only|now|from now on) (?:\w+ ){0,2}?(?:use|write|contact|reach|e-?mail|call"
        r"|send)(?:ing)? (?:\S+ ){0,5}?(?:address|number|e-?mail|new)|(?:new |updated |correct )(?:e-?mail(?: address)?"
        r"|phone number|number|mobile number|address|contact details) (?:is|are|has been|have been) (?:\w+ )?(?:saved|in"
        r"|on (?:file|your)|active|stored|registered|set|live|recorded|now)",
    ),
    "case": (
        r"(?:your )?(?:complaint|case|ticket|report|request) (?:\S+ ){0,4}?(?:is|has been|'s) (?:\w+ )?(?:logged|open"
        r"|registered|on file|recorded|under investigation|with our|in the system|number)|(?:your )?(?:complaint|case|ticket"
        r"|reference)(?: reference)? (?:number|no\.?|id|ref\w*) (?:is|:)|(?:{will}|{am}|{have}) {adv}(?:investigat|look(?:ed"
        r"|ing)? into|escalat)\w* (?:this|it|that|the|your|what)",
    ),
    "handoff": (
        r"(?:{will}|{am}|{have}) {adv}(?:transfer\w*|connect\w*|put(?:ting)?|hand(?:ed|ing)?|pass(?:ed|ing)?|escalat\w+"
        r"|forward\w*|refer\w*|mov(?:e|ed|ing)|bring(?:ing)?|brought|switch\w*|tak(?:e|ing)|direct\w*|rout\w+|get(?:ting)?"
        r"|ask(?:ed|ing)?|arrang\w+|book\w*|schedul\w*|request\w*|pull\w*|flag\w*|set up|invit\w+|alert\w*|notif\w+|let\w*"
        r"|hav(?:e|ing)) (?:\S+ ){0,8}?(?:{person}|through|over now|(?:call-?|phone |a )?call ?back)",
        r"(?:{will}|{am}) {adv}(?:transfer|connect|hand|pass)\w* (?:you|this|your \w+|the \w+)(?: (?:over|across|through|now|on"
        r"|straight|right))*",
        r"(?:{person}|they|he|she) (?:\S+ ){0,5}?(?:will|'ll|is going to|is about to|are going to|is joining|joins"
        r"|is taking over|takes over|is now|has been (?:asked|told|notified)|is (?:ready|on (?:it|the way|hand|their way)|here"
        r"|with you|being)|are) ?(?:\w+ ){0,4}?(?:call|calling|contact|in touch|reach|ring|phone|take (?:over|it|this|care)"
        r"|taking (?:over|it|this)|join|joining|reply|get back|write|pick|with you|help|look|be here|continue|step in|to you"
        r"|brought in|review|handle|speak|you|your|over)",
        r"you(?:'ll| will|'re| are) (?:\w+ ){0,2}?(?:hear from|be (?:called|contacted|rung|transferred|connected|put through"
        r"|speaking|talking|joined|passed)|receive a call|get a (?:call|ring)|have a call|speak (?:to|with)"
        r"|being (?:transferred|connected|put through|passed)|transferred|connected)(?: \S+){0,6}",
        r"(?:call-?back|call back|call) (?:\S+ ){0,3}?(?:is|has been|'s) (?:\w+ )?(?:booked|arranged|scheduled|set|confirmed"
        r"|planned|registered)",
    ),
}

_CONDITION = (
    r"(?<!even )(?<!as )if (?!you (?:have (?:any|more|further|other|questions)|need (?:anything|any|more|further|me)|notice"
    r"|want to (?:check|read)|(?:would|'d) rather (?:talk|speak)|like)|there(?:'s| is) (?:anything|something)|anything|any)"
    r"|unless|provided|as long as|once (?:we|i|you|the|they|it|that|your|this|our|confirmed|approved|received)|depend\w*"
    r"|subject to|in case|in that case|otherwise|assuming|whenever|as soon as (?:you|the|they|we (?:have|get|receive)|it|he|she"
    r"|your)"
    r"|until (?:you|the merchant)|after you|before (?:i|we) can|customers|normally|usually|generally|typically|in general"
    r"|in most cases|as a rule|always|merchants|retailers|sellers"
)

_NOT_DONE = (
    r"not|\w+n't|cannot|never|no(?! (?:later|longer|further|new|more|extra|cost|reminders|payments?|problem))|unable|without"
    r"|nothing (?:has|is)|yet to|unfortunately (?:can|not)|neither|nor|nobody"
    r"|can|could|would|might|may|should|must|want|wish|like to|happy to|able to|possible|perhaps|maybe|whether|shall|when"
    r"|try(?:ing)?|hope|hoping|ask you|need to|have to|needs to|in order to|before|let me know|need your|waiting|how|why|who"
    r"|what|which|tell me|you (?:asked|wanted|said|wrote|told|want|need|believe|think|mentioned|requested)"
    r"|allowed|the option|eligible|options?|(?:has|have) been (?:asked|requested)|request(?:ed)? (?:a|the) (?:refund|dispute)"
    r"|rejected|declined|denied|refused|already had|previous(?:ly)?|last (?:week|month|year)|yesterday"
)

COMMITS = (
    Rule(
        hits={kind: _SPREAD.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=(
            r"(?:feel free to|don't hesitate to|please|do not hesitate to)[\w ]*",
            r"(?:not only|no longer|no later than|so you (?:can|don't|won't)|you (?:can|don't need to|do not need to"
            r"|don't have to|won't need to) (?:\w+ )?(?:relax|ignore|forget|do anything|repeat|worry|rest|explain))",
            r"as you (?:asked|wanted|wished|requested)|like you (?:asked|wanted)|you (?:asked|wanted) (?:for|me to)",
        ),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
)

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": (
                r"(?:would you|do you|would it|if you|if you'd|you'd|if it|whether you|let me know if|shall (?:i|we)|should i"
                r"|may i|can i|could i|i can|i could|we can|we could|i'd be|i would be|happy to|glad to|want me to|like me to"
                r"|say the word|just say|is it ok\w*|you can|you could|you may|you're welcome to|possible|prefer|rather|want"
                r"|option|offer|how about|what about)"
                r" (?:\S+ ){0,8}?(?:{link})\w* (?:\S+ ){0,7}?{person}",
                r"(?:would you|do you|if you|if you'd|prefer|rather|want|like|happy to|shall"
                r"|can) (?:\S+ ){0,5}?(?:{person}) (?:\S+ ){0,3}?(?:to |instead|call|take|contact|ring|phone|look|join|help"
                r"|step|get in)",
                r"(?:would|do) you (?:\w+ ){0,3}?(?:like|want|prefer|rather) (?:\S+ ){0,4}?(?:{person}|transferred|put through"
                r"|connected|a call ?back|call back)",
                r"{person} (?:\S+ ){0,3}?(?:can|could|would be (?:happy|glad)|is (?:available|happy|here|ready)"
                r"|are (?:available|happy|here|ready)|who can) (?:\S+ ){0,4}?(?:if you|whenever you|should you|just|would you"
                r"|you|for you|help|take|call|look)",
                r"(?:transfer|connect|put|hand|pass) you (?:\S+ ){0,5}?{person}",
                r"(?:shall|should|can|may|could|want me to|like me to) ?(?:i )?(?:\w+ )?(?:transfer|connect|put|pass"
                r"|hand) (?:you|this)(?: \w+)?",
            )
        },
        masks=(r"(?:if|when) you (?:have|need|don't) (?:\w+ )?(?:questions?|more)",),
        beside=(
            r"not|\w+n't|cannot|unable|no one|nobody|never|no|without|i'm (?:transferring|putting|connecting|handing|passing)"
            r"|i am (?:transferring|putting|connecting|handing|passing)|i(?:'ve| have)|will|'ll|yesterday|already|last|earlier"
            r"|told|said",
        ),
    ),
    Rule(
        hits={
            "promised": (
                r"(?:{will}|{am}|{have}) {adv}(?:transfer\w*|connect\w*|put(?:ting)?|hand(?:ed|ing)?|pass(?:ed|ing)?|escalat\w+"
                r"|forward\w*|refer\w*|mov(?:e|ed|ing)|bring(?:ing)?|brought|switch\w*|direct\w*|rout\w+|get(?:ting)?|ask(?:ed"
                r"|ing)?|arrang\w+|book\w*|schedul\w*|pull\w*|hav(?:e|ing)|invit\w+|alert\w*|notif\w+|set up"
                r"|let) (?:\S+ ){0,8}?{person}",
                r"(?:{will}|{am}) {adv}(?:transfer|connect)\w* you|(?:{will}|{am}) {adv}(?:put|hand|pass)\w* you (?:straight "
                r"|right |over |now )*(?:through|over|across|on)",
                r"{person} (?:\S+ ){0,5}?(?:will|'ll|is going to|is about to|are going to|is joining|joins|is taking over"
                r"|takes over|has been (?:asked|told|notified)|is (?:on (?:the|their) way|now)|are now) ?(?:\w+ ){0,4}?(?:call"
                r"|contact|in touch|reach|ring|phone|take|taking|join|joining|reply|get back|write|pick|with you|help|look"
                r"|be here|continue|step in|review|handle|speak|you|over|be)",
                r"you(?:'ll| will|'re| are) (?:\w+ ){0,3}?(?:hear from|be (?:called|contacted|rung|transferred|connected"
                r"|put through|speaking|talking|joined|passed|in)|receive a call|get a (?:call|ring)|have a call|speak\w* (?:to"
                r"|with)|being (?:transferred|connected|put through|passed)|transferred|connected) (?:\S+ ){0,5}?(?:{person}"
                r"|back|now|today|tomorrow|shortly|within|over|from)",
                r"(?:call-?back|call back|call) (?:\S+ ){0,6}?(?:is|has been|'s|will be) (?:\w+ )?(?:booked|arranged|scheduled"
                r"|confirmed|planned)",
            )
        },
        beside=(
            r"not|\w+n't|cannot|unable|no one|nobody|never|no|without|would you|do you|shall i|should i|can i|if you|like"
            r"|prefer|want|yesterday|last week|earlier|(?:he|she|they) (?:said|told)|you (?:told|said)|why|whether",
        ),
        unless=(r"if you (?:like|want|prefer|wish|would|'d)", r"would you|shall i|do you want"),
        asked=False,
    ),
)

_ASK = (
    r"(?:could|can|would|will|may|might) (?:you|i) (?:please |kindly |just |quickly |also |perhaps |first "
    r"|possibly )*(?:\S+ ){0,4}?(?:tell|give|send|share|provide|confirm|let|type|enter|have|ask|get|state|write|supply|verify"
    r"|spell|take|note|check|know|drop|say|mention|repeat|remind)"
    r"|(?:please|kindly|just|and|first|then|so|now|also|next|quickly)?,? ?(?:please |kindly |just )?(?:tell|give|send|share"
    r"|provide|confirm|type|enter|state|write|supply|let me (?:know|have)|let us (?:know|have)|verify|spell|reply with"
    r"|drop)(?: me| us)?(?: with)?"
    r"|what(?:'s| is| was| are| would be| were|'re)|which|(?:i|we)(?:'ll|'d| will| would| do| just| still| only| first"
    r"| also)* (?:need|require|ask|like|want)(?: \w+ ?(?:to (?:know|have|ask|confirm|take|check)))?|under (?:what|which)"
    r"|on (?:what|which)|at (?:what|which)|to (?:what|which)|by (?:what|which)|how (?:do you|should i)|where|when (?:were|is"
    r"|was)|may i have|do you (?:have|know|remember|happen to have)|have you got|mind (?:telling|giving|sharing|sending"
    r"|confirming)|is (?:it|the|your)"
)

_TOLD = r"(?:\S+ ){0,7}?"

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": (
                rf"(?:{_ASK}) {_TOLD}(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|when you were born|born"
                rf"|year of birth|birth)",
                r"(?:your )?(?:date of birth|birth date|birthday|dob)(?: please|, please)?\s?\?"
                r"|when were you born",
            ),
            "postcode": (
                rf"(?:{_ASK}) {_TOLD}(?:post ?code|postal code|zip(?: code)?)",
                r"(?:your )?(?:post ?code|postal code"
                r"|zip code)(?: please|, please)?\s?\?",
            ),
            "email": (
                rf"(?:{_ASK}) {_TOLD}(?:e-?mail)(?: address)?(?! (?:you|we|from|to (?:you|the)))",
                r"(?:your )?e-?mail(?: address)?(?: please|, please)?\s?\?",
            ),
            "phone": (
                rf"(?:{_ASK}) {_TOLD}(?:(?:phone|mobile|telephone|cell|contact|call ?back|best) ?(?:phone )?(?:number"
                rf"|no\.?)?|number (?:\w+ ){{0,4}}?(?:reach|call|ring|contact) you|(?:reach|call|ring) you)",
                r"(?:your )?(?:phone"
                r"|mobile)(?: number)?(?: please|, please)?\s?\?",
            ),
            "order_number": (
                rf"(?:{_ASK}) {_TOLD}(?:(?:order|purchase|reference|invoice|case|confirmation|tracking|booking"
                rf"|plan) ?(?:number|no\.?|id|reference|code|ref)|order (?:is it|is this|are you|do you|you|does|it|this)"
                rf"|orders? (?:it|this|is|you))",
                r"(?:your )?(?:order|reference) (?:number|id)(?: please|, please)?\s?\?",
            ),
            "name": (
                rf"(?:{_ASK}) {_TOLD}(?:(?:full |first |last |family |complete |given |sur)?name)(?! of (?:the|our))",
                r"(?:your )?(?:full )?name(?: please|, please)?\s?\?|who (?:am i|do i have|is this|are you)(?: \w+){0,4}",
            ),
            "amount": (
                rf"(?:{_ASK}) {_TOLD}(?:amounts?|sum|total|how much|price|figure|charge was|value|instal?ment (?:could"
                rf"|can|would))",
                r"how much (?:\w+ ){0,4}?(?:can|could|was|is|were|did|do|would|have|money|were you|should|are"
                r"|of)(?: \w+){0,8}",
            ),
            "identity": (
                r"(?:confirm|verify|prove|validate|check|establish|authenticate|make sure"
                r"|identify)(?:ing)? (?:\S+ ){0,4}?(?:identity|who you are|it's (?:really )?you|it is (?:really )?you"
                r"|that you(?:'re| are)|i'm (?:speaking|talking|chatting)|you(?:rself)?|the account (?:holder|is yours)"
                r"|your details|ownership|account holder)(?: first| before| please|\?|,|\.)?",
                r"(?:security|verification|identity|id|identification) (?:questions?|check|details|code|step)"
                r"|proof of (?:identity|id)|(?:photo|copy of your|your) (?:id|passport|identity card|driving licen[cs]e)"
                r"|(?:prove|show) (?:\w+ )?(?:who you are|your identity)|log ?in (?:\w+ ){0,3}?to (?:confirm|verify)"
                r"|identify yourself",
            ),
            "topic": (
                r"what(?:'s| is| was| would|'s the| are| exactly| can| has| happened| seems| may| kind| sort"
                r"| brings)? (?:\S+ ){0,6}?(?:about|regarding|concerning|wrong|matter|problem|issue|concern|help you with"
                r"|do for you|happen(?:ed|ing)|reason|topic|going on|here|question|trouble|enquiry|inquiry|request"
                r"|assist\w* you with|need help with|on your mind|like to (?:discuss|talk about)|need)(?: \w+){0,4}?\s?\?",
                r"(?:tell|give|let|describe|explain|outline|summari[sz]e|share|say)(?: me| us| to me"
                r"| know)?(?: \w+){0,3}? (?:what(?:'s| is| this| it| has| the| you| your| happened| exactly)|(?:a (?:little"
                r"|bit) )?(?:more )?about (?:the|your|what|it)|(?:more )?(?:details|detail)|in (?:a few|your own|one|brief)"
                r"|the (?:problem|issue|reason|matter|topic|situation|nature|subject)|your (?:problem|issue|question|concern"
                r"|enquiry|inquiry|request)|briefly|why you)(?: \S+){0,6}",
                r"how (?:can|may|could) (?:i|we) (?:\w+ )?(?:help|assist|be of)|(?:in|with) what (?:can|matter)"
                r"|what does (?:this|it|your \w+) (?:concern|relate|refer)|is (?:it|this) (?:about|regarding|to do with"
                r"|a question)(?: \S+){1,8}\?|which (?:topic|subject|issue|area|matter|department)(?: \S+){0,8}|(?:reason"
                r"|purpose) (?:for|of) your (?:call|message|contact|enquiry|inquiry|visit)",
            ),
        },
        masks=(
            r"anything else[\w ,']*",
            r"(?:what|which) (?:happens|we (?:do|can)|i (?:can|will)|you can (?:do|expect))[\w ]*",
            r"(?:is|was) (?:already )?(?:on|in|linked|registered|saved|stored|correct|the)",
        ),
        unless=(
            r"(?:do not|don't|never|please avoid|no need|needn't|don't need|not need|won't ask|will never|not ask|must not"
            r"|shouldn't|should not|not (?:share|send|post|give|necessary|required)|without (?:\w+ )?(?:your|the|needing|a)"
            r"|you (?:already )?(?:gave|sent|told|entered|shared|provided|confirmed)|i (?:can )?(?:already )?(?:see"
            r"|have (?:your|the|found|received))|we (?:already )?have (?:your|the)|thank(?:s| you) for|you can (?:find|see"
            r"|change|update|check)|you(?:'ll| will) (?:find|receive|get|see)|is shown|can be found|i(?:'ve| have) (?:found"
            r"|checked|updated|changed|sent|noted|received|verified|confirmed)|what happens|i'll send|we'll send|we will send"
            r"|we sent|i sent|was sent|has been)",
        ),
    ),
)
