// The schema.org export, written as a literal, is a Graph by the types of schema-dts: each property belongs to its type and has a value that it may have.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { read } from "./processor.mjs";

const document = read(process.argv[2]);
// In JSON-LD a list of one is its one; the types want it so inside a role.
const compact = (_, value) => Array.isArray(value) && value.length === 1 ? value[0] : value;
// One literal for each node: errors then name it, and the compiler's work stays small.
const nodes = document["@graph"].map((node, i) => `export const node${i}: Thing = ${JSON.stringify(node, compact, 1)};`);
writeFileSync("export.ts", `import type { Thing } from "schema-dts";\n${nodes.join("\n")}\n`);
try {
  execFileSync("npx", ["tsc", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--types", "", "export.ts"], { stdio: "pipe" });
} catch (problem) {
  console.error(problem.stdout.toString().slice(0, 4000));
  process.exit(1);
}
console.log(`ok: ${nodes.length} nodes fit the types of schema.org`);
