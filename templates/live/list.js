// What may be typed at the caret.
export class SuggestionList {
  constructor(host, editor) {
    this.host = host;
    this.editor = editor;
    this.items = [];
    this.at = 0;
    this.isMoved = false;
    this.taken = () => {};
  }

  get isHidden() { return this.host.hidden; }
  get chosen() { return this.items[this.at]; }

  show({ at, cut, items }) {
    this.items = items.map(([label, put, help]) => ({ label, put, help, at, cut }));
    this.at = 0;
    this.isMoved = false;
    this.host.hidden = items.length === 0;
    if (this.isHidden) return;
    this.host.replaceChildren(...this.items.map((item, index) => {
      const line = document.createElement('li');
      line.setAttribute('role', 'option');
      line.append(Object.assign(document.createElement('span'), { textContent: item.label, dir: 'auto' }));
      if (item.help) line.append(Object.assign(document.createElement('small'), { textContent: item.help, dir: 'auto' }));
      line.addEventListener('mousedown', (event) => { event.preventDefault(); this.taken(this.items[index]); });
      return line;
    }));
    this.choose();
    const { x, bottom, width } = this.editor.caretPlace();
    this.host.style.top = `${bottom + 2}px`;
    this.host.style.left = `${Math.max(4, Math.min(x, width - this.host.offsetWidth - 20))}px`;
  }

  move(by) {
    this.at = (this.at + by + this.items.length) % this.items.length;
    this.isMoved = true;
    this.choose();
  }

  choose() {
    [...this.host.children].forEach((line, index) => line.setAttribute('aria-selected', index === this.at));
  }

  hide() { this.host.hidden = true; }
}
