"""The CSV tables as Python reads them: whole rows, keys that lead to their table, and as many articles, people and events as the issues have."""
import csv
import json
import pathlib
import sys

folder, issues_file = sys.argv[1:]
csv.field_size_limit(1 << 30)
tables = {}
for path in pathlib.Path(folder).glob("*.csv"):
    with open(path, encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert all(len(row) == len(header) for row in rows), path
    tables[path.stem] = [dict(zip(header, row)) for row in rows]
assert len(tables) == 10, sorted(tables)

issues = [json.loads(line) for line in open(issues_file, encoding="utf-8")]
articles = [article for issue in issues for article in issue["articles"]]
count = lambda member: sum(len(article.get(member, [])) for article in articles)
expected = {"issues": len(issues), "articles": len(articles), **{name: count(name) for name in ("participants", "organizations", "events", "documents", "statements")}}
found = {name: len(tables[name]) for name in expected}
assert found == expected, (found, expected)
assert [row["text"] for row in tables["issues"]] == [issue["text"] for issue in issues], "the texts come back"

ids = {row["issue_id"] for row in tables["issues"]}
keys = {(row["issue_id"], row["article"]) for row in tables["articles"]}
for name, rows in tables.items():
    assert all(row["issue_id"] in ids for row in rows), name
    assert name == "issues" or all((row["issue_id"], row["article"]) in keys for row in rows), name
print(f"ok: {sum(map(len, tables.values()))} rows of {len(tables)} tables join")
