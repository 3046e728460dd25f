"""The languages that detectors read."""

from hardcalls.detectors.lexicons import de, en, es, it, sv, vi
from hardcalls.detectors.rule import Lexicon

LEXICONS: dict[str, Lexicon] = {
    lexicon.language: lexicon for lexicon in (de.LEXICON, en.LEXICON, es.LEXICON, it.LEXICON, sv.LEXICON, vi.LEXICON)
}
