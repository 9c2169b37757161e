"""The rooms of the window: layout and signals."""
