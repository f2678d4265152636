// The wall: the picture, and nothing else.
import { Link } from '/files/link.js';
import { Picture, acrossTheRoom } from '/files/picture.js';
import { words } from '/files/words.js';

const find = (id) => document.getElementById(id);
const picture = new Picture(find('picture'), acrossTheRoom, find('overview'));
let isThere = false;
let trouble = null;

function tell() {
  const text = isThere ? trouble : words().serverGone;
  find('trouble').textContent = text ?? '';
  find('trouble').hidden = !text;
  find('picture').classList.toggle('old', Boolean(text));
}

const link = new Link('wall', (message) => {
  switch (message.is) {
    case 'picture':
      if (!picture.show(message)) link.again();
      break;
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
