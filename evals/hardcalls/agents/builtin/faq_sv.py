# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in Swedish."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="Tack för att du kontaktar Lumen!",
    sorry="Vi ber om ursäkt för besväret.",
    nothing="Svaret finns kanske i något av våra populära ämnen.",
    topics="Du kan också fråga mig om: {titles}.",
    more="Skriv bara ämnet, så kommer artikeln på en sekund!",
    person="De flesta frågor går att lösa direkt här i chatten, dygnet runt och utan väntan.",
    bye="Ha en underbar dag!",
    thanks=r"tack\b|tackar",
    thanked="Vad roligt att vi kunde hjälpa till!",
    articles=(
        Article(
            title="Förseningsavgifter",
            keywords=r"avgift\w*|påminnelse\w*|försen\w*|inkasso\w*",
            text="En förseningsavgift tas ut en gång för en delbetalning som inte är betald på förfallodagen. Du ser den i appen bredvid delbetalningen.",
        ),
        Article(
            title="Återbetalningar",
            keywords=r"återbetal\w*|tillbaka|retur\w*|två gånger|dubbel\w*|dubbelt",
            text="När du skickar tillbaka något meddelar butiken oss, och vi betalar tillbaka. En återbetalning kommer inom 3 arbetsdagar.",
        ),
        Article(
            title="Tvister",
            keywords=r"kommit|fått|trasig\w*|sönder|fel vara|inte beställt|känner inte|bedräg\w*|stulen",
            text="I appen kan du öppna ett tvisteärende om något inte kom, är trasigt, är fel vara eller inte har beställts av dig.",
        ),
        Article(
            title="Betalningsplaner",
            keywords=r"kan inte betala|paus\w*|plan\b|jobb\w*|pengar|skuld\w*|delbetalning\w*|råd\b",
            text="Om en delbetalning är svår att klara av kan den pausas i upp till 30 dagar eller delas upp på 2 till 6 månader. Du hittar det i appen under Betalningar.",
        ),
        Article(
            title="Kreditbeslut",
            keywords=r"nek\w*|avslag|kredit\w*|godkänd",
            text="Om du kan köpa nu och betala senare avgörs automatiskt vid varje köp.",
        ),
        Article(
            title="Integritet",
            keywords=r"uppgifter|integritet|radera|gdpr|adress\w*|lösenord\w*|hacka\w*",
            text="Du kan få veta vilka uppgifter vi har, få fel rättade och få uppgifter raderade. Formuläret finns i appen under Integritet.",
        ),
        Article(
            title="Klagomål",
            keywords=r"klag\w*|advokat|oacceptabelt|tidning\w*|domstol",
            text="Berätta i appens kontaktformulär vad som gick fel; du får svar inom 15 dagar.",
        ),
        Article(
            title="Betalningar",
            keywords=r"betal\w*|förfall\w*|kort\b|när|hur mycket",
            text="Du betalar i delar på de datum som appen visar, och vi påminner före varje. Att betala i förtid kostar inget.",
        ),
    ),
)
