// offline.js has the page kept for reading without a network, by sw.js. It asks
// for that when the page is at rest, and has the program kept when the page has
// fetched it. A page in a frame is kept by nobody, neither is one from a file or
// from a host without encryption. A refusal changes nothing for the reader.
//
//   <script defer data-src="offline.js" data-worker="sw.js" data-build="version">
(() => {
  'use strict';
  const { worker } = document.currentScript.dataset;
  const { serviceWorker } = navigator;
  if (!serviceWorker || window.parent !== window || !location.protocol.startsWith('http')) return;
  let wanted = false;
  const keep = () => {
    wanted = true;
    serviceWorker.getRegistration().then((r) => {
      for (const w of r ? [r.installing, r.waiting, r.active] : []) if (w) w.postMessage('counterpoint-program');
    }).catch(() => {});
  };
  const register = () => serviceWorker.register(worker, { updateViaCache: 'none' }).then(() => { if (wanted) keep(); }).catch(() => {});
  const later = window.requestIdleCallback || ((f) => setTimeout(f, 2000));
  document.addEventListener('counterpoint-program', keep);
  if (document.readyState === 'complete') later(register); else window.addEventListener('load', () => later(register));
})();
