from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import MainAxisAlignment
    from flet.controls.layout.box import BoxDecoration
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_align import TextAlign
    from flet.controls.text.text_style import TextStyle


class MarkdownExtensionSet(Enum):
    NONE = "none"
    COMMON_MARK = "commonMark"
    GITHUB_WEB = "gitHubWeb"
    GITHUB_FLAVORED = "gitHubFlavored"


class MarkdownCodeTheme(Enum):
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
    DRAGULA = "dracula"
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
    addition: TextStyle | None = None

    attr: TextStyle | None = None

    attribute: TextStyle | None = None

    built_in: TextStyle | None = None

    builtin_name: TextStyle | None = None

    bullet: TextStyle | None = None

    class_name: TextStyle | None = None

    code: TextStyle | None = None

    comment: TextStyle | None = None

    deletion: TextStyle | None = None

    doctag: TextStyle | None = None

    emphasis: TextStyle | None = None

    formula: TextStyle | None = None

    function: TextStyle | None = None

    keyword: TextStyle | None = None

    link: TextStyle | None = None

    link_label: TextStyle | None = None

    literal: TextStyle | None = None

    meta: TextStyle | None = None

    meta_keyword: TextStyle | None = None

    meta_string: TextStyle | None = None

    name: TextStyle | None = None

    number: TextStyle | None = None

    operator: TextStyle | None = None

    params: TextStyle | None = None

    pattern_match: TextStyle | None = None

    quote: TextStyle | None = None

    regexp: TextStyle | None = None

    root: TextStyle | None = None

    section: TextStyle | None = None

    selector_attr: TextStyle | None = None

    selector_class: TextStyle | None = None

    selector_id: TextStyle | None = None

    selector_pseudo: TextStyle | None = None

    selector_tag: TextStyle | None = None

    string: TextStyle | None = None

    strong: TextStyle | None = None

    stronge: TextStyle | None = None

    subst: TextStyle | None = None

    subtr: TextStyle | None = None

    symbol: TextStyle | None = None

    tag: TextStyle | None = None

    template_tag: TextStyle | None = None

    template_variable: TextStyle | None = None

    title: TextStyle | None = None

    type: TextStyle | None = None

    variable: TextStyle | None = None


@value
class MarkdownStyleSheet(Value):
    a_text_style: TextStyle | None = None

    p_text_style: TextStyle | None = None

    p_padding: PaddingValue | None = None

    code_text_style: TextStyle | None = None

    h1_text_style: TextStyle | None = None

    h1_padding: PaddingValue | None = None

    h2_text_style: TextStyle | None = None

    h2_padding: PaddingValue | None = None

    h3_text_style: TextStyle | None = None

    h3_padding: PaddingValue | None = None

    h4_text_style: TextStyle | None = None

    h4_padding: PaddingValue | None = None

    h5_text_style: TextStyle | None = None

    h5_padding: PaddingValue | None = None

    h6_text_style: TextStyle | None = None

    h6_padding: PaddingValue | None = None

    em_text_style: TextStyle | None = None

    strong_text_style: TextStyle | None = None

    del_text_style: TextStyle | None = None

    blockquote_text_style: TextStyle | None = None

    img_text_style: TextStyle | None = None

    checkbox_text_style: TextStyle | None = None

    block_spacing: Number | None = None

    list_indent: Number | None = None

    list_bullet_text_style: TextStyle | None = None

    list_bullet_padding: PaddingValue | None = None

    table_head_text_style: TextStyle | None = None

    table_body_text_style: TextStyle | None = None

    table_head_text_align: TextAlign | None = None

    table_padding: PaddingValue | None = None

    table_cells_padding: PaddingValue | None = None

    blockquote_padding: PaddingValue | None = None

    table_cells_decoration: BoxDecoration | None = None

    blockquote_decoration: BoxDecoration | None = None

    codeblock_padding: PaddingValue | None = None

    codeblock_decoration: BoxDecoration | None = None

    horizontal_rule_decoration: BoxDecoration | None = None

    blockquote_alignment: MainAxisAlignment | None = None

    codeblock_alignment: MainAxisAlignment | None = None

    h1_alignment: MainAxisAlignment | None = None

    h2_alignment: MainAxisAlignment | None = None

    h3_alignment: MainAxisAlignment | None = None

    h4_alignment: MainAxisAlignment | None = None

    h5_alignment: MainAxisAlignment | None = None

    h6_alignment: MainAxisAlignment | None = None

    text_alignment: MainAxisAlignment | None = None

    ordered_list_alignment: MainAxisAlignment | None = None

    unordered_list_alignment: MainAxisAlignment | None = None
