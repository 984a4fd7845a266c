# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than "because of you" and "you always": what happened, or how often, and nobody's fault."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.because import CAUSE
from tactful.coach.types import FlagLabel

# A reproach keeps what it denies, a verdict need not.
VERDICTS: tuple[FlagLabel, ...] = ("judgmental", "passive_aggressive", "hostile", "dismissive")
LABELS: tuple[FlagLabel, ...] = ("blaming", *VERDICTS)
HAPPENED = "says what happened, not who did it"
CAUSED = "says what happened, not who caused it"
THING = "names the thing, not a culprit"
CAME = "asks how it came about instead of placing the fault"
LOSS = "says the loss, not who caused it"
OFTEN = "says what was noticed, and blames nobody"
BAD = r"(?:forget|leave|lose|miss|ignore|break|skip|block|blame|misplace|drop|spill|burn|delay|cancel|reject|overwrite|delete|misread|misspell|borrow|take|hide|move|steal|waste|overlook|neglect|postpone|interrupt|double-book|overcook|undercook|copy|question|dismiss|correct|ridicule|mock)"
BADLY = r"(?:forgetting|leaving|losing|missing|ignoring|breaking|skipping|blocking|blaming|misplacing|dropping|spilling|burning|delaying|cancelling|canceling|rejecting|overwriting|deleting|misreading|misspelling|borrowing|taking|hiding|moving|stealing|wasting|overlooking|neglecting|postponing|interrupting|copying|questioning|dismissing|correcting|ridiculing|mocking)"
NO_SKILL = r"(?:(?:read|count|spell|write|type|drive|park|think|listen)(?: (?:a|an|the|your|my|our|to|properly|straight)\b[^.!?;,]*)?|add(?: up)?|tell the time|tell (?:left|right) from (?:left|right)|follow (?:a|an|one|simple|the) [a-z ]+|do (?:your|a) [a-z ]+|be bothered(?: to [^.!?;]+)?|stick to [^.!?;]+|keep (?:a|to|track)[^.!?;]*|use a [^.!?;]+)"

PATTERNS = (
    Pattern(
        labels=VERDICTS,
        regex=rf"^(?P<main>[^.!?;]+?),? because (?:you|u|your \w+) (?:can't|cannot|cant|couldn't|could not|couldnt)(?: even| just| simply)? {NO_SKILL}(?=[.!]*$)",
        better=(
            Better("{main}", "soften", CAUSED),
            Better("could we look at how it came about that {main:clause}?", "ask", CAME),
        ),
        fires=("Now we all work on Sunday because you can't read a calendar.",),
        silent=("We work on Sunday because you can't come on Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:to be (?:plain|clear|honest|frank)|honestly|frankly|in fact|again),? )?(?:you|u)(?:'ve| have)? (?:just |clearly |single-handedly )?(?:caused|created|started|triggered) (?P<what>(?:the|this|that|a|an|these|those) (?!and\b)[\w'’-]+(?: (?!and\b)[\w'’-]+)*?)(?=[.!]*$)",
        better=(
            Better("how did {what:known_low} come about?", "ask", "asks openly, without a culprit"),
            Better("could we look at what led to {what:known_low}?", "include", "makes it a matter to solve together"),
        ),
        fires=("You caused the delay at gate 4.", "To be plain, you created this backlog."),
        silent=("You started the engine and it ran.", "We caused the delay at gate 4."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?<!\bof )(?<!\bby )(?<!\bfrom )(?<!\bthat )(?<!\bto )\b(?:you|u)(?:'ve| have)? (?:just |nearly |almost |single-handedly )?(?:lost|cost) (?:us|me) (?P<what>(?!time\b|everything\b)[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("{what:thing} {what:was} lost{what:tail}", "soften", LOSS),
            Better("could we look at how {what:thing} {what:was} lost{what:tail}?", "ask", CAME),
        ),
        fires=("Last week you lost us two tenants.",),
        silent=(
            "A review of you cost us two tenants.",
            "We lost two tenants.",
            "You lost us on the motorway, where were you?",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |so |and |in the end )?it (?:was|is|'s) (?:your|ur) (?!own\b)(?P<what>{CAUSE}) (?:that|which) (?P<rest>(?!makes\b|made you\b)[a-z]+ [^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("the {what} {rest:unread}", "soften", THING),
            Better("could we look at how the {what} {rest:one}?", "ask", CAME),
        ),
        fires=("It was your late answer that cost us the van.",),
        silent=(
            "It was your own intern who deleted the list.",
            "It was your laziness that cost us the van.",
            "It was your kind answer that made you our choice.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u) (?:were|where) (?:supposed|meant|asked|told|expected) to (?P<verb>(?!be\b|have\b|not\b|do\b|help\b|come\b|go\b|stay\b|wait\b|arrive\b)[a-z]+) (?P<rest>[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{rest:thing} {rest:was} supposed to be {verb:done_base}{rest:tail}", "soften", HAPPENED),
            Better(
                "is there a reason why {rest:thing} {rest:was}n't {verb:done_base}{rest:tail}?",
                "ask",
                "asks for the reason, not for a defence",
            ),
        ),
        fires=("You were supposed to lock the office.", "you were meant to feed the hens at six"),
        silent=("You were supposed to be here.", "We were supposed to lock the office."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u) (?:always|constantly|forever|regularly) (?P<verb>{BAD}) (?P<rest>[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{rest:thing} {rest:are} often {verb:done_base}{rest:tail}", "soften", OFTEN),
            Better("could we talk about why {rest:thing} {rest:are} often {verb:done_base}{rest:tail}?", "ask", CAME),
        ),
        fires=("You always leave the kitchen dirty.", "you always forget the keys"),
        silent=("You always help us.", "We always leave the kitchen dirty."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u) (?:always )?keep(?: on)? (?P<verb>{BADLY}) (?P<rest>[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{rest:thing} {rest:are} often {verb:done_ing}{rest:tail}", "soften", OFTEN),
            Better("could we talk about why {rest:thing} {rest:are} often {verb:done_ing}{rest:tail}?", "ask", CAME),
        ),
        fires=("You keep losing the keys.", "u keep leaving the gate open"),
        silent=("You keep helping.", "Please keep sending the lists."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u) (?:made|had) (?P<who>us|me|him|her|them|everyone|everybody|all of us|the (?:whole |entire )?[\w-]+|(?:our|my|his|her) [\w-]+|[A-Z]\w+|(?:two|three|four|five|six|ten|twenty|\d+) [\w-]+) (?:wait|waiting)(?P<rest> [^.!?;]+?)?(?=[.!]*$)",
        better=(
            Better("{who:subject} had to wait{rest:unread}", "soften", HAPPENED),
            Better(
                "could you tell me why {who:subject} had to wait{rest:unread}?", "ask", "asks openly for the reason"
            ),
        ),
        fires=("You made the whole team wait for an hour.", "u had us waiting in the rain"),
        silent=("You made the team proud.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:and |so |please )?(?:don't|dont|do not) (?:you )?(?:try to )?blame (?P<who>us|me|the \w+|my \w+|our \w+) for (?:your|ur|the|this) (?P<what>(?!own\b|mess\b)[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("I don't think the {what} came from {who}", "plain", "says it as one's own view"),
            Better("could we look at where the {what} came from?", "ask", "makes it a matter to solve together"),
        ),
        fires=("Don't blame us for your late order.",),
        silent=("Don't blame yourself for the late order.",),
    ),
    Pattern(
        labels=VERDICTS,
        regex=r"^(?:well,? |sorry,? (?:but )?|then )?(?:you|u)(?:'ve| have)? (?:only|just|really only) (?:have |got |have got )?(?:yourself|yourselves) to (?:blame|thank)(?=[.!]*$)|^(?:the )?blame (?:for this |for that |here )?(?:lies|is|rests|sits) (?:squarely |entirely |only )?(?:with|on) (?:you|u|your \w+)(?=[.!]*$)",
        better=(Better("could we look at how this came about?", "ask", CAME),),
        fires=("You only have yourself to blame.", "The blame lies with your department."),
        silent=("We only have ourselves to blame.",),
    ),
)
