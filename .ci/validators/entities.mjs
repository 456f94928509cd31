// FollowTheMoney entities as its own library takes them: schemata and properties that it knows, references that lead to entities of the right schema, and every article, person and event.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readLines } from "./processor.mjs";

const { Model, defaultModel } = createRequire(import.meta.url)("@alephdata/followthemoney");
const [file, issuesFile] = process.argv.slice(2);
const model = new Model(defaultModel);

// An unknown schema or property throws.
const lines = readLines(file);
const entities = new Map(lines.map(line => [line.id, model.getEntity(line)]));
assert.equal(entities.size, lines.length, "an id is one entity");
for (const entity of entities.values()) {
  assert(!entity.schema.abstract, entity.schema.name);
  for (const property of entity.schema.getProperties().values())
    if (property.required || entity.schema.required.includes(property.name)) assert(entity.hasProperty(property.name), `${entity.schema.name} ${entity.id} lacks ${property.name}`);
  for (const property of entity.getProperties()) {
    const values = entity.getProperty(property);
    assert(values.every(value => typeof value === "string" && value.length > 0), property.qname);
    assert.equal(new Set(values).size, values.length, `${property.qname} says nothing twice`);
    if (!property.type.isEntity) continue;
    for (const id of values) {
      assert(entities.has(id), `${property.qname} of ${entity.id} leads nowhere`);
      assert(entities.get(id).schema.isA(property.getRange()), `${property.qname} leads to a ${entities.get(id).schema.name}`);
    }
  }
  assert(entity.getCaption().length > 0, entity.id);
}

// What the library writes is what it read.
const sorted = properties => Object.fromEntries(Object.entries(properties).sort(([one], [other]) => one < other ? -1 : 1));
for (const line of lines) {
  const back = JSON.parse(JSON.stringify(entities.get(line.id)));
  assert.deepEqual({ ...back, properties: sorted(back.properties) }, { ...line, properties: sorted(line.properties) });
}

const count = schema => lines.filter(line => line.schema === schema).length;
const articles = readLines(issuesFile).flatMap(issue => issue.articles);
const total = member => articles.reduce((sum, article) => sum + article[member].length, 0);
assert.equal(count("Article"), articles.length);
assert.equal(count("Event"), total("events"));
assert.equal(count("Mention"), total("participants") + articles.reduce((sum, article) => sum + new Set(article.organizations.map(body => body.fullName ?? body.name)).size, 0));
console.log(`ok: ${lines.length} entities of FollowTheMoney`);
