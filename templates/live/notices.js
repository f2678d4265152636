// What the desk shows around the text: messages, and the sheet of keys.
import { words } from '/files/words.js';

// The keys that do what a message proposes: the first of two proposals, and the second.
export const proposal = ({ fix }) => ['', ' (Alt+F)', ` (Alt+F; ${words().second} Alt+F Alt+F)`][fix];

// A message with how bad it is, in words: two reds are not told apart by everybody.
export const inWords = (message) => {
  const level = words().levels[message.level];
  return `${level ? `${level}: ` : ''}${message.text}${proposal(message)}`;
};

// A line for each message; `jump` is told the line of the one that is pressed.
export function messageLines({ lines, elsewhere }, jump) {
  const told = lines.filter((message) => message.level !== 'hint');
  return [...told.map((message) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.className = message.level;
    button.textContent = `${words().line(message.line)} · ${inWords(message)}`;
    button.addEventListener('click', () => jump(message.line));
    item.append(button);
    return item;
  }), ...elsewhere.map((what) => Object.assign(document.createElement('li'), { textContent: what, dir: 'auto' }))];
}

// The sheet of keys; `close` is pressed when it was read.
export function keySheet(close) {
  const table = document.createElement('table');
  for (const [keys, what] of words().keys) {
    const row = table.insertRow();
    row.insertCell().append(Object.assign(document.createElement('kbd'), { textContent: keys }));
    row.insertCell().textContent = what;
  }
  const button = Object.assign(document.createElement('button'), { textContent: words().close });
  button.addEventListener('click', close);
  return [Object.assign(document.createElement('h2'), { id: 'helpTitle', textContent: words().help }), table, button];
}
