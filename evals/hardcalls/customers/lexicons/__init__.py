"""What the signs look like, one file a language. They are the simulated customer's own: no check of an agent reads them."""

from hardcalls.customers.lexicons.de import GERMAN
from hardcalls.customers.lexicons.en import ENGLISH
from hardcalls.customers.lexicons.sign import Sign, SignName

LEXICONS: dict[str, dict[SignName, Sign]] = {"de": GERMAN, "en": ENGLISH}
