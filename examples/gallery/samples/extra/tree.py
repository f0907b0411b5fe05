import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """Branches that open"""
    return fx.Tree(
        [
            fx.Branch("Plants", [fx.Branch("Trees", [fx.Branch("Oak")]), fx.Branch("Flowers")], open=True),
            fx.Branch("Animals", [fx.Branch("Birds"), fx.Branch("Fish")]),
        ]
    )
