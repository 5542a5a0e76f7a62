#!/usr/bin/env python3
"""Looks at the page of `rapport report` in a browser: report_page.py PROGRAM.

It plays talks with PROGRAM, submits their cards to a scratch folder, and fails with a line for each thing that is wrong.
"""
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from looks import CHROMIUM, FAINT, LANDMARKS, PHONE, ROOT, TALKS, UNNAMED, WIDE, Look, ended, play

# One of the talks ends with an insult, so that its card has an incident.
RUDE = [(TALKS[0][0], TALKS[0][1][:2] + ["You are an idiot, it is only a mug."]), *TALKS[1:]]
PEOPLE = ["ana", "Bo Lund", "chidi", "d-e", "Émile", "فاطمة"]


def reported(program, cards, environment):
    """The path of a page about a folder of cards."""
    page = cards / "team.html"
    subprocess.run([program, "report", "--scorecards", str(cards), "--html", str(page)], env=environment, cwd=ROOT,
                   check=True)
    return page


def copied(cards, to, count):
    """A folder with the first person's cards as those of many."""
    for number in range(count):
        folder = to / f"p-{number}"
        folder.mkdir(parents=True)
        for card in (cards / PEOPLE[0]).glob("*.json"):
            text = card.read_text()
            (folder / card.name).write_text(text.replace(f'"trainee" : "{PEOPLE[0]}"', f'"trainee" : "p-{number}"'))
    return to


def opened(page, how=lambda card: card.click()):
    """Opens the first card; its talk is drawn a moment after the click, when the browser tells of the opening."""
    how(page.locator("#list summary").first)
    page.locator("#list .talk").first.wait_for(timeout=5_000)


def look_wide(look):
    page = look.page
    opened(page)
    look.check(page.locator("#list .talk mark").count() > 0, "an open card has no marked words")
    look.check(page.locator("#list svg.feel polyline").count() == 3, "an open card has no chart of three feelings")
    look.all(UNNAMED)
    look.all(LANDMARKS)
    look.all(FAINT)
    look.fits()
    page.get_by_label("Person").select_option("Bo Lund")
    count = page.get_by_role("status").inner_text()
    look.check(count == "2 of 12 cards: Bo Lund, newest first", f"the filter by person leaves {count}")
    page.get_by_label("Words in the talk").fill("voucher")
    look.check(page.locator("#list > li:visible").count() == 1, "the filter by words")
    look.check(page.get_by_role("status").inner_text() == "1 of 12 cards: Bo Lund, with “voucher”, newest first",
               "the filter is not told in words")
    tree = page.locator("main").aria_snapshot()
    for role in ["region", "table", "columnheader", "rowheader", "img", "combobox", "searchbox", "status", "list"]:
        look.check(f"- {role}" in tree, f"no {role} for those who hear the page")


def look_at_links(look):
    """Names, titles, incidents and replies lead to their cards, and to these alone."""
    page = look.page
    page.locator("#heat").get_by_role("link", name="chidi").click()
    look.check(page.get_by_role("status").inner_text() == "2 of 12 cards: chidi, newest first", "a name does not filter")
    title = page.locator("#scenarios th a").first
    title.click()
    status = page.get_by_role("status").inner_text()
    look.check(status == f"6 of 12 cards: {title.inner_text()}, newest first", f"a title leaves {status}")
    incident = page.locator("#summary .incidents a")
    incident.click()
    status = page.get_by_role("status").inner_text()
    look.check(status.startswith("6 of 12 cards: incident: "), f"an incident leaves {status}")
    look.check(page.locator("#list small:visible").first.inner_text().startswith(incident.inner_text().rstrip(".")),
               "the closed card does not say its incident")
    page.get_by_label("Result").select_option(label="with an incident")
    look.check(page.get_by_role("status").inner_text() == "6 of 12 cards: with an incident, newest first",
               "the filter by any incident")
    page.locator("#moments td a").first.click()
    page.locator("#list .talk").first.wait_for(timeout=5_000)
    look.check(page.locator("#list > li:visible .talk").count() == 1, "a hard reply does not open its card")
    look.check(page.locator("#list .said.own .name").first.inner_text() == "Turn 1, the trainee", "turns have no numbers")
    look.check(page.locator("#list mark.harm + small.harm").count() > 0, "harmful words look like any other")


def look_at_much(look):
    """What is long is shown in part, and all of it for the asking."""
    page = look.page
    look.check(page.locator("#list > li:visible").count() == 25, "not 25 cards are shown at first")
    more = page.get_by_role("button", name="Show more")
    look.check(more.inner_text() == "Show more (5 left)", f"'{more.inner_text()}'")
    more.click()
    look.check(page.locator("#list > li:visible").count() == 30 and more.is_hidden(), "'Show more' does not show more")
    look.check(page.evaluate("document.activeElement.closest('li') === list.children[25]"), "the focus is lost")


def look_at_paper(look):
    """What is printed of the cards is what was opened or filtered, and says so."""
    page = look.page
    page.emulate_media(media="print")
    look.check(page.locator("#list > li:visible").count() == 0, "all cards are printed")
    look.check(page.locator("p.paper").is_visible(), "nothing says why no card is printed")
    page.emulate_media(media="screen")
    page.locator("#heat").get_by_role("link", name="ana").click()
    page.emulate_media(media="print")
    look.check(page.locator("#list > li:visible").count() == 2, "a filtered list is not printed")
    look.check(page.locator("#count").is_visible() and "ana" in page.locator("#count").inner_text(),
               "the printed list does not say its filter")
    look.check(not page.locator("#filter").is_visible(), "the filter's fields are printed")
    look.check(page.locator("tfoot").evaluate("e => getComputedStyle(e).display") == "table-row-group",
               "the row of all is printed on every sheet")
    look.check(len(page.pdf(format="A4")) > 10_000, "nothing is printed")


def look_by_keyboard(look):
    page = look.page
    page.keyboard.press("Tab")
    look.check(page.evaluate("document.activeElement.textContent") == "Skip to the figures", "the first stop skips nothing")
    head = page.locator("#heat thead button", has_text="Score")
    head.focus()
    page.keyboard.press("Enter")
    scores = page.locator("#heat tbody tr td:nth-child(2)").evaluate_all("cells => cells.map(c => Number(c.dataset.v))")
    look.check(scores == sorted(scores), "Enter on a heading does not sort the lowest score first")
    look.check(head.locator("..").get_attribute("aria-sort") == "ascending", "the order is not told")
    opened(page, how=lambda card: card.press("Enter"))
    look.check(page.locator("#list .talk").count() == 1, "Enter does not open a card")


def chart_begins_at_the_end(page):
    return page.locator("#trend .wide").evaluate("box => box.scrollLeft + box.clientWidth >= box.scrollWidth - 1")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    problems = []
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = pathlib.Path(scratch)
        environment = play(program, folder, PEOPLE, RUDE)
        cards = folder / "state/rapport/cards"
        page = reported(program, cards, environment)
        many = reported(program, copied(cards, folder / "many", 15), environment)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        look_wide(Look(browser, page, "wide", problems, viewport=WIDE))
        look_at_links(Look(browser, page, "links", problems, viewport=WIDE))
        look_by_keyboard(Look(browser, page, "by keyboard", problems, viewport=WIDE))
        look_at_much(Look(browser, many, "many", problems, viewport=WIDE))
        for name, wishes in [("phone", {"viewport": PHONE}), ("dark", {"viewport": WIDE, "color_scheme": "dark"})]:
            look = Look(browser, page, name, problems, **wishes)
            opened(look.page)
            look.all(FAINT)
            look.fits()
            if name == "phone":
                look.check(chart_begins_at_the_end(look.page), "the chart does not begin with the newest week")
                look.check(look.page.locator("#people .wide.cut.rest").count() > 0, "nothing says that a table goes on")
        plain = Look(browser, page, "without scripts", problems, viewport=WIDE, java_script_enabled=False)
        plain.check(plain.page.locator("#heat tbody tr").count() == len(PEOPLE), "the heat map is not there")
        plain.check(plain.page.get_by_text("Talks open with a script").is_visible(), "nothing says what is missing")
        look_at_paper(Look(browser, page, "on paper", problems, viewport=WIDE))
        browser.close()
    sys.exit(ended(problems, "the report's page"))


if __name__ == "__main__":
    main()
