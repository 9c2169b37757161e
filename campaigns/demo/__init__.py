"""A café that does not exist, in a town that does not exist: the main job from end to end."""
