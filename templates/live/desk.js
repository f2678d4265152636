// The desk: what somebody types goes to the room at once, and typing waits for nobody.
import { Announcer } from '/files/announcer.js';
import { Asides } from '/files/aside.js';
import { Choice } from '/files/choice.js';
import { Draft } from '/files/draft.js';
import { Editor } from '/files/editor.js';
import { Exchange, meet, plain, splice } from '/files/exchange.js';
import { History, difference } from '/files/history.js';
import { Link } from '/files/link.js';
import { inWords, keySheet, messageLines } from '/files/notices.js';
import { mayBeTable } from '/files/paste.js';
import { Pen, deskWord } from '/files/pen.js';
import { Picture, fromTheChair } from '/files/picture.js';
import { Proposals } from '/files/proposals.js';
import { SuggestionList } from '/files/list.js';
import { words } from '/files/words.js';

const find = (id) => document.getElementById(id);
const text = find('text');
const editor = new Editor(text, find('layer'), find('pane'));
const picture = new Picture(find('picture'), fromTheChair);
const list = new SuggestionList(find('list'), editor);
const draft = new Draft();
const announcer = new Announcer(find('said'));

// The wall is drawn first: this side's picture and messages would take its time away.
const restraint = 60;
// How long an answer to a key is waited for; what is typed meanwhile comes after it.
const patience = 1500;
// How long nobody types before a question takes the focus.
const breath = 700;

const desk = deskWord();
const pen = new Pen(find('pen'), find('penText'), find('penButton'));
const asides = new Asides(() => showChoice());
const proposals = new Proposals(find, {
  take: takeProposal, leave: leaveProposal, mayAct: () => pen.isMine, told: (what) => announcer.tell('proposals', what),
});
const choice = new Choice(find, pen, asides);

let project = '';
let file = null;
// What the room and this desk told each other of the file.
let exchange = null;
// The room knows what this desk shows; not while it is asked to show it anew, when the text here was `asked`.
let isShown = false;
let asked = '';
// The disk has all that the room was told.
let isSaved = false;
let history = null;
let isThere = false;
let trouble = null;
// Why the file is not written to.
let obstacle = null;
let status = '';
let question = 0;
// What is typed while an answer to a key, or another file, is waited for.
let waiting = null;
// What became of a pasted table, or what is asked about it, until something else is typed.
let told = '';
// The next text is pasted as it is.
let isPlainPaste = false;
let leaving = false;
// The text as it was before the last key.
let shown = '';

// --- What the server says

const hear = {
  text(message) {
    const isSame = file === message.file;
    const before = exchange;
    if (isShown) tell();
    if (!isSame) leaveFile();
    [project, file, isSaved] = [message.project, message.file, message.saved === 1];
    draft.turnTo(project, file);
    asides.turnTo(project, file);
    if (!isSame) choice.theirs = null;
    exchange = new Exchange(message, isSame && before.owes && !isSaved);
    if (isSame) {
      const base = isShown ? text.value : asked;
      replace(meet(splice(base, text.value), splice(base, message.text))[1]);
      editor.told = [];
    } else {
      editor.open(message.text);
      text.setSelectionRange(0, 0);
      history = new History(project, file, text.value);
    }
    isShown = true;
    shown = text.value;
    nameLanguage();
    text.setAttribute('aria-label', words().text(file));
    find('file').replaceChildren(...message.files.map((name) => new Option(name, name, false, name === file)));
    if (isSaved) draft.forget();
    say(words().saving);
    showSaved();
    tell();
    focusText();
    showChoice();
    if (waiting?.number === null) finishWaiting(null);
    if (!isSame) takeUpDrafts(before === null);
  },
  colours(message) {
    exchange.answered(message.edit);
    editor.colour(message, message.edit === exchange.edit);
  },
  messages(message) {
    if (message.edit !== exchange.edit) return;
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
    draft.settle(message.opening, message.edit);
    // Somebody changed the text meanwhile: it is called saved when all of it is.
    if (message.whole === 0) return;
    if (message.opening !== exchange.opening || !exchange.saved(message.edit)) return;
    forgetDraft();
    isSaved = true;
    showSaved();
  },
  unsaved(message) { say(words().unsaved(message.reason), true); },
  gone() { say(words().gone, true); },
  // The two texts differ: the room is given all of this one, and shows the file anew.
  again() { open(file); },
  // Somebody else's change. What this desk typed since then stays.
  splice(message) {
    if (!isShown || message.opening !== exchange.opening) return;
    tell();
    const isLong = exchange.hear(message);
    replace(splice(text.value, exchange.told));
    isSaved = false;
    say(words().saving);
    if (isLong) link.say({ act: 'heard', ...exchange.place });
  },
  conflict(message) {
    choice.theirs = message.theirs;
    if (message.theirs !== null) asides.forget(text.value);
    showChoice();
    if (message.theirs !== null) say(words().undecided, true);
  },
  obstacle(message) {
    obstacle = message.text;
    if (obstacle) say(words().notWritten, true);
    showTrouble();
  },
  sheltered(message) { if (message.edit === exchange.edit) say(words().sheltered(message.copy), true); },
  // A text of this desk's could not be put into its file.
  aside(message) {
    asides.add(message.file, message.text, message.why);
    showChoice();
  },
  kept(message) {
    if (asides.keep(message.version, message.copy)) showChoice();
    else say(words().kept(message.copy));
  },
  pen(message) {
    pen.hear(message);
    showPen();
    proposals.show();
  },
  refused(message) {
    say(message.text, true);
    find('file').value = file;
    if (waiting?.number === null) finishWaiting(null);
  },
  change(message) { if (waiting?.number === message.number) finishWaiting(message); },
  items(message) {
    const isHere = message.at + message.cut === editor.caret && text.selectionStart === text.selectionEnd;
    if (message.number !== question || !isHere || waiting) return;
    list.show(message);
    editor.reveal();
  },
  proposals(message) { proposals.hear(message); },
  votes(message) {
    find('votes').textContent = words().votes(message.step, message.voices, message.mean.toFixed(1));
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
  isShown = false;
  if (there) open(file);
  else if (waiting?.number === null) finishWaiting(null);
  showAway();
  showTrouble();
});

// --- What is typed

// Something here may not be on the disk.
const owes = () => exchange !== null && (exchange.owes || text.value !== exchange.told);

// Turns to another file: what is typed from now on belongs there.
function turn(name) {
  if (waiting) {
    hold(() => turn(name));
    return;
  }
  waiting = { number: null, typed: [], timer: null };
  open(name);
  focusText();
}

// Asks for a file; for the one that is here with what the room may not have of it.
function open(name) {
  const isOwed = owes();
  if (isOwed) exchange.owes = true;
  const kept = isOwed && name === file ? { draft: text.value, versions: exchange.versions } : {};
  if (name === file) [isShown, asked] = [false, text.value];
  link.say({ act: 'open', desk, file: name ?? '', ...kept });
}

// What was typed in a file is kept in this browser until the disk has it, also when the desk shows another.
function leaveFile() {
  if (!exchange?.owes) return;
  storeDraft();
  draft.entrust(draft.place, exchange.opening, exchange.edit);
}

// Tells the room what pages before this one kept. Where that is of another file alone, the first thing is to go there.
function takeUpDrafts(isFirst) {
  const found = draft.find();
  for (const { place, draft: kept, versions } of found.filter((one) => one.file === file)) {
    const number = exchange.next();
    isSaved = false;
    draft.entrust(place, exchange.opening, number);
    link.say({ act: 'draft', number, draft: kept, versions, ...exchange.place });
  }
  for (const { text: kept } of asides.here.filter((aside) => aside.copy === null)) {
    link.say({ act: 'draft', number: exchange.next(), draft: kept, versions: [], ...exchange.place });
  }
  const names = [...find('file').options].map((option) => option.value);
  const other = found.find((one) => names.includes(one.file));
  if (isFirst && isSaved && other && pen.isMine) turn(other.file);
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
  told = '';
  nameLanguage();
  tell();
  editor.refresh();
  keepDraft();
}

function tell() {
  if (!isShown || !link.isOpen) {
    showAway();
    return;
  }
  const message = exchange.tell(text.value);
  if (message === null) return;
  isSaved = false;
  say(words().saving);
  link.say(message);
}

// A change of somebody else's.
function replace({ at, cut, put }) {
  if (cut === 0 && put === '') return;
  const change = { at, cut: text.value.slice(at, at + cut), put };
  editor.replace(change);
  history.shift(change);
  shown = text.value;
  nameLanguage();
}

// A screen reader speaks the text in the language of its first keyword, which may be another than the room's.
function nameLanguage() {
  const first = /^[^\S\n]*(?!\/\/)\P{L}*(\p{L})/mu.exec(text.value)?.[1];
  if (first) text.lang = /\p{Script=Arabic}/u.test(first) ? 'ar' : 'en';
}

// Tells the room something about the text as it is here.
function saying(message) { return isShown && link.say({ ...message, ...exchange.place }); }

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
  if (pen.isMine) saying({ act: 'caret', at: editor.caret });
}

// --- Keys that the server answers

// Asks what a key does here; false where nobody is there to answer. What is typed until the answer comes is typed after
// it; where it brings no change, `otherwise` is done, and behind a change `made`.
function ask(message, otherwise = null, made = null) {
  if (waiting || !pen.isMine) return false;
  list.hide();
  question += 1;
  const number = question;
  if (!saying({ ...message, number, at: editor.caret })) return false;
  waiting = { number, typed: [], otherwise, made, timer: setTimeout(() => finishWaiting(null), patience) };
  return true;
}

function finishWaiting(answer) {
  clearTimeout(waiting.timer);
  const { typed, otherwise, made } = waiting;
  const isLate = typed.length > 0;
  waiting = null;
  if (answer?.at !== undefined && answer.at !== null) {
    make(answer);
    made?.();
    solved = answer.other ? { text: text.value, other: answer.other } : null;
    if (otherwise) tellOfPaste(words().tabled, answer.said);
  } else if (otherwise) {
    otherwise();
    if (answer?.said) tellOfPaste(words().pastedPlain, answer.said);
  } else if (answer) {
    say(answer.said ?? words().nothing);
  }
  // One of these may be a key of this kind itself: what was typed after it waits for its answer.
  while (typed.length > 0 && !waiting) typed.shift()();
  waiting?.typed.push(...typed);
  if (isLate) showSaved();
}

// A change as the server says it.
function make({ at, cut, put: letters, caret }) {
  change({ at, cut: text.value.slice(at, at + cut), put: letters }, caret);
}

// What can be solved in two ways is solved the second way by the same key, as long as nothing else was done.
let solved = null;

function solve() {
  const other = solved?.text === text.value && !waiting && pen.isMine ? solved.other : null;
  solved = null;
  if (other === null) {
    ask({ act: 'key', key: 'fix' });
    return;
  }
  takeBack('undo');
  make(other);
}

// Keeps what a key does until the answer is there. It is typed, but not yet saved.
function hold(key) {
  waiting.typed.push(key);
  say(words().saving);
}

text.addEventListener('beforeinput', (event) => {
  if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
    event.preventDefault();
    if (!text.readOnly) takeBack(event.inputType === 'historyUndo' ? 'undo' : 'redo');
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

// A table is turned into notation by the room. A text that may be one waits for its answer, and is pasted as it is where
// it is none, or nobody answers.
text.addEventListener('paste', (event) => {
  const letters = plain(event.clipboardData?.getData('text/plain') ?? '');
  const isAsked = !isPlainPaste && !text.readOnly && mayBeTable(letters);
  isPlainPaste = false;
  if (!isAsked) return;
  event.preventDefault();
  paste(letters);
});

function paste(letters) {
  if (waiting) {
    hold(() => paste(letters));
    return;
  }
  const isAsked = ask({ act: 'paste', put: letters, end: text.selectionEnd }, () => put(letters));
  if (!isAsked) put(letters);
}

function tellOfPaste(what, said) {
  told = [what, said].filter(Boolean).join(' ');
  showNote();
}

function complete() {
  question += 1;
  saying({ act: 'complete', number: question, at: editor.caret });
}

// `way` is the history's word: undo or redo.
function takeBack(way) {
  if (waiting) {
    hold(() => takeBack(way));
    return;
  }
  for (const splice of history[way]()) change(splice, splice.at + splice.put.length, false);
}

const commands = {
  KeyC: () => ask({ act: 'key', key: 'copy' }),
  KeyN: () => ask({ act: 'key', key: 'question' }),
  KeyF: solve,
  KeyJ: () => takeProposal(proposals.first),
  KeyX: () => leaveProposal(proposals.first),
  KeyO: () => find('file').focus(),
  KeyM: () => keep('mine'),
  KeyT: () => keep('theirs'),
  KeyP: () => pressPen(),
  Slash: () => help(),
};
for (let value = 0; value <= 5; value += 1) commands[`Digit${value}`] = () => ask({ act: 'vote', value });

// It is gone from the list when it is in the text, and not before.
function takeProposal(value) {
  if (value === undefined) return;
  if (waiting) {
    hold(() => takeProposal(proposals.first));
    return;
  }
  const what = proposals.text(value);
  if (!ask({ act: 'take', value }, null, () => { finishProposal(value); announcer.tell('taken', words().taken(what)); })) sayWhyNot();
}

function leaveProposal(value) {
  if (value === undefined) return;
  const what = proposals.text(value);
  if (!pen.isMine || !finishProposal(value)) sayWhyNot();
  else announcer.tell('taken', words().left(what));
}

function finishProposal(value) {
  if (!saying({ act: 'leave', value })) return false;
  proposals.drop(value);
  return true;
}

function sayWhyNot() { say(pen.isMine ? words().deskGone : words().penNeeded); }

function keep(side) {
  if (!choice.offers(side)) return;
  const { aside } = choice;
  if (!aside) {
    saying({ act: 'keep', side });
    return;
  }
  if (side === 'mine') {
    // What is taken out for it is kept beside the file first.
    if (!saying({ act: 'beside' })) return;
    change(difference(text.value, plain(aside.text)));
  }
  asides.answer(aside);
  showChoice();
}

// A desk that gives the pen takes no letter from that key on; all before it are on their way.
function pressPen() {
  if (waiting) {
    hold(pressPen);
  } else if (saying({ act: 'pen' }) && pen.give()) {
    showPen();
  }
}

function showPen() {
  text.readOnly = !pen.isMine;
  find('file').disabled = !pen.isMine;
  if (!pen.isMine) list.hide();
  showChoice();
}

// A question takes the focus once nobody types, so that no letter is lost on the way to it; letters typed there go to
// the text all the same. The focus goes back there when the question is answered or left.
let turning = null;
let turnedTo = null;
function showChoice() {
  const conflict = find('conflict');
  const hasFocus = conflict.contains(document.activeElement);
  choice.show(text.value);
  const isOffered = choice.offers('mine');
  announcer.tell('conflict', choice.isOpen && !isOffered ? find('conflictText').textContent : '');
  if (!isOffered) clearTimeout(turning);
  if (!choice.isOpen && hasFocus) focusText();
  if (isOffered && choice.asked !== turnedTo) turnToChoice();
  if (isOffered || !choice.isOpen) turnedTo = choice.asked;
}

function turnToChoice() {
  clearTimeout(turning);
  turning = setTimeout(() => {
    turning = null;
    if (!find('help').open) find('conflict').focus();
  }, breath);
}

find('conflict').addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  // A button is pressed by some keys, and a text is scrolled by the space bar.
  const isTyped = event.target === event.currentTarget ? /^(.|Backspace|Delete)$/u : /^(\S|Backspace|Delete)$/u;
  if (event.key === 'Escape' || (event.target.tagName !== 'BUTTON' && isTyped.test(event.key))) focusText();
});

addEventListener('keydown', () => { if (turning !== null) turnToChoice(); }, true);

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
  if (event.isComposing || event.altKey || event.metaKey || text.readOnly) return;
  const isPlain = !event.ctrlKey && !event.shiftKey;
  isPlainPaste = event.ctrlKey && event.shiftKey && event.code === 'KeyV';
  if (event.ctrlKey && event.code === 'Space') complete();
  else if (event.ctrlKey && event.code === 'KeyZ') takeBack(event.shiftKey ? 'redo' : 'undo');
  else if (event.ctrlKey && event.code === 'KeyY') takeBack('redo');
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
list.told = ({ isHidden, items }) => announcer.tell('list', isHidden ? '' : words().suggested(items.length, items[0].label));

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

find('file').addEventListener('change', () => turn(find('file').value));
find('keepMine').addEventListener('click', () => keep('mine'));
find('takeTheirs').addEventListener('click', () => keep('theirs'));
find('helpButton').addEventListener('click', () => help());
find('penButton').addEventListener('click', () => { pressPen(); focusText(); });

// --- What is kept in this browser until the disk has it

function keepDraft() {
  draft.later(() => storeDraft());
}

function storeDraft() {
  draft.rest();
  if (exchange === null) return;
  if (exchange.owes || text.value !== exchange.told) draft.store(text.value, exchange.versions);
  if (pen.isMine) history.keep(text.value);
}

function forgetDraft() {
  draft.forget();
  if (pen.isMine) history.keep(text.value);
}

addEventListener('pagehide', storeDraft);

// --- What is shown around the text

function say(what, isFailure = false) {
  if (what === status) return;
  status = what;
  find('saved').textContent = what;
  find('saved').classList.toggle('failed', isFailure);
  // That all is well is not told at each letter; what was done is told although the text is saved right after it.
  announcer.tell('saved', isFailure ? what : '');
  if (isFailure || [words().saved, words().saving].includes(what)) return;
  announcer.tell('done', '');
  announcer.tell('done', what);
}

// Nothing is called saved that is on its way, or waits for the answer to a key.
function showSaved() {
  if (isSaved && !waiting?.typed.length) say(words().saved);
}

// What is typed while the room is not there is saved by nobody.
function showAway() {
  if (!isThere && owes()) say(words().notRunning, true);
}

function showTrouble() {
  const what = isThere ? obstacle ?? trouble : words().deskGone;
  find('trouble').textContent = what ?? '';
  find('trouble').hidden = !what;
  find('picture').classList.toggle('old', !isThere || Boolean(trouble));
}

let hadMessages = false;
function showMessages(message) {
  find('messages').replaceChildren(...messageLines(message, (line) => {
    const at = editor.lines.slice(0, line).join('\n').length;
    text.setSelectionRange(at, at);
    focusText();
    editor.reveal();
  }));
  const count = (level) => message.lines.filter((one) => one.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const isWell = errors + warnings === 0;
  if (!isWell || hadMessages) announcer.tell('messages', isWell ? words().noMessages : words().counts(errors, warnings));
  hadMessages = !isWell;
  showNote();
  showChoice();
}

// What a paste became, or the message about the caret's line, below the text.
function showNote() {
  const messages = editor.messages.get(editor.current) ?? [];
  const note = find('note');
  note.hidden = (messages.length === 0 && told === '') || !list.isHidden;
  const [message] = messages;
  const what = note.hidden ? '' : told === '' ? inWords(message) : told;
  announcer.tell('note', what);
  if (note.hidden) return;
  note.className = told === '' ? `note ${message.level}` : 'note';
  note.textContent = what;
}

function speak() {
  find('fileLabel').textContent = words().file;
  find('wallLink').textContent = words().wall;
  find('agendaLink').textContent = words().agendaPage;
  find('boardLink').textContent = words().board;
  find('boardLink').href = `/board${location.search}`;
  find('title').textContent = words().desk;
  for (const [id, name] of [['helpButton', 'help'], ['told', 'messages'], ['messages', 'messages'], ['list', 'suggestions'], ['picture', 'picture']]) {
    find(id).setAttribute('aria-label', words()[name]);
  }
  find('helpButton').title = words().help;
  find('ways').textContent = words().ways;
  if (file !== null) text.setAttribute('aria-label', words().text(file));
  pen.show();
  proposals.show();
  showChoice();
  find('help').replaceChildren(...keySheet(() => find('help').close()));
  find('help').addEventListener('close', focusText);
}

function help() {
  if (find('help').open) find('help').close();
  else find('help').showModal();
}

function focusText() { if (!find('help').open) text.focus({ preventScroll: true }); }

speak();
