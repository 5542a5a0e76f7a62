#!/usr/bin/env python3
"""Looks at the page of `rapport report` in a browser: report_page.py PROGRAM.

It plays talks with PROGRAM, submits their cards to a scratch folder, and fails with a line for each thing that is wrong.
"""
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from looks import CHROMIUM, FAINT, LANDMARKS, PHONE, ROOT, UNNAMED, WIDE, Look, ended, play

PEOPLE = ["ana", "Bo Lund", "chidi", "d-e", "Émile", "فاطمة"]


def reported(program, folder):
    """The path of a page about talks that were played just now."""
    environment = play(program, folder, PEOPLE)
    page = folder / "team.html"
    subprocess.run([program, "report", "--scorecards", str(folder / "state/rapport/cards"), "--html", str(page)],
                   env=environment, cwd=ROOT, check=True)
    return page


def look_wide(look):
    page = look.page
    page.locator("#list summary").first.click()
    look.check(page.locator("#list .talk mark").count() > 0, "an open card has no marked words")
    look.check(page.locator("#list svg.feel polyline").count() == 3, "an open card has no chart of three feelings")
    look.all(UNNAMED)
    look.all(LANDMARKS)
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
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        page = reported(program, pathlib.Path(scratch))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        look_wide(Look(browser, page, "wide", problems, viewport=WIDE))
        look_by_keyboard(Look(browser, page, "by keyboard", problems, viewport=WIDE))
        for name, wishes in [("phone", {"viewport": PHONE}), ("dark", {"viewport": WIDE, "color_scheme": "dark"})]:
            look = Look(browser, page, name, problems, **wishes)
            look.page.locator("#list summary").first.click()
            look.all(FAINT)
            look.fits()
        plain = Look(browser, page, "without scripts", problems, viewport=WIDE, java_script_enabled=False)
        plain.check(plain.page.locator("#heat tbody tr").count() == len(PEOPLE), "the heat map is not there")
        plain.check(plain.page.get_by_text("Talks open with a script").is_visible(), "nothing says what is missing")
        paper = Look(browser, page, "on paper", problems, viewport=WIDE)
        paper.check(len(paper.page.pdf(format="A4")) > 10_000, "nothing is printed")
        browser.close()
    sys.exit(ended(problems, "the report's page"))


if __name__ == "__main__":
    main()
