"""The language of the window: Qt's translations for our own texts and for Qt's dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.words import money, number
from geo.figures import write_figures
from geo.texts import speak
from resources import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "nl": "Nederlands", "fr": "Français", "es": "Español"}
FOLDER = resource("translations")

_installed: list[QTranslator] = []


def chosen_language(choice: str) -> str:
    """The language for a choice in Settings; "system" is the computer's, English where that is none of ours."""
    code = QLocale.system().name()[:2] if choice not in LANGUAGES else choice
    return code if code in LANGUAGES else "en"


def use_language(app: QApplication, choice: str) -> str:
    """Speak this language from now on, in texts, numbers and days; returns its code."""
    code = chosen_language(choice)
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(locale_of(code))
    for file in (
        f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm",
        f"{FOLDER}/doorstep_{code}.qm",
    ):
        translator = QTranslator(app)
        if code != "en" and translator.load(file):
            app.installTranslator(translator)
            _installed.append(translator)
    app.setLayoutDirection(QLocale().textDirection())
    speak(None if code == "en" else translated, code)
    write_figures(number, money)
    return code


def translated(text: str, one: str, count: int) -> str:
    """Our text by Qt; English where a text has no translation."""
    found = QCoreApplication.translate("", text, one or None, count)
    return one if found == text and one and count == 1 else found


def locale_of(code: str) -> QLocale:
    """How numbers and days are written: as this computer does where it speaks that language."""
    system = QLocale.system()
    return system if system.name()[:2] == code else QLocale("en_GB" if code == "en" else code)
