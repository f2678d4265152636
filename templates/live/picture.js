// The gap diagram on a screen: whole at first, then only the boxes and lines that changed.
const svg = 'http://www.w3.org/2000/svg';
// Text of twelve points is read from across a room, or from a chair, at about these scales: where the whole fits at
// `readable`, and where it does not and the screen follows.
export const acrossTheRoom = { readable: 0.9, comfortable: 1.8, largest: 2.6 };
// Where the step in hand stands beside it, the picture says where in the journey that is.
export const besideTheHand = { readable: 0.42, comfortable: 0.8, largest: 1.4 };
export const fromTheChair = { readable: 0.62, comfortable: 1.05, largest: 1.4 };
// Around the picture, in pixels: beside it, and above and below.
const margin = { width: 48, height: 24 };

export class Picture {
  // `overview` shows the journey at a glance while the picture's own overview is out of sight.
  constructor(host, scales, overview = null) {
    this.host = host;
    this.overview = overview;
    this.scales = scales;
    this.number = null;
    this.here = [];
    this.marked = [];
    this.strip = null;
    addEventListener('resize', () => this.layout());
    if (overview) host.addEventListener('scroll', () => this.showOverview(), { passive: true });
  }

  // False when the message builds on a picture that is not shown here.
  show(message) {
    if (message.markup !== undefined) {
      this.draw(message);
    } else {
      if (message.after !== this.number) return false;
      for (const id of message.gone) document.getElementById(id)?.remove();
      // From the last one on, so that what each stands before is there.
      for (const [id, markup, next] of message.groups.reverse()) this.put(id, markup, next);
    }
    this.number = message.number;
    this.frame(message);
    this.mark('here', this.here);
    this.mark('marked', this.marked);
    return true;
  }

  // The picture has another place, read from elsewhere.
  turnTo(scales) {
    this.scales = scales;
    this.layout();
  }

  put(id, markup, next) {
    const old = document.getElementById(id);
    if (old) old.outerHTML = markup;
    else if (next) document.getElementById(next).insertAdjacentHTML('beforebegin', markup);
    else this.graph.insertAdjacentHTML('beforeend', markup);
  }

  // Which boxes to look at, and which hold something that is not understood.
  point(here, marked) {
    const moved = String(here) !== String(this.here);
    for (const [name, ids] of [['here', this.here], ['marked', this.marked]]) {
      for (const id of ids) document.getElementById(id)?.classList.remove(name);
    }
    this.here = here;
    this.marked = marked;
    this.mark('here', here);
    this.mark('marked', marked);
    if (moved) this.follow();
  }

  mark(name, ids) { for (const id of ids) document.getElementById(id)?.classList.add(name); }

  draw(message) {
    this.root = document.createElementNS(svg, 'svg');
    this.title = this.root.appendChild(document.createElementNS(svg, 'title'));
    this.title.id = 'gap-title';
    this.description = this.root.appendChild(document.createElementNS(svg, 'desc'));
    this.description.id = 'gap-description';
    this.graph = this.root.appendChild(document.createElementNS(svg, 'g'));
    this.graph.id = 'gap-graph';
    this.graph.innerHTML = message.markup;
    this.box = null;
    this.host.replaceChildren(this.root);
  }

  // What is around the boxes; a message leaves out what is as before.
  frame({ frame, title, description, transform }) {
    if (transform !== undefined) this.graph.setAttribute('transform', transform);
    if (title !== undefined) this.title.textContent = title;
    if (description !== undefined) this.description.textContent = description;
    if (frame === undefined) return;
    const names = new Set(frame.map(([name]) => name));
    for (const name of this.root.getAttributeNames()) {
      if (name !== 'style' && !names.has(name)) this.root.removeAttribute(name);
    }
    for (const [name, value] of frame) {
      if (this.root.getAttribute(name) !== value) this.root.setAttribute(name, value);
    }
    const box = this.root.getAttribute('viewBox');
    if (box === this.box) return;
    this.box = box;
    this.drawOverview();
    this.layout();
  }

  // As large as fits; where the whole would be too small to read, as wide as there is room, and the screen follows.
  layout() {
    if (!this.box) return;
    const [, , width, height] = this.box.split(' ').map(Number);
    const wide = (this.host.clientWidth - margin.width) / width;
    const fit = Math.min(wide, (this.host.clientHeight - margin.height) / height);
    const { readable, comfortable, largest } = this.scales;
    const scale = fit >= readable ? Math.min(fit, largest) : Math.max(readable, Math.min(wide, comfortable));
    this.root.style.width = `${width * scale}px`;
    this.root.style.height = `${height * scale}px`;
    if (this.here.length === 0) {
      this.host.scrollLeft = this.root.getAttribute('direction') === 'rtl' ? width * scale : 0;
    }
    this.follow();
  }

  // Brings the step into view where it is not; what can be seen is left where it is.
  follow() {
    const boxes = this.here.map((id) => document.getElementById(id)).filter(Boolean);
    this.markStrip(boxes[0]);
    if (boxes.length === 0 || !this.box) return;
    const room = this.host.getBoundingClientRect();
    const places = boxes.map((box) => box.getBoundingClientRect());
    const inRoom = (list) => {
      const [left, right] = [Math.min(...list.map((place) => place.left)), Math.max(...list.map((place) => place.right))];
      const [top, bottom] = [Math.min(...list.map((place) => place.top)), Math.max(...list.map((place) => place.bottom))];
      return { left, right, top, bottom };
    };
    let place = inRoom(places);
    // The two sides of a step that happens later may be far apart.
    if (place.bottom - place.top > room.height) place = inRoom(places.slice(0, 1));
    const top = room.top + (this.overview?.offsetHeight ?? 0);
    const by = (start, end, from, to) => (start >= from + 40 && end <= to - 40 ? 0 : (start + end - from - to) / 2);
    this.host.scrollBy(by(place.left, place.right, room.left, room.right), by(place.top, place.bottom, top, room.bottom));
    this.showOverview();
  }

  // --- The journey at a glance

  // Its parts are those of the picture itself, seen a second time.
  drawOverview() {
    if (!this.overview) return;
    const parts = [...this.graph.querySelectorAll('[id^="gap-overview"]')];
    this.overview.replaceChildren();
    if (parts.length === 0) return;
    const boxes = parts.map((part) => part.getBBox());
    const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    const small = this.overview.appendChild(document.createElementNS(svg, 'svg'));
    small.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`);
    for (const name of ['text-anchor', 'font-family', 'direction']) {
      if (this.root.hasAttribute(name)) small.setAttribute(name, this.root.getAttribute(name));
    }
    for (const part of parts) {
      small.appendChild(document.createElementNS(svg, 'use')).setAttribute('href', `#${part.id}`);
    }
  }

  // The number of the strip with the step, in the overview.
  markStrip(box) {
    document.getElementById(this.strip)?.classList.remove('here');
    this.strip = null;
    if (!this.overview || !box) return;
    const { bottom } = box.getBoundingClientRect();
    const rows = [...this.graph.querySelectorAll('.row-number')].filter(({ id }) => id.startsWith('gap-row'));
    const row = rows.findLast((row) => row.getBoundingClientRect().top < bottom);
    this.strip = row?.id.replace('row', 'overview') ?? null;
    document.getElementById(this.strip)?.classList.add('here');
  }

  showOverview() {
    if (!this.overview) return;
    const own = document.getElementById('gap-overview');
    this.overview.hidden = !own || own.getBoundingClientRect().bottom > this.host.getBoundingClientRect().top;
  }
}
