// Finds sentence pairs, or takes distances, with what npm has for it.
import { diffArrays, diffWordsWithSpace } from 'diff';
import dmp from 'diff-match-patch';
import { distance } from 'fastest-levenshtein';

const asked = JSON.parse(await new Response(process.stdin).text());
const now = () => performance.now() / 1000;

function distances(all) {
  let least = Infinity, sum = 0;
  for (const begun = now(); now() - begun < 2;) {
    const from = now();
    sum = 0;
    for (const [a, b] of all) sum += distance(a, b);
    least = Math.min(least, now() - from);
  }
  return { Wall: least / all.length, Numbers: { sum } };
}

function pairs(texts) {
  return [
    ['diff, sentences', (a, b) => equalSentences(a, b)],
    ['diff, words', (a, b) => overlapping(a, b, changesOfWords)],
    ['diff-match-patch, characters', (a, b) => overlapping(a, b, changesOfCharacters)],
    ['fastest-levenshtein, all with all', (a, b) => closest(a, b)],
  ].map(([Name, find]) => {
    const from = now();
    const found = find(texts.a, texts.b);
    return { Name, Seconds: now() - from, ...score(found, texts.same) };
  });
}

function score(found, same) {
  const known = new Set(same.map((p) => p.join(' ')));
  const right = found.filter((p) => known.has(p.join(' '))).length;
  const Precision = right / Math.max(found.length, 1), Recall = right / Math.max(known.size, 1);
  return { Precision, Recall, F1: (2 * Precision * Recall) / Math.max(Precision + Recall, 1e-9) };
}

function equalSentences(a, b) {
  const found = [];
  let i = 0, j = 0;
  for (const part of diffArrays(a.map((s) => s[1]), b.map((s) => s[1]))) {
    if (!part.added && !part.removed) for (let k = 0; k < part.count; k++) found.push([a[i + k][0], b[j + k][0]]);
    if (!part.added) i += part.count;
    if (!part.removed) j += part.count;
  }
  return found;
}

// Changes are [kind, length]: 0 the same, -1 gone, 1 come. Both give up after
// so many seconds: diff with nothing, diff-match-patch with a coarser answer.
const patience = 20;
const changesOfWords = (a, b) => (diffWordsWithSpace(a, b, { timeout: 1000 * patience }) || []).map((p) => [p.added ? 1 : p.removed ? -1 : 0, p.value.length]);
function changesOfCharacters(a, b) {
  const differ = new dmp.diff_match_patch();
  differ.Diff_Timeout = patience;
  return differ.diff_main(a, b).map(([kind, text]) => [kind, text.length]);
}

// overlapping pairs the sentences of which half the shorter one is the same.
function overlapping(a, b, changes) {
  const one = placed(a), two = placed(b), shared = new Map();
  let i = 0, j = 0, x = 0, y = 0;
  for (const [kind, length] of changes(one.text, two.text)) {
    if (kind === 0) {
      for (let k = 0; k < length; k++) {
        while (i + k >= one.ends[x]) x++;
        while (j + k >= two.ends[y]) y++;
        const key = x * b.length + y;
        shared.set(key, (shared.get(key) || 0) + 1);
      }
    }
    if (kind <= 0) i += length;
    if (kind >= 0) j += length;
  }
  const found = [];
  for (const [key, n] of shared) {
    const p = Math.floor(key / b.length), q = key % b.length;
    if (2 * n >= Math.min(a[p][1].length, b[q][1].length)) found.push([a[p][0], b[q][0]]);
  }
  return found;
}

function placed(sentences) {
  const ends = [];
  let text = '';
  for (const [, s] of sentences) {
    text += s + ' ';
    ends.push(text.length);
  }
  return { text, ends };
}

function closest(a, b) {
  const all = [];
  for (const [i, s] of a) {
    for (const [j, t] of b) {
      const longer = Math.max(s.length, t.length);
      if (Math.min(s.length, t.length) < 0.6 * longer) continue;
      const similarity = 1 - distance(s, t) / longer;
      if (similarity >= 0.6) all.push([similarity, i, j]);
    }
  }
  all.sort((p, q) => q[0] - p[0]);
  const taken = new Set(), found = [];
  for (const [, i, j] of all) {
    if (taken.has(i) || taken.has(j)) continue;
    taken.add(i).add(j);
    found.push([i, j]);
  }
  return found;
}

console.log(JSON.stringify(asked.task === 'pairs' ? pairs(asked.texts) : distances(asked.pairs)));
