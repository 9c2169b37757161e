"""Colours and type of the design in one table, light and dark, and the style sheet filled from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from string import Template
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from shiboken6 import isValid

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

LIGHT = {
    "app": "#F7F4ED", "side": "#F0ECE2", "card": "#FFFDF8", "sunk": "#F3EFE6", "raised": "#FFFFFF",
    "line": "#E7E1D5", "line2": "#D8D0C0", "control": "#8F8777",
    "text": "#26231E", "text2": "#5A5449", "text3": "#6F675A",
    "accent": "#3F4CB5", "fill": "#3F4CB5", "fill_hover": "#343FA0", "on_fill": "#FFFFFF", "soft": "#E9E9F7",
    "good": "#2C6B45", "good_soft": "#E3EDDF", "warn": "#8A5A0B", "warn_soft": "#F8EBCF",
    "bad": "#A8372A", "bad_soft": "#F8E4DD",
    "hover": "#0D26231E", "pressed": "#1426231E",
    "bar_good": "#5E9E77", "bar_warn": "#D9A441", "shadow": "#3C3018", "under": "#D9D2C4",
}  # fmt: skip

DARK = {
    "app": "#151413", "side": "#1A1917", "card": "#1E1D1B", "sunk": "#121110", "raised": "#262422",
    "line": "#2E2B28", "line2": "#3E3A35", "control": "#787165",
    "text": "#F1EDE5", "text2": "#B9B2A5", "text3": "#9A9286",
    "accent": "#9BA5FF", "fill": "#5260DB", "fill_hover": "#4351CC", "on_fill": "#FFFFFF", "soft": "#26284A",
    "good": "#7CC596", "good_soft": "#1E2E23", "warn": "#E2B15C", "warn_soft": "#33291A",
    "bad": "#F0907F", "bad_soft": "#381F1B",
    "hover": "#0DF1EDE5", "pressed": "#14F1EDE5",
    "bar_good": "#5E9E77", "bar_warn": "#D9A441", "shadow": "#000000", "under": "#2E2B28",
}  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """One set of colours; `name` is "light" or "dark"."""

    name: str
    tokens: dict[str, str]
    strong: bool = False  # high contrast: lines that carry meaning, no shadows

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token, `alpha` 0 to 1 on top of its own."""
        return QColor(_color(self.tokens[token], alpha))

    def style_sheet(self) -> str:
        """The style sheet with the tokens filled in."""
        icons = (RESOURCES / "icons").as_posix()
        return _template().substitute({key: css(value) for key, value in self.tokens.items()}, icons=icons)

    def palette(self) -> QPalette:
        """The palette for what the style sheet leaves to the base style."""
        roles = {
            QPalette.ColorRole.Window: "app", QPalette.ColorRole.Base: "card", QPalette.ColorRole.Button: "card",
            QPalette.ColorRole.AlternateBase: "sunk", QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.WindowText: "text", QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.PlaceholderText: "text3", QPalette.ColorRole.Highlight: "fill",
            QPalette.ColorRole.HighlightedText: "on_fill", QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.ToolTipBase: "raised", QPalette.ColorRole.ToolTipText: "text",
        }  # fmt: skip
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        return palette


@lru_cache(maxsize=1024)
def _color(value: str, alpha: float) -> QColor:
    color = QColor(value)
    color.setAlphaF(color.alphaF() * alpha)
    return color


@cache
def _template() -> Template:
    return Template((RESOURCES / "styles" / "app.qss").read_text(encoding="utf-8"))


THEMES = {"light": Theme("light", LIGHT), "dark": Theme("dark", DARK)}


@cache
def themed(name: str, strong: bool) -> Theme:
    """A theme, with high contrast or without: lines become borders, faint text becomes plain."""
    plain = THEMES[name]
    if not strong:
        return plain
    darker = {"line": "control", "line2": "text3", "control": "text2", "text3": "text2", "text2": "text"}
    return Theme(name, plain.tokens | {token: plain.tokens[other] for token, other in darker.items()}, strong=True)


def css(value: str) -> str:
    """#AARRGGBB as Qt's style sheets read it; other values as they are."""
    if len(value) != 9:
        return value
    color = QColor(value)
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


class ThemeKeeper(QObject):
    """Which theme is on. `choice` is "system", "light" or "dark"; `changed` fires after the swap.

    `contrast` is "system" or "more", `motion` "system" or "less".
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice, self.contrast, self.motion = "system", "system", "system"
        self.current = THEMES["light"]
        self._windows: WeakSet[QWidget] = WeakSet()
        self._painted = False

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet of the theme, now and whenever it changes; what is in it inherits it.

        A window, not the program: then what is put together before it comes into a window is styled once, as it does.
        With the program's own sheet it is styled anew each time a piece goes into a larger one, twice the work in all.
        """
        self._windows.add(window)
        window.setStyleSheet(self.current.style_sheet())

    def choose(self, choice: str, *, contrast: str = "", motion: str = "") -> None:
        """Follow the system or stay light or dark; swaps palette, style sheet, icons and map in one step.

        What is left empty stays as it is.
        """
        before = self.calm
        self.choice, self.contrast, self.motion = choice, contrast or self.contrast, motion or self.motion
        wanted = themed(self._system() if choice == "system" else choice, self._strong())
        app = QApplication.instance()
        if isinstance(app, QApplication) and (wanted is not self.current or not self._painted):
            self.current, self._painted = wanted, True
            app.setPalette(wanted.palette())
            for window in [one for one in self._windows if isValid(one)]:
                window.setStyleSheet(wanted.style_sheet())
            self.changed.emit()
        elif self.calm != before:
            self.changed.emit()

    @property
    def calm(self) -> bool:
        """Whether things appear at once instead of moving: asked for here, or in the system's settings."""
        app = QApplication.instance()
        if self.motion == "less" or not isinstance(app, QApplication):
            return self.motion == "less"
        return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def follow_system(self) -> None:
        """Change along when the system changes between light and dark, or asks for more contrast."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.choose(self.choice))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: self.choose(self.choice))

    def _strong(self) -> bool:
        hints = QGuiApplication.styleHints()  # its parts live as long as this name
        wish = hints.accessibility().contrastPreference()
        return self.contrast == "more" or wish == Qt.ContrastPreference.HighContrast

    @staticmethod
    def _system() -> str:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


@cache
def keeper() -> ThemeKeeper:
    """The one keeper of the program."""
    return ThemeKeeper()


def theme() -> Theme:
    """The theme that is on."""
    return keeper().current


@dataclass(frozen=True)
class Type:
    """One role of text: size and line in px, weight, tracking in percent, tabular figures."""

    size: int
    line: int
    weight: int = 400
    tracking: float = 0.0
    tabular: bool = False


TYPES = {
    "hero": Type(42, 48, 660, -3),
    "title": Type(26, 32, 650, -2),
    "finding": Type(22, 28, 620, -1.2),
    "section": Type(18, 24, 620, -1.2),
    "heading": Type(14, 20, 600),
    "lead": Type(17, 26),
    "body": Type(14, 20),
    "name": Type(14, 20, 500),
    "strong": Type(14, 20, 600),
    "small": Type(13, 18),
    "small_name": Type(13, 18, 500),
    "small_strong": Type(13, 18, 600),
    "number": Type(13, 18, 400, 0, True),
    "small_figure": Type(13, 18, 600, 0, True),
    "caption": Type(12, 16, 450),
    "caption_strong": Type(12, 16, 550),
    "figure": Type(24, 30, 620, -2, True),
    "count": Type(34, 38, 620, -2, True),
    "figure_small": Type(18, 24, 620, -1.2, True),
    "logo": Type(15, 20, 620),
}


@cache
def font_family() -> str:
    """Inter, loaded once from the program's own files."""
    return next(iter(_load_font("InterVariable.ttf")), QGuiApplication.font().family())


def _load_font(file: str) -> list[str]:
    """Load a font of the program's own; the names it goes by."""
    number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / file))
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []


# Names of people come in any script. Qt tries these after Inter, in this order, where the system has them, and then
# the program's own for what none of the system's fonts has.
OTHER_SCRIPTS = (
    "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew", "Arial Hebrew", "Noto Sans CJK SC",
    "Microsoft YaHei UI", "PingFang SC", "Hiragino Sans", "Yu Gothic UI", "Malgun Gothic", "Noto Sans Devanagari",
    "Nirmala UI", "Noto Sans Thai", "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji",
)  # fmt: skip
OWN_SCRIPTS = (
    (QFontDatabase.WritingSystem.Arabic, "NotoSansArabic-Regular.ttf"),
    (QFontDatabase.WritingSystem.Hebrew, "NotoSansHebrew-Regular.ttf"),
    (QFontDatabase.WritingSystem.SimplifiedChinese, "DroidSansFallbackFull.ttf"),
)


@cache
def font_families() -> list[str]:
    """Inter, then what there is for letters that Inter lacks; only installed ones, others cost a search."""
    installed = set(QFontDatabase.families())
    missing = [file for script, file in OWN_SCRIPTS if not QFontDatabase.families(script)]
    own = [name for file in missing for name in _load_font(file)]
    return [font_family(), *(name for name in OTHER_SCRIPTS if name in installed), *own]


@cache
def font(role: str) -> QFont:
    """The font of a role. The weight is set on the variable axis alone: QFont's own would thicken it again."""
    kind = TYPES[role]
    made = QFont(font_families())
    made.setPixelSize(kind.size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setVariableAxis(QFont.Tag("wght"), kind.weight)
    made.setVariableAxis(QFont.Tag("opsz"), max(14, min(32, kind.size)))
    if kind.tracking:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + kind.tracking)
    if kind.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def metrics(role: str) -> QFontMetricsF:
    """How wide words of a role are."""
    return QFontMetricsF(font(role))


@cache
def bold(role: str) -> QFont:
    """The same text, emphasised."""
    made = QFont(font(role))
    made.setVariableAxis(QFont.Tag("wght"), max(600, TYPES[role].weight))
    return made


def paint_theme(app: QApplication, choice: str, *, contrast: str = "system", motion: str = "system") -> None:
    """Base style, font and theme of the program."""
    app.setStyle("Fusion")
    app.setFont(font("body"))
    keeper().choose(choice, contrast=contrast, motion=motion)
    keeper().follow_system()
