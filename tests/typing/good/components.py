"""Components keep the parameters of their functions; state keeps its type."""

from dataclasses import dataclass, field

import flet as ft


@ft.observable
@dataclass
class Store:
    names: list[str] = field(default_factory=list[str])


@ft.component
def Counter(start: int, label: str = "n") -> ft.Control:
    count, set_count = ft.use_state(start)
    half = ft.use_memo(lambda: count // 2, [count])
    last = ft.use_ref(0)
    last.current = count
    ft.use_effect(lambda: None, [count])
    return ft.Row(
        [ft.Text(f"{label} {half + 1}"), ft.Button("+", on_click=lambda: set_count(lambda n: n + 1))]
    )


Dark = ft.create_context(False)


@ft.component
def App() -> ft.Control:
    store, _ = ft.use_state(Store(["a"]))
    dark: bool = ft.use_context(Dark)
    return ft.Column(
        [
            Counter(1),
            Counter(start=2, label="m"),
            Dark(True, lambda: Counter(3)),
            ft.Text("dark" if dark else store.names[0]),
            ft.Router([ft.Route(index=True, component=Counter)]),
        ]
    )


ft.run(lambda page: page.render(App))
