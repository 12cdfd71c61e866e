// embed.js shows an explainer in another page:
//
//   <counterpoint-map src="https://example.org/map/" theme="dark" focus="no-veto">
//     <a href="https://example.org/map/">What stands in the way of peace?</a>
//   </counterpoint-map>
//   <script async src="https://example.org/map/embed.js"></script>
//
// Attributes are the options of the address: theme, plain, transparent, static,
// view, focus, search, lang; besides them title, the frame's name, and loading.
// The element takes the height that the frame will have, by its width and by
// what the build measured, so that the text below never jumps; afterwards it
// follows the frame. What stands in the element shows without a script.
//
// It works before and after the element, once and several times, for several
// explainers on one page, sets styles by script alone, and makes no global: what
// scripts of several explainers share is a property of the element's class.
(() => {
  'use strict';
  const heights = null; // the build writes them here
  const name = 'counterpoint-map';
  const script = document.currentScript;
  const here = script ? new URL('.', script.src).href : '';
  if (customElements.get(name)) return customElements.get(name).know(here, heights);

  const words = ['theme', 'view', 'focus', 'search', 'lang'];
  const flags = ['plain', 'transparent', 'static'];
  const options = [...words, ...flags, 'src'];
  const patience = 20000; // ms for a frame in sight to say something
  const reserves = {}; // by the address of the folder
  const maps = new Set(); // those in the page

  class CounterpointMap extends HTMLElement {
    static observedAttributes = options;

    // know takes up what the build of an explainer measured.
    static know(folder, measured) {
      reserves[folder] = measured;
      for (const map of maps) map.reserve();
    }

    connectedCallback() {
      maps.add(this);
      if (!this.frame) this.build();
      this.show();
    }

    disconnectedCallback() {
      maps.delete(this);
      this.sizes.disconnect();
      this.sights.disconnect();
      clearTimeout(this.waiting);
    }

    // Several attributes may change at once.
    attributeChangedCallback(option, old, now) {
      if (!this.frame || this.stale || old === now) return;
      this.stale = true;
      queueMicrotask(() => {
        this.stale = false;
        if (this.isConnected) this.show();
      });
    }

    // build makes the frame, out of reach of the style of the page.
    build() {
      this.frame = document.createElement('iframe');
      this.fallback = document.createElement('slot');
      this.fallback.hidden = true;
      this.attachShadow({ mode: 'open' }).append(this.fallback, this.frame);
      Object.assign(this.frame.style, { display: 'block', border: '0', width: '100%' });
      this.frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
      this.frame.allow = 'clipboard-write; fullscreen';
      this.frame.referrerPolicy = 'strict-origin-when-cross-origin';
      this.frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
      this.sizes = new ResizeObserver(() => this.reserve());
      this.sights = new IntersectionObserver(([{ isIntersecting }]) => this.seen(isIntersecting));
    }

    // show loads the frame with the options as they are.
    show() {
      this.folder = new URL('.', new URL(this.getAttribute('src') || here, document.baseURI)).href;
      const address = new URL('embed.html', this.folder);
      for (const option of words) if (this.getAttribute(option)) address.searchParams.set(option, this.getAttribute(option));
      for (const option of flags) if (this.on(option)) address.searchParams.set(option, '1');
      this.heard = 0;
      this.call();
      // A frame is transparent only on a page of its own colour scheme.
      this.frame.style.colorScheme = { light: 'light', dark: 'dark' }[this.getAttribute('theme')] || '';
      this.style.display = 'block';
      this.style.minHeight = '0';
      this.reserve();
      this.origin = address.origin;
      this.frame.src = address.href;
      this.sizes.observe(this);
      this.sights.observe(this);
    }

    // call names the frame; what stands in the element may not be there yet.
    call() {
      this.frame.title = this.getAttribute('title') || this.textContent.trim();
      if (!this.frame.title && document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.call(), { once: true });
    }

    on(flag) {
      return this.hasAttribute(flag) && !/^(0|false|no|off)$/.test(this.getAttribute(flag));
    }

    // reserve gives the frame, before it has said how tall it is, the height
    // that it will have.
    reserve() {
      const table = reserves[this.folder];
      const width = this.clientWidth;
      if (this.heard || !width) return;
      this.frame.style.height = (table ? this.guess(table, width) : 600) + 'px';
    }

    guess({ widths, views, focus, plain }, width) {
      const at = Math.max(0, widths.findLastIndex((w) => w <= width));
      const chosen = this.getAttribute('focus');
      const view = /^[a-z]\d+$/.test(chosen) ? 'compare' : this.getAttribute('view');
      const row = Object.hasOwn(views, view) ? views[view] : views.map;
      return row[at] + (chosen && row !== views.compare ? focus[at] : 0) - (this.on('plain') ? plain[at] : 0);
    }

    // follow takes the height that the frame tells. What is cut off grows at
    // once. A frame that turns out lower waits while something of the page
    // would move before the reader's eyes, until the reader acts in it.
    follow(height) {
      this.heard = height;
      this.hush();
      const { top, bottom, height: now } = this.frame.getBoundingClientRect();
      const below = window.innerHeight;
      const unseen = bottom >= below && top + height >= below;
      if (height > now || unseen || this.active()) this.frame.style.height = height + 'px';
    }

    // active reports whether the reader is in the frame.
    active() {
      return document.activeElement === this || this.matches(':focus-within');
    }

    // seen waits for a frame in sight to say something; when it does not, what
    // stands in the element shows.
    seen(inSight) {
      clearTimeout(this.waiting);
      if (this.heard) this.follow(this.heard);
      else if (inSight) this.waiting = setTimeout(() => this.give(), patience);
    }

    give() {
      if (this.heard) return;
      this.fallback.hidden = false;
      this.frame.style.display = 'none';
    }

    hush() {
      clearTimeout(this.waiting);
      this.fallback.hidden = true;
      this.frame.style.display = 'block';
    }
  }

  const asked = (data) => data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height > 0 && data.height < 1e5;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (!asked(data)) return;
    for (const map of maps) if (map.frame.contentWindow === source && map.origin === origin) map.follow(Math.ceil(data.height));
  });
  // The reader goes into a frame or out of it.
  const settle = () => { for (const map of maps) if (map.heard) map.follow(map.heard); };
  window.addEventListener('blur', () => setTimeout(settle));
  CounterpointMap.know(here, heights);
  customElements.define(name, CounterpointMap);
})();
