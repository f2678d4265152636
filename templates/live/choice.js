// Two texts for one file: both are shown, with the lines marked that only one of them has, and somebody says which to
// go on with. The room asks about what others wrote, this browser about what was put aside.
import { words } from '/files/words.js';

// Pixels; style sheet and script agree on it, so that no line is cut in two.
const lineHeight = 22;
const linesBefore = 2;
// Stretches that differ are compared line by line up to so many pairs of lines.
const mostPairs = 4_000_000;

// Which lines of each text the other lacks.
export function differing(mine, theirs) {
  const shared = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shared && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shared - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  const [rows, columns] = [mine.length - end - start, theirs.length - end - start];
  const sides = [new Set(), new Set()];
  // How many lines are common to what is left of both, from each pair of places on.
  const isLarge = rows * columns > mostPairs;
  const common = Array.from({ length: isLarge ? 0 : rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = common.length - 2; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      common[i][j] = mine[start + i] === theirs[start + j] ? common[i + 1][j + 1] + 1
        : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (!isLarge && i < rows && j < columns && mine[start + i] === theirs[start + j]) [i, j] = [i + 1, j + 1];
    else if (j === columns || (i < rows && (isLarge || common[i + 1][j] >= common[i][j + 1]))) sides[0].add(start + i++);
    else sides[1].add(start + j++);
  }
  return sides;
}

export class Choice {
  constructor(find, pen, asides) {
    [this.find, this.pen, this.asides] = [find, pen, asides];
    // What others wrote into the same lines, while the room asks.
    this.theirs = null;
    this.asked = null;
  }

  // The text that was put aside and is asked about; of two questions the room's comes first.
  get aside() { return this.theirs === null ? this.asides.first : null; }

  get isOpen() { return this.theirs !== null || this.aside !== null; }

  // Whether a side may be chosen here and now. What is on the disk already may be left there by any desk.
  offers(side) {
    if (!this.isOpen) return false;
    return this.aside && side === 'theirs' ? this.aside.copy !== null : this.pen.isMine;
  }

  show(text) {
    const { find, aside, theirs, isOpen } = this;
    find('conflict').hidden = !isOpen;
    const asked = isOpen ? aside?.place ?? theirs : null;
    const isNew = asked !== this.asked;
    this.asked = asked;
    if (!isOpen) return;
    const said = words().choice;
    find('conflictTitle').textContent = aside ? said.asideTitle : said.title;
    find('conflictText').textContent = this.question(said);
    const isMine = !aside && this.pen.isMine;
    find('mineName').textContent = aside ? said.aside : isMine ? said.mine : said.atDesk;
    find('theirsName').textContent = isMine ? said.theirs : said.inFile;
    find('keepMine').textContent = aside ? said.takeIn : said.keepMine;
    find('takeTheirs').textContent = aside ? said.leave : said.takeTheirs;
    find('keepMine').hidden = !this.offers('mine');
    find('takeTheirs').hidden = !this.offers('theirs');
    this.compare(...(aside ? [aside.text, text] : [text, theirs]), isNew);
  }

  question(said) {
    const { aside, theirs, pen } = this;
    if (aside) {
      const place = aside.copy === null ? said.inBrowser : said.beside(aside.copy);
      return [said.why[aside.why], place, pen.isMine ? '' : said.penFirst].join(' ').trim();
    }
    const what = theirs.trim() === '' ? said.emptied : said.changed;
    return `${what} ${pen.isMine ? (theirs.trim() === '' ? said.chooseEmptied : said.choose) : said.elsewhere(pen.state.holder)}`;
  }

  compare(mine, theirs, isNew) {
    const lines = [mine, theirs].map((text) => text.replace(/\r\n?/g, '\n').split('\n'));
    const marked = differing(...lines);
    ['mine', 'theirs'].forEach((name, side) => {
      const host = this.find(name);
      host.replaceChildren(...lines[side].map((line, number) => {
        const element = document.createElement(marked[side].has(number) ? 'mark' : 'span');
        element.textContent = `${line}\n`;
        return element;
      }));
      const first = host.querySelector('mark');
      if (isNew) host.scrollTop = first ? Math.max(0, first.offsetTop - linesBefore * lineHeight) : 0;
    });
  }
}
