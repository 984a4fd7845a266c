"""Which language a paragraph is in: version 1 coaches English and names the rest."""

from __future__ import annotations

import pycld2

# Languages people write business mail in. Others (Scots, Latin, Norwegian Nynorsk) are what CLD2 takes English in other
# spellings for.
LANGUAGES = frozenset(
    (
        "ar bg bn ca cs da de el es et fa fi fr gu he hi hr hu id it ja ko lt lv mr ms nl no pl pt ro ru sk sl sq sr "
        "sv sw ta te th tl tr uk ur vi zh"
    ).split()
)
OTHER_NAMES = {"iw": "he", "zh-Hant": "zh"}
# Below this many letters nobody can tell ("lol" is Sotho to some), unless it is written in another script.
MIN_LETTERS = 24
LATIN_END = 0x024F


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language, as CLD2 has it; "en" when in doubt, None when the text is too short to tell, "und"
    when there are no letters.
    """
    letters = sum(map(str.isalpha, text))
    if not letters:
        return "und"
    other_script = not text.isascii() and sum(ord(c) > LATIN_END for c in text if c.isalpha()) > letters / 2
    if letters < MIN_LETTERS and not other_script:
        return None
    try:
        sure, _, found = pycld2.detect(text, bestEffort=other_script, isPlainText=True)
    except pycld2.error:
        # Control characters and other code points that CLD2 does not take for text.
        return "en"
    code = OTHER_NAMES.get(found[0][1], found[0][1])
    return code if (sure or other_script) and code in LANGUAGES else "en"


def goes_with(text: str, language: str) -> bool:
    """Whether a text too short to tell is rather in the language of what stands around it than in English."""
    try:
        _, _, found = pycld2.detect(text, bestEffort=True, isPlainText=True, hintLanguage=language)
    except pycld2.error:
        return False
    return bool(found[0][1] != "en")
