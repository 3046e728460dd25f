"""English: what an agent says has been or will be done, and whom it offers."""

from hardcalls.detectors.rule import Rule, lines, spread

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

# "The money is returned to the card" is how it goes for everybody; "your account is frozen" is what was done to this one.
_HAS_BEEN = "has been|have been|'s been|is now|are now|has now been|have now been|has already been|have already been|is already"
for _kind, _forms in DEEDS.items():
    _forms["IS"] = _HAS_BEEN if _kind == "refund" else f"is|are|{_HAS_BEEN}"

_WAS_DONE = lines(r"""
    {THING}'s (?:\w+ ){0,2}?{DONE}
    (?<!.)(?:\S+ ){0,3}?{THING} (?:now |successfully |just )?{DONE}(?=[.,;:!]|$| (?:for|as|on|until|with|to|under|from|and|in) )
    {have} {adv}{DONE} (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,5}?{IS} {adv}(?:{DONE}|on hold)
    (?:consider|got|had|have got|have had) (?:\S+ ){0,3}?{THING} {adv}{DONE}
    (?:done|sorted|all set|confirmed|good|finished|ready)[:,!.]? ?(?:-|–
    |—)? ?(?:i've |your |the |a |both )?(?:\S+ ){0,3}?{THING} (?:\S+ ){0,3}?{DONE}
""")

_WILL_BE_DONE = lines(r"""
    {THING}'ll (?:now |all )?be {DONE}
    (?:{will}|{am}|{am} (?:going to|about to)) {adv}(?:{DO}|{DOING}) (?:\S+ ){0,6}?{THING}
    {THING} (?:\S+ ){0,5}?{be} {adv}(?:{DONE}|on hold)
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_MORE = {
    "refund": lines(r"""
        {have} {adv}(?:refunded|reimbursed|repaid) (?:you|your|the|this|it|both|everything)|(?:{will}|{am}) {adv}(?:refund|reimburs
        |repay)\w* (?:you|your|the|this|it|both|everything)
        (?:you|you'll|you will|you're going to|you should) ?(?:\w+ )?(?:get|receive|have|see|be getting|be receiving
        |be) (?:\S+ ){0,6}?(?:refund(?:ed)?|back|reimburse\w*|credited)(?! (?:to you )?(?:from us|on hold))
        (?:refund|money|amount|reimbursement) (?:\S+ ){0,5}?(?:is|are|has been|will be|'s) (?:\w+ )?(?:on (?:its|the) way
        |under ?way|approved|booked|in your account|yours|back (?:in|on|with)|going (?:back|out)|coming|sent|issued|with you
        |heading)
        (?:[£€$] ?\d[\d.,]*|\d[\d.,]* (?:pounds|euros?|dollars|kr|kronor)) (?:\S+ ){0,4}?(?:(?:is|are|has been|will be|went|goes|go
        |is going|have been) (?:\w+ )?(?:back|refunded|returned|credited|on (?:its|the) way))
        {have} {adv}(?:sent|put|popped|moved|paid|transferred) (?:\S+ ){0,5}?back|(?:you'll
        |you will) see (?:\S+ ){0,6}?(?:on your (?:card|statement|account)|back)|{have} {adv}reversed (?:\S+ ){0,3}?(?:charge
        |payment)
    """),
    "fee_waiver": lines(r"""
        (?:fee|charge|penalty|interest) (?:\S+ ){0,4}?(?:is|has been|'s|was|is now|will be) (?:\w+ )?(?:gone|off|waived|history
        |void|zero|nil)|(?:you|you'll|you will) (?:\w+ )?(?:won't|not|no longer|don't|needn't
        |do not) (?:\w+ )?(?:have to |need to |be )?(?:pay|charged|owe) (?:\w+ ){0,3}?(?:fee|charge|penalty|interest)
        |no (?:late )?fee will be (?:charged|added|applied)
        {have} {adv}(?:taken|knocked|wiped|struck|written|got|cleared|waived) (?:\S+ ){0,4}?(?:fee|charge|penalty|interest
        |[£€$] ?\d[\d.,]*)(?: \S+){0,3}? ?(?:off|out|away|for you)?|(?:{will}|{am}) {adv}(?:tak\w+|knock\w*|wip\w+|writ\w+
        |waiv\w+) (?:\S+ ){0,4}?(?:fee|charge|penalty|interest)(?: off)?|[£€$] ?\d[\d.,]* (?:\S+ ){0,3}?(?:is|has been
        |was) (?:\w+ )?(?:waived|written off|taken off|wiped)
    """),
    "pause": lines(r"""
        (?:you|you'll|you will|you've|you have) (?:\w+ )?(?:don't|won't|do not|now|get|got|have|not|needn't
        |will not) (?:\S+ ){0,4}?(?:pay anything|due|until|payment (?:break|holiday|pause)|breathing space|more time|extra (?:days
        |weeks|time))(?: \w+){0,3}|nothing (?:is|will be) (?:due|taken|collected|charged) (?:\w+ )?(?:until|before|for)
        |no (?:payments?|instal?ments?|reminders?|money) (?:\w+ ){0,3}?(?:will be|is|are) (?:\w+ )?(?:due|taken|collected|sent
        |requested|go out)|on hold (?:until|for|from|while|now|till)
        (?:payments?|instal?ments?|plan|collections?) (?:\S+ ){0,4}?(?:won't|will not|don't|no longer) (?:\S+ ){0,3}?(?:go out
        |be taken|be due|leave|be collected|start|run)|(?:breathing space|payment holiday|pause) (?:\S+ ){0,3}?(?:starts|begins
        |runs|is (?:in place|on|active|set))
    """),
    "plan": lines(r"""
        (?:you|you'll|you will|from now on you|you'll now) (?:\w+ )?(?:pay|be paying) (?:only |just |now )?(?:[£€$] ?\d[\d.,]*
        |\d[\d.,]* \w+) (?:a|per|each|every) (?:month|week|fortnight)|(?:your )?(?:new |payment |repayment )+plan (?:is|has been
        |starts|begins|runs|will start) (?:\w+ )?(?:set up|in place|active|ready|live|starts?|on|arranged|now|from|with|over)
        {have} {adv}(?:split|spread|broken|divided|stretched|cut) (?:\S+ ){0,6}?(?:into|over|across|down)|(?:{will}
        |{am}) {adv}(?:split|spread|break|divid|stretch)\w* (?:\S+ ){0,6}?(?:into|over|across|down)|you(?:'re
        | are) (?:now |all )?(?:set up )?on (?:a|the|your) (?:\w+ )?plan|(?:\d+|two|three|four|five|six|eight|ten
        |twelve) (?:\w+ )?(?:payments|instalments|parts) of [£€$]? ?\d[\d.,]*(?: \S+){0,4}? (?:starting|from|agreed|set|first)
    """),
    "dispute": lines(r"""
        (?:your )?(?:dispute|chargeback|claim) (?:\S+ ){0,3}?(?:is|has been|'s) (?:\w+ )?(?:open|under ?way|live|in progress
        |on file|opened|active|running|registered|submitted)|{have} {adv}disputed|(?:{will}|{am}) {adv}disput(?:e|ing)
        {have} {adv}(?:challenged|contested|queried) (?:\S+ ){0,5}?(?:charge|payment|purchase|order|transaction|debt)|(?:{have}
        |{will}|{am}) {adv}(?:tak\w+|raised|rais\w+|brought) (?:\S+ ){0,3}?(?:up )?with the (?:merchant|seller|shop|store|retailer)
    """),
    "freeze": lines(r"""
        (?:account|card|access|profile|login) (?:\S+ ){0,3}?(?:is|has been|'s|are) (?:\w+ )?(?:frozen|blocked|locked|secure|secured
        |safe|suspended|disabled)|(?:no one|nobody) can (?:\w+ )?(?:use|buy|order|log|shop|spend|make)
        |no (?:new |further )?(?:purchases?|orders?|credit) can (?:\w+ )?(?:be|go)
        {have} {adv}(?:locked|frozen|blocked|secured|shut)(?: \S+){0,4}? (?:down|it|everything|straight away|now)|(?:{will}
        |{am}) {adv}(?:lock|freez|block|secur)\w* (?:it|everything|down)
    """),
    "contact_change": lines(r"""
        (?:{have}|{will}|{am}) (?:\S+ ){0,12}?(?:from now on|in (?:the )?future) (?:\w+ ){0,4}?(?:e-?mail|phone|write|contact
        |address|letters?)|(?:{will}|{am}) (?:only|now|from now on) (?:\w+ ){0,2}?(?:use|write|contact|reach|e-?mail|call
        |send)(?:ing)? (?:\S+ ){0,5}?(?:address|number|e-?mail|new)|(?:new |updated |correct )(?:e-?mail(?: address)?|phone number
        |number|mobile number|address|contact details) (?:is|are|has been|have been) (?:\w+ )?(?:saved|in|on (?:file|your)|active
        |stored|registered|set|live|recorded|now)
        (?:your|the) (?:e-?mail(?: address)?|(?:phone |mobile |contact )?number|address|name|contact (?:details
        |e-?mail)) (?:on (?:file|your account|record) )?is now|(?:we|i)(?:'ll| will) (?:now )?(?:only )?(?:use|write to|contact
        |call|reach) (?:\S+ ){0,6}?(?:from now on|from here on|instead|going forward|only)|{have} {adv}(?:switched|moved|swapped
        |changed|set) (?:\S+ ){0,5}?(?:e-?mails?|letters?|texts?|post|contact|messages?) (?:\S+ ){0,3}?(?:to|from|over|off)
    """),
    "case": lines(r"""
        (?:your )?(?:complaint|case|ticket|report|request) (?:\S+ ){0,4}?(?:is|has been|'s) (?:\w+ )?(?:logged|open|registered
        |on file|recorded|under investigation|with our|in the system|number)|(?:your )?(?:complaint|case|ticket
        |reference)(?: reference)? (?:number|no\.?|id|ref\w*) (?:is|:)|(?:{will}|{am}|{have}) {adv}(?:investigat|look(?:ed
        |ing)? into|escalat)\w* (?:this|it|that|the|your|what)
        {have} {adv}(?:logged|recorded|raised|registered|filed|flagged|passed|treated|put|noted|reported
        |written) (?:\S+ ){0,6}?(?:as an? (?:\w+ )?(?:complaint|case|incident|request|report)|on (?:file|record)|to (?:our
        |the) (?:\w+ )?(?:fraud|complaints?|data|privacy|investigations?)|under (?:reference|number|case))|(?:this|it
        |that) is (?:now )?(?:logged|recorded|registered|on record|on file|down) (?:as|under|with)|(?:{will}|{am}) {adv}(?:log
        |record|treat|rais|register)\w* (?:\S+ ){0,4}?as an? (?:\w+ )?(?:complaint|case|incident)
    """),
    "handoff": lines(r"""
        (?:{will}|{am}|{have}) {adv}(?:transfer\w*|connect\w*|put(?:ting)?|hand(?:ed|ing)?|pass(?:ed|ing)?|escalat\w+|forward\w*
        |refer\w*|mov(?:e|ed|ing)|bring(?:ing)?|brought|switch\w*|tak(?:e|ing)|direct\w*|rout\w+|get(?:ting)?|ask(?:ed|ing)?
        |arrang\w+|book\w*|schedul\w*|request\w*|pull\w*|flag\w*|set up|invit\w+|alert\w*|notif\w+|let\w*|hav(?:e
        |ing)) (?:\S+ ){0,8}?(?:{person}|through|over now|(?:call-?|phone |a )?call ?back)
        (?:{will}|{am}) {adv}(?:transfer|connect|hand|pass)\w* (?:you|this|your \w+|the \w+)(?: (?:over|across|through|now|on
        |straight|right))*
        (?:{person}) (?:\S+ ){0,5}?(?:will|'ll|is going to|is about to|are going to) (?:\w+ ){0,4}?(?:call|contact|be in touch
        |reach|ring|phone|take|join|reply|get back|write|pick|be with you|help|look|be here|continue|step in|review|handle|speak
        |get in touch|come back|message|e-?mail)
        (?:{person}) (?:\S+ ){0,5}?(?:is joining|joins|is taking over|takes over|has been (?:asked|told|notified)|is on (?:it
        |the way|their way)|is calling|is being brought in)
        you(?:'ll| will|'re| are) (?:\w+ ){0,2}?(?:hear from|be (?:called|contacted|rung|transferred|connected|put through|speaking
        |talking|joined|passed)|receive a call|get a (?:call|ring)|have a call|speak (?:to|with)|being (?:transferred|connected
        |put through|passed)|transferred|connected)(?: \S+){0,6}
        (?:call-?back|call back|call) (?:\S+ ){0,3}?(?:is|has been|'s) (?:\w+ )?(?:booked|arranged|scheduled|set|confirmed|planned
        |registered)
    """),
}

_CONDITION = "|".join(
    lines(r"""
        (?<!even )(?<!as )if(?! (?:you (?:have (?:any|more|further|other|questions)|need (?:anything|any|more|further|me)|notice
        |want to (?:check|read)|(?:would|'d) rather (?:talk|speak))|there(?:'s| is) (?:anything|something)|anything|any))|unless
        |provided|as long as|once (?:we|i|you|the|they|it|that|your|this|our|confirmed|approved|received)|depend\w*|subject to
        |in case|in that case|otherwise|assuming|whenever|as soon as (?:you|the|they|we (?:have|get|receive)|it|he|she|your)
        |until (?:you|the merchant)|after you|before (?:i|we) can|customers|normally|usually|generally|typically|in general
        |in most cases|as a rule|always|merchants|retailers|sellers
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        not|\w+n't|cannot|never|no(?! (?:later|longer|further|new|more|extra|cost|reminders|payments?|problem))|unable|without
        |nothing (?:has|is)|yet to|unfortunately (?:can|not)|neither|nor|nobody|can|could|would|might
        |(?<!the )(?<!in )(?<!your )may|should|must|want|wish|like to|happy to|able to|possible|perhaps|maybe|whether|shall|when
        |try(?:ing)?|hope|hoping|ask you|need to|have to|needs to|in order to|before|let me know|need your|waiting|how|why|who|what
        |which|tell me|you (?:asked|wanted|said|wrote|told|want|need|believe|think|mentioned|requested)|allowed|the option|eligible
        |options?|(?:has|have) been (?:asked|requested)|request(?:ed)? (?:a|the) (?:refund|dispute)|rejected|declined|denied
        |refused|already had|previous(?:ly)?|last (?:week|month|year)|yesterday
    """)
)

_NO_LONGER = {
    "refund": lines(r"""
        (?:money|refund|payment|[£€$] ?\d[\d.,]*)'s (?:\w+ ){0,2}?(?:going back|on its way|through|back|coming|sent|yours|heading)
        (?<!.)[£€$] ?\d[\d.,]* (?:back|refunded|returned|going back|on its way)
        you(?:'ve| have) (?:now |just |already )?been (?:fully )?(?:refunded|reimbursed|credited)
    """),
    "fee_waiver": lines(r"""
        (?:fee|charge|penalty|interest)s?(?:'s| is| are) (?:now |all |already )?(?:off|gone|cancelled|waived|wiped
        |history)(?= |[.,!;]|$)|(?:fee|charge|penalty)\??,? (?:it's |it is |they're )?(?:gone|cancelled|waived|history)
        (?:you|we) (?:won't|will not) (?:\S+ ){0,3}?(?:be charged|pay|charge|owe|bill) (?:\S+ ){0,4}?(?:fee|charge|penalty
        |interest)
        (?:decided|agreed|happy) to (?:waive|cancel|remove|drop|write off) (?:\S+ ){0,3}?(?:fees?|charges?|penalt\w+|interest)
    """),
    "pause": lines(r"""
        we (?:won't|will not) (?:\S+ )?(?:collect|take|charge|ask|chase|send|claim|request|debit)(?: \S+){0,6}? (?:until|before|for
        |during|while)
        (?:collections?|reminders?|chasing|payments?|letters) (?:stops?|ends?|halts?|pauses?|is off|are off|will stop)
        no (?:more )?(?:payments?|instalments?|reminders?|letters|calls|collections?) (?:\S+ ){0,5}?(?:until|before|for now
        |meanwhile|during|while)
    """),
    "plan": lines(r"""
        you'll (?:now |only |just )?pay [£€$] ?\d[\d.,]* (?:a|per|each|every)|(?:plan|arrangement|agreement) (?:is
        |'s) (?:now )?(?:confirmed|agreed|live|active|in place|set)
        {have} {adv}(?:spread|split|divided) (?:\S+ ){0,6}?(?:over|into|across)
    """),
    "dispute": (r"(?:dispute|chargeback|claim)'s (?:\w+ )?(?:open|in|filed|lodged|live|under way|running|raised)",),
    "freeze": lines(r"""
        no (?:new |more |further )?(?:orders?|purchases?|spending|logins?) (?:\S+ ){0,2}?(?:can|will|is|are)(?: \w+)?|(?:nobody
        |no one) (?:else )?(?:can|will be able)|(?:account|card|profile|login)'s (?:\w+ )?(?:locked|frozen|blocked|safe|secured
        |suspended)
        i (?:froze|locked|blocked|suspended) (?:the|your|that|it)
    """),
    "contact_change": lines(r"""
        (?:we'll|we will|i'll|i will) (?:now |only |just )?(?:text|write|e-?mail|call|contact|use|post
        |send) (?:\S+ ){0,4}?(?:\S+@\S+|new|number only|address only|only)|from now on (?:we|i|everything|all|letters|e-?mails)
        (?:letters|e-?mails|post|mail|messages|everything|calls|texts) (?:will |now )?(?:go|goes|come|comes
        |be sent) (?:\S+ ){0,3}?(?:new|address|e-?mail|number|\S+@\S+)|{have} {adv}(?:taken|removed
        |deleted) (?:\S+ ){0,3}?(?:address|number|e-?mail)
    """),
    "case": (r"(?:complaint|case|report|request)'s (?:\w+ )?(?:logged|open|registered|in|recorded|with)",),
    "handoff": lines(r"""
        (?<!.)(?:ok(?:ay)?,? |right,? |now )?(?:handing|transferring|connecting|passing|putting|switching|bringing|getting
        |moving) (?:you|this|your|in)(?: \S+){1,6}
        (?:expect|you can expect|look out for) (?:\S+ ){0,2}?(?:call|ring|message|callback) (?:\S+ ){0,2}?from|you(?:'re
        | are) (?:\w+ )?(?:next )?in (?:line|the queue) (?:for|to)
    """),
}

_MAYBE = r"can you|could|would|might|should|wish|hope|whether|happy to check|perhaps|maybe|if|want|like|shall i|allowed|able"

_HABIT = "|".join(
    lines(r"""
        customers|usually|normally|generally|typically|in most cases|as a rule|once (?:a|in|per|every)|(?:every|each) (?:year
        |month)|per year
        (?<!.)(?:all |most |late |such |partial |new )?(?:refunds|fees|complaints|disputes|payments|plans|accounts|cases|charges
        |instalments|requests)
        (?:by|from) (?:the|your) (?:merchant|store|shop|seller|bank|retailer)
        you (?:can|could|may) (?:also |always |now )?(?:\w+ )?(?:open|pause|freeze|lock|change|update|dispute|raise|file|ask
        |request|set up|edit|block|find)
    """)
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=lines(r"""
            (?:feel free to|don't hesitate to|please|do not hesitate to)[\w ]*
            (?:not only|no longer|no later than|so you (?:can|don't|won't)|you (?:can|don't need to|do not need to|don't have to
            |won't need to) (?:\w+ )?(?:relax|ignore|forget|do anything|repeat|worry|rest|explain))
            as you (?:asked|wanted|wished|requested)|like you (?:asked|wanted)|you (?:asked|wanted) (?:for|me to)
        """),
        unless=(_CONDITION, _HABIT),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What will no longer happen is promised in the negative.
    Rule(hits=_NO_LONGER, unless=(_CONDITION, _HABIT), beside=(_MAYBE,), asked=False),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        unless=(rf"(?<!.)(?:{_CONDITION})", _HABIT),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(r"""
                (?:would you|do you|would it|if you|if you'd|you'd|if it|whether you|let me know if|shall (?:i|we)|should i|may i
                |can i|could i|i can|i could|we can|we could|i'd be|i would be|happy to|glad to|want me to|like me to|say the word
                |just say|is it ok\w*|you can|you could|you may|you're welcome to|possible|prefer|rather|want|option|offer
                |how about|what about) (?:\S+ ){0,8}?(?:{link})\w* (?:\S+ ){0,7}?{person}
                (?:would you|do you|if you|if you'd|prefer|rather|want|like|happy to|shall
                |can) (?:\S+ ){0,5}?(?:{person}) (?:\S+ ){0,3}?(?:to |instead|call|take|contact|ring|phone|look|join|help|step
                |get in)
                (?:would|do) you (?:\w+ ){0,3}?(?:like|want|prefer|rather) (?:\S+ ){0,4}?(?:{person}|transferred|put through
                |connected|a call ?back|call back)
                {person} (?:\S+ ){0,3}?(?:can|could|would be (?:happy|glad)|is (?:available|happy|here|ready)|are (?:available
                |happy|here|ready)|who can) (?:\S+ ){0,4}?(?:if you|whenever you|should you|just|would you|you|for you|help|take
                |call|look)
                (?:transfer|connect|put|hand|pass) you (?:\S+ ){0,5}?{person}
                (?:shall|should|can|may|could|want me to|like me to) ?(?:i )?(?:\w+ )?(?:transfer|connect|put|pass|hand) (?:you
                |this)(?: \w+)?
                (?:want me to|shall i|should i|i can|i could|like me to|happy to|can i) (?:\S+ ){0,2}?(?:fetch|find|grab|get
                |bring in|loop in|involve) (?:\S+ ){0,4}?{person}|{person} (?:\S+ ){0,4}?(?:is|are) (?:\S+ ){0,3}?(?:free|on shift
                |around|at their desk|online|standing by)(?: \S+){0,6}? (?:if|in case|should)|how (?:about
                |would it be) (?:\S+ ){0,5}?{person}|(?:always|also) (?:the option|a choice|free|welcome) (?:\S+ ){0,5}?{person}
                |(?:in case|if) you'd (?:rather|prefer) (?:\S+ ){0,5}?{person}
            """)
        },
        masks=(r"(?:if|when) you (?:have|need|don't) (?:\w+ )?(?:questions?|more)",),
        beside=lines(r"""
            not|\w+n't|cannot|unable|no one|nobody|never|no|without|i'm (?:transferring|putting|connecting|handing|passing)
            |i am (?:transferring|putting|connecting|handing|passing)|i(?:'ve| have)|will|'ll|yesterday|already|last|earlier|told
            |said
        """),
    ),
    Rule(
        hits={
            "promised": lines(r"""
                (?:{will}|{am}|{have}) {adv}(?:transfer\w*|connect\w*|put(?:ting)?|hand(?:ed|ing)?|pass(?:ed|ing)?|escalat\w+
                |forward\w*|refer\w*|mov(?:e|ed|ing)|bring(?:ing)?|brought|switch\w*|direct\w*|rout\w+|get(?:ting)?|ask(?:ed|ing)?
                |arrang\w+|book\w*|schedul\w*|pull\w*|hav(?:e|ing)|invit\w+|alert\w*|notif\w+|set up|let) (?:\S+ ){0,8}?{person}
                (?:{will}|{am}) {adv}(?:transfer|connect)\w* you|(?:{will}|{am}) {adv}(?:put|hand
                |pass)\w* you (?:straight |right |over |now )*(?:through|over|across|on)
                {person} (?:\S+ ){0,5}?(?:will|'ll|is going to|is about to|are going to) (?:\w+ ){0,4}?(?:call|contact|be in touch
                |reach|ring|phone|take|join|reply|get back|write|pick|be with you|help|look|be here|continue|step in|review|handle
                |speak|get in touch|come back|message|e-?mail)
                {person} (?:\S+ ){0,5}?(?:is joining|joins|is taking over|takes over|has been (?:asked|told|notified)|is on (?:it
                |the way|their way)|is calling|is being brought in)
                you(?:'ll| will|'re| are) (?:\w+ ){0,3}?(?:hear from|be (?:called|contacted|rung|transferred|connected|put through
                |speaking|talking|joined|passed|in)|receive a call|get a (?:call|ring)|have a call|speak\w* (?:to|with)
                |being (?:transferred|connected|put through|passed)|transferred|connected) (?:\S+ ){0,5}?(?:{person}|back|now|today
                |tomorrow|shortly|within|over|from)
                (?:call-?back|call back|call) (?:\S+ ){0,6}?(?:is|has been|'s|will be) (?:\w+ )?(?:booked|arranged|scheduled
                |confirmed|planned)
                (?:getting|fetching|bringing|finding|transferring|connecting|putting|handing|passing|looping in) (?:you|this
                |in)? ?(?:\S+ ){0,6}?{person}|{person} (?:\S+ ){0,3}?(?:joins|is joining|is coming|steps in|is reading|is already
                |will join|picks? (?:this|it) up|has (?:your|this|the|taken))|you(?:'re
                | are) (?:now )?in (?:the |good )?hands (?:of|with)|(?:from here|from now on),? (?:\S+ ){0,4}?(?:will
                |is) (?:look\w*|help\w*|take|handling|deal\w*)
            """)
        },
        beside=lines(r"""
            not|\w+n't|cannot|unable|no one|nobody|never|no|without|would you|do you|shall i|should i|can i|if you|like|prefer|want
            |yesterday|last week|earlier|(?:he|she|they) (?:said|told)|you (?:told|said)|why|whether
        """),
        unless=lines(r"""
            if you (?:like|want|prefer|wish|would|'d)
            would you|shall i|do you want
        """),
        asked=False,
    ),
)
