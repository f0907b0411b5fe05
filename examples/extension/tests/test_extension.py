"""What the program makes of the gauge. A test plays the browser, in which the gauge has code of its own."""

from pathlib import Path

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


async def test_gauge(visit: Visits) -> None:
    page = await visit(PROGRAM)
    gauge = page.find(type="acme.Gauge")
    assert gauge.value == 30
    await page.fire(gauge, "pick", {"label": "fair"})
    await page.see("Picked fair")

    page.browser.answer("acme.Gauge", "swing", 42.0)
    await page.click("Swing")
    await page.see("Came to rest at 42")
    assert page.browser.calls[-1].arguments == {"times": 2}

    await page.fire(gauge, "change", value=80)
    await page.see("At 80")
    await page.click("Back to 30")
    assert gauge.value == 30
