// What is told to those who do not see the page, in its turn: only once nobody has typed for a while, so that the words
// come between the letters that a screen reader says and not over them, and of each kind only the last.
const quiet = 700;

export class Announcer {
  constructor(host) {
    this.host = host;
    // What is still to be said, by its kind.
    this.waiting = new Map();
    // What was said last, by its kind: nothing is told twice in a row.
    this.said = new Map();
    this.timer = null;
    addEventListener('keydown', () => this.later(), true);
  }

  // An empty text takes back what was not said yet.
  tell(kind, what) {
    this.waiting.delete(kind);
    if (what === '') this.said.delete(kind);
    else if (what !== this.said.get(kind)) this.waiting.set(kind, what);
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    if (this.waiting.size > 0) this.timer = setTimeout(() => this.speak(), quiet);
  }

  speak() {
    for (const [kind, what] of this.waiting) {
      this.said.set(kind, what);
      this.host.append(Object.assign(document.createElement('p'), { textContent: what, dir: 'auto' }));
    }
    this.waiting.clear();
    // A text that is long past is found by nobody who reads the page.
    while (this.host.children.length > 3) this.host.firstChild.remove();
  }
}
