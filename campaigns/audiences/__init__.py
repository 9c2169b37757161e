"""Frozen audiences, the one gate, and every file that leaves through it."""
