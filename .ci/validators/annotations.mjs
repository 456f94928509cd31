// Web Annotations: every term is one of the recommendation's context, nothing is lost in the processor, and each place is found by its offsets and by its quotation.
import assert from "node:assert/strict";
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
