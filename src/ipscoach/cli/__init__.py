"""The command line: the same verbs, for scripts, screen readers and tests."""
