"""Codes that came back, and what can honestly be said about them."""
