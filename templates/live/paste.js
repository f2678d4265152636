// Which pasted texts the room is asked about: those in which it may see a table.
// More is no list of steps, and is not worth waiting for.
const most = 200_000;
const signs = ['\t', '|', ',', ';'];

// Two lines or more have the same sign between their words.
export function mayBeTable(text) {
  if (text.length > most) return false;
  const lines = text.split('\n');
  return signs.some((sign) => lines.filter((line) => line.includes(sign)).length > 1);
}
