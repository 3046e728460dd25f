"""English: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                you (?:really |simply |just |probably |clearly )?(?:should(?:'ve| have|n't have| not have)|ought (?:not )?to have
                |could(?:'ve| have) (?:\w+ )?avoided|needed to have|were supposed to|might have (?:thought|checked|read|told)
                |could(?:'ve| have) (?:\w+ )?(?:read|checked|called|told|contacted|asked|prevented))(?! (?:received|gotten?|had
                |been (?:sent|told|given|refunded|offered|asked|informed|able|notified|charged|contacted|shown)|an|a|the|by|arrived
                |seen an?|heard from|to)(?!\w))
                you (?:\w+ )?(?:failed to|neglected to|didn't (?:bother|even bother|care|take the trouble|pay attention|think|read
                |listen)|did not (?:bother|read|listen|pay attention|take)|chose (?:to|not to)|ignored|forgot to|let it
                |allowed (?:this|it)|brought (?:this|it) on|got yourself|caused|let (?:this|things)|knew (?:very|full|perfectly
                |what|the))
                (?:your|down to your) (?:own |entire |sole )?(?:fault|mistake|doing|responsibility|negligence|carelessness|choice
                |decision|problem|error|oversight|bad (?:planning|budgeting)|inattention|lack of \w+)
                (?:fault|mistake|error|problem|responsibility) (?:is|lies|was) (?:\w+ ){0,2}(?:yours?(?: alone)?|with you
                |on your side|at your end)
                (?:please |just |now |try to |you need to |you must |you should |need you to |ask you to )*(?:calm down|relax
                |settle down|chill(?: out)?|stay calm|remain calm|keep calm|cool down|pull yourself together|get a grip|lighten up
                |watch your (?:tone|language)|mind your (?:tone|language)|lower your (?:tone|voice)|control yourself
                |stop (?:shouting|complaining|whining|overreacting|exaggerating|being))
                as (?:(?:i|we|my colleague|you|you've) ?(?:have|'ve|were|was|had|been)? ?(?:already|previously|just|clearly
                |repeatedly|now)|already|previously|repeatedly|clearly|i) ?(?:been )?(?:explained|said|told you|stated|pointed out
                |made clear|informed|advised)
                (?:i|we|i've|we've|i have|we have) (?:have )?(?:already|just|repeatedly|clearly|now|previously) (?:explained|told
                |said|answered|mentioned|informed|warned|been (?:through|over))
                (?:i|we) (?:told|warned|reminded|informed) you|you(?:'ve| have|'d| had)? (?:were|was|been) (?:\w+ )?(?:told|warned
                |reminded|informed)
                (?:like i (?:said|told)|how many times|once again, (?:you|the|as)|for the (?:last|umpteenth) time|(?:tell\w*|told
                |explain\w*|repeat\w*|say\w*) (?:\S+ ){0,4}?for the (?:second|third) time|again, as)
                you (?:did |have |already |yourself )*(?:agree[d]? to|accept(?:ed)? (?:the|our|these)|signed up|sign(?:ed)? (?:the
                |up)|tick(?:ed)? the|knew)
                you(?:'re| are| were| seem to be)? (?:\w+ )?(?:over-?react\w*|exaggerat\w*|(?:being|very|too|just|quite|rather
                |so) (?:\w+ )?(?:rude|unreasonable|difficult|emotional|dramatic|childish|aggressive|impatient|irresponsible
                |careless|sensitive|hysterical|ridiculous|unfair|naive|gullible|negligent|demanding)|making (?:a (?:fuss|scene)
                |this (?:harder|worse|difficult)|too much|things|it (?:worse|harder)))
                no (?:reason|need|point|cause|call|use) (?:for you )?(?:to|in|for) (?:be(?:ing)?|get(?:ting)?|feel(?:ing)?
                |shout(?:ing)?|react(?:ing)?|rais\w+|all this|this|blam\w+|complain\w*|panic\w*|the) ?(?:\w+ )?(?:upset|angry|rude
                |aggressive|emotional|annoyed|like|at|so|your voice|drama|anger|tone|attitude|frustrated|mad|cross|dramatic|us
                |worked up|hostile|tone|that way)?
                (?:you|you've) (?:only |really )?(?:have |got )?(?:only )?yourself to blame|(?:blame|thank) yourself|that's on you
                |that one is on you|on you, not|you(?:'re| are) (?:\w+ )?(?:to blame|at fault|responsible for (?:this|the (?:late
                |delay|fee|mess)))
                (?:if|had) (?:only )?you(?:'d| had)?(?: only| just| simply)? (?:read|paid|checked|told|contacted|called
                |been (?:more )?(?:careful|paying|honest)|kept|listened|paid attention|followed|acted|thought|planned|managed
                |returned|set|looked|asked)
                next time,? (?:please |you |just |try |make |be |do )*(?:should |read|check|pay|be|make sure|think|plan|sure
                |remember|more)[\w ]*
                you (?:weren't|were not|wasn't|haven't been|clearly|obviously|evidently|must not have|can't have|cannot have
                |obviously must have) (?:\w+ ){0,2}(?:careful|careless|paying|paid|read|reading|checked|listening|understood|know
                |forgot|didn't|made|misread|misunderst\w+|enter\w*|did|gave|shared|attention)
                (?:because|since|as|that|given that|considering) you (?:\w+ )?(?:didn't|did not|failed|ignored|gave (?:out|away
                |someone|your|them)|shared your|weren't|forgot|missed|waited too long|clicked|never|spent|overspent|wouldn't
                |refused|left it)
                why (?:didn't|did|would|on earth did|haven't|weren't|don't) you (?:\w+ )?(?:pay|read|check|tell|call|contact|give
                |share|click|let|wait|buy|spend|think|notice|just|order|return|do that|come|cancel|inform)
                (?:it's|it is|that's|this is|that is) (?:simply |really |certainly |just )?not (?:our|my) (?:fault|problem
                |responsibility|concern|doing)
                (?:isn't|is hardly|hardly) (?:our|my) (?:fault|problem)
                you must have (?:\w+ )?(?:done|shared|entered|forgotten|misread|made|given|clicked|overlooked|misunderstood|lost
                |typed|missed|ignored|deleted)
                (?:can't|cannot|don't) (?:really )?(?:blame us|expect us to|complain|be (?:that|so) (?:angry|upset)|feel that way
                |see why you(?:'re| are) (?:so )?(?:upset|angry))
                (?:we|i) (?:can't|cannot) (?:help you|do anything) (?:if|when|because) you (?:don't|won't|didn't|refuse|keep)
                everyone else (?:manages|pays|managed)|other customers (?:manage|pay|don't|can|have no)|(?:adults?
                |people) (?:should|are expected to|need to) (?:read|pay|know|plan|manage|take)|you (?:spent|bought|ordered
                |borrowed) (?:\w+ )?(?:more than|too much|what you|things? you)
                (?:live|spend|spent|living) beyond your means|budget (?:better|more carefully|properly)|plan(?:ned)? (?:better
                |more carefully)|(?:more )?careful(?:ly)? (?:next time|in (?:the )?future)
                as (?:i|we) (?:have )?(?:already|clearly|previously) mentioned|(?:make|making|made
                |kicking up) (?:such )?(?:a |an? )(?:\w+ )?(?:fuss|scene|drama|stink)|all this (?:fuss|drama|anger)
                |why (?:all )?the (?:fuss|drama|attitude)
                (?:no|impossible|can't|hard|difficult) (?:to )?(?:talk\w*|reason\w*|deal\w*|help\w*)(?: to| with)? (?:you when you
                |with you|to you like)|instead of (?:complaining|arguing|shouting|blaming|moaning|getting angry)
                |rather than (?:complaining|arguing|blaming)
                you(?:'re| are| were) the one who|it was you (?:who|that)|you (?:yourself )?(?:put|got) yourself (?:in|into)
                |all you had to do (?:was|is)|would have (?:been enough|sufficed|avoided)|(?:a bit|a little) more (?:care|attention
                |caution) (?:would|and)|(?:people|customers|adults|you|one) (?:shouldn't|should not|don't|do not
                |mustn't) (?:just |simply )?(?:buy|order|spend|give out|share|hand out|click) (?:\w+ ){0,4}?(?:can't afford|codes?
                |password|don't have|strangers?|anyone|everything|links?)
                (?:careless|foolish|silly|naive|reckless|irresponsible|unwise) (?:of you|on your part|thing to do)|why (?:are you
                |did you) (?:only|just) (?:\w+ ){0,3}?now|why (?:did you|have you) (?:wait\w*|left it)|(?:took|taken) (?:you
                |your) (?:so long|sweet time)|you don't (?:get|have a right) to be (?:angry|upset)|don't take (?:it|this) (?:out
                |so personally)|who (?:gives|hands|shares|buys|clicks) \w+
            """)
        },
        masks=lines(r"""
            (?:not|isn't|wasn't|never|none of (?:this|that|it) (?:is|was)|neither|nor|doesn't make it|don't think
            |no part of) (?:\w+ ){0,3}(?:your (?:own )?(?:fault|mistake|doing|responsibility|error|problem|choice|decision)
            |yourself to blame|to blame|at fault|blame yourself|brought this on)
            no (?:one|body) (?:\w+ ){0,5}(?:your (?:fault|mistake)|to blame|blames?)
            you are not (?:being|over-?reacting|to blame|exaggerating|making)|you're not (?:being|over-?reacting|to blame
            |exaggerating|making)|you aren't \w+
            (?:please )?(?:don't|do not|never|no need to|mustn't|shouldn't) (?:\w+ )?blame yourself|your (?:choice
            |decision)(?= (?:if|whether|to|when|how|is|will|and|of|about|on|in|by|as|entirely|alone|which))
            (?:it's|it is|that's|that is|entirely|completely|is|be|respect) (?:\w+ )?your (?:choice|decision)
            nothing (?:\w+ ){0,4}(?:your fault|wrong)|rather than your (?:fault|mistake)|without (?:it )?being your fault
            |through no fault of your own
            (?:why|what|which|how|when|before|until|whether) you (?:agreed|signed|accepted)
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                at (?:the very )?least,? (?:you|it|they|he|she|that|the|this|your|nobody|no one|no|there|now|everyone|most|some|be
                |not|if|with|in|think|he's)(?:'\w+)?
                (?:it's|it is|that's|that is|this is|we're|we are|you're|was|were|is|are|talking about|comes to|amounts to|they're
                |there's) ?(?:\w+ ){0,3}?(?:only|just|merely|simply|nothing (?:but|more than)|hardly|barely|no more than
                |really) (?:about )?(?:a|an|one|some|£ ?\d|\$ ?\d|€ ?\d|\d+|money|two|three|four|five|ten|twelve|fifteen|twenty
                |the one|things|standard|small|minor|temporary|another|bureaucracy|admin\w*|numbers?|paperwork|stuff|routine
                |procedure|words?|letters?|e-?mails?|pocket)
                (?:these|those|such|this|that|it|mistakes|mix-ups|errors|delays|things|mishaps|glitches)(?: sort of
                | kind of)?(?: things?| stuff)?(?: like (?:this
                |that))? (?:just |do |does |simply |sometimes |can |will |always |often )*(?:happens?|occurs?)(?: (?:to (?:everyone
                |everybody|the best|all of us|anyone|lots|many|a lot|people)|sometimes|now and|from time|all the time|every
                |occasionally|a lot|quite|more often|in life|when|with|on|once|and))
                (?:these|those|such|mistakes|mix-ups|errors|things
                |accidents) (?:\w+ )?(?:things )?(?:just |do |simply |sometimes |can )*happen(?=[.!,;…]|$)
                (?:not|no|isn't|hardly|wasn't|nothing) (?:\w+ )?(?:a |such a |that |much of a |really a |any )?(?:\w+ )?(?:big deal
                |huge deal|biggie|drama|tragedy|disaster|catastrophe|great loss|end of the world|rocket science|biggy|life or death
                |fuss)
                (?:could|things could|it could|might|could always|could easily) (?:\w+ )?(?:be|have been) (?:\w+ ){0,2}worse
                (?:don't|do not|no need to|shouldn't|needn't|try not to|not to|nothing to|not worth|no point|stop
                |no reason to) (?:you )?(?:\w+ )?(?:worry(?:ing)?|stress(?:ing)?|fret(?:ting)?|get(?:ting)? (?:so )?(?:worked up
                |upset|hung up|bothered|stressed)|be (?:so )?(?:upset|sad|bothered)|make (?:such )?a (?:fuss|drama|big thing)
                |lose (?:any )?sleep|take it (?:so|too|personally)|dwell|sweat|overthink\w*|beat|cry(?:ing)?)(?: (?:too much
                |so much|about (?:it|that|this|such|a|the|something|one|£?\d+)|over (?:it|that|this|such|a|something)|,|yourself|so
                |too))?(?=[.,!;]|$| - | – | (?:it|we|these|everyone|lots|people|many|this|that|most))
                (?:happens|happened) to (?:\w+ )?(?:everyone|everybody|the best|all of us|lots of|many|plenty|most people|a lot of
                |other|thousands|anyone|people)
                (?:we|you)(?:'ve| have)(?: all| both)(?: \w+){0,2} (?:been|had|gone|done|made)|we all (?:\w+ )?(?:have|go|make
                |forget|get|face|know|lose|feel)
                (?:everyone|everybody|most people|lots of (?:people|customers)|many (?:people|customers)|plenty of (?:people
                |customers)|other (?:people|customers)|others) (?:\w+ )?(?:has|have|had|goes|go|makes?|forgets?|gets?|loses?|is in
                |are in|struggles?|feels?|pays? (?:late|it)|are (?:far |much )?worse|face|faces|lives?|receives?|in a)
                you(?:'ll| will| 're sure to| are sure to) (?:\w+ )?(?:get over|be (?:fine|ok|okay|alright|all right|over it)|laugh
                |feel (?:better|fine)|forget|survive|live|bounce back|manage somehow|hardly notice|barely notice|find another|soon)
                not (?:that|so|really|all that|too|as|actually|terribly|particularly|exactly|overly) (?:\w+ )?(?:bad|serious
                |terrible|hard|much|important|dramatic|urgent|tragic|difficult|long|big|expensive|unusual|severe)(?! (?:of|that
                |as) )
                (?:bright|positive) side|silver lining|blessing in disguise|cheer up|chin up|time heals|this too shall pass|move on
                |get over it|let it go|everything happens for a reason|life goes on|that's life|plenty more|tomorrow is another day
                |look at it (?:this|that) way|put (?:it|this|things) (?:in|into) perspective|first.world problem|storm in a teacup
                |mountain out of a|keep (?:it|things) in proportion|in the grand scheme|all things considered
                (?:a |an |such a |just )?(?:tiny|small|little|minor|mere|trivial|slight|wee|negligible|insignificant
                |quick) (?:\w+ )?(?:issue|inconvenience|thing|hiccup|matter|detail|delay|glitch|fee|amount|sum|mix-?up|setback
                |mishap|slip|bump|technicality|blip|mistake|error|hitch|problem|misunderstanding|snag|wait|charge|upset)(?= |[.,!;]
                |$)
                (?:just|only|merely|simply|purely) (?:a|an|one|some) (?:\w+ ){0,2}?(?:fee|formality|matter|hiccup|glitch
                |technicality|letter|parcel|delay|mistake|misunderstanding|bit|few|phase|reminder|standard|temporary|routine
                |payment|instal?ment|coat|shoes|dress|phone|account|missed|late|mix-?up|thing|number|system|computer|purchase
                |little|small|minor|short|couple)
                only (?:a|one|two|three|\d+|£\d+|€\d+|\$\d+)(?: \w+)? (?:late|few|couple|little|days? (?:late|of waiting)|missed
                |pounds|euros|dollars|small|weeks? of)
                (?:nothing|not anything) (?:too |very |really |that |so )?(?:serious|major|dramatic|terrible|unusual|special|tragic
                |important|to (?:worry|stress|panic|get|lose|be (?!ashamed|embarrassed|sorry)))
                no (?:real |great |lasting |actual |serious )?harm (?:was )?done|all's well|water under the bridge|people (?:have
                |go through) (?:far |much )?worse|worse things|bigger (?:problems|worries|things)|(?:hardly|barely
                |scarcely) (?:worth|a|any|matters|noticeable|anything)|(?:doesn't|does not|won't) (?:really |even )?matter
                |who cares|so what|what's the (?:big deal|problem)|is it really (?:that|so|such|worth)|for the best
                |the best thing that|plenty of (?:jobs|time|fish)|you're (?:still )?(?:young|lucky)|be (?:glad|grateful|thankful
                |happy) (?:that|it|you|he|she|for)|count yourself|consider yourself lucky
                blow over|(?:only|just) talking about|(?:door|window) (?:closes|opens)|(?:could|can|might) (?:even )?be (?:an?
                |the) (?:opportunity|chance|blessing|fresh start)|more time (?:for|with) (?:your|the)|(?:nobody|no one
                |no-one) (?:died|has died|got hurt)|sleep on it|laugh about|come out (?:the other side|stronger)|chalk it up
                |part of life|happens,? (?:honestly|really|doesn't it)|(?:don't|no need to|not worth) (?:\w+ )?(?:los(?:e
                |ing) sleep|cry(?:ing)? over)|couple of (?:quid|pounds|bucks|euros)|drop in the ocean|pocket change|no biggie
                |not as if|it's not like|relax about it
            """)
        },
        masks=lines(r"""
            you(?:'re| are| aren't) (?:not )?making (?:such )?a fuss
            at least (?:\d|(?:one|two|three|four|five|six|seven|ten|fourteen|thirty|once|twice|a|an|every|until|the (?:first|last
            |minimum|due)|half|partly) )
            (?:just|only) a (?:moment|second|minute|sec|quick (?:question|check)|reminder that)
            (?:is|it's|this is|was|it is|that's|that is|isn't|is) ?(?:not|never|no|\w+n't|anything but|more than) (?:\w+ )?(?:just
            |only|merely|simply)(?: an?)?[\w £€$]*
            (?:isn't|wasn't|aren't) (?:just|only|merely|simply)(?: an?)?[\w £€$]*
            not (?:just|only|merely|a small|a minor|a little|a trivial)[\w £€$]*
            (?:won't|will not|never|not going to|wouldn't|can't|i don't want to|don't mean to) (?:\w+ )?(?:pretend|say|tell you
            |call|make light|suggest)[\w ',]*
            (?:there is |there's |it's |is )?(?:just|only) one (?:thing|step|more|question|account|payment|order|plan
            |instal?ment left|left|way|place|case|address|more thing)
        """),
        unless=lines(r"""
            (?:no|isn't|not a|nothing) (?:small|minor|trivial|little) (?:thing|matter)
            (?:seller|merchant|shop|store|courier|partner|they|he|she|friend|bank|neighbour|letter) (?:\w+ ){0,3}?(?:said|says|told
            |wrote|claims?|claimed|meant|called it|thinks|answered|replied)|you (?:say|said|wrote|write|told|were told|mentioned
            |heard)
        """),
        asked=True,
    ),
)
