# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than mock praise, mock thanks and mock patience: what the writer saw, has to do, or would like instead."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "passive_aggressive",
    "judgmental",
    "condescending",
    "blaming",
    "hostile",
    "dismissive",
)
END = r"(?: ?[🙃🙄😏😒👏🙂😊😅☕⭐🏆])*(?: lol)?[.!…]*$"
# A stretch of a clause: stops belong to it only inside a number or an hour.
T = r"(?:[^.!?;🙃🙄😏👏]|(?<=\d)\.(?=\d)|(?<= [ap])\.(?=m)|(?<=[ap]\.m)\.)"
SAID = "says the surprise, without the irony"
FEELS = "says what it is like for oneself"
LEFT = "says what there is to do, without the dig"
ASK = "asks openly for what the remark hints at"
SHARE = "asks for help instead of hinting"
NOTED = "keeps to what was seen"
ADMIRE = r"(?:brave|bold|cute|adorable|considerate|noble|lovely|impressive|generous|thoughtful|refreshing|interesting|great|wonderful|bravo|nice|wow|classy|elegant|ambitious|creative|heroic|charming|daring|marvell?ous|brilliant|fantastic|amazing|splendid|excellent|superb)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:what an? (?:treat|thrill|joy|pleasure|surprise|delight|gift|privilege)(?: it (?:is|was))?|(?:it's|it is|it was)(?: (?:so|such|really|truly|always))? (?:a (?:joy|treat|thrill|pleasure|delight|gift|surprise)|lovely|wonderful|moving|refreshing|delightful|nice|heart-?warming|educational|touching|great)|how (?:lovely|nice|wonderful|refreshing|delightful|charming)) to (?P<do>(?:see|find|learn|hear|meet|get|read|receive|discover|watch|be|find out)\b{T}*)"
        + END,
        better=(
            Better("I was surprised to {do}.", "soften", SAID),
            Better("I didn't expect to {do}.", "plain", SAID),
        ),
        fires=(
            "What a treat to meet your fourth decision maker the day before we ship.",
            "It's a joy to find out about your holiday from Instagram.",
        ),
        silent=("It's lovely to see the garden, so come by on Friday; bring Jo.", "What a treat this was."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:and )?(?:i|we)(?: do| did)?(?: so| really| just| truly| ever so)* (?:enjoy(?:ed)?|love[ds]?|adored?)(?: so much)? (?P<ing>learning|finding|hearing|discovering|reading|seeing) (?P<rest>{T}*)"
        + END,
        better=(Better("I was surprised to {ing:base_any_ing} {rest}.", "soften", SAID),),
        fires=("I did enjoy learning of the six new hires from the radio.",),
        silent=("We enjoyed it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:and )?(?:(?:i|we)(?: do| did)?(?: so| really| just| truly| ever so)* (?:enjoy(?:ed)?|lo+ve+d?|adored?)|lo+ve+d?|adored?) (?P<ing>(?!learning|finding|hearing|discovering|reading|seeing)[a-z]+ing) (?P<rest>{T}*)"
        + END,
        better=(
            Better("I'm not happy about {ing} {rest}.", "soften", FEELS),
            Better("I'd rather not be {ing} {rest}.", "plain", FEELS),
        ),
        fires=("I so enjoyed reviewing this at 2 a.m.", "love getting the 6am in Oban 🙃"),
        silent=("I love the new logo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:\w+ )?(?:thanks|thank you|thx|ta|cheers|bless|shout ?out)(?: so much| a lot| very much)?(?: to)?(?: for leaving| (?:the|whichever|whatever|whoever)(?: \w+)?(?: who| that)? left) (?P<who>me|us) (?:with )?(?P<what>{T}+)"
        + END,
        better=(
            Better("{who:subject} {who:was} left with {what}.", "plain", LEFT),
            Better("{who:subject} {who:was} left with {what}, could we share this next time?", "ask", SHARE),
        ),
        fires=(
            "thank you to the angel who left me 3 admits and an empty ice machine",
            "thanks for leaving me 40 check-ins",
        ),
        silent=("Thanks for leaving the key.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so )?(?:glad|good|nice|great|lovely|happy|must be nice)(?: to (?:see|hear|know))?(?: that)? (?:someone|somebody|some people|some of us|others|certain people|you|everyone)\b[^.!?;]*?,? while (?P<rest>(?:i|we)\b{T}+)"
        + END,
        better=(
            Better("{rest}, could we share this differently?", "ask", SHARE),
            Better("{rest}, and I'd like to talk about how we share the work.", "include", SHARE),
        ),
        fires=("glad someone had a lie-in while i opened alone at 6",),
        silent=("Glad someone opened the shop while we were away?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |no |ah |ok |okay )*(?:no worries(?: at all)?|(?:don't|dont|do not) (?:worry|mind me|trouble yourself|get up)(?: about (?:it|that|the \w+|us|me))?|no problem|sure|fine|great|never mind|it's fine|go home|off you go)[,;:]? (?:i guess )?(?:i'll|i will) (?:just |simply |gladly )?(?P<do>(?!be\b|never\b|let\b)[a-z]+ [^.!?;,🙃🙄]+?)"
        r"(?:,? (?:again|too|as usual|as ever|then|like always|as always|myself|alone|all alone|by myself|on my own|once more|with my [^.!?;,]+))*"
        + END,
        better=(
            Better("I'll {do}; could somebody else do it next time?", "ask", SHARE),
            Better("I'll {do} this time, and I'd like us to take turns.", "include", SHARE),
        ),
        fires=(
            "don't worry i'll take the notes like always",
            "oh don't worry, i'll just do the teller limits alone AGAIN",
        ),
        silent=("I'll take the notes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |no )*(?:don't|dont|do not) mind me,? (?:just |i'm just |only )?(?P<ing>[a-z]+ing) (?P<what>[^.!?;,🙃🙄]+?)(?:,? (?:again|as usual|as ever|like always|as always|myself|alone|by myself|on my ones?|on my own))*"
        + END,
        better=(
            Better("I'm {ing} {what} on my own, could somebody give me a hand?", "ask", SHARE),
            Better("I'm {ing} {what}; could somebody else do it next time?", "include", SHARE),
        ),
        fires=("dont mind me just washing all the brushes on my ones again",),
        silent=("I'm just washing the brushes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:no rush|no hurry|take your time|don't hurry|no worries)\b(?P<with> (?:with|on|about) [^.!?;,]+)?(?: at all)?[,;:.]? (?P<fact>(?:i|we|the|it|he|she|they|my|our)\b(?:'ve|'s)?[^.!?;,]*?\b(?:since|in|on|from|for|last|until|ago|by)\b[^.!?;,🙃🙄]*)"
        + END,
        better=(
            Better("{fact:plainly}, when do you think you can get to it?", "ask", ASK),
            Better("{fact:plainly}, could you let me know where it stands?", "include", ASK),
        ),
        fires=(
            "no rush, i only asked in june",
            "no rush with that signature, the server has only been waiting since Easter",
        ),
        silent=("No rush, next week is fine.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:oh |ah |well,? |so |very |how |really |such |what )*(?:a |an )?{ADMIRE}(?: (?:of you|work|job|one|surprise|choice|parking|start|move|effort|idea|stuff|planning|timing))?(?: \w+)?[,:;!.]+ (?:another |yet another |a whole |a |only |just )*(?P<np>(?:\d[\d.,]*k?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty) [^.!?;,🙃🙄😏👏]+?)(?:, [^,]+)?"
        + END,
        better=(
            Better("I noticed {np}.", "plain", NOTED),
            Better("could we talk about this? I noticed {np}.", "ask", ASK),
        ),
        fires=("wow, 400 files in one commit 🙄", "great parking, only three doors blocked 🙄"),
        silent=("Great, see you at three.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:oh |ah |well,? |so |very |how |really |such |what )*(?:a |an )?{ADMIRE}(?: (?:of you|work|job|one|surprise|choice|start|move|effort|idea|stuff|planning|timing))?[,:] (?P<ing>[a-z]+ing) (?P<rest>(?!you\b){T}+)"
        + END,
        better=(
            Better("I'd like to talk about {ing} {rest}.", "plain", ASK),
            Better("could we talk about {ing} {rest}?", "ask", ASK),
        ),
        fires=("How considerate, checking out at 4.40 pm.",),
        silent=("Great morning for it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh,? |well,? )?(?:we|i)(?: note| see| notice| observe)(?: with (?:admiration|interest|joy|delight|pleasure|amusement))?(?: that)? (?P<rest>(?:your|you|the|our|it|he|she|they)\b[^.!?;]+)"
        + END,
        better=(Better("I see that {rest}.", "plain", NOTED),),
        fires=("We note with admiration that your client mislaid every statement since 2019.",),
        silent=("I see two of them.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i'm|i am|we're|we are)(?: quite| so)? sure (?:that )?(?:the |your )?(?P<what>(?:[\w-]+ )?[\w-]+) (?:will|can) (?:just )?[a-z]+ (?:itself|themselves)\b[^.!?;]*"
        + END,
        better=(
            Better("who could take care of the {what}?", "ask", SHARE),
            Better("the {what} still needs somebody, could you take it?", "include", SHARE),
        ),
        fires=("I'm sure the generator log will fill itself.",),
        silent=("I'm sure the log will be filled.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:congrats|congratulations|bravo|well done|hats off|kudos|i congratulate you|we congratulate you)(?: to you)? (?:on|for) (?P<ing>finding|discovering|noticing|learning|locating) (?P<what>(?:the|our|your|my|that) (?:(?!you\b)[^.!?;,])+)"
        + END,
        better=(Better("I see you found {what}.", "plain", NOTED),),
        fires=("Congratulations on discovering the out-of-office button.",),
        silent=("Congratulations on the new job.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:some of us|at least some of us|some people|those of us who can) (?:actually |also |still |do |even )?(?:read|did|know|work|have|checked|prepared)\b[^.!?;,]*[,;] (?P<rest>[^.!?;]+)"
        + END,
        better=(Better("{rest:cap}.", "plain", "the point alone, without the comparison"),),
        fires=("some of us read the agenda, item 5 is yours",),
        silent=("Some of us read it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:it (?:is|was) (?:a )?(?:touching|refreshing|charming|sweet|moving|interesting|curious)(?: thought)?|it warms the heart|how (?:touching|sweet|charming|interesting)) that (?P<rest>(?!in your world)[^.!?;]+)"
        + END,
        better=(
            Better("I was surprised that {rest}.", "soften", SAID),
            Better("could we talk about why {rest}?", "ask", ASK),
        ),
        fires=("It warms the heart that a sale bag of 199 pesos receives three lawyers' letters.",),
        silent=("It is touching.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |oh )?(?P<rest>(?:we|you|i|they) (?!(?:had|lost|missed)\b)[a-z]+ [^.!?;,]+? now), (?:interesting|nice|lovely|great|good to know|fun|cool|ok)"
        + END,
        better=(
            Better("could you tell me why {rest}?", "ask", ASK),
            Better("I didn't know that {rest}, could we talk about it?", "include", ASK),
        ),
        fires=("So we merge our own PRs now, interesting.",),
        silent=("We merge our own PRs now.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |ah |so |well,? )*i (?:see|notice|noticed|saw|gather)(?: that)? (?P<rest>(?!you\b|u\b)[^.!?;, ]+ [^.!?;,]+), (?:what a (?:coincidence|surprise|shock)|funny (?:that|how)[^.!?;,]*|how (?:very |so )?(?:odd|nice|convenient|lovely|strange|curious|funny|brave|kind|modern|artistic|charming|sweet|thoughtful|original)(?: of (?:you|u))?|interesting|surprise,? surprise|of course|as usual|naturally|nice|lovely|great|brilliant)[.!?🙃🙄]*$",
        better=(
            Better("I noticed that {rest}.", "plain", "says what was noticed, without the irony"),
            Better("could you tell me why {rest}?", "ask", "asks openly for what the remark hints at"),
        ),
        fires=("I see my name disappeared from the slide, what a coincidence.",),
        silent=("I see my name on the slide.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |ah |so |how |very |really )*(?:nice|kind|good|lovely|sweet|great|thoughtful|considerate) of (?:someone|somebody|anyone|everyone|you|u|people|them|you all) to (?:finally |actually )?(?:tell|let|inform|warn) (?P<who>me|us)(?: know)?(?: that)? (?P<rest>(?:the|our|my|we|i|it|there|your|a)\b[^.!?;,]+?)[.!?🙃🙄]*$",
        better=(
            Better(
                "{who:subject} would have liked to hear that {rest}.",
                "soften",
                "says what was missing, without the irony",
            ),
            Better("next time, could somebody let {who} know?", "ask", "asks openly for what the remark hints at"),
        ),
        fires=("nice of someone to tell me the meeting was cancelled",),
        silent=("It was nice of Jo to tell me.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |ah |so |well,? |i'm |i am )*(?:glad|great|nice|lovely|good|wonderful|happy|delighted)(?: that| to (?:see|hear) that)? (?:we|everyone|everybody)(?: all)? (?:had|got|were given|have) (?:a |any )?(?P<what>say|vote|voice|choice|input) (?P<rest>(?:in|on|about|over) [^.!?;,🙃🙄]+)[.!?🙃🙄 ]*$",
        better=(
            Better("I'd have liked a {what} {rest}.", "soften", "says what was missing, without the irony"),
            Better("could we talk about how that was decided?", "ask", "asks openly for what the remark hints at"),
        ),
        fires=("so glad we all had a say in the new logo 🙄",),
        silent=("I'm glad we had lunch.",),
    ),
)
