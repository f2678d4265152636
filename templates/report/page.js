/* Reads what a long page keeps for later, opens what a link leads into, marks a step wherever the page shows it, while
   the pointer or the focus is on one of its places, and says how long ago a day is by the reader's clock: the page
   itself is the same every day. */
"use strict";
(() => {
  /* Out of sight, the sections of a long page stand as text until there is time to read them: all at once when somebody
     begins to use the page, prints it or comes for a place of it. */
  const later = document.getElementsByTagName("noscript");
  const readNext = () => {
    const part = document.createElement("template");
    part.innerHTML = later[0].textContent;
    later[0].replaceWith(part.content);
  };
  const readAll = () => { while (later.length > 0) readNext(); };
  const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 20));
  const readOn = () => {
    if (later.length === 0) return;
    readNext();
    whenIdle(readOn);
  };
  for (const event of ["pointerdown", "keydown", "beforeprint"]) addEventListener(event, readAll, { capture: true });
  if (location.hash) readAll();
  addEventListener("load", () => whenIdle(readOn));

  /* Opens what a link leads into, where the browser does not do so by itself. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let isHidden = false;
    for (let part = target?.closest("details"); part; part = part.parentElement.closest("details")) {
      isHidden ||= !part.open;
      part.open = true;
    }
    if (isHidden) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  let marked = [];
  const mark = (event) => {
    const place = event.target instanceof Element ? event.target.closest("[data-step]") : null;
    const step = place ? place.dataset.step : undefined;
    if (marked.length > 0 && marked[0].dataset.step === step) return;
    for (const element of marked) element.classList.remove("marked");
    marked = step === undefined ? [] : [...document.querySelectorAll(`[data-step="${CSS.escape(step)}"]`)];
    for (const element of marked) element.classList.add("marked");
  };
  document.addEventListener("pointerover", mark);
  document.addEventListener("focusin", mark);

  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  /* From two of a unit on, so that none is said to be longer than it is. */
  const units = [["year", 730, 365.25], ["month", 61, 30.44], ["week", 14, 7], ["day", 0, 1]];
  for (const time of document.querySelectorAll("time[data-locale]")) {
    const days = Math.round((today - Date.parse(time.dateTime)) / 864e5);
    if (!(days >= 0)) continue;
    const [unit, , length] = units.find(([, least]) => days >= least);
    const words = new Intl.RelativeTimeFormat(time.dataset.locale, { numeric: "auto" });
    time.after(` (${words.format(-Math.floor(days / length), unit)})`);
  }
})();
