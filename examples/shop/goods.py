"""What the shop sells, and what a visitor has in the cart."""

from dataclasses import dataclass, field

import flet as ft


@dataclass(frozen=True)
class Good:
    """Something to buy; the price is in cents."""

    name: str
    title: str
    price: int
    icon: ft.IconData
    color: str
    text: str


GOODS = [
    Good(
        "kettle",
        "Kettle",
        3900,
        ft.Icons.COFFEE_MAKER_OUTLINED,
        "#d9e8d8",
        "Boils a litre in two minutes, and whistles.",
    ),
    Good(
        "lamp",
        "Reading lamp",
        5400,
        ft.Icons.LIGHT_OUTLINED,
        "#f6e3c5",
        "Warm light where the book is, and nowhere else.",
    ),
    Good(
        "chair",
        "Garden chair",
        8900,
        ft.Icons.CHAIR_OUTLINED,
        "#d8e2f0",
        "Ash wood. Folds flat, and stays outside all summer.",
    ),
    Good("clock", "Wall clock", 4500, ft.Icons.SCHEDULE, "#f0d9dd", "Large numbers, and no ticking."),
    Good(
        "plant",
        "Fig tree",
        2700,
        ft.Icons.LOCAL_FLORIST_OUTLINED,
        "#dfeed2",
        "Wants light, and a glass of water each Sunday.",
    ),
    Good(
        "rug", "Woollen rug", 12900, ft.Icons.GRID_ON, "#e7dcf0", "Woven by hand from the wool of one farm."
    ),
]
BY_NAME = {good.name: good for good in GOODS}


def euros(cents: int) -> str:
    """A price as people write it."""
    return f"€ {cents / 100:.2f}"


@ft.observable
@dataclass
class Cart:
    """How many of each good."""

    items: dict[str, int] = field(default_factory=dict)

    def change(self, name: str, by: int) -> None:
        """Put one in, or take one out."""
        number = self.items.get(name, 0) + by
        if number > 0:
            self.items[name] = number
        else:
            self.items.pop(name, None)

    @property
    def number(self) -> int:
        """How many things there are in all."""
        return sum(self.items.values())

    @property
    def total(self) -> int:
        """What they cost, in cents."""
        return sum(BY_NAME[name].price * number for name, number in self.items.items())
