// Who types. One desk has the pen; others look on, and ask for it.
import { words } from '/files/words.js';

const place = 'rihla:desk';

// A word that tells this page from others, the same after a reload: it is kept while the page is away and no longer, so
// that a copy of the page is another desk.
export function deskWord() {
  const known = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  const word = known ?? [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join('');
  addEventListener('pagehide', () => sessionStorage.setItem(place, word));
  addEventListener('pageshow', () => sessionStorage.removeItem(place));
  return word;
}

export class Pen {
  constructor(bar, line, button) {
    [this.bar, this.line, this.button] = [bar, line, button];
    this.isMine = false;
    this.state = { asking: [] };
  }

  hear(message) {
    this.state = message;
    this.isMine = message.mine === 1;
    this.show();
  }

  // Gives it to whoever asked first, without waiting for the room's word; false where there is nobody to give it to.
  give() {
    const [holder, ...asking] = this.state.asking;
    if (!this.isMine || holder === undefined) return false;
    this.hear({ ...this.state, mine: 0, holder, asking });
    return true;
  }

  // What there is to say and to press; nothing where one desk is alone.
  show() {
    const { desk, holder, asking } = this.state;
    const [text, key] = this.isMine
      ? asking.length > 0 ? [words().penAsked(asking), words().givePen] : []
      : desk === undefined ? []
      : holder === null ? [words().penFree, words().takePen]
      : asking.includes(desk) ? [words().penAwaited(holder)] : [words().penElsewhere(holder), words().askForPen];
    this.bar.hidden = !text;
    this.bar.classList.toggle('asked', this.isMine);
    this.line.textContent = text ?? '';
    this.button.hidden = !key;
    this.button.textContent = key ?? '';
  }
}
