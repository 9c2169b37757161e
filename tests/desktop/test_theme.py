"""Colours can be read, in light and dark."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme import DARK, LIGHT, OTHER_SCRIPTS, OWN_SCRIPTS, THEMES, TYPES, font, font_family, keeper, paint_theme

TEXT_ON = [("text", "app"), ("text", "card"), ("text2", "app"), ("text2", "card"), ("text3", "app"), ("text3", "card"),
           ("accent", "app"), ("accent", "card"), ("on_fill", "fill"), ("on_fill", "fill_hover"), ("accent", "soft"),
           ("text2", "soft"), ("good", "good_soft"), ("warn", "warn_soft"), ("bad", "bad_soft"), ("good", "card"),
           ("warn", "card"), ("bad", "card")]  # fmt: skip


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(first: str, second: str) -> float:
    """Contrast of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(QColor(first)), luminance(QColor(second))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(tokens: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_that_carry_meaning_can_be_seen(tokens: dict[str, str]) -> None:
    assert contrast(tokens["control"], tokens["card"]) >= 3.0
    assert contrast(tokens["control"], tokens["app"]) >= 3.0


def test_both_themes_know_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_is_filled_and_names_no_font(name: str) -> None:
    sheet = THEMES[name].style_sheet()
    assert "$" not in sheet
    assert THEMES[name].tokens["card"] in sheet
    assert not re.search(r"font-(size|family|weight)", sheet)


def test_choosing_dark_changes_palette_and_style_sheet(qtbot: QtBot, qapp: QApplication) -> None:
    paint_theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    keeper().dress(window)
    light = window.styleSheet()
    keeper().choose("dark")
    try:
        assert window.styleSheet() != light
        assert qapp.palette().window().color() == QColor(DARK["app"])
    finally:
        keeper().choose("light")
    assert window.styleSheet() == light


def test_no_text_is_smaller_than_a_caption(qapp: QApplication) -> None:
    assert all(kind.size >= 12 and kind.line >= kind.size for kind in TYPES.values())
    assert font("title").pixelSize() == 26


def test_names_in_other_scripts_have_fonts_to_fall_back_on(qapp: QApplication) -> None:
    families = font("body").families()
    assert families[0] == font_family()
    assert set(families[1:]) >= set(OTHER_SCRIPTS) & set(QFontDatabase.families())
    for script, _file in OWN_SCRIPTS:
        assert QFontDatabase.families(script), f"no font has {script}"
