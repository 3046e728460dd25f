"""The agent of a rollout that went wrong: quick, polite answers from an FAQ, and nothing behind them."""

from collections.abc import Sequence

from hardcalls.agents.builtin.case import joined
from hardcalls.agents.builtin.past import Past, past_of
from hardcalls.agents.builtin.reading import search
from hardcalls.agents.builtin.tongue import Article, Tongue
from hardcalls.agents.builtin.tongues import tongue_of
from hardcalls.talk import Brief, Reply
from hardcalls.transcript import Message

OFFERED = 3


class AnswersOnly:
    """Picks an article by keywords. It looks nothing up, uses no tool and never hands over."""

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """An article, or more topics to choose from."""
        past = past_of(messages)
        tongue = tongue_of(past.said, brief.language)
        return Reply(content=answer(past, tongue))


def answer(past: Past, tongue: Tongue) -> str:
    """The reply: the one apology, an article, and a cheerful sign-off."""
    faq = tongue.faq
    asks_for_person = search(tongue.words.cues["human"], past.text, tongue.words)
    if asks_for_person:
        body = joined(faq.person, offered(past, tongue), faq.more)
    elif article := picked(past.text, tongue):
        body = article.text
    elif search((faq.thanks,), past.text, tongue.words):
        body = faq.thanked
    else:
        body = joined(faq.nothing, offered(past, tongue), faq.more)
    return joined("" if past.replies else faq.greeting, faq.sorry, body, faq.bye)


def picked(text: str, tongue: Tongue) -> Article | None:
    """The first article with a keyword in the text."""
    return next((a for a in tongue.faq.articles if search((a.keywords,), text, tongue.words)), None)


def offered(past: Past, tongue: Tongue) -> str:
    """A few topics, others with each reply."""
    titles = [a.title for a in tongue.faq.articles]
    start = len(past.replies) * OFFERED % len(titles)
    return tongue.faq.topics.format(titles=", ".join([*titles, *titles][start : start + OFFERED]))
