"""GraphML as networkx reads it, printed as graphs.mjs prints it."""
import sys

import networkx

# The order of UTF-16 code units, by which JavaScript sorts.
def units(text):
    return text.encode("utf-16-be")


graph = networkx.read_graphml(sys.argv[1])
names = networkx.get_node_attributes(graph, "name")
people = [f"{data['name']}\t{data.get('positions', '')}" for _, data in graph.nodes(data=True)]
meetings = ["\t".join([*sorted((names[one], names[other]), key=units), str(tie["weight"]), *(tie.get(key, "") for key in ("types", "first", "last"))]) for one, other, tie in graph.edges(data=True)]
print("\n".join(sorted(people + meetings, key=units)))
