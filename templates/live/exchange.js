// What this desk and the room told each other about one showing of a file. Changes cross on their way: each side makes
// the other's as if its own had been there first, so that both come to the same text and no letter is lost.
import { difference } from '/files/history.js';

// More of a text's past than is typed before the disk has it.
const mostVersions = 300;
// How many changes may be heard before the room is told that they were.
const silence = 50;

// Two changes of one text, each as it is after the other; where both put letters at one place, this desk's come first.
export function meet(own, other) {
  const [ends, otherEnds] = [own.at + own.cut, other.at + other.cut];
  if (ends <= other.at) return [own, { ...other, at: other.at + growth(own) }];
  if (otherEnds <= own.at) return [{ ...own, at: own.at + growth(other) }, other];
  // All between the first and the last letter that they cut is cut by one of them.
  const at = Math.min(own.at, other.at);
  const size = Math.max(ends, otherEnds) - at;
  const put = other.at < own.at ? other.put + own.put : own.put + other.put;
  return [{ ...own, at, cut: size + growth(other), put }, { ...other, at, cut: size + growth(own), put }];
}

const growth = ({ cut, put }) => put.length - cut;

const made = (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut);

// The smallest change that leads from one text to the other, as both sides send it.
export function splice(before, after) {
  const { at, cut, put } = difference(before, after);
  return { at, cut: cut.length, put };
}

// As a page shows a text: it knows one kind of line end.
export const plain = (text) => text.replace(/\r\n?/g, '\n');

// A name for a text, counted as the room counts it (`ContentVersion`).
export function version(text) {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 13 | b >>> 19) ^ unit, 0x85ebca6b);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

export class Exchange {
  // As the room shows a file; `owes` says that something typed here may not be on the disk.
  constructor({ opening, text, version: first, disk }, owes) {
    this.opening = opening;
    // What the room was told last, and the number of that change.
    this.told = text;
    this.edit = 0;
    // The number of the last change heard from the room.
    this.heard = 0;
    // Changes that the room has not answered yet.
    this.pending = [];
    // What the text went through since the disk had it: each went on from the one before.
    this.versions = disk === null || disk === first ? [first] : [disk, first];
    this.owes = owes;
  }

  note() {
    this.versions.push(version(this.told));
    if (this.versions.length > mostVersions) this.versions.splice(1, 1);
  }

  // What goes with every message: which text it is about.
  get place() { return { opening: this.opening, heard: this.heard }; }

  // The message about the text as it is now; null when the room knows it.
  tell(text) {
    if (text === this.told) return null;
    const change = splice(this.told, text);
    this.pending.push({ number: this.next(), ...change });
    this.told = text;
    this.note();
    return { act: 'edit', number: this.edit, ...change, size: text.length, ...this.place };
  }

  // The number of something that this desk says next.
  next() {
    this.edit += 1;
    this.owes = true;
    return this.edit;
  }

  // The room has heard of the changes up to this one.
  answered(edit) { this.pending = this.pending.filter((change) => change.number > edit); }

  // A change by others, made in the text here; whether it is time to say how much was heard.
  hear({ number, edit, at, cut, put, another }) {
    this.answered(edit);
    if (another) this.versions = [];
    this.heard = number;
    let other = { at, cut, put };
    this.pending = this.pending.map((own) => {
      const [moved, next] = meet(own, other);
      other = next;
      return moved;
    });
    this.told = made(this.told, other);
    this.note();
    return this.heard % silence === 0;
  }

  // The disk has the changes up to this one; whether that is all of them.
  saved(edit) {
    if (edit < this.edit) return false;
    this.versions = [version(this.told)];
    this.owes = false;
    return true;
  }
}
