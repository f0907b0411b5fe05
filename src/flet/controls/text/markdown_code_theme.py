from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.text.text_style import TextStyle


class MarkdownCodeTheme(Enum):
    """Colour themes for program code."""

    A11Y_DARK = "a11y-dark"
    A11Y_LIGHT = "a11y-light"
    AGATE = "agate"
    AN_OLD_HOPE = "an-old-hope"
    ANDROID_STUDIO = "androidstudio"
    ARDUINO_LIGHT = "arduino-light"
    ARTA = "arta"
    ASCETIC = "ascetic"
    ATELIER_CAVE_DARK = "atelier-cave-dark"
    ATELIER_CAVE_LIGHT = "atelier-cave-light"
    ATELIER_DUNE_DARK = "atelier-dune-dark"
    ATELIER_DUNE_LIGHT = "atelier-dune-light"
    ATELIER_ESTUARY_DARK = "atelier-estuary-dark"
    ATELIER_ESTUARY_LIGHT = "atelier-estuary-light"
    ATELIER_FOREST_DARK = "atelier-forest-dark"
    ATELIER_FOREST_LIGHT = "atelier-forest-light"
    ATELIER_HEATH_DARK = "atelier-heath-dark"
    ATELIER_HEATH_LIGHT = "atelier-heath-light"
    ATELIER_LAKESIDE_DARK = "atelier-lakeside-dark"
    ATELIER_LAKESIDE_LIGHT = "atelier-lakeside-light"
    ATELIER_PLATEAU_DARK = "atelier-plateau-dark"
    ATELIER_PLATEAU_LIGHT = "atelier-plateau-light"
    ATELIER_SAVANNA_DARK = "atelier-savanna-dark"
    ATELIER_SAVANNA_LIGHT = "atelier-savanna-light"
    ATELIER_SEASIDE_DARK = "atelier-seaside-dark"
    ATELIER_SEASIDE_LIGHT = "atelier-seaside-light"
    ATELIER_SULPHURPOOL_DARK = "atelier-sulphurpool-dark"
    ATELIER_SULPHURPOOL_LIGHT = "atelier-sulphurpool-light"
    ATOM_ONE_DARK_REASONABLE = "atom-one-dark-reasonable"
    ATOM_ONE_DARK = "atom-one-dark"
    ATOM_ONE_LIGHT = "atom-one-light"
    BROWN_PAPER = "brown-paper"
    CODEPEN_EMBED = "codepen-embed"
    COLOR_BREWER = "color-brewer"
    DRACULA = "dracula"
    DARK = "dark"
    DEFAULT = "default"
    DOCCO = "docco"
    DRAGULA = "dracula"  # noqa: PIE796 - a misspelt name of upstream's, kept as an alias
    FAR = "far"
    FOUNDATION = "foundation"
    GITHUB_GIST = "github-gist"
    GITHUB = "github"
    GML = "gml"
    GOOGLE_CODE = "googlecode"
    GRADIENT_DARK = "gradient-dark"
    GRAYSCALE = "grayscale"
    GRUVBOX_DARK = "gruvbox-dark"
    GRUVBOX_LIGHT = "gruvbox-light"
    HOPSCOTCH = "hopscotch"
    HYBRID = "hybrid"
    IDEA = "idea"
    IR_BLACK = "ir-black"
    ISBL_EDITOR_DARK = "isbl-editor-dark"
    ISBL_EDITOR_LIGHT = "isbl-editor-light"
    KIMBIE_DARK = "kimbie.dark"
    KIMBIE_LIGHT = "kimbie.light"
    LIGHTFAIR = "lightfair"
    MAGULA = "magula"
    MONO_BLUE = "mono-blue"
    MONOKAI_SUBLIME = "monokai-sublime"
    MONOKAI = "monokai"
    NIGHT_OWL = "night-owl"
    NORD = "nord"
    OBSIDIAN = "obsidian"
    OCEAN = "ocean"
    PARAISEO_DARK = "paraiso-dark"
    PARAISEO_LIGHT = "paraiso-light"
    POJOAQUE = "pojoaque"
    PURE_BASIC = "purebasic"
    QT_CREATOR_DARK = "qtcreator_dark"
    QT_CREATOR_LIGHT = "qtcreator_light"
    RAILSCASTS = "railscasts"
    RAINBOW = "rainbow"
    ROUTERS = "routers"
    SCHOOL_BOOK = "school-book"
    SHADES_OF_PURPLE = "shades-of-purple"
    SOLARIZED_DARK = "solarized-dark"
    SOLARIZED_LIGHT = "solarized-light"
    SUNBURST = "sunburst"
    TOMORROW_NIGHT_BLUE = "tomorrow-night-blue"
    TOMORROW_NIGHT_BRIGHT = "tomorrow-night-bright"
    TOMORROW_NIGHT_EIGHTIES = "tomorrow-night-eighties"
    TOMORROW_NIGHT = "tomorrow-night"
    TOMORROW = "tomorrow"
    VS = "vs"
    VS2015 = "vs2015"
    XCODE = "xcode"
    XT256 = "xt256"
    ZENBURN = "zenburn"


@value
class MarkdownCustomCodeTheme(Value):
    """Own styles for the parts of program code."""

    addition: TextStyle | None = None
    """Style of lines added to a file."""

    attr: TextStyle | None = None
    """Style of attributes."""

    attribute: TextStyle | None = None
    """Style of attribute names."""

    built_in: TextStyle | None = None
    """Style of built-in names."""

    builtin_name: TextStyle | None = None
    """Style of names of built-in functions."""

    bullet: TextStyle | None = None
    """Style of list bullets."""

    class_name: TextStyle | None = None
    """Style of class names."""

    code: TextStyle | None = None
    """Style of code in documents."""

    comment: TextStyle | None = None
    """Style of comments."""

    deletion: TextStyle | None = None
    """Style of lines removed from a file."""

    doctag: TextStyle | None = None
    """Style of tags inside documentation."""

    emphasis: TextStyle | None = None
    """Style of emphasised text."""

    formula: TextStyle | None = None
    """Style of formulas."""

    function: TextStyle | None = None
    """Style of functions."""

    keyword: TextStyle | None = None
    """Style of keywords."""

    link: TextStyle | None = None
    """Style of links."""

    link_label: TextStyle | None = None
    """Style of names of links."""

    literal: TextStyle | None = None
    """Style of literals such as `True`."""

    meta: TextStyle | None = None
    """Style of annotations and directives."""

    meta_keyword: TextStyle | None = None
    """Style of keywords in directives."""

    meta_string: TextStyle | None = None
    """Style of text in directives."""

    name: TextStyle | None = None
    """Style of names of tags."""

    number: TextStyle | None = None
    """Style of numbers."""

    operator: TextStyle | None = None
    """Style of operators."""

    params: TextStyle | None = None
    """Style of parameters."""

    pattern_match: TextStyle | None = None
    """Style of matched patterns."""

    quote: TextStyle | None = None
    """Style of quotations."""

    regexp: TextStyle | None = None
    """Style of regular expressions."""

    root: TextStyle | None = None
    """Style of everything that has no style of its own."""

    section: TextStyle | None = None
    """Style of headings of sections."""

    selector_attr: TextStyle | None = None
    """Style of attribute selectors."""

    selector_class: TextStyle | None = None
    """Style of class selectors."""

    selector_id: TextStyle | None = None
    """Style of id selectors."""

    selector_pseudo: TextStyle | None = None
    """Style of pseudo-class selectors."""

    selector_tag: TextStyle | None = None
    """Style of tag selectors."""

    string: TextStyle | None = None
    """Style of strings."""

    strong: TextStyle | None = None
    """Style of strong text."""

    stronge: TextStyle | None = None
    """Style of strong text, as some languages call it."""

    subst: TextStyle | None = None
    """Style of values inside strings."""

    subtr: TextStyle | None = None
    """Style of substrings."""

    symbol: TextStyle | None = None
    """Style of symbols."""

    tag: TextStyle | None = None
    """Style of tags."""

    template_tag: TextStyle | None = None
    """Style of tags of templates."""

    template_variable: TextStyle | None = None
    """Style of variables of templates."""

    title: TextStyle | None = None
    """Style of titles and names of functions."""

    type: TextStyle | None = None
    """Style of types."""

    variable: TextStyle | None = None
    """Style of variables."""
