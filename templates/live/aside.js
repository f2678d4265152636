// Texts that could not be put into their file. Each stays in this browser, also over a crash of the server, until
// somebody here has said what becomes of it.
import { version } from '/files/exchange.js';

const start = 'rihla:aside:';

export class Asides {
  // `changed` is called when another page of this browser has put one aside, or answered.
  constructor(changed) {
    [this.project, this.file] = ['', null];
    // By their places; a browser without room keeps them as long as the page.
    this.texts = new Map();
    addEventListener('storage', ({ key, newValue }) => {
      if (!key?.startsWith(start)) return;
      if (newValue === null) this.texts.delete(key);
      else this.texts.set(key, JSON.parse(newValue));
      changed();
    });
  }

  // From now on it is about this file.
  turnTo(project, file) {
    [this.project, this.file] = [project, file];
    for (const place of Object.keys(localStorage).filter((key) => key.startsWith(start))) {
      try { this.texts.set(place, JSON.parse(localStorage.getItem(place))); } catch { /* Nobody's of ours. */ }
    }
  }

  place(file, name) { return `${start}${this.project}:${name}:${file}`; }

  // Those of the file.
  get here() {
    return [...this.texts].flatMap(([place, aside]) => (
      place === this.place(this.file, version(aside.text)) ? [{ place, ...aside }] : []));
  }

  get first() { return this.here[0] ?? null; }

  // `why` names the sentence that says how it came.
  add(file, text, why) { this.set(this.place(file, version(text)), { text, why, copy: null }); }

  // The disk has the text of this version beside the file; whether it is one of these.
  keep(name, copy) {
    const place = this.place(this.file, name);
    const aside = this.texts.get(place);
    if (aside) this.set(place, { ...aside, copy });
    return aside !== undefined;
  }

  set(place, aside) {
    this.texts.set(place, aside);
    try { localStorage.setItem(place, JSON.stringify(aside)); } catch { /* The page has it. */ }
  }

  // The room asks about this text itself.
  forget(text) { this.answer({ place: this.place(this.file, version(text)) }); }

  answer({ place }) {
    this.texts.delete(place);
    localStorage.removeItem(place);
  }
}
