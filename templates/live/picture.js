// The gap diagram on a screen: whole at first, then only the boxes and lines that changed.
const svg = 'http://www.w3.org/2000/svg';
// Text of eleven points is read from across a room, or from a chair, at about these scales: where the whole fits at
// `readable`, and where it does not.
export const acrossTheRoom = { readable: 1.1, comfortable: 1.75, largest: 2.6 };
export const fromTheChair = { readable: 0.8, comfortable: 1.05, largest: 1.4 };

export class Picture {
  constructor(host, scales, overview = null) {
    this.host = host;
    this.overview = overview;
    this.scales = scales;
    this.number = null;
    this.here = [];
    this.marked = [];
    this.sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    addEventListener('resize', () => this.layout());
  }

  // False when the message builds on a picture that is not shown here.
  show(message) {
    if (message.after === null || message.markup !== undefined) {
      this.draw(message);
    } else {
      if (message.after !== this.number) return false;
      for (const [id, markup] of message.groups) document.getElementById(id).outerHTML = markup;
    }
    this.number = message.number;
    this.frame(message);
    this.mark('here', this.here);
    this.mark('marked', this.marked);
    return true;
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
    this.sheet.replaceSync(message.style);
    this.root = document.createElementNS(svg, 'svg');
    this.title = this.root.appendChild(document.createElementNS(svg, 'title'));
    this.description = this.root.appendChild(document.createElementNS(svg, 'desc'));
    this.graph = this.root.appendChild(document.createElementNS(svg, 'g'));
    this.graph.id = 'gap-graph';
    // The overview shows this group, and the style sheet speaks of what is inside the picture.
    this.graph.setAttribute('class', 'graph gap-diagram');
    this.graph.innerHTML = message.markup;
    this.host.replaceChildren(this.root);
    if (this.overview) {
      this.small = document.createElementNS(svg, 'svg');
      this.small.setAttribute('class', 'gap-diagram');
      this.small.appendChild(document.createElementNS(svg, 'use')).setAttribute('href', '#gap-graph');
      this.overview.replaceChildren(this.small);
    }
  }

  frame(message) {
    for (const [name, value] of message.frame) {
      if (this.root.getAttribute(name) !== value) this.root.setAttribute(name, value);
    }
    this.graph.setAttribute('transform', message.transform);
    this.title.id = 'gap-title';
    this.description.id = 'gap-description';
    if (this.title.textContent !== message.title) this.title.textContent = message.title;
    this.description.textContent = message.description;
    const box = this.root.getAttribute('viewBox');
    if (box === this.box) return;
    this.box = box;
    this.small?.setAttribute('viewBox', box);
    if (this.small && this.root.hasAttribute('text-anchor')) {
      this.small.setAttribute('text-anchor', this.root.getAttribute('text-anchor'));
      if (this.root.hasAttribute('direction')) this.small.setAttribute('direction', this.root.getAttribute('direction'));
    }
    this.layout();
  }

  // As large as fits; where the whole would be too small to read, large enough, and the screen follows.
  layout() {
    if (!this.box) return;
    const [, , width, height] = this.box.split(' ').map(Number);
    const room = this.host.getBoundingClientRect();
    const fit = Math.min((room.width - 48) / width, (room.height - 24) / height);
    const { readable, comfortable, largest } = this.scales;
    const scale = fit >= readable ? Math.min(fit, largest) : Math.min(comfortable, (room.height - 24) / height);
    this.root.style.width = `${width * scale}px`;
    this.root.style.flex = '0 0 auto';
    const whole = width * scale <= room.width;
    this.host.style.justifyContent = whole ? 'center' : 'flex-start';
    if (this.overview) this.overview.hidden = whole || (innerWidth - 48) / width < 0.35;
    if (this.here.length === 0) this.host.scrollLeft = this.root.getAttribute('direction') === 'rtl' ? width * scale : 0;
    this.follow();
  }

  follow() {
    const box = this.here.map((id) => document.getElementById(id)).find((found) => found);
    if (!box || !this.box) return;
    const [room, place] = [this.host.getBoundingClientRect(), box.getBoundingClientRect()];
    this.host.scrollBy(place.left + place.width / 2 - room.left - room.width / 2,
      place.top + place.height / 2 - room.top - room.height / 2);
  }
}
