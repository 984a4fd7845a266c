"""Which language a paragraph is in: version 1 coaches English and names the rest."""

from __future__ import annotations

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages people write business mail in. A short list makes the identifier surer on short text.
LANGUAGES = (
    "ar bg bn ca cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv mr ms nl no pl pt ro ru sk sl sq sr "
    "sv sw ta te th tl tr uk ur vi zh"
).split()
# Below this many letters the identifier guesses ("lol" is Sotho to it), so short text counts as English unless it is
# written in another script.
MIN_LETTERS = 24
# English in other spellings ("the boxes all wet leh") keeps a share of the probability; a foreign paragraph does not.
MIN_FOREIGN = 0.5
MAX_ENGLISH = 0.1
LATIN_END = 0x024F


class LanguageDetector:
    """py3langid, limited to `LANGUAGES`."""

    def __init__(self) -> None:
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._identifier.set_languages(LANGUAGES)

    def detect(self, text: str) -> str:
        """ISO 639-1 code of the language; "en" when in doubt, "und" when there are no letters."""
        letters = [char for char in text if char.isalpha()]
        if not letters:
            return "und"
        other_script = sum(ord(char) > LATIN_END for char in letters) > len(letters) / 2
        if len(letters) < MIN_LETTERS and not other_script:
            return "en"
        ranked = dict(self._identifier.rank(text))
        best = max(ranked, key=ranked.__getitem__)
        if best == "en" or not (other_script or (ranked[best] >= MIN_FOREIGN and ranked["en"] <= MAX_ENGLISH)):
            return "en"
        return str(best)
