// Watches a page from its first moment: paints, shifts, long tasks, answers.
(() => {
  if (window.top !== window) return;
  const m = (window.__measure = { fcp: 0, lcp: 0, cls: 0, long: [], events: new Map(), frames: [], answers: [] });
  const watch = (type, take, more) => {
    try { new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more }); } catch (unknown) {}
  };
  watch('paint', (e) => { if (e.name === 'first-contentful-paint') m.fcp = e.startTime; });
  watch('largest-contentful-paint', (e) => { m.lcp = e.startTime; });
  watch('layout-shift', (e) => { if (!e.hadRecentInput) m.cls += e.value; });
  watch('longtask', (e) => m.long.push([e.startTime, e.duration]));
  watch('event', (e) => {
    if (e.interactionId) m.events.set(e.interactionId, Math.max(m.events.get(e.interactionId) || 0, e.duration));
  }, { durationThreshold: 16 });

  // frames: from each press of a button or key to the end of the next frame.
  for (const name of ['click', 'keydown']) {
    addEventListener(name, (e) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => m.frames.push(performance.now() - e.timeStamp);
      port2.postMessage(0);
    }), true);
  }

  // blocked is how long the page's thread was held up after the first paint.
  m.blocked = () => m.long.reduce((sum, [at, n]) => sum + (at + n > m.fcp ? Math.max(0, n - 50) : 0), 0);

  // await: from the next press of a pointer on, how long until each of some
  // things is true.
  m.await = (...all) => {
    m.answers = all.map(() => 0);
    let from = 0;
    addEventListener('pointerdown', (e) => { from = from || e.timeStamp; }, { capture: true });
    const look = () => {
      all.forEach((done, i) => {
        try { if (from && !m.answers[i] && done()) m.answers[i] = performance.now() - from; } catch (early) {}
      });
      if (m.answers.includes(0)) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  // until waits for something to be true, looking now and then.
  m.until = (done) => new Promise((then) => {
    const look = () => { if (done()) then(true); else setTimeout(look, 200); };
    look();
  });

  m.middle = (e) => {
    e.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = e.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  // smallest is the size in CSS pixels of the smallest text in the window, as
  // it is drawn: scaled pictures count with their scale.
  m.smallest = () => {
    let least = Infinity, words = '';
    const walk = (root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let n = texts.nextNode(); n; n = texts.nextNode()) {
        if (n.nodeType === 1) {
          if (n.shadowRoot) walk(n.shadowRoot);
          continue;
        }
        const e = n.parentElement;
        if (!n.data.trim() || !e || /^(script|style|title|noscript)$/i.test(e.localName) || !e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(n);
        const box = range.getBoundingClientRect();
        if (box.width < 2 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) continue;
        if (/rect|inset/.test(getComputedStyle(e).clipPath + getComputedStyle(e).clip)) continue;
        let size = parseFloat(getComputedStyle(e).fontSize);
        if (e.getScreenCTM) size *= Math.abs(e.getScreenCTM().d);
        if (size < least) [least, words] = [size, n.data.trim().slice(0, 30)];
      }
    };
    walk(document.body);
    return [least, words];
  };
})();
