// The text that the disk has not got yet, kept in this browser: it outlives the page and the server. It is kept for
// its project, its file and the text it began with: another project's never comes into this one.
const pause = 60;
const start = 'rihla:draft:';

export class Draft {
  constructor() {
    this.timer = null;
    this.project = '';
    this.file = null;
    // Where the text at the desk is kept, while it is.
    this.place = null;
    // What is kept in other places, and the room was told of, each until the disk has it.
    this.others = [];
  }

  // From now on it is about this file.
  turnTo(project, file) {
    this.rest();
    if (file !== this.file) this.place = null;
    [this.project, this.file] = [project, file];
  }

  // Stores in a moment; what is asked for meanwhile is stored together.
  later(store) {
    this.timer ??= setTimeout(store, pause);
  }

  store(text, versions) {
    this.rest();
    const place = `${start}${this.project}:${versions[0]}:${this.file}`;
    try {
      localStorage.setItem(place, JSON.stringify({ draft: text, versions }));
      if (this.place && this.place !== place) localStorage.removeItem(this.place);
      this.place = place;
    } catch { /* A browser without room keeps nothing; the disk still does. */ }
  }

  // The disk has the text at the desk.
  forget() {
    this.rest();
    if (this.place) localStorage.removeItem(this.place);
    this.place = null;
  }

  // The room was told of what is kept in a place, by this change.
  entrust(place, opening, edit) {
    if (place) this.others.push({ place, value: localStorage.getItem(place), opening, edit });
  }

  // The disk has what the room was told up to this change.
  settle(opening, edit) {
    const isDone = (other) => other.opening === opening && other.edit <= edit;
    for (const { place, value } of this.others.filter(isDone)) {
      // Whoever typed it may be typing still.
      if (localStorage.getItem(place) === value) localStorage.removeItem(place);
    }
    this.others = this.others.filter((other) => !isDone(other));
  }

  rest() {
    clearTimeout(this.timer);
    this.timer = null;
  }

  // What pages before this one kept of the project.
  find() {
    const own = `${start}${this.project}:`;
    return Object.keys(localStorage).filter((place) => place.startsWith(own) && place !== this.place).flatMap((place) => {
      const file = place.slice(place.indexOf(':', own.length) + 1);
      try { return [{ place, file, ...JSON.parse(localStorage.getItem(place)) }]; } catch { return []; }
    });
  }
}
