# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in German that a colleague has to know in plain English; the names are those of `told.py`."""

TOLD: dict[str, tuple[str, ...]] = {
    "suicide": (
        r"(?:mich|mir) ~(?:umbring\w+|umzubringen|töten|das leben (?:zu )?nehmen)|bringe mich um\b|suizid\w*|selbstmord\w*|selbst töten",
    ),
    "not_wake": (r"nicht mehr auf(?:zu)?wachen|nie mehr aufwachen",),
    "not_live": (
        r"(?:nicht mehr|nicht länger|nimmer) (?:leben|weiterleben|da sein|hier sein|am leben sein)|(?:möchte|will|wollte) ~(?:sterben|tot sein)|lieber tot|keinen (?:sinn|grund) ~(?:leben|weiterleben)",
    ),
    "burden": (r"ohne mich ~besser|besser ~ohne mich|besser ~wenn es mich nicht ~gäbe",),
    "self_injury": (
        r"selbst ?verletz\w+|mich (?:selbst )?(?:ritze\w*|verletze\w*|schneide\w*)|mir ~(?:etwas|was) an(?:zu)?tun?\b",
    ),
    "gambled": (
        r"verspielt|verzockt|zocke\w*|spielsüchtig|spielsucht|(?:casino|wetten|spielhalle|automaten|glücksspiel) ~(?:verloren|weg|alles)|glücksspiel\w*",
    ),
    "sold_to_gamble": (r"(?:verkauf\w+|weiterverkauf\w*) ~(?:spielen|zocken|wetten|casino|einsatz)",),
    "secret": (
        r"(?:mann|frau|partner|partnerin|familie|eltern|kinder) ~(?:weiß|wissen|ahnt|ahnen) ~nichts|(?:niemand|keiner) ~(?:weiß|wissen)|(?:mann|frau|partner|partnerin|familie|eltern) (?:darf|dürfen) ~nicht\w* ~(?:erfahren|wissen|mitbekommen)",
    ),
    "never_opened": (
        r"(?:nie|niemals|kein|nicht) ~(?:konto|account) ~(?:eröffnet|gehabt|angelegt|erstellt)|(?:konto|account) ~(?:nie|nicht) ~(?:eröffnet|angelegt)",
    ),
    "never_ordered": (
        r"(?:das|die|den|es|diese\w*|so etwas|sowas) ~(?:nie|nicht|niemals) ~(?:bestellt|gekauft)\b|nichts (?:davon |bei ihnen )?(?:bestellt|gekauft)",
    ),
    "credit_file": (
        r"schufa-?eintrag\w*|(?:in|bei) der schufa|(?:schufa\w*|bonität|score) ~(?:eingetragen|verschlechtert|gemeldet|ruiniert|kaputt|gesunken|gefallen)",
    ),
    "loan_stopped": (
        r"(?:kredit|baufinanzierung|darlehen|hypothek|finanzierung) ~(?:abgelehnt|gestoppt|geplatzt|auf eis|verweigert|wackelt)",
    ),
    "gave_code": (
        r"(?:habe?|schon) ~(?:code|tan|pin|passwort)s? ~(?:durchgegeben|weitergegeben|gegeben|vorgelesen|verraten|genannt)",
    ),
    "code_wanted": (r"(?:will|braucht|verlangt|fragt|möchte|soll|wollen|brauchen) ~(?:code|tan|pin|passwort)\b",),
    "on_the_phone": (
        r"(?:gerade|jetzt|noch|immer noch|im moment) ~(?:am telefon|in der leitung|dran)\b|(?:am telefon|in der leitung) ~(?:gerade|jetzt|noch)|nicht auf(?:zu)?legen",
    ),
    "sent_money": (r"(?:geld|betrag|€|euro|bitcoin|krypto\w*) ~(?:überwiesen|geschickt|gesendet)|gutschein\w* ~gekauft",),
    "executor": (r"testamentsvollstrecker\w*|nachlassverwalter\w*|nachlasspfleger\w*|erbschein|alleinerb\w+|miterb\w+",),
    "forced": (
        r"(?:musste|muss|gezwungen|genötigt|keine wahl) ~(?:bestell\w+|kauf\w+|unterschreib\w+|vorles\w+|daneben|zuseh\w+|eingeb\w+|anmeld\w+|gezwungen)?|nicht gewollt|nicht freiwillig|gegen meinen willen|gezwungen|zwingt",
    ),
    "unsafe_contact": (
        r"(?:kein\w*|nicht|bitte nicht) ~(?:brief\w*|post|anruf\w*|anrufen|anruft|sms|mail\w*|e-?mails?|schreiben|schicken|schickt)\b|(?:er|sie) (?:liest|schaut|guckt|sieht|kontrolliert|öffnet|hat) ~(?:handy|post|mails?|nachrichten|app|konto)|mein handy hat ~(?:er|sie)\b",
    ),
    "leave_as_is": (
        r"(?:änder\w*|macht|machen|mach|tut|unternehm\w+|storniert?) ~(?:noch |bitte |erst ?mal |jetzt )*(?:nichts|gar nichts|nix)|nichts (?:ändern|machen|unternehmen|tun)|(?:alles|es) ~(?:so )?lassen",
    ),
    "returned": (r"zurückgeschickt|zurückgesandt|zurückgegeben|retourniert|zurückgebracht|retoure\w*",),
    "bad_answers": (
        r"(?:jedes ?mal|jeder|immer) ~(?:etwas|was) anderes|widersprüchlich\w*|(?:erst|einmal) ~(?:heißt|hieß) ~(?:dann|mal)",
    ),
    "tomorrow": (
        r"(?:rate|zahlung|abbuchung|fällig|abgebucht) ~morgen\b(?! (?:früh )?(?:anruf\w*|melde\w*))|morgen ~(?:rate|zahlung|abbuchung|fällig|abgebucht)",
    ),
}
