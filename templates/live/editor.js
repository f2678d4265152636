// The editor: a textarea whose own letters are not seen, over a layer that shows the same text in colours.
// Pixels, for some lines of a list.
const below = 180;

export class Editor {
  constructor(text, layer, pane) {
    this.text = text;
    this.layer = layer;
    this.pane = pane;
    this.lines = [];
    // What the server said of each line, and what is shown until it has heard of the last key.
    this.told = [];
    this.colours = [];
    this.messages = new Map();
    this.current = -1;
  }

  get value() { return this.text.value; }
  get caret() { return this.text.selectionStart; }

  // Shows another text as a whole.
  open(value) {
    this.text.value = value;
    this.told = [];
    this.colours = [];
    this.messages = new Map();
    this.lines = [];
    this.layer.replaceChildren();
    this.refresh();
  }

  // Changes a stretch; the caret stays with the text it is in, or goes where it is told.
  replace({ at, cut, put }, caret = null) {
    const [start, end] = [this.text.selectionStart, this.text.selectionEnd];
    const moved = (place) => (place <= at ? place : place >= at + cut.length ? place + put.length - cut.length : at + put.length);
    this.text.setRangeText(put, at, at + cut.length, 'preserve');
    if (caret === null) this.text.setSelectionRange(moved(start), moved(end));
    else this.text.setSelectionRange(caret, caret);
    this.refresh();
  }

  lineAt(offset) {
    let line = 0;
    let at = -1;
    while ((at = this.value.indexOf('\n', at + 1)) !== -1 && at < offset) line += 1;
    return line;
  }

  // Brings the layer up to the text: only lines that changed are made anew.
  refresh() {
    const lines = this.value.split('\n');
    const old = this.lines;
    const shared = Math.min(lines.length, old.length);
    let start = 0;
    while (start < shared && lines[start] === old[start]) start += 1;
    let end = 0;
    while (end < shared - start && lines[lines.length - 1 - end] === old[old.length - 1 - end]) end += 1;
    const before = this.colours.slice(start, old.length - end);
    this.colours.splice(start, before.length, ...lines.slice(start, lines.length - end).map((_, i) => before[i] ?? ''));
    for (let i = old.length - end - 1; i >= start; i -= 1) this.layer.children[i].remove();
    const next = this.layer.children[start] ?? null;
    this.lines = lines;
    for (let i = start; i < lines.length - end; i += 1) {
      this.layer.insertBefore(this.draw(document.createElement('div'), i), next);
    }
    this.showCaret();
  }

  // The server's colours: those of lines `at` to `at + cut` become `put`; shown once it has heard of every key.
  colour({ at, cut, put }, isCurrent) {
    this.told.splice(at, cut, ...put);
    if (!isCurrent) return;
    for (let i = 0; i < this.lines.length; i += 1) {
      const colour = this.told[i] ?? '';
      if (colour === this.colours[i]) continue;
      this.colours[i] = colour;
      this.draw(this.layer.children[i], i);
    }
    this.showCaret();
  }

  mark(messages) {
    const old = this.messages;
    this.messages = new Map();
    for (const message of messages) {
      const at = message.line - 1;
      this.messages.set(at, [...(this.messages.get(at) ?? []), message]);
    }
    for (const line of new Set([...old.keys(), ...this.messages.keys()])) {
      if (JSON.stringify(old.get(line)) === JSON.stringify(this.messages.get(line))) continue;
      if (this.layer.children[line]) this.draw(this.layer.children[line], line);
    }
    this.showCaret();
  }

  // One line: its keyword, what stands in brackets, and what a message is about.
  draw(element, index) {
    const text = this.lines[index];
    const [kind, keyword, ...references] = this.colours[index].split(' ');
    const messages = (this.messages.get(index) ?? []).filter((message) => message.level !== 'hint');
    element.className = [kind, messages[0]?.level, index === this.current ? 'current' : ''].filter(Boolean).join(' ');
    const ranges = [];
    const add = (name, columns) => {
      const [from, to] = (columns ?? '0-0').split('-').map(Number);
      if (from < to && to <= text.length) ranges.push([from, to, name]);
    };
    add('b', keyword);
    for (const columns of references) add('i', columns);
    for (const { from, to } of messages) if (from !== null) add('u', `${from}-${to}`);
    element.replaceChildren(...this.pieces(text, ranges));
    return element;
  }

  pieces(text, ranges) {
    const cuts = [...new Set([0, text.length, ...ranges.flatMap(([from, to]) => [from, to])])].sort((a, b) => a - b);
    const pieces = cuts.slice(1).map((end, i) => {
      let piece = document.createTextNode(text.slice(cuts[i], end));
      for (const [from, to, name] of ranges) {
        if (from > cuts[i] || to < end) continue;
        const wrapper = document.createElement(name);
        wrapper.append(piece);
        piece = wrapper;
      }
      return piece;
    });
    // A line without letters still has its height.
    return text === '' ? [document.createElement('br')] : pieces;
  }

  showCaret() {
    const line = this.lineAt(this.caret);
    if (line !== this.current) {
      this.layer.children[this.current]?.classList.remove('current');
      this.current = line;
    }
    this.layer.children[line]?.classList.add('current');
  }

  // Where the caret is, within the pane, in pixels: the layer has the textarea's metrics.
  caretPlace() {
    const line = this.lineAt(this.caret);
    const element = this.layer.children[line];
    let left = this.caret - (this.value.lastIndexOf('\n', this.caret - 1) + 1);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(element);
    while (walker.nextNode()) {
      const { length } = walker.currentNode;
      if (left <= length) {
        range.setStart(walker.currentNode, left);
        range.collapse(true);
        break;
      }
      left -= length;
    }
    const pane = this.pane.getBoundingClientRect();
    const whole = element.getBoundingClientRect();
    const place = range.getClientRects()[0] ?? whole;
    return {
      x: place.left - pane.left, top: whole.top - pane.top + this.pane.scrollTop,
      bottom: (place.bottom || whole.bottom) - pane.top + this.pane.scrollTop, width: pane.width,
    };
  }

  // The browser keeps the caret in view while somebody types; after a key of ours it must be told. Below the line is
  // room for what may be typed there.
  reveal() {
    const { top, bottom } = this.caretPlace();
    const lowest = this.pane.scrollTop + this.pane.clientHeight - below;
    if (top < this.pane.scrollTop) this.pane.scrollTop = top - 48;
    else if (bottom > lowest) this.pane.scrollTop += bottom - lowest;
  }
}
