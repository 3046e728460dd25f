"""English: what offers or promises a person."""

from hardcalls.detectors.rule import Rule, lines

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
