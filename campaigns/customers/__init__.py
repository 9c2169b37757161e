"""From a list out of the till to one clean, placed record each, with consent kept."""
