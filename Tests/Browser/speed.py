#!/usr/bin/env python3
"""Measures how large a report is and how soon Chromium can be used on it; prints a table.

usage: speed.py RIHLA [STEPS ...]

Times are the browser's own (PerformanceNavigationTiming and the first contentful paint), median of RUNS in fresh tabs.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

BENCH = pathlib.Path(__file__).resolve().parents[1] / "Bench"
RUNS = 7
STEPS = [12, 100]

# The last is when the sections out of sight, which the page reads when there is time, are read as well.
TIMES = """async () => {
  while (document.querySelector("noscript")) await new Promise((resolve) => setTimeout(resolve, 2));
  const read = performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const page = performance.getEntriesByType("navigation")[0];
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return [page.domInteractive, page.domContentLoadedEventEnd, paint ? paint.startTime : NaN, read];
}"""


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    steps = [int(count) for count in sys.argv[2:]] or STEPS
    print("\n| steps | HTML, kB | interactive, ms | script has run, ms | first paint, ms | all read, ms |")
    print("|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for count in steps:
            model = pathlib.Path(name) / str(count)
            subprocess.run([sys.executable, BENCH / "make-journey.py", str(count), model], check=True)
            subprocess.run([rihla, "report", model, "--output", model / "report"], check=True, capture_output=True)
            page = next((model / "report").glob("*.html"))
            runs = []
            for _ in range(RUNS):
                tab = browser.new_page()
                tab.goto(page.as_uri())
                runs.append(tab.evaluate(TIMES))
                tab.close()
            times = [f"{statistics.median(run[index] for run in runs):.0f}" for index in range(4)]
            print(f"| {count:,} | {page.stat().st_size / 1000:.0f} | " + " | ".join(times) + " |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
