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

export class History {
  // `project` and `file` name the place where it is kept.
  constructor(project, file, text) {
    this.place = `rihla:undo:${project}:${file}`;
    this.done = [];
    this.undone = [];
    this.time = 0;
    try {
      const kept = JSON.parse(localStorage.getItem(this.place));
      // Of another text nothing can be taken back.
      if (kept?.text === text) ({ done: this.done, undone: this.undone } = kept);
    } catch { /* What cannot be read is as good as nothing. */ }
  }

  // Notes a change; letters typed in a row are one.
  add(change) {
    const last = this.done.at(-1);
    const now = performance.now();
    const isTyped = change.put.length === 1 && change.cut === '' && change.put !== '\n';
    if (isTyped && last?.isTyped && now - this.time < pause && change.at === last.at + last.put.length) {
      last.put += change.put;
    } else {
      this.done.push({ ...change, isTyped });
      if (this.done.length > most) this.done.shift();
    }
    this.undone = [];
    this.time = now;
  }

  // Somebody else's change: what lies behind it moves, what it touches can no longer be taken back.
  shift({ at, cut, put }) {
    const move = (change) => {
      if (change.at + change.put.length <= at) return change;
      return change.at >= at + cut.length ? { ...change, at: change.at + put.length - cut.length } : null;
    };
    this.done = this.done.slice(this.done.findLastIndex((change) => move(change) === null) + 1).map(move);
    this.undone = [];
  }

  // The change that takes the last one back; null when there is none.
  undo() {
    const change = this.done.pop();
    if (!change) return null;
    this.undone.push(change);
    this.time = 0;
    return { at: change.at, cut: change.put, put: change.cut };
  }

  redo() {
    const change = this.undone.pop();
    if (!change) return null;
    this.done.push(change);
    this.time = 0;
    return change;
  }

  keep(text) {
    try {
      localStorage.setItem(this.place, JSON.stringify({ text, done: this.done, undone: this.undone }));
    } catch { localStorage.removeItem(this.place); }
  }
}
