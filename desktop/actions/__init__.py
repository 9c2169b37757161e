"""One small function per thing a person can do; returns what undo and the toast need."""
