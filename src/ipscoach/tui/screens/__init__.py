"""The screens: one module a screen, imported when it is first opened."""
