#!/usr/bin/env python3
"""Writes divisions.tsv from the public data set yescallop/areacodes (CC0-1.0).

    python3 make-divisions.py divisions-areacodes.csv [divisions.tsv]

Years are those of the source: the code list at the end of year `from` has the
division, the list at the end of year `to` no longer has it. Within the year
`to` the old and the new division may both occur.
"""
import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

FIRST_YEAR = 1990  # divisions that ended earlier are left out
HEADER = ("word", "kind", "code", "parent", "short", "suffix", "from", "to", "successors")
LEVELS = {"省级": "province", "地级": "prefecture", "县级": "county"}
PSEUDO_NAMES = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
DIRECTLY_UNDER_PROVINCE = "直辖"

# Changes after the last year of the CSV: upstream diff/2024-2025.diff, which quotes
# 渝府发〔2025〕15号 (江北区 and most of 渝北区 become 两江新区, the rest of 渝北区 goes to 北碚区).
ENDED_LATER = {"500105": (2025, ["500157"]), "500112": (2025, ["500157", "500109"])}
BEGUN_LATER = [("500157", "两江新区", "county", "500000", 2025)]

# The code list shows these prefectures under Xinjiang; they belong to 伊犁哈萨克自治州.
PARENT_BY_CODE = {"654100": "654000", "654200": "654000", "654300": "654000"}

# Level words that end a name, and the level word of the short forms of its bodies. Longest first.
LEVEL_WORDS = [
    ("特别行政区", "特区"), ("自治区", "自治区"), ("自治州", "州"), ("自治县", "县"), ("自治旗", "旗"),
    ("地区", "地区"), ("特区", "特区"), ("新区", "区"), ("矿区", "区"),
    ("省", "省"), ("市", "市"), ("区", "区"), ("县", "县"), ("旗", "旗"), ("盟", "盟"),
]
SUFFIX_BY_NAME = {"神农架林区": "林区"}

ETHNIC_NAMES = """
各族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族
傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族
仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春族
蒙古 维吾尔 哈萨克 柯尔克孜 锡伯 塔吉克
""".split()

# Short forms that do not follow from the name. Empty: no short form, or only a misleading one.
SHORT_BY_NAME = {
    "内蒙古自治区": "内蒙古",
    "神农架林区": "神农架",
    "井陉矿区": "",
    "会同县": "",  # a verb: 会同市公安局
    "前郭尔罗斯蒙古族自治县": "前郭",
    "喀喇沁左翼蒙古族自治县": "喀左",
    "土默特左旗": "土左",
    "土默特右旗": "土右",
    "达尔罕茂明安联合旗": "达茂",
    "巴林左旗": "",
    "巴林右旗": "",
    "科尔沁左翼中旗": "科左中",
    "科尔沁左翼后旗": "科左后",
    "科尔沁右翼前旗": "科右前",
    "科尔沁右翼中旗": "科右中",
    "鄂托克前旗": "鄂前",
    "新巴尔虎左旗": "新左",
    "新巴尔虎右旗": "新右",
    "额尔古纳左旗": "",
    "额尔古纳右旗": "",
    "乌拉特前旗": "乌前",
    "乌拉特中旗": "乌中",
    "乌拉特后旗": "乌后",
    "杭锦后旗": "",
    "察哈尔右翼前旗": "察右前",
    "察哈尔右翼中旗": "察右中",
    "察哈尔右翼后旗": "察右后",
    "苏尼特左旗": "",
    "苏尼特右旗": "",
    "东乌珠穆沁旗": "东乌",
    "西乌珠穆沁旗": "西乌",
    "阿拉善左旗": "阿左",
    "阿拉善右旗": "阿右",
}


class Division(NamedTuple):
    code: str
    name: str
    level: str
    parent: str
    start: int
    end: int | None
    successors: list[str]


def read_source(path):
    divisions = []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name, code = row["名称"], row["代码"]
            if name in PSEUDO_NAMES or level_word(name) is None:
                continue  # rows of the code list that are no division, such as 西沙群岛
            end = int(row["变更/弃用时间"]) if row["变更/弃用时间"] else None
            # A year in brackets marks an earlier loss of a part only.
            successors = [s for s in row["新代码"].split(";") if s and "[" not in s] if end else []
            divisions.append(Division(code, name, LEVELS[row["级别"]], parent_of(code, row),
                                      int(row["启用时间"]), end, successors))
    return divisions


def parent_of(code, row):
    if code.endswith("0000"):
        return ""
    if code.endswith("00"):
        return PARENT_BY_CODE.get(code, code[:2] + "0000")
    return code[:2] + "0000" if row["二级行政区"] == DIRECTLY_UNDER_PROVINCE else code[:4] + "00"


def with_later_changes(divisions):
    changed = []
    for d in divisions:
        if d.end is None and d.code in ENDED_LATER:
            end, successors = ENDED_LATER[d.code]
            d = d._replace(end=end, successors=successors)
        changed.append(d)
    return changed + [Division(code, name, level, parent, start, None, [])
                      for code, name, level, parent, start in BEGUN_LATER]


def joined(divisions):
    """The source splits a division when its parent is renamed; here it stays one row."""
    result = []
    for d in sorted(divisions, key=lambda d: (d.code, d.name, d.start)):
        last = result[-1] if result else None
        if last and (last.code, last.name, last.parent, last.end) == (d.code, d.name, d.parent, d.start):
            result[-1] = d._replace(start=last.start)
        else:
            result.append(d)
    return result


def with_prefecture_successors(divisions):
    """The source leaves the successors of prefectures to those of their counties."""
    rows_by_code, children = defaultdict(list), defaultdict(list)
    for d in divisions:
        rows_by_code[d.code].append(d)
        children[d.parent, d.end].append(d)

    def home(code, year):
        row = next(d for d in rows_by_code[code] if d.start <= year and (d.end is None or d.end > year))
        return row.parent if row.level == "county" else row.code

    result = []
    for d in divisions:
        if d.level == "prefecture" and d.end and not d.successors:
            renamed = any(other.start == d.end for other in rows_by_code[d.code])
            codes = {d.code} if renamed else {
                home(s, d.end) for child in children[d.code, d.end] for s in child.successors}
            # A county that came directly under the province makes the province no successor.
            d = d._replace(successors=sorted(codes - {d.code[:2] + "0000"}))
        result.append(d)
    return result


def level_word(name):
    return next(((word, suffix) for word, suffix in LEVEL_WORDS if name.endswith(word)), None)


def short_and_suffix(name):
    # 西城区 is no 城区 of 西: the longest level word that leaves two characters, else the last character.
    fitting = [(word, suffix) for word, suffix in LEVEL_WORDS if name.endswith(word) and len(name) - len(word) >= 2]
    word, suffix = fitting[0] if fitting else level_word(name[-1])
    suffix = SUFFIX_BY_NAME.get(name, suffix)
    if name in SHORT_BY_NAME:
        return SHORT_BY_NAME[name], suffix
    short = name.removesuffix(word)
    if "自治" in word or short.endswith("族"):
        short = without_ethnic_names(short)
    return (short if len(short) >= 2 else ""), suffix


def without_ethnic_names(short):
    while True:
        cut = next((short.removesuffix(e) for e in ETHNIC_NAMES if short.endswith(e) and len(short) - len(e) >= 2), None)
        if cut is None:
            # The people is the name itself: 东乡族自治县 is 东乡, 鄂温克族自治旗 is 鄂温克.
            return short.removesuffix("族")
        short = cut


def main(source, target):
    divisions = with_prefecture_successors(joined(with_later_changes(read_source(source))))
    unknown = (SHORT_BY_NAME.keys() | SUFFIX_BY_NAME.keys()) - {d.name for d in divisions}
    if unknown:
        raise SystemExit(f"Exceptions for names that the source lacks: {sorted(unknown)}")
    lines = []
    for d in sorted(divisions, key=lambda d: (d.code, d.name, d.start)):
        if d.end is None or d.end >= FIRST_YEAR:
            lines.append("\t".join((d.name, d.level, d.code, d.parent, *short_and_suffix(d.name),
                                    str(d.start), str(d.end or ""), ",".join(d.successors))))
    Path(target).write_text("\n".join(["\t".join(HEADER), *sorted(lines)]) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else Path(__file__).with_name("divisions.tsv"))
