"""The window. The only part that imports PySide6."""

VERSION = "0.1.0"
