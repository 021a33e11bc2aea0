#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks Qt Linguist catalogues: every phrase finished, and well formed.

check_translations.py FILE.ts...   prints each problem on a line; exit code 1 on any
check_translations.py --self-test  plants one mistake for each rule and looks for it

The form of French is the Canadian one of the Translation Bureau: a no-break space
before a colon, a percent sign and inside guillemets, none before ; ! and ?
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

NO_BREAK = "\u00a0"
PLURAL_FORMS = 2  # English and French alike
WORDS_NEVER_ALIKE = 3  # this many English words are not French by chance


@dataclass
class Phrase:
    """A message of a catalogue; forms holds one text, or one for each plural form."""

    source: str
    forms: list = field(default_factory=list)
    plural: bool = False
    state: str = ""  # what lupdate says: "", unfinished, vanished or obsolete


def counted(pattern, text):
    return sorted(re.findall(pattern, text))


def placeholders(text):
    return counted(r"%L?\d+|%n", text)


def tags(text):
    return re.findall(r"</?\w+", text)


def mnemonics(text):
    return counted(r"&(?!&|#?\w+;)(?=\w)", text.replace("&&", ""))


def plain(text):
    """The text without markup and addresses, whose quotes and colons are not ours."""
    return re.sub(r"<[^>]*>|https?://\S*", "", text)


def edges(text):
    return text[:1].isspace(), text[-1:].isspace()


def same_placeholders(phrase, form):
    wanted, found = placeholders(phrase.source), placeholders(form)
    if phrase.plural:  # "One question" need not say the number
        wanted, found = ([each for each in list_ if each != "%n"] for list_ in (wanted, found))
    return wanted == found


# What must hold for each form of a translation, and what to say when it does not.
FORM_RULES = [
    ("is empty", lambda phrase, form: form.strip()),
    ("has other placeholders", same_placeholders),
    ("has other markup", lambda phrase, form: tags(phrase.source) == tags(form)),
    ("gains or loses a mnemonic",
     lambda phrase, form: len(mnemonics(phrase.source)) == len(mnemonics(form))),
    ("gains or loses the final …",
     lambda phrase, form: phrase.source.endswith("…") == form.endswith("…")),
    ("differs in leading or trailing space",
     lambda phrase, form: edges(phrase.source) == edges(form)),
]

# What must not be found in a text of either language.
TEXT_RULES = [
    ("has a straight apostrophe, not ’", r"'"),
    ("has a straight quotation mark", r'"'),
    ("has three dots, not …", r"\.\.\."),
    ("has two spaces", r"  "),
]

# What must not be found in French, after plain().
FRENCH_RULES = [
    ("needs a no-break space before :", rf"(?<!{NO_BREAK}):(?!\d)"),
    ("needs a no-break space before %", rf"(?<!{NO_BREAK})(?<!^)%(?![\dnL])"),
    ("needs a no-break space after «", rf"«(?!{NO_BREAK})"),
    ("needs a no-break space before »", rf"(?<!{NO_BREAK})»"),
    ("has a space before ; ! or ?", r"\s[;!?]"),
    ("has English quotation marks, not « »", r"[“”]"),
]


def broken(rules, text):
    return [f"{words}: {text!r}" for words, pattern in rules if re.search(pattern, plain(text))]


def copied(source, form):
    """Whether a French form is the English one left as it was."""
    return form == source and len(re.findall(r"[^\W\d_]{2,}", source)) >= WORDS_NEVER_ALIKE


def form_problems(phrase, form, language):
    problems = [f"{words}: {form!r}" for words, holds in FORM_RULES if not holds(phrase, form)]
    problems += broken(TEXT_RULES, form)
    if language == "fr":
        problems += broken(FRENCH_RULES, form)
        if copied(phrase.source, form):
            problems.append("is still English")
    return problems


def phrase_problems(phrase, language):
    if phrase.state:
        return [f"is {phrase.state}"]
    problems = [f"(source) {each}" for each in broken(TEXT_RULES, phrase.source)]
    if phrase.plural and len(phrase.forms) != PLURAL_FORMS:
        problems.append(f"has {len(phrase.forms)} plural forms, not {PLURAL_FORMS}")
    for form in phrase.forms:
        problems += form_problems(phrase, form, language)
    return problems


def phrase_of(message):
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    texts = translation.findall("numerusform") if plural else [translation]
    return Phrase(source=message.findtext("source") or "", forms=[each.text or "" for each in texts],
                  plural=plural, state=translation.get("type", ""))


def catalogue_problems(path):
    catalogue = ElementTree.parse(path).getroot()
    language = catalogue.get("language", "")[:2]
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            phrase = phrase_of(message)
            for problem in phrase_problems(phrase, language):
                yield f"{path}: {context.findtext('name')}: {phrase.source!r} {problem}"


# Good French, then one mistake a line with the words that must be said about it.
GOOD = [
    Phrase("Level: %1", [f"Niveau{NO_BREAK}: %1"]),
    Phrase("%1%", [f"%1{NO_BREAK}%"]),
    Phrase("&Open…", ["&Ouvrir…"]),
    Phrase("The “target”", [f"La «{NO_BREAK}cible{NO_BREAK}»"]),
    Phrase("See <a href=\"https://canada.ca\">this</a>", ["Voir <a href=\"https://canada.ca\">ceci</a>"]),
    Phrase("%n question(s) of %1", ["Une question sur %1", "%n questions sur %1"], plural=True),
    Phrase("Question", ["Question"]),
    Phrase("Discard?", ["Abandonner?"]),
]
MISTAKES = [
    ("is unfinished", Phrase("Yes", ["Oui"], state="unfinished")),
    ("is vanished", Phrase("Yes", ["Oui"], state="vanished")),
    ("is empty", Phrase("Yes", [""])),
    ("plural forms", Phrase("%n steps", ["%n étapes"], plural=True)),
    ("placeholders", Phrase("%1 of %2", ["%1 sur %1"])),
    ("placeholders", Phrase("%n of %1", ["%n", "%n sur %1"], plural=True)),
    ("markup", Phrase("<b>Yes</b>", ["Oui"])),
    ("mnemonic", Phrase("&Yes", ["Oui"])),
    ("final …", Phrase("Open…", ["Ouvrir"])),
    ("trailing space", Phrase("Yes", ["Oui "])),
    ("straight apostrophe", Phrase("The role", ["L'emploi"])),
    ("(source) has a straight apostrophe", Phrase("Don't", ["Non"])),
    ("straight quotation", Phrase("Yes", ['"Oui"'])),
    ("three dots", Phrase("Wait", ["Un moment..."])),
    ("two spaces", Phrase("Yes", ["Oui  oui"])),
    ("before :", Phrase("Level: %1", ["Niveau : %1"])),
    ("before %", Phrase("%1%", ["%1 %"])),
    ("after «", Phrase("“Yes”", [f"«Oui{NO_BREAK}»"])),
    ("before »", Phrase("“Yes”", [f"«{NO_BREAK}Oui »"])),
    ("before ;", Phrase("Yes?", [f"Oui{NO_BREAK}?"])),
    ("English quotation", Phrase("“Yes”", ["“Oui”"])),
    ("still English", Phrase("Your next step", ["Your next step"])),
]


def self_test():
    for phrase in GOOD:
        yield from (f"false alarm: {phrase.source!r} {each}" for each in phrase_problems(phrase, "fr"))
    for words, phrase in MISTAKES:
        if not any(words in each for each in phrase_problems(phrase, "fr")):
            yield f"not found: {words} in {phrase}"


def main(arguments):
    if arguments == ["--self-test"]:
        problems = list(self_test())
    else:
        problems = [each for path in arguments for each in catalogue_problems(path)]
    print("\n".join(problems) or "No problem found.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
