"""English: what an agent says has been or will be done."""

from hardcalls.detectors.lexicons.en_phrases import MORE, NO_LONGER
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
        "DONE": r"paused|put|suspended|postponed|deferred|stopped|halted|pushed|moved|frozen|extended|delayed|held|placed"
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
    _forms["IS"] = _HAS_BEEN if _kind in {"refund", "plan"} else f"is|are|{_HAS_BEEN}"

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

_MAYBE = r"can you|could|would|might|should|wish|hope|whether|happy to check|perhaps|maybe|if|want|like|shall i|allowed|able"

_HABIT = "|".join(
    lines(r"""
        by default|when (?:you|the|they|a)|customers|usually|normally|generally|typically|in most cases|as a rule|once (?:a|in|per
        |every)|(?:every|each) (?:year|month)|per year
        (?<!.)(?:all |most |late |such |partial |new )?(?:refunds|fees|complaints|disputes|payments|plans|accounts|cases|charges
        |instalments|requests)
        (?:by|from) (?:the|your) (?:merchant|store|shop|seller|bank|retailer)
        you (?:can|could|may) (?:also |always |now )?(?:\w+ )?(?:open|pause|freeze|lock|change|update|dispute|raise|file|ask
        |request|set up|edit|block|find)
    """)
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in MORE.items()},
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
    Rule(hits=NO_LONGER, unless=(_CONDITION, _HABIT), beside=(_MAYBE,), asked=False),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        unless=(rf"(?<!.)(?:{_CONDITION})", _HABIT),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)
