// options.js reads from the address how a page shows in another one, before
// anything is painted. It runs first and sets only classes and data-theme of
// <html>, and the place that the address names where it names none:
//
//   theme=auto|light|dark  plain  transparent  static  view=…  focus=…
//
// boot.js reads static, search and lang; height.js the secret of WordPress.
//
// It has the scripts that reading does without (data-src) fetched in their order:
// when the page has loaded, or when it is there where the address asks for more
// or a reader is at it. What the reader does meanwhile is kept for boot.js, in
// the list "met" of <html>.
(() => {
  'use strict';
  const root = document.documentElement;
  const options = new URLSearchParams(location.search);
  const on = (name) => options.has(name) && !/^(0|false|no|off)$/.test(options.get(name));
  const theme = options.get('theme');
  root.classList.toggle('framed', window.parent !== window);
  for (const name of ['plain', 'transparent', 'static']) root.classList.toggle(name, on(name));
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  const asks = location.hash || ['focus', 'lang', 'search', 'view'].some(on);
  root.met = [];
  for (const name of ['pointerover', 'focusin', 'touchstart', 'keydown', 'click', 'input', 'change']) {
    document.addEventListener(name, (e) => {
      if (!root.met) return;
      root.met.push(e);
      if (document.readyState !== 'loading') rest();
    }, { capture: true, passive: true });
  }
  let due = true;
  const rest = () => {
    if (!due) return;
    due = false;
    for (const script of document.querySelectorAll('script[data-src]')) {
      script.async = false;
      script.src = script.dataset.src;
    }
    const start = document.querySelector('script[data-wasm]'), forget = () => { root.met = null; };
    if (start) start.addEventListener('error', forget); else forget(); // nobody will ask
  };
  window.addEventListener(asks ? 'DOMContentLoaded' : 'load', rest);
  document.addEventListener('DOMContentLoaded', () => { if (root.met && root.met.length) rest(); });

  // The words of app/state/fragment.go.
  const view = options.get('view');
  const focus = options.get('focus');
  const views = {
    map: focus && 'claim=' + focus,
    outline: 'view=outline' + (focus ? '&claim=' + focus : ''),
    compare: 'view=compare' + (focus ? '&claim=' + focus : ''),
    whatif: 'view=whatif' + (focus ? '&reject=' + focus : ''),
    tour: 'tour=1',
  };
  const sentence = /^[a-z]\d+$/.test(focus) && 's=' + focus;
  const place = sentence || views[Object.hasOwn(views, view) ? view : 'map'];
  const secret = /^#\?secret=(.+)/.exec(location.hash);
  if (secret) root.dataset.secret = secret[1];
  if (!place || location.hash && !secret) return;
  if (window.parent === window) return location.replace('#' + place);

  // In a frame the browser would scroll the page around to the place, and focus
  // it. There the place is marked instead, as soon as it is there; the style
  // sheets of a site take the mark for :target, and the program begins there.
  // The first step that the reader takes wipes it off.
  root.dataset.place = place;
  if (secret) history.replaceState(null, '', location.pathname + location.search);
  let marked;
  const mark = new MutationObserver(() => {
    const at = document.getElementById(place);
    if (!at) return;
    at.setAttribute('data-at', '');
    marked = at;
    mark.disconnect();
  });
  mark.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => mark.disconnect());
  window.addEventListener('hashchange', () => {
    if (marked) marked.removeAttribute('data-at');
  });
})();
