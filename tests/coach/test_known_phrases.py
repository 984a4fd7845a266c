"""The phrases everybody knows: what a newcomer types first to see whether the coach is any good."""

import pytest

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest, Channel

STINGS = """
    It's not a big deal.
    Calm down, the invoice is attached.
    You're overreacting.
    Whatever.
    End of discussion.
    You're being difficult.
    That was careless of you.
    Your mail was unprofessional.
    Did you even read it?
    You should have told me.
    You failed to send the form.
    Because of you we lost the day.
    You never reply on time.
    Why didn't you call us?
    As I'm sure you're aware, the form is due on Friday.
    Let me put this in simple terms.
    It's really not that hard.
    As already stated, we need the form.
    Must be nice to leave at four.
    Do it today or else.
    Don't make me ask again.
    You idiot.
    You people are a joke.
    Shut up.
    Your English is good for someone from Poland.
    Man up.
    Are you sure you can handle this at your age?
    Can you give me a ballpark figure?
    Please calm down.
    That's not my problem.
    That is a lazy answer.
    You always do this.
    Obviously you need to log in first.
    Per my last email, the form is due on Friday.
    Not sure if you saw my four messages.
    Just fix it.
    I expect an answer by 5.
    I'll make sure you regret it.
    You people never listen.
    The girls in accounting will help you.
    You hit it out of the park.
    It's a piece of cake.
"""
HARMLESS = """
    No worries.
    There is nothing we can do before Monday, so we will send a loan unit today.
    The build is slow.
    I was careless, and I am sorry.
    I should have told you.
    It is not your fault.
    You should receive a link in a minute.
    Following up on the note below.
    Thank you so much for getting back to me.
    Could you please send the form by Friday?
    This bug is a nightmare.
    My grandmother is from Poland.
    This one is my favourite.
    You're welcome.
    I disagree with this plan.
    We can't refund this order.
    No, that won't work for us.
    Congratulations, you earned it.
"""
BEFORE = "Hi Ana. The list is on the server. "


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


def is_flagged(coach: Coach, text: str, channel: Channel) -> bool:
    return bool(coach.analyze(AnalyzeRequest(text=text, channel=channel, audience="colleague")).flags)


@pytest.mark.parametrize("channel", ["email", "chat"])
@pytest.mark.parametrize("phrase", lines(STINGS))
def test_a_phrase_that_everybody_knows_is_flagged_alone_and_in_company(
    coach: Coach, phrase: str, channel: Channel
) -> None:
    assert is_flagged(coach, phrase, channel)
    assert is_flagged(coach, BEFORE + phrase, channel)


@pytest.mark.parametrize("channel", ["email", "chat"])
@pytest.mark.parametrize("phrase", lines(HARMLESS))
def test_its_harmless_neighbour_is_left_alone(coach: Coach, phrase: str, channel: Channel) -> None:
    assert not is_flagged(coach, phrase, channel)
    assert not is_flagged(coach, BEFORE + phrase, channel)
