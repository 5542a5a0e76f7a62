"""What every page must hold, looked at in Chromium: contrast, labels, headings, width, silence in the console."""
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
TALKS = [
    ("first-day", ["I am so sorry. What went wrong?", "You should have checked your order before you paid.",
                   "Calm down, it is only a mug."]),
    ("broken-guitar", ["I'm sorry, that must have been awful. What happened?", "I can send you a $150 voucher.",
                       "Those are the rules."]),
]

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
  if (!document.documentElement.lang) wrong.push("no language");
  return wrong;
}"""

LANDMARKS = """() => {
  const wrong = [];
  for (const [name, query] of [["main", "main"], ["banner", "body > header"], ["contentinfo", "body > footer"], ["navigation", "nav"]])
    if (document.querySelectorAll(query).length !== 1) wrong.push("not one " + name);
  return wrong;
}"""


def play(program, folder, people, talks=TALKS):
    """Plays every talk as everybody, with all that is kept below the folder; the environment in which it is."""
    environment = dict(os.environ, XDG_STATE_HOME=str(folder / "state"), XDG_CACHE_HOME=str(folder / "cache"))
    for person in people:
        for scenario, replies in talks:
            text = "".join(line + "\n" for line in replies * 3)
            subprocess.run([program, "play", scenario, "--seed", "1", "--trainee", person], input=text, text=True,
                           capture_output=True, env=environment, cwd=ROOT, check=True)
    return environment


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


def ended(problems, page):
    """The status to end with, once every problem is told."""
    for problem in problems:
        print(problem)
    print(f"{page} is as it should be" if not problems else f"{len(problems)} things are wrong with {page}")
    return 1 if problems else 0
