"""The screens: what the coach sees and presses."""
