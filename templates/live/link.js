// The socket of one screen: it comes back by itself, and asks for everything anew.
const shortest = 250;
const longest = 4000;

export class Link {
  // `heard` takes each message; `changed` is told whether the server is there.
  constructor(screen, heard, changed) {
    const key = new URLSearchParams(location.search).get('key') ?? '';
    this.address = `ws://${location.host}/live?screen=${screen}&key=${encodeURIComponent(key)}`;
    this.heard = heard;
    this.changed = changed;
    this.pause = shortest;
    this.open();
  }

  get isOpen() { return this.socket.readyState === WebSocket.OPEN; }

  open() {
    this.socket = new WebSocket(this.address);
    this.socket.onopen = () => { this.pause = shortest; this.changed(true); };
    this.socket.onmessage = (event) => this.heard(JSON.parse(event.data));
    this.socket.onclose = () => {
      this.changed(false);
      setTimeout(() => this.open(), this.pause);
      this.pause = Math.min(this.pause * 2, longest);
    };
  }

  // False when nobody heard it.
  say(message) {
    if (!this.isOpen) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  // Comes back at once, for the whole picture.
  again() { this.pause = 0; this.socket.close(); }
}
