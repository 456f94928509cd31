// JSON-LD through the jsonld processor without a network: what the context does not know is an error (safe mode), and what was read comes back as it was.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const base = "https://example.org/bulletins/";

export const read = file => JSON.parse(readFileSync(file, "utf8"));

export const readLines = file => readFileSync(file, "utf8").trimEnd().split("\n").map(line => JSON.parse(line));

export async function expand(document, url, context) {
  assert.equal(document["@context"], url);
  const documentLoader = async asked => {
    assert.equal(asked, url, "only the context is asked for");
    return { contextUrl: null, documentUrl: url, document: { "@context": context } };
  };
  const options = { documentLoader, base, safe: true };
  const expanded = await jsonld.expand(document, options);
  const back = await jsonld.compact(expanded, url, options);
  assert.equal(await jsonld.canonize(back, options), await jsonld.canonize(document, options), "the statements are the same after a round trip");
  return expanded;
}
