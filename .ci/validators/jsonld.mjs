// The schema.org export says nothing that schema.org has no term for, loses nothing in the processor, and has every article, person and event of the issues.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expand, read, readLines } from "./processor.mjs";

const [file, issuesFile] = process.argv.slice(2);
const vocabulary = "https://schema.org/";

// The terms are those that schema-dts, which is made from the vocabulary, has properties and types for.
const types = readFileSync(createRequire(import.meta.url).resolve("schema-dts").replace(/schema\.[cm]?js$/, "schema.d.ts"), "utf8");
const terms = [...types.matchAll(/^ {4}"(\w+)"\?:|"@type": "(\w+)"/gm)].map(match => match[1] ?? match[2]);
assert(terms.length > 1000, "the vocabulary was read");
const expanded = await expand(read(file), "https://schema.org", Object.fromEntries(terms.map(term => [term, vocabulary + term])));

const count = type => expanded.filter(node => node["@type"]?.includes(vocabulary + type)).length;
const issues = readLines(issuesFile);
const articles = issues.flatMap(issue => issue.articles ?? []);
const total = member => articles.reduce((sum, article) => sum + (article[member]?.length ?? 0), 0);
assert.equal(count("PublicationIssue"), issues.length);
assert.equal(count("NewsArticle"), articles.length);
assert.equal(count("Person"), total("participants"));
assert.equal(count("Event"), total("events"));
console.log(`ok: ${expanded.length} nodes of schema.org expand and come back`);
