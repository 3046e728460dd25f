"""English."""

from hardcalls.detectors.lexicons.en_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.en_deeds import ASKS_INFORMATION, COMMITS, OFFERS_PERSON
from hardcalls.detectors.rule import Lexicon, Rule

WORDS = {
    "kin": r"mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|child|baby|grand\w+|nan|gran|aunt|uncle"
    r"|friend|parents?|spouse|fianc\w+|loved one|relative|cousin|dog|cat",
    "am": r"i'm|i am|we're|we are",
    "have": r"i've|i have|we've|we have|i|we",
    "will": r"i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|we are going to|let me|i shall|we shall",
    "adv": r"(?:(?:now|just|already|also|gladly|immediately|personally|at once|right away|straight away|today|certainly|so"
    r"|therefore|gone"
    r" ahead and|happily|of course|since|then|again|be|absolutely|definitely|go ahead and|make sure to) ){0,2}",
    "be": r"is|are|has been|have been|'s been|was|were|will be|is being|are being|is now being|is going to be|gets|is now"
    r"|are now|has now been"
    r"|have now been|has already been|have already been|will now be|will all be|will therefore be|is hereby|was just",
    "person": r"colleague\w*|(?:real |actual )?(?:person|human being|human)|someone|somebody|specialists?|advis[eo]rs?"
    r"|(?:live )?agents?|(?:team|staff)"
    r" members?|members? of (?:our|the|my) [\w ]+?|(?:one|somebody|someone) (?:of|from|in|on) (?:our|the|my) [\w ]+?"
    r"|representatives?|managers?"
    r"|supervisors?|(?:case|complaint) (?:handlers?|workers?)|experts?|teammates?|(?:our|the|my) [\w ]*?(?:team|department|desk"
    r"|people)",
    "link": r"speak|talk|chat|transfer|connect|put|pass|hand|bring|arrange|ask|call|have|get|hear|discuss|switch|move|forward"
    r"|refer|escalate|invite|book",
    "up": r"great|awesome|fantastic|amazing|super|superb|brilliant|perfect|excellent|lovely|wonderful|cool|sweet|terrific|fab"
    r"|fabulous|woohoo"
    r"|yay|hooray|hurray|yippee|wow|bravo|nice(?: one)?|splendid|marvellous|magic|ta-?da|bingo|boom|super duper|oh great"
    r"|that's great|good stuff",
    "bot": r"bots?|robots?|machines?|computers?(?: program(?:me)?)?|a\.?i\.?(?: \w+)?|chat ?bots?|programs?|algorithms?"
    r"|softwares?|virtual \w+"
    r"|automated \w+|automations?|scripts?|language models?",
}

APOLOGY = (
    Rule(
        hits={
            "apology": (
                r"sorry",
                r"apologi[sz]e|apologi[sz]ing",
                r"(?:my|our|sincere\w*|deepest|full|many|huge|heartfelt|humble|unreserved|please accept \w*"
                r"|a thousand) ?(?:\w+ ){0,2}apolog(?:y|ies)",
                r"apologies(?: \w+)?(?: for| that| again| on| about)?",
                r"(?:owe|offer|extend|give|send) you {gap3}apolog(?:y|ies)",
                r"(?:an|this|that|deserve) {gap2}apology (?:from (?:us|me)|is (?:in order|due|owed)|to you)",
                r"forgive (?:me|us|the|our|my)|(?:excuse|pardon) (?:me for|us|the|our|my)|beg your pardon|my bad|mea culpa",
                r"(?:i|we) (?:\w+ )?regret (?:that (?:we|i|you|our|this|it|the)|the|our|this|how|having|any|not)",
            )
        },
        masks=(
            r"(?:\w+ )?sorry (?:to|if i am|that i) ?(?:hear|learn|read|see|know|find out)\w*",
            r"sorry (?:for|about|at|over) (?:the |such a |this |that |your |all )?(?:\w+ )?(?:loss(?:es)?|bereavement|passing"
            r"|death|grief|pain|diagnosis"
            r"|illness|accident|divorce|sadness|ordeal|suffering|redundancy|situation|news)",
            r"sorry (?:for|about|over) (?:you and )?your (?:late |dear )?{kin}",
            r"sorry (?:that |for )?(?:what )?(?:you|your (?:\w+ )?{kin})(?:'re| are| is|'s|'ve been| have been| have| had| has"
            r"| lost| feel| were| was)"
            r" ?(?:\w+ )?(?:going|facing|dealing|feeling|living|in|having|struggling|experiencing|lost|been (?:through|ill"
            r"|unwell)|through|died|ill|unwell"
            r"|passed|scared|afraid|alone|unhappy|suffering|this way)",
            r"sorry (?:that |for )?(?:what|this|that|it)(?:'s| is| has| was)? (?:happen\w*|you)",
            r"sorry you (?:lost|feel|are|have lost|find)",
            r"(?:nothing|not|never|don't|no need|no reason|needn't|do not|no one|nobody|without|stop|won't|cannot|can't|have"
            r"|need|say\w*|said|feel|be|being"
            r"|better safe than|felt|be made to) (?:\w+ ){0,4}(?:sorry|apologi[sz]\w*|apolog(?:y|ies))(?= (?:for|to|about|here"
            r"|at all|\w+)|[.,!?]|$)",
            r"(?:the|that|this|their|his|her|your|he|she|they|you|who|it|merchant|seller|shop|store|courier"
            r"|driver) (?:\w+ ){0,3}(?:is|are|was|were|has|have|had"
            r"|already|also|then|should|must|may|might|could|did|does|do|will|would|owes?|wrote|sent|offered"
            r"|said)? ?(?:\w+ ){0,2}(?:sorry|apologi[sz]\w*|apolog(?:y|ies))",
            r"(?:letter|note|word|card|e-?mail|voucher) of apology|apolog(?:y|ies) (?:letter|e-?mail|note|voucher|from (?:the"
            r"|them|him|her|your))",
        ),
    ),
    # The masks read "we have to apologise" or "I do apologise" as somebody else's; said in the first person they are apologies.
    Rule(
        hits={
            "apology": (
                r"(?:i|we|i'd|we'd|i'll|let me|allow me to|allow us to|want to|wish to|like to|must|have to|need to|can only|do)"
                r" (?:(?:do|must|want|wish|would|like|have|need|to|also|first|really|sincerely|truly|can|only|should|just|all"
                r"|wholeheartedly) ){0,4}apologi[sz]e",
                r"(?:i am|i'm|we are|we're) (?:(?:so|very|really|truly|deeply|sincerely|genuinely|terribly|extremely|awfully"
                r"|both|all) ){0,3}sorry"
                r"(?= (?:for (?:the|this|that|any|our|my|how|all|not|having|keeping|being|making)|that (?:we|our|it|this|the|i"
                r"|nobody|no one)|we|our|i|about"
                r" (?:the|this|that|our|my|how)|it took|nobody|no one|you (?:had to|have had to|were (?:left|given|told|kept"
                r"|passed|charged)|never|didn't|haven't)))",
                r"say (?:i'm |we're |that i'm |that we're |i am |we are )?(?:so |very |truly |really )?sorry (?:for|to you"
                r"|that we)",
            )
        },
        masks=(
            r"sorry (?:for|about) (?:the|this|that|all|such a) (?:\w+ )?(?:loss|death|pain|passing|diagnosis|grief|sadness)",
            r"(?:don't|do not|didn't|never|no need to|needn't|not) (?:\w+ ){0,4}(?:apologi[sz]e|sorry)",
        ),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": (
                r"{up}(?=\s?!)",
                r"(?:\w*)[\U0001F600-\U0001F60E\U0001F642\U0001F643\U0001F917\U0001F929\U0001F970\U0001F973\U0001F389\U0001F38A\U0001F44D\U0001F44F"
                r"\U0001F64C\U0001F308\U0001F31F\U0001F31E\U0001F680\U0001F4AA\U0001F525\U0001F4AF\U0001F607☀✨☺]",
                r"(?<!\S)(?::-?[)D]|;-?\)|=\)|:'?D|\^\^|<3)",
                r"(?:have|enjoy|wish\w* you|hope you have) (?:yourself )?(?:a|an|the rest of your) (?:(?:really|truly"
                r"|absolutely|most|very|super) )?"
                r"(?:great|wonderful|fantastic|amazing|lovely|awesome|super|fabulous|brilliant|beautiful|terrific|sunny|happy"
                r"|magical|blessed|fab|marvellous|smashing"
                r"|good|nice|excellent|delightful|splendid|day|evening|weekend)[\w ,]*(?=!)",
                r"(?:have|enjoy|wish\w* you) (?:yourself )?(?:a|an|the) (?:(?:really|truly|absolutely|most|very"
                r"|super) )?(?:wonderful|fantastic|amazing|awesome|super"
                r"|fabulous|brilliant|beautiful|terrific|magical|fab|marvellous|smashing|great|lovely|delightful|sunny|splendid"
                r"|happy)"
                r"(?: \w+){0,2}? (?:days?|evening|weekend|afternoon|morning|week|one|night|holidays?|christmas)",
                r"enjoy (?:your|the rest of your) (?:\w+ )?(?:day|evening|weekend|week|afternoon|night|shopping|new \w+)",
                r"(?:so |very |super |more than |always |really |thrilled|delighted |glad |happy |excited )*(?:happy|glad"
                r"|thrilled|delighted|excited|pleased|stoked|pumped)"
                r"(?: \w+){0,8}!",
                r"(?:great|good|fantastic|wonderful|awesome|amazing|excellent|brilliant|fab) (?:news|question|to (?:hear|meet"
                r"|see)|choice|job|work|timing|point|day)[\w ,']*!",
                r"(?:great|fantastic|wonderful|awesome|amazing|excellent|brilliant|exciting) news",
                r"(?:no (?:worries|problem)|you got it|absolutely|of course|sure thing|hey(?: there)?|hi there|hiya|howdy"
                r"|cheers|you're all set|all set|all sorted"
                r"|all done|sorted|easy|easy peasy|my pleasure|anytime|you bet|let's (?:go|do this|get\w*[\w ]*)|hang in there"
                r"|chin up|smile|happy (?:days|shopping|friday|monday)"
                r"|good luck|best of luck|ta-da|congrat\w*(?: on [\w ]+)?|welcome(?: back| aboard)?[\w ]*|what a [\w ]+"
                r"|how exciting[\w ]*|cheer up|thanks a (?:million|bunch)|nicely done"
                r"|well done|got it|consider it done|done and dusted)(?=\s?!)",
                r"(?:happy shopping|woohoo|yay|hooray|hurray|yippee|congratulations|keep smiling|high five|happy days"
                r"|easy peasy)",
                r"[\w']+ ?!{2,}",
                r"(?:awesome|fantastic|amazing|super|brilliant|fab|fabulous|woohoo|yay|cool|sweet|terrific|wow)(?=,? (?:i|we"
                r"|let|that|thanks|thank|so|you|your|now|then|all|glad|got|here)\b|[,.] )",
                r"(?:we|i|we're|i'm)(?: \w+){0,2} (?:love|thrilled|stoked|excited|over the moon|psyched|pumped)(?: \w+){0,4}",
                r"(?:made|make|brighten)s? (?:my|your|our) day",
            )
        },
        masks=(
            r"(?:a|the|any|with|in|not|no|isn't|of) (?:great|good|excellent|perfect|brilliant|wonderful) (?:deal|many|number"
            r"|condition|care|order|amount|extent)",
            r"happy birthday",
            r"(?:cool|sweet|super|magic) (?:bag|box|wall|store|shop)",
        ),
    ),
    # An opener has no exclamation mark to give it away, so it must begin the sentence.
    Rule(
        hits={"cheer": (r"(?<!.)(?:oh |well |ah )?(?:great|perfect|wonderful|excellent|lovely|good stuff)(?=,| -| –|\.?$|\. )",)},
        asked=False,
    ),
)

BLAME = (
    Rule(
        hits={
            "blame": (
                r"you (?:really |simply |just |probably |clearly )?(?:should(?:'ve| have|\w+n't have| not have)"
                r"|ought (?:not )?to have|could(?:'ve| have) (?:\w+ )?avoided|needed to have|were supposed to"
                r"|might have (?:thought|checked|read|told)|could(?:'ve| have) (?:\w+ )?(?:read|checked|called|told|contacted"
                r"|asked|prevented))"
                r"(?! (?:received|gotten?|had|been (?:sent|told|given|refunded|offered|asked|informed|able|notified|charged"
                r"|contacted|shown)|an|a|the|by|arrived|seen an?|heard from))",
                r"you (?:\w+ )?(?:failed to|neglected to|didn't (?:bother|even bother|care|take the trouble|pay attention|think"
                r"|read|listen)|did not (?:bother|read|listen|pay attention|take)"
                r"|chose (?:to|not to)|ignored|forgot to|let it|allowed (?:this|it)|brought (?:this|it) on|got yourself|caused"
                r"|let (?:this|things)|knew (?:very|full|perfectly|what|the))",
                r"(?:your|down to your) (?:own |entire |sole )?(?:fault|mistake|doing|responsibility|negligence|carelessness"
                r"|choice|decision|problem|error|oversight|bad (?:planning|budgeting)|inattention|lack of \w+)",
                r"(?:fault|mistake|error|problem|responsibility) (?:is|lies|was) (?:\w+ ){0,2}(?:yours?(?: alone)?|with you"
                r"|on your side|at your end)",
                r"(?:please |just |now |try to |you need to |you must |you should |need you to |ask you to )*(?:calm down|relax"
                r"|settle down|chill(?: out)?|stay calm|remain calm|keep calm|cool down"
                r"|pull yourself together|get a grip|lighten up|watch your (?:tone|language)|mind your (?:tone|language)"
                r"|lower your (?:tone|voice)|control yourself|stop (?:shouting|complaining|whining|overreacting|exaggerating"
                r"|being))",
                r"as (?:(?:i|we|my colleague|you|you've) ?(?:have|'ve|were|was|had|been)? ?(?:already|previously|just|clearly"
                r"|repeatedly|now|said|told)?|already|previously|repeatedly|clearly)"
                r" ?(?:been )?(?:explained|said|told|mentioned|stated|pointed out|made clear|noted|informed|advised)",
                r"(?:i|we|i've|we've|i have|we have) (?:have )?(?:already|just|repeatedly|clearly|now|previously) (?:explained"
                r"|told|said|answered|mentioned|informed|warned|been (?:through|over))",
                r"(?:i|we) (?:told|warned|reminded|informed) you|you(?:'ve| have|'d| had)? (?:were|was|been) (?:\w+ )?(?:told"
                r"|warned|reminded|informed)",
                r"(?:like i (?:said|told)|how many times|once again, (?:you|the|as)|for the (?:last|second|third"
                r"|umpteenth) time|again, as)",
                r"you (?:did |have |already |yourself )*(?:agree[d]? to|accept(?:ed)? (?:the|our|these)|signed up"
                r"|sign(?:ed)? (?:the|up)|tick(?:ed)? the|knew)",
                r"you(?:'re| are| were| seem to be)? (?:\w+ )?(?:over-?react\w*|exaggerat\w*|(?:being|very|too|just|quite"
                r"|rather|so) (?:\w+ )?(?:rude|unreasonable|difficult|emotional|dramatic|childish|aggressive|impatient"
                r"|irresponsible|careless|sensitive|hysterical|ridiculous|unfair|naive|gullible|negligent|demanding)"
                r"|making (?:a (?:fuss|scene)|this (?:harder|worse|difficult)|too much|things|it (?:worse|harder)))",
                r"no (?:reason|need|point|cause|call|use) (?:for you )?(?:to|in|for) (?:be(?:ing)?|get(?:ting)?|feel(?:ing)?"
                r"|shout(?:ing)?|react(?:ing)?|rais\w+|all this|this|blam\w+|complain\w*|panic\w*|the) ?(?:\w+ )?"
                r"(?:upset|angry|rude|aggressive|emotional|annoyed|like|at|so|your voice|drama|anger|tone|attitude|frustrated"
                r"|mad|cross|dramatic|us|worked up|hostile|tone|that way)?",
                r"(?:you|you've) (?:only |really )?(?:have |got )?(?:only )?yourself to blame|(?:blame|thank) yourself"
                r"|that's on you|that one is on you|on you, not|you(?:'re| are) (?:\w+ )?(?:to blame|at fault"
                r"|responsible for (?:this|the (?:late|delay|fee|mess)))",
                r"(?:if|had) (?:only )?you(?:'d| had)?(?: only| just| simply)? (?:read|paid|checked|told|contacted|called"
                r"|been (?:more )?(?:careful|paying|honest)|kept|listened|paid attention|followed|acted|thought|planned|managed"
                r"|returned|set|looked|asked)",
                r"next time,? (?:please |you |just |try |make |be |do )*(?:should |read|check|pay|be|make sure|think|plan|sure"
                r"|remember|more)[\w ]*",
                r"you (?:weren't|were not|wasn't|haven't been|clearly|obviously|evidently|must not have|can't have|cannot have"
                r"|obviously must have) (?:\w+ ){0,2}(?:careful|careless|paying|paid|read|reading|checked|listening|understood"
                r"|know|forgot|didn't|made|misread|misunderst\w+|enter\w*|did|gave|shared|attention)",
                r"(?:because|since|as|that|given that|considering) you (?:\w+ )?(?:didn't|did not|failed|ignored|gave (?:out"
                r"|away|someone|your|them)|shared your|weren't|forgot|missed|waited too long|clicked|never|spent|overspent"
                r"|wouldn't|refused|left it)",
                r"why (?:didn't|did|would|on earth did|haven't|weren't|don't) you (?:\w+ )?(?:pay|read|check|tell|call|contact"
                r"|give|share|click|let|wait|buy|spend|think|notice|just|order|return|do that|come|cancel|inform)",
                r"(?:it's|it is|that's|this is|that is) (?:simply |really |certainly |just )?not (?:our|my) (?:fault|problem"
                r"|responsibility|concern|doing)",
                r"(?:isn't|is hardly|hardly) (?:our|my) (?:fault|problem)",
                r"you must have (?:\w+ )?(?:done|shared|entered|forgotten|misread|made|given|clicked|overlooked|misunderstood"
                r"|lost|typed|missed|ignored|deleted)",
                r"(?:can't|cannot|don't) (?:really )?(?:blame us|expect us to|complain|be (?:that|so) (?:angry|upset)"
                r"|feel that way|see why you(?:'re| are) (?:so )?(?:upset|angry))",
                r"(?:we|i) (?:can't|cannot) (?:help you|do anything) (?:if|when|because) you (?:don't|won't|didn't|refuse|keep)",
                r"everyone else (?:manages|pays|managed)|other customers (?:manage|pay|don't|can|have no)|(?:adults?"
                r"|people) (?:should|are expected to|need to) (?:read|pay|know|plan|manage|take)|you (?:spent|bought|ordered"
                r"|borrowed) (?:\w+ )?(?:more than|too much|what you|things? you)",
                r"(?:live|spend|spent|living) beyond your means|budget (?:better|more carefully|properly)"
                r"|plan(?:ned)? (?:better|more carefully)|(?:more )?careful(?:ly)? (?:next time|in (?:the )?future)",
            )
        },
        masks=(
            r"(?:not|isn't|wasn't|never|none of (?:this|that|it) (?:is|was)|neither|nor|doesn't make it|don't think"
            r"|no part of) (?:\w+ ){0,3}(?:your (?:own )?(?:fault|mistake|doing|responsibility|error|problem|choice|decision)"
            r"|yourself to blame|to blame|at fault|blame yourself|brought this on)",
            r"no (?:one|body) (?:\w+ ){0,5}(?:your (?:fault|mistake)|to blame|blames?)",
            r"you are not (?:being|over-?reacting|to blame|exaggerating|making)|you're not (?:being|over-?reacting|to blame"
            r"|exaggerating|making)|you aren't \w+",
            r"(?:please )?(?:don't|do not|never|no need to|mustn't|shouldn't) (?:\w+ )?blame yourself|your (?:choice"
            r"|decision)(?= (?:if|whether|to|when|how|is|will|and|of|about|on|in|by|as|entirely|alone|which))",
            r"(?:it's|it is|that's|that is|entirely|completely|is|be|respect) (?:\w+ )?your (?:choice|decision)",
            r"nothing (?:\w+ ){0,4}(?:your fault|wrong)|rather than your (?:fault|mistake)|without (?:it )?being your fault"
            r"|through no fault of your own",
            r"(?:why|what|which|how|when|before|until|whether) you (?:agreed|signed|accepted)",
        ),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": (
                r"at (?:the very )?least,? (?:you|it|they|he|she|that|the|this|your|nobody|no one|no|we|there|now|i|everyone"
                r"|most|some|be|not|if|with|in|think|he's)(?:'\w+)?",
                r"(?:it's|it is|that's|that is|this is|we're|we are|you're|was|were|is|are|talking about|comes to|amounts to"
                r"|they're|there's) ?(?:\w+ ){0,3}?(?:only|just|merely|simply|nothing (?:but|more than)|hardly|barely"
                r"|no more than|really)"
                r" (?:about )?(?:a|an|one|some|£ ?\d|\$ ?\d|€ ?\d|\d+|money|two|three|four|five|ten|twelve|fifteen|twenty"
                r"|the one|things|standard|small|minor|temporary|another|bureaucracy|admin\w*|numbers?|paperwork|stuff|routine"
                r"|procedure|words?|letters?|e-?mails?|pocket)",
                r"(?:these|those|such|this|that|it|mistakes|mix-ups|errors|delays|things|mishaps|glitches)(?: sort of"
                r"| kind of)?(?: things?| stuff)?(?: like (?:this|that))? (?:just |do |does |simply |sometimes |can |will "
                r"|always |often )*(?:happens?|occurs?)(?: (?:to (?:everyone|everybody|the best|all of us|anyone|lots|many"
                r"|a lot|people)|sometimes|now and|from time|all the time|every|occasionally|a lot|quite|more often|in life"
                r"|when|with|on|once|and))",
                r"(?:these|those|such|mistakes|mix-ups|errors|things|accidents) (?:\w+ )?(?:things )?(?:just |do |simply "
                r"|sometimes |can )*happen(?=[.!,;…]|$)",
                r"(?:not|no|isn't|hardly|wasn't|nothing) (?:\w+ )?(?:a |such a |that |much of a |really a "
                r"|any )?(?:\w+ )?(?:big deal|huge deal|biggie|drama|tragedy|disaster|catastrophe|great loss|end of the world"
                r"|rocket science|biggy|life or death|fuss)",
                r"(?:could|things could|it could|might|could always|could easily) (?:\w+ )?(?:be|have been) (?:\w+ ){0,2}worse",
                r"(?:don't|do not|no need to|shouldn't|needn't|try not to|not to|nothing to|not worth|no point|stop"
                r"|no reason to) (?:you )?(?:\w+ )?(?:worry(?:ing)?|stress(?:ing)?|fret(?:ting)?"
                r"|get(?:ting)? (?:so )?(?:worked up|upset|hung up|bothered|stressed)|be (?:so )?(?:upset|sad|bothered)"
                r"|make (?:such )?a (?:fuss|drama|big thing)|lose (?:any )?sleep|take it (?:so|too|personally)|dwell|sweat"
                r"|overthink\w*|beat|cry(?:ing)?)"
                r"(?: (?:too much|so much|about (?:it|that|this|such|a|the|something|one|£?\d+)|over (?:it|that|this|such|a"
                r"|something)|,|yourself|so|too))?(?=[.,!;]|$| - | – | (?:it|we|these|everyone|lots|people|many|this|that|most))",
                r"(?:happens|happened) to (?:\w+ )?(?:everyone|everybody|the best|all of us|lots of|many|plenty|most people"
                r"|a lot of|other|thousands|anyone|people)",
                r"(?:we|you)(?:'ve| have)(?: all| both)(?: \w+){0,2} (?:been|had|gone|done|made)|we all (?:\w+ )?(?:have|go"
                r"|make|forget|get|face|know|lose|feel)",
                r"(?:everyone|everybody|most people|lots of (?:people|customers)|many (?:people|customers)|plenty of (?:people"
                r"|customers)|other (?:people|customers)|others) (?:\w+ )?(?:has|have|had|goes|go|makes?|forgets?|gets?|loses?"
                r"|is in|are in|struggles?|feels?|pays? (?:late|it)|are (?:far |much )?worse|face|faces|lives?|receives?|in a)",
                r"you(?:'ll| will| 're sure to| are sure to) (?:\w+ )?(?:get over|be (?:fine|ok|okay|alright|all right|over it)"
                r"|laugh|feel (?:better|fine)|forget|survive|live|bounce back|manage somehow|hardly notice|barely notice"
                r"|find another|soon)",
                r"not (?:that|so|really|all that|too|as|actually|terribly|particularly|exactly|overly) (?:\w+ )?(?:bad|serious"
                r"|terrible|hard|much|important|dramatic|urgent|tragic|difficult|long|big|expensive|unusual|severe)(?! (?:of"
                r"|that|as) )",
                r"(?:bright|positive) side|silver lining|blessing in disguise|cheer up|chin up|time heals|this too shall pass"
                r"|move on|get over it|let it go|everything happens for a reason|life goes on|that's life|plenty more"
                r"|tomorrow is another day|look at it (?:this|that) way|put (?:it|this|things) (?:in|into) perspective"
                r"|first.world problem|storm in a teacup|mountain out of a|keep (?:it|things) in proportion|in the grand scheme"
                r"|all things considered",
                r"(?:a |an |such a |just )?(?:tiny|small|little|minor|mere|trivial|slight|wee|negligible|insignificant"
                r"|quick) (?:\w+ )?(?:issue|inconvenience|thing|hiccup|matter|detail|delay|glitch|fee|amount|sum|mix-?up"
                r"|setback|mishap|slip|bump|technicality|blip|mistake|error|hitch|problem|misunderstanding|snag|wait|charge"
                r"|upset)(?= |[.,!;]|$)",
                r"(?:just|only|merely|simply|purely) (?:a|an|one|some) (?:\w+ ){0,2}?(?:fee|formality|matter|hiccup|glitch"
                r"|technicality|letter|parcel|delay|mistake|misunderstanding|bit|few|phase|reminder|standard|temporary|routine"
                r"|payment|instal?ment|coat|shoes|dress|phone|account|missed|late|mix-?up|thing|number|system|computer|purchase"
                r"|little|small|minor|short|couple)",
                r"only (?:a|one|two|three|\d+|£\d+|€\d+|\$\d+)(?: \w+)? (?:late|few|couple|little|days? (?:late|of waiting)"
                r"|missed|pounds|euros|dollars|small|weeks? of)",
                r"(?:nothing|not anything) (?:too |very |really |that |so )?(?:serious|major|dramatic|terrible|unusual|special"
                r"|tragic|important|to (?:worry|stress|panic|get|lose|be))",
                r"no (?:real |great |lasting |actual |serious )?harm (?:was )?done|all's well|water under the bridge"
                r"|people (?:have|go through) (?:far |much )?worse|worse things|bigger (?:problems|worries|things)|(?:hardly"
                r"|barely|scarcely) (?:worth|a|any|matters|noticeable|anything)|(?:doesn't|does not|won't) (?:really "
                r"|even )?matter|who cares|so what|what's the (?:big deal|problem)|is it really (?:that|so|such|worth)"
                r"|for the best|the best thing that|plenty of (?:jobs|time|fish)|you're (?:still )?(?:young|lucky)|be (?:glad"
                r"|grateful|thankful|happy) (?:that|it|you|he|she|for)|count yourself|consider yourself lucky",
            )
        },
        masks=(
            r"at least (?:\d|(?:one|two|three|four|five|six|seven|ten|fourteen|thirty|once|twice|a|an|every|until|the (?:first"
            r"|last|minimum|due)|half|partly) )",
            r"(?:just|only) a (?:moment|second|minute|sec|quick (?:question|check)|reminder that)",
            r"(?:is|it's|this is|was|it is|that's|that is|isn't|is) ?(?:not|never|no|\w+n't|anything but"
            r"|more than) (?:\w+ )?(?:just|only|merely|simply)(?: an?)?[\w £€$]*",
            r"(?:isn't|wasn't|aren't) (?:just|only|merely|simply)(?: an?)?[\w £€$]*",
            r"not (?:just|only|merely|a small|a minor|a little|a trivial)[\w £€$]*",
            r"(?:won't|will not|never|not going to|wouldn't|can't|i don't want to|don't mean to) (?:\w+ )?(?:pretend|say"
            r"|tell you|call|make light|suggest)[\w ',]*",
            r"(?:there is |there's |it's |is )?(?:just|only) one (?:thing|step|more|question|account|payment|order|plan"
            r"|instal?ment left|left|way|place|case|address|more thing)",
        ),
        unless=(r"(?:no|isn't|not a|nothing) (?:small|minor|trivial|little) (?:thing|matter)",),
        asked=True,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": (
                r"(?:i'm|i am|me, i'm|yes,? i'm|this is|it's|it is|you've got|you have|you got) (?:actually |very much |indeed "
                r"|definitely |really |truly |just |still |in fact |absolutely |certainly |100 ?% |all |most definitely "
                r"|totally |fully |as |only )*"
                r"(?:a |an |one )?(?:very |hundred per ?cent )?(?:real|actual|genuine|living|live|human\w*|flesh|breathing"
                r"|person(?! (?:who|to|you|responsible|in charge|that|for))|human|man|woman|normal|ordinary"
                r"|honest-to-goodness)(?: (?:person|human\w*|being|man|woman|guy|girl|here|and blood|agent|employee|advis[eo]r"
                r"|breathing|,|and|like you|in))*",
                r"(?:i'm|i am|we're|we are|am|this (?:is|isn't)|it's|it isn't|isn't|you're|you are|not (?:talking|speaking"
                r"|chatting|writing|dealing) (?:to|with)|there(?:'s| is| are)|no) ?(?:\w+ )?(?:not|no|isn't|\w+n't|never"
                r"|anything but|neither) (?:\w+ ){0,3}?(?:an? |any |some |the )?(?:\w+ )?{bot}",
                r"(?:i'm|i am|this is|you're) not (?:\w+ )?(?:an? |some |any |the )?(?:\w+ )?{bot}",
                r"no(?:t an?|t any|t some)?,? {bot} (?:here|at this end|on this|involved|in this|answering|at all|is|are)",
                r"(?:you're|you are|you have been|you've been|you were) (?:\w+ )?(?:talking|speaking|chatting|writing|dealing"
                r"|in touch|messaging|typing|connected) (?:to|with) (?:\w+ ){0,2}?(?:an? )?(?:\w+ )?(?:real|human|person|actual"
                r"|living|woman|man|flesh|member of)(?: \w+)?",
                r"(?:there is|there's|there are|a|an|it's|it is) (?:\w+ )?(?:real|actual|living|human|flesh.and.blood|person"
                r"|human being)(?: (?:person|human|being|people))? (?:is |are |who's |who is )?(?:\w+ )?(?:behind|typing|here"
                r"|sitting|reading|writing|at (?:this|the)|on (?:this|the)|answering)(?: \w+){0,4}",
                r"(?:real|actual|live) (?:person|human)(?: being)? (?:here|at (?:this|the|your)|on (?:this|the|your)|speaking"
                r"|typing|and not)",
                r"(?:i|me) (?:have|am made of|do have) (?:a (?:heart|pulse|body|name and)|flesh|feelings|kids|children|blood)"
                r"|i(?:'m| am) (?:\w+ )?(?:sitting|typing|here) (?:at (?:my|a) (?:desk|computer|keyboard)|in (?:the|our"
                r"|my) office|this (?:myself|with my))|i type (?:every|this|these|all)|my own (?:two )?(?:hands|fingers)",
                r"human (?:here|through and through|just like|like you|as you)|as human as|i(?:'m| am) (?:just )?(?:as )?human"
                r"|no (?:bots?|robots?|machines?|a\.?i\.?|automation) (?:here|in this|involved)|nothing (?:automated"
                r"|artificial) (?:here|about)|not automated|isn't automated",
                r"(?:i|we) (?:do not|don't) (?:use|have) (?:\w+ )?{bot}|i'm neither|i assure you (?:that )?i(?:'m"
                r"| am) (?:\w+ )?(?:real|human|a person)",
            )
        },
        unless=(
            r"(?:i'm|i am|as|this is|you're (?:talking|chatting|speaking|writing) (?:to|with)|you are (?:talking|chatting"
            r"|speaking|writing) (?:to|with)) (?:actually |only |just |indeed |still |in fact )?(?:the |an? |your "
            r"|\w+'s )(?:\w+ )?(?:ai|a\.i\.|virtual|automated|digital|artificial|chat ?bot|bot|machine|computer)",
            r"(?:not|isn't|\w+n't|rather than|instead of|never|neither) (?:\w+ ){0,2}(?:an? |with |to )?(?:real |actual "
            r"|living )?(?:human|person|real|living)(?: being)?",
            r"(?:would you|do you|if you|i can|i'll|i will|i could|we can|let me|get you|connect|transfer|put you|pass you"
            r"|want to|prefer|like to|rather|shall i|will (?:soon )?be|need|ask for|until|once|when|wait|before|after|next|soon"
            r"|later|able)",
        ),
    ),
    # "I can assure you, I'm a real person" holds a word that the rule above reads as an offer.
    Rule(
        hits={
            "denies_machine": (
                r"(?:assure|promise|guarantee|confirm|tell|say|reassure) (?:to )?(?:you )?(?:,? ?that |,? )?(?:i'm|i am|you're"
                r"|you are|this is|it's|there(?:'s| is)) (?:\w+ ){0,4}?(?:real|human|actual|living|person(?! (?:who|to))"
                r"|not (?:\w+ )?(?:an? )?(?:\w+ )?{bot})",
                r"no,? (?:i'm|i am|this is|you're|you are) (?:\w+ ){0,3}?(?:not (?:talking to |chatting with |speaking (?:to"
                r"|with) )?(?:an? )?(?:\w+ )?{bot}|human|a (?:real )?person|real)",
            )
        },
        unless=(
            r"(?:i'm|i am) (?:an? |the )(?:ai|virtual|automated|digital|artificial|chat ?bot|bot|machine)",
            r"not (?:an? )?(?:real |actual )?(?:human|person)",
        ),
    ),
)

LEXICON = Lexicon(
    language="en",
    words=WORDS,
    breaks=r"but|while|whereas|although|though|however|because",
    rules={
        "apology": APOLOGY,
        "acknowledges": ACKNOWLEDGES,
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
