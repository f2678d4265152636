/* Marks a step wherever the page shows it, while the pointer or the focus is on one of its places. */
"use strict";
(() => {
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
})();
