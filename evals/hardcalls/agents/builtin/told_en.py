# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in English that a colleague has to know in plain English; the names are those of `told.py`."""

TOLD: dict[str, tuple[str, ...]] = {
    "suicide": (r"(?:kill|killing|killed) myself|suicid\w+|(?:end|ending|take|taking) my (?:own )?life|end it all",),
    "not_wake": (r"(?:not|never|n't) (?:want to |have to )?wak(?:e|ing) up",),
    "not_live": (
        r"(?:not|n't|no longer|never) (?:really |even )?(?:want|wish|wanna) (?:to )?(?:live|be alive|be here|exist|go on living|carry on living)|(?:want|wish) to (?:die|be dead)|wish i (?:was|were) dead|rather be dead|no (?:point|reason) (?:in |to )?(?:living|live|being here)",
    ),
    "burden": (r"better off (?:without me|if i (?:was|were|wasn't|weren't))",),
    "self_injury": (r"(?:hurt|hurting|harm|harming|cut|cutting) myself",),
    "gambled": (r"gambl\w+|(?:bet|betting|casino|slots|roulette|poker) ~(?:lost|gone|wages|money|savings|away|everything)",),
    "sold_to_gamble": (r"(?:sell|sold|selling|resold|flog\w*) ~(?:to|for) ~(?:gambl\w+|bet\w*|casino|stake\w*)",),
    "secret": (
        r"(?:husband|wife|partner|family|parents|mum|dad|kids) (?:doesn't|don't|does not|do not|must not|mustn't|can't|cannot|hasn't|haven't) ~(?:know|find out|suspect)|(?:nobody|no one) ~(?:knows|knew)|haven't told (?:my|anyone|anybody|him|her|them)",
    ),
    "never_opened": (
        r"never ~(?:opened|had|made|created|signed up for) ~account|(?:didn't|did not|don't|haven't) ~(?:open|have|make|create|opened) ~account",
    ),
    "never_ordered": (
        r"(?:never|didn't|did not|haven't) (?:order|ordered|buy|bought|make|made|place|placed) (?:this|that|it|these|those|any of)\b",
    ),
    "credit_file": (
        r"(?:on|in|hit|hits|damag\w+|ruin\w+|wreck\w+|lower\w*|dropped|affect\w*) (?:\w+ )?(?:my )?credit (?:file|score|record|rating|report|history)|default on my (?:file|name|record)",
    ),
    "loan_stopped": (
        r"(?:mortgage|loan|remortgage|car finance) ~(?:stopped|refused|declined|held up|rejected|turned down|on hold|fell through)",
    ),
    "gave_code": (r"(?:i|i've|i have|we|already) (?:\w+ )?(?:gave|given|read|told|shared) ~(?:code|pin|otp|passcode|password)\b",),
    "code_wanted": (r"(?:needs?|wants?|asks?|asked|asking|after|give|tell) ~(?:code|pin|otp|passcode|password)\b",),
    "on_the_phone": (
        r"(?:on|down) (?:the|my) (?:phone|line) (?:right )?(?:now|with me|as i type|at the moment|waiting)|(?:still|currently|right now) on the (?:phone|line)|hang(?:ing)? up on (?:him|her|them)",
    ),
    "sent_money": (
        r"(?:i|i've|i have|we|we've) (?:already )?(?:sent|transferred|wired|moved) ~(?:money|£|\$|€|him|her|them|crypto\w*)|bought ~(?:gift cards?|vouchers?)",
    ),
    "executor": (r"executors?\b|executrix|letters of administration|administrator of (?:the|his|her) estate",),
    "forced": (
        r"(?:made me|makes me|forced me|forces me|had to|have to|no choice but to) ~(?:order|buy|sign|read|open|take|sit|log|watch|type|enter)|(?:didn't|did not|never) want\w* (?:it|to (?:order|buy)|any of it)",
    ),
    "unsafe_contact": (
        r"(?:don't|do not|no|please don't|never) ~(?:letters?|post|call|calls|ring|text|texts|e-?mails?|write|send|phone)\b|(?:reads|checks|has|takes|looks at|watches|goes through) ~my ~(?:phone|e-?mails?|post|messages|app)",
    ),
    "leave_as_is": (
        r"(?:don't|do not|please don't) (?:change|touch|do|alter|cancel) (?:anything|nothing|it|a thing|the)|leave ~as (?:it|they) (?:is|are)|nothing changed",
    ),
    "returned": (
        r"(?:sent|returned|took|posted|handed) (?:(?:it|them|this|that|both|one|everything|everything|(?:the|my) \w+) )?(?:\w+ )?back\b|i returned",
    ),
    "bad_answers": (
        r"(?:different|contradict\w*|another) (?:answer|story|thing)s? ~(?:every|each|time|from|agent|person)|(?:one|first) ~(?:says|said|told) ~(?:another|second|next) ~(?:says|said|told)",
    ),
    "tomorrow": (
        r"(?:due|payment|instal\w+|goes out|comes out|taken|debit) ~tomorrow|tomorrow ~(?:due|payment|instal\w+|goes out|comes out|taken|debit)",
    ),
}
