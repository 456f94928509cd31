// The library's JSON fits its published schema by a validator of others, which also finds what it should: an issue with a member too many, too few, or of another kind does not.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { read, readLines } from "./processor.mjs";

const require = createRequire(import.meta.url);
const Ajv = require("ajv/dist/2020").default;
const [issuesFile, schemaFile] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
require("ajv-formats").default(ajv);
const fits = ajv.compile(read(schemaFile));
const issues = readLines(issuesFile);
for (const issue of issues) assert(fits(issue), JSON.stringify(fits.errors?.slice(0, 3)));
const { text, ...without } = issues[0];
for (const wrong of [without, { ...issues[0], more: 1 }, { ...issues[0], text: 1 }, { ...issues[0], date: "8 March" }]) assert(!fits(wrong), "the schema lets everything pass");
console.log(`ok: ${issues.length} issues fit the JSON Schema`);
