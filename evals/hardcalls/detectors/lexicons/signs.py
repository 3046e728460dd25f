"""What reads the same in every language."""

from hardcalls.detectors.rule import lines

SMILES = lines(r"""
    (?:\w*)[\U0001F600-\U0001F60E\U0001F642\U0001F643\U0001F917\U0001F929\U0001F970\U0001F973\U0001F389\U0001F38A\U0001F44D]
    |(?:\w*)[\U0001F44F\U0001F64C\U0001F308\U0001F31F\U0001F31E\U0001F680\U0001F4AA\U0001F525\U0001F4AF\U0001F607☀✨☺]
    (?<!\S)(?::-?[)D]|;-?\)|=\)|:'?D|\^\^|<3)
    [\w']+ ?!{2,}
""")
"""Happy emojis, smileys, and more than one exclamation mark."""
