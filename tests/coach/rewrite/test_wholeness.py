"""A change that breaks the grammar of its sentence is refused; a fault that the writer made is theirs."""

from __future__ import annotations

import pytest

from tactful.coach.rewrite.wholeness import breaks


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I was told a lady would come, so we kept the small ones.", "So we kept the small ones."),
        ("You dry clothes indoors, and then the wall goes black.", "Then the wall goes black."),
        ("You utter numpty.", "You."),
        ("tell me, are you just this slow", "please tell me"),
        ("a tiny hint for next time, commas are no semicolons", "tiny hint for next time"),
        ("You forgot it, didn't you?", "Didn't you?"),
        ("Your delivery has corrupted the store.", "The store was corrupted by the delivery has."),
        ("We need a bulletproof answer.", "We need a accurate answer."),
        ("We need an ironclad plan.", "We need an sound plan."),
        ("I hate a hanging curveball.", "I hate a hanging a surprise."),
        ("Let's get somebody warmer.", "Could you let's get somebody, please?"),
        ("Fill the kettles and don't ring us.", "Could you fill the kettles and don't ring us, please?"),
        ("escort comes at 4am, your goat can bury itself", "escort comes at 4am, can bury itself"),
        ("tell her no by lunch or i will", "please tell her no by lunch, otherwise i'd have to will"),
        ("I'll keep you posted.", "I'll keep you updated in you."),
        ("Fix your grammar. Tonight.", "Could you fix your grammar Tonight, please?"),
        ("Did you run it before you opened this?", "Could you run it before you opened this, please?"),
        ("It's a hard word, I know, so I renamed it.", "I know, so I renamed it."),
        ("thanks to you Sjaak works all weekend", "sjaak works all weekend"),
        ("You forgot to invite Anna, Ben and Carla.", "Anna wasn't invited, Ben and Carla."),
        ("You deleted the logs, the orders and the config.", "The logs were deleted, the orders and the config."),
        (
            "You lost the keys, the badge and the phone, and we paid.",
            "The keys were lost, the badge and the phone, and we paid.",
        ),
        ("This is your fault, not mine.", "I'd like to understand how this came about, not mine."),
        ("You broke the printer, not me.", "The printer was broken, not me."),
    ],
)
def test_what_no_longer_holds_together_is_refused(old: str, new: str) -> None:
    assert breaks(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("So you forgot the list again.", "So the list is missing."),
        ("Just send a invoice, genius.", "Just send a invoice."),
        ("You clowns sent a van.", "You sent a union rep, a one-off, within an hour."),
        ("It's hopeless, can you call them?", "Please, can you call them?"),
        ("Obviously you don't.", "You don't."),
        ("Fix the door. Now.", "Could you fix the door now, please?"),
        ("You forgot to tell Maya.", "Maya wasn't told."),
        ("SEND THE LIST NOW", "please send the list now"),
        ("That was lazy of you.", ""),
        ("You left the gate open, the dog ran and we waited.", "The gate was left open, the dog ran and we waited."),
        (
            "You deleted it, the backup failed and we lost a day.",
            "It was deleted, the backup failed and we lost a day.",
        ),
        ("You sent the draft, not the final one.", "The draft was sent, not the final one."),
        ("You called them on Monday, Tuesday and Friday.", "They were called on Monday, Tuesday and Friday."),
    ],
)
def test_what_holds_together_may_stand(old: str, new: str) -> None:
    assert not breaks(old, new)
