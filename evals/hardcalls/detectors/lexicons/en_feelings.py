"""English: what a customer may feel, in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.rule import lines

FEELINGS = {
    "fear": lines(r"""
        worried sick|hanging over (?:you|your)|looming|(?:on|plays? on|preys? on|weighs? on) your mind|(?:what's|what is
        |what will) (?:\w+ )?(?:happen|come|next)\w*|(?:not know|unsure|wondering) (?:what|whether|if|when|how)
        |keep\w* you (?:up|awake)|court
        alone at night|unsafe|spiral\w*|brac\w+|(?:scary|red|final|official|legal|brown) (?:\w+ )?(?:letters?|envelopes?
        |wording|words|notice|mail|e-?mails?|messages?)|envelopes?|letterbox|doormat|prison|jail|taken to court
        |lose everything|losing everything|repossess\w*|homeless\w*|on the street|kick(?:ed)? out|deport\w+|visa|panic\w*
        |terror|trembl\w+|flinch\w*|wait\w* for (?:the )?(?:next|knock|results)|hanging over|in limbo|limbo
        stomach|knots?|phone rings?|jump\w*|lie awake|heart (?:rac|pound|sink|stop)\w*|shak(?:y|ing|en)|credit (?:file|score
        |record)
        (?:you(?:'re| are| feel|'ve been| were| must)|your|being|feeling|so|lying|that) (?:\w+ ){0,3}?(?:worried|worr(?:y|ies)
        |anxious|awake|nervous|uneasy|on edge|jumpy|stressed|petrified|spooked|frantic|tense)
        (?:threat\w*|bailiffs?|debt collect\w*|collectors?|enforcement|court|letters? like (?:that|this)|legal action
        |at (?:your|the) door|knock\w* (?:at|on)|not knowing|uncertain\w*|(?:what|whether) (?:\w+ ){0,4}?(?:happens? next
        |come next|lose|take)|losing (?:your|the) (?:home|house|flat|children|kids)|can't sleep|no sleep|sleepless|nightmares?
        |every (?:ring|knock|letter|call|time)|open\w* (?:the|your|that|a) (?:post|letters?|mail|envelopes?|e-?mails?)
        |red letter|nerves)
        dread\w*|uneasy|unnerv\w+|on edge|petrif\w+|butterflies
    """),
    "anger": lines(r"""
        sick of|promised|starting (?:again|over|from)|(?:copy|copied|script\w*|template) (?:and|answers?|repl\w+)
        twice|for (?:weeks|months|hours|days)|on hold|copy[- ]?(?:and[- ]?)?past\w*|robotic|stock (?:reply|answer)|bounced
        |batted|shunted|sent (?:away|round|back)|nothing (?:(?:has|had) )?(?:happened|changed|done)|no (?:one
        |body) (?:\w+ )?(?:care|own|fix|help|explain|took)\w*|we (?:didn't|did not|never|kept|should|took|charged|sent|ignored
        |left|told|made|said|owe|got)|taken (?:for granted|seriously)|not being (?:heard|believed|listened)|swear\w*|shout\w*
        |scream\w*|curs\w+|bullshit|shambles|farce|disgrace|insult\w*|rude\w*|dismiss\w+|brushed|disrespect\w*
        |broken (?:promise|word)|hot under|resent\w+
        (?:told|made|asked|having) to (?:wait|start|repeat|explain|chase)|wait\w* again|lose patience|lost patience
        (?:charged|took|taken|billed|debited|paid|pay\w*) (?:\w+ ){0,3}?(?:twice|again|double|anyway|two times)|(?:third
        |fourth|fifth|second|sixth|umpteenth) (?:time|chat|call|agent|person|letter|e-?mail|message)|(?:three|four|five|six
        |several|so many|endless|that many) (?:times|chats|calls|agents|people|e-?mails|messages|letters)|ignor\w+|fobbed
        |(?:kept|left|leave|leaving|made you|had you|keep|been) (?:\w+ )?(?:waiting|hanging|wait|dark|chas\w+)
        |wait\w* (?:for )?(?:\w+ )?(?:weeks|days|months|hours|so long|this long)|(?:weeks|months|days) of|broken promises?
        |(?:no|without an?|never got an?|never had an?) (?:one )?(?:reply|answer|response)|(?:nobody
        |no one) (?:\w+ )?(?:calls?|called|answer\w*|repl\w+|listen\w*|rang|wrote|got back|came back|bothered|helped|told|did)
        |hung up|lied|our (?:own )?(?:mistake|error|fault|mess|doing)|we (?:\w+ )?(?:messed|botched|let|got (?:it|this
        |that) wrong|lost|forgot|failed)|messed (?:you|up)|passed (?:from|around|along|on)|runaround|round and round
        |same (?:thing|story|answer|question)s?|(?:treat|handl|dealt|speak|spoke)\w* (?:\w+ )?(?:like|with) (?:that|this|a)
        |steam\w*|fuming|seeth\w+|rage|boiling|fed up|had it|cheesed off|hacked off|peeved|riled|ang(?:ry|er)|cross|wound up
        |had enough|temper|upset|let down
    """),
    "shame": lines(r"""
        los\w+ face|swallow\w* (?:your|their) pride|feel\w* (?:bad|awful|terrible|small) (?:about|for)|look down on|judge you
        |nothing wrong (?:with|in)
        (?:tell|telling|say|saying|write|writing|type|typing|talk|talking|speak|speaking) (?:to )?(?:(?:us|me|anyone
        |someone) )?about (?:money|debts?|this|it)(?= (?:is|was|must|can|takes|took|isn't|at)|[.,:])|(?:say|saying|admit
        |admitting|type|typing|write|writing) (?:this|that|it|so)(?= |[.,:])|admit\w* (?:that|to|you|it)|declined at|(?:so
        |something|very|this|that) (?:personal|private)|asking (?:us|anyone|strangers|for)|failing (?:at|as|your)
        |in front of (?:\w+ ){0,2}?(?:people|everyone|strangers|friends|others|queue|kids|children)
        (?:feel\w*|felt|made to feel|being made) (?:\w+ )?(?:small|stupid|like (?:a|an)|less|exposed|judged|worthless|pathetic
        |dirty|guilty|foolish|daft)|beg(?:ging)?|nothing (?:shameful|to hide|to be)|keep\w* (?:it|this|that) (?:from
        |to yourself|quiet|secret|in)|to yourself|no shame|blush\w*|red-faced|cringe\w*|card (?:(?:was|being
        |getting) )?(?:refused|declined|turned)|your (?:family|parents|kids|friends|partner|neighbours
        |mates) (?:\w+ ){0,3}?(?:know|find out|see|think|judge)\w*
        out loud|turned down|queue behind|at the till|look (?:\w+ ){0,3}?in the eye|loser|foolish|idiot
        ask\w* for (?:help|support|money|time)|open\w* up|reach\w* out|own\w* up|say\w* (?:it|this|that|so) (?:out loud|openly
        |plainly)|put\w* (?:\w+ )?into words|speak\w* (?:up|openly|about (?:it|this|money|debt))|talk\w* (?:openly
        |about (?:money|debts?|it|this|these))|tell\w* (?:a stranger|someone|anyone|somebody|strangers)|secret|hid(?:e|ing
        |den)|pride|guilt\w*|blush\w*|face (?:people|anyone|us)|stigma|weak(?:ness)?|failure|dignity|self-conscious|exposed
        |mortif\w+|judged
    """),
    "exhaustion": lines(r"""
        pushed (?:to|past|beyond)|(?:not|no) (?:\w+ )?(?:sleep|rest)|haven't (?:slept|stopped|sat)|at (?:the|your) (?:end
        |limit|breaking)|worn to|more than (?:one|any) (?:person|human)|all by yourself|around the clock|holding (?:it
        |everything) together|spread (?:(?:so|too) )?thin|running on
        sleep\w*|shattered|worn|nothing left to give|nothing left in|stretched (?:thin|to)|from (?:scratch|the start
        |the beginning)|running (?:around|between)|with (?:two|three|four|small|young) (?:\w+ )?(?:kids|children|boys|girls
        |toddlers)
        (?:one|yet another|another) (?:more )?(?:form|call|letter|thing|battle|problem|task|fight|bill|e-?mail)
        |head (?:\w+ )?(?:full|spinning)|headspace|both ends|treadmill|\d ?am|late at night|middle of the night
        |spinning plates|slog|marathon|barely (?:time|standing|a minute|any)|time off|day off|lie down|to breathe
        |catch your breath|no let|shifts?|toddlers?|mum (?:of|to)|on call|overtime|can't (?:think|face|keep|see straight|do)
        |too tired|batter\w+|burn\w*|on it for|been at (?:it|this)|repeating|telling (?:it|the|your)
        day and night|night and day|round in circles|(?:six|two|three|four|five|eight|ten|\d+) (?:weeks|months|hours|nights
        |years|days) of|without a (?:break|day)|since (?:four|five|six|dawn|the early)|on your feet|(?:keep|kept) (?:(?:it
        |this) )?up|run ragged|frazzled|last legs|running low|half asleep
        night ?shifts?|double shifts?|no (?:sleep|rest|break|let-?up|pause|time to breathe|breather)|(?:barely|hardly|not
        |haven't) slept|(?:all|everything|this|so much|too much) (?:\w+ ){0,3}?(?:at once|on top|at the same time|by yourself
        |on your own|alone)|on top of (?:everything|all|that|it|the|a|your|work|two|three)|one thing after|and now (?:this
        |that|us|our|we|a|the)|single (?:mum|mom|dad|parent\w*|mother|father)|car(?:ing|er) (?:for|of)|look\w* after|juggl\w+
        |(?:two|three|several) jobs|(?:weeks|months|years|days|nights) (?:of|on end|without|like this|now|on the)|(?:keep
        |keeps|kept) (?:having|going|telling|explain\w*|repeat\w*|fight\w*)|over and over|again and again|(?:yet
        |once) (?:again|more)|third time|fourth time|fifth time|endless\w*|never (?:ends|stops|lets)|no end|non-?stop
        |fight\w* (?:\w+ )?(?:battles?|on|for|with|this|us)|battl\w+|alone with|tired|weary|drained|knackered|wiped out
        |dead beat|burn\w* out|exhaust\w+|your (?:plate|shoulders)|carry\w*|cope|coping|can't (?:\w+ )?(?:any ?more
        |think straight)|round the clock|every (?:single )?(?:day|night)
    """),
}
