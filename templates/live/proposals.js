// What phones propose: the first is taken or left by a key, any by its buttons.
import { words } from '/files/words.js';

export class Proposals {
  // `take` and `leave` are told the number of a proposal; `mayAct` says whether this desk may; `told` hears what came.
  constructor(find, { take, leave, mayAct, told }) {
    Object.assign(this, { find, take, leave, mayAct, told });
    this.waiting = [];
    this.newest = 0;
    // The room may tell of these once more before it has heard that they are done.
    this.done = new Set();
  }

  get first() { return this.waiting[0]?.number; }

  hear({ waiting }) {
    this.waiting = waiting.filter(({ number }) => !this.done.has(number));
    const came = this.waiting.filter(({ number }) => number > this.newest);
    this.newest = Math.max(this.newest, ...waiting.map(({ number }) => number));
    const last = came.at(-1);
    if (last) this.told(words().proposed(this.waiting.length, `${last.step}, ${last.kind}: ${last.text}`));
    this.show();
  }

  // Taken or left: the next key is about the next one.
  drop(number) {
    this.done.add(number);
    this.waiting = this.waiting.filter((proposal) => proposal.number !== number);
    this.show();
  }

  text(number) { return this.waiting.find((proposal) => proposal.number === number)?.text ?? ''; }

  show() {
    const host = this.find('proposals');
    const list = this.find('proposalList');
    const buttons = () => [...list.querySelectorAll('button')];
    const here = buttons().indexOf(document.activeElement);
    const focused = here < 0 ? null : document.activeElement.dataset;
    host.hidden = this.waiting.length === 0;
    this.find('proposalsName').textContent = words().proposals;
    list.replaceChildren(...this.waiting.map((proposal, place) => this.line(proposal, place === 0)));
    if (!focused) return;
    // The focus stays at its button; where that is gone at the one in its place, and after the last one in the text.
    const same = buttons().find(({ dataset }) => dataset.number === focused.number && dataset.act === focused.act);
    (same ?? buttons()[here] ?? buttons().at(here % 2 - 2) ?? this.find('text')).focus();
  }

  line({ number, step, kind, text, into }, isFirst) {
    const line = document.createElement('li');
    const said = Object.assign(document.createElement('bdi'), { textContent: text });
    const about = Object.assign(document.createElement('bdi'), { textContent: step });
    line.append(about, ` · ${kind}: `, said);
    if (into) line.append(' ', Object.assign(document.createElement('small'), { textContent: `(${into})` }));
    const names = isFirst ? words().proposalKeys : words().proposalButtons;
    for (const [place, act] of ['take', 'leave'].entries()) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button', textContent: names[place], disabled: !this.mayAct(),
      });
      button.dataset.number = number;
      button.dataset.act = act;
      button.setAttribute('aria-label', `${names[place]}: ${step}, ${kind}: ${text}`);
      button.addEventListener('click', () => this[act](number));
      line.append(' ', button);
    }
    return line;
  }
}
