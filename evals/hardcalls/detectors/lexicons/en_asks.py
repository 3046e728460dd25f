"""English: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:could|can|would|will|may|might) (?:you
        |i) (?:please |kindly |just |quickly |also |perhaps |first |possibly )*(?:\S+ ){0,4}?(?:tell|give|send|share|provide
        |confirm|let|type|enter|have|ask|get|state|write|supply|verify|spell|take|note|check|know|drop|say|mention|repeat|remind)
        |(?:please|kindly|just|and|first|then|so|now|also|next|quickly)?,? ?(?:please |kindly |just )?(?:tell|give|send|share
        |provide|confirm|type|enter|state|write|supply|let me (?:know|have)|let us (?:know|have)|verify|spell|reply with
        |drop)(?: me| us)?(?: with)?|what(?:'s| is| was| are| would be| were|'re)|which|what|just|next|only|last thing,?|(?:i'm
        |we're) (?:just |still |only )?(?:missing|after)|missing|(?:i|we)(?:'ll|'d| will| would| do| just| still| only| first
        | also)* (?:need|require|ask|like|want)(?: \w+ ?(?:to (?:know|have|ask|confirm|take|check)))?|under (?:what|which)
        |on (?:what|which)|at (?:what|which)|to (?:what|which)|by (?:what|which)|how (?:do you|should i)|where|when (?:were|is|was)
        |may i have|do you (?:have|know|remember|happen to have)|have you got|mind (?:telling|giving|sharing|sending|confirming)
        |is (?:it|the|your)
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) {gap7}(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|when you were born|born|year of birth|birth)
                (?:your )?(?:date of birth|birth date|birthday|dob)(?: please|, please)?\s?\?|when were you born
            """),
            "postcode": lines(r"""
                (?:{ask}) {gap7}(?:post ?code|postal code|zip(?: code)?)
                (?:your )?(?:post ?code|postal code|zip code)(?: please|, please)?\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) {gap7}(?:e-?mail)(?: address)?(?! (?:you|we|from|to (?:you|the)))
                (?:your )?e-?mail(?: address)?(?: please|, please)?\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) {gap7}(?:(?:phone|mobile|telephone|cell|contact|call ?back|best) ?(?:phone )?(?:number|no\.?)?
                |number (?:\w+ ){0,4}?(?:reach|call|ring|contact) you|(?:reach|call|ring) you)
                (?:your )?(?:phone|mobile)(?: number)?(?: please|, please)?\s?\?
            """),
            "order_number": lines(r"""
                (?:{ask}) {gap7}(?:(?:order|purchase|reference|invoice|case|confirmation|tracking|booking|plan) ?(?:number|no\.?|id
                |reference|code|ref)|order (?:is it|is this|are you|do you|you|does|it|this)|orders? (?:it|this|is|you))
                (?:your )?(?:order|reference) (?:number|id)(?: please|, please)?\s?\?
            """),
            "name": lines(r"""
                (?:{ask}) {gap7}(?:(?:full |first |last |family |complete |given |sur)?name)(?! of (?:the|our))
                (?:your )?(?:full )?name(?: please|, please)?\s?\?|who (?:am i|do i have|is this|are you)(?: \w+){0,4}
            """),
            "amount": lines(r"""
                (?:{ask}) {gap7}(?:amounts?|sum|total|how much|price|figure|charge was|value|instal?ment (?:could|can|would))
                how much (?:\w+ ){0,4}?(?:can|could|was|is|were|did|do|would|have|money|were you|should|are|of)(?: \w+){0,8}
            """),
            "identity": lines(r"""
                (?:confirm|verify|prove|validate|check|establish|authenticate|make sure|identify)(?:ing)? (?:\S+ ){0,4}?(?:identity
                |who you are|it's (?:really )?you|it is (?:really )?you|that you(?:'re| are)|i'm (?:speaking|talking|chatting)
                |you(?:rself)?|the account (?:holder|is yours)|your details|ownership|account holder)(?: first| before| please|\?|,
                |\.)?
                (?:security|verification|identity|id|identification) (?:questions?|check|details|code|step)|proof of (?:identity
                |id)|(?:photo|copy of your|your) (?:id|passport|identity card|driving licen[cs]e)|(?:prove
                |show) (?:\w+ )?(?:who you are|your identity)|log ?in (?:\w+ ){0,3}?to (?:confirm|verify)|identify yourself
            """),
            "topic": lines(r"""
                what(?:'s| is| was| would|'s the| are| exactly| can| has| happened| seems| may| kind| sort
                | brings)? (?:\S+ ){0,6}?(?:about|regarding|concerning|wrong|matter|problem|issue|concern|help you with|do for you
                |happen(?:ed|ing)|reason|topic|going on|here|question|trouble|enquiry|inquiry|request|assist\w* you with
                |need help with|on your mind|like to (?:discuss|talk about)|need)(?: \w+){0,4}?\s?\?
                (?:tell|give|let|describe|explain|outline|summari[sz]e|share|say)(?: me| us| to me
                | know)?(?: \w+){0,3}? (?:what(?:'s| is| this| it| has| the| you| your| happened| exactly)|(?:a (?:little
                |bit) )?(?:more )?about (?:the|your|what|it)|(?:more )?(?:details|detail)|in (?:a few|your own|one|brief)
                |the (?:problem|issue|reason|matter|topic|situation|nature|subject)|your (?:problem|issue|question|concern|enquiry
                |inquiry|request)|briefly|why you)(?: \S+){0,6}
                how (?:can|may|could) (?:i|we) (?:\w+ )?(?:help|assist|be of)|(?:in|with) what (?:can|matter)|what does (?:this|it
                |your \w+) (?:concern|relate|refer)|is (?:it|this) (?:about|regarding|to do with|a question)(?: \S+){1,8}\?
                |which (?:topic|subject|issue|area|matter|department)(?: \S+){0,8}|(?:reason|purpose) (?:for|of) your (?:call
                |message|contact|enquiry|inquiry|visit)
            """),
        },
        masks=lines(r"""
            anything else[\w ,']*
            (?:what|which) (?:happens|we (?:do|can)|i (?:can|will)|you can (?:do|expect))[\w ]*
            (?:is|was) (?:already )?(?:on|in|linked|registered|saved|stored|correct|the)
        """),
        unless=lines(r"""
            (?:do not|don't|never|please avoid|no need|needn't|don't need|not need|won't ask|will never|not ask|must not|shouldn't
            |should not|not (?:share|send|post|give|necessary|required)|without (?:\w+ )?(?:your|the|needing|a)
            |you (?:already )?(?:gave|sent|told|entered|shared|provided|confirmed)|i (?:can )?(?:already )?(?:see|have (?:your|the
            |found|received))|we (?:already )?have (?:your|the)|thank(?:s| you) for|you can (?:find|see|change|update|check)
            |you(?:'ll| will) (?:find|receive|get|see)|is shown|can be found|i(?:'ve| have) (?:found|checked|updated|changed|sent
            |noted|received|verified|confirmed)|what happens|i'll send|we'll send|we will send|we sent|i sent|was sent|has been)
        """),
    ),
)
