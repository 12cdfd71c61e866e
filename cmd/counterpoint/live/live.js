// live.js is put into the page by counterpoint serve, never by build. It loads
// the page anew when the explainer was built anew, and shows what check has to
// say: a list in the corner, and a mark beside each place that the page shows.
(() => {
  'use strict';
  const build = document.currentScript.dataset.build;
  const data = document.getElementById('live-problems');
  const problems = data ? JSON.parse(data.textContent) : [];

  new EventSource('live-events').addEventListener('build', (e) => {
    if (e.data !== build) location.reload();
  });

  // The page's policy allows no style attributes; setting styles from here it does.
  const make = (tag, text, style, ...children) => {
    const e = document.createElement(tag);
    e.textContent = text;
    Object.assign(e.style, style);
    e.append(...children);
    return e;
  };
  if (problems.length === 0) return;
  const paper = { background: '#fff7e0', color: '#3a2a00', border: '1px solid #9a6a00', borderRadius: '6px', font: '14px/1.4 system-ui, sans-serif' };
  const list = make('ol', '', { margin: '0', padding: '0 1em .5em 2.2em', maxWidth: '36em', maxHeight: '50vh', overflow: 'auto' });
  const marks = [];
  problems.forEach((p, i) => {
    const place = make('code', p.place + ' ', {});
    const item = make('li', '', { margin: '.4em 0' }, place, p.what, make('div', p.hint, { color: '#6b5a2a' }));
    if (p.target) {
      place.textContent = '';
      const link = make('a', p.place, { color: 'inherit' });
      link.href = '#' + p.target;
      place.append(link, ' ');
      const mark = make('button', '!', { ...paper, position: 'absolute', zIndex: '9', width: '20px', height: '20px', padding: '0', fontWeight: 'bold', cursor: 'help' });
      mark.type = 'button';
      mark.title = p.what + '\n' + p.hint;
      mark.setAttribute('aria-label', 'Problem ' + (i + 1) + ': ' + p.what);
      mark.addEventListener('click', () => { panel.open = true; item.scrollIntoView({ block: 'nearest' }); });
      marks.push([mark, p.target]);
    }
    list.append(item);
  });
  const title = make('summary', problems.length === 1 ? '1 problem' : problems.length + ' problems', { padding: '.3em .8em', cursor: 'pointer', fontWeight: 'bold' });
  const panel = make('details', '', { ...paper, position: 'fixed', top: '8px', right: '8px', zIndex: '10', boxShadow: '0 2px 8px #0004' }, title, list);
  panel.id = 'live-list';
  // Behind the program's element, which must stay the first of the body.
  document.body.append(panel, ...marks.map(([mark]) => mark));

  // The program draws anew as it likes: the marks follow the places.
  const settle = () => {
    for (const [mark, target] of marks) {
      const place = document.getElementById(target);
      const box = place && place.getBoundingClientRect();
      mark.style.display = box && box.width ? 'block' : 'none';
      if (!box) continue;
      mark.style.left = box.left + window.scrollX - 8 + 'px';
      mark.style.top = box.top + window.scrollY - 8 + 'px';
    }
  };
  settle();
  setInterval(settle, 250);
})();
