"""GraphML as networkx reads it, printed as graphs.mjs prints it. It must be the graph that the events of the issues, read from the library's JSON, give."""
import itertools
import json
import sys

import networkx

CROWD = 50
LEADING = {"principal", "chair", "counterpart"}


# The order of UTF-16 code units, by which JavaScript sorts.
def units(text):
    return text.encode("utf-16-be")


def attendance(event):
    return [part for part in event["participants"] if set(part["roles"]) - {"mentioned", "source"}]


def position(post):
    return post.get("organization", "") + post["title"]


def pairs(event):
    """Who met whom in an event: everybody everybody else; in a crowd, those who lead it everybody."""
    present = list(dict.fromkeys(part["name"] for part in attendance(event)))
    leading = [part["name"] for part in attendance(event) if LEADING & set(part["roles"])] if len(present) > CROWD else present
    return {frozenset(pair) for pair in itertools.product(leading, present) if pair[0] != pair[1]}


def expected(path):
    """The people with their positions, and for each pair that met the number of events, their types and their first and last day."""
    people, ties = {}, {}
    for issue in map(json.loads, open(path, encoding="utf-8")):
        for event in (event for article in issue["articles"] for event in article["events"]):
            for part in attendance(event):
                people.setdefault(part["name"], set()).update(map(position, part["capacity"]))
            day = event.get("when", {}).get("start") or issue.get("date")
            for pair in pairs(event):
                tie = ties.setdefault(pair, {"weight": 0, "types": set(), "days": []})
                tie["weight"] += 1
                tie["types"].add(event["type"])
                tie["days"] += [day] if day else []
    return people, {pair: (tie["weight"], tie["types"], min(tie["days"], default=""), max(tie["days"], default="")) for pair, tie in ties.items()}


def words(text):
    return set(filter(None, text.split("、")))


graph_file, issues_file = sys.argv[1:]
graph = networkx.read_graphml(graph_file)
names = networkx.get_node_attributes(graph, "name")
people, ties = expected(issues_file)
assert len(set(names.values())) == len(names), "a name is one node"
# A capacity may itself have 、 in it: compared as printed, sorted and joined.
found_people = {data["name"]: data.get("positions", "") for _, data in graph.nodes(data=True)}
assert found_people == {name: "、".join(sorted(posts, key=units)) for name, posts in people.items()}, "the people are those who took part, with their capacities"
found_ties = {frozenset((names[one], names[other])): (tie["weight"], words(tie.get("types", "")), tie.get("first", ""), tie.get("last", "")) for one, other, tie in graph.edges(data=True)}
assert len(found_ties) == graph.number_of_edges(), "a pair is one edge"
assert found_ties == ties, "the edges are who met whom, how often, at what and when"

lines = [f"{data['name']}\t{data.get('positions', '')}" for _, data in graph.nodes(data=True)]
lines += ["\t".join([*sorted((names[one], names[other]), key=units), str(tie["weight"]), *(tie.get(key, "") for key in ("types", "first", "last"))]) for one, other, tie in graph.edges(data=True)]
print("\n".join(sorted(lines, key=units)))
