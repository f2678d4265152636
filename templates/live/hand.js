import { number } from '/files/words.js';

// The step in hand: its four answers and its pains, the ideal beside the actual, as large as the wall has room.
const sizes = [1, 0.88, 0.78, 0.7];

function element(kind, className, ...children) {
  const made = Object.assign(document.createElement(kind), { className });
  made.append(...children);
  return made;
}

const plain = (text) => Object.assign(document.createElement('bdi'), { textContent: text });

export class Hand {
  constructor(host) {
    this.host = host;
    addEventListener('resize', () => this.fit());
  }

  // True when it came or went, so that the picture has another place.
  show(step) {
    const before = this.host.hidden;
    this.host.hidden = !step;
    if (step) {
      this.draw(step);
      this.fit();
    }
    return this.host.hidden !== before;
  }

  draw({ name, stage, gap, ideal, actual, whose, none, rows }) {
    const head = element('div', 'sides', element('b', 'ideal', ideal), element('b', 'actual', actual, whose ? ' · ' : '', whose));
    const said = rows.filter((row, place) => place < 4 || row.ideal.length + row.actual.length > 0);
    this.host.replaceChildren(
      element('p', 'stageName', plain([stage, gap].filter(Boolean).join(' · '))), element('h2', '', plain(name)), head,
      ...said.map((row, place) => element('div', 'answer',
        element('small', '', row.name), this.cell('ideal', row.ideal),
        this.cell('actual', place === 0 && none ? [none] : row.actual))));
  }

  cell(side, texts) {
    const made = element('div', side);
    if (texts.length === 0) made.append(element('p', 'open', '–'));
    for (const text of texts) made.append(Object.assign(element('p', '', text), { dir: 'auto' }));
    return made;
  }

  // Smaller only where it must be; what is still too long ends in dots, and of several answers the last are seen.
  fit() {
    if (this.host.hidden) return;
    const cells = [...this.host.querySelectorAll('.answer > div')];
    this.host.classList.remove('long');
    for (const more of this.host.querySelectorAll('.more')) more.remove();
    for (const cell of cells) {
      for (const line of cell.children) [line.hidden, line.style.webkitLineClamp] = [false, ''];
    }
    for (const size of sizes) {
      this.host.style.setProperty('--fit', size);
      if (this.host.scrollHeight <= this.host.clientHeight) return;
    }
    this.host.classList.add('long');
    for (const cell of cells) this.trim(cell);
  }

  trim(cell) {
    const lines = [...cell.children];
    const isOver = () => cell.scrollHeight > cell.clientHeight + 1;
    if (!isOver()) return;
    const more = element('span', 'more');
    for (let gone = 1; gone < lines.length && isOver(); gone += 1) {
      lines[gone - 1].hidden = true;
      more.textContent = ` · +${number(gone)}`;
      cell.parentElement.querySelector('small').append(more);
    }
    const last = lines.at(-1);
    last.style.webkitLineClamp = Math.max(1, Math.floor(cell.clientHeight / parseFloat(getComputedStyle(last).lineHeight)));
  }
}
