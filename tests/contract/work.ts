// Families and officers by somebody who read only the OpenAPI document: a birth and a death from submission to results.
// Health insurance cards are decided by the agency's own system, which docs/integrate.md has.
// Run by the environment of `make contract`: base URL, then a file with tokens, submissions and what is known of each.

import createClient, { type Client } from "openapi-fetch";
import { records, signedIn, turn } from "./card.js";
import type { components, paths } from "./schema.js";

type Field = components["schemas"]["FieldAnswer"];
type Item = components["schemas"]["ItemAnswer"];
type Fields = Record<string, string>;
interface Given {
  base: string;
  citizen: string;
  auditor: string;
  officers: Record<string, string>; // tokens by office
  system: string; // the token of the system that decides cards
  kept: string; // the folder of its records
  submissions: components["schemas"]["Submission"][];
  known: Fields; // what officers find and write, and families bring, by the name of the field
}

const given: Given = JSON.parse(process.argv[2] ?? "{}");
const kept = records(given.kept, "one");
let n = 0;
const client = (token: string) =>
  createClient<paths>({ baseUrl: given.base, headers: { Authorization: `Bearer ${token}`, Purpose: "handling" } });
const key = () => `contract-${++n}-${Date.now()}`;

function must<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.error));
  return answer.data;
}

// What must be told, and what is asked; what nobody knows is not so.
const tells = (one: Field) => one.required || one.choices.length > 0;
const said = (one: Field) => given.known[one.name] ?? one.choices.at(-1)?.code ?? "";

// The move that brings the work on: the ruling where it may be made, else what is to be found before; with all that it
// must be told.
function next(item: Item): { move: string; fields: Fields } {
  for (const name of ["approve", "find"]) {
    const move = item.moves.find((one) => one.move === name);
    if (move === undefined) continue;
    return { move: name, fields: Object.fromEntries(move.fields.filter(tells).map((one) => [one.name, said(one)])) };
  }
  throw new Error(`nothing to do with ${item.id}: ${item.moves.map((one) => one.move).join(", ")}`);
}

async function work(id: string): Promise<void> {
  const seen = must(await client(given.auditor).GET("/v1/work-items/{id}", { params: { path: { id } } }));
  const token = given.officers[seen.office];
  if (token === undefined) throw new Error(`no officer of ${seen.office}`);
  const officer = client(token);
  const act = async (move: string, body: components["schemas"]["MoveBody"]) =>
    must(
      await officer.POST("/v1/work-items/{id}/moves/{move}", {
        params: { path: { id, move }, header: { "Idempotency-Key": key() } },
        body,
      }),
    );
  const { claim } = await act("claim", {});
  for (let turn = 0; turn < 5; turn++) {
    const held = must(await officer.GET("/v1/work-items/{id}", { params: { path: { id } } }));
    const { move, fields } = next(held);
    await act(move, { claim, fields });
    if (move === "approve") return;
  }
  throw new Error(`${id}: nothing ends it`);
}

// The items of the form that the family was asked for, declared; false where it was asked for nothing.
async function brings(family: Client<paths>, code: string): Promise<boolean> {
  const { requests } = must(await family.GET("/v1/cases/{code}/dossier", { params: { path: { code } } }));
  for (const { stage, items } of requests) {
    const values = Object.fromEntries(items.map((one) => [one.code, given.known[one.code]]));
    const body = { fields: { values } };
    const path = { code, stage };
    const header = { "Idempotency-Key": key() };
    must(await family.POST("/v1/cases/{code}/stages/{stage}/supplement", { params: { path, header }, body }));
  }
  return requests.length > 0;
}

async function whole(body: components["schemas"]["Submission"]): Promise<Record<string, string>> {
  const family = client(given.citizen);
  const { case: code } = must(
    await family.POST("/v1/cases", { params: { header: { "Idempotency-Key": key() } }, body }),
  );
  for (let round = 0; round < 20; round++) {
    const told = must(await client(given.auditor).GET("/v1/cases/{code}", { params: { path: { code } } }));
    if (told.has_ended) break;
    let n_cards = 0;
    for await (const _ of turn(signedIn(given.base, given.system), kept, "health_card")) n_cards++;
    if (n_cards > 0) continue;
    const [open] = told.work_items;
    if (open !== undefined) await work(open);
    else if (!(await brings(family, code))) throw new Error(`${code} waits for nobody`);
  }
  const seen = must(await family.GET("/v1/cases/{code}", { params: { path: { code } } }));
  return Object.fromEntries(seen.stages.map((stage) => [stage.code, stage.state]));
}

const found: Record<string, string>[] = [];
for (const body of given.submissions) found.push(await whole(body));
console.log(JSON.stringify(found));
