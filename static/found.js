// found.js is the search on the page: the keys of its field, and the marks on
// what the program found. The program says in data-words and data-places of
// .finding which words it found in which elements; here they are marked there,
// and in what is open, by the browser's highlights: no text is changed, so that
// the page stays the one that the program knows. Browsers that cannot highlight
// show the elements alone (data-found).
(() => {
  'use strict';

  // In the search field Enter goes to the next place that was found and Escape
  // empties it; a finger wants to see the place.
  document.addEventListener('keydown', (e) => {
    const field = e.target;
    if (field.id !== 'search' || e.isComposing) return;
    const turn = document.querySelector(e.shiftKey ? '.found-previous' : '.found-next');
    if (e.key === 'Enter' && turn && turn.checkVisibility && turn.checkVisibility()) {
      e.preventDefault();
      turn.click();
      if (window.matchMedia('(pointer: coarse)').matches) field.blur();
      else requestAnimationFrame(() => field.focus({ preventScroll: true })); // the place has taken the focus
    } else if (e.key === 'Escape' && field.value) {
      e.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  let marked = [];
  function mark() {
    const { words = '', places = '' } = (document.querySelector('.finding') || {}).dataset || {};
    if (!words && !marked.length) return;
    for (const e of marked) delete e.dataset.found;
    marked = [];
    const highlights = window.CSS && CSS.highlights;
    if (highlights) highlights.delete('found');
    if (!words) return;
    marked = places.split(' ').map((id) => document.getElementById(id)).filter(Boolean);
    for (const e of marked) e.dataset.found = '';
    if (!highlights) return;
    const ranges = [];
    for (const e of [...marked, ...document.querySelectorAll('.detail.open .inside, .step.open, .note.open')]) {
      for (const part of e.matches('.card') ? e.querySelectorAll('.says') : [e]) highlight(part, words.split(' '), ranges);
    }
    highlights.set('found', new Highlight(...ranges));
  }

  // highlight adds the ranges of words in an element. Its text is folded as by
  // app/search: each folded character knows where it stands.
  function highlight(element, words, ranges) {
    let folded = '', apart = true;
    const at = []; // for each folded character: its node, where it begins and ends
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      let i = 0;
      for (const c of node.data) {
        const place = [node, i, i += c.length];
        if (dropped.test(c)) continue;
        if (!wordly.test(c)) { apart = true; continue; }
        const put = (apart ? ' ' : '') + fold(c);
        apart = false;
        folded += put;
        for (let n = put.length; n > 0; n--) at.push(place);
      }
    }
    for (const word of words) {
      const short = new TextEncoder().encode(word).length < 3;
      const sought = (short ? ' ' : '') + word;
      for (let i = folded.indexOf(sought); i >= 0; i = folded.indexOf(sought, i + sought.length)) {
        const first = at[i + (short ? 1 : 0)], last = at[i + sought.length - 1];
        const range = document.createRange();
        range.setStart(first[0], first[1]);
        range.setEnd(last[0], last[2]);
        ranges.push(range);
      }
    }
  }
  const wordly = /[\p{L}\p{N}\p{M}]/u;
  const dropped = /['’ʼ\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/;
  const bases = 'a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ c:çćĉċč d:ďđð e:èéêëēĕėęěẹẻẽếềểễệ g:ĝğġģǧ h:ĥħ i:ìíîïĩīĭįıİỉị j:ĵ k:ķ l:ĺļľŀł n:ñńņňŋ ' +
    'o:òóôõöøōŏőǒơọỏốồổỗộớờởỡợ r:ŕŗř s:śŝşšș t:ţťŧț u:ùúûüũūŭůűųǔưụủứừửữự w:ŵẁẃẅ y:ýÿŷỳỵỷỹ z:źżž ' +
    'ae:æǽ oe:œ ss:ßẞ th:þ α:ά ε:έ η:ή ι:ίϊΐ ο:ό υ:ύϋΰ ω:ώ σ:ς е:ёѐ и:йѝ і:ї у:ў ا:أإآ';
  const folds = new Map(bases.split(' ').flatMap((group) => [...group.split(':')[1]].map((c) => [c, group.split(':')[0]])));
  const fold = (c) => folds.get(c) || folds.get(c.toLowerCase()) || c.toLowerCase();

  const page = document.getElementById('explorer');
  if (page) new MutationObserver(mark).observe(page, { attributes: true, childList: true, characterData: true, subtree: true, attributeFilter: ['class', 'data-view', 'data-words', 'data-places'] });
  mark();
})();
