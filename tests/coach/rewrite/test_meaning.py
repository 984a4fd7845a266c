"""What a language model may say in place of a sentence, and what it may not: facts turned round, requests added.

Written for these tests, as small models word things.
"""

from __future__ import annotations

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite import borrowed
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel, Source

Rows = list[tuple[str, FlagLabel, list[str]]]


def passes(text: str, label: FlagLabel, wording: str, source: Source = "local_llm") -> bool:
    """Whether the verifier takes a wording for a sentence that is flagged whole."""
    whole = Range(0, len(text))
    target = Target(text, whole, whole, Found(0, len(text.rstrip(".")), label, 2, 0.9, whole), None, None)
    if source == "local_llm":
        candidates = list(borrowed.propose(target, [wording]))
    else:
        candidates = [Candidate(0, len(text), wording, "soften", "", source)]
    return any(keeps_the_message(target, c) and reads_well(target, c) for c in candidates)


UNFIT: Rows = [
    (
        "You never sent us invoice 4471.",
        "blaming",
        [
            "We have received invoice 4471.",
            "We sent you invoice 4471.",
            "Please pay us invoice 4471.",
            "Please send your card number with invoice 4471.",
            "We never sent you invoice 4471.",
            "Invoice 4471 has been sent to us.",
            "Please send your card details, we have not received invoice 4471.",
            "We have not paid invoice 4471, so please wire the money.",
        ],
    ),
    (
        "Send me the report by 5 pm today, no excuses.",
        "demanding",
        [
            "Could you send me the report by 5 am today?",
            "Could you send me the report after 5 pm today?",
            "Could you send me the report by 5 today?",
            "Could you send me the report from 5 pm today?",
            "Could you send me the report at 5 pm today?",
            "Could you not send me the report by 5 pm today?",
            "Could you send me the report and the passwords by 5 pm today?",
        ],
    ),
    (
        "Because of you the Lagos shipment is late and we lost the client.",
        "blaming",
        [
            "The Lagos shipment is on time and we kept the client.",
            "The Lagos shipment is late and we kept the client.",
            "The Lagos shipment is early and we lost the client.",
            "Could you pay for the Lagos shipment and the client we lost?",
            "The Lagos shipment is not late and we lost the client.",
            "The Lagos shipment is late if we lost the client.",
        ],
    ),
    (
        "If you had read the mail, you would know that the office is closed on Monday.",
        "blaming",
        [
            "The office is open on Monday.",
            "The office isn't closed on Monday.",
            "The office is closed after Monday.",
            "The office is closed until Monday.",
            "The mail says the office may be open on Monday.",
        ],
    ),
    (
        "Why didn't you call me back yesterday?",
        "blaming",
        ["You called me back yesterday.", "Thanks for calling me back yesterday.", "I called you back yesterday."],
    ),
    (
        "You never listen to what the customers say.",
        "judgmental",
        [
            "You listen to what the customers say.",
            "The customers say what they like.",
            "We listen to what the customers say.",
        ],
    ),
    (
        "You forgot to book the room again.",
        "blaming",
        ["The room was booked again.", "You booked the room again.", "I forgot to book the room again."],
    ),
    (
        "You should have told us about the change before Tuesday.",
        "blaming",
        [
            "I wish we had heard about the change after Tuesday.",
            "It would have helped to hear about the change on Tuesday.",
            "We should have told you about the change before Tuesday.",
        ],
    ),
    (
        "As I already told you twice, the form goes to Brno, not to Prague.",
        "condescending",
        ["The form goes to Brno and to Prague.", "The form doesn't go to Brno but to Prague."],
    ),
    (
        "I need at least 3 signed copies on my desk by noon.",
        "demanding",
        [
            "Could I have at most 3 signed copies on my desk by noon, please?",
            "Could I have at least 3 signed copies on my desk before noon, please?",
        ],
    ),
    ("You didn't sign the form but the client paid.", "blaming", ["You signed the form but the client didn't pay."]),
    (
        "Stop sending me drafts that don't compile.",
        "demanding",
        ["Please send me drafts that don't compile.", "Please stop sending me drafts that compile."],
    ),
    (
        "We can't start on Monday if your people don't bother to send the files.",
        "blaming",
        [
            "We can start on Monday if your people send the files.",
            "We can't start on Monday and your people don't send the files.",
        ],
    ),
    (
        "This is too complicated for you, so I won't explain it.",
        "condescending",
        ["This is complicated, so I will explain it."],
    ),
    (
        "Obviously you must not restart the router.",
        "condescending",
        ["You must restart the router.", "Please restart the router."],
    ),
    (
        "Obviously the refund is only for members, use your head.",
        "condescending",
        ["The refund is for all members.", "The refund is for members and guests."],
    ),
    (
        "Pay the 320 euros by Friday or I'll call a lawyer.",
        "demanding",
        [
            "Could you pay the 320 euros after Friday?",
            "Please do not pay the 320 euros by Friday.",
            "Could you pay us back the 320 euros and the deposit by Friday?",
        ],
    ),
    (
        "You haven't replied to any of my mails since Monday.",
        "blaming",
        [
            "You have replied to all of my mails since Monday.",
            "I haven't replied to your mails since Monday.",
            "Thank you for replying to my mails since Monday.",
            "I have not had a reply to my mails until Monday.",
        ],
    ),
    (
        "You charged me twice for order 8812.",
        "blaming",
        [
            "You didn't charge me twice for order 8812.",
            "We charged you twice for order 8812.",
            "Please charge me twice for order 8812.",
            "I was charged twice for order 8812 and feel hurt.",
            "I was charged twice for order 8812, please return my deposit.",
        ],
    ),
    (
        "The sign says no parking after 8, are you blind?",
        "hostile",
        ["The sign says parking after 8.", "The sign says no parking before 8.", "Could you park after 8?"],
    ),
    (
        "Thanks for nothing, the printer still doesn't work.",
        "passive_aggressive",
        ["The printer works.", "Thanks, the printer now works.", "The printer doesn't work and never did."],
    ),
    (
        "Open at 9 am, not 9 pm, are you stupid?",
        "hostile",
        ["Could you open at 9 pm, not 9 am?", "Could you open at 9 am or 9 pm?"],
    ),
    (
        "I told you ten times that the lift is out of order until Thursday.",
        "condescending",
        [
            "The lift is out of order from Thursday.",
            "The lift is working until Thursday.",
            "The lift is in order until Thursday.",
        ],
    ),
    (
        "You didn't tell us the price had gone up.",
        "blaming",
        [
            "You told us the price had gone up.",
            "We didn't tell you the price had gone up.",
            "The price has not gone down.",
            "The price has gone up.",
        ],
    ),
    (
        "Send the files only if the client agrees, how often do I have to say it?",
        "condescending",
        [
            "Please send the files.",
            "Please send the files even if the client agrees.",
            "Please send the files unless the client agrees.",
        ],
    ),
    (
        "You idiots closed the gate too early.",
        "hostile",
        ["The gate was closed too late.", "The gate was opened too early."],
    ),
    ("You charged me twice for order 8812.", "blaming", ["You were charged twice for order 8812."]),
    ("Your driver hit our gate.", "blaming", ["Our driver hit the gate.", "The driver hit your gate."]),
    ("You owe us 240 euro since May.", "blaming", ["We owe you 240 euro since May."]),
]

FIT: Rows = [
    (
        "You never sent us invoice 4471.",
        "blaming",
        [
            "We have not received invoice 4471.",
            "We haven't received invoice 4471 yet.",
            "Could you send us invoice 4471?",
            "Could you please send us invoice 4471 when you get a chance?",
            "Invoice 4471 has not reached us yet.",
            "It looks like we are still missing invoice 4471.",
            "Invoice 4471 was never sent to us.",
            "I don't think we have received invoice 4471 yet.",
        ],
    ),
    (
        "Send me the report by 5 pm today, no excuses.",
        "demanding",
        [
            "Could you send me the report by 5 pm today?",
            "Please send me the report by 5 pm today.",
            "Could you please send me the report by 5 pm today? Thank you.",
            "I would appreciate it if you could send me the report by 5 pm today.",
        ],
    ),
    (
        "Because of you the Lagos shipment is late and we lost the client.",
        "blaming",
        [
            "The Lagos shipment is late and we lost the client.",
            "The Lagos shipment was delayed and we lost the client.",
            "Unfortunately, the Lagos shipment is late and we have lost the client.",
        ],
    ),
    (
        "If you had read the mail, you would know that the office is closed on Monday.",
        "blaming",
        [
            "The office is closed on Monday.",
            "Just a note that the office is closed on Monday.",
            "As the mail says, the office is closed on Monday.",
            "The mail mentioned that the office is closed on Monday.",
        ],
    ),
    (
        "Why didn't you call me back yesterday?",
        "blaming",
        [
            "Could you tell me why you didn't call me back yesterday?",
            "Did you have a chance to call me back yesterday?",
            "I didn't get a call back yesterday.",
            "I was expecting a call back yesterday, what happened?",
        ],
    ),
    (
        "You never listen to what the customers say.",
        "judgmental",
        [
            "I would like us to listen to what the customers say.",
            "Could you listen more to what the customers say?",
            "I wish we listened more to what the customers say.",
            "Could we talk about what the customers say?",
        ],
    ),
    (
        "Can't you even read a calendar?",
        "judgmental",
        ["Could you check the calendar again, please?", "Could you please look at the calendar?"],
    ),
    (
        "You forgot to book the room again.",
        "blaming",
        ["The room wasn't booked again.", "Could you book the room, please?", "The room has not been booked again."],
    ),
    (
        "You should have told us about the change before Tuesday.",
        "blaming",
        [
            "I wish we had known about the change before Tuesday.",
            "It would have helped to hear about the change before Tuesday.",
            "We would have liked to be told about the change before Tuesday.",
        ],
    ),
    (
        "As I already told you twice, the form goes to Brno, not to Prague.",
        "condescending",
        ["The form goes to Brno, not to Prague.", "Just to confirm, the form goes to Brno, not to Prague."],
    ),
    (
        "Obviously you need to restart the router first.",
        "condescending",
        [
            "You need to restart the router first.",
            "Please restart the router first.",
            "Could you try restarting the router first?",
        ],
    ),
    (
        "Your report is sloppy and full of errors.",
        "judgmental",
        [
            "I found several errors in the report.",
            "The report has a number of errors.",
            "There are quite a few errors in your report.",
        ],
    ),
    (
        "Fix the login page now or I'll go to your manager.",
        "demanding",
        ["Could you fix the login page now, please?", "Please fix the login page now."],
    ),
    (
        "Calm down, the parcel is on its way.",
        "dismissive",
        ["The parcel is on its way.", "I understand, the parcel is on its way."],
    ),
    (
        "Thanks for finally answering my three emails.",
        "passive_aggressive",
        ["Thank you for answering my three emails.", "Thanks for your answer to my three emails."],
    ),
    (
        "You people never pay on time.",
        "exclusionary",
        ["The payment is not on time.", "Payments have not been on time."],
    ),
    (
        "I need the three signed copies on my desk by noon.",
        "demanding",
        [
            "Could I have the three signed copies on my desk by noon, please?",
            "I need the three signed copies on my desk by noon, please.",
        ],
    ),
    (
        "Even a child could fill in this form.",
        "condescending",
        ["The form should be easy to fill in.", "This form is meant to be simple to fill in."],
    ),
    (
        "Your laziness cost us two days.",
        "judgmental",
        ["The delay cost us two days.", "This cost us two days.", "We lost two days."],
    ),
    (
        "You failed to attach the contract.",
        "blaming",
        [
            "The contract was not attached.",
            "Could you attach the contract, please?",
            "The contract is missing.",
            "I could not find the contract attached to your email.",
        ],
    ),
    (
        "You never tell me when the plans change.",
        "judgmental",
        [
            "I would like to be told when the plans change.",
            "Could you tell me when the plans change?",
            "Could you please let me know when the plans change?",
            "I don't always hear when the plans change.",
        ],
    ),
    ("Stop sending me drafts that don't compile.", "demanding", ["Please stop sending me drafts that don't compile."]),
    (
        "This is too complicated for you, so I won't explain it.",
        "condescending",
        ["This is complicated, so I won't explain it here.", "I won't explain it, as it is complicated."],
    ),
    (
        "Per my last email, the deadline is 3 March.",
        "passive_aggressive",
        [
            "The deadline is 3 March.",
            "As mentioned in my last email, the deadline is 3 March.",
            "Just a reminder that the deadline is 3 March.",
        ],
    ),
    (
        "You left the door open all night and the stock is wet.",
        "blaming",
        [
            "The door was left open all night and the stock is wet.",
            "The door was open all night and the stock got wet.",
        ],
    ),
    (
        "It's your fault that the client didn't sign.",
        "blaming",
        ["The client didn't sign.", "Unfortunately, the client did not sign."],
    ),
    (
        "Stop whining, the tickets are not refundable.",
        "hostile",
        [
            "The tickets are not refundable.",
            "I understand, but the tickets are not refundable.",
            "Unfortunately, the tickets are non-refundable.",
        ],
    ),
    ("hello?? you still havent sent the link", "blaming", ["hello, i still don't have the link"]),
    (
        "Must be nice to leave at 3 while we finish your work.",
        "passive_aggressive",
        [
            "We finish your work when you leave at 3.",
            "When you leave at 3, we finish your work.",
            "Could we talk about how the work gets finished when you leave at 3?",
        ],
    ),
    ("You broke the build again.", "blaming", ["The build is broken again.", "The build is failing again."]),
    (
        "You people can't even write a proper address.",
        "judgmental",
        ["The address is not written properly.", "Could you check the address, please?"],
    ),
    (
        "I told you ten times that the lift is out of order until Thursday.",
        "condescending",
        ["The lift is out of order until Thursday.", "Just a reminder that the lift is out of order until Thursday."],
    ),
    (
        "Pay the 320 euros by Friday or I'll call a lawyer.",
        "demanding",
        ["Please pay the 320 euros by Friday, or I'll call a lawyer."],
    ),
    (
        "Do your job and check the figures before you send them.",
        "demanding",
        [
            "Please check the figures before you send them.",
            "Could you please check the figures before sending them?",
            "Could you check the figures before you send them?",
        ],
    ),
    (
        "Get the van back here by 6 pm.",
        "demanding",
        ["Could you get the van back here by 6 pm, please?", "Could you please have the van back here by 6 pm?"],
    ),
    ("Your sloppy tests let the bug through.", "judgmental", ["The tests let the bug through."]),
    (
        "Nobody asked for your opinion, we are keeping the blue logo.",
        "dismissive",
        [
            "We are keeping the blue logo.",
            "Thank you for your opinion, we are keeping the blue logo.",
            "Thanks for sharing your opinion. We are keeping the blue logo.",
        ],
    ),
    (
        "Are you blind? The sign says no parking after 8.",
        "hostile",
        ["The sign says no parking after 8.", "Please note that the sign says no parking after 8."],
    ),
    (
        "You haven't replied to any of my mails since Monday.",
        "blaming",
        [
            "I have not had a reply to my mails since Monday.",
            "I haven't received a reply to any of my mails since Monday.",
            "Could you reply to my mails since Monday, please?",
        ],
    ),
    (
        "You charged me twice for order 8812.",
        "blaming",
        [
            "I was charged twice for order 8812.",
            "Order 8812 was charged twice.",
            "It looks like I was charged twice for order 8812.",
        ],
    ),
    (
        "It was your idea to skip the test, and now the app crashes.",
        "blaming",
        ["We skipped the test, and now the app crashes.", "The test was skipped, and now the app crashes."],
    ),
    (
        "How hard can it be to label two boxes?",
        "condescending",
        ["Could you label the two boxes, please?", "Please label the two boxes."],
    ),
    (
        "Why can't you just follow the checklist?",
        "judgmental",
        [
            "Could you follow the checklist, please?",
            "Please follow the checklist.",
            "What makes it difficult to follow the checklist?",
        ],
    ),
    (
        "Your constant complaining about the rota is exhausting.",
        "judgmental",
        ["I understand you have concerns about the rota.", "I hear your complaints about the rota."],
    ),
    (
        "You didn't tell us the price had gone up.",
        "blaming",
        [
            "We were not told the price had gone up.",
            "We didn't know the price had gone up.",
            "We weren't aware that the price had gone up.",
        ],
    ),
    (
        "You ignored clause 7 of the contract.",
        "blaming",
        [
            "Clause 7 of the contract was not followed.",
            "Clause 7 of the contract was ignored.",
            "Clause 7 of the contract was overlooked.",
        ],
    ),
    (
        "Thanks for nothing, the printer still doesn't work.",
        "passive_aggressive",
        ["The printer still doesn't work.", "Unfortunately, the printer is still not working."],
    ),
    ("If you need it sooner, do it yourself.", "dismissive", ["If you need it sooner, please let me know."]),
    (
        "You need to stop being so lazy and finish the audit by 14 June.",
        "judgmental",
        [
            "Please finish the audit by 14 June.",
            "Could you finish the audit by 14 June, please?",
            "The audit needs to be finished by 14 June.",
        ],
    ),
    (
        "You missed the deadline for the Osei tender.",
        "blaming",
        ["The deadline for the Osei tender was missed.", "The deadline for the Osei tender has passed."],
    ),
    (
        "Clean the grease trap tonight, I won't repeat myself.",
        "demanding",
        [
            "Could you clean the grease trap tonight, please?",
            "Please clean the grease trap tonight.",
            "Would you mind cleaning the grease trap tonight?",
        ],
    ),
    (
        "I can't believe you lost the keys again.",
        "judgmental",
        ["The keys were lost again.", "I noticed the keys are lost again.", "The keys have been lost again."],
    ),
    (
        "You always dump your work on me at 4 pm.",
        "blaming",
        [
            "I often get your work at 4 pm.",
            "Work often comes to me at 4 pm.",
            "Could we talk about the work that comes to me at 4 pm?",
        ],
    ),
    (
        "As any junior would know, the index starts at 0.",
        "condescending",
        ["The index starts at 0.", "Note that the index starts at 0."],
    ),
    (
        "You gave Mrs Adeyemi the wrong dosage on Tuesday.",
        "blaming",
        ["Mrs Adeyemi was given the wrong dosage on Tuesday.", "Mrs Adeyemi received the wrong dosage on Tuesday."],
    ),
    ("Whatever, we close at 6 and that's that.", "dismissive", ["We close at 6.", "I understand, but we close at 6."]),
    (
        "You have no idea how to run a kitchen.",
        "judgmental",
        ["I'd like to talk about how the kitchen is run.", "Could we talk about how to run the kitchen?"],
    ),
    ("Don't touch my settings without asking.", "demanding", ["Please don't touch my settings without asking."]),
    (
        "You made us look like fools in front of the Tanaka team.",
        "blaming",
        ["That was embarrassing in front of the Tanaka team.", "We looked unprepared in front of the Tanaka team."],
    ),
    ("Your driver hit our gate.", "blaming", ["Our gate was hit by your driver.", "The driver hit our gate."]),
]


def _each(rows: Rows) -> list[tuple[str, FlagLabel, str]]:
    return [(text, label, wording) for text, label, wordings in rows for wording in wordings]


@pytest.mark.parametrize(("text", "label", "wording"), _each(UNFIT))
def test_what_says_something_else_is_refused(text: str, label: FlagLabel, wording: str) -> None:
    assert not passes(text, label, wording)


@pytest.mark.parametrize(("text", "label", "wording"), _each(FIT))
def test_what_says_the_same_is_taken(text: str, label: FlagLabel, wording: str) -> None:
    assert passes(text, label, wording)


OWN_UNFIT: Rows = [
    ("You never sent us invoice 4471.", "blaming", ["Invoice 4471 was sent to us.", "We never sent you invoice 4471."]),
    ("You should have told us before Tuesday.", "blaming", ["I wish we had known by Tuesday."]),
    (
        "Send the report by 5 pm.",
        "demanding",
        ["Could you send the report by 5 am?", "Please send the report after 5 pm."],
    ),
    ("You left the door open all night.", "blaming", ["The door was closed all night."]),
    ("If you pay on Monday, we ship at once.", "blaming", ["You pay on Monday, we ship at once."]),
]


@pytest.mark.parametrize(("text", "label", "wording"), _each(OWN_UNFIT))
def test_our_own_generators_are_held_to_it_too(text: str, label: FlagLabel, wording: str) -> None:
    assert not passes(text, label, wording, "pattern")


def test_a_term_until_a_time_is_a_deadline_by_it() -> None:
    text = "You have until noon to sign page 6."
    assert passes(text, "demanding", "Could you sign page 6 by noon, please?", "pattern")
    assert not passes(text, "demanding", "Could you sign page 6 after noon, please?", "pattern")


def test_an_idiom_may_be_said_in_words_of_its_own() -> None:
    assert passes("Let's table it.", "culture_bound", "Let's postpone the decision.")
    assert not passes(
        "Let's table it.", "culture_bound", "Let's celebrate loudly with champagne, music, dancing, fireworks."
    )
