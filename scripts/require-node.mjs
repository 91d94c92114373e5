// Imported before anything else, for its effect: what follows uses what an older Node.js does not have.
// 20.19 is the first version in which a CommonJS plugin can require the ES modules it depends on.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
