"""What a screen reader and a keyboard find in a window: its accessibility tree, walked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from desktop.widgets.tick import Tick

Role = QAccessible.Role

# What a person does something with. Each must say what it is.
CONTROLS = {
    Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox,
    Role.EditableText, Role.SpinBox, Role.Slider, Role.Link, Role.PageTab, Role.List, Role.Table, Role.Tree,
    Role.Graphic, Role.Chart, Role.Canvas, Role.ProgressBar, Role.Dialog,
}  # fmt: skip
TARGET = 24  # px, WCAG 2.2 2.5.8
TARGETS = {Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.Link,
           Role.EditableText, Role.SpinBox}  # fmt: skip


@dataclass(frozen=True)
class Node:
    """One thing in the tree: the widget, its role, its name, and where it lies."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    wide: int
    tall: int
    focusable: bool
    disabled: bool

    def __str__(self) -> str:
        kind = type(self.widget).__name__
        return f"{kind} ({self.role.name}, {self.wide}×{self.tall}) “{self.name}”"


def tree(top: QWidget) -> Iterator[Node]:
    """Every visible widget's node below a window or dialog, itself first."""
    start = QAccessible.queryAccessibleInterface(top)
    waiting: list[QAccessibleInterface] = [start]
    while waiting:
        at = waiting.pop()
        widget = at.object()
        if at.state().invisible or not isinstance(widget, QWidget) or not widget.isVisible():
            continue
        yield node(at, widget)
        if at.role() not in {Role.Table, Role.List, Role.Tree, Role.ComboBox}:  # their rows are not widgets
            waiting += [child for number in range(at.childCount()) if (child := at.child(number)) is not None]


def node(at: QAccessibleInterface, widget: QWidget) -> Node:
    """One node, read."""
    state = at.state()
    rect = widget.rect() if isinstance(widget, Tick) else at.rect()  # Qt tells a tick's box and words only
    return Node(widget, at.role(), at.text(QAccessible.Text.Name), rect.width(), rect.height(), bool(state.focusable),
                bool(state.disabled))  # fmt: skip


def silent(top: QWidget) -> list[str]:
    """Controls without a name, and things that take the focus without a role or a name."""
    return [str(one) for one in tree(top)
            if not one.name.strip() and (one.role in CONTROLS or one.focusable) and not helper(one.widget)]  # fmt: skip


def helper(widget: QWidget) -> bool:
    """Qt's own parts inside a control: their control has the name."""
    return widget.objectName().startswith("qt_") or type(widget).__name__ in {"QScrollArea", "QScrollBar"}


def too_small(top: QWidget, least: int = TARGET) -> list[str]:
    """Targets under so many px one way or the other."""
    return [str(one) for one in targets(top) if min(one.wide, one.tall) < least]


def targets(top: QWidget) -> list[Node]:
    """What a finger or a pointer is meant to hit."""
    return [one for one in tree(top) if one.role in TARGETS and not helper(one.widget) and not inner(one.widget)]


def twins(top: QWidget) -> list[str]:
    """Buttons that a screen reader could not tell apart."""
    names = [one.name for one in targets(top) if one.role in {Role.Button, Role.ButtonMenu, Role.Link}]
    return sorted({name for name in names if names.count(name) > 1})


def out_of_reach(top: QWidget) -> list[str]:
    """Controls that can be clicked and not reached by Tab, or by the arrows from their neighbour."""
    return [str(one) for one in targets(top) if not one.disabled and not reached(one.widget)]


def reached(widget: QWidget) -> bool:
    """By Tab itself; of buttons of which one is chosen, the chosen one is, and the arrows go on from there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    mates = group.buttons() if group is not None and group.exclusive() else [widget]
    return any(mate.focusPolicy() & Qt.FocusPolicy.TabFocus for mate in mates)


def inner(widget: QWidget) -> bool:
    """Part of another control that is the target itself: the line of a spin box, the icon in a field."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
