// The desk: what somebody types goes to the room at once, and typing waits for nobody.
import { Draft } from '/files/draft.js';
import { Editor } from '/files/editor.js';
import { History, difference } from '/files/history.js';
import { Link } from '/files/link.js';
import { keySheet, markedText, messageLines } from '/files/notices.js';
import { Picture, fromTheChair } from '/files/picture.js';
import { SuggestionList } from '/files/list.js';
import { words } from '/files/words.js';

const find = (id) => document.getElementById(id);
const text = find('text');
const editor = new Editor(text, find('layer'), find('pane'));
const picture = new Picture(find('picture'), fromTheChair);
const list = new SuggestionList(find('list'), editor);
const draft = new Draft();

// The wall is drawn first: this side's picture and messages would take its time away.
const restraint = 60;
// How long an answer to a key is waited for; what is typed meanwhile comes after it.
const patience = 1500;

let file = null;
let version = null;
// What the room was told last, and the number of that change.
let told = '';
let edit = 0;
let savedEdit = 0;
// The disk has all that the room was told.
let isSaved = false;
let history = null;
let isThere = false;
let isMine = false;
let trouble = null;
let status = '';
let question = 0;
let waiting = null;
let leaving = false;
// What the room was told, by the numbers of changes it has not answered yet.
const pending = new Map();
// The text as it was before the last key.
let shown = '';

// --- What the server says

const hear = {
  text(message) {
    const isSame = file === message.file && text.value === message.text;
    file = message.file;
    isMine = true;
    edit = 0;
    savedEdit = 0;
    version = message.version;
    told = message.text;
    pending.clear();
    pending.set(0, told);
    if (!isSame) {
      const caret = text.selectionStart;
      editor.open(message.text);
      shown = told;
      text.setSelectionRange(Math.min(caret, told.length), Math.min(caret, told.length));
      history = new History(file, told);
    } else {
      editor.told = [];
    }
    history ??= new History(file, told);
    find('file').replaceChildren(...message.files.map((name) => new Option(name, name, false, name === file)));
    text.readOnly = false;
    isSaved = message.saved;
    say(words().saving);
    showSaved();
    focusText();
  },
  colours(message) {
    editor.colour(message, message.edit === edit);
    for (const number of pending.keys()) if (number < message.edit) pending.delete(number);
  },
  messages(message) {
    if (message.edit !== edit) return;
    editor.mark(message.lines);
    showMessages(message);
  },
  picture(message) { if (!picture.show(message)) link.again(); },
  state(message) {
    const isNew = document.documentElement.lang !== message.language;
    document.documentElement.lang = message.language;
    document.documentElement.dir = message.language === 'ar' ? 'rtl' : 'ltr';
    if (isNew) speak();
    if (message.title) document.title = message.title;
    trouble = message.trouble;
    picture.point(message.here, message.marked);
    showTrouble();
  },
  saved(message) {
    savedEdit = Math.max(savedEdit, message.edit);
    if (savedEdit < edit) return;
    version = message.version;
    forgetDraft();
    isSaved = true;
    showSaved();
  },
  unsaved(message) { say(words().unsaved(message.reason), true); },
  gone() { say(words().gone, true); },
  again() { sendWhole(); },
  // Somebody else's change, made to the text as the room knew it. What this desk typed since then stays.
  splice(message) {
    const base = pending.get(message.edit) ?? told;
    const mine = difference(base, text.value);
    const change = { at: message.at, cut: base.slice(message.at, message.at + message.cut), put: message.put };
    const isBehind = change.at >= mine.at + mine.cut.length;
    const isBefore = change.at + change.cut.length <= mine.at;
    if (!isBehind && !isBefore) return sendWhole('mine');
    if (isBehind) change.at += mine.put.length - mine.cut.length;
    const isHeard = message.edit === edit && text.value === told;
    editor.replace(change);
    history.shift(change);
    shown = text.value;
    if (!isHeard) return sendWhole();
    told = text.value;
    version = message.version;
    pending.set(edit, told);
  },
  conflict(message) {
    find('theirs').replaceChildren(...markedText(text.value, message.theirs));
    find('conflict').hidden = false;
    find('theirs').querySelector('mark')?.scrollIntoView({ block: 'center' });
    say(words().undecided, true);
  },
  kept(message) {
    find('conflict').hidden = true;
    say(words().kept(message.copy));
  },
  pen(message) {
    isMine = message.mine === 1;
    text.readOnly = !isMine;
    if (!isMine) say(words().otherDesk, true);
  },
  refused(message) { say(message.text, true); },
  change(message) { if (waiting?.number === message.number) finishWaiting(message); },
  items(message) {
    const isHere = message.at + message.cut === editor.caret && text.selectionStart === text.selectionEnd;
    if (message.number !== question || !isHere || waiting) return;
    list.show(message);
    editor.reveal();
  },
  votes(message) {
    const mean = message.votes.reduce((sum, vote) => sum + vote, 0) / Math.max(1, message.votes.length);
    find('votes').textContent = words().votes(message.step, message.votes.length, mean.toFixed(1));
  },
};

// What can wait, in its order, so that it is shown in one go.
const patient = new Set(['picture', 'state', 'messages']);
const heard = [];
let hearing = null;

const link = new Link('desk', (message) => {
  if (!patient.has(message.is)) return hear[message.is]?.(message);
  heard.push(message);
  hearing ??= setTimeout(() => {
    hearing = null;
    for (const late of heard.splice(0)) hear[late.is](late);
  }, restraint);
}, (there) => {
  isThere = there;
  if (there) open(file);
  else isMine = false;
  showTrouble();
});

// --- What is typed

function open(name) {
  const isUntold = name === file && file !== null && text.value !== told;
  link.say({ act: 'open', file: name ?? '', ...(isUntold ? { draft: text.value, version } : draft.of(name)) });
}

text.addEventListener('input', () => {
  list.hide();
  changed();
  const isWord = /[^\s]$/.test(editor.value.slice(0, editor.caret));
  if (isWord && /^\s*$/.test(rest())) complete();
});

// The letters on the caret's line behind it.
const rest = () => editor.value.slice(editor.caret).split('\n', 1)[0];

function changed() {
  history?.add(difference(shown, text.value));
  sent();
}

// Shows the text as it is now, keeps it in this browser, and tells the room.
function sent() {
  shown = text.value;
  tell();
  editor.refresh();
  keepDraft();
}

function tell() {
  const { at, cut, put } = difference(told, text.value);
  if (cut === '' && put === '') return;
  if (!isThere || !isMine) return;
  edit += 1;
  isSaved = false;
  told = text.value;
  pending.set(edit, told);
  say(words().saving);
  link.say({ act: 'edit', number: edit, at, cut: cut.length, put, size: told.length });
}

// Gives the room the text as it stands here. `side` says that somebody else changed the same place, who must not be
// written over unasked.
function sendWhole(side) {
  edit += 1;
  isSaved = false;
  told = text.value;
  pending.set(edit, told);
  link.say({ act: 'whole', number: edit, put: told, side });
}

// A change of this page's own: a key's, a completion, an undo.
function change(splice, caret = null, isNoted = true) {
  if (isNoted && (splice.cut !== '' || splice.put !== '')) history.add(splice);
  editor.replace(splice, caret);
  sent();
  editor.reveal();
  moved();
}

function put(letters) {
  const [at, end] = [text.selectionStart, text.selectionEnd];
  change({ at, cut: text.value.slice(at, end), put: letters }, at + letters.length);
}

document.addEventListener('selectionchange', () => { if (document.activeElement === text) moved(); });

let lastCaret = -1;
function moved() {
  editor.showCaret();
  showNote();
  if (editor.caret === lastCaret) return;
  lastCaret = editor.caret;
  if (told === text.value && isMine) link.say({ act: 'caret', at: editor.caret });
}

// --- Keys that the server answers

// Asks what a key does here. What is typed until the answer comes is typed after it.
function ask(message) {
  if (waiting || !isMine) return;
  list.hide();
  question += 1;
  const number = question;
  if (!link.say({ ...message, number, at: editor.caret })) return;
  waiting = { number, typed: [], timer: setTimeout(() => finishWaiting(null), patience) };
}

function finishWaiting(answer) {
  clearTimeout(waiting.timer);
  const { typed } = waiting;
  const isLate = typed.length > 0;
  waiting = null;
  if (answer?.at !== undefined && answer.at !== null) {
    change({ at: answer.at, cut: text.value.slice(answer.at, answer.at + answer.cut), put: answer.put }, answer.caret);
  } else if (answer) {
    say(words().nothing);
  }
  // One of these may be a key of this kind itself: what was typed after it waits for its answer.
  while (typed.length > 0 && !waiting) typed.shift()();
  waiting?.typed.push(...typed);
  if (isLate) showSaved();
}

// Keeps what a key does until the answer is there. It is typed, but not yet saved.
function hold(key) {
  waiting.typed.push(key);
  say(words().saving);
}

text.addEventListener('beforeinput', (event) => {
  if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
    event.preventDefault();
    takeBack(event.inputType === 'historyUndo' ? history.undo() : history.redo());
    return;
  }
  if (!waiting) return;
  event.preventDefault();
  const { data, inputType } = event;
  const letters = inputType === 'insertLineBreak' ? '\n' : data ?? event.dataTransfer?.getData('text/plain');
  if (letters) hold(() => put(letters));
  else if (inputType === 'deleteContentBackward') hold(deleteLetter);
});

function deleteLetter() {
  const at = text.selectionStart;
  const letter = [...text.value.slice(0, at)].at(-1);
  if (letter) change({ at: at - letter.length, cut: letter, put: '' }, at - letter.length);
}

function complete() {
  question += 1;
  if (isMine) link.say({ act: 'complete', number: question, at: editor.caret });
}

function takeBack(splice) {
  if (splice) change(splice, splice.at + splice.put.length, false);
}

const commands = {
  KeyC: () => ask({ act: 'key', key: 'copy' }),
  KeyN: () => ask({ act: 'key', key: 'question' }),
  KeyF: () => ask({ act: 'key', key: 'fix' }),
  KeyO: () => find('file').focus(),
  KeyM: () => keep('mine'),
  KeyT: () => keep('theirs'),
  KeyP: () => open(file),
  Slash: () => help(),
};
for (let value = 0; value <= 5; value += 1) commands[`Digit${value}`] = () => ask({ act: 'vote', value });

function keep(side) {
  if (!find('conflict').hidden) link.say({ act: 'keep', side });
}

addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.altKey && !event.ctrlKey && !event.metaKey && commands[event.code]) {
    commands[event.code]();
  } else if (event.key === 'F1' || (event.key === '?' && document.activeElement !== text)) {
    help();
  } else if (event.key === 'F6') {
    (document.activeElement === text ? find('picture') : text).focus();
  } else {
    return;
  }
  event.preventDefault();
});

text.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.metaKey) return;
  const isPlain = !event.ctrlKey && !event.shiftKey;
  if (event.ctrlKey && event.code === 'Space') complete();
  else if (event.ctrlKey && event.code === 'KeyZ') takeBack(event.shiftKey ? history.redo() : history.undo());
  else if (event.ctrlKey && event.code === 'KeyY') takeBack(history.redo());
  else if (event.key === 'Escape') { leaving = list.isHidden; list.hide(); return; }
  else if (isPlain && event.key === 'Tab' && !leaving) tab();
  else if (isPlain && event.key === 'Enter') { enter(); }
  else if (isPlain && !list.isHidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    list.move(event.key === 'ArrowDown' ? 1 : -1);
  } else {
    if (event.key !== 'Tab') leaving = false;
    return;
  }
  leaving = false;
  event.preventDefault();
});

function tab() {
  const item = list.isHidden ? null : list.chosen;
  if (item) take(item);
  else if (waiting) hold(tab);
  else if (rest().trim() === '') ask({ act: 'key', key: 'next' });
}

// A new line begins like the one above it.
function enter() {
  if (waiting) hold(enter);
  else if (!list.isHidden && list.isMoved) take(list.chosen);
  else {
    list.hide();
    const line = text.value.slice(text.value.lastIndexOf('\n', editor.caret - 1) + 1, editor.caret);
    put(`\n${/^[ \t]*/.exec(line)[0]}`);
  }
}

function take({ at, cut, put: letters }) {
  list.hide();
  change({ at, cut: text.value.slice(at, at + cut), put: letters }, at + letters.length);
}
list.taken = take;

// Voices and steps from the picture.
find('picture').addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const isForward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
  if (/^Digit[0-5]$/.test(event.code)) ask({ act: 'vote', value: Number(event.code.slice(5)) });
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(isForward ? 1 : -1);
  else return;
  event.preventDefault();
});

function step(direction) {
  const lines = editor.colours.map((colour, line) => (colour.startsWith('step ') ? line : -1)).filter((line) => line >= 0);
  const here = editor.lineAt(editor.caret);
  const line = direction > 0 ? lines.find((line) => line > here)
    : lines.findLast((line) => line < (lines.findLast((line) => line <= here) ?? 0));
  if (line === undefined) return;
  const at = editor.lines.slice(0, line + 1).join('\n').length;
  text.setSelectionRange(at, at);
  moved();
  editor.reveal();
}

find('file').addEventListener('change', () => { open(find('file').value); });
find('keepMine').addEventListener('click', () => keep('mine'));
find('takeTheirs').addEventListener('click', () => keep('theirs'));
find('helpButton').addEventListener('click', () => help());

// --- What is kept in this browser until the disk has it

function keepDraft() {
  draft.later(() => storeDraft());
}

function storeDraft() {
  if (file === null) return;
  const isUnsaved = savedEdit < edit || text.value !== told;
  draft.store(file, isUnsaved ? { draft: text.value, version } : null);
  history.keep(text.value);
}

function forgetDraft() {
  draft.forget(file);
  history.keep(text.value);
}

addEventListener('pagehide', storeDraft);

// --- What is shown around the text

function say(what, isFailure = false) {
  if (what === status) return;
  status = what;
  find('saved').textContent = what;
  find('saved').classList.toggle('failed', isFailure);
}

// Nothing is called saved that is on its way, or waits for the answer to a key.
function showSaved() {
  if (isSaved && !waiting?.typed.length) say(words().saved);
}

function showTrouble() {
  const what = isThere ? trouble : words().deskGone;
  find('trouble').textContent = what ?? '';
  find('trouble').hidden = !what;
  find('picture').classList.toggle('old', Boolean(what));
}

function showMessages(message) {
  find('messages').replaceChildren(...messageLines(message, (line) => {
    const at = editor.lines.slice(0, line).join('\n').length;
    text.setSelectionRange(at, at);
    focusText();
    editor.reveal();
  }));
  showNote();
}

// The message about the caret's line, below it.
function showNote() {
  const messages = editor.messages.get(editor.current) ?? [];
  const note = find('note');
  note.hidden = messages.length === 0 || !list.isHidden;
  if (note.hidden) return;
  const [message] = messages;
  note.className = `note ${message.level}`;
  note.textContent = message.text + (message.fix ? ' (Alt+F)' : '');
  note.dir = 'auto';
  const { bottom } = editor.caretPlace();
  note.style.top = `${bottom + 2}px`;
  note.style.insetInlineStart = '18px';
}

function speak() {
  find('fileLabel').textContent = words().file;
  find('wallLink').textContent = words().wall;
  find('agendaLink').textContent = words().agendaPage;
  find('conflictText').textContent = words().conflict;
  find('keepMine').textContent = words().keepMine;
  find('takeTheirs').textContent = words().takeTheirs;
  find('helpButton').title = words().help;
  find('help').replaceChildren(...keySheet(() => find('help').close()));
  find('help').addEventListener('close', focusText);
}

function help() {
  if (find('help').open) find('help').close();
  else find('help').showModal();
}

function focusText() { if (!find('help').open) text.focus({ preventScroll: true }); }

speak();
