"""What no chart may show: texts that cover each other, a mark or a curve, and texts that leave their picture."""

# Marks are all that is drawn, but for grounds, grids and areas that texts stand on.
COLLIDING = """() => {
  const grounds = ["paper", "hit", "grid", "rail", "cut", "cell", "band", "chosen"];
  const lookOf = (element) => element.getAttribute("class") ?? element.parentElement.getAttribute("class") ?? "";
  const isGround = (element) => grounds.some((name) => lookOf(element).split(" ").includes(name));
  // Boxes of letters are higher than the letters: a fifth at either end is empty.
  const letters = (text) => {
    const box = text.getBoundingClientRect(), empty = 0.2 * box.height;
    return { left: box.left, right: box.right, top: box.top + empty, bottom: box.bottom - empty };
  };
  const overlap = (a, b, slack) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
  // The boxes of a mark's outlines: a path may have many.
  const boxes = (mark) => {
    const outlines = mark.localName === "path" ? mark.getAttribute("d").match(/M[^M]*/g) : [];
    if (outlines.length < 2) return [mark.getBoundingClientRect()];
    return outlines.map((outline) => {
      const alone = mark.cloneNode();
      alone.setAttribute("d", outline);
      mark.after(alone);
      const box = alone.getBoundingClientRect();
      alone.remove();
      return box;
    });
  };
  // Where the ink of a mark is: a filled one all over, a stroke along its way.
  const ink = (mark) => {
    if (getComputedStyle(mark).fill !== "none" && mark.localName !== "line") return boxes(mark);
    const matrix = mark.getScreenCTM(), half = parseFloat(getComputedStyle(mark).strokeWidth) / 2 * matrix.a;
    const places = [];
    for (let at = 0; at <= mark.getTotalLength(); at += 1) {
      const { x, y } = mark.getPointAtLength(at).matrixTransform(matrix);
      places.push({ left: x - half, right: x + half, top: y - half, bottom: y + half });
    }
    return places;
  };
  const around = (places) => {
    const [left, top] = ["left", "top"].map((side) => Math.min(...places.map((place) => place[side])));
    const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...places.map((place) => place[side])));
    return { left, right, top, bottom };
  };
  return [...document.querySelectorAll("svg.chart")].flatMap((picture) => {
    // Rows that are laid out for a phone leave their picture's own box, but not their panel.
    const frame = (picture.matches(".lines") ? picture.parentElement : picture).getBoundingClientRect(), found = [];
    const isShown = (element) => element.getClientRects().length > 0;
    const texts = [...picture.querySelectorAll("text")].filter(isShown).map((text) => [text.textContent, letters(text)]);
    const marks = [...picture.querySelectorAll("line, circle, rect, path")]
      .filter((mark) => !mark.closest("clipPath") && isShown(mark) && !isGround(mark))
      .map((mark) => ({ look: lookOf(mark), places: ink(mark) })).map((mark) => ({ ...mark, reach: around(mark.places) }));
    for (const [text, box] of texts) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        found.push("leaves: " + text);
      for (const { look, places, reach } of marks)
        if (overlap(reach, box, 0.5) && places.some((place) => overlap(place, box, 0.5)))
          found.push(text + " covers " + look);
    }
    for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++)
      if (overlap(texts[i][1], texts[j][1], 1)) found.push(texts[i][0] + " covers " + texts[j][0]);
    return found.map((what) => picture.querySelector("title").textContent + ": " + what);
  });
}"""
