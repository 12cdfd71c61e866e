// prepare.js runs in a worker of boot.js: it fetches and compiles the program
// and hands it to the page, whose thread stays free meanwhile. It is told the
// addresses of the program and of the same packed by us, for hosts that do not
// pack, and answers with a WebAssembly.Module or with what went wrong.
'use strict';
self.onmessage = async ({ data: { wasm, packed } }) => {
  try {
    self.postMessage(await program(wasm, packed));
  } catch (reason) {
    self.postMessage(String(reason));
  }
};

async function program(wasm, packed) {
  const response = await get(wasm);
  if (!packed || !self.DecompressionStream || response.headers.get('content-encoding')) return compile(response);
  response.body.cancel();
  const small = await get(packed);
  if (small.headers.get('content-encoding')) return compile(small);
  return compile(new Response(small.body.pipeThrough(new DecompressionStream('gzip'))));
}

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address + ': ' + response.status);
  return response;
}

function compile(response) {
  const type = 'application/wasm';
  if (response.headers.get('content-type') !== type) response = new Response(response.body, { headers: { 'Content-Type': type } });
  return WebAssembly.compileStreaming(response);
}
