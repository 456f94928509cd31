// Web Annotations: every term is one of the recommendation's context, nothing is lost in the processor, every statement is one that the W3C's own ontology allows,
// what the data model says must be there once is there once, and each place is found by its offsets and by its quotation.
import assert from "node:assert/strict";
import ontology from "@vocabulary/oa";
import { expand, read, readLines } from "./processor.mjs";

const [file, issuesFile] = process.argv.slice(2);
const oa = term => `http://www.w3.org/ns/oa#${term}`;
const as = term => `https://www.w3.org/ns/activitystreams#${term}`;

// The terms of the Web Annotation context that may be met here; any other is an error.
const link = (id, more) => ({ "@id": id, "@type": "@id", ...more });
const word = id => ({ "@id": id, "@type": "@vocab" });
const own = ["Annotation", "TextualBody", "TextQuoteSelector", "TextPositionSelector", "classifying", "identifying", "describing", "exact", "prefix", "suffix", "start", "end"];
const context = {
  id: "@id", type: "@type", AnnotationPage: as("OrderedCollectionPage"), items: link(as("items"), { "@container": "@list" }),
  ...Object.fromEntries(own.map(term => [term, oa(term)])),
  body: link(oa("hasBody")), target: link(oa("hasTarget")), source: link(oa("hasSource")), selector: link(oa("hasSelector")),
  motivation: word(oa("motivatedBy")), purpose: word(oa("hasPurpose")), format: "http://purl.org/dc/elements/1.1/format", value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
};

const page = read(file);
const [expanded] = await expand(page, "http://www.w3.org/ns/anno.jsonld", context);
const annotations = expanded[as("items")][0]["@list"];
assert.equal(annotations.length, page.items.length);
assert.equal(new Set(annotations.map(annotation => annotation["@id"])).size, annotations.length, "ids are unique");
for (const annotation of annotations) {
  assert.deepEqual(annotation["@type"], [oa("Annotation")]);
  assert(annotation[oa("hasBody")].every(body => body["@type"][0] === oa("TextualBody")));
  assert.match(annotation[oa("hasTarget")][0][oa("hasSource")][0]["@id"], /^https:\/\/example\.org\/bulletins\//);
}

// The ontology as subject, predicate, object.
const node = value => ({ value });
const facts = ontology({ factory: { namedNode: node, literal: node, blankNode: () => node(""), quad: (...terms) => terms.map(term => term.value) } });
const rdf = term => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${term}`;
const rdfs = term => `http://www.w3.org/2000/01/rdf-schema#${term}`;
const objects = (subject, predicate) => facts.filter(([one, what]) => one === subject && what === predicate).map(fact => fact[2]);
const isA = (type, wanted) => type === wanted || objects(type, rdfs("subClassOf")).some(parent => isA(parent, wanted));
assert(objects(oa("exact"), rdfs("range")).length === 1, "the ontology was read");

function check(thing) {
  for (const type of thing["@type"] ?? []) if (type.startsWith(oa(""))) assert(objects(type, rdf("type")).includes(rdfs("Class")), type);
  for (const [property, values] of Object.entries(thing)) {
    if (property.startsWith("@")) continue;
    if (property.startsWith(oa(""))) {
      assert(objects(property, rdf("type")).includes(rdf("Property")), property);
      for (const domain of objects(property, rdfs("domain"))) assert((thing["@type"] ?? [domain]).some(type => isA(type, domain)), `${thing["@type"]} has no ${property}`);
      for (const value of values) for (const range of objects(property, rdfs("range"))) checkRange(property, value, range);
    }
    for (const value of values) if (value["@type"] || Object.keys(value).length > 1) check(value);
  }
}

function checkRange(property, value, range) {
  if (range.endsWith("#string")) assert.equal(typeof value["@value"], "string", property);
  else if (range.endsWith("#nonNegativeInteger")) assert(Number.isInteger(value["@value"]) && value["@value"] >= 0, property);
  else if (value["@type"]) assert(value["@type"].some(type => isA(type, range)), `${property} is no ${value["@type"]}`);
  else assert(objects(value["@id"], rdf("type")).some(type => isA(type, range)), `${property} is no ${value["@id"]}`);
}

const once = (thing, term) => assert.equal(thing[term]?.length, 1, `${term} is there once`);
for (const annotation of annotations) {
  check(annotation);
  once(annotation, oa("hasTarget"));
  for (const body of annotation[oa("hasBody")]) once(body, rdf("value"));
  const [target] = annotation[oa("hasTarget")];
  once(target, oa("hasSource"));
  for (const selector of target[oa("hasSelector")])
    for (const term of selector["@type"][0] === oa("TextPositionSelector") ? ["start", "end"] : ["exact", "prefix", "suffix"]) once(selector, oa(term));
}

// The library's JSON has the texts in the order of the inputs, as the page has the sources.
const texts = readLines(issuesFile).map(issue => [...issue.text]);
const sources = [...new Set(page.items.map(item => item.target.source))];
assert.equal(sources.length, texts.length, "every sample has a mark");
for (const { target } of page.items) {
  const text = texts[sources.indexOf(target.source)];
  const [place, quote] = target.selector;
  assert.equal(text.slice(place.start, place.end).join(""), quote.exact);
  assert(text.slice(0, place.start).join("").endsWith(quote.prefix) && text.slice(place.end).join("").startsWith(quote.suffix));
}
console.log(`ok: ${annotations.length} annotations expand, come back and point at their words`);
