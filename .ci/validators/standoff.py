"""brat stand-off as brat's manual describes it, with annotation.conf as the grammar: types that are declared, arguments and values that they allow, and places that have the text that is said.
`bulletin gold` (the rest of the arguments) makes gold of each file, which has the articles, people and events of the issues."""
import json
import pathlib
import re
import subprocess
import sys

folder, issues_file, *gold_command = sys.argv[1:]
folder = pathlib.Path(folder)


def read_grammar(path):
    """Section -> type -> list of (name, multiplicity, allowed)."""
    grammar, section = {}, None
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line or line.startswith("#"):
            continue
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            section = grammar.setdefault(heading[1], {})
            continue
        name, _, rest = line.partition(" ")
        arguments = [re.fullmatch(r"(<REL-TYPE>|\w+)([?*+]?):(.+)", part).groups() for part in rest.split(", ")] if rest else []
        section.setdefault(name, []).append(arguments)
    return grammar


grammar = read_grammar(folder / "annotation.conf")
entities, relations, events, attributes = (grammar[name] for name in ("entities", "relations", "events", "attributes"))
assert not set(entities) & set(events), "a type is an entity or an event"


def fits(kind, allowed):
    return any(kind == word or word == "<ANY>" or word == "<EVENT>" and kind in events or word == "<ENTITY>" and kind in entities for word in allowed.split("|"))


def check(text, lines):
    kinds, triggers, count = {}, {}, 0
    for line in lines:
        if line[0] != "T":
            continue
        key, place, surface = line.split("\t")
        kind, _, offsets = place.partition(" ")
        pieces = [tuple(map(int, piece.split(" "))) for piece in offsets.split(";")]
        assert kind in entities or kind in events, line
        assert key not in kinds and re.fullmatch(r"T[1-9]\d*", key), line
        assert all(start < end <= len(text) for start, end in pieces), line
        assert all(one[1] <= other[0] for one, other in zip(pieces, pieces[1:])), line
        assert " ".join(text[start:end] for start, end in pieces) == surface and "\n" not in surface, line
        kinds[key] = kind
    for line in lines:
        if line[0] == "E":
            key, _, rest = line.partition("\t")
            (kind, trigger), *arguments = (word.split(":") for word in rest.split(" "))
            assert key not in kinds and kind in events and kinds[trigger] == kind, line
            kinds[key], triggers[key] = kind, arguments
    for key, arguments in triggers.items():
        [allowed] = events[kinds[key]]
        found = {}
        for role, filler in arguments:
            # The second filler of a role is numbered 2.
            name, number = re.fullmatch(r"([A-Za-z]+?)(\d*)", role).groups()
            found.setdefault(name, []).append((int(number or 1), kinds[filler]))
        for name, fillers in found.items():
            [(multiplicity, types)] = [(many, types) for role, many, types in allowed if role == name]
            assert [number for number, _ in fillers] == list(range(1, len(fillers) + 1)) and all(fits(kind, types) for _, kind in fillers), (key, name, fillers)
            assert multiplicity in "*+" and multiplicity or len(fillers) == 1, (key, name)
        assert all(role in found for role, many, _ in allowed if many in ("", "+")), key
    for line in lines:
        key, *rest = line.split("\t")
        if line[0] == "R":
            kind, *arguments = rest[0].split(" ")
            found = dict(argument.split(":") for argument in arguments)
            assert any([name for name, _, _ in allowed] == list(found) and all(fits(kinds[found[name]], types) for name, _, types in allowed) for allowed in relations[kind]), line
        elif line[0] == "A":
            kind, of, value = rest[0].split(" ")
            [[(_, _, types), (_, _, values)]] = attributes[kind]
            assert fits(kinds[of], types) and value in values.split("|"), line
        elif line[0] == "*":
            kind, *members = rest[0].split(" ")
            assert any(all(fits(kinds[member], types) for member in members for name, _, types in allowed if name.startswith("Arg")) for allowed in relations[kind]), line
        elif line[0] == "#":
            assert rest[0].split(" ")[1] in kinds and len(rest) == 2 and rest[1], line
        else:
            assert line[0] in "TE", line
        count += 1
    return count


issues = [json.loads(line) for line in open(issues_file, encoding="utf-8")]
files = sorted(folder.glob("*.ann"), key=lambda file: file.name)
assert len(files) == len(issues), "each issue has its file"
total = 0
by_text = {issue["text"]: issue for issue in issues}
for file in files:
    text = file.with_suffix(".txt").read_bytes().decode()
    total += check(text, file.read_bytes().decode().rstrip("\n").split("\n"))
    gold = json.loads(subprocess.run([*gold_command, file], check=True, capture_output=True, encoding="utf-8").stdout)
    articles = by_text[text]["articles"]
    assert len(gold["articles"]) == len(articles), file
    for back, article in zip(gold["articles"], articles):
        assert back.get("headline") == article.get("headline"), file
        assert {person["name"] for person in back.get("participants", [])} == {person["name"] for person in article["participants"]}, file
        assert sorted(event["type"] for event in back.get("events", [])) == sorted(event["type"] for event in article["events"]), file
print(f"ok: {total} marks of brat in {len(files)} files, back as gold")
