// sw.js keeps the page of an explainer for reading without a network. The build
// puts a line before it that says what belongs to one version:
//
//   const build = { version, files, program, packed };
//
// What is kept is of one version or is not kept: a new one is fetched whole
// beside the one before, and takes over when no page shows that any more.
// Online the page is always the newest: what is kept stands in for it only when
// the network fails or takes longer than `patience`. All files but the page have
// names that hold a hash of their content, so those kept can be used for any
// page that asks for them. Other caches of the host are never touched.
'use strict';

const home = self.registration.scope;
const ours = 'counterpoint ' + home + ' ';
const name = ours + build.version;
const address = (file) => new URL(file, home).href;
const files = new Set(build.files.map(address));
const program = build.program && address(build.program);
const patience = 4000; // milliseconds
const anyVariant = { ignoreVary: true }; // hosts vary by how they compress

self.addEventListener('install', (e) => e.waitUntil(install()));
self.addEventListener('activate', (e) => e.waitUntil(tidy()));
self.addEventListener('message', (e) => {
  if (e.data === 'counterpoint-program') e.waitUntil(keepProgram().catch(() => {}));
});
self.addEventListener('fetch', (e) => {
  const { request } = e;
  const at = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (at === home || at === home + 'index.html') e.respondWith(page(request));
  } else if (files.has(at) || at === program) e.respondWith(file(at, request));
});

// install keeps this version whole, the page last: a cache with a page is whole.
async function install() {
  const cache = await caches.open(name);
  try {
    const page = await get(home, 'no-cache');
    if (!(await page.clone().text()).includes('data-build="' + build.version + '"')) throw new Error('the page is of another version');
    await Promise.all([...files].map(async (at) => cache.put(at, await before(at) || await get(at))));
    await cache.put(home, page);
  } catch (reason) {
    if (!await cache.match(home)) await caches.delete(name);
    throw reason;
  }
  if (await programKept()) await keepProgram().catch(() => {});
}

// tidy takes away what is kept of other versions.
async function tidy() {
  for (const other of await versions()) if (other !== name) await caches.delete(other);
}

async function versions() {
  return (await caches.keys()).filter((other) => other.startsWith(ours));
}

// before looks for a file in what is kept of any version.
async function before(at) {
  for (const version of await versions()) {
    const kept = await (await caches.open(version)).match(at, anyVariant);
    if (kept) return kept;
  }
  return undefined;
}

// page answers with the newest page, with the kept one where that fails.
async function page(request) {
  const kept = async () => (await caches.open(name)).match(home, anyVariant);
  const fresh = fetch(request);
  const late = new Promise((done) => { setTimeout(done, patience); });
  try {
    const first = await Promise.race([fresh, late.then(kept)]);
    const response = first || await fresh;
    if (response.status < 500) return response;
  } catch (offline) { /* what is kept */ }
  return await kept() || fresh;
}

// file answers with what is kept, and keeps what was missing.
async function file(at, request) {
  const kept = await before(at);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic' && files.has(at)) {
    const copy = response.clone();
    caches.open(name).then((cache) => cache.put(at, copy)).catch(() => {});
  }
  return response;
}

// The program is kept once a page has fetched it, and of every version since.
async function programKept() {
  for (const version of await versions()) {
    for (const { url } of await (await caches.open(version)).keys()) if (url.endsWith('.wasm')) return true;
  }
  return false;
}

async function keepProgram() {
  if (!program) return;
  const cache = await caches.open(name);
  if (!await cache.match(program, anyVariant)) await cache.put(program, await before(program) || await fetchProgram());
}

// fetchProgram unpacks what the host does not pack, as boot.js does.
async function fetchProgram() {
  const response = await get(program);
  if (!build.packed || !self.DecompressionStream || response.headers.get('content-encoding')) return response;
  response.body.cancel();
  const packed = await get(address(build.packed));
  const body = packed.headers.get('content-encoding') ? packed.body : packed.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { headers: { 'Content-Type': 'application/wasm', 'Content-Encoding': 'gzip' } });
}

// get fetches a file of this site; anything but the file itself is a failure.
async function get(at, cache = 'default') {
  const response = await fetch(at, { cache });
  if (!response.ok) throw new Error(at + ': ' + response.status);
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers }); // a page may not be one that was led elsewhere
}
