// share.js copies links and codes, saves the map as PNG, prints, and fills the
// panel of what can be taken along. All of it works without the program.
(() => {
  'use strict';
  const script = document.querySelector('script[data-copied]');
  const copied = () => script ? script.dataset.copied : '';
  const one = (selector, below = document) => below.querySelector(selector);
  const panel = document.getElementById('share');

  // --- addresses -------------------------------------------------------------

  // page is the address of the page for readers, also in a frame.
  function page() {
    const named = one('link[rel="canonical"]');
    const url = new URL(named && named.getAttribute('href') || location.href, location.href);
    url.hash = '';
    if (!named) url.pathname = url.pathname.replace(/(embed|index)\.html$/, '');
    return url;
  }
  const link = (place) => { const url = page(); url.hash = place || location.hash; return url.href; };

  // chosen is the claim or the sentence that the address names, empty for none.
  const chosen = () => (/(?:^#|&)((?:claim|s)=[^&]+)/.exec(location.hash) || [, ''])[1];

  // --- copying -----------------------------------------------------------------

  // say puts words into the notice for a while; the start script's own stay.
  function say(words) {
    const notice = document.getElementById('notice');
    if (!notice || notice.textContent && notice.textContent !== words) return;
    notice.textContent = '';
    requestAnimationFrame(() => {
      notice.textContent = words;
      setTimeout(() => { if (notice.textContent === words) notice.textContent = ''; }, 4000);
    });
  }

  async function copy(text, field) {
    try {
      await navigator.clipboard.writeText(text);
      say(copied());
    } catch (refused) { // by the page around, or by an old browser
      let shown = field;
      if (!shown && panel && panel.showPopover) {
        if (!panel.matches(':popover-open')) panel.showPopover();
        shown = document.getElementById('share-link');
        shown.value = text;
      }
      if (!shown) return;
      shown.focus();
      shown.select();
      if (document.execCommand && document.execCommand('copy')) say(copied());
    }
  }

  document.addEventListener('click', (e) => {
    const button = e.target.closest && e.target.closest('button');
    if (!button) return;
    const { copy: here, copyField, png } = button.dataset, claim = button.closest('.detail');
    if (here !== undefined) copy(link(claim ? '#' + claim.previousElementSibling.querySelector('.card').id : ''));
    else if (copyField) copy(document.getElementById(copyField).value, document.getElementById(copyField));
    else if ('copyChosen' in button.dataset) copy(link('#' + chosen()));
    else if ('send' in button.dataset) navigator.share({ title: document.title, url: link() }).catch(() => {});
    else if ('print' in button.dataset) { panel.hidePopover(); window.print(); }
    else if (png) picture(png);
  });

  // --- files --------------------------------------------------------------------

  // picture saves a drawing as PNG, at twice its size where the browser can.
  function picture(name) {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      const { naturalWidth: w, naturalHeight: h } = image;
      const scale = Math.min(2, 16000 / Math.max(w, h), Math.sqrt(5e7 / (w * h)));
      canvas.width = w * scale;
      canvas.height = h * scale;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        const a = document.createElement('a');
        a.href = URL.createObjectURL(blob);
        a.download = name.replace(/\.svg$/, '.png');
        a.click();
        setTimeout(() => URL.revokeObjectURL(a.href), 60000);
      });
    };
    image.src = name;
  }

  if (!panel) return;
  // A frame may not save files: there they open in a tab of their own.
  if (window.parent !== window) {
    for (const a of panel.querySelectorAll('a[download]')) { a.removeAttribute('download'); a.target = '_blank'; }
  }

  // --- the panel ----------------------------------------------------------------

  const text = (s) => s.replace(/&/g, '&amp;').replace(/"/g, '&#34;').replace(/</g, '&lt;');
  const own = '\uE000'; // where the codes name the page
  const options = one('.embed-options', panel);

  // wanted lists the options of the embed as names and values.
  function wanted() {
    const list = [];
    for (const field of options.querySelectorAll('[name]')) {
      if (field.name === 'theme' && field.value !== 'auto') list.push(['theme', field.value]);
      if (field.type === 'checkbox' && field.checked && field.name !== 'here') list.push([field.name, '']);
    }
    if (!one('[name="here"]', options).checked) return list;
    const view = document.getElementById('explorer').dataset.view, focus = chosen().replace(/^.*=/, '');
    if (view !== 'map') list.push(['view', view]);
    if (focus) list.push(['focus', decodeURIComponent(focus)]);
    return list;
  }

  function fill() {
    const query = wanted().map(([name, value]) => name + (value && '=' + encodeURIComponent(value))).join('&');
    const attributes = wanted().map(([name, value]) => ' ' + name + (value && '="' + text(value) + '"')).join('');
    const folder = page();
    folder.search = '';
    folder.pathname = folder.pathname.replace(/[^/]*$/, '');
    for (const field of panel.querySelectorAll('[data-code]')) {
      field.value = field.dataset.code
        .replaceAll(own + 'embed.html', text(folder.href + 'embed.html' + (query && '?' + query)))
        .replaceAll(own, text(folder.href))
        .replace('<counterpoint-map', '<counterpoint-map' + attributes);
    }
    const preview = one('[data-preview]', panel);
    preview.textContent = '';
    if (!preview.closest('details').open || !panel.matches(':popover-open') || !preview.closest('.embed').open) return;
    const frame = document.createElement('iframe');
    frame.src = preview.dataset.preview + (query && '?' + query);
    frame.title = preview.dataset.title;
    preview.append(frame);
  }
  options.addEventListener('change', fill);
  for (const details of panel.querySelectorAll('details')) details.addEventListener('toggle', fill);

  function show() {
    if (!panel.matches(':popover-open')) return fill();
    document.getElementById('share-link').value = link();
    one('[data-copy-chosen]', panel).hidden = !chosen();
    one('[data-send]', panel).hidden = !navigator.share;
    const button = one('.share-button');
    if (button) panel.style.top = Math.round(window.scrollY + button.getBoundingClientRect().bottom + 4) + 'px';
    fill();
  }
  panel.addEventListener('toggle', show);
  if (panel.matches(':popover-open')) show(); // before this script came
})();
