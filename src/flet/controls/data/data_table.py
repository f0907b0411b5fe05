from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import any_visible, at_least, at_least_field, at_most_field, text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event, payload
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.effects.gradients import Gradient
    from flet.controls.gestures.tap_events import TapEvent
    from flet.controls.layout.alignment import MainAxisAlignment
    from flet.controls.layout.border import Border, BorderSide
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@event
class DataColumnSortEvent(Event[EventControlType]):
    """The head of a column was clicked."""

    column_index: int = payload("ci")
    """Index of the column."""

    ascending: bool = payload("asc")
    """Whether to sort from small to large."""


@control("DataColumn")
class DataColumn(Control):
    """A column of a `DataTable`."""

    internals: ClassVar = {"skip_properties": ["tooltip"]}

    tooltip: str | None = prop(default=None, kw_only=True)
    """Text shown when the pointer rests on its head."""

    label: StrOrControl = prop(check=text_or_visible)
    """Text or control at its head."""

    numeric: bool = False
    """Whether it holds numbers, which stand on the right."""

    heading_row_alignment: MainAxisAlignment | None = None
    """How the heading stands in its column."""

    on_sort: EventHandler[DataColumnSortEvent[DataColumn]] | None = None
    """Called when its head is clicked. Sort the rows there, and set `sort_column_index` and `sort_ascending`.
    """


@control("DataCell")
class DataCell(Control):
    """A cell of a `DataRow`."""

    content: StrOrControl = prop(check=text_or_visible)
    """Text or control of the cell."""

    placeholder: bool = False
    """Whether the content only stands for a value that is missing, and is drawn paler."""

    show_edit_icon: bool = False
    """Whether an icon shows that it can be edited."""

    on_tap: ControlEventHandler[DataCell] | None = None
    """Called when it is clicked or tapped."""

    on_double_tap: ControlEventHandler[DataCell] | None = None
    """Called when it is tapped twice."""

    on_long_press: ControlEventHandler[DataCell] | None = None
    """Called when it is pressed and held."""

    on_tap_cancel: ControlEventHandler[DataCell] | None = None
    """Called when what began as a tap turned out to be something else."""

    on_tap_down: EventHandler[TapEvent[DataCell]] | None = None
    """Called when a tap begins."""


@control("DataRow")
class DataRow(Control):
    """A row of a `DataTable`."""

    cells: list[DataCell] = prop(default_factory=list, check=any_visible)
    """The cells, as many visible ones as the table has visible columns."""

    color: ControlStateValue[ColorValue] | None = None
    """Background colour, also by state."""

    selected: bool = False
    """Whether it is selected."""

    on_long_press: ControlEventHandler[DataRow] | None = None
    """Called when it is pressed and held."""

    on_select_change: ControlEventHandler[DataRow] | None = None
    """Called when the visitor selected it or not any more; `e.data` tells which. Set `selected` there."""

    def __contains__(self, item: object) -> bool:
        return item in self.cells


@control("DataTable")
class DataTable(LayoutControl):
    """A table with heads and rows."""

    columns: list[DataColumn] = prop(check=any_visible)
    """The columns, at least one of them visible."""

    rows: list[DataRow] = prop(default_factory=list)
    """The rows."""

    sort_ascending: bool = False
    """Which way the arrow at the sorted column points. The program sorts the rows."""

    show_checkbox_column: bool = False
    """Whether rows that can be selected have a checkbox."""

    sort_column_index: int | None = prop(default=None, integer=True)
    """Which column has the arrow, from 0 on."""

    show_bottom_border: bool = False
    """Whether there is a line under the last row."""

    border: Border | None = None
    """Line around it."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""

    horizontal_lines: BorderSide | None = None
    """Lines between the rows; by default 1 logical pixel of `outline_variant`."""

    vertical_lines: BorderSide | None = None
    """Lines between the columns; none by default."""

    checkbox_horizontal_margin: Number | None = None
    """Space beside the checkboxes, in logical pixels; by default 24 before and 12 behind them."""

    column_spacing: Number | None = None
    """Space between the columns, in logical pixels; 56 by default."""

    data_row_color: ControlStateValue[ColorValue] | None = None
    """Background colour of the rows, also by state; none by default, and a little `primary` while a row is
    selected.
    """

    data_row_min_height: Number | None = prop(default=None, check=at_most_field("data_row_max_height"))
    """Least height of the rows in logical pixels; 48 by default. Not more than `data_row_max_height`."""

    data_row_max_height: Number | None = prop(default=None, check=at_least_field("data_row_min_height"))
    """Greatest height of the rows in logical pixels; 48 by default. Not less than `data_row_min_height`."""

    data_text_style: TextStyle | None = None
    """Style of the text in the rows."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    gradient: Gradient | None = None
    """Gradient that it is filled with, in place of a colour."""

    divider_thickness: Number = prop(default=1.0, check=at_least(0))
    """Thickness of the lines between the rows, in logical pixels. Not negative."""

    heading_row_color: ControlStateValue[ColorValue] | None = None
    """Background colour of the heads, also by state."""

    heading_row_height: Number | None = None
    """Height of the heads in logical pixels; 56 by default."""

    heading_text_style: TextStyle | None = None
    """Style of the text in the heads."""

    horizontal_margin: Number | None = None
    """Space at the left and right edges, in logical pixels; 24 by default."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    on_select_all: ControlEventHandler[DataTable] | None = None
    """Called when the checkbox in the head is clicked; `e.data` tells whether all are to be selected."""

    def __contains__(self, item: object) -> bool:
        return item in self.columns or item in self.rows

    def before_update(self) -> None:
        columns = sum(1 for column in self.columns if column.visible)
        for row in self.rows:
            cells = sum(1 for cell in row.cells if cell.visible)
            if row.visible and cells != columns:
                raise ValueError(
                    f"a DataRow with {cells} visible cells in a DataTable with {columns} visible columns"
                )
        index = self.sort_column_index
        if index is not None and not 0 <= index < columns:
            raise ValueError(
                f"DataTable.sort_column_index = {index}: must be between 0 and {columns - 1},"
                " the last visible column"
            )
