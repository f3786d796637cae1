// What a test lets happen in the middle of the program of the page: `node --import …/between.mjs made/run.js`. At its
// first request to an address that ends with $AT the command $DO is run: before it, or with $IS_AFTER once it was carried
// out and before the program hears of it.
import { execSync } from "node:child_process";

const { AT, DO, IS_AFTER } = process.env;
const fetched = globalThis.fetch;
let isDone = false;

globalThis.fetch = async (request, ...more) => {
  if (isDone || !request.url.endsWith(AT)) return fetched(request, ...more);
  isDone = true;
  const answer = IS_AFTER ? await fetched(request, ...more) : undefined;
  execSync(DO, { stdio: "inherit" });
  return answer ?? fetched(request, ...more);
};
