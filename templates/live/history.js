// Undo that knows what was typed together, and outlives the page.
const most = 500;
const pause = 900;

// The one stretch in which two texts differ; no letter is cut in two.
export function difference(before, after) {
  const shared = Math.min(before.length, after.length);
  let at = 0;
  while (at < shared && before[at] === after[at]) at += 1;
  if (at > 0 && isHigh(before.charCodeAt(at - 1))) at -= 1;
  let end = 0;
  while (end < shared - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end -= 1;
  return { at, cut: before.slice(at, before.length - end), put: after.slice(at, after.length - end) };
}

const isHigh = (code) => code >= 0xd800 && code < 0xdc00;
const isLow = (code) => code >= 0xdc00 && code < 0xe000;

const isSomething = ({ cut, put }) => cut !== '' || put !== '';

// What takes a change back, as it is after somebody else's change, the piece to be done first before the other; and
// that change as it is when it was taken back. What others put stays, also between two pieces.
function meeting(own, other) {
  const [start, end] = [own.at, own.at + own.cut.length];
  const [from, to] = [other.at, other.at + other.cut];
  const behind = from + other.put.length;
  if (to <= start) return [[{ ...own, at: start + other.put.length - other.cut }], other];
  if (from >= end) return [[own], { ...other, at: from + own.put.length - own.cut.length }];
  const [left, right] = [own.cut.slice(0, Math.max(0, from - start)), own.cut.slice(to - start)];
  // All around it is cut: there is nothing to take back.
  if (from < start && to > end) {
    return [[], { ...other, cut: other.cut + own.put.length - own.cut.length }];
  }
  if (from <= start && to <= end) return [[{ ...own, at: behind, cut: right }], { ...other, cut: start - from }];
  const pieces = [{ ...own, at: behind, cut: right, put: '' }, { ...own, cut: left }];
  return [pieces, { ...other, at: start + own.put.length, cut: Math.max(0, to - end) }];
}

// Changes as they are after somebody else's; the last one is the next to be done.
function moved(changes, other) {
  const after = [];
  for (const change of changes.toReversed()) {
    const [pieces, next] = meeting(change, other);
    after.push(...pieces.filter(isSomething));
    other = next;
  }
  return after.reverse();
}

export class History {
  // `project` and `file` name the place where it is kept.
  constructor(project, file, text) {
    this.place = `rihla:undo:${project}:${file}`;
    // What takes changes back and makes them again, the next one last; those of one group together.
    this.back = [];
    this.forth = [];
    this.time = 0;
    try {
      const { text: last, back, forth } = JSON.parse(localStorage.getItem(this.place)) ?? {};
      // Of another text nothing can be taken back.
      if (last === text && back) [this.back, this.forth] = [back, forth];
    } catch { /* What cannot be read is as good as nothing. */ }
    this.group = Math.max(0, ...[...this.back, ...this.forth].map((change) => change.group));
  }

  // Notes a change; letters typed in a row are one.
  add({ at, cut, put }) {
    const last = this.back.at(-1);
    const now = performance.now();
    const isTyped = put.length === 1 && cut === '' && put !== '\n';
    if (isTyped && last?.isTyped && now - this.time < pause && at === last.at + last.cut.length) {
      last.cut += put;
    } else {
      this.group += 1;
      this.back.push({ at, cut: put, put: cut, isTyped, group: this.group });
      if (this.back.length > most) this.back.shift();
    }
    this.forth = [];
    this.time = now;
  }

  // Somebody else's change: one's own can be taken back all the same.
  shift({ at, cut, put }) {
    const other = { at, cut: cut.length, put };
    this.back = moved(this.back, other);
    this.forth = moved(this.forth, other);
  }

  // The changes that take the last one back, in their order; none when there is nothing.
  undo() { return this.take(this.back, this.forth); }

  redo() { return this.take(this.forth, this.back); }

  take(from, to) {
    const taken = [];
    const group = from.at(-1)?.group;
    while (from.length > 0 && from.at(-1).group === group) {
      const { at, cut, put } = from.pop();
      to.push({ at, cut: put, put: cut, group });
      taken.push({ at, cut, put });
    }
    this.time = 0;
    return taken;
  }

  keep(text) {
    try {
      localStorage.setItem(this.place, JSON.stringify({ text, back: this.back, forth: this.forth }));
    } catch { localStorage.removeItem(this.place); }
  }
}
