"""What careful readers made of suggestions: the shares that pass, and how far two readers agree.

    python scripts/data/verdicts.py

Rows that are `ordered` list a flag's suggestions as the coach offered them then, so that the first can be told.
"""

from __future__ import annotations

import json
from collections import Counter

from check import DATA, FORMS, load
from second_reading import kappa


def main() -> None:
    """Prints the shares by split, what fails, and the agreement on suggestions that two readers judged."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    split = {item["id"]: authors[item["author"]]["split"] for form in FORMS for item in load(form)}
    readings: dict[tuple[str, int, int, str], list[str]] = {}
    first: dict[tuple[str, int, int], tuple[str, str]] = {}
    for row in load("verdicts"):
        for suggestion in row["suggestions"]:
            name = (row["item"], suggestion["start"], suggestion["end"], suggestion["replacement"])
            readings.setdefault(name, []).append(suggestion["verdict"])
        if row["ordered"]:
            first.setdefault((row["item"], row["start"], row["end"]), (row["item"], row["suggestions"][0]["verdict"]))
    for which in ("train", "held_out"):
        of_first = [verdict == "p" for item, verdict in first.values() if split[item] == which]
        of_all = [given[0] for name, given in readings.items() if split[name[0]] == which]
        failed = Counter(letter for verdict in of_all if verdict != "p" for letter in verdict)
        passed = sum(verdict == "p" for verdict in of_all) / len(of_all)
        print(f"{which}: {len(of_all)} suggestions, {passed:.0%} pass, failed for {dict(failed)}")
        print(f"{which}: {len(of_first)} flags, {sum(of_first) / len(of_first):.0%} of the first suggestions pass")
    twice = Counter((given[0] == "p", given[1] == "p") for given in readings.values() if len(given) > 1)
    same = (twice[True, True] + twice[False, False]) / twice.total()
    print(f"{twice.total()} judged twice: the same in {same:.0%}, kappa {kappa(twice):.2f}")


if __name__ == "__main__":
    main()
