#!/usr/bin/env python3
"""Fills in the page of `rapport calibrate form` in a browser and takes the ratings back: calibration_form.py PROGRAM.

It plays and hands in talks with PROGRAM in a scratch folder, rates them as two people do, one with the mouse and one by
keyboard alone, and fails with a line for each thing that is wrong.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from looks import CHROMIUM, FAINT, PHONE, ROOT, UNNAMED, WIDE, Look, ended, play

PEOPLE = ["ana", "Bo Lund"]


class Rating:
    """A set of talks, with the folder and the program that keep it."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = play(program, folder, PEOPLE)
        for person in PEOPLE:
            self.run("submit", "--trainee", person, "--yes")
        self.run("calibrate", "new", "autumn", "--talks", "3")
        self.run("calibrate", "form", "autumn", "--html", str(folder / "autumn.html"))
        self.page = folder / "autumn.html"

    def run(self, *words):
        line = [self.program, *words, "--scorecards", str(self.folder / "cards")]
        return subprocess.run(line, env=self.environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def saved(look, folder, name):
    """The file that the page hands back."""
    with look.page.expect_download() as download:
        look.page.get_by_role("button", name="Save my ratings").click()
    look.check(download.value.suggested_filename == "ratings-autumn.json", "the file has another name")
    path = folder / f"{name}.json"
    download.value.save_as(path)
    return path


def rate_with_the_mouse(look, folder):
    page = look.page
    look.all(UNNAMED)
    look.all(FAINT)
    look.fits()
    questions = page.get_by_role("group").all()
    look.check(len(questions) > 10, "three talks have hardly a question")
    page.get_by_role("button", name="Save my ratings").click()
    look.check("give your name" in page.get_by_role("status").inner_text(), "ratings of nobody can be saved")
    page.get_by_label("Your name").fill("kim")
    for question in questions:
        question.get_by_role("radio").first.check()
    look.check(page.get_by_role("status").inner_text() == "All questions are answered.", "it is not said that all is answered")
    path = saved(look, folder, "kim")
    look.check(json.loads(path.read_text())["ratings"] == json.loads(page.locator("#out").input_value())["ratings"],
               "what is saved is not what there is to copy")
    return path


def rate_by_keyboard(look, folder):
    """Tab goes from question to question, the arrows within one, and space ticks."""
    page = look.page
    page.get_by_label("Your name").focus()
    page.keyboard.type("lee")
    count = page.get_by_role("group").count()
    for _ in range(count):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
    look.check(page.locator("input:checked").count() == count, "the keyboard does not reach every question")
    return saved(look, folder, "lee")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    problems = []
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = pathlib.Path(scratch)
        rating = Rating(program, folder)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        look = Look(browser, rating.page, "with the mouse", problems, viewport=WIDE)
        files = [rate_with_the_mouse(look, folder),
                 rate_by_keyboard(Look(browser, rating.page, "by keyboard", problems, viewport=WIDE), folder)]
        for name, wishes in [("phone", {"viewport": PHONE}), ("dark", {"viewport": WIDE, "color_scheme": "dark"})]:
            seen = Look(browser, rating.page, name, problems, **wishes)
            seen.all(FAINT)
            seen.fits()
        paper = Look(browser, rating.page, "on paper", problems, viewport=WIDE)
        paper.check(len(paper.page.pdf(format="A4")) > 10_000, "nothing is printed")
        rating.run("calibrate", "take", *map(str, files))
        told = json.loads(rating.run("calibrate", "report", "autumn", "--json"))
        raters = json.dumps(told)
        look.check('"kim"' in raters and '"lee"' in raters, "the report does not know who rated")
        browser.close()
    sys.exit(ended(problems, "the form of a calibration"))


if __name__ == "__main__":
    main()
