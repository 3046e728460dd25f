"""English: what says that a trouble is seen, or what it is worth."""

VERDICT = (
    r"(?:(?:so|very|really|incredibly|awfully|extremely|terribly|pretty|just|such an?|an?|the|not|never|quite|deeply|too|utterly"
    r"|truly|absolutely|simply|plain|genuinely|beyond|frankly|also|thing|place|kind of|sort of|completely|entirely|hardly|no"
    r"|like|more than|only|incredibly) ){0,3}(?:hard(?:er|est)?(?! drive| copy| copies| reset)|tough|rough|awful|terrible|horrible"
    r"|horrendous|dreadful|grim|brutal|cruel|bleak|nightmare|heavy|heart-?breaking|devastating|crushing|painful|miserable|rotten"
    r"|wretched|appalling|shocking|worrying|stressful|frightening|scary|terrifying|alarming|upsetting|distressing|unsettling"
    r"|infuriating|maddening|frustrating|galling|exhausting|draining|overwhelming|unbearable|harsh|shattering|sad|tragic|vile"
    r"|disgusting|outrageous|gutting|bitter|lonely|isolating|humiliating|degrading|demoralising|gruelling|relentless|daunting"
    r"|difficult|acceptable|unacceptable|unfair|fair|wrong|okay(?= for)|good enough|serious|a lot|too much|so much|understandable"
    r"|easy|nothing|small thing|horrid|hell|torment|torture|agony|blow|shock|worry|strain|burden|weight|ordeal|struggle"
    r"|a dreadful|disgraceful|inexcusable|natural|normal reaction|invasive|violating|traumatic|nasty|despicable|heartless)"
)

VALUED = r"""
    (?<!.)(?:and )?that (?:you|your|we|this|it)(?= )|(?<!.)(?:after (?:all|so|everything)|with all|anyone who|whoever)
    |(?:you're|you are) (?:\w+ )?(?:allowed|entitled)|you (?:may|have the right)|nobody could|no one could|who could
    |after (?:all (?:that|this|these)|so (?:many|much|long)|something like)|so many
    rubs? salt|(?:makes?|made) (?:it|this|that|things|everything) (?:\w+ )?(?:worse|harder|heavier)|insult to injury
    |(?:the )?worst (?:time|moment|possible|part|of it)|out of order|no (?:joke|picnic|fun|way to)|kick in the teeth|(?:hits?
    |hitting) (?:(?:you|home|people|anyone) )?(?:\w+ )?hard|too (?:long|far|many)|takes? (?:a lot|it|something) out
    |leaves? (?:a|its) mark|hellish|tears?|wrench\w*|unthinkable|unimaginable|inexplicable|merciless|bruising|jarring
    |nerve-?\w+|breaks? (?:my|your) heart|robs?|cost(?:s|ing)? you|way too|badly|careless|sloppy|dismal|dire|precarious
    |desperate|helpless|powerless|vulnerable
    (?:the )?last thing you (?:need|want|should)\w*|at (?:a time|a moment|such a time)|in the middle of|on top of (?:it all
    |everything|all)|of all times|as if (?:\w+ ){0,6}?(?:weren't|wasn't|isn't|not) enough|having to|(?:you|to) (?:(?:still
    |also|now|then) )?(?:have|had|need) to (?:deal|cope|think|worry|face|live|go through|sort|fight|explain|chase|choose|beg
    |ask|carry|hide|sit|wait|hear|find out|pick)|(?:can|will|would|does|do) (?:do )?that to|knock\w* (?:you|the|any)
    |upside down|pulled (?:from|out)|(?:nobody|no one) (?:plans|chooses|asks|wants|likes|is)|doesn't (?:keep|stick|care|wait
    |follow|go away|make you|mean you|say)|don't (?:have to|need to) (?:explain|justify|prove|apologise|be|hide|carry|do|go
    |face|deal|pretend)|no need to (?:be|explain|justify|apologise|prove|feel|hide)|(?:had|got|have|has|been through
    |dealing with|already have) (?:\w+ ){0,3}?(?:enough|plenty)|gently|in your (?:own )?time|whatever you need|i wish|not (?:a
    |any) (?:failure|failing|weakness|crime|character)|happens to|can happen|could happen|(?:many|lots of|plenty of|so many
    |more) (?:people|of us)|nothing to (?:be|do with)|anything but|not (?:silly|stupid|weak|alone|a burden|overreacting
    |imagining)
    you(?:'re|'ve been|'ve| are| have been| have| were) (?:\w+ ){0,2}?(?:living|facing|dealing|coping|struggling|fighting
    |carrying|juggling|caring|grieving|counting|scraping|lying|holding|running|chasing|recovering|suffering|hurting|wondering
    |choosing|feeding|stuck|left|forced|going through|grappling|battling|bracing|dreading|trying to (?:feed|keep|get by
    |get through|stay|hold|make|raise|stop|quit|recover|live)|through|cut off|shut out|hit|robbed|conned|tricked|lied to
    |targeted)|what you(?:'re| are|'ve been| have been) (?:\w+ ){0,2}?(?:through|up against|facing|living|carrying)
    |how much (?:you|it|this|that)|what (?:it|this|that) (?:costs|takes|does|means|did|must)|it(?:'s| is) (?:only )?(?:human
    |okay|ok|all right|alright) (?:to|if|that|not)|(?:really|very|truly|genuinely|properly) (?:counts|difficult|matters)
    |thank you for (?:being|your) (?:\w+ )?(?:honest\w*|open\w*|trust\w*|frank\w*|courage)|gets? (?:to|on top of)
    |cuts? (?:deep|through)|stings?|aches?|haunt\w*|unforgivable|inhumane|indecent|undignified|callous|thoughtless|clumsy
    |tactless|insensitive|lousy|rubbish|ghastly|hideous|hell\w*|sickening|chilling|disturbing|creepy|raw|sad(?:dens|dened
    |dening)?|sorrow\w*|pain|blame|fault|burden
    you(?:'ve| have| had|'d)? (?:(?:just|already|also) )?(?:told|said|mentioned|wrote|written|explained|described|shared|say
    |tell me|write|mention|describe)|from (?:your note|your message|what you)|(?:since|because|as|now that|given that|given
    |while|seeing as) you(?:'re|'ve| are| have(?= been))|you (?:were|are|did) right|so (?:let's|i'll|i won't|i will|we'll
    |i'm going to|please don't)|(?:that's|which is|that is) why|(?:i|we) (?:(?:do|certainly) )?know|mortifying|excruciating
    |(?:make|drain|wear|break|floor|shake|flatten|knock|leave|grind) (?:any|every|most)\w*|more than (?:one|any|a
    |most) (?:person|body|people|human)|(?:strong|big|huge|real|important|good|first) (?:step|thing to do|decision)
    |worth (?:your|it|more)|(?:take|have) (?:all the|your|as much) time|no (?:rush|hurry)|can wait|leave (?:it|the rest|that
    |this) (?:to|with) (?:me|us)|get some (?:rest|sleep)|please (?:ring|call|talk|stay|reach)(?= (?:one|999|112|911|someone
    |somebody|samaritans|safe|with|to|a))
    (?:hard|harder|hardest|tough|toughest|rough|awful|terrible|horrible|horrendous|dreadful|grim|brutal|cruel|bleak|nightmare
    |heart-?breaking|devastat\w+|crushing|painful|hurts?|miserable|rotten|wretched|appalling|shocking|worr(?:y|ying|ies|ied)
    |stress(?:ful)?|frighten\w*|scar(?:y|ed|es)|terrify\w*|alarm(?:ing|ed)|upset(?:ting)?|distress\w*|unsettling|infuriat\w+
    |maddening|frustrat\w+|galling|exhaust\w+|drain(?:ing|s|ed)|overwhelm\w*|unbearable|harsh|shatter\w+|tragic|vile
    |disgusting|outrageous|gutt(?:ed|ing)|humiliating|degrading|gruelling|relentless|daunting|horrid|agony|ordeal|a (?:(?:real
    |massive|huge|big|heavy|terrible) )?(?:blow|shock|worry|strain|burden|weight|struggle|lot)|disgraceful|inexcusable
    |traumatic|nasty|despicable|heartless|invasive|lonely|isolating|bitter|heavy|difficult)(?! (?:drive|copy|copies|reset
    |to read the|goods|items?|parcels?))
    (?:not|isn't|wasn't|never|can't be|cannot be|hardly|far from|nowhere near|don't think it's
    |aren't) (?:\w+ ){0,2}?(?:acceptable|okay|ok|right|fair|good enough|easy|trivial|nothing|small|simple|your fault
    |how it should|what should|something (?:you|anyone))|unacceptable|unfair|wrong
    no wonder|little wonder|(?:(?:i'm|it's) )?not surpris\w+|understandabl\w+|(?:of course|naturally|rightly|justified)
    |makes (?:(?:complete|perfect|total|a lot of) )?sense|every right|anyone(?:'d| would)|any of us would|who wouldn't
    |you(?:'re| are) right|reasonable|(?:only )?natural|only human
    (?:so|very|truly|really|deeply|terribly|genuinely|incredibly|dreadfully|also) sorry(?!,? (?:but|i can't|we can't))
    |sorry (?:(?:to|that|about|for|you|at|it|this|things|your|how|he|she|they|someone|somebody|he's|she's|you're|you've
    |it's)(?! (?:say|inform|tell|we can't|we cannot|i can't|i cannot|the delay|any|bother|ask|interrupt|repeat)))
    |sorry we (?!can)
    (?:i|we) (?:(?:can|do|could|really|completely|fully|totally|only|can only|can really|can well) )*(?:see|hear|tell|imagine
    |understand|get|appreciate|know|sense|notice|realise|realize|recognise|recognize)(?= (?:how|why|what (?:it|that|this|you)
    |that (?:it|this|things?|everything|you(?:'re| are| have|'ve| feel))|you(?:'re| are| feel|'ve had|'ve been))(?!\w))
    |i hear you
    sounds?(?! like a plan)|must (?:be|have|feel|weigh|hurt|seem|leave)|(?:can't|cannot) (?:have been|be|even imagine|imagine)
    (?:it|that|this|you|your \w+|which) (?:(?:really|truly|does) )?matters?|(?:(?:very|so|this|that|it) )?seriously|i(?:'m
    | am) (?:\w+ )?(?:concerned|worried|relieved|grateful|touched|sad|saddened)|i(?:'m| am) here|here for you|not alone
    (?:thank you|thanks)(?: so much| very much)? (?:for|that you)(?! (?:your patience|waiting|contacting|calling|the
    |your order|choosing))|(?:(?:so|really|very) )?glad (?:you|that you|to hear you)|good (?:that|thing) you(?: \w+)?
    |i appreciate (?:you|your) \w+|it (?:means|helps|took)
    (?:nobody|no one|no-one|no \w+|none of us|you) (?:\w+ )?(?:should|ought|deserves?|deserved)(?:n't| not)?(?! (?:receive|see
    |be able|find|send|get an))|should(?:n't| not| never) (?:have |be |happen)|(?:don't|didn't|did not|do not) deserve
    (?:i|we) (?:\w+ )?believe you|courage\w*|brave\w*|takes? (?:\w+ )?(?:strength|guts|nerve)
    (?:heart goes out|feel for you|thinking of you|feel (?:awful|terrible)|take (?:care|all the time)|no judg\w+|pressure
    |no one would|fair enough|you poor|take (?:its|a|their) toll|toll|eats? away|weighs?|weighing)
"""

THEN = r"""
    (?:(?:and|well,|honestly,?) )?(?:that|this|it|which)(?:'s| is| was| must| sounds| can't| cannot| isn't| wasn't|'d| would
    | has) (?:(?:been|be|feel|have been|like) )*{verdict}
    (?:i'm|i am|we're|we are) (?:so|very|truly|really|deeply|terribly|genuinely) sorry(?=[.,!]| (?:to hear|that you|this
    |you(?:'re| are|'ve| have)|about that|for (?:your|you|what)))
    (?:no|little) wonder|(?:nobody|no one|you) (?:should|shouldn't|deserves?)|(?:that|this) (?:must|hurts|matters|sounds)
    |anyone would|i can (?:only )?(?:imagine|hear how|see how|see why)|of course (?:you|that)|what an? {verdict}|how {verdict}
    |{verdict}[.!]
"""
