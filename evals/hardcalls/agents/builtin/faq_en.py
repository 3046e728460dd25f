# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in English."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="Thanks for reaching out to Lumen!",
    sorry="We apologise for the inconvenience.",
    nothing="Your question may be answered in one of our popular topics.",
    topics="You can also ask me about: {titles}.",
    more="Just type the topic and I will bring up the article in a second!",
    person="Most questions can be solved right here in the chat, around the clock and without waiting.",
    bye="Have a wonderful day!",
    thanks=r"thank|thanks|cheers",
    thanked="Glad we could help!",
    articles=(
        Article(
            title="Late fees",
            keywords=r"late fee|fee\b|fees\b|penalty|reminder|overdue",
            text="A late fee is charged once for an instalment that is not paid by its due date. You can see it in the app next to the instalment.",
        ),
        Article(
            title="Refunds",
            keywords=r"refund|money back|return|twice|double|sent back",
            text="When you return something, the merchant tells us and we refund you. A refund arrives within 3 working days of being sent.",
        ),
        Article(
            title="Disputes",
            keywords=r"not arrive|never arrive|arrived|faulty|broken|wrong item|dispute|did not order|recogni[sz]e|fraud|scam|stolen",
            text="You can open a dispute in the app when something did not arrive, is faulty, is the wrong item or was not ordered by you.",
        ),
        Article(
            title="Payment plans",
            keywords=r"can't pay|cannot pay|afford|plan\b|pause|job|money|debt|instal",
            text="When an instalment is hard to pay, it can be paused for up to 30 days or spread over 2 to 6 months. You will find the options in the app under Payments.",
        ),
        Article(
            title="Credit decisions",
            keywords=r"declin|refus|reject|credit|approv|denied",
            text="Whether you can buy now and pay later is decided automatically for each purchase.",
        ),
        Article(
            title="Privacy",
            keywords=r"data|privacy|delete|gdpr|address|password|hack",
            text="You can ask what data we hold about you, have mistakes corrected, and ask for your data to be deleted. You will find the form in the app under Privacy.",
        ),
        Article(
            title="Complaints",
            keywords=r"complain|lawyer|ombudsman|unacceptable|press\b|court",
            text="Tell us what went wrong in the contact form of the app; you will have an answer within 15 days.",
        ),
        Article(
            title="Payments",
            keywords=r"pay|payment|due|card|when|how much",
            text="You pay in instalments on the due dates that the app shows, and we send a reminder before each one. You can pay early at no cost.",
        ),
    ),
)
