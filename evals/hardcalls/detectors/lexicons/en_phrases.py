"""English: what is said of what has been or will be done, in turns of phrase that no template makes."""

from hardcalls.detectors.rule import lines

MORE = {
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

NO_LONGER = {
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
