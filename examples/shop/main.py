"""A shop with an address for each page, a cart that the browser keeps, and a checkout."""

import json

import flet as ft
from goods import BY_NAME, GOODS, Cart, Good, euros

CartContext = ft.create_context(Cart())


def go(path: str) -> None:
    ft.context.page.navigate(path)


def picture(good: Good, height: int) -> ft.Control:
    return ft.Container(
        ft.Icon(good.icon, size=height / 2, color="#40484c"),
        height=height,
        bgcolor=good.color,
        border_radius=16,
        alignment=ft.Alignment.CENTER,
    )


def heading(text: str) -> ft.Control:
    return ft.Text(text, theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM)


@ft.component
def Shelf() -> ft.Control:
    cart = ft.use_context(CartContext)

    def tile(good: Good) -> ft.Control:
        return ft.Container(
            ft.Column(
                [
                    ft.Container(
                        picture(good, 160), on_click=lambda: go(f"/goods/{good.name}"), tooltip=good.title
                    ),
                    ft.Row(
                        [
                            ft.Column(
                                [ft.Text(good.title, weight=ft.FontWeight.BOLD), ft.Text(euros(good.price))],
                                spacing=0,
                                expand=True,
                            ),
                            ft.IconButton(
                                ft.Icons.ADD_SHOPPING_CART,
                                tooltip=f"Put {good.title} in the cart",
                                on_click=lambda: cart.change(good.name, 1),
                            ),
                        ]
                    ),
                ],
                spacing=8,
            ),
            key=good.name,
            col={"xs": 12, "sm": 6, "lg": 4},
        )

    return ft.Column(
        [
            heading("Things for the house"),
            ft.ResponsiveRow([tile(good) for good in GOODS], spacing=24, run_spacing=24),
        ],
        spacing=24,
    )


@ft.component
def Details() -> ft.Control:
    cart = ft.use_context(CartContext)
    good = BY_NAME.get(ft.use_route_params()["name"])
    if good is None:
        return heading("We do not have this")
    inside = cart.items.get(good.name, 0)
    return ft.ResponsiveRow(
        [
            ft.Container(picture(good, 320), col={"xs": 12, "md": 6}),
            ft.Column(
                [
                    heading(good.title),
                    ft.Text(good.text),
                    ft.Text(euros(good.price), theme_style=ft.TextThemeStyle.TITLE_LARGE),
                    ft.FilledButton("Put in the cart", on_click=lambda: cart.change(good.name, 1)),
                    ft.Text(f"{inside} in your cart" if inside else "", color=ft.Colors.ON_SURFACE_VARIANT),
                ],
                spacing=16,
                col={"xs": 12, "md": 6},
            ),
        ],
        spacing=32,
        run_spacing=24,
    )


@ft.component
def CartPage() -> ft.Control:
    cart = ft.use_context(CartContext)
    if not cart.items:
        return ft.Column(
            [heading("Your cart is empty"), ft.FilledTonalButton("To the shop", on_click=lambda: go("/"))],
            spacing=16,
        )

    def line(good: Good, number: int) -> ft.Control:
        return ft.Row(
            [
                ft.Text(good.title, expand=True),
                ft.IconButton(
                    ft.Icons.REMOVE,
                    tooltip=f"One {good.title} less",
                    on_click=lambda: cart.change(good.name, -1),
                ),
                ft.Text(f"{number}", width=20, text_align=ft.TextAlign.CENTER),
                ft.IconButton(
                    ft.Icons.ADD, tooltip=f"One {good.title} more", on_click=lambda: cart.change(good.name, 1)
                ),
                ft.Text(euros(good.price * number), width=88, text_align=ft.TextAlign.END),
            ],
            key=good.name,
        )

    return ft.Column(
        [
            heading("Your cart"),
            *(line(BY_NAME[name], number) for name, number in cart.items.items()),
            ft.Divider(),
            ft.Row(
                [
                    ft.Text(
                        f"Total {euros(cart.total)}", theme_style=ft.TextThemeStyle.TITLE_LARGE, expand=True
                    ),
                    ft.FilledButton("Checkout", on_click=lambda: go("/checkout")),
                ]
            ),
        ],
        width=560,
    )


@ft.component
def Checkout() -> ft.Control:
    cart = ft.use_context(CartContext)
    tried, set_tried = ft.use_state(False)
    bought, set_bought = ft.use_state("")
    if bought:
        return ft.Column(
            [
                ft.Icon(ft.Icons.CHECK_CIRCLE_OUTLINE, size=64, color=ft.Colors.PRIMARY),
                heading(f"Thank you, {bought}!"),
                ft.Text("Your things are on their way."),
                ft.FilledTonalButton("Back to the shop", on_click=lambda: go("/")),
            ],
            spacing=16,
        )
    if not cart.items:
        return heading("There is nothing to buy")

    name = ft.TextField(label="Name", autofill_hints=ft.AutofillHint.NAME)
    street = ft.TextField(label="Street and number", autofill_hints=ft.AutofillHint.FULL_STREET_ADDRESS)
    town = ft.TextField(label="Town", autofill_hints=ft.AutofillHint.ADDRESS_CITY)
    fields = [name, street, town]

    def buy() -> None:
        if all(one.value.strip() for one in fields):
            set_bought(name.value.strip())
            cart.items.clear()
        else:
            set_tried(True)

    return ft.Column(
        [
            heading("Checkout"),
            *fields,
            ft.Text("Please fill in all fields", color=ft.Colors.ERROR, visible=tried),
            ft.FilledButton(f"Buy for {euros(cart.total)}", on_click=buy),
        ],
        spacing=16,
        width=480,
    )


@ft.component
def Lost() -> ft.Control:
    return heading("There is no such page")


@ft.component
def Layout() -> ft.Control:
    cart = ft.use_context(CartContext)
    bar = ft.Row(
        [
            ft.TextButton("Little House", icon=ft.Icons.COTTAGE_OUTLINED, on_click=lambda: go("/")),
            ft.Container(expand=True),
            ft.TextButton(
                f"Cart ({cart.number})", icon=ft.Icons.SHOPPING_CART_OUTLINED, on_click=lambda: go("/cart")
            ),
        ]
    )
    return ft.Column([bar, ft.use_route_outlet()], spacing=24, scroll=ft.ScrollMode.AUTO, expand=True)


ROUTES = [
    ft.Route(
        component=Layout,
        outlet=True,
        children=[
            ft.Route(index=True, component=Shelf),
            ft.Route(path="goods/:name", component=Details),
            ft.Route(path="cart", component=CartPage),
            ft.Route(path="checkout", component=Checkout),
            ft.Route(path="*", component=Lost),
        ],
    )
]


@ft.component
def App() -> ft.Control:
    cart, _ = ft.use_state(Cart())
    kept, set_kept = ft.use_state(False)
    saved = json.dumps(cart.items)

    async def read() -> None:
        before = await ft.SharedPreferences().get("cart")
        cart.items = {
            name: number for name, number in json.loads(str(before or "{}")).items() if name in BY_NAME
        }
        set_kept(True)

    async def write() -> None:
        if kept:
            await ft.SharedPreferences().set("cart", saved)

    ft.use_effect(read, [])
    ft.use_effect(write, [kept, saved])
    shop: ft.Control = CartContext(cart, lambda: ft.Router(ROUTES))
    return shop


def main(page: ft.Page) -> None:
    page.title = "Little House"
    page.padding = 24
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.TEAL)
    page.render(App)


ft.run(main)
