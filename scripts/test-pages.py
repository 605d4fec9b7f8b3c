"""The checks of scripts/test-pages: ADDRESS of the service, CHROMIUM, and optionally a folder for screenshots."""
import json
import os
import pathlib
import sys
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

base, chromium = sys.argv[1:3]
pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print("FAILED ", what)


def api(path):
    with urllib.request.urlopen(base + path) as answer:
        return json.load(answer)


incidents = api("/v1/incidents?limit=200")["incidents"]
richest = max(incidents, key=lambda story: (len(story["reports"]), len(story["affectedInsurers"])))
article = next(report["article"] for report in richest["reports"] if not report.get("copyOf"))
insurer = max(api("/v1/insurers")["insurers"], key=lambda insurer: insurer["incidentCount"])["id"]
pages = {
    "incidents": "/", "filtered": f"/?insurer={insurer}", "incident": "/incidents/" + richest["id"],
    "article": "/articles/" + article, "insurer": "/insurers/" + insurer, "search": "/search?q=Hackerangriff",
    "review": "/review", "missing": "/incidents/none",
}


def look_at_pages(browser):
    """Every page in both languages, light and dark, wide and narrow."""
    for language in ("de", "en"):
        for scheme in ("light", "dark"):
            context = browser.new_context(
                locale=language, color_scheme=scheme, viewport={"width": 1280, "height": 900})
            page = context.new_page()
            problems, elsewhere = [], []
            page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("request", lambda request: elsewhere.append(request.url)
                    if not request.url.startswith(base) else None)
            for name, path in pages.items():
                where = f"{name}, {language}, {scheme}"
                page.goto(base + path)
                check(page.get_attribute("html", "lang") == language, f"{where}: language")
                found = Axe().run(page).response["violations"]
                for violation in found:
                    nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                    line = f"{where}: axe {violation['impact']} {violation['id']} x{len(violation['nodes'])} {nodes}"
                    check(violation["impact"] not in ("serious", "critical"), line)
                    if violation["impact"] not in ("serious", "critical"):
                        print("note   ", line)
                for width in (1280, 320):
                    page.set_viewport_size({"width": width, "height": 900})
                    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                    check(overflow <= 0, f"{where}: {overflow} pixels too wide at {width}")
                    if pictures:
                        page.screenshot(path=pictures / f"{name}-{language}-{scheme}-{width}.png", full_page=True)
                page.set_viewport_size({"width": 1280, "height": 900})
            problems = [problem for problem in problems if "404" not in problem]
            check(not problems, f"{language}, {scheme}: console {problems}")
            check(not elsewhere, f"{language}, {scheme}: requests elsewhere {elsewhere}")
            context.close()


def print_pages(browser):
    page = browser.new_page()
    page.emulate_media(media="print")
    for name in ("article", "incident", "incidents"):
        page.goto(base + pages[name])
        check(not page.is_visible("nav"), f"{name}: navigation in print")
        if pictures:
            page.pdf(path=pictures / f"{name}.pdf")
    page.close()


def use_keyboard(browser):
    page = browser.new_page()
    page.goto(base + "/")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first stop is the link to the content")
    page.keyboard.press("Enter")
    check(page.url.endswith("#main"), "the link leads to the content")
    reached = set()
    for _ in range(400):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.getAttribute('href')"))
    links = page.evaluate("[...document.querySelectorAll('main a')].map(a => a.getAttribute('href')).slice(0, 60)")
    check(set(links) <= reached, f"links out of the keyboard's reach: {set(links) - reached}")
    page.close()


def light_up(browser):
    """A row lights up its words, a word its rows."""
    page = browser.new_page()
    page.goto(base + pages["article"])
    row = page.locator("#records li[data-e]").first
    row.hover()
    keys = set(row.get_attribute("data-e").split())
    lit = page.eval_on_selector_all(
        "h1 .lit, article .lit", "all => all.flatMap(e => e.dataset.e.split(' '))")
    check(keys <= set(lit), "the row's words light up")
    word = page.locator("article [data-e]").first
    word.hover()
    check(page.locator("#records .lit").count() > 0, "the word's rows light up")
    check(page.locator("article .lit").count() == 1, "what was lit before goes out")
    page.close()


def correct(browser, javascript):
    """A correction and its withdrawal, as a reader makes them."""
    context = browser.new_context(java_script_enabled=javascript, locale="en")
    page = context.new_page()
    page.goto(base + pages["article"])
    kind = "with" if javascript else "without"
    row = page.locator("#records li", has=page.locator("input[name=field][value=dataLeak]")).first
    row.locator("summary").click()
    row.locator("input[value=change]").check()
    row.locator("select[name=value]").select_option("suspected")
    row.locator("input[name=reason]").fill('<b>read</b> "again"')
    row.locator("input[name=by]").fill("Ada")
    row.locator("button").click()
    check("#c" in page.url, f"{kind} JavaScript: leads to the correction, not {page.url}")
    check(page.locator(".badge", has_text="changed by Ada").count() > 0, f"{kind} JavaScript: the value says so")
    check(page.locator("#records b", has_text="read").count() == 0, f"{kind} JavaScript: the reason is escaped")
    if pictures and javascript:
        page.screenshot(path=pictures / "corrected.png", full_page=True)
    withdrawal = page.locator("form.withdraw").last
    withdrawal.locator("input[name=by]").fill("Bob")
    withdrawal.locator("button").click()
    check(page.locator(".withdrawn .badge", has_text="Bob").count() > 0, f"{kind} JavaScript: withdrawn")
    check(page.locator(".badge", has_text="changed by Ada").count() == 0, f"{kind} JavaScript: the badge is gone")
    context.close()


def switch_language(browser):
    page = browser.new_page(locale="de")
    page.goto(base + pages["search"])
    page.click(".language")
    check(page.get_attribute("html", "lang") == "en", "the link switches the language")
    check(page.url == base + pages["search"], "and comes back to the page")
    page.goto(base + "/")
    check(page.get_attribute("html", "lang") == "en", "the choice is remembered")
    page.close()


def refuse_others():
    """A form that another site sends is refused."""
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site", "Origin": base}, {}):
        request = urllib.request.Request(
            base + "/corrections", data=b"article=a", method="POST",
            headers={"Content-Type": "application/x-www-form-urlencoded", **headers})
        try:
            status = urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            status = error.code
        check(status == 403, f"a form with {headers} is answered with {status}")


# Chromium refuses its sandbox to root.
sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
if pictures:
    pictures.mkdir(parents=True, exist_ok=True)
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=sandbox)
    look_at_pages(browser)
    print_pages(browser)
    use_keyboard(browser)
    light_up(browser)
    for javascript in (True, False):
        correct(browser, javascript)
    switch_language(browser)
    browser.close()
refuse_others()
print(f"{len(pages)} pages, {len(failures)} failures")
sys.exit(bool(failures))
