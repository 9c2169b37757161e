"""The window: the only part that knows the screen."""
