"""Swedish: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:kan|kunde|skulle|vill|får|skulle du kunna|har) (?:du|ni|jag|vi)|(?:ge|skicka|skriv|uppge|ange|bekräfta|lämna|dela
        |berätta|säg|meddela|mejla|fyll|bokstavera|låt)(?: mig| oss)?(?: gärna| bara| också)*|(?:jag|vi) (?:\S+ )?behöver
        |behöver (?:jag|vi)|vad (?:är|har|heter|var)|vilket|vilken|vilka|när|på vilken|på vilket|till vilken|till vilket|var snäll
        |vänligen|tack|var vänlig|be (?:dig )?om|hur
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) {gap7}(?:födelsedatum\w*|födelsedag\w*|födelsetid\w*|personnummer\w*|född|födelseår\w*)
                (?:{your} )?(?:födelsedatum|personnummer)(?:,? tack)?\s?\?|när är (?:du|ni) född\w*
            """),
            "postcode": lines(r"""
                (?:{ask}) {gap7}(?:postnummer\w*|postnumret)
                (?:{your} )?postnummer(?:,? tack)?\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) {gap7}(?:e-?post\w*|mejl\w*|mail\w*|e-?mail\w*)
                (?:{your} )?(?:e-?post\w*|mejladress|mailadress|mejl)(?:,? tack)?\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) {gap7}(?:telefonnummer\w*|telefonnumret|mobilnummer\w*|mobilnumret|(?:nummer|numret) (?:\S+ ){0,4}?(?:nå
                |nås|ringa|ring|nåbar)|mobil|nå dig)
                (?:på )?vilket nummer (?:\S+ ){0,6}?(?:nå|nås|ring\w*|kontakta)|(?:{your} )?(?:telefonnummer
                |mobilnummer)(?:,? tack)?\s?\?
            """),
            "order_number": lines(r"""
                (?:{ask}) {gap7}(?:ordernummer\w*|ordernumret|beställningsnum(?:mer|ret)\w*|orderid|fakturanummer\w*
                |referensnummer\w*|referens|ocr\w*|köpnummer|ärendenummer\w*|ordernr)
                vilken (?:order|beställning)(?: \S+){0,6}|vilket köp(?: \S+){0,6}|(?:{your} )?ordernummer(?:,? tack)?\s?\?
            """),
            "name": lines(r"""
                (?:{ask}) {gap7}(?:namn\w*|förnamn|efternamn|för- och efternamn)(?! på (?:butiken|varan))
                vad heter (?:du|ni)|vem (?:har jag|pratar jag|är det jag|talar jag)(?: \S+){0,5}
                |(?:{your} )?(?:fullständiga )?namn(?:,? tack)?\s?\?
            """),
            "amount": lines(r"""
                (?:{ask}) {gap7}(?:belopp\w*|summa\w*|hur mycket)
                (?:hur mycket|hur stort belopp|vilket belopp|vilken summa|hur stor)(?: \S+){0,10}
            """),
            "identity": lines(r"""
                (?:bekräfta|verifiera|styrka|kontrollera|legitimera|säkerställa|identifiera|bekräftar|verifierar|legitimerar
                |identifierar|intyga|visa)(?: \S+){0,6}? (?:identitet\w*|vem du är|att det är du|att du är|dig|att jag|bankid
                |kontoinnehavare\w*)
                {your} identitet (?:\S+ ){0,3}?(?:bekräft\w*|verifier\w*|styrk\w*)|säkerhetsfråg\w*|(?:logga in|legitimera
                |identifiera|verifiera) (?:\S+ ){0,2}?(?:dig )?(?:med |via )?(?:mobilt )?bankid|bankid|id-kontroll
                |identitetskontroll|säkerhetskontroll|(?:kopia|foto|bild) (?:\S+ )?(?:av|på) (?:\S+ )?(?:legitimation\w*|id\w*
                |pass)|legitimera dig|att det (?:verkligen |faktiskt )?är du|är det du som (?:\S+ )?(?:kontoinnehavare|äger|står)
            """),
            "topic": lines(r"""
                vad (?:\S+ ){0,3}?(?:gäller|handlar|rör|hänt|problemet|behöver du|kan jag hjälpa|kan vi hjälpa|är det du|frågan
                |ärendet|är det som|det är som|det rör|vill du ha hjälp|undrar du|händer)(?: \S+){0,6}
                (?:hur|med vad) (?:kan|får) (?:jag|vi) (?:\S+ )?(?:hjälpa|stå till|bistå|vara till)(?: \S+){0,4}|(?:berätta|beskriv
                |förklara|skriv|säg)(?: \S+){0,3}? (?:vad|mer|lite|om|ditt ärende|ärendet|kort|problemet|vilket
                |varför)(?: \S+){0,6}|(?:gäller|handlar|rör) det (?:\S+ ){1,7}?\?|vilket (?:ärende|ämne|område)(?: \S+){0,5}
                |vilken (?:fråga|typ av ärende)(?: \S+){0,5}|{your} ärende\s?\?
            """),
        },
        masks=lines(r"""
            (?:något|någonting) (?:annat|mer|ytterligare)[\w ,]*|vad (?:annat|mer|som händer|händer nu|vi kan|jag kan)[\w ]*
        """),
        unless=lines(r"""
            (?:inte|aldrig|inga?) (?:\S+ ){0,4}?(?:skicka|dela|lämna|uppge|skriva|ange|behöver|behövs|ge|be om|frågar|mejla|posta)
            |behöver (?:\S+ )?inte|(?:skicka|dela|lämna|uppge|skriv|ange|mejla|ge) (?:\S+ ){0,3}?(?:inte|aldrig)|(?:jag
            |vi) (?:\S+ )?(?:ser|har|hittar|hittade|fick|skickade|skickar|skickat)|har (?:jag|vi)|(?:du|ni) (?:hittar|ser|kan (?:se
            |ändra|hitta|uppdatera|byta)|får|har (?:redan|angett|uppgett))|tack för|står (?:i|på)|finns (?:i|på)|är (?:registrerad
            |registrerat|sparad|sparat)|skickades|stämmer redan
        """),
    ),
)
