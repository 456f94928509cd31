// Both graph formats as graphology reads them: they must be the same graph, printed as one line for each person and each meeting.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import graphology from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const [gexfFile, graphMlFile] = process.argv.slice(2);

function lines(graph, name) {
  const people = graph.mapNodes((_, person) => `${person[name]}\t${person.positions ?? ""}`);
  const meetings = graph.mapEdges((_, tie, one, other, first, second) => [[first[name], second[name]].sort().join("\t"), tie.weight, tie.types ?? "", tie.first ?? "", tie.last ?? ""].join("\t"));
  return [...people, ...meetings].sort();
}

const byGexf = lines(gexf.parse(graphology.Graph, readFileSync(gexfFile, "utf8")), "label");
const byGraphMl = lines(graphml.parse(graphology.Graph, readFileSync(graphMlFile, "utf8")), "name");
assert(byGexf.length > 100, "the samples have people who met");
assert.deepEqual(byGexf, byGraphMl);
console.log(byGexf.join("\n"));
