"""Swedish: what offers or promises a person."""

from hardcalls.detectors.rule import Rule, lines

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(r"""
                (?:vill|skulle|önskar|föredrar|ska|kan|om|får|går det bra|hellre|gärna|möjlighet|erbjuda|erbjuder|är det okej
                |passar|undrar) (?:\S+ ){0,8}?(?:prata|tala|koppla\w*|skicka\w*|lämna\w*|överlämna\w*|få kontakt|komma i kontakt
                |hämta\w*|ringa\w*|ringer|be|ber|ta över|tar över|kontakta\w*|chatta|boka\w*|ta in|bli|kopplad|uppringd|träffa
                |föra\w*|sätta|vidare) (?:\S+ ){0,7}?{person}
                (?:vill|skulle|önskar|föredrar|ska|kan|om) (?:\S+ ){0,6}?{person} (?:\S+ ){0,4}?(?:ringer|ringa|kontaktar|kontakta
                |tar|ta|hjälper|hjälpa|hör|höra|i stället|istället|tittar|tar över|fortsätter)
                (?:vill|ska|skulle|kan|önskar) (?:\S+ ){0,4}?(?:koppla dig|kopplar dig|bli uppringd|bli kopplad|kopplas vidare
                |koppla er|bli kontaktad|bli uppringda)(?: \S+){0,5}
                {person} (?:\S+ ){0,3}?(?:kan|finns|står) (?:\S+ ){0,4}?(?:ringa|hjälpa|ta över|kontakta|här|redo|tillgänglig|prata
                |höra av sig)
                (?:kopplar|hämtar|ber) {we} gärna (?:\S+ ){0,5}?{person}|{we} kopplar gärna (?:\S+ ){0,5}?{person}
                (?:vill du|om du vill|vill du hellre|önskar du|föredrar du|så vill du
                |om du hellre) (?:\S+ ){0,5}?{person}(?: \S+){0,5}|(?:säg till|hör av dig|säg bara till)[\w ,]*{person}
                |{person} (?:\S+ ){0,4}?(?:är|finns|har) (?:\S+ ){0,3}?(?:ledig\w*|tillgänglig\w*|på plats|här)(?: \S+){0,6}
                |(?:hur vore det|vad sägs om|känns det bättre|skulle det kännas) (?:\S+ ){0,8}?{person}|(?:fixar|ordnar|hämtar
                |ringer) (?:jag|vi) (?:\S+ ){0,3}?{person}\?
            """)
        },
        masks=(r"om (?:du|ni) har (?:\S+ )?frågor|frågar om|handlar om|ta hand om",),
        beside=lines(r"""
            inte|aldrig|ingen|inga|ej|tyvärr|utan|igår|redan|(?:han|hon|de) sa|har (?:\S+ )?(?:kopplat|skickat|bett)|kommer att
        """),
    ),
    Rule(
        hits={
            "promised": lines(r"""
                (?:{we} (?:kopplar|skickar|flyttar|lämnar|överlämnar|hämtar|tar in|ber|ringer in|kontaktar|för över|släpper in
                |bokar|eskalerar|meddelar)|(?:kopplar|skickar|flyttar|lämnar|överlämnar|hämtar|tar in|ber|ringer in|kontaktar
                |för över|släpper in|bokar|eskalerar|meddelar) {we}) (?:\S+ ){0,7}?{person}(?!(?: \S+){0,2} inte)
                {we} kopplar (?:dig|er)|kopplar {we} (?:dig|er)|(?:du|ni) (?:\S+ )?(?:blir|kopplas
                |kommer (?:att )?(?:bli |kopplas))(?: \S+)? ?(?:kopplad|uppringd|kontaktad|vidarekopplad|vidare|nu|till)
                (?:{we} (?:ska|kommer att|kommer|har)|(?:ska|kommer|har) {we}) (?:\S+ ){0,3}?(?:koppla\w*|skicka\w*|lämna\w*|bett
                |be|boka\w*|hämta\w*|flytta\w*|överlämna\w*|kontakta\w*|lagt över|eskalera\w*|beställt|bokat|kopplat|fört över
                |meddela\w*|ta in|tagit in) (?:\S+ ){0,6}?(?:{person}|samtal|återuppringning)
                {person} (?:\S+ ){0,5}?(?:ringer|kontaktar|tar över|hör av sig|kommer (?:att )?(?:ringa|kontakta|ta|höra|hjälpa
                |svara|skriva)|ska (?:ringa|kontakta|ta|höra)|återkommer|svarar|tar vid|tar hand|fortsätter|ansluter|skriver)
                (?:ringer|kontaktar|hör|tar) (?:\S+ ){0,2}?{person} (?:\S+ ){0,4}?(?:upp|av sig|över|dig|vid)
                |{we} ringer (?:upp )?(?:dig|er)
                (?:samtal|återuppringning|uppringning|telefontid) (?:\S+ ){0,4}?(?:är|har) (?:\S+ )?(?:bokad|bokat|bokats|bekräftad
                |inbokad|inbokat|beställd|beställt)
                {person} (?:\S+ ){0,4}?(?:kommer in|ansluter|hoppar in|går in|läser|sitter med|är på väg|kliver in|tar det
                |finns snart)|(?:kommer|ansluter|hoppar|kliver|hjälper|möter|svarar) (?:\S+ ){0,3}?{person}(?: \S+){0,4}|(?:du
                |chatten|samtalet|ärendet) (?:\S+ )?(?:förflyttas|flyttas|överförs|går|kopplas|skickas
                |lämnas) (?:\S+ ){0,4}?{person}|(?:häng|stanna|vänta) kvar[\w ,]*{person}|i (?:trygga |goda )?händer
            """)
        },
        masks=(r"frågar om|handlar om|hand om|ber om ursäkt",),
        unless=lines(r"""
            om (?:du|ni) (?:vill|önskar|föredrar|hellre)|vill du|ska (?:jag|vi)(?=.*\?)|skulle du|önskar du|gärna
        """),
        beside=lines(r"""
            inte|aldrig|ingen|inga|ej|kan|kunna|tyvärr|igår|sa|skulle|vill
        """),
        asked=False,
    ),
)
