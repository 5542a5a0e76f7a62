#!/usr/bin/env python3
"""Looks at the page of `rapport report` in a browser: report_page.py PROGRAM.

It plays talks with PROGRAM, submits their cards to a scratch folder, and fails with a line for each thing that is wrong.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
TALKS = [
    ("first-day", ["I am so sorry. What went wrong?", "You should have checked your order before you paid.",
                   "Calm down, it is only a mug."]),
    ("broken-guitar", ["I'm sorry, that must have been awful. What happened?", "I can send you a $150 voucher.",
                       "Those are the rules."]),
]
PEOPLE = ["ana", "Bo Lund", "chidi", "d-e", "Émile", "فاطمة"]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# Every text that is seen, with the contrast that it has to its ground; large texts need less.
FAINT = """() => {
  const parse = color => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName)) continue;
    if (!element.checkVisibility() || element.closest(".unseen, .skip, option")) continue;
    const style = getComputedStyle(element);
    const color = parse(element instanceof SVGElement ? style.fill : style.color);
    const [one, other] = [light(color), light(ground(element))].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5;
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < least) faint.push(`${ratio.toFixed(2)} “${walker.currentNode.data.trim().slice(0, 40)}”`);
  }
  return faint;
}"""

UNNAMED = """() => {
  const wrong = [];
  for (const field of document.querySelectorAll("input, select, textarea"))
    if (!field.labels.length) wrong.push("a field without a label: " + field.id);
  for (const button of document.querySelectorAll("button, summary, a"))
    if (!button.textContent.trim()) wrong.push("a " + button.tagName + " without words");
  for (const svg of document.querySelectorAll("svg"))
    if (svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label")) wrong.push("a drawing without words");
  for (const table of document.querySelectorAll("table"))
    if (!table.caption || !table.querySelector("th[scope=col]")) wrong.push("a table without caption or heads");
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) wrong.push("a heading of level " + level + " below one of level " + last);
    last = level;
  }
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
  if (new Set(ids).size !== ids.length) wrong.push("an id that comes twice");
  for (const [name, query] of [["main", "main"], ["banner", "body > header"], ["contentinfo", "body > footer"], ["navigation", "nav"]])
    if (document.querySelectorAll(query).length !== 1) wrong.push("not one " + name);
  if (!document.documentElement.lang) wrong.push("no language");
  return wrong;
}"""


def played(program, folder):
    """The path of a page about talks that were played just now."""
    environment = dict(os.environ, XDG_STATE_HOME=str(folder / "state"), XDG_CACHE_HOME=str(folder / "cache"))
    for person in PEOPLE:
        for scenario, replies in TALKS:
            text = "".join(line + "\n" for line in replies * 3)
            subprocess.run([program, "play", scenario, "--seed", "1", "--trainee", person], input=text, text=True,
                           capture_output=True, env=environment, cwd=ROOT, check=True)
    page = folder / "team.html"
    subprocess.run([program, "report", "--scorecards", str(folder / "state/rapport/cards"), "--html", str(page)],
                   env=environment, cwd=ROOT, check=True)
    return page


class Look:
    """One look at the page; what is wrong is gathered."""

    def __init__(self, browser, page, name, problems, **wishes):
        self.name, self.problems = name, problems
        self.page = browser.new_context(**wishes).new_page()
        self.page.on("console", lambda message: self.wrong(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.wrong(f"error: {error}"))
        self.page.on("request", lambda request: request.url.startswith("file:") or self.wrong(f"asks for {request.url}"))
        self.page.goto(page.as_uri())

    def wrong(self, words):
        self.problems.append(f"{self.name}: {words}")

    def check(self, isSo, words):
        if not isSo:
            self.wrong(words)

    def all(self, script):
        for words in self.page.evaluate(script):
            self.wrong(words)

    def fits(self):
        width, window = self.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        self.check(width <= window, f"the page is {width} wide in a window of {window}")


def look_wide(look):
    page = look.page
    page.locator("#list summary").first.click()
    look.check(page.locator("#list .talk mark").count() > 0, "an open card has no marked words")
    look.check(page.locator("#list svg.feel polyline").count() == 3, "an open card has no chart of three feelings")
    look.all(UNNAMED)
    look.all(FAINT)
    look.fits()
    page.get_by_label("Person").select_option("Bo Lund")
    count = page.get_by_role("status").inner_text()
    look.check(count == "2 of 12 cards", f"the filter by person leaves {count}")
    page.get_by_label("Words in the talk").fill("voucher")
    look.check(page.locator("#list > li:visible").count() == 1, "the filter by words")
    tree = page.locator("main").aria_snapshot()
    for role in ["region", "table", "columnheader", "rowheader", "img", "combobox", "searchbox", "status", "list"]:
        look.check(f"- {role}" in tree, f"no {role} for those who hear the page")


def look_by_keyboard(look):
    page = look.page
    page.keyboard.press("Tab")
    look.check(page.evaluate("document.activeElement.textContent") == "Skip to the figures", "the first stop skips nothing")
    head = page.locator("#heat thead button").nth(3)
    head.focus()
    page.keyboard.press("Enter")
    scores = page.locator("#heat tbody tr td:nth-child(4)").evaluate_all("cells => cells.map(c => Number(c.dataset.v))")
    look.check(scores == sorted(scores, reverse=True), "Enter on a heading does not sort")
    look.check(head.locator("..").get_attribute("aria-sort") == "descending", "the order is not told")
    page.locator("#list summary").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    look.check(page.locator("#list .talk").count() == 1, "Enter does not open a card")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    problems = []
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as play:
        page = played(program, pathlib.Path(scratch))
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        wide = {"width": 1280, "height": 900}
        look_wide(Look(browser, page, "wide", problems, viewport=wide))
        look_by_keyboard(Look(browser, page, "by keyboard", problems, viewport=wide))
        for name, wishes in [("phone", {"viewport": {"width": 390, "height": 844}}),
                             ("dark", {"viewport": wide, "color_scheme": "dark"})]:
            look = Look(browser, page, name, problems, **wishes)
            look.page.locator("#list summary").first.click()
            look.all(FAINT)
            look.fits()
        plain = Look(browser, page, "without scripts", problems, viewport=wide, java_script_enabled=False)
        plain.check(plain.page.locator("#heat tbody tr").count() == len(PEOPLE), "the heat map is not there")
        plain.check(plain.page.get_by_text("Talks open with a script").is_visible(), "nothing says what is missing")
        paper = Look(browser, page, "on paper", problems, viewport=wide)
        paper.check(len(paper.page.pdf(format="A4")) > 10_000, "nothing is printed")
        browser.close()
    for problem in problems:
        print(problem)
    print("the page is as it should be" if not problems else f"{len(problems)} things are wrong")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
