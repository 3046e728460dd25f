"""The languages that detectors read."""

from hardcalls.detectors.lexicons import de, en, es, sv, vi
from hardcalls.detectors.rule import Lexicon

LEXICONS: dict[str, Lexicon] = {
    lexicon.language: lexicon for lexicon in (de.LEXICON, en.LEXICON, es.LEXICON, sv.LEXICON, vi.LEXICON)
}
