"""Turns a writer's compact text into JSON lines and refuses what is malformed.

    python scripts/data/compile.py sentences AUTHOR FILE.txt     writes models/data/sentences/AUTHOR.jsonl
    python scripts/data/compile.py drafts AUTHOR FILE.txt
    python scripts/data/compile.py replies AUTHOR FILE.txt
    python scripts/data/compile.py rewrites AUTHOR FILE.txt

The compact form is described in models/data/README.md. Nothing is written unless every item is well formed; the balance
of the file (kinds, labels, openings, lengths) is printed so that a writer sees what is missing or monotonous.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

FLAGS = [
    "dismissive",
    "judgmental",
    "blaming",
    "condescending",
    "passive_aggressive",
    "demanding",
    "hostile",
    "exclusionary",
    "culture_bound",
]
MOVES = ["reflect", "ask", "appreciate", "offer", "include", "acknowledge", "own", "learn"]
FEELINGS = ["frustration", "worry", "disappointment", "confusion", "sadness", "overwhelm", "anger", "gratitude", "joy"]
SIGNALS = [*FEELINGS, "question"]

DATA = Path(__file__).resolve().parents[2] / "models" / "data"
CHANNEL = {"e": "email", "h": "chat"}
AUDIENCE = {"c": "customer", "l": "colleague"}
KIND = {"f": "flagged", "h": "hard", "p": "plain", "a": "flagged", "b": "hard"}

STRATEGIES = ["acknowledge", "ask", "own", "offer", "include", "appreciate", "plain", "cut"]
STRETCH = re.compile(r"\[\[(.*?)\]\]", re.S)
NUMBER = re.compile(r"\d+")

FLAG = re.compile(r"⟦([a-z_]+):([123])\|([^⟦⟧]+)⟧")
BRACE = re.compile(r"\{([a-z_,]+)\|([^{}]+)\}")


class Malformed(ValueError):
    """An item that breaks the form; the message says which and how."""


def take_braces(text: str, allowed: list[str]) -> tuple[str, list[tuple[str, str]]]:
    """Removes `{name|sentence}` marks. Returns the text that is left and `(name, sentence)` pairs."""
    found: list[tuple[str, str]] = []

    def read(match: re.Match[str]) -> str:
        sentence = FLAG.sub(r"\3", match[2]).strip()
        for name in match[1].split(","):
            if name not in allowed:
                raise Malformed(f"'{name}' is none of {' '.join(allowed)}")
            found.append((name, sentence))
        return match[2]

    text = BRACE.sub(read, text)
    if "{" in text or "}" in text:
        raise Malformed("a brace is left over: write {name|sentence}")
    return text, found


def check_flags(markup: str) -> list[tuple[str, int, str]]:
    """Returns `(label, severity, words)` of every flag, or says what is wrong with one."""
    spans = [(m[1], int(m[2]), m[3]) for m in FLAG.finditer(markup)]
    rest = FLAG.sub("", markup)
    if "⟦" in rest or "⟧" in rest:
        raise Malformed("a ⟦ or ⟧ is left over: write ⟦label:severity|words⟧, never one inside the other")
    for label, severity, words in spans:
        if label not in FLAGS:
            raise Malformed(f"'{label}' is none of {' '.join(FLAGS)}")
        if label == "culture_bound" and severity != 1:
            raise Malformed("culture_bound is always severity 1")
        if label == "hostile" and severity == 1:
            raise Malformed("hostile is severity 2 or 3")
        if words != words.strip():
            raise Malformed(f"blanks at the edge of '{words}'")
    return spans


def body(text: str, kind: str, type_: str) -> dict[str, object]:
    """The fields that sentences and drafts share."""
    if len(type_) != 2 or type_[0] not in CHANNEL or type_[1] not in AUDIENCE:
        raise Malformed(f"type '{type_}' is none of ec el hc hl")
    if kind not in KIND:
        raise Malformed(f"kind '{kind}' is none of f h p a b")
    markup, moves = take_braces(text, MOVES)
    spans = check_flags(markup)
    if bool(spans) != (KIND[kind] == "flagged"):
        raise Malformed(f"kind '{kind}' with {len(spans)} flags")
    plain = FLAG.sub(r"\3", markup)
    if not plain.strip():
        raise Malformed("no text")
    if "|" in plain:
        raise Malformed("a | is left over in the text")
    return {
        "channel": CHANNEL[type_[0]],
        "audience": AUDIENCE[type_[1]],
        "kind": KIND[kind],
        "markup": markup,
        "moves": [[move, sentence] for move, sentence in moves],
    }


def sentences(author: str, source: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    pair, waiting = 0, False
    for number, line in enumerate(source.splitlines(), 1):
        if not line.strip():
            continue
        try:
            parts = line.split("|", 2)
            if len(parts) != 3:
                raise Malformed("write TYPE|KIND|text")
            type_, kind, text = (p.strip() for p in parts)
            item = body(text.replace("\\n", "\n"), kind, type_)
            if (kind == "b") != waiting:
                raise Malformed("a and b lines come in pairs, a first")
            waiting = kind == "a"
            if kind in "ab":
                pair += kind == "a"
                head: dict[str, object] = {"id": f"{author}-p{pair:03}{kind}", "pair": f"{author}-p{pair:03}"}
            else:
                head = {"id": f"{author}-{len(items) + 1:03}"}
            items.append({**head, "author": author, **item})
        except Malformed as fault:
            raise Malformed(f"line {number}: {fault}: {line[:90]}") from None
    if waiting:
        raise Malformed("the last a line has no b line")
    return items


def blocks(source: str) -> list[tuple[str, str]]:
    """Splits at `=== …` lines. Returns `(header, text)` pairs."""
    parts = re.split(r"(?m)^=== *(.*)$", source)
    if parts[0].strip():
        raise Malformed("text before the first === line")
    return [(head.strip(), text.strip("\n")) for head, text in zip(parts[1::2], parts[2::2], strict=True)]


def drafts(author: str, source: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    for number, (head, text) in enumerate(blocks(source), 1):
        try:
            type_, kind = head.split()
            items.append({"id": f"{author}-d{number:03}", "author": author, **body(text, kind, type_)})
        except ValueError as fault:
            raise Malformed(f"draft {number} (=== {head}): {fault}") from None
    return items


def replies(author: str, source: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    for number, (head, text) in enumerate(blocks(source), 1):
        try:
            match = re.fullmatch(r"\s*<<<\n(.*?)\n(>>>.*)", text, re.S)
            if not match:
                raise Malformed("needs a line <<<, the message, and for each reply a line >>> SIGNS and the reply")
            incoming, marks = take_braces(match[1].strip("\n"), SIGNALS)
            if len({t for s, t in marks if s != "question"}) != sum(s != "question" for s, _ in marks):
                raise Malformed("one feeling a sentence")
            for signs, reply in re.findall(r"(?ms)^>>> ?([+-]*)$\n(.*?)(?=^>>>|\Z)", match[2]):
                markup, moves = take_braces(reply.strip("\n"), MOVES)
                check_flags(markup)
                if len(signs) != len(marks):
                    raise Malformed(f"the message has {len(marks)} marks, but a reply has the signs '{signs}'")
                done = [(s, t, sign == "+") for (s, t), sign in zip(marks, signs, strict=True)]
                items.append(
                    {
                        "id": f"{author}-r{len(items) + 1:03}",
                        "author": author,
                        "channel": CHANNEL[head[0]],
                        "audience": AUDIENCE[head[1]],
                        "incoming": incoming,
                        "feelings": [[s, t] for s, t, _ in done if s != "question"],
                        "met": [is_so for s, _, is_so in done if s != "question"],
                        "questions": [t for s, t, _ in done if s == "question"],
                        "answered": [is_so for s, _, is_so in done if s == "question"],
                        "markup": markup,
                        "moves": [[move, sentence] for move, sentence in moves],
                    }
                )
        except (ValueError, KeyError, IndexError) as fault:
            raise Malformed(f"message {number} (=== {head}): {fault}") from None
    return items


def rewrites(author: str, source: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    for number, (head, text) in enumerate(blocks(source), 1):
        try:
            incoming, draft, why, found = None, "", "", []
            for line in filter(str.strip, text.splitlines()):
                name, _, value = line.partition(":")
                value = value.strip().replace("\\n", "\n")
                if name == "message":
                    incoming = value
                elif name == "draft":
                    draft = value
                elif name == "why":
                    why = value
                elif name in STRATEGIES:
                    found.append({"strategy": name, "text": value})
                else:
                    raise Malformed(f"'{name}' is none of message draft why {' '.join(STRATEGIES)}")
            items.append(
                {
                    "id": f"{author}-w{number:03}",
                    "author": author,
                    "channel": CHANNEL[head[0]],
                    "audience": AUDIENCE[head[1]],
                    "incoming": incoming,
                    **rewritten(draft, found, incoming or ""),
                    "why": why,
                }
            )
            if not why:
                raise Malformed("needs a why line")
        except (ValueError, KeyError, IndexError) as fault:
            raise Malformed(f"rewrite {number} (=== {head}): {fault}") from None
    return items


def rewritten(draft: str, found: list[dict[str, str]], incoming: str) -> dict[str, object]:
    """A draft with one stretch to replace, and two or three replacements that keep its numbers and add none."""
    stretches = STRETCH.findall(draft)
    if len(stretches) != 1:
        raise Malformed("mark exactly one stretch to replace: [[whole sentence with the flag]]")
    if not check_flags(stretches[0]):
        raise Malformed("no flag within [[ ]]")
    if not 2 <= len(found) <= 3 or len({one["strategy"] for one in found}) != len(found):
        raise Malformed("needs two or three rewrites of different strategies")
    old = FLAG.sub(r"\3", stretches[0])
    numbers, known = set(NUMBER.findall(old)), set(NUMBER.findall(FLAG.sub(r"\3", draft) + incoming))
    for one in found:
        new = set(NUMBER.findall(one["text"]))
        if one["strategy"] == "cut":
            if len(one["text"]) >= len(old):
                raise Malformed("a cut must be shorter")
        elif not one["text"] or one["text"] == old:
            raise Malformed(f"{one['strategy']}: no new wording")
        elif numbers - new:
            raise Malformed(f"{one['strategy']}: loses {' '.join(sorted(numbers - new))}")
        if new - known:
            raise Malformed(f"{one['strategy']}: adds {' '.join(sorted(new - known))}")
        if len(one["text"].split()) > 2 * len(old.split()) + 10:
            raise Malformed(f"{one['strategy']}: longer than twice the original plus ten words")
    return {"markup": draft, "rewrites": found, "moves": []}


def balance(items: list[dict[str, object]]) -> None:
    """Prints what a writer needs to see: counts, labels, moves, lengths, monotony."""
    texts = [STRETCH.sub(r"\1", FLAG.sub(r"\3", str(i["markup"]))) for i in items]
    words = [t.lower().split() for t in texts]
    print(f"{len(items)} items", dict(Counter(str(i.get("kind", "reply")) for i in items)))
    print("  types", dict(Counter(f"{i['channel']}/{i['audience']}" for i in items)))
    print("  pairs", sum("pair" in i for i in items) // 2)
    spans = [s for i in items for s in check_flags(str(i["markup"]))]
    count = Counter(label for label, _, _ in spans)
    print("  flags", {label: count[label] for label in FLAGS})
    print("  severity", dict(sorted(Counter(severity for _, severity, _ in spans).items())))
    print("  moves", dict(Counter(m[0] for i in items for m in i["moves"])))  # type: ignore[attr-defined]
    if items and "rewrites" in items[0]:
        print("  strategies", dict(Counter(r["strategy"] for i in items for r in i["rewrites"])))  # type: ignore[attr-defined]
        print("  with a message", sum(i["incoming"] is not None for i in items))
    if items and "feelings" in items[0]:
        print("  signals", dict(Counter(f[0] for i in items for f in i["feelings"])))  # type: ignore[attr-defined]
        print("  met", dict(Counter(m for i in items for m in i["met"])), end=" ")  # type: ignore[attr-defined]
        print("answered", dict(Counter(m for i in items for m in i["answered"])))  # type: ignore[attr-defined]
    length = Counter("1-8" if len(w) <= 8 else "9-20" if len(w) <= 20 else "21+" for w in words)
    print("  words", dict(sorted(length.items())))
    first = Counter(w[0] for w in words if w)
    print("  openings", [(w, n) for w, n in first.most_common(8)])
    runs: dict[tuple[str, ...], set[str]] = {}
    for item, w in zip(items, words, strict=True):
        owner = str(item.get("pair", item.get("incoming") or item["id"]))
        for k in range(len(w) - 4):
            runs.setdefault(tuple(w[k : k + 5]), set()).add(owner)
    shared = sorted(((len(o), " ".join(r)) for r, o in runs.items() if len(o) > 1), reverse=True)
    if shared:
        print(f"  {len(shared)} five-word runs stand in several items:", [r for _, r in shared[:12]])


def main() -> None:
    form, author, path = sys.argv[1:4]
    if author not in json.loads((DATA / "authors.json").read_text("utf-8")):
        sys.exit(f"{author} is not in authors.json")
    try:
        items = {"sentences": sentences, "drafts": drafts, "replies": replies, "rewrites": rewrites}[form](
            author, Path(path).read_text("utf-8")
        )
    except Malformed as fault:
        sys.exit(f"not written: {fault}")
    out = DATA / form / f"{author}.jsonl"
    out.parent.mkdir(exist_ok=True)
    out.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in items), "utf-8")
    balance(items)


if __name__ == "__main__":
    main()
