// An OpenID provider of another make (panva's), whose operator speaks to it by lines on standard input:
//   rotate   a new key signs from now on; the one before stays published, as is the rule
//   retire   only the key that signs stays published
// Each is answered by a line: the ids of the published keys, the one that signs first.
// What it has to know is one JSON argument: its port (0: any) and its clients, with the claims of each.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import Provider from "oidc-provider";

console.info = console.error; // the library talks on standard output, which is for answers
const told = JSON.parse(process.argv[2]);
const claimsOf = Object.fromEntries(told.clients.map((client) => [client.id, client.claims]));
// the resource that a client asks for says for whom, signed how and for how long
const RESOURCES = {
  "urn:lienthong": { audience: "lienthong" },
  "urn:another": { audience: "another" },
  "urn:brief": { audience: "lienthong", accessTokenTTL: 1 },
  "urn:other-algorithm": { audience: "lienthong", jwt: { sign: { alg: "ES256" } } },
};

function key(kind, options, alg) {
  const { privateKey } = generateKeyPairSync(kind, options);
  return { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), alg, use: "sig" };
}
const rsa = () => key("rsa", { modulusLength: 2048 }, "RS256");

const server = createServer((request, response) => answers(request, response));
await new Promise((listening) => server.listen(told.port, "127.0.0.1", listening));
const issuer = `http://127.0.0.1:${server.address().port}`;
let keys = [rsa()];
const other = key("ec", { namedCurve: "P-256" }, "ES256");
let answers;

function serve() {
  const provider = new Provider(issuer, {
    jwks: { keys: [...keys, other] },
    clients: told.clients.map(({ id }) => ({
      client_id: id, client_secret: "secret", grant_types: ["client_credentials"], redirect_uris: [], response_types: [],
    })),
    extraTokenClaims: (_, token) => claimsOf[token.clientId],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({
          scope: "", accessTokenFormat: "jwt", accessTokenTTL: 3600, jwt: { sign: { alg: "RS256" } }, ...RESOURCES[resource],
        }),
      },
    },
  });
  answers = provider.callback();
  console.log(keys.map(({ kid }) => kid).join(" "));
}

console.log(issuer);
serve();
createInterface({ input: process.stdin }).on("line", (line) => {
  keys = line === "rotate" ? [rsa(), keys[0]] : keys.slice(0, 1);
  serve();
}).on("close", () => process.exit());
