import flet as ft

GOODS = [("Tea", 4.5, 12), ("Coffee", 7.9, 3), ("Cocoa", 5.2, 8)]


def plain() -> ft.Control:
    """A table"""
    return ft.DataTable(
        columns=[
            ft.DataColumn("Goods"),
            ft.DataColumn("Price", numeric=True),
            ft.DataColumn("Left", numeric=True),
        ],
        rows=[
            ft.DataRow([ft.DataCell(name), ft.DataCell(f"{price:.2f} €"), ft.DataCell(str(left))])
            for name, price, left in GOODS
        ],
    )


def sorted_by() -> ft.Control:
    """Sorted by a column, rows to choose"""

    def order(e: ft.DataColumnSortEvent) -> None:
        table.sort_column_index, table.sort_ascending = e.column_index, e.ascending
        goods = sorted(GOODS, key=lambda row: row[e.column_index], reverse=not e.ascending)
        table.rows = rows(goods)

    def rows(goods: list[tuple[str, float, int]]) -> list[ft.DataRow]:
        return [
            ft.DataRow([ft.DataCell(name), ft.DataCell(f"{price:.2f} €")], key=name, on_select_change=choose)
            for name, price, _ in goods
        ]

    def choose(e: ft.Event[ft.DataRow]) -> None:
        e.control.selected = not e.control.selected

    table = ft.DataTable(
        columns=[ft.DataColumn("Goods", on_sort=order), ft.DataColumn("Price", numeric=True, on_sort=order)],
        rows=rows(GOODS),
        show_checkbox_column=True,
        sort_column_index=0,
        sort_ascending=True,
    )
    return table
