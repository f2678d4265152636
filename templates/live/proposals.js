// What phones propose: the first is taken or left by a key, any by its buttons.
import { words } from '/files/words.js';

export class Proposals {
  // `take` and `leave` are told the number of a proposal.
  constructor(find, take, leave) {
    [this.find, this.take, this.leave, this.waiting] = [find, take, leave, []];
  }

  get first() { return this.waiting[0]?.number; }

  hear({ waiting }) {
    this.waiting = waiting;
    this.show();
  }

  show() {
    this.find('proposals').hidden = this.waiting.length === 0;
    this.find('proposalsName').textContent = words().proposals;
    this.find('proposalList').replaceChildren(...this.waiting.map((proposal, place) => this.line(proposal, place === 0)));
  }

  line({ number, step, kind, text }, isFirst) {
    const line = document.createElement('li');
    const said = Object.assign(document.createElement('bdi'), { textContent: text });
    const about = Object.assign(document.createElement('bdi'), { textContent: step });
    line.append(about, ` · ${kind}: `, said);
    const names = isFirst ? words().proposalKeys : words().proposalButtons;
    for (const [name, act] of [[names[0], this.take], [names[1], this.leave]]) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
      button.addEventListener('click', () => act(number));
      line.append(' ', button);
    }
    return line;
  }
}
