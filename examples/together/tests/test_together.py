"""Two people fill in one form."""

from pathlib import Path

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


async def test_each_sees_what_the_other_does(visit: Visits) -> None:
    ada = await visit(PROGRAM)
    bob = await visit(PROGRAM)
    await bob.see("Fox", "Owl (you)")

    await ada.type("Name of your group", "The Otters")
    assert bob.find("Name of your group").value == "The Otters"
    await bob.see("Fox is writing here")
    await ada.not_see("Fox is writing here")

    await ada.type("How many come along", "30")
    await ada.type("E-mail of whoever answers", "ada@sea.org")
    await bob.see("From 1 to 12: the boat is small", "2 of 4 answered")
    await bob.click("Sign up")
    await ada.see("Somebody has to fill this in")

    await bob.type("How many come along", "5")
    await bob.type("What nobody may forget to bring", "Sandwiches")
    await bob.click("Sign up")
    for page in (ada, bob):
        await page.see("See you at the pier!", "Sandwiches")
    await ada.click("Change something")
    await bob.see("4 of 4 answered")
