// The board: every opportunity as a card in the column of its status. With the desk's key cards are moved from here.
import { Link } from '/files/link.js';
import { words, number } from '/files/words.js';

const find = (id) => document.getElementById(id);
let isThere = false;
let mayMove = false;
let columns = [];
// Moves that the room has not answered, and how many moves a board must show to be newer than this page.
let unanswered = 0;
let newest = 0;

const isOf = (card) => JSON.stringify([card.file, card.line, card.name]);

function element(kind, members, ...children) {
  const made = Object.assign(document.createElement(kind), members);
  made.append(...children);
  return made;
}

function show() {
  find('trouble').textContent = words().serverGone;
  find('trouble').hidden = isThere;
  find('keys').textContent = mayMove ? words().boardKeys : words().boardWatched;
}

function list(message) {
  if (unanswered > 0 || message.moves < newest) return;
  document.documentElement.lang = message.language;
  document.documentElement.dir = message.language === 'ar' ? 'rtl' : 'ltr';
  find('title').textContent = message.title ?? words().board;
  document.title = `${words().board} – ${message.title ?? 'rihla'}`;
  columns = message.columns;
  showCards();
  show();
}

function showCards() {
  const here = document.activeElement?.dataset?.card;
  find('columns').replaceChildren(...columns.map(column));
  // A card that was moved stays under the hands that moved it.
  if (here) [...document.querySelectorAll('[data-card]')].find((card) => card.dataset.card === here)?.focus();
}

function column(content, index) {
  const cards = element('ul', {}, ...content.cards.map((card) => cardOf(card, index)));
  const title = element('h2', { dir: 'auto' }, `${content.title} `, element('small', { textContent: number(content.cards.length) }));
  const made = element('section', { className: 'column' }, title, cards);
  made.setAttribute('aria-label', content.title);
  return made;
}

function cardOf(card, index) {
  const facts = card.facts.map((fact) => element('div', {},
    element('dt', { textContent: fact.name }),
    // Digits alone would say that the text runs to the right.
    element('dd', { textContent: fact.text, dir: /\p{L}/u.test(fact.text) ? 'auto' : '' })));
  const made = element('li', { className: card.overdue ? 'card overdue' : 'card', tabIndex: 0 },
    element('b', { textContent: card.label, dir: 'auto' }), element('dl', {}, ...facts));
  made.dataset.card = isOf(card);
  made.dataset.column = index;
  return made;
}

function say(message) {
  if (!link.say(message)) return false;
  unanswered += 1;
  return true;
}

// Sends the focused card to the column beside its own.
function move(step) {
  const here = document.activeElement?.dataset;
  if (!mayMove || here?.card === undefined) return false;
  const from = Number(here.column);
  const target = columns[from + step];
  const card = columns[from].cards.find((one) => isOf(one) === here.card);
  if (!target || !card?.file) return false;
  if (!say({ act: 'move', file: card.file, at: card.line, put: card.name, status: target.status })) return false;
  // At once, so that the next key goes on from there; what the room says of it comes after.
  columns[from].cards = columns[from].cards.filter((one) => one !== card);
  target.cards = [card, ...target.cards];
  showCards();
  find('said').textContent = words().cardMoved(card.label, target.title);
  return true;
}

// Goes to the card above or below.
function walk(step) {
  const cards = [...document.querySelectorAll('[data-card]')];
  const here = cards.indexOf(document.activeElement);
  const next = cards[here + step];
  next?.focus();
  return Boolean(next);
}

addEventListener('keydown', (event) => {
  if (event.altKey || event.metaKey) return;
  if (event.ctrlKey) {
    if (event.code !== 'KeyZ' || !mayMove || !say({ act: 'unmove' })) return;
    event.preventDefault();
    return;
  }
  // What lies to the right comes next, or before, as the page is read.
  const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
  const isDone = {
    ArrowRight: () => move(ahead), BracketRight: () => move(ahead),
    ArrowLeft: () => move(-ahead), BracketLeft: () => move(-ahead),
    ArrowDown: () => walk(1), ArrowUp: () => walk(-1),
  }[event.code]?.();
  if (isDone) event.preventDefault();
});

const link = new Link('board', (message) => {
  // What was said over a socket that broke is never answered.
  if (message.is === 'guest') { mayMove = message.moves === 1; unanswered = newest = 0; show(); }
  if (message.is === 'moved') { unanswered -= 1; newest = message.moves; }
  if (message.is === 'board') list(message);
}, (there) => { isThere = there; show(); });
show();
