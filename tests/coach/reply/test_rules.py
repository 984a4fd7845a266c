"""Every rule on its own examples: what it fires on, and what it leaves alone."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil

import pytest

from tactful.coach import culture
from tactful.coach.culture import dates, names
from tactful.coach.reply import antecedent, asked, formula, fragment, named, predicate, rhetorical, unmarked
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.types import Signal

CULTURE = [f"{culture.__name__}.{module.name}" for module in pkgutil.iter_modules(culture.__path__)]
OF_REPLIES = (antecedent, asked, formula, fragment, named, predicate, rhetorical, unmarked)
RULES = [*CULTURE, *(rule.__name__ for rule in OF_REPLIES)]
POSITIVE = {"FIRES", "MISSPELT", "UNTITLED", "AMBIGUOUS", "OF_AN_HOUR"}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_examples_of_both_kinds(rule: str) -> None:
    module = importlib.import_module(rule)
    assert any(getattr(module, name, None) for name in POSITIVE)
    assert module.SILENT


@pytest.mark.parametrize(("sentence", "thing"), fragment.FIRES.items())
def test_the_thing_is_named_in_the_senders_words(sentence: str, thing: str) -> None:
    found = fragment.fragment(sentence)
    assert found is not None
    assert found.words == thing


@pytest.mark.parametrize(("sentence", "thing"), fragment.OF_LISTS.items())
def test_all_that_comes_together_is_named(sentence: str, thing: str) -> None:
    found = fragment.fragment(sentence, lists=True)
    assert found is not None
    assert found.words == thing


@pytest.mark.parametrize("sentence", fragment.SILENT)
def test_nothing_is_named_when_in_doubt(sentence: str) -> None:
    assert fragment.fragment(sentence) is None


@pytest.mark.parametrize("words", antecedent.FIRES)
def test_words_that_can_stand_elsewhere(words: str) -> None:
    assert antecedent.stands(words)


@pytest.mark.parametrize("words", antecedent.SILENT)
def test_words_that_point_at_what_is_not_there(words: str) -> None:
    assert not antecedent.stands(words)


@pytest.mark.parametrize(("sentence", "feeling"), named.FIRES.items())
def test_a_feeling_called_by_its_name(sentence: str, feeling: Signal) -> None:
    assert named.named(sentence) == feeling


@pytest.mark.parametrize("sentence", named.SILENT)
def test_no_feeling_is_named_by_formulas_and_of_others(sentence: str) -> None:
    assert named.named(sentence) is None


@pytest.mark.parametrize("words", formula.FIRES)
def test_what_stands_in_any_message(words: str) -> None:
    assert formula.FORMULA.fullmatch(words)


@pytest.mark.parametrize("words", formula.SILENT)
def test_what_looks_like_a_formula_and_says_something(words: str) -> None:
    assert not formula.FORMULA.fullmatch(words)


@pytest.mark.parametrize(("message", "question"), unmarked.FIRES.items())
def test_a_question_begins_without_a_mark(message: str, question: str) -> None:
    assert unmarked.parted(message).split("\n")[1] == question


@pytest.mark.parametrize("message", unmarked.SILENT)
def test_no_question_begins_in_the_middle_of_another(message: str) -> None:
    assert unmarked.parted(message) == message


@pytest.mark.parametrize("question", rhetorical.FIRES)
def test_a_question_that_nobody_is_to_answer(question: str) -> None:
    assert rhetorical.is_rhetorical(question)


@pytest.mark.parametrize("question", rhetorical.SILENT)
def test_a_question_that_asks(question: str) -> None:
    assert not rhetorical.is_rhetorical(question)


@pytest.mark.parametrize(("question", "what"), asked.FIRES.items())
def test_a_question_is_told_in_the_second_person(question: str, what: str) -> None:
    assert asked.asked(question, "we") == what


@pytest.mark.parametrize("question", asked.SILENT)
def test_no_question_is_told_when_in_doubt(question: str) -> None:
    assert asked.asked(question, "we", customer=True) is None


@pytest.mark.parametrize(("question", "what"), asked.OF_CUSTOMERS.items())
def test_the_we_of_customers_is_theirs(question: str, what: str) -> None:
    assert asked.asked(question, "we", customer=True) == what


@pytest.mark.parametrize("question", asked.SILENT_TO_COLLEAGUES)
def test_the_we_of_colleagues_is_left_alone(question: str) -> None:
    assert asked.asked(question, "we") is None


@pytest.mark.parametrize("question", ["When can your technician come?", "Is your shop open on Saturday?"])
def test_what_is_a_firms_is_not_told_as_one_persons(question: str) -> None:
    assert asked.asked(question, "we") is not None
    assert asked.asked(question, "I") is None


@pytest.mark.parametrize(("question", "parts"), predicate.FIRES.items())
def test_where_the_subject_of_a_question_ends(question: tuple[str, str], parts: tuple[str, str]) -> None:
    assert predicate.split(*question) == parts


@pytest.mark.parametrize("question", predicate.SILENT)
def test_no_subject_is_told_when_in_doubt(question: tuple[str, str]) -> None:
    with contextlib.suppress(UnfitError):
        assert predicate.split(*question) is None


@pytest.mark.parametrize(("draft", "signature"), names.MISSPELT.items())
def test_a_misspelt_name(draft: str, signature: str) -> None:
    found = names.mismatch(draft, signature, signature)
    assert found is not None
    assert found.misspelt


@pytest.mark.parametrize(("draft", "signature"), names.UNTITLED.items())
def test_a_title_left_out(draft: str, signature: str) -> None:
    found = names.mismatch(draft, signature, signature)
    assert found is not None
    assert not found.misspelt


@pytest.mark.parametrize(("draft", "signature"), names.SILENT.items())
def test_names_left_alone(draft: str, signature: str) -> None:
    assert names.mismatch(draft, signature, signature) is None


def test_a_signature_of_blanks_does_not_hold_the_coach_up() -> None:
    signature = "--\n" + " " * 100_000 + "1\n\t- Siobhan Kelly"
    assert names.mismatch("Hi Siobahn,", signature, signature) == ("Siobhan", "Siobahn", True)


def test_many_versions_do_not_hold_the_coach_up() -> None:
    releases = "Release 1.2.10 is out. " * 40_000
    found = dates.ambiguous_date(f"{releases}Please send it before the 5.6.26.")
    assert found is not None
    assert found.date == "5.6.26"


@pytest.mark.parametrize("draft", dates.AMBIGUOUS)
def test_a_date_that_is_two_days(draft: str) -> None:
    assert dates.ambiguous_date(draft) is not None


@pytest.mark.parametrize("draft", dates.SILENT)
def test_figures_that_are_no_two_days(draft: str) -> None:
    assert dates.ambiguous_date(draft) is None


@pytest.mark.parametrize(("draft", "message"), dates.OF_AN_HOUR.items())
def test_an_hour_in_an_answer_across_zones(draft: str, message: str) -> None:
    assert dates.vague_hour(draft, message) is not None


@pytest.mark.parametrize(("draft", "message"), dates.SILENT_HOURS.items())
def test_hours_that_are_clear(draft: str, message: str) -> None:
    assert dates.vague_hour(draft, message) is None


@pytest.mark.parametrize(("draft", "message"), dates.OF_A_DAY.items())
def test_a_day_that_is_two_weeks_days(draft: str, message: str) -> None:
    assert dates.unclear_day(draft, message) is not None


@pytest.mark.parametrize(("draft", "message"), dates.SILENT_DAYS.items())
def test_days_that_are_clear(draft: str, message: str) -> None:
    assert dates.unclear_day(draft, message) is None


def test_the_name_that_a_message_greets_is_not_its_senders() -> None:
    found = names.mismatch("Hi John,", "Dr Okafor", "Hi John,\n\nthe forms are back.\n\nDr Okafor")
    assert found is not None
    assert found.signed == "Dr Okafor"
