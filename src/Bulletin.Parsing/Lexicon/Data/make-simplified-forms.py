#!/usr/bin/env python3
"""Writes simplified_forms.tsv from OpenCC's TSCharacters.txt (Apache-2.0).

    python3 make-simplified-forms.py TSCharacters.txt [simplified_forms.tsv]

Only pairs of single characters of the basic plane are kept, and only when the first is no character of simplified text: those of
GB 2312 and those that OpenCC itself keeps in places (著, 瞭, 藉) stay as they are.
"""
import sys
from pathlib import Path

# Outside GB 2312, but standard in names and set words of simplified text: 昇腾, 氾水, 勃谿.
ALSO_SIMPLIFIED = set("昇陞鉅氾扞谿寀")

# In GB 2312, but in simplified text only as names, for which the simplified form does as well.
FOLDED_ALL_THE_SAME = {"於": "于", "後": "后", "菸": "烟"}


def is_simplified(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return character in ALSO_SIMPLIFIED
    return True


def read(path: Path) -> dict[str, str]:
    pairs = dict(FOLDED_ALL_THE_SAME)
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        traditional, forms = line.split("\t")
        simplified = forms.split(" ")[0]
        if len(traditional) != 1 or len(simplified) != 1 or max(traditional, simplified) > "\uffff":
            continue
        if traditional != simplified and not is_simplified(traditional):
            pairs[traditional] = simplified
    # A form that is itself folded would need two steps.
    return {traditional: simplified for traditional, simplified in pairs.items() if simplified not in pairs}


def main() -> None:
    source = Path(sys.argv[1])
    target = Path(sys.argv[2] if len(sys.argv) > 2 else "simplified_forms.tsv")
    rows = [f"{traditional}\ttraditional\t{simplified}" for traditional, simplified in sorted(read(source).items())]
    target.write_text("\n".join(["word\tkind\tsimplified", *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
