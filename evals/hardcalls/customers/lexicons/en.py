"""English."""

from hardcalls.customers.lexicons.sign import Sign, SignName, sign

WORDS = {
    # Who can only be one of the company's own, and who might be anybody.
    "staff": r"humans?(?: beings?)?|(?:real|live|actual|human) (?:persons?|people|someone|somebody|ones?)|agents?"
    r"|advis[eo]rs?|managers?"
    r"|supervisors?|representatives?|reps?|operators?|team leaders?|members? of staff|case ?workers?|employees?|boss"
    r"|(?:person|people|one|manager) in charge|specialists?|colleagues?",
    "anyone": r"{staff}|persons?|people|someone|somebody|anyone|anybody|team|staff|department|desk|(?:one|member) of your \w+",
    "some": r"(?:[\w'-]+ ){0,3}?",
    "talk": r"speak|speaking|talk|talking|chat|chatting|deal|dealing|discuss (?:this|it)|have a (?:word|chat)|sort (?:this"
    r"|it) out",
    "to": r"to|with|by",
    "want": r"(?:i|we)(?: \w+)? (?:want|need|demand|prefer|insist(?: on)?|wish|require|would like|would rather|would prefer"
    r"|asked for|ask for"
    r"|am asking for|have asked for|must)|(?:i|we)'d (?:like|rather|prefer)|i'm asking|we're asking",
    "move": r"put|pass|transfer|connect|hand|switch|forward|refer|escalate|send|move",
    "get": r"get|give|bring(?: in)?|fetch|find|let|involve|have|ask|call in|send",
    "act": r"call|ring|phone|contact|help|look|read|take|handle|answer|decide|deal",
    # What a company asks of its customers, and no customer of a company.
    "mine": r"identity|account(?: number| details)?|date of birth|postcode|zip(?: code)?|order(?: number)?"
    r"|customer number|card number",
    "did": r"refunded|processed|waived|credited|approved|reimbursed"
    r"|(?:issued|initiated|reversed) (?:the|a|your) (?:refund|fee|charge)",
    "does": r"refund|process|issue|waive|credit|approve|reimburse",
}

ENGLISH: dict[SignName, Sign] = {
    "asks_for_human": sign(
        r"""
        {want}(?: to)? {some}{talk}(?: this| it)? {to} {some}{anyone}
        {want}(?: to)? (?:discuss|settle|go over|sort)\b.{0,25} with {some}{anyone}
        {want} (?:for )?{some}{anyone}
        {want}(?: to)? (?:be )?(?:connected|transferred|put through|passed on|handed over)
        (?:insist on|demand) {some}{anyone}
        (?:can|could|may|might|shall|would|will) (?:i|we|you|\w+) {some}{talk} {to} {some}{anyone}
        (?:possible|a way|any way|chance|able|like) to {talk} {to} {some}{anyone}
        let me (?:please )?{talk} {to} {some}{anyone}
        {get} (?:me|us|this|it) {some}(?:(?:to|with|over to|for) )?{some}{anyone}
        {get} (?:an? |the |your |some |one of your ){some}{staff}
        {move} (?:me|us|this|it|my case) {some}(?:(?:to|with) )?{some}{anyone}
        {move} (?:me|us) (?:through|over|on|to|up|now|please)
        (?:just |please |now )+(?:transfer|connect|escalate) (?:me|this|us)
        (?:is|are) there {some}{anyone}\b.{0,30}(?:speak|talk|chat|help|look|who|there|decide)
        (?:real|live|actual) (?:person|people|human)\b.{0,30}(?:who|working|there|available)\b.{0,20}\?
        (?:an? )?{staff}(?: here)?,? (?:please|now)
        ^(?:an? )?{staff}\W*$
        (?:have|ask|get|let) (?:someone|somebody|one of your \w+|an? {some}{anyone}) (?:to )?{act}
        (?:can|could|would|will) (?:someone|somebody|an? {some}{anyone}) (?:please )?(?:from [\w ]{2,15} )?(?:please )?{act}
        (?:how|where|when) (?:do|can|could) (?:i|we) (?:get|reach|speak|talk|find)\b.{0,12} {some}{anyone}
        {staff}\b.{0,40}\b(?:where|how) (?:do|can) i
        who (?:can|do|should) i (?:speak|talk|call|ring)
        (?:by|over the|on the) phone with {some}{anyone}
        let me through to {some}{anyone}
        (?:escalated|passed on|handed|transferred)(?: over)? to {some}{anyone}
        until {some}{staff} (?:joins|comes|takes|calls|answers)
        (?:can|could|would|will) (?:someone|somebody|an? {some}{staff})\b.{0,25} take over
        (?:better|easier|happier|safer) with {some}{staff}
        ^(?:[\w ]{0,20} )?(?:get|fetch|find) (?:someone|somebody)\W*$
        (?:is|are) (?:anyone|anybody|someone|somebody) there\b.{0,30}(?:not a|human|real|alive)
        (?:possible|ok|okay) for {some}{staff} to {act}
        hand (?:me|this|it) over to {some}{anyone}
        """,
        unless=r"""
        spoke|talked|hung up
        have been (?:talking|speaking)
        (?:told|promised) (?:me|us)
        """,
        masks=r"""
        (?:don't|do not|didn't|never|no longer|won't|not) (?:want|need|wish|speak|talk|transfer|put|pass|connect|ask\w*
        |would)\b[^,;]{0,40}
        would never (?:speak|talk)[^,;]{0,40}
        """,
        words=WORDS,
    ),
    "played_the_agent": sign(
        r"""
        how (?:can|may|could) (?:i|we) (?:help|assist) you
        what (?:can|may) (?:i|we) do for you
        (?:help|assist) you (?:today|with (?:that|this|your))
        (?:happy|glad|here|pleased) to (?:help|assist)
        anything else (?:that )?(?:i|we) can (?:help|assist|do for you)
        (?:thank you|thanks) for (?:contacting|reaching out|calling us|getting in touch|your understanding
        |choosing)
        (?:i|we)(?:'ve| have)(?: just| now| already| gone ahead and)? {did}
        (?:i|we)(?:'ll| will| can) (?:now |gladly |happily )?{does} (?:it|that|this|the|your)(?! complaint)
        (?:i|we)(?:'ve| have)(?: just| now| already)? (?:opened|escalated|transferred|forwarded|updated|verified|located
        |arranged
        |cancelled)\b.{0,40}(?:for you|your)
        (?:gone ahead and) (?:\w+ed)
        your (?:refund|request|case|account|payment|order|plan|ticket) has been (?:\w+ )?\w+ed
        (?:our|my) (?:systems?|records|polic(?:y|ies)|terms|guidelines|customer service|support team|specialists|advis[eo]rs
        |team)
        (?:check|look|see)\b.{0,25} (?:for you|look you up)
        (?:i|we)(?:'ll| will| can| am going to|'m going to| are going to)(?: now| gladly)? (?:transfer|connect|put|refer
        |hand) you
        (?:verify|confirm|check) (?:your {mine}|who you are)
        (?:provide|share|give me|give us|tell me|confirm|send me)(?: me| us)?(?: with)? your {mine}
        (?:may|can|could) (?:i|we) (?:please )?(?:have|get|take|ask for|ask|know) (?:for )?your {mine}
        your full name and|e-?mail (?:address )?(?:on|for|linked to) (?:the|your) account
        as an? (?:ai|artificial|language|virtual|large)\b.{0,20}
        (?:i am|i'm) (?:an ai|a virtual|your virtual|a language model|an assistant|your assistant|a chatbot)
        i understand your (?:frustration|concern|anger|situation)
        (?:apologi[sz]e|sorry) for (?:the|any|this) (?:inconvenience|delay you)
        (?:value|appreciate) you as a customer|valued customer|your (?:satisfaction|feedback) is
        while (?:i|we) (?:look|check|pull|review|investigate)\b.{0,20}(?:your|this|that)
        look into your (?:case|account|order|request)
        the (?:customer|user|agent|assistant) (?:would|says|said|will|might|could|should|now|asks|replies)
        (?:someone|somebody|we|colleague|team|specialist) (?:will|can) (?:be in touch|contact you|get back to you|reach out to you)
        sorry to hear (?:that|about)\b.{0,10}(?:could|can|may|please|$)
        we(?:'re| are) (?:unable|pleased|delighted|committed)
        welcome to (?:[\w']+ ){0,3}?(?:support|care|service|desk|help)
        i can offer you
        (?:speaking|chatting) with \w+ from|(?:what|how) seems to be the problem
        i (?:can )?see here that|to proceed, i|rest assured|in this scenario
        we can do for you|(?:taken|added|made) a note (?:to|on|in) your|your ticket number is
        (?:bring|pull) up your (?:details|account|file|order)|i can (?:start|open|arrange|set up)\b.{0,30} for you
        (?:let (?:me|us) know|feel free)\b.{0,20} if you have (?:any |further |more |other )*questions
        escalate (?:this|it|the|your)\b.{0,25} for you
        """,
        unless=r"""
        (?:you|she|he|they|somebody|someone|your colleague|your agent) (?:said|told|promised|wrote|say|keep saying)
        (?:was|were|been) told
        (?:can|could|will|would|do|did|please|why|when) (?:you|do you)\b.{0,60}\?
        """,
        words=WORDS,
    ),
    "still_working": sign(
        r"""
        (?:one|a|just a|another) (?:moment|second|sec|minute|bit)(?: please)?(?! longer| of)
        bear with (?:me|us)|hang on|hold on(?! to)|please (?:wait|hold|stay)|stay with me
        (?:let|allow) me (?:just |quickly |please |to )*(?:check|look|see|find|pull|review|verify|take a look|have a look|dig
        |confirm|consult)
        (?:i'm|i am|we're|we are)(?: still| just| now| currently| going to)* (?:look|check|pull|review|verify|read|investigat
        |search|load
        |go|work|dig|confirm)\w*
        ^(?:still |now |just |currently |almost )*(?:checking|looking|working|reviewing|verifying|searching|loading)
        still (?:loading|checking|looking|working|searching)
        (?:i'll|i will|we'll|we will)(?: just| now| quickly)? (?:check|look|have a look|take a look|see|find|review|verify
        |investigate)
        (?:i|we) (?:first )?(?:need|have|want) to (?:check|consult|look|verify|find|review|confirm)
        before i (?:answer|can|say|decide)
        get (?:right )?back to you
        be with you in
        (?:two|few) (?:ticks|moments|seconds|minutes)|nearly done|almost done|stay on the line|thanks for holding
        let's see what|let me (?:get|fetch|bring|open)|i (?:shall|need a|need some)\b.{0,15} (?:look|time|moment|check)
        ^(?:opening|fetching|pulling|getting|reading)|(?:i'm|i am) (?:fetching|getting|opening|in the middle)
        """,
        unless=r"""
        at (?:the|this) moment your
        within a (?:minute|moment|second)
        tomorrow|looking forward|would you like
        """,
        words=WORDS,
    ),
    "asks_further": sign(
        r"""
        anything (?:else|more)|something else
        any (?:other|further|more) (?:questions?|concerns?|requests?)
        (?:does|did|is|was) (?:that|this) (?:help|answer|clear|settle|okay|ok|all right|alright|fine|good|make sense)
        all you need
        """,
        words=WORDS,
    ),
}
