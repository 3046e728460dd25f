"""English."""

from hardcalls.detectors.lexicons.en_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.en_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.en_deeds import COMMITS
from hardcalls.detectors.lexicons.en_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.en_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.en_troubles import TROUBLES
from hardcalls.detectors.lexicons.en_valued import VERDICT
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|child|baby|grand\w+|nan|gran|aunt|uncle"
    r"|friend|parents?|spouse|fianc\w+|loved one|relative|cousin|dog|cat",
    "am": r"i'm|i am|we're|we are",
    "have": r"i've|i have|we've|we have|i|we",
    "will": r"i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|we are going to|let me|i shall|we shall",
    "adv": r"(?:(?:\w+ly|this minute|put through|now|just|already|also|gladly|immediately|personally|at once|right away"
    r"|straight away|today|certainly|so"
    r"|therefore|gone"
    r" ahead and|happily|of course|since|then|again|be|absolutely|definitely|go ahead and|make sure to) ){0,2}",
    "be": r"will be|is being|are being|is now being|is going to be|will now be|will all be|will therefore be|is hereby",
    "person": r"(?:mr|mrs|ms|miss|dr)\.? \w+|colleague\w*|(?:real |actual )?(?:person|human being|human)|someone|somebody"
    r"|specialists?|advis[eo]rs?"
    r"|(?:live )?agents?|(?:team|staff)"
    r" members?|members? of (?:our|the|my) [\w ]+?|(?:one|somebody|someone) (?:of|from|in|on) (?:our|the|my) [\w ]+?"
    r"|representatives?|managers?"
    r"|supervisors?|(?:case|complaint) (?:handlers?|workers?)|experts?|teammates?|(?:our|the|my) [\w ]*?(?:team|department|people)"
    r"|(?:our|the|my) (?:\w+ )?(?:support|help|service|fraud|care|complaints?|safety|security|bereavement|hardship) desk",
    "link": r"speak|talk|chat|transfer|connect|put|pass|hand|bring|arrange|ask|call|have|get|hear|discuss|switch|move|forward"
    r"|refer|escalate|invite|book",
    "up": r"great|awesome|fantastic|amazing|super|superb|brilliant|perfect|excellent|lovely|wonderful|cool|sweet|terrific|fab"
    r"|fabulous|woohoo"
    r"|yay|hooray|hurray|yippee|wow|bravo|nice(?: one)?|splendid|marvellous|magic|ta-?da|bingo|boom|super duper|oh great"
    r"|that's great|good stuff",
    "bot": r"bots?|robots?|machines?|computers?(?: program(?:me)?)?|a\.?i\.?(?: \w+)?|chat ?bots?|programs?|algorithms?"
    r"|softwares?|virtual \w+"
    r"|automated \w+|automations?|scripts?|language models?",
    "ask": ASK,
    "verdict": VERDICT,
    "felt": r"sorry|must (?:be|have|feel)|sounds?|hard|difficult|heavy|painful|understand\w*|(?:i|we) (?:hear|believe|can see)"
    r"|imagine|awful|horrible|terrible|no wonder|tough|frighten\w*|courage|brave|alone|seriously|right to|deserve|glad"
    r"|thank(?:s| you)|worr\w+|safe|would (?:make|be|feel)|so much|of course|feel\w*|cruel|shock\w*|condolences|exhaust\w*"
    r"|take your time|at your pace|happy to|frustrat\w*|struggl\w+",
    "procedure": r"certificates?|forms?|teams?|departments?|open|proof|documents?|required|upload\w*|code|policy|terms"
    r"|insurance|covers?|valid|expires?|blocked|listed|described|costs?|tracking|parcels?|shipping|labels?|processed|marked"
    r"|merchants?|transactions?|categor\w+|filters?|points|page|reports?|reference|field|settings?|released|stopped|number"
    r"|title|game|product|band|screen protector|item|within \d+|\d+ (?:working )?days|working days|sold|plan is|service|feature"
    r"|version|supports?|available|policies|refunds?|payments? (?:was|is|were)|loss of|rate|rates|check(?:s|ed)?",
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                sorry
                apologi[sz]e|apologi[sz]ing
                (?:my|our|sincere\w*|deepest|full|many|huge|heartfelt|humble|unreserved|please accept \w*
                |a thousand) ?(?:\w+ ){0,2}apolog(?:y|ies)
                apologies(?: \w+)?(?: for| that| again| on| about)?
                (?:owe|offer|extend|give|send) you {gap3}apolog(?:y|ies)
                (?:an|this|that|deserve) {gap2}apology (?:from (?:us|me)|is (?:in order|due|owed)|to you)
                forgive (?:me|us|the|our|my)|(?:excuse|pardon) (?:me for|us|the|our|my)|beg your pardon|my bad|mea culpa
                (?:i|we) (?:\w+ )?regret (?:that (?:we|i|you|our|this|it|the)|the|our|this|how|having|any|not)
            """)
        },
        masks=lines(r"""
            (?:\w+ )?sorry (?:to|if i am|that i) ?(?:hear|learn|read|see|know|find out)\w*
            sorry (?:for|about|at|over) (?:the |such a |this |that |your |all )?(?:\w+ )?(?:loss(?:es)?|bereavement|passing|death
            |grief|pain|diagnosis|illness|accident|divorce|sadness|ordeal|suffering|redundancy|situation|news)
            sorry (?:for|about|over) (?:you and )?your (?:late |dear )?{kin}
            sorry (?:that |for )?(?:what )?(?:you|your (?:\w+ )?{kin})(?:'re| are| is|'s|'ve been| have been| have| had| has| lost
            | feel| were| was) ?(?:\w+ )?(?:going|facing|dealing|feeling|living|in|having|struggling|experiencing|lost
            |been (?:through|ill|unwell)|through|died|ill|unwell|passed|scared|afraid|alone|unhappy|suffering
            |feel(?:ing)? this way)
            sorry (?:that |for )?(?:what|this|that|it)(?:'s| is| has| was)? (?:happen\w*|you)
            sorry you (?:lost|feel|are|have lost|find)
            (?:nothing|not|never|don't|no need|no reason|needn't|do not|no one|nobody|without|stop|won't|cannot|can't
            |better safe than|be made to) (?:\w+ ){0,4}(?:sorry|apologi[sz]\w*|apolog(?:y|ies))(?= (?:for|to|about|here|at all|\w+)
            |[.,!?]|$)
            (?:(?:their|his|her|your) (?:\w+ )?|(?:he|she|they|you|who|merchant|seller|shop|store|courier|driver|retailer|bank
            |colleague)(?:'s|'re|'ve)? (?:(?:is|are|was|were|has|have|had|already|also|then|should|must|may|might|could|did|does|do
            |will|would|owes?|wrote|sent|offered|said|you|an?|to|really|ever|us|me|feel|say|ought|even) ){0,4})(?:sorry
            |apologi[sz]\w*|apolog(?:y|ies))
            sorry (?:state|sight|tale|story|excuse|mess of)|(?:letter|note|word|card|e-?mail|voucher) of apology|apolog(?:y
            |ies) (?:letter|e-?mail|note|voucher|from (?:the|them|him|her|your))
        """),
    ),
    # The masks read "we have to apologise" or "I do apologise" as somebody else's; said in the first person they are apologies.
    Rule(
        hits={
            "apology": lines(r"""
                (?:i|we|i'd|we'd|i'll|let me|allow me to|allow us to|want to|wish to|like to|must|have to|need to|can only
                |do) (?:(?:do|must|want|wish|would|like|have|need|to|also|first|really|sincerely|truly|can|only|should|just|all
                |wholeheartedly) ){0,4}apologi[sz]e
                (?:i am|i'm|we are|we're) (?:(?:so|very|really|truly|deeply|sincerely|genuinely|terribly|extremely|awfully|both
                |all) ){0,3}sorry(?= (?:for (?:the|this|that|any|our|my|how|all|not|having|keeping|being|making)|that (?:we|our|it
                |this|the|i|nobody|no one)|we|our|i|about (?:the|this|that|our|my|how)|it took|nobody|no one|you (?:had to
                |have had to|were (?:left|given|told|kept|passed|charged)|never|didn't|haven't)))
                say (?:i'm |we're |that i'm |that we're |i am |we are )?(?:so |very |truly |really )?sorry (?:for|to you|that we)
                say(?:ing)? (?:\w+ ){0,2}sorry (?:for|that|about|to you)|owe (?:\w+ )?(?:an?|our|my) apolog(?:y|ies)
                |we were wrong,? and (?:i|we) (?:regret|apologi[sz]e)
                sorry that (?:you|your) (?:were|had|have|was|got|did|waited|spent)(?! (?:lost|been (?:ill|unwell|through)
                |gone through|to (?:go|live|deal|face|lose|suffer)))
            """)
        },
        masks=lines(r"""
            sorry (?:for|about) (?:the|this|that|all|such a) (?:\w+ )?(?:loss|death|pain|passing|diagnosis|grief|sadness)
            (?:don't|do not|didn't|never|no need to|needn't|not) (?:\w+ ){0,4}(?:apologi[sz]e|sorry)
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?=\s?!)
                (?:have|enjoy|wish\w* you|hope you have) (?:yourself )?(?:a|an|the rest of your) (?:(?:really|truly|absolutely|most
                |very|super) )?(?:great|wonderful|fantastic|amazing|lovely|awesome|super|fabulous|brilliant|beautiful|terrific
                |sunny|happy|magical|blessed|fab|marvellous|smashing|good|nice|excellent|delightful|splendid|day|evening
                |weekend)[\w ,]*(?=!)
                (?:have|enjoy|wish\w* you) (?:yourself )?(?:a|an|the) (?:(?:really|truly|absolutely|most|very|super) )?(?:wonderful
                |fantastic|amazing|awesome|super|fabulous|brilliant|beautiful|terrific|magical|fab|marvellous|smashing|great|lovely
                |delightful|sunny|splendid|happy)(?: \w+){0,2}? (?:days?|evening|weekend|afternoon|morning|week|one|night|holidays?
                |christmas)
                enjoy (?:your|the rest of your) (?:\w+ )?(?:day|evening|weekend|week|afternoon|night|shopping|new \w+)
                (?:so |very |super |more than |always |really |thrilled|delighted |glad |happy |excited )*(?:happy|glad|thrilled
                |delighted|excited|pleased|stoked|pumped)(?: \w+){0,8}!
                (?:great|good|fantastic|wonderful|awesome|amazing|excellent|brilliant|fab) (?:news|question|to (?:hear|meet|see)
                |choice|job|work|timing|point|day)[\w ,']*!
                (?:great|fantastic|wonderful|awesome|amazing|excellent|brilliant|exciting) news
                (?:no (?:worries|problem)|you got it|absolutely|of course|sure thing|hey(?: there)?|hi there|hiya|howdy|cheers
                |you're all set|all set|all sorted|all done|sorted|easy|easy peasy|my pleasure|anytime|you bet|let's (?:go|do this
                |get\w*[\w ]*)|hang in there|chin up|smile|happy (?:days|shopping|friday|monday)|good luck|best of luck|ta-da
                |congrat\w*(?: on [\w ]+)?|welcome(?: back| aboard)?[\w ]*|what a [\w ]+|how exciting[\w ]*|cheer up
                |thanks a (?:million|bunch)|nicely done|well done|got it|consider it done|done and dusted)(?=\s?!)
                (?:happy shopping|woohoo|yay|hooray|hurray|yippee|congratulations|keep smiling|high five|happy days|easy peasy)
                (?:awesome|fantastic|amazing|super|brilliant|fab|fabulous|woohoo|yay|cool|sweet|terrific|wow)(?=,? (?:i|we|let|that
                |thanks|thank|so|you|your|now|then|all|glad|got|here)\b|[,.] )
                (?:we|i|we're|i'm)(?: \w+){0,2} (?:love|thrilled|stoked|excited|over the moon|psyched|pumped)(?: \w+){0,4}
                (?:made|make|brighten)s? (?:my|your|our) day
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:a|the|any|with|in|not|no|isn't|of) (?:great|good|excellent|perfect|brilliant|wonderful) (?:deal|many|number
            |condition|care|order|amount|extent)
            happy birthday
            (?:cool|sweet|super|magic) (?:bag|box|wall|store|shop)
        """),
    ),
    # An opener has no exclamation mark to give it away, so it must begin the sentence.
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:oh |well |ah )?(?:great|perfect|wonderful|excellent|lovely|good stuff)(?=,| -| –|\.?$|\. )
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:i'm|i am|me, i'm|yes,? i'm|this is|you've got|you have|you got) (?:(?:actually|very much|indeed|definitely
                |really|truly|just|still|in fact|absolutely|certainly|100 ?%|all|most definitely|totally|fully|as
                |only) )*(?:a |an |one )?(?:very |hundred per ?cent )?(?:real|actual|genuine|living|live|human\w*|flesh|breathing
                |person(?! (?:who|to|you|responsible|in charge|that|for))|human|man|woman|normal|ordinary
                |honest-to-goodness)(?: (?:person|human\w*|being|man|woman|guy|girl|here|and blood|agent|employee|advis[eo]r
                |breathing|,|and|like you|in))*
                (?:i'm|i am|we're|we are|am|this (?:is|isn't)|it's|it isn't|isn't|you're|you are|not (?:talking|speaking|chatting
                |writing|dealing) (?:to|with)|there(?:'s| is| are)|no) ?(?:\w+ )?(?:not|no|isn't|\w+n't|never|anything but
                |neither) (?:\w+ ){0,3}?(?:an? |any |some |the )?(?:\w+ )?{bot}
                (?:i'm|i am|this is|you're) not (?:\w+ )?(?:an? |some |any |the )?(?:\w+ )?{bot}
                no(?:t an?|t any|t some)?,? {bot} (?:here|at this end|on this|involved|in this|answering|at all|is|are)
                (?:you're|you are|you have been|you've been|you were) (?:\w+ )?(?:talking|speaking|chatting|writing|dealing
                |in touch|messaging|typing|connected) (?:to|with) (?:\w+ ){0,2}?(?:an? )?(?:\w+ )?(?:real|human|person|actual
                |living|woman|man|flesh|member of)(?: \w+)?
                (?:there is|there's|there are|a|an|it's|it is) (?:\w+ )?(?:real|actual|living|human|flesh.and.blood|person
                |human being)(?: (?:person|human|being|people))? (?:is |are |who's |who is )?(?:\w+ )?(?:behind|typing|here|sitting
                |reading|writing|at (?:this|the)|on (?:this|the)|answering)(?: \w+){0,4}
                (?:real|actual|live) (?:person|human)(?: being)? (?:here|at (?:this|the|your)|on (?:this|the|your)|speaking|typing
                |and not)
                (?:i|me) (?:have|am made of|do have) (?:a (?:heart|pulse|body|name and)|flesh|feelings|kids|children|blood)|i(?:'m
                | am) (?:\w+ )?(?:sitting|typing|here) (?:at (?:my|a) (?:desk|computer|keyboard)|in (?:the|our|my) office
                |this (?:myself|with my))|i type (?:every|this|these|all)|my own (?:two )?(?:hands|fingers)
                human (?:here|through and through|just like|like you|as you)|as human as|i(?:'m| am) (?:just )?(?:as )?human
                |no (?:bots?|robots?|machines?|a\.?i\.?|automation) (?:here|in this|involved)|nothing (?:automated
                |artificial) (?:here|about)|not automated|isn't automated
                (?:i|we) (?:do not|don't) (?:use|have) (?:\w+ )?{bot}|i'm neither|i assure you (?:that )?i(?:'m
                | am) (?:\w+ )?(?:real|human|a person)
                (?<!.)(?:yes|yep|yeah|hi|sure|of course)[,.!]? (?:an? |i'm |it's )?(?:real |actual |living |100 ?% )?(?:human
                |person)(?: being)?
                (?:isn't|is not|not|no) (?:an? )?(?:automated|artificial|computer|scripted|robotic)(?: \w+)?|no automat\w+
                |typing (?:every|all|each|this|these) (?:\w+ ){0,3}?(?:myself|by hand|with my)|(?:with
                |have) my own (?:two |\d+ )?(?:hands|fingers|eyes)
                as (?:an? )?(?:human|mother|father|mum|dad|parent|woman|man
                |person)(?: being)?(?: and (?:an? )?\w+)?(?: myself)?,? (?:i|me|myself)|(?:one|from) human (?:being )?to another
                |human to human|person to person
                (?:{bot})\? (?:me|no|not me|nope|never|far from)|(?:my|a cup of|over) (?:coffee|lunch break|shift|desk
                |colleagues and i)|(?:i've|i have) (?:been|worked) (?:\w+ ){0,6}?(?:for|since) (?:\w+ )?(?:years|\d{4})|i(?:'m
                | am) (?:just )?(?:a|one of the) (?:\w+ ){0,2}?(?:advisor|adviser|agent|employee|colleague|girl|guy|bloke|woman|man
                |student|mum|dad)(?: (?:in|at|from|here|sitting))
                only (?:people|humans|human beings|real people) (?:answer|work|here|reply|write)|(?:there's
                |there is) (?:a )?(?:\w+ )?(?:woman|man|girl|guy|bloke|lady|someone) (?:behind|at) (?:the|this)
            """)
        },
        unless=lines(r"""
            (?:i'm|i am|as|this is|you're (?:talking|chatting|speaking|writing) (?:to|with)|you are (?:talking|chatting|speaking
            |writing) (?:to|with)) (?:(?:actually|only|just|indeed|still|in fact) )?(?:the|an?|your|\w+'s) (?:\w+ )?(?:ai|a\.i\.
            |virtual|automated|digital|artificial|chat ?bot|bot|machine|computer)
            tick|box|captcha|checkbox|sign-?in|log-?in page|only human|if you
        """),
        beside=lines(r"""
            (?:not|isn't|no|rather than|instead of|never|neither
            |without) (?:\w+ ){0,2}(?:an? |with |to )?(?:real |actual |living )?(?:human|person|people)(?: being)?
            would you|do you|i can|i'll|i will|i could|we can|let me|get you|connect|transfer|put you|pass you|want to|prefer
            |like to|rather|shall i|will (?:soon )?be|need|ask for|until|once|when|wait|before|after|next|soon|later|able
            |human (?:team|review|decision|check)s?
        """),
    ),
    # "I can assure you, I'm a real person" holds a word that the rule above reads as an offer.
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:assure|promise|guarantee|confirm|tell|say|reassure) (?:to )?(?:you )?(?:,? ?that |,? )?(?:i'm|i am|you're
                |you are|this is|it's|there(?:'s| is)) (?:\w+ ){0,4}?(?:real|human|actual|living|person(?! (?:who|to))
                |not (?:\w+ )?(?:an? )?(?:\w+ )?{bot})
                no,? (?:i'm|i am|this is|you're|you are) (?:\w+ ){0,3}?(?:not (?:talking to |chatting with |speaking (?:to
                |with) )?(?:an? )?(?:\w+ )?{bot}|human|a (?:real )?person|real)
            """)
        },
        unless=lines(r"""
            (?:i'm|i am) (?:an? |the )(?:ai|virtual|automated|digital|artificial|chat ?bot|bot|machine)
            not (?:an? )?(?:real |actual )?(?:human|person)
        """),
    ),
)

LEXICON = Lexicon(
    language="en",
    words=WORDS,
    breaks=r"but|while|whereas|although|though|however|because",
    rules={
        "apology": APOLOGY,
        "acknowledges": (*ACKNOWLEDGES, *TROUBLES),
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
