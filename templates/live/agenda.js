// The agenda: how many minutes are left, and what is still open. The clock belongs to this page and survives a reload.
import { Link } from '/files/link.js';
import { words, number } from '/files/words.js';

const find = (id) => document.getElementById(id);
const place = 'rihla:agenda';
let items = [];
let isThere = false;
let clock = { item: 0, used: 0, since: null };
try { clock = { ...clock, ...JSON.parse(localStorage.getItem(place)) }; } catch { /* A clock that cannot be read begins anew. */ }

const used = () => clock.used + (clock.since === null ? 0 : (Date.now() - clock.since) / 1000);

function keep(change) {
  clock = { ...clock, ...change };
  localStorage.setItem(place, JSON.stringify(clock));
  show();
}

function show() {
  const item = items[Math.min(clock.item, items.length - 1)];
  const seconds = item?.minutes ? Math.round(item.minutes * 60 - used()) : null;
  const size = Math.abs(seconds ?? 0);
  find('left').textContent = seconds === null ? '–'
    : `${seconds < 0 ? '−' : ''}${number(Math.floor(size / 60))}:${number(size % 60, 2)}`;
  find('left').classList.toggle('over', seconds !== null && seconds < 0);
  find('topic').textContent = item?.topic ?? '';
  find('run').textContent = clock.since === null ? words().start : words().pause;
  [...find('items').children].forEach((line, index) => {
    line.className = index < clock.item ? 'done' : index === clock.item ? 'now' : '';
    if (index === clock.item) line.setAttribute('aria-current', 'step');
    else line.removeAttribute('aria-current');
  });
  find('trouble').textContent = words().serverGone;
  find('trouble').hidden = isThere;
}

function list(message) {
  document.documentElement.lang = message.language;
  document.documentElement.dir = message.language === 'ar' ? 'rtl' : 'ltr';
  items = message.items;
  find('title').textContent = message.title ?? words().agenda;
  document.title = `${words().agenda} – ${message.title ?? 'rihla'}`;
  find('items').replaceChildren(...items.map((item) => {
    const line = document.createElement('li');
    line.dir = 'auto';
    line.textContent = item.minutes ? `${item.topic} · ${words().minutes(number(item.minutes))}` : item.topic;
    return line;
  }));
  find('head').replaceChildren(row('th', words().stageColumns));
  find('stages').replaceChildren(...message.stages.map((stage) =>
    row('td', [stage.name, stage.steps, number(stage.ideal), number(stage.actual)])));
  find('caption').textContent = words().stillOpen;
  find('clockName').textContent = words().clock;
  for (const name of ['back', 'next', 'anew', 'keys']) find(name).textContent = words()[name === 'keys' ? 'agendaKeys' : name];
  show();
}

function row(kind, texts) {
  const row = document.createElement('tr');
  row.append(...texts.map((text, index) => {
    const isName = kind === 'th' || index === 0;
    // The cell runs as the page does, whatever it holds: so it stands under its heading.
    const cell = document.createElement(isName ? 'th' : kind);
    cell.append(Object.assign(document.createElement('bdi'), { textContent: text }));
    if (isName) cell.scope = kind === 'th' ? 'col' : 'row';
    return cell;
  }));
  return row;
}

// What the buttons do, and the keys while one of them has the focus.
const goTo = (item) => keep({ item, used: 0, since: clock.since && Date.now() });
const actions = {
  run: () => keep(clock.since === null ? { since: Date.now() } : { used: used(), since: null }),
  back: () => goTo(Math.max(clock.item - 1, 0)),
  next: () => goTo(Math.min(clock.item + 1, items.length - 1)),
  anew: () => keep({ item: 0, used: 0, since: null }),
};
const keys = { KeyN: 'next', KeyP: 'back', Digit0: 'anew' };

function act(name) {
  actions[name]();
  const running = clock.since === null ? words().stands : words().runs;
  find('said').textContent = [find('topic').textContent, find('left').textContent, running].filter(Boolean).join(', ');
}

for (const name of Object.keys(actions)) find(name).addEventListener('click', () => act(name));
find('clock').addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.code]) return;
  event.preventDefault();
  act(keys[event.code]);
});

new Link('agenda', (message) => { if (message.is === 'agenda') list(message); }, (there) => { isThere = there; show(); });
setInterval(show, 250);
show();
