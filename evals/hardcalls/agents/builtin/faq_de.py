# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in German."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="Danke für Ihre Nachricht an Lumen!",
    sorry="Wir entschuldigen uns für die Unannehmlichkeiten.",
    nothing="Vielleicht finden Sie die Antwort in einem unserer beliebten Themen.",
    topics="Sie können mich auch zu diesen Themen fragen: {titles}.",
    more="Schreiben Sie einfach das Thema, und der Artikel ist in einer Sekunde da!",
    person="Die meisten Fragen lassen sich direkt hier im Chat klären, rund um die Uhr und ohne Wartezeit.",
    bye="Einen wunderschönen Tag noch!",
    thanks=r"danke|vielen dank",
    thanked="Schön, dass wir helfen konnten!",
    articles=(
        Article(
            title="Mahngebühren",
            keywords=r"mahn\w*|gebühr\w*|verzug|inkasso",
            text="Eine Mahngebühr fällt einmal an, wenn eine Rate bis zum Fälligkeitstag nicht bezahlt ist. Sie sehen sie in der App bei der Rate.",
        ),
        Article(
            title="Erstattungen",
            keywords=r"erstatt\w*|geld zurück|rücksend\w*|retour\w*|doppelt|zweimal|zurückgeschickt",
            text="Wenn Sie etwas zurückschicken, meldet uns das der Händler, und wir erstatten es. Eine Erstattung ist innerhalb von 3 Werktagen da.",
        ),
        Article(
            title="Klärungsfälle",
            keywords=r"angekommen|geliefert|kaputt|defekt|falsche\w*|nicht bestellt|kenne|betrug|betrüger|gestohlen",
            text="In der App können Sie einen Klärungsfall eröffnen, wenn etwas nicht ankam, defekt oder falsch ist oder nicht von Ihnen bestellt wurde.",
        ),
        Article(
            title="Zahlungspläne",
            keywords=r"nicht zahlen|nicht bezahlen|pause|plan|job|geld|schulden|rate\w*|arbeitslos",
            text="Wenn eine Rate schwerfällt, kann sie bis zu 30 Tage pausiert oder auf 2 bis 6 Monate verteilt werden. Sie finden das in der App unter Zahlungen.",
        ),
        Article(
            title="Kreditentscheidungen",
            keywords=r"abgelehnt|ablehnung|kredit\w*|genehmigt",
            text="Ob Sie jetzt kaufen und später zahlen können, wird für jeden Einkauf automatisch entschieden.",
        ),
        Article(
            title="Datenschutz",
            keywords=r"daten|datenschutz|löschen|dsgvo|adresse|passwort|gehackt",
            text="Sie können erfahren, welche Daten wir haben, Fehler berichtigen und Daten löschen lassen. Das Formular steht in der App unter Datenschutz.",
        ),
        Article(
            title="Beschwerden",
            keywords=r"beschwer\w*|anwalt|unverschämt|presse|gericht",
            text="Schreiben Sie über das Kontaktformular der App, was schiefgelaufen ist; Sie bekommen innerhalb von 15 Tagen eine Antwort.",
        ),
        Article(
            title="Zahlungen",
            keywords=r"zahl\w*|fällig|karte|wann|wie viel|bezahl\w*",
            text="Sie zahlen in Raten an den Tagen, die die App zeigt, und wir erinnern Sie vor jeder Rate. Früher zu zahlen kostet nichts.",
        ),
    ),
)
