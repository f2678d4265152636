// The wall: what is being said in large type, the picture beside it, and the way in for phones.
import { Hand } from '/files/hand.js';
import { Link } from '/files/link.js';
import { Picture, acrossTheRoom, besideTheHand } from '/files/picture.js';
import { words } from '/files/words.js';

const find = (id) => document.getElementById(id);
const picture = new Picture(find('picture'), acrossTheRoom, find('overview'));
const hand = new Hand(find('hand'));
let isThere = false;
let trouble = null;

function tell() {
  const text = isThere ? trouble : words().serverGone;
  find('trouble').textContent = text ?? '';
  find('trouble').hidden = !text;
  find('picture').classList.toggle('old', Boolean(text));
}

// While no step is in hand the picture has the wall to itself.
function showStep({ title, people, step }) {
  find('title').textContent = title ?? words().wall;
  find('people').textContent = people ?? '';
  if (hand.show(step)) picture.turnTo(step ? besideTheHand : acrossTheRoom);
}

function invite({ address, path, size }) {
  const code = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  code.setAttribute('viewBox', `0 0 ${size} ${size}`);
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', address);
  code.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path')).setAttribute('d', path);
  const text = document.createElement('span');
  text.append(words().invitation, Object.assign(document.createElement('bdi'), { textContent: address, dir: 'ltr' }));
  find('invitation').replaceChildren(code, text);
  find('invitation').hidden = false;
  picture.layout();
}

const link = new Link('wall', (message) => {
  switch (message.is) {
    case 'picture':
      if (!picture.show(message)) link.again();
      break;
    case 'step': showStep(message); break;
    case 'invitation': invite(message); break;
    case 'state':
      document.documentElement.lang = message.language;
      document.documentElement.dir = message.language === 'ar' ? 'rtl' : 'ltr';
      if (message.title) document.title = message.title;
      trouble = message.trouble;
      find('answers').textContent = message.answers.join(' · ');
      find('answers').hidden = message.answers.length === 0;
      picture.point(message.here, message.marked);
      tell();
      break;
  }
}, (there) => { isThere = there; tell(); });
