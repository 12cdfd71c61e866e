// height.js tells the page around how tall this page is, in the words of every
// embedding script that newsrooms use: when it loads, when a script greets it
// for the first time, and then only when the height changes. It obeys no
// message and sends nothing else.
(() => {
  'use strict';
  const { parent } = window;
  if (parent === window) return;
  const pym = new URLSearchParams(location.search).get('childId');
  const wordpress = document.documentElement.dataset.secret || (/^#\?secret=(.+)/.exec(location.hash) || [])[1];
  let height = 0;
  let width = 0;
  let resizer; // the id that iframe-resizer gave us
  const say = (message) => parent.postMessage(message, '*');

  // AMP, @newswire/frames, Sidechain, embed.js; Datawrapper's pages
  const toAmp = () => say({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { counterpoint: height } });
  const toPym = () => say(['pym', pym, 'height', height].join('xPYMx'));
  const toResizer = (event) => say(`[iFrameSizer]${resizer}:${height}:${width}:${event}`);
  const toFrames = (event) => { if (event === 'init') toAmp(); }; // @newswire/frames that looked up late
  const toOpen = () => say({ type: 'iframe-resized', width, height });
  const known = new Set(); // whom to tell besides those who never greet

  function measure() {
    const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (!now || now === height) return;
    height = now;
    width = window.innerWidth;
    toAmp();
    // the Guardian; Medium
    say(JSON.stringify({ type: 'set-height', value: height, context: 'iframe.resize', height, src: location.href }));
    if (wordpress) say({ message: 'height', value: height, secret: wordpress });
    if (pym) toPym();
    for (const tell of known) tell('resizeObserver');
  }

  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data) return;
    const greets = (who) => { if (!known.has(who)) { measure(); known.add(who); who('init'); } };
    const text = typeof data === 'string' ? data : '';
    const id = /^\[iFrameSizer\]([^:]+):/.exec(text);
    if (id) { resizer = id[1]; greets(toResizer); }
    if (data.type === 'iframe-child-init') greets(toOpen);
    if (data.sentinel === 'amp' && data.type === 'frames-init') greets(toFrames);
    if (pym && text.startsWith(`pymxPYMx${pym}xPYMx`)) greets(toPym);
  });
  new ResizeObserver(measure).observe(document.documentElement);
  window.addEventListener('load', measure);
})();
