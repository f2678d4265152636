// The text that the disk has not got yet, kept in this browser: it outlives the page and the server.
const pause = 60;
const last = 'rihla:file';
const place = (file) => `rihla:draft:${file}`;

export class Draft {
  constructor() { this.timer = null; }

  // Stores in a moment; what is asked for meanwhile is stored together.
  later(store) {
    this.timer ??= setTimeout(store, pause);
  }

  // Nothing to keep is no reason to forget what was kept: the server says when the disk has it.
  store(file, kept) {
    this.rest();
    try {
      localStorage.setItem(last, file);
      if (kept) localStorage.setItem(place(file), JSON.stringify(kept));
    } catch { /* A browser without room keeps nothing; the disk still does. */ }
  }

  forget(file) {
    this.rest();
    localStorage.removeItem(place(file));
  }

  rest() {
    clearTimeout(this.timer);
    this.timer = null;
  }

  // What was kept of a file, or of the one that was open last.
  of(file) {
    try {
      return JSON.parse(localStorage.getItem(place(file ?? localStorage.getItem(last)))) ?? {};
    } catch { return {}; }
  }
}
