"""What surrounds every page: bars, navigation, and the way from a route to its page."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft
from harbour.boats import boat
from pages import berth, boat_details, boats, guests, today, weather
from visit import Visit
from widgets.look import show_look
from widgets.visitors import Visitors


@dataclass(frozen=True)
class Place:
    """A page that the navigation leads to."""

    route: str
    label: str
    icon: ft.IconData
    selected_icon: ft.IconData
    build: Callable[[Visit], ft.Control]


PLACES = [
    Place("/", "Today", ft.Icons.WB_TWILIGHT_OUTLINED, ft.Icons.WB_TWILIGHT, today.build),
    Place("/boats", "Boats", ft.Icons.DIRECTIONS_BOAT_OUTLINED, ft.Icons.DIRECTIONS_BOAT, boats.build),
    Place("/weather", "Weather", ft.Icons.AIR_OUTLINED, ft.Icons.AIR, weather.build),
    Place("/berth", "Berth", ft.Icons.ANCHOR_OUTLINED, ft.Icons.ANCHOR, berth.build),
    Place("/guests", "Guests", ft.Icons.FORUM_OUTLINED, ft.Icons.FORUM, guests.build),
]


class Shell:
    """The frame of the site on one visitor's page."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.page = visit.page
        self.shown: Place | None = None
        self.body = ft.Column(expand=True, scroll=ft.ScrollMode.AUTO)
        self.rail: ft.NavigationRail = ft.NavigationRail(
            [
                ft.NavigationRailDestination(place.icon, selected_icon=place.selected_icon, label=place.label)
                for place in PLACES
            ],
            label_type=ft.NavigationRailLabelType.ALL,
            min_width=88,
            group_alignment=-1,
            on_change=lambda: self.go(self.rail.selected_index),
        )
        self.bar: ft.NavigationBar = ft.NavigationBar(
            [
                ft.NavigationBarDestination(place.icon, place.label, selected_icon=place.selected_icon)
                for place in PLACES
            ],
            on_change=lambda: self.go(self.bar.selected_index),
        )
        self.root = ft.View(
            route="/",
            controls=[
                ft.Row(
                    [self.rail, self.body],
                    expand=True,
                    spacing=0,
                    vertical_alignment=ft.CrossAxisAlignment.STRETCH,
                )
            ],
            appbar=self._app_bar(),
            padding=0,
            spacing=0,
        )
        self.page.on_route_change = self.show
        self.page.on_view_pop = self.leave
        self.page.on_resize = self.fit
        self.page.on_platform_brightness_change = visit.changed

    def go(self, index: int | None) -> None:
        """Follow a choice in the rail or the bar."""
        self.page.navigate(PLACES[index or 0].route)

    def show(self) -> None:
        """Show the page that belongs to the route; an unknown route leads to the first page."""
        route = ft.TemplateRoute(self.page.route)
        details = boat(route.slug) if route.match("/boats/:slug") else None
        top = "/" + self.page.route.strip("/").partition("/")[0]
        place = next((place for place in PLACES if place.route == top), PLACES[0])
        if place is not self.shown:
            self.shown = place
            self.body.controls = [
                ft.Container(
                    place.build(self.visit), padding=ft.Padding.only(left=24, top=8, right=24, bottom=24)
                )
            ]
            self.rail.selected_index = self.bar.selected_index = PLACES.index(place)
        self.page.views = [self.root]
        if details is not None:
            self.page.views.append(boat_details.view(self.visit, details))
        self.page.title = f"{details.name if details else place.label} · Ternhaven"
        self.fit()

    def leave(self) -> None:
        """Go back from what lies over the page."""
        self.page.navigate("/boats")

    def fit(self) -> None:
        """Use a rail where there is room for it, else a bar at the bottom."""
        wide = self.visit.wide
        if self.rail.visible != wide or self.root.navigation_bar is None:
            self.rail.visible = wide
            self.root.navigation_bar = None if wide else self.bar
            self.visit.changed()
        self.page.update()

    def _app_bar(self) -> ft.AppBar:
        logo = ft.Row(
            [
                ft.Container(
                    ft.Icon(ft.Icons.SAILING, color=ft.Colors.ON_PRIMARY, size=20),
                    width=36,
                    height=36,
                    border_radius=12,
                    bgcolor=ft.Colors.PRIMARY,
                    alignment=ft.Alignment.CENTER,
                ),
                ft.Text("Ternhaven", size=22, weight=ft.FontWeight.W_600),
            ],
            spacing=12,
        )
        return ft.AppBar(
            title=logo,
            actions=[
                Visitors(),
                ft.IconButton(
                    ft.Icons.PALETTE_OUTLINED, tooltip="Look", on_click=lambda: show_look(self.visit)
                ),
            ],
            actions_padding=ft.Padding.only(right=12),
        )
