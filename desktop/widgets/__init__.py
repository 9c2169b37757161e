"""The parts the rooms are made of."""
