// What may be typed at the caret.
export class SuggestionList {
  constructor(host, editor) {
    this.host = host;
    this.editor = editor;
    this.items = [];
    this.at = 0;
    this.isMoved = false;
    this.taken = () => {};
    // Told how many there are and the first of them, or the one that was gone to; nothing when the list is gone.
    this.told = () => {};
  }

  get isHidden() { return this.host.hidden; }
  get chosen() { return this.items[this.at]; }

  show({ at, cut, items }) {
    this.items = items.map(([label, put, help]) => ({ label, put, help, at, cut }));
    this.at = 0;
    this.isMoved = false;
    this.host.hidden = items.length === 0;
    if (this.isHidden) {
      this.describe();
      this.told(this);
      return;
    }
    this.host.replaceChildren(...this.items.map((item, index) => {
      const line = document.createElement('li');
      line.setAttribute('role', 'option');
      line.id = `${this.host.id}-${index}`;
      line.append(Object.assign(document.createElement('span'), { textContent: item.label, dir: 'auto' }));
      if (item.help) line.append(Object.assign(document.createElement('small'), { textContent: item.help, dir: 'auto' }));
      line.addEventListener('mousedown', (event) => { event.preventDefault(); this.taken(this.items[index]); });
      return line;
    }));
    this.choose();
    this.describe();
    this.told(this);
    const { x, bottom, width } = this.editor.caretPlace();
    this.host.style.top = `${bottom + 2}px`;
    this.host.style.left = `${Math.max(4, Math.min(x, width - this.host.offsetWidth - 20))}px`;
  }

  move(by) {
    this.at = (this.at + by + this.items.length) % this.items.length;
    this.isMoved = true;
    this.choose();
    this.describe();
  }

  // While there is something to choose the text is a combobox; else it is what it is, many lines to go about in. The
  // choice is pointed at when somebody goes to it, so that a word is typed without hearing the list at each letter.
  describe() {
    const { text } = this.editor;
    const states = this.isHidden ? {} : {
      role: 'combobox', 'aria-expanded': 'true', 'aria-controls': this.host.id,
      'aria-activedescendant': this.isMoved ? `${this.host.id}-${this.at}` : null,
    };
    for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-activedescendant']) {
      if (states[name]) text.setAttribute(name, states[name]);
      else text.removeAttribute(name);
    }
  }

  choose() {
    [...this.host.children].forEach((line, index) => line.setAttribute('aria-selected', index === this.at));
  }

  hide() {
    if (this.isHidden) return;
    this.host.hidden = true;
    this.describe();
    this.told(this);
  }
}
