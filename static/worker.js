// worker.js runs the program beside the page, where it does what takes long. The
// page gives it the compiled program and the address of Go's support script.
'use strict';
addEventListener('message', async ({ data }) => {
  importScripts(data.exec);
  const go = new Go();
  go.run(await WebAssembly.instantiate(data.module, go.importObject));
}, { once: true });
